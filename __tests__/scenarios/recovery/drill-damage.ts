/** A checkpoint that somebody damages before the next run: done to a sample, and to every byte in full. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { StepOutcome } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { checkpointIn, markedTrees, transactionFolder, unfinished, until, wrongTrees } from './drill.ts';

/** Short, for there are hundreds of runs. */
const small: MiniGo = miniGo('go1.99.1', { ballast: 300_000 });
const size = small.bytes.length;
const half = Math.floor(size / 2);
const path = `/go/${small.filename}`;

/** A checkpoint to damage, again and again. */
export interface Checkpoint extends AsyncDisposable {
  /** As it lies there. */
  readonly record: Buffer;
  readonly partial: Buffer;
  /** Puts it back, lets `damage` do its work in the transaction's folder, and installs. */
  try(damage: (folder: string, files: Damageable) => void): Promise<Damaged>;
}

export interface Damageable {
  readonly record: string;
  readonly partial: string;
}

export interface Damaged {
  readonly step: StepOutcome;
  /** Bytes of the archive that this run took from the network. */
  readonly sent: number;
  /** Names in the transaction's folder afterwards. */
  readonly left: readonly string[];
}

/** `Idle`: of a run that gave up; `Syncing`: of one that was killed. Half of the archive is there. */
export async function makeCheckpoint(state: 'Idle' | 'Syncing'): Promise<Checkpoint> {
  const scenario = await openScenario('damage');
  const { place } = scenario;
  const mirror = await scenario.mirror();
  const inputs = { 'go-version': '1.99.1', mirrors: offer(mirror, [small]) };
  if (state === 'Idle') {
    mirror.fail(path, { kind: 'cut', after: half }, 1);
    mirror.fail(path, { kind: 'refuse' });
    await scenario.step({ ...inputs, 'max-retries': '0' });
  } else {
    mirror.fail(path, { kind: 'stall', after: half });
    await scenario.step(inputs, {
      started(child) {
        const there = () =>
          checkpointIn(place.toolCache).partials.some((each) => statSync(each).size === half);
        void until(there, 'half').then(() => child.kill('SIGKILL'));
      },
    });
  }
  mirror.recover();
  const found = checkpointIn(place.toolCache);
  expect(found).toMatchObject({ record: { state }, partials: [expect.any(String)] });
  const files = { record: found.record?.path ?? '', partial: found.partials[0] ?? '' };
  const kept = { record: readFileSync(files.record), partial: readFileSync(files.partial) };
  expect(kept.partial).toHaveLength(half);
  const snapshot = join(place.root, 'snapshot');
  cpSync(place.toolCache, snapshot, { recursive: true });
  return {
    ...kept,
    async try(damage) {
      rmSync(place.toolCache, { recursive: true });
      mkdirSync(place.toolCache);
      cpSync(snapshot, place.toolCache, { recursive: true });
      const folder = transactionFolder(place.toolCache) ?? '';
      damage(folder, files);
      const before = mirror.requests.length;
      const step = await scenario.step(inputs);
      const requests = mirror.requests.slice(before).filter((request) => request.path === path);
      expect(wrongTrees(place, small)).toEqual([]);
      // A sweep comes after an install.
      if (step.code === 0) expect([markedTrees(place).length, unfinished(place)]).toEqual([1, []]);
      return {
        step,
        sent: requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0),
        left: statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [],
      };
    },
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

/** Installed, from the checkpoint's bytes; the record that was damaged lies beside, and a line says so. */
export function requireKeptAside({ step, sent, left }: Damaged, record: string): void {
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  expect(left).toContain(`${basename(record)}.damaged`);
  expect(step.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      `The install record "${record}" is damaged or from another version. Kept it as "${record}.damaged"`,
    ),
  ]);
  expect(sent).toBe(size - half);
}

/** Installed, by as many bytes as it takes at most. */
export function requireInstalled(
  { step, sent }: Damaged,
  most: 'the rest' | 'all' | 'the rest and all',
): void {
  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
  const bytes = { 'the rest': size - half, all: size, 'the rest and all': size - half + size };
  expect(sent).toBe(bytes[most]);
}

export function flip(file: string, at: number, bit: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(file, bytes);
}
