export interface ExchangeRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from the request to the end of the headers, if it is not what all requests have. */
  readonly headersTimeout: number | undefined;
}

export interface Answer {
  readonly status: number;
  /** What the server calls that status; may be empty. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Call it only once. Throws the error of the connection, or `Overdue`. */
  body(): AsyncGenerator<Uint8Array, void>;
  /** Instead of `body`: reads a short body to its end, so that the connection can be reused, and aborts a long one. */
  dump(): void;
  /** All of the body, if it is here already: then there is nothing more to read. */
  whole?(): Uint8Array | undefined;
}

/** Connections, and how one request is made on one of them: no redirects, no credentials but those given. */
export interface HttpTransport {
  /** One GET. Rejects with the error of the connection, or with `Overdue`. Throws `INPUT_INVALID` for a bad proxy. */
  exchange(request: ExchangeRequest): Promise<Answer>;
  readonly trust: Trust;
  /** Closes all connections, including those in use. */
  close(): Promise<void>;
}

/**
 * Whose certificates are accepted. Node trusts its built-in authorities and those of NODE_EXTRA_CA_CERTS. The authority of
 * a firewall that inspects TLS is usually in the system's store or in SSL_CERT_FILE, as Go and curl expect. Reading that
 * store takes about 70 ms, so it happens only after a certificate was refused. Only a handshake has been sent by then.
 */
export interface Trust {
  /** `wide`: also the authorities of the system and of SSL_CERT_FILE. */
  readonly state: 'node' | 'wide';
  /** All of them as PEM texts; `undefined` while it is not wide. */
  readonly authorities: string[] | undefined;
  /** Calling it again changes nothing. */
  widen(): Promise<'wide'>;
}
