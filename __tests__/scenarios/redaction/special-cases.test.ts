/** What of redaction takes a story of its own: where a secret comes from, and how it is cut, quoted or written. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { jobEnvironment } from '../../support/gitlab.ts';
import { installGo } from '../../support/installed-go.ts';
import { miniGo, releaseIndex } from '../../support/mini-go.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace, type Outcome, runShell, runStep } from '../../support/product.ts';

/** Without what tells a runner what to mask, which has to be in the clear. */
const shownBy = ({ stdout, stderr }: Outcome) => stdout.replaceAll(/^::add-mask::.*\n/gm, '') + stderr;

test('a job token in the path of a mirror: resolve --json on GitLab', async () => {
  using place = createPlace('leak');
  const job = { ...jobEnvironment(place), CI_JOB_TOKEN: 'secret-of-the-job' };
  const mirrors = '--mirrors=http://127.0.0.1:1/job/secret-of-the-job/{filename}';

  const outcome = await runShell(place, ['resolve', '--go-version', '1.22.12', mirrors, '--json'], job);

  expect(outcome.code).toBe(0);
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    archive: { mirror: 'http://127.0.0.1:1/job/***/{filename}' },
  });
  expect(shownBy(outcome)).not.toContain('secret-of-the-job');
});

const goproxy =
  'https://reader:opens-one@one.invalid/x,https://reader:opens-two@two.invalid|https://lone-token@three.invalid';
const redacted = 'https://one.invalid/x,https://two.invalid|https://three.invalid';
const passwords = /opens-one|opens-two|lone-token/;

test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  ['the environment', [], { GOPROXY: goproxy }, ''],
  ['the input goproxy', [`--goproxy=${goproxy}`], {}, ''],
  ['go env -w', [], {}, `GOPROXY=${goproxy}\n`],
])('GOPROXY of %s: real in what a shell evaluates, redacted in --json', async (_, flags, more, written) => {
  using place = createPlace('goproxy');
  installGo(place.toolCache);
  mkdirSync(join(place.home, '.config/go'), { recursive: true });
  writeFileSync(join(place.home, '.config/go/env'), written);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, ...more };

  const lines = await runShell(place, ['setup', '--go-version', '1.22', ...flags], env);
  const report = await runShell(place, ['setup', '--go-version', '1.22', ...flags, '--json'], env);

  expect(lines.stdout).toContain(`export GOPROXY='${goproxy}'\n`);
  const { environment } = JSON.parse(report.stdout);
  // A password that the environment holds is a secret wherever it is, so that it is hidden twice.
  expect(environment.GOPROXY.replaceAll(/reader:\*\*\*@/g, '')).toBe(redacted);
  for (const text of [lines.stderr, shownBy(report)]) expect(text).not.toMatch(passwords);
});

test.each([
  'reader:opens-one@proxy.invalid/x',
  'opens-one@proxy.invalid|reader:opens-two@proxy.invalid',
  'off,u:opens-one@p.invalid',
])('GOPROXY without a scheme, which go takes as well: %s', async (value) => {
  using place = createPlace('goproxy');
  installGo(place.toolCache);
  const env = { RUNNER_TOOL_CACHE: place.toolCache, GOPROXY: value };
  const args = ['setup', '--go-version=1.22', '--debug'];
  const lines = await runShell(place, args, env);
  const report = await runShell(place, [...args, '--json'], env);
  const step = await runStep(place, { 'go-version': '1.22', goproxy: value });
  expect(lines.stdout).toContain(`export GOPROXY='${value}'\n`);
  for (const text of [lines.stderr, shownBy(report), shownBy(step)]) expect(text).not.toMatch(passwords);
  expect([lines.code, report.code, step.code]).toEqual([0, 0, 0]);
});

