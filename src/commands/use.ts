import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { use } from '../engine/use.ts';
import type { CommandContext } from './command.ts';
import { withDotenv } from './with-dotenv.ts';
import { withProfile } from './with-profile.ts';

export async function run(context: CommandContext): Promise<Report> {
  const { line } = context;
  if (line.argument !== '' && line.flags['go-version'] !== undefined) {
    throw new Problem('USAGE', 'The version is given twice, as VERSION and as --go-version', {
      hint: 'Omit one of them.',
    });
  }
  const report = await withProfile(context, () => use(context.run, context.plan, line.argument));
  return withDotenv(context, report);
}
