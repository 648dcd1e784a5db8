import type { ProjectFolder } from '../platform/project-folder.ts';
import type { Environment } from '../ports/environment.ts';
import type { GoVersion } from '../versions/version.ts';

const subfolders = { GOMODCACHE: 'mod', GOCACHE: 'build', GOPATH: 'go' } as const;

/**
 * Where Go is to put things, by variable: below the project's folder, but for what the user has said already. Without
 * a home Go knows no GOPATH, and so no module cache, and no GOCACHE unless XDG_CACHE_HOME tells where.
 */
export function projectVariables(given: {
  readonly folder: ProjectFolder;
  readonly env: Environment;
  /** What the user wrote with `go env -w`. */
  readonly userGoEnv: Environment;
  readonly separator: '/' | '\\';
}): Readonly<Record<string, string>> {
  const { folder, env, userGoEnv, separator } = given;
  const placeOf = (name: keyof typeof subfolders) => `${folder.path}${separator}${subfolders[name]}`;
  const isFree = (name: keyof typeof subfolders) => {
    const said = env[name] || userGoEnv[name];
    return !said || said === placeOf(name); // an earlier call of ours is no user
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
 * GOFLAGS with `-modcacherw`, without which nobody but root can remove the module cache (`git clean` cannot, and a
 * runner's cache cannot be unpacked over it). `undefined` where the user has said it, in either sense, and for a Go
 * before 1.15, which reads no GOMODCACHE, and before 1.14 not that flag either.
 */
export function writableModules(goflags: string, version: GoVersion): string | undefined {
  if (version.major === 1 && version.minor < 15) return undefined;
  if (/(?:^|\s)--?modcacherw(?:=|\s|$)/.test(goflags)) return undefined;
  return goflags.trim() === '' ? '-modcacherw' : `${goflags} -modcacherw`;
}
