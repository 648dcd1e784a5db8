import { outputOf } from '../../core/cache/build-output.ts';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import type { CacheFile } from '../../core/ports/caches.ts';
import type { Run } from '../run/run.ts';

/** The entries of a build cache, with the outputs that its actions name. */
export async function readBuildEntries(run: Run, folder: string): Promise<readonly BuildEntry[]> {
  return withOutputs(run, folder, await (await run.goCaches()).buildEntries(folder));
}

/** Those that an archive can hold: files alone, and not what Go keeps beside them. */
export async function readSavable(run: Run, folder: string): Promise<readonly BuildEntry[]> {
  const files = await (await run.cacheFolders()).files(folder);
  const entries = files.filter(({ path }) => /^[0-9a-f]{2}\//.test(path));
  return withOutputs(run, folder, entries);
}

async function withOutputs(
  run: Run,
  folder: string,
  entries: readonly CacheFile[],
): Promise<readonly BuildEntry[]> {
  const caches = await run.goCaches();
  const actions = entries.filter(({ path }) => path.endsWith('-a')).map(({ path }) => path);
  const texts = await caches.texts(folder, actions);
  const outputs = new Map(actions.map((path, index) => [path, outputOf(texts[index] ?? '')]));
  return entries.map(({ path, size, modified }) => ({
    path,
    size,
    used: modified,
    output: outputs.get(path),
  }));
}
