import type { RunLine } from '../core/cli/command-line.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { type AuditScope, audit } from '../engine/audit.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const { sarif } = line.options;
  const { program } = prepared;
  return { kind: 'audit', audit: await audit(prepared, plan, readScope(line)), sarif, program };
}

function readScope({ argument, options: { only, sarif } }: RunLine): AuditScope {
  if (only === undefined) return { folder: argument, installed: true };
  if (only === 'files') return { folder: argument, installed: false };
  if (only !== 'installed') throw usage(`--only is "${only}"`, 'Write --only files or --only installed.');
  if (argument !== '')
    throw usage(`--only installed reads no files below "${argument}"`, 'Leave out the folder, or --only.');
  // An empty file would close everything that code scanning has open.
  if (sarif !== undefined)
    throw usage('--only installed and --sarif cannot be combined', 'SARIF has the version files only.');
  return { folder: undefined, installed: true };
}

function usage(message: string, hint: string): Problem {
  return new Problem('USAGE', message, { hint });
}
