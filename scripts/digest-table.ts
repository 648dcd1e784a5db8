/**
 * Reads the table of known digests, merges it with a release index, and prints it. Its file is JSON: an object per
 * release, with one archive per line: `"linux-amd64": "<sha256>"`, or `"<sha256> <bytes>"` if the size is known.
 */
import { compareVersions, type GoVersion, parseVersion, toRelease } from '../src/core/versions/version.ts';

/** Release name -> `os-arch` -> `"<sha256>"` or `"<sha256> <bytes>"`. */
export type DigestTable = Map<string, Map<string, string>>;

export interface IndexArchive {
  readonly filename: string;
  readonly release: string;
  /** `os-arch`, the key in the table. */
  readonly platform: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes; `undefined` if the index does not list it. */
  readonly size: number | undefined;
}

export interface IndexArchives {
  readonly archives: readonly IndexArchive[];
  /** Names of archives that do not belong in the table, such as those of Go 1.4, which have no SHA-256. */
  readonly leftOut: readonly string[];
  /** One sentence for each malformed row. */
  readonly malformed: readonly string[];
}

export interface Merge {
  readonly newReleases: readonly string[];
  readonly newArchives: number;
  readonly newSizes: number;
  /** One sentence for each row that contradicts the table. */
  readonly conflicts: readonly string[];
}

const VALUE = /^([0-9a-f]{64})(?: ([1-9]\d{0,11}))?$/;

/** Throws if the text is not a valid table. */
export function parseTable(text: string): DigestTable {
  const table: DigestTable = new Map();
  for (const [release, row] of Object.entries(record(JSON.parse(text), 'the table'))) {
    if (parseRelease(release) === undefined)
      throw new Error(`the table has ${quote(release)}, which is not a release`);
    const archives = new Map<string, string>();
    for (const [platform, value] of Object.entries(record(row, release))) {
      if (!/^[a-z0-9]+-[a-z0-9]+$/.test(platform) || typeof value !== 'string' || !VALUE.test(value)) {
        throw new Error(`the table's line ${quote(platform)} of ${release} is malformed`);
      }
      archives.set(platform, value);
    }
    table.set(release, archives);
  }
  return table;
}

/** Newest releases first, platforms sorted by name, so that equal tables give equal bytes. */
export function printTable(table: DigestTable): string {
  const releases = [...table].flatMap(([release, archives]) => {
    const version = parseRelease(release);
    return version === undefined ? [] : [{ release, version, archives }];
  });
  releases.sort((a, b) => compareVersions(b.version, a.version));
  const nested = releases.map(({ release, archives }) => {
    const platforms = [...archives].sort(([a], [b]) => (a < b ? -1 : 1));
    return [release, Object.fromEntries(platforms)];
  });
  return `${JSON.stringify(Object.fromEntries(nested), null, 2)}\n`;
}

/** Reads the format of https://go.dev/dl/?mode=json&include=all. Throws if the value does not have it. */
export function parseIndex(value: unknown): IndexArchives {
  if (!Array.isArray(value)) throw new Error('the release index is not a list');
  const archives: IndexArchive[] = [];
  const leftOut: string[] = [];
  const malformed: string[] = [];
  for (const item of value) {
    const { version, files } = record(item, 'a release of the index');
    if (
      typeof version !== 'string' ||
      !/^go\d/.test(version) ||
      parseVersion(version) === undefined ||
      !Array.isArray(files)
    ) {
      malformed.push(`${quote(version)}: not a release with a list of files`);
      continue;
    }
    for (const file of files) {
      const row = record(file, `a file of ${version}`);
      if (row['kind'] === 'source' || row['kind'] === 'installer') continue;
      const archive = parseRow(row, version);
      if (typeof archive === 'string') malformed.push(`${quote(row['filename'])} of ${version}: ${archive}`);
      else if (archive === undefined || parseRelease(version) === undefined)
        leftOut.push(String(row['filename']));
      else archives.push(archive);
    }
  }
  return { archives, leftOut, malformed };
}

/** Adds missing entries to `table`. Never changes an entry: a row that differs from one is a conflict. */
export function mergeArchives(table: DigestTable, archives: readonly IndexArchive[]): Merge {
  const newReleases: string[] = [];
  const conflicts: string[] = [];
  let newArchives = 0;
  let newSizes = 0;
  for (const { filename, release, platform, sha256, size } of archives) {
    let row = table.get(release);
    if (row === undefined) {
      row = new Map();
      table.set(release, row);
      newReleases.push(release);
    }
    const [, knownSha256, knownSize] = VALUE.exec(row.get(platform) ?? '') ?? [];
    if (knownSha256 !== undefined && knownSha256 !== sha256) {
      conflicts.push(`${filename}: the table has ${knownSha256}, the index ${sha256}`);
    } else if (knownSize !== undefined && size !== undefined && Number(knownSize) !== size) {
      conflicts.push(`${filename}: the table has ${knownSize} bytes, the index ${size}`);
    } else if (knownSha256 === undefined) {
      newArchives += 1;
      row.set(platform, size === undefined ? sha256 : `${sha256} ${size}`);
    } else if (knownSize === undefined && size !== undefined) {
      newSizes += 1;
      row.set(platform, `${sha256} ${size}`);
    }
  }
  return { newReleases, newArchives, newSizes, conflicts };
}

/** The archive; or the reason to refuse the row; or `undefined` if it is valid but does not belong in the table. */
function parseRow(row: Record<string, unknown>, release: string): IndexArchive | string | undefined {
  const { filename, os, arch, version, sha256, size, kind } = row;
  if (kind !== 'archive') return `kind ${quote(kind)} is unknown`;
  if (typeof filename !== 'string' || typeof os !== 'string' || typeof arch !== 'string') {
    return 'filename, os and arch must be strings';
  }
  if (version !== release) return `it says version ${quote(version)}`;
  if (!/^[a-z0-9]+$/.test(os) || !/^[a-z0-9]+$/.test(arch))
    return `${quote(`${os}-${arch}`)} is not a platform`;
  if (typeof sha256 !== 'string' || !/^([0-9a-f]{64})?$/.test(sha256)) {
    return `sha256 ${quote(sha256)} is not a SHA-256`;
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && Number(size) >= 0 && Number(size) < 1e12)) {
    return `size ${quote(size)} is not a size`;
  }
  const platform = `${os}-${arch}`;
  const extension = os === 'windows' ? 'zip' : 'tar.gz';
  if (filename !== `${release}.${platform}.${extension}`) {
    // Up to Go 1.4 there were two archives for macOS, which differ only in their names: -osx10.6 and -osx10.8.
    const suffix = filename.slice(`${release}.${platform}`.length, -`.${extension}`.length);
    const old = filename === `${release}.${platform}${suffix}.${extension}` && /^-osx10\.\d$/.test(suffix);
    return old ? undefined : `its name is not ${quote(`${release}.${platform}.${extension}`)}`;
  }
  // Up to Go 1.4 the index has only SHA-1 digests, and this field is empty.
  if (sha256 === '') return undefined;
  return { filename, release, platform, sha256, size: Number(size ?? 0) || undefined };
}

/**
 * The version of a release; `undefined` if the name is not its canonical one. Some indexes list go1.13 as go1.13.0 as
 * well, for which no file exists.
 */
function parseRelease(release: string): GoVersion | undefined {
  const version = parseVersion(release);
  return version !== undefined && toRelease(version) === release ? version : undefined;
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} is not an object`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** As JSON, so that control characters in a row do not reach the terminal or a workflow command. */
function quote(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
