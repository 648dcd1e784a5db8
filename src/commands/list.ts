import { Problem } from '../core/problem.ts';
import type { CommandContext } from './command.ts';

export async function run({ line }: CommandContext): Promise<number> {
  throw new Problem('USAGE', `${line.command} is not there yet`);
}
