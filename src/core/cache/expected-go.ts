import type { Platform } from '../platform/platform.ts';
import type { Environment } from '../ports/environment.ts';
import { compareVersions, type GoVersion } from '../versions/version.ts';

export interface ExpectedGoFacts {
  readonly env: Environment;
  /** The settings that the user wrote with `go env -w`. */
  readonly written: Environment;
  /** The input `gopath`; empty if not given. */
  readonly gopath: string;
  readonly platform: Platform;
  /** The user's home folder; empty if unknown. */
  readonly home: string;
  readonly version: GoVersion;
  /** Is the C compiler that Go takes by default on PATH? */
  readonly hasCompiler: boolean;
}

/**
 * What `go env` will say of a Go that is not installed yet, as far as its caches depend on it. It is a guess, by the rules
 * of cmd/go/internal/cfg: a setting in the tree's own go.env is not known.
 */
export function expectedGoEnv(facts: ExpectedGoFacts): Readonly<Record<string, string>> {
  const { env, written, platform, gopath } = facts;
  const set = (name: string) => env[name] || written[name] || '';
  const join = (...parts: string[]) => parts.join(platform.os === 'windows' ? '\\' : '/');
  const arch = platform.arch === 'armv6l' ? 'arm' : platform.arch;
  const target = { GOOS: set('GOOS') || platform.os, GOARCH: set('GOARCH') || arch };
  const native = target.GOOS === platform.os && target.GOARCH === arch;
  const old = compareVersions(facts.version, firstWithoutCompiler) < 0;
  const cgo = native && (facts.hasCompiler || Boolean(env['CC']) || old); // a CC of go env -w does not count
  const gopaths = gopath || set('GOPATH') || join(facts.home, 'go');
  const [firstGopath = ''] = gopaths.split(platform.os === 'windows' ? ';' : ':');
  return {
    ...target,
    CC: set('CC') || defaultCompiler(platform.os),
    CGO_ENABLED: set('CGO_ENABLED') || (cgo ? '1' : '0'),
    GOCACHE: set('GOCACHE') || join(cacheFolder(facts, join), 'go-build'),
    GOEXPERIMENT: set('GOEXPERIMENT'),
    GOFLAGS: set('GOFLAGS'),
    GOMODCACHE: set('GOMODCACHE') || join(firstGopath, 'pkg', 'mod'),
  };
}

/** The first release that does without cgo if there is no C compiler. */
const firstWithoutCompiler: GoVersion = { major: 1, minor: 20, patch: 0 };

export function defaultCompiler(os: string): string {
  return os === 'darwin' || os === 'freebsd' || os === 'openbsd' ? 'clang' : 'gcc';
}

/** As `os.UserCacheDir` has it. */
function cacheFolder({ env, platform, home }: ExpectedGoFacts, join: (...parts: string[]) => string): string {
  if (platform.os === 'windows') return env['LocalAppData'] || env['LOCALAPPDATA'] || '';
  if (platform.os === 'darwin') return join(home, 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || join(home, '.cache');
}
