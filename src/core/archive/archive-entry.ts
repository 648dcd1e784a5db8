import { Problem } from '../problem/problem.ts';

/** The type of an entry, as the archive states it. Only files and folders are ever written. */
export type EntryKind =
  | 'file'
  | 'folder'
  | 'hard link'
  | 'symbolic link'
  | 'character device'
  | 'block device'
  | 'FIFO'
  | 'sparse file'
  | 'long link name'
  | 'unknown';

export interface ArchiveEntry {
  /** As written in the archive; a folder may end in one slash. */
  readonly name: string;
  readonly kind: EntryKind;
  /** Bytes of content. */
  readonly size: number;
  /** Permission bits; only the owner's execute bit is used. */
  readonly mode: number;
}

/** Where an entry is written: a path relative to the target folder, with `/`; the folder itself is `''`. */
export type Placement =
  | { readonly action: 'file'; readonly path: string; readonly mode: 0o755 | 0o644 }
  | { readonly action: 'folder'; readonly path: string }
  | { readonly action: 'skip' };

export interface ArchiveLimits {
  readonly entries: number;
  /** Maximum bytes of one file. */
  readonly fileBytes: number;
  /** Maximum bytes of all files. */
  readonly totalBytes: number;
  /** Maximum ratio of unpacked to packed size. Only applies once more than `ratioFloor` bytes are unpacked. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Maximum UTF-16 units of a name, and of one part of its path. */
  readonly nameLength: number;
  readonly partLength: number;
}

/** Go 1.26 has 16,703 entries and 245 MB, which is 3.7 times its packed size; its longest name has 108 characters. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 100_000,
  fileBytes: 256 * 1024 ** 2,
  totalBytes: 2 * 1024 ** 3,
  ratio: 20,
  ratioFloor: 64 * 1024 ** 2,
  nameLength: 1024,
  partLength: 255,
};

export interface EntryRules {
  /** Every name must start with this; it is removed from the path. Usually `go/`. */
  readonly prefix: string;
  /** Omit `api doc misc test`. Their entries are checked anyway. */
  readonly slim: boolean;
  /** Refuse names that Windows cannot store or interprets differently. */
  readonly windows: boolean;
  readonly limits: ArchiveLimits;
}

/** The rules, and the entries seen so far. `checkEntry` updates it. */
export interface Judging {
  readonly rules: EntryRules;
  readonly folders: Set<string>;
  /** Case-folded path -> path as spelled, of files and folders. */
  readonly spellings: Map<string, string>;
  entries: number;
  bytes: number;
}

export function startJudging(rules: EntryRules): Judging {
  return { rules, folders: new Set(), spellings: new Map(), entries: 0, bytes: 0 };
}

/** Where to write the next entry of an archive. Throws `ARCHIVE_REFUSED` with its name and the reason. */
export function checkEntry(entry: ArchiveEntry, judging: Judging): Placement {
  const path = pathBelow(entry, judging.rules.prefix);
  const fault =
    contentFault(entry) ??
    nameFault(entry, judging) ??
    countFault(entry, judging) ??
    (entry.kind === 'folder' ? folderClash(path, judging) : fileClash(path, judging));
  if (fault !== undefined) {
    throw refusedEntry(entry.name, fault);
  }
  if (judging.rules.slim && SLIM_LEAVES_OUT.test(path)) {
    return { action: 'skip' };
  }
  if (entry.kind === 'folder') {
    return { action: 'folder', path };
  }
  // The archive's own mode bits are never used, so setuid, sticky and world-writable bits are dropped.
  return { action: 'file', path, mode: (entry.mode & 0o100) === 0 ? 0o644 : 0o755 };
}

/** Why the unpacked size is refused for this packed size, as a clause; `undefined` if it is allowed. */
export function ratioFault(unpacked: number, packed: number, limits: ArchiveLimits): string | undefined {
  if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) {
    return `it unpacks to more than ${limits.ratio} times its size`;
  }
  return undefined;
}

export function refusedEntry(name: string, reason: string, cause?: unknown): Problem {
  return new Problem(
    'ARCHIVE_REFUSED',
    `The archive was refused because of its entry ${quoted(name)}: ${reason}`,
    {
      hint: NOT_PUBLISHED,
      cause,
    },
  );
}

export function refusedArchive(reason: string, cause?: unknown): Problem {
  return new Problem('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
    hint: NOT_PUBLISHED,
    cause,
  });
}

const NOT_PUBLISHED =
  'Go publishes no such archive, so nothing of it was installed. Try again, or use another mirror.';

const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_RESERVED =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;

