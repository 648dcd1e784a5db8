import { describe, expect, test } from '@jest/globals';
import {
  type ArchiveFacts,
  buildWithout,
  busyTime,
  modulesWithout,
  savedByBuild,
  savedByModules,
} from '../../../src/core/cache/cache-worth.ts';

const time = { work: 20, download: 5 };
const record = { bytes: 1, entries: 1, leg: 'mine', without: 100 };
const facts: ArchiveFacts = { restored: true, record, leg: 'mine', endedEarly: false };
const miss: ArchiveFacts = { ...facts, restored: false, record: undefined };

describe('modules', () => {
  test('without them: what a first job has downloaded, and then what others add', () => {
    expect(modulesWithout(miss, time)).toBe(5);
    expect(modulesWithout(facts, time)).toBe(105);
    expect(modulesWithout({ ...facts, record: undefined }, time)).toBeUndefined();
  });

  test('save what that took, for any leg', () => {
    expect(savedByModules({ ...facts, leg: 'another' })).toBe(100);
    expect(savedByModules({ ...facts, record: undefined })).toBeUndefined();
    expect(savedByModules(miss)).toBeUndefined();
  });
});

describe('build outputs', () => {
  test('without them: the work of a job that had none, but for downloads', () => {
    expect(buildWithout(miss, time)).toBe(15);
    expect(buildWithout(facts, time)).toBe(100);
    expect(buildWithout({ ...facts, leg: 'another' }, time)).toBeUndefined();
  });

  test('save what the same leg took longer without them', () => {
    expect(savedByBuild(facts, time)).toBe(85);
    expect(savedByBuild(facts, { work: 300, download: 0 })).toBe(0);
  });

  test.each([
    ['a first run', miss],
    ['another leg', { ...facts, leg: 'another' }],
    ['no record', { ...facts, record: undefined }],
    ['a record without a time', { ...facts, record: { ...record, without: undefined } }],
    ['a job that ended early', { ...facts, endedEarly: true }],
  ])('not known: %s', (_, given) => {
    expect(savedByBuild(given, time)).toBeUndefined();
  });
});

test.each([
  [[], 0],
  [[1500], 0],
  [[1500, 1900, 2600], 1100],
  [[900, 999, 1500, 1900], 400],
  [[1500, 1900, 60_000, 60_500], 900],
])('files of %j have been written for %d ms since 1000', (times, expected) => {
  expect(busyTime(times, 1000)).toBe(expected);
});
