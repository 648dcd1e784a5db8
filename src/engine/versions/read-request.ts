import { isAbsolute, join } from 'node:path';
import { exportedToolchainVariable } from '../../core/activate/environment.ts';
import { isMachineDefault } from '../../core/activate/machine-defaults.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { findRequest } from '../../core/versions/find-request.ts';
import type { VersionAnswer } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';

/** The request and which input or file states it, with its remarks shown. */
export async function readRequest(run: Run, plan: Plan): Promise<VersionAnswer> {
  const { goVersion, goVersionFile, yaml } = plan.version;
  const answer = await findRequest({
    goVersion,
    goVersionFile,
    yaml,
    env: run.env,
    gowork: goVersion === '' ? await goworkOf(run) : '',
    ignoresToolchain: ignoresToolchain(run),
    folders: run.versionFolders,
    readText: (path) => readNearest(run, path),
    list: (path) => listNearest(run, path),
    async findGo() {
      // A Go elsewhere is no answer for a user who wants one at a folder.
      if (plan.destination.installDir !== '') return undefined;
      return (await import('../activate/go-on-path.ts')).findOnPath(run);
    },
  });
  if (answer.kind === 'keep') run.emit({ kind: 'remark', level: 'notice', message: answer.notice });
  else {
    for (const message of answer.notes) run.emit({ kind: 'remark', level: 'info', message });
    for (const message of answer.warnings) run.emit({ kind: 'remark', level: 'warning', message });
  }
  return answer;
}

async function goworkOf(run: Run): Promise<string> {
  return run.env['GOWORK'] || (await run.goSettings()).written['GOWORK'] || '';
}

/** As in setup-go `GOTOOLCHAIN=local` rules out the `toolchain` line, if it is the user's and not an image's or ours. */
function ignoresToolchain({ env }: Run): boolean {
  if (env['GOTOOLCHAIN'] !== 'local' || env[exportedToolchainVariable] === 'local') return false;
  return !isMachineDefault('GOTOOLCHAIN', env);
}

async function readNearest(run: Run, path: string): Promise<string | undefined> {
  for (const folder of isAbsolute(path) ? [''] : run.versionFolders) {
    const file = join(folder, path);
    // A pipe or a device would never end.
    if ((await run.files.kind(file)) === 'other') throw notAFile(file);
    const text = await run.files.readText(file);
    if (text === undefined) continue;
    if (folder !== run.workspace) run.emit({ kind: 'version-file-read', path: file });
    return text;
  }
  return undefined;
}

function notAFile(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
    hint: 'Name a file that holds a version, or set go-version instead.',
  });
}

async function listNearest(run: Run, path: string): Promise<readonly string[]> {
  for (const folder of run.versionFolders) {
    const names = await run.files.list(join(folder, path));
    if (names.length > 0) return names;
  }
  return [];
}
