import { outputOf } from '../../core/cache/build-output.ts';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import type { Run } from '../run/run.ts';

/** The entries of a build cache, with the outputs that its actions name. */
export async function readBuildEntries(run: Run, folder: string): Promise<readonly BuildEntry[]> {
  const caches = await run.goCaches();
  const entries = await caches.buildEntries(folder);
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
