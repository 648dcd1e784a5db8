/** File systems that differ from those of Linux, for tests that root runs: exFAT, NTFS without case, layers, macOS names. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountAt, mountMemoryDisk } from './mounts.ts';
import { whyNoMount } from './why-no-mount.ts';
import { whyNoOverlay } from './why-no-overlay.ts';

export interface OddMount extends Disposable {
  /** Makes all that is there the lower layer of a container image, if the file system has layers. */
  freeze(): void;
}

export interface OddFileSystem {
  readonly name: string;
  /** Why it is not available here, for the name of a skipped test; empty if it is. */
  readonly missing: string;
  readonly ignoresCase: boolean;
  /** Mounts an empty one at the path, with about 1 GB of room. */
  mount(path: string): OddMount;
}

/** What is downloaded or built is kept there between runs. */
const kept = join(tmpdir(), 'setup-go-tarball-file-systems');
const root = join(kept, 'debian');
const libraries = ['usr/lib', 'lib'].map((lib) =>
  join(root, lib, `${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu`),
);
const env = {
  ...process.env,
  PATH: [
    process.env['PATH'],
    '/usr/sbin:/sbin',
    ...['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((bin) => join(root, bin)),
  ].join(':'),
  LD_LIBRARY_PATH: libraries.join(':'),
};

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
}

/** Empty if the programs are here, or Debian's packages that contain them could be unpacked to the kept folder. */
function whyNoPrograms(programs: readonly string[], packages: readonly string[]): string {
  if (whyNoMount !== '') return whyNoMount;
  const have = () => programs.every((program) => succeeds(() => run('which', program)));
  if (have()) return '';
  const archives = join(kept, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const cache = ['-o', `Dir::Cache::archives=${archives}`];
  const options = ['-qq', '--yes', '--no-install-recommends', '--download-only', ...cache];
  succeeds(() => run('apt-get', ...options, 'install', ...packages));
  succeeds(() => run('sh', '-c', `for deb in "${archives}"/*.deb; do dpkg-deb -x "$deb" "${root}"; done`));
  return have() ? '' : `needs the Debian packages ${packages.join(' and ')}`;
}

function succeeds(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false; // the caller asks for what should be there then
  }
}

/** An image file of 1 GB next to the path, which takes the space that is used. */
function makeImage(path: string): string {
  const image = `${path}.img`;
  writeFileSync(image, '');
  truncateSync(image, 1e9);
  return image;
}

function onDispose(...undo: readonly (() => void)[]): OddMount {
  return {
    freeze: () => undefined,
    [Symbol.dispose]() {
      for (const each of undo) each();
    },
  };
}

const exfat: OddFileSystem = {
  name: 'exFAT',
  missing: whyNoPrograms(['mkfs.exfat', 'mount.exfat-fuse', 'losetup'], ['exfatprogs', 'exfat-fuse']),
  ignoresCase: true,
  mount(path) {
    const image = makeImage(path);
    run('mkfs.exfat', image);
    const device = run('losetup', '--find', '--show', image);
    mkdirSync(path);
    run('mount.exfat-fuse', device, path);
    return onDispose(
      () => run('umount', path),
      () => run('losetup', '--detach', device),
      () => rmSync(image),
    );
  },
};

const ntfs: OddFileSystem = {
  name: 'NTFS that ignores case and lists lower case',
  missing: whyNoPrograms(['mkntfs', 'lowntfs-3g'], ['ntfs-3g']),
  ignoresCase: true,
  mount(path) {
    const image = makeImage(path);
    run('mkntfs', '--force', '--quick', image);
    mkdirSync(path);
    run('lowntfs-3g', '-o', 'ignore_case', image, path);
    return onDispose(
      () => run('umount', path),
      () => rmSync(image),
    );
  },
};

const overlay: OddFileSystem = {
  name: 'an overlay with a lower layer',
  missing: whyNoOverlay,
  ignoresCase: false,
  mount(path) {
    const disk = mountMemoryDisk(`${path}.disk`, 1000);
    const layers = [join(disk.path, 'layer0')];
    const mount = () => {
      const [upper, work] = [
        join(disk.path, `layer${layers.length}`),
        join(disk.path, `work${layers.length}`),
      ];
      for (const folder of [upper, work, ...layers]) mkdirSync(folder, { recursive: true });
      const options = `lowerdir=${layers.join(':')},upperdir=${upper},workdir=${work},redirect_dir=off`;
      layers.unshift(upper);
      return mountAt(path, '-t', 'overlay', '-o', options, 'overlay');
    };
    let mounted = mount();
    return {
      freeze() {
        mounted[Symbol.dispose]();
        mounted = mount();
      },
      [Symbol.dispose]() {
        mounted[Symbol.dispose]();
        disk[Symbol.dispose]();
      },
    };
  },
};

const source = join(import.meta.dirname, 'macfs');
const macfs = join(kept, 'macfs');

function whyNoMacfs(): string {
  if (whyNoMount !== '') return whyNoMount;
  if (!existsSync('/dev/fuse')) return 'needs FUSE';
  mkdirSync(kept, { recursive: true });
  const build = () => execFileSync('go', ['build', '-o', macfs, '.'], { cwd: source, stdio: 'ignore' });
  return succeeds(build) ? '' : 'needs Go and a module proxy';
}

function asOnMacOS(name: string, ...form: readonly string[]): OddFileSystem {
  return {
    name,
    missing: whyNoMacfs(),
    ignoresCase: true,
    mount(path) {
      const behind = `${path}.behind`;
      for (const folder of [path, behind]) mkdirSync(folder);
      const wait = 'until mountpoint -q "$3"; do kill -0 $! || exit 1; sleep 0.05; done';
      run('sh', '-c', `"$@" >/dev/null 2>&1 & ${wait}`, 'sh', macfs, behind, path, ...form);
      return onDispose(() => run('umount', '--lazy', path));
    },
  };
}

export const oddFileSystems: readonly OddFileSystem[] = [
  exfat,
  ntfs,
  overlay,
  asOnMacOS('HFS+, which lists names decomposed'),
  asOnMacOS('APFS, which keeps names and knows every spelling of them', 'keep'),
];
