import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml, readme } from '../scripts/generate.ts';
import { shellNames } from '../src/core/activate/shell-export.ts';
import { exportedToolchainVariable } from '../src/core/activate/toolchain.ts';
import { options } from '../src/core/cli/commands.ts';
import { helpText } from '../src/core/cli/help.ts';
import { describedOutputs } from '../src/core/cli/output-docs.ts';
import { allInputs } from '../src/core/inputs/all-inputs.ts';
import { describedInputs } from '../src/core/inputs/input-docs.ts';
import { inputVariable } from '../src/core/inputs/input-table.ts';
import { oneFile } from './support/goinstall.ts';
import { builtFolder } from './support/product.ts';

// What users rely on by name, and the places that repeat the tables of inputs and outputs.

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
const rows = describedInputs;
const names: readonly string[] = rows.map(({ name }) => name);

/** The inputs of actions/setup-go v7 and their defaults, as text. */
const setupGoInputs: Readonly<Record<string, string>> = {
  'go-version': '',
  'go-version-file': '',
  'check-latest': 'false',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
  token: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
  cache: 'true',
  'cache-dependency-path': '',
  architecture: '',
  'go-download-base-url': '',
};

const setupGoOutputs = ['go-version', 'cache-hit'];

test('both bundles have the notice of the Go vulnerability database, which its licence asks for', () => {
  const notice = read('NOTICE');
  for (const part of ['The Go Authors', 'https://creativecommons.org/licenses/by/4.0/', 'were changed'])
    expect(notice).toContain(part);
  expect(readFileSync(join(builtFolder, 'NOTICE'), 'utf8')).toBe(notice);
  expect(readFileSync(oneFile, 'utf8')).toContain(notice.trim());
});

describe('action.yml', () => {
  const action = parse(read('action.yml'));

  test('is what the tables say; else run "node scripts/generate.ts"', () => {
    expect(read('action.yml')).toBe(actionYml());
  });

  test('has the inputs of the table, with their defaults as texts', () => {
    const inputs = rows.map(({ name, doc, default: value }) => [
      name,
      { description: doc, ...(value === '' ? {} : { default: value }) },
    ]);
    expect(action.inputs).toEqual(Object.fromEntries(inputs));
    expect(Object.keys(action.inputs)).toEqual(names);
  });

  test('has the outputs of the table', () => {
    const outputs = describedOutputs.map(({ name, doc }) => [name, { description: doc }]);
    expect(action.outputs).toEqual(Object.fromEntries(outputs));
    expect(Object.keys(action.outputs)).toEqual(describedOutputs.map(({ name }) => name));
  });

  test('runs the bundle under Node 24, and again after the job unless it was cancelled', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'success() || failure()',
    });
  });

  test.each(Object.entries(setupGoInputs))("keeps setup-go's input %s and its default %j", (name, value) => {
    expect(action.inputs).toHaveProperty([name]);
    expect(String(action.inputs[name].default ?? '')).toBe(value);
  });

  test.each(setupGoOutputs)("keeps setup-go's output %s", (name) => {
    expect(action.outputs).toHaveProperty([name]);
  });
});

describe('README.md', () => {
  const text = read('README.md');

  test('is what the table says; else run "node scripts/generate.ts"', () => {
    expect(text).toContain('<!-- inputs -->\n');
    expect(text).toContain('\n<!-- /inputs -->');
    expect(text).toBe(readme(text));
  });

  test('has a row for each input, in the order of the table', () => {
    const table = /<!-- inputs -->\n(.*?)\n<!-- \/inputs -->/s.exec(text)?.[1] ?? '';
    const shown = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);
    expect(shown).toEqual(names);
  });
});

describe('--help', () => {
  const words = (text: string) => text.replaceAll(/\s+/g, ' ');
  const help = words(helpText(undefined));
  const told = rows.filter(({ name, doc }) => help.includes(` --${name} `) && help.includes(words(doc)));

  test('tells every input with its meaning, but for those that a GitHub step alone has a use for', () => {
    const untold = names.filter((name) => !told.some((row) => row.name === name));
    expect(untold).toEqual([
      'cache',
      'cache-dependency-path',
      'problem-matcher',
      'cache-write',
      'cache-timeout-s',
      'cache-max-size-mb',
      'matrix-versions',
      'goauth',
      'matrix',
    ]);
    expect(untold.filter((name) => help.includes(` --${name} `))).toEqual([]);
  });

  test('tells every other flag, and every shell', () => {
    for (const { name } of options) expect(help).toMatch(new RegExp(` --${name} `));
    const names = Object.keys(shellNames);
    expect(help).toContain(`Shell to write for: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`);
  });
});

describe('names', () => {
  test('no flag has the name of another, nor of its opposite', () => {
    const flags = [...names, ...options.map(({ name }) => name)];
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name) || name.startsWith('no-'))).toEqual([]);
  });

  test('every input has a variable of its own', () => {
    const variables: readonly string[] = allInputs.map(({ name }) => inputVariable(name));
    expect(new Set(variables).size).toBe(variables.length);
    expect(variables.filter((name) => !/^SETUP_GO_[A-Z]+(_[A-Z]+)*$/.test(name))).toEqual([]);
    expect(variables).not.toContain(exportedToolchainVariable);
  });

  test('every input and output has a meaning of one line', () => {
    const docs = [...rows, ...describedOutputs].map(({ doc }) => doc);
    expect(docs.filter((doc) => !/^[A-Z][^\n]*\.$/.test(doc))).toEqual([]);
  });
});

test('the version that --version tells is that of package.json', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(/^export const version = '(.+)';$/m.exec(read('src/app/program.ts'))?.[1]).toBe(version);
});
