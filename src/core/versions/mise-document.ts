import { type Place, Problem } from '../problem/problem.ts';

/** A table of a TOML file. */
export type Table = Readonly<Record<string, unknown>>;

/** The parser is loaded only if the project has such a file. Throws `VERSION_FILE_INVALID` with the line. */
export async function parseToml({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Promise<Table> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message
      .split('\n', 1)
      .join('')
      .replace(/^Invalid TOML document: /, '');
    const place: Place = { path, line: error.line };
    throw new Problem('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
      place,
      hint: 'Correct the line, or set go-version instead.',
      cause: error,
    });
  }
}

export function asTable(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** The texts of a list; `undefined` if the value is none. */
export function textList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((entry) => typeof entry === 'string');
}
