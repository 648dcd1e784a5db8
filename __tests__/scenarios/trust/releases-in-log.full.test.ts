/**
 * `lock` against the real log, for releases from 1.19 to 1.27 on every platform for which the module proxy of this
 * environment has them; then the modules themselves: each has to have the hash in its line.
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from '@jest/globals';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { knownArchive } from '../../../src/core/sources/known-digests.ts';
import { defaultSumdb } from '../../../src/core/sumdb/gosumdb.ts';
import { lookupHash } from '../../../src/core/sumdb/lookup.ts';
import { type HashedFile, hash1 } from '../../../src/core/sumdb/module-hash.ts';
import { proveByTlogProof } from '../../../src/core/sumdb/tlog-proof.ts';
import { toolchainModule } from '../../../src/core/sumdb/toolchain-module.ts';
import { parseLockfile, platformOf, releaseOf } from '../../../src/core/versions/lockfile.ts';
import { unpackModuleZip } from '../../../src/io/archive/zip.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createPlace, type Place, runShell } from '../../support/product.ts';
import { fetchText, goproxy, proxyEnvironment } from '../../support/real-proxy.ts';
import { fetchRemote } from '../../support/sumdb-reference.ts';
import { testUnless } from '../../support/test-unless.ts';

const [proxy] = parseGoproxy(goproxy()).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
const whyNoProxy = list ? '' : 'there is no module proxy';

/** How many archives; of all that are listed, spread evenly over minor versions and platforms. */
const MANY = 64;

const listed = (list ?? '')
  .split('\n')
  .flatMap((line) => {
    const [, release = '', platform = ''] =
      /^v0\.0\.1-(go1\.(?:19|2[0-7])(?:\.\d+)?)\.(\w+-\w+)$/.exec(line) ?? [];
    return release === '' ? [] : [{ release, platform: platform.replace(/^linux-arm$/, 'linux-armv6l') }];
  })
  .toSorted((a, b) =>
    `${a.platform} ${a.release}`.localeCompare(`${b.platform} ${b.release}`, 'en', { numeric: true }),
  );
const chosen = listed.filter(
  (_, at) => Math.floor((at * MANY) / listed.length) !== Math.floor(((at - 1) * MANY) / listed.length),
);

testUnless(whyNoProxy)(
  `${chosen.length} archives of Go 1.19 to 1.27: the log has each, and each module has its hash`,
  async () => {
    using place = createPlace('releases-in-log');
    const wrong: string[] = [];
    const seen = { platforms: new Set<string>(), minors: new Set<string>(), archives: 0 };
    for (const [release, group] of Map.groupBy(chosen, (each) => each.release)) {
      for (const { filename, h1 } of await hashesOf(
        place,
        release,
        group.map(({ platform }) => platform),
      )) {
        const hash = await hashOf(filename);
        if (hash !== h1) wrong.push(`${filename}: ${hash}, logged is ${h1}`);
        seen.archives += 1;
        seen.platforms.add(platformOf(filename));
        seen.minors.add(/^go1\.\d+/.exec(filename)?.[0] ?? '');
      }
    }
    const where = `${seen.minors.size} minor versions, ${[...seen.platforms].join(', ')}`;
    console.info(`${seen.archives - wrong.length} of ${seen.archives} have the log's hash: ${where}`);
    expect(wrong).toEqual([]);
    expect(seen.archives).toBeGreaterThanOrEqual(60);
    expect(seen.platforms.size).toBeGreaterThanOrEqual(5);
    expect(seen.minors.size).toBe(9);
  },
  3_600_000,
);

interface Logged {
  readonly filename: string;
  readonly h1: string | undefined;
}

/** What the log has: by `lock`, for what the built-in table has a digest of, otherwise by the client alone. */
async function hashesOf(
  place: Place,
  release: string,
  platforms: readonly string[],
): Promise<readonly Logged[]> {
  const nameOf = (platform: string) =>
    `${release}.${platform}.${/^windows/.test(platform) ? 'zip' : 'tar.gz'}`;
  const known = platforms.filter((platform) => knownArchive(nameOf(platform)) !== undefined);
  const newer = platforms.filter((platform) => !known.includes(platform));
  const looked = newer.map(async (platform): Promise<Logged> => {
    const [os = '', arch = ''] = platform.split('-');
    const { key } = defaultSumdb(sumdbCrypto);
    const module = toolchainModule(release, os, arch);
    const { hash, tlogProof } = await lookupHash(module, {
      ...database,
      key,
      remote: fetchRemote(`${proxy?.url}/sumdb/sum.golang.org`),
    });
    expect(proveByTlogProof(tlogProof, { module, key, crypto: sumdbCrypto })).toMatchObject({ hash });
    return { filename: nameOf(platform), h1: hash };
  });
  return [...(known.length > 0 ? await lock(place, release, known) : []), ...(await Promise.all(looked))];
}

const database = {
  store: { read: async () => undefined, replace: async () => true, setAside: async () => '' },
  crypto: sumdbCrypto,
  warn: () => undefined,
};

/** The lines that the built program writes for a release, and finds right afterwards. */
async function lock(place: Place, release: string, platforms: readonly string[]) {
  const env = { ...proxyEnvironment(), GOPROXY: goproxy() };
  const args = [
    'lock',
    release.replace(/^go/, ''),
    '--platform',
    platforms.join(','),
    '--mirrors',
    'module-proxy',
  ];
  for (const more of [[], ['--check']]) {
    const outcome = await runShell(place, [...args, ...more], env);
    expect(outcome).toMatchObject({ code: 0 });
  }
  const path = join(place.workspace, 'setup-go.lock');
  const { archives } = parseLockfile(readFileSync(path, 'utf8'), { path });
  expect(archives.map(({ filename }) => platformOf(filename)).sort()).toEqual([...platforms].sort());
  return archives;
}

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
