import type { Platform } from '../platform/platform.ts';
import type { Environment } from '../ports/environment.ts';
import type { GoVersion } from './version.ts';
import type { RequestSource, VersionFile, VersionRequest } from './version-request.ts';

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
  /** The names in one of the folders, or below it; `undefined` if they cannot be listed. */
  list(path: string, folder: string): Promise<readonly string[] | undefined>;
  /** What an archive is chosen for. */
  readonly platform: Pick<Platform, 'os' | 'arch'>;
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

export async function goOnPath({ wantsFolder, findGo }: VersionSources): Promise<string | undefined> {
  return wantsFolder ? undefined : findGo();
}

export function fileOf(
  sources: VersionSources,
  file: Pick<VersionFile, 'kind' | 'path' | 'text' | 'others'>,
): VersionFile {
  const toolchainLine = sources.ignoresToolchain ? 'ignored' : 'decides';
  return { ...file, toolchainLine, env: sources.env, platform: sources.platform };
}
