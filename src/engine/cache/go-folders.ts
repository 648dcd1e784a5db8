import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { buildSettings } from '../../core/cache/cache-keys.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseJson } from '../../core/text/json.ts';
import { findOnPath } from '../activate/go-on-path.ts';
import type { Run } from '../run/run.ts';

/** What the go command says of itself: values of `go env` by name. */
export type GoEnv = Readonly<Record<string, string>>;

/**
 * Asks the go on PATH, which a job builds with, for what its caches depend on. As in `setup`, not for the flags of the C
 * compiler. Throws `GO_FAILED` if there is none, or if it is older than Go 1.10, the first with a build cache.
 */
export async function askGoOnPath(run: Run): Promise<GoEnv> {
  const go = await findOnPath(run);
  if (go === undefined)
    throw new Problem('GO_FAILED', 'No go is on PATH, and only the go command knows its caches', {
      hint: 'Activate one first: eval "$(setup-go-tarball setup)".',
    });
  const names = [
    'GOVERSION',
    ...buildSettings.filter((name) => !name.startsWith('CGO_C') && !name.startsWith('CGO_L')),
  ];
  // GOROOT may be another Go's. A newer toolchain that go.mod asks for would be downloaded first.
  const { GOROOT: _, ...others } = definedOnly(run.env);
  const env = { ...others, GOTOOLCHAIN: 'local' };
  const { stdout, stderr, exitCode } = await run.exec.run(go, ['env', '-json', ...names], {
    cwd: run.workspace,
    env,
  });
  const value = parseJson(stdout);
  if (exitCode === 0 && typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
  throw new Problem('GO_FAILED', `"${go} env -json" exited with ${exitCode}: ${stderr.trim()}`, {
    hint: 'The caches need Go 1.10 or newer.',
  });
}

/**
 * Where the folder really is; `undefined` if it is missing or empty. Throws `FILES_FAILED` unless it is what it is said to
 * be: something else must never be removed.
 */
export async function findGoCache(
  run: Run,
  name: 'GOCACHE' | 'GOMODCACHE',
  folder: string,
): Promise<string | undefined> {
  const refuse = (why: string) =>
    new Problem('FILES_FAILED', `${name} is "${folder}", ${why}; nothing was removed`, {
      hint: `Set ${name} to the folder that the go command uses, or leave it to its default.`,
    });
  if (folder === 'off') throw refuse('so there is no cache to trim');
  if (!isAbsolute(folder)) throw refuse('which is not an absolute path');
  const real = await run.files.realPath(folder);
  if (real === undefined) return undefined;
  if ((await run.files.kind(real)) !== 'folder') throw refuse('which is not a folder');
  for (const [holds, what] of [
    [run.home, 'the home folder'],
    [run.workspace, 'the current folder'],
  ] as const)
    if (await contains(run, real, holds)) throw refuse(`which is or contains ${what}`);
  if (dirname(real) === real) throw refuse('which is the root of the file system');
  const names = await run.files.list(real);
  if (names.length === 0) return undefined;
  if (name === 'GOMODCACHE') {
    if ((await run.files.kind(join(real, 'cache', 'download'))) !== 'folder')
      throw refuse('which is no module cache: it has no cache/download');
  } else if (!(await isBuildCache(run, real, names)))
    throw refuse('which is no build cache: it has other files than those of the go command');
  return real;
}

/** Its README says it. One that was restored may lack it: then it has nothing that is not of a build cache. */
async function isBuildCache(run: Run, folder: string, names: readonly string[]): Promise<boolean> {
  const readme = names.includes('README') ? await run.files.readText(join(folder, 'README')) : undefined;
  if (readme?.includes('cached build artifacts')) return true;
  const own = /^(?:[0-9a-f]{2}|fuzz|log\.txt|README|testexpire\.txt|trim\.txt)$/;
  return names.every((name) => own.test(name)) && names.some((name) => /^[0-9a-f]{2}$/.test(name));
}

async function contains(run: Run, folder: string, path: string): Promise<boolean> {
  const real = path === '' ? undefined : await run.files.realPath(path);
  if (real === undefined) return false;
  const way = relative(folder, real);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
