import { dirname } from 'node:path';
import { whatIsThere } from '../../core/doctor/check-places.ts';
import type { OutsideFacts, PlaceFacts, RoomFacts } from '../../core/doctor/facts.ts';
import type { Room } from '../../core/ports/disk.ts';
import type { Look } from './look.ts';

/** Bytes of a tree and of its archive. The larger ones of go.dev take 230 to 260 MB and 65 to 80 MB. */
const TREE = 300e6;
const ARCHIVE = 80e6;
/** Files and folders of a tree: 13 to 15 thousand files in 1.5 thousand folders. */
const INODES = 17_000;

interface Places {
  /** The first one is the tool cache. */
  readonly places: readonly PlaceFacts[];
  readonly outside: OutsideFacts | undefined;
}

/**
 * Measures the disks that an install writes to: the tree's, in the tool cache or at install-dir, and that of the installs
 * in progress, which keep the archive. A disk that has to take both is judged once, at the tree.
 */
export async function inspectRoom(look: Look, { places, outside }: Places): Promise<Places> {
  const [toolCache] = places;
  const checkpoints = places.find(({ role }) => role === 'checkpoints');
  const usable = (place: PlaceFacts | undefined) => place !== undefined && !isInTheWay(place);
  const ofToolCache = usable(toolCache) ? await measure(look, toolCache?.path) : undefined;
  const ofArchive = places.some(isInTheWay) ? undefined : await measure(look, checkpoints?.path);
  const ofOutside = await measure(look, outside && dirname(outside.real));
  const ofTree = outside === undefined ? ofToolCache : ofOutside;
  const roomForTree = ofTree && {
    ...roomFor(ofTree, TREE + (isApart(ofArchive, ofTree) ? 0 : ARCHIVE)),
    inodes: ofTree.inodes === undefined ? undefined : { free: ofTree.inodes, needed: INODES },
  };
  const roomOf = (place: PlaceFacts): RoomFacts | undefined => {
    if (place === toolCache) return outside ? ofToolCache && roomFor(ofToolCache, 0) : roomForTree;
    if (place !== checkpoints || ofArchive === undefined) return undefined;
    return isApart(ofArchive, ofTree) ? roomFor(ofArchive, ARCHIVE) : undefined;
  };
  return {
    places: places.map((place) => ({ ...place, room: roomOf(place) })),
    outside: outside && { ...outside, room: roomForTree },
  };
}

/** Is it anything but a folder, or a dangling link? */
export function isInTheWay({ is }: PlaceFacts): boolean {
  return is !== undefined && whatIsThere(is) !== 'folder';
}

async function measure(look: Look, path: string | undefined): Promise<Room | undefined> {
  return path === undefined ? undefined : look.safely(path, () => look.run.room(path), undefined);
}

function isApart(archive: Room | undefined, tree: Room | undefined): boolean {
  return archive !== undefined && archive.device !== tree?.device;
}

function roomFor({ free }: Room, needed: number): RoomFacts {
  return { free, needed };
}
