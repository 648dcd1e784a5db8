import { expect, test } from '@jest/globals';
import { readToolLines } from '../../../src/core/cache/tool-lines.ts';

/** As `go mod edit -json` prints it. */
const mod = {
  Module: { Path: 'example.com/main' },
  Go: '1.26.0',
  Tool: [{ Path: 'golang.org/x/tools/cmd/stringer' }, { Path: 'example.com/main/cmd/own' }],
  Require: [
    { Path: 'golang.org/x', Version: 'v9.9.9' },
    { Path: 'golang.org/x/tools', Version: 'v0.40.0', Indirect: true },
    { Path: 'golang.org/x/toolsmith', Version: 'v0.1.0' },
  ],
  Exclude: null,
  Replace: null,
};
const read = (more: object = {}) => readToolLines(JSON.stringify({ ...mod, ...more }));

test('each with the version of the module that has it, none for one of its own', () => {
  expect(read()?.tools).toEqual([
    { path: 'golang.org/x/tools/cmd/stringer', version: 'v0.40.0' },
    { path: 'example.com/main/cmd/own', version: '' },
  ]);
});

test.each([
  ['a requirement', { Require: [{ Path: 'golang.org/x/tools', Version: 'v0.41.0' }] }],
  ['a replacement', { Replace: [{ Old: { Path: 'a' }, New: { Path: 'b', Version: 'v1.0.0' } }] }],
  ['an exclusion', { Exclude: [{ Path: 'a', Version: 'v1.0.0' }] }],
  ['the go line', { Go: '1.27.0' }],
])('%s makes another', (_, more) => {
  expect(read(more)?.requirements).not.toBe(read()?.requirements);
});

test.each([
  ['the name of the module', { Module: { Path: 'example.com/other' } }],
  ['another tool line', { Tool: [] }],
  ['a comment that it is indirect', { Require: mod.Require.map((each) => ({ ...each, Indirect: false })) }],
])('%s does not', (_, more) => {
  expect(read(more)?.requirements).toBe(read()?.requirements);
});

test.each([
  [{ Path: '../b' }, true],
  [{ Path: 'b', Version: 'v1.0.0' }, false],
])('a module that is replaced by %j is a folder: %j', (New, folder) => {
  expect(read({ Replace: [{ Old: { Path: 'a' }, New }] })?.usesFolders).toBe(folder);
});

test.each(['', '[]', 'go: errors'])('%j is none', (text) => {
  expect(readToolLines(text)).toBeUndefined();
});

test('a file without tool lines', () => {
  expect(readToolLines('{"Module":{"Path":"m"}}')?.tools).toEqual([]);
});
