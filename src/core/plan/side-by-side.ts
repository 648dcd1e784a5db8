export interface Capacity {
  /** How many threads run at the same time. */
  readonly cores: number;
  /** Bytes of memory that this process can still take. */
  readonly memory: number;
  /** Bytes that are free where trees go; `undefined` if that is not known. */
  readonly disk: number | undefined;
}

/** Bytes of memory that one install takes: buffers of the download, the decompressor, and what the tar reader holds. */
const memoryOfOne = 64 << 20;

/** Trees of Go are more than three times as large as their archives. */
const growth = 4;

/** The archive of a release of Go, in bytes, if its size is not known. */
const usualSize = 80 << 20;

/**
 * How many archives to install at the same time. Unpacking one keeps a core busy, so there is one for each core, and one
 * more that downloads meanwhile. Trees stay, but a partial archive is removed after its install: if the disk has no room
 * for several of them, they come one after another, and each says itself if there is no room for it.
 */
export function installsAtOnce(
  sizes: readonly (number | undefined)[],
  { cores, memory, disk }: Capacity,
): number {
  const bytes = sizes.map((size) => size ?? usualSize);
  const trees = bytes.reduce((sum, size) => sum + size * growth, 0);
  const room = disk === undefined ? sizes.length : Math.floor((disk - trees) / Math.max(1, ...bytes));
  return Math.max(1, Math.min(sizes.length, cores + 1, Math.floor(memory / memoryOfOne), room));
}
