import { directoryFault, findZipEnd, ZIP_TAIL } from '../../core/guard/zip-end.ts';
import type { GuardBody, Spool, SpoolFile } from '../../core/ports/guard.ts';

/** Bytes that are kept until they are all there: in memory while they are few, else in a file. */
export interface Spooled {
  readonly size: number;
  append(bytes: Uint8Array): Promise<void>;
  restart(): Promise<void>;
  /** What shows that these bytes are no zip of this module, as a clause. */
  zipFault(prefix: string): Promise<string | undefined>;
  finish(): Promise<GuardBody>;
  discard(): Promise<void>;
}

/** Bytes of one zip, most of which are smaller, and of all of them together. */
const IN_MEMORY = 1 << 20;
const ALL_IN_MEMORY = 4 << 20;

/** What all that is kept in memory takes. */
export interface SpoolMemory {
  taken: number;
}

export function createSpooled(spool: Spool, memory: SpoolMemory): Spooled {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let file: SpoolFile | undefined;
  const joined = () => {
    const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size);
    chunks = [bytes];
    return bytes;
  };
  const drop = () => {
    memory.taken -= chunks.reduce((sum, { length }) => sum + length, 0);
    chunks = [];
  };
  const read = (start: number, length: number): Promise<Uint8Array> | Uint8Array =>
    file === undefined ? joined().subarray(start, start + length) : file.read(start, length);
  return {
    get size() {
      return size;
    },
    async append(bytes) {
      size += bytes.length;
      if (file !== undefined) return file.append(bytes);
      chunks.push(bytes);
      memory.taken += bytes.length;
      if (size <= IN_MEMORY && memory.taken <= ALL_IN_MEMORY) return;
      file = await spool.create();
      await file.append(Buffer.concat(chunks, size));
      drop();
    },
    async restart() {
      drop();
      size = 0;
      await file?.restart();
    },
    async zipFault(prefix) {
      const tail = await read(Math.max(0, size - ZIP_TAIL), Math.min(size, ZIP_TAIL));
      const end = findZipEnd(tail, size);
      if (end.kind === 'fault') return end.why;
      return directoryFault(await read(end.offset, end.length), { ...end, prefix });
    },
    async finish() {
      if (file === undefined) return { kind: 'bytes', bytes: joined() };
      await file.finish();
      return { kind: 'file', path: file.path, size };
    },
    async discard() {
      drop();
      await file?.remove();
    },
  };
}
