/** A module proxy that serves Go itself and relays its own checksum database, on a mirror server. */
import { createHash } from 'node:crypto';
import { type ZipEntry, zip } from './archive-builder.ts';
import type { MiniGo } from './mini-go.ts';
import type { Mirror } from './mirror-server.ts';
import { createSigner, record, SumdbLog } from './sumdb-log.ts';

export interface GoModule {
  /** Default: `golang.org/toolchain`. */
  readonly path?: string;
  /** `v0.0.1-go1.99.1.linux-amd64` */
  readonly version: string;
  /** The module's zip. */
  readonly bytes: Buffer;
  readonly h1: string;
}

/** The same tree as Go's packer writes it to a module: no `api doc misc test`, `go.mod` named `_go.mod`, no modes. */
export function moduleOf(go: MiniGo): GoModule {
  const version = `v0.0.1-${go.release}.${go.platform}`;
  const files = go.files
    .filter(({ path }) => !/^(?:api|doc|misc|test)\//.test(path))
    .map(({ path, content }) => ({
      name: `golang.org/toolchain@${version}/${path.replace(/(^|\/)go\.mod$/, '$1_go.mod')}`,
      content,
    }));
  return { version, bytes: zip(files.map((file) => ({ ...file, descriptor: true }))), h1: h1Of(files) };
}

/** A version of any module, of files by their paths in it. */
export function moduleOfFiles(
  path: string,
  version: string,
  files: Readonly<Record<string, string>>,
): GoModule {
  const entries = Object.entries(files).map(([name, text]) => ({
    name: `${path}@${version}/${name}`,
    content: Buffer.from(text),
  }));
  return { path, version, bytes: zip(entries), h1: h1Of(entries) };
}

/** @see https://pkg.go.dev/golang.org/x/mod/sumdb/dirhash#Hash1; implemented again, to test the product against it. */
function h1Of(files: readonly { readonly name: string; readonly content: Buffer }[]): string {
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
  /** By the record's place: `v0.0.1-go1.99.1.linux-amd64` of golang.org/toolchain, or `PATH@VERSION`. */
  readonly versions: ReadonlyMap<number, string>;
}

/** A signed log whose last records are those of the modules, after some others. */
export function createDatabase(
  modules: readonly Pick<GoModule, 'path' | 'version' | 'h1'>[],
  name = 'sum.example.test',
): Database {
  const signer = createSigner(name);
  const others = [0, 1, 2, 3, 4].map((id) => record(id));
  const own = modules.map(
    ({ path = toolchain, version, h1 }) =>
      `${path} ${version} ${h1}\n${path} ${version}/go.mod ${goModHash}\n`,
  );
  const versions = new Map(
    modules.map(({ path = toolchain, version }, index) => [
      others.length + index,
      path === toolchain ? version : `${path}@${version}`,
    ]),
  );
  return { log: new SumdbLog(signer, [...others, ...own]), key: signer.verifierKey, name, versions };
}

const toolchain = 'golang.org/toolchain';

/** Hash of the go.mod of golang.org/toolchain, which is the same for every version. */
const goModHash = 'h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=';

/** Serves the database as a proxy does; below `/sumdb/NAME`, or below `at`. Returns its URL. */
export function offerDatabase(
  mirror: Mirror,
  { log, name, versions }: Database,
  at = `/sumdb/${name}`,
): string {
  mirror.serve(`${at}/supported`, '');
  mirror.serve(`${at}/latest`, log.note());
  for (const [id, version] of versions) {
    const module = version.includes('@') ? version : `${toolchain}@${version}`;
    mirror.serve(`${at}/lookup/${module}`, log.lookup(id));
  }
  for (let width = 1; width <= log.size; width += 1) {
    const path = `/tile/8/0/000.p/${width}`;
    mirror.serve(`${at}${path}`, Buffer.from(log.get(path) ?? ''));
  }
  return `${mirror.url}${at}`;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
