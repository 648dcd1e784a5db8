/**
 * The program that the system starts to run a file: the loader of an ELF program, or what a script names after `#!`;
 * `undefined` if it has none, as a static program, or is neither. `head` is the start of the file: some kilobytes are
 * enough for what compilers make.
 */
export function interpreterOf(head: Uint8Array): string | undefined {
  if (head[0] === 0x23 && head[1] === 0x21) return /^#![ \t]*([^ \t\r\n]+)/.exec(ascii(head))?.[1];
  const isElf = ascii(head.subarray(0, 4)) === '\x7fELF';
  return isElf ? loaderOf(new DataView(head.buffer, head.byteOffset, head.byteLength)) : undefined;
}

/** Of the program header PT_INTERP (System V ABI, chapter 5). A file that is cut short has none. */
function loaderOf(elf: DataView): string | undefined {
  if (elf.byteLength < 64) return undefined;
  const [wide, little] = [elf.getUint8(4) === 2, elf.getUint8(5) === 1];
  const word = (at: number) => (wide ? Number(elf.getBigUint64(at, little)) : elf.getUint32(at, little));
  const table = word(wide ? 32 : 28);
  const [entrySize, entries] = [elf.getUint16(wide ? 54 : 42, little), elf.getUint16(wide ? 56 : 44, little)];
  for (let index = 0; index < entries; index++) {
    const entry = table + index * entrySize;
    if (entry + (wide ? 40 : 20) > elf.byteLength) return undefined;
    if (elf.getUint32(entry, little) !== PT_INTERP) continue;
    const [start, size] = [word(entry + (wide ? 8 : 4)), word(entry + (wide ? 32 : 16))];
    if (start + size > elf.byteLength) return undefined;
    return ascii(new Uint8Array(elf.buffer, elf.byteOffset + start, size)).replace(/\0.*$/s, '');
  }
  return undefined;
}

const PT_INTERP = 3;

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
