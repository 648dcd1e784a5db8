import { setup } from '../engine/setup.ts';
import type { CommandContext } from './command.ts';

export async function run({ host, inputs, line, session }: CommandContext): Promise<number> {
  const result = await setup(session.run, inputs, false);
  const { dotenv: file } = line.options;
  if (file) {
    const { writeDotenv } = await import('../engine/dotenv.ts');
    await writeDotenv(session.run, result, { file, token: inputs.token });
  }
  await host.finish(result, { problemMatcher: false });
  return 0;
}
