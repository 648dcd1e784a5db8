/** The input `patch: latest`: which requests it concerns, and what it makes of them. */
import { describe, expect, test } from '@jest/globals';
import { withLatestPatch } from '../../../src/core/versions/patch-policy.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { parseRequest, type RequestSource, satisfies } from '../../../src/core/versions/version-request.ts';

const file: RequestSource = { kind: 'workspace', path: 'go.mod', line: 3 };

async function latest(text: string, source = file) {
  return withLatestPatch(await parseRequest(text, source));
}

describe('a release that a file names', () => {
  test.each([
    ['1.24.1', 'go1.24.0', false],
    ['1.24.1', 'go1.24.1', true],
    ['1.24.1', 'go1.24.2', true],
    ['1.24.1', 'go1.24.13', true],
    ['1.24.1', 'go1.24rc1', false],
    ['1.24.1', 'go1.25.0', false],
    ['1.24.1', 'go1.25rc1', false],
    ['1.24.1', 'go1.23.9', false],
    ['go1.20', 'go1.2.9', false],
    ['1.24.0', 'go1.24.0', true],
    ['1.24.0', 'go1.24rc2', false],
  ])('%s: does %s satisfy it? %j', async (text, release, expected) => {
    const request = await latest(text);
    const version = parseVersion(release);
    if (request?.kind !== 'range' || version === undefined) throw new Error('no range');
    expect(satisfies(request, version)).toBe(expected);
  });

  test.each([
    [{ kind: 'file', path: 'x/.go-version' }],
    [{ kind: 'workspace', path: 'go.work', line: 1 }],
  ] as const)('keeps its text and source %j, and its name for a mirror without an index', async (source) => {
    expect(await latest('1.24.1', source)).toMatchObject({
      kind: 'range',
      text: '1.24.1',
      source,
      literal: 'go1.24.1',
    });
  });
});

test.each(['1.24', '1.x', '>=1.22 <1.25', 'stable', 'oldstable'])(
  '%s of a file stays as it is: the newest of its releases is asked for',
  async (text) => {
    expect(await latest(text)).toEqual(await parseRequest(text, file));
  },
);

test.each([
  ['1.25rc1', file],
  ['1.25beta1', file],
  ['1.25.0-1', file],
  ['1.24.1', { kind: 'input', name: 'go-version', yaml: true }],
  ['1.24', { kind: 'input', name: 'go-version', yaml: true }],
  ['stable', { kind: 'default' }],
] as const)('%s from %j is not concerned', async (text, source) => {
  expect(await latest(text, source)).toBeUndefined();
});
