import { dirname, join, relative, sep } from 'node:path';
import { trimBuild } from '../../core/cache/build-trim.ts';
import { jobId } from '../../core/cache/cache-job.ts';
import { type JobRecord, parseRecord, printRecord } from '../../core/cache/job-record.ts';
import { projectCaches } from '../../core/platform/project-caches.ts';
import type { TrimmedBuild, TrimmedModules, Untrimmed } from '../../core/reports/caches.ts';
import type { Run } from '../run/run.ts';
import { readBuildEntries } from './build-entries.ts';
import { findGoCache, type GoEnv } from './go-folders.ts';
import { type ModuleRules, trimModuleCache, untrimmed } from './trim-caches.ts';

// Caches that the CI system itself restores into the project before the job, and saves after it, as GitLab does.

/**
 * Notes what is there, so that `trimJobCaches` knows what the job has used: Go marks what it uses only if its mark is over
 * an hour old, so younger ones are set back. Later calls in the same job leave that as it is.
 */
export async function beginJobCaches(run: Run, goEnv: GoEnv): Promise<void> {
  if (run.projectFolder === undefined || (await readJobRecord(run)) !== undefined) return;
  const caches = await run.goCaches();
  const build = inProject(run, goEnv['GOCACHE']);
  const modules = inProject(run, goEnv['GOMODCACHE']);
  const since = run.clock.now();
  const entries = build === '' ? [] : await caches.buildEntries(build);
  const latest = since - twoHours;
  const young = entries.filter(({ modified }) => modified > latest).map(({ path }) => path);
  await caches.markEntries(build, young, latest);
  const record: JobRecord = {
    job: jobId(run.env),
    since,
    modules,
    build,
    restored: entries.map(({ path }) => path),
    modulesModified: (await run.files.modifiedAt(join(modules, 'cache', 'download'))) ?? 0,
    newest: entries.reduce((newest, { modified }) => Math.max(newest, Math.min(modified, latest)), 0),
  };
  await run.files.makeFolder(dirname(recordPath(run)));
  await run.files.writeText(recordPath(run), printRecord(record));
  if (entries.length > 0)
    run.emit({ kind: 'remark', level: 'info', message: `${entries.length} build outputs were restored.` });
}

/** Milliseconds. */
const twoHours = 2 * 60 * 60 * 1000;

/** `undefined` unless `setup` has noted it in this job. */
export async function readJobRecord(run: Run): Promise<JobRecord | undefined> {
  if (run.projectFolder === undefined) return undefined;
  const text = await run.files.readText(recordPath(run));
  return text === undefined ? undefined : parseRecord(text, jobId(run.env));
}

/**
 * Drops what this job did not use, unless it ended early. If it made nothing new, everything is left as it was restored,
 * also the marks: then the runner of GitLab takes its archive for up to date, and does not pack it again.
 */
export async function trimJobBuild(
  run: Run,
  { build: folder, since, restored, newest }: JobRecord,
  { maxSize, dryRun }: { readonly maxSize: number; readonly dryRun: boolean },
): Promise<TrimmedBuild | Untrimmed> {
  if (folder === '') return untrimmed(folder, 'it is not in the project');
  const real = await findGoCache(run, 'GOCACHE', folder);
  if (real === undefined) return untrimmed(folder, 'it is empty');
  const caches = await run.goCaches();
  const entries = await readBuildEntries(run, real);
  const complete = run.env['CI_JOB_STATUS'] === 'success';
  const trimmed = trimBuild(entries, { since, restored: new Set(restored), maxSize, complete });
  if (trimmed.fresh.length === 0) {
    if (!dryRun && newest > 0) await caches.markEntries(real, await caches.changedSince(real, since), newest);
    return untrimmed(folder, 'this job made nothing new');
  }
  const paths = trimmed.dropped.map(({ path }) => path);
  if (!dryRun) await caches.removeEntries(real, paths);
  const bytes = trimmed.dropped.reduce((sum, { size }) => sum + size, 0);
  return { kind: 'trimmed', folder, dropped: paths.length, kept: trimmed.kept.length, bytes };
}

/**
 * Drops modules that no go.sum names. As with build outputs, if none was new, the times are set back: also the folders of
 * what was dropped just now would be newer than the archive.
 */
export async function trimJobModules(
  run: Run,
  { modules: folder, since, modulesModified }: JobRecord,
  rules: ModuleRules,
): Promise<TrimmedModules | Untrimmed> {
  if (folder === '') return untrimmed(folder, 'they are not in the project');
  const trimmed = await trimModuleCache(run, folder, rules);
  if (rules.dryRun || modulesModified === 0 || trimmed.kind === 'untrimmed') return trimmed;
  const caches = await run.goCaches();
  const changed = await caches.changedSince(folder, since);
  const kept = new Set(await caches.moduleEntries(folder));
  if (!changed.some((path) => kept.has(path))) await caches.markEntries(folder, changed, modulesModified);
  return trimmed;
}

function recordPath(run: Run): string {
  return join(run.projectFolder?.path ?? '', 'job-caches.json');
}

/** Only what is in our folder of the project is the CI system's to save. */
function inProject({ projectFolder }: Run, folder: string | undefined): string {
  if (projectFolder === undefined || !folder) return '';
  const way = relative(projectCaches(projectFolder, sep), folder);
  return way === '' || way.startsWith('..') ? '' : folder;
}
