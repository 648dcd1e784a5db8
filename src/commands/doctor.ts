import type { Report } from '../core/reports/report.ts';
import { doctor } from '../engine/doctor/doctor.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  return { kind: 'doctor', diagnosis: await doctor(prepared, plan, { fix: line.options.fix !== undefined }) };
}
