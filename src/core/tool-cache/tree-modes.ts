import { packerMode } from '../archive/module-layout.ts';
import type { PathFacts } from '../ports/disk.ts';
import type { TreeMode } from '../ports/trees.ts';

/** A file or folder of a tree that is not as open, or as closed, as it was published. */
export interface WrongMode {
  /** Below GOROOT; the tree itself is `''`. */
  readonly path: string;
  /** Permission bits. */
  readonly is: number;
  readonly should: number;
}

export interface ModeRules {
  /** Go's packer has given the modes; else each file tells itself whether it is a program. */
  readonly packed: boolean;
  /** Bits too many are wrong too, not only those that lack. */
  readonly exact: boolean;
}

/**
 * What has other modes than the archive gave it, sorted. Nothing where all files have the same one: there the file
 * system keeps none, or somebody has opened all of it.
 */
export function wrongModes(modes: readonly TreeMode[], { packed, exact }: ModeRules): readonly WrongMode[] {
  const files = modes.filter(({ kind }) => kind === 'file');
  if (files.length > 1 && new Set(files.map(({ mode }) => mode)).size === 1) return [];
  const wrong = modes.flatMap(({ path, kind, mode }): readonly WrongMode[] => {
    const program = kind === 'folder' || (packed ? packerMode(path) === 0o755 : (mode & 0o100) !== 0);
    const should = program ? 0o755 : 0o644;
    // A folder may hand its group down, and the tree itself lies in a folder that a group may share.
    const is = mode & (kind === 'folder' ? 0o777 : 0o7777);
    const right = exact && path !== '' ? is === should : (is & should) === should;
    return right ? [] : [{ path, is, should }];
  });
  return wrong.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A file that not everybody may read, or a folder that not everybody may enter; `undefined` for any other. */
export function closedMode(path: string, { kind, mode }: PathFacts): WrongMode | undefined {
  const open = kind === 'folder' ? 0o555 : kind === 'file' ? 0o444 : 0;
  if (mode === undefined || (mode & open) === open) return undefined;
  return { path, is: mode, should: mode | open };
}

/** `0644` */
export function printMode(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
