import type { PinPaths } from './mise-pins.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import { noVersionIn, parseVersionFile } from './version-file.ts';
import type { VersionFile, VersionRequest } from './version-request.ts';
import { fileOf, type KeepAnswer, type VersionSources } from './version-sources.ts';
import { withSystem } from './with-system.ts';

export interface Pin {
  readonly said: VersionRequest | KeepAnswer;
  /** Other files of the same folder that say something else. */
  readonly notes: readonly string[];
}

/**
 * The first file that exists to pin a version and says one: a nearer one comes before any that is further up. `mise`: there
 * may be files of mise. `more`: there may be files of several kinds.
 */
export async function readPin(
  sources: VersionSources,
  { mise, more }: { readonly mise: boolean; readonly more: boolean },
): Promise<Pin | undefined> {
  const pins = mise ? await import('./mise-pins.ts') : undefined;
  const variable = await pins?.readVariable(sources);
  if (variable) return { said: await withSystem(sources, variable), notes: [] };
  const pathsIn = (await pins?.pinPathsOf(sources)) ?? plainPaths;
  for (const folder of sources.folders) {
    const paths = await pathsIn(folder);
    const others = async () => (await pins?.allTexts(sources, pathsIn)) ?? [];
    const kinds = [['.go-version'], paths.mise, paths.toolVersions].map(
      (paths) => () => firstAnswer(sources, { paths, folder, others }),
    );
    for (const [index, ask] of kinds.entries()) {
      const answer = await ask();
      if (answer === undefined) continue;
      const said = await withSystem(sources, answer);
      if (!more) return { said, notes: [] };
      const { overruledPins } = await import('./overruled-pins.ts');
      return { said, notes: await overruledPins(answer, kinds.slice(index + 1)) };
    }
  }
  return undefined;
}

async function plainPaths(): Promise<PinPaths> {
  return { mise: [], toolVersions: ['.tool-versions'] };
}

async function firstAnswer(
  sources: VersionSources,
  {
    paths,
    folder,
    others,
  }: Required<Pick<VersionFile, 'others'>> & {
    readonly paths: readonly string[];
    readonly folder: string;
  },
): Promise<ToolVersionAnswer> {
  for (const path of paths) {
    const text = await sources.readText(path, folder);
    if (text === undefined) continue;
    const answer = await parseVersionFile(fileOf(sources, { kind: 'workspace', path, text, others }));
    if (answer !== undefined) return answer;
    if (path === '.go-version') throw noVersionIn(path); // it has nothing else to say
  }
  return undefined;
}
