/**
 * Where mise looks for a project's configuration below a folder, the strongest first
 * (https://mise.jdx.dev/configuration.html). `environments` is MISE_ENV, of several the last is the strongest.
 * `conf.d` holds the names of the files in `.config/mise/conf.d`.
 */
export function miseFiles(environments: readonly string[], conf: readonly string[]): readonly string[] {
  const suffixes = [
    ...environments.toReversed().map((name) => `.${name}.local`),
    '.local',
    ...environments.toReversed().map((name) => `.${name}`),
    '',
  ];
  const files = suffixes.flatMap((suffix) => stems.map((stem) => `${stem}${suffix}.toml`));
  const others = conf.filter((name) => name.endsWith('.toml')).toSorted();
  return [...files, ...others.toReversed().map((name) => `${miseConfFolder}/${name}`)];
}

export const miseConfFolder = '.config/mise/conf.d';

const stems = ['mise', '.mise', 'mise/config', '.mise/config', '.config/mise', '.config/mise/config'];

/** The value of MISE_ENV. */
export function miseEnvironments(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').flatMap((name) => {
    const trimmed = name.trim();
    return /^[\w-]+$/.test(trimmed) ? [trimmed] : [];
  });
}
