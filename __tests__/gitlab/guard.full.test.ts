/** A job of a pipeline with `guard: true`: it builds with a module that only the private proxy has. */
import { expect } from '@jest/globals';
import { createProject, goModule, include, machineMinor, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { get, offerModule } from '../support/guard.ts';
import { startMirror } from '../support/mirror-server.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(whyNoPipeline)(
  'guard: true: the job asks the guard, which ends with it; nothing private is asked elsewhere',
  async () => {
    using project = createProject();
    const own = await startMirror();
    const world = await startMirror();
    offerModule(own, 'corp.test/x', { files: { 'go.mod': 'module corp.test/x\n\ngo 1.20\n' } });
    project.commit({
      ...goModule('', `go ${machineMinor()}`),
      'main.go':
        'package main\n\nimport ("fmt"; "corp.test/x")\n\nfunc main() { fmt.Println("built with " + x.Name) }\n',
      '.gitlab-ci.yml': `${include('guard: true', 'guard-private: corp.test', `guard-public-proxy: ${world.url}`)}
build:
  extends: .setup-go
  script:
    - go get corp.test/x@v1.0.0
    - go run .
    - echo "address $GOPROXY"
    - go list -m -versions corp.test/none || echo "not there"
`,
    });
    const run = await project.run({ env: { GOPROXY: own.url, GONOSUMDB: '*', GOFLAGS: '-mod=mod' } });
    expect(run).toMatchObject({ code: 0, passed: ['build'] });
    expect(run.output).toContain('built with corp.test/x');
    expect(run.output).toContain('not there');
    const [, url = ''] = /address (http:\S+)/.exec(run.output) ?? [];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(own.requests.map(({ path }) => path)).toContain('/corp.test/x/@v/v1.0.0.zip');
    expect(world.requests.filter(({ path }) => path.includes('corp.test'))).toEqual([]);
    await expect(untilRefused(url)).resolves.toBe('gone');
    await own.close();
    await world.close();
  },
  900_000,
);

/** The guard looks once in a second whether its job is still there. */
async function untilRefused(url: string): Promise<'gone'> {
  for (;;) {
    try {
      await get(`${url}/guard/health`, { agent: false });
    } catch {
      return 'gone';
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
