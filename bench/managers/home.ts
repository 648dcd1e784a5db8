import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, measure, type Sample } from '../measure.ts';
import type { Contender } from './contender.ts';
import type { DownloadServer } from './server-process.ts';

/** A contender in a home of its own. */
export interface Home {
  readonly contender: Contender;
  readonly folder: string;
  /** Measures a script of bash; an error has what it printed. */
  measure(script: string): Promise<Sample>;
  /** Runs it without measuring, whatever its exit status is. */
  run(script: string): Ran;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Limits what hangs, such as a manager that asks a question. */
const mostMs = 600_000;

export function createHome(contender: Contender, parent: string, server: DownloadServer): Home {
  const folder = join(parent, contender.name.replace(/[^a-z0-9]+/gi, '-'));
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(folder, '.profile'), '');
  const env = environment(contender, folder, server);
  const command = (script: string): Command => ({
    file: '/bin/bash',
    args: ['--norc', '--noprofile', '-c', script],
    env,
    cwd: folder,
  });
  const run = (script: string): Ran => {
    const { file, args, ...options } = command(script);
    const ran = spawnSync(file, args, { ...options, encoding: 'utf8', timeout: mostMs, input: '' });
    return { code: ran.status ?? -1, output: `${ran.stdout}${ran.stderr}` };
  };
  return { contender, folder, run, measure: (script) => measure(command(script)) };
}

/** Everybody reaches the same server through the same proxy, with TLS. */
function environment(
  contender: Contender,
  folder: string,
  { url, ca }: DownloadServer,
): Record<string, string> {
  const own = Object.entries(contender.env ?? {}).map(([name, value]) => [
    name,
    value.replace('$HOME', folder).replace('$CA', ca),
  ]);
  return {
    HOME: folder,
    PATH: '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    TMPDIR: join(folder, 'tmp'),
    HTTPS_PROXY: url,
    https_proxy: url,
    SSL_CERT_FILE: ca,
    CURL_CA_BUNDLE: ca,
    ...Object.fromEntries(own),
  };
}

/** Some managers make their trees read-only. */
export function removeAll(folder: string): void {
  spawnSync('/bin/sh', ['-c', 'chmod -R u+w "$1"; rm -rf "$1"', 'sh', folder], { stdio: 'inherit' });
}
