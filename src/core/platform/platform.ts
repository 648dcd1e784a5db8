import { Problem } from '../problem/problem.ts';

/** Operating system and architecture of an archive, in Go's names. */
export interface Platform {
  /** `linux`, `darwin`, `windows`, ... */
  readonly os: string;
  /** As in archive names: `amd64`, `386`, `arm64`, `armv6l` (Linux; `arm` elsewhere), `ppc64le`, `s390x`, ... */
  readonly arch: string;
  /** Its folder name in the tool cache, as in the runner and setup-go: `x64`, `x32`, `arm64`, `arm`, otherwise Go's. */
  readonly toolCacheArch: string;
}

/** Facts about the machine from Node's `process` and `os`. No child process is needed. */
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
 * The platform to install for: the `architecture` input, or the machine's own if it is not given (`''`).
 *
 * - On a 64-bit kernel with a 32-bit user space, Node is built for the user space. So Node decides, not the kernel.
 * - An x64 Node under Rosetta runs on an arm64 Mac, which needs the arm64 Go. `os.machine()` is translated there, but the
 *   kernel's version still ends in `RELEASE_ARM64_...`.
 * - Node reports `ppc64` for both byte orders; the kernel's machine name distinguishes them.
 * - musl needs no special case here: since Go 1.21, the official Linux archives contain static programs. Those up to 1.20
 *   need glibc's loader (versions/glibc-loader.ts), and there is no alternative archive.
 *
 * @throws ARCHITECTURE_UNKNOWN
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

/** Node's names that differ from Go's. `sunos` means illumos: Node has no Solaris builds. */
const operatingSystems: ReadonlyMap<string, string> = new Map([
  ['win32', 'windows'],
  ['sunos', 'illumos'],
]);

/** `linux-amd64` for `linux` and a folder name of the tool cache such as `x64`. An unknown name is kept. */
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
  return new Problem('ARCHITECTURE_UNKNOWN', `${JSON.stringify(name)} is not a known architecture`, {
    hint: `Set architecture to one of ${accepted}.`,
  });
}
