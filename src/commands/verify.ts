import type { Report } from '../core/reports/report.ts';
import { verify } from '../engine/verify.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  return { kind: 'verify', verdict: await verify(prepared, plan, line.argument) };
}
