/** `kill -9` at a random moment between the first byte and the marker: run in part and in full. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import {
  archivePath,
  budget,
  checkpointIn,
  type Drill,
  go,
  markedTrees,
  openDrill,
  sentFor,
  transactionFolder,
  unfinished,
  until,
  wrongTrees,
} from './drill.ts';

export interface Killed {
  /** What the latest record said then. */
  readonly state: string;
  /** Bytes that had been sent; of these those that did not reach the disk; of these those that nobody had read. */
  readonly sent: number;
  readonly lost: number;
  readonly queued: number;
  /** Bytes of both runs, without the lost ones, as a part of the archive's. */
  readonly part: number;
  readonly marked: boolean;
}

/** A download that takes about a third of a second, so that there is something to hit. */
const pace = { kind: 'drip', bytes: 50_000, everyMs: 5 } as const;

/** A MiB may wait to be written; a reader that is busy unpacking may have another before it; and a piece is on its way. */
const inFlight = (1024 + 1024 + 256) * 1024;

/** When the axe falls. */
export type Aim = (drill: Drill) => Promise<unknown>;

/** Milliseconds after the first byte. */
export const afterFirstByte =
  (milliseconds: number): Aim =>
  async ({ mirror }) => {
    await until(() => sentFor(archivePath, mirror) > 0, 'the first byte');
    await sleep(milliseconds);
  };

/**
 * So soon after the record that begins the commit. What follows takes a few milliseconds, so nothing else is done
 * meanwhile: the mirror has given all it has.
 */
export const afterClaimOfCommit =
  (milliseconds: number): Aim =>
  async ({ mirror, place }) => {
    await until(() => sentFor(archivePath, mirror) >= go.bytes.length, 'the last byte');
    const claim = join(transactionFolder(place.toolCache) ?? '', '3.json'); // after Preparing and Syncing
    const spin = (holds: () => boolean, limit: number) => {
      for (const begin = performance.now(); !holds() && performance.now() - begin < limit; );
    };
    spin(() => existsSync(claim), 10_000);
    spin(() => false, milliseconds);
  };

export async function killAt(aim: Aim): Promise<Killed> {
  await using drill = await openDrill('kill');
  const { mirror, place } = drill;
  mirror.fail(archivePath, pace);
  let killed: Promise<void> = Promise.resolve();
  let [sent, queued] = [0, 0];
  const outcome = await drill.install(
    {},
    {
      started(child) {
        killed = aim(drill).then(() => {
          queued = queuedOn(mirror.port);
          child.kill('SIGKILL');
          sent = sentFor(archivePath, mirror);
        });
      },
    },
  );
  await killed;
  expect([outcome.signal, outcome.code]).toEqual(outcome.code === 0 ? [null, 0] : ['SIGKILL', null]);
  expect(wrongTrees(place)).toEqual([]);
  const { record, partials } = checkpointIn(place.toolCache);
  const kept = Math.max(0, ...partials.filter((path) => existsSync(path)).map((path) => statSync(path).size));
  const marked = markedTrees(place).length > 0;
  mirror.recover();
  const sentBefore = sentFor(archivePath, mirror);

  const step = await drill.install();

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(markedTrees(place)).toHaveLength(1);
  expect(wrongTrees(place)).toEqual([]);
  // Where the marker stood already, the next run has found it and looked at nothing else.
  if (!marked) expect(unfinished(place)).toEqual([]);
  const again = sentFor(archivePath, mirror) - sentBefore;
  const lost = marked ? 0 : sentBefore - kept;
  expect(lost - queued).toBeLessThanOrEqual(inFlight);
  expect(sentBefore + again - lost).toBeLessThanOrEqual(budget(go.bytes.length));
  if (marked) expect(again).toBe(0);
  return {
    state: record?.state ?? 'before the first record',
    sent,
    lost,
    queued,
    part: (sentBefore + again - lost) / go.bytes.length,
    marked,
  };
}

/** Bytes that are in the system's hands, sent and not yet read: a machine under load may hold megabytes of them. */
function queuedOn(port: number): number {
  if (process.platform !== 'linux') return 0;
  const ours = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = readFileSync('/proc/net/tcp', 'utf8').matchAll(
    /^\s*\d+: \w+:(\w{4}) \w+:(\w{4}) 01 (\w{8}):(\w{8})/gm,
  );
  return [...rows]
    .filter(([, local, remote]) => local === ours || remote === ours)
    .reduce(
      (sum, [, , , sending, received]) => sum + parseInt(sending ?? '', 16) + parseInt(received ?? '', 16),
      0,
    );
}

/** Milliseconds from the first byte to the end of a run that nobody kills. */
export async function spanOfRun(): Promise<number> {
  await using drill = await openDrill('kill');
  drill.mirror.fail(archivePath, pace);
  let first = 0;
  let marked = 0;
  await drill.install(
    {},
    {
      started() {
        const watch = setInterval(() => {
          if (first === 0 && sentFor(archivePath, drill.mirror) > 0) first = performance.now();
          if (marked > 0 || markedTrees(drill.place).length === 0) return;
          marked = performance.now();
          clearInterval(watch);
        }, 2);
      },
    },
  );
  return marked - first;
}

/** How often each state was hit, for people. */
export function tally(all: readonly Killed[]): string {
  const states = Map.groupBy(all, ({ state, marked }) => (marked ? `${state}, marked` : state));
  const counts = [...states].map(([state, hits]) => `${state}: ${hits.length}`).join('; ');
  const most = Math.max(...all.map(({ part }) => part)).toFixed(4);
  const lost = Math.max(...all.map((each) => each.lost - each.queued));
  return `${all.length} kills (${counts}); at most ${most} of the archive over the wire and ${lost} bytes lost that were read`;
}
