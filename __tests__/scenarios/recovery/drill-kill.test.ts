/** `kill -9` on the way from the first byte to the marker: the next run installs, and nothing half done is shown. */
import { expect, test } from '@jest/globals';
import { afterClaimOfCommit, afterFirstByte, type Killed, killAt, spanOfRun, tally } from './drill-kill.ts';

test('15 kills, spread from the first byte to the marker, and in the commit', async () => {
  const span = (await spanOfRun()) + 20;
  const kills: Killed[] = [];
  for (let turn = 0; turn < 12; turn++)
    kills.push(await killAt(afterFirstByte(((turn + Math.random()) / 12) * span)));
  for (let turn = 0; turn < 3; turn++) kills.push(await killAt(afterClaimOfCommit(turn * 2)));
  expect(kills).toHaveLength(15);
  expect(kills.some(({ sent, marked }) => sent > 0 && !marked)).toBe(true); // else it was too late each time
  console.info(tally(kills));
}, 180_000);
