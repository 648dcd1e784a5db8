import { parseVersion, toSemver } from '../versions/version.ts';

export interface TreeLook {
  /** The path of its go command. */
  readonly binary: string;
  readonly hasBinary: boolean;
  /** What its VERSION says; `undefined` if it has none, or nothing in it. */
  readonly release: string | undefined;
  /** The version that it must be, as the tool cache names it; `undefined` if any version of Go will do. */
  readonly version: string | undefined;
}

/** Why a tree is not a whole Go, a clause; `undefined` for one that is, as far as a look can tell. */
export function treeDefect({ binary, hasBinary, release, version }: TreeLook): string | undefined {
  if (!hasBinary) return `it has no "${binary}"`;
  if (release === undefined) return 'it has no VERSION';
  if (version === undefined) return isVersionOfGo(release) ? undefined : says(release);
  const said = parseVersion(release);
  return said && toSemver(said) === version ? undefined : says(release);
}

/** Does the first line of a VERSION say that it is one of Go, released or not? */
export function isVersionOfGo(text: string | undefined): boolean {
  return /^(?:go\d|devel\b)/.test(text ?? '');
}

function says(release: string): string {
  return `its VERSION says "${release}"`;
}
