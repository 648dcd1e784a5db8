import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  eventOfLoss,
  type InstallEvent,
  type InstallState,
  type InstallStateName,
  initialState,
  installStates,
  nextState,
} from '../../../src/core/transaction/install-machine.ts';

const sha256 = 'a1'.repeat(32);

const stateOf: Readonly<Record<InstallStateName, InstallState>> = {
  Idle: { name: 'Idle' },
  Preparing: { name: 'Preparing' },
  Syncing: { name: 'Syncing' },
  Committing: { name: 'Committing', verified: sha256 },
  Done: { name: 'Done', verified: sha256 },
};

const events: readonly InstallEvent[] = [
  { kind: 'started' },
  { kind: 'ready' },
  { kind: 'refused' },
  { kind: 'verified', sha256 },
  { kind: 'interrupted' },
  { kind: 'wrong-bytes' },
  { kind: 'exhausted' },
  { kind: 'committed' },
  { kind: 'commit-failed' },
];

type Row = readonly [InstallStateName, InstallEvent['kind'], InstallStateName];

/** All the arrows there are. */
const table: readonly Row[] = [
  ['Idle', 'started', 'Preparing'],
  ['Preparing', 'ready', 'Syncing'],
  ['Preparing', 'refused', 'Idle'],
  ['Syncing', 'verified', 'Committing'],
  ['Syncing', 'interrupted', 'Idle'],
  ['Syncing', 'exhausted', 'Idle'],
  ['Syncing', 'wrong-bytes', 'Preparing'],
  ['Committing', 'committed', 'Done'],
  ['Committing', 'commit-failed', 'Syncing'],
];

const pairs = installStates.flatMap((from) =>
  events.map((event) => ({
    from,
    event,
    to: table.find(([state, kind]) => state === from && kind === event.kind)?.[2],
  })),
);

describe('every state with every event', () => {
  test.each(pairs.filter(({ to }) => to !== undefined))(
    '$from, $event.kind -> $to',
    ({ from, event, to }) => {
      expect(nextState(stateOf[from], event)).toEqual(to && stateOf[to]);
    },
  );

  test.each(pairs.filter(({ to }) => to === undefined))('$from refuses $event.kind', ({ from, event }) => {
    expect(nextState(stateOf[from], event)).toBeUndefined();
  });

  test('there are 45 pairs, of which nine are allowed', () => {
    expect([pairs.length, pairs.filter(({ to }) => to !== undefined).length]).toEqual([45, 9]);
  });
});

describe('Committing', () => {
  test.each(['', 'a', 'A1'.repeat(32), `${sha256}0`, ` ${sha256}`, `${sha256}\n`, 'g'.repeat(64)])(
    'is not entered with the digest %j',
    (text) => {
      expect(nextState(stateOf.Syncing, { kind: 'verified', sha256: text })).toBeUndefined();
    },
  );

  test('carries the digest on to Done', () => {
    const other = '0f'.repeat(32);
    const state = nextState(stateOf.Syncing, { kind: 'verified', sha256: other });
    expect(state && nextState(state, { kind: 'committed' })).toEqual({ name: 'Done', verified: other });
  });
});

describe('what a successor does for a dead writer', () => {
  test.each([
    ['Idle', undefined, undefined],
    ['Preparing', 'refused', 'Idle'],
    ['Syncing', 'interrupted', 'Idle'],
    ['Committing', 'commit-failed', 'Syncing'],
    ['Done', undefined, undefined],
  ] as const)('%s: %s', (name, kind, to) => {
    const event = eventOfLoss(stateOf[name]);
    expect(event?.kind).toBe(kind);
    expect(event && nextState(stateOf[name], event)?.name).toBe(to);
  });
});

/** Any digest, right or not. */
const digests = fc.oneof(
  fc.constant(sha256),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fc.string(),
);
const anyEvent = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...events) },
  { weight: 2, arbitrary: digests.map((digest): InstallEvent => ({ kind: 'verified', sha256: digest })) },
);

test('whatever happens in whatever order, only the arrows of the table are taken', () => {
  const forward = (from: InstallStateName, to: InstallStateName) =>
    installStates.indexOf(to) === installStates.indexOf(from) + 1;
  const back = ['Preparing Idle', 'Syncing Idle', 'Syncing Preparing', 'Committing Syncing'];
  let [steps, done] = [0, 0];
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 60, size: 'max' }), (story) => {
      let state: InstallState = initialState;
      for (const event of story) {
        const next = nextState(state, event);
        if (next === undefined) continue;
        steps += 1;
        expect(forward(state.name, next.name) || back.includes(`${state.name} ${next.name}`)).toBe(true);
        if (next.name === 'Done') {
          done += 1;
          expect(state).toEqual({ name: 'Committing', verified: next.verified });
        }
        if (next.name === 'Committing') {
          expect(state.name).toBe('Syncing');
          expect(event).toEqual({ kind: 'verified', sha256: next.verified });
          expect(next.verified).toMatch(/^[0-9a-f]{64}$/);
        }
        state = next;
      }
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(steps, done)).toBeGreaterThan(50); // else it has proved nothing
});
