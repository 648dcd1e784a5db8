import { describe, expect, test } from '@jest/globals';
import {
  archiveExtension,
  archiveName,
  type MachineFacts,
  platformName,
  toPlatform,
} from '../../../src/core/platform/platform.ts';

function machine(nodePlatform: string, nodeArch: string, more: Partial<MachineFacts> = {}): MachineFacts {
  return { nodePlatform, nodeArch, machine: nodeArch, kernelVersion: '#1 SMP', ...more };
}

describe("the machine's own platform", () => {
  const appleSilicon = 'Darwin Kernel Version 23.6.0: root:xnu-10063/RELEASE_ARM64_T6000';
  const intelMac = 'Darwin Kernel Version 23.6.0: root:xnu-10063/RELEASE_X86_64';
  test.each<[what: string, facts: MachineFacts, archive: string, toolCacheArch: string]>([
    ['Linux', machine('linux', 'x64'), 'linux-amd64.tar.gz', 'x64'],
    ['Linux on arm64', machine('linux', 'arm64'), 'linux-arm64.tar.gz', 'arm64'],
    [
      '32-bit user space, 64-bit kernel',
      machine('linux', 'arm', { machine: 'aarch64' }),
      'linux-armv6l.tar.gz',
      'arm',
    ],
    [
      '32-bit Node, 64-bit kernel',
      machine('linux', 'ia32', { machine: 'x86_64' }),
      'linux-386.tar.gz',
      'x32',
    ],
    [
      'POWER, little endian',
      machine('linux', 'ppc64', { machine: 'ppc64le' }),
      'linux-ppc64le.tar.gz',
      'ppc64le',
    ],
    ['POWER, big endian', machine('linux', 'ppc64'), 'linux-ppc64.tar.gz', 'ppc64'],
    ['IBM Z', machine('linux', 's390x'), 'linux-s390x.tar.gz', 's390x'],
    ['RISC-V', machine('linux', 'riscv64'), 'linux-riscv64.tar.gz', 'riscv64'],
    ['LoongArch', machine('linux', 'loong64', { machine: 'loongarch64' }), 'linux-loong64.tar.gz', 'loong64'],
    ['MIPS', machine('linux', 'mipsel'), 'linux-mipsle.tar.gz', 'mipsle'],
    [
      'Apple silicon',
      machine('darwin', 'arm64', { kernelVersion: appleSilicon }),
      'darwin-arm64.tar.gz',
      'arm64',
    ],
    [
      'Rosetta',
      machine('darwin', 'x64', { machine: 'x86_64', kernelVersion: appleSilicon }),
      'darwin-arm64.tar.gz',
      'arm64',
    ],
    ['Intel Mac', machine('darwin', 'x64', { kernelVersion: intelMac }), 'darwin-amd64.tar.gz', 'x64'],
    [
      'Linux VM that names ARM64',
      machine('linux', 'x64', { kernelVersion: 'ARM64' }),
      'linux-amd64.tar.gz',
      'x64',
    ],
    ['Windows', machine('win32', 'x64'), 'windows-amd64.zip', 'x64'],
    ['Windows on arm64', machine('win32', 'arm64'), 'windows-arm64.zip', 'arm64'],
    ['FreeBSD', machine('freebsd', 'arm'), 'freebsd-arm.tar.gz', 'arm'],
    ['SunOS', machine('sunos', 'x64'), 'illumos-amd64.tar.gz', 'x64'],
    ['AIX', machine('aix', 'ppc64'), 'aix-ppc64.tar.gz', 'ppc64'],
  ])('%s', (_, facts, archive, toolCacheArch) => {
    const platform = toPlatform(facts, '');
    expect(archiveName('go1.22.5', platform)).toBe(`go1.22.5.${archive}`);
    expect(archive.endsWith(archiveExtension(platform))).toBe(true);
    expect(platform.toolCacheArch).toBe(toolCacheArch);
  });
});

describe('the architecture input', () => {
  test.each<[names: string[], arch: string, toolCacheArch: string]>([
    [['x64', 'X64', 'amd64', 'x86_64', ' x64 '], 'amd64', 'x64'],
    [['x86', 'X86', 'x32', 'ia32', '386', 'i386', 'i686'], '386', 'x32'],
    [['arm64', 'ARM64', 'aarch64'], 'arm64', 'arm64'],
    [['arm', 'ARM', 'armv6l', 'armv7l', 'armhf'], 'armv6l', 'arm'],
    [['ppc64le', 'ppc64el'], 'ppc64le', 'ppc64le'],
    [['ppc64'], 'ppc64', 'ppc64'],
    [['s390x'], 's390x', 's390x'],
    [['riscv64'], 'riscv64', 'riscv64'],
    [['loong64', 'loongarch64'], 'loong64', 'loong64'],
    [['mips'], 'mips', 'mips'],
    [['mipsle', 'mipsel'], 'mipsle', 'mipsle'],
    [['mips64'], 'mips64', 'mips64'],
    [['mips64le', 'mips64el'], 'mips64le', 'mips64le'],
  ])('%j is %s', (names, arch, toolCacheArch) => {
    for (const name of names) {
      expect(toPlatform(machine('linux', 'x64'), name)).toEqual({ os: 'linux', arch, toolCacheArch });
    }
  });

  test('wins over Rosetta', () => {
    const translated = machine('darwin', 'x64', { kernelVersion: 'RELEASE_ARM64_T8101' });
    expect(toPlatform(translated, 'x64').arch).toBe('amd64');
  });

  test.each(['x128', 'arm 64', 'constructor', '\nx64;'])('%j is an error that lists the names', (name) => {
    expect(() => toPlatform(machine('linux', 'x64'), name)).toThrow(
      expect.objectContaining({
        code: 'ARCHITECTURE_UNKNOWN',
        message: `${JSON.stringify(name.trim())} is not a known architecture`,
        hint: expect.stringContaining('x64, amd64, x86_64, x86, x32, ia32, 386'),
      }),
    );
  });

  test('a machine of an unknown kind is the same error', () => {
    expect(() => toPlatform(machine('linux', 'vax'), '')).toThrow('"vax" is not a known architecture');
  });
});

describe("a folder's name of the tool cache", () => {
  test.each([
    ['linux', 'x64', 'linux-amd64'],
    ['darwin', 'arm64', 'darwin-arm64'],
    ['windows', 'x32', 'windows-386'],
    ['linux', 'arm', 'linux-armv6l'],
    ['freebsd', 'arm', 'freebsd-arm'],
    ['linux', 'riscv64', 'linux-riscv64'],
    ['linux', 'wasm', 'linux-wasm'],
  ])('%s %s is %s', (os, folder, expected) => {
    expect(platformName(os, folder)).toBe(expected);
  });
});
