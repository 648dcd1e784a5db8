import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { continuation, isProgress, rangeHeaders, strongEtag } from '../../../src/core/download/resume.ts';

test.each([
  [0, '', {}],
  [0, '"a"', {}],
  [5, '', { range: 'bytes=5-' }],
  [5, '"a"', { range: 'bytes=5-', 'if-range': '"a"' }],
])('after %d bytes known as %j one asks with %j', (offset, etag, headers) => {
  expect(rangeHeaders({ offset, etag })).toEqual(headers);
});

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({ status, headers });
const part = (range: string) => answer(206, { 'content-range': range });
const noPart = (range: string) => answer(416, { 'content-range': range });
const lie = (why: string) => ({ kind: 'lie', why });

describe('what an answer means', () => {
  test.each([
    // The file from its beginning
    [0, undefined, answer(200), { kind: 'restart', size: undefined }],
    [0, undefined, answer(200, { 'content-length': '100' }), { kind: 'restart', size: 100 }],
    [0, 100, answer(200), { kind: 'restart', size: 100 }],
    [40, 100, answer(200, { 'content-length': '100' }), { kind: 'restart', size: 100 }],
    [40, 100, answer(200, { 'content-length': '99' }), { kind: 'restart', size: 99 }],
    [40, 100, answer(200, { 'content-length': 'many' }), { kind: 'restart', size: 100 }],
    [40, 100, answer(200, { 'content-length': '-5' }), { kind: 'restart', size: 100 }],
    // The rest
    [40, 100, part('bytes 40-99/100'), { kind: 'append', size: 100 }],
    [40, undefined, part('bytes 40-99/100'), { kind: 'append', size: 100 }],
    [40, 100, part('bytes 40-99/*'), { kind: 'append', size: 100 }],
    [40, undefined, part('bytes 40-99/*'), { kind: 'append', size: undefined }],
    // Not the requested range
    [0, 100, part('bytes 0-99/100'), lie('it answers 206, but no range was requested')],
    [40, 100, answer(206), lie('its Content-Range is ""')],
    [40, 100, part('bytes 40-/100'), lie('its Content-Range is "bytes 40-/100"')],
    [40, 100, part('lines 40-99/100'), lie('its Content-Range is "lines 40-99/100"')],
    [40, 100, part('bytes 40-99/100, 1'), lie('its Content-Range is "bytes 40-99/100, 1"')],
    [40, 100, part('bytes 0-99/100'), lie('it begins at 0, but 40 was requested')],
    [40, 100, part('bytes 41-99/100'), lie('it begins at 41, but 40 was requested')],
    [40, 100, part('bytes 40-98/100'), lie('it ends at 98 of 100 bytes')],
    [40, undefined, part('bytes 40-98/100'), lie('it ends at 98 of 100 bytes')],
    [40, 100, part('bytes 40-98/*'), lie('it ends at 98 of 100 bytes')],
    [40, 100, part('bytes 40-100/101'), lie('it gives the file 101 bytes instead of 100')],
    [40, 100, part('bytes 40-98/99'), lie('it gives the file 99 bytes instead of 100')],
    // Nothing more
    [100, 100, noPart('bytes */100'), { kind: 'done' }],
    [100, undefined, noPart('bytes */100'), { kind: 'done' }],
    [100, 100, answer(416), { kind: 'done' }],
    [100, 100, noPart('bytes */90'), { kind: 'done' }],
    [120, 100, noPart('bytes */100'), { kind: 'past-the-end' }],
    [40, 100, noPart('bytes */100'), { kind: 'past-the-end' }],
    [40, undefined, noPart('bytes */30'), { kind: 'past-the-end' }],
    [40, undefined, answer(416), { kind: 'past-the-end' }],
    [40, undefined, noPart('bytes 0-5/40'), { kind: 'past-the-end' }],
    // No bytes of the file
    [0, 100, noPart('bytes */100'), { kind: 'other' }],
    [40, 100, answer(404), { kind: 'other' }],
    [40, 100, answer(503), { kind: 'other' }],
    [0, 100, answer(204), { kind: 'other' }],
  ])('after %d of %s bytes: %j is %j', (offset, size, given, meaning) => {
    expect(continuation({ offset, size }, given)).toEqual(meaning);
  });

  test('only the requested range is ever appended', () => {
    const numbers = fc.nat({ max: 20 });
    fc.assert(
      fc.property(numbers, fc.option(numbers, { nil: undefined }), numbers, numbers, numbers, (...given) => {
        const [offset, size, start, end, total] = given;
        const meaning = continuation({ offset, size }, part(`bytes ${start}-${end}/${total}`));
        if (meaning.kind !== 'append') return;
        expect([start, end]).toEqual([offset, total - 1]);
        expect(size ?? total).toBe(total);
      }),
      { numRuns: 5_000 },
    );
  });
});

test.each([
  ['"abc"', '"abc"'],
  ['""', '""'],
  ['"a-b_c.d!"', '"a-b_c.d!"'],
  ['W/"abc"', ''],
  ['w/"abc"', ''],
  ['abc', ''],
  ['"a"b"', ''],
  ['"a b"', ''],
  ['"a", "b"', ''],
  ['"a\nb"', ''],
  ['"', ''],
  ['', ''],
])('the ETag %j may stand in If-Range as %j', (etag, strong) => {
  expect(strongEtag({ etag })).toBe(strong);
});

test('no ETag is none', () => {
  expect(strongEtag({})).toBe('');
});

test.each([
  [0, undefined, false],
  [0, 0, false],
  [0, 100, false],
  [1, 100, true],
  [1, 101, false],
  [999, 100_000, false],
  [1_000, 100_000, true],
  [262_143, 67_000_000, false],
  [262_144, 67_000_000, true],
  [262_143, undefined, false],
  [262_144, undefined, true],
  [-5, 100, false],
])('%d bytes of %s gained is progress: %s', (gained, size, worth) => {
  expect(isProgress(gained, size)).toBe(worth);
});
