import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';

/** What is set, and where. */
export interface Settings {
  readonly env: Environment;
  /** By `go env -w`. */
  readonly userGoEnv: Environment;
  /** The file that `go env -w` writes; `undefined` if there is none. */
  readonly file: string | undefined;
}

/** The value of a variable and who has set it, as a clause; `undefined` if nobody has. The environment wins. */
export function settingOf(
  name: string,
  { env, userGoEnv }: Pick<Settings, 'env' | 'userGoEnv'>,
): { readonly value: string; readonly place: string; readonly written: boolean } | undefined {
  if (env[name]) return { value: env[name], place: 'in the environment', written: false };
  const written = userGoEnv[name];
  return written ? { value: written, place: 'by go env -w', written: true } : undefined;
}

/** A value with its quotes, in which white space can be seen. */
export function shown(value: string): string {
  return JSON.stringify(value).replaceAll('\\\\', '\\');
}

/** What to do about a setting, as a sentence. */
export function remedy(name: string, settings: Settings): string {
  if (settingOf(name, settings)?.written !== true) return `Unset ${name}, or correct it.`;
  const file = settings.file === undefined ? 'the file of go env -w' : `"${settings.file}"`;
  return `Remove the setting with "go env -u ${name}", or its line from ${file}.`;
}

/** A setting with which no go command works. */
export function refusal(name: string, why: string, settings: Settings): Problem {
  const { value = '', place = '' } = settingOf(name, settings) ?? {};
  const message = `${name} is ${shown(value)} ${place}, and every go command would fail: ${why}`;
  return new Problem('GO_FAILED', message, { hint: remedy(name, settings) });
}

/** The setting that a go command complains about; `undefined` if it names none that is set. */
export function refusedBy(stderr: string, settings: Settings): Problem | undefined {
  const why = stderr.trim().replace(/^go: /, '');
  const named = [...why.matchAll(/\bGO[A-Z0-9]+\b/g)].map(([name]) => name);
  const flags = /^(?:flag provided|build flag|-\w+=)/.test(why) ? ['GOFLAGS'] : [];
  const name = [...named, ...flags].find(
    (each) => !ours.has(each) && settingOf(each, settings) !== undefined,
  );
  return name === undefined ? undefined : refusal(name, why, settings);
}

/** What they are for the go command is decided here, no matter who set them. */
const ours = new Set(['GOROOT', 'GOTOOLCHAIN']);
