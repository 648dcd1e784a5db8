import type { SetupResult } from '../core/activate/setup-result.ts';
import type { CommandContext } from './command.ts';

/** Sets the times of `stable-mtimes`, and makes the tools ready, which the result then has on PATH. */
export async function withTools(
  { run, plan }: Pick<CommandContext, 'run' | 'plan'>,
  result: SetupResult,
): Promise<SetupResult> {
  if (plan.stableMtimes) await (await import('../engine/cache/stable-times.ts')).setStableTimes(run);
  if (plan.tools.length === 0) return result;
  const { readyTools } = await import('../engine/cache/ready-tools.ts');
  const { paths } = await readyTools(run, plan, { result, policy: undefined });
  return { ...result, paths: [...paths, ...result.paths] };
}
