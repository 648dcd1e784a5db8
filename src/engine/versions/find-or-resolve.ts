import type { Inputs } from '../../core/inputs/inputs.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Mirror, type MirrorPlan, planMirrors } from '../../core/sources/mirrors.ts';
import { describeSource, satisfies, type VersionRequest } from '../../core/versions/version-request.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { openStock, type Stock } from './installed.ts';
import { shelvesFor } from './lookup-order.ts';
import type { Resolution } from './resolve-release.ts';

export type Sought =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      readonly plan: MirrorPlan;
      /** Mirrors that did not answer; see `Rounds`. */
      readonly gone: Set<Mirror>;
    };

/** What answers the request: a tree that is there, in the tool cache or at `install-dir`, or an archive to fetch. */
export async function seek(run: Run, request: VersionRequest, inputs: Inputs): Promise<Sought> {
  run.log.info(`Go ${request.text} (${describeSource(request.source)})`);
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const stock = await openStock(run, inputs, await shelvesFor(run, plan, inputs));
  const installed = await findForRequest(stock, request, inputs.checkLatest);
  if (installed) return { kind: 'installed', installed };
  const gone = new Set<Mirror>();
  const resolution = await resolveOrFallBack(run, { request, plan, stock, inputs, gone });
  if ('root' in resolution) return { kind: 'installed', installed: resolution };
  const there = resolution.version && (await stock.findExact(resolution.version));
  return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, plan, gone };
}

/** What the stock can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(
  stock: Stock,
  request: VersionRequest,
  checkLatest: boolean,
): Promise<Installed | undefined> {
  if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
    return stock.findExact(request.version);
  if (request.kind === 'alias' || checkLatest) return Promise.resolve(undefined);
  return stock.findNewest((version) => satisfies(request, version));
}

/**
 * With `check-latest` an index that cannot be had is no reason to fail while something is there that answers, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(
  run: Run,
  given: {
    readonly request: VersionRequest;
    readonly plan: MirrorPlan;
    readonly stock: Stock;
    readonly inputs: Inputs;
    readonly gone: Set<Mirror>;
  },
): Promise<Resolution | Installed> {
  const { request, plan, stock, inputs, gone } = given;
  const { resolve } = await import('./resolve-release.ts');
  const { checkLatest, checksum } = inputs;
  const fallback = checkLatest ? await findForRequest(stock, request, false) : undefined;
  // Where there is something to fall back on, a look-up is not worth minutes.
  const retry = fallback ? { ...inputs, maxRetries: Math.min(inputs.maxRetries, 1) } : inputs;
  try {
    return await resolve(run, request, { mirrors: plan.mirrors, retry, checkLatest, checksum, gone });
  } catch (problem) {
    if (!fallback || !(problem instanceof Problem)) throw problem;
    const { release, root, tool } = fallback;
    const which = tool === '' ? `${release} at "${root}"` : `${release} of the tool cache`;
    run.log.warning(`The newest release could not be looked up, so ${which} is used: ${problem.message}`);
    return fallback;
  }
}
