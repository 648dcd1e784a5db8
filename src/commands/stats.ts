import type { Report } from '../core/reports/report.ts';
import { stats } from '../engine/stats.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, line }: CommandContext): Promise<Report> {
  return { kind: 'stats', stats: await stats(prepared, line.argument), svg: line.options.svg };
}
