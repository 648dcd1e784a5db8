/** The connection breaks off at every percent from 1 to 99, one run each. */
import { expect, test } from '@jest/globals';
import { type CutDrill, cutModule, cutTwice, cutWithOneMirror, cutWithTwoMirrors } from './drill-cut.ts';

const drills: readonly { readonly what: string; readonly drill: CutDrill }[] = [
  { what: 'one mirror', drill: cutWithOneMirror },
  { what: 'two mirrors', drill: cutWithTwoMirrors },
  { what: 'twice', drill: cutTwice },
  { what: 'the module proxy', drill: cutModule },
];

test.each(drills)(
  'at 1 to 99 %, $what',
  async ({ what, drill }) => {
    const parts: number[] = [];
    for (let percent = 1; percent < 100; percent++) parts.push(await drill(percent));
    expect(parts).toHaveLength(99);
    const most = Math.max(...parts);
    console.info(`${what}: 99 runs, at most ${most.toFixed(4)} of the archive over the wire`);
    expect(most).toBeLessThanOrEqual(1.02);
  },
  1_800_000,
);
