/** The folders of which mise reads every file, the strongest first. */
export const miseConfFolders = ['mise/conf.d', '.mise/conf.d', '.config/mise/conf.d'] as const;

/** What each of these folders holds, by its path. */
export type MiseConfNames = Readonly<Partial<Record<(typeof miseConfFolders)[number], readonly string[]>>>;

/**
 * Where mise looks for a project's configuration below a folder, the strongest first
 * (https://mise.jdx.dev/configuration.html). `environments` is MISE_ENV, of several the last is the strongest.
 */
export function miseFiles(environments: readonly string[], conf: MiseConfNames): readonly string[] {
  const suffixes = [
    ...environments.toReversed().map((name) => `.${name}.local`),
    '.local',
    ...environments.toReversed().map((name) => `.${name}`),
  ];
  const special = suffixes.flatMap((suffix) => stems.map((stem) => `${stem}${suffix}.toml`));
  return [...special, ...plain.flatMap((place) => (isConfFolder(place) ? within(place, conf) : [place]))];
}

const plain = [
  'mise.toml',
  '.mise.toml',
  'mise/config.toml',
  'mise/conf.d',
  '.mise/config.toml',
  '.mise/conf.d',
  '.config/mise.toml',
  '.config/mise/config.toml',
  '.config/mise/mise.toml',
  '.config/mise/conf.d',
] as const;

const stems = plain.flatMap((place) => (isConfFolder(place) ? [] : [place.replace(/\.toml$/, '')]));

function isConfFolder(place: string): place is (typeof miseConfFolders)[number] {
  return place.endsWith('/conf.d');
}

/** Read by the alphabet, so that the last one wins; hidden files are none. */
function within(folder: (typeof miseConfFolders)[number], conf: MiseConfNames): readonly string[] {
  const names = (conf[folder] ?? []).filter((name) => /^[^.].*\.toml$/.test(name));
  return names
    .toSorted()
    .map((name) => `${folder}/${name}`)
    .toReversed();
}

/** The value of MISE_ENV. */
export function miseEnvironments(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').flatMap((name) => {
    const trimmed = name.trim();
    return /^[\w-]+$/.test(trimmed) ? [trimmed] : [];
  });
}
