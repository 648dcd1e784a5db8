import type { Report } from '../core/reports/report.ts';
import { setup } from '../engine/setup.ts';
import type { CommandContext } from './command.ts';
import { withDotenv } from './with-dotenv.ts';
import { withProfile } from './with-profile.ts';

export async function run(context: CommandContext): Promise<Report> {
  return withDotenv(context, await withProfile(context, () => setup(context.run, context.plan)));
}
