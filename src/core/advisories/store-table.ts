import { compareVersions, type GoVersion, toRelease } from '../versions/version.ts';
import { type Advisory, type Affected, isSameMinor, isWithin, minorOf } from './advisory.ts';
import {
  type AdvisoriesOfMinor,
  type AdvisoryTable,
  kindAt,
  type RecentTable,
  type StoredTable,
} from './advisory-table.ts';

/** Of all minor versions, the newest. Most advisories concern the versions before them. */
const recentMinors = 6;

type Stored = Omit<AdvisoryTable, 'vulnerabilities'>;

/** Sorted, so that equal tables are equal bytes. */
export function storeTable({ module, newest, advisories }: Stored): StoredTable {
  return {
    module,
    newest: newest.toSorted((a, b) => compareVersions(b, a)).map(toRelease),
    advisories: Object.fromEntries(
      byId(advisories).map((advisory) => [advisory.id, printAdvisory(advisory)]),
    ),
  };
}

export function storeRecent(table: Stored): RecentTable {
  const minors = table.newest.toSorted((a, b) => compareVersions(b, a)).slice(0, recentMinors);
  const concerning = table.advisories.filter((each) => minors.some((minor) => concernsMinor(each, minor)));
  const advisories = byId(concerning);
  return {
    ...storeTable({ ...table, advisories, newest: minors }),
    byMinor: Object.fromEntries(minors.map((minor) => [minorOf(minor), ofMinor(advisories, minor)])),
  };
}

function byId(advisories: readonly Advisory[]): readonly Advisory[] {
  return advisories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function ofMinor(advisories: readonly Advisory[], minor: GoVersion): AdvisoriesOfMinor {
  const [fixedBy, others] = [new Map<string, number[]>(), new Map<string, number[]>()];
  advisories.forEach((advisory, at) => {
    if (!concernsMinor(advisory, minor)) return;
    const sole = soleFixIn(advisory, minor);
    const group = sole === undefined ? others : fixedBy;
    const fix = String(sole ?? lastFixIn(advisory, minor) ?? 'never');
    group.set(fix, [...(group.get(fix) ?? []), at]);
  });
  return { fixedBy: printGroups(fixedBy), others: printGroups(others) };
}

function printGroups(groups: ReadonlyMap<string, readonly number[]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...groups].map(([fix, positions]) => [fix, printPositions(positions)]));
}

/** The patch from which on none of its parts is vulnerable; `undefined` if there is none. */
function lastFixIn({ affected }: Advisory, minor: GoVersion): number | undefined {
  const concerned = affected.filter((each) => concernsMinor({ affected: [each] }, minor));
  const fixes = concerned.map(({ events }) => events.findLast(({ version }) => isSameMinor(version, minor)));
  if (fixes.some((fix) => fix?.kind !== 'fixed')) return undefined;
  return Math.max(...fixes.map((fix) => fix?.version.patch ?? 0));
}

/** The patch that fixes the standard library, vulnerable in all before; `undefined` if there is more to it. */
function soleFixIn({ aliases, affected }: Advisory, minor: GoVersion): number | undefined {
  const [concerned, ...more] = affected.filter((each) => concernsMinor({ affected: [each] }, minor));
  if (concerned === undefined || more.length > 0 || aliases.length === 0) return undefined;
  const { part, targets, events } = concerned;
  if (part !== 'stdlib' || targets.length > 0) return undefined;
  const [fix, ...others] = events.filter(
    ({ kind, version }) => isSameMinor(version, minor) && !(kind === 'introduced' && isFirst(version)),
  );
  const isSole = fix?.kind === 'fixed' && fix.version.pre === undefined && others.length === 0;
  return isSole && isWithin(events, firstOf(minor)) && fix.version.patch > 0 ? fix.version.patch : undefined;
}

/** Before all pre-releases. */
function firstOf({ major, minor }: GoVersion): GoVersion {
  return { major, minor, patch: 0, pre: { kind: 'beta', number: 0 } };
}

function isFirst(version: GoVersion): boolean {
  return compareVersions(version, firstOf(version)) === 0;
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

/** It concerns the first pre-release of the minor version, or is introduced in one of its releases. */
function concernsMinor({ affected }: Pick<Advisory, 'affected'>, minor: GoVersion): boolean {
  return affected.some(
    ({ events }) =>
      isWithin(events, firstOf(minor)) ||
      events.some(({ kind, version }) => kind === 'introduced' && isSameMinor(version, minor)),
  );
}

/** `8-10,214` */
function printPositions(positions: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const at of positions) {
    const last = runs.at(-1);
    if (last?.[1] === at - 1) runs[runs.length - 1] = [last[0], at];
    else runs.push([at, at]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join();
}
