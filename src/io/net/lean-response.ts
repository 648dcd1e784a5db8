/** How the body of a response ends. https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
export type Framing =
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'chunked' | 'close' };

export interface LeanHead {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case; what comes twice is joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly framing: Framing;
  /** The connection may be used again afterwards. */
  readonly stays: boolean;
}

/** Reads the head of a response to a GET, without the empty line at its end. Throws an error for what is none. */
export function parseLeanHead(text: string): LeanHead {
  const lineEnd = text.indexOf('\r\n');
  const line = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const [, minor, digits = '', reason = ''] =
    /^HTTP\/1\.([01]) ([1-9]\d\d)(?: ([^\0\r\n]*))?$/.exec(line) ?? [];
  if (minor === undefined) throw new Error('the answer is not HTTP/1.1');
  const headers: Record<string, string> = {};
  for (let at = lineEnd; at >= 0; ) {
    const next = text.indexOf('\r\n', at + 2);
    readField(headers, text.slice(at + 2, next < 0 ? undefined : next));
    at = next;
  }
  const status = Number(digits);
  const connection = headers['connection']?.toLowerCase() ?? '';
  const framing = framingOf(status, headers);
  const stays =
    framing.kind !== 'close' &&
    (minor === '1' ? !connection.includes('close') : connection.includes('keep-alive'));
  return { status, reason, headers, framing, stays };
}

function readField(headers: Record<string, string>, line: string): void {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).toLowerCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[\0\r\n]/.test(line))
    throw new Error('the answer has a header that cannot be read');
  const value = line.slice(colon + 1).trim();
  const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
  headers[name] = before === undefined ? value : `${before}, ${value}`;
}

/** Two ways to say where a body ends are refused: the next answer would be read from the middle of this one. */
function framingOf(status: number, headers: Readonly<Record<string, string>>): Framing {
  if (status < 200 || status === 204 || status === 304) return { kind: 'length', length: 0 };
  const coding = headers['transfer-encoding'];
  const length = headers['content-length'];
  if (coding !== undefined) {
    if (length !== undefined || coding.toLowerCase() !== 'chunked')
      throw new Error('the answer has a Transfer-Encoding that cannot be read');
    return { kind: 'chunked' };
  }
  if (length === undefined) return { kind: 'close' };
  if (!/^\d{1,15}$/.test(length)) throw new Error('the answer has a Content-Length that cannot be read');
  return { kind: 'length', length: Number(length) };
}

/** What a piece of a body with chunks holds. */
export interface Unchunked {
  readonly data: readonly Uint8Array[];
  /** Bytes behind the end of the body; `undefined` if the end has not come. */
  readonly rest: number | undefined;
}

/** Characters of a line with the size of a chunk, or of a trailer. */
const LONGEST_LINE = 16 << 10;

/** Reads https://www.rfc-editor.org/rfc/rfc9112#section-7.1; throws an error for what is not that. */
export function createUnchunker(): (bytes: Uint8Array) => Unchunked {
  let state: 'size' | 'data' | 'after' | 'trailer' = 'size';
  let left = 0;
  let line = '';
  return (bytes) => {
    const data: Uint8Array[] = [];
    let at = 0;
    while (at < bytes.length) {
      if (state === 'data') {
        const piece = bytes.subarray(at, at + left);
        data.push(piece);
        at += piece.length;
        left -= piece.length;
        if (left === 0) state = 'after';
        continue;
      }
      const end = bytes.indexOf(10, at);
      line += Buffer.from(bytes.subarray(at, end < 0 ? undefined : end)).toString('latin1');
      if (line.length > LONGEST_LINE) throw new Error('the answer has a chunk that cannot be read');
      if (end < 0) break;
      at = end + 1;
      const whole = line.replace(/\r$/, '');
      line = '';
      if (state === 'trailer') {
        if (whole === '') return { data, rest: bytes.length - at };
      } else if (state === 'after') {
        if (whole !== '') throw new Error('the answer has a chunk that is longer than its size');
        state = 'size';
      } else {
        const [, size] = /^([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(whole) ?? [];
        if (size === undefined) throw new Error('the answer has a chunk without a size');
        left = Number.parseInt(size, 16);
        state = left === 0 ? 'trailer' : 'data';
      }
    }
    return { data, rest: undefined };
  };
}
