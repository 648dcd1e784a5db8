/** A guard as its users start it, and modules on the mirror servers that stand for module proxies. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GuardReport } from '../../src/core/guard/guard-report.ts';
import { escapeCase } from '../../src/core/guard/module-path.ts';
import type { Mirror } from './mirror-server.ts';
import { type GoModule, moduleOfFiles } from './module-proxy.ts';
import { builtFolder, type Place, temporaryAt, userOf } from './product.ts';
import { onWindows } from './system.ts';

/** Serves one version of a module as a module proxy does. */
export function offerModule(
  mirror: Mirror,
  path: string,
  {
    version = 'v1.0.0',
    files = {},
  }: { readonly version?: string; readonly files?: Readonly<Record<string, string>> } = {},
): GoModule {
  const mod = files['go.mod'] ?? `module ${path}\n\ngo 1.20\n`;
  const module = moduleOfFiles(path, version, {
    'go.mod': mod,
    'x.go': `package x\n\nconst Name = "${path}"\n`,
    ...files,
  });
  const at = `/${escapeCase(path)}/@v/${escapeCase(version)}`;
  const info = JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' });
  mirror.serve(`/${escapeCase(path)}/@v/list`, `${version}\n`);
  mirror.serve(`/${escapeCase(path)}/@latest`, info);
  mirror.serve(`${at}.info`, info);
  mirror.serve(`${at}.mod`, mod);
  mirror.serve(`${at}.zip`, module.bytes);
  return module;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface RunningGuard extends AsyncDisposable {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
  /** Standard error so far. */
  said(): string;
  get(path: string): Promise<Answer>;
  health(): Promise<{ readonly status: string } & GuardReport>;
  /** Stops it: by a signal, on Windows by a request. Resolves to its report. */
  stop(): Promise<GuardReport>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Without the waits between tries that a test would only sit through. */
export async function startGuard(
  place: Place,
  env: Environment,
  args: readonly string[] = [],
): Promise<RunningGuard> {
  const file = join(place.root, `ready-${Math.random().toString(36).slice(2)}.json`);
  const child = spawn(
    process.execPath,
    [
      join(builtFolder, 'index.js'),
      'guard',
      '--listen',
      '127.0.0.1:0',
      '--ready-file',
      file,
      '--json',
      ...args,
    ],
    {
      env: { ...userOf(place), ...temporaryAt(place.root), ...env },
      cwd: place.workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const closed = once(child, 'close');
  while (!existsSync(file) && child.exitCode === null) await sleep(10);
  if (child.exitCode !== null) throw new Error(`the guard ended with ${child.exitCode}: ${stderr}`);
  const { environment } = JSON.parse(readFileSync(file, 'utf8'));
  const url: string = environment.GOPROXY;
  const stop = async () => {
    if (onWindows) await get(`${url}/guard/stop`, { method: 'POST' });
    else child.kill('SIGTERM');
    await closed;
    return JSON.parse(stdout).guard;
  };
  return {
    url,
    environment,
    process: child,
    said: () => stderr,
    get: (path) => get(`${url}${path}`),
    health: async () => JSON.parse((await get(`${url}/guard/health`)).text),
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await closed;
    },
  };
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 500 });

export function get(url: string, options: http.RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = http.request(url, { agent, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
