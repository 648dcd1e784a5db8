import type { Plan } from '../core/plan/plan.ts';
import { archiveName } from '../core/platform/platform.ts';
import { Problem } from '../core/problem/problem.ts';
import { mirrorName } from '../core/sources/mirrors.ts';
import { toolchainModule } from '../core/sumdb/toolchain-module.ts';
import type { LockedArchive } from '../core/versions/locked-archive.ts';
import { type Lockfile, platformOf, releaseOf } from '../core/versions/lockfile.ts';
import type { ReleaseArchive } from '../core/versions/release-index.ts';
import { parseVersion } from '../core/versions/version.ts';
import type { Run } from './run/run.ts';
import { lookUpModule } from './trust/checksum-database.ts';
import { readIndex } from './versions/read-index.ts';

/**
 * What setup-go.lock is to say about these releases, for these platforms. An existing line stays as it is: it is what
 * somebody has reviewed. Throws `PLATFORM_UNSUPPORTED`, `DIGEST_MISSING`, and what the log throws if it does not answer.
 */
export async function lockArchives(
  run: Run,
  plan: Plan,
  given: {
    readonly old: Lockfile;
    readonly releases: readonly string[];
    readonly platforms: 'all' | readonly string[];
  },
): Promise<readonly LockedArchive[]> {
  const { old, releases, platforms } = given;
  const there = new Map(old.archives.map((archive) => [archive.filename, archive]));
  const archives: LockedArchive[] = [];
  for (const release of releases) {
    const wanted = platforms === 'all' ? undefined : platforms.map((name) => nameFor(release, name));
    const known = wanted?.every((name) => there.has(name)) ? [] : await published(run, plan, release);
    for (const name of wanted ?? known.map(({ filename }) => filename)) {
      const row = known.find(({ filename }) => filename === name);
      archives.push(there.get(name) ?? (await lockOne(run, plan, requireRow(row, { name, release, known }))));
    }
  }
  return archives;
}

function nameFor(release: string, platform: string): string {
  const [os = '', arch = ''] = platform.split('-');
  return archiveName(release, { os, arch, toolCacheArch: '' });
}

/** All archives of a release: by the built-in table, and by the first index that has it, which knows their sizes. */
async function published(run: Run, plan: Plan, release: string): Promise<readonly ReleaseArchive[]> {
  const { knownArchives } = await import('../core/sources/known-digests.ts');
  const known = knownArchives(release);
  const complete = known.length > 0 && known.every(({ size }) => size !== undefined);
  const listed = complete ? [] : await fromIndex(run, plan, release);
  const names = new Set([...known, ...listed].map(({ filename }) => filename));
  return [...names].sort().map((name) => {
    const [ours, theirs] = [known, listed].map((rows) => rows.find(({ filename }) => filename === name));
    const same = ours === undefined || theirs === undefined || ours.sha256 === theirs.sha256;
    const row = ours ?? theirs;
    if (row === undefined) throw new Problem('INTERNAL', `${name} is nowhere`);
    return same ? { ...theirs, ...row } : row;
  });
}

async function fromIndex(run: Run, plan: Plan, release: string): Promise<readonly ReleaseArchive[]> {
  const version = parseVersion(release);
  if (version === undefined) return [];
  const source = { kind: 'input', name: 'setup-go.lock', yaml: false } as const;
  const request = { kind: 'exact', text: release, source, version } as const;
  for (const mirror of plan.sources.mirrors) {
    if (mirror.kind === 'module-proxy') continue;
    try {
      const releases = await readIndex(run, mirror, { request, checkLatest: false });
      const found = releases?.find((each) => each.release === release);
      if (found !== undefined)
        return found.archives.filter(({ filename }) => releaseOf(filename) === release);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      run.emit({ kind: 'trace', message: `${mirrorName(mirror)}: ${error.message}` });
    }
  }
  return [];
}

function requireRow(
  row: ReleaseArchive | undefined,
  {
    name,
    release,
    known,
  }: { readonly name: string; readonly release: string; readonly known: readonly ReleaseArchive[] },
): ReleaseArchive & { readonly sha256: string } {
  if (row?.sha256 !== undefined) return { ...row, sha256: row.sha256 };
  if (row !== undefined || known.length === 0) {
    throw new Problem(
      'DIGEST_MISSING',
      `Neither the built-in table nor an index has the SHA-256 of ${name}`,
      {
        hint: 'Name a mirror with a release index in mirrors.',
      },
    );
  }
  const platforms = known.map(({ filename }) => platformOf(filename)).join(', ');
  throw new Problem('PLATFORM_UNSUPPORTED', `${release} has no ${name}; there is ${platforms}`, {
    hint: 'Name platforms as in this list, or all.',
  });
}

async function lockOne(
  run: Run,
  plan: Plan,
  { filename, sha256, size }: ReleaseArchive & { readonly sha256: string },
): Promise<LockedArchive> {
  const logged = await askLog(run, plan, filename);
  return { filename, size, sha256, h1: logged?.h1, record: logged?.record };
}

type Logged = Required<Pick<LockedArchive, 'h1' | 'record'>>;

/** `undefined` if the log has no record of it, or is not to be asked: with go-download-base-url alone nobody is. */
async function askLog(run: Run, plan: Plan, filename: string): Promise<Logged | undefined> {
  if (!plan.sources.logByDefault) return undefined;
  const [os = '', arch = ''] = platformOf(filename).split('-');
  try {
    const { hash, id, database } = await lookUpModule(run, toolchainModule(releaseOf(filename), os, arch));
    return { h1: hash, record: `${database}/${id}` };
  } catch (error) {
    if (!(error instanceof Problem) || !['SUMDB_MISMATCH', 'SUMDB_OFF'].includes(error.code)) throw error;
    run.emit({
      kind: 'remark',
      level: 'notice',
      message: `${filename} is locked without a hash of the log: ${error.message}`,
    });
    return undefined;
  }
}

/** What contradicts a line: the built-in table, or the log. One sentence each. */
export async function checkLockedArchive(
  run: Run,
  plan: Plan,
  { filename, sha256, size, h1, record }: LockedArchive,
): Promise<readonly string[]> {
  const { knownArchive } = await import('../core/sources/known-digests.ts');
  const known = knownArchive(filename);
  const wrong: string[] = [];
  if (known !== undefined && known.sha256 !== sha256)
    wrong.push(`${filename}: the built-in table has the SHA-256 ${known.sha256}.`);
  if (known?.size !== undefined && size !== undefined && known.size !== size)
    wrong.push(`${filename}: the built-in table has ${known.size} bytes.`);
  if (h1 === undefined) return wrong;
  const logged = await askLog(run, plan, filename);
  if (logged !== undefined && logged.h1 !== h1) wrong.push(`${filename}: the log has the hash ${logged.h1}.`);
  if (logged !== undefined && logged.record !== record)
    wrong.push(`${filename}: the log has it as ${logged.record}.`);
  return wrong;
}
