/** Runs that are killed while they swap trees at install-dir: before every rename, and in the removal of the old tree. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect } from '@jest/globals';
import { writeGoTree } from '../../support/installed-go.ts';
import { whyNoStrace, withInjection } from '../../support/strace.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  ask,
  beside,
  downloads,
  expectSound,
  filesOf,
  type InstallDirScenario,
  openInstallDir,
  releaseAt,
  wholeTree,
} from './install-dir.ts';

interface Start {
  readonly what: string;
  readonly make: (scenario: InstallDirScenario) => unknown;
  /** What is beside the folder when all is done. */
  readonly kept: readonly string[];
  /** Of the call to be killed at: the first number to try, and how often there must be something to kill. */
  readonly calls: readonly { readonly call: string; readonly most: number; readonly kills: number }[];
}

const starts: readonly Start[] = [
  {
    what: 'nothing',
    make: () => undefined,
    kept: [],
    calls: [{ call: 'rename', most: 20, kills: 3 }],
  },
  {
    what: 'a Go of ours',
    make: ({ install }) => install('1.99.2'),
    kept: [],
    calls: [
      { call: 'rename', most: 20, kills: 5 },
      { call: 'rmdir', most: 4, kills: 4 },
    ],
  },
  {
    what: 'a Go by other means',
    make: ({ dir }) => writeGoTree(dir, 'go1.22.12'),
    kept: ['go.old'],
    calls: [{ call: 'rename', most: 20, kills: 5 }],
  },
];

describe.each(starts)('where $what was', ({ what, make, kept, calls }) => {
  testUnless(whyNoStrace)(
    'killed at any step it leaves the old one or the new one, and the next run finishes',
    async () => {
      await using scenario = await openInstallDir('cut');
      const { dir, go, install, place } = scenario;
      const left = new Set<string>();
      for (const { call, most, kills } of calls) {
        let killed = 0;
        for (let count = 1; count <= most; count++, killed++) {
          rmSync(dirname(dir), { recursive: true });
          mkdirSync(dirname(dir));
          await make(scenario);
          const before = downloads(go).length;

          const run = await install(
            '1.99.1',
            {},
            withInjection(place, `${call}:signal=KILL:when=${count}`, {}),
          );

          if (run.signal === null) break;
          expectSound(dir);
          left.add([releaseAt(dir), ...beside(dir).map((name) => name.split('-')[0])].join(' '));
          expect(await install('1.99.1')).toMatchObject({ code: 0, outputs: { 'go-root': dir } });
          expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
          expect(ask(dir).version).toBe('go1.99.1');
          if (kept.length > 0) expect(releaseAt(`${dir}.old`)).toBe('go1.22.12');
          expect(downloads(go).length - before).toBeLessThanOrEqual(1); // what there was of it had been kept
          // What is being removed waits for the next install.
          if (beside(dir).some((name) => name.startsWith('.'))) await install('1.99.2');
          expect(beside(dir)).toEqual(kept);
        }
        expect(killed).toBeGreaterThanOrEqual(kills);
      }
      // That moment between the two renames was among them.
      if (what !== 'nothing') expect([...left]).toContain(' .go.old .go.staging');
    },
    1_800_000,
  );
});
