import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../core/cli/host.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { toFileProblem } from '../io/fs/file-problem.ts';

export interface EventFile {
  write(event: TimedEvent): void;
  close(): void;
}

/** The first field of every line. It counts up when a kind or a field changes its meaning, which none should. */
const schema = 1;

/** How often to write how far a transfer is. Milliseconds. */
const BYTES_EVERY = 1000;

/**
 * Appends events to a file, a JSON object a line (docs/events.md). Every text in them passes `redact`. Throws
 * `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED` if that is not possible.
 */
export function openEventFile(
  path: string,
  { redact, event: tell }: Pick<Host, 'redact' | 'event'>,
): EventFile {
  const file = resolve(path);
  const descriptor = attempt(file, () => openSync(file, 'a', 0o600));
  let bytesShown = Number.NEGATIVE_INFINITY;
  let failed = false;
  return {
    write({ time, ...event }) {
      if (event.kind === 'bytes') {
        if (event.done !== event.total && time - bytesShown < BYTES_EVERY) return;
        bytesShown = time;
      }
      const line = { schema, time: new Date(time).toISOString(), ...event };
      const text = JSON.stringify(line, (_, value: unknown) =>
        typeof value === 'string' ? redact(value) : value,
      );
      try {
        if (!failed) attempt(file, () => writeSync(descriptor, `${text}\n`));
      } catch (error) {
        // What is being done is worth more than a record of it.
        failed = true;
        const message = `${toFileProblem(error, file, 'write').message}; no more events are written`;
        tell({ kind: 'remark', level: 'warning', message, time });
      }
    },
    close: () => closeSync(descriptor),
  };
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw toFileProblem(error, path, 'write');
  }
}
