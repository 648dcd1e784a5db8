import { join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { isNoAnswer } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { isObject, parseJson } from '../../core/text/json.ts';
import {
  ageUnknown,
  insteadOf,
  isTooNew,
  parseTime,
  timeInVersionFile,
  tooNew,
} from '../../core/versions/release-age.ts';
import { compareVersions, type GoVersion, parseVersion, toRelease } from '../../core/versions/version.ts';
import type { VersionRequest } from '../../core/versions/version-request.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { askProxies, moduleFolder } from '../sources/module-proxy.ts';

interface Aged {
  /** `go1.26.8` */
  readonly release: string;
  readonly request?: VersionRequest | undefined;
  /** Releases of the index that decided. */
  readonly listed?: readonly GoVersion[];
}

/**
 * Before a download: throws `RELEASE_TOO_NEW` if the release is known to be younger than `minimum-release-age`. If no
 * module proxy says how old it is, the tree will.
 */
export async function requireAge(
  run: Run,
  plan: Plan,
  aged: Aged & { readonly time?: number | undefined },
): Promise<void> {
  const days = plan.policy.minimumReleaseAge;
  if (days === 0) return;
  const time = aged.time ?? (await publishedAt(run, plan, aged.release));
  if (time !== undefined) await refuseIfNew(run, plan, { ...aged, time });
}

/** The same by what the tree itself says. */
export async function requireTreeAge(
  run: Run,
  plan: Plan,
  aged: Aged & { readonly root: string },
): Promise<void> {
  const days = plan.policy.minimumReleaseAge;
  if (days === 0) return;
  const time = timeInVersionFile((await run.files.readText(join(aged.root, 'VERSION'))) ?? '');
  if (time === undefined) throw ageUnknown(aged.release, days);
  await refuseIfNew(run, plan, { ...aged, time });
}

async function refuseIfNew(run: Run, plan: Plan, aged: Aged & { readonly time: number }): Promise<void> {
  const { release, time } = aged;
  const days = plan.policy.minimumReleaseAge;
  if (!isTooNew(time, { days, now: run.clock.now() })) return;
  throw tooNew({ release, time, days, instead: await newestOldEnough(run, plan, aged) });
}

/** How many releases are asked for their time, to name one that is old enough. */
const MOST_ASKED = 10;

async function newestOldEnough(
  run: Run,
  plan: Plan,
  { release, request, listed = [] }: Aged,
): Promise<string | undefined> {
  const version = parseVersion(release);
  if (version === undefined) return undefined;
  const { knownReleases } = await import('../../core/sources/known-digests.ts');
  const known = knownReleases().flatMap((each) => parseVersion(each) ?? []);
  const fits = insteadOf(version, request);
  const older = [...known, ...listed]
    .filter((each) => compareVersions(each, version) < 0 && fits(each))
    .sort((one, other) => compareVersions(other, one))
    .map(toRelease);
  for (const each of [...new Set(older)].slice(0, MOST_ASKED)) {
    const time = await publishedAt(run, plan, each);
    const days = plan.policy.minimumReleaseAge;
    if (time !== undefined && !isTooNew(time, { days, now: run.clock.now() })) return each;
  }
  return undefined;
}

/** By the `.info` of the toolchain module; `undefined` if no proxy says it, or none may be asked. */
async function publishedAt(run: Run, { sources }: Plan, release: string): Promise<number | undefined> {
  const named = sources.mirrors.find((mirror) => mirror.kind === 'module-proxy');
  if (named === undefined && sources.exclusive) return undefined;
  const { version } = toolchainModule(release, run.platform.os, run.platform.arch);
  try {
    const proxy = named ?? ({ kind: 'module-proxy', url: undefined } as const);
    const text = await askProxies(run, proxy, (url) =>
      fetchText(run, `${moduleFolder(url)}/${version}.info`, 64 << 10),
    );
    const info = text === undefined ? undefined : parseJson(text);
    return isObject(info) ? parseTime(info['Time']) : undefined;
  } catch (error) {
    if (!(error instanceof Problem) || !isNoAnswer(error)) throw error;
    run.emit({ kind: 'trace', message: error.message });
    return undefined;
  }
}
