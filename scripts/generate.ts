// Writes the files that repeat the tables of inputs and outputs: action.yml, its copy for the reusable workflow, the
// tables in the READMEs and in docs/telemetry.md, and the templates for GitLab, which contain goinstall.sh; also the lint rules of the
// rooms and the compiled assembly/. `--check` writes nothing and fails if one of them is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describedOutputs } from '../src/core/cli/output-docs.ts';
import { type DescribedInput, describedInputs } from '../src/core/inputs/input-docs.ts';
import { metricTable, prometheusName } from '../src/core/telemetry/metric-table.ts';
import { gitlabTemplate, templateTable } from './gitlab-templates.ts';
import { inflateModule } from './inflate-module.ts';
import { lintRules } from './rooms.ts';

const root = join(import.meta.dirname, '..');

export function actionYml(): string {
  const inputs = describedInputs.flatMap((row) => [
    `  ${row.name}:`,
    `    description: ${quote(row.doc)}`,
    ...(row.default === ''
      ? []
      : [`    default: ${row.default.startsWith('${{') ? row.default : quote(row.default)}`]),
  ]);
  const outputs = describedOutputs.flatMap(({ name, doc }) => [
    `  ${name}:`,
    `    description: ${quote(doc)}`,
  ]);
  return [
    '# Written by scripts/generate.ts from src/core/inputs/ and src/core/cli/outputs.ts.',
    "name: 'Setup Go from the official tarball'",
    "description: 'Installs Go from the official tarball: verified, from mirrors or module proxies, into the tool cache'",
    "author: 'setup-go-tarball contributors'",
    'branding:',
    "  icon: 'download-cloud'",
    "  color: 'blue'",
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    "  using: 'node24'",
    "  main: 'dist/index.js'",
    "  post: 'dist/index.js'",
    // Also after a failed test, but not after a cancelled job.
    "  post-if: 'success() || failure()'",
    '',
  ].join('\n');
}

/** A copy of the action in a folder, because the path in `uses: $/PATH` of a workflow must not be empty. */
export function workflowActionYml(): string {
  return actionYml().replaceAll("'dist/", "'../../../dist/");
}

export function readme(text: string): string {
  const inputs = ['| input | default | meaning |', '| --- | --- | --- |', ...describedInputs.map(tableRow)];
  const outputs = describedOutputs.map(({ name, doc }) => `| \`${name}\` | ${doc} |`);
  const withInputs = between(text, 'inputs', inputs.join('\n'));
  return between(withInputs, 'outputs', ['| output | meaning |', '| --- | --- |', ...outputs].join('\n'));
}

export function gitlabReadme(text: string): string {
  return between(text, 'inputs', templateTable());
}

export function telemetryPage(text: string): string {
  const rows = metricTable.map(({ name, kind, unit, labels, doc }) => {
    const told = labels.map((label) => `\`${label}\``).join(', ');
    return `| \`${name}\` | \`${prometheusName(name)}\` | ${kind}, \`${unit}\` | ${told} | ${doc} |`;
  });
  const head = [
    '| metric | in Prometheus | kind and unit | labels | meaning |',
    '| --- | --- | --- | --- | --- |',
  ];
  return between(text, 'metrics', [...head, ...rows].join('\n'));
}

/** Replaces the text between `<!-- name -->` and `<!-- /name -->`. Throws if these comments are missing. */
function between(text: string, name: string, content: string): string {
  const delimiters = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
  if (!delimiters.test(text)) throw new Error(`a README lacks <!-- ${name} --> or <!-- /${name} -->`);
  return text.replace(delimiters, (_, begin, end) => `${begin}${content}\n${end}`);
}

function tableRow({ name, type, default: value, doc }: DescribedInput): string {
  const shown = type === 'secret' ? "the job's token" : value === '' ? '' : `\`${value}\``;
  return `| \`${name}\` | ${shown} | ${doc.replaceAll('|', '\\|')} |`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function roomsJson(): string {
  return `${JSON.stringify(lintRules(), null, 2)}\n`;
}

function goinstall(): string {
  return readFileSync(join(root, 'goinstall.sh'), 'utf8');
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [name, render] of [
    ['action.yml', actionYml],
    ['.github/actions/setup/action.yml', workflowActionYml],
    ['biome.rooms.json', roomsJson],
    ['src/io/archive/inflate-code.ts', inflateModule],
    ['README.md', readme],
    ['gitlab/README.md', gitlabReadme],
    ['docs/telemetry.md', telemetryPage],
    ['gitlab/setup-go.yml', () => gitlabTemplate('file', goinstall())],
    ['templates/setup-go.yml', () => gitlabTemplate('component', goinstall())],
  ] as const) {
    const file = join(root, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const after = await render(before);
    if (before === after) continue;
    if (check) {
      console.error(`${name} is out of date: run "npm run generate"`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    }
  }
}
