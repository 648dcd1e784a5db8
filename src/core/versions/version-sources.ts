import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { type GoModVersions, readGoModVersions } from './go-mod.ts';
import { miseConfFolders, miseEnvironments, miseFiles } from './mise-files.ts';
import { combine, decideVersion } from './project-version.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import { type GoVersion, toRelease } from './version.ts';
import { noVersionIn, parseVersionFile } from './version-file.ts';
import {
  describeSource,
  parseRequest,
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

/** The files that exist to pin a version, but for mise's, in this order. */
export const pinFiles = ['.go-version', '.tool-versions'] as const;

/**
 * The first answer of: `go-version`, `go-version-file`, the project's files (`decideVersion` says how), a Go on PATH,
 * `stable`. A project file that says nothing about Go is skipped; one that is broken is an error, not a reason to guess.
 * Throws `VERSION_INVALID`, `VERSION_FILE_MISSING`, `VERSION_FILE_INVALID`, `VERSION_UNKNOWN` for `system` without a Go.
 */
export async function findRequest(sources: VersionSources): Promise<VersionAnswer> {
  const goVersion = sources.goVersion.trim();
  const goVersionFile = sources.goVersionFile.trim();
  if (goVersion !== '') {
    const request = await parseRequest(goVersion, { kind: 'input', name: 'go-version', yaml: sources.yaml });
    const both = `Both go-version and go-version-file are given: ${goVersion} is used, ${goVersionFile} is not read.`;
    return install(request, { warnings: goVersionFile === '' ? [] : [both] });
  }
  if (goVersionFile !== '') return fromNamedFile(sources, goVersionFile);
  return (await fromProject(sources)) ?? fromNothing(sources);
}

function install(
  request: VersionRequest,
  { notes = [], warnings = [] }: Partial<Pick<InstallAnswer, 'notes' | 'warnings'>> = {},
): InstallAnswer {
  return { kind: 'install', request, notes, warnings };
}

async function fromNamedFile(sources: VersionSources, path: string): Promise<VersionAnswer> {
  const text = await readNearest(sources, path);
  if (text === undefined) {
    throw new Problem('VERSION_FILE_MISSING', `The go-version-file ${JSON.stringify(path)} does not exist`, {
      hint: 'Check the path, which starts at the workspace root, and that the repository is checked out before this step.',
    });
  }
  const answer = await parseVersionFile(fileOf(sources, { kind: 'file', path, text }));
  if (answer === undefined) throw noVersionIn(path);
  const resolved = await withSystem(sources, answer);
  return resolved.kind === 'keep' ? resolved : install(resolved);
}

async function fromProject(sources: VersionSources): Promise<VersionAnswer | undefined> {
  const module = combine(await readWorkspace(sources), await readModule(sources, 'go.mod'));
  const pin = await readPin(sources);
  if (pin?.kind === 'keep') return keepOrInstall(sources, module, pin);
  const decided = decideVersion(module, pin);
  return decided && install(decided.request, decided);
}

/** The Go on PATH is a pin as any other: below the minimum it does not do. */
async function keepOrInstall(
  sources: VersionSources,
  module: GoModVersions,
  pin: KeepAnswer,
): Promise<VersionAnswer> {
  if (module.minimum === undefined && module.toolchain === undefined) return pin;
  const version = await sources.versionOf(pin.go);
  const text = `system: ${toRelease(version)}`;
  const decided = decideVersion(module, { kind: 'exact', text, source: pin.source, version });
  if (decided === undefined || decided.request.text === text) return pin;
  return install(decided.request, decided);
}

/** go.work, or the file that GOWORK names, which must be there. */
async function readWorkspace(sources: VersionSources): Promise<GoModVersions | undefined> {
  const { gowork } = sources;
  if (gowork === 'off') return undefined;
  if (gowork === '' || gowork === 'auto') return readModule(sources, 'go.work');
  if (!sources.isAbsolute(gowork)) {
    throw new Problem('INPUT_INVALID', `GOWORK is ${JSON.stringify(gowork)}, which is no absolute path`, {
      hint: 'The go command refuses it. Unset GOWORK, set it to off, or name a go.work by its absolute path.',
    });
  }
  const found = await readModule(sources, gowork);
  if (found !== undefined) return found;
  throw new Problem('VERSION_FILE_MISSING', `GOWORK names ${JSON.stringify(gowork)}, which does not exist`, {
    hint: 'Unset GOWORK, set it to off, or name a go.work by its absolute path.',
  });
}

async function readModule(sources: VersionSources, path: string): Promise<GoModVersions | undefined> {
  const text = await readNearest(sources, path);
  if (text === undefined) return undefined;
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return readGoModVersions(fileOf(sources, { kind: 'workspace', path, text: plain }));
}

async function readNearest(sources: VersionSources, path: string): Promise<string | undefined> {
  const folders = sources.isAbsolute(path) ? [''] : sources.folders;
  for (const folder of folders) {
    const text = await sources.readText(path, folder);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The first file that exists to pin a version and says one: a nearer one comes before any that is further up. */
async function readPin(sources: VersionSources): Promise<VersionRequest | KeepAnswer | undefined> {
  for (const folder of sources.folders) {
    for (const path of await pinPaths(sources, folder)) {
      const text = await sources.readText(path, folder);
      if (text === undefined) continue;
      const answer = await parseVersionFile(fileOf(sources, { kind: 'workspace', path, text }));
      if (answer !== undefined) return withSystem(sources, answer);
      if (path === '.go-version') throw noVersionIn(path); // it has nothing else to say
    }
  }
  return undefined;
}

async function pinPaths({ env, list }: VersionSources, folder: string): Promise<readonly string[]> {
  const conf: Record<string, readonly string[]> = {};
  for (const path of miseConfFolders) conf[path] = await list(path, folder);
  return [...pinFiles, ...miseFiles(miseEnvironments(env['MISE_ENV']), conf)];
}

/** `system` is the Go on PATH; if there is none, what the file says next. */
async function withSystem(
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
    hint: 'Install a Go first, write a version there, or set go-version.',
  });
}

async function fromNothing(sources: VersionSources): Promise<VersionAnswer> {
  const folders = sources.folders.map((folder) => JSON.stringify(folder)).join(', ');
  const nothing = `No go-version, and no version file that names one in ${folders}`;
  const go = await goOnPath(sources);
  if (go !== undefined) {
    const notice = `${nothing}: using ${go}, the Go on PATH. Set go-version to choose another.`;
    return { kind: 'keep', go, source: { kind: 'path' }, notice };
  }
  return install(await parseRequest('stable', { kind: 'default' }), { notes: [`${nothing}: using stable`] });
}

async function goOnPath({ wantsFolder, findGo }: VersionSources): Promise<string | undefined> {
  return wantsFolder ? undefined : findGo();
}

function fileOf(sources: VersionSources, file: Pick<VersionFile, 'kind' | 'path' | 'text'>): VersionFile {
  const toolchainLine = sources.ignoresToolchain ? 'ignored' : 'decides';
  return { ...file, toolchainLine, env: sources.env };
}
