/** Pipelines that include the template by `local`, run by gitlab-ci-local with a real Go. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createProject, goModule, include, machineMinor, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(whyNoPipeline)(
  '.setup-go: go.mod above and below, own before_script, after_script, shared tool cache',
  async () => {
    using project = createProject();
    project.commit({
      ...goModule('service/', `// below\ngo ${machineMinor()}`),
      '.gitlab-ci.yml': `${include()}
root:
  extends: .setup-go
  script: [go version, go run ., 'test -z "\${setup_go_exports-}\${project-}\${name-}"', 'command -V setup_go || echo no function is left']
  after_script: # a shell of its own, to which nothing is exported
    - '! command -v go && echo no Go yet'
    - !reference [.setup-go, before_script]
    - 'echo "after: $(go version)"'
below:
  extends: .setup-go
  variables: { SETUP_GO_WORKING_DIRECTORY: service }
  script: [test -f main.go, cd service, go run .]
own:
  extends: .setup-go
  before_script:
    - echo mine first
    - !reference [.setup-go, before_script]
    - echo mine last with $(go version)
  script: [go run .]
only_the_script:
  before_script: [!reference [.setup-go, before_script]]
  script: [go run .]
`,
    });
    const run = await project.run();
    expect(run).toMatchObject({ code: 0, failed: [], passed: ['below', 'only_the_script', 'own', 'root'] });
    expect(run.output).toContain('json schema validated');
    for (const job of run.passed) expect(run.log(job)).toMatch(/^compiled by go1\./m);
    expect(run.log('root')).toContain(`Go ${machineMinor()} (go.mod:3)`);
    expect(run.log('root')).toMatch(/^no function is left$/m);
    expect(run.log('root')).toMatch(/^no Go yet\n[\s\S]*^after: go version go1\./m);
    expect(run.log('below')).toContain(`Go ${machineMinor()} (go.mod:4)`);
    expect(run.log('own')).toMatch(/mine first\n[\s\S]*\nmine last with go version go1\./);
    expect(run.output).not.toContain('nstalled go1.'); // all four found it where it lay
  },
);

testUnless(whyNoPipeline)(
  'a variable of the job, of the file and of the project wins over an input',
  async () => {
    using project = createProject();
    project.commit({
      '.gitlab-ci.yml': `${include('go-version: "1.2.3"', 'require-trust: pin', 'slim: true')}
variables: { SETUP_GO_VERSION: 'go1', SETUP_GO_REQUIRE_TRUST: 'nobody' }
plain: { extends: .setup-go, script: [go version] }
job: { extends: .setup-go, variables: { SETUP_GO_VERSION: '>=1.20' }, script: [go version] }
emptied: { extends: .setup-go, variables: { SETUP_GO_VERSION: '' }, script: [go version] }
`,
    });
    const run = await project.run({ variables: { SETUP_GO_REQUIRE_TRUST: 'seldom' } });
    expect(run.failed).toEqual(['emptied', 'job', 'plain']);
    for (const job of run.failed)
      expect(run.log(job)).toContain('INPUT_INVALID: The input require-trust is "seldom"');
    project.commit({
      '.gitlab-ci.yml': readFileSync(join(project.folder, '.gitlab-ci.yml'), 'utf8')
        .replace("'nobody'", "''")
        .replace('require-trust: pin', 'mirrors: ""'),
    });
    const second = await project.run();
    expect(second.log('plain')).toContain('go1');
    expect(second.log('job')).toMatch(/^go version go1\./m);
    expect(second.log('emptied')).toContain('Go 1.2.3 (go-version)');
  },
);

testUnless(whyNoPipeline)(
  'as: default gives every job its Go, beside what the file says in default:',
  async () => {
    using project = createProject();
    project.commit({
      '.gitlab-ci.yml': `${include('as: default', 'project-cache: true', 'cache-policy: pull')}
default: { interruptible: true, cache: !reference [.setup-go, cache] }
first: { script: [go run .] }
second: { extends: .setup-go, script: [go run .] }
without: { before_script: [], script: ['! command -v go'] }
`,
    });
    const run = await project.run();
    expect(run).toMatchObject({ code: 0, passed: ['first', 'second', 'without'] });
    for (const job of ['first', 'second']) expect(run.log(job)).toMatch(/^compiled by go1\./m);
  },
);

testUnless(whyNoPipeline)('job: go-test vets, tests and tells the coverage', async () => {
  using project = createProject();
  project.commit({
    ...goModule('service/'),
    '.gitlab-ci.yml': `${include('job: go-test', 'gotestsum: ""', 'working-directory: service', 'test-flags: -short -count=1')}
stages: [test]
`,
  });
  const run = await project.run();
  expect(run).toMatchObject({ code: 0, passed: ['go-test'] });
  expect(run.log('go-test')).toMatch(/^ok\s+example\.com\/hello\s.*coverage: 50\.0% of statements$/m);
  expect(run.output).toMatch(/go-test.*50\.0%/);
  project.commit({
    'service/main.go':
      'package main\n\nimport "fmt"\n\nfunc greeting() string { return "" }\n\nfunc main() { fmt.Printf("%d\\n", "x") }\n',
  });
  const second = await project.run();
  expect(second).toMatchObject({ failed: ['go-test'] });
  expect(second.log('go-test')).toContain('Printf format %d has arg "x" of wrong type string');
});
