/** The input `cache` of the template: what GitLab is to restore and save, and where Go's caches are then. */
import { existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createProject, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { beforeScript, readTemplate, runJobScript } from '../support/gitlab-template.ts';
import { programs, whyNoShell } from '../support/goinstall.ts';
import { builtFolder, createPlace } from '../support/product.ts';
import { testUnless } from '../support/test-unless.ts';

const env = { GOCACHE: undefined };
/** gitlab-ci-local says false. */
const onGitLab = { GITLAB_CI: 'true' };
const places = '[go env GOCACHE GOMODCACHE GOFLAGS]';
const job = `places: { extends: .setup-go, script: ${places} }\n`;

testUnless(whyNoPipeline)(
  'cache: true has modules and build outputs in the project, Go itself not',
  async () => {
    using project = createProject();
    project.commit({ '.gitlab-ci.yml': `${include('cache: "true"')}${job}` });
    const run = await project.run({ env, variables: onGitLab });
    expect(run).toMatchObject({ code: 0, passed: ['places'] });
    expect(run.log('places')).toMatch(/\/\.setup-go\/build\n.*\/\.setup-go\/mod\n.*-modcacherw$/m);
    expect(run.log('places')).toContain('Left the build outputs as they are: ');
    for (const name of ['setup-go-build-v1----places-main', '0_setup-go-modules-v1--'])
      expect(run.output).toContain(`/cache/${name}`);
    expect(run.output).not.toContain('setup-go-tools');
  },
);

testUnless(whyNoPipeline)('with project-cache, Go itself has a cache too', async () => {
  using project = createProject();
  project.commit({ '.gitlab-ci.yml': `${include('cache: "true"', 'project-cache: true')}${job}` });
  const run = await project.run({ env, variables: onGitLab });
  expect(run).toMatchObject({ code: 0, passed: ['places'] });
  for (const name of ['setup-go-build-v1----places-main', '0_setup-go-tools-', '1_setup-go-modules-v1--'])
    expect(run.output).toContain(`/cache/${name}`);
});

testUnless(whyNoPipeline)('a job for a tag uses nothing that was restored, unless always', async () => {
  using project = createProject();
  const variables = { ...onGitLab, CI_COMMIT_TAG: 'v1.0.0' };
  const cached = () =>
    existsSync(join(project.folder, '.gitlab-ci-local/cache/setup-go-build-v1----places-main'));
  project.commit({ '.gitlab-ci.yml': `${include('cache: "true"')}${job}` });
  const run = await project.run({ env, variables });
  expect(run).toMatchObject({ code: 0, passed: ['places'] });
  expect(run.log('places')).toMatch(/\/\.setup-go\/guarded\/build\n.*\/\.setup-go\/guarded\/mod\n/m);
  expect(run.log('places')).toContain(
    'Nothing is cached in a job for a tag: a poisoned cache must not reach it.',
  );
  expect(cached()).toBe(false);
  project.commit({ '.gitlab-ci.yml': `${include('cache: "always"')}${job}` });
  const always = await project.run({ env, variables });
  expect(always.log('places')).toMatch(/\/\.setup-go\/build\n.*\/\.setup-go\/mod\n/m);
  expect(cached()).toBe(true);
});

testUnless(whyNoPipeline)('cache-write: false saves nothing, and trims nothing', async () => {
  using project = createProject();
  project.commit({ '.gitlab-ci.yml': `${include('cache: "true"', 'cache-write: false')}${job}` });
  const run = await project.run({ env, variables: onGitLab });
  expect(run).toMatchObject({ code: 0, passed: ['places'] });
  expect(run.log('places')).toMatch(/\/\.setup-go\/build\n/m);
  expect(run.output).not.toContain('cache created');
  expect(run.log('places')).not.toContain('Left the');
});

testUnless(whyNoPipeline)('an after_script of its own, and a set-up that failed', async () => {
  using project = createProject();
  project.commit({
    '.gitlab-ci.yml': `${include('cache: "true"')}
own:
  extends: .setup-go
  script: ['true']
  after_script:
    - !reference [.setup-go, after_script]
    - !reference [.setup-go, before_script]
    - 'echo "after: $(go version)"'
failing:
  extends: .setup-go
  variables: { SETUP_GO_VERSION: banana }
  script: ['true']
`,
  });
  const run = await project.run({ env, variables: onGitLab });
  expect(run).toMatchObject({ passed: ['own'], failed: ['failing'] });
  expect(run.log('own')).toMatch(/^Left the build outputs[\s\S]*^after: go version go1\./m);
  expect(run.log('failing')).not.toMatch(/Left the|saved as they are/);
});

for (const shell of ['dash', 'bash', 'busybox']) {
  testUnless(whyNoShell(shell))(
    `after_script in ${shell}: trims, and leaves nothing in the shell`,
    async () => {
      using place = createPlace('gitlab trim');
      const project = join(place.workspace, 'a project');
      const build = join(project, '.setup-go/build');
      mkdirSync(join(build, '00'), { recursive: true });
      for (const name of ['aa-a', 'bb-a']) writeFileSync(join(build, '00', name), name);
      utimesSync(join(build, '00/bb-a'), 1_700_000_000, 1_700_000_000);
      const record = { job: 'gitlab-7', since: Date.now() - 1_000_000, modules: '', build };
      const restored = { restored: ['00/bb-a'], newest: 1_700_000_000_000, modulesModified: 0 };
      writeFileSync(join(project, '.setup-go/job-caches.json'), JSON.stringify({ ...record, ...restored }));
      const path = programs(place, {});
      symlinkSync(process.execPath, join(path, 'node'));
      const inputs = { bundle: builtFolder, cache: 'true', dotenv: 'x.env', 'working-directory': 'nowhere' };
      const job = await runJobScript({
        shell,
        lines: [
          'SETUP_GO_TRIM=true',
          beforeScript(readTemplate('file'), inputs),
          'echo "left: [$SETUP_GO_TRIM] $PWD"',
        ],
        cwd: project,
        env: {
          ...{ HOME: place.home, PATH: path, RUNNER_TOOL_CACHE: place.toolCache, GITLAB_CI: 'true' },
          ...{ CI_PROJECT_DIR: project, CI_JOB_ID: '7', CI_JOB_STATUS: 'success' },
        },
      });
      expect(job).toMatchObject({ code: 0, stderr: expect.stringContaining('not in the project') });
      expect(job.stdout).toMatch(/^Removed 1 build output of .*; kept 1$/m);
      expect(job.stdout).toContain(`left: [] ${project}`);
      expect([existsSync(join(build, '00/aa-a')), existsSync(join(build, '00/bb-a'))]).toEqual([true, false]);
    },
  );
}
