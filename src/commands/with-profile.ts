import type { SetupResult } from '../core/activate/setup-result.ts';
import { print } from '../hosts/render/standard-output.ts';
import type { CommandContext } from './command.ts';

/**
 * What `obtain` makes ready, for the shells to come as well where `--profile` says so. `undefined` where nothing is to
 * be told any more: with `--remove`, which obtains nothing, and with `--print`.
 */
export async function withProfile(
  { inputs, line, session: { run } }: CommandContext,
  obtain: () => Promise<SetupResult>,
): Promise<SetupResult | undefined> {
  const { profile: wanted, print: show, remove, shell } = line.options;
  if (wanted === undefined) return obtain();
  const { prepareProfile, removeProfile } = await import('../engine/activate/profile.ts');
  if (remove !== undefined) {
    const profile = await removeProfile(run, shell);
    if (line.json) print([JSON.stringify({ profile }, null, 2)]);
    return undefined;
  }
  const write = await prepareProfile(run, { asked: shell, write: show === undefined });
  const result = await obtain();
  const profile = await write(result, inputs);
  if (show === undefined || line.json) return { ...result, profile };
  print(profile.block);
  return undefined;
}
