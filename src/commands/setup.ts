import { setup } from '../engine/setup.ts';
import type { CommandContext } from './command.ts';

export async function run({ host, inputs, session }: CommandContext): Promise<number> {
  await host.finish(await setup(session.run, inputs, false), { problemMatcher: false });
  return 0;
}
