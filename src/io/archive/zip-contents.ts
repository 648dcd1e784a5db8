import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import { errorMessage } from '../fs/file-problem.ts';

/** Bytes that the files of a module may have together, as Go has it (modzip.MaxZipFile). */
const LARGEST = 500 << 20;

/**
 * What is wrong with the contents of a zip, as a clause; `undefined` if every entry has its length and checksum. Nothing
 * is kept of what is unpacked.
 */
export async function zipContentsFault(path: string): Promise<string | undefined> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
    try {
      let total = 0;
      for await (const entry of zip.eachEntry()) {
        total += entry.uncompressedSize;
        if (total > LARGEST) return 'it unpacks to more than a module may have';
        if (entry.uncompressedSize === 0 && entry.compressedSize === 0) continue;
        let sum = 0;
        for await (const chunk of await zip.openReadStreamPromise(entry, {})) sum = crc32(chunk, sum);
        if (sum !== entry.crc32) return 'an entry does not have its checksum';
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    return errorMessage(error);
  }
  return undefined;
}
