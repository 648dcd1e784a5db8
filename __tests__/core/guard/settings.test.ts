import { describe, expect, test } from '@jest/globals';
import { parseGuardInputs } from '../../../src/core/guard/guard-inputs.ts';
import { createCounters, metricsText } from '../../../src/core/guard/metrics.ts';
import { guardVariables, policyOf } from '../../../src/core/guard/policy-of.ts';
import { parseInputs } from '../../../src/core/inputs/inputs.ts';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { caught } from '../../support/caught.ts';

type Texts = Readonly<Record<string, string>>;
function inputs(texts: Texts = {}) {
  const { guard } = parseInputs((name) => (name === 'guard' ? 'true' : texts[name]));
  if (guard === undefined) throw new Error('there is no guard');
  return parseGuardInputs(guard);
}
const none = { GOPRIVATE: '', GONOPROXY: '', GONOSUMDB: '' };

function upstreams(goproxy: string, texts: Texts = {}): readonly string[] {
  return policyOf(inputs(texts), parseGoproxy(goproxy), none).upstreams.map(
    ({ name, url }) => `${name} ${url}`,
  );
}

describe('the proxies of GOPROXY', () => {
  const world = 'public-1 https://proxy.golang.org';
  test.each([
    ['https://corp.test,https://proxy.golang.org,direct', {}, ['private-1 https://corp.test', world]],
    ['https://corp.test|direct', {}, ['private-1 https://corp.test', world]],
    [
      'https://a.test,https://b.test/x/',
      {},
      ['private-1 https://a.test', 'private-2 https://b.test/x', world],
    ],
    ['https://proxy.golang.org,direct', {}, [world]],
    ['', {}, [world]],
    ['https://corp.test', { 'guard-public-proxy': 'off' }, ['private-1 https://corp.test']],
    [
      'https://corp.test',
      { 'guard-public-proxy': 'https://corp.test/' },
      ['public-1 https://corp.test/'.slice(0, -1)],
    ],
    ['https://goproxy.io', { 'guard-public-proxy': 'https://goproxy.io' }, ['public-1 https://goproxy.io']],
    [
      'https://u:p@mirror.test',
      { 'guard-public-proxy': 'https://mirror.test' },
      ['public-1 https://u:p@mirror.test'],
    ],
  ] as const)('%s with %j', (goproxy, texts, expected) => {
    expect(upstreams(goproxy, texts)).toEqual(expected);
  });

  test('a folder is none', () => {
    expect(caught(() => upstreams('file:///srv/modules'))).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

test('what is private: GOPRIVATE, GONOPROXY and guard-private', () => {
  const policy = policyOf(inputs({ 'guard-private': 'c.test d.test' }), parseGoproxy('https://corp.test'), {
    GOPRIVATE: 'a.test',
    GONOPROXY: 'b.test',
    GONOSUMDB: 'e.test',
  });
  expect(['a', 'b', 'c', 'd', 'e'].map((name) => policy.private.matches(`${name}.test/x`))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(
    guardVariables(policy, { GOPRIVATE: 'a.test', GONOPROXY: 'b.test', GONOSUMDB: 'e.test' }, 'http://x'),
  ).toEqual({
    GOPROXY: 'http://x',
    GONOPROXY: 'none',
    GOPRIVATE: 'c.test,d.test,a.test,b.test',
    GONOSUMDB: 'e.test,c.test,d.test,a.test,b.test',
    SETUP_GO_TARBALL_GUARD: 'http://x',
  });
});

test('without private modules nothing is said about them', () => {
  const policy = policyOf(inputs(), parseGoproxy('https://corp.test'), { ...none, GONOPROXY: 'none' });
  expect(guardVariables(policy, none, 'http://x')).toEqual({
    GOPROXY: 'http://x',
    GONOPROXY: 'none',
    SETUP_GO_TARBALL_GUARD: 'http://x',
  });
});

test.each([
  ['guard-private', 'a.test/['],
  ['guard-public', 'a.test/['],
  ['guard-public-proxy', 'proxy'],
  ['guard-public-proxy', 'file:///x'],
  ['guard-redis', 'localhost:6379'],
  ['guard-redis', 'http://localhost'],
  ['guard-strict-filter', 'true'],
  ['guard-strict-filter', 'yes'],
  ['guard-cache-max-size-mb', '-1'],
  ['guard-timeout-ms', '1s'],
  ['guard-cache-dir', 'a\nb'],
])('%s: %j is an error that names it', (name, value) => {
  expect(caught(() => inputs({ [name]: value }))).toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(name),
    hint: expect.any(String),
  });
});

test('a password in an address of Redis is not in the message', () => {
  expect(caught(() => inputs({ 'guard-redis': 'http://u:geheim@x' })).message).not.toContain('geheim');
});

test('metrics, as Prometheus reads them', () => {
  const counters = createCounters();
  counters.answered('private', 200, 10);
  counters.answered('l1', 404, 0);
  counters.tried('private-1', 'ok');
  counters.withheld('corp.test/x');
  counters.withheld('corp.test/x');
  const state = {
    name: 'private-1',
    health: 'slow',
    requests: 1,
    failed: 0,
    slow: 1,
    median: 5,
    p95: 1500,
    trips: 2,
  } as const;
  const text = metricsText(counters.read(), [state]);
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      '# TYPE setup_go_guard_requests_total counter',
      'setup_go_guard_requests_total{source="private",status="200"} 1',
      'setup_go_guard_requests_total{source="l1",status="404"} 1',
      'setup_go_guard_upstream_requests_total{upstream="private-1",outcome="ok"} 1',
      'setup_go_guard_withheld_modules 1',
      'setup_go_guard_sent_bytes_total 10',
      'setup_go_guard_upstream_up{upstream="private-1"} 0.5',
      'setup_go_guard_upstream_p95_seconds{upstream="private-1"} 1.5',
    ]),
  );
  expect(text).not.toContain('corp');
});
