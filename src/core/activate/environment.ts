import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { isImagesToolchain } from './machine-defaults.ts';
import type { Exports } from './shell-export.ts';

/**
 * The GOTOOLCHAIN that we exported because the environment did not set one. With it, a later call can distinguish our
 * default from the user's choice.
 */
export const exportedToolchainVariable = 'SETUP_GO_TARBALL_TOOLCHAIN';

export interface ActivationFacts {
  readonly goroot: string;
  /** The first line of the tree's VERSION: `go1.22.12`. */
  readonly release: string;
  readonly inputs: Pick<Inputs, 'exportGoroot' | 'goprivate'> & ToolchainWish;
  /** The environment before activation. */
  readonly env: Environment;
  /** The output of `go env -json` in the environment of `goCommandEnvironment`. */
  readonly goEnv: Environment;
  /** The settings that the user wrote with `go env -w`. */
  readonly userGoEnv: Environment;
  readonly separator: '/' | '\\';
  /** Effective values of the Go settings that we set, by name (`projectVariables`). */
  readonly placed?: Environment;
}

export interface Activation extends Exports {
  /** First element of GOPATH; empty if Go has none. */
  readonly gopath: string;
  /** Folders that must exist so that PATH finds what `go install` installs. */
  readonly folders: readonly string[];
  readonly remarks: readonly { readonly level: 'info' | 'warning'; readonly text: string }[];
}

/** The environment to ask the installed Go in: the one that later steps will have. */
export function goCommandEnvironment(given: {
  readonly env: Environment;
  readonly goroot: string;
  /** The GOTOOLCHAIN that will be exported. */
  readonly toolchain: string;
  readonly inputs: Pick<Inputs, 'exportGoroot' | 'gopath' | 'goproxy' | 'goprivate'>;
}): Readonly<Record<string, string>> {
  const { gopath, goproxy, goprivate, exportGoroot } = given.inputs;
  const changes: Record<string, string> = {
    GOTOOLCHAIN: given.toolchain,
    GOROOT: exportGoroot ? given.goroot : '',
    // A go.work may ask for another Go, which is not to be fetched for a question.
    ...(given.toolchain !== 'local' && { GOWORK: 'off' }),
  };
  if (gopath !== '') changes['GOPATH'] = gopath;
  if (goproxy !== '') changes['GOPROXY'] = goproxy;
  if (goprivate !== '') changes['GOPRIVATE'] = goprivate;
  return { ...definedOnly(given.env), ...changes };
}

/** The environment without undefined values, as a child process takes it. */
export function definedOnly(env: Environment): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/**
 * The variables and PATH folders to export. Values are the effective ones, so exporting them does not change what the
 * user has set. Settings that would run another Go are overridden, with a remark.
 *
 * @throws GO_SHADOWED if the user's GOTOOLCHAIN names another Go
 * @throws GO_FAILED if it is one that Go refuses
 */
