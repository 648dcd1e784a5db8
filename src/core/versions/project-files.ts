import { Problem } from '../problem/problem.ts';
import { type GoModVersions, readGoModVersions } from './go-mod.ts';
import { miseConfFolders, miseEnvironments, miseFiles } from './mise-files.ts';
import { combine, decideVersion } from './project-version.ts';
import { toRelease } from './version.ts';
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
  if (pin?.kind === 'keep') return keepOrInstall(sources, module, pin);
  const decided = decideVersion(module, pin);
  return decided && install(decided.request, decided);
}

/** The Go on PATH is a pin as any other: below the minimum it does not do. */
async function keepOrInstall(
  sources: VersionSources,
  module: GoModVersions,
  pin: KeepAnswer,
): Promise<VersionAnswer> {
  if (module.minimum === undefined && module.toolchain === undefined) return pin;
  const version = await sources.versionOf(pin.go);
  const text = `system: ${toRelease(version)}`;
  const decided = decideVersion(module, { kind: 'exact', text, source: pin.source, version });
  if (decided === undefined || decided.request.text === text) return pin;
  return install(decided.request, decided);
}

/** go.work, or the file that GOWORK names, which must be there. */
async function readWorkspace(sources: VersionSources): Promise<GoModVersions | undefined> {
  const { gowork } = sources;
  if (gowork === 'off') return undefined;
  if (gowork === '' || gowork === 'auto') return readModule(sources, 'go.work');
  if (!sources.isAbsolute(gowork)) {
    throw new Problem('INPUT_INVALID', `GOWORK is ${JSON.stringify(gowork)}, which is no absolute path`, {
      hint: 'The go command refuses it. Unset GOWORK, set it to off, or name a go.work by its absolute path.',
    });
  }
  const found = await readModule(sources, gowork);
  if (found !== undefined) return found;
  throw new Problem('VERSION_FILE_MISSING', `GOWORK names ${JSON.stringify(gowork)}, which does not exist`, {
    hint: 'Unset GOWORK, set it to off, or name a go.work by its absolute path.',
  });
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
