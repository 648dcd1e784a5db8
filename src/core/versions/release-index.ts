import { Problem } from '../problem/problem.ts';
import { parseTime } from './release-age.ts';
import { compareVersions, type GoVersion, parseVersion, toRelease } from './version.ts';

/** One Go version in the index. */
export interface Release {
  readonly version: GoVersion;
  /** As the index writes it: `go1.22.5`. */
  readonly release: string;
  readonly stable: boolean;
  /** When it was made, if the index says so: milliseconds since the epoch. That of go.dev does not. */
  readonly time?: number;
  readonly archives: readonly ReleaseArchive[];
}

/** One file of a release for one platform. */
export interface ReleaseArchive {
  /** A plain name: safe in a path and in a URL. */
  readonly filename: string;
  readonly os: string;
  readonly arch: string;
  /** 64 lower-case hex digits. */
  readonly sha256?: string;
  /** Bytes. */
  readonly size?: number;
}

/**
 * Parses a release index, the JSON of https://go.dev/dl/?mode=json&include=all, and sorts it newest version first.
 * Ignored are installers, sources and other kinds, versions in an unknown form, and unknown fields. `kind`, `sha256` and
 * `size` may be missing, empty or 0, as in old rows and on plain mirrors. `from` names the index in messages.
 *
 * @throws INDEX_INVALID for anything else that is malformed, naming it
 */
export function parseReleaseIndex(json: unknown, from: string): Release[] {
  if (!Array.isArray(json)) throw invalid(from, 'it is not a list');
  const releases = json.flatMap((entry: unknown, index) => readRelease(entry, `[${index}]`, from));
  if (releases.length === 0) throw invalid(from, 'it lists no release');
  return releases.sort(newestFirst);
}

/** If a version is listed twice (`go1.13`, `go1.13.0`), Go's own spelling comes first. */
function newestFirst(a: Release, b: Release): number {
  const misspelt = ({ version, release }: Release) => (release === toRelease(version) ? 0 : 1);
  return compareVersions(b.version, a.version) || misspelt(a) - misspelt(b);
}

type Fields = Readonly<Record<string, unknown>>;

function readRelease(entry: unknown, path: string, from: string): Release[] {
  if (!isFields(entry)) throw off(from, path, entry);
  const { version: release, stable, files } = entry;
  if (typeof release !== 'string' || !release.startsWith('go')) throw off(from, `${path}.version`, release);
  if (typeof stable !== 'boolean') throw off(from, `${path}.stable`, stable);
  if (!Array.isArray(files)) throw off(from, `${path}.files`, files);
  const version = parseVersion(release);
  if (version === undefined) return [];
  const archives = files.flatMap((file: unknown, index) =>
    readArchive(file, `${path}.files[${index}]`, from),
  );
  const time = parseTime(entry['time']);
  return [{ version, release, stable, archives, ...(time !== undefined && { time }) }];
}

function readArchive(file: unknown, path: string, from: string): ReleaseArchive[] {
  if (!isFields(file)) throw off(from, path, file);
  if (!isArchive(file)) return [];
  const { filename, os, arch, sha256, size } = file;
  if (typeof filename !== 'string' || !plainName.test(filename))
    throw off(from, `${path}.filename`, filename);
  if (typeof os !== 'string' || !platformName.test(os)) throw off(from, `${path}.os`, os);
  if (typeof arch !== 'string' || !platformName.test(arch)) throw off(from, `${path}.arch`, arch);
  const digest = readDigest(sha256, path, from);
  const bytes = readSize(size, path, from);
  return [{ filename, os, arch, ...(digest && { sha256: digest }), ...(bytes && { size: bytes }) }];
}

/** Plain mirrors omit `kind`. Then the file name and the platform decide. */
function isArchive({ kind, filename, os }: Fields): boolean {
  if (kind !== undefined) return kind === 'archive';
  return typeof filename === 'string' && /\.(tar\.gz|zip)$/.test(filename) && os !== '';
}

const plainName = /^[A-Za-z0-9][\w.+~-]*$/;
const platformName = /^[a-z0-9]+$/;

function readDigest(sha256: unknown, path: string, from: string): string | undefined {
  if (sha256 === undefined || sha256 === '') return undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))
    throw off(from, `${path}.sha256`, sha256);
  return sha256.toLowerCase();
}

function readSize(size: unknown, path: string, from: string): number | undefined {
  if (size === undefined || size === 0) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw off(from, `${path}.size`, size);
  return size;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function off(from: string, path: string, value: unknown): Problem {
  const shown = value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 100);
  return invalid(from, `${path} is ${shown}`);
}

function invalid(from: string, reason: string): Problem {
  return new Problem('INDEX_INVALID', `The release index of ${from} cannot be used: ${reason}`, {
    hint: 'Check that the address serves the JSON of https://go.dev/dl/?mode=json&include=all.',
  });
}
