"use strict";
exports.id = 5308;
exports.ids = [
5308,
4774
];
exports.modules = {
24774: ((__unused_webpack_module, exports$, require$)=>{
require$.d(exports$, {
switchLines: ()=>switchLines
});
var shell_export = require$(49686);
function flagsOf({ goroot, own }) {
const apart = own.map(({ variable })=>` --${'GOBIN' === variable ? 'gobin' : 'gopath-mode'} per-version`);
return `${'export' === goroot ? '' : ' --no-export-goroot'}${apart.join('')}`;
}
function toolsIn({ tools, toolCache }) {
return /^(?:[A-Za-z]:|\\\\)/.test(toolCache) ? [] : tools;
}
function ownOnPath({ own }) {
const before = own.filter(({ variable })=>'GOBIN' === variable);
return {
before,
after: before.some(({ suffix })=>'' !== suffix) ? [] : own.filter(isGopath)
};
}
function isGopath({ variable }) {
return 'GOPATH' === variable;
}
function endOnPath({ variable, suffix }) {
return 'GOPATH' === variable ? '/bin' : suffix;
}
function functionOfFish(given) {
const q = (text)=>(0, shell_export.hD)('fish', text);
const cache = q((0, shell_export.SN)(given.toolCache));
const [node, script] = given.program.map(q);
const list = (folders)=>folders.map((folder)=>q((0, shell_export.SN)(folder))).join(' ');
const own = ownOnPath(given);
const ofVersion = (folders)=>folders.map((folder)=>`${q((0, shell_export.SN)(folder.parent))}/$name${endOnPath(folder)}`).join(' ');
const trees = `${escaped(given.toolCache)}/go(?:-[^/]+)?/[^/]+/${given.arch}/bin`;
const others = given.own.map((folder)=>`${escaped(folder.parent)}/1\\.[^/]+${endOnPath(folder)}`);
const around = [
...given.before,
...given.after
].map(escaped);
const ours = q(`^(?:${[
                trees,
                ...others,
                ...around
            ].join('|')})$`);
const path = [
list(given.before),
ofVersion(own.before),
'$root/bin',
ofVersion(own.after),
list(given.after),
'$others'
];
const tools = toolsIn(given).map(q).join(' ');
const least = 'export' === given.goroot ? '\\d+' : '(?:9|\\d\\d+)';
return [
'function usego',
'    set -l root',
'    set -l want $argv[1]',
'    string match -q "go*" -- "$want"; and set want (string replace -r "^go" "" -- $want)',
...'' === tools ? [] : [
'    if not set -q argv[1]; or set -q argv[2]; or string match -q "go*" -- "$GOTOOLCHAIN"',
`    else if string match -qr '^1\\.${least}\\.\\d+$' -- $want`,
`        for tool in ${tools}`,
`            if test -e ${cache}/$tool/$want/${given.arch}.complete -a -x ${cache}/$tool/$want/${given.arch}/bin/go`,
`                set root ${cache}/$tool/$want/${given.arch}`,
'                break',
'            end',
'        end',
`    else if string match -qr '^1\\.${least}$' -- $want`,
`        for tool in ${tools}`,
'            set -l newest',
`            for try in ${cache}/$tool/$want.*/${given.arch}`,
"                if string match -qr '/1\\.\\d+\\.\\d+/[^/]*$' -- $try; and test -e $try.complete -a -x $try/bin/go",
'                    set newest $try',
'                end',
'            end',
'            if test -z "$root"',
'                set root $newest',
'            else if test -n "$newest"',
"                set -l patches (string replace -r '^.*\\.(\\d+)/[^/]*$' '$1' -- $root $newest)",
'                test $patches[2] -gt $patches[1]; and set root $newest',
'            end',
'        end',
'    end'
],
'    if test -z "$root"',
`        if test -x ${node} -a -e ${script}`,
`            RUNNER_TOOL_CACHE=${q(given.toolCache)} ${node} ${script} use --shell fish${flagsOf(given)} $argv | source`,
'        else',
'            setup-go-tarball use --shell fish $argv | source',
'        end',
'        return $status',
'    end',
'    set -l others',
'    for entry in $PATH',
`        if not string match -qr -- ${ours} $entry`,
'            set -a others $entry',
'        end',
'    end',
...{
export: [
'    set -gx GOROOT $root'
],
unset: [
'    set -e GOROOT'
],
leave: []
}[given.goroot],
...0 === given.own.length ? [] : [
"    set -l name (string replace -r '^.*/([^/]+)/[^/]+$' '$1' -- $root)"
],
...given.own.flatMap(({ variable, mark, parent, suffix })=>[
`    set -gx ${variable} ${q((0, shell_export.SN)(parent))}/$name${suffix}`,
`    set -gx ${mark} $${variable}`
]),
`    set -gx PATH ${path.filter(Boolean).join(' ')}`,
'end'
];
}
function escaped(folder) {
return (0, shell_export.SN)(folder).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function functionOfPowerShell(given) {
const q = (text)=>(0, shell_export.hD)('powershell', text);
const [node, script] = given.program.map(q);
const array = (texts)=>`@(${texts.map(q).join(', ')})`;
const combined = (parent, end)=>`[IO.Path]::Combine(${[
                    q(parent),
                    '$name',
                    ...'' === end ? [] : [
                        q(end.slice(1))
                    ]
                ].join(', ')})`;
const own = ownOnPath(given);
const ofVersion = (folders)=>folders.map((folder)=>`@(${combined(folder.parent, endOnPath(folder))})`);
const first = [
array(given.before),
...ofVersion(own.before),
"@([IO.Path]::Combine($root, 'bin'))",
...ofVersion(own.after),
array(given.after)
];
const others = `('^(' + (@(${given.own.map((folder)=>{
                const end = '' === endOnPath(folder) ? '' : '[\\\\/]bin';
                return `[regex]::Escape(${q(folder.parent)}) + ${q(`[\\\\/]1\\.[^\\\\/]+${end}`)}`;
            }).join('; ')}) -join '|') + ')$')`;
const least = 'export' === given.goroot ? '\\d+' : '(?:9|\\d\\d+)';
return [
'function global:usego {',
'  param([string] $Version)',
'  $root = $null',
`  $cache = ${q(given.toolCache)}`,
"  $want = $Version -replace '^go', ''",
...0 === given.tools.length ? [] : [
`  if ($args.Count -eq 0 -and $env:GOTOOLCHAIN -notlike 'go*' -and $want -match '^1\\.${least}(\\.\\d+)?$') {`,
"    $names = if ($want -match '^1\\.\\d+$') { '^' + [regex]::Escape($want) + '\\.\\d+$' } else { '^' + [regex]::Escape($want) + '$' }",
'    $best = -1',
`    foreach ($tool in ${array(given.tools)}) {`,
'      $folder = [IO.Path]::Combine($cache, $tool)',
'      if (-not [IO.Directory]::Exists($folder)) { continue }',
'      foreach ($found in [IO.Directory]::GetDirectories($folder)) {',
'        $name = [IO.Path]::GetFileName($found)',
'        if ($name -notmatch $names) { continue }',
`        $try = [IO.Path]::Combine($found, ${q(given.arch)})`,
"        $go = [IO.Path]::Combine($try, 'bin', 'go')",
"        $works = [IO.File]::Exists($try + '.complete') -and ([IO.File]::Exists($go) -or [IO.File]::Exists($go + '.exe'))",
"        $patch = [int] ($name -replace '^.*\\.', '')",
'        if ($works -and $patch -gt $best) { $best = $patch; $root = $try }',
'      }',
'    }',
'  }'
],
'  if ($null -eq $root) {',
'    $named = $env:RUNNER_TOOL_CACHE',
'    $env:RUNNER_TOOL_CACHE = $cache',
'    try {',
`      $lines = if ([IO.File]::Exists(${node}) -and [IO.File]::Exists(${script})) {`,
`        & ${node} ${script} use --shell powershell${flagsOf(given)} $Version @args`,
'      } else {',
'        setup-go-tarball use --shell powershell $Version @args',
'      }',
'    } finally {',
'      $env:RUNNER_TOOL_CACHE = $named',
'    }',
'    $lines | Out-String | Invoke-Expression',
'    return',
'  }',
...0 === given.own.length ? [] : [
'  $name = [IO.Path]::GetFileName([IO.Path]::GetDirectoryName($root))'
],
`  $first = ${first.join(' + ')}`,
`  $ours = '^' + [regex]::Escape($cache) + ${q(`[\\\\/]go(-[^\\\\/]+)?[\\\\/][^\\\\/]+[\\\\/]${given.arch}[\\\\/]bin$`)}`,
'  $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $first -and $_ -notmatch $ours })',
...0 === given.own.length ? [] : [
`  $others = @($others | Where-Object { $_ -notmatch ${others} })`
],
...{
export: [
'  $env:GOROOT = $root'
],
unset: [
'  $env:GOROOT = $null'
],
leave: []
}[given.goroot],
...given.own.flatMap(({ variable, mark, parent, suffix })=>[
`  $env:${variable} = ${combined(parent, suffix)}`,
`  $env:${mark} = $env:${variable}`
]),
'  $env:PATH = ($first + $others) -join [IO.Path]::PathSeparator',
'}'
];
}
function functionOfSh(given) {
const q = (text)=>(0, shell_export.hD)('sh', text);
const cache = q((0, shell_export.SN)(given.toolCache));
const [node, script] = given.program.map(q);
const list = (folders)=>folders.map((folder)=>q((0, shell_export.SN)(folder)));
const own = ownOnPath(given);
const ofVersion = (folders, version)=>folders.map((folder)=>`${q((0, shell_export.SN)(folder.parent))}/${version}${endOnPath(folder)}`);
const path = [
...list(given.before),
...ofVersion(own.before, '$_usego_version'),
'$_usego_root/bin',
...ofVersion(own.after, '$_usego_version'),
...list(given.after)
].join(':');
const ours = [
`${cache}/go/*/${given.arch}/bin`,
`${cache}/go-*/*/${given.arch}/bin`,
...ofVersion(given.own, '1.[0-9]*')
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
...'export' === given.goroot ? [] : [
'    11.[0-8]:* | 11.[0-8].*) ;;'
],
...'' === tools ? [] : [
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
'      done ;;'
],
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
...0 === given.own.length ? [] : [
'  _usego_version=${_usego_root%/*}',
'  _usego_version=${_usego_version##*/}'
],
`  _usego_path=${path} _usego_rest=\${PATH:+$PATH:}`,
'  while [ -n "$_usego_rest" ]; do',
'    _usego_entry=${_usego_rest%%:*} _usego_rest=${_usego_rest#*:}',
'    case $_usego_entry in',
`      ${[
                    ...ours,
                    ...list([
                        ...given.before,
                        ...given.after
                    ])
                ].join(' | ')}) ;;`,
'      *) _usego_path=$_usego_path:$_usego_entry ;;',
'    esac',
'  done',
...{
export: [
'  export GOROOT="$_usego_root"'
],
unset: [
'  unset GOROOT'
],
leave: []
}[given.goroot],
...given.own.flatMap(({ variable, mark, parent, suffix })=>[
`  export ${variable}=${q((0, shell_export.SN)(parent))}"/$_usego_version${suffix}"`,
`  export ${mark}="$${variable}"`
]),
'  export PATH="$_usego_path"',
'  unset _usego_want _usego_root _usego_best _usego_tool _usego_try _usego_patch',
`  unset _usego_path _usego_rest _usego_entry${0 === given.own.length ? '' : ' _usego_version'}`,
'}'
];
}
function switchLines(shell, switching) {
return 'cmd' === shell ? [] : writers[shell](switching);
}
const writers = {
sh: functionOfSh,
fish: functionOfFish,
powershell: functionOfPowerShell
};
}),
15308: ((__unused_webpack_module, exports$, require$)=>{
require$.d(exports$, {
prepareProfile: ()=>prepareProfile,
removeProfile: ()=>removeProfile
});
var shell_export = require$(49686);
const version = '^1\\.(?<minor>0|[1-9]\\d{0,2})(?:\\.(?<patch>0|[1-9]\\d{0,2}))?(?:(?<kind>rc|beta)(?<number>[1-9]\\d?))?$';
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
'        test "$path" = "$work" -o -z "$work"; or continue',
'        set line',
"        string match -rq '(?m)^[ \\t]*toolchain[ \\t]+go(?<line>1\\.[0-9a-z.]+)' -- $text; or continue",
'        _usego_auto_rank "$line"',
'        if test $rank -gt 0 -a $rank -ge $least',
'            set pin $rank',
'            set pinned $line $base',
'        end',
'    end',
'    if test "$GOTOOLCHAIN" = local -a "$SETUP_GO_TARBALL_TOOLCHAIN" != local -a -z "$GOLANG_VERSION"',
'        set pin 0',
'    end',
'    if test $pin -gt 0 -a $pin -ge $max',
'        set want $pinned[1]',
'        set file $pinned[2]',
'    end',
'end'
];
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
"    string match -rq '(?<patch>...)$' -- \"000$patch\"",
'    set rank 1$minor$patch$pre',
'end'
];
const readModuleOfFish = [
...readModule,
...rank
];
function findInstalledOfFish({ toolCache, tools, arch }) {
const cache = (0, shell_export.hD)('fish', toolCache);
const names = tools.map((tool)=>(0, shell_export.hD)('fish', tool)).join(' ');
const patchOf = (0, shell_export.hD)('fish', `/1\\.\\d+\\.(?<its>\\d+)/${arch}\\.complete$`);
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
'end'
];
}
function autoSwitchOfFish(given) {
const q = (text)=>(0, shell_export.hD)('fish', text);
const { toolCache, arch, gowork } = given;
const tree = q(`^(?<bin>${toolCache.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/go(?:-[^/]+)?/(?<now>[^/]+)/${arch}/bin)$`);
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
'end'
];
}
function autoSwitchOfPowerShell(given) {
const q = (text)=>(0, shell_export.hD)('powershell', text);
const tools = `@(${given.tools.map(q).join(', ')})`;
const end = q(`[\\\\/]go(?:-[^\\\\/]+)?[\\\\/]([^\\\\/]+)[\\\\/]${given.arch}[\\\\/]bin$`);
return [
'$global:_goAutoSeen = $null',
'$global:_goAutoFrom = $null',
'$global:_goAutoTo = $null',
'if ($null -eq $global:_goAutoTold) { $global:_goAutoTold = @() }',
'function global:_usegoAuto {',
'  $here = $PWD.ProviderPath',
"  $seen = @($here, $env:GOWORK, $env:GOTOOLCHAIN) -join '|'",
'  if ($global:_goAutoSeen -ceq $seen) { return }',
'  $global:_goAutoSeen = $seen',
`  $cache = ${q(given.toolCache)}`,
`  $tree = '^' + [regex]::Escape($cache) + ${end}`,
'  $bin = $null',
'  foreach ($entry in ($env:PATH -split [IO.Path]::PathSeparator)) {',
'    if (-not $entry) { continue }',
'    if ($entry -match $tree) { $bin = $entry; $now = $Matches[1]; break }',
"    foreach ($name in 'go', 'go.exe') { if ([IO.File]::Exists([IO.Path]::Combine($entry, $name))) { return } }",
'  }',
'  if ($null -eq $bin) { return }',
'  if ($bin -cne $global:_goAutoTo) { $global:_goAutoFrom = $null; $global:_goAutoTo = $null }',
'  $before = if ($global:_goAutoFrom) { $global:_goAutoFrom } else { $now }',
'  $module = $null',
'  $work = $null',
'  for ($folder = $here; $folder; $folder = [IO.Path]::GetDirectoryName($folder)) {',
"    if (-not $module -and [IO.File]::Exists([IO.Path]::Combine($folder, 'go.mod'))) { $module = [IO.Path]::Combine($folder, 'go.mod') }",
"    if (-not $work -and [IO.File]::Exists([IO.Path]::Combine($folder, 'go.work'))) { $work = [IO.Path]::Combine($folder, 'go.work') }",
'  }',
`  $named = if ($env:GOWORK) { $env:GOWORK } else { ${q(given.gowork)} }`,
"  if ($named -eq 'off') { $work = $null } elseif ($named -and $named -ne 'auto') { $work = $named }",
'  $rank = {',
'    param([string] $version)',
"    if ($version -notmatch '^1\\.(\\d{1,3})(?:\\.(\\d{1,3})|(rc|beta)(\\d{1,2}))?$') { return -1 }",
'    $pre = if ($Matches[2]) { 900 } elseif ($Matches[3]) { @{ beta = 100; rc = 200 }[$Matches[3]] + [int] $Matches[4] } else { 0 }',
'    return [int] $Matches[1] * 1000000 + [int] $Matches[2] * 1000 + $pre',
'  }',
'  $want = $null; $file = $null; $max = -1; $pin = -1; $pinned = $null; $said = $null',
"  if ($env:GOTOOLCHAIN -notlike 'go*') {",
'    foreach ($path in @($work, $module)) {',
'      if (-not $path -or -not [IO.File]::Exists($path)) { continue }',
'      $text = [IO.File]::ReadAllText($path)',
"      $head = ($text -split '[(]', 2)[0]",
"      if ($head -match '(?m)^[ \\t]*go[ \\t]') { $text = $head }",
"      $line = if ($text -match '(?m)^[ \\t]*go[ \\t]+(1\\.[0-9a-z.]+)') { $Matches[1] } else { '' }",
'      $least = & $rank $line',
'      if ($least -gt $max) { $max = $least; $want = $line; $file = [IO.Path]::GetFileName($path) }',
'      if ($work -and $path -ne $work) { continue }',
"      $line = if ($text -match '(?m)^[ \\t]*toolchain[ \\t]+go(1\\.[0-9a-z.]+)') { $Matches[1] } else { '' }",
'      $value = & $rank $line',
'      if ($value -ge 0 -and $value -ge $least) { $pin = $value; $pinned = $line; $said = [IO.Path]::GetFileName($path) }',
'    }',
"    if ($env:GOTOOLCHAIN -eq 'local' -and $env:SETUP_GO_TARBALL_TOOLCHAIN -ne 'local' -and -not $env:GOLANG_VERSION) { $pin = -1 }",
'    if ($pin -ge 0 -and $pin -ge $max) { $want = $pinned; $file = $said }',
'  }',
'  $found = $null; $root = $null; $best = -1',
"  if ($want -match '^1\\.(\\d+)(?:\\.(\\d+)|(rc|beta)(\\d+))?$') {",
'    $exact = if ($Matches[2]) { [int] $Matches[2] } else { -1 }',
'    $minor = $Matches[1]',
"    $other = if ($Matches[3]) { '1.' + $minor + '.0-' + $Matches[3] + '.' + $Matches[4] } else { $null }",
`    foreach ($tool in ${tools}) {`,
'      $folder = [IO.Path]::Combine($cache, $tool)',
'      if (-not [IO.Directory]::Exists($folder)) { continue }',
'      foreach ($each in [IO.Directory]::GetDirectories($folder)) {',
'        $name = [IO.Path]::GetFileName($each)',
`        $try = [IO.Path]::Combine($each, ${q(given.arch)})`,
"        $go = [IO.Path]::Combine($try, 'bin', 'go')",
"        if (-not [IO.File]::Exists($try + '.complete') -or -not ([IO.File]::Exists($go) -or [IO.File]::Exists($go + '.exe'))) { continue }",
"        $value = if ($name -ceq $other) { 1000 } elseif ($name -match ('^1\\.' + $minor + '\\.(\\d+)$')) { [int] $Matches[1] } else { continue }",
'        if ($value -lt $exact) { continue }',
'        if ($value -eq $exact) { $value = 1000 }',
'        if ($value -gt $best) { $best = $value; $found = $name; $root = $try }',
'      }',
'    }',
'  }',
'  if ($found) {',
'    if ($found -cne $now) { usego $found }',
'    $global:_goAutoFrom = $null; $global:_goAutoTo = $null',
"    if ($found -cne $before) { $global:_goAutoFrom = $before; $global:_goAutoTo = [IO.Path]::Combine($root, 'bin') }",
'    return',
'  }',
'  if ($global:_goAutoFrom) { usego $global:_goAutoFrom }',
'  $global:_goAutoFrom = $null; $global:_goAutoTo = $null',
'  if (-not $want -or $global:_goAutoTold -ccontains $want) { return }',
'  $global:_goAutoTold += $want',
'  [Console]::Error.WriteLine("$file asks for Go $want, which is not installed; Go $before stays. To install it: usego $want --install")',
'}',
'if ($null -eq $global:_goAutoPrompt) {',
'  $global:_goAutoPrompt = $function:prompt',
'  function global:prompt { _usegoAuto; & $global:_goAutoPrompt }',
'}'
];
}
function findInstalledOfSh({ toolCache, tools, arch }) {
const cache = (0, shell_export.hD)('sh', toolCache);
const names = tools.map((tool)=>(0, shell_export.hD)('sh', tool)).join(' ');
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
'}'
];
}
const read = [
'_usego_auto_read() {',
'  _go_auto_max=-1 _go_auto_pin=-1',
'  for _go_auto_path in "$_go_auto_work" "$_go_auto_mod"; do',
'    [ -n "$_go_auto_path" ] && [ -r "$_go_auto_path" ] || continue',
'    _usego_auto_lines "$_go_auto_path"',
'    _usego_auto_rank "$_go_auto_go"',
'    _go_auto_least=$_go_auto_rank',
'    if [ "$_go_auto_rank" -gt "$_go_auto_max" ]; then',
'      _go_auto_max=$_go_auto_rank _go_auto_want=$_go_auto_go _go_auto_file=${_go_auto_path##*/}',
'    fi',
'    [ "$_go_auto_path" = "$_go_auto_work" ] || [ -z "$_go_auto_work" ] || continue',
'    _usego_auto_rank "$_go_auto_line"',
'    if [ "$_go_auto_rank" -ge 0 ] && [ "$_go_auto_rank" -ge "$_go_auto_least" ]; then',
'      _go_auto_pin=$_go_auto_rank _go_auto_toolchain=$_go_auto_line _go_auto_said=${_go_auto_path##*/}',
'    fi',
'  done',
'  case ${GOTOOLCHAIN-}:${SETUP_GO_TARBALL_TOOLCHAIN-}:${GOLANG_VERSION:+image} in',
'    local:local:* | local:*:image) ;;',
'    local:*) return 0 ;;',
'  esac',
'  if [ "$_go_auto_pin" -ge 0 ] && [ "$_go_auto_pin" -ge "$_go_auto_max" ]; then',
'    _go_auto_want=$_go_auto_toolchain _go_auto_file=$_go_auto_said',
'  fi',
'}'
];
const lines = [
'_usego_auto_lines() {',
'  _go_auto_go= _go_auto_line=',
'  if [ -n "${BASH_VERSION-}${ZSH_VERSION-}" ]; then',
"    _go_auto_nl=$'\\n'",
'    IFS= read -r -d "(" _go_auto_text <"$1" || :',
'    _go_auto_text=$_go_auto_nl$_go_auto_text',
'    case $_go_auto_text in',
'      *"${_go_auto_nl}go "*"${_go_auto_nl}toolchain "* | *"${_go_auto_nl}toolchain "*"${_go_auto_nl}go "*)',
'        _go_auto_line=${_go_auto_text#*"${_go_auto_nl}toolchain "}',
'        _go_auto_go=${_go_auto_text#*"${_go_auto_nl}go "} ;;',
'      *toolchain*) ;;',
'      *"${_go_auto_nl}go "*) _go_auto_go=${_go_auto_text#*"${_go_auto_nl}go "} ;;',
'    esac',
'    _go_auto_go=${_go_auto_go%%"$_go_auto_nl"*} _go_auto_line=${_go_auto_line%%"$_go_auto_nl"*}',
'  fi',
'  if [ -z "$_go_auto_go" ]; then',
'    while IFS=" \t" read -r _go_auto_word _go_auto_text _go_auto_rest || [ -n "$_go_auto_word" ]; do',
'      case $_go_auto_word in',
'        go) _go_auto_go=$_go_auto_text ;;',
'        toolchain) _go_auto_line=$_go_auto_text ;;',
'      esac',
'      case $_go_auto_text$_go_auto_rest in *"("*) [ -z "$_go_auto_go" ] || break ;; esac',
'    done <"$1"',
'  fi',
'  while :; do case $_go_auto_go in [" \t"]*) _go_auto_go=${_go_auto_go#?} ;; *) break ;; esac; done',
'  while :; do case $_go_auto_line in [" \t"]*) _go_auto_line=${_go_auto_line#?} ;; *) break ;; esac; done',
'  _go_auto_go=${_go_auto_go%%[!0-9a-z.]*}',
'  _go_auto_line=${_go_auto_line#go}',
'  _go_auto_line=${_go_auto_line%%[!0-9a-z.]*}',
'}'
];
const auto_switch_sh_read_rank = [
'_usego_auto_rank() {',
'  _go_auto_rank=-1 _go_auto_pre=900 _go_auto_patch=0 _go_auto_kind= _go_auto_number=0',
'  case $1 in 1.*) ;; *) return 0 ;; esac',
'  _go_auto_minor=${1#1.}',
'  case $_go_auto_minor in',
'    *rc*) _go_auto_kind=rc _go_auto_pre=200 ;;',
'    *beta*) _go_auto_kind=beta _go_auto_pre=100 ;;',
'    *.*) _go_auto_patch=${_go_auto_minor#*.} _go_auto_minor=${_go_auto_minor%%.*} ;;',
'    *) _go_auto_pre=0 ;;',
'  esac',
'  if [ -n "$_go_auto_kind" ]; then',
'    _go_auto_number=${_go_auto_minor#*"$_go_auto_kind"} _go_auto_minor=${_go_auto_minor%%"$_go_auto_kind"*}',
'  fi',
'  case $_go_auto_minor:$_go_auto_patch:$_go_auto_number: in',
'    *[!0-9:]* | :* | *::* | 0?*:*:*: | *:0?*:*: | *:*:0?*: | *[0-9][0-9][0-9][0-9]*) return 0 ;;',
'  esac',
'  _go_auto_rank=$((_go_auto_minor * 1000000 + _go_auto_patch * 1000 + _go_auto_pre + _go_auto_number))',
'}'
];
const readModuleOfSh = [
...read,
...lines,
...auto_switch_sh_read_rank
];
function autoSwitchOfSh(given) {
const parts = [
...decide(given),
...findInstalledOfSh(given),
...readModuleOfSh
];
const names = new Set([
...parts.join('\n').matchAll(/\b_go_auto_\w+/g)
].map(([name])=>name));
const temporary = [
...names
].filter((name)=>!kept.includes(name)).sort();
return [
'_go_auto_seen= _go_auto_from= _go_auto_to=',
'_go_auto_told=${_go_auto_told-}',
'_usego_auto() {',
'  set -- $?',
'  [ "$_go_auto_seen" != "$PWD|${GOWORK-}|${GOTOOLCHAIN-}" ] || return $1',
'  _go_auto_seen="$PWD|${GOWORK-}|${GOTOOLCHAIN-}"',
'  _usego_auto_decide || :',
`  unset ${temporary.join(' ')}`,
'  return $1',
'}',
...parts,
...install
];
}
const kept = [
'_go_auto_seen',
'_go_auto_from',
'_go_auto_to',
'_go_auto_told'
];
function decide({ toolCache, arch, gowork }) {
const cache = (0, shell_export.hD)('sh', toolCache);
return [
'_usego_auto_decide() {',
'  [ -z "${ZSH_VERSION-}" ] || emulate -L sh',
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
`  _go_auto_text=\${GOWORK:-${'' === gowork ? '' : '$_go_auto_written'}}`,
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
'}'
].flatMap((line)=>line.includes('$_go_auto_written') ? [
`  _go_auto_written=${(0, shell_export.hD)('sh', gowork)}`,
line
] : [
line
]);
}
const install = [
'case $- in *i*)',
'  if [ -n "${BASH_VERSION-}" ]; then',
'    case ";${PROMPT_COMMAND-};" in',
'      *_usego_auto*) ;;',
'      *) PROMPT_COMMAND="_usego_auto${PROMPT_COMMAND:+;$PROMPT_COMMAND}" ;;',
'    esac',
'  elif [ -n "${ZSH_VERSION-}" ]; then',
"    eval '() { emulate -L zsh; typeset -ga chpwd_functions; chpwd_functions=(${chpwd_functions:#_usego_auto} _usego_auto) }'",
'  else',
'    cd() {',
'      command cd "$@" && _usego_auto',
'    }',
'  fi',
'  _usego_auto ;;',
'esac'
];
function autoSwitchLines(shell, switching) {
return writers[shell](switching);
}
const writers = {
sh: autoSwitchOfSh,
fish: autoSwitchOfFish,
powershell: autoSwitchOfPowerShell
};
var problem = require$(48624);
var quoted = require$(58987);
var per_version = require$(93587);
const profileShells = [
'sh',
'bash',
'zsh',
'fish',
'powershell'
];
function languageOf(shell) {
return 'fish' === shell || 'powershell' === shell ? shell : 'sh';
}
function chooseShell(given) {
const { asked, env, windows } = given;
const said = asked ?? (windows ? 'powershell' : env.SHELL || 'sh');
const base = said.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
const shell = profileShells.find((name)=>name === (relatives[base] ?? base));
if (void 0 !== shell && (!windows || 'powershell' === shell)) return shell;
const shown = void 0 === asked ? `SHELL is ${(0, quoted.T)(said)}` : `--shell is ${(0, quoted.T)(said)}`;
throw new problem.A('PROFILE_REFUSED', `${shown}, ${whyNot(base, windows)}`, {
hint: windows ? 'Use --shell powershell, or set GOROOT and PATH in the environment variables of Windows.' : `Name the shell to write for: --shell ${profileShells.join(', --shell ')}.`
});
}
const relatives = {
...Object.fromEntries([
'dash',
'ash',
'busybox',
'ksh',
'ksh93',
'mksh',
'lksh',
'yash'
].map((name)=>[
name,
'sh'
])),
pwsh: 'powershell'
};
function whyNot(shell, windows) {
if ('cmd' === shell) return 'which has no start-up file';
return windows && shell in shell_export.bW ? 'whose start-up files are not supported on Windows' : 'whose start-up files are not known';
}
function startUpFiles(shell, places) {
const { home, powershell } = places;
const zsh = places.zdotdir || home;
const config = places.configHome || `${home}/.config`;
switch(shell){
case 'sh':
return [
{
login: [
`${home}/.profile`
],
interactive: []
}
];
case 'bash':
return [
{
login: [
`${home}/.bash_profile`,
`${home}/.bash_login`,
`${home}/.profile`
],
interactive: [
`${home}/.bashrc`
]
}
];
case 'zsh':
return [
{
login: [
`${zsh}/.zprofile`
],
interactive: [
`${zsh}/.zshrc`
]
}
];
case 'fish':
return [
{
login: [
`${config}/fish/conf.d/setup-go-tarball.fish`
],
interactive: []
}
];
case 'powershell':
{
const files = powershell.length > 0 ? powershell : [
`${config}/powershell/profile.ps1`
];
return files.map((file)=>({
login: [
file
],
interactive: []
}));
}
}
}
var toolchain_form = require$(54021);
function profileExports(result, inputs, userGoEnv) {
const lasting = {
GOROOT: true,
GOPATH: '' !== inputs.gopath,
GOPROXY: '' !== inputs.goproxy,
GOPRIVATE: '' !== inputs.goprivate,
GOTOOLCHAIN: (0, toolchain_form.Q)(userGoEnv.GOTOOLCHAIN ?? '', result.release)
};
const own = new Set((0, per_version.gR)(inputs).flatMap(({ variable, mark })=>[
variable,
mark
]));
if ('per-version' === inputs.gopathMode) own.add('GOMODCACHE');
return {
variables: result.variables.filter(({ name })=>true === lasting[name] || own.has(name)),
paths: result.paths
};
}
function profileLines(shell, content) {
refuseLineBreaks(content);
return speeches[languageOf(shell)](content);
}
const speeches = {
sh: ({ go, variables, paths, more = [] })=>[
`if [ -x ${(0, shell_export.hD)('sh', go)} ]; then`,
...indent(2, (0, shell_export.Es)('sh', {
variables,
paths: []
}, '')),
`  for _go_bin in ${paths.toReversed().map(quoteFor.sh).join(' ')}; do`,
...toTheFront,
...indent(2, more),
'fi'
],
fish: ({ go, variables, paths, more = [] })=>[
`if test -x ${(0, shell_export.hD)('fish', go)}`,
...indent(4, (0, shell_export.Es)('fish', {
variables,
paths: []
}, '')),
`    for go_bin in ${paths.toReversed().map(quoteFor.fish).join(' ')}`,
'        if set -l place (contains -i -- $go_bin $PATH)',
'            set -e PATH[$place]',
'        end',
'        set -gx PATH $go_bin $PATH',
'    end',
'    set -e go_bin',
...indent(4, more),
'end'
],
powershell: ({ go, variables, paths, more = [] })=>[
`if (Test-Path -LiteralPath ${(0, shell_export.hD)('powershell', go)}) {`,
...indent(2, (0, shell_export.Es)('powershell', {
variables,
paths: []
}, '')),
'  $env:PATH = & {',
`    $goBin = @(${paths.map(quoteFor.powershell).join(', ')})`,
'    $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $goBin })',
'    ($goBin + $others) -join [IO.Path]::PathSeparator',
'  }',
...indent(2, more),
'}'
]
};
const toTheFront = `
    PATH=:\${PATH-}:
    case $PATH in *:"$_go_bin":*) PATH=\${PATH%%:"$_go_bin":*}:\${PATH#*:"$_go_bin":} ;; esac
    PATH=\${PATH#:}
    PATH=\${PATH%:}
    PATH=\${_go_bin}\${PATH:+:\${PATH}}
  done
  unset _go_bin
  export PATH`.split('\n').slice(1);
