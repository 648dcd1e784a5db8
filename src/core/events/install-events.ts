import type { ProblemCode } from '../problem/problem.ts';
import type { InstallStateName } from '../transaction/install-machine.ts';
import type { TrustLevel } from '../trust/trust.ts';

/** From the request to a release, or to an installed tree. */
export type FindEvent =
  | { readonly kind: 'requested'; readonly request: string; readonly source: string }
  | { readonly kind: 'version-file-read'; readonly path: string }
  | { readonly kind: 'resolved'; readonly release: string; readonly archive: string; readonly why: string }
  | {
      readonly kind: 'found';
      readonly release: string;
      readonly root: string;
      /** Empty outside the tool cache. */
      readonly tool: string;
      readonly trust: TrustLevel | 'unrecorded';
      readonly lacks: readonly string[];
    }
  | {
      readonly kind: 'tree-broken';
      readonly tool: string;
      readonly version: string;
      readonly root: string;
      readonly why: string;
    }
  | { readonly kind: 'tree-removed'; readonly root: string }
  /** What was requested could be neither looked up nor downloaded, and an installed one will do. */
  | {
      readonly kind: 'fell-back';
      readonly release: string;
      readonly root: string;
      readonly tool: string;
      readonly message: string;
    };

/** Mirrors and downloads. `label` names a file for display: a URL without credentials, or a module. */
export type DownloadEvent =
  | { readonly kind: 'mirror-tried'; readonly mirror: string; readonly aim: string }
  | {
      readonly kind: 'mirror-failed';
      readonly mirror: string;
      readonly code: ProblemCode;
      readonly message: string;
    }
  | { readonly kind: 'proxy-failed'; readonly url: string; readonly message: string }
  | { readonly kind: 'waiting'; readonly milliseconds: number; readonly retry: number; readonly of: number }
  | { readonly kind: 'asked'; readonly url: string }
  | { readonly kind: 'download-started'; readonly label: string }
  | {
      readonly kind: 'bytes';
      readonly label: string;
      readonly done: number;
      /** `undefined` if the length is not known. */
      readonly total: number | undefined;
    }
  | { readonly kind: 'resumed'; readonly label: string; readonly offset: number }
  | { readonly kind: 'interrupted'; readonly message: string }
  /** A resumed download has the wrong digest, so it starts over. */
  | { readonly kind: 'restarted'; readonly message: string };

export type TransactionEvent =
  | {
      readonly kind: 'transition';
      readonly checkpoint: string;
      readonly from: InstallStateName;
      readonly to: InstallStateName;
      readonly stateVersion: number;
    }
  | { readonly kind: 'lock-wait'; readonly owner: string; readonly archive: string }
  | { readonly kind: 'record-damaged'; readonly path: string }
  | {
      readonly kind: 'committed';
      readonly release: string;
      readonly root: string;
      readonly tool: string;
      readonly mirror: string;
      readonly trust: TrustLevel;
      readonly lacks: readonly string[];
    }
  | { readonly kind: 'not-recorded'; readonly message: string }
  | { readonly kind: 'space-freed'; readonly bytes: number; readonly message: string }
  | { readonly kind: 'permission-wait'; readonly milliseconds: number; readonly message: string }
  | { readonly kind: 'checkpoint-removed'; readonly path: string }
  | { readonly kind: 'leftover-removed'; readonly path: string }
  | { readonly kind: 'sweep-failed'; readonly message: string };

export type TrustEvent =
  | {
      readonly kind: 'verified';
      readonly archive: string;
      readonly trust: TrustLevel;
      /** 64 hex digits. */
      readonly sha256: string;
      /** Bytes of the archive. */
      readonly size: number;
    }
  | { readonly kind: 'log-lookup'; readonly module: string; readonly database: string }
  | { readonly kind: 'log-unconfirmed'; readonly message: string }
  /** A good OpenPGP signature: `key` is the primary key's fingerprint, `by` that of the one that has signed. */
  | {
      readonly kind: 'signed';
      readonly label: string;
      readonly key: string;
      readonly by: string;
      /** When, by its own word: milliseconds since the epoch. */
      readonly made: number;
    }
  | { readonly kind: 'signature-unconfirmed'; readonly message: string }
  | { readonly kind: 'verify-command'; readonly program: string; readonly archive: string }
  /** A line that it has printed. */
  | { readonly kind: 'verify-command-output'; readonly line: string }
  | { readonly kind: 'kept-whole'; readonly mirror: string }
  | { readonly kind: 'rechecked'; readonly root: string; readonly trust: TrustLevel }
  | {
      readonly kind: 'recheck-failed';
      readonly root: string;
      readonly trust: TrustLevel | 'unrecorded';
      readonly required: TrustLevel;
      readonly why: string;
    }
  | { readonly kind: 'differences-unknown'; readonly message: string };

export type InstallDirEvent =
  | { readonly kind: 'install-dir-emptied'; readonly path: string }
  | { readonly kind: 'install-dir-leftover'; readonly path: string; readonly message: string }
  | { readonly kind: 'install-dir-recovered'; readonly path: string }
  /** `taken`: the path under which it should have been kept, if that is taken. */
  | {
      readonly kind: 'install-dir-kept';
      readonly path: string;
      readonly as: string;
      readonly taken: string | undefined;
    };
