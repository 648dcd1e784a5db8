import { dirname } from 'node:path';
import {
  classifyInstallDir,
  type InstallDirFacts,
  type InstallDirVerdict,
} from '../../core/install-dir/install-dir.ts';
import { isMounted } from '../../core/install-dir/mount-points.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { type InstallDir, isGoTree, readTreeReceipt } from './install-dir.ts';
import { isWithin } from './same-place.ts';

export interface Claim {
  /** The input `replace`. */
  readonly replace: boolean;
  /** Absolute: where records and partials are. */
  readonly folder: string;
}

/** What may be done with the current content of the folder. Throws `INSTALL_DIR_REFUSED` if it must stay. */
export async function checkInstallDir(
  run: Run,
  dir: InstallDir,
  claim: Claim,
): Promise<Exclude<InstallDirVerdict, { readonly kind: 'refused' }>> {
  const verdict = classifyInstallDir(await lookAtInstallDir(run, dir, claim), claim);
  if (verdict.kind !== 'refused') return verdict;
  const { path, real } = dir;
  const where = path === real ? `"${path}"` : `"${path}" (which is "${real}")`;
  throw new Problem('INSTALL_DIR_REFUSED', `Cannot install Go at install-dir ${where}: ${verdict.why}`, {
    hint: verdict.hint,
  });
}

export async function lookAtInstallDir(
  run: Run,
  { real }: InstallDir,
  claim: Pick<Claim, 'folder'>,
): Promise<InstallDirFacts> {
  const kind = (await run.files.kind(real)) ?? 'nothing';
  const isFolder = kind === 'folder';
  return {
    kind,
    isRoot: dirname(real) === real,
    isMountPoint: isFolder && (await isMountPoint(run, real)),
    holds: await whatMustStay(run, real, claim),
    isEmpty: isFolder && (await run.files.list(real)).length === 0,
    isGo: isFolder && (await isGoTree(run, real)),
    isOurs: isFolder && (await readTreeReceipt(run, real)) !== undefined,
    isOldTaken: (await run.files.kind(oldName(real))) !== undefined,
  };
}

/** The path at which a Go that we did not install is kept. */
export function oldName(real: string): string {
  return `${real}.old`;
}

async function isMountPoint(run: Run, folder: string): Promise<boolean> {
  const [own, around] = [await run.room(folder), await run.room(dirname(folder))];
  if (own?.device !== around?.device) return true;
  if (run.platform.os === 'windows') return false; // there a path from the root is one of the current drive
  return isMounted((await run.files.readText('/proc/self/mountinfo')) ?? '', folder);
}

async function whatMustStay(
  run: Run,
  real: string,
  { folder }: Pick<Claim, 'folder'>,
): Promise<string | undefined> {
  const places = [
    ['the home folder', run.home],
    ['the workspace', run.workspace],
    ['the tool cache', run.toolCache],
    ['the records of installs in progress', folder],
  ] as const;
  for (const [name, place] of places) {
    const its = place === '' ? undefined : ((await run.files.realPath(place)) ?? place);
    if (its !== undefined && (await isWithin(run, its, real))) return `${name} "${place}"`;
  }
  return undefined;
}
