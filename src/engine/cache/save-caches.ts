import { trimBuild } from '../../core/cache/build-trim.ts';
import { modulesSaveKey } from '../../core/cache/cache-keys.ts';
import type { ArchiveState, CacheState } from '../../core/cache/cache-state.ts';
import {
  type ArchiveFacts,
  buildWithout,
  busyTime,
  type JobTime,
  modulesWithout,
  savedByBuild,
  savedByModules,
} from '../../core/cache/cache-worth.ts';
import { filesOfModule } from '../../core/cache/go-sum.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { putRecord } from './archive-record.ts';
import { isOnlyRepeated, markOutputs } from './build-outputs.ts';
import { describedModules, digestOf, readRestored, stagingOf } from './cache-places.ts';
import { readDependencies } from './dependency-files.ts';

/** Saves modules and build outputs side by side, if there is anything new. What goes wrong is a warning. */
export async function saveCaches(run: Run, plan: CachePlan, state: CacheState): Promise<void> {
  const time = await timeOf(run, state);
  await Promise.all([
    safely(run, { what: 'modules', archive: state.modules }, () => saveModules(run, plan, { state, time })),
    safely(run, { what: 'build outputs', archive: state.build }, () => saveBuild(run, plan, { state, time })),
  ]);
}

/** What this job was for its caches. */
interface Job {
  readonly state: CacheState;
  readonly time: JobTime;
}

async function timeOf(run: Run, { modules, build, since }: CacheState): Promise<JobTime> {
  const restored = Math.max(modules.restoreSeconds, build.restoreSeconds);
  const work = Math.max(0, (run.clock.now() - since) / 1000 - restored);
  if (modules.key === '' || modules.warm) return { work, download: 0 };
  const files = await describedModules(run, modules.folder);
  // Restored files have the times at which they were saved.
  const times = files.map(({ modified }) => modified);
  return { work, download: busyTime(times, since + restored * 1000) / 1000 };
}

/** `work` resolves to the seconds that the archive has saved; `undefined` if that is not known. */
async function safely(
  run: Run,
  { what, archive }: { readonly what: string; readonly archive: ArchiveState },
  work: () => Promise<number | undefined>,
): Promise<void> {
  const started = run.clock.now();
  try {
    const saved = await work();
    if (archive.key === '' || archive.warm) return;
    const cost = archive.restoreSeconds + (run.clock.now() - started) / 1000;
    run.emit({ kind: 'cache-judged', what, cost, saved });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `Could not save ${what}: ${error.message}` });
  }
}

/** What the go.sum files name now: a step may have changed them, and then the next job looks for another key. */
async function saveModules(run: Run, plan: CachePlan, { state, time }: Job): Promise<number | undefined> {
  const { modules: archive, leg } = state;
  const { folder, key, matched, exact, warm, record } = archive;
  const what = 'modules';
  if (key === '') return undefined;
  if (warm) return skip(run, what, 'they were here before this step');
  const { modules } = await readDependencies(run, plan.dependencyPath);
  const paths = [...new Set(modules.flatMap(filesOfModule))];
  const wanted = new Set(paths);
  const held = (await describedModules(run, folder))
    .map(({ path }) => path)
    .filter((path) => wanted.has(path));
  const restored = new Set(await readRestored(run, folder));
  const facts = { restored: matched !== '', record, leg, endedEarly: false };
  const saved = savedByModules(facts);
  if (exact && held.every((path) => restored.has(path))) {
    skip(run, what, 'they were restored as they are');
    return saved;
  }
  const saveAs = modulesSaveKey(key, await digestOf(run, held.toSorted().join('\n')));
  const without = modulesWithout(facts, time);
  await saveArchive(run, plan, { folder, key: saveAs, paths, what, leg, without, dropped: undefined });
  return saved;
}

async function saveBuild(run: Run, plan: CachePlan, { state, time }: Job): Promise<number | undefined> {
  const { build, since, leg } = state;
  const { folder, key, matched, warm, record } = build;
  const what = 'build outputs';
  if (key === '' || folder === '' || folder === 'off') return undefined;
  if (warm) return skip(run, what, 'they were here before this step');
  const folders = await run.cacheFolders();
  const entries = (await folders.files(folder))
    .filter(({ path }) => /^[0-9a-f]{2}\//.test(path))
    .map(({ path, size, modified }) => ({ path, size, used: modified }));
  const restored = new Set(await readRestored(run, folder));
  const marked = await markOutputs(run, folder, { entries, restored });
  const trimmed = trimBuild(marked, { since, restored, maxSize: plan.maxSizeMb * 2 ** 20 });
  const { kept, dropped, fresh, used, endedEarly } = trimmed;
  const facts: ArchiveFacts = { restored: matched !== '', record, leg, endedEarly };
  const saved = savedByBuild(facts, time);
  if (await isOnlyRepeated(run, folder, fresh)) {
    const nothing = fresh.length === 0 ? 'there is nothing new' : 'only tests ran again';
    const ofRestored = restored.size === 0 ? '' : `; ${used} of ${restored.size} restored entries were used`;
    skip(run, what, `${nothing}${ofRestored}`);
    return saved;
  }
  const paths = kept.map(({ path }) => path);
  const without = buildWithout(facts, time);
  await saveArchive(run, plan, { folder, key, paths, what, leg, without, dropped: dropped.length });
  return saved;
}

function skip(run: Run, what: string, why: string): undefined {
  run.emit({ kind: 'remark', level: 'info', message: `Not saving ${what}: ${why}.` });
}

interface Archive {
  readonly folder: string;
  /** To save under. */
  readonly key: string;
  /** What is saved, below the folder. */
  readonly paths: readonly string[];
  /** For display. */
  readonly what: string;
  /** Entries that are left out, if that is known. */
  readonly dropped: number | undefined;
  /** For its record. */
  readonly leg: string;
  readonly without: number | undefined;
}

async function saveArchive(run: Run, plan: CachePlan, archive: Archive): Promise<void> {
  const { folder, key, paths, what, dropped, leg, without } = archive;
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  const started = run.clock.now();
  try {
    await folders.remove(staging);
    const bytes = await folders.linkInto(staging, folder, paths);
    if (bytes === 0) return skip(run, what, 'none were used');
    await putRecord(run, staging, { bytes, entries: paths.length, leg, without });
    const service = await run.cacheService(plan.timeout);
    if (!(await service.save(staging, key))) return;
    const seconds = (run.clock.now() - started) / 1000;
    run.emit({ kind: 'cache-saved', what, key, bytes, kept: paths.length, dropped, seconds });
  } finally {
    await folders.remove(staging);
  }
}
