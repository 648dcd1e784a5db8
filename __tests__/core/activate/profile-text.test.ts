import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockText, hasBlock, withBlock, withoutBlock } from '../../../src/core/activate/profile-text.ts';
import { caught } from '../../support/caught.ts';

const path = '/h/.profile';
const begin = '# >>> setup-go-tarball >>>';
const end = '# <<< setup-go-tarball <<<';
const put = (text: string | undefined, lines = ['GO=1'], follow: 'LF' | 'file' = 'LF') =>
  withBlock({ path, text }, lines, follow);
const take = (text: string) => withoutBlock({ path, text });
const block = (...lines: readonly string[]) => blockText(lines).join('\n');
/** With what is noted in it. */
const noted = (note: string, ...lines: readonly string[]) => {
  const [first, advice, ...rest] = blockText(lines);
  return [first, advice, note, ...rest].join('\n');
};

describe('putting the block into a file', () => {
  test.each<[string, string | undefined, string]>([
    ['that is not there', undefined, `${noted('# The file was created for it.', 'GO=1')}\n`],
    ['that is empty', '', `${block('GO=1')}\n`],
    ['at its end', 'a\n', `a\n${block('GO=1')}\n`],
    ['whose last line has no end', 'a', `a\n${noted('# The line before it had no end.', 'GO=1')}\n`],
    ['in place of another', `a\n${block('GO=0', 'X')}\nb\n`, `a\n${block('GO=1')}\nb\n`],
    ['at its very end', `a\n${block('GO=0')}`, `a\n${block('GO=1')}\n`],
    ['that has two of them', `${block('0')}\na\n${block('1')}\nb`, `${block('GO=1')}\na\nb`],
    [
      'that an editor gave CRLF',
      `a\r\n${block('0').replaceAll('\n', '\r\n')}\r\nb\r\n`,
      `a\r\n${block('GO=1')}\nb\r\n`,
    ],
    ['that was indented', `if x\n  ${begin}  \n  y\n\t${end}\t\nfi\n`, `if x\n${block('GO=1')}\nfi\n`],
  ])('%s', (_, before, after) => {
    expect(put(before)).toBe(after);
    expect(put(after)).toBe(after);
  });

  test('uses the line ends of the file only if requested', () => {
    const crlf = block('GO=1').replaceAll('\n', '\r\n');
    expect(put('a\r\n', ['GO=1'], 'file')).toBe(`a\r\n${crlf}\r\n`);
    expect(put('a\r\nb', ['GO=1'], 'file')).toContain(`b\r\n${begin}\r\n`);
    expect(put('a\n', ['GO=1'], 'file')).toBe(`a\n${block('GO=1')}\n`);
    expect(put('a\r\n')).toBe(`a\r\n${block('GO=1')}\n`);
  });

  test('writes UTF-8, a character for each byte', () => {
    expect(put('', ['ü語'])).toContain('\n\xc3\xbc\xe8\xaa\x9e\n');
  });
});

describe('taking it out', () => {
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', '\t', '\xe9', '\xff', '\0', '#') }),
    fc.string({ unit: fc.constantFrom('x\n', 'y\r\n', `${begin} x\n`, `#${end}\n`) }),
  );

  test.each(['LF', 'file'] as const)('gives back what was there before, to the byte (%s)', (follow) => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^(?:\xff\xfe|\xfe\xff)/.test(text));
        const once = withBlock({ path, text }, ['one'], follow);
        expect(hasBlock(once)).toBe(true);
        expect(take(withBlock({ path, text: once }, ['two', 'three'], follow))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, string, string | undefined]>([
    ['a file that was created for it goes', put(undefined), undefined],
    ['also when it was renewed', put(put(undefined), ['other']), undefined],
    ['one that has something else by now stays', `${put(undefined)}a\n`, 'a\n'],
    ['one that was empty stays', put(''), ''],
    ['where there is none', 'a\n', 'a\n'],
    ['what was added behind it keeps its line', `${put('a')}b`, 'a\nb'],
    ['each of two', `${block('0')}\na\n${block('1')}\nb`, 'a\nb'],
  ])('%s', (_, before, after) => {
    expect(take(before)).toBe(after);
  });
});

describe('a block that is damaged is refused', () => {
  test.each([
    [`a\n${begin}\nb\n`, `has "${begin}" in line 2, but no "${end}" after it`],
    [`a\nb\n${end}\n`, `has "${end}" in line 3, but no "${begin}" before it`],
    [`${begin}\n${begin}\n${end}\n`, `has "${begin}" in line 1, but no "${end}" before the next`],
    [`${block('x')}\n${begin}\n`, `has "${begin}" in line 5, but no "${end}" after it`],
    [`${begin}\r\na\r\n`, `has "${begin}" in line 1, but no "${end}" after it`],
  ])('%j', (text, message) => {
    for (const act of [() => put(text), () => take(text)]) {
      const problem = caught(act);
      expect(problem).toMatchObject({ code: 'PROFILE_REFUSED', message: `"${path}" ${message}` });
      expect(problem.hint).toContain('by hand');
    }
  });
});

test('UTF-16 is refused', () => {
  const wide = (text: string) => `\xff\xfe${[...text].map((letter) => `${letter}\0`).join('')}`;
  const refusal = { code: 'PROFILE_REFUSED', message: `"${path}" is encoded in UTF-16` };
  expect(caught(() => put(wide('a\n')))).toMatchObject(refusal);
  expect(caught(() => take(wide(put('a\n'))))).toMatchObject(refusal);
  expect(take(wide('a\n'))).toBe(wide('a\n'));
});

test.each([
  ['', false],
  ['# setup-go-tarball\n', false],
  [`x ${begin}\n`, false],
  [`${begin} x\n`, false],
  [begin, true],
  [`a\r\n${end}\r\n`, true],
])('hasBlock %j', (text, expected) => {
  expect(hasBlock(text)).toBe(expected);
});
