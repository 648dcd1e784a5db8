import type { SetupResult } from '../core/activate/setup-result.ts';
import type { CommandContext } from './command.ts';

/** Tells the result, where there is one to tell. The report comes first: what it cannot hold is no success. */
export async function finish(
  { host, inputs, line, session }: CommandContext,
  result: SetupResult | undefined,
): Promise<void> {
  if (result === undefined) return;
  const { dotenv: file } = line.options;
  if (file) {
    const { writeDotenv } = await import('../engine/activate/dotenv.ts');
    await writeDotenv(session.run, result, { file, token: inputs.token });
  }
  await host.finish(result, { problemMatcher: false });
}
