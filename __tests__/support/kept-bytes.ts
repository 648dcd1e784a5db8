import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the partials in a tool cache: what is held in memory is written after a moment. */
export function keptBytes(toolCache: string): number {
  const paths = readdirSync(toolCache, { recursive: true, encoding: 'utf8' });
  const partials = paths.filter((path) => path.endsWith('.partial'));
  return partials.reduce((sum, path) => sum + statSync(join(toolCache, path)).size, 0);
}
