import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { CacheJob } from '../../core/cache/cache-job.ts';
import { buildKeys, buildSettings, type CacheKeys } from '../../core/cache/cache-keys.ts';
import type { Run } from '../run/run.ts';
import { settingsText } from './build-settings.ts';
import { digestOf } from './cache-places.ts';

/** The keys of the build outputs of a job with this Go. */
export async function buildKeysOf(
  run: Run,
  job: CacheJob,
  { goEnv, release }: Pick<SetupResult, 'goEnv' | 'release'>,
): Promise<CacheKeys> {
  const { platform } = run;
  const ifKnown = (text: string | undefined) => (text === undefined ? undefined : digestOf(run, text));
  const settings = await settingsText(run, { goEnv }, buildSettings);
  return buildKeys({
    os: platform.os,
    arch: platform.arch,
    image: job.image,
    goVersion: goEnv['GOVERSION'] ?? release,
    settings: await digestOf(run, settings),
    leg: await digestOf(run, job.leg),
    branch: await digestOf(run, job.branch),
    base: await ifKnown(job.base),
    defaultBranch: await ifKnown(job.defaultBranch),
    run: job.run,
  });
}
