import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Run } from '../run/run.ts';

/** The settings of these names as a text for a digest. `go env` was not asked for all of them: it takes long for some. */
export async function settingsText(
  run: Run,
  { goEnv }: Pick<SetupResult, 'goEnv'>,
  names: readonly string[],
): Promise<string> {
  const { written } = await run.goSettings();
  return names.map((name) => `${name}=${goEnv[name] ?? (run.env[name] || written[name] || '')}`).join('\n');
}
