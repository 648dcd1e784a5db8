/** A key, and prefixes of keys that will do, the best first. */
export interface CacheKeys {
  readonly primary: string;
  readonly restore: readonly string[];
}

/**
 * Of the archive of modules: by what all go.sum files say. `sums`: 64 hex digits. Each archive is saved under a longer key,
 * by what it holds: a job that only lints does not need all modules, and must not be the last one that saves some.
 */
export function modulesKeys(sums: string): CacheKeys {
  const family = `${name}-modules-v1-`;
  return { primary: `${family}${sums}`, restore: [`${family}${sums}-`, family] };
}

/** Under which modules are saved. `held`: digest of what there is of them, hex digits. */
export function modulesSaveKey(primary: string, held: string): string {
  return `${primary}-${held}`;
}

/** Is the archive of this key one of what was asked for, or only one near to it? */
export function isExactKey(primary: string, matched: string): boolean {
  return matched !== '' && (matched === primary || matched.startsWith(`${primary}-`));
}

/** What the build outputs of a job depend on. */
export interface BuildFacts {
  readonly os: string;
  readonly arch: string;
  /** The image of the machine, such as `ubuntu24`; empty if unknown. */
  readonly image: string;
  /** As `go env GOVERSION` has it: `go1.26.8`, with a vendor's suffix. */
  readonly goVersion: string;
  /** Digest of the settings that change what is built: hex digits. */
  readonly settings: string;
  /** Digest of the job and its leg of the matrix: hex digits. */
  readonly leg: string;
  /** Digests of the branches: hex digits. The base is that of a pull request, `undefined` for other events. */
  readonly branch: string;
  readonly base: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Number and attempt of the run: every run saves under a key of its own. */
  readonly run: string;
}

/**
 * Of the archive of build outputs: saved under a key of its own by each run. The newest of the same leg is restored, from
 * this branch, the base or the default branch, and then the newest of any leg with the same Go and settings.
 */
export function buildKeys(facts: BuildFacts): CacheKeys {
  const { os, arch, image, goVersion, settings, leg, branch, base, defaultBranch, run } = facts;
  const machine = [os, arch, image, goVersion].map(plain).join('-');
  const family = `${name}-build-v1-${machine}-${settings}-`;
  const ofLeg = `${family}${leg}-`;
  const branches = [branch, base, defaultBranch].filter((each) => each !== undefined);
  const restore = [...branches.map((each) => `${ofLeg}${each}-`), ofLeg, family];
  return { primary: `${ofLeg}${branch}-${run}`, restore: [...new Set(restore)] };
}

/** What a tool is built from, and for. */
export interface ToolFacts extends Pick<BuildFacts, 'os' | 'arch' | 'image' | 'goVersion'> {
  readonly name: string;
  readonly version: string;
  /** Digest of its package, of what it is built from, and of the settings: hex digits. */
  readonly digest: string;
}

/** Of the archive of one tool. Only that one will do. */
export function toolKey({ os, arch, image, goVersion, name: tool, version, digest }: ToolFacts): string {
  return `${name}-tool-v1-${[os, arch, image, goVersion, tool, version].map(plain).join('-')}-${digest}`;
}

/** The settings that change what the go command builds. Flags for a test run alone are in the leg, if anywhere. */
export const buildSettings = [
  'CGO_ENABLED',
  'CC',
  'CXX',
  'CGO_CFLAGS',
  'CGO_LDFLAGS',
  'GOOS',
  'GOARCH',
  'GOAMD64',
  'GOARM',
  'GOARM64',
  'GO386',
  'GOEXPERIMENT',
  'GOFLAGS',
  'GOCACHE',
  'GOMODCACHE',
] as const;

/** Those that change what is built for the machine itself, wherever Go's folders are. */
export const toolSettings = [
  'CGO_ENABLED',
  'CC',
  'CXX',
  'CGO_CFLAGS',
  'CGO_LDFLAGS',
  'GOAMD64',
  'GOARM',
  'GOARM64',
  'GO386',
  'GOEXPERIMENT',
  'GOFLAGS',
] as const;

const name = 'setup-go-tarball';

/** A key must not hold a comma, nor be longer than 512 characters. */
function plain(text: string): string {
  return text.replace(/[^\w.+]/g, '_').slice(0, 60);
}
