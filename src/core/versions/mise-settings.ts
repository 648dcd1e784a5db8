import { Problem } from '../problem/problem.ts';
import { asTable, parseToml, type Table, textList } from './mise-document.ts';
import type { MiseNames } from './mise-files.ts';
import { evaluateTemplate } from './mise-template.ts';
import type { VersionSources } from './version-sources.ts';

/** What decides which files mise reads: variables, then `.miserc.toml`. */
export interface MiseSettings extends MiseNames {
  /** Does MISE_NO_CONFIG rule out all of its files? */
  readonly none: boolean;
  /** Names of .tool-versions, the strongest first. */
  readonly toolVersions: readonly string[];
  /** Folders that end the search: neither they nor what is above them is read. */
  readonly ceilings: readonly string[];
  /** Files and folders that are not read. */
  readonly ignored: readonly string[];
}

/** Throws `VERSION_FILE_INVALID` for a `.miserc.toml` that is broken or holds more than plain templates. */
export async function miseSettings(sources: VersionSources): Promise<MiseSettings> {
  const { env, platform } = sources;
  const file = await readMiserc(sources);
  const list = (variable: string, key: string) => byColon(env[variable]) ?? file.list(key);
  const named = env['MISE_ENV'] ?? env['MISE_PROFILE'] ?? env['MISE_ENVIRONMENT'];
  const environments = (named === undefined ? file.list('env') : split(named, ',')) ?? [];
  const automatic = isTrue(env['MISE_AUTO_ENV'] ?? file.flag('auto_env')) ? environmentsOf(platform) : [];
  const instead = list('MISE_OVERRIDE_CONFIG_FILENAMES', 'override_config_filenames') ?? [];
  const toolVersions = list('MISE_OVERRIDE_TOOL_VERSIONS_FILENAMES', 'override_tool_versions_filenames');
  const moreToolVersions = byColon(env['MISE_DEFAULT_TOOL_VERSIONS_FILENAME']) ?? [];
  const paths = (variable: string, key: string) =>
    split(env[variable] ?? '', platform.os === 'windows' ? ';' : ':').concat(
      env[variable] === undefined ? (file.list(key) ?? []) : [],
    );
  return {
    environments: [...automatic.filter((name) => !environments.includes(name)), ...environments].filter(
      isName,
    ),
    none: isTrue(env['MISE_NO_CONFIG']),
    confByEnvironment: isTrue(env['MISE_ENV_CONF_D'] ?? file.flag('env_conf_d')),
    instead: instead.length > 0 ? instead : undefined,
    beside: env['MISE_DEFAULT_CONFIG_FILENAME'] || undefined,
    toolVersions: (toolVersions ?? ['.tool-versions', ...moreToolVersions])
      .filter((name) => name !== 'none')
      .toReversed(),
    ceilings: paths('MISE_CEILING_PATHS', 'ceiling_paths'),
    ignored: paths('MISE_IGNORED_CONFIG_PATHS', 'ignored_config_paths'),
  };
}

/** The keys of all `.miserc.toml`, of each the nearest. Those of the user and the machine are not read. */
async function readMiserc(sources: VersionSources): Promise<{
  list(key: string): readonly string[] | undefined;
  flag(key: string): string | undefined;
}> {
  let merged: Table = {};
  for (const folder of sources.folders.toReversed()) {
    for (const path of ['.config/miserc.toml', '.miserc.toml']) {
      const text = await sources.readText(path, folder);
      if (text === undefined) continue;
      const document = await parseToml({ path, text });
      merged = { ...merged, ...evaluated(document, path, sources) };
    }
  }
  return {
    list: (key) => requireList(merged, key),
    flag: (key) => (typeof merged[key] === 'boolean' ? String(merged[key]) : undefined),
  };
}

/** mise refuses anything else, such as `env = "ci"`. */
function requireList(settings: Table, key: string): readonly string[] | undefined {
  const list = textList(settings[key]);
  if (list !== undefined || settings[key] === undefined) return list;
  throw new Problem('VERSION_FILE_INVALID', `.miserc.toml: ${key} is not a list of texts`, {
    hint: `Write a list: ${key} = ["…"].`,
  });
}

function evaluated(document: Table, path: string, { env }: VersionSources): Table {
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, value]) =>
      asTable(value) === undefined ? [[key, textList(value)?.map((text) => evaluate(text)) ?? value]] : [],
    ),
  );

  function evaluate(text: string): string {
    const template = evaluateTemplate(text, { env, outer: env, vars: {} });
    if (template.kind === 'text') return template.text;
    throw new Problem(
      'VERSION_FILE_INVALID',
      `${path}: ${JSON.stringify(text)} is a template of mise that cannot be evaluated here`,
      { place: { path }, hint: 'Write the value there, set MISE_ENV, or set go-version instead.' },
    );
  }
}

/** In mise's names, the strongest last. */
function environmentsOf({ os, arch }: VersionSources['platform']): readonly string[] {
  const system = os === 'darwin' ? 'macos' : os;
  const machine = arch === 'amd64' ? 'x64' : arch;
  return [...(os === 'windows' ? [] : ['unix']), system, `${system}-${machine}`];
}

function isTrue(value: string | undefined): boolean {
  return /^(?:1|true|yes|on|y)$/i.test(value ?? '');
}

function byColon(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : split(value, ':');
}

function split(value: string, mark: string): readonly string[] {
  return value
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An environment becomes a part of a file's name. */
function isName(name: string): boolean {
  return /^[\w.-]+$/.test(name) && !name.includes('..');
}
