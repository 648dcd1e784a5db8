/** What a mirror of the tests can be ordered to do, and what it records. */

export type Content = Buffer | string | { readonly file: string };

export interface ServeOptions {
  /** Default: a strong one made from the content; `false` for none. */
  readonly etag?: string | false;
  readonly lastModified?: Date;
  /** Default: 200. With another one a Range header means nothing. */
  readonly status?: number;
  /** More headers, or others than the default. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the length is told. Default: `length`. */
  readonly framing?: 'length' | 'chunked' | 'close';
  /** Answer 401 unless the Authorization header is exactly this. */
  readonly authorization?: string;
}

/** Byte counts are of the body. Several faults of one order work together where that makes sense. */
export type Fault =
  /** Destroys the connection after so many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  /** No Content-Length; closes the connection in good order after so many bytes. */
  | { readonly kind: 'end-early'; readonly after: number }
  /** Sends so many bytes and then nothing more. */
  | { readonly kind: 'stall'; readonly after: number }
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** Adds to the Content-Length: above 0 it is too long, below 0 too short. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  /** Flips the lowest bit of the content's byte at this offset. */
  | { readonly kind: 'wrong-bytes'; readonly at: number }
  /** A log-in page with status 200. */
  | { readonly kind: 'html' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** To any address, also a relative one; an address of its own makes a loop. Default status: 302. */
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Destroys the connection instead of answering. */
  | { readonly kind: 'refuse' }
  | { readonly kind: 'slow-headers'; readonly ms: number }
  /** 200 and the whole content, whatever Range says. */
  | { readonly kind: 'ignore-range' }
  /** 206 with bytes (and a Content-Range) that begin so many bytes beyond what was asked for. */
  | { readonly kind: 'lie-about-range'; readonly by: number }
  /** 206 whose Content-Range adds so many bytes to the length of the whole. */
  | { readonly kind: 'lie-about-total'; readonly by: number }
  /** 206 with the Content-Range that was asked for, and bytes that begin so many bytes before it. */
  | { readonly kind: 'shifted-range'; readonly by: number }
  | { readonly kind: '416' };

export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The Host header. */
  readonly host: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** 0 where none was sent (yet). */
  readonly status: number;
  /** Of the body, so far. */
  readonly bytesSent: number;
}
