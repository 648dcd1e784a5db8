import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { CacheJob } from '../../core/cache/cache-job.ts';
import { buildKeys, buildSettings, type CacheKeys } from '../../core/cache/cache-keys.ts';
import type { Run } from '../run/run.ts';
import { settingsText } from './build-settings.ts';

/** The keys of the build outputs of a job with this Go. */
export async function buildKeysOf(
  run: Run,
  job: CacheJob,
  { goEnv, release }: Pick<SetupResult, 'goEnv' | 'release'>,
): Promise<CacheKeys> {
  const { platform } = run;
  const digestOf = async (text: string) => {
    const digest = await run.digest();
    digest.update(new TextEncoder().encode(text));
    return digest.hex().slice(0, 16);
  };
  const ifKnown = (text: string | undefined) => (text === undefined ? undefined : digestOf(text));
  const settings = await settingsText(run, { goEnv }, buildSettings);
  return buildKeys({
    os: platform.os,
    arch: platform.arch,
    image: job.image,
    goVersion: goEnv['GOVERSION'] ?? release,
    settings: await digestOf(settings),
    leg: await digestOf(job.leg),
    branch: await digestOf(job.branch),
    base: await ifKnown(job.base),
    defaultBranch: await ifKnown(job.defaultBranch),
    run: job.run,
  });
}
