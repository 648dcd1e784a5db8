import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../src/io/archive/inflate.ts';

export interface Inflated {
  readonly content: Buffer;
  /** Bytes that are left behind the stream. */
  readonly left: number;
}

/** Inflates what arrives in pieces of `size` bytes. `undefined` if it is damaged. */
export function inflateByOurs(
  inflate: Inflate,
  packed: Uint8Array,
  size = packed.length,
): Inflated | undefined {
  const pieces: Buffer[] = [];
  inflate.start();
  for (let offset = 0; ; ) {
    const status = inflate.run(offset === packed.length);
    if (status === 'damaged') return undefined;
    pieces.push(Buffer.from(inflate.output));
    if (status === 'done') {
      return { content: Buffer.concat(pieces), left: inflate.input.length + packed.length - offset };
    }
    if (status === 'more') offset += inflate.add(packed.subarray(offset, offset + size));
  }
}

/** The same by zlib. */
export function inflateByZlib(packed: Uint8Array): Inflated | undefined {
  try {
    const result: unknown = inflateRawSync(packed, { info: true });
    const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } };
    return { content: buffer, left: packed.length - engine.bytesWritten };
  } catch {
    return undefined; // damaged
  }
}
