/** The facts on which `classifyInstallDir` decides. Links are followed. */
export interface InstallDirFacts {
  readonly kind: 'nothing' | 'file' | 'folder' | 'other';
  /** It is the root of a file system, so it has no parent folder. */
  readonly isRoot: boolean;
  readonly isMountPoint: boolean;
  /** What it is or contains that must not be moved: `the home folder "/root"`. */
  readonly holds: string | undefined;
  readonly isEmpty: boolean;
  /** It has a go command, and a VERSION file that names a version of Go. */
  readonly isGo: boolean;
  /** It has a receipt of ours. */
  readonly isOurs: boolean;
  /** The `.old` name, under which a Go that we did not install is kept, is taken. */
  readonly isOldTaken: boolean;
}

export type InstallDirVerdict =
  /** The folder does not exist, or is empty. */
  | { readonly kind: 'free' }
  /** It holds a Go that may be replaced. `keep`: keep that Go as `.old`. */
  | { readonly kind: 'replace'; readonly keep: boolean }
  /** `why` is a clause. */
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

/**
 * Whether a tree may be installed there. Only an empty folder or a Go is ever replaced, and a Go that we did not install
 * is kept under another name unless the user sets `replace`.
 */
export function classifyInstallDir(
  facts: InstallDirFacts,
  { replace }: { readonly replace: boolean },
): InstallDirVerdict {
  if (facts.isRoot) return refused('it is the root of a file system', inside);
  if (facts.holds !== undefined) return refused(`it is or holds ${facts.holds}`, inside);
  if (facts.kind === 'nothing') return { kind: 'free' };
  if (facts.kind !== 'folder')
    return refused('it is not a folder', 'Remove it yourself, or name another folder.');
  if (facts.isMountPoint) return refused('it is a mount point, which cannot be swapped', inside);
  if (facts.isEmpty) return { kind: 'free' };
  if (facts.isOurs) return { kind: 'replace', keep: false };
  if (!facts.isGo)
    return refused('it holds something other than Go', 'Empty it yourself, or name another folder.');
  if (replace) return { kind: 'replace', keep: false };
  if (!facts.isOldTaken) return { kind: 'replace', keep: true };
  return refused(
    'it holds a Go that setup-go-tarball did not install, and the .old name to keep it under is taken',
    'Move or remove one of the two, or set replace: true to remove the Go there.',
  );
}

const inside = 'Name a folder inside it, for example one called go.';

function refused(why: string, hint: string): InstallDirVerdict {
  return { kind: 'refused', why, hint };
}

/**
 * What an install puts next to the folder: the tree that is being unpacked (`staging`), the previous tree, which is moved
 * back if the install is interrupted (`old`), and trees that are being removed (`removed`).
 */
export type Beside = 'staging' | 'old' | 'removed';

/** `.go.staging-<writer>` for the folder `/usr/local/go`, whose name is `go`. */
export function besideName(folder: string, what: Beside, writer: string): string {
  return `.${folder}.${what}-${writer}`;
}

/** The inverse of `besideName`; `undefined` for any other name. */
export function parseBeside(
  folder: string,
  name: string,
): { readonly what: Beside; readonly writer: string } | undefined {
  if (!name.startsWith(`.${folder}.`)) return undefined;
  const rest = name.slice(folder.length + 2);
  const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
  if (writer === undefined || (what !== 'staging' && what !== 'old' && what !== 'removed')) return undefined;
  return { what, writer };
}

/** A name with which something could be next to another folder, as it would be next to this one; `undefined` for others. */
export function respelled(folder: string, name: string): string | undefined {
  const rest = /^\..+(\.(?:staging|old|removed)-[^.]+(?:\.\w+)?)$/.exec(name)?.[1];
  return rest === undefined ? undefined : `.${folder}${rest}`;
}
