/** For tests that need something that this machine may not have. */
import { describe, test } from '@jest/globals';
import { whyNoModes } from './system.ts';

/** `test`, or `test.skip` with the reason `missing` in its name. `missing` is empty if nothing is missing. */
export function testUnless(missing: string) {
  return (name: string, story: () => void | Promise<void>, timeout?: number): void => {
    if (missing === '') test(name, story, timeout);
    else test.skip(`${name} (skipped: ${missing})`, story, timeout);
  };
}

/** The same for `describe`: for tables of tests, and for whole files. */
export function describeUnless(missing: string) {
  return (name: string, stories: () => void): void => {
    if (missing === '') describe(name, stories);
    else describe.skip(`${name} (skipped: ${missing})`, stories);
  };
}

/** For tests that root, which ignores permissions, cannot run. */
export const whyNotAsRoot = whyNoModes || (process.getuid?.() === 0 ? 'root can write everywhere' : '');
