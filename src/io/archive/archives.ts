import type { Archives, UnpackedTree, UnpackOptions } from '../../core/ports/archives.ts';

/**
 * Each format is loaded when one is met: a platform has the one or the other. Unpacking ends between two pieces where
 * `stop` is aborted, with what it was aborted with.
 */
export function createArchives(stop?: AbortSignal): Archives {
  return {
    unpackTarGz: async (bytes, options) => (await import('./tar.ts')).unpackTarGz(bytes, options, stop),
    unpackZip: async (path, options) =>
      (await apart(path, options, stop)) ?? (await import('./zip.ts')).unpackZip(path, options, stop),
    unpackModuleZip: async (path, options) =>
      (await apart(path, options, stop)) ?? (await import('./zip.ts')).unpackModuleZip(path, options, stop),
  };
}

type ZipOptions = UnpackOptions & { readonly prefix?: string };

/** `undefined` if it is to be unpacked in this thread. */
async function apart(
  path: string,
  options: ZipOptions,
  stop: AbortSignal | undefined,
): Promise<UnpackedTree | undefined> {
  if (!options.ownThread) return undefined;
  const { hasThreads, unpackZipInThread } = await import('./zip-in-thread.ts');
  return hasThreads() ? unpackZipInThread(path, options, stop) : undefined;
}
