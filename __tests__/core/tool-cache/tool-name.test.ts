import { expect, test } from '@jest/globals';
import { isGoTool, isUnprovedTool, officialTool, slimTool } from '../../../src/core/tool-cache/tool-name.ts';

test.each<[string, boolean, boolean]>([
  [officialTool, true, false],
  [slimTool, true, false],
  ['go-0123abcd', true, true],
  ['go-0123ABCD', false, false],
  ['go-0123abc', false, false],
  ['go-0123abcde', false, false],
  ['go-slim2', false, false],
  ['xgo-0123abcd', false, false],
  ['go-0123abcd\n', false, false],
  ['Go', false, false],
  ['golangci-lint', false, false],
  ['node', false, false],
  ['', false, false],
])('%j: ours %p, of one mirror %p', (name, ours, unproved) => {
  expect([isGoTool(name), isUnprovedTool(name)]).toEqual([ours, unproved]);
});
