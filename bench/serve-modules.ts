import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A caching module proxy on loopback, a process of its own, which ends with its standard input. */
export async function serveModules(
  upstream: string,
  folder: string,
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const script = join(import.meta.dirname, 'proxy.ts');
  const server = spawn(process.execPath, [script, upstream, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [address] = await once(server.stdout, 'data');
  return { url: String(address).trim(), process: server };
}
