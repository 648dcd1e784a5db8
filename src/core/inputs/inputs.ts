import { type TrustLevel, trustLevels } from '../trust/trust.ts';
import {
  advisoryLevels,
  cacheModes,
  cacheWrites,
  type FailOn,
  type InputName,
  patchPolicies,
  type SandboxMode,
  sandboxModes,
  summaryForms,
} from './input-table.ts';
import {
  choice,
  defaultOf,
  lowerBoolean,
  oneLine,
  parseBoolean,
  parseChecksum,
  parseCount,
  parseFailOn,
  parseGopath,
  splitList,
} from './parse-input.ts';

/** The parsed inputs. An empty text means that the input was not given. */
export interface Inputs {
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly defaultVersion: string;
  readonly checkLatest: boolean;
  readonly token: string;
  readonly cache: (typeof cacheModes)[number];
  readonly cacheWrite: (typeof cacheWrites)[number];
  readonly cacheDependencyPath: string;
  /** Milliseconds. */
  readonly cacheTimeout: number;
  /** MiB; 0 for no limit. */
  readonly cacheMaxSizeMb: number;
  readonly tools: readonly string[];
  readonly stableMtimes: boolean;
  /** JSON of the leg of the matrix; empty if not given. */
  readonly matrix: string;
  /** Versions to list, or `from-go-mod`, in place of an installation; empty if not given. */
  readonly matrixVersions: string;
  readonly architecture: string;
  readonly goDownloadBaseUrl: string;
  /** As it was given: it is parsed where the network is opened. */
  readonly mirrorAuth: string;
  /** `undefined` when the input was not given, which is not the same as naming the default. */
  readonly mirrors: readonly string[] | undefined;
  /** 64 lower-case hex digits, or empty. */
  readonly checksum: string;
  readonly requireTrust: TrustLevel | undefined;
  /** Armored keys, or the path of a file that has them; empty for the key of Go. */
  readonly signatureKey: string;
  /** Refuse what `setup-go.lock` does not have. */
  readonly frozen: boolean;
  /** A program and its arguments; empty for none. */
  readonly verifyCommand: string;
  /** Days; 0 for no limit. */
  readonly minimumReleaseAge: number;
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
  /** Milliseconds; 0 for no limit. */
  readonly timeout: number;
  readonly resumable: boolean;
  readonly checkpointPath: string;
  readonly checkpointMaxAgeHours: number;
  readonly checkpointMaxSizeMb: number;
  readonly locking: boolean;
  readonly retryOnPermissionDenied: boolean;
  readonly installDir: string;
  readonly replace: boolean;
  readonly slim: boolean;
  readonly exportGoroot: boolean;
  readonly gopath: string;
  readonly goproxy: string;
  readonly goprivate: string;
  /** As GOTOOLCHAIN spells it: `go1.22.12` for `1.22.12`. */
  readonly toolchain: string;
  readonly gobin: 'shared' | 'per-version';
  readonly gopathMode: 'shared' | 'per-version';
  readonly goauth: boolean;
  readonly sandbox: SandboxMode;
  readonly projectCache: boolean;
  readonly problemMatcher: boolean;
  readonly patch: (typeof patchPolicies)[number];
  readonly advisories: (typeof advisoryLevels)[number];
  readonly advisoriesRefresh: boolean;
  /** Empty for `none`. */
  readonly failOn: readonly FailOn[];
  readonly summary: (typeof summaryForms)[number];
  readonly summaryFile: string;
  readonly telemetry: 'off' | 'otlp';
  /** Milliseconds. */
  readonly telemetryTimeout: number;
  readonly metricsFile: string;
  /** Reads the inputs about the guard; `undefined` if there is to be none. */
  readonly guard: InputReader | undefined;
}

/** Reads inputs by their types. All but `text` throw `INPUT_INVALID`. */
export interface InputReader {
  text(name: InputName): string;
  line(name: InputName): string;
  flag(name: InputName, byDefault?: string): boolean;
  count(name: InputName, byDefault?: string): number;
}

