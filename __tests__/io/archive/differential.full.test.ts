/**
 * What Go's own archive/tar and archive/zip read in genuine archives, and what our unpackers make of them: the same
 * files, modes and bytes. The module zips are those of the module proxy; their trees are packed again as tar.gz and zip
 * by Go's own writers, as its packer does. Of one release there is the published tar.gz too, byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { packerMode } from '../../../src/core/archive/module-layout.ts';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { genuineArchive, whyNoGenuineArchive } from '../../support/genuine-archive.ts';
import { whyNoRealGo } from '../../support/installed-go.ts';
import { fetchText, goproxy } from '../../support/real-proxy.ts';
import { testUnless } from '../../support/test-unless.ts';

const { unpackModuleZip, unpackTarGz, unpackZip } = createArchives();
const [proxy] = parseGoproxy(goproxy()).proxies;
const base = `${proxy?.url}/golang.org/toolchain/@v`;
const list = proxy && (await fetchText(`${base}/list`));
const missing = whyNoRealGo || (list === undefined ? 'there is no module proxy' : '');

/** One of each minor version and of each kind of system. */
const releases = [
  'go1.19.13.linux-amd64',
  'go1.20.14.linux-arm64',
  'go1.21.13.linux-amd64',
  'go1.22.12.linux-amd64',
  'go1.23.12.linux-amd64',
  'go1.24.0.linux-amd64',
  'go1.24.11.linux-amd64',
  'go1.25.0.darwin-arm64',
  'go1.25.0.linux-amd64',
  'go1.25.14.windows-amd64',
  'go1.26.0.linux-arm64',
  'go1.26.8.darwin-arm64',
  'go1.26.8.linux-amd64',
  'go1.27.0.linux-arm64',
];

let work: string;
let reference: string;
beforeAll(async () => {
  if (missing !== '') return;
  work = await mkdtemp(join(tmpdir(), 'setup-go-differential-'));
  reference = join(work, 'reference');
  const cwd = join(import.meta.dirname, '../../support/archive-reference');
  execFileSync('go', ['build', '-o', reference, '.'], { cwd });
});
afterAll(async () => {
  if (missing === '') await rm(work, { recursive: true, force: true });
});

for (const release of releases)
  testUnless(missing)(
    release,
    async () => {
      const folder = join(work, release);
      const path = (name: string) => join(folder, name);
      for (const name of ['module', 'plain', 'tar', 'zip']) await mkdir(path(name), { recursive: true });
      const version = `v0.0.1-${release}`;
      const prefix = `golang.org/toolchain@${version}/`;
      await download(`${base}/${version}.zip`, path('module.zip'));

      // The module zip, as it is, and laid out as the tree of the release.
      const said = listed(path('module.zip'), prefix);
      await unpackZip(path('module.zip'), { into: path('plain'), slim: false, prefix });
      expect(await treeAt(path('plain'))).toEqual(said);
      await unpackModuleZip(path('module.zip'), { into: path('module'), slim: false, prefix });
      expect(await treeAt(path('module'))).toEqual(laidOut(said));

      // That tree, packed by Go.
      const tar = packed(path('tree.tar.gz'), path('module'));
      await unpackTarGz(createReadStream(path('tree.tar.gz')), { into: path('tar'), slim: false });
      expect(await treeAt(path('tar'))).toEqual(tar);
      const zip = packed(path('tree.zip'), path('module'));
      await unpackZip(path('tree.zip'), { into: path('zip'), slim: false });
      expect(await treeAt(path('zip'))).toEqual(zip);
      expect([tar, zip]).toEqual([laidOut(said), laidOut(said)]);
      await rm(folder, { recursive: true });
    },
    1_800_000,
  );

testUnless(missing || whyNoGenuineArchive())(
  'the published archive of one release',
  async () => {
    const archive = await genuineArchive();
    const into = join(work, 'published');
    await mkdir(into);

    await unpackTarGz(createReadStream(archive), { into, slim: false });

    expect(await treeAt(into)).toEqual(listed(archive, 'go/'));
  },
  1_800_000,
);

/** Path -> `file 0644 <SHA-256>`, or for a folder `folder 0755`. */
type Tree = Readonly<Record<string, string>>;

/** What Go reads, with the folders that no entry names. */
function listed(archive: string, prefix: string): Tree {
  return parse(execFileSync(reference, [archive], { encoding: 'utf8', maxBuffer: 2 ** 28 }), prefix);
}

/** Has Go pack a folder, and read that. */
function packed(archive: string, tree: string): Tree {
  return parse(execFileSync(reference, [archive, tree], { encoding: 'utf8', maxBuffer: 2 ** 28 }), 'go/');
}

function parse(text: string, prefix: string): Tree {
  const tree: Record<string, string> = {};
  for (const line of text.trimEnd().split('\n')) {
    const [, kind = '', mode = '', sha256 = '', name = ''] = /^(\w+) (\d+) (\w+) (.*)$/.exec(line) ?? [];
    expect([name.startsWith(prefix), kind === 'other']).toEqual([true, false]);
    const path = name.slice(prefix.length).replace(/\/$/, '');
    if (kind === 'file') tree[path] = `file ${executable(mode) ? '0755' : '0644'} ${sha256}`;
    const parts = kind === 'folder' ? [...path.split('/'), ''] : path.split('/');
    for (let count = 1; count < parts.length; count += 1)
      if (path !== '') tree[parts.slice(0, count).join('/')] ??= 'folder 0755';
  }
  return tree;
}

/** Of the mode, who owns the file may run it or not: that is all that an install takes over. */
function executable(mode: string): boolean {
  return (Number.parseInt(mode, 8) & 0o100) !== 0;
}

/** The tree of the release that a module has: other names for go.mod, and the packer's modes. */
function laidOut(module: Tree): Tree {
  return Object.fromEntries(
    Object.entries(module).map(([path, facts]) => {
      const named = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
      const mode = packerMode(named).toString(8).padStart(4, '0');
      return [named, facts.replace(/^file \d+/, `file ${mode}`)];
    }),
  );
}

async function treeAt(root: string): Promise<Tree> {
  const tree: Record<string, string> = {};
  for (const item of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const mode = ((await stat(path)).mode & 0o7777).toString(8).padStart(4, '0');
    const name = relative(root, path).replaceAll('\\', '/');
    if (item.isDirectory()) tree[name] = `folder ${mode}`;
    else
      tree[name] = `file ${mode} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`;
  }
  return tree;
}

async function download(url: string, to: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answers ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(to));
}
