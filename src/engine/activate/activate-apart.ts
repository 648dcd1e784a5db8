import { type Activation, planActivation } from '../../core/activate/environment.ts';
import { setApart, withoutPerVersion } from '../../core/activate/per-version.ts';
import type { GoAnswers } from '../../core/activate/setup-result.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

type Activate = (
  run: Run,
  installed: Installed,
  asked: ActivationPlan,
  planApart: typeof planActivation,
) => Promise<Activation & GoAnswers>;

/** Activates a Go that has folders of its own for tools or for GOPATH, or that an earlier one in the same job had. */
export async function activateApart(
  run: Run,
  installed: Installed,
  asked: ActivationPlan,
  activateBy: Activate,
): ReturnType<Activate> {
  let goEnv: Readonly<Record<string, string>> | undefined;
  const given = { modes: asked, version: toSemver(installed.version), before: run.env };
  const before = { ...run, env: withoutPerVersion(run.env) };
  const activated = await activateBy(before, installed, asked, (facts) => {
    const own = setApart({ ...given, facts });
    goEnv = own.facts.goEnv;
    const plan = planActivation({ ...facts, ...own.facts });
    return {
      ...plan,
      variables: [...plan.variables, ...own.variables],
      folders: [...plan.folders, ...own.folders],
      remarks: [...plan.remarks, ...own.remarks],
    };
  });
  return { ...activated, goEnv: goEnv ?? activated.goEnv };
}
