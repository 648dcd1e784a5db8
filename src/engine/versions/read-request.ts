import { isAbsolute, join } from 'node:path';
import { isImagesToolchain } from '../../core/activate/machine-defaults.ts';
import { exportedToolchainVariable } from '../../core/activate/toolchain.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { findRequest } from '../../core/versions/find-request.ts';
import type { VersionRequest } from '../../core/versions/version-request.ts';
import type { VersionAnswer, VersionSources } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';
import type { LockText } from './apply-lock.ts';

/** The request and which input or file states it, with its remarks shown. */
export async function readRequest(run: Run, plan: Plan): Promise<VersionAnswer> {
  const answer = await findRequest(await sourcesOf(run, plan));
  if (answer.kind === 'keep') run.emit({ kind: 'remark', level: 'notice', message: answer.notice });
  else {
    for (const message of answer.notes) run.emit({ kind: 'remark', level: 'info', message });
    for (const message of answer.warnings) run.emit({ kind: 'remark', level: 'warning', message });
  }
  return answer;
}

/** Where a version can be said: the inputs, and the files around. */
export async function sourcesOf(run: Run, plan: Plan): Promise<VersionSources> {
  const { goVersion, goVersionFile, yaml } = plan.version;
  return {
    goVersion,
    goVersionFile,
    yaml,
    env: run.env,
    gowork: goVersion === '' ? await goworkOf(run) : '',
    ignoresToolchain: ignoresToolchain(run),
    folders: run.versionFolders,
    isAbsolute,
    readText: (path, folder) => readText(run, path, folder),
    list: (path, folder) => listNames(run, join(folder, path)),
    platform: run.platform,
    wantsFolder: plan.destination.installDir !== '',
    findGo: async () => (await import('../activate/go-on-path.ts')).findOnPath(run),
    versionOf: async (go) => (await (await import('../activate/go-on-path.ts')).keepGo(run, go)).version,
  };
}

/** The request and the plan as setup-go.lock has them, or else with `patch: latest`, if that concerns the request. */
export async function applyPolicy(
  run: Run,
  request: VersionRequest,
  plan: Plan,
): Promise<{ readonly request: VersionRequest; readonly plan: Plan }> {
  const lock = await readLock(run);
  const given = { request, plan };
  if (lock === undefined && !plan.policy.frozen && plan.version.patch === 'exact') return given;
  return (await import('./apply-policy.ts')).applyLockOrPatch(run, given, lock);
}

/** Looked for where go.mod is. */
async function readLock({ versionFolders, files }: Run): Promise<LockText | undefined> {
  for (const folder of versionFolders) {
    const path = join(folder, 'setup-go.lock');
    const text = await files.readText(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

async function goworkOf(run: Run): Promise<string> {
  return run.env['GOWORK'] || (await run.goSettings()).written['GOWORK'] || '';
}

/** As in setup-go `GOTOOLCHAIN=local` rules out the `toolchain` line, if it is the user's and not an image's or ours. */
function ignoresToolchain({ env }: Run): boolean {
  if (env['GOTOOLCHAIN'] !== 'local' || env[exportedToolchainVariable] === 'local') return false;
  return !isImagesToolchain(env);
}

/** Folders above may be closed to this user, as for mise, which skips them. */
async function listNames(run: Run, folder: string): Promise<readonly string[] | undefined> {
  try {
    return await run.files.list(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'trace', message: error.message });
    return undefined;
  }
}

/** A folder of that name is no version file, as for the go command. */
async function readText(run: Run, path: string, folder: string): Promise<string | undefined> {
  const file = join(folder, path);
  const odd = () => import('./odd-version-file.ts');
  const kind = await run.files.kind(file);
  if (kind === 'other') throw (await odd()).notAFile(file); // a pipe or a device would never end
  const text = kind === 'folder' ? undefined : await run.files.readText(file);
  if (text !== undefined && folder !== run.workspace) run.emit({ kind: 'version-file-read', path: file });
  const isUtf8 = text === undefined || !/^\ufffd|\0/.test(text);
  return isUtf8 ? text : ((await (await odd()).readUtf16(run, file)) ?? text);
}
