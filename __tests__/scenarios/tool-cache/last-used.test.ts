/** When a tree was last used is the time of its marker. */
import { chmodSync, statSync, utimesSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

/** A marker of long ago. */
function age(root: string): void {
  utimesSync(`${root}.complete`, 1e9, 1e9);
}

/** The clock of the file system may lag behind by a tick. */
const begin = Date.now() - 1_000;
const isNew = (root: string) => statSync(`${root}.complete`).mtimeMs > begin;

test('a tool-cache hit is a use, of that tree and no other', async () => {
  using place = createPlace('last-used');
  const [used, other] = ['go1.22.12', 'go1.22.5'].map((release) => installGo(place.toolCache, { release }));
  for (const root of [used, other]) age(root ?? '');
  expect((await runStep(place, { 'go-version': '1.22' })).code).toBe(0);
  expect([isNew(used ?? ''), isNew(other ?? '')]).toEqual([true, false]);
});

test.each([['resolve', '--go-version', '1.22'], ['list'], ['prune', '--keep', '0', '--dry-run']])(
  'to ask is none: %s',
  async (...args) => {
    using place = createPlace('last-used');
    const root = installGo(place.toolCache);
    age(root);
    expect((await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache })).code).toBe(0);
    expect(isNew(root)).toBe(false);
  },
);

testUnless(process.getuid?.() === 0 ? '' : 'only root can be somebody else')(
  "where the tool cache is somebody else's it is not noted, and only --debug says so",
  async () => {
    using place = createPlace('last-used');
    for (const folder of [place.root, place.home]) chmodSync(folder, 0o777);
    const root = installGo(place.toolCache);
    age(root);
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const setup = ['setup', '--go-version', '1.22'];

    const plain = await runShell(place, setup, env, { uid: 65534 });
    const debug = await runShell(place, [...setup, '--debug'], env, { uid: 65534 });

    expect([plain.code, plain.stderr]).toEqual([0, expect.not.stringMatching(/complete|permi/)]);
    expect(debug.stderr).toContain(
      `Could not record last use: Cannot date "${root}.complete": the operation is not permitted (EPERM)`,
    );
    expect(isNew(root)).toBe(false);
  },
);
