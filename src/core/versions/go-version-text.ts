import { type GoVersion, parseVersion } from './version.ts';

/**
 * What `go version` and `go env GOVERSION` say, as a release: `go1.22.12`; of a Go built from its repository
 * `go1.28-devel_33aff0e5`, which older ones write as `devel go1.20-33aff0e5`.
 */
export function releaseOfText(text: string): string {
  const [first = '', second = ''] = text.trim().split(/\s+/);
  return first === 'devel' ? second || first : first;
}

/**
 * The version of such a release, whatever a vendor has put after it (`go1.24.4-custom`, `go1.18.5b7`); of one built from
 * the repository, before all pre-releases of its minor.
 */
export function versionOfRelease(release: string): GoVersion | undefined {
  const [, major, minor] = /^go(\d+)\.(\d+)-/.exec(release) ?? [];
  const released = parseVersion(release);
  if (released !== undefined) return released;
  if (major === undefined)
    return parseVersion(/^go\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?/.exec(release)?.[0] ?? '');
  return { major: Number(major), minor: Number(minor), patch: 0, pre: { kind: 'beta', number: 0 } };
}
