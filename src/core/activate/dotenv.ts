import { Problem } from '../problem/problem.ts';
import { redactText } from '../text/redact.ts';
import type { Exports } from './shell-export.ts';

/**
 * In place of PATH, which cannot be carried: what it is in a later job nobody knows here, and GitLab would read
 * `$PATH` as a CI/CD variable of that name.
 */
export const pathVariable = 'SETUP_GO_TARBALL_PATH';

export interface DotenvReport {
  /** The file: `NAME=value` a line. */
  readonly text: string;
  /** Variables that hold credentials: whoever may see the pipeline may read the report. */
  readonly withheld: readonly string[];
}

/**
 * The exports as a dotenv report, by GitLab's rules (https://docs.gitlab.com/ci/variables/dotenv_variables/, and the
 * code that reads it, Ci::ParseDotenvArtifactService): no quotes, no comments, no empty lines, blanks at both ends of a
 * value are lost, and the runner expands `$`. Throws `INPUT_INVALID` for a value that does not survive that.
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
      `The dotenv report would have ${size} bytes, and GitLab takes fewer than ${sizeLimit}`,
      {
        hint: 'Leave --dotenv out, or shorten the longest of GOPATH, GOPROXY, GOPRIVATE and GOFLAGS.',
      },
    );
  }
  return { text, withheld: all.filter(({ value }) => !isOpen(value)).map(({ name }) => name) };
}

/** GitLab's default; an instance may set another. The number of variables, 20 by default, is not reached. */
const sizeLimit = 5 * 1024;

function line({ name, value }: Exports['variables'][number]): string {
  const why = whyNot(value);
  if (why === undefined) return `${name}=${value}\n`;
  throw new Problem('INPUT_INVALID', `A dotenv report cannot carry ${name}, which is "${value}": ${why}`, {
    hint: `Give ${name} another value, or leave --dotenv out.`,
  });
}

function whyNot(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'it has a line break or another control character';
  if (value.trim() !== value) return 'GitLab takes away the blanks at its ends';
  return value.includes('$') ? 'GitLab expands what follows a "$"' : undefined;
}
