// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expansions of a shell

import { quote } from './shell-export.ts';
import type { Switching } from './switching.ts';

/**
 * Looks for the version that is wanted or, if it is not there, the newest later patch of it: its version is in `found`, its
 * tree in `root`.
 */
export function findInstalledOfSh({ toolCache, tools, arch }: Switching): readonly string[] {
  const cache = quote('sh', toolCache);
  const names = tools.map((tool) => quote('sh', tool)).join(' ');
  return [
    '_usego_auto_find() {',
    '  _usego_auto_rank "$_go_auto_want"',
    '  _go_auto_best=-1 _go_auto_root= _go_auto_exact=',
    '  [ "$_go_auto_pre" -ne 900 ] || _go_auto_exact=$_go_auto_patch',
    `  for _go_auto_tool in ${names}; do`,
    '    if [ -n "$_go_auto_kind" ]; then',
    '      _go_auto_found=1.$_go_auto_minor.0-$_go_auto_kind.$_go_auto_number',
    `      _go_auto_root=${cache}/$_go_auto_tool/$_go_auto_found/${arch}`,
    '      if [ -e "$_go_auto_root.complete" ] && [ -x "$_go_auto_root/bin/go" ]; then return 0; fi',
    '      _go_auto_root=',
    '    fi',
    '  done',
    `  for _go_auto_tool in ${names}; do`,
    `    for _go_auto_try in ${cache}/"$_go_auto_tool/1.$_go_auto_minor".*/${arch}.complete; do`,
    '      _go_auto_try=${_go_auto_try%.complete}',
    `      _go_auto_text=\${_go_auto_try#${cache}/"$_go_auto_tool/1.$_go_auto_minor".}`,
    `      _go_auto_text=\${_go_auto_text%/${arch}}`,
    '      case $_go_auto_text in "" | *[!0-9]*) continue ;; esac',
    '      if [ "$_go_auto_text" -gt "$_go_auto_best" ] || [ "$_go_auto_text" = "$_go_auto_exact" ]; then',
    '        [ "$_go_auto_text" -ge "$_go_auto_patch" ] && [ -x "$_go_auto_try/bin/go" ] || continue',
    '        _go_auto_best=$_go_auto_text _go_auto_root=$_go_auto_try',
    '        [ "$_go_auto_text" != "$_go_auto_exact" ] || break 2',
    '      fi',
    '    done',
    '  done',
    '  [ -n "$_go_auto_root" ] || return 1',
    '  _go_auto_found=1.$_go_auto_minor.$_go_auto_best',
    '}',
  ];
}
