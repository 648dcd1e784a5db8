/** What the reusable workflow promises by its text, and what its page says of it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowActionYml } from '../scripts/generate.ts';

interface Input {
  readonly description: string;
  readonly type: string;
  readonly default: string | number | boolean;
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('.github/workflows/go.yml');
const workflow = parse(text);
const inputs: Readonly<Record<string, Input>> = workflow.on.workflow_call.inputs;
const steps: readonly Step[] = workflow.jobs.go.steps;
const action = '.github/actions/setup/action.yml';

test('docs/reusable-workflow.md has a row for each input, with its type, default and meaning', () => {
  const rows = [
    ...read('docs/reusable-workflow.md').matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.*?) \| (.*) \|$/gm),
  ];
  const said = rows.map(([, name, type, value, meaning]) => ({ name, type, value, meaning }));
  const given = Object.entries(inputs).map(([name, input]) => ({
    name,
    type: input.type,
    value: input.default === '' ? '' : `\`${input.default}\``,
    meaning: input.description,
  }));
  expect(said).toEqual(given);
});

describe('the workflow', () => {
  test('is there to be called, and runs by itself on nothing', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_call']);
  });

  test('may read the contents and nothing else, and keeps no credentials', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs)).toEqual([
      expect.objectContaining({ permissions: { contents: 'read' } }),
    ]);
    expect(steps[0]).toMatchObject({
      uses: expect.stringMatching(/^actions\/checkout@/),
      with: { 'persist-credentials': false },
    });
    expect(text).not.toMatch(/github\.token|GITHUB_TOKEN/);
  });

  test('knows one secret, which nobody has to give, and only the set-up of Go receives', () => {
    const name = 'otel-exporter-otlp-headers';
    expect(workflow.on.workflow_call.secrets).toEqual({
      [name]: { description: expect.stringMatching(/\.$/), required: false },
    });
    const used = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(used.map(({ uses }) => uses)).toEqual([expect.stringMatching(/^\$\//)]);
    expect(new Set(text.match(/secrets\.[\w-]+/g))).toEqual(new Set([`secrets.${name}`]));
    expect(read('docs/reusable-workflow.md')).toContain(`\`${name}\``);
  });

  test('no expression stands in a script', () => {
    const scripts = steps.flatMap(({ run = [] }) => run);
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('every input has a default and is used', () => {
    for (const [name, input] of Object.entries(inputs)) {
      expect(input).toHaveProperty('default');
      expect(text).toMatch(new RegExp(`inputs\\.${name}\\b(?!-)`));
    }
  });

  test('other actions are those that the rest of the workflows pin', () => {
    const pins = [...text.matchAll(/uses: (?!\$\/)(\S+@[0-9a-f]{40} # v[\d.]+)$/gm)].map(([, pin]) => pin);
    expect(pins).toHaveLength(
      steps.filter(({ uses }) => uses !== undefined && !uses.startsWith('$/')).length,
    );
    const others = ['ci', 'release', 'digests'].map((name) => read(`.github/workflows/${name}.yml`)).join('');
    for (const pin of pins) expect(others).toContain(pin);
  });

  test('names the action by its own repository and commit, at a path that is not empty', () => {
    const own = steps.flatMap(({ uses = '' }) => (uses.startsWith('$/') ? uses.slice(2) : []));
    expect(own.map((folder) => `${folder}/action.yml`)).toEqual([action]);
  });

  test('gives that action inputs that it has', () => {
    const given = steps.find(({ uses }) => uses?.startsWith('$/'))?.with ?? {};
    expect(Object.keys(given)).toContain('go-version');
    expect(Object.keys(parse(read(action)).inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  });
});

describe(action, () => {
  test('is what the tables say; else run "node scripts/generate.ts"', () => {
    expect(read(action)).toBe(workflowActionYml());
  });

  test('is action.yml, but for where the bundle lies from there', () => {
    const [double, original] = [parse(read(action)), parse(read('action.yml'))];
    expect({ ...double, runs: undefined }).toEqual({ ...original, runs: undefined });
    const { using, ...files }: Record<string, string> = double.runs;
    expect(using).toBe(original.runs.using);
    for (const [name, file] of Object.entries(files)) {
      if (!name.endsWith('-if')) expect(existsSync(join(root, dirname(action), file))).toBe(true);
    }
    expect(join(dirname(action), files['main'] ?? '')).toBe(original.runs.main);
  });
});
