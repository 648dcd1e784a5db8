import { Problem } from '../problem/problem.ts';
import { type GoVersion, parseVersion } from './version.ts';
import { satisfies, type VersionRequest } from './version-request.ts';

const day = 24 * 60 * 60 * 1000;

/** Is a release of that time younger than so many days? Times are milliseconds since the epoch. */
export function isTooNew(
  time: number,
  { days, now }: { readonly days: number; readonly now: number },
): boolean {
  return now - time < days * day;
}

/** The time in RFC 3339, as VERSION, `.info` and some indexes have it; `undefined` for anything else. */
export function parseTime(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text))
    return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** The day after which no release up to 1.20 was made: those say no time in VERSION. */
const lastWithoutTime = Date.parse('2024-02-07T00:00:00Z');

/** When a release was made, by the text of its VERSION; `undefined` if that does not say it. */
export function timeInVersionFile(text: string): number | undefined {
  const [release = '', ...lines] = text.split('\n');
  const line = lines.find((each) => each.startsWith('time '));
  if (line !== undefined) return parseTime(line.slice('time '.length).trim());
  const version = parseVersion(release.trim().split(' ')[0] ?? '');
  return version && version.major === 1 && version.minor < 21 ? lastWithoutTime : undefined;
}

/** What could be taken in place of a release that is too new: what answers the same request, or is of the same minor. */
export function insteadOf(
  release: GoVersion,
  request: VersionRequest | undefined,
): (version: GoVersion) => boolean {
  if (request?.kind === 'range') return (version) => satisfies(request, version);
  if (request?.kind === 'alias') return (version) => version.pre === undefined;
  return (version) =>
    version.major === release.major && version.minor === release.minor && version.pre === undefined;
}

/** @param given `instead`: the newest release that is old enough, such as `go1.26.7` */
export function tooNew(given: {
  readonly release: string;
  readonly time: number;
  readonly days: number;
  readonly instead: string | undefined;
}): Problem {
  const { release, time, days, instead } = given;
  const rule = `minimum-release-age is ${days} ${days === 1 ? 'day' : 'days'}`;
  const date = new Date(time).toISOString().slice(0, 10);
  const other =
    instead === undefined
      ? 'No release that passes it could be found.'
      : `The newest that passes it is ${instead}: ask for ${instead.replace(/^go/, '')}.`;
  return new Problem('RELEASE_TOO_NEW', `${release} is of ${date}, and ${rule}`, {
    hint: `${other} Or lower minimum-release-age.`,
  });
}

/** A tree that does not say its time cannot be shown to be old enough. */
export function ageUnknown(release: string, days: number): Problem {
  return new Problem(
    'RELEASE_TOO_NEW',
    `${release} does not say in its VERSION when it was made, and minimum-release-age is ${days} days`,
    { hint: 'Use a release of Go itself, or set minimum-release-age to 0.' },
  );
}
