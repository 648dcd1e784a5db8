/** System calls that fail, one after the other: whatever fails, no broken tree is seen, and the next run installs. */

import { whyNoStrace } from '../../support/strace.ts';
import { testUnless } from '../../support/test-unless.ts';
import { counting, failEach } from './drill-calls.ts';

const story = testUnless(whyNoStrace);

for (const [calls, errors] of [
  // Most of these are Node's own: standard output, and how threads wake each other, without which it gives up.
  ['write', ['EIO']],
  ['pwrite64,pwritev', ['EIO', 'ENOSPC']],
  ['fsync', ['EIO', 'ENOSPC']],
  ['link', ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EOPNOTSUPP']],
  ['rename', ['EIO', 'ENOSPC', 'EACCES']],
  ['mkdir', ['EIO', 'ENOSPC', 'EACCES']],
  ['unlink', ['EIO', 'EACCES']],
  ['rmdir', ['EIO', 'EACCES']],
  ['ftruncate', ['EIO']],
  ['statfs', ['EIO', 'EACCES']],
] as const) {
  for (const error of errors) {
    story(
      `${calls} fails with ${error}`,
      async () => {
        const tally = await failEach(calls, `error=${error}`, { occurrences: counting() });
        console.log(`${calls} ${error}: ${JSON.stringify(tally)}`);
      },
      1_800_000,
    );
  }
}
