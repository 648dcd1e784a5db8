import type { Assessment } from '../advisories/assess.ts';

/** What `audit` found: every Go of this machine, and every version that a file of the project names. */
export interface Audit {
  /** The folder of the version files, from the workspace and with forward slashes; empty for the workspace itself. */
  readonly folder: string;
  readonly audited: readonly Audited[];
  /** Version files that could not be read or understood. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** `fail-on` applies to one of them. */
  readonly failed: boolean;
  /** Date of the advisories: `2026-11-05`. */
  readonly day: string;
}

export interface Audited {
  readonly where: 'tool cache' | 'install-dir' | 'PATH' | 'file';
  /** The root of a tree, the `go` on PATH, or the path of a file below the folder. */
  readonly path: string;
  /** Of a file; counts from 1. */
  readonly line: number | undefined;
  /** As a file has it: `1.22`, `stable`. */
  readonly request: string | undefined;
  /** `undefined` if it is not known which release that is. */
  readonly assessment: Assessment | undefined;
}
