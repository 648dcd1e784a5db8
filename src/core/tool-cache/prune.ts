import { type ExactRequest, type RangeRequest, satisfies } from '../versions/version-request.ts';
import { type InstalledTree, newestFirst } from './installed-tree.ts';

/** What is to go. All that is given has to hold of a tree. */
export interface PruneRules {
  /** Only versions that were named. */
  readonly request: ExactRequest | RangeRequest | undefined;
  /** Not the newest so many, of each tool and platform; of those that were named, where some were. */
  readonly keep: number | undefined;
  /** Not those that were used within so many milliseconds. */
  readonly olderThan: number | undefined;
}

export interface PrunePlan<Tree> {
  /** Newest first. */
  readonly remove: readonly Tree[];
  /** What the rules would take and is left all the same, and why: a clause. */
  readonly spared: readonly { readonly tree: Tree; readonly why: string }[];
}

/**
 * What to remove of these trees. Only by its very version is the Go removed that is in use, and only by a version or
 * range one that we did not install: somebody else may count on it.
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

/** A broken tree is no version to keep. */
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

/** A tree of which nobody knows when it was used is not old. */
function isOlder({ lastUsed }: InstalledTree, time: number): boolean {
  return lastUsed !== undefined && lastUsed < time;
}

function whySpared(tree: InstalledTree, request: PruneRules['request']): string | undefined {
  if (tree.inUse && request?.kind !== 'exact')
    return 'it is in use; name its version to remove it all the same';
  if (tree.receipt === undefined && request === undefined)
    return 'it was not installed by setup-go-tarball; name its version to remove it all the same';
  return undefined;
}
