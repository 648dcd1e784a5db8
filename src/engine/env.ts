import { join } from 'node:path';
import { parseGoEnvFile } from '../core/activate/go-env-file.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Environment } from '../core/ports/environment.ts';
import type { Explained } from '../core/reports/explained.ts';
import { describeSource } from '../core/versions/version-request.ts';
import { negotiate } from './activate/activate.ts';
import { nearest } from './activate/odd-surroundings.ts';
import type { Run } from './run/run.ts';
import { findForUse } from './use.ts';

/** What `use` would export, by the same decisions, and who made them. Throws as `use` does. */
export async function environment(
  run: Run,
  plan: Plan,
  { version }: { readonly version: string },
): Promise<Explained> {
  const { answer, installed } = await findForUse(run, plan, version);
  const { root: goroot, release } = installed;
  const rootGoEnv = parseGoEnvFile((await run.files.readText(join(goroot, 'go.env'))) ?? '');
  const known = { rootGoEnv, project: await projectOf(run) };
  const negotiated = await negotiate(run, installed, plan.activation, known);
  const { variables, paths, remarks } = negotiated;
  const decisions = await negotiated.explain();
  const request = answer.kind === 'keep' ? '' : answer.request.text;
  const source = describeSource(answer.kind === 'keep' ? answer.source : answer.request.source);
  return { request, source, release, goroot, variables, paths, decisions, remarks };
}

/** As the go command looks for them, from where it is started upwards. */
async function projectOf(run: Run): Promise<Environment> {
  return { GOMOD: await nearest(run, 'go.mod'), GOWORK: await nearest(run, 'go.work') };
}
