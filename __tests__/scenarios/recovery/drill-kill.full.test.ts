/** `kill -9` at 200 random moments on the way from the first byte to the marker. */
import { expect, test } from '@jest/globals';
import { afterClaimOfCommit, afterFirstByte, type Killed, killAt, spanOfRun, tally } from './drill-kill.ts';

test('200 kills at random moments', async () => {
  const span = (await spanOfRun()) + 20;
  const kills: Killed[] = [];
  for (let turn = 0; turn < 200; turn++) kills.push(await killAt(afterFirstByte(Math.random() * span)));
  console.info(tally(kills));
  expect(kills).toHaveLength(200);
  // Half of the time is the way to the last byte, and after it come unpacking and the commit.
  expect(kills.filter(({ sent, marked }) => sent > 0 && !marked).length).toBeGreaterThan(50);
}, 1_800_000);

test('40 kills in the commit', async () => {
  const kills: Killed[] = [];
  for (let turn = 0; turn < 40; turn++) kills.push(await killAt(afterClaimOfCommit(Math.random() * 6)));
  console.info(tally(kills));
  expect(kills).toHaveLength(40);
}, 1_800_000);
