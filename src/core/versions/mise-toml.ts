import { Problem } from '../problem/problem.ts';
import { toolVersionRequest } from './tool-version.ts';
import type { VersionFile, VersionRequest } from './version-request.ts';

/**
 * The version under `[tools]` in mise's configuration, for `go`, `golang` or `core:go`: a string, a list whose first
 * entry is used, or a table with `version` (https://mise.jdx.dev/configuration.html). `undefined` if none is given.
 *
 * @throws VERSION_FILE_INVALID
 */
export async function miseRequest(file: VersionFile): Promise<VersionRequest | undefined> {
  const { kind, path, text } = file;
  const tools = asTable((await parseToml(file)).tools);
  const name = toolNames.find((candidate) => tools?.[candidate] !== undefined);
  if (name === undefined) return undefined;
  const line = findLine(text, name);
  const words = toWords(tools?.[name]);
  if (words === undefined) {
    const where = line === undefined ? path : `${path}:${line}`;
    throw new Problem('VERSION_FILE_INVALID', `${where}: the version of ${name} is not a string`, {
      hint: `Put it in quotes: ${name} = "1.22". As a number, 1.20 would lose its zero.`,
    });
  }
  return toolVersionRequest(words, { kind, path, ...(line !== undefined && { line }) });
}

const toolNames = ['go', 'golang', 'core:go'] as const;

type Table = Readonly<Record<string, unknown>>;

/** The parser is loaded only if the project has such a file. */
async function parseToml({ path, text }: VersionFile): Promise<Table> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message
      .split('\n', 1)
      .join('')
      .replace(/^Invalid TOML document: /, '');
    throw new Problem('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
      hint: 'Correct the line, or set go-version instead.',
      cause: error,
    });
  }
}

function asTable(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function toWords(value: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const words = values.map((each) => asTable(each)?.version ?? each);
  return words.length > 0 && words.every((word) => typeof word === 'string') ? words : undefined;
}

/** The parser gives no positions, so this searches for the line: `go =` under `[tools]`, `tools.go =`, `[tools.go]`. */
function findLine(text: string, name: string): number | undefined {
  const key = `\\s*(?:${name}|"${name}"|'${name}')\\s*`;
  const inTools = new RegExp(`^${key}[.=]`);
  const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
  let table = '';
  for (const [index, line] of text.split('\n').entries()) {
    table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
    if (full.test(line) || (table === 'tools' && inTools.test(line))) return index + 1;
  }
  return undefined;
}
