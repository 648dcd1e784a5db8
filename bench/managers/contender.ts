/** Two releases of Go, and where everything that takes part is found. */
export interface Field {
  /** The release that is installed and measured: `1.26.8`. */
  readonly first: string;
  /** The release to switch to and back from. */
  readonly second: string;
  /** SHA-256 of the genuine archives, by version. */
  readonly digests: Readonly<Record<string, string>>;
  /** Folder with the programs of others. */
  readonly peers: string;
  /** A checkout of actions/setup-go. */
  readonly setupGo: string;
  readonly node: string;
  /** This repository. */
  readonly root: string;
}

/** A way to install and use Go. Its commands are for bash, in a home of its own, which is the current folder. */
export interface Contender {
  readonly name: string;
  /** Ours, or what ours is compared with. */
  readonly ours?: boolean;
  /** Files that it needs; if one is missing, it is left out and named. */
  readonly needs: readonly string[];
  /** Prints its version. */
  readonly identify?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Once, before the first installation: what its documentation says. */
  readonly before?: string;
  readonly install: (version: string) => string;
  /** After both releases were installed: makes the first the one in use. Default: its first way to switch. */
  readonly settle?: string;
  /** Removes what `install` has made and what it has kept of the download. */
  readonly remove: (version: string) => string;
  /** What its documentation puts into the start-up file of the shell. */
  readonly activate: string;
  /** `go`, or what it is called here. */
  readonly go?: (version: string) => string;
  readonly switches: readonly Switch[];
}

export interface Switch {
  /** The command in a word or two: `goenv global`. */
  readonly how: string;
  /** Instead of the contender's. */
  readonly activate?: string;
  /** Makes a version that is installed the one that `go` means in this shell. */
  readonly to: (version: string) => string;
}

export function goOf({ go }: Contender, version: string): string {
  return go?.(version) ?? 'go';
}

/** `contender: way to switch`, as the results name it. */
export function switchName({ name }: Contender, { how }: Switch): string {
  return `${name}: ${how}`;
}
