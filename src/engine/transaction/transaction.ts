import { join } from 'node:path';
import type { PartialFile } from '../../core/ports/partials.ts';
import type { InstallEvent, InstallState } from '../../core/transaction/install-machine.ts';
import { type PartialSource, type Place, recordName } from '../../core/transaction/install-record.ts';
import type { ResumableDownload } from '../download/download-target.ts';
import type { Run } from '../run/run.ts';
import type { Checkpoint } from '../sources/source.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import { type Adopted, removeAbandoned } from './adopt.ts';
import { type Chain, claim, forgetBefore, type Head, readHead } from './journal-chain.ts';
import { lockOwnerOf, waitFor, watchLockOwner } from './lock-owner.ts';

export interface TransactionOptions {
  /** Absolute: holds a folder for each checkpoint. */
  readonly folder: string;
  /** Wait for another writer, rather than download at the same time? */
  readonly locking: boolean;
  /** The tree, if it is installed by now: at the place that a record names, or where it would be installed. */
  readonly find: (place: Place | undefined) => Promise<Installed | undefined>;
}

/** What a writer starts with. */
export interface Opening {
  readonly chain: Chain;
  readonly head: Head;
  readonly checkpoint: Checkpoint;
  readonly options: TransactionOptions;
  readonly owner: boolean;
  /** The writer before us was lost during its commit. */
  readonly commitLost: boolean;
}

/** One writer's part in an install transaction. */
export class Transaction implements ResumableDownload {
  readonly partial: PartialFile;
  readonly #run: Run;
  readonly #chain: Chain;
  readonly #checkpoint: Checkpoint;
  readonly #options: TransactionOptions;
  #head: Head;
  /** Is the latest record ours? If not, we continue, and the last claim decides. */
  #owner: boolean;
  #commitLost: boolean;
  #source: PartialSource | undefined;
  /** Wrong bytes were discarded, which is recorded once it is known whether another mirror is left. */
  #wrongBytes = false;
  #stopHeartbeat: () => void = () => undefined;

  constructor(run: Run, { chain, head, checkpoint, options, owner, commitLost }: Opening, adopted: Adopted) {
    this.#run = run;
    this.#chain = chain;
    this.#checkpoint = checkpoint;
    this.#options = options;
    this.#head = head;
    this.#owner = owner;
    this.#commitLost = commitLost;
    this.partial = adopted.partial;
    this.#source = adopted.source;
    this.#heartbeat();
  }

  /** An unmarked tree at the destination was left by a writer that is gone. */
  get commitLost(): boolean {
    return this.#commitLost;
  }

  etagAt(url: string): string {
    return this.#source?.url === this.#nameOf(url) ? this.#source.etag : '';
  }

  /** `Preparing` becomes `Syncing`, after wrong bytes by way of `Preparing`. */
  async receiving(url: string, etag: string): Promise<void> {
    await this.nextAttempt();
    this.#source = { url: this.#nameOf(url), etag };
    if (this.#owner && this.#head.state.name === 'Preparing') await this.#claim({ kind: 'ready' });
  }

  /** Discards the partial. The next mirror, or the end, decides what is recorded. */
  async wrongBytes(): Promise<void> {
    await this.partial.clear();
    this.#source = undefined;
    this.#wrongBytes = true;
  }

  /** There is another attempt: after wrong bytes `Syncing` becomes `Preparing`. */
  async nextAttempt(): Promise<void> {
    const wrong = this.#wrongBytes;
    this.#wrongBytes = false;
    if (wrong && this.#owner && this.#head.state.name === 'Syncing')
      await this.#claim({ kind: 'wrong-bytes' });
  }

  /**
   * Called once all bytes are verified: claims the commit. If another writer has committed a tree meanwhile, returns that
   * tree; a writer that is just committing is waited for.
   */
  async verified(sha256: string): Promise<Installed | undefined> {
    const watch = watchLockOwner(this.#run, this.#chain);
    for (;;) {
      if (!this.#owner) this.#head = await readHead(this.#run, this.#chain);
      const { state, record } = this.#head;
      if (!this.#owner && (state.name === 'Done' || state.name === 'Committing')) {
        const there = await this.#options.find(record?.place);
        if (there !== undefined) return there;
        const rival = lockOwnerOf(this.#chain, this.#head);
        if (rival !== undefined && (await watch(this.#head, rival)) === 'running') {
          await waitFor(this.#run, this.#chain, rival);
          continue;
        }
      }
      if (state.name === 'Committing') this.#commitLost = true;
      await this.#claim(towardsCommitting(state, sha256));
      if (this.#owner && this.#head.state.name === 'Committing') return undefined;
    }
  }

  /** Called once the tree is installed and marked: removes older records and abandoned partials. */
  async committed(place: Place): Promise<void> {
    await this.#claim({ kind: 'committed' }, place);
    if (!this.#owner) return;
    await forgetBefore(this.#run, this.#chain, this.#head);
    await removeAbandoned(this.#run, this.#chain);
  }

  /** Called after `committed`, or if another writer's tree is used: removes our bytes. */
  async end(): Promise<void> {
    if (this.#owner && this.#head.state.name !== 'Done') await this.#toIdle(false);
    this.#stopHeartbeat();
    await this.partial.close();
    await this.#run.files.remove(this.partial.path);
  }

  /** Ends our part and leaves the bytes to the next writer; wrong ones are gone. */
  async giveUp(): Promise<void> {
    try {
      await this.partial.flush();
    } finally {
      if (this.#owner) await this.#toIdle(this.#wrongBytes);
      if (this.#owner) await forgetBefore(this.#run, this.#chain, this.#head);
      await this.#close();
    }
  }

  /** A hash, because a URL may contain secrets, which must not be written to the disk. */
  #nameOf(url: string): string {
    return this.#chain.records.sha256(url).slice(0, 16);
  }

  async #toIdle(exhausted: boolean): Promise<void> {
    if (this.#head.state.name === 'Committing') await this.#claim({ kind: 'commit-failed' });
    const { name } = this.#head.state;
    if (name === 'Preparing') await this.#claim({ kind: 'refused' });
    if (name === 'Syncing') await this.#claim({ kind: exhausted ? 'exhausted' : 'interrupted' });
  }

  async #close(): Promise<void> {
    this.#stopHeartbeat();
    const empty = this.partial.length === 0;
    await this.partial.close();
    if (empty) await this.#run.files.remove(this.partial.path);
  }

  /** Writes the next record. If another writer was quicker, that one writes the records from then on. */
  async #claim(event: InstallEvent, place?: Place): Promise<void> {
    const payload = {
      archive: this.#checkpoint.archive,
      offset: this.partial.length,
      source: this.#source,
      place,
    };
    const next = await claim(this.#run, this.#chain, { head: this.#head, event, payload });
    this.#owner = next !== undefined;
    if (next !== undefined) this.#head = next;
    this.#heartbeat();
  }

  #heartbeat(): void {
    this.#stopHeartbeat();
    const { records, folder } = this.#chain;
    if (this.#owner) this.#stopHeartbeat = records.heartbeat(join(folder, recordName(this.#head.version)));
  }
}

function towardsCommitting(state: InstallState, sha256: string): InstallEvent {
  switch (state.name) {
    case 'Idle':
    case 'Done':
      return { kind: 'started' };
    case 'Preparing':
      return { kind: 'ready' };
    case 'Syncing':
      return { kind: 'verified', sha256 };
    case 'Committing':
      return { kind: 'commit-failed' };
  }
}
