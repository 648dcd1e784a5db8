import type { TrustLevel } from '../trust/trust.ts';
import type { ProfileReport } from './profile-plan.ts';
import type { Exports } from './shell-export.ts';

/** What the installed go command said of itself. */
export interface GoAnswers {
  /** What `go version` prints: `go version go1.22.12 linux/amd64`. */
  readonly goVersionLine: string;
  /** Go's own form: `1.22.12`, `1.20`, `1.25rc2`. */
  readonly goVersion: string;
  /** What `go env` knows, by name. */
  readonly goEnv: Readonly<Record<string, string>>;
}

/** What `setup` did; hosts tell it in their own way. */
export interface SetupResult extends Exports, GoAnswers {
  /** The version request as it was given: `^1.21`. */
  readonly request: string;
  /** Where it was said: `input go-version`, `go.mod:3`. */
  readonly source: string;
  /** As the tool cache names it: `1.22.12`, `1.20.0`, `1.21.0-rc.2`. */
  readonly version: string;
  /** `go1.22.12` */
  readonly release: string;
  readonly goroot: string;
  /** First element of GOPATH. */
  readonly gopath: string;
  /** The tool's name in the tool cache; empty for a Go that lies elsewhere: on PATH, or at `install-dir`. */
  readonly tool: string;
  /** Found, not fetched. */
  readonly found: boolean;
  readonly trust: TrustLevel | 'unrecorded';
  /** `official` or an address; empty where nobody recorded it. */
  readonly mirror: string;
  /** With `--profile`. */
  readonly profile?: ProfileReport;
}
