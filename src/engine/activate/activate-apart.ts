import { planActivation } from '../../core/activate/environment.ts';
import { setApart, withoutPerVersion } from '../../core/activate/per-version.ts';
import type { GoAnswers } from '../../core/activate/setup-result.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';

/** Negotiates for a Go that has folders of its own for tools or for GOPATH, or that an earlier one in the same job had. */
export async function negotiateApart<Result extends GoAnswers>(
  run: Run,
  { installed, asked }: { readonly installed: Installed; readonly asked: ActivationPlan },
  negotiateBy: (before: Run, planApart: typeof planActivation) => Promise<Result>,
): Promise<Result> {
  let goEnv: Readonly<Record<string, string>> | undefined;
  const given = { modes: asked, version: toSemver(installed.version), before: run.env };
  const before = { ...run, env: withoutPerVersion(run.env) };
  const negotiated = await negotiateBy(before, (facts) => {
    const own = setApart({ ...given, facts });
    goEnv = own.facts.goEnv;
    const plan = planActivation({ ...facts, ...own.facts });
    return {
      ...plan,
      variables: [...plan.variables, ...own.variables],
      folders: [...plan.folders, ...own.folders],
      remarks: own.remarks,
    };
  });
  return { ...negotiated, goEnv: goEnv ?? negotiated.goEnv };
}
