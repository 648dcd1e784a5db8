/** The faults that a mirror of the tests can simulate, and its records of requests. */

export type Content = Buffer | string | { readonly file: string };

export interface ServeOptions {
  /** Default: a strong one made from the content; `false` for none. */
  readonly etag?: string | false;
  readonly lastModified?: Date;
  /** Default: 200. With any other status the Range header is ignored. */
  readonly status?: number;
  /** Headers to add to the default ones or to replace them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the end of the body is signalled. Default: `length`. */
  readonly framing?: 'length' | 'chunked' | 'close';
  /** Answer 401 unless the Authorization header is exactly this. */
  readonly authorization?: string;
}

/** Byte counts are of the body. Several faults of one order are combined if possible. */
export type Fault =
  /** Destroys the connection after so many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  /** No Content-Length; closes the connection normally after so many bytes. */
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
  /** 200 and the whole content, regardless of the Range header. */
  | { readonly kind: 'ignore-range' }
  /** 206 with bytes (and a Content-Range) that start so many bytes after the requested offset. */
  | { readonly kind: 'lie-about-range'; readonly by: number }
  /** 206 whose Content-Range adds so many bytes to the length of the whole. */
  | { readonly kind: 'lie-about-total'; readonly by: number }
  /** 206 with the requested Content-Range, but bytes that start so many bytes before it. */
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
  /** 0 if none was sent yet. */
  readonly status: number;
  /** Of the body, so far. */
  readonly bytesSent: number;
}
