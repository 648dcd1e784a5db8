import type { Archives } from '../../core/ports/archives.ts';

/** Each format is loaded on first use: a platform needs only one of them. */
export function createArchives(): Archives {
  return {
    unpackTarGz: async (bytes, options) => (await import('./tar.ts')).unpackTarGz(bytes, options),
    unpackZip: async (path, options) => (await import('./zip.ts')).unpackZip(path, options),
    unpackModuleZip: async (path, options) => (await import('./zip.ts')).unpackModuleZip(path, options),
  };
}
