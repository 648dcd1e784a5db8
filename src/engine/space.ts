import { dirname } from 'node:path';
import { Problem } from '../core/problem.ts';
import type { Run } from './run.ts';
import type { Intake } from './supply.ts';

/**
 * Is there room for the rest of the archive and for its tree? What the tree takes is not known beforehand: no archive
 * unpacks to less than itself, and Go's own to more than three times as much. Throws `DISK_FULL`, saying how much.
 */
export async function requireSpace(
  run: Run,
  given: {
    readonly intake: Intake;
    /** Bytes of the archive, where known. */
    readonly size: number | undefined;
    /** Of these are there already. */
    readonly kept: number;
    readonly growth: number;
  },
): Promise<void> {
  const { intake, size, kept, growth } = given;
  if (size === undefined) return;
  const journal = await run.journal();
  const tree = { path: dirname(intake.staging), bytes: size * growth };
  const archive = { path: dirname(intake.deposit?.partial.path ?? intake.staging), bytes: size - kept };
  intake.needs(tree.bytes + archive.bytes);
  const [treeRoom, archiveRoom] = [await journal.room(tree.path), await journal.room(archive.path)];
  if (treeRoom.device === archiveRoom.device) {
    requireRoom(tree.path, tree.bytes + archive.bytes, treeRoom.free);
  } else {
    requireRoom(tree.path, tree.bytes, treeRoom.free);
    requireRoom(archive.path, archive.bytes, archiveRoom.free);
  }
}

function requireRoom(path: string, needed: number, free: number): void {
  if (free >= needed) return;
  throw new Problem(
    'DISK_FULL',
    `"${path}" has room for ${megabytes(free)}, and at least ${megabytes(needed)} are needed`,
    {
      hint: 'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) on a larger disk. What was downloaded is kept for the next run.',
    },
  );
}

/** For people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
