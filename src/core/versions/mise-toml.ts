import type { Environment } from '../ports/environment.ts';
import { type Place, Problem } from '../problem/problem.ts';
import { evaluateTemplate, type TemplateValues } from './mise-template.ts';
import { type ToolVersionAnswer, toolVersionRequest } from './tool-version.ts';
import type { VersionFile } from './version-request.ts';

/**
 * The version of Go under `[tools]` in mise's configuration: a string, a list of which the first counts, or a table
 * with `version` or `prefix` (https://mise.jdx.dev/configuration.html). Aliases and plain templates are evaluated.
 */
export async function miseRequest(file: VersionFile): Promise<ToolVersionAnswer> {
  const { kind, path, text } = file;
  const document = await parseToml(file);
  const tools = asTable(document.tools);
  const name = toolNames.find((candidate) => tools?.[candidate] !== undefined);
  if (name === undefined) return undefined;
  const line = findLine(text, name);
  const place = { path, ...(line !== undefined && { line }) };
  const where = line === undefined ? path : `${path}:${line}`;
  const values = valuesOf(document, file.env);
  const known = aliasesOf(document);
  const read = (word: string) => evaluated(word, { where, place, values });
  const words = wordsOf(tools?.[name], { where, place, name }).map((word) =>
    read(resolveAlias(read(word), known)),
  );
  return toolVersionRequest(words, { kind, ...place });
}

/** `[env]` and `[vars]`, whose values may be templates themselves and count more than the environment. */
function valuesOf(document: Table, env: Environment): TemplateValues {
  let values: TemplateValues = { env, vars: {} };
  for (const table of ['env', 'vars'] as const) {
    for (const [name, text = ''] of Object.entries(textsOf(document[table]))) {
      const read = evaluateTemplate(text, values);
      // What cannot be evaluated here is an error only where it is used.
      values = { ...values, [table]: { ...values[table], [name]: read.kind === 'text' ? read.text : text } };
    }
  }
  return values;
}

/** mise's own names for Go, and those of the back ends that install the official release. */
const toolNames = [
  'go',
  'golang',
  'core:go',
  'vfox:golang',
  'vfox:version-fox/vfox-golang',
  'asdf:golang',
  'asdf:asdf-community/asdf-golang',
  'aqua:golang/go',
] as const;

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
      place: { path, line: error.line },
      hint: 'Correct the line, or set go-version instead.',
      cause: error,
    });
  }
}

function asTable(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** Texts and whole numbers; a broken one may have lost a zero. */
function textsOf(value: unknown): Environment {
  const entries = Object.entries(asTable(value) ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, entry]) =>
      typeof entry === 'string' || Number.isInteger(entry) ? [[name, String(entry)]] : [],
    ),
  );
}

interface Where {
  readonly where: string;
  readonly place: Place;
  readonly name: string;
}

function wordsOf(value: unknown, at: Where): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw noString(at);
  return values.map((each) => wordOf(each, at));
}

function wordOf(value: unknown, at: Where): string {
  if (typeof value === 'string') return value;
  const table = asTable(value);
  if (table === undefined) throw noString(at);
  if (typeof table.version === 'string') return table.version;
  if (typeof table.prefix === 'string') return `prefix:${table.prefix}`;
  const other = ['path', 'ref', 'branch', 'tag', 'rev'].find((key) => table[key] !== undefined);
  if (other === undefined) throw noString(at);
  throw new Problem('VERSION_FILE_INVALID', `${at.where}: ${at.name} is set by ${other}, not by a version`, {
    place: at.place,
    hint: 'Only released versions can be installed; write version = "1.25.3" there, or set go-version instead.',
  });
}

function noString({ where, place, name }: Where): Problem {
  return new Problem('VERSION_FILE_INVALID', `${where}: the version of ${name} is not a string`, {
    place,
    hint: `Put it in quotes: ${name} = "1.22". A number would lose the zero of 1.20.`,
  });
}

function evaluated(
  word: string,
  at: Pick<Where, 'where' | 'place'> & { readonly values: TemplateValues },
): string {
  const first = evaluateTemplate(word, at.values);
  const template = first.kind === 'text' ? evaluateTemplate(first.text, at.values) : first;
  switch (template.kind) {
    case 'text':
      return template.text.trim();
    case 'unset':
      throw new Problem(
        'VERSION_FILE_INVALID',
        `${at.where}: ${JSON.stringify(word)} reads the variable ${template.name}, which is not set`,
        {
          place: at.place,
          hint: `Set ${template.name}, give the template a default, or set go-version instead.`,
        },
      );
    case 'other':
      throw new Problem(
        'VERSION_FILE_INVALID',
        `${at.where}: ${JSON.stringify(word)} is a template of mise that cannot be evaluated here`,
        {
          place: at.place,
          hint: 'Only variables are read ({{ env.NAME }}, {{ get_env(name="NAME") }}). Set go-version instead.',
        },
      );
  }
}

/** `[tool_alias.go.versions]`, and the older `[alias.go.versions]` and `[alias.go]`. */
function aliasesOf(document: Table): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of [asTable(document.alias), asTable(document.tool_alias)]) {
    for (const name of toolNames) {
      const own = asTable(table?.[name]);
      for (const [alias, version] of Object.entries({ ...textsOf(own), ...textsOf(own?.versions) }))
        if (version !== undefined) found.set(alias, version);
    }
  }
  return found;
}

/** An alias may name another; one that leads back to itself stays as it is. */
function resolveAlias(word: string, known: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let text = word;
  for (let next = known.get(text); next !== undefined && !seen.has(text); next = known.get(text)) {
    seen.add(text);
    text = next;
  }
  return text;
}

/** The parser keeps no positions: finds `go =` under `[tools]`, `tools.go =`, or `[tools.go]`. */
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
