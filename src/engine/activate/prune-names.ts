import { join, resolve } from 'node:path';
import { programFolder } from '../../core/activate/name-scripts.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { PrunedNames } from '../../core/reports/pruned.ts';
import type { Run } from '../run/run.ts';
import { goBinary } from '../tool-cache/tool-cache.ts';
import { namesFolder } from './names-folder.ts';

/**
 * Removes the folders of names of which no version is left. As long as one is, a shell may have the folder on PATH. `gone`
 * are the trees that were removed, or with `dryRun` would be.
 */
export async function pruneNames(
  run: Run,
  { gone, dryRun }: { readonly gone: readonly string[]; readonly dryRun: boolean },
): Promise<readonly PrunedNames[]> {
  const home = namesFolder(run);
  const pruned: PrunedNames[] = [];
  for (const name of (await run.files.list(home)).filter((entry) => /^[0-9a-f]{16}$/.test(entry)).sort()) {
    const folder = join(home, name);
    const names = await namesWithoutGo(run, folder, new Set(gone));
    if (names === undefined) continue;
    pruned.push(dryRun ? { folder, names } : await removeNames(run, { folder, names }));
  }
  if (!dryRun) await run.files.removeIfEmpty(home);
  return pruned;
}

async function removeNames(run: Run, names: PrunedNames): Promise<PrunedNames> {
  try {
    await run.files.remove(names.folder);
    return names;
  } catch (problem) {
    if (problem instanceof Problem) return { ...names, problem };
    throw problem;
  }
}

/** The names in a folder that lead nowhere; `undefined` if one of them still leads to a Go, or is not a script of ours. */
async function namesWithoutGo(
  run: Run,
  folder: string,
  gone: ReadonlySet<string>,
): Promise<readonly string[] | undefined> {
  // On Windows the scripts for sh are in a folder of their own.
  const scripts = run.platform.os === 'windows' ? join(folder, 'sh') : folder;
  const names = (await run.files.list(scripts)).filter((name) => name.startsWith('go')).sort();
  if (names.length === 0) return undefined;
  for (const name of names) {
    const bin = programFolder((await run.files.readText(join(scripts, name))) ?? '');
    if (bin === undefined) return undefined;
    const root = resolve(scripts, bin, '..');
    if (!gone.has(root) && (await run.files.kind(goBinary(run, root))) === 'file') return undefined;
  }
  return names.filter((name) => !name.startsWith('gofmt'));
}
