import { join } from 'node:path';
import { isRepeated, isTestLog } from '../../core/cache/build-output.ts';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import type { Run } from '../run/run.ts';

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
