/** A module proxy that has Go itself, and passes on a checksum database of its own, on a mirror server. */
import { createHash } from 'node:crypto';
import { tarGz, type ZipEntry, zip } from './archive-builder.ts';
import { goTree } from './go-tree.ts';
import { goArch } from './installed-go.ts';
import type { MiniGo } from './mini-go.ts';
import type { Mirror } from './mirror-server.ts';
import { createSigner, record, SumdbLog } from './sumdb-log.ts';

export interface GoModule {
  /** `v0.0.1-go1.99.1.linux-amd64` */
  readonly version: string;
  /** The module's zip. */
  readonly bytes: Buffer;
  readonly h1: string;
}

export interface GoRelease extends MiniGo {
  readonly files: readonly { readonly path: string; readonly content: Buffer }[];
}

export interface GoReleaseOptions {
  /** By path below `go/`: the content instead of, or beside, the usual. */
  readonly files?: Readonly<Record<string, string>>;
  /** Bytes that do not compress. */
  readonly ballast?: number;
}

/** A miniature release whose files the test knows, so that it can be published as an archive and as a module. */
export function goRelease(release: string, { files = {}, ballast = 0 }: GoReleaseOptions = {}): GoRelease {
  const platform = { os: process.platform, arch: goArch };
  const command = goTree({ version: release, platform }).find(({ path }) => path === 'bin/go')?.content ?? '';
  const texts = {
    VERSION: `${release}\ntime 2026-01-01T00:00:00Z\n`,
    'bin/go': command,
    'bin/gofmt': '#!/bin/sh\ncat\n',
    'pkg/tool/compile': '#!/bin/sh\n',
    'src/fmt/print.go': 'package fmt\n',
    'api/go1.txt': 'pkg fmt\n',
    'doc/README': 'Documentation.\n',
    'misc/README': 'Miscellany.\n',
    'test/run.go': 'package main\n',
    ...files,
  };
  const contents: { path: string; content: Buffer }[] = Object.entries(texts).map(([path, text]) => ({
    path,
    content: Buffer.from(text),
  }));
  if (ballast > 0) contents.push({ path: 'pkg/ballast', content: noise(ballast) });
  const bytes = tarGz(
    contents.map(({ path, content }) => ({ name: `go/${path}`, content, mode: modeOf(path) })),
  );
  const name = `${platform.os}-${platform.arch}`;
  const filename = `${release}.${name}.tar.gz`;
  return { release, platform: name, filename, bytes, sha256: sha256(bytes).toString('hex'), files: contents };
}

/** What Go's packer makes of the same tree: no `api doc misc test`, `go.mod` called `_go.mod`, no modes. */
export function moduleOf(go: GoRelease): GoModule {
  const version = `v0.0.1-${go.release}.${go.platform}`;
  const files = go.files
    .filter(({ path }) => !/^(?:api|doc|misc|test)\//.test(path))
    .map(({ path, content }) => ({
      name: `golang.org/toolchain@${version}/${path.replace(/(^|\/)go\.mod$/, '$1_go.mod')}`,
      content,
    }));
  return { version, bytes: zip(files.map((file) => ({ ...file, descriptor: true }))), h1: h1Of(files) };
}

/** @see https://pkg.go.dev/golang.org/x/mod/sumdb/dirhash#Hash1; written anew, to hold the product to it. */
export function h1Of(files: readonly { readonly name: string; readonly content: Buffer }[]): string {
  const sorted = files.toSorted((one, other) =>
    Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)),
  );
  const lines = sorted.map(({ name, content }) => `${sha256(content).toString('hex')}  ${name}\n`);
  return `h1:${sha256(Buffer.from(lines.join(''))).toString('base64')}`;
}

export function moduleZip(version: string, entries: readonly ZipEntry[]): Buffer {
  const prefix = `golang.org/toolchain@${version}/`;
  return zip(entries.map((entry) => ({ ...entry, name: `${prefix}${entry.name}` })));
}

/** Serves modules at the root of a mirror, whose URL is then a GOPROXY entry. */
export function offerModules(
  mirror: Mirror,
  modules: readonly GoModule[],
  { listed = modules, under = '' }: { readonly listed?: readonly GoModule[]; readonly under?: string } = {},
): string {
  const folder = `${under}/golang.org/toolchain/@v`;
  mirror.serve(`${folder}/list`, listed.map(({ version }) => `${version}\n`).join(''));
  for (const { version, bytes } of modules) mirror.serve(`${folder}/${version}.zip`, bytes);
  return `${mirror.url}${under}`;
}

export interface Database {
  readonly log: SumdbLog;
  /** `name+hash+key`, for GOSUMDB. */
  readonly key: string;
  readonly name: string;
  /** By the record's place. */
  readonly versions: ReadonlyMap<number, string>;
}

/** A signed log whose last records are those of the modules; before them lie some that nobody asks for. */
export function createDatabase(
  modules: readonly Pick<GoModule, 'version' | 'h1'>[],
  name = 'sum.example.test',
): Database {
  const signer = createSigner(name);
  const others = [0, 1, 2, 3, 4].map((id) => record(id));
  const own = modules.map(
    ({ version, h1 }) =>
      `golang.org/toolchain ${version} ${h1}\ngolang.org/toolchain ${version}/go.mod ${goModHash}\n`,
  );
  const versions = new Map(modules.map(({ version }, index) => [others.length + index, version]));
  return { log: new SumdbLog(signer, [...others, ...own]), key: signer.verifierKey, name, versions };
}

/** Of `module golang.org/toolchain`, as every version has it. */
const goModHash = 'h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=';

/** Serves the database as a proxy does; below `/sumdb/NAME` unless `at` says else. Returns its URL. */
export function offerDatabase(
  mirror: Mirror,
  { log, name, versions }: Database,
  at = `/sumdb/${name}`,
): string {
  mirror.serve(`${at}/supported`, '');
  mirror.serve(`${at}/latest`, log.note());
  for (const [id, version] of versions)
    mirror.serve(`${at}/lookup/golang.org/toolchain@${version}`, log.lookup(id));
  for (let width = 1; width <= log.size; width += 1) {
    const path = `/tile/8/0/000.p/${width}`;
    mirror.serve(`${at}${path}`, Buffer.from(log.get(path) ?? ''));
  }
  return `${mirror.url}${at}`;
}

function modeOf(path: string): number {
  return /^(?:bin|pkg\/tool)\/|\.bash$|_exec$/.test(path) ? 0o755 : 0o644;
}

function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    sha256(Buffer.from(`ballast ${index}`)),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
