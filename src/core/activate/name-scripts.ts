// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expansions of a shell

import type { PerVersion } from './per-version.ts';

/** The script that starts a version by its name, from a folder of such scripts. */
export interface ScriptOf {
  /** The folder with the program: absolute, or relative to the folder of the script. With slashes. */
  readonly bin: string;
  /** What runs a script for `sh`; see `shellOf`. */
  readonly shell: string;
  readonly program: 'go' | 'gofmt';
  /** Set GOROOT instead of taking it out: Go before 1.9 does not find its root, and `go env -w GOROOT` would be another. */
  readonly pinned: boolean;
  /** `.exe` or empty. */
  readonly extension: string;
  /** As the tool cache names it. */
  readonly version: string;
  /** What is a folder of the version. */
  readonly own: readonly PerVersion[];
}

/**
 * What runs the scripts: `/bin/sh`, unless that is bash or another large shell and there is a dash, which starts twice as
 * fast.
 *
 * @param sh the real path of `/bin/sh`; `undefined` if there is none
 */
export function shellOf(sh: string | undefined, hasDash: boolean): string {
  const isSmall = /\/(?:dash|ash|busybox)$/.test(sh ?? '');
  return hasDash && !isSmall ? dash : '/bin/sh';
}

export const dash = '/bin/dash';

/**
 * For `sh`. Uses no variable of its own, since the user may have any, and starts no program but the one. A version that is
 * called by name is that version: `GOTOOLCHAIN=path` does not lead to another, unless the go command itself is on the way
 * there.
 */
export function shScript(script: ScriptOf): string {
  const { bin, shell, program, pinned, extension, own } = script;
  const absolute = bin.startsWith('/');
  const folder = absolute ? quoted(bin) : `"\${0%/*}"/${quoted(bin)}`;
  const root = `$(cd ${folder}/.. && pwd -P)`;
  const linesOf = (variable: PerVersion['variable']) =>
    own.filter((each) => each.variable === variable).flatMap((each) => ownSh(each, script));
  return [
    `#!${shell}`,
    ...(absolute ? [] : ['[ -h "$0" ] && exec "$(readlink -f "$0")" "$@"']),
    pinned ? `export GOROOT="${root}"` : 'unset GOROOT',
    'case $GOTOOLCHAIN$GOTOOLCHAIN_INTERNAL_SWITCH_VERSION in path) export GOTOOLCHAIN=local ;; esac',
    ...linesOf('GOPATH'),
    absolute ? `PATH=${folder}:$PATH` : `case $0 in /*) PATH=${folder}:$PATH ;; esac`,
    ...linesOf('GOBIN'),
    `exec ${folder}/${program}${extension} "$@"`,
    '',
  ].join('\n');
}

/**
 * The folder of this version in place of that of the active one, and on PATH in front: GOBIN comes before GOROOT, which
 * comes before GOPATH. A value that is not the marked one is the user's.
 */
function ownSh({ variable, mark, suffix }: PerVersion, { version, extension }: ScriptOf): readonly string[] {
  // On Windows sh is Git's bash: folders have backslashes in variables, and on PATH the form /c/Users.
  const windows = extension !== '';
  const strip = `${windows ? '[\\\\/]' : '/'}*`;
  const value = `\${${variable}%${strip}${suffix === '' ? '' : strip}}/${version}${suffix}`;
  const bin = variable === 'GOPATH' ? '/bin' : '';
  return [
    `if [ -n "$${variable}" ] && [ "$${variable}" = "$${mark}" ]; then`,
    `  export ${variable}="${value}"`,
    ...(windows
      ? [`  ${mark}=\${${variable}/:/}`, `  PATH=/\${${mark}//\\\\//}${bin}:$PATH`]
      : [`  PATH=$${variable}${bin}:$PATH`]),
    `  export ${mark}="$${variable}"`,
    'fi',
  ];
}

/** For cmd, PowerShell, and whatever else starts programs by PATHEXT. A path beyond ASCII is none of its text. */
export function cmdScript(script: ScriptOf): string {
  const { bin, program, pinned, own } = script;
  const absolute = /^(?:[A-Za-z]:|[\\/]{2})/.test(bin);
  const folder = `${absolute ? '' : '%~dp0'}${bin.replaceAll('/', '\\').replaceAll('%', '%%')}`;
  const linesOf = (variable: PerVersion['variable']) =>
    own.filter((each) => each.variable === variable).map((each) => ownCmd(each, script));
  return [
    '@echo off',
    'setlocal',
    pinned ? `for %%I in ("${folder}\\..") do set "GOROOT=%%~fI"` : 'set "GOROOT="',
    'if "%GOTOOLCHAIN%%GOTOOLCHAIN_INTERNAL_SWITCH_VERSION%"=="path" set "GOTOOLCHAIN=local"',
    ...linesOf('GOPATH'),
    `set "PATH=${folder};%PATH%"`,
    ...linesOf('GOBIN'),
    `"${folder}\\${program}.exe" %*`,
    '',
  ].join('\r\n');
}

/** On one line, in which variables are expanded before any of it runs. */
function ownCmd({ variable, mark, suffix }: PerVersion, { version }: ScriptOf): string {
  const end = suffix.replaceAll('/', '\\');
  const value = `%%~dpI${version}${end}`;
  const bin = variable === 'GOPATH' ? '\\bin' : '';
  // %%~dpI is the folder above, which for a value that ends in \bin is that of the version before.
  const of = suffix === '' ? `%${variable}%` : `%${variable}%\\..`;
  return (
    `if defined ${variable} if "%${variable}%"=="%${mark}%" for %%I in ("${of}") do ` +
    `set "${variable}=${value}" & set "${mark}=${value}" & set "PATH=${value}${bin};%PATH%"`
  );
}

/** The folder of the program that the text of a script for `sh` starts, as it is written there; `undefined` for another text. */
export function programFolder(script: string): string | undefined {
  const [, folder] =
    /^exec (?:"\$\{0%\/\*\}"\/)?'((?:[^']|'\\'')*)'\/go(?:fmt)?(?:\.exe)? "\$@"$/m.exec(script) ?? [];
  return folder?.replaceAll(`'\\''`, "'");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
