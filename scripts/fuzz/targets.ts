import type { FuzzTarget } from './target.ts';

/**
 * The one table of what is fuzzed, in groups, since a thread loads only that of its target. The slow ones are last: they
 * get the time that the quick ones leave.
 */
export const groups: Readonly<Record<string, () => Promise<readonly FuzzTarget[]>>> = {
  text: async () => (await import('./text-targets.ts')).textTargets,
  own: async () => (await import('./own-targets.ts')).ownTargets,
  trust: async () => (await import('./trust-targets.ts')).trustTargets,
  sumdb: async () => (await import('./sumdb-targets.ts')).sumdbTargets,
  archive: async () => (await import('./archive-targets.ts')).archiveTargets,
};

export interface GroupedTarget extends FuzzTarget {
  readonly group: string;
}

export async function allTargets(): Promise<readonly GroupedTarget[]> {
  const all = Object.entries(groups).map(async ([group, load]) =>
    (await load()).map((target) => ({ ...target, group })),
  );
  return (await Promise.all(all)).flat();
}
