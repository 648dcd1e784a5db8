/** Several real versions in a GitLab job, by the template. */
import { expect } from '@jest/globals';
import { createProject, goModule, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { installRealGo } from '../support/installed-go.ts';
import { realGo } from '../support/real-go.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(whyNoPipeline)(
  'a list: each is called by its name, installs to its own folder, and usego switches',
  async () => {
    using project = createProject();
    for (const release of ['go1.21.13', 'go1.22.12', 'go1.23.12'])
      installRealGo(project.place.toolCache, realGo(release));
    project.commit({
      ...goModule('', 'go 1.21'),
      '.gitlab-ci.yml': `${include('go-version: "1.21,1.23,1.22"', 'gobin: per-version')}
several:
  extends: .setup-go
  script:
    - go version
    - go1.21 run .
    - go1.23 run .
    - go1.21 install . && go1.23.12 install . && go install .
    - for version in 1.21.13 1.23.12; do "\${GOBIN%/*}/$version/hello"; done
    - hello
    - usego 1.23
    - go version
    - hello
`,
    });
    const run = await project.run({ env: { SETUP_GO_MIRRORS: 'module-proxy' } });
    expect({ code: run.code, failed: run.failed, output: run.output }).toEqual({
      code: 0,
      failed: [],
      output: run.output,
    });
    const said = [...run.log('several').matchAll(/^(?:.*> )?(?:go version go|compiled by go)(\S+)/gm)];
    expect(said.map(([, version]) => version).slice(-8)).toEqual([
      ...['1.22.12', '1.21.13', '1.23.12'],
      ...['1.21.13', '1.23.12', '1.22.12'],
      ...['1.23.12', '1.23.12'],
    ]);
  },
  1_800_000,
);
