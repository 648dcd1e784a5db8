/** Paths that differ in case or composition only, on this machine's disk. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/app/wiring.ts';
import { isSamePlace, isWithin } from '../../../src/engine/install-dir/same-place.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { openTestRun } from '../../support/test-run.ts';

let place: Place;
let session: Session;
let ignored = false;
beforeAll(() => {
  place = createPlace('same');
  session = openTestRun({ toolCache: place.toolCache, home: place.home });
  for (const folder of ['one', 'one/in', 'both', 'BOTH'])
    mkdirSync(join(place.root, folder), { recursive: true });
  ignored = existsSync(join(place.root, 'ONE'));
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
  place[Symbol.dispose]();
});

const at = (path: string) => join(place.root, path);

describe('the same place', () => {
  test.each<[string, string, () => boolean]>([
    ['one', 'one', () => true],
    ['one', 'two', () => false],
    ['one', 'ONE', () => ignored],
    ['one/in', 'ONE/in', () => ignored],
    ['both', 'BOTH', () => ignored],
    ['one/none', 'one/NONE', () => ignored],
    ['none/a/b', 'NONE/A/b', () => ignored],
    ['one/none', 'one/nones', () => false],
    ['one/caf\u00e9', 'one/cafe\u0301', () => false],
  ])('%s and %s', async (one, other, expected) => {
    expect(await isSamePlace(session.run, at(one), at(other))).toBe(expected());
    expect(await isSamePlace(session.run, at(other), at(one))).toBe(expected());
  });
});

describe('a place within a folder', () => {
  test.each<[string, string, () => boolean]>([
    ['one', 'one', () => true],
    ['one/in', 'one', () => true],
    ['one', 'one/in', () => false],
    ['ones/in', 'one', () => false],
    ['one/in', 'ONE', () => ignored],
    ['one/in/none', 'ONE', () => ignored],
    ['ONE', 'one', () => ignored],
  ])('%s in %s', async (path, folder, expected) => {
    expect(await isWithin(session.run, at(path), at(folder))).toBe(expected());
  });
});
