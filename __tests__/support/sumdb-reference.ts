import { type ExecFileException, execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Remote } from '../../src/core/sumdb/ports.ts';

/** The go command's client of checksum databases, built from its own module. */
export interface Reference {
  ask(queries: readonly ReferenceQuery[]): Promise<readonly ReferenceResult[]>;
  remove(): Promise<void>;
}

export interface ReferenceQuery {
  readonly base: string;
  readonly key: string;
  readonly kept: string;
  readonly path: string;
  readonly version: string;
}

export interface ReferenceResult {
  readonly lines: readonly string[] | null;
  readonly error: string;
  /** The report of a database that contradicts itself. */
  readonly alarm: string;
  readonly kept: string;
}

/** Its path, or the reason why it cannot be built, as text: no Go, or no network for its one module. */
export async function buildReference(): Promise<Reference | string> {
  const folder = await mkdtemp(join(tmpdir(), 'sumdb-reference-'));
  const program = join(folder, process.platform === 'win32' ? 'reference.exe' : 'reference');
  const remove = () => rm(folder, { recursive: true, force: true });
  const cwd = join(import.meta.dirname, 'sumdb-reference');
  const failure = await promisify(execFile)('go', ['build', '-o', program, '.'], { cwd }).then(
    () => undefined,
    (error: ExecFileException) =>
      error.code === 'ENOENT' ? 'Go is not installed' : `go build: ${error.stderr ?? error.message}`,
  );
  if (failure === undefined) return { ask: (queries) => ask(program, queries), remove };
  await remove();
  return failure.trim().split('\n')[0] ?? 'go build failed';
}

function ask(program: string, queries: readonly ReferenceQuery[]): Promise<readonly ReferenceResult[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, { maxBuffer: 1 << 26 }, (error, stdout) =>
      error === null ? resolve(JSON.parse(stdout)) : reject(error),
    );
    child.stdin?.end(JSON.stringify(queries));
  });
}

/** The list of proxies that this machine uses, from `go env`. */
export async function goEnvironment(name: string): Promise<string> {
  return (await promisify(execFile)('go', ['env', name])).stdout.trim();
}

/** Serves remotes over HTTP, each below its index. */
export async function serveRemotes(
  remotes: readonly Remote[],
): Promise<{ base(index: number): string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const [, index = '', path = ''] = /^\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
    try {
      const bytes = await remotes[Number(index)]?.get(path);
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    } catch {
      response.writeHead(500).end('the order of the test');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    base: (index) => `http://127.0.0.1:${port}/${index}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A database over HTTP, by `fetch` only. */
export function fetchRemote(base: string): Remote {
  return {
    async get(path) {
      const response = await fetch(base + path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`status ${response.status}`);
      return bytes;
    },
  };
}
