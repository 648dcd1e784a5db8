/** The template from another repository of the same GitLab, without any network: git is told where the repository lies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createProject, type Project, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { root } from '../support/goinstall.ts';
import { builtFolder } from '../support/product.ts';
import { testUnless } from '../support/test-unless.ts';

const job = 'hello: { extends: .setup-go, script: [go version, go run .] }\n';

function publish(project: Project, path: string): string {
  const files = ['gitlab/setup-go.yml', 'templates/setup-go.yml'];
  return project.repository(path, {
    folders: { dist: join(root, 'dist') },
    files: Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
    tag: '1.0.0',
  });
}

const kept = (project: Project, commit: string) =>
  project.place.tree(project.place.toolCache).filter((path) => path.endsWith(`/bundle/${commit}/index.js`));

testUnless(whyNoPipeline)(
  "component: the bundle is fetched from the component's own commit, once",
  async () => {
    using project = createProject();
    const commit = publish(project, 'org/setup-go-tarball');
    project.commit({
      '.gitlab-ci.yml': `include:\n  - component: $CI_SERVER_FQDN/org/setup-go-tarball/setup-go@1.0.0\n${job}`,
    });
    const run = await project.run();
    expect(run).toMatchObject({ code: 0, passed: ['hello'] });
    expect(run.log('hello')).toMatch(/^compiled by go1\./m);
    expect(kept(project, commit)).toHaveLength(1);
    expect(await project.run()).toMatchObject({ code: 0 });
  },
);

testUnless(whyNoPipeline)(
  'component in a project of another path, and with a bundle that is there',
  async () => {
    using project = createProject();
    const commit = publish(project, 'platform/go');
    const include = 'include:\n  - component: $CI_SERVER_FQDN/platform/go/setup-go@1.0.0\n    inputs: ';
    project.commit({ '.gitlab-ci.yml': `${include}{ bundle-project: platform/go }\n${job}` });
    expect(await project.run()).toMatchObject({ code: 0, passed: ['hello'] });
    expect(kept(project, commit)).toHaveLength(1);
    project.commit({
      '.gitlab-ci.yml': `${include}{ bundle: ${builtFolder}, bundle-project: no/body }\n${job}`,
    });
    expect(await project.run()).toMatchObject({ code: 0, passed: ['hello'] });
  },
);

testUnless(whyNoPipeline)(
  'project: the bundle of a commit that inputs name, by variables of the job',
  async () => {
    using project = createProject();
    const commit = publish(project, 'org/setup-go-tarball');
    project.commit({
      '.gitlab-ci.yml': [
        'include:',
        '  - project: org/setup-go-tarball',
        '    ref: 1.0.0',
        '    file: gitlab/setup-go.yml',
        '    inputs:',
        `      bundle-git: \${CI_SERVER_URL}/org/$WHERE.git`,
        `      bundle-commit: ${commit}`,
        'variables: { WHERE: setup-go-tarball }',
        job,
      ].join('\n'),
    });
    const run = await project.run();
    expect(run).toMatchObject({ code: 0, passed: ['hello'] });
    expect(run.log('hello')).toMatch(/^compiled by go1\./m);
    expect(kept(project, commit)).toHaveLength(1);
  },
);
