import { defaultCompiler, expectedGoEnv } from '../../core/cache/expected-go.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { versionOfRelease } from '../../core/versions/go-version-text.ts';
import { findProgram } from '../activate/go-on-path.ts';
import type { Run } from '../run/run.ts';
import { stagingOf } from './cache-places.ts';
import type { Dependencies } from './dependency-files.ts';
import { startTransfer, type Transfer } from './transfer.ts';
import { type WantedArchive, wantedCaches } from './wanted-caches.ts';

/** Archives that were asked for while Go was still being installed, by what that Go will probably say of itself. */
export interface EarlyCaches {
  readonly dependencies: Dependencies | undefined;
  readonly transfers: readonly Transfer[];
}

/** `undefined` if there is nothing to begin with. Says nothing: whoever restores the caches after it will. */
export async function beginCaches(run: Run, plan: Plan, release: string): Promise<EarlyCaches | undefined> {
  const version = versionOfRelease(release);
  // In the project's own folder, what is cached and where is for the CI system to say.
  if (version === undefined || run.projectFolder !== undefined || run.home === '') return undefined;
  // Go is installed with modes for everybody, and what a user caches is the user's own.
  if (!(await run.modesAreShared())) return undefined;
  const { env, platform, home } = run;
  const { written } = await run.goSettings();
  const { gopath } = plan.activation;
  const compiler = `${defaultCompiler(platform.os)}${platform.os === 'windows' ? '.exe' : ''}`;
  const hasCompiler = (await findProgram(run, compiler)) !== undefined;
  const goEnv = {
    ...expectedGoEnv({ env, written, gopath, platform, home, version, hasCompiler }),
    GOVERSION: release,
  };
  try {
    const { archives, dependencies } = await wantedCaches(run, plan.cache, { goEnv, release });
    const transfers: Transfer[] = [];
    for (const { folder, keys, restore } of archives ? [archives.modules, archives.build] : [])
      if (restore && keys !== undefined)
        transfers.push(await startTransfer(run, plan.cache, { folder, keys }));
    for (const { arrived } of transfers) arrived.catch(() => undefined); // thrown again where it is waited for
    return { dependencies, transfers };
  } catch (error) {
    // What is wrong now is wrong later too, and reported then.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Those that are what is wanted, now that Go was asked. The others are removed. */
export async function takeEarly(
  run: Run,
  early: EarlyCaches | undefined,
  wanted: readonly WantedArchive[],
): Promise<ReadonlyMap<WantedArchive, Transfer>> {
  const taken = new Map<WantedArchive, Transfer>();
  for (const transfer of early?.transfers ?? []) {
    const { folder, keys } = transfer;
    const match = wanted.find(
      (each) => each.restore && each.folder === folder && each.keys?.primary === keys.primary,
    );
    if (match) taken.set(match, transfer);
    else await discard(run, transfer);
  }
  return taken;
}

async function discard(run: Run, { folder, arrived }: Transfer): Promise<void> {
  await arrived.catch(() => undefined); // of no interest, but nothing may write there any more
  await (await run.cacheFolders()).remove(stagingOf(folder));
}
