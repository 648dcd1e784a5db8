import { join } from 'node:path';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import { isTestLog, isTestResult, outputOf } from '../../core/cache/test-result.ts';
import type { Run } from '../run/run.ts';

/**
 * Are these entries nothing but results of tests that the cache had a result of? Such a test looks at files, and the times
 * of these are new in every checkout: the next job could not use its result either. A test that is new, or was compiled
 * anew, has a note of its own of the files that it looks at, and what was compiled is not a result.
 */
export async function isOnlyResults(
  run: Run,
  folder: string,
  entries: readonly BuildEntry[],
): Promise<boolean> {
  for (const { path, size } of entries) {
    if (size > largest) return false;
    const text = (await run.files.readText(join(folder, path))) ?? '';
    if (path.endsWith('-d') ? isTestResult(text) || isTestLog(text) : isTestResult(await outputFor(text)))
      continue;
    return false;
  }
  return true;

  async function outputFor(action: string): Promise<string> {
    const output = outputOf(action);
    return output === undefined ? '' : ((await run.files.readText(join(folder, output))) ?? '');
  }
}

/** Bytes: what a test prints is seldom more, and need not be read. */
const largest = 1 << 20;
