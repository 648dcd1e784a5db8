export const id = 4071;
export const ids = [
4071,
985
];
export const modules = {
985: ((module$, exports$, require$)=>{
require$.d(exports$, {
switchLines: ()=>switchLines
});
var export$0 = require$(4819);
function switchLines(shell, switching) {
return 'cmd' === shell ? [] : writers[shell](switching);
}
const writers = {
sh: functionOfSh,
fish: functionOfFish,
powershell: functionOfPowerShell
};
function functionOfSh(given) {
const q = (text)=>(0, export$0.hD)('sh', text);
const cache = q((0, export$0.SN)(given.toolCache));
const [node, script] = given.program.map(q);
const list = (folders)=>folders.map((folder)=>q((0, export$0.SN)(folder)));
const path = [
...list(given.before),
'$_usego_root/bin',
...list(given.after)
].join(':');
const ours = [
`${cache}/go/*/${given.arch}/bin`,
`${cache}/go-*/*/${given.arch}/bin`
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
'  export PATH="$_usego_path"',
'  unset _usego_want _usego_root _usego_best _usego_tool _usego_try _usego_patch',
'  unset _usego_path _usego_rest _usego_entry',
'}'
];
}
function functionOfFish(given) {
const q = (text)=>(0, export$0.hD)('fish', text);
const cache = q((0, export$0.SN)(given.toolCache));
const [node, script] = given.program.map(q);
const list = (folders)=>folders.map((folder)=>q((0, export$0.SN)(folder))).join(' ');
const around = list([
...given.before,
...given.after
]);
const escaped = (0, export$0.SN)(given.toolCache).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const ours = q(`^${escaped}/go(?:-[^/]+)?/[^/]+/${given.arch}/bin$`);
const tools = toolsIn(given).map(q).join(' ');
const least = 'export' === given.goroot ? '\\d+' : '(?:9|\\d\\d+)';
return [
'function usego',
'    set -l root',
'    set -l best -1',
'    set -l want (string replace -r "^go" "" -- "$argv[1]")',
...'' === tools ? [] : [
'    if test (count $argv) -ne 1; or string match -q "go*" -- "$GOTOOLCHAIN"',
`    else if string match -qr '^1\\.${least}\\.\\d+$' -- $want`,
`        for tool in ${tools}`,
`            if test -e ${cache}/$tool/$want/${given.arch}.complete -a -x ${cache}/$tool/$want/${given.arch}/bin/go`,
`                set root ${cache}/$tool/$want/${given.arch}`,
'                break',
'            end',
'        end',
`    else if string match -qr '^1\\.${least}$' -- $want`,
`        for tool in ${tools}`,
`            for try in ${cache}/$tool/$want.*/${given.arch}.complete`,
"                set try (string replace -r '\\.complete$' '' -- $try)",
"                set -l patch (string replace -r '^.*/1\\.\\d+\\.([^/]*)/[^/]*$' '$1' -- $try)",
"                if string match -qr '^\\d+$' -- $patch; and test $patch -gt $best; and test -x $try/bin/go",
'                    set best $patch',
'                    set root $try',
'                end',
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
`        if not string match -qr -- ${ours} $entry${'' === around ? '' : `; and not contains -- $entry ${around}`}`,
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
`    set -gx PATH ${[
                    list(given.before),
                    '$root/bin',
                    list(given.after),
                    '$others'
                ].filter(Boolean).join(' ')}`,
'end'
];
}
function functionOfPowerShell(given) {
const q = (text)=>(0, export$0.hD)('powershell', text);
const [node, script] = given.program.map(q);
const array = (texts)=>`@(${texts.map(q).join(', ')})`;
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
`  $first = ${array(given.before)} + @([IO.Path]::Combine($root, 'bin')) + ${array(given.after)}`,
`  $ours = '^' + [regex]::Escape($cache) + ${q(`[\\\\/]go(-[^\\\\/]+)?[\\\\/][^\\\\/]+[\\\\/]${given.arch}[\\\\/]bin$`)}`,
'  $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $first -and $_ -notmatch $ours })',
...{
export: [
'  $env:GOROOT = $root'
],
unset: [
'  $env:GOROOT = $null'
],
leave: []
}[given.goroot],
'  $env:PATH = ($first + $others) -join [IO.Path]::PathSeparator',
'}'
];
}
function flagsOf({ goroot }) {
return 'export' === goroot ? '' : ' --no-export-goroot';
}
function toolsIn({ tools, toolCache }) {
return /^(?:[A-Za-z]:|\\\\)/.test(toolCache) ? [] : tools;
}
}),
4071: ((module$, exports$, require$)=>{
require$.d(exports$, {
prepareProfile: ()=>prepareProfile,
removeProfile: ()=>removeProfile
});
var problem = require$(2969);
var quoted = require$(1118);
var environment = require$(8291);
var shell_export = require$(4819);
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
const said = asked ?? (windows ? 'powershell' : env['SHELL'] || 'sh');
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
function profileExports(result, inputs, userGoEnv) {
const lasting = {
GOROOT: true,
GOPATH: '' !== inputs.gopath,
GOPROXY: '' !== inputs.goproxy,
GOPRIVATE: '' !== inputs.goprivate,
GOTOOLCHAIN: (0, environment.Qh)(userGoEnv['GOTOOLCHAIN'] ?? '', result.release)
};
return {
variables: result.variables.filter(({ name })=>true === lasting[name]),
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
var switch_function = require$(985);
var tool_cache = require$(1844);
var external_node_path_ = require$(6760);
async function findPlaces(run, shells) {
if ('windows' === run.platform.os) return {
home: '',
zdotdir: '',
configHome: '',
powershell: await askPowerShells(run)
};
const home = await homeFolder(run);
const config = run.env['XDG_CONFIG_HOME'] ?? '';
const zdotdir = run.env['ZDOTDIR'] ?? (shells.includes('zsh') ? await askZsh(run, home || '/') : '');
const absolute = (path)=>(0, external_node_path_.isAbsolute)(path) ? path : '';
return {
home,
zdotdir: absolute(zdotdir),
configHome: absolute(config),
powershell: []
};
}
async function homeFolder(run) {
const home = run.env['HOME'] ?? '';
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
async function prepareProfile(run, { asked, write }) {
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
const exports = profileExports(result, activation, (await run.goSettings()).written);
const more = void 0 === result.switching ? [] : (0, switch_function.switchLines)(languageOf(shell), result.switching);
const lines = profileLines(shell, {
...exports,
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
warnOfSecret(run, exports.variables);
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
