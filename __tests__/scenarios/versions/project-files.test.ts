/** Which of a project's files decides: pins and minimums, places and names, told by `resolve --json`. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import {
  createPlace,
  type Outcome,
  type Place,
  pathWith,
  runNode,
  runStep,
  userOf,
} from '../../support/product.ts';

const installed = ['go1.20.1', 'go1.21.13', 'go1.22.12', 'go1.24.1', 'go1.24.4', 'go1.25.5', 'go1.26.8'];

let tools: Place;
beforeAll(() => {
  tools = createPlace('project');
  for (const release of installed) installGo(tools.toolCache, { release });
});
afterAll(() => tools[Symbol.dispose]());

type Texts = Readonly<Record<string, string>>;

interface Given {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Texts;
}

async function resolve(files: Texts, { args = [], cwd = '.', env = {} }: Given = {}): Promise<Outcome> {
  using place = createPlace('project');
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  const basic = { ...userOf(place), RUNNER_TOOL_CACHE: tools.toolCache };
  const options = { env: { ...basic, ...env }, cwd: join(place.workspace, cwd) };
  return await runNode(['resolve', '--json', ...args], options);
}

async function answer(...given: Parameters<typeof resolve>): Promise<string> {
  const { stdout, stderr } = await resolve(...given);
  const { version, source } = JSON.parse(stdout);
  return version === undefined ? stderr : `${version} of ${source}`;
}

const mod = { 'go.mod': 'module m\n\ngo 1.24.1\n' };
const mise = (version: string) => `[tools]\ngo = ${JSON.stringify(version)}\n`;

describe('a minimum is not a choice', () => {
  test.each<[string, Texts, string]>([
    ['.go-version', { '.go-version': '1.25.5\n' }, '1.25.5 of .go-version:1'],
    ['.tool-versions', { '.tool-versions': 'golang 1.25.5\n' }, '1.25.5 of .tool-versions:1'],
    ['mise.toml', { 'mise.toml': mise('1.25.5') }, '1.25.5 of mise.toml:2'],
    ['a range', { '.go-version': '>=1.20 <1.26\n' }, '1.25.5 of .go-version:1'],
    ['a part of it', { '.go-version': '1.24\n' }, '1.24.4 of .go-version:1'],
    ['go.work too', { 'go.work': 'go 1.25\n', '.go-version': '1.24.4\n' }, '1.25.5 of go.work:1'],
    ['a pin below', { '.go-version': '1.22.12\n' }, '1.24.1 of go.mod:3'],
    ['two pins', { '.go-version': '1.25.5\n', 'mise.toml': mise('1.26.8') }, '1.25.5 of .go-version:1'],
    ['no pin', {}, '1.24.1 of go.mod:3'],
  ])('%s', async (_, files, expected) => {
    expect(await answer({ ...mod, ...files })).toBe(expected);
  });

  test('one line says which decided, and which did not', async () => {
    const said = async (files: Texts) => (await resolve(files)).stderr.split('\n')[0];
    expect(await said({ ...mod, '.go-version': '1.25.5\n' })).toBe(
      '.go-version:1 (1.25.5) decides; go.mod:3 (1.24.1) is satisfied',
    );
    expect(await said({ ...mod, '.go-version': '1.22.12\n' })).toBe(
      'Warning: .go-version:1 (1.22.12) is below the minimum of go.mod:3 (1.24.1), so go.mod:3 (1.24.1) decides',
    );
    const toolchain = { 'go.mod': 'module m\n\ngo 1.22\ntoolchain go1.25.5\n', '.go-version': '1.24.4\n' };
    expect(await said(toolchain)).toBe('go.mod:4 (1.25.5) decides: it is newer than .go-version:1 (1.24.4)');
  });

  test('a file that is named decides alone', async () => {
    const files = { ...mod, '.go-version': '1.22.12\n' };
    expect(await answer(files, { args: ['--go-version-file', '.go-version'] })).toBe(
      '1.22.12 of .go-version:1',
    );
    expect(await answer(files, { args: ['--go-version-file', 'go.mod'] })).toBe('1.24.1 of go.mod:3');
  });
});

describe('below a project', () => {
  test.each<[string, Texts, string]>([
    ['go.mod above', mod, '1.24.1 of go.mod:3'],
    ['a pin above', { '.go-version': '1.25.5\n' }, '1.25.5 of .go-version:1'],
    [
      'a nearer pin of another name',
      { '.go-version': '1.20.1\n', 'a/mise.toml': mise('1.25.5') },
      '1.25.5 of mise.toml:2',
    ],
    ['a nearer go.mod', { ...mod, 'a/go.mod': 'module a\n\ngo 1.21.13\n' }, '1.21.13 of go.mod:3'],
    ['a nearer pin, and a minimum above', { ...mod, 'a/.go-version': '1.20.1\n' }, '1.24.1 of go.mod:3'],
  ])('in a shell: %s', async (_, files, expected) => {
    expect(await answer({ ...files, 'a/b/x': '' }, { cwd: 'a/b' })).toBe(expected);
  });

  test('in a run step of GitHub up to the workspace', async () => {
    using place = createPlace('run');
    place.write('go.mod', mod['go.mod']);
    place.write('../.go-version', '1.26.8\n');
    place.write('a/b/.go-version', '1.25.5\n');
    const env = {
      ...userOf(place),
      RUNNER_TOOL_CACHE: tools.toolCache,
      GITHUB_WORKSPACE: place.workspace,
    };
    const from = async (folder: string) =>
      JSON.parse((await runNode(['resolve', '--json'], { env, cwd: join(place.root, folder) })).stdout)
        .version;
    expect([await from('work/a/b'), await from('work/a'), await from('home')]).toEqual([
      '1.25.5',
      '1.24.1',
      '1.24.1',
    ]);
  });

  test('an action looks in the workspace', async () => {
    using place = createPlace('step');
    place.write('go.mod', mod['go.mod']);
    place.write('../.go-version', '1.26.8\n');
    const env = { RUNNER_TOOL_CACHE: tools.toolCache };
    expect((await runStep(place, {}, { env })).outputs['go-version']).toBe('1.24.1');
  });
});

describe('GOWORK', () => {
  test.each([
    ['go.work', 'INPUT_INVALID', 'GOWORK is "go.work", which is not an absolute path'],
    ['/nowhere/go.work', 'VERSION_FILE_MISSING', 'GOWORK names "/nowhere/go.work", which does not exist'],
  ])('%s is an error', async (GOWORK, code, message) => {
    const { stdout } = await resolve(mod, { env: { GOWORK } });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code, message } });
  });
});

describe('the places of mise', () => {
  const weakest = [
    'mise.ci.local.toml',
    'mise.ci.toml',
    'mise.local.toml',
    '.config/mise/config.local.toml',
    '.mise.toml',
    'mise.toml',
    'mise/config.toml',
    'mise/conf.d/20-go.toml',
    'mise/conf.d/10-go.toml',
    '.mise/config.toml',
    '.mise/conf.d/go.toml',
    '.config/mise.toml',
    '.config/mise/config.toml',
    '.config/mise/conf.d/go.toml',
  ];
  const files = (from: number) =>
    Object.fromEntries(
      weakest.slice(from).map((name, index) => [name, mise(index === 0 ? '1.25.5' : '1.20.1')]),
    );

  test.each(weakest.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    expect(await answer(files(index), { env: { MISE_ENV: 'ci' } })).toBe(`1.25.5 of ${name}:2`);
  });

  test('.miserc.toml names the environment, and another version manager is mentioned', async () => {
    const { stdout, stderr } = await resolve({
      '.miserc.toml': 'env = ["ci"]\n',
      'mise.ci.toml': mise('1.25.5'),
      'mise.toml': mise('1.20.1'),
      '.tool-versions': 'golang 1.24.1\n',
    });
    expect(JSON.parse(stdout)).toMatchObject({ request: '1.25.5', source: 'mise.ci.toml:2' });
    expect(stderr).toContain('mise.ci.toml:2 (1.25.5) decides, not .tool-versions:1 (1.24.1)');
  });

  test('without MISE_ENV those of an environment do not count', async () => {
    expect(await answer({ 'mise.ci.toml': mise('1.20.1'), 'mise.toml': mise('1.25.5') })).toBe(
      '1.25.5 of mise.toml:2',
    );
  });

  test('a file without Go leaves it to the next', async () => {
    const text = '[tools]\nnode = "24"\n';
    expect(await answer({ 'mise.local.toml': text, 'mise.toml': mise('1.25.5') })).toBe(
      '1.25.5 of mise.toml:2',
    );
  });
});

describe('a named file is read by its name or its content', () => {
  test.each<[name: string, text: string, expected: string]>([
    ['tools.mod', 'module m\n\ngo 1.22\ntoolchain go1.25.5\n', '1.25.5'],
    ['ci/x.work', 'go 1.24.1\n\nuse ./a\n', '1.24.1'],
    ['ci.go-version', '# ours\n1.25.5\n', '1.25.5'],
    ['ci.tool-versions', 'golang 1.25.5\n', '1.25.5'],
    ['.config/mise/config.toml', mise('1.25.5'), '1.25.5'],
    ['tools.toml', '[tools]\ngo = { prefix = "1.24" }\n', '1.24.4'],
    ['go.mod.tmpl', 'module m\n\ngo 1.22\ntoolchain go1.25.5\n', '1.25.5'],
    ['TOOLS', 'nodejs 24\ngo 1.25.5\n', '1.25.5'],
    ['VERSION', '1.25.5\n', '1.25.5'],
  ])('%s', async (name, text, expected) => {
    expect(await answer({ [name]: text }, { args: ['--go-version-file', name] })).toMatch(
      `${expected} of ${name}:`,
    );
  });

  test('templates read the environment', async () => {
    const text = mise('{{ get_env(name="GO_RELEASE", default="1.20") }}');
    expect(await answer({ 'mise.toml': text }, { env: { GO_RELEASE: '1.25.5' } })).toBe(
      '1.25.5 of mise.toml:2',
    );
    expect(await answer({ 'mise.toml': text })).toBe('1.20.1 of mise.toml:2');
  });
});

describe('system', () => {
  const files = { '.tool-versions': 'golang system\n' };
  const onPath = (release: string) => {
    const place = createPlace('system');
    const root = installGo(join(place.root, 'opt'), { release });
    return { PATH: pathWith(join(root, 'bin')), [Symbol.dispose]: () => place[Symbol.dispose]() };
  };

  test('is the Go on PATH, as long as it satisfies the minimum', async () => {
    using newer = onPath('go1.25.1');
    using older = onPath('go1.23.1');
    expect(await answer({ ...mod, ...files }, { env: { PATH: newer.PATH } })).toBe(
      '1.25.1 of .tool-versions:1',
    );
    const { stdout, stderr } = await resolve({ ...mod, ...files }, { env: { PATH: older.PATH } });
    expect(JSON.parse(stdout)).toMatchObject({ version: '1.24.1', source: 'go.mod:3' });
    expect(stderr).toContain(
      'Warning: .tool-versions:1 (system: go1.23.1) is below the minimum of go.mod:3 (1.24.1)',
    );
  });

  test('with no Go on PATH it is an error', async () => {
    expect(JSON.parse((await resolve(files)).stdout)).toMatchObject({ error: { code: 'VERSION_UNKNOWN' } });
  });
});
