/** A file that git tracks, as its index has it. */
export interface TrackedFile {
  /** Below the root of the repository, with forward slashes. */
  readonly path: string;
  /** Of its contents: hex digits. */
  readonly blob: string;
}

export interface TrackedFiles {
  /** Files and symbolic links that are as the index has them. */
  readonly files: readonly TrackedFile[];
  /** Paths of other repositories inside this one. */
  readonly submodules: readonly string[];
  /** How many are not: changed, removed, in conflict, or hidden from git by a flag. */
  readonly others: number;
}

/** Reads what `git ls-files -z --stage -v --cached --modified` prints: a changed file is there twice. */
export function readTrackedFiles(text: string): TrackedFiles {
  const files = new Map<string, string>();
  const submodules: string[] = [];
  const others = new Set<string>();
  for (const entry of text.split('\0')) {
    const [, tag, mode = '', blob = '', stage, path = ''] =
      /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
    if (tag === undefined) continue;
    if (mode === submodule) submodules.push(path);
    else if (tag === 'H' && stage === '0') files.set(path, blob);
    else others.add(path);
  }
  for (const path of others) files.delete(path);
  return {
    files: [...files].map(([path, blob]) => ({ path, blob })),
    submodules: [...new Set(submodules)],
    others: others.size,
  };
}

const submodule = '160000';

/**
 * A time for these contents, in milliseconds since the epoch, between September 2001 and September 2018: long past, so
 * that nothing takes the file for new, and within what every file system can hold. 2^29 seconds and their thousandths, so
 * that other contents hardly ever have the same one: Go's module index knows a file by name, size and time alone.
 */
export function timeOfBlob(blob: string): number {
  const seconds = Number.parseInt(blob.slice(0, 8), 16) % 2 ** 29;
  const thousandths = Number.parseInt(blob.slice(8, 16), 16) % 1000;
  return (earliest + seconds) * 1000 + thousandths;
}

/** Seconds since the epoch. */
const earliest = 1_000_000_000;

/** The folders that tracked files are in, each with the names in it, sorted. The root is the empty path. */
export function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    let rest = path;
    for (let cut = rest.lastIndexOf('/'); ; cut = rest.lastIndexOf('/')) {
      const folder = rest.slice(0, Math.max(cut, 0));
      const names = folders.get(folder) ?? new Set();
      const known = names.has(rest.slice(cut + 1));
      folders.set(folder, names.add(rest.slice(cut + 1)));
      if (cut < 0 || known) break;
      rest = folder;
    }
  }
  return new Map([...folders].map(([folder, names]) => [folder, [...names].sort()]));
}
