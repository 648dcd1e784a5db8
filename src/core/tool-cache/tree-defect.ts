import { parseVersion, toSemver } from '../versions/version.ts';

export interface TreeLook {
  /** Path of its go command. */
  readonly binary: string;
  readonly hasBinary: boolean;
  /** The first line of its VERSION; `undefined` if the file is missing or empty. */
  readonly release: string | undefined;
  /** The version that it must have, as the tool cache names it; `undefined` if any version of Go is accepted. */
  readonly version: string | undefined;
}

/** Why a tree is broken, as a clause; `undefined` if these facts show no defect. */
export function treeDefect({ binary, hasBinary, release, version }: TreeLook): string | undefined {
  if (!hasBinary) return `it has no "${binary}"`;
  if (release === undefined) return 'it has no VERSION';
  if (version === undefined) return isVersionOfGo(release) ? undefined : says(release);
  const said = parseVersion(release);
  return said && toSemver(said) === version ? undefined : says(release);
}

/** Whether the first line of a VERSION file names a version of Go, released or not. */
export function isVersionOfGo(text: string | undefined): boolean {
  return /^(?:go\d|devel\b)/.test(text ?? '');
}

function says(release: string): string {
  return `its VERSION says "${release}"`;
}
