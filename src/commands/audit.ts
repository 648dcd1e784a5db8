import type { Report } from '../core/reports/report.ts';
import { audit } from '../engine/audit.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const { sarif } = line.options;
  const { program } = prepared;
  return { kind: 'audit', audit: await audit(prepared, plan, line.argument), sarif, program };
}
