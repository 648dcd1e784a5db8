import { autoSwitchLines } from '../../core/activate/auto-switch.ts';
import { profileExports, profileLines } from '../../core/activate/profile-block.ts';
import {
  type Found,
  type ProfileChange,
  type ProfileReport,
  planRemoval,
  planWrite,
} from '../../core/activate/profile-plan.ts';
import { blockText } from '../../core/activate/profile-text.ts';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import {
  chooseShell,
  languageOf,
  type ProfileShell,
  profileShells,
  type StartUpFiles,
  startUpFiles,
} from '../../core/activate/start-up-files.ts';
import { switchLines } from '../../core/activate/switch-function.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { goBinary } from '../tool-cache/tool-cache.ts';
import { findPlaces } from './start-up-places.ts';

/** Writes a Go that is ready for use into the start-up files, or reports what that would change. */
export type WriteProfile = (result: SetupResult, plan: ActivationPlan) => Promise<ProfileReport>;

/**
 * Finds the shell and its start-up files. `asked` is the value of `--shell`. Files that clearly cannot be changed are
 * refused here (`PROFILE_REFUSED`), before anything is downloaded. If `write` is false, nothing is written and a refusal
 * is only a warning: the user can still copy the lines.
 */
export async function prepareProfile(
  run: Run,
  {
    asked,
    write,
    autoSwitch,
  }: { readonly asked: string | undefined; readonly write: boolean; readonly autoSwitch: boolean },
): Promise<WriteProfile> {
  const shell = chooseShell({ asked, env: run.env, windows: isWindows(run) });
  const planFiles = async (lines: readonly string[]) => {
    const groups = await filesOf(run, [shell]);
    return planWrite({ shell, groups, found: await look(run, groups), lines });
  };
  if (write) await planFiles([]);
  return async (result, activation) => {
    const { written } = await run.goSettings();
    const exports = profileExports(result, activation, written);
    const language = languageOf(shell);
    const { switching } = result;
    const more = switching === undefined ? [] : [...switchLines(language, switching)];
    if (switching !== undefined && autoSwitch)
      more.push(...autoSwitchLines(language, { ...switching, gowork: written['GOWORK'] ?? '' }));
    const lines = profileLines(shell, { ...exports, go: goBinary(run, result.goroot), more });
    const changes = write ? await planFiles(lines) : await warning(run, () => planFiles(lines));
    for (const change of changes) {
      if (write) await carryOut(run, change);
      run.emit({ kind: 'profile-changed', change: withoutText(change), written: write });
    }
    if (write) {
      warnOfSecret(run, exports.variables);
      run.emit({ kind: 'profile-ready', release: result.release });
    }
    return { written: write, files: changes.map(withoutText), block: blockText(lines) };
  };
}

/** Removes the block from the start-up files of the shell that `--shell` names, or of every shell. */
export async function removeProfile(run: Run, asked: string | undefined): Promise<ProfileReport> {
  const windows = isWindows(run);
  const every: readonly ProfileShell[] = windows ? ['powershell'] : profileShells;
  const shells = asked === undefined ? every : [chooseShell({ asked, env: run.env, windows })];
  const changes = planRemoval(await look(run, await filesOf(run, shells)));
  for (const change of changes) {
    await carryOut(run, change);
    run.emit({ kind: 'profile-changed', change: withoutText(change), written: true });
  }
  if (changes.length === 0) run.emit({ kind: 'profile-none' });
  return { written: true, files: changes.map(withoutText), block: [] };
}

async function warning(
  run: Run,
  plan: () => Promise<readonly ProfileChange[]>,
): Promise<readonly ProfileChange[]> {
  try {
    return await plan();
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'PROFILE_REFUSED')) throw error;
    run.emit({ kind: 'profile-unwritable', message: error.message });
    return [];
  }
}

function isWindows(run: Run): boolean {
  return run.platform.os === 'windows';
}

async function filesOf(run: Run, shells: readonly ProfileShell[]): Promise<readonly StartUpFiles[]> {
  const places = await findPlaces(run, shells);
  return shells.flatMap((shell) => startUpFiles(shell, places));
}

async function look(run: Run, groups: readonly StartUpFiles[]): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  for (const path of groups.flatMap(({ login, interactive }) => [...login, ...interactive])) {
    found.set(path, await refusing(() => lookAt(run, path)));
  }
  return found;
}

async function lookAt(run: Run, path: string): Promise<Found> {
  const kind = await run.files.kind(path);
  if (kind === undefined) return { kind: 'nothing' };
  return kind === 'file' ? { kind, text: (await run.files.readBytes(path)) ?? '' } : { kind: 'other' };
}

async function carryOut(run: Run, { path, change, text }: ProfileChange): Promise<void> {
  if (change === 'unchanged') return;
  await refusing(async () => {
    if (text !== undefined) return run.files.rewrite(path, text);
    // If the path was a dangling link, its target was created, not the link.
    await run.files.remove((await run.files.realPath(path)) ?? path);
  });
}

/** Gives file system errors a hint about start-up files; their own hints are about the tool cache. */
async function refusing<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Problem && ['PERMISSION_DENIED', 'FILES_FAILED'].includes(error.code)))
      throw error;
    throw new Problem('PROFILE_REFUSED', error.message, {
      hint: 'Give this user write permission there, or add the lines that --profile --print shows yourself.',
      cause: error,
    });
  }
}

function withoutText({ path, change }: ProfileChange): ProfileReport['files'][number] {
  return { path, change };
}

function warnOfSecret(run: Run, variables: SetupResult['variables']): void {
  if (!variables.some(({ name, value }) => name === 'GOPROXY' && /\/\/[^/@,|]*@/.test(value))) return;
  run.emit({ kind: 'profile-credentials' });
}
