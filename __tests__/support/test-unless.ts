/** For tests that take something this machine may not have. */
import { test } from '@jest/globals';

/** `test`; where something is missing a skipped one, which says so in its name. `missing` is empty where all is there. */
export function testUnless(missing: string) {
  return (name: string, story: () => void | Promise<void>, timeout?: number): void => {
    if (missing === '') test(name, story, timeout);
    else test.skip(`${name} (skipped: ${missing})`, story, timeout);
  };
}

/** For what root may do although nobody else may. */
export const whyNotAsRoot = process.getuid?.() === 0 ? 'root may write everywhere' : '';
