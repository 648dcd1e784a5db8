// Writes observability/: rules, alerts and the dashboard, from the tables of metrics and objectives. `--check` writes nothing
// and fails if a file is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { dashboard } from './observability-dashboard.ts';
import { ruleTests } from './observability-rule-tests.ts';
import { ruleGroups } from './observability-rules.ts';

const root = join(import.meta.dirname, '../observability');
const head = '# Written by scripts/observability.ts from src/core/telemetry/.\n';

/** By path in observability/. */
export const generated: Readonly<Record<string, () => string>> = {
  'prometheus/rules.yml': () => yaml({ groups: ruleGroups }),
  'prometheus/rules.test.yml': () => yaml(ruleTests()),
  'grafana/setup-go.json': () => `${JSON.stringify(dashboard(), undefined, 2)}\n`,
};

function yaml(value: unknown): string {
  return head + stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

if (import.meta.main) {
  for (const [name, render] of Object.entries(generated)) {
    const file = join(root, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const after = render();
    if (before === after) continue;
    if (process.argv.includes('--check')) {
      console.error(`observability/${name} is out of date: run "npm run observability"`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    }
  }
}
