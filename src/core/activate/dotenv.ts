import { Problem } from '../problem/problem.ts';
import { redactText } from '../text/redact.ts';
import type { Exports } from './shell-export.ts';

/**
 * Replaces PATH, which a report cannot extend: its value in a later job is not known here, and GitLab would interpret
 * `$PATH` as a CI/CD variable of that name.
 */
export const pathVariable = 'SETUP_GO_TARBALL_PATH';

export interface DotenvReport {
  /** Contents of the file: one `NAME=value` per line. */
  readonly text: string;
  /** Names of omitted variables. They contain credentials, and everyone who can see the pipeline can read the report. */
  readonly withheld: readonly string[];
}

/**
 * The exports as a dotenv report, by GitLab's rules (https://docs.gitlab.com/ci/variables/dotenv_variables/ and its parser
 * Ci::ParseDotenvArtifactService): no quotes, no comments, no empty lines; spaces at both ends of a value are removed,
 * and the runner expands `$`.
 *
 * @throws INPUT_INVALID for a value that these rules would change, or if the report is too large
 */
export function dotenvReport(
  exports: Exports,
  given: { readonly secrets: readonly string[]; readonly delimiter: string },
): DotenvReport {
  const path = { name: pathVariable, value: exports.paths.join(given.delimiter) };
  const all = [...exports.variables, ...(exports.paths.length === 0 ? [] : [path])];
  const isOpen = (value: string) => redactText(value, given.secrets) === value;
  const lines = all.filter(({ value }) => isOpen(value)).map(line);
  const text = lines.join('');
  const size = new TextEncoder().encode(text).length;
  if (size >= sizeLimit) {
    throw new Problem(
      'INPUT_INVALID',
      `The dotenv report would have ${size} bytes, and GitLab accepts fewer than ${sizeLimit}`,
      {
        hint: 'Omit --dotenv, or shorten the longest of GOPATH, GOPROXY, GOPRIVATE and GOFLAGS.',
      },
    );
  }
  return { text, withheld: all.filter(({ value }) => !isOpen(value)).map(({ name }) => name) };
}

/** GitLab's default, in bytes; an instance may set another limit. The limit of 20 variables takes ten minor versions of Go. */
const sizeLimit = 5 * 1024;

function line({ name, value }: Exports['variables'][number]): string {
  const why = whyNot(value);
  if (why === undefined) return `${name}=${value}\n`;
  throw new Problem('INPUT_INVALID', `A dotenv report cannot contain ${name}, which is "${value}": ${why}`, {
    hint: `Give ${name} another value, or omit --dotenv.`,
  });
}

function whyNot(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'it contains a line break or another control character';
  if (value.trim() !== value) return 'GitLab removes the spaces at its start and end';
  return value.includes('$') ? 'GitLab expands text after a "$"' : undefined;
}
