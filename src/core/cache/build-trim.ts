/** An entry of GOCACHE: an action, or an output that actions name. */
export interface BuildEntry {
  /** Below GOCACHE. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When Go last marked it as used: milliseconds since the epoch. */
  readonly used: number;
}

export interface TrimRules {
  /** When this job began to use the cache. Milliseconds since the epoch. */
  readonly since: number;
  /** Paths that were restored. */
  readonly restored: ReadonlySet<string>;
  /** Bytes; 0 for no limit. */
  readonly maxSize: number;
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
 * Which build outputs to save: those that this job used. A job that used less than half of what it restored has ended
 * early, or does something else today: then everything is kept, so that the next one does not start anew. What was used
 * longest ago goes first if the limit is exceeded.
 */
export function trimBuild(entries: readonly BuildEntry[], { since, restored, maxSize }: TrimRules): Trimmed {
  const inUse = entries.filter(({ used }) => used >= since);
  const usedOfRestored = inUse.filter(({ path }) => restored.has(path)).length;
  const endedEarly = usedOfRestored * 2 < restored.size;
  const wanted = endedEarly ? entries : inUse;
  const newest = wanted.toSorted((a, b) => b.used - a.used);
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
