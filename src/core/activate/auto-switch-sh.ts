// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expansions of a shell

import { findInstalledOfSh } from './auto-switch-sh-find.ts';
import { readModuleOfSh } from './auto-switch-sh-read.ts';
import { quote } from './shell-export.ts';
import type { AutoSwitching } from './switching.ts';

/**
 * For sh, bash, zsh and their relatives, all of which have to be able to read all of it. bash calls it before each prompt,
 * zsh after each change of the folder; for others there is a function `cd`. All variables but the first four are unset at
 * the end.
 */
export function autoSwitchOfSh(given: AutoSwitching): readonly string[] {
  const parts = [...decide(given), ...findInstalledOfSh(given), ...readModuleOfSh];
  const names = new Set([...parts.join('\n').matchAll(/\b_go_auto_\w+/g)].map(([name]) => name));
  const temporary = [...names].filter((name) => !kept.includes(name)).sort();
  return [
    '_go_auto_seen= _go_auto_from= _go_auto_to=',
    '_go_auto_told=${_go_auto_told-}',
    // The status of the command before is that of this one, for what else is done before a prompt.
    '_usego_auto() {',
    '  set -- $?',
    '  [ "$_go_auto_seen" != "$PWD|${GOWORK-}|${GOTOOLCHAIN-}" ] || return $1',
    '  _go_auto_seen="$PWD|${GOWORK-}|${GOTOOLCHAIN-}"',
    '  _usego_auto_decide || :',
    `  unset ${temporary.join(' ')}`,
    '  return $1',
    '}',
    ...parts,
    ...install,
  ];
}

/** The folder that was seen last; the version before, and the tree that was switched to; what was said. */
const kept = ['_go_auto_seen', '_go_auto_from', '_go_auto_to', '_go_auto_told'];

function decide({ toolCache, arch, gowork }: AutoSwitching): readonly string[] {
  const cache = quote('sh', toolCache);
  return [
    '_usego_auto_decide() {',
    '  [ -z "${ZSH_VERSION-}" ] || emulate -L sh',
    // There are no globs to find versions by.
    '  case $- in *f*) return 0 ;; esac',
    '  [ -z "${BASH_VERSION-}" ] || ! shopt -q failglob || return 0',
    '  _go_auto_now= _go_auto_rest=$PATH:',
    '  while [ -n "$_go_auto_rest" ]; do',
    '    _go_auto_entry=${_go_auto_rest%%:*} _go_auto_rest=${_go_auto_rest#*:}',
    '    case $_go_auto_entry in',
    `      ${cache}/go/*/${arch}/bin | ${cache}/go-*/*/${arch}/bin)`,
    '        _go_auto_now=${_go_auto_entry%/bin}',
    '        break ;;',
    '      *) ! [ -f "$_go_auto_entry/go" ] || ! [ -x "$_go_auto_entry/go" ] || return 0 ;;',
    '    esac',
    '  done',
    '  [ -n "$_go_auto_now" ] || return 0',
    // Another version was chosen by hand since: that is the one to stay with.
    '  [ "$_go_auto_now" = "$_go_auto_to" ] || _go_auto_from= _go_auto_to=',
    `  _go_auto_now=\${_go_auto_now%/${arch}}`,
    '  _go_auto_now=${_go_auto_now##*/}',
    '  _go_auto_before=${_go_auto_from:-$_go_auto_now}',
    '  _go_auto_dir=$PWD _go_auto_mod= _go_auto_work=',
    '  while :; do',
    '    [ -n "$_go_auto_mod" ] || ! [ -f "$_go_auto_dir/go.mod" ] || _go_auto_mod=$_go_auto_dir/go.mod',
    '    [ -n "$_go_auto_work" ] || ! [ -f "$_go_auto_dir/go.work" ] || _go_auto_work=$_go_auto_dir/go.work',
    '    [ -n "$_go_auto_dir" ] || break',
    '    _go_auto_dir=${_go_auto_dir%/*}',
    '  done',
    `  _go_auto_text=\${GOWORK:-${gowork === '' ? '' : '$_go_auto_written'}}`,
    '  case $_go_auto_text in',
    '    "" | auto) ;;',
    '    off) _go_auto_work= ;;',
    '    *) _go_auto_work=$_go_auto_text ;;',
    '  esac',
    '  _go_auto_want=',
    '  case ${GOTOOLCHAIN-} in go*) ;; *) _usego_auto_read ;; esac',
    '  if [ -n "$_go_auto_want" ] && _usego_auto_find; then',
    '    [ "$_go_auto_found" = "$_go_auto_now" ] || usego "$_go_auto_found" || return 0',
    '    _go_auto_from= _go_auto_to=',
    '    [ "$_go_auto_found" = "$_go_auto_before" ] || _go_auto_from=$_go_auto_before _go_auto_to=$_go_auto_root',
    '    return 0',
    '  fi',
    '  [ -z "$_go_auto_from" ] || usego "$_go_auto_from" || return 0',
    '  _go_auto_from= _go_auto_to=',
    '  case "$_go_auto_told|" in *"|$_go_auto_want|"*) return 0 ;; esac',
    '  [ -n "$_go_auto_want" ] || return 0',
    '  _go_auto_told="$_go_auto_told|$_go_auto_want"',
    '  echo "$_go_auto_file asks for Go $_go_auto_want, which is not installed; Go $_go_auto_before stays. To install it: usego $_go_auto_want --install" >&2',
    '}',
  ].flatMap((line) =>
    line.includes('$_go_auto_written') ? [`  _go_auto_written=${quote('sh', gowork)}`, line] : [line],
  );
}

const install = [
  'case $- in *i*)',
  '  if [ -n "${BASH_VERSION-}" ]; then',
  '    case ";${PROMPT_COMMAND-};" in',
  '      *_usego_auto*) ;;',
  '      *) PROMPT_COMMAND="_usego_auto${PROMPT_COMMAND:+;$PROMPT_COMMAND}" ;;',
  '    esac',
  '  elif [ -n "${ZSH_VERSION-}" ]; then',
  // In a function for its options: with ksh_arrays an array would be its first element.
  "    eval '() { emulate -L zsh; typeset -ga chpwd_functions; chpwd_functions=(${chpwd_functions:#_usego_auto} _usego_auto) }'",
  '  else',
  '    cd() {',
  '      command cd "$@" && _usego_auto',
  '    }',
  '  fi',
  '  _usego_auto ;;',
  'esac',
];
