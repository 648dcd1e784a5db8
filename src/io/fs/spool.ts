import { mkdtemp, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spool, SpoolFile } from '../../core/ports/guard.ts';
import { attempt } from './file-problem.ts';
import { remove } from './held-files.ts';
import { withoutFirst } from './pieces.ts';

/** Files in a folder of their own, which only this user can read. It is made with the first of them. */
export function createSpool(temporary: string): Spool {
  let folder: Promise<string> | undefined;
  let count = 0;
  return {
    async create() {
      folder ??= attempt(temporary, 'make a folder in', () => mkdtemp(join(temporary, 'setup-go-guard-')));
      count += 1;
      const name = `${count}.part`; // before anything is awaited: others count on meanwhile
      return createFile(join(await folder, name));
    },
    async close() {
      if (folder !== undefined) await remove(await folder);
    },
  };
}

/** Bytes that are written at once. They come in records of TLS, and each write takes a thread. */
const GATHERED = 256 << 10;

async function createFile(path: string): Promise<SpoolFile> {
  const file = await attempt(path, 'create', () => open(path, 'wx+', 0o600));
  let pieces: Uint8Array[] = [];
  let gathered = 0;
  let written = 0;
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  const flush = async () => {
    while (pieces.length > 0) {
      const { bytesWritten } = await attempt(path, 'write', () => file.writev(pieces, written));
      pieces = withoutFirst(pieces, bytesWritten);
      written += bytesWritten;
    }
    gathered = 0;
  };
  return {
    path,
    async append(bytes) {
      pieces.push(bytes);
      gathered += bytes.length;
      if (gathered >= GATHERED) await flush();
    },
    async restart() {
      [pieces, gathered, written] = [[], 0, 0];
      await attempt(path, 'truncate', () => file.truncate(0));
    },
    async read(start, length) {
      await flush();
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
    async finish() {
      await flush();
      await close();
    },
    async remove() {
      await close();
      await remove(path);
    },
  };
}
