import { expect, test } from '@jest/globals';
import {
  insteadOf,
  isTooNew,
  parseTime,
  timeInVersionFile,
  tooNew,
} from '../../../src/core/versions/release-age.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';

const at = (text: string) => Date.parse(text);

test.each([
  ['go1.26.8\ntime 2026-08-28T16:20:06Z\n', at('2026-08-28T16:20:06Z')],
  ['go1.26.8\r\ntime 2026-08-28T16:20:06Z\r\n', at('2026-08-28T16:20:06Z')],
  ['go1.26.8\n', undefined],
  ['go1.26.8\ntime yesterday\n', undefined],
  ['go1.20.14', at('2024-02-07T00:00:00Z')],
  ['go1.9', at('2024-02-07T00:00:00Z')],
  ['devel go1.28-abc', undefined],
  ['', undefined],
])('the time in %j', (text, time) => {
  expect(timeInVersionFile(text)).toBe(time);
});

test.each([
  ['2026-09-01T20:03:23Z', at('2026-09-01T20:03:23Z')],
  ['2026-09-01T20:03:23.5+02:00', at('2026-09-01T18:03:23.5Z')],
  ['2026-09-01', undefined],
  ['2026-99-01T20:03:23Z', undefined],
  [7, undefined],
])('%j is a time', (text, time) => {
  expect(parseTime(text)).toBe(time);
});

test('a release is old enough when all of its days are over', () => {
  const now = at('2026-09-11T00:00:00Z');
  expect(isTooNew(at('2026-09-01T00:00:00Z'), { days: 10, now })).toBe(false);
  expect(isTooNew(at('2026-09-01T00:00:01Z'), { days: 10, now })).toBe(true);
});

test.each([
  ['1.26', '1.26.7', true],
  ['1.26', '1.25.9', false],
  ['stable', '1.25.9', true],
  ['stable', '1.27rc1', false],
  ['1.26.8', '1.26.7', true],
  ['1.26.8', '1.25.9', false],
])('for %s, %s could be taken instead: %j', async (request, version, fits) => {
  const asked = await parseRequest(request, { kind: 'input', name: 'go-version', yaml: false });
  const release = parseVersion('go1.26.8');
  const other = parseVersion(version);
  expect(release && other && insteadOf(release, asked)(other)).toBe(fits);
});

test('the error says the rule, and what passes it', () => {
  const given = { release: 'go1.26.8', time: at('2026-09-01T20:03:23Z'), days: 14 };
  expect(tooNew({ ...given, instead: 'go1.26.7' })).toMatchObject({
    code: 'RELEASE_TOO_NEW',
    message: 'go1.26.8 is of 2026-09-01, and minimum-release-age is 14 days',
    hint: 'The newest that passes it is go1.26.7: ask for 1.26.7. Or lower minimum-release-age.',
  });
  expect(tooNew({ ...given, instead: undefined }).hint).toContain(
    'No release that passes it could be found.',
  );
});
