import { archiveTargets } from './archive-targets.ts';
import { sumdbTargets } from './sumdb-targets.ts';
import type { FuzzTarget } from './target.ts';
import { textTargets } from './text-targets.ts';

/** The one table of what is fuzzed. */
export const targets: readonly FuzzTarget[] = [...archiveTargets, ...sumdbTargets, ...textTargets];
