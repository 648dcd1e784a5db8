import { mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spool, SpoolFile } from '../../core/ports/guard.ts';
import { attempt } from './file-problem.ts';
import { remove } from './held-files.ts';

/** Files in a folder of their own, which only this user can read. It is made with the first of them. */
export function createSpool(temporary: string): Spool {
  let folder: Promise<string> | undefined;
  let count = 0;
  return {
    async create() {
      folder ??= attempt(temporary, 'make a folder in', () => mkdtemp(join(temporary, 'setup-go-guard-')));
      count += 1;
      return createFile(join(await folder, `${count}.part`));
    },
    async close() {
      if (folder !== undefined) await remove(await folder);
    },
  };
}

async function createFile(path: string): Promise<SpoolFile> {
  const file = await attempt(path, 'create', () => open(path, 'wx+', 0o600));
  let size = 0;
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  return {
    path,
    async append(bytes) {
      await attempt(path, 'write', async () => {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, done, bytes.length - done, size + done);
          done += bytesWritten;
        }
      });
      size += bytes.length;
    },
    async restart() {
      size = 0;
      await attempt(path, 'truncate', () => file.truncate(0));
    },
    async read(start, length) {
      const bytes = Buffer.alloc(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await attempt(path, 'read', () =>
          file.read(bytes, done, length - done, start + done),
        );
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    finish: close,
    async remove() {
      await close();
      await remove(path);
    },
  };
}
