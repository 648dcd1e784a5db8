import { statSync } from 'node:fs';
import { join } from 'node:path';
import { entriesBelow } from './entries-below.ts';

/** Bytes of the partials in a tool cache: what is held in memory is written after a moment. */
export function keptBytes(toolCache: string): number {
  const partials = entriesBelow(toolCache).filter(({ path }) => path.endsWith('.partial'));
  // One that is gone by now is in the tree, or given up.
  const sizes = partials.map(({ path }) => statSync(join(toolCache, path), { throwIfNoEntry: false })?.size);
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
