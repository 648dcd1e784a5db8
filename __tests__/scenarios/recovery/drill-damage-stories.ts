/** Records and partials that are missing, emptied, cut, flipped, replaced: a sample of the stories, or all. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Checkpoint,
  type Damageable,
  type Damaged,
  flip,
  makeCheckpoint,
  requireInstalled,
  requireKeptAside,
} from './drill-damage.ts';

type Damage = (files: Damageable, was: Checkpoint) => void;

const folderAt = (path: string) => {
  rmSync(path);
  mkdirSync(join(path, 'in it'), { recursive: true });
};
const signed = (body: unknown) => {
  const text = JSON.stringify(body);
  return `${text}\n${createHash('sha256').update(text).digest('hex')}\n`;
};
const bodyOf = ({ record }: Checkpoint) => JSON.parse(record.toString('utf8').split('\n')[0] ?? '');

const records: readonly (readonly [string, Damage])[] = [
  ['emptied', ({ record }) => truncateSync(record, 0)],
  ['cut in its first line', ({ record }) => truncateSync(record, 50)],
  ['without its last byte', ({ record }, was) => truncateSync(record, was.record.length - 1)],
  ['flipped in its first byte', ({ record }) => flip(record, 0, 1)],
  ['flipped in the middle', ({ record }, was) => flip(record, was.record.length >> 1, 6)],
  ['flipped in its digest', ({ record }, was) => flip(record, was.record.length - 5, 0)],
  ['full of zeros', ({ record }, was) => writeFileSync(record, Buffer.alloc(was.record.length))],
  ['twice in one file', ({ record }, was) => appendFileSync(record, was.record)],
  [
    'of a later version of this program',
    ({ record }, was) => writeFileSync(record, signed({ ...bodyOf(was), schema: 2 })),
  ],
  [
    'of other bytes',
    ({ record }, was) =>
      writeFileSync(record, signed({ ...bodyOf(was), checkpointId: 'x-0123456789abcdef' })),
  ],
  [
    'under another number',
    ({ record }, was) => writeFileSync(record, signed({ ...bodyOf(was), stateVersion: 77 })),
  ],
  ['replaced by a folder', ({ record }) => folderAt(record)],
];

const partials: readonly (readonly [string, Damage, Parameters<typeof requireInstalled>[1]])[] = [
  ['missing', ({ partial }) => rmSync(partial), 'all'],
  ['emptied', ({ partial }) => truncateSync(partial, 0), 'all'],
  ['flipped in its first byte', ({ partial }) => flip(partial, 0, 0), 'the rest and all'],
  [
    'flipped in the middle',
    ({ partial }, was) => flip(partial, was.partial.length >> 1, 3),
    'the rest and all',
  ],
  [
    'flipped in its last byte',
    ({ partial }, was) => flip(partial, was.partial.length - 1, 7),
    'the rest and all',
  ],
  [
    'full of zeros',
    ({ partial }, was) => writeFileSync(partial, Buffer.alloc(was.partial.length)),
    'the rest and all',
  ],
  ['longer than the archive', ({ partial }) => appendFileSync(partial, Buffer.alloc(1_000_000)), 'all'],
  ['replaced by a folder', ({ partial }) => folderAt(partial), 'all'],
];

/** Tells the stories of a checkpoint in one of these states; of the tables each `step`th. */
export function tellDamage(states: readonly ('Idle' | 'Syncing')[], step: number): void {
  describe.each(states)('a checkpoint in %s', (state) => tellDamageOf(state, (index) => index % step === 0));
}

function tellDamageOf(state: 'Idle' | 'Syncing', chosen: (index: number) => boolean): void {
  const some = <Row>(rows: readonly Row[]) => rows.filter((_row, index) => chosen(index));
  let checkpoint: Checkpoint;
  let files: Damageable;
  beforeAll(async () => {
    checkpoint = await makeCheckpoint(state);
  });
  afterAll(async () => {
    await checkpoint[Symbol.asyncDispose]();
  });
  const run = (damage: Damage): Promise<Damaged> =>
    checkpoint.try((_folder, these) => {
      files = these;
      damage(these, checkpoint);
    });

  test('undamaged', async () => {
    requireInstalled(await run(() => undefined), 'the rest');
  });

  test.each(some(records))('its record %s', async (_what, damage) => {
    requireKeptAside(await run(damage), files.record);
  });

  test('its record missing: the bytes count all the same', async () => {
    const damaged = await run(({ record }) => rmSync(record));
    requireInstalled(damaged, 'the rest');
    expect(damaged.step.annotations).toEqual([]);
  });

  test.each(some(partials))('its partial %s', async (_what, damage, most) => {
    const damaged = await run(damage);
    requireInstalled(damaged, most);
    expect(damaged.left).toEqual([expect.stringMatching(/^\d+\.json$/)]);
  });

  test('its partial cut: goes on from there', async () => {
    const damaged = await run(({ partial }) => truncateSync(partial, 100_000));
    expect(damaged.step.code).toBe(0);
    expect(damaged.step.stdout).toContain(' at byte 100000\n');
  });

  test('all of it replaced by a file: a clear error that names the path', async () => {
    let place = '';
    const { step } = await checkpoint.try((folder) => {
      place = folder;
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
    });
    expect(step.code).toBe(1);
    expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'FILES_FAILED' });
    expect(step.annotations.at(-1)?.message).toContain(place);
  });
}
