import { dirname, join } from 'node:path';
import { whatIsThere } from '../../core/doctor/check-places.ts';
import type { Facts, PlaceFacts } from '../../core/doctor/facts.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Run } from '../run/run.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { inspectInstallDir } from './inspect-install-dir.ts';
import { inspectInstalls } from './inspect-installs.ts';
import { inspectNotes } from './inspect-notes.ts';
import { inspectPlace, inspectToolCache } from './inspect-tool-cache.ts';
import { type Look, openLook } from './look.ts';

/** Inspects everything that this program keeps on the disk. */
export async function inspect(run: Run, plan: Plan): Promise<Facts> {
  const look = await openLook(run);
  const folder = transactionsFolder(run, plan.transaction.checkpointPath);
  const installs = await inspectInstalls(look, folder);
  const { places, trees, strays } = await inspectToolCache(look, {
    installs,
    maxAgeHours: plan.transaction.checkpointMaxAgeHours,
  });
  const notes = join(run.toolCache, '.setup-go-tarball', 'sumdb');
  const { outside, strays: beside } = await inspectInstallDir(look, {
    ...plan.destination,
    folder,
    checkpointMaxAgeHours: plan.transaction.checkpointMaxAgeHours,
  });
  return {
    places: await withRoom(look, [...places, ...(await statePlaces(look, { folder, notes, places }))]),
    trees,
    strays: [...strays, ...beside],
    installs,
    notes: await inspectNotes(look, notes),
    outside,
    unreadable: look.unreadable,
  };
}

/** The folders of this program's own state. */
async function statePlaces(
  look: Look,
  {
    folder,
    notes,
    places,
  }: { readonly folder: string; readonly notes: string; readonly places: readonly PlaceFacts[] },
): Promise<readonly PlaceFacts[]> {
  const found: PlaceFacts[] = [];
  for (const path of new Set([dirname(notes), dirname(folder), notes]))
    found.push(await inspectPlace(look, { path, role: 'state', tryToWrite: false }));
  // If the tool cache refuses writes, or something is in the way, that is reported already.
  const elsewhere = dirname(dirname(folder)) !== look.run.toolCache;
  const blocked = [...places.slice(0, 1), ...found].some(isInTheWay);
  const tryToWrite = !blocked && (elsewhere || places[0]?.denied === undefined);
  const checkpoints = {
    path: folder,
    role: 'checkpoints',
    tryToWrite,
  } as const;
  return [...found, await inspectPlace(look, checkpoints)];
}

/** Is it anything but a folder, or a dangling link? */
function isInTheWay({ is }: PlaceFacts): boolean {
  return is !== undefined && whatIsThere(is) !== 'folder';
}

/** Bytes of a tree and of its archive. The larger ones of go.dev take 230 to 260 MB and 65 to 80 MB. */
const TREE = 300e6;
const ARCHIVE = 80e6;

async function withRoom(look: Look, places: readonly PlaceFacts[]): Promise<readonly PlaceFacts[]> {
  const roomOf = async (place: PlaceFacts) => {
    if (isInTheWay(place)) return undefined;
    return look.safely(place.path, () => look.run.room(place.path), undefined);
  };
  const toolCache = places[0] && (await roomOf(places[0]));
  const asked: PlaceFacts[] = [];
  for (const place of places) {
    if (place === places[0] && toolCache) {
      asked.push({ ...place, room: { free: toolCache.free, needed: TREE + ARCHIVE } });
    } else if (place.role === 'checkpoints' && !places.some(isInTheWay)) {
      const its = await roomOf(place);
      const apart = its !== undefined && its.device !== toolCache?.device;
      asked.push(apart ? { ...place, room: { free: its.free, needed: ARCHIVE } } : place);
    } else asked.push(place);
  }
  return asked;
}
