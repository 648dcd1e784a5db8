import type { Environment } from '../ports/environment.ts';
import { definedOnly } from './environment.ts';
import type { Exports } from './shell-export.ts';

/**
 * The environment with these exports, for a child process: as it would be after `eval` in a shell. On Windows a name has
 * no case: what is exported replaces every spelling of it.
 */
export function childEnvironment(
  env: Environment,
  { variables, paths }: Exports,
  windows: boolean,
): Readonly<Record<string, string>> {
  const delimiter = windows ? ';' : ':';
  const isPath = (name: string) => sameName(name, 'PATH', windows);
  const others = Object.entries(definedOnly(env)).filter(
    ([name]) => !isPath(name) && !variables.some((each) => sameName(name, each.name, windows)),
  );
  const before = Object.entries(definedOnly(env)).find(([name]) => isPath(name))?.[1] ?? '';
  const rest = before === '' ? [] : before.split(delimiter).filter((folder) => !paths.includes(folder));
  return {
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      variables.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    ),
    PATH: [...paths, ...rest].join(delimiter),
  };
}

function sameName(one: string, other: string, windows: boolean): boolean {
  return windows ? one.toUpperCase() === other.toUpperCase() : one === other;
}
