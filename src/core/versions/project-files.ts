import type { Environment } from '../ports/environment.ts';
import { type GoModVersions, readGoModVersions } from './go-mod.ts';
import type { Pin } from './pins.ts';
import { combine, decideVersion } from './project-version.ts';
import { fileOf, install, readNearest, type VersionAnswer, type VersionSources } from './version-sources.ts';

/** What the project's files say together; `undefined` if they say nothing about Go. */
export async function findInProject(sources: VersionSources): Promise<VersionAnswer | undefined> {
  const module = await readModules(sources);
  const pin = await readPin(sources);
  const said = pin?.said;
  if (said?.kind === 'keep') return (await import('./system-pin.ts')).keepOrInstall(sources, module, said);
  const decided =
    said?.kind === 'alias'
      ? (await import('./alias-pin.ts')).aliasPin(module, said)
      : decideVersion(module, said);
  return (
    decided && install(decided.request, { ...decided, notes: [...(pin?.notes ?? []), ...decided.notes] })
  );
}

/** What go.work and go.mod say. */
export async function readModules(sources: VersionSources): Promise<GoModVersions> {
  return combine(await readWorkspace(sources), await readModule(sources, 'go.mod'));
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

async function readPin(sources: VersionSources): Promise<Pin | undefined> {
  const names = await namesNearby(sources);
  const mise = namesMise(sources.env, names);
  if (!mise && names?.some((name) => plainPin.test(name)) === false) return undefined;
  const more = mise || names?.includes('.tool-versions') !== false;
  return (await import('./pins.ts')).readPin(sources, { mise, more });
}

/** What the folders hold; `undefined` if one of them cannot be listed, which may then have any file. */
async function namesNearby({ folders, list }: VersionSources): Promise<readonly string[] | undefined> {
  const names = await Promise.all(folders.map((folder) => list('', folder)));
  return names.every((each) => each !== undefined) ? names.flat() : undefined;
}

/** Can files of mise be there, under names that its settings may change? */
function namesMise(env: Environment, names: readonly string[] | undefined): boolean {
  if (Object.keys(env).some((name) => name.startsWith('MISE_'))) return true;
  return names?.some((name) => /mise|^\.config$/.test(name)) !== false;
}

const plainPin = /^\.(?:go-version|tool-versions)$/;
