/** Places that ask who is there, and the credentials by which the go command gets in: netrc and GOAUTH. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startGoDev } from '../../support/go-dev.ts';
import { goFile, realGoroot, whyNoRealGo } from '../../support/installed-go.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import { type Mirror, TLS } from '../../support/mirror-server.ts';
import {
  createDatabase,
  type Database,
  type GoModule,
  moduleOf,
  offerDatabase,
  offerModules,
} from '../../support/module-proxy.ts';
import type { Place, StepOutcome } from '../../support/product.ts';
import { userOf, writeGoEnv } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoShell } from '../../support/system.ts';
import { describeUnless, testUnless } from '../../support/test-unless.ts';

const [user, password] = ['deploy', 'correct-horse/batterÿ'];
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

let go: MiniGo;
let module: GoModule;
let database: Database;
beforeAll(() => {
  go = miniGo('go1.99.1');
  module = moduleOf(go);
  database = createDatabase([module]);
});

interface Locked {
  readonly scenario: Scenario;
  readonly place: Place;
  /** Has Go as a module, passes the database on, and answers 401 to who has not the right header. */
  readonly proxy: Mirror;
  /** `localhost:1234` */
  readonly host: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A module proxy, the only place that there is, behind a password. */
async function lock(scenario: Scenario): Promise<Locked> {
  const proxy = await scenario.mirror({ tls: true, authorization });
  const GOPROXY = offerModules(proxy, [module]);
  offerDatabase(proxy, database);
  const env = { GOPROXY, GOSUMDB: database.key, SSL_CERT_FILE: TLS.ca, RUNNER_DEBUG: '1' };
  return { scenario, place: scenario.place, proxy, host: new URL(proxy.url).host, env };
}

const fromProxy = { 'go-version': '1.99.1', mirrors: 'module-proxy', 'max-retries': '0' };

/** Who is at a mirror's door, each way once. */
function shown(mirror: Mirror): readonly (string | undefined)[] {
  return [...new Set(mirror.requests.map(({ headers }) => headers['authorization']))];
}

function expectUnseen(step: StepOutcome): void {
  const said = `${step.stdout}${step.stderr}${step.summary}`.replace(/^::add-mask::.*\n/gm, '');
  for (const secret of [password, authorization.slice(6)]) expect(said).not.toContain(secret);
}

function write(path: string, text: string, mode = 0o644): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const netrc = (machine: string) => `machine ${machine}\n\tlogin ${user}\n\tpassword ${password}\n`;

/** A command of GOAUTH, which notes its arguments and standard input in `calls`. */
function command(place: Place, body: string): string {
  const calls = join(place.root, 'calls');
  const note = `{ echo "args: $*"; if [ $# -gt 0 ]; then cat; fi; } >>'${calls}'`;
  return write(join(place.root, 'helper'), `#!/bin/sh\n${note}\n${body}\n`, 0o755);
}

const calls = (place: Place) => readFileSync(join(place.root, 'calls'), 'utf8');

