import { join } from 'node:path';
import { officialTool } from '../../core/tool-cache/tool-name.ts';
import type { Place } from '../../core/transaction/install-record.ts';
import { reaches } from '../../core/trust/trust.ts';
import { type GoVersion, parseVersion, toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { commit } from './commit.ts';
import { type Destination, type Sameness, type Staging, treeFolderMode } from './destination.ts';
import { usableDrive } from './faster-drive.ts';
import { type Installed, lookInto, slotOf } from './tool-cache.ts';

export async function toolCacheDestination(run: Run): Promise<Destination> {
  const drive = await usableDrive(run);
  const near = drive?.actual ?? run.toolCache;
  return {
    near,
    check: async () => undefined,
    stage: (which) => stage(run, near, which),
    find: (wanted, place) => find(run, wanted, place),
    commit: (given) => commit(run, given, drive),
    leftovers: async () => [],
  };
}

/** Next to the tree's destination, so that the last rename never crosses file systems. */
async function stage(
  run: Run,
  near: string,
  { tool, version }: { readonly tool: string; readonly version: GoVersion | undefined },
): Promise<Staging> {
  const home = join(near, tool);
  const folder = version ? join(home, toSemver(version)) : home;
  const path = join(folder, `.staging-${(await run.writers()).self}`);
  await run.files.remove(path);
  await run.files.makeFolder(path, treeFolderMode);
  return {
    path,
    async discard() {
      await run.files.remove(path);
      await run.files.removeIfEmpty(folder);
    },
  };
}

/** Looks where a record says that the tree is, or where it would be installed. */
async function find(
  run: Run,
  { tool, version, requireTrust }: Sameness,
  place: Place | undefined,
): Promise<Installed | undefined> {
  const look = async (of: string, at: GoVersion): Promise<Installed | undefined> => {
    const content = await lookInto(run, slotOf(run, of, toSemver(at)), at);
    if (content.kind !== 'whole') return undefined;
    const { installed } = content;
    return requireTrust === undefined || reaches(installed.receipt?.trust, requireTrust)
      ? installed
      : undefined;
  };
  // The same bytes may also be installed as a tool that does not serve: slim, if the whole tree is wanted.
  const serves = place?.tool === tool || place?.tool === officialTool;
  const there = serves ? parseVersion(place.version) : undefined;
  const found = place && there && (await look(place.tool, there));
  return found ?? (version && (await look(tool, version)));
}
