import { expect, test } from '@jest/globals';
import { isObject, parseJson } from '../../../src/core/text/json.ts';

test.each<[string, unknown]>([
  ['{"a":[1,null]}', { a: [1, null] }],
  ['[]', []],
  ['"text"', 'text'],
  [' 1 ', 1],
  ['null', null],
  ['false', false],
  ['', undefined],
  ['{', undefined],
  ["{'a':1}", undefined],
  ['undefined', undefined],
  ['<html></html>', undefined],
  ['\ufeff{}', undefined],
])('%j is %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['{}', false],
  [1, false],
  [() => undefined, false],
])('%p: %p', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
