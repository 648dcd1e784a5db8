/** Real modules and builds in GitLab's caches: what the next pipeline has of them, and what is dropped. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  createProject,
  include,
  machineMinor,
  type Project,
  whyNoPipeline,
} from '../support/gitlab-ci-local.ts';
import { realGoroot } from '../support/installed-go.ts';
import { fetchText, goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { testUnless } from '../support/test-unless.ts';

const proxy = goproxy().split(/[,|]/)[0] ?? '';
const whyNoModules =
  whyNoPipeline ||
  ((await fetchText(`${proxy}/golang.org/x/mod/@v/v0.20.0.info`)) === undefined
    ? 'no module proxy answers'
    : '');

const online = { ...proxyEnvironment(), GOPROXY: goproxy(), GOCACHE: undefined };
const offline = { GOPROXY: 'off', GOCACHE: undefined };
const variables = { GITLAB_CI: 'true' };
const number = (pattern: RegExp, log: string) => Number(pattern.exec(log)?.[1] ?? Number.NaN);

testUnless(whyNoModules)(
  'the second pipeline downloads and builds nothing, and has the result of the test; what the third does not use is dropped',
  async () => {
    using project = createProject();
    project.commit({
      ...sources(),
      'extra/extra.go': 'package extra\n\nimport "encoding/xml"\n\nvar Name = xml.Name{Local: "extra"}\n',
      '.gitlab-ci.yml': `${include('cache: "true"', 'summary: "off"')}
test:
  extends: .setup-go
  script: [go build ./..., go test ./..., 'go list -m golang.org/x/mod']
`,
    });
    tidy(project);

    const first = (await pipeline(project, online)).log('test');
    expect(first).not.toContain('(cached)');
    expect(first).toMatch(/^Removed 0 build outputs of .*; kept \d+$/m);
    expect(first).toMatch(/^Removed \d+ modules?, and the zips of 1 of .*; kept \d+$/m);

    const second = (await pipeline(project, offline)).log('test');
    expect(second).toMatch(/^\d+ build outputs were restored\.$/m);
    expect(second).toMatch(/^ok\s+example\.com\/hello\s+\(cached\)$/m);
    expect(second).toMatch(/^Left the build outputs as they are: this job made nothing new$/m);

    rmSync(join(project.folder, 'extra'), { recursive: true });
    project.commit({ 'main.go': program('v2.0.0') });
    const third = (await pipeline(project, offline)).log('test');
    expect(third).toMatch(/^ok\s+example\.com\/hello\s+\d/m);
    const restored = number(/^(\d+) build outputs were restored/m, third);
    const dropped = number(/^Removed (\d+) build outputs of/m, third);
    const kept = number(/^Removed .* build outputs of .*; kept (\d+)$/m, third);
    expect(dropped).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(restored - dropped);

    const fourth = (await pipeline(project, offline)).log('test');
    expect(number(/^(\d+) build outputs were restored/m, fourth)).toBe(kept);
    expect(fourth).toMatch(/^ok\s+example\.com\/hello\s+\(cached\)$/m);
  },
  3_600_000,
);

testUnless(whyNoModules)(
  'job: go-test keeps the modules of gotestsum, which no go.sum names',
  async () => {
    using project = createProject();
    project.commit({
      ...sources(),
      '.gitlab-ci.yml': include('cache: "true"', 'job: go-test', 'summary: "off"'),
    });
    tidy(project);
    const first = (await pipeline(project, online)).log('go-test');
    expect(first).toContain('go: downloading gotest.tools/gotestsum v1.13.0');
    const second = (await pipeline(project, online)).log('go-test');
    expect(second).toMatch(/^\d+ build outputs were restored\.$/m);
    expect(second).not.toContain('go: downloading');
  },
  3_600_000,
);

/** On a machine where nothing of an earlier one is left. */
async function pipeline(project: Project, env: Readonly<Record<string, string | undefined>>) {
  rmSync(join(project.folder, '.gitlab-ci-local/builds'), { recursive: true, force: true });
  const run = await project.run({ env, variables });
  if (run.code !== 0) throw new Error(run.output);
  return run;
}

function sources(): Readonly<Record<string, string>> {
  return {
    'go.mod': `module example.com/hello\n\ngo ${machineMinor()}\n\nrequire golang.org/x/mod v0.20.0\n`,
    'main.go': program('v1.0.0'),
    'main_test.go':
      'package main\n\nimport "testing"\n\nfunc TestGreeting(t *testing.T) {\n\tif greeting() == "" {\n\t\tt.Fatal("silent")\n\t}\n}\n',
  };
}

/** Makes the go.sum. */
function tidy(project: Project): void {
  const { root, home } = project.place;
  execFileSync(join(realGoroot ?? '', 'bin/go'), ['mod', 'tidy'], {
    cwd: project.folder,
    env: {
      ...proxyEnvironment(),
      ...{ HOME: home, PATH: '/usr/bin:/bin', GOPROXY: goproxy() },
      ...{ GOPATH: join(root, 'mine'), GOFLAGS: '-modcacherw' },
    },
    stdio: 'ignore',
  });
  project.commit({});
}

function program(version: string): string {
  return [
    'package main',
    '',
    'import (',
    '\t"fmt"',
    '',
    '\t"golang.org/x/mod/semver"',
    ')',
    '',
    `func greeting() string { return semver.Major("${version}") }`,
    '',
    'func main() { fmt.Println(greeting()) }',
    '',
  ].join('\n');
}
