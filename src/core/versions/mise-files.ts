/** The folders of which mise reads every file, the strongest first. */
export const miseConfFolders = ['mise/conf.d', '.mise/conf.d', '.config/mise/conf.d'] as const;

type ConfFolder = (typeof miseConfFolders)[number];

/** What each of these folders holds, by its path. */
export type MiseConfNames = Readonly<Partial<Record<ConfFolder, readonly string[]>>>;

export interface MiseNames {
  /** MISE_ENV: of several the last is the strongest. */
  readonly environments: readonly string[];
  /** Does `go.ci.toml` in a `conf.d` count only in the environment `ci`? Otherwise it always counts. */
  readonly confByEnvironment: boolean;
  /** Names that replace those without an environment, the weakest first. */
  readonly instead: readonly string[] | undefined;
  /** Another name beside `mise.toml`, stronger than it. */
  readonly beside: string | undefined;
}

/**
 * Where mise looks for a project's configuration below a folder, the strongest first. The order is that of mise itself,
 * asked with every file in place; its documentation differs (https://mise.jdx.dev/configuration.html).
 */
export function miseFiles(names: MiseNames, conf: MiseConfNames): readonly string[] {
  const { environments, confByEnvironment, instead, beside } = names;
  const confNames = (suffix: string) => (folder: ConfFolder) =>
    confByEnvironment
      ? within(folder, conf, (name) => name.slice(name.indexOf('.')) === `.${suffix}.toml`)
      : [];
  const special = environments
    .toReversed()
    .flatMap((name) =>
      [`${name}.local`, name].flatMap((suffix) => expand(ofEnvironment, suffix, confNames(suffix))),
    );
  if (instead !== undefined) return [...special, ...instead.toReversed()];
  const always = (folder: ConfFolder) =>
    within(folder, conf, (name) => !confByEnvironment || !namesEnvironment(name));
  const ordinary = [
    ...expand(ofThisMachine, 'local', () => []),
    ...ofEverybody.flatMap((place) => (isConfFolder(place) ? always(place) : [place])),
  ];
  const index = ordinary.indexOf('mise.toml');
  return [...special, ...(beside === undefined ? ordinary : ordinary.toSpliced(index, 0, beside))];
}

const ofEnvironment = [
  '.mise',
  '.mise/config',
  '.mise/conf.d',
  'mise',
  'mise/config',
  'mise/conf.d',
  '.config/mise',
  '.config/mise/config',
  '.config/mise/conf.d',
] as const;

const ofThisMachine = [
  '.mise',
  'mise',
  'mise/config',
  '.mise/config',
  '.config/mise',
  '.config/mise/mise',
  '.config/mise/config',
] as const;

const ofEverybody = [
  '.mise.toml',
  'mise.toml',
  'mise/config.toml',
  'mise/conf.d',
  '.mise/config.toml',
  '.mise/conf.d',
  '.config/mise.toml',
  '.config/mise/mise.toml',
  '.config/mise/config.toml',
  '.config/mise/conf.d',
] as const;

function expand(
  places: readonly string[],
  suffix: string,
  inFolder: (folder: ConfFolder) => readonly string[],
): readonly string[] {
  return places.flatMap((place) => (isConfFolder(place) ? inFolder(place) : [`${place}.${suffix}.toml`]));
}

function isConfFolder(place: string): place is ConfFolder {
  return place.endsWith('/conf.d');
}

/** Read by the alphabet, so that the last one wins; hidden files are none. */
function within(
  folder: ConfFolder,
  conf: MiseConfNames,
  counts: (name: string) => boolean,
): readonly string[] {
  return (conf[folder] ?? [])
    .filter((name) => /^[^.].*\.toml$/.test(name) && counts(name))
    .toSorted()
    .map((name) => `${folder}/${name}`)
    .toReversed();
}

/** As `go.ci.toml` and `go.ci.local.toml` do. */
function namesEnvironment(name: string): boolean {
  return /^[^.]+\.(?!local\.toml$).+\.toml$/.test(name);
}
