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

/** Bytes. Most zips of modules are smaller. */
const IN_MEMORY = 1 << 20;

export function createSpooled(spool: Spool): Spooled {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let file: SpoolFile | undefined;
  const joined = () => {
    const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size);
    chunks = [bytes];
    return bytes;
  };
  const read = (start: number, length: number): Promise<Uint8Array> | Uint8Array =>
    file === undefined ? joined().subarray(start, start + length) : file.read(start, length);
  return {
    get size() {
      return size;
    },
    async append(bytes) {
      size += bytes.length;
      if (file === undefined && size > IN_MEMORY) {
        file = await spool.create();
        await file.append(Buffer.concat([...chunks, bytes], size));
        chunks = [];
      } else if (file === undefined) chunks.push(bytes);
      else await file.append(bytes);
    },
    async restart() {
      [chunks, size] = [[], 0];
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
      chunks = [];
      await file?.remove();
    },
  };
}
