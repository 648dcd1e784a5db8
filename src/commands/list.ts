import type { Report } from '../core/reports/report.ts';
import { list } from '../engine/list.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan }: CommandContext): Promise<Report> {
  return { kind: 'list', listing: await list(prepared, plan) };
}
