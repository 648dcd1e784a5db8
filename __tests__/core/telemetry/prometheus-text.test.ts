import { describe, expect, test } from '@jest/globals';
import { measure } from '../../../src/core/telemetry/measure.ts';
import { parseSamples, printSamples, samplesOf, sumOf } from '../../../src/core/telemetry/prometheus-text.ts';
import { addUp } from '../../../src/core/telemetry/samples.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import { zeroSeries } from '../../../src/core/telemetry/zero-series.ts';
import { cold, hit, observed } from '../../support/observed.ts';

const own = samplesOf(addUp(measure(observed(800), cold, spansOf(observed(800), cold))));
const text = printSamples(own);

test('a family has its help and its type first, and its samples together', () => {
  const lines = text.split('\n');
  const at = lines.indexOf('# TYPE setup_go_run_duration_seconds histogram');
  expect(lines[at - 1]).toMatch(/^# HELP setup_go_run_duration_seconds Time of a run/);
  expect(lines.slice(at + 1, at + 20)).toEqual([
    ...['0.05', '0.1', '0.25', '0.5'].map(
      (le) => `setup_go_run_duration_seconds_bucket{command="setup",how="installed",le="${le}"} 0`,
    ),
    ...['1', '2.5', '5', '10', '15', '30', '60', '120', '300', '600', '1800', '+Inf'].map(
      (le) => `setup_go_run_duration_seconds_bucket{command="setup",how="installed",le="${le}"} 1`,
    ),
    'setup_go_run_duration_seconds_sum{command="setup",how="installed"} 0.8',
    'setup_go_run_duration_seconds_count{command="setup",how="installed"} 1',
    expect.stringMatching(/^# HELP /),
  ]);
});

test('what is printed is read again', () => {
  expect(printSamples(parseSamples(text) ?? new Map())).toBe(text);
});

test('runs add up, and others are kept', () => {
  const other = samplesOf(addUp(measure(observed(60), hit, spansOf(observed(60), hit))));
  const sum = sumOf(sumOf(own, own), other);
  expect(
    sum.get('setup_go_runs_total{command="setup",host="github",outcome="success",how="installed"}'),
  ).toBe(2);
  expect(sum.get('setup_go_runs_total{command="setup",host="github",outcome="success",how="found"}')).toBe(1);
  expect(sum.get('setup_go_activations_total{trust="known"}')).toBe(3);
  expect(sum.get('setup_go_phase_duration_seconds_bucket{phase="lookup",le="+Inf"}')).toBe(3);
});

test('values of labels are escaped', () => {
  const series = {
    metric: 'setup_go.downloaded',
    labels: { mirror: 'a"b\\c\nd' },
    sum: 1,
    count: 1,
    buckets: [],
  } as const;
  const samples = samplesOf([series]);
  expect([...samples.keys()]).toEqual(['setup_go_downloaded_bytes_total{mirror="a\\"b\\\\c\\nd"}']);
  expect(parseSamples(printSamples(samples))).toEqual(samples);
});

test('a metric without labels has no braces', () => {
  const withheld = { metric: 'setup_go.guard.withheld', labels: {}, sum: 2, count: 1, buckets: [] } as const;
  const printed = printSamples(samplesOf([withheld]));
  expect(printed).toMatch(/^setup_go_guard_withheld_total 2$/m);
  expect(parseSamples(printed)).toEqual(new Map([['setup_go_guard_withheld_total', 2]]));
});

describe('what somebody else wrote', () => {
  test.each([
    'garbage',
    'setup_go_runs_total{command="setup"} NaN',
    'setup_go_runs_total{command="setup"} -1',
    'setup_go_runs_total{command=setup} 1',
    '<html>',
  ])('%j is not added to', (line) => {
    expect(parseSamples(`${text}${line}\n`)).toBeUndefined();
  });

  test('metrics that this version does not have are left out', () => {
    expect(parseSamples('# HELP x y\nother_total 3\nsetup_go_later_total{a="b"} 3\n')).toEqual(new Map());
  });

  test('histograms with other bounds are left out as a whole', () => {
    const old = [
      'setup_go_phase_duration_seconds_bucket{phase="tool",le="7"} 1',
      'setup_go_phase_duration_seconds_bucket{phase="tool",le="+Inf"} 1',
      'setup_go_phase_duration_seconds_sum{phase="tool"} 3',
      'setup_go_phase_duration_seconds_count{phase="tool"} 1',
      'setup_go_activations_total{trust="known"} 2',
    ];
    expect(parseSamples(old.join('\n'))).toEqual(new Map([['setup_go_activations_total{trust="known"}', 2]]));
  });
});

test('what objectives are computed from is there from the first run on', () => {
  const zeros = samplesOf(zeroSeries('shell'));
  expect(zeros.get('setup_go_runs_total{command="setup",host="shell",outcome="error",how="none"}')).toBe(0);
  expect(zeros.get('setup_go_failures_total{code="DIGEST_MISMATCH",fault="mirror"}')).toBe(0);
  expect(new Set(zeros.values())).toEqual(new Set([0]));
  // It has the same names as what is counted.
  const counted = new Set([...own.keys()]);
  for (const key of samplesOf(zeroSeries('github')).keys()) counted.delete(key);
  expect([...counted].filter((key) => /runs_total|run_duration|activations/.test(key))).toEqual([]);
});