const quoteFor = {
sh: (text)=>(0, shell_export.hD)('sh', text),
fish: (text)=>(0, shell_export.hD)('fish', text),
powershell: (text)=>(0, shell_export.hD)('powershell', text)
};
function indent(width, lines) {
return lines.map((line)=>`${' '.repeat(width)}${line}`);
}
function refuseLineBreaks({ go, variables, paths, more = [] }) {
const broken = [
go,
...paths,
...more,
...variables.map(({ value })=>value)
].find((text)=>/[\r\n\0]/.test(text));
if (void 0 === broken) return;
throw new problem.A('PROFILE_REFUSED', `${(0, quoted.T)(broken)} contains a line break, which a start-up file cannot contain`, {
hint: 'Choose a folder or a value without a line break.'
});
}
const blockBegin = '# >>> setup-go-tarball >>>';
const blockEnd = '# <<< setup-go-tarball <<<';
const advice = '# Managed by setup-go-tarball: changes here will be lost. To remove it: setup-go-tarball setup --profile --remove';
const notes = {
created: '# The file was created for it.',
joined: '# The line before it had no end.'
};
function blockText(lines) {
return [
blockBegin,
advice,
...lines,
blockEnd
];
}
function withBlock(file, lines, follow) {
const { path, text = '' } = file;
if (isUtf16(text)) throw utf16(path);
const [first, ...more] = findBlocks(path, text);
const created = first?.created ?? void 0 === file.text;
const joined = first?.joined ?? /[^\n]$/.test(text);
const lineEnd = 'LF' === follow ? '\n' : first?.lineEnd ?? (text.includes('\r\n') ? '\r\n' : '\n');
const [begin = '', about = '', ...rest] = blockText(lines);
const noted = [
...created ? [
notes.created
] : [],
...joined ? [
notes.joined
] : []
];
const block = [
begin,
about,
...noted,
...rest
].map((line)=>`${toBytes(line)}${lineEnd}`).join('');
if (void 0 === first) return `${text}${joined ? lineEnd : ''}${block}`;
return cut(text, more, {
...first,
by: block
});
}
function withoutBlock({ path, text }) {
if (isUtf16(text) && text.replaceAll('\0', '').includes(blockBegin)) throw utf16(path);
const blocks = findBlocks(path, text);
const last = blocks.at(-1);
const left = cut(text, blocks);
const ours = last?.joined === true && last.end === text.length ? last.lineEnd : '';
const rest = '' !== ours && left.endsWith(ours) ? left.slice(0, -ours.length) : left;
return '' === rest && blocks.some(({ created })=>created) ? void 0 : rest;
}
function hasBlock(text) {
return marks(text).length > 0;
}
function findBlocks(path, text) {
const found = marks(text);
const blocks = [];
for(let n = 0; n < found.length; n += 2){
const [begin, end] = [
found[n],
found[n + 1]
];
if (begin?.mark !== blockBegin || end?.mark !== blockEnd) throw damaged(path, text, found.slice(n));
const content = text.slice(begin.start, end.end);
const { start, lineEnd } = begin;
const [created, joined] = [
content.includes(notes.created),
content.includes(notes.joined)
];
blocks.push({
start,
end: end.end,
lineEnd,
created,
joined
});
}
return blocks;
}
function marks(text) {
const lines = text.matchAll(/^[ \t]*(# (?:>>> setup-go-tarball >>>|<<< setup-go-tarball <<<))[ \t]*(\r?\n|\r?$)/gm);
return [
...lines
].map((line)=>({
mark: line[1] ?? '',
start: line.index,
end: line.index + line[0].length,
lineEnd: line[2] ?? ''
}));
}
function cut(text, blocks, replaced) {
let [result, at] = [
'',
0
];
for (const { start, end } of void 0 === replaced ? blocks : [
replaced,
...blocks
]){
result += text.slice(at, start) + (start === replaced?.start ? replaced.by : '');
at = end;
}
return result + text.slice(at);
}
function toBytes(text) {
return Array.from(new TextEncoder().encode(text), (byte)=>String.fromCharCode(byte)).join('');
}
function damaged(path, text, [first, second]) {
const line = text.slice(0, first?.start).split('\n').length;
const lacks = first?.mark === blockEnd ? `no "${blockBegin}" before it` : `no "${blockEnd}" ${void 0 === second ? 'after it' : 'before the next'}`;
return new problem.A('PROFILE_REFUSED', `${(0, quoted.T)(path)} has "${first?.mark}" in line ${line}, but ${lacks}`, {
hint: 'Our lines cannot be distinguished from yours. Remove our lines by hand or restore the missing delimiter, then run again.'
});
}
function isUtf16(text) {
return /^(?:\xff\xfe|\xfe\xff)/.test(text);
}
function utf16(path) {
return new problem.A('PROFILE_REFUSED', `${(0, quoted.T)(path)} is encoded in UTF-16`, {
hint: 'Save it as UTF-8 (in an editor, or with Set-Content -Encoding utf8), and run again.'
});
}
function planWrite(given) {
const at = (path)=>given.found.get(path) ?? nothing;
const follow = 'powershell' === languageOf(given.shell) ? 'file' : 'LF';
return given.groups.flatMap((group)=>{
const chosen = group.login.find((path)=>'nothing' !== at(path).kind) ?? group.login.at(-1);
const others = [
...group.login,
...group.interactive
].filter((path)=>{
const file = at(path);
return 'file' === file.kind && (group.interactive.includes(path) || hasBlock(file.text));
});
const paths = new Set([
...void 0 === chosen ? [] : [
chosen
],
...others
]);
return [
...paths
].map((path)=>planFile(path, at(path), {
lines: given.lines,
follow
}));
});
}
function planRemoval(found) {
return [
...found
].flatMap(([path, file])=>{
if ('file' !== file.kind) return [];
const text = withoutBlock({
path,
text: file.text
});
if (text === file.text) return [];
return [
{
path,
change: void 0 === text ? 'removed' : 'taken out',
text
}
];
});
}
const nothing = {
kind: 'nothing'
};
function planFile(path, found, block) {
if ('other' === found.kind) throw new problem.A('PROFILE_REFUSED', `${(0, quoted.T)(path)} is not a file, so it cannot be written`, {
hint: 'Move it elsewhere, or insert the lines of --profile --print yourself.'
});
const before = 'file' === found.kind ? found.text : void 0;
const text = withBlock({
path,
text: before
}, block.lines, block.follow);
if (void 0 === before) return {
path,
change: 'created',
text
};
if (before === text) return {
path,
change: 'unchanged',
text
};
return {
path,
change: hasBlock(before) ? 'renewed' : 'added',
text
};
}
var switch_function = require$(24774);
var tool_cache = require$(47425);
var external_node_path_ = require$(76760);
var environment = require$(86984);
async function findPlaces(run, shells) {
if ('windows' === run.platform.os) return {
home: '',
zdotdir: '',
configHome: '',
powershell: await askPowerShells(run)
};
const home = await homeFolder(run);
const config = run.env.XDG_CONFIG_HOME ?? '';
const zdotdir = run.env.ZDOTDIR ?? (shells.includes('zsh') ? await askZsh(run, home || '/') : '');
const absolute = (path)=>(0, external_node_path_.isAbsolute)(path) ? path : '';
return {
home,
zdotdir: absolute(zdotdir),
configHome: absolute(config),
powershell: []
};
}
async function homeFolder(run) {
const home = run.env.HOME ?? '';
if ((0, external_node_path_.isAbsolute)(home) && await run.files.kind(home) === 'folder') return home.replace(/\/+$/, '');
const what = '' === home ? 'HOME is not set' : `HOME is ${(0, quoted.T)(home)}, which is not a folder`;
throw new problem.A('PROFILE_REFUSED', `${what}, so the start-up files of the shell cannot be found`, {
hint: 'Set HOME to your home folder, as an absolute path.'
});
}
async function askZsh(run, home) {
const answer = await ask(run, 'zsh', {
args: [
'-c',
'print; print -r -- "$ZDOTDIR"'
],
cwd: home
});
return answer?.split('\n').at(-2) ?? '';
}
async function askPowerShells(run) {
const question = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; $PROFILE.CurrentUserAllHosts';
const answers = [];
for (const program of [
'pwsh',
'powershell'
]){
const args = [
'-NoProfile',
'-NonInteractive',
'-Command',
question
];
const answer = (await ask(run, program, {
args,
cwd: run.workspace
}))?.replace('\ufeff', '').trim() ?? '';
if ((0, external_node_path_.isAbsolute)(answer)) answers.push(answer);
}
if (answers.length > 0) return answers;
throw new problem.A('PROFILE_REFUSED', 'No PowerShell on PATH reports where its start-up file is', {
hint: 'Add pwsh or powershell to PATH, or set GOROOT and PATH in the environment variables of Windows.'
});
}
async function ask(run, program, { args, cwd }) {
try {
const { exitCode, stdout } = await run.exec.run(program, args, {
cwd,
env: (0, environment.Uv)(run.env)
});
return 0 === exitCode ? stdout : void 0;
} catch (error) {
if (!(error instanceof problem.A)) throw error;
run.emit({
kind: 'ignored',
what: 'start-up-file',
message: error.message
});
return;
}
}
async function prepareProfile(run, { asked, write, autoSwitch }) {
const shell = chooseShell({
asked,
env: run.env,
windows: isWindows(run)
});
const planFiles = async (lines)=>{
const groups = await filesOf(run, [
shell
]);
return planWrite({
shell,
groups,
found: await look(run, groups),
lines
});
};
if (write) await planFiles([]);
return async (result, activation)=>{
const { written } = await run.goSettings();
const exports1 = profileExports(result, activation, written);
const language = languageOf(shell);
const { switching } = result;
const more = void 0 === switching ? [] : [
...(0, switch_function.switchLines)(language, switching)
];
if (void 0 !== switching && autoSwitch) more.push(...autoSwitchLines(language, {
...switching,
gowork: written.GOWORK ?? ''
}));
const lines = profileLines(shell, {
...exports1,
go: (0, tool_cache.K1)(run, result.goroot),
more
});
const changes = write ? await planFiles(lines) : await warning(run, ()=>planFiles(lines));
for (const change of changes){
if (write) await carryOut(run, change);
run.emit({
kind: 'profile-changed',
change: withoutText(change),
written: write
});
}
if (write) {
warnOfSecret(run, exports1.variables);
run.emit({
kind: 'profile-ready',
release: result.release
});
}
return {
written: write,
files: changes.map(withoutText),
block: blockText(lines)
};
};
}
async function removeProfile(run, asked) {
const windows = isWindows(run);
const every = windows ? [
'powershell'
] : profileShells;
const shells = void 0 === asked ? every : [
chooseShell({
asked,
env: run.env,
windows
})
];
const changes = planRemoval(await look(run, await filesOf(run, shells)));
for (const change of changes){
await carryOut(run, change);
run.emit({
kind: 'profile-changed',
change: withoutText(change),
written: true
});
}
if (0 === changes.length) run.emit({
kind: 'profile-none'
});
return {
written: true,
files: changes.map(withoutText),
block: []
};
}
async function warning(run, plan) {
try {
return await plan();
} catch (error) {
if (!(error instanceof problem.A && 'PROFILE_REFUSED' === error.code)) throw error;
run.emit({
kind: 'profile-unwritable',
message: error.message
});
return [];
}
}
function isWindows(run) {
return 'windows' === run.platform.os;
}
async function filesOf(run, shells) {
const places = await findPlaces(run, shells);
return shells.flatMap((shell)=>startUpFiles(shell, places));
}
async function look(run, groups) {
const found = new Map();
for (const path of groups.flatMap(({ login, interactive })=>[
...login,
...interactive
]))found.set(path, await refusing(()=>lookAt(run, path)));
return found;
}
async function lookAt(run, path) {
const kind = await run.files.kind(path);
if (void 0 === kind) return {
kind: 'nothing'
};
return 'file' === kind ? {
kind,
text: await run.files.readBytes(path) ?? ''
} : {
kind: 'other'
};
}
async function carryOut(run, { path, change, text }) {
if ('unchanged' === change) return;
await refusing(async ()=>{
if (void 0 !== text) return run.files.rewrite(path, text);
await run.files.remove(await run.files.realPath(path) ?? path);
});
}
async function refusing(act) {
try {
return await act();
} catch (error) {
if (!(error instanceof problem.A && [
'PERMISSION_DENIED',
'FILES_FAILED'
].includes(error.code))) throw error;
throw new problem.A('PROFILE_REFUSED', error.message, {
hint: 'Give this user write permission there, or add the lines that --profile --print shows yourself.',
cause: error
});
}
}
function withoutText({ path, change }) {
return {
path,
change
};
}
function warnOfSecret(run, variables) {
if (!variables.some(({ name, value })=>'GOPROXY' === name && /\/\/[^/@,|]*@/.test(value))) return;
run.emit({
kind: 'profile-credentials'
});
}
})
};
