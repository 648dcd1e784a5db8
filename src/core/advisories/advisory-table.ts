import { compareVersions, type GoVersion, parseVersion, toRelease } from '../versions/version.ts';
import {
  type Advisory,
  type Affected,
  inOrder,
  type Target,
  type VersionEvent,
  versionEvent,
} from './advisory.ts';

/** The advisories about Go, and the newest release of each minor version, on one day. */
export interface AdvisoryTable {
  /** Version of the module `golang.org/x/vulndb` that they come from. */
  readonly module: string;
  readonly advisories: readonly Advisory[];
  /** The newest stable release of each minor version, newest first. */
  readonly newest: readonly GoVersion[];
}

/** How the table is stored. */
export interface StoredTable {
  readonly module: string;
  /** `go1.27.4`, newest first. */
  readonly newest: readonly string[];
  /**
   * By id: aliases, then for each part of Go its name and the versions of its events, introduced and fixed in turn.
   * `stdlib:windows/,/arm64` is the standard library in programs for Windows, and in those for arm64.
   */
  readonly advisories: Readonly<Record<string, string>>;
}

/**
 * Throws an `Error` if the table is malformed. With `since`, only the advisories that may concern this version or a later
 * one: a run asks about one release, and most advisories are about older ones.
 */
export function readTable({ module, newest, advisories }: StoredTable, since?: GoVersion): AdvisoryTable {
  if (dateOf(module) === undefined) throw new Error(`${module} is not a version of golang.org/x/vulndb`);
  const isOver = since && lastFixIn(since);
  return {
    module,
    newest: newest.map((release) => parseVersion(release) ?? malformed(release)),
    advisories: Object.entries(advisories)
      .filter(([, text]) => !isOver?.(text))
      .map(([id, text]) => readAdvisory(id, text)),
  };
}

/** Sorted, so that equal tables are equal bytes. */
export function storeTable({ module, newest, advisories }: AdvisoryTable): StoredTable {
  const sorted = advisories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    module,
    newest: newest.toSorted((a, b) => compareVersions(b, a)).map(toRelease),
    advisories: Object.fromEntries(sorted.map((advisory) => [advisory.id, printAdvisory(advisory)])),
  };
}

/** Milliseconds since the epoch, from the version of the module: `v0.0.0-20261105234957-e22db6528018`. */
export function dateOf(module: string): number | undefined {
  const [, year, month, day] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(module) ?? [];
  return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T00:00:00Z`);
}

function printAdvisory({ aliases, affected }: Advisory): string {
  return [...aliases, ...affected.map(printAffected)].join(' ');
}

function printAffected({ part, targets, events }: Affected): string {
  events.forEach(({ kind }, index) => {
    if (kind !== kindAt(index))
      throw new Error(`the events of ${part} do not alternate: ${JSON.stringify(events)}`);
  });
  const only = targets.map(({ goos, goarch }) => `${goos}/${goarch}`).join();
  return [only === '' ? part : `${part}:${only}`, ...events.map(({ text }) => text)].join(' ');
}

/**
 * Tells if a version has the last fix of an advisory, by its text. Every run asks that of all advisories, and many have
 * the same last fix.
 */
function lastFixIn(since: GoVersion): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const words = text.split(' ');
    const part = words.findIndex(isPart);
    // Versions are introduced and fixed in turn. One about two parts of Go is read in any case.
    if ((words.length - part) % 2 === 0 || words.findLastIndex(isPart) !== part) return false;
    const last = words.at(-1) ?? '';
    let answer = answers.get(last);
    if (answer === undefined) {
      const fix = versionEvent('fixed', last)?.version;
      answer = fix !== undefined && compareVersions(fix, since) <= 0;
      answers.set(last, answer);
    }
    return answer;
  };
}

function isPart(word: string): boolean {
  return word.startsWith('stdlib') || word.startsWith('toolchain');
}

function readAdvisory(id: string, text: string): Advisory {
  const [, names = '', parts = ''] =
    /^((?:CVE-[\d-]+ ?)*)((?:stdlib|toolchain)[ :].*)$/.exec(text) ?? malformed(text);
  const affected = parts.split(/ (?=stdlib|toolchain)/).map((each) => readAffected(each));
  return { id, aliases: names.split(' ').filter(Boolean), affected };
}

function readAffected(text: string): Affected {
  const [head = '', ...versions] = text.split(' ');
  const [part, only] = head.split(':');
  if (part !== 'stdlib' && part !== 'toolchain') return malformed(text);
  return {
    part,
    targets: only === undefined ? [] : only.split(',').map(readTarget),
    events: inOrder(versions.map(readEvent)),
  };
}

function readTarget(text: string): Target {
  const [goos, goarch] = text.split('/');
  return goos === undefined || goarch === undefined ? malformed(text) : { goos, goarch };
}

function readEvent(text: string, index: number): VersionEvent {
  return versionEvent(kindAt(index), text) ?? malformed(text);
}

function kindAt(index: number): VersionEvent['kind'] {
  return index % 2 === 0 ? 'introduced' : 'fixed';
}

function malformed(text: string): never {
  throw new Error(`the table of advisories has ${JSON.stringify(text)}`);
}
