// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expansions of a shell

import { inMsys, quote } from './shell-export.ts';
import { endOnPath, flagsOf, type OwnFolder, ownOnPath, type Switching, toolsIn } from './switching.ts';

/** POSIX and no more; its variables are global, since `local` is not in POSIX, and unset at the end. */
export function functionOfSh(given: Switching): readonly string[] {
  const q = (text: string) => quote('sh', text);
  const cache = q(inMsys(given.toolCache));
  const [node, script] = given.program.map(q);
  const list = (folders: readonly string[]) => folders.map((folder) => q(inMsys(folder)));
  const own = ownOnPath(given);
  const ofVersion = (folders: readonly OwnFolder[], version: string) =>
    folders.map((folder) => `${q(inMsys(folder.parent))}/${version}${endOnPath(folder)}`);
  const path = [
    ...list(given.before),
    ...ofVersion(own.before, '$_usego_version'),
    '$_usego_root/bin',
    ...ofVersion(own.after, '$_usego_version'),
    ...list(given.after),
  ].join(':');
  const ours = [
    `${cache}/go/*/${given.arch}/bin`,
    `${cache}/go-*/*/${given.arch}/bin`,
    ...ofVersion(given.own, '1.[0-9]*'),
  ];
  const tools = toolsIn(given).map(q).join(' ');
  return [
    'usego() {',
    '  [ -z "${ZSH_VERSION-}" ] || emulate -L sh',
    '  _usego_want=${1-} _usego_root= _usego_best=-1',
    '  [ -z "${BASH_VERSION-}" ] || ! shopt -q failglob || _usego_want=',
    '  _usego_want=${_usego_want#go}',
    '  case $#$_usego_want:${GOTOOLCHAIN-} in',
    '    *:go* | 1*[!0-9.]*:* | 11.*.*.*:* | *.:*) ;;',
    ...(given.goroot === 'export' ? [] : ['    11.[0-8]:* | 11.[0-8].*) ;;']),
    ...(tools === ''
      ? []
      : [
          '    11.*.*:*)',
          `      for _usego_tool in ${tools}; do`,
          `        _usego_try=${cache}/$_usego_tool/$_usego_want/${given.arch}`,
          '        if [ -e "$_usego_try.complete" ] && [ -x "$_usego_try/bin/go" ]; then',
          '          _usego_root=$_usego_try',
          '          break',
          '        fi',
          '      done ;;',
          '    11.*:*)',
          `      for _usego_tool in ${tools}; do`,
          `        for _usego_try in ${cache}/"$_usego_tool/$_usego_want".*/${given.arch}.complete; do`,
          '          _usego_try=${_usego_try%.complete}',
          `          _usego_patch=\${_usego_try#${cache}/"$_usego_tool/$_usego_want".}`,
          `          _usego_patch=\${_usego_patch%/${given.arch}}`,
          '          case $_usego_patch in "" | *[!0-9]*) continue ;; esac',
          '          if [ "$_usego_patch" -gt "$_usego_best" ] && [ -x "$_usego_try/bin/go" ]; then',
          '            _usego_best=$_usego_patch _usego_root=$_usego_try',
          '          fi',
          '        done',
          '      done ;;',
        ]),
    '  esac',
    '  if [ -z "$_usego_root" ]; then',
    '    unset _usego_want _usego_root _usego_best _usego_tool _usego_try _usego_patch',
    `    if [ -x ${node} ] && [ -e ${script} ]; then`,
    `      eval "$(RUNNER_TOOL_CACHE=${q(given.toolCache)} ${node} ${script} use --shell sh${flagsOf(given)} "$@")"`,
    '    else',
    '      eval "$(setup-go-tarball use --shell sh "$@" || echo false)"',
    '    fi',
    '    return',
    '  fi',
    ...(given.own.length === 0
      ? []
      : ['  _usego_version=${_usego_root%/*}', '  _usego_version=${_usego_version##*/}']),
    `  _usego_path=${path} _usego_rest=\${PATH:+$PATH:}`,
    '  while [ -n "$_usego_rest" ]; do',
    '    _usego_entry=${_usego_rest%%:*} _usego_rest=${_usego_rest#*:}',
    '    case $_usego_entry in',
    `      ${[...ours, ...list([...given.before, ...given.after])].join(' | ')}) ;;`,
    '      *) _usego_path=$_usego_path:$_usego_entry ;;',
    '    esac',
    '  done',
    ...{ export: ['  export GOROOT="$_usego_root"'], unset: ['  unset GOROOT'], leave: [] }[given.goroot],
    ...given.own.flatMap(({ variable, mark, parent, suffix }) => [
      `  export ${variable}=${q(inMsys(parent))}"/$_usego_version${suffix}"`,
      `  export ${mark}="$${variable}"`,
    ]),
    '  export PATH="$_usego_path"',
    '  unset _usego_want _usego_root _usego_best _usego_tool _usego_try _usego_patch',
    `  unset _usego_path _usego_rest _usego_entry${given.own.length === 0 ? '' : ' _usego_version'}`,
    '}',
  ];
}