export function planActivation(facts: ActivationFacts): Activation {
  const remarks: Activation['remarks'][number][] = [];
  const goroot = planGoroot(facts, remarks);
  const toolchain = planToolchain(facts);
  remarks.push(...toolchain.remarks);
  const gopaths = facts.goEnv['GOPATH'] ?? '';
  const gopath = gopaths.replace(facts.separator === '/' ? /:.*$/s : /;.*$/s, '');
  if (gopath === '') {
    remarks.push({
      level: 'warning',
      text: `${whyNoGopath(facts)}, so Go has no GOPATH: it is not exported, and go install cannot install anything`,
    });
  } else if (withoutEnd(gopath) === withoutEnd(facts.goroot)) {
    remarks.push({
      level: 'warning',
      text: `GOPATH is "${gopath}", the folder of this Go: modules and tools would go there, and be removed with it. Set GOPATH, or the input gopath, to another folder.`,
    });
  }
  // A GOPATH may be written with slashes on Windows, but go itself answers with backslashes.
  const join = (...parts: string[]) =>
    facts.separator === '/' ? parts.join('/') : parts.join('\\').replaceAll('/', '\\');
  const gobin = gobinOf(facts, join(gopath, 'bin'));
  const goproxy = facts.goEnv['GOPROXY'] ?? ''; // Go before 1.11 has none, and must not empty another's
  const variables = [
    ...goroot,
    ...(gopaths === '' ? [] : [{ name: 'GOPATH', value: gopaths }]),
    ...(goproxy === '' ? [] : [{ name: 'GOPROXY', value: goproxy }]),
    ...toolchain.variables,
    ...(facts.inputs.goprivate === '' ? [] : [{ name: 'GOPRIVATE', value: facts.inputs.goprivate }]),
    ...placedVariables(facts),
  ];
  const installFolder = gopath === '' ? [] : [join(gopath, 'bin')];
  // GOBIN before GOROOT before GOPATH. A later check makes sure that GOBIN does not contain another `go`.
  const paths = [...(gobin === '' ? [] : [gobin]), join(facts.goroot, 'bin'), ...installFolder];
  return { variables, paths: [...new Set(paths)], gopath, folders: installFolder, remarks };
}

/** `/usr/local/go/` is the same folder without its last slash. */
function withoutEnd(folder: string): string {
  return folder.replace(/(.)[\\/]+$/, '$1');
}

/** Go 1.27 answers `GOPATH/bin` if nothing is set: that is no GOBIN of the user's, and comes after GOROOT. */
function gobinOf({ env, goEnv, userGoEnv }: ActivationFacts, byDefault: string): string {
  const gobin = goEnv['GOBIN'] ?? '';
  const isSet = Boolean(env['GOBIN'] || userGoEnv['GOBIN']);
  return isSet || gobin !== byDefault ? gobin : '';
}

/** GOPATH is exported in any case. */
function placedVariables({ placed = {} }: ActivationFacts): Variables {
  const names = ['GOMODCACHE', 'GOCACHE', 'GOFLAGS'] as const;
  return names.flatMap((name) => (placed[name] ? [{ name, value: placed[name] }] : []));
}

type Variables = Exports['variables'];
type Remarks = Activation['remarks'][number][];

/** Go takes no default GOPATH that is its own folder, as if there were no home folder. */
function whyNoGopath({ env, goroot, separator }: ActivationFacts): string {
  const home = separator === '/' ? 'HOME' : 'USERPROFILE';
  return env[home] ? `This Go is at the default GOPATH, "${goroot}"` : `${home} is not set`;
}

function planGoroot(facts: ActivationFacts, remarks: Remarks): Variables {
  const ours = { name: 'GOROOT', value: facts.goroot };
  const [before, written] = [facts.env['GOROOT'], facts.userGoEnv['GOROOT']];
  if (facts.inputs.exportGoroot || before === facts.goroot) {
    if (before && before !== facts.goroot) {
      remarks.push({ level: 'info', text: `GOROOT was "${before}" and is now "${facts.goroot}"` });
    }
    return [ours];
  }
  if (written && written !== facts.goroot) {
    remarks.push({
      level: 'warning',
      text: `go env -w has set GOROOT to "${written}", which would break this Go: GOROOT is exported anyway. Remove the setting with "go env -u GOROOT".`,
    });
    return [ours];
  }
  if (!before) return [];
  remarks.push({
    level: 'warning',
    text: `GOROOT is "${before}", which belongs to another Go: it is set to empty, so that each Go uses its own`,
  });
  return [{ name: 'GOROOT', value: '' }];
}

/** Neither is given for one version, and a user who does not ask. */
export interface ToolchainWish {
  /** The input; empty if not given. */
  readonly toolchain?: string;
  /** Several versions are installed, and the go command finds them on PATH. */
  readonly several?: boolean;
}

