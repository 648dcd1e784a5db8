/** A set-up that fails ends the job, says why and what to do, and tells no secret. */
import { expect } from '@jest/globals';
import { jobEnvironment, secrets } from '../support/gitlab.ts';
import { createProject, include, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { beforeScript, runJobScript, stampedTemplate } from '../support/gitlab-template.ts';
import { bundleDigest, oneFile, programs, whyNoProgram, whyNoShell } from '../support/goinstall.ts';
import { miniGo } from '../support/mini-go.ts';
import type { Mirror } from '../support/mirror-server.ts';
import { serveNode, smallNode } from '../support/packed-node.ts';
import type { Outcome } from '../support/product.ts';
import { offer, openScenario, type Scenario } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

type Texts = Readonly<Record<string, string>>;

/** A job as a runner starts it, with its secrets, on a machine without Node; the line behind the set-up says `went on`. */
async function fail(
  scenario: Scenario,
  given: { readonly template?: string; readonly inputs: Texts; readonly env?: Texts },
): Promise<Outcome> {
  const { place } = scenario;
  const node = smallNode('npm');
  const mirror = await scenario.mirror();
  serveNode(mirror, node);
  const template = given.template ?? stampedTemplate({ node: node.node, bundle: bundleDigest() });
  const job = await runJobScript({
    shell: 'dash',
    lines: [
      beforeScript(template, { 'npm-registry': mirror.url, bundle: oneFile, ...given.inputs }),
      'echo went on',
    ],
    env: {
      ...jobEnvironment(place),
      ...{ PATH: programs(place), RUNNER_TOOL_CACHE: place.toolCache, SETUP_GO_MAX_RETRIES: '0' },
      ...given.env,
    },
    cwd: place.workspace,
  });
  expect(job.stdout).toBe('');
  for (const secret of Object.values(secrets)) expect(job.stderr).not.toContain(secret);
  return job;
}

const story = testUnless(whyNoShell('dash') || whyNoProgram('git', 'curl'));

const wrongInputs = [
  ['VERSION_INVALID', { 'go-version': 'newest' }, '"newest"'],
  ['INPUT_INVALID', { checksum: 'abc' }, 'Give 64 hex digits'],
  ['INPUT_INVALID', { goproxy: 'https://a\tb' }, 'on one line'],
] as const;
for (const [code, inputs, hint] of wrongInputs) {
  story(
    `${code} for ${JSON.stringify(inputs)}: code, value and hint are in the log, and the job ends with 1`,
    async () => {
      await using scenario = await openScenario('gitlab failure');
      const job = await fail(scenario, { inputs });
      expect(job.code).toBe(1);
      expect(job.stderr).toContain(`${code}: `);
      expect(job.stderr).toContain(hint);
    },
  );
}

story('a variable out of range', async () => {
  await using scenario = await openScenario('gitlab failure');
  const job = await fail(scenario, { inputs: {}, env: { SETUP_GO_MAX_RETRIES: 'many' } });
  expect(job).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('INPUT_INVALID: The input max-retries is "many"'),
  });
});

story('a mirror that nobody can reach, whose address holds a token and a password', async () => {
  await using scenario = await openScenario('gitlab failure');
  const places = [
    'http://gitlab-ci-token:$CI_JOB_TOKEN@127.0.0.1:9/go',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the job
    'http://me:${MIRROR_PASSWORD}@127.0.0.1:9/go',
  ];
  const job = await fail(scenario, { inputs: { 'go-version': '1.99.1', mirrors: places.join(',') } });
  expect(job).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/MIRRORS_FAILED: [\s\S]*127\.0\.0\.1:9\/go[\s\S]*\n.*Check the addresses/),
  });
});

story('a Go whose bytes are not those of its digest', async () => {
  await using scenario = await openScenario('gitlab failure');
  const mirror: Mirror = await scenario.mirror();
  const url = offer(mirror, [miniGo('go1.99.1')]);
  const job = await fail(scenario, {
    inputs: { 'go-version': '1.99.1', 'go-download-base-url': url, checksum: 'a'.repeat(64) },
  });
  expect(job).toMatchObject({ code: 1, stderr: expect.stringMatching(/DIGEST|CHECKSUM/) });
});

