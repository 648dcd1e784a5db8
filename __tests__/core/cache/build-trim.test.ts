import { describe, expect, test } from '@jest/globals';
import { type BuildEntry, trimBuild } from '../../../src/core/cache/build-trim.ts';

const since = 1000;
const entry = (path: string, used: number, size = 10): BuildEntry => ({ path, used, size });
const trim = (entries: readonly BuildEntry[], restored: readonly string[], maxSize = 0) => {
  const { kept, dropped, fresh } = trimBuild(entries, { since, restored: new Set(restored), maxSize });
  const names = (list: readonly BuildEntry[]) => list.map(({ path }) => path).sort();
  return { kept: names(kept), dropped: names(dropped), fresh: fresh.length };
};

test('what this job used is kept, what it did not use is dropped', () => {
  expect(
    trim([entry('a', 1500), entry('b', 0), entry('c', 1000), entry('new', 2000)], ['a', 'b', 'c']),
  ).toEqual({
    kept: ['a', 'c', 'new'],
    dropped: ['b'],
    fresh: 1,
  });
});

test('a job that ended early drops nothing', () => {
  expect(
    trim([entry('a', 1500), entry('b', 0), entry('c', 0), entry('new', 2000)], ['a', 'b', 'c']),
  ).toMatchObject({
    kept: ['a', 'b', 'c', 'new'],
    dropped: [],
  });
});

test('a job that is known to be complete drops what it did not use, however much that is', () => {
  const entries = [entry('a', 0), entry('b', 0), entry('new', 2000)];
  const { kept } = trimBuild(entries, { since, restored: new Set(['a', 'b']), maxSize: 0, complete: true });
  expect(kept.map(({ path }) => path)).toEqual(['new']);
});

test('says how many of the restored ones were used, and whether that is too few', () => {
  const rules = { since, restored: new Set(['a', 'b', 'c']), maxSize: 0 };
  expect(trimBuild([entry('a', 1500), entry('b', 0), entry('c', 0)], rules)).toMatchObject({
    used: 1,
    endedEarly: true,
  });
  expect(trimBuild([entry('a', 1500), entry('b', 1500), entry('c', 0)], rules)).toMatchObject({
    used: 2,
    endedEarly: false,
  });
});

test('half of it is enough', () => {
  expect(trim([entry('a', 1500), entry('b', 0)], ['a', 'b']).dropped).toEqual(['b']);
});

test('a first run keeps everything, all of it fresh', () => {
  expect(trim([entry('a', 1500), entry('b', 1200)], [])).toEqual({ kept: ['a', 'b'], dropped: [], fresh: 2 });
});

test('nothing fresh', () => {
  expect(trim([entry('a', 1500), entry('b', 1200)], ['a', 'b']).fresh).toBe(0);
});

test('over the limit, what was used longest ago goes first', () => {
  expect(trim([entry('a', 1500), entry('b', 1200), entry('c', 1800)], [], 25)).toMatchObject({
    kept: ['a', 'c'],
    dropped: ['b'],
  });
});

test('an entry larger than the limit does not keep smaller ones out', () => {
  expect(trim([entry('huge', 1900, 100), entry('a', 1500)], [], 25).kept).toEqual(['a']);
});

describe('outputs of actions', () => {
  const id = 'ab'.repeat(32);
  const action = (path: string, used: number, output = `ab/${id}-d`): BuildEntry => ({
    path,
    used,
    size: 1,
    output,
  });

  test('are kept with an action in use, whatever their own mark; those of others are not', () => {
    const other = `cd/${'cd'.repeat(32)}-d`;
    const entries = [
      action('00/used-a', 1500),
      action('00/unused-a', 0),
      entry(`ab/${id}-d`, 0),
      action('11/old-a', 0, other),
      entry(other, 0),
      entry('ee/more', 1500),
    ];
    expect(trim(entries, ['00/used-a', `ab/${id}-d`, other]).dropped).toEqual([
      '00/unused-a',
      '11/old-a',
      other,
    ]);
  });

  test('a program is a folder', () => {
    const program = entry(`ab/${id}-d/tool`, 0);
    expect(trim([action('00/used-a', 1500), program], ['00/used-a', program.path]).dropped).toEqual([]);
  });

  test('the limit goes by the last use of both', () => {
    const entries = [action('00/used-a', 1900), entry(`ab/${id}-d`, 0, 20), entry('ee/old', 1500, 20)];
    expect(trim(entries, [], 30).dropped).toEqual(['ee/old']);
  });
});
