import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import type { GoVersion } from './version.ts';
import {
  describeSource,
  placeOf,
  type RequestSource,
  type VersionFile,
  type VersionRequest,
} from './version-request.ts';

/** Where a version can be said. The functions are asked only when everything before them said nothing. */
export interface VersionSources {
  /** The input `go-version`; `''` if not given. */
  readonly goVersion: string;
  /** The input `go-version-file`; `''` if not given. */
  readonly goVersionFile: string;
  /** The inputs went through YAML, in which `1.20` becomes `1.2`. */
  readonly yaml: boolean;
  readonly env: Environment;
  /** GOWORK, as the go command takes it: from the environment, or from what `go env -w` has written. */
  readonly gowork: string;
  /** Does a `GOTOOLCHAIN=local` of the user's rule out the `toolchain` line? */
  readonly ignoresToolchain: boolean;
  /** Where files are looked for, the nearest first. */
  readonly folders: readonly string[];
  /** Is this an absolute path? */
  isAbsolute(path: string): boolean;
  /** The text of a file, `undefined` if there is none. A path that is not absolute starts at the folder. */
  readText(path: string, folder: string): Promise<string | undefined>;
  /** The names in a folder below one of the folders. */
  list(path: string, folder: string): Promise<readonly string[]>;
  /** Go is wanted at a folder (install-dir), so that one on PATH is no answer. */
  readonly wantsFolder: boolean;
  /** The `go` on PATH. */
  findGo(): Promise<string | undefined>;
  /** The version of that `go`. */
  versionOf(go: string): Promise<GoVersion>;
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

export async function readNearest(sources: VersionSources, path: string): Promise<string | undefined> {
  const folders = sources.isAbsolute(path) ? [''] : sources.folders;
  for (const folder of folders) {
    const text = await sources.readText(path, folder);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** `system` is the Go on PATH; if there is none, what the file says next. */
export async function withSystem(
  sources: VersionSources,
  answer: NonNullable<ToolVersionAnswer>,
): Promise<VersionRequest | KeepAnswer> {
  if (answer.kind !== 'system') return answer;
  const { source, otherwise } = answer;
  const go = await goOnPath(sources);
  const where = describeSource(source);
  if (go !== undefined)
    return { kind: 'keep', go, source, notice: `${where} says "system": using ${go}, the Go on PATH.` };
  if (otherwise !== undefined) return otherwise;
  const why = sources.wantsFolder ? 'which is never at install-dir' : 'and there is no go on PATH';
  throw new Problem('VERSION_UNKNOWN', `${where} says "system", ${why}`, {
    place: placeOf(source),
    hint: 'Install a Go first, write a version there, or set go-version.',
  });
}

export async function goOnPath({ wantsFolder, findGo }: VersionSources): Promise<string | undefined> {
  return wantsFolder ? undefined : findGo();
}

export function fileOf(
  sources: VersionSources,
  file: Pick<VersionFile, 'kind' | 'path' | 'text'>,
): VersionFile {
  const toolchainLine = sources.ignoresToolchain ? 'ignored' : 'decides';
  return { ...file, toolchainLine, env: sources.env };
}
