import { restoreCache, saveCache } from '@actions/cache';
import type { CacheService } from '../../core/ports/caches.ts';

/**
 * GitHub's cache service, by its own package. This is a bundle of its own, so it shares no classes with the rest, and its
 * errors are the package's. The package logs warnings itself: it takes a failed restore for a miss, and answers -1 for a
 * failed save.
 */
export const cacheService: CacheService = {
  restore: (folder, { primary, restore }) => restoreCache([folder], primary, [...restore]),
  save: async (folder, key) => (await saveCache([folder], key)) !== -1,
};
