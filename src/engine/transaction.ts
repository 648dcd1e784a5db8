import { join } from 'node:path';
import { eventOfLoss, type InstallEvent, type InstallState } from '../core/install-machine.ts';
import { checkpointId, type PartialSource, type Place, recordName } from '../core/install-record.ts';
import type { PartialFile } from '../core/ports.ts';
import { Problem } from '../core/problem.ts';
import { adoptPartial, type Predecessor } from './adopt.ts';
import { describeHolder, holderOf, watchHolder } from './holder.ts';
import { type Chain, claim, forgetBefore, type Head, readHead } from './journal-chain.ts';
import type { Run } from './run.ts';
import type { Checkpoint, Deposit } from './supply.ts';
import type { Installed } from './tool-cache.ts';

export interface TransactionOptions {
  /** Absolute: holds a folder for each checkpoint. */
  readonly folder: string;
  /** Wait for another writer, rather than download beside it? */
  readonly locking: boolean;
  /** The tree, where it stands by now: at the place that a record names, or where it would be put. */
  readonly find: (place: Place | undefined) => Promise<Installed | undefined>;
}

/** How long to wait before looking again at what another one does. Milliseconds, up to twice that. */
const GLANCE = 100;

/**
 * Begins the install transaction of these bytes, or goes on with one that was cut off. Waits for another writer that is
 * at it, and takes what that one has installed. Throws `LOCK_HELD` where the time for that is over.
 */
export async function begin(
  run: Run,
  checkpoint: Checkpoint,
  options: TransactionOptions,
): Promise<Transaction | Installed> {
  const journal = await run.journal();
  const id = checkpointId(checkpoint.archive, checkpoint.digest);
  const chain: Chain = { journal, folder: join(options.folder, id), checkpointId: id };
  const watch = watchHolder(run, chain);
  let before: Predecessor | undefined;
  let told: string | undefined;
  for (let first = true; ; first = false) {
    const head = await readHead(run, chain);
    const there = first ? undefined : await options.find(head.record?.place);
    if (there !== undefined) return there;
    const payload = { archive: checkpoint.archive, offset: 0, source: undefined, place: undefined };
    const holder = holderOf(chain, head);
    if (head.record && head.record.writer !== journal.writer) {
      const { writer, source } = head.record;
      before = { writer, source, released: holder === undefined };
    }
    if (holder !== undefined && (await watch(head, holder)) === 'at it') {
      if (!options.locking)
        return open(run, { chain, head, before: undefined, checkpoint, options, owner: false });
      if (told !== holder)
        run.log.info(`Waiting for ${describeHolder(chain, holder)}, which installs ${checkpoint.archive}`);
      told = holder;
      await waitFor(run, chain, holder);
      continue;
    }
    const event: InstallEvent = (holder !== undefined && eventOfLoss(head.state)) || { kind: 'started' };
    const next = await claim(run, chain, { head, event, payload });
    if (next?.state.name === 'Preparing' || next?.state.name === 'Syncing')
      return open(run, { chain, head: next, before, checkpoint, options, owner: true });
  }
}

async function waitFor(run: Run, chain: Chain, holder: string): Promise<void> {
  try {
    await run.clock.sleep(GLANCE * (1 + run.clock.random()));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'TIMED_OUT') throw error;
    throw new Problem(
      'LOCK_HELD',
      `${describeHolder(chain, holder)} has been installing ${chain.checkpointId} for longer than timeout-ms allows to wait`,
      {
        hint: 'Look at what it does, or end it: the next run goes on from what it has. With locking: false nobody waits.',
        cause: error,
      },
    );
  }
}

interface Opening {
  readonly chain: Chain;
  readonly head: Head;
  readonly before: Predecessor | undefined;
  readonly checkpoint: Checkpoint;
  readonly options: TransactionOptions;
  readonly owner: boolean;
}

async function open(run: Run, opening: Opening): Promise<Transaction> {
  const { chain, head, before, owner } = opening;
  if (owner) await forgetBefore(run, chain, head);
  const { partial, source } = await adoptPartial(run, chain, before);
  return new Transaction(run, opening, { partial, source });
}

/** One writer's part in an install transaction. */
export class Transaction implements Deposit {
  readonly partial: PartialFile;
  readonly #run: Run;
  readonly #chain: Chain;
  readonly #checkpoint: Checkpoint;
  readonly #options: TransactionOptions;
  #head: Head;
  /** Is the latest record ours? Without it we work on, and the last claim decides. */
  #owner: boolean;
  #source: PartialSource | undefined;
  #stopBeat: () => void = () => undefined;

