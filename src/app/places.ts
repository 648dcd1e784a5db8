import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Places } from '../core/platform/places.ts';
import { projectFolderName, projectTools } from '../core/platform/project-folder.ts';
import type { Environment } from '../core/ports/environment.ts';
import { Problem } from '../core/problem/problem.ts';

export interface PlacesGiven {
  readonly env: Environment;
  /** Empty if unknown. */
  readonly homedir: string;
  readonly projectCache: boolean;
  /** The input `cache`, as it was given; only a job of GitLab can have its caches in the project. */
  readonly cache?: string | undefined;
}

/** The folders on GitHub and in a shell. Throws `FILES_FAILED` if one cannot be determined. */
export function usualPlaces({ env, homedir, projectCache }: PlacesGiven): Places {
  const workspace = workspaceFolder(env);
  const path = join(workspace, projectFolderName);
  const named = env['RUNNER_TOOL_CACHE'] ? resolve(env['RUNNER_TOOL_CACHE']) : undefined;
  const toolCache = projectCache ? join(path, projectTools) : usualToolCache(env, homedir);
  return {
    workspace,
    temporary: env['RUNNER_TEMP'] || tmpdir(),
    versionFolders: versionFolders(env, workspace),
    toolCache: named ?? toolCache ?? nowhere(),
    projectFolder: projectCache ? { path, asked: true, homeless: false } : undefined,
  };
}

/** The folders of a GitLab job, with remarks for its log. Throws `FILES_FAILED` if the current folder was removed. */
export async function gitLabPlaces(
  given: PlacesGiven,
): Promise<Places & { readonly remarks: readonly string[] }> {
  const hosts = await import('./gitlab-places.ts');
  return hosts.gitLabPlaces({
    ...given,
    workspace: workspaceFolder({}),
    usualToolCache: usualToolCache(given.env, given.homedir),
    nodePlatform: process.platform,
  });
}

function workspaceFolder(env: Environment): string {
  try {
    return resolve(env['GITHUB_WORKSPACE'] || '.');
  } catch (cause) {
    throw new Problem('FILES_FAILED', 'The current folder no longer exists', {
      hint: 'Change to an existing folder and run again.',
      cause,
    });
  }
}

/**
 * From where the program was started upwards, as the go command looks for go.mod and go.work. On GitHub up to the
 * workspace, in which every action is started.
 */
function versionFolders(env: Environment, workspace: string): readonly string[] {
  if (!env['GITHUB_WORKSPACE']) return fromHereUp(workspace);
  const folders = fromHereUp(whereStarted() ?? workspace);
  const end = folders.indexOf(workspace);
  return end < 0 ? [workspace] : folders.slice(0, end + 1);
}

function whereStarted(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined; // it does not exist any more, and does not matter
  }
}

function fromHereUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...fromHereUp(above)];
}

/** The tool cache if no runner names one; `undefined` if no home folder is known either. */
function usualToolCache(env: Environment, homedir: string): string | undefined {
  const name = 'setup-go-tarball';
  const local = env['LOCALAPPDATA'];
  if (process.platform === 'win32' && local) return join(local, name);
  const xdg = env['XDG_CACHE_HOME'];
  // A relative one is invalid: https://specifications.freedesktop.org/basedir-spec/latest/
  if (xdg && isAbsolute(xdg)) return join(xdg, name);
  return homedir === '' ? undefined : join(homedir, '.cache', name);
}

function nowhere(): never {
  throw new Problem('FILES_FAILED', 'No home folder is known, so there is no folder for the tool cache', {
    hint: 'Set RUNNER_TOOL_CACHE to a writable folder, or set HOME.',
  });
}
