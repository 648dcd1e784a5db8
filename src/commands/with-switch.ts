import type { SetupResult } from '../core/activate/setup-result.ts';
import { openSwitching, staleFolders } from '../engine/switching.ts';
import type { CommandContext } from './command.ts';

/** With what the function of the shell needs that switches among the installed versions. */
export async function withSwitch(
  { run, plan, start }: Pick<CommandContext, 'run' | 'plan' | 'start'>,
  result: SetupResult,
): Promise<SetupResult> {
  const stale = staleFolders(run, result.paths);
  return { ...result, stale, switching: await openSwitching(run, plan, { result, program: start }) };
}
