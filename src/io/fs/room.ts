import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Room } from '../../core/ports/disk.ts';
import { errorCode } from './file-problem.ts';

/** What is free at the nearest existing folder; `undefined` if the file system does not report it. */
export function room(path: string): Room | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize, blocks, files, ffree } = statfsSync(folder);
      // Some network file systems report no size.
      if (blocks === 0) return undefined;
      // btrfs and Windows report no inodes, because they make them as needed.
      const inodes = files === 0 ? undefined : ffree;
      return { free: bavail * bsize, inodes, device: statSync(folder).dev };
    } catch (error) {
      // Do not fail if the space is unknown: a write will report a full disk.
      if (errorCode(error) !== 'ENOENT' || folder === dirname(folder)) return undefined;
    }
  }
}
