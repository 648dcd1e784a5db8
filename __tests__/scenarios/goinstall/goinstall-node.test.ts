/** goinstall.sh on a machine without Node: from where it has one, what it takes, and what it refuses. */
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  busyboxPrograms,
  keptFiles,
  oneFile,
  programs,
  runScript,
  shells,
  whyNoProgram,
  whyNoShell,
  writeScript,
} from '../../support/goinstall.ts';
import { miniGo } from '../../support/mini-go.ts';
import { TLS } from '../../support/mirror-server.ts';
import {
  keptNode,
  nodePlatform,
  placeOf,
  realNode,
  serveNode,
  smallNode,
} from '../../support/packed-node.ts';
import type { Place } from '../../support/product.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

const kept = `setup-go-tarball/${keptNode}`;
const bundle = ['--bundle', oneFile];
const version = [...bundle, '--version'];

for (const shell of Object.keys(shells)) {
  testUnless(whyNoShell(shell))(`${shell}: fetches a real Node once, and installs Go with it`, async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const goUrl = offer(await scenario.mirror(), [miniGo('go1.99.1')]);
    const node = realNode(shell === 'bash' ? 'archive' : 'npm');
    serveNode(mirror, node);
    const script = writeScript(join(place.root, 'script'), node);
    const args = [
      ...placeOf(node, mirror),
      ...bundle,
      '--go-version',
      '1.99.1',
      '--go-download-base-url',
      goUrl,
    ];
    const run = { shell, script, args, env: { PATH: programs(place) } };

    const first = await runScript(place, run);
    expect(first.stderr).toContain(`goinstall: downloading Node 24.21.0 from ${mirror.url}\n`);
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^export GOROOT='[^']*1\.99\.1[^']*'\n/),
    });
    expect(statSync(join(place.home, '.cache', kept)).mode & 0o777).toBe(0o755);
    expect(statSync(join(place.home, '.cache', kept)).uid).toBe(process.getuid?.());

    const second = await runScript(place, run);
    expect(second).toMatchObject({ code: 0, stdout: first.stdout });
    expect(second.stderr).not.toContain('goinstall:');
    expect(wire(mirror)).toEqual([`200 ${node.path}`]);
    expect(keptFiles(place).filter((path) => path.includes('.staging-'))).toEqual([]);
  });
}

