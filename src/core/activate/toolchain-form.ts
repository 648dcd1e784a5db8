import type { Environment } from '../ports/environment.ts';
import type { Decider } from './decision.ts';
import type { Note } from './remark.ts';
import type { Exports } from './shell-export.ts';

/** Neither is given for one version, and a user who does not ask. */
export interface ToolchainWish {
  /** The input; empty if not given. */
  readonly toolchain?: string;
  /** Several versions are installed, and the go command finds them on PATH. */
  readonly several?: boolean;
}

export interface ToolchainPlan {
  /** What every go command will run by. */
  readonly value: string;
  readonly by: Decider;
  readonly variables: Exports['variables'];
  readonly notes: readonly Note[];
  /** The user has chosen one with which this Go cannot be used. */
  readonly refused: boolean;
}

export interface ToolchainFacts {
  readonly env: Environment;
  /** The settings that the user wrote with `go env -w`. */
  readonly userGoEnv: Environment;
  /** The first line of the tree's VERSION: `go1.22.12`. */
  readonly release: string;
  readonly inputs: ToolchainWish;
}

/**
 * Whether a GOTOOLCHAIN makes `release` run another Go. `go1.21.5` and `go1.21.5+auto` name the Go to run; `local`,
 * `auto`, `path` and `local+path` do not. Go reads GOTOOLCHAIN since 1.21 (https://go.dev/doc/toolchain).
 */
export function namesAnotherGo(toolchain: string, release: string): boolean {
  const name = /^go[^+]*/.exec(toolchain)?.[0];
  return readsToolchain(release) && name !== undefined && name !== release;
}

export function isRefused(toolchain: string, release: string): boolean {
  return readsToolchain(release) && !toolchainForm.test(toolchain);
}

function readsToolchain(release: string): boolean {
  return !/^go1\.(\d|1\d|20)(?!\d)/.test(release);
}

/** As the go command reads it (cmd/go/internal/toolchain, Select, and gover.Parse); what a vendor adds begins with `-`. */
const toolchainForm =
  /^(?:auto|path|(?:local|go1(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)|[a-z]+(?:0|[1-9]\d*)?)?)?(?:[- \t][^+\\/]*)?)(?:\+(?:auto|path))?)$/;
