/**
 * The state machine of the install transaction, without side effects. A transition that is not listed here is refused.
 * The journal records transitions and decides which writer makes them.
 */

export const installStates = ['Idle', 'Preparing', 'Syncing', 'Committing', 'Done'] as const;

export type InstallStateName = (typeof installStates)[number];

export type InstallState =
  | { readonly name: 'Idle' | 'Preparing' | 'Syncing' }
  /** `verified` is the SHA-256 of the whole archive. Nothing is committed without it. */
  | { readonly name: 'Committing' | 'Done'; readonly verified: string };

export type InstallEvent =
  /** A writer starts, or resumes from a checkpoint. */
  | { readonly kind: 'started' }
  /** Space and permission are sufficient. */
  | { readonly kind: 'ready' }
  /** No space, no permission, or another writer has the lock. */
  | { readonly kind: 'refused' }
  /** Digest, size and trust level are as required. */
  | { readonly kind: 'verified'; readonly sha256: string }
  /** No retries left, disk full, no permission, a signal, or the writer has died: the checkpoint is kept. */
  | { readonly kind: 'interrupted' }
  /** Wrong bytes, and another mirror can be tried: the partial is discarded. */
  | { readonly kind: 'wrong-bytes' }
  /** Wrong bytes, and no mirror is left. */
  | { readonly kind: 'exhausted' }
  /** The tree was renamed and marked. */
  | { readonly kind: 'committed' }
  /** The tree could not be renamed or marked, or the writer has died: the partial is complete and verified. */
  | { readonly kind: 'commit-failed' };

export const initialState: InstallState = { name: 'Idle' };

/** The next state; `undefined` if the event is not allowed in this state. */
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

/** The event that a successor records for a dead writer before it starts; `undefined` if none is needed. */
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
