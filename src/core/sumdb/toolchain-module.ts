import { Problem } from '../problem/problem.ts';
import type { ModuleVersion } from './record.ts';

export const modulePath = 'golang.org/toolchain';

/** A version consists of `v0.0.1-`, the release, and the platform. */
export const moduleVersionPrefix = 'v0.0.1-';

/** Folders of the archive that the module omits: its hash does not cover them. */
const leftOut: ReadonlySet<string> = new Set(['api', 'doc', 'misc', 'test']);

/**
 * The module version under which the go command knows a release: `golang.org/toolchain@v0.0.1-go1.22.5.linux-amd64`.
 *
 * @param release for example `go1.22.5`
 * @param architecture as in the archive's name; the module calls `armv6l` `arm`
 */
export function toolchainModule(release: string, os: string, architecture: string): ModuleVersion {
  return {
    path: modulePath,
    version: `${moduleVersionPrefix}${release}${moduleVersionSuffix({ os, arch: architecture })}`,
  };
}

/** `.linux-amd64`; the module calls `armv6l` `arm`. */
export function moduleVersionSuffix({ os, arch }: { readonly os: string; readonly arch: string }): string {
  return `.${os}-${arch === 'armv6l' ? 'arm' : arch}`;
}

/** The prefix of the names of the module's files. */
export function modulePrefix({ path, version }: ModuleVersion): string {
  return `${path}@${version}`;
}

/**
 * A file's name in the toolchain module: `go/src/cmd/go.mod` of the archive is `PREFIX/src/cmd/_go.mod`. `undefined`
 * for folders and for files that the module omits.
 *
 * The archive itself must not have a `_go.mod`: a mirror could rename a go.mod to that without changing the hash.
 *
 * @see https://go.dev/src/cmd/distpack/pack.go
 * @throws ARCHIVE_REFUSED for a name that no module hash could cover
 */
export function toolchainEntryName(entry: string, prefix: string): string | undefined {
  if (entry.endsWith('/')) return undefined;
  const [root, top, ...rest] = entry.split('/');
  const base = rest.at(-1) ?? top;
  if (root !== 'go' || top === undefined) throw refused(entry, 'it is not below go/');
  if (leftOut.has(top)) return undefined;
  if (base === '_go.mod') throw refused(entry, 'that name is reserved for go.mod files in the module');
  const folders = [prefix, top, ...rest].slice(0, -1);
  return [...folders, base === 'go.mod' ? '_go.mod' : base].join('/');
}

function refused(entry: string, reason: string): Problem {
  return new Problem('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(entry)}: ${reason}`, {
    hint: 'This is not the archive of a Go release. Use another mirror.',
  });
}
