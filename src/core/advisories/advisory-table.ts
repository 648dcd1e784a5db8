import { type GoVersion, parseVersion } from '../versions/version.ts';
import {
  type Advisory,
  type Affected,
  inOrder,
  minorOf,
  type Target,
  type VersionEvent,
  versionEvent,
} from './advisory.ts';
import { compareIds, type Vulnerability, vulnerabilitiesIn } from './vulnerability.ts';

/** What is known about the releases of Go on one day. */
export interface Advisories {
  /** Version of the module `golang.org/x/vulndb` that this comes from. */
  readonly module: string;
  /** The newest stable release of each minor version, newest first. */
  readonly newest: readonly GoVersion[];
  /** Those of this version, in programs for the target. Throws an `Error` if an advisory is malformed. */
  readonly vulnerabilities: (version: GoVersion, target: Target) => readonly Vulnerability[];
}

/** The same, read as a whole. */
export interface AdvisoryTable extends Advisories {
  readonly advisories: readonly Advisory[];
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

/** The newest minor versions alone, which nearly every run asks about, and the advisories that concern them. */
export interface RecentTable extends StoredTable {
  /** For each of them, `1.27`, the advisories that concern a release of it. */
  readonly byMinor: Readonly<Record<string, AdvisoriesOfMinor>>;
}

/** As positions in the table: `8-10,214`. Every run assesses one release, and most advisories are about others. */
export interface AdvisoriesOfMinor {
  /** By the patch that fixes them: in all earlier ones, the standard library is vulnerable on every platform. */
  readonly fixedBy: Readonly<Record<string, string>>;
  /** Those that have to be read to know, by the patch from which on they do not concern any, or `never`. */
  readonly others: Readonly<Record<string, string>>;
}

/** Throws an `Error` if the table is malformed. */
export function readTable({ module, newest, advisories }: StoredTable): AdvisoryTable {
  return tableOf({
    ...readHead({ module, newest }),
    advisories: Object.entries(advisories).map(([id, text]) => readAdvisory(id, text)),
  });
}

export function tableOf(table: Omit<AdvisoryTable, 'vulnerabilities'>): AdvisoryTable {
  const { advisories } = table;
  return {
    ...table,
    vulnerabilities: (version, target) => vulnerabilitiesIn(advisories, { version, target }),
  };
}

/** It answers for a version of these minor versions, but for pre-releases. */
export function isRecent({ byMinor }: RecentTable, version: GoVersion): boolean {
  return version.pre === undefined && byMinor[minorOf(version)] !== undefined;
}

/** Reads only what has to be read for a version that is asked about: one of those of the table, or a newer one. */
export function readWhenAsked({ module, newest, advisories, byMinor }: RecentTable): Advisories {
  const entries = Object.entries(advisories);
  const readEntry = ([id, text]: readonly [string, string]) => readAdvisory(id, text);
  const read = (positions: string) =>
    positionsIn(positions).map((at) => readEntry(entries[at] ?? malformed(positions)));
  return {
    ...readHead({ module, newest }),
    vulnerabilities(version, target) {
      const minor = minorOf(version);
      const known = byMinor[minor];
      // One that is newer than the table has what nothing has fixed.
      if (known === undefined) return vulnerabilitiesIn(entries.map(readEntry), { version, target });
      const unfixed = (byFix: Readonly<Record<string, string>>) =>
        Object.entries(byFix).filter(([fix]) => fix === 'never' || Number(fix) > version.patch);
      const others = unfixed(known.others).flatMap(([, positions]) => read(positions));
      return [
        ...vulnerabilitiesIn(others, { version, target }),
        ...unfixed(known.fixedBy).flatMap(([fix, positions]) =>
          positionsIn(positions).map((at): Vulnerability => {
            const [id, text] = entries[at] ?? malformed(positions);
            const aliases = text.slice(0, text.indexOf(' stdlib')).split(' ');
            return { id, aliases, parts: ['stdlib'], fixedIn: `go${minor}.${fix}` };
          }),
        ),
      ].sort((a, b) => compareIds(b.id, a.id));
    },
  };
}

function readHead({
  module,
  newest,
}: Pick<StoredTable, 'module' | 'newest'>): Omit<Advisories, 'vulnerabilities'> {
  if (dayOf(module) === undefined) throw new Error(`${module} is not a version of golang.org/x/vulndb`);
  return { module, newest: newest.map((release) => parseVersion(release) ?? malformed(release)) };
}

/** `2026-11-05`, from the version of the module: `v0.0.0-20261105234957-e22db6528018`. */
export function dayOf(module: string): string | undefined {
  const [, year, month, day] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(module) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

function positionsIn(text: string): readonly number[] {
  return text.split(',').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** By words, because every run reads some: with patterns it takes twice as long. */
function readAdvisory(id: string, text: string): Advisory {
  const words = text.split(' ');
  const starts = words.flatMap((word, at) => (isPart(word) ? [at] : []));
  if (starts.length === 0) return malformed(text);
  return {
    id,
    aliases: words.slice(0, starts[0]),
    affected: starts.map((at, index) => readAffected(words.slice(at, starts[index + 1]), text)),
  };
}

function isPart(word: string): boolean {
  return word.startsWith('stdlib') || word.startsWith('toolchain');
}

function readAffected([head = '', ...versions]: readonly string[], text: string): Affected {
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

/** Versions are introduced and fixed in turn. */
export function kindAt(index: number): VersionEvent['kind'] {
  return index % 2 === 0 ? 'introduced' : 'fixed';
}

function malformed(text: string): never {
  throw new Error(`the table of advisories has ${JSON.stringify(text)}`);
}
