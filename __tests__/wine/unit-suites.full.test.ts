/** The unit suites on Windows: jest itself runs them under Wine 10. */
import { expect } from '@jest/globals';
import { testUnless } from '../support/test-unless.ts';
import { whyNoWine } from '../support/wine.ts';
import { runJestOnWindows } from './jest-on-windows.ts';

testUnless(whyNoWine)(
  'all unit tests pass, but for those that name what Windows or Wine lacks',
  () => {
    const { passed, failures } = runJestOnWindows([
      ...['core/', 'io/', 'engine/', 'hosts/', 'app/', 'scripts/', 'observability/', 'gitlab/include'],
      ...['contract.test', 'docs.test', 'docs-events.test'],
    ]);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(5_000);
  },
  1_800_000,
);
