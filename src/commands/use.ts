import type { RunLine } from '../core/cli/command-line.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { use } from '../engine/use.ts';
import type { CommandContext } from './command.ts';
import { withDotenv } from './with-dotenv.ts';
import { withProfile } from './with-profile.ts';
import { withSwitch } from './with-switch.ts';

export async function run(context: CommandContext): Promise<Report> {
  const { run: prepared, plan, line } = context;
  const asked = askedFor(line);
  const report = await withProfile(context, async () =>
    withSwitch(context, await use(prepared, plan, asked)),
  );
  return withDotenv(context, report);
}

/** What is to be used: by `use`, and by `exec`. Throws `USAGE` if the version is given twice. */
export function askedFor(line: RunLine): Parameters<typeof use>[2] {
  if (line.argument !== '' && line.flags['go-version'] !== undefined) {
    throw new Problem('USAGE', 'The version is given twice, as VERSION and as --go-version', {
      hint: 'Omit one of them.',
    });
  }
  return { version: line.argument, install: line.options.install !== undefined };
}
