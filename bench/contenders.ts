import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from './measure.ts';

/** The machine of one run: empty folders, and the runner's files. */
export interface Place {
  readonly root: string;
  readonly toolCache: string;
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

export interface Mirror {
  readonly url: string;
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly filename: string;
}

const ours = join(import.meta.dirname, '../dist/index.js');

export function createPlace(parent: string): Place {
  const root = mkdtempSync(join(parent, 'setup-go-bench-'));
  const [home, toolCache, temp, work] = ['home', 'tools', 'temp', 'work'].map((name) => join(root, name));
  if (!home || !toolCache || !temp || !work) throw new Error('a folder is missing');
  for (const folder of [home, toolCache, temp, work]) mkdirSync(folder);
  const files = ['ENV', 'PATH', 'OUTPUT', 'STEP_SUMMARY', 'STATE'].map((name) => [
    `GITHUB_${name}`,
    join(root, name),
  ]);
  for (const [, file] of files) writeFileSync(file ?? '', '');
  const env = {
    HOME: home,
    PATH: '/usr/bin:/bin',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: work,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_TEMP: temp,
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...Object.fromEntries(files),
  };
  return { root, toolCache, env, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Both actions get the same inputs, in the variables that a runner would set. */
function inputs(mirror: Mirror): Record<string, string> {
  return {
    'INPUT_GO-VERSION': /^go(.+?)\.[a-z]+-/.exec(mirror.filename)?.[1] ?? '',
    'INPUT_GO-DOWNLOAD-BASE-URL': mirror.url,
    INPUT_CACHE: 'false',
    'INPUT_CHECK-LATEST': 'false',
  };
}

/** Renames the installed tree as if it came from go.dev, and returns the same step without a base URL. */
export function findAgain(place: Place, command: Command): Command {
  for (const tool of globSync('go-*', { cwd: place.toolCache })) {
    renameSync(join(place.toolCache, tool), join(place.toolCache, 'go'));
  }
  return { ...command, env: { ...command.env, 'INPUT_GO-DOWNLOAD-BASE-URL': '' } };
}

export function oursIn(place: Place, mirror: Mirror): Command {
  return step(place, ours, mirror);
}

export function setupGoIn(place: Place, mirror: Mirror, checkout: string): Command {
  return step(place, join(checkout, 'dist/setup/index.js'), mirror);
}

function step(place: Place, script: string, mirror: Mirror): Command {
  return {
    file: process.execPath,
    args: [script],
    cwd: join(place.root, 'work'),
    env: { ...place.env, ...inputs(mirror) },
  };
}

/** A minimal shell script, which verifies nothing and exports nothing. */
export function curlIn(place: Place, mirror: Mirror): Command {
  const script = 'set -o pipefail; curl -fsSL "$1" | tar xz -C "$2"';
  const url = `${mirror.url}/${basename(mirror.filename)}`;
  return {
    file: '/bin/bash',
    args: ['-c', script, 'curl', url, place.toolCache],
    cwd: place.root,
    env: { PATH: '/usr/bin:/bin' },
  };
}

/** The lower bound for any program that runs on Node. */
export function bareNodeIn(place: Place): Command {
  return { file: process.execPath, args: ['-e', '0'], cwd: place.root, env: { PATH: '/usr/bin:/bin' } };
}

/** `go version` as a later step runs it: with the PATH and the variables that the action has exported. */
export function goVersionOf(place: Place): Command {
  // Each run before has added the same folders: a job has them once.
  const path = new Set(readFileSync(join(place.root, 'PATH'), 'utf8').trim().split('\n').toReversed());
  const exported = [...readFileSync(join(place.root, 'ENV'), 'utf8').matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)];
  const env = Object.fromEntries(exported.map(([, name, , value]) => [name ?? '', value ?? '']));
  return {
    file: '/usr/bin/env',
    args: ['go', 'version'],
    cwd: join(place.root, 'work'),
    env: { HOME: join(place.root, 'home'), ...env, PATH: [...path, '/usr/bin', '/bin'].join(':') },
  };
}

/** The binary itself, by its path and with nothing exported, started by the same program. */
export function bareGoOf(place: Place): Command {
  const go = globSync('go*/*/*/bin/go', { cwd: place.toolCache })[0];
  if (go === undefined) throw new Error(`no go in ${place.toolCache}`);
  return {
    file: '/usr/bin/env',
    args: [join(place.toolCache, go), 'version'],
    cwd: join(place.root, 'work'),
    env: { HOME: join(place.root, 'home'), PATH: '/usr/bin:/bin' },
  };
}
