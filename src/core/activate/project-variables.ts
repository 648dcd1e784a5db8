import { projectCaches } from '../platform/project-caches.ts';
import type { ProjectFolder } from '../platform/project-folder.ts';
import type { Environment } from '../ports/environment.ts';
import type { GoVersion } from '../versions/version.ts';

const subfolders = { GOMODCACHE: 'mod', GOCACHE: 'build', GOPATH: 'go' } as const;

/**
 * The variables that make Go use the project folder, except those that the user has already set. Without a home folder,
 * Go has no GOPATH and therefore no module cache, and no GOCACHE unless XDG_CACHE_HOME is set.
 */
export function projectVariables(given: {
  readonly folder: ProjectFolder;
  readonly env: Environment;
  /** The settings that the user wrote with `go env -w`. */
  readonly userGoEnv: Environment;
  readonly separator: '/' | '\\';
}): Readonly<Record<string, string>> {
  const { folder, env, userGoEnv, separator } = given;
  const placeOf = (name: keyof typeof subfolders) =>
    `${projectCaches(folder, separator)}${separator}${subfolders[name]}`;
  const isFree = (name: keyof typeof subfolders) => {
    const said = env[name] || userGoEnv[name];
    return !said || said === placeOf(name); // set by an earlier call of ours, not by the user
  };
  const gopath = folder.homeless && isFree('GOPATH');
  const gocache = folder.asked || (folder.homeless && !env['XDG_CACHE_HOME']);
  return {
    ...(gopath && { GOPATH: placeOf('GOPATH') }),
    ...((folder.asked || gopath) && isFree('GOMODCACHE') && { GOMODCACHE: placeOf('GOMODCACHE') }),
    ...(gocache && isFree('GOCACHE') && { GOCACHE: placeOf('GOCACHE') }),
  };
}

/**
 * GOFLAGS with `-modcacherw`. Without that flag, the module cache is read-only, so `git clean` cannot remove it and a
 * runner cannot restore a cache over it. `undefined` if the user has set the flag to either value, and for Go before
 * 1.15, which has no GOMODCACHE (before 1.14 it does not have the flag either).
 */
export function writableModules(goflags: string, version: GoVersion): string | undefined {
  if (version.major === 1 && version.minor < 15) return undefined;
  if (/(?:^|\s)--?modcacherw(?:=|\s|$)/.test(goflags)) return undefined;
  return goflags.trim() === '' ? '-modcacherw' : `${goflags} -modcacherw`;
}
