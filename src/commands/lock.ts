import type { RunLine } from '../core/cli/command-line.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { type LockWish, lock } from '../engine/lock.ts';
import type { CommandContext } from './command.ts';

export async function run({ run: prepared, plan, line }: CommandContext): Promise<Report> {
  return { kind: 'lock', locked: await lock(prepared, plan, readWish(line)) };
}

function readWish({ argument, options }: RunLine): LockWish {
  const [update, check] = [options.update !== undefined, options.check !== undefined];
  if (update && check)
    throw new Problem('USAGE', '--update and --check cannot be combined', {
      hint: '--check writes nothing; --update looks up newer releases and writes them.',
    });
  const requests = argument.split(/[,\n]/).map((text) => text.trim());
  return {
    requests: requests.filter((text) => text !== ''),
    platforms: readPlatforms(options.platform),
    update,
    check,
  };
}

function readPlatforms(text: string | undefined): LockWish['platforms'] {
  if (text === undefined || text === 'all') return text;
  const platforms = text.split(/[\s,]+/).filter((item) => item !== '');
  const wrong = platforms.find((item) => !/^[a-z0-9]+-[a-z0-9]+$/.test(item));
  if (wrong === undefined && platforms.length > 0) return platforms;
  throw new Problem('USAGE', `--platform has ${JSON.stringify(wrong ?? '')}, which is no platform`, {
    hint: 'Write them as in the names of archives: --platform linux-amd64,darwin-arm64, or --platform all.',
  });
}
