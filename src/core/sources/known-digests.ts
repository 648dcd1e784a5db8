/**
 * The digests of Go's archives that were known at build time. The table is large: load this module only by dynamic
 * import, so that it is bundled separately and a tool-cache hit does not read it. `scripts/update-digests.ts` writes the
 * table.
 */

import type { ReleaseArchive } from '../versions/release-index.ts';
import json from './known-digests.json' with { type: 'json' };

export interface KnownArchive extends ReleaseArchive {
  readonly sha256: string;
}

/** Release -> `os-arch` -> `"<sha256>"` or `"<sha256> <bytes>"`. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = json;

/** Digest and size of an archive by its file name, such as `go1.22.5.linux-amd64.tar.gz`; `undefined` if unknown. */
export function knownArchive(filename: string): { sha256: string; size?: number } | undefined {
  const release = /^(go[0-9a-z.]+)\.[0-9a-z]+-[0-9a-z]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
  const archive = knownArchives(release ?? '').find((known) => known.filename === filename);
  if (archive === undefined) return undefined;
  const { sha256, size } = archive;
  return size === undefined ? { sha256 } : { sha256, size };
}

/** The names of all releases in the table, newest first: `go1.27.0`, `go1.27rc3`. */
export function knownReleases(): readonly string[] {
  return Object.keys(table);
}

/** The archives of one release, such as `go1.22.5`; empty if the release is unknown. */
export function knownArchives(release: string): readonly KnownArchive[] {
  const row = Object.hasOwn(table, release) ? table[release] : undefined;
  return Object.entries(row ?? {}).map(([platform, value]) => {
    const [os = '', arch = ''] = platform.split('-');
    const [sha256 = '', size] = value.split(' ');
    const filename = `${release}.${platform}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
    return { filename, os, arch, sha256, ...(size !== undefined && { size: Number(size) }) };
  });
}
