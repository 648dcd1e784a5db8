import type { Report } from '../core/reports/report.ts';
import { environment } from '../engine/env.ts';
import type { CommandContext } from './command.ts';
import { askedFor } from './use.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const explained = await environment(prepared, plan, askedFor(line));
  return { kind: 'env', explained, explain: line.options.explain !== undefined };
}
