/** Several runs on one install-dir at once. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeGoTree } from '../../support/installed-go.ts';
import { whyHeld } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';
import {
  beside,
  downloads,
  expectSound,
  filesOf,
  openInstallDir,
  releaseAt,
  wholeTree,
} from './install-dir.ts';

test('of one version: one installs, the others take what it has installed', async () => {
  await using scenario = await openInstallDir('twins');
  const { dir, go, install } = scenario;
  const steps = await Promise.all([1, 2, 3].map(() => install('1.99.1')));
  for (const step of steps)
    expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir } });
  expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
  expect(beside(dir)).toEqual([]);
  expect(downloads(go)).toHaveLength(1);
});

testUnless(whyHeld)(
  'of one version, with records in different places: the same tree, and nothing left over',
  async () => {
    await using scenario = await openInstallDir('strangers');
    const { dir, install, place } = scenario;
    const steps = await Promise.all(
      [1, 2, 3].map((user) => install('1.99.1', { 'checkpoint-path': join(place.root, `records-${user}`) })),
    );
    for (const step of steps) expect(step).toMatchObject({ code: 0, annotations: [] });
    expect(filesOf(dir)).toEqual(wholeTree('go1.99.1'));
    expect(beside(dir)).toEqual([]);
  },
);

for (const round of [1, 2, 3])
  testUnless(whyHeld)(
    `of two versions: the last one wins, whole, and nothing is left over (${round})`,
    async () => {
      await using scenario = await openInstallDir('rivals');
      const { dir, install } = scenario;
      writeGoTree(dir, 'go1.22.12');

      const steps = await Promise.all(
        ['1.99.1', '1.99.2', '1.99.1', '1.99.2'].map((version) => install(version)),
      );

      expectSound(dir);
      expect(beside(dir)).toEqual(['go.old']);
      expect(releaseAt(`${dir}.old`)).toBe('go1.22.12');
      const winners = steps.filter(({ code }) => code === 0);
      expect(winners.map(({ outputs }) => `go${outputs['go-version']}`)).toContain(releaseAt(dir));
      // A run that finds another Go there than the one it has just installed says so, and exports nothing.
      for (const loser of steps.filter(({ code }) => code !== 0)) {
        expect(loser).toMatchObject({ code: 1, outputs: {}, env: {} });
        expect(loser.annotations.at(-1)?.title).toMatch(/^GO_(SHADOWED|FAILED)$/);
      }
    },
  );
