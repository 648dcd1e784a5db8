import { dirname } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import type { Run } from '../run/run.ts';
import type { DownloadTarget } from './download-target.ts';

/**
 * Requires room for the rest of the archive and for its tree. The size of the tree is not known beforehand: no archive
 * unpacks to less than itself, and Go's own unpack to more than three times as much. Throws `DISK_FULL` with the figures.
 */
export async function requireSpace(
  run: Run,
  given: {
    readonly target: DownloadTarget;
    /** Bytes of the archive, if known. */
    readonly size: number | undefined;
    /** Bytes of it that are downloaded already. */
    readonly kept: number;
    readonly growth: number;
  },
): Promise<void> {
  const { target, size, kept, growth } = given;
  if (size === undefined) return;
  const { resumable } = target;
  const tree = { path: dirname(target.staging), bytes: size * growth };
  // Without a resumable download an archive is unpacked as it arrives, and is never on the disk.
  const archive = {
    path: dirname(resumable?.partial.path ?? target.staging),
    bytes: resumable ? size - kept : 0,
  };
  target.needs(tree.bytes + archive.bytes + kept);
  const treeRoom = await run.room(tree.path);
  const archiveRoom = await run.room(archive.path);
  if (treeRoom === undefined || archiveRoom === undefined) return;
  if (treeRoom.device === archiveRoom.device) {
    requireRoom(tree.path, tree.bytes + archive.bytes, treeRoom.free);
  } else {
    requireRoom(tree.path, tree.bytes, treeRoom.free);
    requireRoom(archive.path, archive.bytes, archiveRoom.free);
  }
}

export interface Figures {
  /** A path on the disk that the tree goes to. */
  readonly tree: string;
  /** Absolute: the folder of all transactions. */
  readonly folder: string;
  /** Bytes, at least; 0 if unknown. */
  readonly needed: number;
}

/** Adds the figures to the error of a disk that filled up during an install, which says only that it is full. */
export async function withFigures(
  run: Run,
  error: Problem,
  { tree, folder, needed }: Figures,
): Promise<Problem> {
  if (error.saysRoom) return error;
  const tools = await run.room(tree);
  const transactions = await run.room(folder);
  if (tools === undefined || transactions === undefined) return error;
  const room = `after clean-up "${tree}" has room for ${megabytes(tools.free)}`;
  const oneDisk = tools.device === transactions.device;
  const rooms = oneDisk ? room : `${room} and "${folder}" for ${megabytes(transactions.free)}`;
  // The size of a tree is known only once it is unpacked; it has just proved larger than this.
  const more = oneDisk && needed <= tools.free;
  const least = more ? `more than ${megabytes(tools.free)}` : `at least ${megabytes(needed)}`;
  return new Problem(error.code, `${error.message}; ${rooms}, and ${least} are needed`, {
    ...(error.hint !== undefined && { hint: error.hint }),
    cause: error,
    saysRoom: true,
  });
}

function requireRoom(path: string, needed: number, free: number): void {
  if (free >= needed) return;
  throw new Problem(
    'DISK_FULL',
    `"${path}" has room for ${megabytes(free)}, and at least ${megabytes(needed)} are needed`,
    {
      hint: 'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk. What was downloaded is kept for the next run.',
      saysRoom: true,
    },
  );
}
