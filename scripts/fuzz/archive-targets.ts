import {
  createReadStream,
  type Dirent,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32, deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { tar } from '../../__tests__/support/archive-builder.ts';
import { goArchive, goTarEntries, goTree } from '../../__tests__/support/go-tree.ts';
import { corpus } from '../../__tests__/support/hostile-archives/corpus.ts';
import { inflateByOurs, inflateByZlib } from '../../__tests__/support/inflate-both.ts';
import { miniGo } from '../../__tests__/support/mini-go.ts';
import { moduleOf } from '../../__tests__/support/module-proxy.ts';
import { ARCHIVE_LIMITS, checkEntry, startJudging } from '../../src/core/archive/archive-entry.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { createArchives } from '../../src/io/archive/archives.ts';
import { Inflate } from '../../src/io/archive/inflate.ts';
import { TarReader } from '../../src/io/archive/tar-reader.ts';
import { genuineTarHead, genuineZip } from './genuine-seeds.ts';
import { broken, type FuzzTarget } from './target.ts';

const go = { version: 'go1.22.5', platform: { os: 'linux', arch: 'amd64' } };
const small = 64 * 1024;

/** The hostile corpus, but for the bombs: each is near to something that an unpacker must decide. */
function corpusOf(format: 'tar.gz' | 'zip'): readonly Uint8Array[] {
  return corpus
    .filter((archive) => archive.format === format && !/MiB|100,001|bomb|2 GiB/.test(archive.what))
    .map(({ bytes }) => bytes())
    .filter(({ length }) => length < small);
}

/** Each of the good ones as often as the others want it, since what is refused at once shows little. */
function halfOf(good: readonly Uint8Array[], bad: readonly Uint8Array[]): readonly Uint8Array[] {
  const times = Math.ceil(bad.length / good.length);
  return [...good.flatMap((each) => Array.from({ length: times }, () => each)), ...bad];
}

function unpacked(bytes: Uint8Array): readonly Uint8Array[] {
  try {
    return [gunzipSync(bytes)];
  } catch {
    return []; // it is no gzip, which another target is for
  }
}

const inflate = new Inflate();
let inflations = 0;

/** Must read what zlib reads, and refuse what zlib refuses. */
const deflate: FuzzTarget = {
  name: 'deflate',
  seeds() {
    const contents = [tar(goTarEntries(goTree(go))).subarray(0, 8192), ...genuineTarHead()];
    return contents.flatMap((content) =>
      [0, 1, 6, 9].flatMap((level) =>
        // Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_FIXED
        [0, 2, 4].map((strategy) => deflateRawSync(content.subarray(0, 4096), { level, strategy })),
      ),
    );
  },
  async run(bytes) {
    inflations += 1;
    if (inflations % 100 === 0) await nextTurn(); // zlib frees its memory only then
    const [ours, zlibs] = [inflateByOurs(inflate, bytes, 1 + (bytes.length % 97)), inflateByZlib(bytes)];
    if (ours?.left !== zlibs?.left || (ours !== undefined && !zlibs?.content.equals(ours.content)))
      broken(`zlib reads ${shown(zlibs)}, not ${shown(ours)}`);
    return ours !== undefined;
  },
};

function shown(inflated: ReturnType<typeof inflateByZlib>): string {
  return inflated === undefined ? 'nothing' : `${inflated.content.length} bytes and leaves ${inflated.left}`;
}

/** Without gzip around it, and without a disk: millions of them. */
const tarReader: FuzzTarget = {
  name: 'tar',
  seeds: () =>
    halfOf([tar(goTarEntries(goTree(go))), ...genuineTarHead()], corpusOf('tar.gz').flatMap(unpacked)),
  repair: (bytes, random) => (random(4) === 0 ? bytes : withChecksums(bytes)),
  run(bytes) {
    const judging = startJudging({ prefix: 'go/', slim: false, windows: false, limits: ARCHIVE_LIMITS });
    const paths = new Set<string>();
    let [open, written] = [false, 0];
    const reader = new TarReader({
      begin(entry) {
        const placement = checkEntry(entry, judging);
        if (placement.action === 'file') requireInside(placement.path, paths);
        [open, written] = [true, 0];
      },
      write(_, start, end) {
        written += end - start;
        if (!open || written > ARCHIVE_LIMITS.fileBytes) broken('content without its entry');
      },
      end() {
        open = false;
      },
    });
    // In two pieces, as it may arrive.
    const half = bytes.length >> 1;
    reader.push(bytes.subarray(0, half));
    reader.push(bytes.subarray(half));
    reader.finish();
    return true;
  },
};

function requireInside(path: string, paths: Set<string>): void {
  const parts = path.split('/');
  if (parts.includes('') || parts.includes('..') || parts.includes('.') || path.includes('\\'))
    broken(`it would be written to ${JSON.stringify(path)}`);
  if (paths.has(path)) broken(`${JSON.stringify(path)} would be written twice`);
  paths.add(path);
}

function withChecksums(bytes: Buffer): Buffer {
  for (let at = 0; at + 512 <= bytes.length; at += 512) {
    if (bytes.toString('latin1', at + 257, at + 262) !== 'ustar') continue;
    bytes.fill(' ', at + 148, at + 156);
    let sum = 0;
    for (let index = at; index < at + 512; index += 1) sum += bytes[index] ?? 0;
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  }
  return bytes;
}

/** Local headers that say what the central ones say, which is all that most changes are refused for, and digests that fit. */
function withAgreement(bytes: Buffer): Buffer {
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    if (at + 46 > bytes.length) break;
    const [length, local] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    if (local + 30 + length > bytes.length || bytes.toString('latin1', local, local + 4) !== 'PK\u0003\u0004')
      continue;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflated(packed);
    if (content !== undefined) bytes.writeUInt32LE(crc32(content), at + 16);
    bytes.copy(bytes, local + 4, at + 6, at + 30);
    if (bytes.readUInt16LE(local + 26) === length) bytes.copy(bytes, local + 30, at + 46, at + 46 + length);
  }
  return bytes;
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: 1 << 20 });
  } catch {
    return undefined; // what cannot be inflated has no digest
  }
}

