import { expect, test } from '@jest/globals';
import { type CacheRecord, parseRecord, printRecord } from '../../../src/core/cache/cache-record.ts';

const record: CacheRecord = { bytes: 5, entries: 1, leg: 'ab', without: 2.5 };

test.each([record, { ...record, without: undefined }])('arrives as it was written: %j', (each) => {
  expect(parseRecord(printRecord(each))).toEqual(each);
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '{}',
  JSON.stringify({ ...record, bytes: -1 }),
  JSON.stringify({ ...record, entries: '1' }),
  JSON.stringify({ ...record, leg: 1 }),
])('%j is none', (text) => {
  expect(parseRecord(text)).toBeUndefined();
});

test('a time that is none is not known', () => {
  expect(parseRecord(JSON.stringify({ ...record, without: 'x' }))).toEqual({ ...record, without: undefined });
});
