/**
 * Results of tests from the cache after a fresh checkout on a clean machine, with the real go command, git and package:
 * restored entries are dated back, and what a job did not use is left out when saving.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { commitFiles, createRepository, git, whyNoGit } from '../../support/git-repository.ts';
import { installRealGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, type Place, runStep } from '../../support/product.ts';
import { describeUnless, testUnless } from '../../support/test-unless.ts';

const testOf = (name: string, body: string, imports = '') =>
  `package ${name}\n\nimport (\n\t"testing"\n${imports})\n\nfunc TestIt(t *testing.T) {\n${body}}\n`;

/** `reads` opens a file and a folder, `uses` imports it, `plain` does neither. */
const project = {
  'go.mod': 'module example.test/m\n\ngo 1.21\n',
  'reads/reads.go': 'package reads\n\nfunc One() int { return 1 }\n',
  'reads/reads_test.go': testOf(
    'reads',
    '\tbytes, _ := os.ReadFile("testdata/a.txt")\n\tnames, _ := filepath.Glob("testdata/*/*")\n\tif One() != 1 || string(bytes) != "one" || len(names) != 1 {\n\t\tt.Fatal(string(bytes), names)\n\t}\n',
    '\t"os"\n\t"path/filepath"\n',
  ),
  'reads/testdata/a.txt': 'one',
  'reads/testdata/d/b.txt': 'two',
  'uses/uses.go':
    'package uses\n\nimport "example.test/m/reads"\n\nfunc Two() int { return reads.One() + 1 }\n',
  'uses/uses_test.go': testOf('uses', '\tif Two() != 2 {\n\t\tt.Fatal(Two())\n\t}\n'),
  'plain/plain.go': 'package plain\n\nfunc Three() int { return 3 }\n',
  'plain/plain_test.go': testOf('plain', '\tif Three() != 3 {\n\t\tt.Fatal(Three())\n\t}\n'),
};

/** `plain` does something else. */
const changed = {
  'plain/plain.go': project['plain/plain.go'].replace('3', '33'),
  'plain/plain_test.go': project['plain/plain_test.go'].replace('3', '33'),
};

const whyNoRace = spawnSync('gcc', ['--version']).status === 0 ? '' : 'there is no gcc';

describeUnless(whyNoRealGo || whyNoGit)('results of tests', () => {
  let place: Place;
  let server: CacheServer;
  let origin: string;
  let release: string;
  let runs = 0;
  beforeEach(async () => {
    place = createPlace('results');
    server = await startCacheServer();
    origin = join(place.root, 'origin');
    createRepository(origin, project);
    release = installRealGo(place.toolCache, realGoroot ?? '').release.replace(/^go/, '');
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    place[Symbol.dispose]();
  });

  interface Job {
    /** The packages whose results were in the cache, and those that were tested. */
    readonly cached: readonly string[];
    readonly tested: readonly string[];
    readonly saved: string;
  }

  /** On a clean machine, with a fresh checkout at the same place. */
  async function job(flags: readonly string[], stable: boolean): Promise<Job> {
    for (const folder of [place.workspace, join(place.home, '.cache'), join(place.home, 'go')])
      rmSync(folder, { recursive: true, force: true });
    mkdirSync(place.workspace);
    git(place.workspace, 'clone', '-q', origin, '.');
    runs += 1;
    const env = {
      PATH: process.env['PATH'],
      ACTIONS_CACHE_URL: server.url,
      ACTIONS_RUNTIME_TOKEN: 'token',
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: String(runs),
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-buildvcs=false',
    };
    const inputs = { 'go-version': release, 'stable-mtimes': String(stable) };
    const step = await runStep(place, inputs, { env });
    expect({ code: step.code, stdout: step.stdout }).toEqual({ code: 0, stdout: step.stdout });
    const output = execFileSync(join(step.outputs['go-root'] ?? '', 'bin/go'), ['test', ...flags, './...'], {
      cwd: place.workspace,
      env: { ...env, ...step.env, HOME: place.home },
      encoding: 'utf8',
    });
    const state = Object.fromEntries(
      Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]),
    );
    const post = await runStep(place, inputs, { env: { ...env, ...state } });
    const [, saved = ''] = /^((?:Saved|Not saving) build outputs.*)$/m.exec(post.stdout) ?? [];
    const lines = [...output.matchAll(/^ok\s+example\.test\/m\/(\w+)\s+(.*)$/gm)];
    const named = (isCached: boolean) =>
      lines
        .filter(([, , rest = '']) => rest.startsWith('(cached)') === isCached)
        .map(([, name = '']) => name);
    return { cached: named(true), tested: named(false), saved };
  }

  const all = ['plain', 'reads', 'uses'];

  describe.each([
    { name: 'no flags', flags: [], missing: '' },
    { name: '-cover', flags: ['-cover'], missing: '' },
    {
      name: '-coverprofile',
      flags: ['-coverprofile=cover.out', '-coverpkg=./...', '-covermode=atomic'],
      missing: '',
    },
    { name: '-race', flags: ['-race'], missing: whyNoRace },
    {
      name: '-race and -coverprofile',
      flags: ['-race', '-coverprofile=cover.out', '-covermode=atomic'],
      missing: whyNoRace,
    },
  ])('$name', ({ flags, missing }) => {
    testUnless(missing)('with stable-mtimes, all of them, also after trimming', async () => {
      expect(await job(flags, true)).toMatchObject({ cached: [], tested: all });
      const second = await job(flags, true);
      expect(second).toMatchObject({ cached: all, tested: [] });
      expect(second.saved).toContain('there is nothing new');
      commitFiles(origin, changed);
      const third = await job(flags, true);
      expect(third.tested).toContain('plain');
      expect(third.saved).toMatch(
        /Saved build outputs in .*: \d+ entries, .*, [1-9]\d* unused ones left out/,
      );
      expect(await job(flags, true)).toMatchObject({ cached: all, tested: [] });
      const fifth = await job(flags, true);
      expect(fifth).toMatchObject({ cached: all, tested: [] });
      expect(fifth.saved).toContain('there is nothing new');
      // Contents of the same size are not taken for those before.
      commitFiles(origin, { 'reads/testdata/d/b.txt': 'owt' });
      expect((await job(flags, true)).tested).toEqual(['reads']);
    });

    testUnless(missing)('without, those that open no files', async () => {
      await job(flags, false);
      expect(await job(flags, false)).toMatchObject({ cached: ['plain', 'uses'], tested: ['reads'] });
    });
  });
});