describe('what is on PATH', () => {
  /** Folders for PATH with a `node` of this text each. */
  function pathOf(place: Place, ...texts: readonly string[]): string {
    const folders = texts.map((text, index) => {
      const folder = join(place.root, `path ${index}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'node'), text, { mode: 0o755 });
      return folder;
    });
    return [programs(place), ...folders].join(':');
  }
  const works = `#!/bin/sh\nexec '${process.execPath}' "$@"\n`;
  const broken = [
    '#!/bin/sh\necho v20.19.0\n',
    '#!/bin/sh\necho v24.1.0\nexit 1\n',
    '#!/bin/sh\necho nonsense\n',
    '#!/nonexistent\n',
    'v24',
    '',
  ];

  test('the first that works is taken, past old and broken ones, and nothing is written', async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const script = writeScript(join(place.root, 'script'));
    const run = await runScript(place, {
      script,
      args: version,
      env: { PATH: pathOf(place, ...broken, works) },
    });
    expect(run).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    expect(place.tree(place.home)).toEqual([]);
  });

  test('a relative entry of PATH is nobody we know', async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    place.write('node', works);
    chmodSync(join(place.workspace, 'node'), 0o755);
    const script = writeScript(join(place.root, 'script'));
    const run = await runScript(place, {
      script,
      args: ['--npm-registry', 'http://127.0.0.1:9', ...version],
      env: { PATH: `:.:${programs(place)}` },
    });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
  });

  test('a kept one that does not run any more is fetched again', async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('archive');
    serveNode(mirror, node);
    mkdirSync(join(place.home, '.cache', kept, '..'), { recursive: true });
    writeFileSync(join(place.home, '.cache', kept), 'cut', { mode: 0o755 });
    const script = writeScript(join(place.root, 'script'), node);
    const args = [...placeOf(node, mirror), ...version];
    expect(await runScript(place, { script, args, env: { PATH: programs(place) } })).toMatchObject({
      code: 0,
      stdout: '1.0.0\n',
    });
  });
});

/** A folder for PATH whose getconf reports that version. */
function pathWithGlibc(place: Place, glibc: string): string {
  const folder = programs(place, { without: ['getconf'] });
  const text = `#!/bin/sh\n[ "$1" = GNU_LIBC_VERSION ] && echo 'glibc ${glibc}'\n`;
  writeFileSync(join(folder, 'getconf'), text, { mode: 0o755 });
  return folder;
}

test.each(['2.28', '2.36', '2.100', '3.0'])('glibc %s is new enough for a Node', async (glibc) => {
  await using scenario = await openScenario('goinstall');
  const mirror = await scenario.mirror();
  const node = smallNode('npm');
  serveNode(mirror, node);
  const script = writeScript(join(scenario.place.root, 'script'), node);
  const args = [...placeOf(node, mirror), ...version];
  const env = { PATH: pathWithGlibc(scenario.place, glibc) };
  expect(await runScript(scenario.place, { script, args, env })).toMatchObject({
    code: 0,
    stdout: '1.0.0\n',
  });
});

describe('refuses', () => {
  test.each(['archive', 'npm'] as const)('%s: each of its bytes altered by one bit', async (kind) => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode(kind);
    serveNode(mirror, node);
    const script = writeScript(join(place.root, 'script'), node);
    const args = [...placeOf(node, mirror), ...version];
    const last = node.bytes.length - 1;
    for (const at of [0, 3, 10, Math.floor(last / 2), last - 4, last]) {
      mirror.recover();
      mirror.fail('*', { kind: 'wrong-bytes', at });
      const run = await runScript(place, { script, args, env: { PATH: programs(place) } });
      expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
      expect(run.stderr).toMatch(/has the SHA-256 [0-9a-f]{64}; expected [0-9a-f]{64}\. It is not used\.\n$/);
      expect(keptFiles(place)).toEqual([]);
    }
  });

  test.each([
    ['a page in its place', { kind: 'html' }, /; expected [0-9a-f]{64}\. It is not used\.\n$/],
    [
      'an end in the middle',
      { kind: 'end-early', after: 100 },
      /; expected [0-9a-f]{64}\. It is not used\.\n$/,
    ],
    [
      '404',
      { kind: 'status', status: 404 },
      /Could not get Node\. Cannot download "[^"]+" \(curl: exit code 22\)/,
    ],
  ] as const)('%s', async (_, fault, message) => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    mirror.fail('*', fault);
    const script = writeScript(join(place.root, 'script'), node);
    const run = await runScript(place, {
      script,
      args: [...placeOf(node, mirror), ...version],
      env: { PATH: programs(place) },
    });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(run.stderr).toMatch(message);
    expect(keptFiles(place)).toEqual([]);
  });

  test('what no digest is pinned for, without asking for it', async () => {
    await using scenario = await openScenario('goinstall');
    const mirror = await scenario.mirror();
    const script = writeScript(join(scenario.place.root, 'script'), smallNode('npm'));
    const run = await runScript(scenario.place, {
      script,
      args: ['--node-base-url', mirror.url, ...version],
      env: { PATH: programs(scenario.place) },
    });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(run.stderr).toMatch(
      /^goinstall: Could not get Node\. No digest of "[^"]+" is known, so it is not downloaded\. /,
    );
    expect(run.stderr).toMatch(/Put Node 24 or newer on PATH, or name a server that has it/);
    expect(mirror.requests).toEqual([]);
  });

  test.each(['2.17', '2.26', '2.27', '2.9', '2.3.6'])('glibc %s, before the download', async (glibc) => {
    await using scenario = await openScenario('goinstall');
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    const script = writeScript(join(scenario.place.root, 'script'), node);
    const run = await runScript(scenario.place, {
      script,
      args: [...placeOf(node, mirror), ...version],
      env: { PATH: pathWithGlibc(scenario.place, glibc) },
    });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(run.stderr).toBe(
      `goinstall: Node 24.21.0 needs glibc 2.28 or newer; this system has glibc ${glibc}. Run this on a newer system (RHEL 8, Debian 10, Ubuntu 20.04), or put a Node 24 that was built for glibc ${glibc} on PATH.\n`,
    );
    expect(mirror.requests).toEqual([]);
    expect(keptFiles(scenario.place)).toEqual([]);
  });

  test('a Node that does not run here', async () => {
    await using scenario = await openScenario('goinstall');
    const mirror = await scenario.mirror();
    const node = smallNode('npm', { text: '#!/bin/sh\necho "libstdc++.so.6: not found"\nexit 127\n' });
    serveNode(mirror, node);
    const script = writeScript(join(scenario.place.root, 'script'), node);
    const run = await runScript(scenario.place, {
      script,
      args: [...placeOf(node, mirror), ...version],
      env: { PATH: programs(scenario.place) },
    });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(
      `The Node for ${nodePlatform} does not run here: libstdc++.so.6: not found. `,
    );
    expect(keptFiles(scenario.place)).toEqual([]);
  });

  for (const [program, hidden] of [
    ['curl', []],
    ['wget', ['curl']],
  ] as const) {
    testUnless(whyNoProgram(program))(`${program}: to follow from https to http`, async () => {
      await using scenario = await openScenario('goinstall');
      const { place } = scenario;
      const plain = await scenario.mirror();
      const secure = await scenario.mirror({ tls: true });
      const node = smallNode('npm');
      serveNode(plain, node);
      secure.fail('*', { kind: 'redirect', to: `${plain.url}${node.path}` });
      place.write('wgetrc', `ca_certificate = ${TLS.ca}\n`);
      const script = writeScript(join(place.root, 'script'), node);
      const run = await runScript(place, {
        script,
        args: [...placeOf(node, secure), ...version],
        env: {
          PATH: programs(place, { without: hidden }),
          CURL_CA_BUNDLE: TLS.ca,
          WGETRC: join(place.workspace, 'wgetrc'),
        },
      });
      expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
      expect(secure.requests.length).toBeGreaterThan(0);
      expect(plain.requests).toEqual([]);
    });
  }
});

