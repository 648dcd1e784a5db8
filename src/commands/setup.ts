import { setup } from '../engine/setup.ts';
import type { CommandContext } from './command.ts';
import { finish } from './finish.ts';
import { withProfile } from './with-profile.ts';

export async function run(context: CommandContext): Promise<number> {
  const { inputs, session } = context;
  await finish(context, await withProfile(context, () => setup(session.run, inputs, false)));
  return 0;
}
