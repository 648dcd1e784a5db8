/** The digests of a tree's files, by their paths below GOROOT. */
export type Manifest = ReadonlyMap<string, string>;

export interface Difference {
  /** Path below GOROOT; of the tree itself `.`. */
  readonly file: string;
  readonly what: 'differs' | 'missing' | 'extra' | 'mode';
  /** Of a mode, in octal: what it is, and what it should be. */
  readonly mode?: string;
  readonly expected?: string;
}

/** One line a file, sorted, as sha256sum writes and reads it: `<64 hex>  <path>`. */
export function printManifest(manifest: Manifest): string {
  const lines = [...manifest].map(([file, sha256]) => `${sha256}  ${file}\n`);
  return lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('');
}

/** `undefined` for a text that is no manifest: it says nothing about any file. */
export function parseManifest(text: string): Manifest | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  if (entries.length === 0 || entries.includes(null)) return undefined;
  return new Map(entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? '']));
}

/** What is not as it was, sorted by name. */
export function compareManifests(was: Manifest, is: Manifest): readonly Difference[] {
  const gone = [...was.keys()]
    .filter((file) => !is.has(file))
    .map((file) => ({ file, what: 'missing' as const }));
  const found = [...is].flatMap(([file, sha256]): readonly Difference[] => {
    const before = was.get(file);
    if (before === sha256) return [];
    return [{ file, what: before === undefined ? 'extra' : 'differs' }];
  });
  return [...gone, ...found].sort((one, other) => (one.file < other.file ? -1 : 1));
}
