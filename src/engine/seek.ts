import type { Inputs } from '../core/inputs.ts';
import { type Mirror, type MirrorPlan, planMirrors } from '../core/mirrors.ts';
import { Problem } from '../core/problem.ts';
import type { GoVersion } from '../core/version.ts';
import { describeSource, satisfies, type VersionRequest } from '../core/version-request.ts';
import { keep, readRequest } from './request.ts';
import type { Resolution } from './resolve.ts';
import type { Run } from './run.ts';
import { shelvesFor } from './shelves.ts';
import { findExact, findNewest, type Installed, type Shelf } from './tool-cache.ts';

export type Sought =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      readonly plan: MirrorPlan;
      /** Mirrors that did not answer; see `Rounds`. */
      readonly gone: Set<Mirror>;
    };

/** What answers the request: a tree in the tool cache, or an archive to fetch. */
export async function seek(run: Run, request: VersionRequest, inputs: Inputs): Promise<Sought> {
  run.log.info(`Go ${request.text} (${describeSource(request.source)})`);
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const shelves = await shelvesFor(run, plan, inputs);
  const installed = await findForRequest(run, { request, shelves, checkLatest: inputs.checkLatest });
  if (installed) return { kind: 'installed', installed };
  const gone = new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, shelves, inputs, gone });
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const there = resolution.version && (await findExact(run, shelves, resolution.version));
  return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, plan, gone };
}

/** What the tool cache can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly shelves: readonly Shelf[];
    readonly checkLatest: boolean;
  },
): Promise<Installed | undefined> {
  const { request, shelves, checkLatest } = given;
  if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
    return findExact(run, shelves, request.version);
  if (request.kind === 'alias' || checkLatest) return Promise.resolve(undefined);
  return findNewest(run, shelves, (version) => satisfies(request, version));
}

/**
 * With `check-latest` an index that cannot be had is no reason to fail while the tool cache has an answer, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly plan: MirrorPlan;
    readonly shelves: readonly Shelf[];
    readonly inputs: Inputs;
    readonly gone: Set<Mirror>;
  },
): Promise<Resolution | Installed> {
  const { request, plan, shelves, inputs, gone } = given;
  const { resolve } = await import('./resolve.ts');
  const { checkLatest, checksum } = inputs;
  const fallback = checkLatest
    ? await findForRequest(run, { request, shelves, checkLatest: false })
    : undefined;
  // Where there is something to fall back on, a look-up is not worth minutes.
  const retry = fallback ? { ...inputs, maxRetries: Math.min(inputs.maxRetries, 1) } : inputs;
  try {
    return await resolve(run, request, { mirrors: plan.mirrors, retry, checkLatest, checksum, gone });
  } catch (problem) {
    if (!fallback || !(problem instanceof Problem)) throw problem;
    run.log.warning(
      `The newest release could not be looked up, so ${fallback.release} of the tool cache is used: ${problem.message}`,
    );
    return fallback;
  }
}

/** What is there already: in the tool cache for the request, or on PATH. */
export async function installedFor(run: Run, inputs: Inputs): Promise<Installed> {
  const answer = await readRequest(run, inputs, false);
  if (answer.kind === 'keep') return keep(run, answer.go);
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const shelves = await shelvesFor(run, plan, { slim: inputs.slim, requireTrust: undefined });
  const { request } = answer;
  const any = request.kind === 'alias' ? () => true : (version: GoVersion) => satisfies(request, version);
  const installed = await findNewest(run, shelves, any);
  if (installed) return installed;
  throw new Problem('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
    hint: 'Install it first, or name a folder or an archive.',
  });
}
