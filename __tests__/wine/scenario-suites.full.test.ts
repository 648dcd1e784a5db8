/** The scenarios on Windows: jest runs them under Wine 10, and they start the built program there. */
import { expect } from '@jest/globals';
import { testUnless } from '../support/test-unless.ts';
import { whyNoWine } from '../support/wine.ts';
import { runJestOnWindows } from './jest-on-windows.ts';

testUnless(whyNoWine)(
  'all scenarios pass, but for those that name what Windows or Wine lacks',
  () => {
    const { passed, failures } = runJestOnWindows(['scenarios/']);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(700);
  },
  5_400_000,
);
