import type { BuildEntry, Trimmed } from './build-trim.ts';

/**
 * Would an archive of these build outputs be worth its time and its place? To save one takes longer than to restore it, and
 * a service keeps a limited amount. So a job whose archive is there already saves again only if a tenth of it is new, or if
 * a quarter as much can be left out: until then, the next job builds what is new once more, which is at most a tenth.
 */
export function isWorthSaving({ kept, dropped, fresh }: Trimmed): boolean {
  const whole = bytesOf(kept);
  return bytesOf(fresh) * 10 >= whole || bytesOf(dropped) * 4 >= whole;
}

function bytesOf(entries: readonly BuildEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}
