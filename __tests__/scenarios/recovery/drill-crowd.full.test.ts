/** Fifty installers at once, as the runners of a whole team on one tool cache. */
import { test } from '@jest/globals';
import { holdersKilled, oneCommit, oneDownload, oneReplacement } from './drill-crowd.ts';

const limit = 600_000;

test('50 installers: fifty successes and one download', () => oneDownload(50), limit);

test('50 installers with locking: false: fifty successes and one commit', () => oneCommit(50), limit);

test('six holders killed while others wait', () => holdersKilled(6), limit);

test.each([{}, { locking: 'false' }, { resumable: 'false' }])(
  '20 replacing one broken tree, %j',
  (more) => oneReplacement(20, more),
  limit,
);
