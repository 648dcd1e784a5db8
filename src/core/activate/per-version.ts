import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { type ActivationFacts, definedOnly } from './environment.ts';
import type { Remark } from './remark.ts';
import type { Exports } from './shell-export.ts';

// `gobin: per-version` and `gopath-mode: per-version`: each version has a folder of its own for the tools that it
// installs, or a whole GOPATH. They are named by the tool cache's versions, 1.22.12 and 1.20.0: golang.org/dl installs
// programs that are called go1.22.12.

/** A variable that is a folder of the version, as long as it has the value that the mark has. */
export interface PerVersion {
  readonly variable: 'GOBIN' | 'GOPATH';
  /** With it, a later step, a switch and a name can distinguish our value from the user's. */
  readonly mark: string;
  /** What follows the version in its value: `/bin` or nothing. */
  readonly suffix: '' | '/bin';
}

const marks = { GOBIN: 'SETUP_GO_TARBALL_GOBIN', GOPATH: 'SETUP_GO_TARBALL_GOPATH' } as const;

type Modes = Pick<Inputs, 'gobin' | 'gopathMode'>;

/** Which variables have a value for each version, GOPATH first. */
export function perVersion({ gobin, gopathMode }: Modes): readonly PerVersion[] {
  const ownGopath = gopathMode === 'per-version';
  return [
    ...(ownGopath ? [{ variable: 'GOPATH', mark: marks.GOPATH, suffix: '' } as const] : []),
    ...(gobin === 'per-version'
      ? [{ variable: 'GOBIN', mark: marks.GOBIN, suffix: ownGopath ? '/bin' : '' } as const]
      : []),
  ];
}

/** The environment before an earlier call of ours set these variables, as far as it is known. */
export function withoutPerVersion(env: Environment): Environment {
  const { GOBIN, GOPATH } = env;
  return {
    ...env,
    ...(GOBIN && GOBIN === env[marks.GOBIN] && { GOBIN: '' }),
    ...(GOPATH && GOPATH === env[marks.GOPATH] && { GOPATH: parentOf(GOPATH) }),
  };
}

/** Folders of PATH that an earlier call put there for its version. */
export function perVersionFolders(env: Environment, separator: string): readonly string[] {
  const gopath = env[marks.GOPATH];
  return [env[marks.GOBIN] ?? '', gopath ? `${gopath}${separator}bin` : ''].filter((folder) => folder !== '');
}

export interface Apart {
  /** What decides the exports, with the values for this version. */
  readonly facts: Pick<ActivationFacts, 'env' | 'placed'> & {
    readonly goEnv: Readonly<Record<string, string>>;
  };
  readonly variables: Exports['variables'];
  /** Folders that must exist. */
  readonly folders: readonly string[];
  readonly remarks: readonly Remark[];
}

/**
 * The values for one version. `before` is the environment of this run, that of `facts` is without what an earlier call
 * set. The module cache stays where it is for all versions.
 *
 * @throws INPUT_INVALID for a GOPATH of several folders
 */
export function setApart(given: {
  readonly modes: Modes;
  /** As the tool cache names it. */
  readonly version: string;
  readonly before: Environment;
  readonly facts: Pick<ActivationFacts, 'env' | 'goEnv' | 'userGoEnv' | 'placed' | 'separator'>;
}): Apart {
  const { modes, version, before, facts } = given;
  const { env, goEnv, userGoEnv, placed = {}, separator } = facts;
  const shared = goEnv['GOPATH'] ?? '';
  const wanted = shared === '' ? [] : perVersion(modes); // then there is no place for them, and a warning says so
  const [first = ''] = shared.split(separator === '/' ? ':' : ';');
  const join = (...parts: readonly string[]) => parts.join(separator);
  const ownGopath = wanted.some(({ variable }) => variable === 'GOPATH');
  const ownGobin = wanted.some(({ variable }) => variable === 'GOBIN');
  if (ownGopath && first !== shared) throw severalFolders(shared);
  const gopath = ownGopath ? join(first, version) : shared;
  const gobin = !ownGobin ? '' : ownGopath ? join(gopath, 'bin') : join(first, 'bin', version);
  const values: Readonly<Record<PerVersion['variable'], string>> = { GOPATH: gopath, GOBIN: gobin };
  const isSet = Boolean(env['GOBIN'] || userGoEnv['GOBIN']);
  const modules = goEnv['GOMODCACHE'] || join(first, 'pkg', 'mod');
  return {
    facts: {
      env: gobin === '' ? env : { ...env, GOBIN: gobin },
      // Go 1.27 answers GOPATH/bin if nothing is set.
      goEnv: { ...definedOnly(goEnv), GOPATH: gopath, GOBIN: gobin || (isSet ? (goEnv['GOBIN'] ?? '') : '') },
      placed: ownGopath ? { ...placed, GOMODCACHE: modules } : placed,
    },
    variables: [
      ...(gobin === '' ? ended(before, 'GOBIN') : [{ name: 'GOBIN', value: gobin }]),
      ...(['GOPATH', 'GOBIN'] as const).flatMap((variable) => {
        const isOurs = wanted.some((each) => each.variable === variable);
        return isOurs || before[marks[variable]]
          ? [{ name: marks[variable], value: isOurs ? values[variable] : '' }]
          : [];
      }),
    ],
    folders: gobin === '' ? [] : [gobin],
    remarks: gobin === '' ? [] : overruled({ env, userGoEnv, gobin }),
  };
}

/** GOBIN that an earlier call set for its version is the user's again: none, or what `go env -w` says. */
function ended(before: Environment, name: 'GOBIN'): Exports['variables'] {
  return before[name] && before[name] === before[marks[name]] ? [{ name, value: '' }] : [];
}

function overruled({
  env,
  userGoEnv,
  gobin,
}: {
  readonly env: Environment;
  readonly userGoEnv: Environment;
  readonly gobin: string;
}): readonly Remark[] {
  const yours = env['GOBIN'] || userGoEnv['GOBIN'];
  if (!yours) return [];
  const place = env['GOBIN'] ? 'in the environment' : 'by go env -w';
  const text = `GOBIN is "${yours}" ${place}, and the input gobin is per-version: it is "${gobin}" instead. Omit that input to keep yours.`;
  return [{ level: 'warning', text }];
}

function severalFolders(gopath: string): Problem {
  return new Problem(
    'INPUT_INVALID',
    `The input gopath-mode is per-version, and GOPATH is "${gopath}": several folders, of which none is that of all versions`,
    { hint: 'Set GOPATH, or the input gopath, to one folder, or omit gopath-mode.' },
  );
}

function parentOf(folder: string): string {
  return folder.replace(/[\\/][^\\/]*$/, '');
}
