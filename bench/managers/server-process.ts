import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `flip`: a bit of the archive. `swap`: another archive, which the index and the `.sha256` agree with. `cut`: a response
 * from the first byte on ends after 60 %, others are complete. `gone`: the same, and no archive after the first response.
 */
export type Mode = 'ok' | 'flip' | 'swap' | 'cut' | 'gone';

export interface ArchiveRequest {
  /** The first byte that was asked for. */
  readonly from: number;
  readonly bytes: number;
}

export interface DownloadServer extends AsyncDisposable {
  /** The address of the proxy. */
  readonly url: string;
  /** File with the certificate of its authority. */
  readonly ca: string;
  /** Orders what follows, and returns the requests for archives since the last order. */
  order(mode: Mode): Promise<readonly ArchiveRequest[]>;
}

export async function startDownloadServer(parent: string, files: readonly string[]): Promise<DownloadServer> {
  const folder = join(parent, 'server');
  mkdirSync(folder);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'download-server.ts'), folder, ...files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = await once(child.stdout, 'data');
  const url = String(line).trim();
  return {
    url,
    ca: join(folder, 'ca.pem'),
    async order(mode) {
      // The server closes connections that are idle, and orders are far apart.
      const response = await fetch(`${url}/control?mode=${mode}`, { headers: { connection: 'close' } });
      return (await response.json()) as readonly ArchiveRequest[];
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await exited;
    },
  };
}
