import { appendFileSync } from 'node:fs';
import { Problem } from '../../core/problem/problem.ts';

/*
 * The runner's two ways to be told something. By hand and not through `@actions/core`: loading that takes a seventh of
 * a tool-cache hit, most of it for node:crypto and fs.promises, which nothing else there needs.
 */

/**
 * A line that the runner acts upon, `::name key=value::message`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${[name, ...(pairs.length > 0 ? [pairs.join(',')] : [])].join(' ')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Appends text to the file that this variable names. Throws `INPUT_INVALID` where it is not set. */
export function appendToFile(
  env: Environment,
  variable: 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY',
  text: string,
): void {
  const path = env[variable];
  if (!path) {
    throw new Problem('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${variable} is not set`, {
      hint: 'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.',
    });
  }
  appendFileSync(path, text);
}

/** For GITHUB_ENV and GITHUB_OUTPUT: `name=value`, or between delimiters where the value has several lines. */
export function assignment(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
  const delimiter = delimiterFor(value);
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Not a random one: one that the value does not have. */
function delimiterFor(value: string): string {
  for (let n = 0; ; n++) {
    const delimiter = `end-of-value-${n}`;
    if (!value.includes(delimiter)) return delimiter;
  }
}

/** For GITHUB_PATH, which knows no delimiters. Throws `INPUT_INVALID` for a folder with a line break in its name. */
export function pathLine(folder: string): string {
  if (!/[\r\n]/.test(folder)) return `${folder}\n`;
  throw new Problem('INPUT_INVALID', `PATH cannot name ${JSON.stringify(folder)}: it has a line break`, {
    hint: 'Choose a folder without one.',
  });
}
