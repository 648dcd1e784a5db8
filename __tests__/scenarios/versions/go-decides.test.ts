/** What a go.mod and a go.work ask for, with the go command itself as the judge. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { goFile, installGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, type Place, pathWith, runNode, userOf } from '../../support/product.ts';

const run = promisify(execFile);
const installed = [
  'go1.20',
  'go1.20.1',
  'go1.21.0',
  'go1.21.3',
  'go1.22.3',
  'go1.22.5',
  'go1.23rc1',
  'go1.24.0',
];

let tools: Place;
/** With a Go that is kept if nothing is asked for. */
let path = '';
beforeAll(() => {
  tools = createPlace('judge');
  for (const release of installed) installGo(tools.toolCache, { release });
  path = join(installGo(join(tools.root, 'opt'), { release: 'go1.20' }), 'bin');
});
afterAll(() => tools[Symbol.dispose]());

interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The toolchain that go would run: it names the one it does not find. */
async function judged(place: Place, { cwd = '.', env = {} }: Project): Promise<string | undefined> {
  const options = {
    cwd: join(place.workspace, cwd),
    env: { HOME: place.home, PATH: '', GOTOOLCHAIN: 'go1.2.2+path', ...env },
  };
  const failed: unknown = await run(join(realGoroot ?? '', goFile), ['version'], options).catch(
    (error) => error,
  );
  const version = /cannot find "go(.*?)(?:-.*)?" in PATH/.exec(String(failed))?.[1];
  return version === '1.2.2' ? 'nothing' : version;
}

async function resolved(place: Place, { cwd = '.', env = {} }: Project): Promise<string> {
  const options = {
    cwd: join(place.workspace, cwd),
    env: { ...userOf(place), PATH: pathWith(path), RUNNER_TOOL_CACHE: tools.toolCache, ...env },
  };
  const { stdout, stderr } = await runNode(['resolve', '--json'], options);
  if (stdout === '') return stderr;
  return JSON.parse(stdout).request || 'nothing';
}

/** From Go 1.21 on a language stands for its first release, or for its newest. */
function whole(version: string | undefined): string | undefined {
  return version?.replace(/^(1\.(?:2[1-9]|[3-9]\d))$/, '$1.0');
}

async function compare(project: Project): Promise<[string | undefined, string | undefined]> {
  using place = createPlace('judged');
  for (const [name, text] of Object.entries(project.files)) place.write(name, text);
  return [whole(await resolved(place, project)), whole(await judged(place, project))];
}

const goLines = ['', 'go 1.20', 'go 1.21', 'go 1.22.3', 'go 1.23rc1', 'go 1.24.0'];
const toolchainLines = ['', 'go1.20.1', 'go1.21.3-custom', 'go1.22.5', 'go1.23rc1', 'go1.24'];
const lines = goLines.flatMap((go) =>
  toolchainLines.map((toolchain) => [go, toolchain && `toolchain ${toolchain}`].filter(Boolean).join('\n')),
);
const mod = 'module m\ngo 1.20\ntoolchain go1.24.0\n';

const withGo = whyNoRealGo ? describe.skip : describe;

withGo(`as the go command does${whyNoRealGo && ` (skipped: ${whyNoRealGo})`}`, () => {
  test.each(lines)('go.mod: %j', async (text) => {
    const [ours, its] = await compare({ files: { 'go.mod': `module m\n${text}\n` } });
    expect(its).toBeDefined();
    expect(ours).toBe(its);
  });

  // No `go` line of a workspace counts for less than that of its module, which the go command would refuse to build.
  test.each(lines.filter((text) => text.startsWith('go')))('go.work: %j', async (text) => {
    const [ours, its] = await compare({ files: { 'go.work': `${text}\nuse .\n`, 'go.mod': mod } });
    expect(ours).toBe(its);
  });

  test.each<[string, Project]>([
    ['a go.mod above', { files: { 'go.mod': 'module m\ngo 1.22.3\n', 'a/b/x': '' }, cwd: 'a/b' }],
    ['the nearest', { files: { 'go.mod': 'module m\ngo 1.22.3\n', 'a/go.mod': mod }, cwd: 'a' }],
    ['a go.work above', { files: { 'go.work': 'go 1.22.3\nuse ./a\n', 'a/go.mod': mod }, cwd: 'a' }],
    ['GOWORK=off', { files: { 'go.work': 'go 1.22.3\n', 'go.mod': mod }, env: { GOWORK: 'off' } }],
    ['GOWORK=auto', { files: { 'go.work': 'go 1.22.3\n', 'go.mod': mod }, env: { GOWORK: 'auto' } }],
    ['an empty GOWORK', { files: { 'go.work': 'go 1.22.3\n', 'go.mod': mod }, env: { GOWORK: '' } }],
    ['CRLF', { files: { 'go.mod': 'module m\r\ngo 1.22.3\r\ntoolchain go1.22.5\r\n' } }],
    ['comments', { files: { 'go.mod': '// go 1.24.0\nmodule m\n\tgo 1.22.3 // why\n' } }],
    ['nothing at all', { files: { x: '' } }],
  ])('%s', async (_, project) => {
    const [ours, its] = await compare(project);
    expect(its).toBeDefined();
    expect(ours).toBe(its);
  });

  test('GOWORK=FILE, in the environment and by go env -w', async () => {
    using place = createPlace('gowork');
    place.write('go.mod', mod);
    place.write('else/ci.work', 'go 1.22.5\n');
    const file = join(place.workspace, 'else/ci.work');
    const project = { files: {}, env: { GOWORK: file } };
    expect([await resolved(place, project), await judged(place, project)]).toEqual(['1.22.5', '1.22.5']);
    place.write('../home/.config/go/env', `GOWORK=${file}\n`);
    expect([await resolved(place, { files: {} }), await judged(place, { files: {} })]).toEqual([
      '1.22.5',
      '1.22.5',
    ]);
  });

  test('toolchain default takes the Go that there is, which must satisfy the go line', async () => {
    using place = createPlace('default');
    place.write('go.mod', 'module m\n\ngo 1.99.1\n\ntoolchain default\n');
    const env = { HOME: place.home, PATH: '', GOTOOLCHAIN: 'auto' };
    const go = join(realGoroot ?? '', goFile);
    const failed: unknown = await run(go, ['list'], { cwd: place.workspace, env }).catch((error) => error);
    expect(String(failed)).toContain('go.mod requires go >= 1.99.1');
    expect((await compare({ files: { 'go.mod': 'module m\ngo 1.22.3\ntoolchain default\n' } }))[0]).toBe(
      '1.22.3',
    );
  });

  test('a folder called go.mod is none', async () => {
    const [ours, its] = await compare({
      files: { 'go.mod': 'module m\ngo 1.22.3\n', 'a/go.mod/x': '' },
      cwd: 'a',
    });
    expect([ours, its]).toEqual(['1.22.3', '1.22.3']);
  });

  test('where go.work asks for less than its module, the go command would build nothing', async () => {
    using place = createPlace('workspace');
    place.write('go.work', 'go 1.22.3\n\nuse .\n');
    place.write('go.mod', 'module m\n\ngo 1.24.0\n');
    const env = { HOME: place.home, PATH: '', GOTOOLCHAIN: 'local' };
    const go = join(realGoroot ?? '', goFile);
    const failed: unknown = await run(go, ['list'], { cwd: place.workspace, env }).catch((error) => error);
    expect(String(failed)).toContain('requires go >= 1.24.0, but go.work lists go 1.22.3');
    expect(await resolved(place, { files: {} })).toBe('1.24.0');
  });
});