/** Ways to credentials, and whether they open the door. The go command is held to the same. */
const ways: readonly (readonly [string, boolean, (locked: Locked) => Readonly<Record<string, string>>])[] = [
  ['nothing', false, () => ({})],
  [
    '~/.netrc with the port',
    true,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      return {};
    },
  ],
  [
    '~/.netrc without the port, which is another place',
    false,
    ({ place }) => {
      write(join(place.home, '.netrc'), netrc('localhost'));
      return {};
    },
  ],
  [
    '~/.netrc with capitals',
    false,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host.toUpperCase()));
      return {};
    },
  ],
  [
    'capitals in both',
    true,
    ({ place, host, proxy }) => {
      write(join(place.home, '.netrc'), netrc(host.toUpperCase()));
      return { GOPROXY: proxy.url.replace('localhost', 'LOCALHOST') };
    },
  ],
  [
    '~/.netrc for another host, and default',
    false,
    ({ place }) => {
      write(join(place.home, '.netrc'), `${netrc('other.test')}default login ${user} password ${password}\n`);
      return {};
    },
  ],
  [
    'the first of two entries',
    true,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), `${netrc(host)}machine ${host} login nobody password none\n`);
      return {};
    },
  ],
  [
    'NETRC, instead of ~/.netrc',
    true,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc('other.test'));
      return { NETRC: write(join(place.root, 'mine'), netrc(host)) };
    },
  ],
  [
    'NETRC that names no file',
    false,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      return { NETRC: join(place.root, 'none') };
    },
  ],
  [
    'GOAUTH=off',
    false,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      return { GOAUTH: 'off' };
    },
  ],
  [
    'off by go env -w',
    false,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      writeGoEnv(place, 'GOAUTH=off\n');
      return {};
    },
  ],
  [
    'GOAUTH before go env -w',
    true,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      writeGoEnv(place, 'GOAUTH=off\n');
      return { GOAUTH: 'netrc' };
    },
  ],
  [
    'a command',
    true,
    ({ place, proxy }) => ({
      GOAUTH: command(place, `printf '${proxy.url}/\\n\\nAuthorization: ${authorization}\\n\\n'`),
    }),
  ],
  [
    'a command with words in quotes, for a folder of the proxy',
    true,
    ({ place, proxy, host }) => {
      write(join(place.home, '.netrc'), `machine ${host} login nobody password none\n`);
      const print = `printf "$2/golang.org/\\n$2/sumdb\\n\\nAuthorization: $1\\n\\n"`;
      return { GOAUTH: `netrc; '${command(place, print)}' "${authorization}" ${proxy.url}` };
    },
  ],
  [
    'a command that answers to the address alone',
    true,
    ({ place, proxy }) => ({
      GOAUTH: `netrc;${command(place, `[ $# = 0 ] || printf '${proxy.url}\\n\\nAuthorization: ${authorization}\\n\\n'`)}`,
    }),
  ],
  [
    'a command that fails, before netrc',
    true,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      return { GOAUTH: `${command(place, 'exit 1')};netrc` };
    },
  ],
  [
    'a command with wrong credentials before netrc, which it comes before',
    false,
    ({ place, proxy, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      const helper = command(place, `printf '${proxy.url}\\n\\nAuthorization: Basic bm9uZTpub25l\\n\\n'`);
      return { GOAUTH: `${helper};netrc` };
    },
  ],
  [
    'git',
    true,
    ({ place, proxy }) => {
      const folder = join(place.root, 'repository');
      execFileSync('git', ['init', '--quiet', folder]);
      const helper = `!f() { echo username=${user}; echo 'password=${password}'; }; f`;
      execFileSync('git', ['-C', folder, 'config', `credential.${proxy.url}.helper`, helper]);
      return { GOAUTH: `git ${folder}` };
    },
  ],
  [
    'git without an answer',
    false,
    ({ place }) => {
      const folder = join(place.root, 'repository');
      execFileSync('git', ['init', '--quiet', folder]);
      return { GOAUTH: `git ${folder}` };
    },
  ],
  ['an empty command', false, () => ({ GOAUTH: 'netrc;' })],
  [
    'git in no folder',
    false,
    ({ place, host }) => {
      write(join(place.home, '.netrc'), netrc(host));
      return { GOAUTH: 'netrc; git /nowhere' };
    },
  ],
];

