import { dirname, isAbsolute, join, sep } from 'node:path';
import { judgeSettings, type ProjectFacts } from '../../core/activate/judge-settings.ts';
import { refusal, remedy, settingOf, shown } from '../../core/activate/refused-setting.ts';
import type { Remark } from '../../core/activate/remark.ts';
import type { Environment } from '../../core/ports/environment.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { runGo } from './ask-go.ts';
import { sameFile } from './same-file.ts';

/** A folder with white space at its end comes from a file with CRLF or a slip, unless there is such a folder. */
const placeNames = ['GOPATH', 'GOBIN', 'GOCACHE', 'GOMODCACHE', 'GOTMPDIR'];

/** Folders without the white space around them. The go command would make other folders, with that in their names. */
export async function repairPlaces(
  run: Run,
  userGoEnv: Environment,
): Promise<{ readonly places: Readonly<Record<string, string>>; readonly remarks: readonly Remark[] }> {
  const places: Record<string, string> = {};
  const remarks: Remark[] = [];
  const settings = { env: run.env, userGoEnv, file: (await run.goSettings()).file };
  for (const name of placeNames) {
    const said = settingOf(name, settings);
    const trimmed = said?.value.trim();
    if (said === undefined || !trimmed || trimmed === said.value) continue;
    if ((await kindOf(run, said.value)) !== undefined) continue;
    places[name] = trimmed;
    const text = `${name} is ${shown(said.value)} ${said.place}, with white space around it: it is exported as "${trimmed}". ${remedy(name, settings)}`;
    remarks.push({ level: 'warning', text });
  }
  return { places, remarks };
}

/** Settings that `go env` takes and other commands refuse. Throws `GO_FAILED` with the setting and the remedy. */
export async function tryOut(
  run: Run,
  installed: Installed,
  { env, goEnv }: { readonly env: Readonly<Record<string, string>>; readonly goEnv: Environment },
): Promise<readonly Remark[]> {
  const { written: userGoEnv, file } = await run.goSettings();
  const settings = { env: run.env, userGoEnv, file };
  const project = await projectFacts(run, settings);
  const { version } = installed;
  const remarks = judgeSettings({ ...settings, version, project, goEnv, separator: sep });
  await runGo(run, installed, { args: ['version'], env });
  const { GOOS = '', GOARCH = '', GOHOSTOS, GOHOSTARCH } = goEnv;
  const isHost = GOOS === GOHOSTOS && GOARCH === GOHOSTARCH;
  // Only a command that builds looks at them; what every Go of these years has need not be asked.
  if (!isHost && !commonTarget.test(`${GOOS}/${GOARCH}`)) {
    const named = ['GOOS', 'GOARCH'].find((name) => settingOf(name, settings) !== undefined);
    try {
      await runGo(run, installed, { args: ['build', 'unsafe'], env: { ...env, GOFLAGS: '', GOWORK: 'off' } });
    } catch (error) {
      if (!(error instanceof Problem) || named === undefined) throw error;
      throw refusal(named, `${GOOS}/${GOARCH} is no target of ${installed.release}`, settings);
    }
  }
  return remarks;
}

const commonTarget =
  /^(?:linux\/(?:386|amd64|arm|arm64)|windows\/(?:386|amd64)|darwin\/(?:amd64|arm64)|js\/wasm)$/;

async function projectFacts(
  run: Run,
  settings: { readonly env: Environment; readonly userGoEnv: Environment },
): Promise<ProjectFacts> {
  const gomod = await nearest(run, 'go.mod');
  const said = settingOf('GOWORK', settings)?.value ?? '';
  const named = said !== '' && said !== 'auto' ? said : undefined;
  const goworkExists = named !== undefined && isAbsolute(named) && (await kindOf(run, named)) === 'file';
  const found = named === undefined ? await nearest(run, 'go.work') : undefined;
  return {
    gomod,
    gowork: goworkExists ? named : found,
    vendor: gomod !== undefined && (await kindOf(run, join(dirname(gomod), 'vendor'))) === 'folder',
    goworkExists,
    tmpdirExists: (await kindOf(run, settingOf('GOTMPDIR', settings)?.value.trim() ?? '')) === 'folder',
  };
}

/** Whether the GOROOT that is set is another name of this one. */
export async function isSameRoot(run: Run, goroot: string): Promise<boolean> {
  try {
    return await sameFile(run, run.env['GOROOT'] || goroot, goroot);
  } catch (error) {
    if (error instanceof Problem) return false; // what this user cannot look at is no root of ours
    throw error;
  }
}

/** In the folder where the run was started, or above it. */
export async function nearest(run: Run, name: string): Promise<string | undefined> {
  for (const folder of run.versionFolders)
    if ((await kindOf(run, join(folder, name))) === 'file') return join(folder, name);
  return undefined;
}

async function kindOf(run: Run, path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    return await run.files.kind(path);
  } catch (error) {
    if (error instanceof Problem) return undefined; // what this user cannot look at, go cannot read
    throw error;
  }
}
