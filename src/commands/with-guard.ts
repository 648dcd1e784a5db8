import type { SetupResult } from '../core/activate/setup-result.ts';
import { Problem } from '../core/problem/problem.ts';
import type { CommandContext } from './command.ts';

/** Throws `USAGE` for flags that a guard cannot be combined with: before anything is looked for. */
export function refuseWithGuard({ plan, line }: CommandContext): void {
  if (plan.guard === undefined) return;
  for (const name of ['profile', 'dotenv'] as const) {
    if (line.options[name] === undefined) continue;
    throw new Problem('USAGE', `--guard cannot be combined with --${name}`, {
      hint: 'The guard ends with this shell, and nobody else would reach it. Leave one of them out.',
    });
  }
}

/** Starts the guard of the input, which the result then has as GOPROXY. It ends with the shell of this job. */
export async function withGuard(
  { run, plan, start }: CommandContext,
  obtain: () => Promise<SetupResult>,
): Promise<SetupResult> {
  if (plan.guard === undefined) return obtain();
  const { parseGuardInputs } = await import('../core/guard/guard-inputs.ts');
  parseGuardInputs(plan.guard); // before anything is done
  const { startBeside } = await import('../engine/guard/beside.ts');
  const { goproxy, goprivate } = plan.activation;
  const result = await obtain();
  return (await startBeside(run, plan.guard, { result, start, goproxy, goprivate })).result;
}
