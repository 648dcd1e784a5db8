import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../core/cli/host.ts';
import type { TimedEvent } from '../core/events/event.ts';
import { toFileProblem } from '../io/fs/file-problem.ts';

export interface EventFile {
  write(event: TimedEvent): void;
  close(): void;
}

/** The first field of every line. Increment it if the meaning of a kind or a field changes, which should not happen. */
const schema = 1;

/** Milliseconds between two `bytes` events that are written. */
const BYTES_EVERY = 1000;

/**
 * Appends events to a file, one JSON object per line (docs/events.md). Every string in them passes `redact`. Throws
 * `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED` if the file cannot be opened. A later failure is a warning.
 */
export function openEventFile(
  path: string,
  { redact, event: report }: Pick<Host, 'redact' | 'event'>,
): EventFile {
  const file = resolve(path);
  const descriptor = attempt(file, () => openSync(file, 'a', 0o600));
  let bytesShown = Number.NEGATIVE_INFINITY;
  let failed = false;
  // Tells apart the lines of runs that share the file.
  const run = `${Date.now().toString(36)}-${process.pid}`;
  return {
    write({ time, ...event }) {
      if (event.kind === 'bytes') {
        if (event.done !== event.total && time - bytesShown < BYTES_EVERY) return;
        bytesShown = time;
      }
      const line = { schema, time: new Date(time).toISOString(), ...event, run };
      const text = JSON.stringify(line, (_, value: unknown) =>
        typeof value === 'string' ? redact(value) : value,
      );
      try {
        if (!failed) attempt(file, () => writeSync(descriptor, `${text}\n`));
      } catch (error) {
        // A warning only: the work itself is more important than its record.
        failed = true;
        const message = `${toFileProblem(error, file, 'write').message}; no further events are written`;
        report({ kind: 'remark', level: 'warning', message, time });
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
