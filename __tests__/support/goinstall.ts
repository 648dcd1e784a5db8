// Starts goinstall.sh as its users do, in a shell that has only the programs that the test chooses.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NodeDigests, stampGoinstall } from '../../scripts/goinstall.ts';
import { processLimit } from './limits.ts';
import { sha256 } from './mini-go.ts';
import type { Outcome, Place } from './product.ts';

export const root = join(import.meta.dirname, '../..');
export const committedScript = readFileSync(join(root, 'goinstall.sh'), 'utf8');
/** The single-file bundle that `npm run build` writes. */
export const oneFile = join(root, 'build/setup-go-tarball.mjs');

/** The supported shells, with the command that starts each. */
export const shells: Readonly<Record<string, readonly string[]>> = {
  dash: ['dash'],
  bash: ['bash'],
  busybox: ['busybox', 'sh'],
  zsh: ['zsh', '--emulate', 'sh'],
};

/** The missing programs, for the name of a skipped test; empty if all are installed. */
export function whyNoProgram(...names: readonly string[]): string {
  const missing = names.filter((name) => whereIs(name) === undefined);
  return missing.length === 0 ? '' : `not installed: ${missing.join(', ')}`;
}

export function whereIs(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return [...folders, '/usr/sbin', '/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

const usual = [
  ...[
    'cat',
    'chmod',
    'curl',
    'dirname',
    'find',
    'git',
    'gzip',
    'id',
    'mkdir',
    'mktemp',
    'mv',
    'readlink',
    'rm',
  ],
  ...['sed', 'sh', 'sha256sum', 'sleep', 'tar', 'tr', 'uname', 'wget'],
];
const busyboxApplets = usual.filter((name) => !['curl', 'git'].includes(name));

/** A folder for PATH with the usual programs but no Node, except `without`, plus `more` of this machine's programs. */
export function programs(
  place: Place,
  given: { readonly without?: readonly string[]; readonly more?: readonly string[] } = {},
): string {
  const folder = join(place.root, `bin-${Math.random().toString(36).slice(2)}`);
  mkdirSync(folder);
  for (const name of [...usual, ...(given.more ?? [])]) {
    const path = whereIs(name);
    if (path !== undefined && !given.without?.includes(name)) symlinkSync(path, join(folder, name));
  }
  return folder;
}

/** The same with the programs of busybox only. */
export function busyboxPrograms(place: Place): string {
  const folder = join(place.root, `busybox-${Math.random().toString(36).slice(2)}`);
  mkdirSync(folder);
  for (const name of busyboxApplets) symlinkSync(whereIs('busybox') ?? '', join(folder, name));
  return folder;
}

/** Writes a stamped copy of the committed script; returns its path. */
export function writeScript(
  folder: string,
  given: { readonly node?: Partial<NodeDigests>; readonly bundle?: string } = {},
): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'goinstall.sh');
  const node = { version: '24.21.0', sha256: {}, ...given.node };
  const stamped = stampGoinstall(committedScript, { version: '1.0.0', node, bundle: given.bundle ?? '' });
  writeFileSync(path, stamped, { mode: 0o755 });
  return path;
}

/** The same with the digest of the built bundle. */
export function bundleDigest(): string {
  return sha256(readFileSync(oneFile));
}

export interface ScriptRun {
  /** Key of `shells`; `sh` by default. */
  readonly shell?: string;
  /** The script's path; with `piped` the script is passed to `sh -s --` on standard input. */
  readonly script: string;
  readonly piped?: boolean;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly started?: (child: ChildProcess) => void;
}

export function runScript(place: Place, run: ScriptRun): Promise<Outcome> {
  const [name = 'sh', ...before] = run.shell === undefined ? ['sh'] : (shells[run.shell] ?? []);
  const { uid, args = [] } = run;
  const env = Object.entries({ HOME: place.home, ...run.env }).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const child = spawn(
      whereIs(name) ?? name,
      [...before, ...(run.piped ? ['-s', '--'] : [run.script]), ...args],
      {
        env: Object.fromEntries(env),
        cwd: run.cwd ?? place.workspace,
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true, // its own process group, so that all its processes can be killed
        timeout: processLimit,
        ...(uid !== undefined && { uid, gid: uid }),
      },
    );
    run.started?.(child);
    child.stdin.on('error', () => child.stdin.destroy()); // it may end before it has read everything
    child.stdin.end(run.piped ? readFileSync(run.script) : '');
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** The files in the tool cache of the place's home. */
export function keptFiles(place: Place): readonly string[] {
  const caches = join(place.home, '.cache');
  return existsSync(caches) ? place.tree(caches).filter((path) => !path.endsWith('/')) : [];
}

/** Whether this shell runs: busybox may be installed without the applet. */
export function whyNoShell(name: string): string {
  const [program = '', ...before] = shells[name] ?? [];
  const works = spawnSync(program, [...before, '-c', 'exit 0']).status === 0;
  return works ? '' : `${name} is not installed`;
}
