/** Where the version comes from, told by `resolve --json`; every version asked for lies in the tool cache. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, type Outcome, type Place, runShell, runStep } from '../../support/product.ts';

const installed = ['go1.20', 'go1.21.13', 'go1.22.12', 'go1.23rc1', 'go1.24.4', 'go1.25.0', 'go1.25.3'];

let tools: Place;
beforeAll(() => {
  tools = createPlace('sources');
  for (const release of installed) installGo(tools.toolCache, { release });
});
afterAll(() => tools[Symbol.dispose]());

type Files = Readonly<Record<string, string>>;

async function resolve(files: Files, args: readonly string[] = [], env: Files = {}): Promise<Outcome> {
  using place = createPlace('sources');
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  return await runShell(place, ['resolve', '--json', ...args], {
    RUNNER_TOOL_CACHE: tools.toolCache,
    ...env,
  });
}

async function answer(...given: Parameters<typeof resolve>): Promise<Readonly<Record<string, unknown>>> {
  const { code, stdout, stderr } = await resolve(...given);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const everywhere: Files = {
  'other/.go-version': '1.20\n',
  'go.work': 'go 1.25.0\n',
  'go.mod': 'module m\n\ngo 1.24.4\n',
  '.go-version': '1.22.12\n',
  '.tool-versions': 'golang 1.21.13\n',
};

describe('one after the other is asked', () => {
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(everywhere).filter(([name]) => !names.includes(name)));

  test.each<[string, Files, string[], string, string]>([
    [
      'the flag',
      everywhere,
      ['--go-version', '1.25.3', '--go-version-file', 'go.mod'],
      '1.25.3',
      'go-version',
    ],
    [
      'the file named',
      everywhere,
      ['--go-version-file', 'other/.go-version'],
      '1.20.0',
      'other/.go-version:1',
    ],
    ['go.work', everywhere, [], '1.25.0', 'go.work:1'],
    ['go.mod', without('go.work'), [], '1.24.4', 'go.mod:3'],
    ['.go-version', without('go.work', 'go.mod'), [], '1.22.12', '.go-version:1'],
    ['.tool-versions', without('go.work', 'go.mod', '.go-version'), [], '1.21.13', '.tool-versions:1'],
  ])('%s', async (_, files, args, version, source) => {
    expect(await answer(files, args)).toMatchObject({ version, source });
  });

  test('of flag and variable the flag counts', async () => {
    expect(await answer({}, [], { SETUP_GO_VERSION: '1.22' })).toMatchObject({ version: '1.22.12' });
    expect(await answer({}, ['--go-version', '1.24'], { SETUP_GO_VERSION: '1.22' })).toMatchObject({
      version: '1.24.4',
    });
  });

  test('GOWORK=off passes go.work over', async () => {
    expect(await answer(everywhere, [], { GOWORK: 'off' })).toMatchObject({ source: 'go.mod:3' });
  });
});

test.each<[string, string, string, string]>([
  ['go.mod', 'module m\n\ngo 1.22.0\n\ntoolchain go1.24.4\n', '1.24.4', 'go.mod:5'],
  ['go.mod', 'module m\ngo 1.25\n', '1.25.3', 'go.mod:2'],
  ['go.mod', 'module m\ngo 1.23rc1\n', '1.23.0-rc.1', 'go.mod:2'],
  ['go.mod', 'module m\ngo 1.22\ntoolchain default\n', '1.22.12', 'go.mod:2'],
  ['go.mod', '\uFEFFmodule m\r\n\r\ngo 1.21.13 // minimum\r\n', '1.21.13', 'go.mod:3'],
  ['go.work', 'go 1.24.4\n\nuse ./a\n', '1.24.4', 'go.work:1'],
  ['.go-version', '\n# ours\ngo1.22.12\n', '1.22.12', '.go-version:3'],
  ['.go-version', '\uFEFF1.20\r\n', '1.20.0', '.go-version:1'],
  ['.tool-versions', 'nodejs 24.1.0\r\ngolang 1.22 1.21\r\n', '1.22.12', '.tool-versions:2'],
  ['mise.toml', '[tools]\ngo = "1.25.0"\n', '1.25.0', 'mise.toml:2'],
  ['.mise.toml', '[tools.go]\nversion = "1.24"\n', '1.24.4', '.mise.toml:1'],
])('%s: %j', async (name, text, version, source) => {
  expect(await answer({ [name]: text })).toMatchObject({ version, source });
  expect(await answer({ [name]: text }, ['--go-version-file', name])).toMatchObject({ version, source });
});

test('both inputs given: the version counts, with a warning', async () => {
  const { stderr } = await resolve({}, ['--go-version', '1.22', '--go-version-file', 'nowhere']);
  expect(stderr).toContain(
    'Warning: Both go-version and go-version-file are given: 1.22 is used, nowhere is not read.',
  );
});

test.each<[string, Files, string[], string, string]>([
  ['a named file that is not there', {}, ['--go-version-file', 'go.mod'], 'VERSION_FILE_MISSING', '"go.mod"'],
  [
    'a named file without a version',
    { 'go.mod': 'module m\n' },
    ['--go-version-file', 'go.mod'],
    'VERSION_FILE_INVALID',
    'go.mod',
  ],
  ['a broken go.mod', { 'go.mod': 'module m\ngo one\n' }, [], 'VERSION_FILE_INVALID', 'go.mod:2'],
  ['a broken mise.toml', { 'mise.toml': '[tools]\ngo = = 1\n' }, [], 'VERSION_FILE_INVALID', 'mise.toml:2'],
  [
    'a number in mise.toml',
    { 'mise.toml': '[tools]\ngo = 1.2\n' },
    [],
    'VERSION_FILE_INVALID',
    'mise.toml:2',
  ],
  ['an empty .go-version', { '.go-version': '\n' }, [], 'VERSION_FILE_INVALID', '.go-version'],
  ['words in .go-version', { '.go-version': 'newest please\n' }, [], 'VERSION_INVALID', '.go-version:1'],
])('%s', async (_, files, args, code, what) => {
  const outcome = await resolve(files, args);
  expect(outcome.code).toBe(1);
  expect(JSON.parse(outcome.stdout)).toMatchObject({ error: { code, hint: expect.any(String) } });
  expect(outcome.stderr).toContain(code);
  expect(outcome.stderr).toContain(what);
});

describe('GOTOOLCHAIN=local', () => {
  const mod = { 'go.mod': 'module m\ngo 1.22\ntoolchain go1.24.4\n' };

  test('set by the user makes the go line decide', async () => {
    expect(await answer(mod, [], { GOTOOLCHAIN: 'local' })).toMatchObject({
      version: '1.22.12',
      source: 'go.mod:2',
    });
  });

  test('that an earlier step of ours exported does not', async () => {
    using place = createPlace('twice');
    place.write('go.mod', mod['go.mod']);
    const env = { RUNNER_TOOL_CACHE: tools.toolCache };
    const first = await runStep(place, {}, { env });
    expect(first.env).toMatchObject({ GOTOOLCHAIN: 'local' });
    const second = await runStep(place, {}, { env: { ...env, ...first.env } });
    expect([first.outputs['go-version'], second.outputs['go-version']]).toEqual(['1.24.4', '1.24.4']);
    expect(second.env).toEqual(first.env);
  });
});
