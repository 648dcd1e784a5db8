import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { parseVersion, toRelease } from '../../../src/core/versions/version.ts';
import {
  describeRequest,
  describeSource,
  literalRelease,
  lostZeroHint,
  newestSatisfying,
  parseRequest,
  type RequestSource,
  satisfies,
} from '../../../src/core/versions/version-request.ts';

const input: RequestSource = { kind: 'input', name: 'go-version', yaml: true };

const known = [
  '1.5.4',
  '1.20',
  '1.20.14',
  '1.21.3',
  '1.22rc1',
  '1.22.0',
  '1.22.5',
  '1.23rc1',
  '1.23.4',
  '1.25rc1',
  '1.25.0',
].map((text) => parseVersion(text) ?? { major: 0, minor: 0, patch: 0 });

describe('accepted', () => {
  test.each<[text: string, kind: string, newest: string | undefined, literal: string | undefined]>([
    ['1.22.5', 'exact', 'go1.22.5', 'go1.22.5'],
    ['go1.22.5', 'exact', 'go1.22.5', 'go1.22.5'],
    ['v1.22.5', 'exact', 'go1.22.5', 'go1.22.5'],
    [' 1.22.5\n', 'exact', 'go1.22.5', 'go1.22.5'],
    ['1.22.9', 'exact', undefined, 'go1.22.9'],
    ['1.20.0', 'exact', 'go1.20', 'go1.20'],
    ['1.25.0-1', 'exact', undefined, 'go1.25.0-1'],
    ['1.23rc1', 'exact', 'go1.23rc1', 'go1.23rc1'],
    ['1.23.0-rc.1', 'exact', 'go1.23rc1', 'go1.23rc1'],
    ['1.23.0-rc1', 'exact', 'go1.23rc1', 'go1.23rc1'],
    ['1.24beta1', 'exact', undefined, 'go1.24beta1'],
    ['1.22', 'range', 'go1.22.5', 'go1.22'],
    ['go1.22', 'range', 'go1.22.5', 'go1.22'],
    ['v1.22', 'range', 'go1.22.5', 'go1.22'],
    ['go1.20', 'range', 'go1.20.14', 'go1.20'],
    ['1.22.x', 'range', 'go1.22.5', undefined],
    ['1.22.*', 'range', 'go1.22.5', undefined],
    ['1.24', 'range', undefined, 'go1.24'],
    ['1.x', 'range', 'go1.25.0', undefined],
    ['1.x.x', 'range', 'go1.25.0', undefined],
    ['1', 'range', 'go1.25.0', undefined],
    ['*', 'range', 'go1.25.0', undefined],
    ['x', 'range', 'go1.25.0', undefined],
    ['^1.21', 'range', 'go1.25.0', undefined],
    ['~1.21.3', 'range', 'go1.21.3', undefined],
    ['<1.25.0', 'range', 'go1.23.4', undefined],
    ['>=1.25.0-rc.1', 'range', 'go1.25.0', undefined],
    ['>=1.20 <1.22', 'range', 'go1.21.3', undefined],
    ['1.20 || 1.22', 'range', 'go1.22.5', undefined],
  ])('%j is %s; newest %s; literally %s', async (text, kind, newest, literal) => {
    const request = await parseRequest(text, input);
    expect(request).toMatchObject({ kind, text: text.trim(), source: input });
    expect(literalRelease(request)).toBe(literal);
    if (request.kind === 'alias') throw new Error('an alias');
    const found = newestSatisfying(request, known);
    expect(newestSatisfying(request, known.toReversed())).toEqual(found);
    expect(found && toRelease(found)).toBe(newest);
    for (const version of found ? [found] : []) expect(satisfies(request, version)).toBe(true);
  });

  test.each([
    ['stable', 'stable'],
    ['latest', 'stable'],
    ['oldstable', 'oldstable'],
  ])('%s is the alias %s', async (text, alias) => {
    const request = await parseRequest(text, input);
    expect(request).toEqual({ kind: 'alias', text, source: input, alias });
    expect(literalRelease(request)).toBeUndefined();
  });
});

describe('refused', () => {
  const file: RequestSource = { kind: 'file', path: 'sub/.go-version', line: 3 };
  test.each([
    ['', '"" (sub/.go-version:3) is not a Go version'],
    ['abc', '"abc" (sub/.go-version:3) is not a Go version'],
    ['1.22.5-custom', '"1.22.5-custom" (sub/.go-version:3) is not a Go version'],
    ['1.02', '"1.02" (sub/.go-version:3) is not a Go version'],
    ['::error::\nx', '"::error::\\nx" (sub/.go-version:3) is not a Go version'],
    ['a'.repeat(150), `"${'a'.repeat(100)}…" (sub/.go-version:3) is not a Go version`],
    ['>1.22 <1.20', 'No version can satisfy ">1.22 <1.20" (sub/.go-version:3)'],
  ])('%j', async (text, message) => {
    const problem = await parseRequest(text, file).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'VERSION_INVALID', message, hint: expect.stringMatching(/\.$/) });
  });
});

test.each<[RequestSource, string]>([
  [input, 'go-version'],
  [{ kind: 'file', path: 'a/go.mod', line: 3 }, 'a/go.mod:3'],
  [{ kind: 'workspace', path: 'mise.toml' }, 'mise.toml'],
  [{ kind: 'path' }, 'Go on PATH'],
  [{ kind: 'default' }, 'default'],
])('%j is called %s', async (source, name) => {
  expect(describeSource(source)).toBe(name);
  expect(describeRequest(await parseRequest('1.22', source))).toBe(`"1.22" (${name})`);
});

test('of no versions, none satisfies', async () => {
  const request = await parseRequest('*', input);
  expect(request.kind !== 'alias' && newestSatisfying(request, [])).toBeUndefined();
});

describe('a zero that YAML took', () => {
  test.each(['1.1', '1.2', '1.3'])('%s may have been meant otherwise', async (text) => {
    expect(lostZeroHint(await parseRequest(text, input))).toBe(
      `If you meant ${text}0, put it in quotes: YAML reads an unquoted ${text}0 as the number ${text}.`,
    );
  });
  test.each(['1.4', '1.20', '1.2.2', '1.2.x', '1', '^1.2', '2.1', 'stable'])('%s cannot', async (text) => {
    expect(lostZeroHint(await parseRequest(text, input))).toBeUndefined();
  });
  test.each<RequestSource>([
    { kind: 'input', name: 'go-version', yaml: false },
    { kind: 'workspace', path: 'go.mod', line: 3 },
    { kind: 'default' },
  ])('not if the request is not from YAML: %j', async (source) => {
    expect(lostZeroHint(await parseRequest('1.2', source))).toBeUndefined();
  });
});
