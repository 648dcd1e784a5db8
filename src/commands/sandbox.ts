import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { sandboxedCommand } from '../engine/sandbox/sandboxed-command.ts';
import { use } from '../engine/use.ts';
import type { CommandContext } from './command.ts';
import { askedFor } from './use.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  if (line.program.length === 0) throw new Problem('USAGE', 'sandbox has no command'); // the command line has one
  const result = await use(prepared, plan, askedFor(line));
  const { goroot, goEnv } = result;
  const { command, env } = await sandboxedCommand(prepared, line.program, { goroot, goEnv, exports: result });
  const { file, args, third } = command;
  return { kind: 'exec', exit: await prepared.exec.handOver(file, args, env, third) };
}
