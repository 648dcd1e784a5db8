// Whether bytes are a whole zip of a module, by the end record and the directory at its end: a zip that was cut off has
// neither. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

/** Bytes from the end of a file in which its end record must begin. */
export const ZIP_TAIL = 22 + 0xffff;

export type ZipEnd =
  | {
      readonly kind: 'found';
      readonly entries: number;
      /** Of the directory. */
      readonly offset: number;
      readonly length: number;
    }
  /** `why`: a clause. */
  | { readonly kind: 'fault'; readonly why: string };

/** @param tail the last bytes of a file of `size` bytes, `ZIP_TAIL` of them or all */
export function findZipEnd(tail: Uint8Array, size: number): ZipEnd {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (view.getUint16(at + 20, true) !== tail.length - at - 22) continue;
    const end = { entries: view.getUint16(at + 10, true), length: view.getUint32(at + 12, true) };
    const offset = view.getUint32(at + 16, true);
    const record = size - tail.length + at;
    if (end.entries === 0xffff || offset === 0xffffffff) return readZip64(view, at, record);
    return offset + end.length === record
      ? { kind: 'found', ...end, offset }
      : fault('the end of the zip contradicts its length');
  }
  return fault('the end of the zip is missing');
}

/** A zip of more than 65,534 files has its end twice, and a pointer between. */
function readZip64(view: DataView, at: number, record: number): ZipEnd {
  const [locator, own] = [at - 20, at - 76];
  if (own < 0 || view.getUint32(locator, true) !== 0x07064b50 || view.getUint32(own, true) !== 0x06064b50)
    return fault('the end of the zip is missing');
  const [entries, length, offset] = [32, 40, 48].map((field) => Number(view.getBigUint64(own + field, true)));
  if (entries === undefined || length === undefined || offset === undefined) return fault('it has no end');
  return offset + length === record - 76
    ? { kind: 'found', entries, length, offset }
    : fault('the end of the zip contradicts its length');
}

/**
 * What is wrong with the directory of a module's zip, as a clause; `undefined` if nothing is.
 *
 * @param prefix `example.com/m@v1.2.3/`
 */
export function directoryFault(
  directory: Uint8Array,
  { entries, offset, prefix }: { readonly entries: number; readonly offset: number; readonly prefix: string },
): string | undefined {
  const view = viewOf(directory);
  const expected = [...prefix].map((character) => character.charCodeAt(0));
  let at = 0;
  for (let index = 0; index < entries; index++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== 0x02014b50)
      return 'the directory of the zip is damaged';
    const name = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    if (start !== 0xffffffff && start >= offset) return 'an entry of the zip begins behind its end';
    if (name < expected.length || !expected.every((byte, place) => directory[at + 46 + place] === byte))
      return `the zip is not one of ${prefix.slice(0, -1)}`;
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === directory.length ? undefined : 'the directory of the zip is damaged';
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function fault(why: string): ZipEnd {
  return { kind: 'fault', why };
}