  constructor(
    run: Run,
    { chain, head, checkpoint, options, owner }: Opening,
    adopted: { readonly partial: PartialFile; readonly source: PartialSource | undefined },
  ) {
    this.#run = run;
    this.#chain = chain;
    this.#checkpoint = checkpoint;
    this.#options = options;
    this.#head = head;
    this.#owner = owner;
    this.partial = adopted.partial;
    this.#source = adopted.source;
    this.#beat();
  }

  etagAt(url: string): string {
    return this.#source?.url === this.#nameOf(url) ? this.#source.etag : '';
  }

  /** `Preparing` becomes `Syncing`. */
  async receiving(url: string, etag: string): Promise<void> {
    this.#source = { url: this.#nameOf(url), etag };
    if (this.#owner && this.#head.state.name === 'Preparing') await this.#claim({ kind: 'ready' });
  }

  /** The partial is thrown away. With another mirror to try, `Syncing` becomes `Preparing`. */
  async wrongBytes(): Promise<void> {
    await this.partial.clear();
    this.#source = undefined;
    if (this.#owner && this.#head.state.name === 'Syncing') await this.#claim({ kind: 'wrong-bytes' });
  }

  /**
   * All bytes are there and right: claims the commit. A tree that another writer has committed meanwhile is the answer
   * instead; one that is just committing is waited for.
   */
  async verified(sha256: string): Promise<Installed | undefined> {
    const watch = watchHolder(this.#run, this.#chain);
    for (;;) {
      if (!this.#owner) this.#head = await readHead(this.#run, this.#chain);
      const { state, record } = this.#head;
      if (!this.#owner && (state.name === 'Done' || state.name === 'Committing')) {
        const there = await this.#options.find(record?.place);
        if (there !== undefined) return there;
        const rival = holderOf(this.#chain, this.#head);
        if (rival !== undefined && (await watch(this.#head, rival)) === 'at it') {
          await waitFor(this.#run, this.#chain, rival);
          continue;
        }
      }
      await this.#claim(towardsCommitting(state, sha256));
      if (this.#owner && this.#head.state.name === 'Committing') return undefined;
    }
  }

  /** The tree stands, and is marked: what led to it has served. */
  async committed(place: Place): Promise<void> {
    await this.#claim({ kind: 'committed' }, place);
    if (this.#owner) await forgetBefore(this.#run, this.#chain, this.#head);
  }

  /** After `committed`, or where another one's tree is taken: nobody needs the bytes any more. */
  async end(): Promise<void> {
    if (this.#owner && this.#head.state.name !== 'Done') await this.#toIdle(false);
    this.#stopBeat();
    await this.partial.close();
    await this.#run.files.remove(this.partial.path);
  }

  /** Nothing more comes from us, and what is there can be taken up by the next one. */
  async giveUp(exhausted: boolean): Promise<void> {
    try {
      await this.partial.flush();
    } finally {
      if (this.#owner) await this.#toIdle(exhausted);
      if (this.#owner) await forgetBefore(this.#run, this.#chain, this.#head);
      await this.#close();
    }
  }

  /** A URL may hold secrets, which do not belong on the disk. */
  #nameOf(url: string): string {
    return this.#chain.journal.sha256(url).slice(0, 16);
  }

  async #toIdle(exhausted: boolean): Promise<void> {
    if (this.#head.state.name === 'Committing') await this.#claim({ kind: 'commit-failed' });
    const { name } = this.#head.state;
    if (name === 'Preparing') await this.#claim({ kind: 'refused' });
    if (name === 'Syncing') await this.#claim({ kind: exhausted ? 'exhausted' : 'interrupted' });
  }

  async #close(): Promise<void> {
    this.#stopBeat();
    const empty = this.partial.length === 0;
    await this.partial.close();
    if (empty) await this.#run.files.remove(this.partial.path);
  }

  /** Writes the next record. Where another writer was quicker, it is theirs to write from then on. */
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
    this.#beat();
  }

  #beat(): void {
    this.#stopBeat();
    const { journal, folder } = this.#chain;
    if (this.#owner) this.#stopBeat = journal.beat(join(folder, recordName(this.#head.version)));
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