test.each([
  'http://reader:opens-one@127.0.0.1:1',
  'http://lone-token@127.0.0.1:1',
  'reader:opens-one@127.0.0.1:1',
])('the credentials of a proxy that does not answer: %s', async (proxy) => {
  using place = createPlace('proxy');
  const args = [
    'setup',
    '--go-version=1.99.1',
    '--max-retries=0',
    '--mirrors=https://mirror.invalid/go',
    '--debug',
  ];
  const env = { RUNNER_TOOL_CACHE: place.toolCache, HTTPS_PROXY: proxy };
  const outcome = await runShell(place, args, env);
  expect(outcome.code).toBe(1);
  expect(shownBy(outcome)).not.toMatch(passwords);
});

test('the signature of an address that a mirror redirects to', async () => {
  using place = createPlace('signed');
  const mirror = await startMirror();
  const signed = `${mirror.url.replace('//', '//reader:opens-one@')}/store/go?X-Amz-Signature=opens-two&token=lone-token`;
  mirror.fail('/go/', { kind: 'redirect', to: signed });
  mirror.fail('/store/go', { kind: 'status', status: 403 });
  const args = ['setup', '--go-version=^1.99', '--max-retries=0', `--mirrors=${mirror.url}/go`, '--debug'];
  const outcome = await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache });
  await mirror.close();
  expect([outcome.code, mirror.requests.map(({ status }) => status)]).toEqual([1, [302, 403]]);
  expect(outcome.stderr).toContain('/store/go?X-Amz-Signature=…&token=… answers 403');
  expect(shownBy(outcome)).not.toMatch(passwords);
});

test('a receipt that names a mirror with a secret in its path: list, doctor and verify', async () => {
  using place = createPlace('receipt');
  const secret = 'deploy+token/4711';
  const mirror = `https://mirror.invalid/${encodeURIComponent(secret)}/go`;
  const root = installGo(place.toolCache, { receipt: { trust: 'known', mirror } });
  const env = { RUNNER_TOOL_CACHE: place.toolCache, DEPLOY_TOKEN: secret, GOSUMDB: 'off', GOPROXY: 'off' };
  const doctor = ['doctor', `--install-dir=${root}`, '--mirrors=http://127.0.0.1:1/x', '--max-retries=0'];
  for (const args of [
    ['list'],
    ['list', `--install-dir=${root}`],
    doctor,
    ['verify', root],
    ['use', '1.22'],
  ]) {
    for (const form of [[], ['--json']]) {
      const outcome = await runShell(place, [...args, ...form, '--debug'], env);
      expect(shownBy(outcome)).not.toContain(secret);
      expect(shownBy(outcome)).not.toContain(encodeURIComponent(secret));
    }
  }
  const list = await runShell(place, ['list', '--json'], env);
  expect(JSON.parse(list.stdout)).toMatchObject([{ mirror: 'https://mirror.invalid/***/go' }]);
});

test('an install from a mirror with a secret in its path: the receipt, which others read, has none', async () => {
  using place = createPlace('receipt');
  const mirror = await startMirror();
  const go = miniGo('go1.99.1');
  const secret = 'deploy-token-4711';
  mirror.serve(`/${secret}/go/${go.filename}`, go.bytes);
  mirror.serve(`/${secret}/go/`, JSON.stringify(releaseIndex([go])));
  const env = { RUNNER_TOOL_CACHE: place.toolCache, DEPLOY_TOKEN: secret, GOSUMDB: 'off' };
  const args = ['setup', '--go-version=1.99.1', `--mirrors=${mirror.url}/${secret}/go`];
  const outcome = await runShell(place, args, env);
  await mirror.close();
  expect(outcome).toMatchObject({ code: 0 });
  const texts = place
    .tree(place.toolCache)
    .filter((path) => path.endsWith('.json'))
    .map((path) => readFileSync(join(place.toolCache, path), 'utf8'));
  expect(texts.join('')).toContain(`${mirror.url}/***/go`);
  expect(texts.join('')).not.toContain(secret);
});

