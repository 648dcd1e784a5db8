/** Every byte of a record with one of its bits flipped, a record cut at every length, and partials at random. */
import { truncateSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { flip, makeCheckpoint, requireInstalled, requireKeptAside } from './drill-damage.ts';
import { tellDamage } from './drill-damage-stories.ts';

tellDamage(['Idle', 'Syncing'], 1);

test.each(['Idle', 'Syncing'] as const)(
  'each byte of a record in %s, flipped',
  async (state) => {
    await using checkpoint = await makeCheckpoint(state);
    let runs = 0;
    for (let at = 0; at < checkpoint.record.length; at++) {
      let record = '';
      const damaged = await checkpoint.try((_folder, files) => {
        record = files.record;
        flip(record, at, Math.floor(Math.random() * 8));
      });
      requireKeptAside(damaged, record);
      runs++;
    }
    expect(runs).toBeGreaterThan(300);
    console.info(`${runs} bytes of a record in ${state} flipped: each kept aside, each install right`);
  },
  1_800_000,
);

test('a record cut at every eighth length', async () => {
  await using checkpoint = await makeCheckpoint('Idle');
  let runs = 0;
  for (let length = 0; length < checkpoint.record.length; length += 8) {
    let record = '';
    const damaged = await checkpoint.try((_folder, files) => {
      record = files.record;
      truncateSync(record, length);
    });
    requireKeptAside(damaged, record);
    runs++;
  }
  console.info(`a record cut at ${runs} lengths: each kept aside, each install right`);
}, 1_800_000);

test('100 bits of a partial, flipped at random', async () => {
  await using checkpoint = await makeCheckpoint('Syncing');
  for (let turn = 0; turn < 100; turn++) {
    const at = Math.floor(Math.random() * checkpoint.partial.length);
    const damaged = await checkpoint.try((_folder, { partial }) => flip(partial, at, turn % 8));
    requireInstalled(damaged, 'the rest and all');
  }
  console.info('100 bits of a partial flipped: each install right');
}, 1_800_000);
