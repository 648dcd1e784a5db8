import { describe, expect, test } from '@jest/globals';
import { hashInRecord, parseRecord } from '../../../src/core/sumdb/record.ts';

const note = 'go.sum database tree\n1\nroot\n\n— name signature\n';
const lines = 'example.test/m v1.0.0 h1:a\nexample.test/m v1.0.0/go.mod h1:b\n';

describe('the answer to a lookup', () => {
  test('has an id, a text and a note', () => {
    expect(parseRecord(Buffer.from(`5\n${lines}\n${note}`))).toEqual({ id: 5, text: lines, treeNote: note });
  });

  test.each([
    ['empty', ''],
    ['a page', '<!doctype html>\n<p>Log in</p>\n\n'],
    ['an id alone', '5\n'],
    ['no id', `${lines}\n${note}`],
    ['a negative id', `-5\n${lines}\n${note}`],
    ['an id with a zero before it', `05\n${lines}\n${note}`],
    ['an empty first line', `\n${lines}\n${note}`],
    ['an id and a note', `5\n\n${note}`],
    ['no empty line after the record', `5\n${lines}`],
    ['no note', `5\n${lines}\n`],
    ['a tab in the record', `5\n${lines.replace(' ', '\t')}\n${note}`],
    ['carriage returns', `5\r\n${lines}\n${note}`],
    ['a byte-order mark', `\ufeff5\n${lines}\n${note}`],
  ])('is refused: %s', (_, answer) => {
    expect(() => parseRecord(Buffer.from(answer))).toThrow(
      expect.objectContaining({ code: 'SUMDB_INVALID' }),
    );
  });

  test('is refused: no UTF-8', () => {
    const answer = Buffer.concat([Buffer.from('5\n'), Buffer.of(0xff), Buffer.from(`${lines}\n${note}`)]);
    expect(() => parseRecord(answer)).toThrow('not UTF-8');
  });
});

describe('the hash in a record', () => {
  const hash = (byte: number) => `h1:${Buffer.alloc(32, byte).toString('base64')}`;
  const text =
    `example.test/m v1.0.0 ${hash(1)}\nexample.test/m v1.0.0/go.mod ${hash(2)}\n` +
    `example.test/m v1.0.0 h2:future\nexample.test/m v1.0.0 ${hash(1)}\n`;

  test.each([
    ['v1.0.0', 1],
    ['v1.0.0/go.mod', 2],
  ])('of %s', (version, byte) => {
    expect(hashInRecord(text, { path: 'example.test/m', version })).toBe(hash(byte));
  });

  test.each([
    ['example.test/m', 'v1.0'],
    ['example.test/m', 'v1.0.00'],
    ['example.test/m', 'v1.0.0-go1.21'],
    ['test/m', 'v1.0.0'],
    ['EXAMPLE.test/m', 'v1.0.0'],
    ['example.test/m/v2', 'v1.0.0'],
    ['', ''],
  ])('is not there for %s@%s', (path, version) => {
    expect(() => hashInRecord(text, { path, version })).toThrow(
      expect.objectContaining({ code: 'SUMDB_MISMATCH' }),
    );
  });

  test.each([
    ['two that differ', `m v1 ${hash(1)}\nm v1 ${hash(2)}\n`],
    ['a short one', 'm v1 h1:YQ==\n'],
    ['no base64', `m v1 h1:${'!'.repeat(44)}\n`],
    ['something after it', `m v1 ${hash(1)} more\n`],
  ])('is refused: %s', (_, record) => {
    expect(() => hashInRecord(record, { path: 'm', version: 'v1' })).toThrow(
      expect.objectContaining({ code: 'SUMDB_INVALID' }),
    );
  });
});
