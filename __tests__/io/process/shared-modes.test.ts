import { afterEach, expect, test } from '@jest/globals';
import { withSharedModes } from '../../../src/io/process/shared-modes.ts';
import { whyNoModes } from '../../support/system.ts';
import { describeUnless } from '../../support/test-unless.ts';

const before = process.umask(0o022);
process.umask(before);
afterEach(() => void process.umask(before));

/** The umask as it is now. */
function umask(): string {
  const is = process.umask(0o022);
  process.umask(is);
  return is.toString(8);
}

describeUnless(whyNoModes)('the umask', () => {
  test.each([
    [0o077, '22'],
    [0o027, '22'],
    [0o022, '22'],
    [0o002, '2'],
    [0o000, '0'],
  ])('umask %o: what may be read is open, who may write is the umask', async (own, within) => {
    process.umask(own);
    expect(await withSharedModes(async () => umask())).toBe(within);
    expect(umask()).toBe(own.toString(8));
  });

  test('is given back where the work fails', async () => {
    process.umask(0o077);
    const failing = withSharedModes(async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(umask()).toBe('77');
  });

  test('work within work, and beside it: given back when the last one ends', async () => {
    process.umask(0o077);
    const { promise, resolve } = Promise.withResolvers<void>();
    const long = withSharedModes(() => promise);
    await withSharedModes(() => withSharedModes(async () => undefined));
    expect(umask()).toBe('22');
    resolve();
    await long;
    expect(umask()).toBe('77');
  });
});
