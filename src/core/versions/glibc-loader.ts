import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem/problem.ts';
import { compareVersions, type GoVersion } from './version.ts';

/**
 * Paths of glibc's loader, one of which must exist for the go command of an official release; empty if it needs none.
 *
 * The Linux releases up to 1.20 were built with cgo, on the platform itself or (s390x) with a C cross compiler: see
 * internal/releasetargets and dashboard/builders.go in golang.org/x/build. So go, pprof and trace are linked against
 * glibc. Since 1.21 all programs are static. The archives of 1.4.3, 1.9.7, 1.18.10, 1.19.13, 1.20.14 and 1.21.0 for amd64,
 * and of 1.20.14 for arm64, were checked. The paths are those of Go's own linker (`Linuxdynld` in cmd/link), and of C
 * compilers where these differ.
 */
export function glibcLoaders(version: GoVersion, { os, arch }: Platform): readonly string[] {
  if (os !== 'linux' || compareVersions(version, firstStatic) >= 0) return [];
  return loaders.get(arch) ?? [];
}

/** The Problem for an archive whose go command needs a loader that this system does not have. */
export function loaderMissing(archive: string, [loader = '']: readonly string[]): Problem {
  return new Problem(
    'PLATFORM_UNSUPPORTED',
    `${archive} cannot run on this system: its go command needs glibc's loader "${loader}", which does not exist`,
    { hint: glibcHint },
  );
}

/** What helps if a loader is missing, `/lib64/ld-linux-x86-64.so.2`: that of glibc, or of something else. */
export function hintForLoader(loader: string): string {
  return isGlibcs(loader) ? glibcHint : `Install what provides "${loader}".`;
}

const glibcHint =
  'Use Go 1.21 or later, which needs no loader, or a system with glibc. On Alpine, "apk add gcompat" provides the loader.';

const firstStatic: GoVersion = { major: 1, minor: 21, patch: 0, pre: { kind: 'beta', number: 0 } };

const loaders: ReadonlyMap<string, readonly string[]> = new Map([
  ['amd64', ['/lib64/ld-linux-x86-64.so.2']],
  ['386', ['/lib/ld-linux.so.2']],
  ['arm64', ['/lib/ld-linux-aarch64.so.1']],
  ['armv6l', ['/lib/ld-linux.so.3', '/lib/ld-linux-armhf.so.3']],
  ['ppc64le', ['/lib64/ld64.so.2']],
  ['s390x', ['/lib64/ld64.so.1', '/lib/ld64.so.1']],
]);

function isGlibcs(loader: string): boolean {
  return /^\/lib(?:64)?\/ld-linux|^\/lib(?:64)?\/ld64\.so\.\d$/.test(loader);
}
