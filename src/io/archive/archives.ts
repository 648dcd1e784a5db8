import type { Archives, UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';

/**
 * Each format is loaded when one is met: a platform has the one or the other. Unpacking ends between two pieces where
 * `stop` is aborted, with what it was aborted with.
 */
export function createArchives(stop?: AbortSignal): Archives {
  return {
    prepareTarGz: async () => {
      (await import('./threads.ts')).prepareThread();
      await import('./tar-in-thread.ts');
    },
    unpackTarGz: (bytes, options) => unpackTarGz(bytes, options, stop),
    unpackZip: async (path, options) =>
      (await apart(path, options, stop)) ?? (await import('./zip.ts')).unpackZip(path, options, stop),
    unpackModuleZip: async (path, options) =>
      (await apart(path, options, stop)) ?? (await import('./zip.ts')).unpackModuleZip(path, options, stop),
  };
}

async function unpackTarGz(
  bytes: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
  stop: AbortSignal | undefined,
): Promise<UnpackedTree> {
  const { PackedBytes } = await import('./packed-bytes.ts');
  const packed = new PackedBytes(bytes);
  const tree = await (await import('./tar-in-thread.ts')).unpackTarInThread(packed, options, stop);
  return tree ?? (await import('./tar.ts')).unpackTarGz(packed, options, { stop });
}

type ZipOptions = UnpackOptions & { readonly prefix?: string };

/** `undefined` if it is to be unpacked in this thread. */
async function apart(
  path: string,
  options: ZipOptions,
  stop: AbortSignal | undefined,
): Promise<UnpackedTree | undefined> {
  if (!options.ownThread) return undefined;
  return (await import('./zip-in-thread.ts')).unpackZipInThread(path, options, stop);
}
