import { Problem } from '../problem/problem.ts';

/** What an archive is made for, in Go's names. */
export interface Platform {
  /** `linux`, `darwin`, `windows`, ... */
  readonly os: string;
  /** As archive names have it: `amd64`, `386`, `arm64`, `armv6l` (Linux; `arm` elsewhere), `ppc64le`, `s390x`, ... */
  readonly arch: string;
  /** The tool cache's folder for it: the runner's and setup-go's name, `x64`, `x32`, `arm64`, `arm`, else Go's. */
  readonly toolCacheArch: string;
}

/** What there is to know about the machine, from Node's `process` and `os`; no child process is needed. */
export interface MachineFacts {
  /** `process.platform` */
  readonly nodePlatform: string;
  /** `process.arch`: what Node itself was built for. */
  readonly nodeArch: string;
  /** `os.machine()`: what the kernel runs on. */
  readonly machine: string;
  /** `os.version()` */
  readonly kernelVersion: string;
}

/**
 * The platform to install for: the `architecture` input, or without one (`''`) the machine's own.
 *
 * - A 32-bit user space on a 64-bit kernel is what Node was built for, so Node's word counts, not the kernel's.
 * - An x64 Node that Rosetta translates runs on an arm64 Mac, whose own Go is the arm64 one. There `os.machine()` is
 *   translated too, but the kernel's version still ends in `RELEASE_ARM64_...`.
 * - Node says `ppc64` for both byte orders; the kernel's name tells them apart.
 * - musl needs nothing of its own: since Go 1.21 the official Linux archives hold static programs. Those of 1.20 and
 *   before want glibc's loader (looked at: go1.20.14 and go1.21.0), and there is no other archive of them to take.
 *
 * Throws `ARCHITECTURE_UNKNOWN`.
 */
export function toPlatform(facts: MachineFacts, architecture: string): Platform {
  const name = architecture.trim() || (isTranslated(facts) ? 'arm64' : facts.nodeArch);
  const known = architectures.find(({ names }) => names.includes(name.toLowerCase()));
  if (known === undefined) throw unknownArchitecture(name);
  const goArch = known.goArch === 'ppc64' && facts.machine === 'ppc64le' ? 'ppc64le' : known.goArch;
  const os = operatingSystems.get(facts.nodePlatform) ?? facts.nodePlatform;
  return {
    os,
    arch: goArch === 'arm' && os === 'linux' ? 'armv6l' : goArch,
    toolCacheArch: known.toolCacheArch ?? goArch,
  };
}

/** `go1.22.5.linux-amd64.tar.gz`; `release` is `go1.22.5`. */
export function archiveName(release: string, platform: Platform): string {
  return `${release}.${platform.os}-${platform.arch}${archiveExtension(platform)}`;
}

/** `.zip` on Windows, `.tar.gz` elsewhere. */
export function archiveExtension(platform: Platform): '.zip' | '.tar.gz' {
  return platform.os === 'windows' ? '.zip' : '.tar.gz';
}

/** Node's names where they differ from Go's. Its `sunos` is illumos: Node makes no Solaris builds. */
const operatingSystems: ReadonlyMap<string, string> = new Map([
  ['win32', 'windows'],
  ['sunos', 'illumos'],
]);

/** `linux-amd64` for `linux` and a folder's name of the tool cache, such as `x64`; a name nobody knows stays as it is. */
export function platformName(os: string, toolCacheArch: string): string {
  const goArch = architectures.find(({ names }) => names.includes(toolCacheArch.toLowerCase()))?.goArch;
  return `${os}-${goArch === 'arm' && os === 'linux' ? 'armv6l' : (goArch ?? toolCacheArch)}`;
}

interface Architecture {
  readonly goArch: string;
  /** Node's, Go's, the runner's and `uname`'s names, in lower case. */
  readonly names: readonly string[];
  readonly toolCacheArch?: string;
}

const architectures: readonly Architecture[] = [
  { goArch: 'amd64', names: ['x64', 'amd64', 'x86_64'], toolCacheArch: 'x64' },
  { goArch: '386', names: ['x86', 'x32', 'ia32', '386', 'i386', 'i686'], toolCacheArch: 'x32' },
  { goArch: 'arm64', names: ['arm64', 'aarch64'] },
  { goArch: 'arm', names: ['arm', 'armv6l', 'armv7l', 'armhf'] },
  { goArch: 'ppc64le', names: ['ppc64le', 'ppc64el'] },
  { goArch: 'ppc64', names: ['ppc64'] },
  { goArch: 's390x', names: ['s390x'] },
  { goArch: 'riscv64', names: ['riscv64'] },
  { goArch: 'loong64', names: ['loong64', 'loongarch64'] },
  { goArch: 'mips', names: ['mips'] },
  { goArch: 'mipsle', names: ['mipsle', 'mipsel'] },
  { goArch: 'mips64', names: ['mips64'] },
  { goArch: 'mips64le', names: ['mips64le', 'mips64el'] },
];

function isTranslated({ nodePlatform, nodeArch, kernelVersion }: MachineFacts): boolean {
  return nodePlatform === 'darwin' && nodeArch === 'x64' && kernelVersion.includes('ARM64');
}

function unknownArchitecture(name: string): Problem {
  const accepted = architectures.flatMap(({ names }) => names).join(', ');
  return new Problem('ARCHITECTURE_UNKNOWN', `${JSON.stringify(name)} is no architecture that is known`, {
    hint: `Set architecture to one of ${accepted}.`,
  });
}
