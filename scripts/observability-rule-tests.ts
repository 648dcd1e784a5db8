/** Tests of the rules for `promtool test rules`: each alert once with what it is for, and once without. */

import { prometheusName } from '../src/core/telemetry/metric-table.ts';
import { objectives } from '../src/core/telemetry/objectives.ts';
import { alertNames, ruleGroups } from './observability-rules.ts';

interface Series {
  readonly series: string;
  /** What is added each minute, from the start on. */
  readonly each: number;
}

interface Case {
  readonly alert: string;
  readonly what: string;
  readonly series: readonly Series[];
  readonly at: string;
  /** Labels of the alerts that are expected. */
  readonly fires: readonly Readonly<Record<string, string>>[];
}

const runs = (outcome: string, each: number) => ({
  series: `${prometheusName('setup_go.runs')}{command="setup",host="github",outcome="${outcome}",how="installed"}`,
  each,
});

/** `within` of `all` a minute are as fast as the objective asks. */
function timed(how: string, bound: number, within: number, all: number): readonly Series[] {
  const name = prometheusName('setup_go.run.duration');
  const labels = `command="setup",how="${how}"`;
  return [
    { series: `${name}_bucket{${labels},le="${bound}"}`, each: within },
    { series: `${name}_bucket{${labels},le="+Inf"}`, each: all },
    { series: `${name}_count{${labels}}`, each: all },
  ];
}

const attempts = (mirror: string, result: string, each: number) => ({
  series: `${prometheusName('setup_go.mirror.attempts')}{mirror="${mirror}",result="${result}"}`,
  each,
});

const answers = (answer: string, each: number) => ({
  series: `${prometheusName('setup_go.guard.answers')}{answer="${answer}"}`,
  each,
});

const cache = (part: 'saved' | 'cost', each: number) => ({
  series: `${prometheusName(`setup_go.cache.${part}`)}{cache="build"}`,
  each,
});
const requests = {
  series: `${prometheusName('setup_go.cache.requests')}{cache="build",outcome="exact"}`,
  each: 1,
};

function cases(): readonly Case[] {
  const [success, hit, cold] = objectives.map(({ name }) => alertNames[name] ?? name);
  const both = (objective: string) => [
    { severity: 'page', objective },
    { severity: 'ticket', objective },
  ];
  return [
    {
      ...fires(success, 'one run in ten fails', both('success')),
      series: [runs('success', 9), runs('error', 1)],
    },
    {
      ...fires(success, 'four in a thousand fail', [{ severity: 'ticket', objective: 'success' }]),
      series: [runs('success', 996), runs('error', 4)],
    },
    { ...quiet(success, 'one in two thousand fails'), series: [runs('success', 1999), runs('error', 1)] },
    { ...quiet(success, 'every second input is wrong'), series: [runs('success', 1), runs('failure', 1)] },
    { ...quiet(success, 'nothing runs'), series: [runs('success', 0), runs('error', 0)] },
    { ...fires(hit, 'no hit is fast enough', both('hit')), series: timed('found', 1, 0, 2) },
    { ...quiet(hit, 'one in fifty is slow'), series: timed('found', 1, 49, 50) },
    {
      ...fires(cold, 'a fifth is slow', [{ severity: 'ticket', objective: 'cold' }]),
      series: timed('installed', 15, 8, 10),
    },
    { ...quiet(cold, 'one in fifty is slow'), series: timed('installed', 15, 49, 50) },
    {
      ...fires('SetupGoVerificationFailed', 'a mirror serves wrong bytes', [
        { severity: 'page', mirror: 'mirror.example.com', result: 'DIGEST_MISMATCH' },
      ]),
      series: [attempts('mirror.example.com', 'DIGEST_MISMATCH', 1)],
    },
    {
      ...quiet('SetupGoVerificationFailed', 'a mirror does not answer'),
      series: [attempts('mirror.example.com', 'MIRROR_UNREACHABLE', 1)],
    },
    {
      ...fires('SetupGoMirrorDegraded', 'half of the attempts fail', [
        { severity: 'ticket', mirror: 'mirror.example.com' },
      ]),
      series: [
        attempts('mirror.example.com', 'MIRROR_BUSY', 1),
        attempts('mirror.example.com', 'success', 1),
      ],
    },
    {
      ...quiet('SetupGoMirrorDegraded', 'one in ten fails'),
      series: [
        attempts('mirror.example.com', 'MIRROR_BUSY', 1),
        attempts('mirror.example.com', 'success', 9),
      ],
    },
    {
      ...fires('SetupGoGuardDegraded', 'one in ten is served by the public proxy', [{ severity: 'ticket' }]),
      series: [answers('upstream', 9), answers('degraded', 1)],
    },
    {
      ...fires('SetupGoGuardDegraded', 'one in ten fails', [{ severity: 'ticket' }]),
      series: [answers('cache', 9), answers('failed', 1)],
    },
    {
      ...quiet('SetupGoGuardDegraded', 'one in fifty is served by the public proxy'),
      series: [answers('cache', 29), answers('upstream', 20), answers('degraded', 1)],
    },
    {
      ...fires('SetupGoCacheWorthless', 'it costs twice what it saves', [
        { severity: 'ticket', cache: 'build' },
      ]),
      series: [cache('saved', 1), cache('cost', 2), requests],
    },
    {
      ...quiet('SetupGoCacheWorthless', 'it saves more'),
      series: [cache('saved', 2), cache('cost', 1), requests],
    },
  ];
}

function fires(alert: string | undefined, what: string, labels: Case['fires']) {
  return { alert: alert ?? '', what, at: '4h', fires: labels };
}

function quiet(alert: string | undefined, what: string) {
  return fires(alert, what, []);
}

/** The content of rules.test.yml. Texts of alerts hold numbers, and are compared as the rules give them. */
export function ruleTests(): unknown {
  return {
    rule_files: ['rules.yml'],
    evaluation_interval: '1m',
    tests: cases().map(({ alert, what, series, at, fires: expected }) => ({
      name: `${alert}: ${what}`,
      interval: '1m',
      input_series: series.map(({ series: name, each }) => ({ series: name, values: `0+${each}x300` })),
      promql_expr_test: [
        {
          // Without the texts, which hold numbers.
          expr: `sort_desc(count by (${labelsOf(alert)}) (ALERTS{alertname="${alert}",alertstate="firing"}))`,
          eval_time: at,
          exp_samples: expected.map((labels) => ({
            labels: `{${Object.entries(labels)
              .toSorted()
              .map(([name, value]) => `${name}="${value}"`)
              .join(', ')}}`,
            value: 1,
          })),
        },
      ],
    })),
  };
}

/** Those that tell its alerts apart. */
function labelsOf(alert: string): string {
  const rules = ruleGroups.flatMap((group) => group.rules).filter((rule) => rule.alert === alert);
  const own = new Set(rules.flatMap(({ labels = {} }) => Object.keys(labels)));
  const [, by = ''] = /by \(([^)]*)\)/.exec(rules[0]?.expr ?? '') ?? [];
  for (const label of by.split(', ')) if (label !== '') own.add(label);
  return [...own].sort().join(', ');
}
