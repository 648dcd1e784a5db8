import type { Report } from '../core/reports/report.ts';
import { verify } from '../engine/verify.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const { argument: path, options } = line;
  const { proof } = options;
  const offline = options.offline !== undefined;
  return { kind: 'verify', verdict: await verify(prepared, plan, { path, offline, proof }) };
}
