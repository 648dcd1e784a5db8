import { describe, expect, test } from '@jest/globals';
import type { Health } from '../../../src/core/guard/health.ts';
import { parsePatterns, parsePrivatePatterns } from '../../../src/core/guard/patterns.ts';
import { type Attempt, planRequest, verdict } from '../../../src/core/guard/plan.ts';
import type { Policy, Upstream } from '../../../src/core/guard/policy.ts';
import { type FetchedRequest, parseRequest } from '../../../src/core/guard/request.ts';

const upstream = (name: string): Upstream => ({
  name,
  kind: name.startsWith('private') ? 'private' : name.startsWith('public') ? 'public' : 'database',
  url: `https://${name}.test`,
});
const [own, second, world] = ['private-1', 'private-2', 'public-1'].map(upstream);

function policy(
  upstreams: readonly (Upstream | undefined)[],
  list: string | undefined = 'github.com,golang.org',
): Policy {
  return {
    private: parsePrivatePatterns('corp.test,github.com/corp/*', 'GOPRIVATE'),
    public: list === undefined ? undefined : parsePatterns(list, { where: 'guard-public' }),
    upstreams: upstreams.filter((each) => each !== undefined),
    strictFilter: false,
  };
}

function request(path: string): FetchedRequest {
  const parsed = parseRequest(path);
  if (parsed.kind === 'module' || parsed.kind === 'sumdb') return parsed;
  throw new Error(`${path} is ${parsed.kind}`);
}

function steps(path: string, given: Policy, health: Readonly<Record<string, Health>> = {}) {
  const plan = planRequest(request(path), given, ({ name }) => health[name] ?? 'up');
  return plan.kind === 'ask' ? plan.steps.map(({ name }) => name) : plan.status;
}

describe('whom to ask', () => {
  const both = policy([own, world]);
  test.each([
    ['/corp.test/x/@v/list', {}, ['private-1']],
    ['/corp.test/x/@v/list', { 'private-1': 'down' }, ['private-1']],
    ['/corp.test/x/@v/list', { 'private-1': 'slow' }, ['private-1']],
    ['/github.com/corp/x/@v/list', {}, ['private-1']],
    ['/github.com/!corp/x/@v/list', {}, ['private-1']],
    ['/github.com/corp/@v/list', { 'private-1': 'down' }, ['private-1']],
    ['/other.test/x/@v/list', {}, ['private-1']],
    ['/other.test/x/@v/list', { 'private-1': 'down' }, ['private-1']],
    ['/github.com/a/x/@v/list', {}, ['private-1', 'public-1']],
    ['/github.com/a/x/@v/list', { 'private-1': 'slow' }, ['public-1', 'private-1']],
    ['/github.com/a/x/@v/list', { 'private-1': 'down' }, ['public-1']],
    ['/golang.org/toolchain/@v/list', {}, ['private-1', 'public-1']],
    ['/sumdb/sum.golang.org/supported', {}, ['private-1', 'public-1', 'database']],
    ['/sumdb/sum.golang.org/supported', { 'private-1': 'down' }, ['public-1', 'database']],
    ['/sumdb/sum.golang.org/lookup/github.com/a/x@v1.0.0', {}, ['private-1', 'public-1', 'database']],
    ['/sumdb/sum.golang.org/lookup/other.test/x@v1.0.0', {}, ['private-1']],
    ['/sumdb/sum.golang.org/lookup/corp.test/x@v1.0.0', {}, 403],
    ['/sumdb/sum.golang.org/lookup/github.com/!corp/x@v1.0.0', {}, 403],
    ['/sumdb/sum.corp.example/lookup/github.com/a/x@v1.0.0', {}, ['private-1']],
  ] as const)('%s with %j', (path, health, expected) => {
    expect(steps(path, both, health)).toEqual(expected);
  });

  test('several private proxies, in their order', () => {
    const three = policy([own, second, world]);
    expect(steps('/corp.test/x/@v/list', three)).toEqual(['private-1', 'private-2']);
    expect(steps('/github.com/a/x/@v/list', three, { 'private-1': 'slow' })).toEqual([
      'private-2',
      'public-1',
      'private-1',
    ]);
  });

  test('without a public proxy', () => {
    const alone = policy([own]);
    expect(steps('/github.com/a/x/@v/list', alone)).toEqual(['private-1']);
    expect(steps('/github.com/a/x/@v/list', alone, { 'private-1': 'down' })).toEqual(['private-1']);
  });

  test('without a private proxy all that is not private is public, unless guard-public says otherwise', () => {
    const open = { ...policy([world]), public: undefined };
    expect(steps('/other.test/x/@v/list', open)).toEqual(['public-1']);
    expect(steps('/corp.test/x/@v/list', open)).toBe(403);
    expect(steps('/other.test/x/@v/list', policy([world]))).toBe(403);
    expect(steps('/sumdb/sum.corp.example/supported', open)).toBe(404);
  });

  test('the toolchains of Go are public, whatever the patterns say', () => {
    const golang = { ...policy([own, world]), private: parsePrivatePatterns('golang.org', 'GOPRIVATE') };
    expect(steps('/golang.org/toolchain/@v/list', golang)).toEqual(['private-1', 'public-1']);
    expect(steps('/golang.org/x/text/@v/list', golang)).toEqual(['private-1']);
  });
});