describe('a module proxy and the database behind it, with', () => {
  for (const [how, opens, prepare] of ways)
    testUnless(/^(?:git|a command)/.test(how) ? whyNoShell : '')(`${how}: ${opens}`, async () => {
      await using scenario = await openScenario('goauth');
      const locked = await lock(scenario);
      const env = { ...locked.env, ...prepare(locked) };

      const step = await scenario.step(fromProxy, { env });

      if (opens) {
        expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
        expect(locked.proxy.requests.map(({ path }) => path)).toContain(`/sumdb/${database.name}/supported`);
        expect(shown(locked.proxy)).toContain(authorization);
        expect(step.stdout).toContain(`::add-mask::${password}\n`);
      } else {
        expect(step).toMatchObject({ code: 1, annotations: expect.arrayContaining([refused]) });
        expect(shown(locked.proxy)).not.toContain(authorization);
      }
      expectUnseen(step);
    });

  testUnless(whyNoRealGo || (process.platform === 'linux' ? '' : 'Go reads no SSL_CERT_FILE here'))(
    'each of these: as the go command does',
    async () => {
      for (const [name, opens, prepare] of ways) {
        await using scenario = await openScenario('goauth');
        const locked = await lock(scenario);
        const code = await runRealGo(locked.place, { ...locked.env, ...prepare(locked) });
        expect([name, code === 0, shown(locked.proxy).includes(authorization)]).toEqual([name, opens, opens]);
      }
    },
  );
});

const refused = expect.objectContaining({ level: 'error', title: 'MIRROR_STATUS' });

