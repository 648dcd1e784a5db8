/**
 * `lock` against the real log, for a release of every minor version from 1.19 on and seven platforms; then the modules
 * themselves, as a module proxy serves them: each has to have the hash in its line.
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from '@jest/globals';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { type HashedFile, hash1 } from '../../../src/core/sumdb/module-hash.ts';
import { toolchainModule } from '../../../src/core/sumdb/toolchain-module.ts';
import { parseLockfile, platformOf, releaseOf } from '../../../src/core/versions/lockfile.ts';
import { unpackModuleZip } from '../../../src/io/archive/zip.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createPlace, runShell } from '../../support/product.ts';
import { fetchText, goproxy, proxyEnvironment } from '../../support/real-proxy.ts';
import { testUnless } from '../../support/test-unless.ts';

const [proxy] = parseGoproxy(goproxy()).proxies;
const whyNoProxy =
  proxy && (await fetchText(`${proxy.url}/sumdb/sum.golang.org/latest`)) ? '' : 'there is no module proxy';

const releases = [
  '1.19.13',
  '1.20.14',
  '1.21.13',
  '1.22.12',
  '1.23.12',
  '1.24.13',
  '1.25.3',
  '1.26.8',
  '1.27.0',
];
const platforms = [
  'linux-amd64',
  'linux-arm64',
  'linux-386',
  'linux-armv6l',
  'darwin-arm64',
  'windows-amd64',
  'freebsd-amd64',
];

testUnless(whyNoProxy)(
  `${releases.length} releases on ${platforms.length} platforms: the log has each, and each module has its hash`,
  async () => {
    using place = createPlace('releases-in-log');
    const env = { ...proxyEnvironment(), GOPROXY: goproxy() };
    const mirrors = ['--mirrors', 'module-proxy'];
    const outcome = await runShell(
      place,
      ['lock', ...releases, '--platform', platforms.join(','), ...mirrors],
      env,
      {},
    );
    expect(outcome).toMatchObject({ code: 0 });
    const path = join(place.workspace, 'setup-go.lock');
    const { archives } = parseLockfile(readFileSync(path, 'utf8'), { path });
    const check = await runShell(place, ['lock', ...releases, '--check', ...mirrors], env, {});
    expect(check).toMatchObject({ code: 0 });

    const wrong: string[] = [];
    for (const { filename, h1 } of archives) {
      const hash = await hashOf(filename);
      if (hash !== h1) wrong.push(`${filename}: ${hash}, logged is ${h1}`);
    }
    console.info(`${archives.length - wrong.length} of ${archives.length} have the log's hash`);
    expect(wrong).toEqual([]);
    expect(archives.length).toBeGreaterThanOrEqual(60);
  },
  3_600_000,
);

async function hashOf(filename: string): Promise<string> {
  const [os = '', arch = ''] = platformOf(filename).split('-');
  const { path, version } = toolchainModule(releaseOf(filename), os, arch);
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'setup-go-module-'));
  try {
    const [zip, into] = [join(folder, 'module.zip'), join(folder, 'tree')];
    mkdirSync(into);
    const response = await fetch(`${proxy?.url}/${path}/@v/${version}.zip`);
    if (!response.ok || response.body === null) throw new Error(`${version} answers ${response.status}`);
    await pipeline(Readable.fromWeb(response.body), createWriteStream(zip));
    const files: HashedFile[] = [];
    const onFile = (file: HashedFile) => void files.push(file);
    await unpackModuleZip(zip, { into, slim: false, prefix: `${path}@${version}/`, onFile });
    return hash1(files, sumdbCrypto);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
