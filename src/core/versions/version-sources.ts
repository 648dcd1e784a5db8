import { Problem } from '../problem/problem.ts';
import { noVersionIn, parseVersionFile } from './version-file.ts';
import {
  parseRequest,
  type RequestSource,
  type VersionFile,
  type VersionRequest,
} from './version-request.ts';

/** Where a version can be said. The functions are asked only when everything before them said nothing. */
export interface VersionSources {
  /** The input `go-version`; `''` where not given. */
  readonly goVersion: string;
  /** The input `go-version-file`; `''` where not given. */
  readonly goVersionFile: string;
  /** The inputs went through YAML, in which `1.20` becomes `1.2`. */
  readonly yaml: boolean;
  readonly environment: { readonly GOTOOLCHAIN?: string | undefined; readonly GOWORK?: string | undefined };
  /** What an earlier step of ours exported as `GOTOOLCHAIN`. */
  readonly exportedGoToolchain: string | undefined;
  /** The text of a file, `undefined` where there is none. Paths that are not absolute start at the workspace root. */
  readText(path: string): Promise<string | undefined>;
  /** The `go` on PATH. */
  findGo(): Promise<string | undefined>;
}

export type VersionAnswer =
  | { readonly kind: 'install'; readonly request: VersionRequest; readonly warnings: readonly string[] }
  /** Nothing was asked for and there is a Go already. */
  | { readonly kind: 'keep'; readonly go: string; readonly source: RequestSource; readonly notice: string };

/** The files looked for in the workspace root, in this order. */
export const workspaceFiles = [
  'go.work',
  'go.mod',
  '.go-version',
  '.tool-versions',
  'mise.toml',
  '.mise.toml',
] as const;

/**
 * The first answer of: `go-version`, `go-version-file`, the files in the workspace root, a Go on PATH, `stable`. A
 * workspace file that says nothing about Go is passed over; one that is broken is an error, not a reason to guess.
 * Throws `VERSION_INVALID`, `VERSION_FILE_MISSING`, `VERSION_FILE_INVALID`.
 */
export async function findRequest(sources: VersionSources): Promise<VersionAnswer> {
  const goVersion = sources.goVersion.trim();
  const goVersionFile = sources.goVersionFile.trim();
  if (goVersion !== '') {
    const request = await parseRequest(goVersion, { kind: 'input', name: 'go-version', yaml: sources.yaml });
    const both = `Both go-version and go-version-file are given: ${goVersion} is used, ${goVersionFile} is not read.`;
    return { kind: 'install', request, warnings: goVersionFile === '' ? [] : [both] };
  }
  if (goVersionFile !== '') return install(await fromNamedFile(sources, goVersionFile));
  const found = await fromWorkspace(sources);
  if (found !== undefined) return install(found);
  const go = await sources.findGo();
  if (go !== undefined) {
    const notice = `No Go version was asked for: ${go}, which is on PATH already, stays. Set go-version to choose one.`;
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
      hint: 'Check the path, which starts at the workspace root, and that the repository is checked out before this step.',
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
    if (path === '.go-version') throw noVersionIn(path); // it has nothing else to say
  }
  return undefined;
}

/** As in setup-go a `GOTOOLCHAIN=local` rules out the `toolchain` line, but not one that we exported ourselves. */
function toolchainLine({ environment, exportedGoToolchain }: VersionSources): VersionFile['toolchainLine'] {
  return environment.GOTOOLCHAIN === 'local' && exportedGoToolchain !== 'local' ? 'ignored' : 'decides';
}
