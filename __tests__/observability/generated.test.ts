/** observability/ is what its scripts write, and names only metrics that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { telemetryPage } from '../../scripts/generate.ts';
import { generated } from '../../scripts/observability.ts';
import { alertNames, burns, ruleGroups } from '../../scripts/observability-rules.ts';
import { bounds, metricTable, prometheusName } from '../../src/core/telemetry/metric-table.ts';
import { objectives } from '../../src/core/telemetry/objectives.ts';
import { phases } from '../../src/core/telemetry/span.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(Object.keys(generated))('%s is up to date; else run "npm run observability"', (name) => {
  expect(read(`observability/${name}`)).toBe(generated[name]?.());
});

test('docs/telemetry.md has the table of metrics, the phases and the bounds', () => {
  const page = read('docs/telemetry.md');
  expect(page).toBe(telemetryPage(page));
  for (const { name } of metricTable) expect(page).toContain(`| \`${name}\` | \`${prometheusName(name)}\` |`);
  for (const phase of phases) expect(page).toContain(`| \`${phase}\` |`);
  expect(page).toContain(`in seconds: ${bounds.join(', ')}.`);
  const labels = new Set(metricTable.flatMap(({ labels: own }) => own));
  for (const label of [...labels].filter((each) => !['code', 'trust', 'result'].includes(each)))
    expect([label, page.includes(`| \`${label}\``)]).toEqual([label, true]);
});

test('rules and dashboard use only metrics, labels and recorded names that there are', () => {
  const text = `${JSON.stringify(ruleGroups)}${read('observability/grafana/setup-go.json')}`;
  const names = new Set(
    metricTable.flatMap(({ name, kind }) => {
      const family = prometheusName(name);
      return kind === 'counter' ? [family] : [`${family}_bucket`, `${family}_count`];
    }),
  );
  const used = new Set(text.match(/\bsetup_go_[a-z_]+/g));
  expect([...used].filter((name) => !names.has(name))).toEqual([]);
  const unused = metricTable.filter(
    ({ name }) => ![...used].some((each) => each.startsWith(prometheusName(name))),
  );
  expect(unused).toEqual([]);
  const recorded = new Set(ruleGroups.flatMap(({ rules }) => rules.flatMap(({ record }) => record ?? [])));
  const read3d = [...new Set(text.match(/\bsetup_go:[a-z_0-9:]+/g))];
  expect(read3d.filter((name) => !recorded.has(name))).toEqual([]);
});

test('observability/README.md names every alert, objective and file', () => {
  const page = read('observability/README.md');
  const alerts = ruleGroups.flatMap(({ rules }) => rules.flatMap(({ alert }) => alert ?? []));
  for (const alert of new Set(alerts)) expect(page).toContain(`\`${alert}\``);
  expect(Object.keys(alertNames).sort()).toEqual(objectives.map(({ name }) => name).toSorted());
  for (const { target } of objectives) expect(page).toContain(`${Number((target * 100).toPrecision(4))} %`);
  for (const { factor } of burns) if (factor !== 1) expect(page).toMatch(new RegExp(`\\b${factor} times`));
  for (const [, file = ''] of page.matchAll(/^\| `([a-z/.-]+)` \|/gm))
    expect([file, existsSync(join(root, 'observability', file))]).toEqual([file, true]);
});

describe('the dashboard', () => {
  const board = JSON.parse(read('observability/grafana/setup-go.json'));

  test('has panels that do not overlap, each with a meaning and a query', () => {
    const cells = new Set<string>();
    for (const { gridPos, description, targets, title } of board.panels) {
      expect([title, description, targets.length > 0]).toEqual([title, expect.stringMatching(/\.$/), true]);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect([title, x < 24, cells.has(`${x},${y}`)]).toEqual([title, true, false]);
          cells.add(`${x},${y}`);
        }
    }
  });
});

test.each([
  'prometheus/prometheus.yml',
  'alertmanager/alertmanager.yml',
  'collector/config.yaml',
  'collector/builder.yaml',
])('%s is YAML', (name) => {
  expect(parse(read(`observability/${name}`))).toEqual(expect.any(Object));
});

test('alertmanager.yml groups by labels that alerts have, and inhibits by them', () => {
  const { route, inhibit_rules: inhibit } = parse(read('observability/alertmanager/alertmanager.yml'));
  const text = JSON.stringify(ruleGroups);
  for (const label of [...route.group_by, ...inhibit[0].equal])
    if (label !== 'alertname') expect(text).toContain(label);
});
