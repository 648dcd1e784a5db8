/** Some system calls that fail, and kills between the steps of the commit; all of them in the .full.test.ts files. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { whyNoStrace } from '../../support/strace.ts';
import { testUnless } from '../../support/test-unless.ts';
import { failEach } from './drill-calls.ts';

const story = testUnless(whyNoStrace);

for (const [calls, error, occurrences] of [
  ['pwrite64,pwritev', 'ENOSPC', [1]],
  ['fsync', 'EIO', [1, 7]],
  ['link', 'EIO', [4]],
  ['rename', 'EACCES', [1, 4]],
  ['mkdir', 'ENOSPC', [9]],
  ['unlink', 'EACCES', [7]],
] as const) {
  story(`${calls} fails with ${error}`, async () => {
    const { installed, refused, died } = await failEach(calls, `error=${error}`, { occurrences });
    expect(installed + refused + died).toBe(occurrences.length);
  });
}

story('a file system without hard links works all the same', async () => {
  for (const error of ['EPERM', 'EOPNOTSUPP'])
    expect(await failEach('link,linkat', `error=${error}`, { occurrences: ['1+'] })).toEqual({
      installed: 1,
      refused: 0,
      died: 0,
    });
});

story('killed between the steps of the commit, while a broken tree is replaced', async () => {
  const breakTree = (toolCache: string) => {
    const root = installGo(toolCache, { release: 'go1.99.1' });
    rmSync(join(root, 'bin/go'));
    writeFileSync(join(root, 'src/left-over.go'), 'package old\n');
  };
  const tally = await failEach('rename', 'signal=KILL', { occurrences: [2, 5], before: breakTree });
  expect(tally).toEqual({ installed: 0, refused: 0, died: 2 });
});
