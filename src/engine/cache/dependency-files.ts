import { basename, dirname, isAbsolute, join } from 'node:path';
import { parseGoSum, type SummedModule } from '../../core/cache/go-sum.ts';
import { projectFolderName } from '../../core/platform/project-folder.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

export interface Dependencies {
  /** Digest of all their contents: 64 hex digits. Empty if there is no file. */
  readonly sums: string;
  readonly modules: readonly SummedModule[];
}

const sumFiles: ReadonlySet<string> = new Set(['go.sum', 'go.work.sum']);

/** Folders whose go.sum files are not the project's. */
const foreign: ReadonlySet<string> = new Set([
  ...['.git', 'node_modules', 'vendor', 'testdata'],
  projectFolderName,
]);

/**
 * The modules that the project's go.sum files name: all of them, or those of `dependencyPath`. The module cache may be in
 * the workspace too, and has go.sum files of its own.
 */
export async function readDependencies(
  run: Run,
  { dependencyPath, modCache }: { readonly dependencyPath: string; readonly modCache: string },
): Promise<Dependencies> {
  const paths = dependencyPath === '' ? await allSums(run, modCache) : await named(run, dependencyPath);
  const texts: string[] = [];
  for (const path of paths) texts.push((await run.files.readText(path)) ?? '');
  if (texts.length === 0) return { sums: '', modules: [] };
  const digest = await run.digest();
  // Neither where the files are, nor in which order they were found.
  for (const text of texts.toSorted()) digest.update(new TextEncoder().encode(`${text.length}:${text}`));
  return { sums: digest.hex(), modules: texts.flatMap(parseGoSum) };
}

async function allSums(run: Run, modCache: string): Promise<readonly string[]> {
  const folders = await run.cacheFolders();
  const found = await folders.find(run.workspace, {
    names: sumFiles,
    skip: foreign,
    except: modCache,
  });
  return found.map((path) => join(run.workspace, path));
}

/** As in setup-go, several paths or patterns on lines of their own. With a go.mod comes the go.sum next to it. */
async function named(run: Run, dependencyPath: string): Promise<readonly string[]> {
  const folders = await run.cacheFolders();
  const lines = dependencyPath
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const paths = await folders.glob(
    lines.map((path) => (isAbsolute(path) ? path : join(run.workspace, path))),
  );
  if (paths.length === 0) {
    throw new Problem(
      'INPUT_INVALID',
      `The input cache-dependency-path is ${JSON.stringify(dependencyPath)}, which matches no file`,
      { hint: 'Name go.sum files, from the root of the workspace: go.sum, tools/go.sum, or **/go.sum.' },
    );
  }
  const sums = paths
    .filter((path) => basename(path) === 'go.mod')
    .map((path) => join(dirname(path), 'go.sum'));
  const existing: string[] = [];
  for (const path of sums) if ((await run.files.kind(path)) === 'file') existing.push(path);
  return [...new Set([...paths, ...existing])];
}