test.each(['https://lone-token@proxy.invalid', 'https://lone-token:@proxy.invalid'])(
  '%s: the user alone is a secret, wherever it is said again',
  async (GOPROXY) => {
    using place = createPlace('lone');
    installGo(place.toolCache);
    const env = { RUNNER_TOOL_CACHE: place.toolCache, GOPROXY, GOFLAGS: '-ldflags=lone-token' };
    const shell = await runShell(place, ['setup', '--go-version=1.98', '--mirrors=module-proxy'], env);
    expect(shell.code).toBe(1);
    for (const host of [{}, { GITLAB_CI: 'true' }]) {
      const outcome = await runShell(place, ['use', 'lone-token', '--debug'], { ...env, ...host });
      expect(shownBy(outcome)).toContain('***');
      expect(shownBy(outcome)).not.toContain('lone-token');
    }
    const step = await runStep(place, { 'go-version': 'lone-token', goproxy: GOPROXY });
    expect(step.stdout + step.stderr).not.toContain('lone-token');
    const good = await runStep(place, { 'go-version': '1.22', goproxy: GOPROXY });
    expect(good.stdout.indexOf('::add-mask::lone-token')).toBeGreaterThanOrEqual(0);
    expect(good.stdout.replaceAll('::add-mask::lone-token', '')).not.toContain('lone-token');
  },
);

test('GOPROXY in the go env of a step, and in lines that are only shown', async () => {
  using place = createPlace('goproxy');
  installGo(place.toolCache);
  const step = await runStep(place, { 'go-version': '1.22', goproxy });
  const env = { RUNNER_TOOL_CACHE: place.toolCache, SHELL: '/bin/bash' };
  const args = ['setup', '--go-version=1.22', '--profile', '--print', `--goproxy=${goproxy}`];
  const profile = await runShell(place, args, env);

  expect([step.code, profile.code]).toEqual([0, 0]);
  expect(step.env['GOPROXY']).toBe(goproxy);
  expect(step.stdout).toContain(`GOPROXY='${redacted}'`);
  expect(profile.stdout).toContain(`GOPROXY='${redacted}'`);
  for (const text of [shownBy(step), step.summary, shownBy(profile)]) expect(text).not.toMatch(passwords);
});

test.each([
  ['a step', 'INPUT_'],
  ['a shell', 'SETUP_GO_'],
])('an input that is quoted because it cannot be read may hold the token: %s', async (_, prefix) => {
  using place = createPlace('unread');
  const args = prefix === 'INPUT_' ? [] : ['setup', '--token=tok-1', '--checksum=Bearer tok-1'];
  const outcome =
    args.length > 0
      ? await runShell(place, args)
      : await runStep(place, { token: 'tok-1', checksum: 'Bearer tok-1' });
  const shown = shownBy(outcome).replace(/^::add-mask::.*\n/gm, '');
  expect(outcome.code).toBe(1);
  expect(shown).toContain('The input checksum is "Bearer ***"');
  expect(shown).not.toContain('tok-1');
});

test('a long secret of which only the beginning would be shown', async () => {
  using place = createPlace('long');
  const idToken = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ0aGUtc3ViamVjdCJ9.${'c2lnbmF0dXJl'.repeat(40)}`;
  const outcome = await runShell(place, ['setup', '--go-version', idToken], { ID: idToken });
  expect(outcome.code).toBe(1);
  expect(shownBy(outcome)).toContain('"***…"');
  expect(shownBy(outcome)).not.toContain('eyJ');
});

test.each(['1', 'go', '/', '.', 'export', '***', '…', '\\', '(', '[a-z]+', '%', '%zz', '\u{1f600}', ' '])(
  'a run does not fail because %j is a secret',
  async (secret) => {
    using place = createPlace('odd');
    installGo(place.toolCache);
    const env = { ...jobEnvironment(place), RUNNER_TOOL_CACHE: place.toolCache, CI_JOB_TOKEN: secret };
    const usual = await runShell(place, ['--go-version', '1.22'], { ...env, CI_JOB_TOKEN: '' });
    const lines = await runShell(place, ['--go-version', '1.22', '--debug'], env);
    const report = await runShell(place, ['--go-version', '1.22', '--json'], env);
    expect([lines.code, lines.stdout]).toEqual([0, usual.stdout]);
    expect([report.code, typeof JSON.parse(report.stdout)]).toEqual([0, 'object']);
  },
);
