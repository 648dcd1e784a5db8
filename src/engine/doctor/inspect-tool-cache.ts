import { basename, dirname, join } from 'node:path';
import { whatIsThere } from '../../core/doctor/check-places.ts';
import type {
  InstallFacts,
  PlaceFacts,
  PlaceRole,
  StrayFacts,
  TreeFacts,
  TreePlace,
} from '../../core/doctor/facts.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseVersion, toSemver } from '../../core/versions/version.ts';
import { goTools } from '../tool-cache/go-tools.ts';
import { slotAt } from '../tool-cache/tool-cache.ts';
import { leftovers } from '../transaction/sweep.ts';
import { inspectTree } from './inspect-tree.ts';
import { HOUR, type Look, nameOfWriter } from './look.ts';

export interface ToolCacheFacts {
  readonly places: readonly PlaceFacts[];
  readonly trees: readonly TreeFacts[];
  readonly strays: readonly StrayFacts[];
}

/** All tools, versions and architectures of Go, also those that other programs installed. */
export async function inspectToolCache(
  look: Look,
  given: { readonly installs: readonly InstallFacts[]; readonly maxAgeHours: number },
): Promise<ToolCacheFacts> {
  const { toolCache } = look.run;
  const strays = await inspectStrays(look, given.maxAgeHours);
  const top = await inspectPlace(look, { path: toolCache, role: 'tool cache', tryToWrite: true });
  const places = [top];
  const trees: TreeFacts[] = [];
  for await (const { tool, folder, names } of goTools(toolCache, look.list)) {
    const entry = await inspectPlace(look, {
      path: folder,
      role: 'tool',
      tryToWrite: top.denied === undefined,
    });
    places.push(entry);
    for (const version of names.filter(isVersion)) {
      const tryToWrite = top.denied === undefined && entry.denied === undefined;
      places.push(await inspectPlace(look, { path: join(folder, version), role: 'version', tryToWrite }));
      for (const place of await treePlaces(look, tool, version))
        trees.push(await inspectTree(look, place, whoIsAt(place, { strays, installs: given.installs })));
    }
  }
  return { places, trees, strays };
}

/** The process that is, or may be, working on this tree, for people. */
export function whoIsAt(
  place: TreePlace,
  {
    strays,
    installs,
  }: { readonly strays: readonly StrayFacts[]; readonly installs: readonly InstallFacts[] },
): string | undefined {
  const stray = strays.find(({ path, writer, wanted }) => {
    const home = dirname(path);
    return writer !== undefined && wanted && (home === place.folder || home === dirname(place.folder));
  });
  const install = installs.find(({ live, archive }) => live && mayBecome(archive, place.version));
  return stray?.writer ?? (install && (install.writer ?? 'another process'));
}

/** Is it the archive or module of that version, or one whose version is unknown until it is unpacked? */
function mayBecome(archive: string, version: string): boolean {
  const name = /^(?:v0\.0\.1-)?(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(archive)?.[1] ?? '';
  const its = parseVersion(name);
  return its === undefined || toSemver(its) === version;
}

/**
 * What installs keep next to the trees. A `.staging-*` folder may be in use for long; a tree that was moved aside is
 * never used again; a draft is renamed as soon as it is written.
 */
export async function inspectStrays(look: Look, maxAgeHours: number): Promise<readonly StrayFacts[]> {
  const paths = await look.safely(look.run.toolCache, () => leftovers(look.run), []);
  return straysAt(look, paths, maxAgeHours);
}

export async function straysAt(
  look: Look,
  paths: readonly string[],
  maxAgeHours: number,
): Promise<readonly StrayFacts[]> {
  const strays: StrayFacts[] = [];
  for (const path of paths) {
    const is = await look.at(path);
    if (is === undefined) continue;
    const [, kind, writer] = /\.(staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path) ?? [];
    const grace = kind === 'staging' ? maxAgeHours * HOUR : kind === undefined ? HOUR : 0;
    const alive = writer === undefined ? undefined : look.writers.isAlive(writer);
    const wanted = alive ?? look.age(is.modified) < grace;
    const name = writer === undefined ? undefined : nameOfWriter(look, writer);
    strays.push({ path, identity: is.identity, writer: name, wanted });
  }
  return strays;
}

export async function inspectPlace(
  look: Look,
  {
    path,
    role,
    tryToWrite,
  }: { readonly path: string; readonly role: PlaceRole; readonly tryToWrite: boolean },
): Promise<PlaceFacts> {
  const is = await look.at(path);
  const usable = is === undefined || whatIsThere(is) === 'folder';
  const denied = tryToWrite && usable ? await deniedAt(look, path) : undefined;
  return { path, role, is, denied, room: undefined };
}

/** Why the path cannot be written. A missing folder would be created in its nearest existing parent, which is tested. */
export async function deniedAt(look: Look, path: string): Promise<string | undefined> {
  const disk = await look.run.disk();
  let folder = path;
  while ((await look.at(folder)) === undefined && dirname(folder) !== folder) folder = dirname(folder);
  try {
    await disk.tryToWrite(folder);
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const why = error.message.replace(/^.*": /s, '');
    return folder === path ? why : `"${folder}": ${why}`;
  }
}

function isVersion(name: string): boolean {
  const version = parseVersion(name);
  return version !== undefined && toSemver(version) === name;
}

/** Everything that is a tree, was one, or marks one. */
async function treePlaces(look: Look, tool: string, version: string): Promise<readonly TreePlace[]> {
  const folder = join(look.run.toolCache, tool, version);
  const archs = new Set<string>();
  for (const name of await look.list(folder)) {
    const beside = /^(.+)\.(?:complete|receipt\.json|manifest|tlog-proof)$/.exec(name)?.[1];
    if (beside !== undefined) archs.add(beside);
    else if (!/^\.|\.tmp$/.test(name) && (await looksLikeGo(look, join(folder, name)))) archs.add(name);
  }
  return [...archs].sort().map((arch) => slotAt(look.run, { tool, version, arch }));
}

async function looksLikeGo(look: Look, path: string): Promise<boolean> {
  if (basename(path) === look.run.platform.toolCacheArch) return true;
  for (const name of ['VERSION', 'bin', 'src', 'pkg']) if (await look.at(join(path, name))) return true;
  return false;
}
