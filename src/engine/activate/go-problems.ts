import { delimiter, dirname } from 'node:path';
import { type NoteFacts, tellNotes } from '../../core/activate/note-text.ts';
import { refusedBy, settingOf } from '../../core/activate/refused-setting.ts';
import type { Note, Remark } from '../../core/activate/remark.ts';
import type { ExecResult } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** Another Go would run than the one that is set up. */
export function another(what: string, got: string, wanted: string, hint: string = elsewhere): Problem {
  return new Problem('GO_SHADOWED', `${what} is "${got}", expected "${wanted}"`, { hint });
}

const elsewhere =
  'Another Go takes precedence. Remove it, or remove its folder from PATH, GOBIN and go env -w.';

/** Only GOBIN comes before the folder of ours on PATH. */
export async function shadowed(
  run: Run,
  { candidate, ours }: { readonly candidate: string; readonly ours: string },
): Promise<Problem> {
  const gobin = settingOf('GOBIN', { env: run.env, userGoEnv: (await run.goSettings()).written });
  const { value, place } = gobin ?? { value: dirname(candidate), place: '' };
  const hint = `GOBIN is "${value}" ${place}. Take the go out of that folder, or set GOBIN to another one.`;
  return another('the first go on PATH', candidate, ours, hint);
}

export function notOnPath(ours: string): Problem {
  return new Problem('GO_SHADOWED', `"${ours}" cannot be on PATH: its path contains "${delimiter}"`, {
    hint: `Move the tool cache to a folder whose path has no "${delimiter}".`,
  });
}

/** Go names the setting that it refuses, if that is why. */
export async function failed(
  run: Run,
  command: readonly string[],
  { exitCode, stderr }: ExecResult,
): Promise<Problem> {
  const what = `"${command.join(' ')}" exited with ${exitCode}`;
  const { written: userGoEnv, file } = await run.goSettings();
  return (
    refusedBy(stderr, { env: run.env, userGoEnv, file }) ??
    new Problem('GO_FAILED', `${what}: ${stderr.trim()}`, {
      hint: 'If Go does not say why, check that it is built for this machine (input architecture).',
    })
  );
}

export function noJson(root: string, cause: unknown): Problem {
  return new Problem('GO_FAILED', '"go env -json" did not print JSON', {
    hint: `The installed Go does not work. Remove "${root}" and run this again.`,
    cause,
  });
}

export async function tell(notes: readonly Note[], facts: NoteFacts): Promise<readonly Remark[]> {
  return tellNotes(notes, facts);
}
