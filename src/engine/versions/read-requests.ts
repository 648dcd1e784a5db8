import { isAbsolute, join, relative } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isForeign, isPattern, splitVersions } from '../../core/versions/version-list.ts';
import type { VersionAnswer } from '../../core/versions/version-sources.ts';
import type { Run } from '../run/run.ts';
import { readRequest } from './read-request.ts';

/** The requests of a list, in its order, each read like one alone. Throws what `readRequest` throws. */
export async function readRequests(run: Run, plan: Plan): Promise<readonly VersionAnswer[]> {
  const { goVersion, goVersionFile } = plan.version;
  const versions = splitVersions(goVersion);
  if (versions.length > 0 && goVersionFile !== '') {
    const message = `Both go-version and go-version-file are given: using ${versions.join(', ')}, ignoring ${splitVersions(goVersionFile).join(', ')}.`;
    run.emit({ kind: 'remark', level: 'warning', message });
  }
  const alone = (version: Partial<Plan['version']>) =>
    readRequest(run, {
      ...plan,
      // What has a comma or a line break in it has arrived as it was written.
      version: { ...plan.version, goVersion: '', goVersionFile: '', yaml: false, ...version },
    });
  // Commas alone name nothing, and are refused as what they are.
  if (versions.length === 0 && goVersion.trim() !== '') return [await alone({ goVersion })];
  const answers: VersionAnswer[] = [];
  for (const version of versions)
    answers.push(await alone({ goVersion: version, yaml: plan.version.yaml && versions.length === 1 }));
  if (versions.length > 0) return answers;
  for (const file of await filesOf(run, goVersionFile)) answers.push(await alone({ goVersionFile: file }));
  return answers.length > 0 ? answers : [await alone({})];
}

/** Those of a pattern are sorted. A file whose name has a comma is one file. */
async function filesOf(run: Run, text: string): Promise<readonly string[]> {
  if (text !== '' && !text.includes('\n') && (await isFile(run, text))) return [text];
  const files: string[] = [];
  for (const item of splitVersions(text)) {
    if (isPattern(item) && !(await isFile(run, item))) files.push(...(await matches(run, item)));
    else files.push(item);
  }
  return [...new Set(files)];
}

async function isFile(run: Run, path: string): Promise<boolean> {
  return (await run.files.kind(isAbsolute(path) ? path : join(run.workspace, path))) === 'file';
}

async function matches(run: Run, pattern: string): Promise<readonly string[]> {
  const folders = await run.cacheFolders();
  const found = await folders.glob([isAbsolute(pattern) ? pattern : join(run.workspace, pattern)]);
  const paths = found
    .map((path) => (isAbsolute(pattern) ? path : relative(run.workspace, path).replaceAll('\\', '/')))
    .filter((path) => !isForeign(path));
  if (paths.length > 0) return paths;
  throw new Problem('VERSION_FILE_MISSING', `The go-version-file "${pattern}" matches no file`, {
    hint: `Patterns start at "${run.workspace}".`,
  });
}
