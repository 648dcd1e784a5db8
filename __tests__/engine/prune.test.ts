/** The faster drive of GitHub's Windows machines, which the built program looks for there alone. */
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { parseRequest } from '../../src/core/versions/version-request.ts';
import { prune } from '../../src/engine/prune.ts';
import { installGo } from '../support/installed-go.ts';
import { createPlace, type Place } from '../support/product.ts';
import { whyNoFolderLinks } from '../support/system.ts';
import { openTestRun } from '../support/test-run.ts';
import { testUnless } from '../support/test-unless.ts';

async function pruneWithFasterDrive(place: Place, actual: string) {
  await using session = openTestRun({ toolCache: place.toolCache, home: place.home });
  const request = await parseRequest('1.22.12', { kind: 'input', name: 'VERSION', yaml: false });
  if (request.kind === 'alias') throw new Error('an alias names no version');
  const run = { ...session.run, fasterDrive: { actual } };
  return prune(run, { request, keep: undefined, olderThan: undefined }, false);
}

testUnless(whyNoFolderLinks)(
  'the link goes and the tree on the faster drive, and nothing else there',
  async () => {
    using place = createPlace('faster');
    const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
    const actual = join(place.root, 'faster');
    const there = join(actual, root.slice(place.toolCache.length + 1));
    mkdirSync(dirname(there), { recursive: true });
    renameSync(root, there);
    symlinkSync(there, root, 'junction');
    mkdirSync(join(actual, 'other'));

    const { removed, failed } = await pruneWithFasterDrive(place, actual);

    expect([removed, failed]).toMatchObject([[{ tree: { root }, stays: undefined }], []]);
    expect(removed[0]?.bytes).toBeGreaterThan(1000);
    expect(place.tree(place.toolCache)).toEqual([]);
    expect(place.tree(actual)).toEqual(['other/']);
  },
);

testUnless(whyNoFolderLinks)('a link to anywhere else is removed alone', async () => {
  using place = createPlace('faster');
  const elsewhere = installGo(join(place.root, 'elsewhere'));
  const root = join(place.toolCache, elsewhere.slice(join(place.root, 'elsewhere').length + 1));
  mkdirSync(dirname(root), { recursive: true });
  symlinkSync(elsewhere, root, 'junction');
  writeFileSync(`${root}.complete`, '');

  const { removed } = await pruneWithFasterDrive(place, join(place.root, 'faster'));

  expect(removed).toMatchObject([{ bytes: 0, stays: elsewhere }]);
  expect(existsSync(join(elsewhere, 'bin'))).toBe(true);
  expect(place.tree(place.toolCache)).toEqual([]);
});
