import { compareVersions, toRelease } from '../versions/version.ts';
import { type Advisory, type Affected, printTargets } from './advisory.ts';
import { type AdvisoryTable, kindAt, type StoredTable } from './advisory-table.ts';

/** What of a table is stored. */
export type Stored = Omit<AdvisoryTable, 'vulnerabilities'>;

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

function byId(advisories: readonly Advisory[]): readonly Advisory[] {
  return advisories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function printAdvisory({ aliases, affected }: Advisory): string {
  return [...aliases, ...affected.map(printAffected)].join(' ');
}

function printAffected({ part, targets, events }: Affected): string {
  events.forEach(({ kind }, index) => {
    if (kind !== kindAt(index))
      throw new Error(`the events of ${part} do not alternate: ${JSON.stringify(events)}`);
  });
  const only = printTargets(targets);
  return [only === '' ? part : `${part}:${only}`, ...events.map(({ text }) => text)].join(' ');
}
