import { findInstalledOfFish, readModuleOfFish } from './auto-switch-fish-read.ts';
import { quote } from './shell-export.ts';
import type { AutoSwitching } from './switching.ts';

/**
 * Called whenever PWD changes. What it keeps is global; see the lines for sh. There is no `(command)` in what runs after
 * each cd: fish reads its output in another thread, which takes longer than all the rest. Groups with names are variables
 * instead, which fish has since 3.3.
 */
export function autoSwitchOfFish(given: AutoSwitching): readonly string[] {
  const q = (text: string) => quote('fish', text);
  const { toolCache, arch, gowork } = given;
  const tree = q(
    `^(?<bin>${toolCache.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/go(?:-[^/]+)?/(?<now>[^/]+)/${arch}/bin)$`,
  );
  return [
    'set -g _go_auto_from',
    'set -g _go_auto_to',
    'function _usego_auto --on-variable PWD',
    '    set -l bin',
    '    set -l now',
    `    string match -rq -- ${tree} $PATH; or return 0`,
    '    for entry in $PATH',
    '        test "$entry" = "$bin"; and break',
    '        test -f $entry/go -a -x $entry/go; and return 0',
    '    end',
    // Another version was chosen by hand since: that is the one to stay with.
    '    if test "$bin" != "$_go_auto_to"',
    '        set -g _go_auto_from',
    '        set -g _go_auto_to',
    '    end',
    '    set -l before $now',
    '    test -n "$_go_auto_from"; and set before $_go_auto_from',
    '    set -l module',
    '    set -l work',
    '    set -l folder $PWD',
    '    while true',
    '        test -z "$module" -a -f "$folder/go.mod"; and set module $folder/go.mod',
    '        test -z "$work" -a -f "$folder/go.work"; and set work $folder/go.work',
    '        test -n "$folder"; or break',
    "        string match -rq '^(?<folder>.*)/[^/]*$' -- $folder; or break",
    '    end',
    `    set -l named ${q(gowork)}`,
    '    test -n "$GOWORK"; and set named $GOWORK',
    '    switch "$named"',
    "        case '' auto",
    '        case off',
    '            set work',
    "        case '*'",
    '            set work $named',
    '    end',
    '    set -l want',
    '    set -l file',
    '    string match -q "go*" -- "$GOTOOLCHAIN"; or _usego_auto_read',
    '    set -l found',
    '    set -l root',
    '    if test -n "$want"; and _usego_auto_find',
    '        if test "$found" != "$now"',
    '            usego $found; or return 0',
    '        end',
    '        set -g _go_auto_from',
    '        set -g _go_auto_to',
    '        if test "$found" != "$before"',
    '            set -g _go_auto_from $before',
    '            set -g _go_auto_to $root/bin',
    '        end',
    '        return 0',
    '    end',
    '    if test -n "$_go_auto_from"',
    '        usego $_go_auto_from; or return 0',
    '    end',
    '    set -g _go_auto_from',
    '    set -g _go_auto_to',
    '    test -n "$want"; or return 0',
    '    contains -- $want $_go_auto_told; and return 0',
    '    set -ga _go_auto_told $want',
    '    echo "$file asks for Go $want, which is not installed; Go $before stays. To install it: usego $want --install" >&2',
    'end',
    ...readModuleOfFish,
    ...findInstalledOfFish(given),
    'set -l _go_auto_name',
    "string match -rq '(?<_go_auto_name>name)' name",
    'if not status is-interactive; or test -z "$_go_auto_name"',
    '    functions -e _usego_auto',
    'else',
    '    _usego_auto',
    'end',
  ];
}
