import { join } from 'node:path';
import { trimBuild } from '../../core/cache/build-trim.ts';
import { parseGoSum, type SummedModule, unpackedFolder } from '../../core/cache/go-sum.ts';
import { trimModules } from '../../core/cache/module-trim.ts';
import type { TrimmedBuild, TrimmedModules, Untrimmed } from '../../core/reports/caches.ts';
import type { Run } from '../run/run.ts';
import { readBuildEntries } from './build-entries.ts';
import { stagingOf } from './cache-places.ts';
import { readDependencies } from './dependency-files.ts';
import { findGoCache } from './go-folders.ts';

export interface BuildRules {
  /** What was last used before is dropped: milliseconds since the epoch. */
  readonly since: number;
  /** Bytes; 0 for no limit. */
  readonly maxSize: number;
  readonly dryRun: boolean;
}

/** Drops build outputs that were not used since then, and if they are too large, those unused for the longest time. */
export async function trimBuildCache(
  run: Run,
  folder: string,
  { since, maxSize, dryRun }: BuildRules,
): Promise<TrimmedBuild | Untrimmed> {
  const real = await findGoCache(run, 'GOCACHE', folder);
  if (real === undefined) return untrimmed(folder, 'it is empty');
  const caches = await run.goCaches();
  const entries = await readBuildEntries(run, real);
  const { kept, dropped } = trimBuild(entries, { since, restored: new Set(), maxSize });
  const paths = dropped.map(({ path }) => path);
  if (!dryRun) await caches.removeEntries(real, paths);
  const bytes = dropped.reduce((sum, { size }) => sum + size, 0);
  return { kind: 'trimmed', folder, dropped: dropped.length, kept: kept.length, bytes };
}

export interface ModuleRules {
  readonly dependencyPath: string;
  /** Modules that are kept with all that their own go.sum names: those that `go run` and `go install` get by version. */
  readonly keep: readonly SummedModule[];
  readonly dryRun: boolean;
}

/** Drops modules that no go.sum names, and the zips of all. */
export async function trimModuleCache(
  run: Run,
  folder: string,
  { dependencyPath, keep, dryRun }: ModuleRules,
): Promise<TrimmedModules | Untrimmed> {
  if (folder === '') return untrimmed(folder, 'this Go has no module cache');
  const real = await findGoCache(run, 'GOMODCACHE', folder);
  if (real === undefined) return untrimmed(folder, 'it is empty');
  const { modules } = await readDependencies(run, { dependencyPath, modCache: folder });
  if (modules.length === 0) return untrimmed(folder, 'there is no go.sum');
  const named = [...modules, ...keep];
  for (const module of keep) {
    const text = await run.files.readText(join(real, unpackedFolder(module), 'go.sum'));
    named.push(...parseGoSum(text ?? ''));
  }
  const caches = await run.goCaches();
  const { drop, ...trimmed } = trimModules(await caches.moduleEntries(real), named);
  const bytes = await caches.sizeOf(real, drop);
  if (!dryRun) await caches.removeModules(real, stagingOf(real), drop);
  return { kind: 'trimmed', folder, ...trimmed, bytes };
}

export function untrimmed(folder: string, why: string): Untrimmed {
  return { kind: 'untrimmed', folder, why };
}
