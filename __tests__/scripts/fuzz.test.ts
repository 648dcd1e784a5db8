/** The targets of `npm run fuzz`, briefly: what they usually read, some mutations, and everything that was ever found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { randomOf } from '../../scripts/fuzz/mutate.ts';
import { execute, inputOf } from '../../scripts/fuzz/session.ts';
import type { FuzzTarget } from '../../scripts/fuzz/target.ts';
import { allTargets } from '../../scripts/fuzz/targets.ts';
import { Problem } from '../../src/core/problem/problem.ts';

const targets = await allTargets();
const kept = join(import.meta.dirname, '../support/fuzz-findings');
/** `NAME.DIGEST`, as scripts/fuzz.ts names them. */
const findings = existsSync(kept) ? readdirSync(kept) : [];
const fileName = ({ name }: FuzzTarget) => name.replaceAll(/\W+/g, '-');

test('every target has a name of its own, and every finding a target', () => {
  const names = targets.map(fileName);
  expect(new Set(names).size).toBe(names.length);
  expect(findings.filter((file) => !names.includes(file.replace(/\.[0-9a-f]{16}$/, '')))).toEqual([]);
});

test.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
  const seeds = await target.seeds();
  const progress = { executions: 0, accepted: 0 };
  const run = (bytes: Uint8Array) => execute(target, Buffer.from(bytes), progress);

  for (const seed of new Set(seeds)) expect(await run(seed)).toBeUndefined();
  expect(progress.accepted).toBeGreaterThan(0);
  for (let number = 1; number <= 100; number += 1)
    expect(await run(inputOf(target, seeds, number))).toBeUndefined();
  for (const file of findings.filter((each) => each.startsWith(`${fileName(target)}.`)))
    expect(await run(readFileSync(join(kept, file)))).toBeUndefined();
});

const faulty = (run: FuzzTarget['run']): FuzzTarget => ({
  name: 'faulty',
  seeds: () => [Buffer.from('abc')],
  run,
});

test.each<[string, FuzzTarget['run'], RegExp | undefined]>([
  ['a crash', () => [].reduce((sum) => sum), /TypeError/],
  ['a crash later', async () => Promise.reject(new RangeError('too deep')), /RangeError: too deep/],
  [
    'a bug that says so',
    () => {
      throw new Problem('INTERNAL', 'impossible');
    },
    /impossible/,
  ],
  [
    'something else that is thrown',
    () => {
      throw 'text';
    },
    /text/,
  ],
  [
    'a refusal',
    () => {
      throw new Problem('ARCHIVE_REFUSED', 'no');
    },
    undefined,
  ],
])('%s', async (_, run, expected) => {
  const progress = { executions: 0, accepted: 0 };

  const found = await execute(faulty(run), Buffer.from('abc'), progress);

  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject({ bytes: Buffer.from('abc'), what: expect.stringMatching(expected) });
  expect(progress).toEqual({ executions: 1, accepted: 0 });
});

test('the input of a number is the same each time, and another one for another number', () => {
  const target = faulty(() => true);
  const seeds = [Buffer.from('a text that is long enough to be changed in many ways')];
  const inputs = Array.from({ length: 200 }, (_, number) => inputOf(target, seeds, number).toString('hex'));

  expect(inputs).toEqual(
    Array.from({ length: 200 }, (_, number) => inputOf(target, seeds, number).toString('hex')),
  );
  expect(new Set(inputs).size).toBeGreaterThan(150);
  expect(randomOf(1)(1000)).toBe(randomOf(1)(1000));
});