/** The go command, which fetches a toolchain and runs it. */
function runRealGo(place: Place, env: Readonly<Record<string, string>>): Promise<number | null> {
  const own = { ...userOf(place), GOTOOLCHAIN: 'go1.99.1', GOFLAGS: '-modcacherw' };
  return new Promise((resolve, reject) => {
    const child = spawn(join(realGoroot ?? '', goFile), ['version'], {
      cwd: place.workspace,
      env: { ...own, ...env },
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

test('a machine without a port is the host at the port of https', async () => {
  await using scenario = await openScenario('goauth');
  const goDev = await startGoDev({ moreHosts: ['proxy.golang.org'] });
  try {
    offerModules(goDev.mirror, [module]);
    offerDatabase(goDev.mirror, database);
    write(join(scenario.place.home, '.netrc'), netrc('proxy.golang.org'));

    const step = await scenario.step(fromProxy, { env: { ...goDev.env, GOSUMDB: database.key } });

    expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
    expect(shown(goDev.mirror)).toEqual([authorization]);
  } finally {
    await goDev.close();
  }
});

test('over http nothing of netrc is sent, and the hint does not name it as a way', async () => {
  await using scenario = await openScenario('goauth');
  const proxy = await scenario.mirror({ authorization });
  offerModules(proxy, [module]);
  offerDatabase(proxy, database);
  write(join(scenario.place.home, '.netrc'), netrc(new URL(proxy.url).host));

  const env = { GOPROXY: proxy.url, GOSUMDB: database.key };
  const step = await scenario.step(fromProxy, { env });

  expect(shown(proxy)).toEqual([undefined]);
  expect(step.annotations.at(-1)?.message).toContain(
    'answers 401\nThe server wants credentials: write user:password@ before the host in its address (netrc and GOAUTH are for https alone).',
  );
});

describeUnless(whyNoShell)('a command', () => {
  test('runs once before the first request, and after a refusal with the address and the answer', async () => {
    await using scenario = await openScenario('goauth');
    const locked = await lock(scenario);
    const GOAUTH = command(
      locked.place,
      `[ $# = 0 ] || printf '%s\\n\\nAuthorization: ${authorization}\\n\\n' ${locked.proxy.url}`,
    );

    const step = await scenario.step(fromProxy, { env: { ...locked.env, GOAUTH } });

    expect(step.code).toBe(0);
    const [first, second, ...more] = calls(locked.place).split(/^(?=args:)/m);
    expect(first).toBe('args: \n');
    expect(second).toMatch(
      new RegExp(`^args: ${locked.proxy.url}/golang.org/toolchain/@v/list\nHTTP/1.1 401 Unauthorized\n`),
    );
    expect(second).toMatch(/^Www-Authenticate: Basic realm="mirror"$/m);
    expect(second).toMatch(/\n\n$/);
    expect(more).toEqual([]);
  });

  test('may give headers of other names, which its own origin gets alone', async () => {
    await using scenario = await openScenario('goauth');
    const [proxy, store] = [await scenario.mirror({ tls: true }), await scenario.mirror({ tls: true })];
    const GOPROXY = offerModules(proxy, [module]);
    offerDatabase(proxy, database);
    offerModules(store, [module]);
    const path = `/golang.org/toolchain/@v/${module.version}.zip`;
    proxy.fail(path, { kind: 'redirect', to: `${store.url}${path}` });
    const GOAUTH = command(
      scenario.place,
      `printf '${proxy.url}\\n\\nX-Api-Key: sesame-opens\\nRange: bytes=5-\\n\\n'`,
    );

    const env = { GOPROXY, GOSUMDB: database.key, SSL_CERT_FILE: TLS.ca, GOAUTH, RUNNER_DEBUG: '1' };
    const step = await scenario.step(fromProxy, { env });

    expect(step.code).toBe(0);
    for (const { headers } of proxy.requests) expect(headers).toMatchObject({ 'x-api-key': 'sesame-opens' });
    expect(store.requests.length).toBeGreaterThan(0);
    for (const { headers } of store.requests) expect(headers).not.toHaveProperty('x-api-key');
    expect(step.stdout.replaceAll('::add-mask::sesame-opens\n', '')).not.toContain('sesame-opens');
  });

  test.each([
    ['fails', 'echo "no such vault" >&2; exit 3', 'ended with 3: no such vault'],
    ['prints something else', 'echo hello', 'printed no credentials that can be read: no empty line'],
  ])('that %s is named in a warning, once, where the server refuses', async (_, body, why) => {
    await using scenario = await openScenario('goauth');
    const locked = await lock(scenario);
    const helper = command(locked.place, body);

    const step = await scenario.step(
      { ...fromProxy, 'max-retries': '2' },
      { env: { ...locked.env, GOAUTH: helper } },
    );

    const warnings = step.annotations.filter(({ level }) => level === 'warning');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain(`The command "${helper}" of GOAUTH ${why}`);
    expect(warnings[0]?.message).toContain('. Requests go without its credentials');
  });

  test('that is not there is named too', async () => {
    await using scenario = await openScenario('goauth');
    const locked = await lock(scenario);

    const step = await scenario.step(fromProxy, { env: { ...locked.env, GOAUTH: '/no/such/helper' } });

    expect(step.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('The command "/no/such/helper" of GOAUTH did not start: Cannot run'),
    });
  });

  test('that hangs does not outlive the run', async () => {
    await using scenario = await openScenario('goauth');
    const locked = await lock(scenario);
    const GOAUTH = command(locked.place, 'exec sleep 3600');

    const step = await scenario.step(
      { ...fromProxy, 'timeout-ms': '3000' },
      { env: { ...locked.env, GOAUTH } },
    );

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'TIMED_OUT' }] });
  });

  test('is not started where Go is found in the tool cache', async () => {
    await using scenario = await openScenario('goauth');
    const locked = await lock(scenario);
    const GOAUTH = command(
      locked.place,
      `printf '${locked.proxy.url}\\n\\nAuthorization: ${authorization}\\n\\n'`,
    );
    const env = { ...locked.env, GOAUTH };
    await scenario.step(fromProxy, { env });
    const before = calls(locked.place);

    const step = await scenario.step(fromProxy, { env });

    expect(step).toMatchObject({ code: 0, outputs: { 'cache-hit': 'false' } });
    expect(calls(locked.place)).toBe(before);
  });
});

