import { describe, expect, test } from '@jest/globals';
import { oneLine, plainText, withoutCommands } from '../../../src/core/text/plain-text.ts';

const bad = '\ufffd';

describe('plainText', () => {
  test.each([
    ['', ''],
    ['go1.22.12 “ok” é 語 🙂', 'go1.22.12 “ok” é 語 🙂'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc\r\r\n', 'a\nb\nc\n\n'],
    ['\u001b[31mred\u001b[0m', `${bad}[31mred${bad}[0m`],
    ['\0\b\v\f\u001f\u007f', bad.repeat(6)],
    ['\u0080\u0085\u009b1m\u009f', `${bad}${bad}${bad}1m${bad}`],
    ['\u00a0', '\u00a0'],
    ['a\u2028b\u2029c\u202ed\u2066e\u2069', `a${bad}b${bad}c${bad}d${bad}e${bad}`],
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

test('oneLine has no line ends either', () => {
  expect(oneLine('a\tb\r\nc\n\u001b[1md')).toBe(`a b c ${bad}[1md`);
});

describe('withoutCommands', () => {
  test.each([
    ['plain', 'plain'],
    ['::error::x', ': :error::x'],
    [' \t::error::x', ' \t: :error::x'],
    ['\u00a0\ufeff::error::x', '\u00a0\ufeff: :error::x'],
    ['fine\n::set-output name=a::b', 'fine\n: :set-output name=a::b'],
    ['fine\r::debug::b', 'fine\n: :debug::b'],
    ['fine\u2028::debug::b', `fine${bad}::debug::b`],
    ['\n\n::debug::b', '\n\n: :debug::b'],
    [':::x', ': ::x'],
    ['::', ': :'],
    [':x', ':x'],
    ['fe80::1 and a::b', 'fe80::1 and a::b'],
    ['##[error]x', '## [error]x'],
    ['say ##[group]x ###[y', 'say ## [group]x ### [y'],
    ['# [x] #[x]', '# [x] #[x]'],
    ['\u001b::x', `${bad}::x`],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });

  test('no line of the outcome begins a command, however the text is put together', () => {
    const parts = ['::', ':', ' ', '\n', '\r', '#', '##[', '[', 'a'];
    const texts = parts.flatMap((a) =>
      parts.flatMap((b) => parts.flatMap((c) => parts.map((d) => a + b + c + d))),
    );
    const commands = texts.map(withoutCommands).filter((text) => /^\s*::|##\[/m.test(text));
    expect(commands).toEqual([]);
  });
});
