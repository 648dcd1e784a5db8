/** The chain of records on a real disk, through the real ports; each session stands for a writer. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/app/wiring.ts';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import type { InstallEvent } from '../../../src/core/transaction/install-machine.ts';
import type { Run } from '../../../src/engine/run/run.ts';
import {
  type Chain,
  claim,
  forgetBefore,
  type Head,
  readHead,
} from '../../../src/engine/transaction/journal-chain.ts';
import { openTestRun } from '../../support/test-run.ts';

const sha256 = 'c0'.repeat(32);
const checkpointId = 'go1.99.1.linux-amd64.tar.gz-c0c0c0c0c0c0c0c0';
const payload = { archive: 'go1.99.1.linux-amd64.tar.gz', offset: 0, source: undefined, place: undefined };

let root = '';
let folder = '';
let events: TimedEvent[] = [];
let sessions: Session[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chain-'));
  folder = join(root, checkpointId);
  [events, sessions] = [[], []];
});
afterEach(async () => {
  for (const session of sessions) await session[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

interface Writer {
  readonly run: Run;
  readonly chain: Chain;
  readonly head: () => Promise<Head>;
  readonly claim: (head: Head, event: InstallEvent) => Promise<Head | undefined>;
}

async function writer(): Promise<Writer> {
  const listen = (event: TimedEvent) => void events.push(event);
  const session = openTestRun({ toolCache: root, home: root, listen });
  sessions.push(session);
  const { run } = session;
  const [records, writers] = [await run.records(), await run.writers()];
  const chain = { records, writers, folder, checkpointId };
  return {
    run,
    chain,
    head: () => readHead(run, chain),
    claim: (head, event) => claim(run, chain, { head, event, payload }),
  };
}

const started: InstallEvent = { kind: 'started' };
const ready: InstallEvent = { kind: 'ready' };
const verified: InstallEvent = { kind: 'verified', sha256 };

/** Claims one after the other, all of which succeed. */
async function go(by: Writer, ...events: readonly InstallEvent[]): Promise<Head> {
  let head = await by.head();
  for (const event of events) {
    const next = await by.claim(head, event);
    if (next === undefined) throw new Error(`${event.kind} was not to be had`);
    head = next;
  }
  return head;
}

test('a transaction begins at version 1, and each transition is the next', async () => {
  const one = await writer();
  expect(await one.head()).toMatchObject({ version: 0, state: { name: 'Idle' }, record: undefined });
  await go(one, started, ready, verified, { kind: 'committed' });
  expect(await one.head()).toMatchObject({ version: 4, state: { name: 'Done', verified: sha256 } });
  expect(readdirSync(folder)).toEqual(['1.json', '2.json', '3.json', '4.json']);
});

test('after Done another transaction of the same bytes counts on', async () => {
  const one = await writer();
  await go(one, started, ready, verified, { kind: 'committed' });
  expect(await go(one, started)).toMatchObject({ version: 5, state: { name: 'Preparing' } });
});

test('of two that claim the same version one is refused', async () => {
  const [one, other] = [await writer(), await writer()];
  const head = await go(one, started);
  const claims = await Promise.all([one.claim(head, ready), other.claim(head, { kind: 'refused' })]);
  expect(claims.filter((next) => next !== undefined)).toHaveLength(1);
  expect((await one.head()).version).toBe(2);
});

test('a transition that the machine lacks is a defect, and leaves no record', async () => {
  const one = await writer();
  await expect(one.claim(await one.head(), verified)).rejects.toThrow(
    'an install that is Idle cannot be verified',
  );
  expect(await one.head()).toMatchObject({ version: 0 });
});

test('what lies before the head is forgotten, and nothing else', async () => {
  const one = await writer();
  const head = await go(one, started, ready);
  const drafts = ['1.json.00aa11bb22cc.tmp', '2.json.00aa11bb22cc.tmp', '3.json.00aa11bb22cc.tmp'];
  for (const name of ['x.partial', '1.json.damaged', ...drafts]) writeFileSync(join(folder, name), '');
  await forgetBefore(one.run, one.chain, head);
  expect(readdirSync(folder).sort()).toEqual(['1.json.damaged', '2.json', drafts[2], 'x.partial']);
});

describe('a writer that stood still while others went on', () => {
  test('is refused where the next record is theirs', async () => {
    const [one, other] = [await writer(), await writer()];
    const mine = await go(one, started, ready);
    await go(other, { kind: 'interrupted' }, started);
    expect(await one.claim(mine, verified)).toBeUndefined();
  });

  test('is refused where the next record was theirs and is forgotten, and leaves none', async () => {
    const [one, other] = [await writer(), await writer()];
    const mine = await go(one, started, ready);
    const theirs = await go(other, { kind: 'interrupted' }, started, ready);
    await forgetBefore(other.run, other.chain, theirs);
    expect(await one.claim(mine, verified)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['5.json']);
    expect(await one.head()).toEqual(theirs);
  });
});

describe('a record that cannot be read', () => {
  test.each<readonly [string, (path: string) => void]>([
    ['is no record', (path) => writeFileSync(path, 'what?')],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is a folder', (path) => mkdirSync(path)],
  ])('%s: kept aside, told, and the transaction begins afresh after it', async (_what, damage) => {
    const one = await writer();
    await go(one, started, ready);
    const path = join(folder, '2.json');
    rmSync(path);
    damage(path);
    expect(await one.head()).toEqual({ version: 2, state: { name: 'Idle' }, record: undefined });
    expect(readdirSync(folder)).toEqual(['1.json', '2.json.damaged']);
    expect(events.filter(({ kind }) => kind === 'record-damaged')).toMatchObject([{ path }]);
    expect(await go(one, started)).toMatchObject({ version: 3, state: { name: 'Preparing' } });
    expect(events.filter(({ kind }) => kind === 'record-damaged')).toHaveLength(1);
  });

  test('is empty, and its writer has not written it yet: that writer is refused', async () => {
    const one = await writer();
    await go(one, started, ready);
    const [path, draft] = [join(folder, '3.json'), join(folder, '3.json.00aa11bb22cc.tmp')];
    writeFileSync(path, '');
    writeFileSync(draft, 'a record');
    expect(await one.head()).toEqual({ version: 3, state: { name: 'Idle' }, record: undefined });
    expect(readdirSync(folder)).toEqual(['1.json', '2.json', '3.json.damaged']);
  });

  test('by two at the same time: told, and nobody fails', async () => {
    const [one, other] = [await writer(), await writer()];
    await go(one, started);
    writeFileSync(join(folder, '1.json'), 'what?');
    const heads = await Promise.all([one.head(), other.head()]);
    expect(heads.map(({ version, state }) => [version, state.name])).toEqual([
      [1, 'Idle'],
      [1, 'Idle'],
    ]);
    expect(readdirSync(folder)).toEqual(['1.json.damaged']);
  });
});