export interface ToolchainPlan {
  /** What every go command will run by. */
  readonly value: string;
  readonly variables: Variables;
  readonly remarks: Activation['remarks'];
}

/** Throws `GO_SHADOWED` for a GOTOOLCHAIN of the user's that names another Go, `GO_FAILED` for one that Go refuses. */
export function planToolchain({
  env,
  userGoEnv,
  release,
  inputs: { toolchain, several },
}: Pick<ActivationFacts, 'env' | 'userGoEnv' | 'release'> & {
  readonly inputs: ToolchainWish;
}): ToolchainPlan {
  const chosen = toolchain || userToolchain(env);
  const place = toolchain ? 'by the input toolchain' : 'in the environment';
  if (chosen !== undefined) {
    if (isRefused(chosen, release)) {
      throw new Problem(
        'GO_FAILED',
        `GOTOOLCHAIN is ${JSON.stringify(chosen)} ${place}, and every go command would fail: invalid GOTOOLCHAIN`,
        { hint: 'Unset GOTOOLCHAIN, or set it to local, auto, path, or a name such as go1.26.8+auto.' },
      );
    }
    if (!namesAnotherGo(chosen, release))
      return { value: chosen, variables: [{ name: 'GOTOOLCHAIN', value: chosen }], remarks: [] };
    throw new Problem(
      'GO_SHADOWED',
      `GOTOOLCHAIN is "${chosen}" ${place}, so every go command would run that instead of ${release}`,
      { hint: 'Unset GOTOOLCHAIN, set it to local or auto, or request that version.' },
    );
  }
  const written = userGoEnv['GOTOOLCHAIN'];
  if (!written) return exportedToolchain(several ? 'path' : 'local');
  const refused = isRefused(written, release);
  if (!refused && !namesAnotherGo(written, release)) return exportedToolchain(written);
  const why = refused ? 'which Go refuses' : `which would run instead of ${release}`;
  const text = `go env -w has set GOTOOLCHAIN to "${written}", ${why}: GOTOOLCHAIN=local is exported. Remove the setting with "go env -u GOTOOLCHAIN".`;
  return { ...exportedToolchain('local'), remarks: [{ level: 'warning', text }] };
}

/** Did the user, and not an image or an earlier step of ours, set GOTOOLCHAIN in the environment? */
function userToolchain(env: Environment): string | undefined {
  const value = env['GOTOOLCHAIN'];
  const others = value === env[exportedToolchainVariable] || isImagesToolchain(env);
  return value && !others ? value : undefined;
}

/** With the mark that it is ours, also where it repeats what `go env -w` says: the environment did not say it. */
function exportedToolchain(value: string): ToolchainPlan {
  const variables = [
    { name: 'GOTOOLCHAIN', value },
    { name: exportedToolchainVariable, value },
  ];
  return { value, variables, remarks: [] };
}

/**
 * Whether a GOTOOLCHAIN makes `release` run another Go. `go1.21.5` and `go1.21.5+auto` name the Go to run; `local`,
 * `auto`, `path` and `local+path` do not. Go reads GOTOOLCHAIN since 1.21 (https://go.dev/doc/toolchain).
 */
export function namesAnotherGo(toolchain: string, release: string): boolean {
  const name = /^go[^+]*/.exec(toolchain)?.[0];
  return readsToolchain(release) && name !== undefined && name !== release;
}

function isRefused(toolchain: string, release: string): boolean {
  return readsToolchain(release) && !toolchainForm.test(toolchain);
}

function readsToolchain(release: string): boolean {
  return !/^go1\.(\d|1\d|20)(?!\d)/.test(release);
}

/** As the go command reads it (cmd/go/internal/toolchain, Select, and gover.Parse); what a vendor adds begins with `-`. */
const toolchainForm =
  /^(?:auto|path|(?:local|go1(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)|[a-z]+(?:0|[1-9]\d*)?)?)?(?:[- \t][^+\\/]*)?)(?:\+(?:auto|path))?)$/;
