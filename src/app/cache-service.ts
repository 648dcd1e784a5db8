import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CacheService } from '../core/ports/caches.ts';
import { Problem } from '../core/problem/problem.ts';

/**
 * The cache service, from a bundle of its own next to this one: nearly as large as all the rest, and only steps that use
 * caches load it. Each call ends after so many milliseconds; what it started ends with the process.
 */
export async function openCacheService(milliseconds: number): Promise<CacheService> {
  const service = await load();
  return {
    restore: (folder, keys) => within(milliseconds, 'restore', service.restore(folder, keys)),
    save: (folder, key) => within(milliseconds, 'save', service.save(folder, key)),
  };
}

async function load(): Promise<CacheService> {
  const file = join(import.meta.dirname, 'cache-service.mjs');
  try {
    const url = pathToFileURL(file).href;
    const module: typeof import('../io/cache/cache-service.ts') = await import(/* webpackIgnore: true */ url);
    return module.cacheService;
  } catch (cause) {
    throw new Problem('FILES_FAILED', `Cannot load "${file}": ${String(cause)}`, {
      hint: 'The bundle in one file has no caches: use the action, or set cache: false.',
      cause,
    });
  }
}

async function within<Result>(milliseconds: number, doing: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `the cache service took longer than ${milliseconds / 1000} s (cache-timeout-s)`;
      reject(new Problem('TIMED_OUT', message, { hint: 'The job continues without it.' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Problem('MIRROR_UNREACHABLE', `the cache service could not ${doing}: ${message}`, {
      hint: 'The job continues without it.',
      cause,
    });
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // it may fail after its time is over
  }
}