/** An unpacker with a folder of its own, far enough down that what leaves it is seen, which must be all that it writes to. */
function onDisk(
  given: Pick<FuzzTarget, 'name' | 'seeds' | 'repair'> & {
    readonly unpack: (archive: string, into: string) => Promise<unknown>;
  },
): FuzzTarget {
  return {
    ...given,
    async run(bytes) {
      const root = mkdtempSync(join(tmpdir(), 'setup-go-fuzz-'));
      const [archive, into] = [join(root, 'archive'), join(root, ...depths)];
      mkdirSync(into, { recursive: true });
      writeFileSync(archive, bytes);
      try {
        await given.unpack(archive, into);
        return true;
      } finally {
        const all = readdirSync(root, { recursive: true, withFileTypes: true });
        const wrong = all.filter(
          (entry) => !isOurs(relative(root, join(entry.parentPath, entry.name)), entry),
        );
        rmSync(root, { recursive: true });
        if (wrong.length > 0)
          broken(`it has written ${wrong.map(({ name }) => JSON.stringify(name)).join()}`);
      }
    },
  };
}

const depths = ['a', 'b', 'c', 'd', 'e', 'f', 'into'];

/** What was there before, and files and folders inside: no links, no devices. */
function isOurs(path: string, entry: Dirent): boolean {
  const parts = path.split(sep);
  if (path === 'archive' || (entry.isDirectory() && parts.every((part, index) => part === depths[index])))
    return true;
  return depths.every((part, index) => part === parts[index]) && (entry.isFile() || entry.isDirectory());
}

const { unpackTarGz, unpackZip, unpackModuleZip } = createArchives();
const plain = { slim: false };

const tarGz = onDisk({
  name: 'tar.gz',
  seeds: () => halfOf([goArchive(go)], corpusOf('tar.gz')),
  // Half of them inside: a checksum at the end would refuse nearly all.
  repair(bytes, random) {
    const [inside] = random(2) === 0 ? unpacked(bytes) : [];
    return inside === undefined ? bytes : gzipSync(withChecksums(Buffer.from(inside)), { level: 1 });
  },
  unpack: (archive, into) => unpackTarGz(createReadStream(archive), { into, ...plain }),
});

const zip = onDisk({
  name: 'zip',
  seeds: () =>
    halfOf(
      [goArchive({ ...go, platform: { os: 'windows', arch: 'amd64' } }), ...genuineZip()],
      corpusOf('zip'),
    ),
  repair: (bytes, random) => (random(2) === 0 ? bytes : withAgreement(bytes)),
  unpack: (archive, into) => unpackZip(archive, { into, ...plain }),
});

const module = moduleOf(miniGo('go1.22.5', { platform: 'linux-amd64' }));
const moduleZip = onDisk({
  name: 'module zip',
  seeds: () => [module.bytes],
  repair: (bytes, random) => (random(2) === 0 ? bytes : withAgreement(bytes)),
  unpack: (archive, into) =>
    unpackModuleZip(archive, {
      into,
      ...plain,
      prefix: `golang.org/toolchain@${module.version}/`,
      onFile: requireHash,
    }),
});

function requireHash({ sha256 }: { readonly sha256: string }): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Problem('INTERNAL', 'no digest');
}

export const archiveTargets: readonly FuzzTarget[] = [deflate, tarReader, tarGz, zip, moduleZip];
