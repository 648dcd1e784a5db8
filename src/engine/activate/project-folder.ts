import { join, sep } from 'node:path';
import { projectVariables, writableModules } from '../../core/activate/project-variables.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';

/** Hides our folder in the project from git, before anything else is written to it. */
export async function prepareProjectFolder(run: Run): Promise<void> {
  if (run.projectFolder === undefined) return;
  const ignore = join(run.projectFolder.path, '.gitignore');
  if ((await run.files.readText(ignore)) !== undefined) return;
  await run.files.makeFolder(run.projectFolder.path);
  await run.files.writeText(ignore, '*\n');
}

type Variables = Readonly<Record<string, string>>;

/** The variables that place Go's files in our folder of the project; `gopath` is the input. */
export async function placeInProject(run: Run, gopath: string): Promise<Variables> {
  if (run.projectFolder === undefined) return {};
  const userGoEnv = (await run.goSettings()).written;
  const env = gopath === '' ? run.env : { ...run.env, GOPATH: gopath };
  return projectVariables({ folder: run.projectFolder, env, userGoEnv, separator: sep });
}

/** The same with GOFLAGS, if we place the module cache; `goEnv` is what `go env` prints with `places` set. */
export function withWritableModules(
  places: Variables,
  given: { readonly goEnv: Variables; readonly version: GoVersion },
): Variables {
  if (places['GOMODCACHE'] === undefined) return places;
  const goflags = writableModules(given.goEnv['GOFLAGS'] ?? '', given.version);
  return goflags === undefined ? places : { ...places, GOFLAGS: goflags };
}
