import type { CacheJob } from '../core/cache/cache-job.ts';
import type { SummedModule } from '../core/cache/go-sum.ts';
import type { RunLine } from '../core/cli/command-line.ts';
import type { OptionName } from '../core/cli/commands.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { cacheKey } from '../engine/cache-key.ts';
import { cacheTrim } from '../engine/cache-trim.ts';
import type { CommandContext } from './command.ts';

const flagsOf: Readonly<Record<string, readonly OptionName[]>> = {
  key: ['branch', 'base', 'default-branch', 'run'],
  trim: ['max-size-mb', 'unused-for', 'keep-modules', 'dry-run'],
};

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  const { argument, options } = line;
  const own = flagsOf[argument];
  if (own === undefined)
    throw usage(
      argument === '' ? 'cache needs key or trim' : `cache has no "${argument}"`,
      'Write cache key, which shows what to restore and save, or cache trim, which drops what is not used.',
    );
  const others = Object.values(flagsOf).flat();
  const foreign = others.find((name) => options[name] !== undefined && !own.includes(name));
  if (foreign !== undefined) throw usage(`cache ${argument} has no flag --${foreign}`, 'See --help.');
  if (argument === 'key')
    return { kind: 'cache-key', places: await cacheKey(prepared, plan.cache, readJob(line)) };
  const trimmed = await cacheTrim(prepared, plan.cache, {
    maxSizeMb: readSize(options['max-size-mb']),
    unusedFor: readDuration(options['unused-for']),
    keep: readModules(options['keep-modules']),
    dryRun: options['dry-run'] !== undefined,
  });
  return { kind: 'cache-trim', trimmed };
}

function readJob({
  options: { branch, base, run, 'default-branch': defaultBranch },
}: RunLine): Partial<CacheJob> {
  return {
    ...(branch && { branch }),
    ...(base && { base }),
    ...(defaultBranch && { defaultBranch }),
    ...(run && { run }),
  };
}

function readSize(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,7}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw usage(
    `--max-size-mb is "${text}", which is not a whole number from 0 to 9999999`,
    'Write --max-size-mb 500, for example; 0 means no limit.',
  );
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds. */
function readDuration(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, count = '', unit = ''] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  const length = units[unit];
  if (length !== undefined) return Number(count) * length;
  throw usage(
    `--unused-for is "${text}", which is not a duration`,
    'Write a number with m, h or d: --unused-for 90m, --unused-for 24h or --unused-for 7d.',
  );
}

function readModules(text: string | undefined): readonly SummedModule[] {
  const modules = (text ?? '').split(/[\s,]+/).filter(Boolean);
  return modules.map((module) => {
    const [, path, version] = /^([\w.~!+/-]+)@(v\d[\w.+-]*)$/.exec(module) ?? [];
    if (path !== undefined && version !== undefined && !path.split('/').includes('..'))
      return { path, version, whole: true };
    throw usage(
      `--keep-modules has "${module}", which is not MODULE@VERSION`,
      'Write --keep-modules gotest.tools/gotestsum@v1.13.0, for example.',
    );
  });
}

function usage(message: string, hint: string): Problem {
  return new Problem('USAGE', message, { hint });
}
