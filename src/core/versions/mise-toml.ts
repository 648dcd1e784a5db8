import type { Environment } from '../ports/environment.ts';
import { type Place, Problem } from '../problem/problem.ts';
import { asTable, parseToml, type Table, textList } from './mise-document.ts';
import { evaluated } from './mise-evaluate.ts';
import { ownNames, resolveAlias, settingsFor, toolNames } from './mise-values.ts';
import { type ToolVersionAnswer, toolVersionRequest } from './tool-version.ts';
import type { VersionFile } from './version-request.ts';

/**
 * The version of Go under `[tools]` in mise's configuration: a string, a list of which the first counts, or a table
 * with `version` or `prefix` (https://mise.jdx.dev/configuration.html). Aliases and plain templates are evaluated.
 */
export async function miseRequest(file: VersionFile): Promise<ToolVersionAnswer> {
  const { kind, path, text, env, platform } = file;
  const document = await parseToml(file);
  const tools = asTable(document.tools) ?? {};
  const name = toolOf(tools);
  if (name === undefined || isDisabled(document, env)) return undefined;
  const line = findLine(text, name);
  const place = { path, ...(line !== undefined && { line }) };
  const where = line === undefined ? path : `${path}:${line}`;
  const written = wordsOf(tools[name], { where, place, name, platform });
  const { values, aliases, unread } = await settingsFor(file, document, written);
  const read = (word: string) => evaluated(word, { where, place, values, unread });
  const words = written.map((word) => read(resolveAlias(read(word), aliases)));
  return toolVersionRequest(words, { kind, ...place });
}

/** Of mise's own names for Go the last in the file counts, otherwise the first of a back end. Both may have options. */
function toolOf(tools: Table): string | undefined {
  const names = Object.keys(tools);
  const plain = (name: string) => name.replace(/\[.*\]$/, '');
  const own = names.filter((name) => ownNames.some((known) => known === plain(name)));
  return own.at(-1) ?? names.find((name) => toolNames.some((known) => known === plain(name)));
}

/** `disable_tools` and `enable_tools`, which only lists what is managed. */
function isDisabled(document: Table, env: Environment): boolean {
  const settings = asTable(document.settings) ?? {};
  const listed = (variable: string, key: string) =>
    env[variable]?.split(',').map((name) => name.trim()) ?? textList(settings[key]);
  const isGo = (name: string) => ownNames.some((known) => known === name);
  if (listed('MISE_DISABLE_TOOLS', 'disable_tools')?.some(isGo) === true) return true;
  return listed('MISE_ENABLE_TOOLS', 'enable_tools')?.some(isGo) === false;
}

interface Where {
  readonly where: string;
  readonly place: Place;
  readonly name: string;
  readonly platform: VersionFile['platform'];
}

/** Empty if the tool is not meant for this system. */
function wordsOf(value: unknown, at: Where): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) throw noString(at);
  return values.filter((each) => isForHere(asTable(each)?.os, at.platform)).map((each) => wordOf(each, at));
}

/** `os = ["linux", "macos/arm64"]` */
function isForHere(systems: unknown, { os, arch }: VersionFile['platform']): boolean {
  const wanted = typeof systems === 'string' ? [systems] : textList(systems);
  if (wanted === undefined) return true;
  const names = [os, ...(os === 'darwin' ? ['macos'] : []), ...(os === 'windows' ? [] : ['unix'])];
  const machines = [
    arch,
    ...(arch === 'amd64' ? ['x64', 'x86_64'] : []),
    ...(arch === 'arm64' ? ['aarch64'] : []),
  ];
  return wanted.some((entry) => {
    const [system = '', machine] = entry.split('/');
    return names.includes(system) && (machine === undefined || machines.includes(machine));
  });
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

/** The parser keeps no positions: finds `go =` under `[tools]`, `tools.go =`, or `[tools.go]`. */
function findLine(text: string, name: string): number | undefined {
  const literal = name.replace(/[^\w\s-]/g, '\\$&');
  const key = `\\s*(?:${literal}|"${literal}"|'${literal}')\\s*`;
  const inTools = new RegExp(`^${key}[.=]`);
  const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
  let table = '';
  for (const [index, line] of text.split('\n').entries()) {
    table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
    if (full.test(line) || (table === 'tools' && inTools.test(line))) return index + 1;
  }
  return undefined;
}
