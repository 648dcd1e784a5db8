import { expect, test } from '@jest/globals';
import { interpreterOf } from '../../../src/core/platform/interpreter.ts';
import { elfProgram } from '../../support/elf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const loader = '/lib/ld64.so.1';

test.each([
  ['64 bits, little-endian', elfProgram({ interpreter: loader }), loader],
  ['64 bits, big-endian', elfProgram({ interpreter: loader, little: false }), loader],
  ['32 bits, little-endian', elfProgram({ interpreter: loader, wide: false }), loader],
  ['32 bits, big-endian', elfProgram({ interpreter: loader, wide: false, little: false }), loader],
  ['a static program', elfProgram({}), undefined],
  ['a script', bytes('#!/bin/sh\necho\n'), '/bin/sh'],
  ['a script with a blank, an argument and CRLF', bytes('#! \t/usr/bin/env -S sh\r\n'), '/usr/bin/env'],
  ['a script without a name', bytes('#!\necho\n'), undefined],
  ['a program of Windows', bytes('MZ\x90'), undefined],
  ['nothing', bytes(''), undefined],
])('%s', (_, head, expected) => {
  expect(interpreterOf(head)).toBe(expected);
});

test('a program that is cut at any byte has its loader or none', () => {
  const whole = elfProgram({ interpreter: loader });
  for (let length = 0; length <= whole.length; length++) {
    expect([undefined, loader]).toContain(interpreterOf(whole.subarray(0, length)));
  }
});

test('tables at impossible places', () => {
  for (const at of [32, 39, 54, 56]) {
    const odd = elfProgram({ interpreter: loader });
    odd[at] = 0xff;
    expect(() => interpreterOf(odd)).not.toThrow();
  }
});
