import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Room } from '../../core/ports/disk.ts';
import { errorCode } from './file-problem.ts';

/** Of the nearest folder that exists; `undefined` if the file system does not tell. */
export function room(path: string): Room | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize, blocks } = statfsSync(folder);
      // Some network file systems have no size.
      return blocks === 0 ? undefined : { free: bavail * bsize, device: statSync(folder).dev };
    } catch (error) {
      // Not knowing is no reason not to try: a write tells soon enough.
      if (errorCode(error) !== 'ENOENT' || folder === dirname(folder)) return undefined;
    }
  }
}
