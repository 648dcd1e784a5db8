import { expect, test } from '@jest/globals';
import { quoted } from '../../../src/core/text/quoted.ts';

test.each([
  ['/opt/go', '"/opt/go"'],
  ['C:\\tools\\new', '"C:\\tools\\new"'],
  ['\\\\server\\share', '"\\\\server\\share"'],
  ['a\nb"c', '"a\\nb\\"c"'],
])('%j', (path, text) => expect(quoted(path)).toBe(text));
