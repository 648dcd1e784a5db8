import { tmpdir } from 'node:os';
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

// zstd takes its level from here: 2 packs in three quarters of the time of 3, its default, for 5 % more bytes.
process.env['ZSTD_CLEVEL'] ??= '2';

// The package names files by their paths from the workspace, and tar gets both folders unquoted: an archive would land
// elsewhere if the workspace has moved, and spaces would break the command. On Windows, disks have no common root.
if (process.platform !== 'win32') {
  const { RUNNER_TEMP: temporary = '' } = process.env;
  const seen = {
    GITHUB_WORKSPACE: '/',
    ...(isSplit(temporary) && !isSplit(tmpdir()) && { RUNNER_TEMP: tmpdir() }),
  };
  // Only for the package: the rest of the program has the variables as they were before this.
  process.env = new Proxy(process.env, {
    get: (env, name) => Reflect.get(Reflect.has(seen, name) ? seen : env, name),
    set: (env, name, value) => Reflect.set(env, name, value),
  });
}

/** Does a command line take it for more than one word? */
function isSplit(path: string): boolean {
  return /[\s"'\\]/.test(path);
}
