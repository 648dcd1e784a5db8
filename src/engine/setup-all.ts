import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Run } from './run/run.ts';
import { setup } from './setup.ts';

/** The main job: one version or, if several are asked for, all of them side by side. */
export async function setupAll(run: Run, plan: Plan): Promise<SetupResult> {
  const { goVersion, goVersionFile, defaultVersion } = plan.version;
  const several = /[\n,]/.test(goVersion) || (goVersion === '' && /[\n,*?[{]/.test(goVersionFile));
  if (!several && defaultVersion === '') return setup(run, plan);
  return (await import('./setup-several.ts')).setupSeveral(run, plan);
}
