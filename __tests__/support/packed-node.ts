// Node in the two forms that goinstall.sh downloads: the archive of nodejs.org and the package of npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarGz } from './archive-builder.ts';
import type { Mirror } from './mirror-server.ts';

export const nodePlatform = `${process.platform}-${process.arch}`;
const version = '24.21.0';
/** Path below the tool cache at which `goinstall.sh` keeps it. */
export const keptNode = `.setup-go-tarball/node/${version}-${nodePlatform}/bin/node`;

export interface PackedNode {
  readonly kind: 'archive' | 'npm';
  /** Below the base URL or the registry. */
  readonly path: string;
  readonly bytes: Buffer;
  /** To stamp a script with. */
  readonly node: {
    readonly version: string;
    readonly sha256: Readonly<Record<string, Record<string, string>>>;
  };
}

type Kind = PackedNode['kind'];

function layout(kind: Kind, platform = nodePlatform): { readonly path: string; readonly member: string } {
  const folder = `node-v${version}-${platform}`;
  return kind === 'archive'
    ? { path: `/v${version}/${folder}.tar.gz`, member: `${folder}/bin/node` }
    : { path: `/node-${platform}/-/node-${platform}-${version}.tgz`, member: 'package/bin/node' };
}

/** The Node that runs these tests, packed whole: 40 MB and more. */
export function realNode(kind: Kind): PackedNode {
  return describe(kind, readFileSync(keptPack(kind)));
}

/**
 * The binary is a script that starts the Node that runs these tests: quick to pack, but still a real Node. `text`
 * replaces the script; `ballast` random bytes precede it in the archive; `platform` is this machine's by default.
 */
export function smallNode(
  kind: Kind,
  given: { readonly text?: string; readonly ballast?: number; readonly platform?: string } = {},
): PackedNode {
  const text = given.text ?? `#!/bin/sh\nexec '${process.execPath}' "$@"\n`;
  const { member } = layout(kind, given.platform);
  const entries = [
    ...(given.ballast === undefined ? [] : [{ name: `${member}.ballast`, content: noise(given.ballast) }]),
    { name: member, content: text, mode: 0o755 },
  ];
  return describe(kind, tarGz(entries), given.platform);
}

export function serveNode(mirror: Mirror, { path, bytes }: PackedNode): void {
  mirror.serve(path, bytes);
}

/** `--node-base-url` or `--npm-registry`, depending on its kind, with that address. */
export function placeOf(node: PackedNode, mirror: Mirror): readonly string[] {
  return [node.kind === 'npm' ? '--npm-registry' : '--node-base-url', mirror.url];
}

function describe(kind: Kind, bytes: Buffer, platform = nodePlatform): PackedNode {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind,
    path: layout(kind, platform).path,
    bytes,
    node: { version, sha256: { [kind]: { [platform]: sha256 } } },
  };
}

/** Kept between runs: packing takes seconds. */
function keptPack(kind: Kind): string {
  const folder = join(tmpdir(), 'setup-go-tarball-genuine');
  const kept = join(folder, `node-${kind}-${process.version}-${nodePlatform}.tar.gz`);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'packing-node-'));
  try {
    const { member } = layout(kind);
    mkdirSync(join(work, member, '..'), { recursive: true });
    copyFileSync(process.execPath, join(work, member));
    writeFileSync(join(work, member, '../../LICENSE'), 'of Node\n');
    const top = member.split('/')[0] ?? '';
    // Another owner, in the words of GNU's tar and of BSD's.
    const owner = process.platform === 'linux' ? ['--owner=1234'] : ['--uid', '1234'];
    const packed = join(work, 'packed');
    execFileSync('tar', ['-C', work, ...owner, '-cf', packed, top]);
    writeFileSync(`${packed}.gz`, gzipSync(readFileSync(packed), { level: 1 }));
    renameSync(`${packed}.gz`, kept);
    return kept;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`node ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
