import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Report } from '../core/reports/report.ts';
import type { CommandContext } from './command.ts';

/** Calls `obtain`, and with `--profile` also sets up later shells. With `--remove` it does not call `obtain`. */
export async function withProfile(
  { run, plan, line }: CommandContext,
  obtain: () => Promise<SetupResult>,
): Promise<Report> {
  const { profile: wanted, print: show, remove, shell, 'auto-switch': auto } = line.options;
  if (wanted === undefined) return { kind: 'setup', result: await obtain() };
  const { prepareProfile, removeProfile } = await import('../engine/activate/profile.ts');
  if (remove !== undefined) return { kind: 'profile', profile: await removeProfile(run, shell) };
  if (auto !== undefined) await (await import('../engine/switching.ts')).refuseAutoSwitch(run, plan);
  const write = await prepareProfile(run, {
    asked: shell,
    write: show === undefined,
    autoSwitch: auto !== undefined,
  });
  const result = await obtain();
  const profile = await write(result, plan.activation);
  if (show === undefined || line.json) return { kind: 'setup', result: { ...result, profile } };
  return { kind: 'profile', profile };
}
