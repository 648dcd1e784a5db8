import type { TimedEvent } from '../../core/events/event.ts';
import type { Transfer } from './progress.ts';

type Progress = typeof import('./progress.ts');

/** `createProgress`, which is loaded when the first transfer begins: nearly every run has none. */
export function createLazyProgress(
  milliseconds: number,
  show: (transfer: Transfer, progress: Progress) => void,
): (event: TimedEvent) => void {
  let hear: ((event: TimedEvent) => void) | undefined;
  const waiting: TimedEvent[] = [];
  const load = async () => {
    const progress = await import('./progress.ts');
    hear = progress.createProgress(milliseconds, (transfer) => show(transfer, progress));
    for (const event of waiting.splice(0)) hear(event);
  };
  return (event) => {
    if (event.kind !== 'bytes' && event.kind !== 'download-started' && event.kind !== 'resumed') return;
    if (hear !== undefined) return hear(event);
    waiting.push(event);
    if (waiting.length === 1) void load();
  };
}
