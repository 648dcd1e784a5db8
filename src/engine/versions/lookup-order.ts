import { type Mirror, type MirrorPlan, mirrorIdentity, mirrorName } from '../../core/sources/mirrors.ts';
import type { TrustLevel } from '../../core/trust/trust.ts';
import type { Run } from '../run/run.ts';
import type { Installed, Shelf } from '../tool-cache/tool-cache.ts';
import { assure } from '../verify/recheck-installed.ts';

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
 * Where in the tool cache an answer to this request may lie, preferred places first. With `go-download-base-url` only
 * what came from there counts: the place may serve a build of its own under official names.
 */
export async function shelvesFor(
  run: Run,
  plan: MirrorPlan,
  { slim, requireTrust }: { readonly slim: boolean; readonly requireTrust: TrustLevel | undefined },
): Promise<readonly Shelf[]> {
  const { mirrors, exclusive } = plan;
  const unproved: Shelf[] = [];
  const common = { reported: new Set<string>(), assured: assureOnce(run, requireTrust) };
  for (const mirror of mirrors) {
    if (mirror.kind === 'official' || mirror.kind === 'module-proxy') continue;
    unproved.push({ tool: await unprovedTool(run, mirror), rebuilds: true, accepts: () => true, ...common });
  }
  const has = (kind: Mirror['kind']) => mirrors.some((mirror) => mirror.kind === kind);
  const names = new Set(mirrors.map(mirrorName));
  const fromThere = (receipt: { readonly mirror: string } | undefined) =>
    receipt !== undefined && names.has(receipt.mirror);
  const accepts = !exclusive || has('official') ? () => true : fromThere;
  const official: Shelf[] = [{ tool: officialTool, rebuilds: false, accepts, ...common }];
  if (slim || has('module-proxy')) official.push({ tool: slimTool, rebuilds: false, accepts, ...common });
  return exclusive ? [...unproved, ...official] : [...official, ...unproved];
}

/** Verifying a tree takes a second, and one run may come to the same tree twice. */
function assureOnce(run: Run, required: TrustLevel | undefined): Shelf['assured'] {
  const asked = new Map<string, Promise<Installed | undefined>>();
  return (tree) => {
    const answer = asked.get(tree.root) ?? assure(run, tree, required);
    asked.set(tree.root, answer);
    return answer;
  };
}
