/**
 * Resuming a download with a range request: https://www.rfc-editor.org/rfc/rfc9110#section-14. The digest of the whole
 * file is known beforehand, so a validator is not needed for safety; it only avoids downloading bytes that do not match.
 */

export interface Asked {
  /** Bytes downloaded so far; 0 requests the whole file. */
  readonly offset: number;
  /** Bytes of the whole file, if known. */
  readonly size: number | undefined;
}

/** `etag` is the strong ETag that this URL gave for the bytes so far; empty if it gave none. */
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
  /** The bytes so far are the whole file. */
  | { readonly kind: 'done' }
  /** The bytes so far are more than the file has, or its length is unknown: they cannot be used. */
  | { readonly kind: 'past-the-end' }
  /** The answer is not the requested range. `why` is a clause. */
  | { readonly kind: 'lie'; readonly why: string }
  /** The answer has no bytes of the file. The caller handles its status. */
  | { readonly kind: 'other' };

interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer means for the bytes downloaded so far. */
export function continuation({ offset, size }: Asked, { status, headers }: Answer): Continuation {
  if (status === 200) return { kind: 'restart', size: readLength(headers['content-length']) ?? size };
  if (status === 416 && offset > 0) return pastTheEnd(offset, size, headers['content-range']);
  if (status !== 206) return { kind: 'other' };
  if (offset === 0) return { kind: 'lie', why: 'it answers 206, but no range was requested' };
  const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  if (start === undefined || end === undefined)
    return { kind: 'lie', why: `its Content-Range is "${headers['content-range'] ?? ''}"` };
  if (Number(start) !== offset)
    return { kind: 'lie', why: `it begins at ${start}, but ${offset} was requested` };
  const whole = total === '*' || total === undefined ? size : Number(total);
  if (whole !== undefined && Number(end) !== whole - 1)
    return { kind: 'lie', why: `it ends at ${end} of ${whole} bytes` };
  if (size !== undefined && whole !== size)
    return { kind: 'lie', why: `it gives the file ${whole} bytes instead of ${size}` };
  return { kind: 'append', size: whole };
}

/** "Range not satisfiable": the bytes so far are either the whole file, or more than the file has. */
function pastTheEnd(offset: number, size: number | undefined, range: string | undefined): Continuation {
  const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
  if (offset === (size ?? total)) return { kind: 'done' };
  return { kind: 'past-the-end' };
}

/** The ETag, if it may be used in If-Range; empty for a weak one or none. */
export function strongEtag(headers: Readonly<Record<string, string>>): string {
  const etag = headers['etag'] ?? '';
  return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}

function readLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Whether an attempt gained enough bytes to be worth resuming: a hundredth of the file, or 256 KiB. */
export function isProgress(gained: number, size: number | undefined): boolean {
  return gained > 0 && gained >= Math.min(256 * 1024, (size ?? Number.POSITIVE_INFINITY) / 100);
}
