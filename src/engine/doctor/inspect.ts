import { dirname, join, sep } from 'node:path';
import type { Facts, PlaceFacts } from '../../core/doctor/facts.ts';
import type { GoFacts } from '../../core/doctor/surroundings.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { treeReceipt } from '../../core/tool-cache/tree-notes.ts';
import type { Run } from '../run/run.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { inspectCapabilities } from './inspect-capabilities.ts';
import { inspectEnvironment } from './inspect-environment.ts';
import { inspectInstallDir } from './inspect-install-dir.ts';
import { inspectInstalls } from './inspect-installs.ts';
import { inspectNotes } from './inspect-notes.ts';
import { inspectRoom, isInTheWay } from './inspect-room.ts';
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
  const environment = await inspectEnvironment(look, plan);
  const { outside, strays: beside } = await inspectInstallDir(look, {
    ...(await installDirOf(look, plan, environment.go)),
    replace: plan.destination.replace,
    folder,
    checkpointMaxAgeHours: plan.transaction.checkpointMaxAgeHours,
  });
  const states = await statePlaces(look, { folder, notes, places });
  const named = outside?.implicit === true ? undefined : outside;
  const measured = await inspectRoom(look, { places: [...places, ...states], outside: named });
  return {
    places: measured.places,
    outside: measured.outside ?? outside,
    trees,
    strays: [...strays, ...beside],
    installs,
    notes: await inspectNotes(look, notes),
    environment,
    capabilities: await inspectCapabilities(look),
    unreadable: look.unreadable,
  };
}

/** Without `install-dir`, a Go of ours that is on PATH, or a Go at ~/.go. */
async function installDirOf(
  look: Look,
  { destination: { installDir } }: Plan,
  go: GoFacts | undefined,
): Promise<{ readonly installDir: string; readonly implicit: boolean }> {
  if (installDir !== '') return { installDir, implicit: false };
  const { toolCache, home } = look.run;
  const roots = [
    ...(go === undefined || go.root === '' ? [] : [go.root]),
    ...(home === '' ? [] : [join(home, '.go')]),
  ];
  for (const root of roots) {
    const isOutside = root !== toolCache && !root.startsWith(toolCache + sep);
    const ours = (await look.at(join(root, treeReceipt)))?.kind === 'file';
    const isGo = ours || (root !== go?.root && (await look.at(join(root, 'VERSION'))) !== undefined);
    if (isOutside && isGo) return { installDir: root, implicit: true };
  }
  return { installDir: '', implicit: false };
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
  const denied = places[0]?.denied !== undefined;
  const tryToWrite = !blocked && (elsewhere || !denied);
  for (const path of blocked || denied ? [] : await notesFolders(look, notes))
    found.push(await inspectPlace(look, { path, role: 'notes', tryToWrite: true }));
  const checkpoints = {
    path: folder,
    role: 'checkpoints',
    tryToWrite,
  } as const;
  return [...found, await inspectPlace(look, checkpoints)];
}

/** The folders of checksum databases or, as long as there is none, the folder that they are created in. */
async function notesFolders(look: Look, notes: string): Promise<readonly string[]> {
  const names = (await look.list(notes)).filter((name) => name.endsWith('.tree'));
  const found: string[] = [];
  for (const path of names.length === 0 ? [notes] : names.map((name) => join(notes, name)))
    if ((await look.at(path))?.kind === 'folder') found.push(path);
  return found;
}
