/** Caches are on their way while Go is still being installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { defaultCompiler, expectedGoEnv } from '../../../src/core/cache/expected-go.ts';
import { versionOfRelease } from '../../../src/core/versions/go-version-text.ts';
import { type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { build, built, createProject, mods, module, runJob } from '../../support/cached-job.ts';
import { goArch, goOs, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { type Mirror, startMirror } from '../../support/mirror-server.ts';
import { offer } from '../../support/scenario.ts';
import { whyNoModes } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const go = miniGo('go1.99.1');
const compiler = { CGO_ENABLED: '0', CC: 'cc' };

/** Resolves when so many requests of this kind have come. */
async function asked({ requests }: CacheServer, kind: string, count: number): Promise<void> {
  while (requests.filter((each) => each === kind).length < count)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

function inputsFor(mirror: Mirror): Readonly<Record<string, string>> {
  return { 'go-version': '1.99.1', 'go-download-base-url': offer(mirror, [go]), 'retry-backoff-ms': '1' };
}

test('both arrive while the archive of Go is stuck, and are asked for once', async () => {
  await using server = await startCacheServer();
  using place = createProject('early');
  const mirror = await startMirror();
  try {
    const inputs = inputsFor(mirror);
    await runJob(place, server, { inputs, env: compiler, work: build });
    rmSync(place.toolCache, { recursive: true });
    const before = server.requests.length;
    mirror.fail(`/go/${go.filename}`, { kind: 'stall', after: 100 }, 1);
    const job = runJob(place, server, { inputs, env: compiler });
    await asked(server, 'GET archive', 2);
    mirror.hangUp();
    const { step } = await job;
    expect(step.outputs).toMatchObject({ 'cache-hit': 'true', 'go-version': '1.99.1' });
    expect(step.outputs['build-cache-matched-key']).not.toBe('');
    const restoring = server.requests.slice(before).filter((each) => each.startsWith('GET'));
    expect(restoring.sort()).toEqual(['GET archive', 'GET archive', 'GET cache', 'GET cache']);
    expect(readFileSync(mods(place, `${module}/a.go`), 'utf8')).toBe(`${module}/a.go`);
    expect(existsSync(built(place, '00/aa-a'))).toBe(true);
  } finally {
    await mirror.close();
  }
});

testUnless(whyNoModes)(
  'Go says another place than was expected: restored there, and nothing is left',
  async () => {
    await using server = await startCacheServer();
    using place = createProject('early');
    const mirror = await startMirror();
    try {
      const inputs = inputsFor(mirror);
      const env = { ...compiler, GOCACHE: join(place.root, 'gone') };
      await runJob(place, server, {
        inputs,
        env,
        work: ({ modules }) => build({ modules, build: env.GOCACHE }),
      });
      rmSync(place.toolCache, { recursive: true });
      rmSync(env.GOCACHE, { recursive: true });
      // A compiler that the job has, and that this Go does not look for by itself.
      const { step } = await runJob(place, server, {
        inputs,
        env: { GOCACHE: env.GOCACHE, CGO_ENABLED: '0' },
      });
      expect(step).toMatchObject({ code: 0 });
      expect(step.outputs['cache-hit']).toBe('true');
      expect(place.tree(place.root).filter((path) => path.includes('.setup-go-tarball-gone'))).toEqual([]);
      expect(place.tree(place.root).filter((path) => path.includes('.setup-go-tarball-mod'))).toEqual([]);
    } finally {
      await mirror.close();
    }
  },
);

testUnless(whyNoRealGo)('what is expected is what the real Go says', () => {
  const root = realGoroot ?? '';
  const program = join(root, 'bin/go');
  const clean = { PATH: process.env['PATH'] ?? '', HOME: homedir(), GOENV: 'off', GOTOOLCHAIN: 'local' };
  const release = readFileSync(join(root, 'VERSION'), 'utf8').split('\n')[0] ?? '';
  const version = versionOfRelease(release);
  if (version === undefined) throw new Error(release);
  for (const env of [
    clean,
    { ...clean, GOPATH: '/a:/b', XDG_CACHE_HOME: '/x' },
    { ...clean, CC: 'cc', GOARCH: 'arm64', GOFLAGS: '-mod=mod' },
    { ...clean, PATH: '/nowhere' },
    { ...clean, PATH: '/nowhere', CC: '/bin/sh' },
  ]) {
    const hasCompiler = env.PATH.split(':').some((folder) => existsSync(join(folder, defaultCompiler(goOs))));
    const expected = expectedGoEnv({
      env,
      written: {},
      gopath: '',
      platform: { os: goOs, arch: goArch, toolCacheArch: '' },
      home: homedir(),
      version,
      hasCompiler,
    });
    const names = Object.keys(expected);
    const said: unknown = JSON.parse(
      execFileSync(program, ['env', '-json', ...names], { env, encoding: 'utf8' }),
    );
    expect({ ...expected }).toEqual(said);
  }
});
