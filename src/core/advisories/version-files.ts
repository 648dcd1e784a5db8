import { type GoVersion, toRelease } from '../versions/version.ts';
import { newestSatisfying, type VersionRequest } from '../versions/version-request.ts';
import type { AdvisoryTable } from './advisory-table.ts';

/** Is this path, relative and with forward slashes, that of a file which may name a version of Go? */
export function mayNameVersion(path: string): boolean {
  return versionFile.test(path);
}

/** Folders that hold other people's files, or none. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules', 'vendor', 'testdata']);

/**
 * The release that a request means today, as far as the table and `others` know releases: `go1.26.11` for `1.26`.
 * `undefined` if none of them satisfies it.
 */
export function releaseFor(
  request: VersionRequest,
  { newest }: Pick<AdvisoryTable, 'newest'>,
  others: readonly GoVersion[] = [],
): string | undefined {
  if (request.kind === 'exact') return toRelease(request.version);
  const version =
    request.kind === 'alias'
      ? newest[request.alias === 'stable' ? 0 : 1]
      : newestSatisfying(request, [...newest, ...others]);
  return version && toRelease(version);
}

const versionFile =
  /(?:^|\/)(?:go\.mod|go\.work|\.go-version|\.tool-versions|\.?mise(?:\.[\w-]+)*\.toml|\.?mise\/(?:config(?:\.[\w-]+)*|conf\.d\/[^./][^/]*)\.toml)$/;
