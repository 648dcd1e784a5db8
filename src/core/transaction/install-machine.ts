/**
 * The install transaction as data: one archive on its way into the tool cache. Total and without effects; whatever the
 * table lacks is refused. Who records a transition, and how it is claimed, is the journal's business.
 */

export const installStates = ['Idle', 'Preparing', 'Syncing', 'Committing', 'Done'] as const;

export type InstallStateName = (typeof installStates)[number];

export type InstallState =
  | { readonly name: 'Idle' | 'Preparing' | 'Syncing' }
  /** `verified` is the SHA-256 of the whole archive: nothing is committed without. */
  | { readonly name: 'Committing' | 'Done'; readonly verified: string };

export type InstallEvent =
  /** Somebody begins, or goes on from a checkpoint. */
  | { readonly kind: 'started' }
  /** There is room and permission. */
  | { readonly kind: 'ready' }
  /** Space, permission, or somebody else's lock. */
  | { readonly kind: 'refused' }
  /** Digest, size and trust level hold. */
  | { readonly kind: 'verified'; readonly sha256: string }
  /** Retries spent, disk full, permission, a signal, or the writer is gone: the checkpoint is kept. */
  | { readonly kind: 'interrupted' }
  /** Wrong bytes, and another mirror to try: the partial is thrown away. */
  | { readonly kind: 'wrong-bytes' }
  /** Wrong bytes, and no mirror left. */
  | { readonly kind: 'exhausted' }
  /** Renamed and marked. */
  | { readonly kind: 'committed' }
  /** It could not be renamed or marked, or its writer is gone: the partial is whole and verified. */
  | { readonly kind: 'commit-failed' };

export const initialState: InstallState = { name: 'Idle' };

/** The state that follows; `undefined` where the event has no place in this state. */
export function nextState(state: InstallState, event: InstallEvent): InstallState | undefined {
  switch (state.name) {
    case 'Idle':
      return event.kind === 'started' ? { name: 'Preparing' } : undefined;
    case 'Preparing':
      if (event.kind === 'ready') return { name: 'Syncing' };
      return event.kind === 'refused' ? { name: 'Idle' } : undefined;
    case 'Syncing':
      return afterSyncing(event);
    case 'Committing':
      if (event.kind === 'committed') return { name: 'Done', verified: state.verified };
      return event.kind === 'commit-failed' ? { name: 'Syncing' } : undefined;
    case 'Done':
      return undefined;
  }
}

function afterSyncing(event: InstallEvent): InstallState | undefined {
  switch (event.kind) {
    case 'verified':
      return isSha256(event.sha256) ? { name: 'Committing', verified: event.sha256 } : undefined;
    case 'interrupted':
    case 'exhausted':
      return { name: 'Idle' };
    case 'wrong-bytes':
      return { name: 'Preparing' };
    default:
      return undefined;
  }
}

/** What a successor does first, on behalf of a writer that is gone, to be where it can begin itself. */
export function eventOfLoss(state: InstallState): InstallEvent | undefined {
  switch (state.name) {
    case 'Preparing':
      return { kind: 'refused' };
    case 'Syncing':
      return { kind: 'interrupted' };
    case 'Committing':
      return { kind: 'commit-failed' };
    default:
      return undefined;
  }
}

function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
