/** The same before_script in every shell that a runner may have, on machines that lack this and that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { goCache } from '../support/act.ts';
import { compileIn } from '../support/gitlab-job.ts';
import { busyboxPrograms, programs, whyNoShell } from '../support/goinstall.ts';
import { installRealGo, realGoroot, whyNoRealGo } from '../support/installed-go.ts';
import { realNode } from '../support/packed-node.ts';
import { openScenario, type Scenario } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

describe.each(['dash', 'bash', 'busybox'])('%s', (shell) => {
  testUnless(whyNoRealGo || whyNoShell(shell))('without Node and git: compiles and runs', async () => {
    await using scenario = await openScenario('gitlab shell');
    const path = ({ place }: Scenario) =>
      shell === 'busybox' ? busyboxPrograms(place) : programs(place, { without: ['git'] });
    const job = await compileIn(scenario, { shell, path });
    expect(job).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\ncompiled by go1\..*\n[a-zA-Z]*e[a-zA-Z]*\n$/),
    });
    expect(job.stderr).toContain('goinstall: downloading Node 24.21.0');
  });

  testUnless(whyNoRealGo || whyNoShell(shell))(
    'a project path with spaces, and inputs that a shell would take for more',
    async () => {
      await using scenario = await openScenario('gitlab shell');
      const job = await compileIn(scenario, {
        shell,
        folder: 'a project of $(mine) "and" \'yours\'',
        inputs: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of the job, and what is none
          goprivate: 'a.example/`id`,$(id),$PLACE,${PLACE}s,$5,${a-b},"\',\\n$',
          'go-version-file': 'go.mod',
        },
        env: { PLACE: '$(touch evil) c.example' },
      });
      expect(job).toMatchObject({ code: 0, stdout: expect.stringContaining('compiled by go1.') });
      expect(job.stderr).toContain(
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what is left as it is
        'GOPRIVATE=\'a.example/`id`,$(id),$(touch evil) c.example,$(touch evil) c.examples,$5,${a-b},"',
      );
    },
  );
});

testUnless(whyNoRealGo)('with a whole Node of the archive, which is kept for the next job', async () => {
  await using scenario = await openScenario('gitlab shell');
  expect(await compileIn(scenario, { node: realNode('archive') })).toMatchObject({ code: 0 });
  expect(
    scenario.place.tree(scenario.place.toolCache).filter((path) => path.endsWith('/bin/node')),
  ).toHaveLength(1);
});

testUnless(whyNoRealGo)(
  'project-cache keeps Node and the bundle below .setup-go as well, hidden from git',
  async () => {
    await using scenario = await openScenario('gitlab shell');
    const { place } = scenario;
    const job = await compileIn(scenario, {
      inputs: { 'project-cache': 'true' },
      env: { RUNNER_TOOL_CACHE: undefined, GOCACHE: goCache },
      prepare: () => installRealGo(join(place.workspace, 'project/.setup-go/tools'), realGoroot ?? ''),
    });
    expect(job).toMatchObject({ code: 0, stdout: expect.stringContaining('compiled by go1.') });
    const found = place
      .tree(join(place.workspace, 'project/.setup-go'))
      .filter((path) => /^\.gitignore$|^tools\/\.setup-go-tarball\/.*(\.mjs|bin\/node)$/.test(path));
    expect(found).toEqual([
      '.gitignore',
      expect.stringMatching(/^tools\/\.setup-go-tarball\/bundle\/[0-9a-f]{64}\.mjs$/),
      expect.stringMatching(/^tools\/\.setup-go-tarball\/node\/.*\/bin\/node$/),
    ]);
  },
);

testUnless(whyNoRealGo)('summary-file is written, from the root of the project', async () => {
  await using scenario = await openScenario('gitlab shell');
  const { place } = scenario;
  const inputs = { 'summary-file': 'go-summary.md', 'working-directory': 'module' };
  const prepare = () => place.write('project/module/go.mod', 'module m\n');
  expect(await compileIn(scenario, { inputs, prepare })).toMatchObject({ code: 0 });
  expect(readFileSync(join(place.workspace, 'project/go-summary.md'), 'utf8')).toMatch(/^### Go 1\./);
});

testUnless(whyNoRealGo)('dotenv writes a report, from the root of the project', async () => {
  await using scenario = await openScenario('gitlab shell');
  const { place } = scenario;
  expect(await compileIn(scenario, { inputs: { dotenv: 'out/go.env' } })).toMatchObject({ code: 0 });
  expect(place.tree(join(place.workspace, 'project'))).toContain('out/go.env');
});
