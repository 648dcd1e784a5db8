/** `kill -9` before each system call that changes the disk, above all between any two steps of the commit. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installGo } from '../../support/installed-go.ts';
import { whyNoStrace } from '../../support/strace.ts';
import { testUnless } from '../../support/test-unless.ts';
import { counting, failEach } from './drill-calls.ts';

const story = testUnless(whyNoStrace);

for (const calls of [
  'rename',
  'link',
  'fsync',
  'unlink',
  'rmdir',
  'mkdir',
  'ftruncate',
  'pwrite64,pwritev',
]) {
  for (const [name, before] of [
    ['on an empty tool cache', () => undefined],
    ['where a broken tree is replaced', breakTree],
  ] as const) {
    story(
      `killed before each ${calls}, ${name}`,
      async () => {
        const tally = await failEach(calls, 'signal=KILL', { occurrences: counting(), before });
        console.log(`killed before each ${calls} ${name}: ${JSON.stringify(tally)}`);
      },
      1_800_000,
    );
  }
}

/** Marked, and yet without its go command. */
function breakTree(toolCache: string): void {
  const root = installGo(toolCache, { release: 'go1.99.1' });
  rmSync(join(root, 'bin/go'));
  writeFileSync(join(root, 'src/left-over.go'), 'package old\n');
}
