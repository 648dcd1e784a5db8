import { Problem } from '../problem/problem.ts';
import { noVersionIn, parseVersionFile } from './version-file.ts';
import {
  parseRequest,
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
  readonly environment: { readonly GOTOOLCHAIN?: string | undefined; readonly GOWORK?: string | undefined };
  /** The `GOTOOLCHAIN` that an earlier step of ours exported. */
  readonly exportedGoToolchain: string | undefined;
  /** The text of a file; `undefined` if it does not exist. Relative paths start at the workspace root. */
  readText(path: string): Promise<string | undefined>;
  /** The path of the `go` command on PATH; `undefined` if there is none. */
  findGo(): Promise<string | undefined>;
}

export type VersionAnswer =
  | { readonly kind: 'install'; readonly request: VersionRequest; readonly warnings: readonly string[] }
  /** No version was requested, and a Go is already on PATH. */
  | { readonly kind: 'keep'; readonly go: string; readonly source: RequestSource; readonly notice: string };

/** The version files that are searched for in the workspace root, in this order. */
export const workspaceFiles = [
  'go.work',
  'go.mod',
  '.go-version',
  '.tool-versions',
  'mise.toml',
  '.mise.toml',
] as const;

/**
 * The first request found in: `go-version`, `go-version-file`, the version files in the workspace root; then a Go on
 * PATH, then `stable`. A workspace file that names no Go version is skipped. A malformed one is an error, because
 * guessing another version would be worse.
 *
 * @throws VERSION_INVALID, VERSION_FILE_MISSING, VERSION_FILE_INVALID
 */
export async function findRequest(sources: VersionSources): Promise<VersionAnswer> {
  const goVersion = sources.goVersion.trim();
  const goVersionFile = sources.goVersionFile.trim();
  if (goVersion !== '') {
    const request = await parseRequest(goVersion, { kind: 'input', name: 'go-version', yaml: sources.yaml });
    const both = `Both go-version and go-version-file are given: using ${goVersion}, ignoring ${goVersionFile}.`;
    return { kind: 'install', request, warnings: goVersionFile === '' ? [] : [both] };
  }
  if (goVersionFile !== '') return install(await fromNamedFile(sources, goVersionFile));
  const found = await fromWorkspace(sources);
  if (found !== undefined) return install(found);
  const go = await sources.findGo();
  if (go !== undefined) {
    const notice = `No Go version was requested: keeping ${go}, which is already on PATH. Set go-version to choose one.`;
    return { kind: 'keep', go, source: { kind: 'path' }, notice };
  }
  return install(await parseRequest('stable', { kind: 'default' }));
}

function install(request: VersionRequest): VersionAnswer {
  return { kind: 'install', request, warnings: [] };
}

async function fromNamedFile(sources: VersionSources, path: string): Promise<VersionRequest> {
  const text = await sources.readText(path);
  if (text === undefined) {
    throw new Problem('VERSION_FILE_MISSING', `The go-version-file ${JSON.stringify(path)} does not exist`, {
      hint: 'Check the path, which is relative to the workspace root, and check out the repository before this step.',
    });
  }
  const request = await parseVersionFile({ kind: 'file', path, text, toolchainLine: toolchainLine(sources) });
  if (request === undefined) throw noVersionIn(path);
  return request;
}

async function fromWorkspace(sources: VersionSources): Promise<VersionRequest | undefined> {
  for (const path of workspaceFiles) {
    if (path === 'go.work' && sources.environment.GOWORK === 'off') continue;
    const text = await sources.readText(path);
    if (text === undefined) continue;
    const request = await parseVersionFile({
      kind: 'workspace',
      path,
      text,
      toolchainLine: toolchainLine(sources),
    });
    if (request !== undefined) return request;
    if (path === '.go-version') throw noVersionIn(path); // this file has no other purpose
  }
  return undefined;
}

/** As in setup-go, the user's `GOTOOLCHAIN=local` rules out the `toolchain` line. One that we exported does not. */
function toolchainLine({ environment, exportedGoToolchain }: VersionSources): VersionFile['toolchainLine'] {
  return environment.GOTOOLCHAIN === 'local' && exportedGoToolchain !== 'local' ? 'ignored' : 'decides';
}
