import type { SourcePlan } from '../../core/plan/plan.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Receipt } from '../../core/tool-cache/receipt.ts';
import { officialTool, slimTool } from '../../core/tool-cache/tool-name.ts';
import type { Run } from '../run/run.ts';
import type { Installed, LookupEntry } from '../tool-cache/tool-cache.ts';
import { unprovedTool } from '../tool-cache/unproved-tool.ts';
import { recheckInstalled } from '../verify/recheck-installed.ts';

/**
 * Where in the tool cache an answer to this request may be, in order of preference. With `go-download-base-url` only
 * trees from that URL count: it may serve builds of its own under official names.
 */
export async function lookupOrderFor(
  run: Run,
  plan: Pick<SourcePlan, 'mirrors' | 'exclusive' | 'slim' | 'requireTrust' | 'locked'>,
): Promise<readonly LookupEntry[]> {
  const { mirrors, exclusive, slim, locked } = plan;
  const unproved: LookupEntry[] = [];
  const common = { reported: new Set<string>(), recheck: recheckOnce(run, plan) };
  // The archive that is locked with other bytes is another one.
  const isLocked = (receipt: Receipt | undefined) =>
    receipt?.archive !== locked?.filename || receipt?.sha256 === locked?.sha256;
  for (const mirror of mirrors) {
    if (mirror.kind === 'official' || mirror.kind === 'module-proxy') continue;
    unproved.push({ tool: await unprovedTool(run, mirror), rebuilds: true, accepts: isLocked, ...common });
  }
  const has = (kind: Mirror['kind']) => mirrors.some((mirror) => mirror.kind === kind);
  // Receipts are redacted; earlier versions wrote what is a secret of the path too.
  const names = new Set(mirrors.map(mirrorName).flatMap((name) => [name, run.redact(name)]));
  const fromThere = (receipt: Receipt | undefined) =>
    receipt !== undefined && names.has(receipt.mirror) && isLocked(receipt);
  const accepts = !exclusive || has('official') ? isLocked : fromThere;
  const official: LookupEntry[] = [{ tool: officialTool, rebuilds: false, accepts, ...common }];
  if (slim || has('module-proxy')) official.push({ tool: slimTool, rebuilds: false, accepts, ...common });
  return exclusive ? [...unproved, ...official] : [...official, ...unproved];
}

/** Verifying a tree takes a second, and one run may check the same tree twice. */
function recheckOnce(run: Run, plan: Pick<SourcePlan, 'requireTrust' | 'locked'>): LookupEntry['recheck'] {
  const asked = new Map<string, Promise<Installed | undefined>>();
  return (tree) => {
    const answer = asked.get(tree.root) ?? recheckInstalled(run, tree, plan);
    asked.set(tree.root, answer);
    return answer;
  };
}
