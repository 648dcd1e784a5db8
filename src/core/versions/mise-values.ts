import type { Environment } from '../ports/environment.ts';
import { asTable, parseToml, type Table } from './mise-document.ts';
import { evaluateTemplate, type TemplateValues } from './mise-template.ts';
import type { VersionFile } from './version-request.ts';

/** mise's own names for Go. */
export const ownNames = ['go', 'golang', 'core:go'] as const;

/** With those of the back ends that install the official release. */
export const toolNames = [
  ...ownNames,
  'vfox:golang',
  'vfox:version-fox/vfox-golang',
  'asdf:golang',
  'asdf:asdf-community/asdf-golang',
  'aqua:golang/go',
] as const;

/** What the words of a version are read with. */
export interface MiseValues {
  readonly values: TemplateValues;
  readonly aliases: ReadonlyMap<string, string>;
  /** For the message if a variable is not set. */
  readonly unread: string;
}

/** `[env]`, `[vars]` and aliases, of all files of mise if the words need them; this file counts most. */
export async function settingsFor(
  file: VersionFile,
  document: Table,
  words: readonly string[],
): Promise<MiseValues> {
  const needed = words.some((word) => !/^(?:(?:go|v|prefix:|latest:)?\d[^{]*|latest|system)$/.test(word));
  const others = needed ? ((await file.others?.()) ?? []) : [];
  const documents = [document];
  for (const other of others) documents.push(await parseToml(other));
  documents.reverse();
  const directives = documents.some(({ env }) => asTable(env)?._ !== undefined);
  return {
    values: valuesOf(documents, file.env),
    aliases: aliasesOf(documents),
    unread: directives ? ' Variables that `_` in [env] loads are not read here.' : '',
  };
}

/** Values may be templates themselves. Those of `[env]` count more than the environment. */
function valuesOf(documents: readonly Table[], outer: Environment): TemplateValues {
  let values: TemplateValues = { env: outer, outer, vars: {} };
  for (const table of ['env', 'vars'] as const) {
    for (const document of documents) {
      for (const [name, text = ''] of Object.entries(textsOf(document[table], outer))) {
        const read = evaluateTemplate(text, values);
        // What cannot be evaluated here is an error only where it is used.
        values = {
          ...values,
          [table]: { ...values[table], [name]: read.kind === 'text' ? read.text : text },
        };
      }
    }
  }
  return values;
}

/** Texts and whole numbers, also as `{ value = … }` and `{ default = … }`; a broken number may have lost a zero. */
function textsOf(table: unknown, outer: Environment = {}): Environment {
  const entries = Object.entries(asTable(table) ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, entry]) => {
      const fallback = asTable(entry)?.default;
      const value = asTable(entry)?.value ?? (outer[name] ? undefined : fallback) ?? entry;
      return typeof value === 'string' || Number.isInteger(value) ? [[name, String(value)]] : [];
    }),
  );
}

/** `[tool_alias.go.versions]`, and the older `[alias.go.versions]` and `[alias.go]`. */
function aliasesOf(documents: readonly Table[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const table of documents.flatMap(({ alias, tool_alias: newer }) => [asTable(alias), asTable(newer)])) {
    for (const name of toolNames) {
      const own = asTable(table?.[name]);
      for (const [alias, version] of Object.entries({ ...textsOf(own), ...textsOf(own?.versions) }))
        if (version !== undefined) found.set(alias, version);
    }
  }
  return found;
}

/** An alias may name another; one that leads back to itself stays as it is. */
export function resolveAlias(word: string, known: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let text = word;
  for (let next = known.get(text); next !== undefined && !seen.has(text); next = known.get(text)) {
    seen.add(text);
    text = next;
  }
  return text;
}
