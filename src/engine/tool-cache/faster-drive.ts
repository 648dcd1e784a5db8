import { dirname, join, relative } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import type { FasterDrive, Run } from '../run/run.ts';
import type { Slot } from './tool-cache.ts';

/**
 * GitHub's hosted Windows machines have a slow system drive: there a tree is stored on the other drive, with a junction to
 * it in the tool cache, as in setup-go. `undefined` if there is no other drive, or if it cannot be written to or linked to:
 * then trees are stored in the tool cache itself. Tries it before the download, and leaves nothing behind.
 */
export async function usableDrive(run: Run): Promise<FasterDrive | undefined> {
  const drive = run.fasterDrive;
  if (drive === undefined) return undefined;
  const name = join('go', `.staging-${(await run.writers()).self}.try`); // the sweep of a later run knows this name
  const [far, link] = [join(drive.actual, name), join(run.toolCache, name)];
  const made = [...(await missingFolders(run, dirname(far))), ...(await missingFolders(run, dirname(link)))];
  const works = await orTrace(run, drive, async () => {
    await run.files.makeFolder(far);
    await run.files.makeFolder(dirname(link));
    await run.files.link(far, link, 'folder');
    return (await run.files.kind(link)) === 'folder';
  });
  await orTrace(run, drive, async () => {
    for (const path of [link, far]) await run.files.remove(path);
    for (const folder of made) await run.files.removeIfEmpty(folder);
  });
  return works === true ? drive : undefined;
}

/**
 * Puts a staged tree on the drive, and the link to it into the tool cache. If the link cannot be made and no other job has
 * made it, the tree is back in staging.
 */
export async function placeOnDrive(run: Run, drive: FasterDrive, slot: Slot, staging: string): Promise<void> {
  const actual = placeOn(run, drive, slot);
  await run.files.makeFolder(dirname(actual));
  await run.files.remove(actual);
  await run.files.rename(staging, actual);
  try {
    await run.files.link(actual, slot.root, 'folder');
  } catch (error) {
    if ((await run.files.kind(slot.root)) === undefined) await run.files.rename(actual, staging);
    throw error;
  }
}

/** Where the tree of a slot is on the drive. */
export function placeOn(run: Run, drive: FasterDrive, slot: Slot): string {
  return join(drive.actual, relative(run.toolCache, slot.root));
}

/** The folder and its parents, from the bottom, as far as they do not exist. */
async function missingFolders(run: Run, folder: string): Promise<readonly string[]> {
  if (folder === dirname(folder) || (await run.files.kind(folder)) !== undefined) return [];
  return [folder, ...(await missingFolders(run, dirname(folder)))];
}

async function orTrace<Result>(
  run: Run,
  { actual }: FasterDrive,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'trace', message: `The faster drive, "${actual}": ${error.message}` });
    return undefined;
  }
}
