import { childEnvironment } from '../core/activate/child-environment.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { use } from '../engine/use.ts';
import type { CommandContext } from './command.ts';
import { askedFor } from './use.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const [file, ...args] = line.program;
  if (file === undefined) throw new Problem('USAGE', 'exec has no command'); // the command line has one
  const exports = await use(prepared, plan, askedFor(line));
  const windows = prepared.platform.os === 'windows';
  const env = childEnvironment(prepared.env, exports, windows);
  return { kind: 'exec', exit: await prepared.exec.handOver(file, args, env) };
}
