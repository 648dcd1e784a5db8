/**
 * Going on in the middle of a file: https://www.rfc-editor.org/rfc/rfc9110#section-14. The digest of the whole is known
 * beforehand, so a validator only saves the bytes that would turn out wrong in the end.
 */

export interface Asked {
  /** Bytes that are there already; 0 asks for the whole file. */
  readonly offset: number;
  /** Of the whole file, where known. */
  readonly size: number | undefined;
}

/** `etag` is what the bytes so far are known by at this very address; empty where it gave nothing. */
export function rangeHeaders({
  offset,
  etag,
}: {
  readonly offset: number;
  readonly etag: string;
}): Readonly<Record<string, string>> {
  if (offset === 0) return {};
  return { range: `bytes=${offset}-`, ...(etag !== '' && { 'if-range': etag }) };
}

export type Continuation =
  /** The rest of the file follows. */
  | { readonly kind: 'append'; readonly size: number | undefined }
  /** The file follows from its beginning. */
  | { readonly kind: 'restart'; readonly size: number | undefined }
  /** There is nothing more to have. */
  | { readonly kind: 'done' }
  /** What is there is longer than the file, or nobody says how long that is: it is of no use. */
  | { readonly kind: 'past-the-end' }
  /** An answer to a range that was not asked for. */
  | { readonly kind: 'lie'; readonly why: string }
  /** No answer with bytes of the file: the caller knows what to make of its status. */
  | { readonly kind: 'other' };

interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer means for the bytes that are there. */
export function continuation({ offset, size }: Asked, { status, headers }: Answer): Continuation {
  if (status === 200) return { kind: 'restart', size: readLength(headers['content-length']) ?? size };
  if (status === 416 && offset > 0) return pastTheEnd(offset, size, headers['content-range']);
  if (status !== 206) return { kind: 'other' };
  if (offset === 0) return { kind: 'lie', why: 'it answers 206, and no range was asked for' };
  const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  if (start === undefined || end === undefined)
    return { kind: 'lie', why: `its Content-Range is "${headers['content-range'] ?? ''}"` };
  if (Number(start) !== offset) return { kind: 'lie', why: `it begins at ${start}, asked for was ${offset}` };
  const whole = total === '*' || total === undefined ? size : Number(total);
  if (whole !== undefined && Number(end) !== whole - 1)
    return { kind: 'lie', why: `it ends at ${end} of ${whole} bytes` };
  if (size !== undefined && whole !== size)
    return { kind: 'lie', why: `it says that the file has ${whole} bytes, not ${size}` };
  return { kind: 'append', size: whole };
}

/** "Range not satisfiable" may mean that we have it all, or that the file is shorter than what we have. */
function pastTheEnd(offset: number, size: number | undefined, range: string | undefined): Continuation {
  const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
  if (offset === (size ?? total)) return { kind: 'done' };
  return { kind: 'past-the-end' };
}

/** An ETag that may stand in If-Range; empty for a weak one or none. */
export function strongEtag(headers: Readonly<Record<string, string>>): string {
  const etag = headers['etag'] ?? '';
  return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}

function readLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Enough that going on is worth it, whatever had gone wrong before: a hundredth of the file, or 256 KiB. */
export function isProgress(gained: number, size: number | undefined): boolean {
  return gained > 0 && gained >= Math.min(256 * 1024, (size ?? Number.POSITIVE_INFINITY) / 100);
}
