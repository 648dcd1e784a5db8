import type { PathFacts } from '../ports/disk.ts';
import type { PlaceFacts, PlaceRole } from './facts.ts';
import { type Finding, finding } from './finding.ts';

/** What is wrong with the folders that installs need. One that is not there is made when it is needed. */
export function checkPlace(place: PlaceFacts): readonly Finding[] {
  const { path, role, is } = place;
  const leads = whatIsThere(is);
  if (is?.target && leads === undefined) return [brokenLink(path, is.target.path)];
  if (is !== undefined && leads !== 'folder') return [inTheWay(place, is)];
  const found: Finding[] = [];
  if (is?.target?.otherDrive) found.push(elsewhere(path, is.target.path));
  if (place.denied !== undefined) {
    const severity = role === 'version' ? 'warning' : 'error';
    found.push(
      finding('not-writable', { path, severity, what: `This user cannot write there: ${place.denied}.` }),
    );
  }
  return [...found, ...checkRoom(place)];
}

/** What one gets to see at the path: a link stands for what it leads to. */
export function whatIsThere(is: PathFacts | undefined): 'file' | 'folder' | 'other' | undefined {
  if (is?.kind === 'link') return is.target?.kind;
  return is?.kind;
}

export function brokenLink(path: string, target: string): Finding {
  return finding('link-broken', { path, what: `It is a link to "${target}", where nothing is.` });
}

export function elsewhere(path: string, target: string): Finding {
  return finding('link-elsewhere', { path, what: `It is a link to "${target}", on another drive.` });
}

const names: Readonly<Record<PlaceRole, string>> = {
  'tool cache': 'the tool cache',
  tool: 'a tool',
  version: 'a version',
  state: 'what this program keeps',
  checkpoints: 'installs in progress',
};

/** What is empty, or lies where only we write, nobody misses. */
function inTheWay({ path, role }: PlaceFacts, { kind, size, identity }: PathFacts): Finding {
  const ours = kind === 'file' && (size === 0 || role === 'state');
  const what = `It is a ${kind === 'file' ? 'file' : 'thing of another kind'}, and the folder of ${names[role]} belongs there.`;
  if (!ours) return finding('folder-in-the-way', { path, what });
  return finding('folder-in-the-way', {
    path,
    what,
    fix: 'doctor --fix removes it.',
    repair: { kind: 'remove', path, identity },
  });
}

function checkRoom({ path, room }: PlaceFacts): readonly Finding[] {
  if (room === undefined || room.free >= room.needed) return [];
  const what = `It has room for ${megabytes(room.free)}; a Go takes up to ${megabytes(room.needed)}.`;
  return [finding('little-room', { path, what })];
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
