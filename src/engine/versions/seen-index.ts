import { dirname, join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { type ArchiveMirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Release } from '../../core/versions/release-index.ts';
import { compareVersions, parseVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { unprovedTool } from '../tool-cache/unproved-tool.ts';

/**
 * Remembers the newest stable release that an index has listed, and warns if it lists none as new any more: then it is an
 * old one, replayed by somebody on the way or restored by its operator, and a range may select an old release. Nothing
 * else would show it, since an old index is as well-formed as a new one.
 */
export async function noteIndex(
  run: Run,
  mirror: ArchiveMirror,
  releases: readonly Release[],
): Promise<void> {
  const newest = releases.find(({ stable, version }) => stable && version.pre === undefined);
  if (newest === undefined) return;
  const path = join(run.toolCache, '.setup-go-tarball', 'indexes', `${await unprovedTool(run, mirror)}.txt`);
  try {
    // Where nothing was ever installed nothing was seen, and what is refused now is to leave nothing.
    if ((await run.files.kind(run.toolCache)) !== 'folder') return;
    const before = (await run.files.readText(path))?.trim();
    const seen = before === undefined ? undefined : parseVersion(before);
    const order = seen === undefined ? 1 : compareVersions(newest.version, seen);
    if (order > 0) await run.withSharedModes(() => write(run, path, newest.release));
    if (order < 0) warn(run, { mirror, newest: newest.release, before: before ?? '', path });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'trace', message: error.message }); // a tool cache that this user cannot write to
  }
}

async function write(run: Run, path: string, release: string): Promise<void> {
  await run.files.makeFolder(dirname(path));
  await run.files.writeText(path, `${release}\n`);
}

function warn(
  run: Run,
  given: {
    readonly mirror: ArchiveMirror;
    readonly newest: string;
    readonly before: string;
    readonly path: string;
  },
): void {
  const { mirror, newest, before, path } = given;
  run.emit({
    kind: 'remark',
    level: 'warning',
    message: `The release index of ${mirrorName(mirror)} lists nothing newer than ${newest}, and has listed ${before} before: it is an old one. What is selected may be older than it should be. If ${before} was a mistake, remove "${path}".`,
  });
}
