/** What the experiments with a faulty server say about a manager. */
import { expect, test } from '@jest/globals';
import { type Observation, verdictOn } from '../../bench/managers/verdict.ts';

const whole = [{ from: 0, bytes: 100 }];
const cut = [{ from: 0, bytes: 60 }];
const rest = [{ from: 60, bytes: 40 }];
const flip = { experiment: 'flip', sent: whole } as const;
const swap = { experiment: 'swap', sent: whole } as const;
const cutShort = { experiment: 'cut', sent: cut } as const;
const gone = { experiment: 'gone', sent: cut } as const;
const works = { code: 0, usable: true };
const fails = { code: 1, usable: false };

test.each<
  [words: string, good: boolean, seen: Omit<Observation, 'contender' | 'foreign'> & { foreign?: boolean }]
>([
  ['refused', true, { ...flip, ...fails }],
  ['installed the damaged archive', false, { ...flip, ...works }],
  ['failed (1), but left a Go that answers', false, { ...flip, code: 1, usable: true }],
  ['reported success, without a Go that answers', false, { ...flip, code: 0, usable: false }],
  ['refused', true, { ...swap, ...fails }],
  ['installed it', false, { ...swap, ...works, foreign: true }],
  ['went on at the cut, installed', true, { ...cutShort, ...works, sent: [...cut, ...rest] }],
  ['started again, installed', true, { ...cutShort, ...works, sent: [...cut, ...whole] }],
  ['failed', false, { ...cutShort, ...fails }],
  ['failed after 3 downloads', false, { ...cutShort, ...fails, sent: [...cut, ...cut, ...cut] }],
  ['reported success', false, { ...cutShort, code: 0, usable: false }],
  ['failed; again: went on at the cut', true, { ...gone, ...fails, again: { ...works, sent: rest } }],
  ['failed; again: from the start', false, { ...gone, ...fails, again: { ...works, sent: whole } }],
  ['failed; again: failed', false, { ...gone, ...fails, again: { ...fails, sent: whole } }],
  ['failed; again: took what was there', false, { ...gone, ...fails, again: { ...works, sent: [] } }],
  [
    'failed (1), but left a Go that answers; again: took what was there',
    false,
    { ...gone, code: 1, usable: true, again: { ...works, sent: [] } },
  ],
])('%s (%s)', (words, good, seen) => {
  expect(verdictOn({ contender: 'a manager', foreign: false, ...seen })).toEqual({ good, words });
});

test('a response without a byte does not count as going on', () => {
  const again = { ...works, sent: [{ from: 60, bytes: 0 }, ...whole] };
  const seen = { contender: 'a manager', foreign: false, ...gone, ...fails, again };
  expect(verdictOn(seen).words).toBe('failed; again: from the start');
});
