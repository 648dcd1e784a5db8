/** Prometheus, promtool, the node exporter and Alertmanager, from Debian's packages, without installing them. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObject } from '../../src/core/text/json.ts';
import { debianPackage, unlessMissing } from './debian.ts';

const names = ['prometheus', 'prometheus-node-exporter', 'prometheus-alertmanager'] as const;

/** Their folders, or why a test that needs them is skipped. */
export const prometheusPrograms = () =>
  unlessMissing(() => {
    if (process.platform !== 'linux') throw new Error('Debian packages need Linux');
    for (const name of names) debianPackage(name);
    return {
      prometheus: join(debianPackage('prometheus'), 'usr/bin/prometheus'),
      promtool: join(debianPackage('prometheus'), 'usr/bin/promtool'),
      nodeExporter: join(debianPackage('prometheus-node-exporter'), 'usr/bin/prometheus-node-exporter'),
      alertmanager: join(debianPackage('prometheus-alertmanager'), 'usr/bin/prometheus-alertmanager'),
      amtool: join(debianPackage('prometheus-alertmanager'), 'usr/bin/amtool'),
    };
  });

/** What it prints. Throws with it if it fails. */
export function runTool(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Service extends AsyncDisposable {
  /** All that it has printed. */
  output(): string;
}

/** Starts it, and waits until it answers at `ready`, an address; without one it does not wait. */
export async function startService(
  program: string,
  args: readonly string[],
  given: { readonly ready?: string; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Service> {
  const { ready, cwd, env } = given;
  const child: ChildProcess = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let ended: string | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  child.on('error', (error) => (ended = error.message));
  const exited = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('exit', (code) => (ended ??= `it ended with ${code}`));
  const service: Service = {
    output: () => output,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
  while (ready !== undefined && !(await answers(ready))) {
    if (ended !== undefined) throw new Error(`${program}: ${ended}\n${output}`);
    await sleep(50);
  }
  return service;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not yet
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: number;
}

/** An instant query; `time` in seconds since the epoch. */
export async function query(prometheus: string, expr: string, time?: number): Promise<readonly Sample[]> {
  const body = new URLSearchParams({ query: expr, ...(time !== undefined && { time: String(time) }) });
  const answer = await fetch(`${prometheus}/api/v1/query`, { method: 'POST', body });
  const value: unknown = await answer.json();
  const data = isObject(value) && isObject(value['data']) ? value['data'] : {};
  if (!Array.isArray(data['result'])) throw new Error(`${expr}: ${JSON.stringify(value)}`);
  return data['result'].flatMap((each: unknown) => {
    if (!isObject(each) || !isObject(each['metric']) || !Array.isArray(each['value'])) return [];
    const metric = Object.entries(each['metric']).map(([name, text]) => [name, String(text)]);
    return [{ metric: Object.fromEntries(metric), value: Number(each['value'][1]) }];
  });
}
