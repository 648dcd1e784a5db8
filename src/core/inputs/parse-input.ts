import { Problem } from '../problem/problem.ts';
import { type FailOn, failReasons, type InputName, inputTable } from './input-table.ts';

// What a text means, by the type of its input. All throw `INPUT_INVALID`.

export function defaultOf(name: InputName): string {
  return inputTable.find((row) => row.name === name)?.default ?? '';
}

/** The YAML 1.2 core schema, as @actions/core reads booleans. */
export function parseBoolean(name: InputName, text: string): boolean {
  const value = lowerBoolean(text);
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Problem('INPUT_INVALID', `The input ${name} must be true or false, not "${text}"`, {
    hint: `Write ${name}: true or ${name}: false.`,
  });
}

/** `True`, `TRUE`, `False` and `FALSE` in lower case; another text as it is. */
export function lowerBoolean(text: string): string {
  return /^(True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}

export function parseCount(name: InputName, given: string, byDefault: string): number {
  const text = given || byDefault;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Problem(
    'INPUT_INVALID',
    `The input ${name} is "${text}", which is not a whole number from 0 to 9999999`,
    {
      hint: `Write ${name}: ${byDefault}, for example.`,
    },
  );
}

export function splitList(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

export function parseChecksum(text: string): string {
  if (text === '') return '';
  const hex = text.replace(/^sha256:/i, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new Problem('INPUT_INVALID', `The input checksum is "${text}", which is not a SHA-256`, {
    hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".',
  });
}

/** `undefined` for an empty text. */
export function choice<Name extends string>(
  input: InputName,
  names: readonly Name[],
  text: string,
): Name | undefined {
  const chosen = names.find((name) => name === text);
  if (text === '' || chosen !== undefined) return chosen;
  throw new Problem('INPUT_INVALID', `The input ${input} is "${text}", which is not one of its values`, {
    hint: `Write one of ${names.join(', ')}.`,
  });
}

export function parseFailOn(text: string): readonly FailOn[] {
  const reasons = splitList(text).map((reason) => choice('fail-on', failReasons, reason));
  return reasons.filter((reason) => reason !== undefined && reason !== 'none');
}

/** The go command refuses a relative entry, and one with a `~` that no shell has expanded. */
export function parseGopath(text: string): string {
  const unix = text.startsWith('/');
  const absolute = unix ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
  const entry = text.split(unix ? ':' : ';').find((part) => part !== '' && !absolute.test(part));
  if (entry === undefined) return text;
  throw new Problem('INPUT_INVALID', `The input gopath contains "${entry}", which is not an absolute path`, {
    hint: 'Write absolute paths, such as /home/me/go. ~ and shell variables are not expanded.',
  });
}

export function oneLine(name: InputName, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  if (!/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw new Problem('INPUT_INVALID', `The input ${name} contains a line break or another control character`, {
    hint: `Give ${name} on one line.`,
  });
}