type Answer = number | 'fails';

function conclude(
  path: string,
  given: Policy,
  answers: readonly Answer[],
  health: Readonly<Record<string, Health>> = {},
) {
  const plan = planRequest(request(path), given, ({ name }) => health[name] ?? 'up');
  if (plan.kind !== 'ask') throw new Error('refused');
  const attempts: Attempt[] = [];
  for (;;) {
    const next = verdict(plan, attempts);
    if (next.kind === 'serve') return `serves ${next.upstream.name}`;
    if (next.kind === 'say') return next.status;
    const answer = answers[attempts.length];
    if (answer === undefined) return `asks ${next.upstream.name}`;
    attempts.push(
      answer === 'fails'
        ? { upstream: next.upstream, kind: 'failed', why: 'gives no answer' }
        : { upstream: next.upstream, kind: 'answered', status: answer },
    );
  }
}

describe('what the answers come to', () => {
  const both = policy([own, world]);
  const [secret, open, other] = ['/corp.test/x/@v/list', '/github.com/a/x/@v/list', '/other.test/x/@v/list'];
  test.each([
    [secret, [200], 'serves private-1'],
    [secret, [404], 404],
    [secret, [410], 410],
    [secret, [401], 401],
    [secret, [403], 403],
    [secret, [429], 429],
    [secret, ['fails'], 503],
    [other, [404], 404],
    [other, ['fails'], 503],
    [open, [200], 'serves private-1'],
    [open, [404], 'asks public-1'],
    [open, [410], 'asks public-1'],
    [open, ['fails'], 'asks public-1'],
    [open, [401], 401],
    [open, [403], 403],
    [open, [429], 429],
    [open, [404, 200], 'serves public-1'],
    [open, [404, 404], 404],
    [open, [404, 410], 410],
    [open, [404, 'fails'], 503],
    [open, ['fails', 200], 'serves public-1'],
    [open, ['fails', 404], 404],
    [open, ['fails', 'fails'], 503],
    [open, [404, 403], 403],
    [open, ['fails', 429], 429],
  ] as readonly (readonly [string, readonly Answer[], number | string])[])(
    '%s: %j is %j',
    (path, answers, expected) => {
      expect(conclude(path, both, answers)).toBe(expected);
    },
  );

  test('two private proxies: one that did not answer may have had it', () => {
    const three = policy([own, second, world]);
    expect(conclude(secret, three, [404])).toBe('asks private-2');
    expect(conclude(secret, three, ['fails'])).toBe('asks private-2');
    expect(conclude(secret, three, ['fails', 404])).toBe(503);
    expect(conclude(secret, three, [404, 404])).toBe(404);
    expect(conclude(secret, three, ['fails', 200])).toBe('serves private-2');
  });

  test('while the private proxy is slow, the public one is asked first, and both decide', () => {
    const slow = { 'private-1': 'slow' } as const;
    expect(conclude(open, both, [200], slow)).toBe('serves public-1');
    expect(conclude(open, both, [404], slow)).toBe('asks private-1');
    expect(conclude(open, both, ['fails', 200], slow)).toBe('serves private-1');
  });

  test('a 503 has the reasons, and the longest wait that was asked for', () => {
    const plan = planRequest(request(secret), both, () => 'up');
    if (plan.kind !== 'ask' || own === undefined) throw new Error('refused');
    expect(verdict(plan, [{ upstream: own, kind: 'failed', why: 'answers 502', retryAfter: 3000 }])).toEqual({
      kind: 'say',
      status: 503,
      reason: 'It is not known whether this exists: private-1 answers 502.',
      retryAfter: 3000,
    });
  });
});
