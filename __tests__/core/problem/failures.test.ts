import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  failureOf,
  failures,
  hasRefused,
  isMirrorFailure,
  isNoAnswer,
  isRefusal,
  isUnconfirmed,
  isUnlisted,
  isWrongBytes,
  mayPass,
} from '../../../src/core/problem/failures.ts';
import { Problem, type ProblemCode } from '../../../src/core/problem/problem.ts';

const codes = Object.keys(failures).filter(isCode);

function isCode(text: string): text is ProblemCode {
  return text in failures;
}

function withCode(code: ProblemCode): Problem {
  return new Problem(code, 'x');
}

test('every code has a row, and every row is a code', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../src/core/problem/problem.ts'), 'utf8');
  const [, union = ''] = /export type ProblemCode =([\s\S]*?)\nexport /.exec(source) ?? [];
  const declared = [...union.matchAll(/\| '([A-Z_]+)'/g)].map(([, code = '']) => code);
  expect(declared.length).toBeGreaterThan(30);
  expect(codes.toSorted()).toEqual(declared.toSorted());
});

const passing = [
  'MIRROR_UNREACHABLE',
  'MIRROR_INTERRUPTED',
  'MIRROR_BUSY',
  'RANGE_INVALID',
  'SUMDB_UNREACHABLE',
];
const wrongBytes = [
  'ARCHIVE_NOT_ONE',
  'ARCHIVE_REFUSED',
  'DIGEST_MISMATCH',
  'SIGNATURE_MISMATCH',
  'SIZE_MISMATCH',
  'SUMDB_MISMATCH',
  'TREE_INVALID',
];
const otherMirror = [
  ...passing,
  'MIRROR_STATUS',
  'MIRROR_REDIRECT',
  'MIRROR_UNTRUSTED',
  'INDEX_INVALID',
  'ARCHIVE_NOT_ONE',
  'SIZE_MISMATCH',
  'DIGEST_MISMATCH',
  'DIGEST_MISSING',
  'ARCHIVE_REFUSED',
  'TREE_INVALID',
  'TRUST_TOO_LOW',
  'SIGNATURE_MISSING',
  'SIGNATURE_INVALID',
  'SIGNATURE_UNTRUSTED',
  'SIGNATURE_MISMATCH',
  'SUMDB_OFF',
  'SUMDB_INVALID',
  'SUMDB_MISMATCH',
  'VERSION_UNKNOWN',
  'PLATFORM_UNSUPPORTED',
];

const refusals = [
  'MIRROR_STATUS',
  'INDEX_INVALID',
  'DIGEST_MISSING',
  'SIGNATURE_MISSING',
  'SIGNATURE_INVALID',
  'MIRRORS_FAILED',
];

describe.each<[string, (error: unknown) => boolean, readonly string[]]>([
  ['mayPass', mayPass, passing],
  ['isWrongBytes', isWrongBytes, wrongBytes],
  ['isMirrorFailure', isMirrorFailure, otherMirror],
  ['isUnlisted', isUnlisted, ['VERSION_UNKNOWN', 'PLATFORM_UNSUPPORTED']],
  ['isUnconfirmed', isUnconfirmed, ['SUMDB_UNREACHABLE', 'SUMDB_MISMATCH', 'SUMDB_OFF']],
  ['hasRefused', hasRefused, ['MIRROR_BUSY', ...refusals]],
  ['isRefusal', isRefusal, refusals],
  [
    'isNoAnswer',
    isNoAnswer,
    [
      'MIRROR_UNREACHABLE',
      'MIRROR_UNTRUSTED',
      'MIRROR_INTERRUPTED',
      'MIRROR_STATUS',
      'MIRROR_BUSY',
      'MIRROR_REDIRECT',
      'INDEX_INVALID',
      'DIGEST_MISSING',
      'SIGNATURE_MISSING',
      'SIGNATURE_INVALID',
      'MIRRORS_FAILED',
      'RANGE_INVALID',
    ],
  ],
])('%s', (_, predicate, expected) => {
  test('is true for these codes and no others', () => {
    expect(codes.filter((code) => predicate(withCode(code))).sort()).toEqual([...expected].sort());
  });

  test.each([new Error('MIRROR_BUSY'), 'MIRROR_BUSY', { code: 'MIRROR_BUSY' }, undefined, null])(
    'is false for what is no Problem: %p',
    (error) => expect(predicate(error)).toBe(false),
  );
});

describe('what holds for the table as a whole', () => {
  const rows = Object.entries(failures);

  test('what may pass by waiting may also be better elsewhere', () => {
    const later = rows.filter(([, { retry }]) => retry === 'later' || retry === 'whole-file');
    for (const [code, { otherMirror: other }] of later) expect([code, other]).toEqual([code, true]);
  });

  test('wrong bytes are a mirror’s fault, never pass, and may be right elsewhere', () => {
    for (const [code, failure] of rows.filter(([, each]) => each.wrongBytes)) {
      expect([code, failure]).toEqual([
        code,
        expect.objectContaining({ fault: 'mirror', retry: 'never', otherMirror: true }),
      ]);
    }
  });

  test('what the disk or the user decides may pass in its own way alone', () => {
    expect(
      Object.fromEntries(rows.filter(([, { fault, retry }]) => fault === 'disk' && retry !== 'never')),
    ).toEqual({
      PERMISSION_DENIED: failures.PERMISSION_DENIED,
      DISK_FULL: failures.DISK_FULL,
    });
    expect([failures.PERMISSION_DENIED.retry, failures.DISK_FULL.retry]).toEqual([
      'if-allowed',
      'after-sweep',
    ]);
    expect(rows.filter(([, { fault, retry }]) => fault === 'user' && retry !== 'never')).toEqual([]);
  });

  test('an error that is no Problem has no row', () => {
    expect(failureOf(new Error('x'))).toBeUndefined();
    expect(failureOf(withCode('INTERNAL'))).toMatchObject({ fault: 'us', otherMirror: false });
  });
});
