import { describe, expect, test } from '@jest/globals';
import { type CacheWish, cachePolicy } from '../../../src/core/cache/cache-policy.ts';

const service = { ACTIONS_CACHE_URL: 'http://127.0.0.1:1/' };
const wish = (more: Partial<CacheWish> = {}): CacheWish => ({ cache: 'true', write: 'auto', ...more });
const both = { restore: true, save: true };
const none = { restore: false, save: false };
const readOnly = { restore: true, save: false };
const version2 = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: 'x' };
const token = (permission: number) =>
  [{}, { ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: permission }]) }, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
const pullRequest = (head: string | null) => ({
  pull_request: {
    head: { repo: head === null ? null : { full_name: head } },
    base: { repo: { full_name: 'org/project' } },
  },
});

test.each<[string, Partial<CacheWish>, Readonly<Record<string, string>>, unknown, object]>([
  ['a push', {}, service, {}, both],
  ['cache: false', { cache: 'false' }, service, {}, none],
  ['no service', {}, {}, {}, none],
  ['only the service of version 2', {}, { ACTIONS_RESULTS_URL: 'x' }, {}, none],
  ['version 2', {}, version2, {}, both],
  ['version 2 of a subdomain', {}, { ...version2, GITHUB_SERVER_URL: 'https://octo.ghe.com' }, {}, both],
  ['version 2 on Enterprise Server', {}, { ...version2, GITHUB_SERVER_URL: 'https://git.org' }, {}, none],
  [
    'version 1 on Enterprise Server',
    {},
    { ...service, ...version2, GITHUB_SERVER_URL: 'https://git.org' },
    {},
    both,
  ],
  ['a token that may only read', {}, { ...service, ACTIONS_RUNTIME_TOKEN: token(1) }, {}, readOnly],
  ['a token that may write', {}, { ...service, ACTIONS_RUNTIME_TOKEN: token(3) }, {}, both],
  ['one, cache-write: true', { write: 'true' }, { ...service, ACTIONS_RUNTIME_TOKEN: token(1) }, {}, both],
  ['a pull request', {}, service, pullRequest('org/project'), both],
  ['a pull request from a fork', {}, service, pullRequest('me/project'), readOnly],
  ['one whose fork is gone', {}, service, pullRequest(null), readOnly],
  ['one from a fork, cache-write: true', { write: 'true' }, service, pullRequest('me/project'), both],
  ['cache-write: false', { write: 'false' }, service, {}, readOnly],
  ['a release', {}, { ...service, GITHUB_EVENT_NAME: 'release' }, {}, none],
  ['pull_request_target', {}, { ...service, GITHUB_EVENT_NAME: 'pull_request_target' }, {}, none],
  ['workflow_run', {}, { ...service, GITHUB_EVENT_NAME: 'workflow_run' }, {}, none],
  ['a tag', {}, { ...service, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }, {}, none],
  ['a tag, cache: always', { cache: 'always' }, { ...service, GITHUB_REF_TYPE: 'tag' }, {}, both],
  ['cache-mode none', { cache: 'always' }, { ...service, ACTIONS_CACHE_MODE: 'none' }, {}, none],
  ['cache-mode read', { write: 'true' }, { ...service, ACTIONS_CACHE_MODE: ' Read ' }, {}, readOnly],
  ['cache-mode write', {}, { ...service, ACTIONS_CACHE_MODE: 'write' }, {}, both],
  [
    'cache-mode write-only',
    {},
    { ...service, ACTIONS_CACHE_MODE: 'write-only' },
    {},
    { restore: false, save: true },
  ],
  ['an event that cannot be read', {}, service, undefined, both],
])('%s', (_, given, env, event, expected) => {
  expect(cachePolicy(wish(given), env, event)).toMatchObject(expected);
});

describe('what is not done, and nobody asked for that, is said', () => {
  test.each([
    [
      'release',
      { GITHUB_EVENT_NAME: 'release' },
      {},
      /^Nothing is cached in a job of release: .* cache: always /,
    ],
    ['a tag', { GITHUB_REF_TYPE: 'tag' }, {}, /^Nothing is cached in a job for a tag: /],
    ['a fork', {}, pullRequest('me/project'), /^A pull request from a fork saves no cache\.$/],
    ['a token', { ACTIONS_RUNTIME_TOKEN: token(1) }, {}, /^The cache service lets this job only read\.$/],
    ['read-only', { ACTIONS_CACHE_MODE: 'read' }, {}, /cache-mode .* is read\.$/],
  ])('%s', (_, env, event, why) => {
    expect(cachePolicy(wish(), { ...service, ...env }, event).why).toMatch(why);
  });

  test('and what is asked for is not', () => {
    expect(cachePolicy(wish({ cache: 'false' }), service, {}).why).toBe('');
    expect(cachePolicy(wish({ write: 'false' }), service, {}).why).toBe('');
    expect(cachePolicy(wish(), service, {}).why).toBe('');
  });
});
