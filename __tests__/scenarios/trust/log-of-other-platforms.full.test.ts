/**
 * The hash computed from archives and module zips of other platforms against the real log. Archives are made by Go's own
 * packer, cross-built from the Go of this machine; module zips come from the module proxy of this environment.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packerMode } from '../../../src/core/archive/module-layout.ts';
import type { UnpackedFile, UnpackedTree } from '../../../src/core/ports/archives.ts';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { type HashedFile, hash1 } from '../../../src/core/sumdb/module-hash.ts';
import {
  modulePrefix,
  toolchainEntryName,
  toolchainModule,
} from '../../../src/core/sumdb/toolchain-module.ts';
import { unpackTarGz } from '../../../src/io/archive/tar.ts';
import { unpackModuleZip, unpackZip } from '../../../src/io/archive/zip.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { realGoroot } from '../../support/installed-go.ts';
import { fetchText, goproxy } from '../../support/real-proxy.ts';

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const [proxy] = parseGoproxy(goproxy()).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(memory, 'setup-go-platforms-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The log's word on a module, as the proxy passes it on; that the log's proofs hold is tested elsewhere. */
async function logged(version: string): Promise<string> {
  const text = await fetchText(`${proxy?.url}/sumdb/sum.golang.org/lookup/golang.org/toolchain@${version}`);
  return (
    new RegExp(`^golang\\.org/toolchain ${version.replaceAll('.', '\\.')} (h1:\\S+)$`, 'm').exec(
      text ?? '',
    )?.[1] ?? `no record of ${version}`
  );
}

describe('archives that Go’s own packer makes for another platform', () => {
  /** A folder of archives made before, with `GOOS=... GOARCH=... ./make.bash -distpack`: it takes ten minutes each. */
  const made = process.env['DISTPACK_ARCHIVES'];
  const able = list !== undefined && realGoroot !== undefined;
  const platforms = [
    ['windows', 'amd64', 'zip'],
    ['linux', 'arm64', 'tar.gz'],
  ] as const;

  (able ? test.each(platforms) : test.skip.each(platforms))(
    '%s-%s gives the hash that the log has',
    async (os, arch, extension) => {
      const archives = made ?? (await crossBuild(os, arch));
      const ending = `.${os}-${arch}.${extension}`;
      const filename =
        readdirSync(archives).find((name) => name.startsWith('go1') && name.endsWith(ending)) ?? '';
      const module = toolchainModule(filename.slice(0, -ending.length), os, arch);
      const files: HashedFile[] = [];
      const modes: string[] = [];
      const onFile = ({ name, sha256, mode }: UnpackedFile) => {
        if ((mode & 0o777) !== packerMode(name.slice(3))) modes.push(`${name} ${mode.toString(8)}`);
        const moduleName = toolchainEntryName(name, modulePrefix(module));
        if (moduleName !== undefined) files.push({ name: moduleName, sha256 });
      };
      const into = join(folder, `${os}-${arch}`);
      mkdirSync(into);
      const path = join(archives, filename);
      if (extension === 'zip') await unpackZip(path, { into, slim: false, onFile });
      else await unpackTarGz(createReadStream(path), { into, slim: false, onFile });
      rmSync(into, { recursive: true });

      expect(modes).toEqual([]);
      expect(hash1(files, sumdbCrypto)).toBe(await logged(module.version));
    },
    1_800_000,
  );
});

/**
 * Builds the newest release that the proxy lists both for that platform and, as a tree to start from, for linux-amd64;
 * not every record of other releases is passed on. Returns the folder of the archives.
 */
async function crossBuild(os: string, arch: string): Promise<string> {
  const listed = new Set(list?.trim().split('\n'));
  const own = [...listed]
    .filter((version) => /go1\.\d+\.\d+\.linux-amd64$/.test(version))
    .toSorted(byNumbers);
  const start = own.findLast((version) => listed.has(version.replace('linux-amd64', `${os}-${arch}`))) ?? '';
  const tree = join(folder, `build-${os}-${arch}`);
  mkdirSync(tree);
  await unpackModule(start, tree, undefined);
  // What the module lacks the packer insists on, and the hash does not cover.
  for (const name of ['api', 'doc', 'misc', 'test'])
    cpSync(join(realGoroot ?? '', name), join(tree, name), { recursive: true });
  for (const name of ['bin', 'pkg/tool']) rmSync(join(tree, name), { recursive: true });
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    GOCACHE: join(folder, 'cache'),
    GOENV: 'off',
    GOFLAGS: '',
    GOTOOLCHAIN: 'local',
    GOROOT_BOOTSTRAP: realGoroot ?? '',
    GOOS: os,
    GOARCH: arch,
  };
  execFileSync('bash', ['make.bash', '-distpack'], { cwd: join(tree, 'src'), env, stdio: 'ignore' });
  return join(tree, 'pkg/distpack');
}

describe('module zips over versions and platforms', () => {
  /** Of each platform that the proxy lists so many, spread evenly from the oldest to the newest. */
  const each = 10;
  const byPlatform = Map.groupBy(list?.trim().split('\n').toSorted(byNumbers) ?? [], (version) =>
    platformOf(version),
  );
  const chosen = [...byPlatform.values()].flatMap((versions) => spread(versions, each));

  test(list === undefined
    ? 'skipped: there is no module proxy'
    : `${chosen.length} of them have the hash that the log has`, async () => {
    if (list === undefined) return;
    const counts = { same: 0, files: 0, bytes: 0 };
    const wrong: string[] = [];
    for (const version of chosen) {
      const { hash, files, bytes } = await hashOfModule(version);
      const expected = await logged(version);
      counts.files += files;
      counts.bytes += bytes;
      if (hash === expected) counts.same += 1;
      else wrong.push(`${version}: ${hash}, logged is ${expected}`);
    }
    const unpacked = `${counts.files} files, ${(counts.bytes / 1e9).toFixed(1)} GB unpacked`;
    console.info(
      `${counts.same} module zips of ${byPlatform.size} platforms have the log's hash; ${unpacked}`,
    );
    expect(wrong).toEqual([]);
    expect(counts.same).toBeGreaterThanOrEqual(40);
  }, 3_600_000);
});

function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function platformOf(version: string): string {
  return version.slice(version.lastIndexOf('.') + 1);
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );
}

async function hashOfModule(
  version: string,
): Promise<{ readonly hash: string; readonly files: number; readonly bytes: number }> {
  const into = join(folder, 'module');
  mkdirSync(into);
  try {
    const files: HashedFile[] = [];
    const tree = await unpackModule(version, into, (file) => void files.push(file));
    return { hash: hash1(files, sumdbCrypto), ...tree };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

async function unpackModule(
  version: string,
  into: string,
  onFile: ((file: UnpackedFile) => void) | undefined,
): Promise<UnpackedTree> {
  const file = join(folder, 'module.zip');
  try {
    const response = await fetch(`${proxy?.url}/golang.org/toolchain/@v/${version}.zip`);
    if (!response.ok || response.body === null) throw new Error(`${version} answers ${response.status}`);
    await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
    return await unpackModuleZip(file, {
      into,
      slim: false,
      prefix: `golang.org/toolchain@${version}/`,
      onFile,
    });
  } finally {
    rmSync(file, { force: true });
  }
}
