import { Problem } from '../../core/problem/problem.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import {
  compareVersions,
  type GoVersion,
  parseVersion,
  withoutRevision,
} from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { goBinary, readRelease } from '../tool-cache/tool-cache.ts';

export interface Tree {
  readonly version: GoVersion;
  readonly release: string;
}

/** Reads which release the unpacked tree is. Throws `TREE_INVALID` if that is not the requested one. */
export async function readTree(run: Run, root: string, wanted: Wanted): Promise<Tree> {
  const release = await readRelease(run, root);
  const version = release === undefined ? undefined : parseVersion(release);
  const invalid = (what: string) =>
    new Problem('TREE_INVALID', `${wanted.archive.filename} unpacks to a tree that ${what}`, {
      hint: 'The mirror serves another file under this name; name another mirror.',
    });
  if (release === undefined || version === undefined) throw invalid('has no readable VERSION');
  const right = wanted.version ? isOrRebuilds(version, wanted.version) : wanted.accepts(version);
  if (!right) throw invalid(`is ${release}`);
  if ((await run.files.kind(goBinary(run, root))) !== 'file') throw invalid('has no go command');
  return { version, release };
}

/** A vendor may answer a request for 1.25.0 with its rebuild 1.25.0-1. */
function isOrRebuilds(version: GoVersion, wanted: GoVersion): boolean {
  return compareVersions(version, wanted) === 0 || compareVersions(withoutRevision(version), wanted) === 0;
}
