"use strict";
exports.id=4774;
exports.ids=[
4774
];
exports.modules={
24774:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
switchLines:()=>switchLines
});
var shell_export=require$(49686);
function flagsOf({goroot,own}){
const apart = own.map(({ variable })=>` --${'GOBIN' === variable ? 'gobin' : 'gopath-mode'} per-version`);
return `${'export' === goroot ? '' : ' --no-export-goroot'}${apart.join('')}`;
}
function toolsIn({tools,toolCache}){
return /^(?:[A-Za-z]:|\\\\)/.test(toolCache) ? [] : tools;
}
function ownOnPath({own}){
const before=own.filter(({variable})=>'GOBIN'===variable);
return{
before,
after:before.some(({suffix})=>''!==suffix)?[]:own.filter(isGopath)
};
}
function isGopath({variable}){
return 'GOPATH'===variable;
}
function endOnPath({variable,suffix}){
return 'GOPATH' === variable ? '/bin' : suffix;
}
function functionOfFish(given){
const q=(text)=>(0,shell_export.hD)('fish',text);
const cache=q((0,shell_export.SN)(given.toolCache));
const[node,script]=given.program.map(q);
const list=(folders)=>folders.map((folder)=>q((0,shell_export.SN)(folder))).join(' ');
const own=ownOnPath(given);
const ofVersion = (folders)=>folders.map((folder)=>`${q((0, shell_export.SN)(folder.parent))}/$name${endOnPath(folder)}`).join(' ');
const trees = `${escaped(given.toolCache)}/go(?:-[^/]+)?/[^/]+/${given.arch}/bin`;
const others = given.own.map((folder)=>`${escaped(folder.parent)}/1\\.[^/]+${endOnPath(folder)}`);
const around=[
...given.before,
...given.after
].map(escaped);
const ours = q(`^(?:${[
trees,
...others,
...around
].join('|')})$`);
const path=[
list(given.before),
ofVersion(own.before),
'$root/bin',
ofVersion(own.after),
list(given.after),
'$others'
];
const tools=toolsIn(given).map(q).join(' ');
const least='export'===given.goroot?'\\d+':'(?:9|\\d\\d+)';
return[
'function usego',
'    set -l root',
'    set -l want $argv[1]',
'    string match -q "go*" -- "$want"; and set want (string replace -r "^go" "" -- $want)',
...''===tools?[]:[
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
export:[
'    set -gx GOROOT $root'
],
unset:[
'    set -e GOROOT'
],
leave:[]
}[given.goroot],
...0===given.own.length?[]:[
"    set -l name (string replace -r '^.*/([^/]+)/[^/]+$' '$1' -- $root)"
],
...given.own.flatMap(({variable,mark,parent,suffix})=>[
`    set -gx ${variable} ${q((0, shell_export.SN)(parent))}/$name${suffix}`,
`    set -gx ${mark} $${variable}`
]),
`    set -gx PATH ${path.filter(Boolean).join(' ')}`,
'end'
];
}
function escaped(folder){
return (0, shell_export.SN)(folder).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function functionOfPowerShell(given){
const q=(text)=>(0,shell_export.hD)('powershell',text);
const[node,script]=given.program.map(q);
const array = (texts)=>`@(${texts.map(q).join(', ')})`;
const combined = (parent, end)=>`[IO.Path]::Combine(${[
q(parent),
'$name',
...''===end?[]:[
q(end.slice(1))
]
].join(', ')})`;
const own=ownOnPath(given);
const ofVersion = (folders)=>folders.map((folder)=>`@(${combined(folder.parent, endOnPath(folder))})`);
const first=[
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
const least='export'===given.goroot?'\\d+':'(?:9|\\d\\d+)';
return[
'function global:usego {',
'  param([string] $Version)',
'  $root = $null',
`  $cache = ${q(given.toolCache)}`,
"  $want = $Version -replace '^go', ''",
...0===given.tools.length?[]:[
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
...0===given.own.length?[]:[
'  $name = [IO.Path]::GetFileName([IO.Path]::GetDirectoryName($root))'
],
`  $first = ${first.join(' + ')}`,
`  $ours = '^' + [regex]::Escape($cache) + ${q(`[\\\\/]go(-[^\\\\/]+)?[\\\\/][^\\\\/]+[\\\\/]${given.arch}[\\\\/]bin$`)}`,
'  $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $first -and $_ -notmatch $ours })',
...0===given.own.length?[]:[
`  $others = @($others | Where-Object { $_ -notmatch ${others} })`
],
...{
export:[
'  $env:GOROOT = $root'
],
unset:[
'  $env:GOROOT = $null'
],
leave:[]
}[given.goroot],
...given.own.flatMap(({variable,mark,parent,suffix})=>[
`  $env:${variable} = ${combined(parent, suffix)}`,
`  $env:${mark} = $env:${variable}`
]),
'  $env:PATH = ($first + $others) -join [IO.Path]::PathSeparator',
'}'
];
}
function functionOfSh(given){
const q=(text)=>(0,shell_export.hD)('sh',text);
const cache=q((0,shell_export.SN)(given.toolCache));
const[node,script]=given.program.map(q);
const list=(folders)=>folders.map((folder)=>q((0,shell_export.SN)(folder)));
const own=ownOnPath(given);
const ofVersion = (folders, version)=>folders.map((folder)=>`${q((0, shell_export.SN)(folder.parent))}/${version}${endOnPath(folder)}`);
const path=[
...list(given.before),
...ofVersion(own.before,'$_usego_version'),
'$_usego_root/bin',
...ofVersion(own.after,'$_usego_version'),
...list(given.after)
].join(':');
const ours=[
`${cache}/go/*/${given.arch}/bin`,
`${cache}/go-*/*/${given.arch}/bin`,
...ofVersion(given.own,'1.[0-9]*')
];
const tools=toolsIn(given).map(q).join(' ');
return[
'usego() {',
'  [ -z "${ZSH_VERSION-}" ] || emulate -L sh',
'  _usego_want=${1-} _usego_root= _usego_best=-1',
'  [ -z "${BASH_VERSION-}" ] || ! shopt -q failglob || _usego_want=',
'  _usego_want=${_usego_want#go}',
'  case $#$_usego_want:${GOTOOLCHAIN-} in',
'    *:go* | 1*[!0-9.]*:* | 11.*.*.*:* | *.:*) ;;',
...'export'===given.goroot?[]:[
'    11.[0-8]:* | 11.[0-8].*) ;;'
],
...''===tools?[]:[
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
...0===given.own.length?[]:[
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
export:[
'  export GOROOT="$_usego_root"'
],
unset:[
'  unset GOROOT'
],
leave:[]
}[given.goroot],
...given.own.flatMap(({variable,mark,parent,suffix})=>[
`  export ${variable}=${q((0, shell_export.SN)(parent))}"/$_usego_version${suffix}"`,
`  export ${mark}="$${variable}"`
]),
'  export PATH="$_usego_path"',
'  unset _usego_want _usego_root _usego_best _usego_tool _usego_try _usego_patch',
`  unset _usego_path _usego_rest _usego_entry${0 === given.own.length ? '' : ' _usego_version'}`,
'}'
];
}
function switchLines(shell,switching){
return 'cmd'===shell?[]:writers[shell](switching);
}
const writers={
sh:functionOfSh,
fish:functionOfFish,
powershell:functionOfPowerShell
};
})
};
