import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Records } from '../../core/ports/records.ts';
import { abandon, createWhole } from './create-whole.ts';
import { attempt } from './file-problem.ts';
import { makeFolders } from './folders.ts';

export const records: Records = {
  create: (path, text) =>
    attempt(path, 'write', () => {
      makeFolders(dirname(path));
      return createWhole(path, text);
    }),
  abandon: (path) => attempt(path, 'remove', () => abandon(path)),
  heartbeat,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

const HEARTBEAT_MS = 2_000;

/** Touches the record, whose timestamp shows others that its writer is working. Stops if that fails. */
function heartbeat(path: string): () => void {
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      clearInterval(timer); // the record was replaced, or the disk fails: the next claim reports it
    }
  }, HEARTBEAT_MS).unref();
  return () => clearInterval(timer);
}
