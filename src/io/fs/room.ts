import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Room } from '../../core/ports/disk.ts';
import { errorCode } from './file-problem.ts';

/** Free space, in bytes, of the nearest existing folder; `undefined` if the file system does not report it. */
export function room(path: string): Room | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize, blocks } = statfsSync(folder);
      // Some network file systems report no size.
      return blocks === 0 ? undefined : { free: bavail * bsize, device: statSync(folder).dev };
    } catch (error) {
      // Do not fail if the space is unknown: a write will report a full disk.
      if (errorCode(error) !== 'ENOENT' || folder === dirname(folder)) return undefined;
    }
  }
}