function nameFault(entry: ArchiveEntry, judging: Judging): string | undefined {
  const { rules } = judging;
  if (entry.name === '') {
    return 'it has no name';
  }
  if (entry.name.length > rules.limits.nameLength) {
    return `its name is longer than ${rules.limits.nameLength} characters`;
  }
  const path = entry.kind === 'folder' && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
  const slash = path.lastIndexOf('/');
  // An earlier entry has nearly always had the same folder. Then only the last part has to be checked.
  if (path.startsWith(rules.prefix) && judging.folders.has(path.slice(rules.prefix.length, slash))) {
    return partFault(path.slice(slash + 1), rules);
  }
  if (path.startsWith('/')) {
    return 'its path is absolute';
  }
  if (/^[A-Za-z]:/.test(path)) {
    return 'its path begins with a drive letter';
  }
  for (const part of path.split('/')) {
    const fault = partFault(part, rules);
    if (fault !== undefined) {
      return fault;
    }
  }
  const isRoot = entry.kind === 'folder' && `${path}/` === rules.prefix;
  return isRoot || path.startsWith(rules.prefix) ? undefined : `it is not below ${quoted(rules.prefix)}`;
}

function partFault(part: string, rules: EntryRules): string | undefined {
  if (part === '') {
    return 'its path has an empty part';
  }
  if (part === '.' || part === '..') {
    return `its path contains "${part}"`;
  }
  if (part.length > rules.limits.partLength) {
    return `a part of its path is longer than ${rules.limits.partLength} characters`;
  }
  if (CONTROL.test(part)) {
    return 'its name contains a control character';
  }
  if (part.includes('\\')) {
    return 'its name contains a backslash';
  }
  if (!rules.windows) {
    return undefined;
  }
  if (WINDOWS_CHARACTERS.test(part)) {
    return 'its name contains a character that Windows does not allow';
  }
  if (part.endsWith('.') || part.endsWith(' ')) {
    return 'a part of its path ends in a dot or a space, which Windows drops';
  }
  return WINDOWS_RESERVED.test(part) ? 'its path has a name that Windows reserves' : undefined;
}

function contentFault(entry: ArchiveEntry): string | undefined {
  if (entry.kind !== 'file' && entry.kind !== 'folder') {
    return `it is neither a file nor a folder (${entry.kind})`;
  }
  if (!Number.isSafeInteger(entry.size) || entry.size < 0) {
    return 'its size is not a valid number of bytes';
  }
  return entry.kind === 'folder' && entry.size !== 0 ? 'it is a folder with content' : undefined;
}

function countFault(entry: ArchiveEntry, judging: Judging): string | undefined {
  const { limits } = judging.rules;
  judging.entries += 1;
  judging.bytes += entry.size;
  if (judging.entries > limits.entries) {
    return `the archive has more than ${limits.entries} entries`;
  }
  if (entry.size > limits.fileBytes) {
    return `it has ${entry.size} bytes, and the limit for one file is ${limits.fileBytes}`;
  }
  if (judging.bytes > limits.totalBytes) {
    return `the archive unpacks to more than ${limits.totalBytes} bytes`;
  }
  return undefined;
}

function pathBelow(entry: ArchiveEntry, prefix: string): string {
  const path = entry.name.slice(prefix.length);
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A folder may be listed twice, or after its contents. That is harmless. */
function folderClash(path: string, judging: Judging): string | undefined {
  if (path === '' || judging.folders.has(path)) {
    return undefined;
  }
  const clash = folderClash(parentOf(path), judging);
  if (clash !== undefined) {
    return clash;
  }
  const earlier = claim(path, judging);
  if (earlier === undefined) {
    judging.folders.add(path);
    return undefined;
  }
  return earlier === path ? `${quoted(path)} is also a file` : misspelled(earlier);
}

function fileClash(path: string, judging: Judging): string | undefined {
  const clash = folderClash(parentOf(path), judging);
  if (clash !== undefined) {
    return clash;
  }
  const earlier = claim(path, judging);
  if (earlier === undefined) {
    return undefined;
  }
  if (earlier !== path) {
    return misspelled(earlier);
  }
  return judging.folders.has(path) ? 'it is also a folder' : 'it is a duplicate';
}

/**
 * Records a path and returns an earlier path that it collides with. On Windows and macOS, names that differ only in case
 * or Unicode normalization are the same file, so the later entry would overwrite the earlier one. No Go release has such
 * a pair, because the module zip of the same tree cannot contain it (https://pkg.go.dev/golang.org/x/mod/zip). So it is
 * refused on every system.
 */
function claim(path: string, judging: Judging): string | undefined {
  const key = folded(path);
  const earlier = judging.spellings.get(key);
  if (earlier === undefined) {
    judging.spellings.set(key, path);
  }
  return earlier;
}

function misspelled(earlier: string): string {
  return `it differs from ${quoted(earlier)} only in case or Unicode normalization`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ASCII = /^[\u0000-\u007f]*$/;

function folded(path: string): string {
  return ASCII.test(path)
    ? path.toLowerCase()
    : path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Quotes a name for a message: without control characters and directional overrides, and at most 200 characters. */
function quoted(name: string): string {
  const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
