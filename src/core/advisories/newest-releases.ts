import { compareVersions, type GoVersion } from '../versions/version.ts';
import { type Advisory, minorOf } from './advisory.ts';

/** The newest stable release of each minor version. */
export function newestOfEachMinor(versions: readonly GoVersion[]): readonly GoVersion[] {
  const newest = new Map<string, GoVersion>();
  for (const version of versions.filter(({ pre }) => pre === undefined)) {
    const minor = minorOf(version);
    const known = newest.get(minor);
    if (known === undefined || compareVersions(version, known) > 0) newest.set(minor, version);
  }
  return [...newest.values()].sort((a, b) => compareVersions(b, a));
}

/** The releases that fix something. They exist, also if a list of releases lacks them. */
export function fixesIn(advisories: readonly Advisory[]): readonly GoVersion[] {
  const events = advisories.flatMap(({ affected }) => affected.flatMap((each) => each.events));
  return events.filter(({ kind }) => kind === 'fixed').map(({ version }) => version);
}
