import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import {
  describeSource,
  type RequestSource,
  type VersionFile,
  type VersionRequest,
} from './version-request.ts';

/** Where a request can come from. The functions are called only if no earlier source states a request. */
export interface VersionSources {
  /** The input `go-version`; `''` if not given. */
  readonly goVersion: string;
  /** The input `go-version-file`; `''` if not given. */
  readonly goVersionFile: string;
  /** The inputs come from YAML, in which an unquoted `1.20` becomes `1.2`. */
  readonly yaml: boolean;
  readonly env: Environment;
  /** GOWORK, as the go command takes it: from the environment, or from what `go env -w` has written. */
  readonly gowork: string;
  /** Does a `GOTOOLCHAIN=local` of the user's rule out the `toolchain` line? */
  readonly ignoresToolchain: boolean;
  /** Where files are looked for; for people. */
  readonly folders: readonly string[];
  /** The text of a file, `undefined` if there is none. Paths that are not absolute start at the folders, the first first. */
  readText(path: string): Promise<string | undefined>;
  /** The names in a folder, of the first folder that has it. */
  list(path: string): Promise<readonly string[]>;
  /** The `go` on PATH. */
  findGo(): Promise<string | undefined>;
}

export type VersionAnswer = InstallAnswer | KeepAnswer;

export interface InstallAnswer {
  readonly kind: 'install';
  readonly request: VersionRequest;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Nothing was asked for, or the Go on PATH: there is one already. */
export interface KeepAnswer {
  readonly kind: 'keep';
  readonly go: string;
  readonly source: RequestSource;
  readonly notice: string;
}

export function install(
  request: VersionRequest,
  { notes = [], warnings = [] }: Partial<Pick<InstallAnswer, 'notes' | 'warnings'>> = {},
): InstallAnswer {
  return { kind: 'install', request, notes, warnings };
}

/** `system` is the Go on PATH; if there is none, what the file says next. */
export async function withSystem(
  sources: VersionSources,
  answer: NonNullable<ToolVersionAnswer>,
): Promise<VersionRequest | KeepAnswer> {
  if (answer.kind !== 'system') return answer;
  const { source, otherwise } = answer;
  const go = await sources.findGo();
  const where = describeSource(source);
  if (go !== undefined)
    return { kind: 'keep', go, source, notice: `${where} says "system": using ${go}, the Go on PATH.` };
  if (otherwise !== undefined) return otherwise;
  throw new Problem('VERSION_UNKNOWN', `${where} says "system", and there is no go on PATH`, {
    hint: 'Install a Go first, write a version there, or set go-version.',
  });
}

export function fileOf(
  sources: VersionSources,
  file: Pick<VersionFile, 'kind' | 'path' | 'text'>,
): VersionFile {
  const toolchainLine = sources.ignoresToolchain ? 'ignored' : 'decides';
  return { ...file, toolchainLine, env: sources.env };
}
