import { join } from 'node:path';
import { isRepeated, isTestLog, outputOf } from '../../core/cache/build-output.ts';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import type { Run } from '../run/run.ts';

/** The files of a build cache that an archive can hold, with the outputs that its actions name. */
export async function readSavable(run: Run, folder: string): Promise<readonly BuildEntry[]> {
  const folders = await run.cacheFolders();
  const files = (await folders.files(folder)).filter(({ path }) => /^[0-9a-f]{2}\//.test(path));
  const actions = files.filter(({ path }) => path.endsWith('-a')).map(({ path }) => path);
  const texts = await folders.texts(folder, actions);
  const outputs = new Map(actions.map((path, index) => [path, outputOf(texts[index] ?? '')]));
  return files.map(({ path, size, modified }) => ({ path, size, used: modified, output: outputs.get(path) }));
}

/**
 * Are these entries nothing but what every checkout makes anew? The next job could not use it either. A test that is new, or
 * was compiled anew, has an action for its log, and what was compiled is something else.
 */
export async function isOnlyRepeated(
  run: Run,
  folder: string,
  entries: readonly BuildEntry[],
): Promise<boolean> {
  for (const { path, size, output } of entries) {
    if (size > largest) return false;
    if (!(path.endsWith('-d') ? isRepeated(await textOf(path)) : await namesRepeated(output))) return false;
  }
  return true;

  async function namesRepeated(output: string | undefined): Promise<boolean> {
    if (output === undefined) return false;
    const text = await textOf(output);
    return isRepeated(text) && !isTestLog(text);
  }

  async function textOf(path: string): Promise<string> {
    return (await run.files.readText(join(folder, path))) ?? '';
  }
}

/** Bytes: such an output is seldom larger, and need not be read. */
const largest = 1 << 20;
