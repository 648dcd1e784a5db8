import { Problem } from '../problem/problem.ts';
import { type GoModStatement, readGoMod } from './go-mod-syntax.ts';
import { compareVersions, type GoVersion, parseVersion } from './version.ts';
import { parseRequest, type VersionFile, type VersionRequest } from './version-request.ts';

/** What a go.mod or go.work says about Go. */
export interface GoModVersions {
  /** The `go` line: a minimum, of which a later patch will do as well. */
  readonly minimum: VersionRequest | undefined;
  /** The `toolchain` line, if it names a version and is not older than the `go` line. */
  readonly toolchain: VersionRequest | undefined;
}

/** Throws `VERSION_FILE_INVALID` for a file that the go command would not read. */
export async function readGoModVersions(file: VersionFile): Promise<GoModVersions> {
  const statements = readGoMod(file.text);
  if ('reason' in statements) throw invalid(file, statements.line, statements.reason);
  const go = readLine(file, statements, 'go', goLine);
  const toolchain =
    file.toolchainLine === 'decides' ? readLine(file, statements, 'toolchain', toolchainLine) : undefined;
  const decides = toolchain && toolchain.text !== 'default' && !isOlder(toolchain.version, go?.version);
  return {
    minimum: go && (await minimumOf(go, file)),
    toolchain: decides ? await toolchainOf(toolchain, file) : undefined,
  };
}

async function toolchainOf(toolchain: VersionLine, file: VersionFile): Promise<VersionRequest> {
  const request = await parseRequest(toolchain.version, source(file, toolchain.line));
  return request.kind === 'exact' ? { ...request, minimum: true } : request;
}

async function minimumOf(go: VersionLine, file: VersionFile): Promise<VersionRequest> {
  const request = await parseRequest(go.version, source(file, go.line));
  return request.kind === 'exact' ? { ...request, orNewerPatch: true } : request;
}

/**
 * What go.mod or go.work asks for, as the go command decides it (https://go.dev/doc/toolchain#select): the `toolchain`
 * line, unless it says `default` or is older than the `go` line. `undefined` if there is neither.
 */
export async function goModRequest(file: VersionFile): Promise<VersionRequest | undefined> {
  const { minimum, toolchain } = await readGoModVersions(file);
  return toolchain ?? minimum;
}

interface VersionLine {
  readonly line: number;
  readonly text: string;
  /** Without prefix and suffix: `1.22`, `1.22.3`, `1.23rc1`. */
  readonly version: string;
}

/** Both as in golang.org/x/mod/modfile. A toolchain's suffix (`-custom`) is ignored. */
const goLine = /^(?<version>[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?)$/;
const toolchainLine = /^(?:default|go(?<version>1(?:\.[^-/\\]+)?)(?:-[^/\\]*)?)$/;

function readLine(
  file: VersionFile,
  statements: readonly GoModStatement[],
  verb: 'go' | 'toolchain',
  form: RegExp,
): VersionLine | undefined {
  const [statement, repeated] = statements.filter(({ words }) => words[0] === verb);
  if (statement === undefined) return undefined;
  const { line, words, opensBlock } = statement;
  if (repeated) throw invalid(file, repeated.line, `a second ${verb} line; the first is line ${line}`);
  if (opensBlock) throw invalid(file, line, `${verb} cannot have a block`);
  const [, text] = words;
  if (text === undefined || words.length > 2) throw invalid(file, line, `${verb} takes exactly one version`);
  const match = form.exec(text);
  const version = match?.groups?.version ?? '';
  if (match === null || (version !== '' && lowestOf(version) === undefined)) {
    const example = verb === 'go' ? '1.23.0' : 'go1.23.0 or default';
    throw invalid(file, line, `${JSON.stringify(text)} is not of the form ${example}`);
  }
  return { line, text, version };
}

function isOlder(version: string, than: string | undefined): boolean {
  const [a, b] = [lowestOf(version), than === undefined ? undefined : lowestOf(than)];
  return a !== undefined && b !== undefined && compareVersions(a, b) < 0;
}

/** For a language such as 1.22 a version below its pre-releases, where the go command puts it. */
export function lowestOf(version: string): GoVersion | undefined {
  return parseVersion(version) ?? parseVersion(`${version}beta0`);
}

function source({ kind, path }: VersionFile, line: number) {
  return { kind, path, line };
}

function invalid(file: VersionFile, line: number, reason: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `${file.path}:${line}: ${reason}`, {
    place: { path: file.path, line },
    hint: 'Correct the line, for example with "go mod edit -go=1.23.0" or "go work edit -go=1.23.0".',
  });
}
