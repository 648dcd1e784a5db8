import { describe, expect, test } from '@jest/globals';
import { chooseDefault } from '../../../src/core/versions/choose-default.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { isForeign, isPattern, splitVersions } from '../../../src/core/versions/version-list.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  ['1.22', ['1.22']],
  ['1.22\n1.23\n', ['1.22', '1.23']],
  [' 1.22 ,, >=1.23 <1.25,\r\nstable', ['1.22', '>=1.23 <1.25', 'stable']],
])('%j', (text, items) => {
  expect(splitVersions(text)).toEqual(items);
});

test.each([
  ['go.mod', false],
  ['*/go.mod', true],
  ['go?.mod', true],
  ['{a,b}/go.mod', true],
])('%j is a pattern: %j', (path, expected) => {
  expect(isPattern(path)).toBe(expected);
});

test.each([
  ['a/go.mod', false],
  ['a/testdata/go.mod', true],
  ['vendor/x/go.mod', true],
  ['vendored/go.mod', false],
])("%j is not the project's: %j", (path, expected) => {
  expect(isForeign(path)).toBe(expected);
});

describe('chooseDefault', () => {
  const candidates = [
    ['1.22.12', '1.22'],
    ['1.23.4', '^1.23'],
    ['1.22.3', '1.22.3'],
  ].map(([version = '', text = '']) => ({
    version: parseVersion(version) ?? { major: 0, minor: 0, patch: 0 },
    texts: [text],
    name: version,
  }));
  const choose = async (text: string) =>
    chooseDefault(
      candidates,
      text === ''
        ? undefined
        : await parseRequest(text, { kind: 'input', name: 'default-version', yaml: false }),
    )?.name;

  test.each([
    ['', '1.22.3'],
    ['1.22', '1.22.12'],
    ['1.22.3', '1.22.3'],
    ['^1.23', '1.23.4'],
    ['>=1.22', '1.23.4'],
    ['go1.23.4', '1.23.4'],
  ])('%j is %s', async (text, name) => {
    expect(await choose(text)).toBe(name);
  });

  test.each(['1.21', '1.22.4', 'stable'])('%s is none of them', async (text) => {
    await expect(choose(text)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: `The input default-version is "${text}", which is none of the versions that are set up: 1.22.12, 1.23.4, 1.22.3`,
    });
  });
});
