// Root file systems of other platforms on Linux: another CPU by qemu, and one with musl. Made once and kept.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { debianPackage, makeOnce, run } from './debian.ts';
import { whereIs } from './goinstall.ts';
import { builtFolder, type Outcome, outcomeOf, type RunOptions } from './product.ts';

export interface Root {
  /** How to start Node there, for `runStep`. The folders are there at their own paths. */
  on(...folders: readonly string[]): Pick<RunOptions, 'under' | 'node'>;
  /** Runs a program there. */
  start(
    folders: readonly string[],
    env: Readonly<Record<string, string>>,
    command: readonly string[],
  ): Promise<Outcome>;
}

interface Cpu {
  /** Debian's name of the architecture. */
  readonly debian: string;
  readonly qemu: string;
  /** As in ELF headers. */
  readonly machine: number;
  readonly little: boolean;
}

/** In Go's names. */
export const cpus = {
  arm64: { debian: 'arm64', qemu: 'aarch64', machine: 183, little: true },
  s390x: { debian: 's390x', qemu: 's390x', machine: 22, little: false },
} as const satisfies Readonly<Record<string, Cpu>>;

/** Debian's Node of another CPU, with all it needs. Throws if that is not available. */
export function foreignRoot(arch: keyof typeof cpus): Root {
  requireLinux();
  const cpu: Cpu = cpus[arch];
  const folder = makeOnce(`debian-${cpu.debian}`, (work) => fillWithNode(work, cpu));
  const program = `qemu-${cpu.qemu}-static`;
  const qemu = whereIs(program) ?? join(debianPackage('qemu-user-static'), 'usr/bin', program);
  return probed(rootAt({ folder, binfmt: registration(cpu, qemu), node: '/usr/bin/node' }));
}

/** As Alpine: musl and busybox. There is no package of Node for musl, so this machine's is used, with its libraries beside it. */
export function muslRoot(): Root {
  requireLinux();
  const folder = makeOnce('musl', fillWithMusl);
  return probed(rootAt({ folder, binfmt: '', node: '/opt/node/node' }));
}

/** Unstable is the suite with a Node that is new enough. Packages are only extracted: none of their programs runs. */
function fillWithNode(folder: string, { debian }: Cpu): void {
  const program = whereIs('mmdebstrap') ?? join(debianPackage('mmdebstrap'), 'usr/bin/mmdebstrap');
  const mirror = mirrorOfThisMachine();
  const options = [
    '--mode=root',
    '--variant=extract',
    '--include=nodejs,ca-certificates,dash',
    `--architectures=${debian}`,
    '--keyring=/usr/share/keyrings/debian-archive-keyring.gpg',
    '--aptopt=Acquire::Check-Valid-Until "false"',
    '--aptopt=Acquire::Check-Date "false"',
    '--aptopt=APT::Install-Recommends "false"',
    '--skip=check/qemu',
    '--quiet',
  ];
  run(program, [...options, 'sid', folder, mirror]);
  for (const name of ['bin', 'sbin', 'lib', 'lib64'].filter((each) => !existsSync(join(folder, each)))) {
    mkdirSync(join(folder, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(folder, name));
  }
  finish(folder);
}

function fillWithMusl(folder: string): void {
  for (const name of ['bin', 'lib', 'usr/bin', 'opt/node'])
    mkdirSync(join(folder, name), { recursive: true });
  const busybox = join(folder, 'bin/busybox');
  copyFileSync(join(debianPackage('busybox-static'), 'bin/busybox'), busybox);
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of applets) if (name !== 'busybox') symlinkSync('busybox', join(folder, 'bin', name));
  const loader = 'lib/ld-musl-x86_64.so.1';
  copyFileSync(join(debianPackage('musl'), 'lib/x86_64-linux-musl/libc.so'), join(folder, loader));
  const libraries = execFileSync('ldd', [process.execPath], { encoding: 'utf8' });
  for (const [library] of libraries.matchAll(/\/\S+\.so[^\s]*/g))
    copyFileSync(library, join(folder, 'opt/node', basename(library)));
  copyFileSync(process.execPath, join(folder, 'opt/node/node.glibc'));
  const start = 'exec /opt/node/ld-linux-x86-64.so.2 --library-path /opt/node /opt/node/node.glibc "$@"';
  writeFileSync(join(folder, 'opt/node/node'), `#!/bin/sh\n${start}\n`, { mode: 0o755 });
  finish(folder);
}

function finish(folder: string): void {
  for (const name of ['proc', 'dev', 'tmp', 'root', 'etc'])
    mkdirSync(join(folder, name), { recursive: true });
  chmodSync(join(folder, 'tmp'), 0o1777);
  for (const name of ['hosts', 'resolv.conf']) copyFileSync(join('/etc', name), join(folder, 'etc', name));
  writeFileSync(join(folder, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
}

function mirrorOfThisMachine(): string {
  const files = globSync('/etc/apt/{sources.list,sources.list.d/*.{list,sources}}');
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const mirror = /^(?:URIs:|deb(?: \[.*?\])?) *(https?:\/\/\S+\/debian)\/?(?: |$)/m.exec(text)?.[1];
  if (mirror === undefined) throw new Error('apt names no mirror of Debian');
  return mirror;
}

/** For binfmt_misc: programs and libraries of that CPU. `F` opens qemu now, so that it is there in another root too. */
function registration({ qemu, machine, little }: Cpu, path: string): string {
  const half = (value: number) => (little ? [value, 0] : [0, value]);
  const magic = [0x7f, 0x45, 0x4c, 0x46, 2, little ? 1 : 2, 1, ...Array<number>(9).fill(0)];
  const mask = [...Array<number>(7).fill(0xff), 0, ...Array<number>(8).fill(0xff)];
  const type = little ? [0xfe, 0xff] : [0xff, 0xfe];
  const escaped = (bytes: readonly number[]) =>
    bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  const head = escaped([...magic, ...half(2), ...half(machine)]);
  return `:qemu-${qemu}:M::${head}:${escaped([...mask, ...type, 0xff, 0xff])}:${path}:F`;
}

function rootAt(given: { readonly folder: string; readonly binfmt: string; readonly node: string }): Root {
  const { folder, binfmt, node } = given;
  const inRoot = join(import.meta.dirname, 'in-root.sh');
  const under = (folders: readonly string[]) => [inRoot, binfmt, folder, ...folders, '--'];
  return {
    on: (...folders) => ({ node, under: under([...folders, builtFolder]) }),
    start(folders, env, command) {
      const [program = '', ...args] = [...under(folders), ...command];
      return outcomeOf(spawn(program, args, { env, cwd: '/tmp', stdio: ['ignore', 'pipe', 'pipe'] }));
    },
  };
}

function requireLinux(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it needs Linux on x64');
}

/** Throws if namespaces, qemu or Node do not work here. */
function probed(root: Root): Root {
  const { under = [], node = '' } = root.on();
  const [program = '', ...args] = [...under, node, '--version'];
  execFileSync(program, args, {
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/tmp',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return root;
}
