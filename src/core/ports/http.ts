export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds from the request to the end of the headers, if it is not what all requests have. */
  readonly headersTimeout?: number;
  /** Whether a redirect to another origin may be followed; without it, all may. */
  readonly mayLeadTo?: (url: URL) => boolean;
}

/** With what a server was asked, for who has to say why it refuses. */
export interface Access {
  /** `address`: userinfo; `token` and `mirror-auth`: the inputs; `goauth`: what the go command would send. */
  readonly sent: 'address' | 'mirror-auth' | 'token' | 'goauth' | 'nothing';
  /** The input token is for this origin. */
  readonly tokens: boolean;
  /** Its origin is not the one that was asked, which led there. */
  readonly redirected: boolean;
}

export interface HttpResponse {
  /** The URL that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly access: Access;
  /**
   * The bytes as sent (identity encoding). Throws `MIRROR_INTERRUPTED` if they stall, are slower than the minimum speed,
   * or end before the announced length. Leaving the loop early closes the connection.
   */
  readonly body: AsyncIterable<Uint8Array>;
  /** All of the bytes, if they came together with the headers: then `body` need not be read. */
  readonly whole?: Uint8Array | undefined;
}

export interface Http {
  /**
   * One GET request that follows redirects and does not retry, unless with other credentials. Any status is an answer. Throws `MIRROR_UNREACHABLE` if
   * there is no answer, `MIRROR_UNTRUSTED` for a certificate, `MIRROR_INTERRUPTED` if the headers time out,
   * `MIRROR_REDIRECT` for a refused redirect, `INPUT_INVALID` for an invalid URL or proxy variable.
   */
  get(request: HttpRequest): Promise<HttpResponse>;
}
