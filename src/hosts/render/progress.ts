import type { TimedEvent } from '../../core/events/event.ts';

/** The progress of a transfer. */
export interface Transfer {
  readonly label: string;
  /** Bytes so far. */
  readonly done: number;
  /** Total bytes, if known. */
  readonly total: number | undefined;
  /** Bytes per second, if known. */
  readonly speed: number | undefined;
}

/** Hears every event, and shows a transfer at most once per interval of so many milliseconds, first after one. */
export function createProgress(
  milliseconds: number,
  show: (transfer: Transfer) => void,
): (event: TimedEvent) => void {
  let last = Date.now();
  let speedOf = createMeter(0);
  const sideBySide = createSum();
  return (event) => {
    const several = event.install !== undefined;
    if (event.kind === 'download-started' && !several) speedOf = createMeter(0);
    // What is here already comes from the disk, and says nothing about the network.
    if (event.kind === 'resumed' && !several) speedOf = createMeter(event.offset);
    if (event.kind !== 'bytes') return;
    const { label, done, total } = event.install === undefined ? event : sideBySide(event.install, event);
    const speed = speedOf(done, event.time);
    if (event.time - last < milliseconds) return;
    last = event.time;
    show({ label, done, total, speed });
  };
}

type Amount = Pick<Transfer, 'label' | 'done' | 'total'>;

/** Several transfers as one: what all of them have so far, of what all of them are. */
function createSum(): (install: string, amount: Amount) => Amount {
  const amounts = new Map<string, Amount>();
  return (install, amount) => {
    amounts.set(install, amount);
    const all = [...amounts.values()];
    const known = all.every(({ total }) => total !== undefined);
    return {
      label: [...amounts.keys()].join(', '),
      done: all.reduce((sum, { done }) => sum + done, 0),
      total: known ? all.reduce((sum, { total }) => sum + (total ?? 0), 0) : undefined,
    };
  };
}

/** Milliseconds over which the speed is measured: as fast as it is now, but without jumps. */
const WINDOW = 5_000;
/** Milliseconds between two samples, and the shortest time that says anything. */
const STEP = 500;

function createMeter(from: number): (done: number, time: number) => number | undefined {
  const samples: { readonly done: number; readonly time: number }[] = [];
  return (done, time) => {
    if (done < from) return undefined;
    const newest = samples.at(-1);
    if (newest === undefined || time - newest.time >= STEP) samples.push({ done, time });
    while (samples.length > 2 && time - (samples[1]?.time ?? time) >= WINDOW) samples.shift();
    const oldest = samples[0];
    const elapsed = time - (oldest?.time ?? time);
    return oldest === undefined || elapsed < STEP ? undefined : ((done - oldest.done) / elapsed) * 1000;
  };
}

/** `https://go.dev/dl/…: 33.0 of 66.9 MB (49 %), 12.3 MB/s, 3 s left` */
export function describeTransfer(transfer: Transfer): string {
  return `${transfer.label}: ${figuresOf(transfer)}`;
}

/** The same without its label. */
function figuresOf({ done, total, speed }: Transfer): string {
  const parts = [
    total
      ? `${megabytes(done)} of ${megabytes(total)} MB (${Math.floor((100 * done) / total)} %)`
      : `${megabytes(done)} MB`,
  ];
  if (speed !== undefined) parts.push(`${megabytes(speed)} MB/s`);
  if (speed !== undefined && speed > 0 && total && done < total) parts.push(timeLeft((total - done) / speed));
  return parts.join(', ');
}

/** A bar of this many columns with the figures; without a total, or where there is no room, the figures alone. */
export function barOf(transfer: Transfer, columns: number): string {
  const figures = figuresOf(transfer);
  // The last column stays free: some terminals break the line there.
  const width = Math.min(30, columns - figures.length - 4);
  if (!transfer.total || width < 5) return figures;
  const filled = Math.min(width, Math.floor((width * transfer.done) / transfer.total));
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
