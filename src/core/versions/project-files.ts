import { type GoModVersions, readGoModVersions } from './go-mod.ts';
import { miseConfFolders, miseEnvironments, miseFiles } from './mise-files.ts';
import { combine, decideVersion } from './project-version.ts';
import { noVersionIn, parseVersionFile } from './version-file.ts';
import type { VersionRequest } from './version-request.ts';
import {
  fileOf,
  install,
  type KeepAnswer,
  readNearest,
  type VersionAnswer,
  type VersionSources,
  withSystem,
} from './version-sources.ts';

/** The files that exist to pin a version, but for mise's, in this order. */
export const pinFiles = ['.go-version', '.tool-versions'] as const;

/** What the project's files say together; `undefined` if they say nothing about Go. */
export async function findInProject(sources: VersionSources): Promise<VersionAnswer | undefined> {
  const module = combine(await readWorkspace(sources), await readModule(sources, 'go.mod'));
  const pin = await readPin(sources);
  if (pin?.kind === 'keep') {
    const { keepOrInstall } = await import('./system-pin.ts');
    return keepOrInstall(sources, module, pin);
  }
  const decided = decideVersion(module, pin);
  return decided && install(decided.request, decided);
}

/** go.work, or the file that GOWORK names. */
async function readWorkspace(sources: VersionSources): Promise<GoModVersions | undefined> {
  const { gowork } = sources;
  if (gowork === 'off') return undefined;
  if (gowork === '' || gowork === 'auto') return readModule(sources, 'go.work');
  const { requireWorkspace } = await import('./named-workspace.ts');
  return requireWorkspace(sources, (path) => readModule(sources, path));
}

async function readModule(sources: VersionSources, path: string): Promise<GoModVersions | undefined> {
  const text = await readNearest(sources, path);
  if (text === undefined) return undefined;
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return readGoModVersions(fileOf(sources, { kind: 'workspace', path, text: plain }));
}

/** The first file that exists to pin a version and says one: a nearer one comes before any that is further up. */
async function readPin(sources: VersionSources): Promise<VersionRequest | KeepAnswer | undefined> {
  for (const folder of sources.folders) {
    for (const path of await pinPaths(sources, folder)) {
      const text = await sources.readText(path, folder);
      if (text === undefined) continue;
      const answer = await parseVersionFile(fileOf(sources, { kind: 'workspace', path, text }));
      if (answer !== undefined) return withSystem(sources, answer);
      if (path === '.go-version') throw noVersionIn(path); // it has nothing else to say
    }
  }
  return undefined;
}

async function pinPaths({ env, list }: VersionSources, folder: string): Promise<readonly string[]> {
  const conf: Record<string, readonly string[]> = {};
  for (const path of miseConfFolders) conf[path] = await list(path, folder);
  return [...pinFiles, ...miseFiles(miseEnvironments(env['MISE_ENV']), conf)];
}
