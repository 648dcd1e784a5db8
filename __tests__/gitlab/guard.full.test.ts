/** The guard in GitLab jobs: a real go asks a private proxy through it, and it ends with the job. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { createProject, include, machineMinor, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { get, offerModule } from '../support/guard.ts';
import { type Mirror, startMirror } from '../support/mirror-server.ts';
import { testUnless } from '../support/test-unless.ts';

const inputs = [
  `go-version: "${machineMinor()}"`,
  'guard: true',
  'guard-private: corp.test',
  'guard-public-proxy: "off"',
];

let own: Mirror;
beforeEach(async () => {
  own = await startMirror();
  offerModule(own, 'corp.test/x');
});
afterEach(() => own.close());

const usesModule = {
  'go.mod': `module example.com/hello\n\ngo ${machineMinor()}\n\nrequire corp.test/x v1.0.0\n`,
  'main.go':
    'package main\n\nimport (\n\t"fmt"\n\n\t"corp.test/x"\n)\n\nfunc main() { fmt.Println("built with", x.Name) }\n',
  'main_test.go': 'package main\n',
};

testUnless(whyNoPipeline)(
  'a job builds with a private module, and the guard is gone after it',
  async () => {
    using project = createProject('guard');
    project.commit({
      ...usesModule,
      '.gitlab-ci.yml': `${include(...inputs)}
build:
  extends: .setup-go
  script:
    - echo "asked at $GOPROXY, $GONOPROXY, $GOPRIVATE"
    - go run -mod=mod .
`,
    });
    const run = await project.run({ env: { GOPROXY: own.url, GOFLAGS: '-modcacherw' } });
    expect({ code: run.code, failed: run.failed, output: run.output }).toEqual({
      code: 0,
      failed: [],
      output: run.output,
    });
    const log = run.log('build');
    expect(log).toContain('built with corp.test/x');
    const [, url = ''] =
      /asked at (http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}), none, corp\.test$/m.exec(log) ?? [];
    expect(url).not.toBe('');
    expect(own.requests.map(({ path }) => path)).toContain('/corp.test/x/@v/v1.0.0.zip');
    const isThere = () =>
      get(`${url}/guard/health`, { agent: false }).then(
        () => true,
        () => false,
      );
    const end = Date.now() + 30_000;
    while ((await isThere()) && Date.now() < end) await sleep(100);
    expect(await isThere()).toBe(false);
  },
  300_000,
);

testUnless(whyNoPipeline)(
  'a private proxy that is down fails the build with the reason, not as a module that does not exist',
  async () => {
    using project = createProject('guard');
    own.fail('/corp.test/x/@v/v1.0.0.mod', { kind: 'status', status: 503 });
    project.commit({
      ...usesModule,
      '.gitlab-ci.yml': `${include(...inputs)}
build:
  extends: .setup-go
  script: [go run -mod=mod .]
`,
    });
    const run = await project.run({ env: { GOPROXY: own.url, GOFLAGS: '-modcacherw' } });
    expect(run.failed).toEqual(['build']);
    expect(run.log('build')).toMatch(/503 Service Unavailable/);
    expect(run.log('build')).not.toMatch(/404 Not Found/);
  },
  300_000,
);
