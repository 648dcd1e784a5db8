import type { SetupResult } from '../core/activate/setup-result.ts';
import { requireToolchain } from '../core/activate/toolchain.ts';
import type { Assessment } from '../core/advisories/assess.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import { type GoVersion, toSemver } from '../core/versions/version.ts';
import { describeSource, lostZeroHint, type VersionRequest } from '../core/versions/version-request.ts';
import type { VersionAnswer } from '../core/versions/version-sources.ts';
import { activate } from './activate/activate.ts';
import { assessGo, tellAssessment } from './advisories/assess-go.ts';
import type { Run } from './run/run.ts';
import { isTakenAway, noteUse } from './tool-cache/last-used.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { findOrResolve } from './versions/find-or-resolve.ts';
import { applyPolicy, readRequest } from './versions/read-request.ts';

/** From a version request to a working `go`. */
export async function setup(run: Run, plan: Plan): Promise<SetupResult> {
  await checkDestination(run, plan);
  if (run.projectFolder) await (await import('./activate/project-folder.ts')).prepareProjectFolder(run);
  const answer = await readRequest(run, plan);
  if (answer.kind === 'keep') {
    const { keepGo } = await import('./activate/go-on-path.ts');
    return makeUsable(run, plan, { answer, installed: await keepGo(run, answer.go), found: true });
  }
  const wanted = await applyPolicy(run, answer.request, plan);
  for (let attempt = 1; ; attempt++) {
    const obtained = await obtain(run, wanted.request, wanted.plan);
    try {
      return await makeUsable(run, plan, { answer, ...obtained });
    } catch (error) {
      if (attempt === attempts || !(error instanceof Problem)) throw error;
      if (!(await isTakenAway(run, obtained.installed))) throw error;
      run.emit({ kind: 'tree-removed', root: obtained.installed.root });
    }
  }
}

/** What is wrong with install-dir whatever is put there. */
export async function checkDestination(run: Run, plan: Plan): Promise<void> {
  if (plan.destination.installDir === '') return;
  await (await import('./activate/default-gopath.ts')).refuseDefaultGopath(run, plan);
}

/** How many times to obtain a tree, if `prune` in another run removes it before it is activated. */
const attempts = 3;

export interface Obtained {
  readonly installed: Installed;
  /** It was in the tool cache, at `install-dir` or on PATH; false if it was downloaded. */
  readonly found: boolean;
  /** The stable releases of the index that decided; none if nothing was read. */
  readonly listed?: readonly GoVersion[];
}

/** Activates the Go that answers the request, and returns what that changes. */
export async function makeUsable(
  run: Run,
  plan: Plan,
  { answer, installed, found, listed = [] }: Obtained & { readonly answer: VersionAnswer },
): Promise<SetupResult> {
  const lostZero = answer.kind === 'keep' ? undefined : lostZeroHint(answer.request);
  if (lostZero !== undefined) run.emit({ kind: 'remark', level: 'warning', message: lostZero }); // also if it was found: Go 1.2 exists
  const assessment = await assess(run, plan, { release: installed.release, listed });
  const activated = await activate(run, installed, plan.activation);
  for (const { level, text } of activated.remarks) run.emit({ kind: 'remark', level, message: text });
  if (run.env['GOOS'] === 'js')
    (await import('./activate/missing-wasm.ts')).warnOfMissingWasm(run, installed);
  if (assessment) {
    const isExact = answer.kind === 'install' && plan.version.patch === 'exact';
    const request = isExact ? answer.request : undefined;
    tellAssessment(run, assessment, { level: plan.assessment.level, request });
  }
  return {
    ...activated,
    assessment,
    request: answer.kind === 'keep' ? '' : answer.request.text,
    source: describeSource(answer.kind === 'keep' ? answer.source : answer.request.source),
    version: toSemver(installed.version),
    release: installed.release,
    goroot: installed.root,
    tool: installed.tool,
    found,
    trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
    mirror: installed.receipt?.mirror ?? '',
  };
}

/** What is known about a release, if that is asked for. Throws what `fail-on` says. */
export async function assess(
  run: Run,
  { assessment }: Plan,
  { release, listed }: { readonly release: string; readonly listed: readonly GoVersion[] },
): Promise<Assessment | undefined> {
  if (assessment.level === 'off' && assessment.failOn.length === 0) return undefined;
  return assessGo(run, release, { ...assessment, listed });
}

async function obtain(run: Run, request: VersionRequest, plan: Plan): Promise<Obtained> {
  const found = await findOrResolve(run, request, plan);
  if (found.kind === 'installed') return takeInstalled(run, plan, found.installed);
  const { resolution, fallback } = found;
  const { release, archive, why } = resolution;
  run.emit({ kind: 'resolved', release, archive: archive.filename, why });
  // A GOTOOLCHAIN with which that Go could not be used is known before anything is fetched.
  await requireToolchain({
    env: run.env,
    userGoEnv: (await run.goSettings()).written,
    release,
    inputs: plan.activation,
  });
  await assess(run, plan, { release, listed: resolution.listed }); // before the download
  run.besideInstall?.(release);
  const { acquire } = await import('./install/acquire.ts');
  try {
    return { installed: await acquire(run, resolution, found), found: false, listed: resolution.listed };
  } catch (error) {
    const { fallBack } = await import('./versions/fallback.ts');
    return takeInstalled(run, plan, fallBack(run, error, fallback));
  }
}

/** Takes an installed tree, reports it, and records the use for `prune`. Throws `RELEASE_TOO_NEW`. */
export async function takeInstalled(run: Run, plan: Plan, installed: Installed): Promise<Obtained> {
  const { receipt, release, root, tool } = installed;
  if (plan.policy.minimumReleaseAge > 0)
    await (await import('./versions/release-age.ts')).requireTreeAge(run, plan, installed);
  const trust = installed.proved ?? receipt?.trust ?? 'unrecorded';
  run.emit({ kind: 'found', release, root, tool, trust, lacks: receipt?.lacks ?? [] });
  await noteUse(run, installed);
  return { installed, found: true };
}
