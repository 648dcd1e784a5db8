import { dirname } from 'node:path';
import { outcomeOf } from '../../core/doctor/check-install-dir.ts';
import { checkTree } from '../../core/doctor/check-trees.ts';
import type { TreePlace } from '../../core/doctor/facts.ts';
import type { Finding, Repair } from '../../core/doctor/finding.ts';
import { Problem } from '../../core/problem/problem.ts';
import { lookAtInstallDir } from '../install-dir/check-install-dir.ts';
import { locateInstallDir } from '../install-dir/install-dir.ts';
import { recover } from '../install-dir/recover-install-dir.ts';
import type { Run } from '../run/run.ts';
import { takeAway } from '../tool-cache/remove-tree.ts';
import { wrongModesAt } from '../tool-cache/tree-modes.ts';
import { inspectBeside } from './inspect-install-dir.ts';
import { inspectInstall, inspectInstalls } from './inspect-installs.ts';
import { inspectStrays, whoIsAt } from './inspect-tool-cache.ts';
import { inspectTree } from './inspect-tree.ts';
import { type Look, openLook } from './look.ts';

export interface RepairOptions {
  /** Absolute: the folder of all transactions. */
  readonly folder: string;
  readonly maxAgeHours: number;
  /** When this was found, by the monotonic clock. */
  readonly foundAt: number;
}

/** Repairs a finding. What has changed since is left as it is. Returns the reason if it was not repaired. */
export async function repair(run: Run, found: Finding, options: RepairOptions): Promise<string | undefined> {
  try {
    return await act(run, found, options);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.message;
  }
}

const changed = 'it has changed since it was inspected';

async function act(run: Run, found: Finding, options: RepairOptions): Promise<string | undefined> {
  const todo = found.repair;
  if (todo === undefined) return undefined;
  const disk = await run.disk();
  const isStill = async (path: string, identity: string) => (await disk.look(path))?.identity === identity;
  switch (todo.kind) {
    case 'remove':
      if (!(await isStill(todo.path, todo.identity))) return changed;
      await run.files.remove(todo.path);
      return undefined;
    case 'unset-go-env':
      return unsetGoEnv(run, todo);
    case 'rename':
      if (!(await isStill(todo.path, todo.identity))) return changed;
      await run.files.rename(todo.path, todo.to);
      return undefined;
    case 'set-modes': {
      if (!(await isStill(todo.path, todo.identity))) return changed;
      const wrong = await wrongModesAt(run, todo.path, todo.tool);
      await run.trees.setModes(
        todo.path,
        wrong.map(({ path, should }) => ({ path, mode: should })),
      );
      return undefined;
    }
    case 'recover':
      return recoverAgain(run, todo, options);
    case 'remove-of-install': {
      const { live, writer } = await inspectInstall(await openLook(run), todo.folder);
      if (live) return `${writer ?? 'another process'} is using it`;
      if (!(await isStill(todo.path, todo.identity))) return changed;
      await run.files.remove(todo.path);
      await run.files.removeIfEmpty(todo.folder);
      return undefined;
    }
    case 'remove-tree': {
      const look = await openLook(run);
      const wait = options.foundAt + MARKER_WAIT - run.clock.elapsed();
      if (found.code === 'tree-without-marker' && wait > 0) await run.clock.sleep(wait);
      if (!(await isStillSo(look, found, { place: todo.place, ...options }))) return changed;
      return removeTree(run, todo.place, todo.identity);
    }
  }
}

/** As `go env -u`, which does not start with some of the settings that it should remove. */
async function unsetGoEnv(
  run: Run,
  { file, name, value }: Extract<Repair, { readonly kind: 'unset-go-env' }>,
): Promise<string | undefined> {
  const text = (await run.files.readBytes(file)) ?? '';
  const lines = text.split('\n');
  const isIt = (line: string) => line.startsWith(`${name}=`);
  const last = lines.findLast(isIt); // that one holds
  const found = last === undefined ? undefined : Buffer.from(last, 'latin1').toString('utf8');
  if (found !== `${name}=${value}`) return changed;
  await run.files.rewrite(file, lines.filter((line) => !isIt(line)).join('\n'));
  return undefined;
}

/** The outcome depends on what is at install-dir, so that is inspected again right before. */
async function recoverAgain(
  run: Run,
  todo: Extract<Repair, { readonly kind: 'recover' }>,
  { folder }: RepairOptions,
): Promise<string | undefined> {
  const dir = await locateInstallDir(run, todo.at);
  const { cutOff } = await inspectBeside(await openLook(run), dir);
  const aside = cutOff.find(({ path, identity }) => path === todo.path && identity === todo.identity);
  const there = await lookAtInstallDir(run, dir, { folder });
  if (aside === undefined || outcomeOf(there, aside) !== todo.outcome) return changed;
  await recover(run, dir, { aside: aside.path, replace: false });
  return (await run.files.kind(aside.path)) === undefined ? undefined : changed;
}

/** The most milliseconds that an install takes from its rename to its marker. */
const MARKER_WAIT = 3_000;

/** Checks again, right before the repair: an install may have run since. */
async function isStillSo(
  look: Look,
  found: Finding,
  { place, folder, maxAgeHours }: RepairOptions & { readonly place: TreePlace },
): Promise<boolean> {
  const installs = await inspectInstalls(look, folder);
  const strays = await inspectStrays(look, maxAgeHours);
  const now = checkTree(await inspectTree(look, place, whoIsAt(place, { strays, installs })));
  return now.some(({ code, repair: again }) => {
    if (code !== found.code || again?.kind !== 'remove-tree' || found.repair?.kind !== 'remove-tree')
      return false;
    return again.identity === found.repair.identity;
  });
}

/**
 * Removes the marker first, then moves the tree aside in one step. If what was moved is not what was inspected, another
 * process has just put it there: it is moved back.
 */
async function removeTree(
  run: Run,
  place: TreePlace,
  identity: string | undefined,
): Promise<string | undefined> {
  const disk = await run.disk();
  const [root, marked] = [await disk.look(place.root), (await disk.look(place.marker)) !== undefined];
  if (root?.target && root.target.kind === undefined && root.identity === identity) {
    // `takeAway` does not see a dangling link.
    await run.files.remove(place.marker);
    await run.files.remove(place.root);
  }
  for (const aside of await takeAway(run, place)) {
    if ((await disk.look(aside))?.identity !== identity) {
      await run.files.rename(aside, place.root);
      if (marked) await run.withSharedModes(() => run.files.writeText(place.marker, ''));
      return changed;
    }
    await run.files.remove(aside);
  }
  await run.files.removeIfEmpty(place.folder);
  await run.files.removeIfEmpty(dirname(place.folder));
  return undefined;
}
