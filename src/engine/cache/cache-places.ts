import { basename, dirname, join } from 'node:path';
import type { Run } from '../run/run.ts';

/** Beside the real folder: on the same disk, where a rename is enough. Its path is part of what an archive is found by. */
export function stagingOf(folder: string): string {
  return join(dirname(folder), `.setup-go-tarball-${basename(folder)}`);
}

/** Where the paths of what was restored into a folder are kept until the end of the job, one on each line. */
export function restoredList(folder: string): string {
  return `${stagingOf(folder)}.restored`;
}

/** Does GOCACHE hold build outputs already, as on the disk of a self-hosted runner? Go names their folders `00` to `ff`. */
export async function isWarm(run: Run, folder: string): Promise<boolean> {
  for (const name of await run.files.list(folder))
    if (/^[0-9a-f]{2}$/.test(name) && (await run.files.list(join(folder, name))).length > 0) return true;
  return false;
}
