import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { warnOfVariables } from '../../../src/core/cli/unknown-variables.ts';
import { allInputs } from '../../../src/core/inputs/all-inputs.ts';
import { inputVariable } from '../../../src/core/inputs/input-table.ts';

test.each([
  ['SETUP_GO_VERSON', 'Did you mean SETUP_GO_VERSION?'],
  ['SETUP_GO_CHEK_LATEST', 'Did you mean SETUP_GO_CHECK_LATEST?'],
  ['SETUP_GO_RETRIES', 'Did you mean SETUP_GO_MAX_RETRIES?'],
  ['SETUP_GO_', 'See setup-go-tarball --help.'],
  ['SETUP_GO_COMPLETELY_UNRELATED_WORDS', 'See setup-go-tarball --help.'],
])('%s: %s', (name, advice) => {
  expect(warnOfVariables([name])).toEqual([`The variable ${name} means nothing here. ${advice}`]);
});

test('every input has a variable', () => {
  expect(warnOfVariables(allInputs.map(({ name }) => inputVariable(name)))).toEqual([]);
});

test('so has everything that documents, templates and scripts name', () => {
  const root = join(import.meta.dirname, '../../..');
  const folders = ['docs', 'gitlab', 'templates', 'scripts', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  );
  const texts = [join(root, 'README.md'), join(root, 'goinstall.sh'), ...folders].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const named = new Set(texts.flatMap((text) => text.match(/\bSETUP_GO_[A-Z_]+(?<!_)\b/g) ?? []));
  expect(named.size).toBeGreaterThan(30);
  expect(warnOfVariables([...named])).toEqual([]);
});
