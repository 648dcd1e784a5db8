import { createReadStream, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tar } from '../../__tests__/support/archive-builder.ts';
import { goArchive, goTarEntries, goTree } from '../../__tests__/support/go-tree.ts';
import { corpus } from '../../__tests__/support/hostile-archives/corpus.ts';
import { miniGo } from '../../__tests__/support/mini-go.ts';
import { moduleOf } from '../../__tests__/support/module-proxy.ts';
import { ARCHIVE_LIMITS, checkEntry, startJudging } from '../../src/core/archive/archive-entry.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { createArchives } from '../../src/io/archive/archives.ts';
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

function unpacked(bytes: Uint8Array): readonly Uint8Array[] {
  try {
    return [gunzipSync(bytes)];
  } catch {
    return []; // it is no gzip, which another target is for
  }
}

/** Without gzip around it, and without a disk: millions of them. */
const tarReader: FuzzTarget = {
  name: 'tar',
  seeds: () => [tar(goTarEntries(goTree(go))), ...genuineTarHead(), ...corpusOf('tar.gz').flatMap(unpacked)],
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

/** An unpacker with a folder of its own, which must be all that it has written to. */
function onDisk(
  given: Pick<FuzzTarget, 'name' | 'seeds' | 'repair'> & {
    readonly unpack: (archive: string, into: string) => Promise<unknown>;
  },
): FuzzTarget {
  return {
    ...given,
    async run(bytes) {
      const root = mkdtempSync(join(tmpdir(), 'setup-go-fuzz-'));
      const [archive, into] = [join(root, 'archive'), mkdtempSync(join(root, 'into-'))];
      writeFileSync(archive, bytes);
      try {
        await given.unpack(archive, into);
        return true;
      } finally {
        const beside = readdirSync(root);
        rmSync(root, { recursive: true });
        if (beside.length !== 2) broken(`it has written beside its folder: ${beside.join()}`);
      }
    },
  };
}

const { unpackTarGz, unpackZip, unpackModuleZip } = createArchives();
const plain = { slim: false };

const tarGz = onDisk({
  name: 'tar.gz',
  seeds: () => [goArchive(go), ...corpusOf('tar.gz')],
  // Half of them inside: a checksum at the end would refuse nearly all.
  repair(bytes, random) {
    const [inside] = random(2) === 0 ? unpacked(bytes) : [];
    return inside === undefined ? bytes : gzipSync(withChecksums(Buffer.from(inside)));
  },
  unpack: (archive, into) => unpackTarGz(createReadStream(archive), { into, ...plain }),
});

const zip = onDisk({
  name: 'zip',
  seeds: () => [
    goArchive({ ...go, platform: { os: 'windows', arch: 'amd64' } }),
    ...genuineZip(),
    ...corpusOf('zip'),
  ],
  unpack: (archive, into) => unpackZip(archive, { into, ...plain }),
});

const module = moduleOf(miniGo('go1.22.5', { platform: 'linux-amd64' }));
const moduleZip = onDisk({
  name: 'module zip',
  seeds: () => [module.bytes],
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

export const archiveTargets: readonly FuzzTarget[] = [tarReader, tarGz, zip, moduleZip];
