import { join } from 'node:path';
import { isRepeated, isTestLog, outputOf } from '../../core/cache/build-output.ts';
import type { BuildEntry } from '../../core/cache/build-trim.ts';
import type { Run } from '../run/run.ts';

/**
 * The entries with a mark on each output that a new action names: Go does not mark an output that is there already, and an
 * action without its output is worth nothing.
 */
export async function markOutputs(
  run: Run,
  folder: string,
  { entries, restored }: { readonly entries: readonly BuildEntry[]; readonly restored: ReadonlySet<string> },
): Promise<readonly BuildEntry[]> {
  if (restored.size === 0) return entries;
  const named = new Map<string, number>();
  for (const { path, used } of entries) {
    if (!path.endsWith('-a') || restored.has(path)) continue;
    const output = outputOf((await run.files.readText(join(folder, path))) ?? '');
    if (output !== undefined) named.set(output, used);
  }
  return entries.map((entry) => ({ ...entry, used: Math.max(entry.used, named.get(entry.path) ?? 0) }));
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
  for (const { path, size } of entries) {
    if (size > largest) return false;
    const text = (await run.files.readText(join(folder, path))) ?? '';
    if (!(path.endsWith('-d') ? isRepeated(text) : await namesRepeated(text))) return false;
  }
  return true;

  async function namesRepeated(action: string): Promise<boolean> {
    const output = outputOf(action);
    if (output === undefined) return false;
    const text = (await run.files.readText(join(folder, output))) ?? '';
    return isRepeated(text) && !isTestLog(text);
  }
}

/** Bytes: such an output is seldom larger, and need not be read. */
const largest = 1 << 20;
