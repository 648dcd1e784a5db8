import type { Inputs } from '../inputs/inputs.ts';
import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';

import { perVersion } from './per-version.ts';
import type { SetupResult } from './setup-result.ts';
import { type Exports, exportLines, quote } from './shell-export.ts';
import { languageOf, type ProfileShell } from './start-up-files.ts';
import { namesAnotherGo } from './toolchain-form.ts';

/** What the block in a start-up file sets. */
export interface ProfileContent extends Exports {
  /** Absolute path of the go command. If it no longer exists, the block sets nothing. */
  readonly go: string;
  /** Lines that define a function. */
  readonly more?: readonly string[];
}

/**
 * The exports of `setup` that belong in a start-up file: GOROOT, PATH, and values that the user gave as inputs. The others
 * apply without being exported, or only to one job: `GOTOOLCHAIN=local` would keep every project from downloading the Go
 * that its go.mod requires. It is included only if `go env -w` names another Go, which would run instead.
 */
export function profileExports(
  result: Pick<SetupResult, 'variables' | 'paths' | 'release'>,
  inputs: Pick<Inputs, 'gopath' | 'goproxy' | 'goprivate' | 'gobin' | 'gopathMode'>,
  userGoEnv: Environment,
): Exports {
  const lasting: Readonly<Record<string, boolean>> = {
    GOROOT: true,
    GOPATH: inputs.gopath !== '',
    GOPROXY: inputs.goproxy !== '',
    GOPRIVATE: inputs.goprivate !== '',
    GOTOOLCHAIN: namesAnotherGo(userGoEnv['GOTOOLCHAIN'] ?? '', result.release),
  };
  const own = new Set<string>(perVersion(inputs).flatMap(({ variable, mark }) => [variable, mark]));
  if (inputs.gopathMode === 'per-version') own.add('GOMODCACHE');
  return {
    variables: result.variables.filter(({ name }) => lasting[name] === true || own.has(name)),
    paths: result.paths,
  };
}

/**
 * The lines of the block, without its delimiters. They may run repeatedly: a folder that is already on PATH is moved to
 * the front, so PATH does not grow. If the go command does not exist (it was pruned, or the disk is not mounted), they do
 * nothing. They start no program.
 *
 * @throws PROFILE_REFUSED for a value with a line break
 */
export function profileLines(shell: ProfileShell, content: ProfileContent): readonly string[] {
  refuseLineBreaks(content);
  return speeches[languageOf(shell)](content);
}

type Speech = (content: ProfileContent) => readonly string[];

const speeches: Readonly<Record<ReturnType<typeof languageOf>, Speech>> = {
  sh: ({ go, variables, paths, more = [] }) => [
    `if [ -x ${quote('sh', go)} ]; then`,
    ...indent(2, exportLines('sh', { variables, paths: [] }, '')),
    `  for _go_bin in ${paths.toReversed().map(quoteFor.sh).join(' ')}; do`,
    ...toTheFront,
    ...indent(2, more),
    'fi',
  ],
  fish: ({ go, variables, paths, more = [] }) => [
    `if test -x ${quote('fish', go)}`,
    ...indent(4, exportLines('fish', { variables, paths: [] }, '')),
    `    for go_bin in ${paths.toReversed().map(quoteFor.fish).join(' ')}`,
    '        if set -l place (contains -i -- $go_bin $PATH)',
    '            set -e PATH[$place]',
    '        end',
    '        set -gx PATH $go_bin $PATH',
    '    end',
    '    set -e go_bin',
    ...indent(4, more),
    'end',
  ],
  powershell: ({ go, variables, paths, more = [] }) => [
    `if (Test-Path -LiteralPath ${quote('powershell', go)}) {`,
    ...indent(2, exportLines('powershell', { variables, paths: [] }, '')),
    '  $env:PATH = & {',
    `    $goBin = @(${paths.map(quoteFor.powershell).join(', ')})`,
    '    $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $goBin })',
    '    ($goBin + $others) -join [IO.Path]::PathSeparator',
    '  }',
    ...indent(2, more),
    '}',
  ],
};

/** Uses shell built-ins only. Adds no empty entry to an empty PATH, because that would mean the current folder. */
const toTheFront = `
    PATH=:\${PATH-}:
    case $PATH in *:"$_go_bin":*) PATH=\${PATH%%:"$_go_bin":*}:\${PATH#*:"$_go_bin":} ;; esac
    PATH=\${PATH#:}
    PATH=\${PATH%:}
    PATH=\${_go_bin}\${PATH:+:\${PATH}}
  done
  unset _go_bin
  export PATH`
  .split('\n')
  .slice(1);

const quoteFor = {
  sh: (text: string) => quote('sh', text),
  fish: (text: string) => quote('fish', text),
  powershell: (text: string) => quote('powershell', text),
};

function indent(width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${' '.repeat(width)}${line}`);
}

function refuseLineBreaks({ go, variables, paths, more = [] }: ProfileContent): void {
  const broken = [go, ...paths, ...more, ...variables.map(({ value }) => value)].find((text) =>
    /[\r\n\0]/.test(text),
  );
  if (broken === undefined) return;
  throw new Problem(
    'PROFILE_REFUSED',
    `${quoted(broken)} contains a line break, which a start-up file cannot contain`,
    {
      hint: 'Choose a folder or a value without a line break.',
    },
  );
}
