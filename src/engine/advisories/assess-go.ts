import type { Target } from '../../core/advisories/advisory.ts';
import type { AdvisoryTable } from '../../core/advisories/advisory-table.ts';
import { type Assessment, assess } from '../../core/advisories/assess.ts';
import { assessmentText, countOf, supportText } from '../../core/advisories/assessment-text.ts';
import { knownAdvisories } from '../../core/advisories/known-advisories.ts';
import { newestOfEachMinor } from '../../core/advisories/newest-releases.ts';
import type { AssessmentPlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { withLatestPatch } from '../../core/versions/patch-policy.ts';
import { type GoVersion, parseVersion } from '../../core/versions/version.ts';
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
  const table = refresh ? await advisoryTable(run, { refresh }) : knownAdvisories(parseVersion(release));
  const newest = newestOfEachMinor([...table.newest, ...listed]);
  const assessment = assess(release, { table: { ...table, newest }, target: targetOf(run) });
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

export async function advisoryTable(
  run: Run,
  { refresh }: Pick<AssessmentPlan, 'refresh'>,
): Promise<AdvisoryTable> {
  return refresh ? (await import('./refresh.ts')).newestAdvisories(run) : knownAdvisories();
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
  const { release, supported, newestPatch, clean, vulnerabilities, date } = assessment;
  run.emit({
    kind: 'assessed',
    level: concern ? level : 'info',
    message: text,
    release,
    vulnerabilities: vulnerabilities.map(({ id }) => id),
    supported,
    newestPatch,
    clean,
    advisories: new Date(date).toISOString().slice(0, 10),
  });
}

/** What its programs are for: a job that sets GOOS builds for another system. */
export function targetOf({ env, platform }: Run): Target {
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
