/** Folders and settings that users have: the second job builds and verifies without a proxy, by the real go command. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { whyNoRealGo } from '../../support/installed-go.ts';
import { mountOverItself } from '../../support/mounts.ts';
import { createRealProject, type RealProject } from '../../support/real-cached-job.ts';
import { describeUnless, testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

const minutes = 60_000;

describeUnless(whyNoRealGo)('caches', () => {
  const cases: readonly (readonly [string, (project: RealProject) => Readonly<Record<string, string>>])[] = [
    ['in a path with spaces', () => ({})],
    [
      'in folders that the user has moved, with spaces',
      ({ place }) => ({
        GOMODCACHE: join(place.home, 'go/my modules'),
        GOCACHE: join(place.home, 'go/my builds'),
      }),
    ],
    ['in the GOPATH of go env -w', goPathWritten],
    ['in the workspace', ({ place }) => ({ GOPATH: join(place.workspace, 'my go') })],
    ['with GOFLAGS=-modcacherw', () => ({ GOFLAGS: '-buildvcs=false -modcacherw' })],
    ['of a workspace, with sums in go.work.sum and in a sub-folder', workspace],
  ];
  test.each(cases)(
    '%s',
    async (_, settingsOf) => {
      using project = createRealProject('with spaces');
      await using server = await startCacheServer();
      const env = { ...settingsOf(project), ACTIONS_CACHE_URL: server.url };
      await expectReuse(project, server, env);
    },
    5 * minutes,
  );

  testUnless(whyNoMount)(
    'a module cache that is read-only',
    async () => {
      using project = createRealProject('read-only');
      await using server = await startCacheServer();
      const env = { ACTIONS_CACHE_URL: server.url };
      await project.job({ env });
      using folder = mountOverItself(join(project.place.home, 'go/pkg/mod'));
      folder.readOnly(true);
      for (const RUNNER_ENVIRONMENT of ['self-hosted', 'github-hosted']) {
        rmSync(join(project.place.home, '.cache'), { recursive: true });
        const { step, post, codes, output } = await project.job({
          env: { ...env, RUNNER_ENVIRONMENT },
          offline: true,
          warm: true,
        });
        expect({ codes, output }).toEqual({ codes: [0, 0], output });
        expect([step.code, post.code]).toEqual([0, 0]);
        expect(step.outputs['build-cache-matched-key']).not.toBe('');
      }
      expect(server.keys.filter((key) => key.includes('-modules-'))).toHaveLength(1);
      folder.readOnly(false);
    },
    5 * minutes,
  );
});

async function expectReuse(
  project: RealProject,
  server: CacheServer,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const first = await project.job({ env });
  expect({ codes: first.codes, output: first.output }).toEqual({ codes: [0, 0], output: first.output });
  expect(first.step.outputs['cache-hit']).toBe('false');
  expect(server.keys).toHaveLength(2);
  const second = await project.job({ env, offline: true });
  expect({ codes: second.codes, output: second.output }).toEqual({ codes: [0, 0], output: second.output });
  expect(second.output).toContain('all modules verified');
  expect(second.step.outputs).toMatchObject({
    'cache-hit': 'true',
    'build-cache-matched-key': first.step.outputs['build-cache-primary-key'],
  });
  expect(second.post.code).toBe(0);
  expect(server.keys).toHaveLength(2);
}

function goPathWritten({ place }: RealProject): Readonly<Record<string, string>> {
  const file = join(place.root, 'go.env');
  writeFileSync(file, `GOPATH=${join(place.home, 'go/written')}\n`);
  return { GOENV: file };
}

/** The sums of the second module are those of the workspace. */
function workspace({ place, sums }: RealProject): Readonly<Record<string, string>> {
  place.write('go.work', 'go 1.21\n\nuse (\n\t.\n\t./sub\n)\n');
  place.write('go.work.sum', sums);
  place.write('go.sum', '');
  place.write('sub/go.mod', 'module example.test/sub\n\ngo 1.21\n\nrequire example.test/library v1.0.0\n');
  place.write('sub/go.sum', sums);
  place.write(
    'sub/sub.go',
    'package sub\n\nimport "example.test/library"\n\nfunc One() int { return library.One() }\n',
  );
  return {};
}
