import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CacheService } from '../core/ports/caches.ts';
import { Problem } from '../core/problem/problem.ts';

/** A bundle of its own next to this one, which only steps that use caches load. The one-file bundle has none. */
export async function openCacheService(milliseconds: number): Promise<CacheService> {
  const file = join(import.meta.dirname, 'cache-service.js');
  try {
    const url = pathToFileURL(file).href;
    const module: typeof import('../io/cache/cache-service.ts') = await import(/* webpackIgnore: true */ url);
    return module.createCacheService(milliseconds);
  } catch (cause) {
    throw new Problem('FILES_FAILED', `Cannot load "${file}": ${String(cause)}`, {
      hint: 'The bundle in one file has no caches: use the action, or set cache: false.',
      cause,
    });
  }
}
