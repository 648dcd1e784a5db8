import { debug } from '@actions/core';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import { environmentTable } from '../render/environment-report.ts';

/** Who decided about each variable, in the log of a job that is run again with debug logging. */
export async function showDecisions(result: SetupResult, safe: (text: string) => string): Promise<void> {
  const table = environmentTable({ ...result, decisions: await result.explain() });
  for (const line of table) debug(safe(line));
}
