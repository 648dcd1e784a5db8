import { describe, expect, test } from '@jest/globals';
import {
  isExactVersion,
  modulePaths,
  parseTools,
  programName,
} from '../../../src/core/cache/tool-entries.ts';
import { caught } from '../../support/caught.ts';

describe('entries', () => {
  test.each([
    ['gotest.tools/gotestsum@v1.13.0', 'gotest.tools/gotestsum', 'v1.13.0'],
    ['golang.org/x/tools/cmd/goimports@latest', 'golang.org/x/tools/cmd/goimports', 'latest'],
    [
      'example.com/a@v0.0.0-20200101000000-abcdefabcdef',
      'example.com/a',
      'v0.0.0-20200101000000-abcdefabcdef',
    ],
    ['example.com/a@release/v1', 'example.com/a', 'release/v1'],
    ['example.com/~me/a+b@v2.0.0+incompatible', 'example.com/~me/a+b', 'v2.0.0+incompatible'],
  ])('%s', (text, path, query) => {
    expect(parseTools([text])).toEqual([{ kind: 'package', path, query }]);
  });

  test.each(['go.mod', 'tools/go.mod', '/abs/go.mod', 'tools\\go.mod'])('%s is a file', (file) => {
    expect(parseTools([file])).toEqual([{ kind: 'go-mod', file }]);
  });

  test.each([
    ['gotestsum@v1.13.0', 'which is not the import path of a program'],
    ['gotest.tools/gotestsum', 'which has no version'],
    ['gotest.tools/gotestsum@', 'whose version is not one'],
    ['gotest.tools/gotestsum@v1@v2', 'which is not the import path of a program'],
    ['gotest.tools/../gotestsum@v1.0.0', 'which is not the import path of a program'],
    ['gotest.tools/a//b@v1.0.0', 'which is not the import path of a program'],
    ['-mod.x/a@v1.0.0;ls', 'whose version is not one'],
    ['gotest.tools/gotestsum@-x', 'whose version is not one'],
    ['gotest.tools/gotestsum@a/../b', 'whose version is not one'],
    ['https://gotest.tools/gotestsum@v1.0.0', 'which is an address'],
    ['@v1.0.0', 'which is not the import path of a program'],
    ['./cmd/tool@v1.0.0', 'which is not the import path of a program'],
    ['mygo.mod', 'which is not the import path of a program'],
  ])('%s: %s', async (text, why) => {
    const { code, message, hint } = await caught(() => parseTools([text]));
    expect([code, message]).toEqual(['INPUT_INVALID', `The input tools has ${JSON.stringify(text)}, ${why}`]);
    expect(hint).toMatch(/^Write /);
  });

  test.each([
    [['a.b/c@v1.0.0', 'a.b/c@v2.0.0'], 'a.b/c'],
    [['go.mod', 'go.mod'], 'go.mod'],
  ])('%j: twice', async (texts, name) => {
    expect((await caught(() => parseTools(texts))).message).toBe(`The input tools names "${name}" twice`);
  });
});

test.each([
  ['v1.2.3', true],
  ['v1.2.3-rc.1', true],
  ['v0.0.0-20200101000000-abcdefabcdef', true],
  ['v2.0.0+incompatible', true],
  ['v1.2', false],
  ['latest', false],
  ['main', false],
  ['v1.2.3/x', false],
])('%s is exact: %j', (query, exact) => {
  expect(isExactVersion(query)).toBe(exact);
});

test.each([
  ['gotest.tools/gotestsum', 'gotestsum'],
  ['github.com/golangci/golangci-lint/v2/cmd/golangci-lint', 'golangci-lint'],
  ['github.com/goreleaser/goreleaser/v2', 'goreleaser'],
  ['github.com/a/b/v10', 'b'],
  ['github.com/a/v1', 'v1'],
])('the program of %s is %s', (path, name) => {
  expect(programName(path)).toBe(name);
});

test('the modules that may hold a package, the longest first', () => {
  expect(modulePaths('a.b/c/cmd/d')).toEqual(['a.b/c/cmd/d', 'a.b/c/cmd', 'a.b/c', 'a.b']);
});
