import type { Environment } from '../ports/environment.ts';
import { isImagesToolchain } from './machine-defaults.ts';
import { isRefused, namesAnotherGo, type ToolchainFacts, type ToolchainPlan } from './toolchain-form.ts';

/**
 * The GOTOOLCHAIN that we exported because the environment did not set one. With it, a later call can distinguish our
 * default from the user's choice.
 */
export const exportedToolchainVariable = 'SETUP_GO_TARBALL_TOOLCHAIN';

/** The same, if it is not refused. Throws `GO_SHADOWED` for one that names another Go, `GO_FAILED` for one that Go refuses. */
export async function requireToolchain(facts: ToolchainFacts): Promise<ToolchainPlan> {
  const plan = planToolchain(facts);
  if (plan.refused) throw (await import('./note-text.ts')).toolchainProblem(plan, facts);
  return plan;
}

export function planToolchain({
  env,
  userGoEnv,
  release,
  inputs: { toolchain, several },
}: ToolchainFacts): ToolchainPlan {
  const chosen = toolchain || userToolchain(env);
  const isOther = (value: string) => isRefused(value, release) || namesAnotherGo(value, release);
  if (chosen !== undefined)
    return {
      value: chosen,
      by: toolchain ? 'input' : 'environment',
      variables: [{ name: 'GOTOOLCHAIN', value: chosen }],
      notes: [],
      refused: isOther(chosen),
    };
  const written = userGoEnv['GOTOOLCHAIN'];
  if (!written) return exportedToolchain(several ? 'path' : 'local');
  if (!isOther(written)) return { ...exportedToolchain(written), by: 'go env -w' };
  return { ...exportedToolchain('local'), notes: [['toolchain-written', written]] };
}

/** Did the user, and not an image or an earlier step of ours, set GOTOOLCHAIN in the environment? */
export function userToolchain(env: Environment): string | undefined {
  const value = env['GOTOOLCHAIN'];
  const others = value === env[exportedToolchainVariable] || isImagesToolchain(env);
  return value && !others ? value : undefined;
}

/** With the mark that it is ours, also where it repeats what `go env -w` says: the environment did not say it. */
function exportedToolchain(value: string): ToolchainPlan {
  const variables = [
    { name: 'GOTOOLCHAIN', value },
    { name: exportedToolchainVariable, value },
  ];
  return { value, by: 'setup-go-tarball', variables, notes: [], refused: false };
}
