/** The input `cache` of the template: what GitLab is told to restore and save, and where Go's caches are then. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createProject, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
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
