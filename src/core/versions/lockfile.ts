import { Problem } from '../problem/problem.ts';
import { type TrustLevel, trustLevels } from '../trust/trust.ts';
import type { LockedArchive } from './locked-archive.ts';
import { compareVersions, parseVersion } from './version.ts';

/** The content of `setup-go.lock`: docs/lockfile.md describes it. */
export interface Lockfile {
  readonly requireTrust: TrustLevel | undefined;
  /** Request -> release, such as `1.25` -> `go1.25.3`. */
  readonly requests: ReadonlyMap<string, string>;
  readonly archives: readonly LockedArchive[];
}

export const emptyLockfile: Lockfile = { requireTrust: undefined, requests: new Map(), archives: [] };

const title = [
  '# The releases of Go that this project uses. "setup-go-tarball lock" writes this file; review it like go.sum.',
  'lockfile 1',
];

/** One line for each fact, in an order that depends on nothing else, so that a change of one fact changes one line. */
export function printLockfile({ requireTrust, requests, archives }: Lockfile): string {
  const lines = [
    ...title,
    ...(requireTrust === undefined ? [] : [`require-trust ${requireTrust}`]),
    ...[...requests]
      .map(([text, release]) => `request ${JSON.stringify(text)} ${release}`)
      .sort((one, other) => (one < other ? -1 : 1)),
    ...archives.toSorted(byRelease).map(archiveLine),
  ];
  return `${lines.join('\n')}\n`;
}

function archiveLine({ filename, size, sha256, h1, record }: LockedArchive): string {
  return `archive ${filename} ${size ?? '-'} sha256:${sha256} ${h1 ?? '-'} ${record ?? '-'}`;
}

/** Newest release first, as in the index; the platforms of one by name. */
function byRelease(one: LockedArchive, other: LockedArchive): number {
  const [a, b] = [one, other].map(({ filename }) => parseVersion(releaseOf(filename)));
  return (a && b ? compareVersions(b, a) : 0) || (one.filename < other.filename ? -1 : 1);
}

const filename = /^(go\d[0-9a-z.]*?)\.([0-9a-z]+-[0-9a-z]+)\.(?:tar\.gz|zip)$/;

/** `go1.26.8` of `go1.26.8.linux-amd64.tar.gz`. */
export function releaseOf(name: string): string {
  return filename.exec(name)?.[1] ?? '';
}

/** `linux-amd64` of `go1.26.8.linux-amd64.tar.gz`. */
export function platformOf(name: string): string {
  return filename.exec(name)?.[2] ?? '';
}

/**
 * Reads a lockfile. Every line has to be as `printLockfile` writes it: what a merge or an editor has damaged is not
 * guessed at.
 *
 * @param options `path`: for messages; `anyOrder`: for who writes it anew
 * @throws LOCKFILE_INVALID, with the line
 */
export function parseLockfile(
  whole: string,
  { path, anyOrder = false }: { readonly path: string; readonly anyOrder?: boolean },
): Lockfile {
  const lines = whole.replaceAll('\r\n', '\n').split('\n');
  if (lines.pop() !== '') throw invalid(path, lines.length + 1, 'it does not end with a line break');
  let requireTrust: TrustLevel | undefined;
  const requests = new Map<string, string>();
  const archives = new Map<string, LockedArchive>();
  for (const [index, line] of lines.entries()) {
    const wrong = (why: string) => invalid(path, index + 1, why);
    if (index < title.length) {
      if (line !== title[index]) throw wrong(`it has to be: ${title[index]}`);
      continue;
    }
    const [word] = line.split(' ', 1);
    if (word === 'require-trust')
      requireTrust = readLevel(line.slice(word.length + 1)) ?? refuse(wrong, line);
    else if (word === 'request') {
      const { text, release } = readRequestLine(line) ?? refuse(wrong, line);
      if (requests.has(text)) throw wrong(`${JSON.stringify(text)} is there twice`);
      requests.set(text, release);
    } else {
      const archive = readArchiveLine(line) ?? refuse(wrong, line);
      if (archives.has(archive.filename)) throw wrong(`${archive.filename} is there twice`);
      archives.set(archive.filename, archive);
    }
  }
  if (lines.length < title.length) throw invalid(path, Math.max(1, lines.length), 'it is cut off');
  const lockfile = { requireTrust, requests, archives: [...archives.values()] };
  if (!anyOrder) requireOrder(printLockfile(lockfile).split('\n'), lines, path);
  return lockfile;
}

function readLevel(text: string): TrustLevel | undefined {
  return trustLevels.find((level) => level === text);
}

function readRequestLine(line: string): { readonly text: string; readonly release: string } | undefined {
  const [, quoted = '', release = ''] = /^request ("(?:[^"\\]|\\["\\])+") (go\S+)$/.exec(line) ?? [];
  if (quoted === '' || !isRelease(release)) return undefined;
  const text = quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  return JSON.stringify(text) === quoted ? { text, release } : undefined;
}

function isRelease(release: string): boolean {
  return parseVersion(release) !== undefined && releaseOf(`${release}.a-b.zip`) === release;
}

const archive =
  /^archive (\S+) (-|[1-9]\d{0,15}) sha256:([0-9a-f]{64}) (-|h1:[A-Za-z0-9+/]{43}=) (-|[\w.:/-]+\/(?:0|[1-9]\d{0,15}))$/;

function readArchiveLine(line: string): LockedArchive | undefined {
  const [, name = '', size = '', sha256 = '', h1 = '', record = ''] = archive.exec(line) ?? [];
  if (!isRelease(releaseOf(name)) || (h1 === '-') !== (record === '-')) return undefined;
  return {
    filename: name,
    size: size === '-' ? undefined : Number(size),
    sha256,
    h1: h1 === '-' ? undefined : h1,
    record: record === '-' ? undefined : record,
  };
}

function refuse(wrong: (why: string) => Problem, line: string): never {
  const shown = line.length > 100 ? `${line.slice(0, 100)}…` : line;
  const merge = /^(<<<<<<<|=======|>>>>>>>)/.test(line) ? 'a merge has left' : 'it cannot be read:';
  throw wrong(`${merge} ${JSON.stringify(shown)}`);
}

function requireOrder(right: readonly string[], lines: readonly string[], path: string): void {
  const at = lines.findIndex((line, index) => line !== right[index]);
  if (at >= 0) throw invalid(path, at + 1, 'it is not in the order in which "lock" writes lines');
}

function invalid(path: string, line: number, why: string): Problem {
  return new Problem('LOCKFILE_INVALID', `${path}:${line}: ${why}`, {
    place: { path, line },
    hint: 'Do not edit it by hand, except for the release of a request: "setup-go-tarball lock" writes it anew. After a conflict, take one side and run that.',
  });
}
