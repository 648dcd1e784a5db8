/** For tests that need something that this machine may not have. */
import { test } from '@jest/globals';

/** `test`, or `test.skip` with the reason `missing` in its name. `missing` is empty if nothing is missing. */
export function testUnless(missing: string) {
  return (name: string, story: () => void | Promise<void>, timeout?: number): void => {
    if (missing === '') test(name, story, timeout);
    else test.skip(`${name} (skipped: ${missing})`, story, timeout);
  };
}

/** For tests that root, which ignores permissions, cannot run. */
export const whyNotAsRoot = process.getuid?.() === 0 ? 'root can write everywhere' : '';
