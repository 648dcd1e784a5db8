import { restoreCache, saveCache } from '@actions/cache';
import type { CacheService } from '../../core/ports/caches.ts';
import { Problem } from '../../core/problem/problem.ts';

/**
 * GitHub's cache service, by its own package. It logs warnings of its own, and takes a failed restore for a miss. Each
 * call ends after so many milliseconds; what it started ends with the process.
 */
export function createCacheService(milliseconds: number): CacheService {
  return {
    restore: (folder, { primary, restore }) =>
      within(milliseconds, 'restore', restoreCache([folder], primary, [...restore])),
    // The package says itself why not, and answers -1.
    save: async (folder, key) => (await within(milliseconds, 'save', saveCache([folder], key))) !== -1,
  };
}

async function within<Result>(milliseconds: number, doing: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `The cache service did not ${doing} within ${milliseconds / 1000} s (cache-timeout-s)`;
      reject(new Problem('TIMED_OUT', message, { hint: 'The job continues without it.' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw toProblem(error, doing);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // it may fail after its time is over
  }
}

function toProblem(error: unknown, doing: string): unknown {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Problem('MIRROR_UNREACHABLE', `The cache service could not ${doing}: ${message}`, {
    hint: 'The job continues without it.',
    cause: error,
  });
}
