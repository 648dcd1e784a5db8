/** What `setup` would do: the result of `resolve`. */
export interface Preview {
  readonly request: string;
  readonly source: string;
  /** As the tool cache names it; `undefined` if only the mirror can tell. */
  readonly version: string | undefined;
  /** `go1.22.12` */
  readonly release: string;
  readonly why: string;
  /** The folder of the tree, if it is already installed. */
  readonly installed: string | undefined;
  readonly archive:
    | {
        readonly filename: string;
        /** URL at the first mirror, without credentials. */
        readonly url: string;
        readonly mirror: string;
        readonly sha256: string | undefined;
      }
    | undefined;
}
