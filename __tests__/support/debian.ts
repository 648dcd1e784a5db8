// Files of Debian's packages, without installing anything on this machine. They are fetched once and kept.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the parts of other platforms are kept between runs. */
const kept = process.env['SETUP_GO_PLATFORMS'] ?? join(tmpdir(), 'setup-go-tarball-platforms');

/** The folder into which a package has been extracted. Throws if it cannot be fetched. */
export function debianPackage(name: string): string {
  return makeOnce(`packages/${name}`, (folder) => {
    const work = `${folder}.deb`;
    mkdirSync(work);
    try {
      download(name, work);
      for (const file of readdirSync(work)) run('dpkg', ['-x', join(work, file), folder]);
    } finally {
      rmSync(work, { recursive: true });
    }
  });
}

/** Path of a folder that `fill` has filled, now or in an earlier run: whole, or not there. */
export function makeOnce(name: string, fill: (folder: string) => void): string {
  const path = join(kept, name);
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  const work = mkdtempSync(`${path}.`);
  try {
    const folder = join(work, 'made');
    mkdirSync(folder);
    fill(folder);
    renameSync(folder, path);
    return path;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What `make` returns, or why it could not be made: the last line of the error, for the name of a skipped test. */
export function unlessMissing<Made>(make: () => Made): { readonly made?: Made; readonly missing: string } {
  try {
    return { made: make(), missing: '' };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { missing: said.trim().split('\n').at(-1) ?? said };
  }
}

/** Runs a program; its error output is in the message of the error. */
export function run(program: string, args: readonly string[], cwd?: string): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}

function download(name: string, folder: string): void {
  try {
    run('apt-get', ['download', '-q', name], folder);
  } catch {
    // The lists may be old, or not there.
    run('apt-get', ['update', '-q']);
    run('apt-get', ['download', '-q', name], folder);
  }
}
