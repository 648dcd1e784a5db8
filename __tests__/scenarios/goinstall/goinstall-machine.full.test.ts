/** goinstall.sh in file systems of their own: busybox alone, and the Dockerfile of the docs without Docker. */
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { genuineArchive, genuineName, whyNoGenuineArchive } from '../../support/genuine-archive.ts';
import { bundleDigest, oneFile, root, whereIs, whyNoProgram, writeScript } from '../../support/goinstall.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { mountAt } from '../../support/mounts.ts';
import { placeOf, realNode, serveNode } from '../../support/packed-node.ts';
import type { Place } from '../../support/product.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { whyNoMount } from '../../support/why-no-mount.ts';

const execute = promisify(execFile);
const whyNotHere = [
  process.getuid?.() === 0 ? '' : 'only root may change the root',
  whyNoProgram('chroot', 'ldd'),
]
  .filter(Boolean)
  .join(', ');

/** An empty file system with these programs of the machine at /bin and the libraries of theirs and of Node's. */
function fileSystem(place: Place, programs: readonly string[]): string {
  const folder = join(place.root, 'file system');
  for (const name of ['bin', 'etc', 'opt', 'proc', 'root', 'tmp', 'usr/local/bin']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  chmodSync(join(folder, 'tmp'), 0o1777);
  writeFileSync(
    join(folder, 'etc/passwd'),
    'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/sh\n',
  );
  for (const program of [process.execPath, ...programs.map((name) => whereIs(name) ?? '')]) {
    // A static one has none, and ldd fails.
    for (const [, library = ''] of ldd(program).matchAll(/(\/\S+) \(0x/g)) bring(folder, library);
  }
  for (const name of programs) copyFileSync(whereIs(name) ?? '', join(folder, 'bin', name));
  mkdirSync(join(folder, 'dev'));
  execFileSync('mknod', ['-m', '666', join(folder, 'dev/null'), 'c', '1', '3']);
  execFileSync('mknod', ['-m', '666', join(folder, 'dev/urandom'), 'c', '1', '9']);
  return folder;
}

function ldd(program: string): string {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function bring(folder: string, library: string): void {
  if (existsSync(join(folder, library))) return;
  mkdirSync(join(folder, dirname(library)), { recursive: true });
  copyFileSync(library, join(folder, library));
}

async function serve(scenario: { mirror(): Promise<Mirror> }) {
  const mirror = await scenario.mirror();
  const node = realNode('archive');
  serveNode(mirror, node);
  mirror.serve('/setup-go-tarball.mjs', readFileSync(oneFile));
  const goUrl = offer(mirror, [miniGo('go1.99.1')]);
  return { mirror, node, goUrl };
}

testUnless([whyNotHere, whyNoProgram('busybox')].filter(Boolean).join(', '))(
  'a file system with busybox alone, for root and for another user',
  async () => {
    await using scenario = await openScenario('busybox');
    const { place } = scenario;
    const { mirror, node, goUrl } = await serve(scenario);
    const folder = fileSystem(place, ['busybox']);
    const applets = execFileSync('busybox', ['--list'], { encoding: 'utf8' }).trim().split('\n');
    for (const name of applets) if (name !== 'busybox') symlinkSync('busybox', join(folder, 'bin', name));
    writeScript(join(folder, 'opt'), { ...node, bundle: bundleDigest() });
    const args = [...placeOf(node, mirror), '--bundle-base-url', mirror.url, '--go-version', '1.99.1'];
    const words = [...args, '--go-download-base-url', goUrl].map((word) => `'${word}'`).join(' ');
    const line = `out=$(/opt/goinstall.sh ${words}) && eval "$out" && go version && go env GOROOT && command -v go`;
    for (const [uid, expected] of [
      ['0', '/root/.cache/setup-go-tarball/'],
      ['65534', '/tmp/setup-go-tarball-65534/'],
    ] as const) {
      const run = ['--userspec', `${uid}:${uid}`, folder, '/bin/sh', '-c', line];
      const { stdout } = await execute(whereIs('chroot') ?? '', run, { env: { PATH: '/bin' } });
      const [version, goroot = '', command] = stdout.split('\n');
      expect(version).toMatch(/^go version go1\.99\.1 /);
      expect(goroot.startsWith(expected)).toBe(true);
      expect(command).toBe(`${goroot}/bin/go`);
    }
  },
  1_800_000,
);

const needed = [
  'bash',
  'cat',
  'chmod',
  'curl',
  'dirname',
  'find',
  'gzip',
  'id',
  'mkdir',
  'mktemp',
  'mv',
  'readlink',
];
const programs = [...needed, 'rm', 'sed', 'sha256sum', 'tar', 'tr', 'uname'];

testUnless(
  [whyNotHere, whyNoMount, whyNoProgram(...programs), whyNoGenuineArchive()].filter(Boolean).join(', '),
)(
  "the steps of the docs' Dockerfile, one after the other, in a file system with what its image has",
  async () => {
    await using scenario = await openScenario('dockerfile');
    const { place } = scenario;
    const { mirror, node, goUrl } = await serve(scenario);
    mirror.serve(`/go/${genuineName}`, { file: await genuineArchive() });
    const folder = fileSystem(place, programs);
    // As in every container: Go finds its root through it.
    using _ = mountAt(join(folder, 'proc'), '-t', 'proc', 'proc');
    symlinkSync('bash', join(folder, 'bin/sh'));
    const script = writeScript(join(place.root, 'context'), { ...node, bundle: bundleDigest() });

    const docs = readFileSync(join(root, 'docs/goinstall.md'), 'utf8');
    const [, dockerfile = ''] = /<!-- dockerfile -->\n```dockerfile\n([\s\S]*?)```/.exec(docs) ?? [];
    const steps = dockerfile
      .trim()
      .split('\n')
      .map((line) => /^([A-Z]+) (.*)$/.exec(line) ?? []);
    expect(steps.map(([, verb]) => verb)).toEqual(['FROM', 'RUN', 'COPY', 'RUN', 'ENV', 'RUN']);
    const env: Record<string, string> = {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: '/root',
      // What stands for the internet: the script and the bundle take these from the environment.
      GOINSTALL_NODE_BASE_URL: mirror.url,
      GOINSTALL_BUNDLE_BASE_URL: mirror.url,
      GO_DOWNLOAD_BASE_URL: goUrl,
    };
    let last = '';
    for (const [, verb, rest = ''] of steps) {
      if (verb === 'ENV') {
        const [name = '', value = ''] = rest.split('=');
        env[name] = value.replace('$PATH', env['PATH'] ?? '');
      }
      if (verb === 'COPY') {
        const [from = '', to = ''] = rest.split(' ');
        copyFileSync(join(dirname(script), from), join(folder, to));
      }
      // What apt-get brings is there: curl.
      if (verb === 'RUN' && !rest.startsWith('apt-get ')) {
        last = (await execute(whereIs('chroot') ?? '', [folder, '/bin/sh', '-c', rest], { env })).stdout;
      }
    }
    expect(last.split('\n')).toEqual([
      expect.stringMatching(/^go version go1\.26\.8 /),
      '/usr/local/go',
      '/usr/local/go/bin/go',
      '',
    ]);
    expect(existsSync(join(folder, 'tmp/tools'))).toBe(false);
  },
  1_800_000,
);
