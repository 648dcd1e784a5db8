import { type GoVersion, parseVersion } from '../versions/version.ts';
import { malformed, type Target } from './advisory.ts';
import type { Vulnerability } from './vulnerability.ts';

/** What is known about the releases of Go on one day. */
export interface Advisories {
  /** Version of the module `golang.org/x/vulndb` that this comes from. */
  readonly module: string;
  /** The newest stable release of each minor version, newest first. */
  readonly newest: readonly GoVersion[];
  /** Those of this version, in programs for the target. Throws an `Error` if an advisory is malformed. */
  readonly vulnerabilities: (version: GoVersion, target: Target) => readonly Vulnerability[];
}

/** How that is stored, without the advisories. */
export interface StoredHead {
  readonly module: string;
  /** `go1.27.4`, newest first. */
  readonly newest: readonly string[];
}

/** Throws an `Error` if it is malformed. */
export function readHead({ module, newest }: StoredHead): Omit<Advisories, 'vulnerabilities'> {
  if (dayOf(module) === undefined) throw new Error(`${module} is not a version of golang.org/x/vulndb`);
  return { module, newest: newest.map((release) => parseVersion(release) ?? malformed(release)) };
}

/** `2026-11-05`, from the version of the module: `v0.0.0-20261105234957-e22db6528018`. */
export function dayOf(module: string): string | undefined {
  const [, year, month, day] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(module) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
