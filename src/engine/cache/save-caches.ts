import { type BuildEntry, outputOf, trimBuild } from '../../core/cache/build-trim.ts';
import type { ArchiveState, CacheState, ToolState } from '../../core/cache/cache-state.ts';
import { filesOfModule } from '../../core/cache/go-sum.ts';
import type { CachePlan } from '../../core/plan/plan.ts';
import type { CacheFolders } from '../../core/ports/caches.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { readRestored, stagingOf } from './cache-places.ts';
import { readDependencies } from './dependency-files.ts';

/** Saves modules, build outputs and tools, if there is anything new. What goes wrong is a warning. */
export async function saveCaches(run: Run, plan: CachePlan, state: CacheState): Promise<void> {
  await safely(run, 'modules', () => saveModules(run, plan, state.modules));
  await safely(run, 'build outputs', () => saveBuild(run, plan, state));
  for (const tool of state.tools) await safely(run, whatIs(tool), () => saveTool(run, plan, tool));
}

async function safely(run: Run, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: `Could not save ${what}: ${error.message}` });
  }
}

/** What the go.sum files name now: a step may have changed them, and then the next job looks for another key. */
async function saveModules(run: Run, plan: CachePlan, archive: ArchiveState): Promise<void> {
  const { key, matched, warm } = archive;
  if (key === '') return;
  if (matched === key) return skip(run, 'modules', 'they were restored as they are');
  if (warm) return skip(run, 'modules', 'they were here before this step');
  const { dependencyPath } = plan;
  const { modules } = await readDependencies(run, { dependencyPath, modCache: archive.folder });
  const paths = [...new Set(modules.flatMap(filesOfModule))];
  await saveArchive(run, plan, { archive, paths, what: 'modules', dropped: undefined });
}

async function saveBuild(run: Run, plan: CachePlan, { build, since }: CacheState): Promise<void> {
  const { folder, key, warm } = build;
  const what = 'build outputs';
  if (key === '' || folder === '' || folder === 'off') return;
  if (warm) return skip(run, what, 'they were here before this step');
  const folders = await run.cacheFolders();
  const entries = await readEntries(folders, folder);
  const restored = new Set(await readRestored(run, folder));
  const { kept, dropped, fresh } = trimBuild(entries, { since, restored, maxSize: plan.maxSizeMb * 2 ** 20 });
  if (fresh === 0) return skip(run, what, 'there is nothing new');
  const paths = kept.map(({ path }) => path);
  await saveArchive(run, plan, { archive: build, paths, what, dropped: dropped.length });
}

async function readEntries(folders: CacheFolders, folder: string): Promise<readonly BuildEntry[]> {
  const files = (await folders.files(folder)).filter(({ path }) => /^[0-9a-f]{2}\//.test(path));
  const actions = files.filter(({ path }) => path.endsWith('-a')).map(({ path }) => path);
  const texts = await folders.texts(folder, actions);
  const outputs = new Map(actions.map((path, index) => [path, outputOf(texts[index] ?? '')]));
  return files.map(({ path, size, modified }) => ({ path, size, used: modified, output: outputs.get(path) }));
}

async function saveTool(run: Run, plan: CachePlan, tool: ToolState): Promise<void> {
  if (tool.matched !== '') return;
  const paths = await run.files.list(tool.folder);
  await saveArchive(run, plan, { archive: tool, paths, what: whatIs(tool), dropped: undefined });
}

function whatIs({ name }: ToolState): string {
  return `the tool ${name}`;
}

function skip(run: Run, what: string, why: string): void {
  run.emit({ kind: 'remark', level: 'info', message: `Not saving ${what}: ${why}.` });
}

interface Archive {
  readonly archive: ArchiveState;
  /** What is saved, below the folder. */
  readonly paths: readonly string[];
  /** For display. */
  readonly what: string;
  /** Entries that are left out, if that is known. */
  readonly dropped: number | undefined;
}

async function saveArchive(
  run: Run,
  plan: CachePlan,
  { archive, paths, what, dropped }: Archive,
): Promise<void> {
  const { folder, key } = archive;
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  const started = run.clock.now();
  try {
    await folders.remove(staging);
    const bytes = await folders.linkInto(staging, folder, paths);
    if (bytes === 0) return skip(run, what, 'none were used');
    const service = await run.cacheService(plan.timeout);
    if (!(await service.save(staging, key))) return;
    const seconds = (run.clock.now() - started) / 1000;
    run.emit({ kind: 'cache-saved', what, key, bytes, kept: paths.length, dropped, seconds });
  } finally {
    await folders.remove(staging);
  }
}
