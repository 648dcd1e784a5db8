import { type Advisories, dayOf } from '../../core/advisories/advisories.ts';
import type { Target } from '../../core/advisories/advisory.ts';
import { type Assessment, assess } from '../../core/advisories/assess.ts';
import { assessmentText, countOf, supportText } from '../../core/advisories/assessment-text.ts';
import { newestOfEachMinor } from '../../core/advisories/newest-releases.ts';
import { recentAdvisories } from '../../core/advisories/recent-advisories.ts';
import type { AssessmentPlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { withLatestPatch } from '../../core/versions/patch-policy.ts';
import { compareVersions, type GoVersion, parseVersion } from '../../core/versions/version.ts';
import { describeSource, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';

export interface AssessOptions extends Pick<AssessmentPlan, 'failOn' | 'refresh'> {
  /** The stable releases of the index that this run has read; empty if it has read none. */
  readonly listed: readonly GoVersion[];
}

/**
 * What is known about a release. `undefined` if it is no release. Throws `GO_VULNERABLE` or
 * `GO_UNSUPPORTED` if `fail-on` says so.
 */
export async function assessGo(
  run: Run,
  release: string,
  { failOn, refresh, listed }: AssessOptions,
): Promise<Assessment | undefined> {
  const version = parseVersion(release);
  const versions = version && [version, ...listed.filter((other) => compareVersions(other, version) > 0)];
  const assessor = await createAssessor(run, { refresh, versions });
  const assessment = assessor.assess(release, listed);
  if (assessment === undefined) {
    if (failOn.length > 0) {
      const message = `${release} is not a release, so nothing is known about it: fail-on does not apply.`;
      run.emit({ kind: 'remark', level: 'warning', message });
    }
    return undefined;
  }
  if (failOn.includes('vulnerable') && assessment.vulnerabilities.length > 0) throw vulnerable(assessment);
  if (failOn.includes('unsupported') && !assessment.supported) throw unsupported(assessment);
  return assessment;
}

export interface Assessor {
  readonly table: Advisories;
  /** Of the advisories: `2026-11-05`. */
  readonly day: string;
  /** `undefined` if it is no release. `listed`: stable releases that the table may not know. */
  readonly assess: (release: string, listed?: readonly GoVersion[]) => Assessment | undefined;
}

/** By what is built in or, with `refresh`, by the newest; with `versions`, for these alone. */
export async function createAssessor(
  run: Run,
  {
    refresh,
    versions,
  }: Pick<AssessmentPlan, 'refresh'> & { readonly versions?: readonly GoVersion[] | undefined },
): Promise<Assessor> {
  const table = refresh
    ? await (await import('./refresh.ts')).newestAdvisories(run)
    : await builtIn(versions);
  const target = targetOf(run);
  return {
    table,
    day: dayOf(table.module) ?? '',
    assess(release, listed = []) {
      const newest = listed.length === 0 ? table.newest : newestOfEachMinor([...table.newest, ...listed]);
      return assess(release, { table: { ...table, newest }, target });
    },
  };
}

/** Nearly every run asks about newer releases, and has no use for the rest. */
async function builtIn(versions: readonly GoVersion[] | undefined): Promise<Advisories> {
  const recent = versions && recentAdvisories(versions);
  return recent ?? (await import('../../core/advisories/known-advisories.ts')).knownAdvisories();
}

/** Says it. `request` is what the release answers; `undefined` for a Go that was kept, and with `patch: latest`. */
export function tellAssessment(
  run: Run,
  assessment: Assessment,
  {
    level,
    request,
  }: { readonly level: AssessmentPlan['level']; readonly request: VersionRequest | undefined },
): void {
  if (level === 'off') return;
  // For a pre-release, or a version from an input, `patch: latest` changes nothing.
  const isPinned = request?.kind === 'exact' && withLatestPatch(request) !== undefined;
  const pinnedBy = isPinned ? describeSource(request.source) : undefined;
  const { concern, text } = assessmentText(assessment, { now: run.clock.now(), pinnedBy });
  const { release, supported, newestPatch, clean, vulnerabilities, day } = assessment;
  run.emit({
    kind: 'assessed',
    level: concern ? level : 'info',
    message: text,
    release,
    vulnerabilities: vulnerabilities.map(({ id }) => id),
    supported,
    newestPatch,
    clean,
    advisories: day,
  });
}

/** What its programs are for: a job that sets GOOS builds for another system. */
function targetOf({ env, platform }: Run): Target {
  const own = platform.arch === 'armv6l' ? 'arm' : platform.arch;
  return { goos: env['GOOS'] || platform.os, goarch: env['GOARCH'] || own };
}

function vulnerable(assessment: Assessment): Problem {
  const { release, vulnerabilities, clean } = assessment;
  const [first] = vulnerabilities;
  const rest = vulnerabilities.length > 1 ? ` and ${vulnerabilities.length - 1} more` : '';
  return new Problem(
    'GO_VULNERABLE',
    `${release} has ${countOf(assessment)} (${first?.id ?? ''}${rest}), and fail-on includes vulnerable`,
    {
      hint:
        clean === undefined
          ? 'No release is free of them. Remove vulnerable from fail-on to go on.'
          : `Use ${clean}, which has none, or patch: latest if a file names the version.`,
    },
  );
}

function unsupported(assessment: Assessment): Problem {
  return new Problem(
    'GO_UNSUPPORTED',
    `${assessment.release} gets no fixes, and fail-on includes unsupported`,
    { hint: `${supportText(assessment)} Choose a supported version, or remove unsupported from fail-on.` },
  );
}
