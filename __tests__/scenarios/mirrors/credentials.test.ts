/** Who gets to see a secret: the server it was meant for, and nobody else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import type { StepOutcome } from '../../support/product.ts';
import { offer, openScenario, type Scenario, wire } from '../../support/scenario.ts';

const secret = 'sesame-opens';

const go = miniGo('go1.99.1');

/** Masked before anything is said, then in no output, and in no file. */
function expectUnseen(scenario: Scenario, step: StepOutcome): void {
  const shown = `${step.stdout}${step.stderr}`.replace(/^(::add-mask::.*\n)+/, '');
  expect(shown).not.toContain(secret);
  for (const entry of readdirSync(scenario.place.root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toContain(secret);
  }
}

test.each([
  [secret, `token ${secret}`],
  [`Bearer ${secret}`, `Bearer ${secret}`],
])('the input token goes to the origin of the base URL alone', async (token, header) => {
  await using scenario = await openScenario('token');
  const [own, other] = [await scenario.mirror(), await scenario.mirror()];
  const base = offer(own, [go], { index: false });
  for (const path of [`/go/${go.filename}`, `/go/${go.filename}.sha256`]) {
    own.serve(path, path.endsWith('256') ? go.sha256 : go.bytes, { authorization: header });
  }
  own.fail(`/go/${go.filename}`, { kind: 'status', status: 503 });

  const step = await scenario.step({
    'go-version': '1.99.1',
    'go-download-base-url': base,
    mirrors: offer(other, [go], { sums: true }),
    token,
  });

  expect(step).toMatchObject({ code: 0, outputs: { mirror: `${other.url}/go` } });
  expect(step.stdout).toContain(`::add-mask::${secret}\n`); // also where it is given with a scheme in front
  expect(own.requests.map(({ headers }) => headers['authorization'])).toEqual(own.requests.map(() => header));
  expect(other.requests.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  expectUnseen(scenario, step);
});

test('without a base URL it goes nowhere', async () => {
  await using scenario = await openScenario('token');
  const mirror = await scenario.mirror();

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [go]), token: secret });

  expect(step.code).toBe(0);
  expect(mirror.requests.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  expectUnseen(scenario, step);
});

test.each([
  ['by its prefix', 'ghs_0123456789', {}],
  ['by its value', secret, { GITHUB_TOKEN: secret }],
])('the job’s own token, known %s, is never sent', async (_, token, env) => {
  await using scenario = await openScenario('token');
  const mirror = await scenario.mirror();

  const step = await scenario.step(
    { 'go-version': '1.99.1', 'go-download-base-url': offer(mirror, [go]), token },
    { env },
  );

  expect(step.code).toBe(0);
  expect(mirror.requests.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
});

test('a refused token is said to be the reason', async () => {
  await using scenario = await openScenario('token');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [go]);
  mirror.fail('*', { kind: 'status', status: 401 });

  const step = await scenario.step({ 'go-version': '^1.99', 'go-download-base-url': base, token: secret });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'MIRROR_STATUS' }] });
  expect(step.annotations[0]?.message).toContain(
    'answers 401\nThe server requires other credentials; check the input token',
  );
  expectUnseen(scenario, step);
});

test.each(['mirrors', 'go-download-base-url'])(
  'a password in the address (%s) is used, and never shown',
  async (input) => {
    await using scenario = await openScenario('userinfo');
    const mirror = await scenario.mirror();
    const base = offer(mirror, [go]).replace('//', `//reader:${secret}@`);
    const authorization = `Basic ${Buffer.from(`reader:${secret}`).toString('base64')}`;
    mirror.serve(`/go/${go.filename}`, go.bytes, { authorization });

    const step = await scenario.step(
      { 'go-version': '1.99.1', [input]: base },
      { env: { RUNNER_DEBUG: '1' } },
    );

    expect(step).toMatchObject({ code: 0, outputs: { mirror: `${mirror.url}/go` } });
    expect(wire(mirror).at(-1)).toBe(`200 /go/${go.filename}`);
    expectUnseen(scenario, step);
  },
);

test('nor when it fails', async () => {
  await using scenario = await openScenario('userinfo');
  const nowhere = `http://reader:${secret}@127.0.0.1:1/go?key=${secret}&file={filename}`;

  const step = await scenario.step(
    { 'go-version': '1.99.1', mirrors: nowhere, 'max-retries': '1' },
    { env: { RUNNER_DEBUG: '1' } },
  );

  expect(step.annotations.at(-1)).toMatchObject({ level: 'error' });
  expectUnseen(scenario, step);
});
