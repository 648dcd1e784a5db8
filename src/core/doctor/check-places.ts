import type { PathFacts } from '../ports/disk.ts';
import type { PlaceFacts, PlaceRole, RoomFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

/** Findings about a folder that installs need. A missing folder is not a finding: it is created when needed. */
export function checkPlace(place: PlaceFacts): readonly Finding[] {
  const { path, role, is } = place;
  const leads = whatIsThere(is);
  if (is?.target && leads === undefined) return [brokenLink(path, is.target.path)];
  if (is !== undefined && leads !== 'folder') return [inTheWay(place, is)];
  const found: Finding[] = [];
  if (is?.target?.otherDrive) found.push(elsewhere(path, is.target.path));
  if (place.denied !== undefined) {
    const severity = role === 'version' ? 'warning' : 'error';
    const what = `This user cannot write to it: ${place.denied}.`;
    found.push(
      finding('not-writable', { path, severity, what, ...(role === 'notes' && { means: NO_DATABASE }) }),
    );
  }
  return [...found, ...checkRoom(path, place.room)];
}

/** The kind of what is at the path, links followed; `undefined` for nothing and for a broken link. */
export function whatIsThere(is: PathFacts | undefined): 'file' | 'folder' | 'other' | undefined {
  if (is?.kind === 'link') return is.target?.kind;
  return is?.kind;
}

export function brokenLink(path: string, target: string): Finding {
  return finding('link-broken', { path, what: `It is a broken link to "${target}".` });
}

export function elsewhere(path: string, target: string): Finding {
  return finding('link-elsewhere', { path, what: `It is a link to "${target}", on another drive.` });
}

const names: Readonly<Record<PlaceRole, string>> = {
  'tool cache': 'the tool cache',
  tool: 'a tool',
  version: 'a version',
  state: "this program's own data",
  notes: 'a checksum database',
  checkpoints: 'installs in progress',
};

const NO_DATABASE =
  'What needs the checksum database fails: the mirror module-proxy, require-trust: log, and verify.';

/** An empty file, or a file in a folder that only this program writes to, can be removed without loss. */
function inTheWay({ path, role }: PlaceFacts, { kind, size, identity }: PathFacts): Finding {
  const ours = kind === 'file' && (size === 0 || role === 'state');
  const what = `It is ${kind === 'file' ? 'a file' : 'not a folder'}, but the folder of ${names[role]} must be at this path.`;
  if (!ours) return finding('folder-in-the-way', { path, what });
  return finding('folder-in-the-way', {
    path,
    what,
    fix: 'doctor --fix removes it.',
    repair: { kind: 'remove', path, identity },
  });
}

/** A disk can run out of bytes or of inodes; one finding names both. */
export function checkRoom(path: string, room: RoomFacts | undefined): readonly Finding[] {
  const lacks: string[] = [];
  if (room !== undefined && room.free < room.needed)
    lacks.push(`It has ${megabytes(room.free)} free; a Go takes up to ${megabytes(room.needed)}.`);
  if (room?.inodes !== undefined && room.inodes.free < room.inodes.needed)
    lacks.push(`Its disk has ${room.inodes.free} free inodes; a Go takes up to ${room.inodes.needed}.`);
  return lacks.length === 0 ? [] : [finding('little-room', { path, what: lacks.join(' ') })];
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
