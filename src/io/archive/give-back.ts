/** Bytes. Smaller buffers may be slices of Node's shared pool (half of `Buffer.poolSize`). */
const SHARED = 4096;

/**
 * Frees the memory of an output buffer that zlib has filled and that is no longer read. If it is left to the garbage
 * collector, the buffers of one tree make the collector run every few milliseconds: an eighth of the unpacking time.
 *
 * @param bytes any part of the buffer; unusable afterwards
 * @param capacity the size the buffer was created with, in bytes; a buffer of another size is not freed
 */
export function giveBack({ buffer }: Uint8Array, capacity: number): void {
  const own = buffer instanceof ArrayBuffer && buffer.byteLength === capacity && capacity > SHARED;
  if (own) buffer.transfer(0);
}
