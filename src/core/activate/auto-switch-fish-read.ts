import { quote } from './shell-export.ts';
import type { Switching } from './switching.ts';

/** Its groups are variables of the functions. */
const version =
  '^1\\.(?<minor>0|[1-9]\\d{0,2})(?:\\.(?<patch>0|[1-9]\\d{0,2}))?(?:(?<kind>rc|beta)(?<number>[1-9]\\d?))?$';

/** What go.work and go.mod ask for together, in the `want` of the caller, and the name of the file that says it, in `file`. */
const readModule = [
  'function _usego_auto_read --no-scope-shadowing',
  '    set -l max 0',
  '    set -l pin 0',
  '    set -l pinned',
  '    set -l rank',
  '    for path in $work $module',
  '        test -r "$path"; or continue',
  '        set -l text',
  '        set -l head',
  '        set -l line',
  '        read -z text <$path',
  // As for sh: before the first block, or anywhere if there is no line before it.
  "        string match -rq '^(?<head>[^(]*)' -- $text",
  "        string match -rq '(?m)^[ \\t]*go[ \\t]' -- $head; and set text $head",
  "        string match -rq '(?m)^[ \\t]*go[ \\t]+(?<line>1\\.[0-9a-z.]+)' -- $text",
  '        _usego_auto_rank "$line"',
  '        set -l least $rank',
  "        string match -rq '(?<base>[^/]*)$' -- $path",
  '        if test $least -gt $max',
  '            set max $least',
  '            set want $line',
  '            set file $base',
  '        end',
  // Of a workspace its own line alone counts.
  '        test "$path" = "$work" -o -z "$work"; or continue',
  '        set line',
  "        string match -rq '(?m)^[ \\t]*toolchain[ \\t]+go(?<line>1\\.[0-9a-z.]+)' -- $text; or continue",
  '        _usego_auto_rank "$line"',
  '        if test $rank -gt 0 -a $rank -ge $least',
  '            set pin $rank',
  '            set pinned $line $base',
  '        end',
  '    end',
  // As elsewhere: a GOTOOLCHAIN=local of the user's, not ours and not an image's, rules the line out.
  '    if test "$GOTOOLCHAIN" = local -a "$SETUP_GO_TARBALL_TOOLCHAIN" != local -a -z "$GOLANG_VERSION"',
  '        set pin 0',
  '    end',
  '    if test $pin -gt 0 -a $pin -ge $max',
  '        set want $pinned[1]',
  '        set file $pinned[2]',
  '    end',
  'end',
];

/** A number in the order of releases, in the `rank` of the caller; 0 for what is no version. Its parts have fixed lengths. */
const rank = [
  'function _usego_auto_rank --no-scope-shadowing',
  '    set -l minor',
  '    set -l patch',
  '    set -l kind',
  '    set -l number',
  '    set rank 0',
  `    string match -rq '${version}' -- $argv[1]; or return 0`,
  '    set -l pre 000',
  '    test -n "$patch"; and set pre 900',
  '    if test -n "$kind"',
  "        string match -rq '(?<number>..)$' -- 0$number",
  '        set pre 1$number',
  '        test "$kind" = rc; and set pre 2$number',
  '    end',
  "    string match -rq '(?<minor>...)$' -- 00$minor",
  // A group that did not match is no argument at all, unless it is quoted.
  `    string match -rq '(?<patch>...)$' -- "000$patch"`,
  '    set rank 1$minor$patch$pre',
  'end',
];

export const readModuleOfFish: readonly string[] = [...readModule, ...rank];

/** The version that is wanted or, if it is not there, the newest later patch of it: in `found` and `root` of the caller. */
export function findInstalledOfFish({ toolCache, tools, arch }: Switching): readonly string[] {
  const cache = quote('fish', toolCache);
  const names = tools.map((tool) => quote('fish', tool)).join(' ');
  const patchOf = quote('fish', `/1\\.\\d+\\.(?<its>\\d+)/${arch}\\.complete$`);
  return [
    'function _usego_auto_find --no-scope-shadowing',
    '    set -l minor',
    '    set -l patch',
    '    set -l kind',
    '    set -l number',
    `    string match -rq '${version}' -- $want; or return 1`,
    '    if test -n "$kind"',
    `        for tool in ${names}`,
    '            set -l name 1.$minor.0-$kind.$number',
    `            if test -e ${cache}/$tool/$name/${arch}.complete -a -x ${cache}/$tool/$name/${arch}/bin/go`,
    '                set found $name',
    `                set root ${cache}/$tool/$name/${arch}`,
    '                return 0',
    '            end',
    '        end',
    '    end',
    '    set -l best -1',
    '    set -l least 0',
    '    set -l its',
    '    test -n "$patch"; and set least $patch',
    `    for tool in ${names}`,
    `        for try in ${cache}/$tool/1.$minor.*/${arch}.complete`,
    `            string match -rq ${patchOf} -- $try; or continue`,
    '            test $its -ge $least; or continue',
    '            test $its -gt $best -o "$its" = "$patch"; or continue',
    `            set -l tree ${cache}/$tool/1.$minor.$its/${arch}`,
    '            test -x $tree/bin/go; or continue',
    '            set best $its',
    '            set root $tree',
    '            set found 1.$minor.$its',
    '            test "$its" = "$patch"; and return 0',
    '        end',
    '    end',
    '    test -n "$found"',
    'end',
  ];
}
