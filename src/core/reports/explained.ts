import type { Decision } from '../activate/decision.ts';
import type { Activation } from '../activate/environment.ts';
import type { Remark } from '../activate/remark.ts';

/** The environment that a Go is handed over with, and who decided about it: the result of `env`. */
export interface Explained extends Pick<Activation, 'variables' | 'paths'> {
  readonly decisions: readonly Decision[];
  readonly remarks: readonly Remark[];
  /** As it was asked for: `^1.21`; empty if nothing was. */
  readonly request: string;
  /** What states it: `go-version`, `go.mod:3`. */
  readonly source: string;
  /** `go1.22.12` */
  readonly release: string;
  readonly goroot: string;
}