test.each([
  ['netrc;', 'GOAUTH has an empty command'],
  ['off; netrc', 'GOAUTH combines "off" with other commands'],
  ['git', 'GOAUTH names "git" without the one folder that belongs to it'],
  ['git here', 'GOAUTH names git with "here", which is not an absolute path'],
  ['git /no/such/folder', 'GOAUTH names git with "/no/such/folder", which is not a folder'],
])('GOAUTH=%j is warned of once, and not honoured', async (GOAUTH, warning) => {
  await using scenario = await openScenario('goauth');
  const locked = await lock(scenario);
  write(join(locked.place.home, '.netrc'), netrc(locked.host));

  const step = await scenario.step(fromProxy, { env: { ...locked.env, GOAUTH } });

  const warnings = step.annotations.filter(({ level }) => level === 'warning');
  expect(warnings).toEqual([
    expect.objectContaining({ message: expect.stringContaining(`${warning}, so requests go without`) }),
  ]);
  expect(shown(locked.proxy)).toEqual([undefined]);
});

test('a netrc that cannot be read is warned of once', async () => {
  await using scenario = await openScenario('goauth');
  const locked = await lock(scenario);
  mkdirSync(join(locked.place.home, '.netrc'));

  const step = await scenario.step(fromProxy, { env: locked.env });

  const warnings = step.annotations.filter(({ level }) => level === 'warning');
  expect(warnings).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/\.netrc.*let NETRC name a readable file/) }),
  ]);
});

test('a redirect to another origin gets none, though netrc has some for it', async () => {
  await using scenario = await openScenario('goauth');
  const locked = await lock(scenario);
  const store = await scenario.mirror({ tls: true });
  offerModules(store, [module]);
  const path = `/golang.org/toolchain/@v/${module.version}.zip`;
  locked.proxy.fail(path, { kind: 'redirect', to: `${store.url}${path}` });
  const both = `${netrc(locked.host)}${netrc(new URL(store.url).host)}`;
  write(join(locked.place.home, '.netrc'), both);

  const step = await scenario.step(fromProxy, { env: locked.env });

  expect(step).toMatchObject({ code: 0, outputs: { trust: 'log' } });
  expect(shown(locked.proxy)).toEqual([authorization]);
  expect(shown(store)).toEqual([undefined]);
});

test('where the redirect leads to a refusal, the hint is not about credentials of the first place', async () => {
  await using scenario = await openScenario('goauth');
  const locked = await lock(scenario);
  const store = await scenario.mirror({ tls: true });
  store.fail('*', { kind: 'status', status: 403 });
  const path = `/golang.org/toolchain/@v/${module.version}.zip`;
  locked.proxy.fail(path, { kind: 'redirect', to: `${store.url}${path}` });
  write(join(locked.place.home, '.netrc'), netrc(locked.host));

  const step = await scenario.step(fromProxy, { env: locked.env });

  expect(step.annotations.at(-1)?.message).toContain(
    `answers 403\nThe address leads on to ${store.url}, and credentials do not go there with it`,
  );
});

test.each([
  ['the proxy’s word on it', 'supported'],
  ['the record', 'lookup/golang.org/toolchain@v0.0.1-go1.99.1'],
])('a refusal of the checksum database (%s) has the hint too', async (_, path) => {
  await using scenario = await openScenario('goauth');
  const proxy = await scenario.mirror({ tls: true });
  const GOPROXY = offerModules(proxy, [module]);
  offerDatabase(proxy, database);
  const whole = path === 'supported' ? path : `${path}.${go.platform}`;
  proxy.fail(`/sumdb/${database.name}/${whole}`, { kind: 'status', status: 403 });

  const step = await scenario.step(fromProxy, {
    env: { GOPROXY, GOSUMDB: database.key, SSL_CERT_FILE: TLS.ca },
  });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'SUMDB_UNREACHABLE' }] });
  expect(step.annotations[0]?.message).toContain(
    '403\nThe server may want credentials: put them where GOAUTH finds them (by default in netrc)',
  );
});

