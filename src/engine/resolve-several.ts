import type { Plan } from '../core/plan/plan.ts';
import { versionOfRelease } from '../core/versions/go-version-text.ts';
import type { GoVersion } from '../core/versions/version.ts';
import type { VersionAnswer } from '../core/versions/version-sources.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { findOrResolve } from './versions/find-or-resolve.ts';
import type { FoundOrResolved } from './versions/found-or-resolved.ts';
import { applyPolicy } from './versions/read-request.ts';

/** A release that one or more of the requests ask for. */
export interface WantedVersion {
  readonly release: string;
  readonly version: GoVersion;
  /** The last of the requests that it answers. */
  readonly answer: VersionAnswer;
  /** All of them, as they were written. */
  readonly texts: readonly string[];
  readonly found: FoundOrResolved;
}

/** What answers each request, in the order of the list; the same release once, where it was asked for last. */
export async function resolveSeveral(
  run: Run,
  plan: Plan,
  answers: readonly VersionAnswer[],
): Promise<readonly WantedVersion[]> {
  const wanted = new Map<string, WantedVersion>();
  for (const answer of answers) {
    const found = await findOne(run, plan, answer);
    const { release, version } = found.kind === 'installed' ? found.installed : found.resolution;
    const same = wanted.get(release);
    wanted.delete(release); // so that it comes last
    wanted.set(release, {
      release,
      version: version ?? versionOfRelease(release) ?? unknown,
      answer,
      texts: [...(same?.texts ?? []), answer.kind === 'keep' ? '' : answer.request.text],
      found: same?.found ?? found,
    });
  }
  return [...wanted.values()];
}

const unknown: GoVersion = { major: 0, minor: 0, patch: 0 };

async function findOne(run: Run, plan: Plan, answer: VersionAnswer): Promise<FoundOrResolved> {
  if (answer.kind === 'keep') return { kind: 'installed', installed: await keepGo(run, answer.go) };
  const wanted = await applyPolicy(run, answer.request, plan);
  return findOrResolve(run, wanted.request, wanted.plan);
}
