/** One leg of a matrix: the result of `matrix` is a list of them. */
export interface MatrixRelease {
  /** As a request that only this release answers, in every tool's spelling: `1.26.8`, `1.20.0`, `1.27.0-rc.1`. */
  readonly version: string;
  /** `go1.26.8` */
  readonly release: string;
  /** The requests that it answers: `stable`. */
  readonly requests: readonly string[];
}
