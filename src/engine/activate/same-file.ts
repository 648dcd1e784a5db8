import type { Run } from '../run/run.ts';

/** Whether two paths lead to the same file or folder. */
export async function sameFile(run: Run, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = [await run.files.realPath(one), await run.files.realPath(other)];
  return a !== undefined && a === b;
}
