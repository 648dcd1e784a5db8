/** The statistics of the benchmark of version managers, and what its goals make of them. */
import { describe, expect, test } from '@jest/globals';
import { compare, medianInterval, ratioText, shortNumber, spreadOf } from '../../bench/managers/figures.ts';
import { goalsOf, judge } from '../../bench/managers/goals.ts';
import { joinParts, type Part, type Results, type SwitchPart } from '../../bench/managers/results.ts';
import type { Sample } from '../../bench/measure.ts';

const samples = (...times: readonly number[]): readonly Sample[] =>
  times.map((time) => ({ wall: time, cpu: time / 2, memory: time * 1e6 }));
const part = (all: Part['samples']): Part => ({ machine: 'a machine', rounds: 1, samples: all });
const results = (parts: Partial<Results>): Results => ({
  ...{ releases: ['1.26.8', '1.23.12'], contenders: {}, missing: {} },
  ...parts,
});

test('the median of an even number of values is between the two in the middle', () => {
  expect(spreadOf([4, 1, 10, 2])).toEqual({ median: 3, least: 1, most: 10 });
});

describe('the ratio of two contenders', () => {
  test('is of the medians, with the least and the most of the rounds', () => {
    expect(compare(samples(1, 2, 9), samples(4, 4, 3), 'wall')).toEqual({
      median: 0.5,
      least: 0.25,
      most: 3,
    });
  });

  test('leaves out rounds that only one of them has', () => {
    expect(compare(samples(1, 8), samples(2), 'cpu')).toEqual({ median: 2.25, least: 0.5, most: 0.5 });
  });

  test('is a dash if there is nothing to compare with', () => {
    expect(ratioText(compare([], samples(2), 'wall'))).toBe('–');
    expect(ratioText({ median: 0.614, least: 0.5, most: 1 })).toBe('**0.61** (0.50 to 1.00)');
  });
});

describe('where the median is', () => {
  test.each<[values: number[], interval: [number, number]]>([
    [
      [3, 1, 2],
      [1, 3],
    ],
    [
      [9, 8, 7, 6, 5, 4, 3, 2, 1],
      [2, 8],
    ],
    [Array.from({ length: 20 }, (_, index) => index), [5, 14]],
    [[], [Number.NaN, Number.NaN]],
  ])('of %j: %j', (values, interval) => {
    expect(medianInterval(values)).toEqual(interval);
  });
});

test.each([
  [1234.5, '1235'],
  [12.34, '12.3'],
  [1.234, '1.23'],
  [Number.NaN, '–'],
])('%d is written %s', (value, text) => {
  expect(shortNumber(value)).toBe(text);
});

describe('goals', () => {
  test('a cold install is compared with the fastest of the others, by wall time', () => {
    const cold = part({
      'setup-go-tarball': samples(60),
      'goinstall.sh': samples(80),
      'by hand': samples(110),
      gobrew: samples(100),
    });
    expect(goalsOf(results({ cold }))).toEqual([
      {
        goal: 'cold install, setup-go-tarball, wall',
        most: 0.7,
        measured: 0.6,
        interval: [0.6, 0.6],
        against: 'gobrew',
      },
      {
        goal: 'cold install, goinstall.sh, wall',
        most: 0.7,
        measured: 0.8,
        interval: [0.8, 0.8],
        against: 'gobrew',
      },
    ]);
  });

  test('go version is compared with the binary itself', () => {
    const call = part({ 'the bare binary': samples(2), 'setup-go-tarball': samples(2), goenv: samples(90) });
    expect(goalsOf(results({ call }))).toEqual([
      {
        goal: '`go version`, setup-go-tarball, CPU',
        most: 1,
        measured: 1,
        interval: [1, 1],
        against: 'the bare binary',
      },
    ]);
  });

  test('a switch is compared with the fastest command, not with an export by hand', () => {
    const switching: SwitchPart = {
      ...part({
        'by hand: export PATH': samples(3),
        'setup-go-tarball: usego': samples(4),
        'setup-go-tarball: use': samples(100),
        'gobrew: gobrew use': samples(10),
        'goenv 2: goenv global': samples(200),
      }),
      processes: {},
      memory: { 'setup-go-tarball: usego': 3e6, 'goenv 2: goenv global': 4e6, 'goenv 3: goenv shell': 9e6 },
    };
    const found = goalsOf(results({ switch: switching }));
    expect(found.map(({ goal, measured, against }) => [goal, measured, against])).toEqual([
      ['switch, usego, CPU', 0.4, 'gobrew: gobrew use'],
      ['switch, usego, wall', 0.4, 'gobrew: gobrew use'],
      ['switch, use, CPU', 10, 'gobrew: gobrew use'],
      ['switch, use, wall', 10, 'gobrew: gobrew use'],
      ['peak memory of a switch, usego', 0.75, 'goenv 2: goenv global'],
    ]);
    expect(found.map(judge)).toEqual(['yes', 'yes', 'no', 'no', 'yes']);
  });

  test.each([
    [0.704, [0.6, 0.9], 'yes'],
    [0.706, [0.7, 0.9], 'unclear'],
    [0.706, [0.706, 0.9], 'no'],
    [0.706, undefined, 'no'],
    [Number.NaN, undefined, 'no'],
  ] as const)('%d, in %j, of at most 0.7: %s', (measured, interval, verdict) => {
    const goal = { goal: '', most: 0.7, measured, against: '' };
    expect(judge(interval === undefined ? goal : { ...goal, interval })).toBe(verdict);
  });

  test('nothing is said of parts that were not measured', () => {
    expect(goalsOf(results({}))).toEqual([]);
  });
});

describe('rounds of two runs', () => {
  test('are put one after another', () => {
    const joined = joinParts(part({ a: samples(1), b: samples(2) }), part({ b: samples(4), a: samples(3) }));
    expect(joined).toEqual({
      machine: 'a machine',
      rounds: 2,
      samples: { a: samples(1, 3), b: samples(2, 4) },
    });
    expect(joinParts(undefined, part({ a: samples(1) }))).toEqual(part({ a: samples(1) }));
  });

  test.each([
    ['another machine', { ...part({ a: samples(1) }), machine: 'another' }],
    ['other contenders', part({ b: samples(1) })],
  ])('of %s are refused', (_, later) => {
    expect(() => joinParts(part({ a: samples(1) }), later)).toThrow('cannot be added');
  });
});
