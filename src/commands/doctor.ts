import { isHealthy } from '../core/doctor/diagnose.ts';
import { doctor } from '../engine/doctor/doctor.ts';
import { reportJson, reportLines } from '../hosts/render/doctor-report.ts';
import { print } from '../hosts/render/standard-output.ts';
import type { CommandContext } from './command.ts';

export async function run({ inputs, line, session }: CommandContext): Promise<number> {
  const diagnosis = await doctor(session.run, inputs, { fix: line.options.fix !== undefined });
  print(line.json ? [JSON.stringify(reportJson(diagnosis), null, 2)] : reportLines(diagnosis));
  return isHealthy(diagnosis.findings) ? 0 : 1;
}
