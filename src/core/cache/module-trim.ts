import { filesOfModule, type SummedModule } from './go-sum.ts';

export interface ModuleTrim {
  /** Paths to remove. */
  readonly drop: readonly string[];
  /** Modules of which nothing is left: `path@version`, sorted. */
  readonly dropped: readonly { readonly path: string; readonly version: string }[];
  /** Modules that are kept, but for their zip. */
  readonly zips: number;
  readonly kept: number;
}

/** Which entries of a module cache to keep: those of modules that a go.sum names, without their zips. */
export function trimModules(entries: readonly string[], named: readonly SummedModule[]): ModuleTrim {
  const keep = new Set(named.flatMap(filesOfModule));
  const drop = entries.filter((path) => !keep.has(path));
  const left = new Set(entries.filter((path) => keep.has(path)).map(moduleOf));
  const touched = new Set(drop.map(moduleOf).filter((module) => module !== undefined));
  const gone = [...touched].filter((module) => !left.has(module)).toSorted();
  return {
    drop,
    dropped: gone.map((module) => {
      const [path = '', version = ''] = module.split('@');
      return { path, version };
    }),
    zips: touched.size - gone.length,
    kept: left.size,
  };
}

/** `path@version`; `undefined` for what is of no module, such as a clone of a repository. */
function moduleOf(path: string): string | undefined {
  const [, folder, file] = /^cache\/download\/(.*)\/@v\/(.*)\.[a-z]+$/.exec(path) ?? [];
  const escaped = folder === undefined ? path : `${folder}@${file}`;
  return escaped.includes('@')
    ? escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : undefined;
}