describe('makes do with', () => {
  for (const [name, without, more] of [
    ['wget in place of curl', ['curl'], []],
    ['curl in place of wget', ['wget'], []],
    ['shasum in place of sha256sum', ['sha256sum'], ['shasum', 'perl', 'env']],
    ['openssl in place of sha256sum', ['sha256sum'], ['openssl']],
  ] as const) {
    testUnless(whyNoProgram('curl', 'wget', 'gzip', ...more))(name, async () => {
      await using scenario = await openScenario('goinstall');
      const { place } = scenario;
      const mirror = await scenario.mirror();
      const node = smallNode('npm');
      serveNode(mirror, node);
      const script = writeScript(join(place.root, 'script'), node);
      const run = {
        script,
        args: [...placeOf(node, mirror), ...version],
        env: { PATH: programs(place, { without, more }) },
      };
      mirror.fail('*', { kind: 'wrong-bytes', at: 30 }, 1);
      expect((await runScript(place, run)).stderr).toContain('It is not used.');
      expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n' });
    });
  }

  testUnless(whyNoShell('busybox'))('busybox alone', async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    const script = writeScript(join(place.root, 'script'), node);
    const run = {
      shell: 'busybox',
      script,
      args: [...placeOf(node, mirror), ...version],
      env: { PATH: busyboxPrograms(place) },
    };
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n' });
  });

  test.each([
    [['curl', 'wget'], 'curl or wget is needed for downloads.'],
    [['sha256sum'], 'sha256sum, shasum or openssl is needed to verify downloads.'],
    [['tar'], 'tar is needed to unpack Node.'],
  ])('nothing in place of %s, and says so', async (without, message) => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    const script = writeScript(join(place.root, 'script'), node);
    const run = await runScript(place, {
      script,
      args: [...placeOf(node, mirror), ...version],
      env: { PATH: programs(place, { without }) },
    });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(run.stderr).toContain(message);
    expect(keptFiles(place)).toEqual([]);
  });

  test('the npm registry where nodejs.org or its copy does not answer', async () => {
    await using scenario = await openScenario('goinstall');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('npm');
    serveNode(mirror, node);
    const digests = { ...node.node.sha256, archive: { [nodePlatform]: '0'.repeat(64) } };
    const script = writeScript(join(place.root, 'script'), { node: { ...node.node, sha256: digests } });
    const run = await runScript(place, {
      script,
      args: version,
      env: {
        PATH: programs(place),
        GOINSTALL_NODE_BASE_URL: 'http://127.0.0.1:9/dist',
        GOINSTALL_NPM_REGISTRY: mirror.url,
      },
    });
    expect(run).toMatchObject({ code: 0, stdout: '1.0.0\n' });
    expect(existsSync(join(place.home, '.cache', kept))).toBe(true);
  });
});

test('secrets in addresses are not told', async () => {
  await using scenario = await openScenario('goinstall');
  const mirror = await scenario.mirror();
  const script = writeScript(join(scenario.place.root, 'script'), smallNode('npm'));
  const run = await runScript(scenario.place, {
    script,
    args: ['--npm-registry', `${mirror.url.replace('//', '//me:hunter2@')}`, ...version],
    env: { PATH: programs(scenario.place) },
  });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(mirror.url);
  expect(run.stderr).not.toContain('hunter2');
  const commit = ['--bundle-commit', '1'.repeat(40)];
  for (const url of [`${mirror.url}/x.git`, 'https://127.0.0.1:9/x.git']) {
    const git = await runScript(scenario.place, {
      script,
      args: ['--bundle-git', `${url.replace('//', '//me:hunter2@')}`, ...commit],
      env: { PATH: `${programs(scenario.place)}:${dirname(process.execPath)}` },
    });
    expect(git.code).toBe(1);
    expect(git.stderr).toMatch(/Could not get dist\/ of the commit [0-9a-f]+ from "/);
    expect(git.stderr).toContain(`from "${url}".`);
    expect(git.stderr).not.toContain('hunter2');
  }
});
