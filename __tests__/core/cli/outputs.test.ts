import { expect, test } from '@jest/globals';
import type { SetupResult } from '../../../src/core/activate/setup-result.ts';
import { outputTable } from '../../../src/core/cli/outputs.ts';

const result: SetupResult = {
  request: '^1.20',
  source: 'input go-version',
  version: '1.20.0',
  release: 'go1.20',
  goVersion: '1.20',
  goVersionLine: 'go version go1.20 linux/amd64',
  goEnv: {},
  goroot: '/tools/go/1.20.0/x64',
  gopath: '/home/a/go',
  explain: async () => [],
  tool: 'go',
  found: true,
  trust: 'known',
  assessment: undefined,
  mirror: 'official',
  variables: [],
  paths: [],
};

test('each output has its value', () => {
  expect(Object.fromEntries(outputTable.map(({ name, value }) => [name, value(result)]))).toEqual({
    'go-version': '1.20',
    'go-versions':
      '[{"version":"1.20","root":"/tools/go/1.20.0/x64","trust":"known","mirror":"official","found":true}]',
    'cache-hit': 'false',
    'go-root': '/tools/go/1.20.0/x64',
    'go-path': '/home/a/go',
    trust: 'known',
    mirror: 'official',
    vulnerabilities: '',
    supported: '',
    'newest-patch': '',
    'cache-primary-key': '',
    'cache-matched-key': '',
    'build-cache-primary-key': '',
    'build-cache-matched-key': '',
    matrix: '',
  });
});

test.each([
  ['k', 'k-01', true],
  ['k', 'another', false],
  ['k', '', false],
  ['', '', false],
])('cache-hit: wanted %j, restored %j', (key, matched, exact) => {
  const modules = { folder: '/m', key, matched, exact, warm: false, restoreSeconds: 1, record: undefined };
  const build = { ...modules, folder: '/b', key: 'build', matched: 'older build', exact: false };
  const caches = { modules, build, tools: [], since: 0, ready: 0, leg: '' };
  const values = Object.fromEntries(
    outputTable.map(({ name, value }) => [name, value({ ...result, caches })]),
  );
  expect(values).toMatchObject({
    'cache-hit': String(exact),
    'cache-primary-key': key,
    'cache-matched-key': matched,
    'build-cache-primary-key': 'build',
    'build-cache-matched-key': 'older build',
  });
});

test.each([
  [true, 'true'],
  [false, 'false'],
])('what is known about the Go: supported %j', (supported, expected) => {
  const assessment = {
    release: 'go1.20',
    minor: '1.20',
    vulnerabilities: [],
    supported,
    supportedMinors: [],
    newestPatch: 'go1.20.14',
    clean: undefined,
    day: '2026-11-05',
  };
  const values = outputTable.map(({ name, value }) => [name, value({ ...result, assessment })]);
  expect(Object.fromEntries(values)).toMatchObject({
    vulnerabilities: '0',
    supported: expected,
    'newest-patch': '1.20.14',
  });
});
