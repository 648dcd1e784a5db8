import { type Mirror, type MirrorPlan, mirrorIdentity, mirrorName } from '../core/mirrors.ts';
import type { Run } from './run.ts';
import type { Shelf } from './tool-cache.ts';

/** Holds only whole trees that are the official release, whoever put them there. */
export const officialTool = 'go';
/** Official trees without `api doc misc test`. */
export const slimTool = 'go-slim';

/** The tool name of trees from a mirror whose bytes are not proved official; setup-go's rule for base URLs. */
export async function unprovedTool(run: Run, mirror: Mirror): Promise<string> {
  const digest = await run.digest();
  digest.update(new TextEncoder().encode(mirrorIdentity(mirror)));
  return `go-${digest.hex().slice(0, 8)}`;
}

/**
 * Where in the tool cache an answer to this request may lie. With `go-download-base-url` only what came from there
 * counts: the place may serve a build of its own under official names.
 */
export async function shelvesFor(run: Run, plan: MirrorPlan, slim: boolean): Promise<readonly Shelf[]> {
  const shelves: Shelf[] = [];
  const reported = new Set<string>();
  const own = plan.exclusive ? plan.mirrors[0] : undefined;
  if (own === undefined || plan.mirrors.some((mirror) => mirror.kind === 'official')) {
    shelves.push({ tool: officialTool, rebuilds: false, accepts: () => true, reported });
    if (slim) shelves.push({ tool: slimTool, rebuilds: false, accepts: () => true, reported });
  } else {
    const fromThere = (receipt: { readonly mirror: string } | undefined) => receipt?.mirror === mirrorName(own);
    shelves.push({ tool: officialTool, rebuilds: false, accepts: fromThere, reported });
    if (slim) shelves.push({ tool: slimTool, rebuilds: false, accepts: fromThere, reported });
  }
  for (const mirror of plan.mirrors) {
    if (mirror.kind === 'official') continue;
    shelves.push({ tool: await unprovedTool(run, mirror), rebuilds: true, accepts: () => true, reported });
  }
  return own === undefined ? shelves : shelves.reverse();
}
