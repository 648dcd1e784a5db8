import type { Archives } from '../../core/ports/archives.ts';

/**
 * Each format is loaded when one is met: a platform has the one or the other. Unpacking ends between two pieces where
 * `stop` is aborted, with what it was aborted with.
 */
export function createArchives(stop?: AbortSignal): Archives {
  return {
    unpackTarGz: async (bytes, options) => (await import('./tar.ts')).unpackTarGz(bytes, options, stop),
    unpackZip: async (path, options) => (await import('./zip.ts')).unpackZip(path, options, stop),
    unpackModuleZip: async (path, options) => (await import('./zip.ts')).unpackModuleZip(path, options, stop),
  };
}
