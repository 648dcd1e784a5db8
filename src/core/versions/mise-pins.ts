import { miseConfFolders, miseFiles } from './mise-files.ts';
import { type MiseSettings, miseSettings } from './mise-settings.ts';
import { type ToolVersionAnswer, toolVersionRequest } from './tool-version.ts';
import type { VersionFile } from './version-request.ts';
import type { VersionSources } from './version-sources.ts';

export interface PinPaths {
  /** The files of mise. */
  readonly mise: readonly string[];
  /** Those of asdf, which mise reads too. */
  readonly toolVersions: readonly string[];
}

/** The files in a folder that pin a version, each list with the strongest first. */
export async function pinPathsOf(sources: VersionSources): Promise<(folder: string) => Promise<PinPaths>> {
  const settings = await miseSettings(sources);
  const { folders } = sources;
  const ceiling = folders.findIndex((folder) => settings.ceilings.includes(folder));
  const searched = ceiling < 0 ? folders : folders.slice(0, ceiling);
  return async (folder) => ({
    mise: searched.includes(folder) && !settings.none ? await misePaths(sources, settings, folder) : [],
    toolVersions: settings.toolVersions,
  });
}

/** The variable that counts more than every file of mise. */
export async function readVariable({ env }: VersionSources): Promise<ToolVersionAnswer> {
  const name = ['MISE_GO_VERSION', 'MISE_GOLANG_VERSION'].find((known) => env[known]?.trim());
  if (name === undefined) return undefined;
  const words = env[name]?.trim().split(/\s+/) ?? [];
  return toolVersionRequest(words, { kind: 'input', name, yaml: false });
}

/** The files of mise in all folders, the strongest first. */
export async function allTexts(
  sources: VersionSources,
  pathsIn: (folder: string) => Promise<PinPaths>,
): Promise<readonly Pick<VersionFile, 'path' | 'text'>[]> {
  const found: Pick<VersionFile, 'path' | 'text'>[] = [];
  for (const folder of sources.folders) {
    for (const path of (await pathsIn(folder)).mise) {
      const text = await sources.readText(path, folder);
      if (text !== undefined) found.push({ path, text });
    }
  }
  return found;
}

async function misePaths(
  { list }: VersionSources,
  settings: MiseSettings,
  folder: string,
): Promise<readonly string[]> {
  const conf: Record<string, readonly string[]> = {};
  for (const path of miseConfFolders) conf[path] = (await list(path, folder)) ?? [];
  const files = miseFiles(settings, conf);
  const paths: string[] = [];
  for (const file of files) paths.push(...(file.includes('*') ? await matching(file) : [file]));
  return paths.filter((path) => !isIgnored(settings, folder, path));

  /** In an override the last part of a path may be a pattern; the last one by the alphabet is the strongest. */
  async function matching(pattern: string): Promise<readonly string[]> {
    const [, below = '', last = ''] = /^(.*\/)?([^/]*)$/.exec(pattern) ?? [];
    const parts = last.split('*');
    const names = (await list(below, folder)) ?? [];
    return names
      .filter((name) => hasInOrder(name, parts))
      .toSorted()
      .toReversed()
      .map((name) => below + name);
  }
}

/** Takes each part where it comes first; an expression would try every place, which takes time without bound. */
function hasInOrder(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length && name.endsWith(last);
}

function isIgnored({ ignored }: MiseSettings, folder: string, path: string): boolean {
  const whole = `${folder}/${path}`;
  return ignored.some((name) => whole === name || whole.startsWith(`${name.replace(/\/$/, '')}/`));
}
