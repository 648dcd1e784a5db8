import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinParts, type Results, readResults } from './results.ts';
import type { Releases } from './stage.ts';
import { pageOf } from './table.ts';
import { writePages } from './write-pages.ts';

export interface ResultsRecord {
  /** Takes the place of what is there of the same parts, and writes it all. */
  add(more: Partial<Results>): void;
  page(): string;
}

/** The results of earlier runs in that folder, for other parts to be added, or with `addRounds` further rounds of the same. */
export function startRecord(folder: string, { first, second }: Releases, addRounds: boolean): ResultsRecord {
  mkdirSync(folder, { recursive: true });
  const none = { releases: [first, second], contenders: {}, missing: {} };
  let results = readResults(join(folder, 'managers.json'), none);
  return {
    add({ note, contenders, missing, trust, cold, call, shell, switch: switching }) {
      const parts = { cold, call, shell, switch: switching };
      const more = { note, contenders, missing, trust, ...(addRounds ? joined(results, parts) : parts) };
      const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
      results = { ...results, ...given };
      writePages(folder, results);
    },
    page: () => pageOf(results),
  };
}

interface Parts {
  readonly cold: Results['cold'] | undefined;
  readonly call: Results['call'] | undefined;
  readonly shell: Results['shell'] | undefined;
  readonly switch: Results['switch'] | undefined;
}

function joined(earlier: Results, { cold, call, shell, switch: switching }: Parts): Partial<Results> {
  return {
    ...(cold && { cold: joinParts(earlier.cold, cold) }),
    ...(call && { call: joinParts(earlier.call, call) }),
    ...(shell && { shell: joinParts(earlier.shell, shell) }),
    ...(switching && { switch: joinParts(earlier.switch, switching) }),
  };
}
