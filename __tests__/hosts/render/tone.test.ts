import { expect, test } from '@jest/globals';
import { paint } from '../../../src/hosts/render/tone.ts';

test.each([
  ['plain', 'a', 'a'],
  ['error', 'a', '\u001b[31ma\u001b[0m'],
  ['warning', 'a\nb', '\u001b[33ma\u001b[0m\n\u001b[33mb\u001b[0m'],
  ['faint', '', ''],
  ['error', 'a\n\nb', '\u001b[31ma\u001b[0m\n\n\u001b[31mb\u001b[0m'],
] as const)('%s: %j', (tone, text, expected) => {
  expect(paint(tone, text)).toBe(expected);
});
