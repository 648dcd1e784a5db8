import { type Advisories, readHead, type StoredHead } from './advisories.ts';
import {
  type Advisory,
  type Affected,
  inOrder,
  malformed,
  readTargets,
  type VersionEvent,
  versionEvent,
} from './advisory.ts';
import { vulnerabilitiesIn } from './vulnerability.ts';

/** With all advisories, as the database has them. */
export interface AdvisoryTable extends Advisories {
  readonly advisories: readonly Advisory[];
}

/** How the table is stored. */
export interface StoredTable extends StoredHead {
  /**
   * By id: aliases, then for each part of Go its name and the versions of its events, introduced and fixed in turn.
   * `stdlib:windows/,/arm64` is the standard library in programs for Windows, and in those for arm64.
   */
  readonly advisories: Readonly<Record<string, string>>;
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
    targets: only === undefined ? [] : readTargets(only),
    events: inOrder(versions.map(readEvent)),
  };
}

function readEvent(text: string, index: number): VersionEvent {
  return versionEvent(kindAt(index), text) ?? malformed(text);
}

/** Versions are introduced and fixed in turn. */
export function kindAt(index: number): VersionEvent['kind'] {
  return index % 2 === 0 ? 'introduced' : 'fixed';
}