describe('mirrors of one’s own', () => {
  const exact = { 'go-version': '1.99.1', 'max-retries': '0' };

  test.each([
    ['a base URL', (base: string) => ({ mirrors: base })],
    ['a template', (base: string) => ({ mirrors: `${base}/{filename}`, checksum: go.sha256 })],
    ['go-download-base-url', (base: string) => ({ 'go-download-base-url': base })],
  ])('are opened by netrc: %s', async (_, inputs) => {
    await using scenario = await openScenario('goauth');
    const mirror = await scenario.mirror({ tls: true, authorization });
    write(join(scenario.place.home, '.netrc'), netrc(new URL(mirror.url).host));

    const step = await scenario.step(
      { ...exact, ...inputs(offer(mirror, [go])) },
      { env: { SSL_CERT_FILE: TLS.ca } },
    );

    expect(step.code).toBe(0);
    expect(shown(mirror)).toEqual([authorization]);
    expectUnseen(step);
  });

  test.each([
    ['userinfo in the address', 'https://me:other@', {}, 'Basic bWU6b3RoZXI='],
    ['the input token', 'https://', { token: 'Bearer sesame-opens' }, 'Bearer sesame-opens'],
  ])('%s comes before netrc', async (_, scheme, inputs, header) => {
    await using scenario = await openScenario('goauth');
    const mirror = await scenario.mirror({ tls: true, authorization: header });
    write(join(scenario.place.home, '.netrc'), netrc(new URL(mirror.url).host));
    const base = offer(mirror, [go]).replace('https://', scheme);

    const step = await scenario.step(
      { ...exact, 'go-download-base-url': base, ...inputs },
      { env: { SSL_CERT_FILE: TLS.ca } },
    );

    expect(step.code).toBe(0);
    expect(shown(mirror)).toEqual([header]);
  });
});

describe('a refusal has a hint that can help:', () => {
  const get = 'The server wants credentials';
  test.each<[string, (url: string, host: string) => Record<string, string>, string, string]>([
    [
      'of a mirror',
      (url) => ({ mirrors: url }),
      '',
      `${get}: put them where GOAUTH finds them (by default in netrc), as for the go command, or write user:password@ before the host in its address.`,
    ],
    ['of the base URL', (url) => ({ 'go-download-base-url': url }), '', `${get}: set the input token`],
    [
      'of the token',
      (url) => ({ 'go-download-base-url': url, token: 'sesame-opens' }),
      '',
      'The server requires other credentials; check the input token and the address.',
    ],
    [
      'of userinfo',
      (url) => ({ mirrors: url.replace('//', '//me:sesame-opens@') }),
      '',
      'The server refuses the user and password in the address; check them.',
    ],
    [
      'of netrc',
      (url) => ({ mirrors: url }),
      'sesame-opens',
      'The server refuses the credentials that GOAUTH finds for it (by default those of netrc)',
    ],
    [
      'of a module proxy',
      (url) => ({ mirrors: `module-proxy+${url}` }),
      '',
      `${get}: put them where GOAUTH finds them (by default in netrc)`,
    ],
  ])('%s', async (_, inputs, secret, hint) => {
    await using scenario = await openScenario('goauth');
    const mirror = await scenario.mirror({ tls: true });
    mirror.fail('*', { kind: 'status', status: 401 });
    const { host } = new URL(mirror.url);
    if (secret !== '')
      write(join(scenario.place.home, '.netrc'), `machine ${host} login u password ${secret}`);

    const step = await scenario.step(
      { 'go-version': '^1.99', 'max-retries': '0', ...inputs(`${mirror.url}/go`, host) },
      { env: { SSL_CERT_FILE: TLS.ca } },
    );

    expect(step).toMatchObject({ code: 1, annotations: [{ title: 'MIRROR_STATUS' }] });
    expect(step.annotations[0]?.message).toContain(`answers 401\n${hint}`);
    expect(step.annotations[0]?.message).not.toContain('sesame-opens');
    expect(existsSync(join(scenario.place.root, 'calls'))).toBe(false);
  });
});
