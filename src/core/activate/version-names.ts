import { compareVersions, type GoVersion } from '../versions/version.ts';

// The names by which each of several versions can be called, whichever is active.
//
// A link does not do: with the GOROOT of another version in the environment, Go 1.22 would run the compiler of that one.
// So a name is a script that takes GOROOT out of the environment and starts the command, which then finds its own root. A
// script of `sh` costs half a millisecond.

export interface NamedVersion {
  readonly version: GoVersion;
  /** `go1.22.12` */
  readonly release: string;
  readonly root: string;
}

export interface VersionName<Named> {
  /** `go1.22.12`, `go1.22`, `gofmt1.22.12`, `gofmt1.22` */
  readonly name: string;
  readonly program: 'go' | 'gofmt';
  readonly named: Named;
}

/** All names, in order. `go1.22` is the newest patch of 1.22 in the list; the release go1.20 is `go1.20` in any case. */
export function versionNames<Named extends NamedVersion>(
  versions: readonly Named[],
): readonly VersionName<Named>[] {
  const oldestFirst = versions.toSorted((a, b) => compareVersions(a.version, b.version));
  const byName = new Map([
    ...oldestFirst.map((named) => [minorOf(named), named] as const),
    ...oldestFirst.map((named) => [named.release.replace(/^go/, ''), named] as const),
  ]);
  return [...byName].flatMap(([suffix, named]) => [
    { name: `go${suffix}`, program: 'go' as const, named },
    { name: `gofmt${suffix}`, program: 'gofmt' as const, named },
  ]);
}

/** The variables that runner images have: `GOROOT_1_22_X64`. `arch` is the tool cache's name: `x64`. */
export function rootVariables(
  versions: readonly NamedVersion[],
  arch: string,
): readonly { readonly name: string; readonly value: string }[] {
  const oldestFirst = versions.toSorted((a, b) => compareVersions(a.version, b.version));
  const roots = new Map(
    oldestFirst.map((named) => [
      `GOROOT_${minorOf(named).replace('.', '_')}_${arch.toUpperCase()}`,
      named.root,
    ]),
  );
  return [...roots].map(([name, value]) => ({ name, value }));
}

function minorOf({ version }: NamedVersion): string {
  return `${version.major}.${version.minor}`;
}
