import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';
import type { Note, Remark } from './remark.ts';
import type { Exports } from './shell-export.ts';
import type { ToolchainPlan } from './toolchain-form.ts';

export interface ActivationFacts {
  readonly goroot: string;
  readonly inputs: Pick<Inputs, 'exportGoroot' | 'goprivate'> & Wishes;
  /** By `planToolchain`, which has not refused it. */
  readonly toolchain: ToolchainPlan;
  /** The environment before activation. */
  readonly env: Environment;
  /** Whether the GOROOT of the environment is another name of this one: a link, or with a slash at its end. */
  readonly sameRoot?: boolean;
  /** The output of `go env -json` in the environment of `goCommandEnvironment`. */
  readonly goEnv: Environment;
  /** The settings that the user wrote with `go env -w`. */
  readonly userGoEnv: Environment;
  readonly separator: '/' | '\\';
  /** What the `go.env` in GOROOT says; only to explain. */
  readonly rootGoEnv?: Environment;
  /** GOWORK and GOMOD of the project; only to explain. */
  readonly project?: Environment;
  /** Settings of Go that we set: in the project, or in place of what cannot be used. They win over `env`. */
  readonly placed?: Environment;
}

export interface Activation extends Exports {
  /** First element of GOPATH; empty if Go has none. */
  readonly gopath: string;
  /** Folders that must exist so that PATH finds what `go install` installs. */
  readonly folders: readonly string[];
  readonly notes: readonly Note[];
  /** More of it, in words: of versions with folders of their own. */
  readonly remarks?: readonly Remark[];
}

/** The environment to ask the installed Go in: the one that later steps will have. */
export function goCommandEnvironment(given: {
  readonly env: Environment;
  readonly goroot: string;
  /** The GOTOOLCHAIN that will be exported. */
  readonly toolchain: string;
  readonly inputs: Pick<Inputs, 'exportGoroot' | 'gopath' | 'goproxy' | 'goprivate'>;
}): Readonly<Record<string, string>> {
  return definedOnly({
    ...given.env,
    ...wishesOf(given.inputs),
    GOTOOLCHAIN: given.toolchain,
    GOROOT: given.inputs.exportGoroot ? given.goroot : '',
    // A go.work may ask for another Go, which is not to be fetched for a question.
    ...(given.toolchain !== 'local' && { GOWORK: 'off' }),
  });
}

/** What the inputs say about variables of Go, without those that are not given. */
export function wishesOf({ gopath, goproxy, goprivate, toolchain }: Wishes): Environment {
  const wishes = { GOPATH: gopath, GOPROXY: goproxy, GOPRIVATE: goprivate, GOTOOLCHAIN: toolchain };
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value));
}

type Wishes = Partial<Pick<Inputs, 'gopath' | 'goproxy' | 'goprivate' | 'toolchain'>>;

/** The environment without undefined values, as a child process takes it. */
export function definedOnly(env: Environment): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/**
 * The environment that is handed over: a function of what is asked for, what is set, what
 * `go env -w` and `go.env` say, the project and the host. Values are the effective ones, so exporting them does not change
 * what the user has set. Settings that would run another Go are overridden, with a note. Who decided about
 * each variable follows from the same facts (`decisions.ts`).
 */
export function planActivation(given: ActivationFacts): Activation {
  const { placed = {}, goEnv, inputs, separator, toolchain } = given;
  const facts = { ...given, env: { ...given.env, ...placed } };
  const [goroot, ...notes] = planGoroot(facts);
  notes.push(...toolchain.notes);
  const gopaths = goEnv['GOPATH'] ?? '';
  const gopath = gopaths.replace(separator === '/' ? /:.*$/s : /;.*$/s, '');
  if (gopath === '') notes.push(['no-gopath', gopaths]);
  else if (withoutEnd(gopath) === withoutEnd(facts.goroot)) notes.push(['gopath-is-goroot', gopath]);
  // A GOPATH may be written with slashes on Windows, but go itself answers with backslashes.
  const join = (...parts: string[]) =>
    separator === '/' ? parts.join('/') : parts.join('\\').replaceAll('/', '\\');
  const gobin = gobinOf(facts, join(gopath, 'bin'));
  const main = [
    ...goroot,
    { name: 'GOPATH', value: gopaths },
    { name: 'GOPROXY', value: goEnv['GOPROXY'] ?? '' }, // Go before 1.11 has none, and must not empty another's
    ...toolchain.variables,
    { name: 'GOPRIVATE', value: inputs.goprivate },
  ];
  const others = Object.entries(definedOnly(placed)).filter(([name]) =>
    main.every((each) => each.name !== name),
  );
  const variables = [
    ...main.filter(({ name, value }) => name === 'GOROOT' || value !== ''),
    ...others.map(([name, value]) => ({ name, value })),
  ];
  const installFolder = gopath === '' ? [] : [join(gopath, 'bin')];
  // GOBIN before GOROOT before GOPATH. A later check makes sure that GOBIN does not contain another `go`.
  const paths = [...(gobin === '' ? [] : [gobin]), join(facts.goroot, 'bin'), ...installFolder];
  return { variables, paths: [...new Set(paths)], gopath, folders: installFolder, notes };
}

/** `/usr/local/go/` is the same folder without its last slash. */
function withoutEnd(folder: string): string {
  return folder.replace(/(.)[\\/]+$/, '$1');
}

/**
 * Go 1.27 answers `GOPATH/bin` if nothing is set: that is no GOBIN of the user's, and comes after GOROOT. A relative one,
 * which `go install` refuses, would be another folder of PATH wherever a program is started.
 */
function gobinOf({ env, goEnv, userGoEnv, separator }: ActivationFacts, byDefault: string): string {
  const gobin = goEnv['GOBIN'] ?? '';
  const isSet = Boolean(env['GOBIN'] || userGoEnv['GOBIN']);
  return (isSet || gobin !== byDefault) && isAbsolute(gobin, separator) ? gobin : '';
}

/** As the go command sees it: on Windows with a drive or a share. */
export function isAbsolute(folder: string, separator: '/' | '\\'): boolean {
  return (separator === '/' ? /^\// : /^(?:[A-Za-z]:[\\/]|[\\/]{2})/).test(folder);
}

type Variables = Exports['variables'];

/** What is exported, and what there is to say of it. */
function planGoroot({
  env,
  goroot,
  inputs,
  sameRoot = false,
  userGoEnv,
}: ActivationFacts): [Variables, ...Note[]] {
  const ours = [{ name: 'GOROOT', value: goroot }];
  const [before = '', written] = [env['GOROOT'], userGoEnv['GOROOT']];
  const same = before === goroot || sameRoot;
  if (inputs.exportGoroot || same) return before === '' || same ? [ours] : [ours, ['goroot-changed', before]];
  if (written && written !== goroot) return [ours, ['goroot-written', written]];
  if (before === '') return [[]];
  return [[{ name: 'GOROOT', value: '' }], ['goroot-emptied', before]];
}
