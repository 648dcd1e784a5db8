import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { gitLabCaches } from '../core/cache/gitlab-caches.ts';
import type { Places } from '../core/platform/places.ts';
import { projectFolderName, projectTools } from '../core/platform/project-folder.ts';
import type { Environment } from '../core/ports/environment.ts';

export interface GitLabSurroundings {
  readonly env: Environment;
  /** Absolute path of the folder in which the command was started, links resolved. */
  readonly workspace: string;
  readonly projectCache: boolean;
  /** The input `cache`, as it was given. */
  readonly cache?: string | undefined;
  /** The tool cache on other hosts; `undefined` if no home folder is known. */
  readonly usualToolCache: string | undefined;
  readonly nodePlatform: string;
}

/**
 * The folders of a GitLab job, with remarks for its log. They are outside the project if possible, because before every
 * job the runner removes files that git does not track (`git clean -ffdx`).
 */
export function gitLabPlaces(given: GitLabSurroundings): Places & { readonly remarks: readonly string[] } {
  const { env, workspace, projectCache, nodePlatform } = given;
  const { project, versionFolders } = findProject(env, workspace);
  const path = join(project, projectFolderName);
  const why = nodePlatform === 'win32' ? undefined : whyHomeless(env);
  const toolCache = findToolCache(given, project);
  const inProject = toolCache === undefined;
  const { caches, guard } = gitLabCaches(given.cache, env);
  const asked = projectCache || caches !== undefined;
  const used = asked || why !== undefined || inProject;
  return {
    workspace,
    temporary: tmpdir(),
    versionFolders,
    toolCache: toolCache ?? join(path, projectTools),
    projectFolder: used ? { path, asked, homeless: why !== undefined, caches } : undefined,
    remarks: [
      ...guard,
      ...(projectCache ? [] : remarksOn({ path, why: asked ? undefined : why, inProject })),
    ],
  };
}

/**
 * With some runners `CI_PROJECT_DIR` is not the folder that the job works in, or does not exist. The current folder
 * decides. If it is inside the project, every folder from it up to the project's root is searched, as the go command
 * searches for go.work and go.mod.
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

/** `undefined`: in the project. A folder that the user has named is used, wherever it is. */
function findToolCache(given: GitLabSurroundings, project: string): string | undefined {
  const { env, projectCache, usualToolCache } = given;
  if (env['RUNNER_TOOL_CACHE']) return resolve(env['RUNNER_TOOL_CACHE']);
  if (projectCache || usualToolCache === undefined) return undefined;
  const named = isAbsolute(env['XDG_CACHE_HOME'] ?? '');
  if (named || realPath(usualToolCache) !== undefined) return usualToolCache;
  return isWithin(usualToolCache, project) || !canBeMade(usualToolCache) ? undefined : usualToolCache;
}

/** Why Go finds no home folder, which it knows from HOME only; `undefined` if it does. */
function whyHomeless(env: Environment): string | undefined {
  if (!env['HOME']) return 'HOME is not set';
  return canBeMade(join(env['HOME'], 'go')) ? undefined : `HOME is "${env['HOME']}", where Go cannot write`;
}

function remarksOn(given: {
  readonly path: string;
  readonly why: string | undefined;
  readonly inProject: boolean;
}): readonly string[] {
  const { path, why, inProject } = given;
  const lost = 'the next job on this runner will not find them';
  const caches = `${why}. The folders that GOPATH, GOMODCACHE and GOCACHE do not name are in "${path}", and ${lost}`;
  const tools = `No folder outside the project can hold the tool cache. The tools are in "${path}", and ${lost}. To keep them, set RUNNER_TOOL_CACHE.`;
  return [...(why === undefined ? [] : [caches]), ...(inProject ? [tools] : [])];
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether the path can be created: its nearest existing folder is writable. */
function canBeMade(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return dirname(path) !== path && canBeMade(dirname(path));
    if (!found.isDirectory()) return false;
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false; // for any reason
  }
}

function realPath(path: string | undefined): string | undefined {
  try {
    return path ? realpathSync(path) : undefined;
  } catch {
    return undefined; // missing, or not readable for this user
  }
}
