/** What is known about a Go, in a pipeline of GitLab: the section of the log, summary-file, and fail-on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { cleanRelease, knownAbout, oldAdvisory } from '../scenarios/advisories/known.ts';
import { createProject, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { installGo } from '../support/installed-go.ts';
import { testUnless } from '../support/test-unless.ts';

const { length } = knownAbout('go1.22.1').vulnerabilities;

/** gitlab-ci-local sets it to `false`. */
const asGitLab = { variables: { GITLAB_CI: 'true' } };

function createOldProject() {
  const project = createProject();
  for (const release of ['go1.22.1', cleanRelease]) installGo(project.place.toolCache, { release });
  return project;
}

testUnless(whyNoPipeline)('the summary: a section of the log, and a file that is an artifact', async () => {
  using project = createOldProject();
  project.commit({
    '.gitlab-ci.yml': `${include('go-version: "1.22.1"')}
full:
  extends: .setup-go
  variables: { SETUP_GO_SUMMARY_FILE: go-summary.md }
  script: [go version, test -s go-summary.md]
  artifacts: { paths: [go-summary.md] }
'off':
  extends: .setup-go
  variables: { SETUP_GO_SUMMARY: 'off' }
  script: [go version]
`,
  });
  const run = await project.run(asGitLab);
  expect(run).toMatchObject({ code: 0, passed: ['full', 'off'] });
  const text = readFileSync(join(project.folder, 'go-summary.md'), 'utf8');
  expect(text).toContain(`\n| Vulnerabilities | ${length} known; `);
  expect(text).toContain(`\n| [${oldAdvisory}](https://pkg.go.dev/vuln/${oldAdvisory}) |`);
  const sections = sectionsOf(run.log('full'));
  expect(sections).toHaveLength(2);
  expect(sections[1]).toBe(text.trimEnd());
  expect(sectionsOf(run.log('off'))).toEqual([expect.stringContaining("GOVERSION='go1.22.1'")]);
});

testUnless(whyNoPipeline)('fail-on fails the job, before its script', async () => {
  using project = createOldProject();
  project.commit({
    '.gitlab-ci.yml': `${include('go-version: "1.22.1"', 'fail-on: unsupported')}
input: { extends: .setup-go, script: [echo the script] }
variable:
  extends: .setup-go
  variables: { SETUP_GO_FAIL_ON: 'vulnerable', SETUP_GO_SUMMARY_FILE: go-summary.md }
  script: [echo the script]
none: { extends: .setup-go, variables: { SETUP_GO_FAIL_ON: none }, script: [echo the script] }
clean:
  extends: .setup-go
  variables: { SETUP_GO_VERSION: '1.999.1', SETUP_GO_FAIL_ON: 'unsupported,vulnerable' }
  script: [echo the script]
`,
  });
  const run = await project.run(asGitLab);
  expect(run).toMatchObject({ code: 1, passed: ['clean', 'none'], failed: ['input', 'variable'] });
  expect(run.log('input')).toContain('GO_UNSUPPORTED: go1.22.1 gets no fixes');
  expect(run.log('variable')).toContain(`GO_VULNERABLE: go1.22.1 has ${length} known vulnerabilities`);
  for (const job of run.failed) {
    expect(run.log(job)).toContain('SETUP_GO_FAIL_ON');
    expect(run.log(job)).not.toMatch(/^the script$/m);
  }
  for (const job of run.passed) expect(run.log(job)).toMatch(/^the script$/m);
});

/** The texts of the sections, in the form in which gitlab-ci-local shows them. It does not fold them. */
function sectionsOf(log: string): readonly string[] {
  return [...log.matchAll(/^(setup_go_\d+_\d+)_started\n([\s\S]*?)\n\1 took /gm)].map(
    ([, , text = '']) => text,
  );
}
