/** Credentials by origin: each goes to its own, through redirects, retries and resumed downloads, and nowhere else. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { makeClient, startCurious, whyNoOpenssl } from '../../support/certificates.ts';
import { installGo, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { type Mirror, TLS } from '../../support/mirror-server.ts';
import { moduleOfFiles } from '../../support/module-proxy.ts';
import { runShell, type StepOutcome, userOf } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

const secrets = ['correct-horse', 'battery-staple'] as const;
const basic = `Basic ${Buffer.from(`deploy:${secrets[0]}`).toString('base64')}`;
const go = miniGo('go1.99.1', { ballast: 200_000 });

/** Which credentials a server has seen, each once. */
function seen(mirror: Mirror): readonly string[] {
  const shown = mirror.requests.map(({ headers }) =>
    [headers['authorization'], headers['x-api-key']].join('|'),
  );
  return [...new Set(shown)];
}

function expectUnseen({ place }: Scenario, step: StepOutcome): void {
  const shown = `${step.stdout}${step.stderr}${step.summary}`.replace(/^::add-mask::.*\n/gm, '');
  for (const secret of [...secrets, basic.slice(6)]) expect(shown).not.toContain(secret);
  for (const entry of readdirSync(place.root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      for (const secret of secrets)
        expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toContain(secret);
  }
}

/** Two origins with credentials, and one without, on which a redirect ends. */
async function openWorld(scenario: Scenario) {
  const [near, far, other] = [await scenario.mirror(), await scenario.mirror(), await scenario.mirror()];
  const mirrorAuth = `${near.url} basic deploy:${secrets[0]}\n${far.url} header X-Api-Key: ${secrets[1]}\n`;
  return { near, far, other, inputs: { 'go-version': '1.99.1', 'mirror-auth': mirrorAuth } };
}

const file = (archive: MiniGo) => `/go/${archive.filename}`;

test('through redirects, each origin sees its own', async () => {
  await using scenario = await openScenario('mirror-auth');
  const { near, far, other, inputs } = await openWorld(scenario);
  const base = offer(near, [go]);
  for (const mirror of [far, other]) offer(mirror, [go]);
  near.fail(file(go), { kind: 'redirect', to: `${far.url}${file(go)}` });
  far.fail(file(go), { kind: 'redirect', to: `${other.url}${file(go)}` });

  const step = await scenario.step({ ...inputs, mirrors: base }, { env: { RUNNER_DEBUG: '1' } });

  expect(step.code).toBe(0);
  expect([near, far, other].map(seen)).toEqual([[`${basic}|`], [`|${secrets[1]}`], ['|']]);
  expectUnseen(scenario, step);
});

test('and back at an origin, which gets its own again', async () => {
  await using scenario = await openScenario('mirror-auth');
  const { near, far, inputs } = await openWorld(scenario);
  const base = offer(near, [go]);
  near.fail(file(go), { kind: 'redirect', to: `${far.url}/again` });
  far.fail('/again', { kind: 'redirect', to: `${near.url}/end` });
  near.serve('/end', go.bytes, { authorization: basic });

  const step = await scenario.step({ ...inputs, mirrors: base });

  expect(step.code).toBe(0);
  expect([near, far].map(seen)).toEqual([[`${basic}|`], [`|${secrets[1]}`]]);
});

test('with retries, and when a download is resumed', async () => {
  await using scenario = await openScenario('mirror-auth');
  const { near, far, inputs } = await openWorld(scenario);
  const base = offer(near, [go]);
  near.serve(file(go), go.bytes, { authorization: basic });
  near.fail(file(go), { kind: 'cut', after: 60_000 }, 1);
  near.fail(file(go), { kind: 'status', status: 503 }, 1);

  const step = await scenario.step({ ...inputs, mirrors: base });

  expect(step.code).toBe(0);
  const archive = near.requests.filter(({ path }) => path === file(go));
  expect(archive.map(({ status }) => status)).toEqual([200, 503, 206]);
  expect([seen(near), far.requests]).toEqual([[`${basic}|`], []]);
});

test('userinfo in the address comes first, the token after it', async () => {
  await using scenario = await openScenario('mirror-auth');
  const { near, inputs } = await openWorld(scenario);
  const base = offer(near, [go]);
  const token = { token: 'another-token', 'go-download-base-url': base };

  expect((await scenario.step({ ...inputs, ...token })).code).toBe(0);
  expect(seen(near)).toEqual([`${basic}|`]);
});

test('what is refused is said to be the reason', async () => {
  await using scenario = await openScenario('mirror-auth');
  const { near, inputs } = await openWorld(scenario);
  const base = offer(near, [go]);
  near.fail('*', { kind: 'status', status: 401 });

  const step = await scenario.step({ ...inputs, mirrors: base });

  expect(step.annotations[0]?.message).toContain('The server refuses what the input mirror-auth has');
  expectUnseen(scenario, step);
});

test('a line that cannot be read is an error that does not quote it', async () => {
  await using scenario = await openScenario('mirror-auth');
  const mirrorAuth = `https://files.example.com ${secrets[0]}`;

  const step = await scenario.step({ 'go-version': '1.99.1', 'mirror-auth': mirrorAuth });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
  expectUnseen(scenario, step);
});

describe('client certificates', () => {
  const served = (request: { url?: string | undefined }) => (request.url === file(go) ? go.bytes : '');

  testUnless(whyNoOpenssl)('an origin is shown its own, and no other origin any', async () => {
    await using scenario = await openScenario('certificates');
    const { place } = scenario;
    const client = makeClient(place.root, 'client');
    const answer = await startCurious((request, response) => response.end(served(request)));
    const first = await startCurious((_, response) => {
      response.writeHead(302, { location: `https://localhost:${answer.port}${file(go)}` }).end();
    });
    const origin = `https://localhost:${first.port}`;

    const step = await scenario.step(
      {
        'go-version': '1.99.1',
        mirrors: `${origin}/go/{filename}`,
        checksum: go.sha256,
        'mirror-auth': `${origin} certificate ${client.certificate} ${client.key}`,
      },
      { env: { SSL_CERT_FILE: TLS.ca } },
    );
    await Promise.all([answer.close(), first.close()]);

    expect(step).toMatchObject({ code: 0 });
    expect([...new Set(first.visitors)]).toEqual(['client']);
    expect([...new Set(answer.visitors)]).toEqual(['']);
  });

  testUnless(whyNoOpenssl)(
    'a proxy is shown the one of HTTPS_PROXY_CLIENT_CERT, and the server none',
    async () => {
      await using scenario = await openScenario('certificates');
      const { certificate, key } = makeClient(scenario.place.root, 'for-proxy');
      const answer = await startCurious((request, response) => response.end(served(request)));
      const proxy = await startCurious(
        (_, response) => response.end(),
        (target) => (target === 'files.mirror.test:443' ? answer.port : undefined),
      );

      const step = await scenario.step(
        { 'go-version': '1.99.1', mirrors: 'https://files.mirror.test/go/{filename}', checksum: go.sha256 },
        {
          env: {
            SSL_CERT_FILE: TLS.ca,
            HTTPS_PROXY: `https://localhost:${proxy.port}`,
            HTTPS_PROXY_CLIENT_CERT: certificate,
            HTTPS_PROXY_CLIENT_KEY: key,
          },
        },
      );
      await Promise.all([answer.close(), proxy.close()]);

      expect(step).toMatchObject({ code: 0 });
      expect([...new Set(proxy.visitors)]).toEqual(['for-proxy']);
      expect([...new Set(answer.visitors)]).toEqual(['']);
    },
  );

  test.each([
    ['none.pem', 'which cannot be read'],
    ['text.pem', 'A client certificate cannot be used'],
  ])('%s is an error', async (name, message) => {
    await using scenario = await openScenario('certificates');
    scenario.place.write('text.pem', 'no certificate');

    const step = await scenario.step({
      'go-version': '1.99.1',
      mirrors: 'https://localhost:9/go/{filename}',
      'max-retries': '0',
      'mirror-auth': `https://localhost:9 certificate ${name}`,
    });

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }] });
    expect(step.annotations[0]?.message).toContain(message);
  });
});

