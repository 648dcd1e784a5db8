import { expect, test } from '@jest/globals';
import { formatOf } from '../../../src/core/versions/version-file-format.ts';

test.each([
  ['go.mod', 'go.mod'],
  ['sub/go.work', 'go.mod'],
  ['tools.mod', 'go.mod'],
  ['C:\\src\\ci.work', 'go.mod'],
  ['.tool-versions', 'tool-versions'],
  ['ci/go.tool-versions', 'tool-versions'],
  ['.go-version', 'plain'],
  ['ci/tools.go-version', 'plain'],
  ['go-version', 'plain'],
  ['mise.toml', 'mise'],
  ['.config/mise/conf.d/go.toml', 'mise'],
  ['.config/mise/config.ci.local.toml', 'mise'],
  ['tools.toml', 'mise'],
])('the name %s says %s, whatever is in it', (path, format) => {
  for (const text of ['', '1.22', 'go 1.22', '[tools]', 'module x'])
    expect(formatOf(path, text)).toBe(format);
});

test.each([
  ['[tools]\ngo = "1.22"', 'mise'],
  ['# ours\n[ tools.go ]\nversion = "1.22"', 'mise'],
  ['tools.go = "1.22"', 'mise'],
  ['tools = { go = "1.22" }', 'mise'],
  ['module example.com/m\n\ngo 1.22', 'go.mod'],
  ['go 1.22\n\ntoolchain go1.22.5', 'go.mod'],
  ['go 1.22\ntoolchain default', 'go.mod'],
  ['go 1.22\nuse ./a', 'go.mod'],
  ['go 1.22\nuse (\n\t./a\n)', 'go.mod'],
  ['golang 1.22', 'tool-versions'],
  ['nodejs 24\n  go 1.22', 'tool-versions'],
  ['1.22', 'plain'],
  ['go1.22.5', 'plain'],
  ['# go 1.22\n1.21', 'plain'],
  ['', 'plain'],
])('a name that says nothing, and the content %j: %s', (text, format) => {
  for (const path of ['VERSION', 'go.txt', 'go.mod.tmpl', 'mise', 'xtool-versions'])
    expect(formatOf(path, text)).toBe(format);
});
