/** Headers of a request. Names in lower case. */
export type SentHeaders = Readonly<Record<string, string>>;

/** What a server said of a request that it did not grant. */
export interface Refusal {
  readonly status: number;
  /** Such as `Unauthorized`; may be empty. */
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: SentHeaders;
}

/** The headers that prove to a server who asks, as the go command finds them. For https addresses alone. */
export interface Credentials {
  /** What is known before anyone is asked; empty where there is nothing. */
  known(url: string): Promise<SentHeaders>;
  /** Looks again, now that this was the answer; `undefined` where asking again is of no use. */
  renewed(url: string, refusal: Refusal): Promise<SentHeaders | undefined>;
}
