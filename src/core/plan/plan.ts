import type { CacheWish } from '../cache/cache-policy.ts';
import type { ToolEntry } from '../cache/tool-entries.ts';
import type { InputReader, Inputs } from '../inputs/inputs.ts';
import { defaultMirrors, type MirrorPlan } from '../sources/mirrors.ts';
import type { TrustLevel } from '../trust/trust.ts';
import type { LockedArchive } from '../versions/locked-archive.ts';

/** The configuration of a run: the parsed inputs, grouped by the part of the engine that uses them. */
export interface Plan {
  readonly version: VersionPlan;
  readonly sources: SourcePlan;
  readonly retry: RetryPlan;
  readonly transaction: TransactionPlan;
  readonly destination: DestinationPlan;
  readonly activation: ActivationPlan;
  readonly assessment: AssessmentPlan;
  readonly policy: Policy;
  readonly cache: CachePlan;
  /** To be installed after Go. */
  readonly tools: readonly ToolEntry[];
  readonly stableMtimes: boolean;
  /** Reads the inputs about the guard; `undefined` if none is to be started. */
  readonly guard: InputReader | undefined;
  /** For the first run of a Go that was just installed. */
  readonly sandbox: Inputs['sandbox'];
}

export interface VersionPlan {
  /** All texts here are empty if not given. */
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly defaultVersion: string;
  readonly checkLatest: boolean;
  /** For a version that a file names: that one, or the newest patch of its minor. */
  readonly patch: Inputs['patch'];
  /** The request comes from YAML, in which an unquoted 1.20 becomes 1.2. */
  readonly yaml: boolean;
}

export interface SourcePlan extends MirrorPlan {
  /** The digest that the user pinned: 64 hex digits, or empty. */
  readonly checksum: string;
  readonly requireTrust: TrustLevel | undefined;
  readonly slim: boolean;
  /** What `setup-go.lock` has for this release and platform. */
  readonly locked?: LockedArchive | undefined;
  /** Whether archives without a known digest may be looked up in the checksum database even if the user did not ask. */
  readonly logByDefault: boolean;
}

/** What a user or a team wants to be kept to: as the inputs have it. */
export type Policy = Pick<Inputs, 'frozen' | 'verifyCommand' | 'minimumReleaseAge' | 'signatureKey'>;

export interface RetryPlan {
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
  readonly retryOnPermissionDenied: boolean;
}

export interface TransactionPlan {
  readonly resumable: boolean;
  /** Wait for another writer instead of downloading at the same time. */
  readonly locking: boolean;
  readonly checkpointPath: string;
  readonly checkpointMaxAgeHours: number;
  readonly checkpointMaxSizeMb: number;
}

export interface DestinationPlan {
  /** The folder that the user names for Go; empty to install into the tool cache. */
  readonly installDir: string;
  /** Remove a Go there that we did not install, instead of keeping it under another name. */
  readonly replace: boolean;
}

export interface ActivationPlan {
  readonly exportGoroot: boolean;
  readonly gopath: string;
  readonly goproxy: string;
  readonly goprivate: string;
  /** The GOTOOLCHAIN that the user asks for; empty if not given. */
  readonly toolchain: string;
  /** Whether each version has a folder of its own for its tools, and for all of GOPATH. */
  readonly gobin: Inputs['gobin'];
  readonly gopathMode: Inputs['gopathMode'];
  /** Several versions are set up, among which a go.mod may choose. */
  readonly several?: boolean;
}

/** Caches of modules and build outputs. */
export interface CachePlan extends CacheWish {
  readonly dependencyPath: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** MiB; 0 for no limit. */
  readonly maxSizeMb: number;
  readonly matrix: string;
}

/** How to assess the Go: its vulnerabilities and its support. */
export interface AssessmentPlan {
  readonly level: Inputs['advisories'];
  readonly failOn: Inputs['failOn'];
  /** Read the newest advisories from the module proxy. */
  readonly refresh: boolean;
}

/** @throws INPUT_INVALID for a mirror or a tool that cannot be parsed */
export async function planOf(inputs: Inputs, { yaml }: { readonly yaml: boolean }): Promise<Plan> {
  const mirrors = await mirrorsOf(inputs);
  const { goVersion, goVersionFile, defaultVersion, checkLatest, patch } = inputs;
  const { checksum, requireTrust, slim } = inputs;
  const { maxRetries, retryBackoff, retryOnPermissionDenied } = inputs;
  const { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb } = inputs;
  const { installDir, replace } = inputs;
  const { exportGoroot, gopath, goproxy, goprivate, toolchain, gobin, gopathMode } = inputs;
  return {
    version: { goVersion, goVersionFile, defaultVersion, checkLatest, patch, yaml },
    sources: { ...mirrors, checksum, requireTrust, slim, logByDefault: mayAskLog(mirrors) },
    policy: inputs,
    retry: { maxRetries, retryBackoff, retryOnPermissionDenied },
    transaction: { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb },
    destination: { installDir, replace },
    activation: { exportGoroot, gopath, goproxy, goprivate, toolchain, gobin, gopathMode },
    cache: {
      cache: inputs.cache,
      write: inputs.cacheWrite,
      dependencyPath: inputs.cacheDependencyPath,
      timeout: inputs.cacheTimeout,
      maxSizeMb: inputs.cacheMaxSizeMb,
      matrix: inputs.matrix,
    },
    tools: await toolsOf(inputs),
    stableMtimes: inputs.stableMtimes,
    guard: inputs.guard,
    sandbox: inputs.sandbox,
    assessment: { level: inputs.advisories, failOn: inputs.failOn, refresh: inputs.advisoriesRefresh },
  };
}

async function mirrorsOf({ mirrors, goDownloadBaseUrl: baseUrl }: Inputs): Promise<MirrorPlan> {
  if (baseUrl === '' && !mirrors?.length) return { mirrors: defaultMirrors, exclusive: false };
  return (await import('../sources/parse-mirrors.ts')).parseMirrors({ mirrors, baseUrl });
}

async function toolsOf({ tools }: Inputs): Promise<readonly ToolEntry[]> {
  return tools.length === 0 ? [] : (await import('../cache/tool-entries.ts')).parseTools(tools);
}

/** With go-download-base-url, no other server is contacted unless the user names it. */
function mayAskLog({ mirrors, exclusive }: MirrorPlan): boolean {
  return !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
}
