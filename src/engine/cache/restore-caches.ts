import { type CacheKeys, isExactKey } from '../../core/cache/cache-keys.ts';
import type { CachePolicy } from '../../core/cache/cache-policy.ts';
import type { CacheRecord } from '../../core/cache/cache-record.ts';
import type { ArchiveState, CacheState } from '../../core/cache/cache-state.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { takeRecord } from './archive-record.ts';
import { describedModules, stagingOf, writeRestored } from './cache-places.ts';
import { type EarlyCaches, takeEarly } from './early-caches.ts';
import { type Arrival, startTransfer, type Transfer } from './transfer.ts';
import { type JobGo, type WantedArchive, wantedCaches } from './wanted-caches.ts';

/** What was restored, and what the step after the job needs to save. */
export interface RestoredCaches {
  readonly policy: CachePolicy;
  /** `undefined` if nothing may be restored or saved. */
  readonly state: CacheState | undefined;
}

/**
 * Restores modules and build outputs, side by side; `early` are those that were begun while Go was installed. What goes
 * wrong is a warning: the job then does without. Throws only for a wrong `cache-dependency-path`.
 */
export async function restoreCaches(
  run: Run,
  plan: CachePlan,
  go: JobGo,
  early?: EarlyCaches,
): Promise<RestoredCaches> {
  const { policy, archives, leg } = await wantedCaches(run, plan, go, early?.dependencies);
  if (policy.why !== '') run.emit({ kind: 'remark', level: 'info', message: policy.why });
  if (archives === undefined) return { policy, state: undefined };
  const started = run.clock.now();
  const transfers = await takeEarly(run, early, [archives.modules, archives.build]);
  const [modules, build] = await Promise.all(
    [archives.modules, archives.build].map((wanted) => restore(run, plan, wanted, transfers.get(wanted))),
  );
  if (!modules || !build) throw new Problem('INTERNAL', 'An archive has no state');
  // What is in one archive may be meant for the folder beside the other one.
  for (const wanted of [archives.modules, archives.build])
    if (wanted.restore) await clearStaging(run, wanted.folder);
  return { policy, state: { modules, build, tools: [], since: started, ready: run.clock.now(), leg } };
}

async function restore(
  run: Run,
  plan: CachePlan,
  wanted: WantedArchive,
  transfer: Transfer | undefined,
): Promise<ArchiveState> {
  const { what, folder, keys, warm, why } = wanted;
  const nothing = { ...unrestored, folder, key: keys?.primary ?? '', warm };
  if (why !== '') run.emit({ kind: 'remark', level: 'info', message: why });
  if (keys === undefined || !wanted.restore) return nothing;
  const { matched, record, seconds } = await fetchInto(run, plan, { what, folder, keys, transfer });
  const exact = isExactKey(keys.primary, matched);
  run.emit({
    kind: 'cache-restored',
    what,
    outcome: matched === '' ? 'miss' : exact ? 'exact' : 'partial',
    key: keys.primary,
    matched,
    bytes: record?.bytes,
    entries: record?.entries,
    seconds,
  });
  return { ...nothing, matched, exact, restoreSeconds: seconds, record };
}

const unrestored = { matched: '', exact: false, restoreSeconds: 0, record: undefined };

interface Fetched {
  readonly matched: string;
  readonly record: CacheRecord | undefined;
  readonly seconds: number;
}

interface Wish extends Pick<WantedArchive, 'what' | 'folder'> {
  readonly keys: CacheKeys;
  /** If it was begun already. */
  readonly transfer: Transfer | undefined;
}

async function fetchInto(run: Run, plan: CachePlan, wish: Wish): Promise<Fetched> {
  const { what, folder, keys } = wish;
  let began = run.clock.now();
  let transferred = 0;
  const seconds = () => transferred + (run.clock.now() - began) / 1000;
  try {
    const transfer = wish.transfer ?? (await startTransfer(run, plan, { folder, keys }));
    const arrival = await transfer.arrived;
    transferred = arrival.seconds;
    began = run.clock.now();
    const fetched = await place(run, wish, arrival);
    return { ...fetched, seconds: seconds() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `Could not restore ${what}: ${error.message}` });
    await clearStaging(run, folder);
    return { matched: '', record: undefined, seconds: seconds() };
  }
}

/** From the folder beside it. */
async function place(
  run: Run,
  { what, folder }: Wish,
  { matched }: Arrival,
): Promise<Omit<Fetched, 'seconds'>> {
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  // A link would lead Go to a folder that the archive has chosen.
  const isWhole =
    (await run.files.kind(staging)) === 'folder' && (await run.files.linkTarget(staging)) === undefined;
  if (matched === undefined || !isWhole) {
    await clearStaging(run, folder);
    await writeRestored(run, folder, []);
    return { matched: '', record: undefined };
  }
  const record = await takeRecord(run, staging);
  // Go marks the build outputs that it uses, but only if they were marked over an hour ago.
  const paths =
    what === 'modules'
      ? (await describedModules(run, staging)).map(({ path }) => path)
      : await folders.setTimes(staging, run.clock.now() - twoHours);
  await writeRestored(run, folder, paths);
  await folders.moveInto(staging, folder);
  return { matched, record };
}

/** An archive that did not arrive whole may have filled the disk. The package may still write to it if its time is over. */
async function clearStaging(run: Run, folder: string): Promise<void> {
  try {
    await (await run.cacheFolders()).remove(stagingOf(folder));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'trace', message: `The rest of an archive is left: ${error.message}` });
  }
}

/** Milliseconds. */
const twoHours = 2 * 60 * 60 * 1000;
