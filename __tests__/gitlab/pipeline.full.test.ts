/** The slow ones: what compiles the standard library anew, and what takes more releases than the machine's own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createProject, goModule, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { compileIn } from '../support/gitlab-job.ts';
import { installRealGo, whyNoRealGo } from '../support/installed-go.ts';
import { realGo } from '../support/real-go.ts';
import { fetchText, goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { openScenario } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

const releases = ['go1.21.13', 'go1.22.4', 'go1.23.2'];
const roots = whyNoPipeline === '' ? releases.map(rootOf) : [];
const whyNoReleases =
  whyNoPipeline || (roots.includes(undefined) ? `the go command cannot fetch ${releases.join(', ')}` : '');
const modules = goproxy().split(/[,|]/)[0] ?? '';
const whyNoModules =
  whyNoPipeline ||
  ((await fetchText(`${modules}/gotest.tools/gotestsum/@v/v1.13.0.info`)) === undefined
    ? 'no module proxy answers'
    : '');

testUnless(whyNoReleases)(
  'parallel: matrix over three versions: each job has its own Go',
  async () => {
    using project = createProject();
    for (const root of roots) if (root !== undefined) installRealGo(project.place.toolCache, root);
    project.commit({
      ...goModule('', 'go 1.20'),
      '.gitlab-ci.yml': `${include('go-version: "1.0"')}
test:
  extends: .setup-go
  parallel: { matrix: [{ SETUP_GO_VERSION: ['1.21.13', '1.22.4', '1.23.2'] }] }
  script: [go run .]
`,
    });
    const run = await project.run({ env: { SETUP_GO_MIRRORS: 'module-proxy' } });
    expect(run).toMatchObject({ code: 0, failed: [] });
    expect(run.passed).toHaveLength(3);
    for (const release of releases) expect(run.output).toMatch(new RegExp(`> compiled by ${release}$`, 'm'));
  },
  1_800_000,
);

testUnless(whyNoModules)(
  'job: go-test writes a JUnit report by gotestsum, also when a test fails',
  async () => {
    using project = createProject();
    project.commit({ '.gitlab-ci.yml': include('job: go-test') });
    const env = { ...proxyEnvironment(), GOPROXY: goproxy() };
    const run = await project.run({ env });
    expect(run).toMatchObject({ code: 0, passed: ['go-test'] });
    const report = join(
      project.folder,
      '.gitlab-ci-local/artifacts/go-test/.gitlab-ci-reports/junit/go-test.xml',
    );
    const found = project.place.tree(project.folder).filter((path) => path.endsWith('go-test.xml'));
    expect(found).not.toEqual([]);
    const read = () =>
      readFileSync(existsSync(report) ? report : join(project.folder, found[0] ?? ''), 'utf8');
    expect(read()).toMatch(/<testcase [^>]*name="TestGreeting"/);
    project.commit({
      'main_test.go':
        'package main\n\nimport "testing"\n\nfunc TestGreeting(t *testing.T) { t.Fatal("badly said") }\n',
    });
    expect(await project.run({ env })).toMatchObject({ failed: ['go-test'] });
    expect(read()).toMatch(/<failure [\s\S]*badly said/);
  },
  1_800_000,
);

testUnless(whyNoPipeline)(
  'project-cache: tools, modules and build outputs are cached, one job after the other',
  async () => {
    using project = createProject();
    project.commit({
      '.gitlab-ci.yml': `${include('project-cache: true')}
stages: [one, two]
first: { stage: one, extends: .setup-go, script: [go run ., go env GOCACHE GOMODCACHE GOFLAGS] }
second: { stage: two, extends: .setup-go, script: [ls .setup-go/build, go run .] }
`,
    });
    const run = await project.run({ env: { GOCACHE: undefined } });
    expect(run).toMatchObject({ code: 0, passed: ['first', 'second'] });
    expect(run.log('first')).toMatch(/\/\.setup-go\/build\n.*\/\.setup-go\/mod\n.*-modcacherw$/m);
    for (const name of ['setup-go-build--main', '0_setup-go-tools-', '1_setup-go-modules-'])
      expect(run.output).toContain(`/cache/${name}`);
    expect(existsSync(join(project.folder, '.setup-go'))).toBe(false); // it lay in the job's own folder
  },
  1_800_000,
);

testUnless(whyNoRealGo || (process.getuid?.() === 0 ? '' : 'only root can be somebody else'))(
  'as a user without a home that could be written, and without HOME',
  async () => {
    for (const HOME of [undefined, '/']) {
      await using scenario = await openScenario('gitlab shell');
      const { place } = scenario;
      const job = await compileIn(scenario, {
        uid: 65534,
        env: { HOME, GOCACHE: undefined, RUNNER_TOOL_CACHE: place.toolCache },
      });
      expect(job).toMatchObject({ code: 0, stdout: expect.stringContaining('compiled by go1.') });
      expect(job.stderr).toContain('/.setup-go"');
    }
  },
  1_800_000,
);

function rootOf(release: string): string | undefined {
  try {
    return realGo(release);
  } catch {
    return undefined; // no network: skipped, by name
  }
}
