import type { RunLine } from '../core/cli/command-line.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import type { PruneRules } from '../core/tool-cache/prune.ts';
import { parseRequest } from '../core/versions/version-request.ts';
import { prune } from '../engine/prune.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, line }: CommandContext): Promise<Report> {
  const dryRun = line.options['dry-run'] !== undefined;
  return { kind: 'prune', pruned: await prune(prepared, await readRules(line), dryRun) };
}

async function readRules({ argument, options }: RunLine): Promise<PruneRules> {
  if (argument === '' && options.keep === undefined && options['older-than'] === undefined) {
    throw new Problem('USAGE', 'prune needs a version, --keep or --older-than', {
      hint: 'Name a version (prune 1.21.13), or use --keep N or --older-than DAYS. --dry-run shows what would be removed.',
    });
  }
  const days = readCount('older-than', options['older-than']);
  return {
    request: argument === '' ? undefined : await readVersion(argument),
    keep: readCount('keep', options.keep),
    olderThan: days === undefined ? undefined : days * 24 * 60 * 60 * 1000,
  };
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new Problem('USAGE', `--${name} is "${text}", which is not a whole number from 0 to 99999`, {
    hint: `Write --${name} ${name === 'keep' ? '2' : '30'}, for example.`,
  });
}

async function readVersion(text: string): Promise<NonNullable<PruneRules['request']>> {
  const request = await parseRequest(text, { kind: 'input', name: 'VERSION', yaml: false });
  if (request.kind !== 'alias') return request;
  throw new Problem(
    'VERSION_INVALID',
    `"${text}" (VERSION) is not a version: its meaning changes with every release`,
    {
      hint: 'Name a version such as 1.25.3, a minor version such as 1.25, or a range.',
    },
  );
}
