/** The real go command through the guard: the same answers as without it, and no private name at the public proxy. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningGuard, startGuard } from '../../support/guard.ts';
import { realGoroot } from '../../support/installed-go.ts';
import { writeModule } from '../../support/module-folder.ts';
import { createPlace, type Place } from '../../support/product.ts';
import { goproxy } from '../../support/real-proxy.ts';
import { forwardTo, type RecordingProxy, serveFolder } from '../../support/recording-proxy.ts';
import { describeUnless } from '../../support/test-unless.ts';

const upstream = goproxy().split(/[,|]/)[0] ?? '';
const missing = upstream.startsWith('http') ? '' : 'no Go, or no module proxy';

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let place: Place;
let own: RecordingProxy;
let world: RecordingProxy;

/** A go command with an empty module cache of its own. */
async function go(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Result> {
  const root = mkdtempSync(join(place.root, 'gopath-'));
  try {
    return await new Promise<Result>((resolve) => {
      execFile(
        join(realGoroot ?? '', 'bin/go'),
        [...args],
        {
          cwd,
          env: {
            PATH: process.env['PATH'] ?? '',
            HOME: root,
            GOENV: 'off',
            GOPATH: root,
            GOCACHE: join(place.root, 'build'),
            GOFLAGS: '-modcacherw',
            GOTOOLCHAIN: 'local',
            ...env,
          },
          maxBuffer: 64 << 20,
        },
        (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 }); // the go command's telemetry may still write there
  }
}

/** What an ordinary GOPROXY would be, with the same names kept from the checksum database. */
const without = (): Readonly<Record<string, string>> => ({
  GOPROXY: `${own.url},${world.url}`,
  GONOSUMDB: 'corp.test',
  GONOPROXY: 'none',
});

const settings = (): Readonly<Record<string, string>> => ({
  GOPROXY: own.url,
  GOPRIVATE: 'corp.test',
  SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
});

beforeAll(async () => {
  place = createPlace('guard-real');
  const modules = join(place.root, 'modules');
  writeModule(modules, 'corp.test/Lib', {
    version: 'v1.2.0',
    files: {
      'go.mod': 'module corp.test/Lib\n\ngo 1.20\n\nrequire corp.test/dep v0.1.0\n',
      'lib.go': 'package lib\n\nimport "corp.test/dep"\n\nconst Name = dep.Name\n',
    },
  });
  writeModule(modules, 'corp.test/dep', {
    version: 'v0.1.0',
    files: { 'go.mod': 'module corp.test/dep\n\ngo 1.20\n', 'dep.go': 'package dep\n\nconst Name = "dep"\n' },
  });
  own = await serveFolder(modules);
  world = await forwardTo(upstream);
});
afterAll(async () => {
  await own?.close();
  await world?.close();
  place?.[Symbol.dispose]();
});

/** A project of its own, with these files. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(place.root, 'project-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const main =
  'package main\n\nimport (\n\t"corp.test/Lib"\n\t"golang.org/x/text/language"\n)\n\nfunc main() { println(lib.Name, language.English.String()) }\n';
const gomod =
  'module example.test/main\n\ngo 1.20\n\nrequire (\n\tcorp.test/Lib v1.2.0\n\tgolang.org/x/text v0.14.0\n)\n';

describeUnless(missing)('the same as without the guard', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly (readonly string[])[],
    Readonly<Record<string, string>>?,
  ])[] = [
    [
      'go mod download',
      { 'go.mod': gomod, 'main.go': main },
      [
        ['mod', 'tidy'],
        ['mod', 'download', '-json'],
      ],
    ],
    ['go build -mod=mod', { 'go.mod': gomod, 'main.go': main }, [['build', '-mod=mod', './...']]],
    [
      'go get',
      { 'go.mod': 'module example.test/main\n\ngo 1.20\n' },
      [['get', 'corp.test/Lib@latest', 'golang.org/x/text@v0.13.0']],
    ],
    [
      'go get of a package below a module',
      { 'go.mod': 'module example.test/main\n\ngo 1.20\n' },
      [['get', 'golang.org/x/text/language@v0.14.0']],
    ],
    [
      'go list -m -versions',
      { 'go.mod': gomod },
      [['list', '-m', '-versions', 'golang.org/x/text', 'corp.test/Lib']],
    ],
    [
      '@latest',
      { 'go.mod': gomod },
      [['list', '-m', '-f', '{{.Path}} {{.Version}}', 'corp.test/dep@latest', 'golang.org/x/text@latest']],
    ],
    [
      'a pseudo-version',
      { 'go.mod': 'module m\n' },
      [['list', '-m', '-f', '{{.Version}}', 'golang.org/x/sync@v0.0.0-20190423024810-112230192c58']],
    ],
    [
      'a commit',
      { 'go.mod': 'module m\n' },
      [['list', '-m', '-f', '{{.Version}}', 'golang.org/x/sync@112230192c58']],
    ],
    [
      'a module that does not exist',
      { 'go.mod': 'module m\n' },
      [['list', '-m', '-f', '{{.Version}}', 'corp.test/none@latest']],
    ],
    [
      'a public module that does not exist',
      { 'go.mod': 'module m\n' },
      [['list', '-m', '-f', '{{.Version}}', 'golang.org/x/no-such-module@latest']],
    ],
    [
      'a version that does not exist',
      { 'go.mod': 'module m\n' },
      [['list', '-m', '-f', '{{.Version}}', 'golang.org/x/text@v0.999.0']],
    ],
    [
      'replace',
      {
        'go.mod': `${gomod}\nreplace corp.test/dep => ./dep\n`,
        'main.go': main,
        'dep/go.mod': 'module corp.test/dep\n',
        'dep/dep.go': 'package dep\n\nconst Name = "replaced"\n',
      },
      [
        ['mod', 'tidy'],
        ['run', '.'],
      ],
    ],
    [
      'a workspace',
      {
        'go.work': 'go 1.20\n\nuse (\n\t./a\n\t./b\n)\n',
        'a/go.mod': gomod.replace('example.test/main', 'example.test/a'),
        'a/main.go': main,
        'b/go.mod': 'module example.test/b\n\ngo 1.20\n',
        'b/b.go': 'package b\n',
      },
      [
        ['work', 'sync'],
        ['list', '-m', 'all'],
      ],
    ],
  ];

  test.each(cases)('%s', async (_, files, commands) => {
    const seen = async (env: Readonly<Record<string, string>>) => {
      const folder = project(files);
      const results: unknown[] = [];
      for (const args of commands) {
        const { code, stdout } = await go(folder, args, env);
        results.push([code, stdout.replace(/\/[^"\s]*gopath-\w+/g, 'GOPATH')]);
      }
      const sums = ['go.mod', 'go.sum', 'a/go.sum', 'go.work.sum'].map((name) => {
        try {
          return readFileSync(join(folder, name), 'utf8');
        } catch {
          return 'none';
        }
      });
      return { results, sums };
    };
    const expected = await seen(without());
    world.paths.length = 0;
    await using guard = await startGuard(place, settings());
    expect(await seen(guard.environment)).toEqual(expected);
    expect(world.paths.filter((path) => path.includes('corp'))).toEqual([]);
  });

  test('a toolchain that go.mod asks for', async () => {
    const folder = project({ 'go.mod': 'module m\n\ngo 1.99\n\ntoolchain go1.99.0\n' });
    const other = readFileSync(join(realGoroot ?? '', 'VERSION'), 'utf8').startsWith('go1.26.8')
      ? 'go1.26.7'
      : 'go1.26.8';
    await using guard = await startGuard(place, settings());
    const env = { ...guard.environment, GOTOOLCHAIN: other };
    const { code, stdout, stderr } = await go(place.root, ['version'], env);
    expect([code, stdout, stderr]).toEqual([0, expect.stringContaining(other), expect.anything()]);
    // What a proxy says about one that does not exist is passed on.
    const [absent, plain] = [guard.environment, without()].map((each) =>
      go(folder, ['version'], { ...each, GOTOOLCHAIN: 'auto' }),
    );
    const end = (result?: Result) => [
      result?.code,
      result?.stderr.replace(/http:\/\/[^/]+\/(?:[0-9a-f]{32}\/)?/g, 'PROXY/'),
    ];
    expect(end(await absent)).toEqual(end(await plain));
  });
});

describeUnless(missing)('while the private proxy is down', () => {
  let guard: RunningGuard;
  beforeAll(async () => {
    guard = await startGuard(place, settings());
  });
  afterAll(async () => {
    await guard[Symbol.asyncDispose]();
  });

  test('what is public is built; what is private is an error that says why, and nobody outside hears of it', async () => {
    own.status = 502;
    try {
      world.paths.length = 0;
      const open = project({ 'go.mod': 'module m\n\ngo 1.20\n\nrequire golang.org/x/text v0.14.0\n' });
      expect((await go(open, ['mod', 'download'], guard.environment)).code).toBe(0);
      const closed = project({ 'go.mod': gomod, 'main.go': main });
      const { code, stderr } = await go(closed, ['mod', 'tidy'], guard.environment);
      expect([code, stderr]).toEqual([1, expect.stringContaining('503')]);
      expect(stderr).toContain('private-1');
      expect(stderr).not.toContain('404');
      expect(world.paths.filter((path) => path.includes('corp'))).toEqual([]);
    } finally {
      own.status = undefined;
    }
  });

  test('and then it is up again', async () => {
    const folder = project({ 'go.mod': gomod, 'main.go': main });
    expect((await go(folder, ['mod', 'tidy'], guard.environment)).code).toBe(0);
    const { counts, degradations } = await guard.stop();
    expect(counts.degraded).toBeGreaterThan(0);
    expect(degradations.some(({ health }) => health === 'down')).toBe(true);
  });
});
