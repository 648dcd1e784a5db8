import type { Report } from '../core/reports/report.ts';
import { setupAll } from '../engine/setup-all.ts';
import type { CommandContext } from './command.ts';
import { withDotenv } from './with-dotenv.ts';
import { refuseWithGuard, withGuard } from './with-guard.ts';
import { withProfile } from './with-profile.ts';
import { withSwitch } from './with-switch.ts';
import { withTools } from './with-tools.ts';

export async function run(context: CommandContext): Promise<Report> {
  const { run, plan } = context;
  refuseWithGuard(context);
  const installed = () => withGuard(context, () => setupAll(run, plan));
  const obtain = async () => withSwitch(context, await withTools(context, await installed()));
  return withDotenv(context, await withProfile(context, obtain));
}
