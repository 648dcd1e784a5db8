/** An entry of GOCACHE: an action, or an output that actions name. */
export interface BuildEntry {
  /** Below GOCACHE. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When Go last marked it as used: milliseconds since the epoch. */
  readonly used: number;
  /** Of an action: what `outputOf` says of its text. */
  readonly output?: string | undefined;
}

export interface TrimRules {
  /** When this job began to use the cache. Milliseconds since the epoch. */
  readonly since: number;
  /** Paths that were restored. */
  readonly restored: ReadonlySet<string>;
  /** Bytes; 0 for no limit. */
  readonly maxSize: number;
  /** The job is known to have done all its work, so what it did not use may go, however much that is. */
  readonly complete?: boolean;
}

export interface Trimmed {
  readonly kept: readonly BuildEntry[];
  readonly dropped: readonly BuildEntry[];
  /** Entries that were not restored. */
  readonly fresh: readonly BuildEntry[];
  /** Of the restored ones. */
  readonly used: number;
  /** So few of them were used that the job has probably ended early. */
  readonly endedEarly: boolean;
}

/**
 * Which build outputs to save: those that this job used, which are also the outputs of the actions that it used. Go marks
 * no output that it only looked up, nor one that it would have written and that was there already; without them, the next
 * job would do those actions again. A job that used less than half of what it restored has ended
 * early, or does something else today: then everything is kept, so that the next one does not start anew. What was used
 * longest ago goes first if the limit is exceeded.
 */
export function trimBuild(entries: readonly BuildEntry[], rules: TrimRules): Trimmed {
  const { since, restored, maxSize, complete = false } = rules;
  const lastUse = usesOf(entries);
  const inUse = entries.filter((entry) => lastUse(entry) >= since);
  const usedOfRestored = inUse.filter(({ path }) => restored.has(path)).length;
  const endedEarly = !complete && usedOfRestored * 2 < restored.size;
  const wanted = endedEarly ? entries : inUse;
  const newest = wanted.toSorted((a, b) => lastUse(b) - lastUse(a));
  let size = 0;
  const kept = newest.filter((entry) => {
    if (maxSize > 0 && size + entry.size > maxSize) return false;
    size += entry.size;
    return true;
  });
  const paths = new Set(kept.map(({ path }) => path));
  return {
    kept,
    dropped: entries.filter(({ path }) => !paths.has(path)),
    fresh: kept.filter(({ path }) => !restored.has(path)),
    used: usedOfRestored,
    endedEarly,
  };
}

/** When an entry was last used, by itself or by an action. */
function usesOf(entries: readonly BuildEntry[]): (entry: BuildEntry) => number {
  const byActions = new Map<string, number>();
  for (const { output, used } of entries)
    if (output !== undefined) byActions.set(output, Math.max(used, byActions.get(output) ?? 0));
  return ({ path, used }) => Math.max(used, byActions.get(path.split('/').slice(0, 2).join('/')) ?? 0);
}
