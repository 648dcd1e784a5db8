import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Places } from '../core/platform/places.ts';
import { projectFolderName, projectTools } from '../core/platform/project-folder.ts';
import type { Environment } from '../core/ports/environment.ts';

export interface GitLabSurroundings {
  readonly env: Environment;
  /** Absolute: where the command was started, links resolved. */
  readonly workspace: string;
  readonly projectCache: boolean;
  /** Where the tool cache lies on other hosts; `undefined` where no home folder is known. */
  readonly usualToolCache: string | undefined;
  readonly nodePlatform: string;
}

/**
 * Where things lie in a job of GitLab, and what there is to say of it. Outside the project wherever that can be: before
 * every job the runner removes what git does not know (`git clean -ffdx`).
 */
export function gitLabPlaces(given: GitLabSurroundings): Places & { readonly remarks: readonly string[] } {
  const { env, workspace, projectCache, nodePlatform } = given;
  const { project, versionFolders } = findProject(env, workspace);
  const path = join(project, projectFolderName);
  const why = nodePlatform === 'win32' ? undefined : whyHomeless(env);
  const toolCache = findToolCache(given, project);
  const inProject = toolCache === undefined;
  const used = projectCache || why !== undefined || inProject;
  return {
    workspace,
    temporary: tmpdir(),
    versionFolders,
    toolCache: toolCache ?? join(path, projectTools),
    projectFolder: used ? { path, asked: projectCache, homeless: why !== undefined } : undefined,
    remarks: projectCache ? [] : remarksOn({ path, why, inProject }),
  };
}

/**
 * With some runners `CI_PROJECT_DIR` is another folder than the one the job works in, or none at all. What counts is
 * where we are; inside the project its folders count too, from here up to its root, as go.work and go.mod do for the go
 * command.
 */
function findProject(
  env: Environment,
  workspace: string,
): { readonly project: string; readonly versionFolders: readonly string[] } {
  const root = realPath(env['CI_PROJECT_DIR']);
  if (root === undefined) return { project: workspace, versionFolders: [workspace] };
  if (!isWithin(workspace, root)) return { project: workspace, versionFolders: [workspace, root] };
  const folders = [workspace];
  for (let folder = workspace; folder !== root; ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return { project: root, versionFolders: folders };
}

/** `undefined`: in the project. A place that somebody has named is taken, wherever it is. */
function findToolCache(given: GitLabSurroundings, project: string): string | undefined {
  const { env, projectCache, usualToolCache } = given;
  if (env['RUNNER_TOOL_CACHE']) return resolve(env['RUNNER_TOOL_CACHE']);
  if (projectCache || usualToolCache === undefined) return undefined;
  const named = isAbsolute(env['XDG_CACHE_HOME'] ?? '');
  if (named || realPath(usualToolCache) !== undefined) return usualToolCache;
  return isWithin(usualToolCache, project) || !canBeMade(usualToolCache) ? undefined : usualToolCache;
}

/** Go takes HOME for the home folder, and asks nobody else. */
function whyHomeless(env: Environment): string | undefined {
  if (!env['HOME']) return 'HOME is not set';
  return canBeMade(join(env['HOME'], 'go'))
    ? undefined
    : `nothing can be written below HOME, "${env['HOME']}"`;
}

function remarksOn(given: {
  readonly path: string;
  readonly why: string | undefined;
  readonly inProject: boolean;
}): readonly string[] {
  const { path, why, inProject } = given;
  const lost = 'which the next job on this runner does not find any more';
  const caches = `${why}: what GOPATH, GOMODCACHE and GOCACHE do not place goes to "${path}", ${lost}`;
  const tools = `There is no folder for the tool cache outside the project: it is in "${path}", ${lost}. RUNNER_TOOL_CACHE can name one.`;
  return [...(why === undefined ? [] : [caches]), ...(inProject ? [tools] : [])];
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Is the nearest folder that exists one in which we may write? */
function canBeMade(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return dirname(path) !== path && canBeMade(dirname(path));
    if (!found.isDirectory()) return false;
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false; // whatever the reason
  }
}

function realPath(path: string | undefined): string | undefined {
  try {
    return path ? realpathSync(path) : undefined;
  } catch {
    return undefined; // not there, or not ours to see
  }
}
