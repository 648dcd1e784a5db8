/** A program of which only the headers are there: the system reads them to find its loader, `interpreter`. */
export function elfProgram(given: {
  readonly interpreter?: string;
  /** 64-bit, and little-endian. */
  readonly wide?: boolean;
  readonly little?: boolean;
  /** `e_machine`; this machine's by default. */
  readonly machine?: number;
}): Uint8Array {
  const { interpreter, wide = true, little = true, machine = process.arch === 'arm64' ? 183 : 62 } = given;
  const [header, entry] = wide ? [64, 56] : [52, 32];
  const path = new TextEncoder().encode(`${interpreter ?? ''}\0`);
  // An entry of another type comes first.
  const start = header + 2 * entry;
  const bytes = new Uint8Array(Math.max(start + path.length, 128));
  const view = new DataView(bytes.buffer);
  const word = (at: number, value: number) =>
    wide ? view.setBigUint64(at, BigInt(value), little) : view.setUint32(at, value, little);
  const half = (at: number, value: number) => view.setUint16(at, value, little);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1]);
  half(16, 2); // ET_EXEC
  half(18, machine);
  view.setUint32(20, 1, little);
  word(wide ? 32 : 28, header);
  half(wide ? 52 : 40, header);
  half(wide ? 54 : 42, entry);
  half(wide ? 56 : 44, 2);
  view.setUint32(header, 6, little); // PT_PHDR
  if (interpreter === undefined) return bytes;
  const own = header + entry;
  view.setUint32(own, 3, little); // PT_INTERP
  word(own + (wide ? 8 : 4), start);
  word(own + (wide ? 32 : 16), path.length);
  bytes.set(path, start);
  return bytes;
}
