import { expect, test } from '@jest/globals';
import { gitLabCaches } from '../../../src/core/cache/gitlab-caches.ts';

const tag = { CI_COMMIT_TAG: 'v1.0.0' };

test.each([
  [undefined, {}, undefined],
  ['', {}, undefined],
  ['false', {}, undefined],
  ['true', {}, 'trimmed'],
  [' TRUE ', {}, 'trimmed'],
  ['always', {}, 'trimmed'],
  [undefined, tag, undefined],
  ['true', { CI_COMMIT_TAG: '' }, 'trimmed'],
  ['true', tag, 'guarded'],
  ['always', tag, 'trimmed'],
])('cache: %j with %j: %s', (cache, env, expected) => {
  const { caches, guard } = gitLabCaches(cache, env);
  expect(caches).toBe(expected);
  expect(guard.join()).toMatch(expected === 'guarded' ? /^Nothing is cached in a job for a tag: / : /^$/);
});
