import { expect, test } from '@jest/globals';
import { mayNameVersion, releaseFor } from '../../../src/core/advisories/version-files.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';

test.each([
  ['go.mod', true],
  ['a/b/go.mod', true],
  ['go.work', true],
  ['.go-version', true],
  ['a/.go-version', true],
  ['.tool-versions', true],
  ['mise.toml', true],
  ['.mise.toml', true],
  ['mise.ci.toml', true],
  ['.mise.local.toml', true],
  ['mise/config.toml', true],
  ['.mise/config.ci.toml', true],
  ['a/.mise/conf.d/go.toml', true],
  ['go.sum', false],
  ['go.work.sum', false],
  ['my-go.mod', false],
  ['go.mod.txt', false],
  ['x.go-version', false],
  ['promise.toml', false],
  ['config.toml', false],
  ['mise/other.toml', false],
  ['tools.mod', false],
])('%s may name a version: %j', (path, expected) => {
  expect(mayNameVersion(path)).toBe(expected);
});

const versions = (...releases: readonly string[]) => releases.flatMap((each) => parseVersion(each) ?? []);
const table = { newest: versions('go1.27.4', 'go1.26.11', 'go1.22.12', 'go1.20.14') };
const others = versions('go1.27rc1', 'go1.22.5', 'go1.22.4', 'go1.20.1');

test.each([
  ['1.22.5', 'go1.22.5'],
  ['1.99.9', 'go1.99.9'],
  ['1.27rc1', 'go1.27rc1'],
  ['1.22', 'go1.22.12'],
  ['1', 'go1.27.4'],
  ['stable', 'go1.27.4'],
  ['oldstable', 'go1.26.11'],
  ['~1.22.1', 'go1.22.12'],
  ['>=1.20 <1.22', 'go1.20.14'],
  // not the newest of a minor version
  ['<=1.22.5', 'go1.22.5'],
  ['>=1.22.0 <1.22.5', 'go1.22.4'],
  ['1.19', undefined],
])('%s means %s', async (text, expected) => {
  const request = await parseRequest(text, { kind: 'file', path: '.go-version', line: 1 });
  expect(releaseFor(request, table, others)).toBe(expected);
});
