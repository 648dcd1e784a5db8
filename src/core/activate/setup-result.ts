import type { Assessment } from '../advisories/assess.ts';
import type { CacheState } from '../cache/cache-state.ts';
import type { TrustLevel } from '../trust/trust.ts';
import type { Decision } from './decision.ts';
import type { ProfileReport } from './profile-plan.ts';
import type { Exports } from './shell-export.ts';
import type { Switching } from './switching.ts';

/** What the installed go command reports. */
export interface GoAnswers {
  /** Output of `go version`: `go version go1.22.12 linux/amd64`. */
  readonly goVersionLine: string;
  /** Go's own form: `1.22.12`, `1.20`, `1.25rc2`. */
  readonly goVersion: string;
  /** Output of `go env -json`: values by name. */
  readonly goEnv: Readonly<Record<string, string>>;
}

/** The result of `setup` and `use`. Each host renders it in its own way. */
export interface SetupResult extends Exports, GoAnswers {
  /** The version request as it was given: `^1.21`. */
  readonly request: string;
  /** What states it: `go-version`, `go.mod:3`. */
  readonly source: string;
  /** As the tool cache names it: `1.22.12`, `1.20.0`, `1.21.0-rc.2`. */
  readonly version: string;
  /** `go1.22.12` */
  readonly release: string;
  readonly goroot: string;
  /** First element of GOPATH. */
  readonly gopath: string;
  /** Who decided about each variable. */
  readonly explain: () => Promise<readonly Decision[]>;
  /** The tool name in the tool cache; empty for a Go elsewhere: on PATH, or at `install-dir`. */
  readonly tool: string;
  /** It was already installed. */
  readonly found: boolean;
  readonly trust: TrustLevel | 'unrecorded';
  /** `official` or a URL; empty if it is not recorded. */
  readonly mirror: string;
  /** What is known about the release; `undefined` if it was not asked for, or if it is no release. */
  readonly assessment: Assessment | undefined;
  /** All that were asked for, if there are several. */
  readonly versions?: readonly SetupVersion[];
  /** What was restored; `undefined` without caches. */
  readonly caches?: CacheState | undefined;
  /** For the function that switches in a shell; `undefined` where there is none. */
  readonly switching?: Switching;
  /** Only with `--profile`. */
  readonly profile?: ProfileReport;
}

/** One of several versions that were set up. */
export interface SetupVersion extends Pick<SetupResult, 'request' | 'source' | 'found' | 'trust' | 'mirror'> {
  /** Go's own form: `1.22.12`. */
  readonly version: string;
  readonly root: string;
  readonly assessment: Assessment | undefined;
}
