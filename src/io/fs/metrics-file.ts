import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { createWhole } from './create-whole.ts';
import { writeText } from './file-changes.ts';
import { attempt, errorCode } from './file-problem.ts';
import { remove } from './held-files.ts';

/**
 * Replaces a file atomically by what `update` makes of its text; `undefined`: there is none. Runs that share it come one
 * after the other, by a lock file beside it, whose name does not end as the textfile collector wants it. Throws
 * `FILES_FAILED` if another run holds it for longer than `milliseconds`, or the file system's Problem.
 */
export async function updateMetricsFile(
  path: string,
  update: (text: string | undefined) => string,
  milliseconds: number,
): Promise<void> {
  const lock = `${path}.lock`;
  await attempt(lock, 'write', () => take(lock, milliseconds));
  try {
    // Readable for the collector, which is another user.
    await writeText(path, update(await textOf(path)), 0o644);
  } finally {
    await attempt(lock, 'remove', () => remove(lock));
  }
}

/** Who holds a lock for longer has died: the work takes a few milliseconds. */
const staleAfter = 10_000;

async function take(lock: string, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await createWhole(lock, `${process.pid}\n`))) {
    const found = statSync(lock, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > staleAfter) await remove(lock);
    else if (performance.now() > end)
      throw new Problem('FILES_FAILED', `Another run holds ${quoted(lock)}`, {
        hint: 'If none is running, remove that file.',
      });
    else await wait(10);
  }
}

function textOf(path: string): Promise<string | undefined> {
  return attempt(path, 'read', async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}
