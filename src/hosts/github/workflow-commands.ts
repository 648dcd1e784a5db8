import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { Problem } from '../../core/problem/problem.ts';
import { quoted } from '../../core/text/quoted.ts';
import { randomUUID } from './random-uuid.ts';

/*
 * What has to hold before `@actions/core` is used. Without one of the runner's files it would print commands
 * that runners do not obey any more, and a file that is not there yet it takes for an error; a line break in a path
 * would be two paths.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** A file of the runner's, named by a variable. */
export type RunnerFile = 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_OUTPUT';

/** Sees that there is a file to append to. Throws `INPUT_INVALID` where the variable is not set. */
export function requireFile(env: Environment, variable: RunnerFile): void {
  const path = env[variable];
  if (!path) {
    throw new Problem('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${variable} is not set`, {
      hint: 'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.',
    });
  }
  writeTo(env, variable, () => appendFileSync(path, ''));
}

/** Does what writes to a file of the runner's. Throws `FILES_FAILED` if that fails, which may leave half a line. */
export function writeTo(
  env: Environment,
  variable: RunnerFile | 'GITHUB_STEP_SUMMARY' | 'GITHUB_STATE',
  write: () => void,
): void {
  try {
    write();
  } catch (cause) {
    const what = `${variable} names "${env[variable]}", which cannot be written: ${String(cause)}`;
    throw new Problem('FILES_FAILED', what, {
      hint: 'The runner makes this file; check that its disk has room, and that nothing in the job removes or replaces it.',
      cause,
    });
  }
}

/** All the files that a result is handed over by. */
export function requireFiles(env: Environment): void {
  for (const variable of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT'] as const) requireFile(env, variable);
}

/**
 * As `setOutput` and `exportVariable` of `@actions/core` do, which open the file anew for each value: a thirtieth of a
 * tool-cache hit. Throws `FILES_FAILED`.
 */
export function writeValues(
  env: Environment,
  variable: 'GITHUB_OUTPUT' | 'GITHUB_ENV',
  values: readonly { readonly name: string; readonly value: string }[],
): void {
  const mark = `ghadelimiter_${randomUUID()}`;
  const text = values.map(({ name, value }) => [`${name}<<${mark}`, value, mark, ''].join(EOL)).join('');
  writeTo(env, variable, () => appendFileSync(env[variable] ?? '', text));
}

/** For GITHUB_PATH, which knows no delimiters. Throws `INPUT_INVALID` for a folder with a line break in its name. */
export function requireOneLine(folder: string): void {
  if (!/[\r\n]/.test(folder)) return;
  throw new Problem('INPUT_INVALID', `PATH cannot name ${quoted(folder)}: it has a line break`, {
    hint: 'Choose a folder without one.',
  });
}
