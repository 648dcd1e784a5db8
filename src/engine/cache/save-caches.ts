import { type Trimmed, trimBuild } from '../../core/cache/build-trim.ts';
import { modulesSaveKey } from '../../core/cache/cache-keys.ts';
import type { ArchiveState, CacheState, ToolState } from '../../core/cache/cache-state.ts';
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
import { isWorthSaving } from '../../core/cache/worth-saving.ts';
import type { CachePlan, Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { readSavable } from './build-entries.ts';
import { isOnlyRepeated } from './build-outputs.ts';
import { describedModules, digestOf, readRestored } from './cache-places.ts';
import { readDependencies } from './dependency-files.ts';
import { saveArchive, skipSaving } from './save-archive.ts';

type SavePlan = Pick<Plan, 'cache' | 'stableMtimes'>;

/** Saves modules, build outputs and tools side by side, if there is anything new. What goes wrong is a warning. */
export async function saveCaches(run: Run, plan: SavePlan, state: CacheState): Promise<void> {
  const time = await timeOf(run, state);
  const { modules, build, tools } = state;
  await Promise.all([
    safely(run, 'modules', () =>
      judged(run, { what: 'modules', archive: modules }, () => saveModules(run, plan, { state, time })),
    ),
    safely(run, 'build outputs', () =>
      judged(run, { what: 'build outputs', archive: build }, () => saveBuild(run, plan, { state, time })),
    ),
    ...tools.map((tool) => safely(run, whatIs(tool), () => saveTool(run, plan.cache, tool))),
  ]);
}

/** What this job was for its caches. */
interface Job {
  readonly state: CacheState;
  readonly time: JobTime;
}

async function timeOf(run: Run, { modules, ready }: CacheState): Promise<JobTime> {
  const work = Math.max(0, (run.clock.now() - ready) / 1000);
  if (modules.key === '' || modules.warm) return { work, download: 0 };
  const files = await describedModules(run, modules.folder);
  // Restored files have the times at which they were saved.
  const times = files.map(({ modified }) => modified);
  return { work, download: busyTime(times, ready) / 1000 };
}

async function safely(run: Run, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `Could not save ${what}: ${error.message}` });
  }
}

/** `work` resolves to the seconds that the archive has saved; `undefined` if that is not known. */
async function judged(
  run: Run,
  { what, archive }: { readonly what: string; readonly archive: ArchiveState },
  work: () => Promise<number | undefined>,
): Promise<void> {
  const started = run.clock.now();
  const saved = await work();
  if (archive.key === '' || archive.warm) return;
  const cost = archive.restoreSeconds + (run.clock.now() - started) / 1000;
  run.emit({ kind: 'cache-judged', what, cost, saved });
}

/** What the go.sum files name now: a step may have changed them, and then the next job looks for another key. */
async function saveModules(
  run: Run,
  { cache: plan }: SavePlan,
  { state, time }: Job,
): Promise<number | undefined> {
  const { modules: archive, leg } = state;
  const { folder, key, matched, exact, warm, record } = archive;
  const what = 'modules';
  if (key === '') return undefined;
  if (warm) return skipSaving(run, what, 'they were here before this step');
  const { dependencyPath } = plan;
  const { modules } = await readDependencies(run, { dependencyPath, modCache: folder });
  const paths = [...new Set(modules.flatMap(filesOfModule))];
  const wanted = new Set(paths);
  const held = (await describedModules(run, folder))
    .map(({ path }) => path)
    .filter((path) => wanted.has(path));
  const restored = new Set(await readRestored(run, folder));
  const facts = { restored: matched !== '', record, leg, endedEarly: false };
  const saved = savedByModules(facts);
  if (exact && held.every((path) => restored.has(path))) {
    skipSaving(run, what, 'they were restored as they are');
    return saved;
  }
  const saveAs = modulesSaveKey(key, await digestOf(run, held.toSorted().join('\n')));
  const noted = { leg, without: modulesWithout(facts, time) };
  await saveArchive(run, plan, { folder, key: saveAs, paths, what, noted, dropped: undefined });
  return saved;
}

async function saveBuild(
  run: Run,
  { cache: plan, stableMtimes }: SavePlan,
  { state, time }: Job,
): Promise<number | undefined> {
  const { build, since, leg } = state;
  const { folder, key, matched, warm, record } = build;
  const what = 'build outputs';
  if (key === '' || folder === '' || folder === 'off') return undefined;
  if (warm) return skipSaving(run, what, 'they were here before this step');
  const entries = await readSavable(run, folder);
  const restored = new Set(await readRestored(run, folder));
  const maxSize = plan.maxSizeMb * 2 ** 20;
  // What another leg has left is no sign of how much this one does.
  const complete = record !== undefined && record.leg !== leg;
  const trimmed = trimBuild(entries, { since, restored, maxSize, complete });
  const { kept, dropped, used, endedEarly } = trimmed;
  const facts: ArchiveFacts = { restored: matched !== '', record, leg, endedEarly };
  const saved = savedByBuild(facts, time);
  const why = await whyNotSave(run, trimmed, { folder, stableMtimes, own: record?.leg === leg });
  if (why !== undefined) {
    const ofRestored = restored.size === 0 ? '' : `; ${used} of ${restored.size} restored entries were used`;
    skipSaving(run, what, `${why}${ofRestored}`);
    return saved;
  }
  const paths = kept.map(({ path }) => path);
  const noted = { leg, without: buildWithout(facts, time) };
  await saveArchive(run, plan, { folder, key, paths, what, noted, dropped: dropped.length });
  return saved;
}

/** `own`: what was restored is of this leg. `undefined` if they are worth saving. */
async function whyNotSave(
  run: Run,
  trimmed: Trimmed,
  given: { readonly folder: string; readonly stableMtimes: boolean; readonly own: boolean },
): Promise<string | undefined> {
  const { fresh } = trimmed;
  if (fresh.length === 0) return 'there is nothing new';
  // With stable-mtimes, the next job finds the same times, so that it can use results of tests that open files. They are
  // small, whatever the tests take.
  if (given.stableMtimes) return undefined;
  if (await isOnlyRepeated(run, given.folder, fresh)) return 'only tests ran again';
  return given.own && !isWorthSaving(trimmed) ? 'less than a tenth of them is new' : undefined;
}

async function saveTool(run: Run, plan: CachePlan, tool: ToolState): Promise<void> {
  const { folder, key, matched } = tool;
  if (matched !== '') return;
  const paths = await run.files.list(folder);
  const what = whatIs(tool);
  await saveArchive(run, plan, { folder, key, paths, what, noted: undefined, dropped: undefined });
}

function whatIs({ name }: ToolState): string {
  return `the tool ${name}`;
}
