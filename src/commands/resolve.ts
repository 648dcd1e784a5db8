import type { Report } from '../core/reports/report.ts';
import { resolve } from '../engine/resolve.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan }: CommandContext): Promise<Report> {
  return { kind: 'resolve', preview: await resolve(prepared, plan) };
}
