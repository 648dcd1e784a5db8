import type { Inputs } from '../inputs/inputs.ts';
import { type MirrorPlan, planMirrors } from '../sources/mirrors.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** What a run is to do: the inputs, parsed once, and grouped by the part of the engine that they are for. */
export interface Plan {
  readonly version: VersionPlan;
  readonly sources: SourcePlan;
  readonly retry: RetryPlan;
  readonly transaction: TransactionPlan;
  readonly destination: DestinationPlan;
  readonly activation: ActivationPlan;
}

export interface VersionPlan {
  /** Empty if not given, as are all texts here. */
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly checkLatest: boolean;
  /** The request comes from a workflow file, in which an unquoted 1.20 is 1.2. */
  readonly yaml: boolean;
}

export interface SourcePlan extends MirrorPlan {
  /** 64 hex digits that the user pinned, or empty. */
  readonly checksum: string;
  readonly requireTrust: TrustLevel | undefined;
  readonly slim: boolean;
  /** May the checksum database be asked about archives that nothing else knows, without the user's word? */
  readonly logByDefault: boolean;
}

export interface RetryPlan {
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
  readonly retryOnPermissionDenied: boolean;
}

export interface TransactionPlan {
  readonly resumable: boolean;
  /** Wait for another writer, rather than download beside it? */
  readonly locking: boolean;
  readonly checkpointPath: string;
  readonly checkpointMaxAgeHours: number;
  readonly checkpointMaxSizeMb: number;
}

export interface DestinationPlan {
  /** The folder that the user names for Go; empty for the tool cache. */
  readonly installDir: string;
  /** Remove a Go that something else has put there, rather than keep it beside. */
  readonly replace: boolean;
}

export interface ActivationPlan {
  readonly exportGoroot: boolean;
  readonly gopath: string;
  readonly goproxy: string;
  readonly goprivate: string;
}

/** Throws `INPUT_INVALID` for a mirror that cannot be read. */
export function planOf(inputs: Inputs, { yaml }: { readonly yaml: boolean }): Plan {
  const mirrors = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const { goVersion, goVersionFile, checkLatest } = inputs;
  const { checksum, requireTrust, slim } = inputs;
  const { maxRetries, retryBackoff, retryOnPermissionDenied } = inputs;
  const { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb } = inputs;
  const { installDir, replace } = inputs;
  const { exportGoroot, gopath, goproxy, goprivate } = inputs;
  return {
    version: { goVersion, goVersionFile, checkLatest, yaml },
    sources: { ...mirrors, checksum, requireTrust, slim, logByDefault: mayAskLog(mirrors) },
    retry: { maxRetries, retryBackoff, retryOnPermissionDenied },
    transaction: { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb },
    destination: { installDir, replace },
    activation: { exportGoroot, gopath, goproxy, goprivate },
  };
}

/** With go-download-base-url nothing else is contacted, unless the user names it. */
function mayAskLog({ mirrors, exclusive }: MirrorPlan): boolean {
  return !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
}
