/** The dashboard, read by the types that Grafana generates from its schema. Grafana itself has not shown it here. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeOnce, unlessMissing } from '../support/debian.ts';
import { createPlace } from '../support/product.ts';
import { describeUnless } from '../support/test-unless.ts';

const folder = join(import.meta.dirname, '../support/grafana-schema');
const dashboard = readFileSync(
  join(import.meta.dirname, '../../observability/grafana/setup-go.json'),
  'utf8',
);
const version = /foundation-sdk\/go v(\S+)/.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))?.[1];

const { made, missing } = unlessMissing(() => {
  const into = makeOnce(`grafana-schema-${version}`, (path) => {
    cpSync(folder, path, { recursive: true });
    execFileSync('go', ['build', '-o', 'schema', '.'], { cwd: path, stdio: ['ignore', 'ignore', 'pipe'] });
  });
  return join(into, 'schema');
});

/** What it says of a dashboard. */
function judge(text: string): { readonly code: number | null; readonly said: string } {
  using place = createPlace('grafana');
  const file = join(place.root, 'dashboard.json');
  writeFileSync(file, text);
  const { status, stdout } = spawnSync(made ?? '', [file], { encoding: 'utf8' });
  return { code: status, said: stdout };
}

describeUnless(missing)("Grafana's schema", () => {
  test('has every field of the dashboard, of its panels, their options and queries', () => {
    const { panels } = JSON.parse(dashboard);
    expect(judge(dashboard)).toEqual({ code: 0, said: `valid: setup-go-tarball ${panels.length} panels\n` });
  });

  test.each([
    ['a field that there is not, in a query', '"legendFormat"', '"legend"', /unexpected field 'legend'/],
    ['a value of another type, in options', '"showLegend": true', '"showLegend": "yes"', /options\.legend/],
    ['a field that is missing', '"schemaVersion"', '"version2"', /schemaVersion: required field is missing/],
  ])('%s does not pass', (_, from, to, why) => {
    const { code, said } = judge(dashboard.replace(from, to));
    expect([code, said]).toEqual([1, expect.stringMatching(why)]);
  });
});
