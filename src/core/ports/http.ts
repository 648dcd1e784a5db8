export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** With what a server was asked, for who has to say why it refuses. */
export interface Access {
  /** `address`: userinfo; `token`: the input; `goauth`: what the go command would send. */
  readonly sent: 'address' | 'token' | 'goauth' | 'nothing';
  /** The input token is for this origin. */
  readonly tokens: boolean;
  /** Its origin is not the one that was asked, which led there. */
  readonly redirected: boolean;
}

export interface HttpResponse {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly access: Access;
  /**
   * The bytes as sent (identity encoding). Throws `MIRROR_INTERRUPTED` when they stall, come slower than the floor, or
   * end before the announced length. Leaving the loop early closes the connection.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Http {
  /**
   * One GET, redirects followed, no retries but with other credentials: any status is an answer. Throws `MIRROR_UNREACHABLE` where there is
   * none, `MIRROR_UNTRUSTED` for its certificate, `MIRROR_INTERRUPTED` where its headers time out, `MIRROR_REDIRECT`
   * for a redirect that is refused, `INPUT_INVALID` for an address or a proxy variable that cannot be read.
   */
  get(request: HttpRequest): Promise<HttpResponse>;
}