for (const what of ['Node', 'the bundle'])
  story(`wrong bytes for ${what}`, async () => {
    await using scenario = await openScenario('gitlab failure');
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    mirror.serve('/setup-go-tarball.mjs', 'echo no bundle\n');
    const other = smallNode('npm', { text: '#!/bin/sh\n' }).node;
    const template = stampedTemplate({ node: what === 'Node' ? other : node.node, bundle: bundleDigest() });
    const inputs = {
      'npm-registry': mirror.url,
      ...(what === 'Node' ? {} : { bundle: '', 'bundle-base-url': mirror.url }),
    };
    const job = await fail(scenario, { template, inputs });
    expect(job).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/goinstall: .*has the SHA-256 .*; expected .*\. It is not used\./),
    });
  });

story('no Node to be had, and a template of no release', async () => {
  await using scenario = await openScenario('gitlab failure');
  const job = await fail(scenario, { inputs: { 'npm-registry': 'http://127.0.0.1:9' } });
  expect(job).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/goinstall: Could not get Node.*--node-base-url or --npm-registry/),
  });
  const unstamped = stampedTemplate({ node: smallNode('npm').node });
  expect(await fail(scenario, { template: unstamped, inputs: { bundle: '' } })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('goinstall: This goinstall.sh is not from a release'),
  });
});

story('the job token goes to this GitLab where it asks for it, and to nobody else', async () => {
  await using scenario = await openScenario('gitlab failure');
  const asking = {
    kind: 'status',
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="GitLab"' },
  } as const;
  const tell = async (CI_SERVER_URL: string, mirror: Mirror) => {
    mirror.fail('*', asking);
    const inputs = { bundle: '', 'bundle-git': `${mirror.url}/org/go.git`, 'bundle-commit': 'a'.repeat(40) };
    const job = await fail(scenario, { inputs, env: { CI_SERVER_URL } });
    expect(job).toMatchObject({ code: 1, stderr: expect.stringContaining('Could not get') });
    return mirror.requests
      .map(({ headers }) => headers['authorization'])
      .filter((sent) => sent !== undefined);
  };
  const own = await scenario.mirror();
  const basic = Buffer.from(`gitlab-ci-token:${secrets.jobToken}`).toString('base64');
  expect(await tell(own.url, own)).toEqual([`Basic ${basic}`]);
  expect(await tell(own.url, await scenario.mirror())).toEqual([]);
});

testUnless(whyNoPipeline)(
  'in a pipeline: the job fails, the ones after it do not start, and nothing secret is said',
  async () => {
    using project = createProject();
    project.commit({
      '.gitlab-ci.yml': `${include('go-version: newest', 'mirrors: http://x:$CI_JOB_TOKEN@127.0.0.1:9/')}
stages: [one, two]
broken: { stage: one, extends: .setup-go, script: [echo went on] }
later: { stage: two, script: [echo went on] }
`,
    });
    const run = await project.run({
      variables: { CI_JOB_TOKEN: secrets.jobToken, VAULT: secrets.idToken, MIRROR_PASSWORD: secrets.masked },
    });
    expect(run).toMatchObject({ code: 1, failed: ['broken'], passed: [] });
    expect(run.log('broken')).toContain('VERSION_INVALID: ');
    expect(run.output).not.toMatch(/> went on/);
    for (const secret of Object.values(secrets)) expect(run.output).not.toContain(secret);
  },
);

testUnless(whyNoPipeline)('inputs out of range, and of two lines, make no pipeline at all', async () => {
  for (const [input, message] of [
    ['require-trust: nobody', 'it is not in the list of allowed options'],
    ['as: both', 'it is not in the list of allowed options'],
    ['slim: maybe', 'provided value is not a'],
    ['go-version: "1.26\\nSETUP_GO_INPUTS\\necho evil"', 'does not match required regex'],
  ]) {
    using project = createProject();
    project.commit({
      '.gitlab-ci.yml': `${include(input ?? '')}\nt: { extends: .setup-go, script: [go version] }\n`,
    });
    const run = await project.run();
    expect(run).toMatchObject({ code: 1, passed: [] });
    expect(run.output).toContain(message);
  }
});
