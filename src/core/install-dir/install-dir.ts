/** What there is to know of the folder `install-dir` before a tree is put there. Links are followed. */
export interface InstallDirFacts {
  readonly kind: 'nothing' | 'file' | 'folder' | 'other';
  /** The root of a file system: there is nothing around it. */
  readonly isRoot: boolean;
  readonly isMountPoint: boolean;
  /** What it is, or what lies in it, that must stay where it is: `the home folder "/root"`. */
  readonly holds: string | undefined;
  readonly isEmpty: boolean;
  /** It has a go command, and a VERSION that is one of Go. */
  readonly isGo: boolean;
  /** A receipt of ours lies in it. */
  readonly isOurs: boolean;
  /** Something is there under the name that what was installed by other means would be kept as. */
  readonly isOldTaken: boolean;
}

export type InstallDirVerdict =
  /** Nothing is there, or an empty folder. */
  | { readonly kind: 'free' }
  | { readonly kind: 'replace'; readonly keep: boolean }
  /** `why` completes "install-dir is never put in the place of what is there: ". */
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

/**
 * May a tree be put there? Only nothing, an empty folder or a Go is ever replaced, and a Go that we did not install is
 * kept unless the user says otherwise.
 */
export function classifyInstallDir(
  facts: InstallDirFacts,
  { replace }: { readonly replace: boolean },
): InstallDirVerdict {
  if (facts.isRoot) return refused('it is the root of a file system', inside);
  if (facts.holds !== undefined) return refused(`it is or holds ${facts.holds}`, inside);
  if (facts.kind === 'nothing') return { kind: 'free' };
  if (facts.kind !== 'folder')
    return refused('it is no folder', 'Remove it yourself, or name another folder.');
  if (facts.isMountPoint) return refused('it is a mount point, which nothing can be swapped with', inside);
  if (facts.isEmpty) return { kind: 'free' };
  if (facts.isOurs) return { kind: 'replace', keep: false };
  if (!facts.isGo)
    return refused('it holds something other than Go', 'Empty it yourself, or name another folder.');
  if (replace) return { kind: 'replace', keep: false };
  if (!facts.isOldTaken) return { kind: 'replace', keep: true };
  return refused(
    'it holds a Go that something else has installed, and the name that this would be kept under, with .old, is taken',
    'Move or remove one of the two, or have this one removed with replace: true.',
  );
}

const inside = 'Name a folder inside it, such as one called go.';

function refused(why: string, hint: string): InstallDirVerdict {
  return { kind: 'refused', why, hint };
}

/**
 * What an install has beside the folder: the tree being unpacked, the tree that was there and is put back where the
 * install is cut off, and trees that are being removed.
 */
export type Beside = 'staging' | 'old' | 'removed';

/** `.go.staging-<writer>` for the folder `/usr/local/go`, whose name is `go`. */
export function besideName(folder: string, what: Beside, writer: string): string {
  return `.${folder}.${what}-${writer}`;
}

/** Which of these a name is, and whose; `undefined` for any other. */
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
