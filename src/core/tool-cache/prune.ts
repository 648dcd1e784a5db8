import { type ExactRequest, type RangeRequest, satisfies } from '../versions/version-request.ts';
import { type InstalledTree, newestFirst } from './installed-tree.ts';

/** Which trees to remove. A tree is removed if all given rules apply. */
export interface PruneRules {
  /** Remove only versions that satisfy this request. */
  readonly request: ExactRequest | RangeRequest | undefined;
  /** Keep the newest N for each tool name and platform, counting only versions that satisfy `request`. */
  readonly keep: number | undefined;
  /** Keep trees that were used within this time, in milliseconds. */
  readonly olderThan: number | undefined;
}

export interface PrunePlan<Tree> {
  /** Newest first. */
  readonly remove: readonly Tree[];
  /** Trees that match the rules but are kept, and why, as a clause. */
  readonly spared: readonly { readonly tree: Tree; readonly why: string }[];
}

/**
 * Which of these trees to remove. The Go in use is removed only if its exact version was requested, and a Go that we did
 * not install only if a version or range was requested, because something else may depend on it.
 */
export function planPrune<Tree extends InstalledTree>(
  trees: readonly Tree[],
  rules: PruneRules,
  now: number,
): PrunePlan<Tree> {
  const { request, olderThan } = rules;
  const named = trees.filter(({ version }) => request === undefined || satisfies(request, version));
  const kept = newestOfEach(named, rules.keep);
  const condemned = named
    .filter((tree) => !kept.has(tree) && (olderThan === undefined || isOlder(tree, now - olderThan)))
    .toSorted(newestFirst);
  const judged = condemned.map((tree) => ({ tree, why: whySpared(tree, request) }));
  return {
    remove: judged.filter(({ why }) => why === undefined).map(({ tree }) => tree),
    spared: judged.flatMap(({ tree, why }) => (why === undefined ? [] : [{ tree, why }])),
  };
}

/** Broken trees do not count as versions to keep. */
function newestOfEach<Tree extends InstalledTree>(
  trees: readonly Tree[],
  keep: number | undefined,
): Set<Tree> {
  const kept = new Set<Tree>();
  if (keep === undefined) return kept;
  const whole = trees.filter(({ broken }) => broken === undefined);
  for (const group of Map.groupBy(whole, ({ tool, platform }) => `${tool} ${platform}`).values())
    for (const tree of group.toSorted(newestFirst).slice(0, keep)) kept.add(tree);
  return kept;
}

/** A tree without a recorded last use is not old. */
function isOlder({ lastUsed }: InstalledTree, time: number): boolean {
  return lastUsed !== undefined && lastUsed < time;
}

function whySpared(tree: InstalledTree, request: PruneRules['request']): string | undefined {
  if (tree.inUse && request?.kind !== 'exact')
    return 'it is in use; name its exact version to remove it anyway';
  if (tree.receipt === undefined && request === undefined)
    return 'it was not installed by setup-go-tarball; name its version to remove it anyway';
  return undefined;
}
