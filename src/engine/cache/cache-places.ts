import { basename, dirname, join } from 'node:path';
import { jobId } from '../../core/cache/cache-job.ts';
import type { CacheFile } from '../../core/ports/caches.ts';
import type { Run } from '../run/run.ts';

/** Beside the real folder: on the same disk, where a rename is enough. Its path is part of what an archive is found by. */
export function stagingOf(folder: string): string {
  return join(dirname(folder), `.setup-go-tarball-${basename(folder)}`);
}

/** What was restored into a folder by an earlier step of this job; `undefined` if no step has tried. */
export async function readRestored(run: Run, folder: string): Promise<readonly string[] | undefined> {
  const [job, ...paths] = ((await run.files.readText(restoredList(run, folder))) ?? '').split('\n');
  return job === jobId(run.env) ? paths.filter(Boolean) : undefined;
}

/** Keeps that until the end of the job. */
export async function writeRestored(run: Run, folder: string, paths: readonly string[]): Promise<void> {
  await run.files.makeFolder(dirname(restoredList(run, folder)));
  await run.files.writeText(restoredList(run, folder), [jobId(run.env), ...paths].join('\n'));
}

/** GitHub's runner empties its RUNNER_TEMP with every job, others may not. */
function restoredList({ env }: Run, folder: string): string {
  return join(env['RUNNER_TEMP'] || dirname(folder), `setup-go-tarball-${basename(folder)}.restored`);
}

/**
 * Do the folders hold what earlier jobs have left, as on the disk of a self-hosted runner? Machines of GitHub's begin each
 * job anew: what is there comes from an earlier step.
 */
export async function isWarm(run: Run, folder: string, what: 'modules' | 'build outputs'): Promise<boolean> {
  if (run.env['RUNNER_ENVIRONMENT'] === 'github-hosted') return false;
  if (what === 'modules') return (await run.files.kind(join(folder, 'cache', 'download'))) !== undefined;
  // Go names the folders of build outputs `00` to `ff`.
  for (const name of await run.files.list(folder))
    if (/^[0-9a-f]{2}$/.test(name) && (await run.files.list(join(folder, name))).length > 0) return true;
  return false;
}

/** What a module cache says of its modules, and their zips: paths below the module cache. */
export async function describedModules(run: Run, folder: string): Promise<readonly CacheFile[]> {
  const folders = await run.cacheFolders();
  const files = await folders.files(join(folder, described));
  return files.map((file) => ({ ...file, path: `${described}/${file.path}` }));
}

const described = 'cache/download';

/** Of a text that becomes part of a key: 16 hex digits. */
export async function digestOf(run: Run, text: string): Promise<string> {
  const digest = await run.digest();
  digest.update(new TextEncoder().encode(text));
  return digest.hex().slice(0, 16);
}
