import { Problem } from '../problem/problem.ts';
import type { TrustLevel } from './trust.ts';

/** What `verify-command` is asked about, and what it reads as one JSON object on standard input. */
export interface VerifyQuestion {
  readonly schema: 1;
  /** Absolute path of the archive, or of the module's zip. Its own name may be another one. */
  readonly archive: string;
  /** `go1.26.8.linux-amd64.tar.gz` */
  readonly filename: string;
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** `go1.26.8`, as the tree says it. */
  readonly release: string;
  /** `linux-amd64` */
  readonly platform: string;
  readonly trust: TrustLevel;
  /** `official`, or an address without credentials. */
  readonly mirror: string;
  readonly h1?: string;
}

/**
 * The program and its arguments: a JSON list, or words between white space, which may be in quotes. What is in braces is
 * replaced in each argument by itself, so that a value is never split. No shell is involved.
 *
 * @throws INPUT_INVALID
 */
export function parseVerifyCommand(text: string, question: VerifyQuestion): readonly [string, ...string[]] {
  const [program = '', ...args] = text.startsWith('[') ? parseList(text) : splitWords(text);
  if (program === '') throw invalid(text, 'names no program');
  const values: Readonly<Record<string, unknown>> = { ...question };
  const fill = (argument: string) =>
    argument.replaceAll(/\{([a-z0-9]+)\}/g, (braced, name: string) => {
      if (name !== 'schema' && Object.hasOwn(values, name)) return String(values[name]);
      if (name === 'h1') return '';
      throw invalid(text, `has ${braced}, which means nothing`);
    });
  return [program, ...args.map(fill)];
}

/** The same values as variables. */
export function verifyVariables(question: VerifyQuestion): Readonly<Record<string, string>> {
  const entries = Object.entries(question).filter(([name]) => name !== 'schema');
  return Object.fromEntries(
    entries.map(([name, value]) => [`SETUP_GO_VERIFY_${name.toUpperCase()}`, String(value)]),
  );
}

function parseList(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  } catch (cause) {
    throw invalid(text, 'begins like a JSON list and is none', cause);
  }
  throw invalid(text, 'is a list of something else than texts');
}

function splitWords(text: string): readonly string[] {
  const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(["'].*)|([^\s]+)/gs)];
  if (words.some(([, , , unclosed]) => unclosed !== undefined))
    throw invalid(text, 'has a quote without end');
  return words.map(([, double, single, , plain]) => double ?? single ?? plain ?? '');
}

function invalid(text: string, why: string, cause?: unknown): Problem {
  return new Problem('INPUT_INVALID', `The input verify-command is ${JSON.stringify(text)}, which ${why}`, {
    hint: 'Write a program and its arguments, such as: cosign verify-blob --bundle go.bundle {archive}; or the same as a JSON list. {archive}, {filename}, {sha256}, {size}, {release}, {platform}, {trust}, {mirror} and {h1} are replaced.',
    cause,
  });
}

/** It did not say yes. `said`: how it ended, as a clause; `last`: the end of what it has printed. */
export function verifyRefused(
  question: VerifyQuestion,
  { program, said, last }: { readonly program: string; readonly said: string; readonly last: string },
): Problem {
  const shown = last === '' ? '' : `: ${last}`;
  return new Problem(
    'VERIFY_COMMAND_REFUSED',
    `${program} (verify-command) does not accept ${question.filename}: ${said}${shown}`,
    { hint: 'Nothing was installed. What it has printed is in the log above.' },
  );
}
