import { expect, test } from '@jest/globals';
import { isVersionOfGo, type TreeLook, treeDefect } from '../../../src/core/tool-cache/tree-defect.ts';

const whole: TreeLook = { binary: '/t/bin/go', hasBinary: true, release: 'go1.22.12', version: '1.22.12' };

test.each<[Partial<TreeLook>, string | undefined]>([
  [{}, undefined],
  [{ release: 'go1.20', version: '1.20.0' }, undefined],
  [{ release: 'go1.21rc2', version: '1.21.0-rc.2' }, undefined],
  [{ version: undefined }, undefined],
  [{ version: undefined, release: 'devel go1.27-abcdef' }, undefined],
  [{ hasBinary: false }, 'it has no "/t/bin/go"'],
  [{ hasBinary: false, release: undefined }, 'it has no "/t/bin/go"'],
  [{ release: undefined }, 'it has no VERSION'],
  [{ release: undefined, version: undefined }, 'it has no VERSION'],
  [{ release: 'go1.22.11' }, 'its VERSION says "go1.22.11"'],
  [{ release: 'devel go1.27-abcdef' }, 'its VERSION says "devel go1.27-abcdef"'],
  [{ release: 'nonsense' }, 'its VERSION says "nonsense"'],
  [{ release: 'nonsense', version: undefined }, 'its VERSION says "nonsense"'],
])('%j: %p', (given, expected) => {
  expect(treeDefect({ ...whole, ...given })).toBe(expected);
});

test.each<[string | undefined, boolean]>([
  ['go1.22.12', true],
  ['go2', true],
  ['go1.22.12-custom X:boringcrypto', true],
  ['devel go1.27-abcdef', true],
  ['devel +abcdef', true],
  ['development', false],
  ['gopher', false],
  ['1.22.12', false],
  [' go1.22', false],
  ['', false],
  [undefined, false],
])('%j is a version of Go: %p', (text, expected) => {
  expect(isVersionOfGo(text)).toBe(expected);
});
