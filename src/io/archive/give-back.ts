/** Smaller ones may be parts of a slab that Node shares out (half of `Buffer.poolSize`). */
const SHARED = 4096;

/**
 * Frees the memory of an output buffer that inflating has filled and nobody reads any more. Left to the collector, the
 * buffers of one tree make it run every few milliseconds, which takes an eighth of the whole.
 *
 * @param bytes any part of it; gone afterwards
 * @param capacity what the buffer was made with; one of another size is somebody else's
 */
export function giveBack({ buffer }: Uint8Array, capacity: number): void {
  const own = buffer instanceof ArrayBuffer && buffer.byteLength === capacity && capacity > SHARED;
  if (own) buffer.transfer(0);
}