describe('goauth', () => {
  test('the command prints what go help goauth asks for', async () => {
    await using scenario = await openScenario('goauth');
    const env = {
      SETUP_GO_MIRROR_AUTH: `https://a.example basic deploy:${secrets[0]}\nhttp://b.example basic a:b`,
    };
    const [all, one, none] = [
      await runShell(scenario.place, ['goauth'], env),
      await runShell(scenario.place, ['goauth', 'https://a.example/m/@v/list'], env),
      await runShell(scenario.place, ['goauth', 'https://c.example/'], env),
    ];

    expect(all).toMatchObject({
      code: 0,
      stdout: `https://a.example\n\nAuthorization: ${basic}\n\n`,
      stderr: '',
    });
    expect([one.stdout, none.stdout]).toEqual([all.stdout, '']);
  });

  testUnless(whyNoRealGo)('a real Go gets a private module by what the step exports', async () => {
    await using scenario = await openScenario('goauth');
    const { place } = scenario;
    const proxy = await scenario.mirror({ tls: true, authorization: basic });
    const module = moduleOfFiles('example.com/private', 'v1.0.0', {
      'go.mod': 'module example.com/private\n',
    });
    const at = '/example.com/private/@v/v1.0.0';
    proxy.serve(`${at}.info`, '{"Version":"v1.0.0"}');
    proxy.serve(`${at}.mod`, 'module example.com/private\n');
    proxy.serve(`${at}.zip`, module.bytes);
    installGo(place.toolCache, { release: 'go1.26.8' });

    const step = await scenario.step({
      'go-version': '1.26.8',
      'mirror-auth': `${proxy.url} basic deploy:${secrets[0]}`,
      goauth: 'true',
    });
    const get = (env: Readonly<Record<string, string>>) =>
      promisify(execFile)(
        join(realGoroot ?? '', 'bin/go'),
        ['mod', 'download', 'example.com/private@v1.0.0'],
        {
          cwd: place.workspace,
          env: {
            ...userOf(place),
            ...{ GOPROXY: proxy.url, GONOSUMDB: '*', GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' },
            ...{ SSL_CERT_FILE: TLS.ca, GOENV: 'off', ...env },
          },
        },
      );

    expect(step.code).toBe(0);
    expect(step.stdout).toContain(`::add-mask::${secrets[0]}\n`);
    const { GOAUTH = '', SETUP_GO_MIRROR_AUTH = '' } = step.env;
    expect(GOAUTH).toMatch(/goauth; netrc$/);
    await expect(get({})).rejects.toThrow(/401/);
    await get({ GOAUTH, SETUP_GO_MIRROR_AUTH });
    expect(place.tree(place.home).filter((path) => /netrc|gitconfig/.test(path))).toEqual([]);
  });

  test.each([
    ['', 'has no header for an https origin'],
    ['http://a.example basic a:b', 'has no header for an https origin'],
  ])('without credentials for https (%j) it is an error', async (given, message) => {
    await using scenario = await openScenario('goauth');
    installGo(scenario.place.toolCache, { release: 'go1.99.1' });

    const step = await scenario.step({ 'go-version': '1.99.1', 'mirror-auth': given, goauth: 'true' });

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'INPUT_INVALID' }], env: {} });
    expect(step.annotations[0]?.message).toContain(message);
  });

  test('a Go that does not know GOAUTH is a warning', async () => {
    await using scenario = await openScenario('goauth');
    installGo(scenario.place.toolCache, { release: 'go1.23.4' });

    const step = await scenario.step({
      'go-version': '1.23.4',
      'mirror-auth': 'https://a.example basic a:b',
      goauth: 'true',
    });

    expect(step.code).toBe(0);
    expect(step.annotations.map(({ message }) => message).join()).toContain('Go 1.23.4 does not know GOAUTH');
  });
});
