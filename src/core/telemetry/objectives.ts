import type { How } from './metric-table.ts';
import type { ObservedRun } from './span.ts';

/** What is promised of runs of `setup`. Rules and dashboards are made from this, and what is slow is sampled by it. */
export const objectives = [
  {
    name: 'success',
    title: 'Set-up succeeds',
    /** Part of the runs for which it has to hold. */
    target: 0.999,
    doc: 'Of the runs that neither a wrong input nor a cancelled job has ended.',
  },
  {
    name: 'hit',
    title: 'A tool-cache hit takes less than a second',
    target: 0.95,
    how: 'found',
    seconds: 1,
    doc: 'Of the runs that found an installed Go.',
  },
  {
    name: 'cold',
    title: 'A cold install takes less than 15 seconds',
    target: 0.95,
    how: 'installed',
    seconds: 15,
    doc: 'Of the runs that downloaded one.',
  },
] as const satisfies readonly Objective[];

export interface Objective {
  readonly name: string;
  readonly title: string;
  readonly target: number;
  readonly how?: How;
  /** One of `bounds`. */
  readonly seconds?: number;
  readonly doc: string;
}

/** Slower than any objective allows; a trace of it is always sent. */
export function isSlow({ start, end }: Pick<ObservedRun, 'start' | 'end'>, how: How): boolean {
  const allowed = how === 'found' ? objectives[1].seconds : objectives[2].seconds;
  return end - start > allowed * 1000;
}