/** Reads one raw input; `undefined` or an empty text where it was not given. */
export type ReadInput = (name: InputName) => string | undefined;

/** Raw texts to values. Throws `INPUT_INVALID` naming the input. */
export function parseInputs(read: ReadInput): Inputs {
  const text = (name: InputName) => (read(name) ?? '').trim();
  const line = (name: InputName) => oneLine(name, text(name));
  const flag = (name: InputName, byDefault = defaultOf(name)) => parseBoolean(name, text(name) || byDefault);
  const count = (name: InputName, byDefault = defaultOf(name)) => parseCount(name, text(name), byDefault);
  const mode = (name: InputName) => choice(name, ['shared', 'per-version'], text(name)) ?? 'shared';
  const mirrors = text('mirrors');
  return {
    goVersion: text('go-version'),
    goVersionFile: text('go-version-file'),
    defaultVersion: text('default-version'),
    checkLatest: flag('check-latest'),
    token: line('token'),
    cache: choice('cache', cacheModes, lowerBoolean(text('cache'))) ?? 'true',
    cacheWrite: choice('cache-write', cacheWrites, lowerBoolean(text('cache-write'))) ?? 'auto',
    cacheDependencyPath: text('cache-dependency-path'),
    cacheTimeout: count('cache-timeout-s') * 1000,
    cacheMaxSizeMb: count('cache-max-size-mb'),
    tools: splitList(text('tools')),
    stableMtimes: flag('stable-mtimes'),
    matrix: text('matrix'),
    matrixVersions: text('matrix-versions'),
    architecture: text('architecture'),
    goDownloadBaseUrl: text('go-download-base-url'),
    mirrorAuth: text('mirror-auth'),
    mirrors: mirrors === '' ? undefined : splitList(mirrors),
    checksum: parseChecksum(text('checksum')),
    requireTrust: choice('require-trust', trustLevels, text('require-trust')),
    signatureKey: text('signature-key'),
    frozen: flag('frozen'),
    verifyCommand: text('verify-command'),
    minimumReleaseAge: count('minimum-release-age'),
    maxRetries: count('max-retries'),
    retryBackoff: count('retry-backoff-ms'),
    timeout: count('timeout-ms'),
    resumable: flag('resumable'),
    checkpointPath: line('checkpoint-path'),
    checkpointMaxAgeHours: count('checkpoint-max-age-hours'),
    checkpointMaxSizeMb: count('checkpoint-max-size-mb'),
    locking: flag('locking'),
    retryOnPermissionDenied: flag('retry-on-permission-denied'),
    installDir: line('install-dir'),
    replace: flag('replace'),
    slim: flag('slim'),
    exportGoroot: flag('export-goroot'),
    gopath: parseGopath(line('gopath')),
    goproxy: line('goproxy'),
    goprivate: line('goprivate'),
    toolchain: line('toolchain').replace(/^(?=\d)/, 'go'),
    gobin: mode('gobin'),
    gopathMode: mode('gopath-mode'),
    goauth: flag('goauth'),
    sandbox: choice('sandbox', sandboxModes, text('sandbox')) ?? 'auto',
    projectCache: flag('project-cache'),
    problemMatcher: flag('problem-matcher'),
    patch: choice('patch', patchPolicies, text('patch')) ?? 'exact',
    advisories: choice('advisories', advisoryLevels, text('advisories')) ?? 'notice',
    advisoriesRefresh: flag('advisories-refresh'),
    failOn: parseFailOn(text('fail-on')),
    summary: choice('summary', summaryForms, text('summary')) ?? 'full',
    telemetry: choice('telemetry', ['off', 'otlp'], text('telemetry')) ?? 'off',
    telemetryTimeout: count('telemetry-timeout-ms'),
    metricsFile: line('metrics-file'),
    summaryFile: line('summary-file'),
    guard: flag('guard') ? { text, line, flag, count } : undefined,
  };
}
