/** What `setup` would do. */
export interface Preview {
  readonly request: string;
  readonly source: string;
  /** As the tool cache names it; absent if only the mirror can tell. */
  readonly version: string | undefined;
  /** `go1.22.12` */
  readonly release: string;
  readonly why: string;
  /** The folder in which it is installed already. */
  readonly installed: string | undefined;
  readonly archive:
    | {
        readonly filename: string;
        /** Of the first mirror, without credentials. */
        readonly url: string;
        readonly mirror: string;
        readonly sha256: string | undefined;
      }
    | undefined;
}
