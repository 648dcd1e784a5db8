"use strict";
exports.id=4852;
exports.ids=[
4852,
5420
];
exports.modules={
65420:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
SP:()=>shown,
refusedBy:()=>refusedBy,
x5:()=>refusal,
y7:()=>settingOf,
zL:()=>remedy
});
var problem$0=require$(48624);
function settingOf(name,{env,userGoEnv}){
if(env[name])return{
value:env[name],
place:'in the environment',
written:false
};
const written=userGoEnv[name];
return written?{
value:written,
place:'by go env -w',
written:true
}:void 0;
}
function shown(value){
return JSON.stringify(value).replaceAll('\\\\','\\');
}
function remedy(name,settings){
if (settingOf(name, settings)?.written !== true) return `Unset ${name}, or correct it.`;
const file = void 0 === settings.file ? 'the file of go env -w' : `"${settings.file}"`;
return `Remove the setting with "go env -u ${name}", or its line from ${file}.`;
}
function refusal(name,why,settings){
const{value='',place=''}=settingOf(name,settings)??{};
const message = `${name} is ${shown(value)} ${place}, and every go command would fail: ${why}`;
return new problem$0.A('GO_FAILED',message,{
hint:remedy(name,settings)
});
}
function refusedBy(stderr,settings){
const why = stderr.trim().replace(/^go: /, '');
const named=[
...why.matchAll(/\bGO[A-Z0-9]+\b/g)
].map(([name])=>name);
const flags = /^(?:flag provided|build flag|-\w+=)/.test(why) ? [
'GOFLAGS'
]:[];
const name=[
...named,
...flags
].find((each)=>!ours.has(each)&&void 0!==settingOf(each,settings));
return void 0===name?void 0:refusal(name,why,settings);
}
const ours=new Set([
'GOROOT',
'GOTOOLCHAIN'
]);
}),
49686:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Es:()=>exportLines,
Pu:()=>failureLine,
SN:()=>inMsys,
bW:()=>shellNames,
hD:()=>quote
});
var problem$0=require$(48624);
var quoted$1=require$(58987);
const shellNames={
sh:'sh',
bash:'sh',
zsh:'sh',
fish:'fish',
powershell:'powershell',
cmd:'cmd'
};
function exportLines(shell,exports1,path){
const speech=speeches[shell];
const lines=exports1.variables.map(({name,value})=>''===value?speech.unset(name):speech.set(name,value));
if(0===exports1.paths.length)return lines;
const out=[
...exports1.paths,
...exports1.stale??[]
];
const takeOut=out.some((folder)=>path.includes(folder))?speech.takeOut(out):[];
return[
...lines,
...takeOut,
speech.prepend(exports1.paths)
];
}
function failureLine(shell){
return speeches[shell].fail;
}
function quote(shell,text){
return({
sh:quoteSh,
fish:quoteFish,
powershell:quotePowerShell
})[shell](text);
}
const speeches={
sh:{
fail:'false',
set: (name, value)=>`export ${name}=${quoteSh(value)}`,
unset: (name)=>`unset ${name}`,
takeOut:(paths)=>takeOutSh(paths.map(inMsys).map(quoteSh)),
prepend: (paths)=>`export PATH=${paths.map(inMsys).map(quoteSh).join(':')}"\${PATH:+:$PATH}"`
},
fish:{
fail:'false',
set: (name, value)=>`set -gx ${name} ${quoteFish(value)}`,
unset: (name)=>`set -e ${name}`,
takeOut:(paths)=>[
`set -gx PATH (for entry in $PATH; contains -- $entry ${paths.map(inMsys).map(quoteFish).join(' ')}; or echo $entry; end)`
],
prepend: (paths)=>`set -gx PATH ${paths.map(inMsys).map(quoteFish).join(' ')} $PATH`
},
powershell:{
fail:"throw 'setup-go-tarball failed'",
set: (name, value)=>`$env:${name} = ${quotePowerShell(value)}`,
unset: (name)=>`$env:${name} = $null`,
takeOut(paths){
const others = `@($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -cnotin ${arrayOf(paths)} })`;
return[
`$env:PATH = ${others} -join [IO.Path]::PathSeparator`
];
},
prepend: (paths)=>`$env:PATH = (${arrayOf(paths)} + $env:PATH) -join [IO.Path]::PathSeparator`
},
cmd:{
fail: 'exit /b 1',
set: (name, value)=>`set "${name}=${escapeCmd(value)}"`,
unset: (name)=>`set "${name}="`,
takeOut:takeOutCmd,
prepend: (paths)=>`set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`
}
};
function inMsys(folder){
if (!/^(?:[A-Za-z]:[\\/]|\\\\)/.test(folder)) return folder;
return folder.replaceAll('\\', '/').replace(/^([A-Za-z]):/, (_, drive)=>`/${drive.toLowerCase()}`);
}
function takeOutSh(quoted){
const cases = quoted.map((path)=>`*:${path}:*) PATH=\${PATH%%:${path}:*}:\${PATH#*:${path}:} ;;`);
return[
"PATH=:${PATH-}:",
`while case $PATH in ${cases.join(' ')} *) false ;; esac; do :; done`,
"PATH=${PATH#:} PATH=${PATH%:}"
];
}
function takeOutCmd(paths){
const plain = paths.filter((path)=>!/[%=]/.test(path));
return[
'set "PATH=;%PATH%;"',
...plain.map((path)=>`set "PATH=%PATH:;${path};=;%"`),
'set "PATH=%PATH:~1,-1%"'
];
}
function arrayOf(paths){
return `@(${paths.map(quotePowerShell).join(', ')})`;
}
function quoteSh(text){
return `'${text.replaceAll("'", "'\\''")}'`;
}
function quoteFish(text){
return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function quotePowerShell(text){
const pieces=[
...text.matchAll(/[ -~]+|[^ -~]/g)
].map(([piece])=>/^[ -~]/.test(piece) ? `'${piece.replaceAll("'", "''")}'` : `[char]0x${piece.charCodeAt(0).toString(16)}`);
if(pieces.length<=1&&pieces[0]?.startsWith('[')!==true)return pieces[0]??"''";
return `(${[
...pieces[0]?.startsWith('[')?[
"''"
]:[],
...pieces
].join(' + ')})`;
}
function escapeCmd(text){
if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) throw new problem$0.A('INPUT_INVALID', `cmd cannot set a variable to ${(0, quoted$1.T)(text)}: it has a line break or another control character`, {
hint:'Give it another value, or use --shell powershell.'
});
const[inside='',...parts]=text.replaceAll('%','%%').split('"');
return[
inside,
...parts.map((part, index)=>index % 2 === 0 ? part.replace(/[&|<>()^]/g, '^$&') : part)
].join('"');
}
}),
13089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Do:()=>refusedArchive,
Oj:()=>ARCHIVE_LIMITS,
Tr:()=>checkEntry,
V8:()=>startJudging,
fl:()=>refusedEntry,
y0:()=>ratioFault
});
var problem$0=require$(48624);
const ARCHIVE_LIMITS={
entries:100_000,
fileBytes:256*1024**2,
totalBytes:2*1024**3,
ratio:20,
ratioFloor:64*1024**2,
nameLength:1024,
partLength:255
};
function startJudging(rules){
return{
rules,
folders:new Set(),
spellings:new Map(),
entries:0,
bytes:0
};
}
function checkEntry(entry,judging){
const path=pathBelow(entry,judging.rules.prefix);
const fault=contentFault(entry)??nameFault(entry,judging)??countFault(entry,judging)??('folder'===entry.kind?folderClash(path,judging):fileClash(path,judging));
if(void 0!==fault)throw refusedEntry(entry.name,fault);
if(judging.rules.slim&&SLIM_LEAVES_OUT.test(path))return{
action:'skip'
};
if('folder'===entry.kind)return{
action:'folder',
path
};
return{
action:'file',
path,
mode:(0o100&entry.mode)===0?0o644:0o755
};
}
function ratioFault(unpacked,packed,limits){
if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) return `it unpacks to more than ${limits.ratio} times its size`;
return;
}
function refusedEntry(name,reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused because of its entry ${quoted(name)}: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
function refusedArchive(reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
const NOT_PUBLISHED='Go publishes no such archive, so nothing of it was installed. Try again, or use another mirror.';
const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;
function nameFault(entry,judging){
const{rules}=judging;
if(''===entry.name)return 'it has no name';
if (entry.name.length > rules.limits.nameLength) return `its name is longer than ${rules.limits.nameLength} characters`;
const path = 'folder' === entry.kind && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
const slash = path.lastIndexOf('/');
if(path.startsWith(rules.prefix)&&judging.folders.has(path.slice(rules.prefix.length,slash)))return partFault(path.slice(slash + 1),rules);
if (path.startsWith('/')) return 'its path is absolute';
if (/^[A-Za-z]:/.test(path)) return 'its path begins with a drive letter';
for (const part of path.split('/')){
const fault=partFault(part,rules);
if(void 0!==fault)return fault;
}
const isRoot = 'folder' === entry.kind && `${path}/` === rules.prefix;
return isRoot || path.startsWith(rules.prefix) ? void 0 : `it is not below ${quoted(rules.prefix)}`;
}
function partFault(part,rules){
if(''===part)return 'its path has an empty part';
if ('.' === part || '..' === part) return `its path contains "${part}"`;
if (part.length > rules.limits.partLength) return `a part of its path is longer than ${rules.limits.partLength} characters`;
if(CONTROL.test(part))return 'its name contains a control character';
if(part.includes('\\'))return 'its name contains a backslash';
if(!rules.windows)return;
if(WINDOWS_CHARACTERS.test(part))return 'its name contains a character that Windows does not allow';
if(part.endsWith('.')||part.endsWith(' '))return 'a part of its path ends in a dot or a space, which Windows drops';
return WINDOWS_RESERVED.test(part)?'its path has a name that Windows reserves':void 0;
}
function contentFault(entry){
if ('file' !== entry.kind && 'folder' !== entry.kind) return `it is neither a file nor a folder (${entry.kind})`;
if(!Number.isSafeInteger(entry.size)||entry.size<0)return 'its size is not a valid number of bytes';
return 'folder'===entry.kind&&0!==entry.size?'it is a folder with content':void 0;
}
function countFault(entry,judging){
const{limits}=judging.rules;
judging.entries +=1;
judging.bytes +=entry.size;
if (judging.entries > limits.entries) return `the archive has more than ${limits.entries} entries`;
if (entry.size > limits.fileBytes) return `it has ${entry.size} bytes, and the limit for one file is ${limits.fileBytes}`;
if (judging.bytes > limits.totalBytes) return `the archive unpacks to more than ${limits.totalBytes} bytes`;
return;
}
function pathBelow(entry,prefix){
const path=entry.name.slice(prefix.length);
return path.endsWith('/') ? path.slice(0, -1) : path;
}
function parentOf(path){
return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function folderClash(path,judging){
if(''===path||judging.folders.has(path))return;
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return void judging.folders.add(path);
return earlier === path ? `${quoted(path)} is also a file` : misspelled(earlier);
}
function fileClash(path,judging){
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return;
if(earlier!==path)return misspelled(earlier);
return judging.folders.has(path)?'it is also a folder':'it is a duplicate';
}
function claim(path,judging){
const key=folded(path);
const earlier=judging.spellings.get(key);
if(void 0===earlier)judging.spellings.set(key,path);
return earlier;
}
function misspelled(earlier){
return `it differs from ${quoted(earlier)} only in case or Unicode normalization`;
}
const ASCII = /^[\u0000-\u007f]*$/;
function folded(path){
return ASCII.test(path)?path.toLowerCase():path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function quoted(name){
const shown = name.length > 200 ? `${name.slice(0, 200)}\u{2026}` : name;
return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
}),
14627:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>packerMode,
t:()=>placeInTree
});
var entry$0=require$(13089);
function placeInTree(placement){
if('file'!==placement.action)return placement;
const slash = placement.path.lastIndexOf('/') + 1;
const[folder,base]=[
placement.path.slice(0,slash),
placement.path.slice(slash)
];
if('go.mod'===base)throw(0,entry$0.fl)(placement.path,'in this module, such files are named _go.mod');
const path=folder +('_go.mod'===base?'go.mod':base);
return{
action:'file',
path,
mode:packerMode(path)
};
}
function packerMode(path){
const program = /^(?:bin|pkg\/tool)\//.test(path) || /\.(?:bash|sh|pl|rc)$/.test(path) || /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
return program?0o755:0o644;
}
}),
80582:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Pi:()=>commands,
fF:()=>options,
YQ:()=>takesOption
});
const activationCommands=[
{
name:'setup',
argument:'VERSION',
summary:'install Go if needed, and print the commands with which a shell activates it',
text:'Standard output is only for eval:',
example:'eval "$(setup-go-tarball setup --go-version 1.26)"'
},
{
name:'use',
argument:'VERSION',
summary:'activate a Go that is already installed; download nothing',
text:'Without VERSION, the request is the same as for setup. With --install, it downloads what is not installed. In a GitHub job it exports to later steps.',
example:''
},
{
name:'exec',
argument:'VERSION',
summary:'run a command with a Go that is already installed, without switching to it',
text:'The command follows after "--". It has the environment that use would export, and this terminal; its exit code and its signal are those of exec. 127: no such command, 126: it cannot be run.',
example: 'setup-go-tarball exec 1.22 -- go test ./...'
},
{
name:'sandbox',
argument:'VERSION',
summary:'run a command with a Go that is already installed, in a sandbox',
text: 'The command follows after "--". It has no network, no secrets of the environment, an empty home, and can write only to the project and to /tmp, which is its own. On Linux, with bubblewrap, firejail or unshare.',
example: 'setup-go-tarball sandbox 1.26 -- go build ./...'
},
{
name:'goauth',
argument:'URL',
summary:'print the credentials of mirror-auth for the go command, which calls it',
text:'Set GOAUTH to "setup-go-tarball goauth" and SETUP_GO_MIRROR_AUTH to the credentials (Go 1.24 and later). URL is what a server has refused.',
example:''
},
{
name:'env',
argument:'VERSION',
summary:'show the environment that use would export, and who decided about each variable',
text:'Standard output is the exports, for eval; with --explain a table, with --json both as data. Changes nothing. Exits with 1 if Go would not work in it, and says which setting is to blame.',
example:'setup-go-tarball env --explain'
}
];
const activationOptions=[
{
name:'shell',
value:'NAME',
doc:'Shell to write for: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, sh elsewhere; with --profile, the shell that SHELL names.',
of:[
'setup',
'use',
'env'
]
},
{
name:'profile',
value:'',
doc:"Also set GOROOT and PATH in the shell's start-up files. Running it again replaces what it wrote.",
of:[
'setup',
'use'
]
},
{
name:'print',
value:'',
doc:'With --profile: show what would be written, and where, without changing the files. Go is still installed, because the lines name its folder.',
of:[
'setup',
'use'
]
},
{
name:'remove',
value:'',
doc:'With --profile: remove the lines from the start-up files; install nothing.',
of:[
'setup',
'use'
]
},
{
name:'auto-switch',
value:'',
doc:'With --profile: a cd into a module switches to the installed version that its go.mod or go.work asks for, and a cd out of it switches back.',
of:[
'setup',
'use'
]
},
{
name:'dotenv',
value:'FILE',
doc:'Also write the variables to this file, as a GitLab dotenv report.',
of:[
'setup',
'use'
]
},
{
name:'install',
value:'',
doc:'Install the Go if it is not installed.',
of:[
'use',
'exec',
'sandbox'
]
},
{
name:'explain',
value:'',
doc:'Print a table instead: each variable, its value, who decided it, and what was overruled.',
of:[
'env'
]
}
];
const cacheCommands=[
{
name:'cache',
argument:'key|trim',
summary:'show the keys and folders of the caches of Go, or trim these caches',
text:'cache key shows what to restore and to save; cache trim drops build outputs that are not used, modules that no go.sum names, and zips of modules. Both ask the go on PATH.',
example:'setup-go-tarball cache trim --unused-for 24h'
},
{
name:'stats',
argument:'PATH',
summary:'show runs, times, trust levels and failures, from files of --events and from receipts',
text:'PATH is a file of --events, a receipt, or a folder with such files in it or below it. Default: the tool cache.',
example: 'setup-go-tarball stats events/ --svg stats.svg'
}
];
const cacheOptions=[
{
name:'max-size-mb',
value:'N',
doc:'With cache trim: reduce the build outputs to this size in MiB; those that were not used for the longest time go first.',
of:[
'cache'
]
},
{
name:'unused-for',
value:'DURATION',
doc:'With cache trim: drop build outputs that were not used for this time, such as 90m, 24h or 7d.',
of:[
'cache'
]
},
{
name:'keep-modules',
value:'LIST',
doc: 'With cache trim: modules to keep together with all that their own go.sum names, such as gotest.tools/gotestsum@v1.13.0.',
of:[
'cache'
]
},
{
name:'branch',
value:'NAME',
doc:'With cache key: the branch, if no variable of GitHub or GitLab says it.',
of:[
'cache'
]
},
{
name:'base',
value:'NAME',
doc:'With cache key: the branch that a pull request is for.',
of:[
'cache'
]
},
{
name:'default-branch',
value:'NAME',
doc:'With cache key: the default branch of the repository.',
of:[
'cache'
]
},
{
name:'run',
value:'ID',
doc:'With cache key: what differs in every run, such as its number. Default: the time.',
of:[
'cache'
]
},
{
name:'svg',
value:'FILE',
doc:'Also draw the times to this file, as SVG.',
of:[
'stats'
]
},
{
name:'dry-run',
value:'',
doc:'Show what would be removed; remove nothing.',
of:[
'prune',
'cache'
]
}
];
const guardCommands=[
{
name:'guard',
argument:'',
summary:'run a command beside a module proxy that degrades without leaking private names',
text:'The command follows after "--"; its exit code and its signal are those of guard. It has a GOPROXY that asks the private proxies of yours first. Without a command, guard listens until it gets a signal; --ready-file says where.',
example: 'setup-go-tarball guard -- go build ./...'
}
];
const guardOptions=[
{
name:'listen',
value:'ADDRESS',
doc:'Loopback address and port to listen at; port 0 takes a free one. Default: 127.0.0.1:0.',
of:[
'guard'
]
},
{
name:'ready-file',
value:'FILE',
doc:'Write the address and the variables for the go command to this file, as JSON, when the guard listens.',
of:[
'guard'
]
},
{
name:'while',
value:'PID',
doc:'End when this process does.',
of:[
'guard'
]
},
{
name:'stop',
value:'',
doc:'Stop the guard that runs beside this job, and show what it has done.',
of:[
'guard'
]
},
{
name:'fill',
value:'FILE',
doc:'Add the modules of this file, a go.sum or a list of paths, to the filter in guard-redis.',
of:[
'guard'
]
}
];
const installedCommands=[
{
name:'doctor',
argument:'',
summary:'diagnose the tool cache, installs in progress, mirrors, and the environment of go; repair with --fix',
text:'Does not read the contents of an installed Go; verify does. Exits with 1 if there is an error.',
example:''
},
{
name:'list',
argument:'',
summary:'list the installed Go versions',
text:'Lists the tool cache, and --install-dir if it is given.',
example:''
},
{
name:'prune',
argument:'VERSION',
summary:'remove installed versions from the tool cache',
text:'Requires VERSION, --keep or --older-than. If several are given, all must apply to a version.',
example:''
},
{
name:'audit',
argument:'FOLDER',
summary:'show known vulnerabilities and support of every installed Go, and of the versions that files name',
text:'Reads the version files below FOLDER, the current folder by default. Exits with 1 if --fail-on applies to one.',
example:''
}
];
const installedOptions=[
{
name:'fix',
value:'',
doc:'Repair what can be repaired.',
of:[
'doctor'
]
},
{
name:'keep',
value:'N',
doc:'Remove all but the newest N versions for each tool name and platform.',
of:[
'prune'
]
},
{
name:'older-than',
value:'DAYS',
doc:'Remove versions that have not been used for this number of days.',
of:[
'prune'
]
},
{
name:'only',
value:'WHAT',
doc:'files: audit only the version files, not what is installed on this machine. installed: only what is installed.',
of:[
'audit'
]
},
{
name:'sarif',
value:'FILE',
doc:'Also write what the version files name to this file in SARIF, for code scanning.',
of:[
'audit'
]
}
];
const versionCommands=[
{
name:'resolve',
argument:'VERSION',
summary:'show which release would be installed, why, and from where; install nothing',
text:'Standard output is the release, or one object with --json.',
example:''
},
{
name:'matrix',
argument:'VERSIONS',
summary:'print a JSON list of releases for a matrix of jobs',
text:'VERSIONS is a list such as stable,oldstable,1.22. Each is resolved to the newest release that matches, by an index. Standard output is one line, or an object for each release with --json.',
example:'setup-go-tarball matrix stable,oldstable'
},
{
name:'lock',
argument:'VERSIONS',
summary:'write setup-go.lock: the release, digest and record in the log of what the project asks for',
text:'Without VERSIONS, the request is the same as for setup. What the file has already stays, unless --update is given.',
example:'setup-go-tarball lock --platform linux-amd64,darwin-arm64'
},
{
name:'verify',
argument:'PATH',
summary:'verify an installed tree or an archive again, with the Go checksum database',
text:'PATH is a folder or a file. Default: the tree installed for the request. FILE.asc next to an archive is checked as well. Exits with 1 if it is wrong.',
example:''
}
];
const versionOptions=[
{
name:'from-go-mod',
value:'',
doc:'Instead of VERSIONS: each minor version from the go line of go.mod or go.work up to the newest stable one.',
of:[
'matrix'
]
},
{
name:'platform',
value:'LIST',
doc:'Platforms to lock, such as linux-amd64,darwin-arm64, or all. Default: those of the file, or this one.',
of:[
'lock'
]
},
{
name:'update',
value:'',
doc:'Look up the newest release for every request of the file again.',
of:[
'lock'
]
},
{
name:'check',
value:'',
doc:'Write nothing: compare the file with the request, the built-in table and the Go checksum database. Exits with 1 if something is missing or wrong.',
of:[
'lock'
]
},
{
name:'offline',
value:'',
doc:'Contact no server. For verify, the proof of the log that was kept with the tree (FILE.tlog-proof with an archive) takes the place of the database.',
of:[
'verify'
]
},
{
name:'proof',
value:'FILE',
doc:'Verify offline by this proof of the log.',
of:[
'verify'
]
}
];
const commands=[
...activationCommands,
...versionCommands,
...installedCommands,
...cacheCommands,
...guardCommands
];
const options=[
...activationOptions,
...versionOptions,
...installedOptions,
...cacheOptions,
...guardOptions,
{
name:'json',
value:'',
doc:'Print JSON to standard output.',
of:[]
},
{
name:'events',
value:'FILE',
doc:'Append events to this file, one JSON object per line.',
of:[]
},
{
name:'debug',
value:'',
doc:'Print more details to standard error.',
of:[]
},
{
name:'help',
value:'',
doc:'Print this help.',
of:[]
},
{
name:'version',
value:'',
doc:'Print the version of setup-go-tarball.',
of:[]
}
];
function takesOption(command,{of}){
return 0===of.length||of.includes(command);
}
}),
39534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
q:()=>nearestName
});
function nearestName(name,names){
const ranked=names.map((candidate)=>({
candidate,
distance:editDistance(name,candidate)
})).sort((a,b)=>a.distance - b.distance);
const[best]=ranked;
return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : void 0;
}
function editDistance(from,to){
let row=Array.from({
length:to.length + 1
},(_,index)=>index);
for(let i=1;i<=from.length;i++){
const next=[
i
];
for(let j=1;j<=to.length;j++){
const replaced=(row[j - 1]??0)+(from[i - 1]===to[j - 1]?0:1);
next.push(Math.min((row[j]??0)+ 1,(next[j - 1]??0)+ 1,replaced));
}
row=next;
}
return row[to.length]??0;
}
}),
7927:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
n:()=>checkOutsidePlace,
s:()=>outcomeOf
});
var dir$3=require$(96476);
var places$0=require$(30900);
var trees$1=require$(91839);
var finding$2=require$(97774);
function checkOutsidePlace(outside){
const{path,is,busy,cutOff}=outside;
const tree=checkOutsideTree(outside);
if(outside.implicit)return void 0===busy?tree:[];
return[
...is?.target?.otherDrive?[
(0,places$0.Jn)(path,is.target.path)
]:[],
...void 0===busy?tree:tree.map((found)=>(0,trees$1.pY)(busy,found)),
...checkClaim(outside),
...(0,places$0.kX)(path,outside.room),
...cutOff.map((each)=>checkCutOff(outside,each)),
...checkKept(outside)
];
}
function outcomeOf(there,{ours}){
if('nothing'===there.kind||there.isEmpty)return 'put back';
if(!there.isGo)return;
if(ours)return 'removed';
return there.isOldTaken?void 0:'kept';
}
function checkOutsideTree(outside){
const{path,defect,receipt}=outside;
const fix=remedy(outside);
if(void 0!==defect){
const means='It does not work.';
return[
(0,finding$2.gk)('tree-broken',{
path,
what: `${(0, trees$1.Nx)(defect)}.`,
means,
fix
})
];
}
const means='go may start and fail later.';
return[
...(0,trees$1.gw)(outside,{
path,
means,
fix
}),
...(0,trees$1.pc)(outside,{
root:path,
tool:''
}),
...(0,trees$1.HF)({
path:receipt.path,
receipt
})
];
}
function remedy({path,accepted,there,replace}){
const seen=!accepted&&'replace'===(0,dir$3.vB)(there,{
replace
}).kind;
return seen ? 'The next setup replaces it, and needs a mirror for that.' : `Remove "${path}" yourself. The next setup installs it again, and needs a mirror for that.`;
}
function checkClaim({path,there,replace,accepted,denied}){
const verdict=(0,dir$3.vB)(there,{
replace
});
const used=accepted?{
severity:'warning',
means:'setup uses the Go there, but cannot replace it.'
}:{};
if('refused'===verdict.kind)return[
(0,finding$2.gk)('install-dir-refused',{
path,
what: `${(0, trees$1.Nx)(verdict.why)}.`,
fix:verdict.hint,
...used
})
];
if(void 0===denied)return[];
const what = `This user cannot write to its parent folder: ${denied}.`;
const means='Go cannot be installed there.';
const fix='Run setup as a user who can write there (sudo), or name a folder of your own in install-dir.';
return[
(0,finding$2.gk)('not-writable',{
path,
what,
means,
fix,
...used
})
];
}
function checkCutOff({path:at,there,old},aside){
const{path,identity,writer}=aside;
const what = `${(0, trees$1.Nx)(writer)} was interrupted while it replaced "${at}".`;
const outcome=outcomeOf(there,aside);
const repair=outcome&&{
kind:'recover',
at,
path,
identity,
outcome
};
const given={
path,
what,
repair
};
switch(outcome){
case 'removed':
return(0,finding$2.gk)('swap-cut-off',given);
case 'put back':
{
const means = `This is the tree that was at "${at}". Nothing is there now.`;
const fix='doctor --fix moves it back, and so does the next setup.';
return(0,finding$2.gk)('swap-cut-off',{
...given,
severity:'error',
means,
fix
});
}
case 'kept':
{
const means='setup-go-tarball did not install it, so it must be kept.';
return(0,finding$2.gk)('swap-cut-off',{
...given,
means,
fix: `doctor --fix keeps it as "${old}".`
});
}
case void 0:
{
const means='It must be moved back or kept, but its place is taken.';
const fix = `Check it, "${at}" and "${old}", and remove what you do not need.`;
return(0,finding$2.gk)('swap-cut-off',{
...given,
means,
fix
});
}
}
}
function checkKept({path,old,there}){
if(!there.isOldTaken)return[];
return[
(0,finding$2.gk)('go-kept',{
path:old,
what: `It has the name under which setup keeps a Go from another source that was at "${path}".`
})
];
}
}),
97740:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Qq:()=>checkInstall,
dZ:()=>checkNote,
qB:()=>progress
});
var places$0=require$(30900);
var finding$1=require$(97774);
function checkInstall(install){
const path=install.folder;
if(install.live)return[
(0,finding$1.gk)('install-running',{
path,
what:describeRunning(install)
})
];
const rubbish=install.rubbish.map((each)=>checkRubbish(install,each));
if(!install.resumable)return rubbish;
const what = `The install of ${install.archive} stopped at ${progress(install)}, ${span(install.age)} ago.`;
return[
...rubbish,
(0,finding$1.gk)('install-resumable',{
path,
what
})
];
}
function progress({bytes,size}){
return void 0 === size ? (0, places$0.ix)(bytes) : `${(bytes / 1e6).toFixed(1)} of ${(0, places$0.ix)(size)}`;
}
function span(milliseconds){
const minutes = Math.floor(milliseconds / 60_000);
const[count,unit]=minutes<60?[
minutes,
'minute'
]:minutes<2880?[
Math.floor(minutes / 60),
'hour'
]:[
Math.floor(minutes / 1440),
'day'
];
return `${count} ${unit}${1 === count ? '' : 's'}`;
}
function checkNote({path,identity,kind,outlived}){
const repair={
kind:'remove',
path,
identity
};
if('misplaced'===kind){
const means='Every lookup in the checksum database fails because of it.';
const what='It is not a regular file.';
const fix='doctor --fix removes it.';
return[
(0,finding$1.gk)('log-note-wrong',{
path,
what,
severity:'error',
means,
fix,
repair
})
];
}
if('damaged'===kind){
const to = path.replace(/\.note$/, '.damaged');
const what='It is not a tree that the checksum database has signed.';
return[
(0,finding$1.gk)('log-note-wrong',{
path,
what,
repair:{
kind:'rename',
path,
to,
identity
}
})
];
}
const what='It could not be read and was set aside.';
if(!outlived)return[
(0,finding$1.gk)('log-note-wrong',{
path,
what,
severity:'fine',
fix:'Nothing to do.'
})
];
return[
(0,finding$1.gk)('log-note-wrong',{
path,
what,
fix:'doctor --fix removes it: a newer one is stored.',
repair
})
];
}
function describeRunning(install){
const who = `${install.writer ?? 'another process'} ${install.known ? 'is' : 'may be'} installing it`;
const since = void 0 === install.since ? '' : ` since ${install.since}`;
return `${install.archive}: ${who}${since}, progress ${progress(install)}.`;
}
function checkRubbish({folder,archive},{path,identity,kind}){
const repair={
kind:'remove-of-install',
folder,
path,
identity
};
const of = `of the install of ${archive}`;
switch(kind){
case 'damaged record':
return(0,finding$1.gk)('record-damaged',{
path,
what: `The latest record ${of} cannot be read.`,
repair
});
case 'record set aside':
return(0,finding$1.gk)('record-damaged',{
path,
what: `A record ${of} could not be read and was set aside.`,
repair
});
case 'in the way':
return(0,finding$1.gk)('install-in-the-way',{
path,
what: `It is not a folder, but the folder ${of} must be at this path.`,
repair
});
case 'partial of a finished install':
case 'partial without an heir':
case 'partial that is not a file':
case 'draft':
return(0,finding$1.gk)('install-rubbish',{
path,
what: `${rubbishText[kind]}: ${archive}.`,
repair
});
}
}
const rubbishText={
'partial of a finished install':'It is a partial download of a finished install',
'partial without an heir':'It is a partial download that no install will resume',
'partial that is not a file':'It has the name of a partial download, but is not a file',
draft:'It is a temporary file of an interrupted write'
};
}),
30900:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Jn:()=>elsewhere,
ix:()=>megabytes,
kX:()=>checkRoom,
uD:()=>checkPlace,
xV:()=>whatIsThere,
yC:()=>brokenLink
});
var finding$0=require$(97774);
function checkPlace(place){
const{path,role,is}=place;
const leads=whatIsThere(is);
if(is?.target&&void 0===leads)return[
brokenLink(path,is.target.path)
];
if(void 0!==is&&'folder'!==leads)return[
inTheWay(place,is)
];
const found=[];
if(is?.target?.otherDrive)found.push(elsewhere(path,is.target.path));
if(void 0!==place.denied){
const severity='version'===role?'warning':'error';
const what = `This user cannot write to it: ${place.denied}.`;
found.push((0,finding$0.gk)('not-writable',{
path,
severity,
what,
...'notes'===role&&{
means:NO_DATABASE
}
}));
}
return[
...found,
...checkRoom(path,place.room)
];
}
function whatIsThere(is){
if(is?.kind==='link')return is.target?.kind;
return is?.kind;
}
function brokenLink(path,target){
return(0,finding$0.gk)('link-broken',{
path,
what: `It is a broken link to "${target}".`
});
}
function elsewhere(path,target){
return(0,finding$0.gk)('link-elsewhere',{
path,
what: `It is a link to "${target}", on another drive.`
});
}
const names={
'tool cache':'the tool cache',
tool:'a tool',
version:'a version',
state:"this program's own data",
notes:'a checksum database',
checkpoints:'installs in progress'
};
const NO_DATABASE='What needs the checksum database fails: the mirror module-proxy, require-trust: log, and verify.';
function inTheWay({path,role},{kind,size,identity}){
const ours='file'===kind&&(0===size||'state'===role);
const what = `It is ${'file' === kind ? 'a file' : 'not a folder'}, but the folder of ${names[role]} must be at this path.`;
if(!ours)return(0,finding$0.gk)('folder-in-the-way',{
path,
what
});
return(0,finding$0.gk)('folder-in-the-way',{
path,
what,
fix:'doctor --fix removes it.',
repair:{
kind:'remove',
path,
identity
}
});
}
function checkRoom(path,room){
const lacks=[];
if (void 0 !== room && room.free < room.needed) lacks.push(`It has ${megabytes(room.free)} free; a Go takes up to ${megabytes(room.needed)}.`);
if (room?.inodes !== void 0 && room.inodes.free < room.inodes.needed) lacks.push(`Its disk has ${room.inodes.free} free inodes; a Go takes up to ${room.inodes.needed}.`);
return 0===lacks.length?[]:[
(0,finding$0.gk)('little-room',{
path,
what:lacks.join(' ')
})
];
}
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
91839:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HF:()=>checkReceipt,
Nx:()=>capital,
RX:()=>checkTree,
g9:()=>checkStray,
gw:()=>checkFiles,
pY:()=>leaveTo,
pc:()=>checkModes
});
var modes$0=require$(49492);
var places$1=require$(30900);
var finding$2=require$(97774);
function checkTree(tree){
const root=checkRoot(tree);
const goes=root.some(({repair})=>repair?.kind==='remove-tree');
const found=goes?root:[
...root,
...checkModes(tree,tree.place),
...receiptOf(tree)
];
return void 0===tree.busy?found:found.map((each)=>leaveTo(tree.busy??'',each));
}
function checkFiles({size,missing},given){
const lack=void 0!==size&&size.is<size.was;
if(lack||missing.length>0){
const bytes = lack ? `${size.was - size.is} bytes of the ${size.was} that were installed are missing.` : '';
const what=[
bytes,
namesOf(missing)
].filter(Boolean).join(' ');
return[
(0,finding$2.gk)('tree-incomplete',{
...given,
what
})
];
}
if(void 0===size||size.is===size.was)return[];
const what = `Its files are ${size.is - size.was} bytes longer in total than when it was installed.`;
return[
(0,finding$2.gk)('tree-grown',{
path:given.path,
what
})
];
}
function checkModes({is,modes},{root:path,tool}){
const[first]=modes;
if(void 0===is||void 0===first)return[];
const named=modes.slice(0,3).map((each)=>{
const name=''===each.path?'.':each.path;
return `${name} has ${(0, modes$0.h$)(each.is)} and should have ${(0, modes$0.h$)(each.should)}`;
});
const more = modes.length > 3 ? ` and ${modes.length - 3} more` : '';
const what = `Its modes are not those that it was published with: ${named.join(', ')}${more}.`;
const repair={
kind:'set-modes',
path,
identity:is.identity,
tool
};
return[
(0,finding$2.gk)('tree-modes',{
path,
what,
repair
})
];
}
function checkReceipt({path,receipt}){
if('wrong'!==receipt.kind)return[];
const{why,identity}=receipt;
const repair={
kind:'remove',
path,
identity
};
return[
(0,finding$2.gk)('receipt-wrong',{
path,
what: `${capital(why)}.`,
repair
})
];
}
function checkStray({path,identity,writer,wanted}){
if(wanted)return[];
const what = `${capital(writer ?? 'an interrupted process')} left it behind.`;
return[
(0,finding$2.gk)('leftover',{
path,
what,
repair:{
kind:'remove',
path,
identity
}
})
];
}
function checkRoot(tree){
const{place,is,marked}=tree;
const mirror='right'===tree.receipt.kind?tree.receipt.mirror:void 0;
const repair={
kind:'remove-tree',
place,
identity:is?.identity,
mirror
};
const path=place.root;
if(is?.target&&void 0===(0,places$1.xV)(is)){
const fix='doctor --fix removes the marker and the link. If the drive is only unmounted, mount it again instead.';
return[
{
...(0,places$1.yC)(path,is.target.path),
...marked&&{
fix,
repair
}
}
];
}
if(!marked)return checkUnmarked(tree,repair);
if(void 0===is)return[
(0,finding$2.gk)('marker-without-tree',{
path:place.marker,
what:noTree(tree),
repair
})
];
const linked=is.target?.otherDrive?[
(0,places$1.Jn)(path,is.target.path)
]:[];
if(void 0!==tree.defect)return[
...linked,
(0,finding$2.gk)('tree-broken',{
path,
what: `${capital(tree.defect)}.`,
...tree.foundByActions&&{
means:seenBroken
},
repair
})
];
return[
...linked,
...checkFiles(tree,{
path,
repair
})
];
}
const seenBroken='It is marked as installed, but does not work. Other actions find it and use it as it is.';
function noTree({place}){
return `It marks ${place.tool} ${place.version} (${place.arch}) as installed, but that folder does not exist.`;
}
function checkUnmarked({place,is,receipt,manifest,fresh},repair){
if(void 0===is){
if('none'===receipt.kind&&!manifest)return[];
const path='none'===receipt.kind?place.manifest:place.receipt;
return[
(0,finding$2.gk)('receipt-without-tree',{
path,
what:'It has neither a tree nor a marker.',
repair
})
];
}
const what='It has no marker: its install did not finish.';
if(!fresh||'right'===receipt.kind)return[
(0,finding$2.gk)('tree-without-marker',{
path:place.root,
what,
repair
})
];
const fix='Run doctor --fix again in an hour: another program may still be installing it.';
return[
(0,finding$2.gk)('tree-without-marker',{
path:place.root,
what,
fix
})
];
}
function namesOf(missing){
if(0===missing.length)return '';
const[first='',second]=missing;
const more = missing.length > 2 ? ` and ${missing.length - 2} more` : '';
return `Missing or emptied: ${void 0 === second ? first : `${first}, ${second}`}${more}.`;
}
function receiptOf({place,receipt,is}){
return void 0===is?[]:checkReceipt({
path:place.receipt,
receipt
});
}
function leaveTo(writer,found){
if('fine'===found.severity)return found;
return{
...found,
severity:'warning',
fix: `Nothing to do for now: ${writer} is working there.`,
repair:void 0
};
}
function capital(clause){
return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}
}),
51562:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
h:()=>diagnose,
W:()=>isHealthy
});
var check_install_dir=require$(7927);
var check_installs=require$(97740);
var finding=require$(97774);
function checkAsked({mirrors,checksums}){
const enough=mirrors.some(({answer})=>'good'===answer.kind||'without'===answer.kind);
const isOff=mirrors.every(({answer})=>'off'===answer.kind);
const asked=isOff?mirrors:mirrors.filter(({answer})=>'off'!==answer.kind);
const found=asked.flatMap((mirror)=>checkMirror(mirror,enough));
if(void 0===checksums||'good'===checksums.answer.kind)return found;
if('off'===checksums.answer.kind&&!checksums.needed)return found;
const means='This configuration needs it to verify downloads, so nothing can be installed.';
const given={
path:checksums.name,
what:tell(checksums.answer),
...advice(checksums.answer)
};
const needed=checksums.needed?{
severity:'error',
means
}:{};
return[
...found,
(0,finding.gk)('checksums-failed',{
...given,
...needed
})
];
}
function checkMirror({name,answer},enough){
const given={
path:name,
what:tell(answer),
...advice(answer)
};
switch(answer.kind){
case 'good':
return[];
case 'without':
return[
(0,finding.gk)('mirror-failed',{
...given,
severity:'fine',
means:'It can only serve requests for an exact version.',
fix:'Nothing to do if you request exact versions.'
})
];
}
const severity=enough?'warning':'error';
const means=enough?{}:{
means:'No mirror is usable, so nothing can be installed.'
};
return[
(0,finding.gk)('mirror-failed',{
...given,
severity,
...means
})
];
}
function tell(answer){
switch(answer.kind){
case 'good':
return 'It answers.';
case 'without':
return `It answers, but has no ${answer.what}.`;
case 'silent':
return `It did not answer within ${(answer.ms / 1000).toFixed(0)} s.`;
case 'failed':
case 'off':
return `${answer.why.replace(/\.$/, '')}.`;
}
}
function advice(answer){
return 'failed'===answer.kind&&''!==answer.hint?{
fix:answer.hint
}:{};
}
var check_places=require$(30900);
var refused_setting=require$(65420);
function checkEnvironment({go,roots,judged,modules}){
const found=roots.map((root)=>checkRoot(root,go));
if(go?.broken!==void 0)found.push((0,finding.gk)('go-broken',{
path:go.path,
what: `${capital(go.broken)}.`
}));
for(const{level,text}of judged?.remarks??[])if('warning'===level)found.push(oddSetting(text));
const{refused}=judged??{};
if(void 0!==refused){
const code=refused.fails?'setting-refused':'setting-odd';
found.push((0,finding.gk)(code,{
path:variableOf(refused.message),
what: `${refused.message.trim().replace(/\.$/, '')}.`,
fix:refused.hint,
...refused.setting&&unset(refused.setting)
}));
}
if(void 0!==modules&&modules.damaged.length>0){
const[first='',...more]=modules.damaged;
const others = more.length > 0 ? `, and ${more.length} more` : '';
found.push((0,finding.gk)('module-cache-damaged',{
path:modules.folder,
what: `go mod verify says of "${modules.gomod}": ${first}${others}.`
}));
}
return found;
}
function checkProxies(proxies,end){
const found=[];
let isReached=true;
for(const[index,{name,answer,fallsBack}]of proxies.entries()){
const answers='good'===answer.kind||'without'===answer.kind||'off'===answer.kind;
if(answers)isReached=false;
else{
const hasNext=fallsBack&&(index<proxies.length - 1||'direct'===end);
const isFatal=isReached&&!hasNext;
const what = 'silent' === answer.kind ? `GOPROXY names it, and it did not answer within ${(answer.ms / 1000).toFixed(0)} s.` : `GOPROXY names it, and it has no usable answer: ${answer.why.replace(/\.$/, '')}.`;
const means=isFatal?{
severity:'error',
means:NO_MODULES
}:{};
found.push((0,finding.gk)('proxy-failed',{
path:name,
what,
...means
}));
if(isFatal)isReached=false;
}
}
return found;
}
const NO_MODULES='go cannot download modules: nothing after it in GOPROXY is asked when it fails.';
function checkCapabilities({folder,disk,system}){
const found=[];
if(disk?.runsPrograms===false)found.push((0,finding.gk)('no-exec',{
path:folder,
what:'A program there is refused: permission denied.'
}));
if(disk?.longPaths===false)found.push((0,finding.gk)('no-long-paths',{
path:folder,
what:'A path of more than 300 characters is refused.'
}));
const{descriptors}=system;
if(void 0!==descriptors&&descriptors<FEW)found.push((0,finding.gk)("few-descriptors",{
path:'open files',
what: `A process here may have ${descriptors} files open.`
}));
return found;
}
const FEW=256;
function checkRoot(root,go){
const place=void 0===root.file?'in the environment':'by go env -w';
const there = void 0 === root.release ? 'where there is no Go' : `the root of ${root.release}`;
const other = void 0 === go || '' === go.root ? '' : `; the go on PATH is ${go.release} at "${go.root}"`;
return(0,finding.gk)('goroot-wrong',{
path:nameOf(root),
what: `GOROOT is ${(0, refused_setting.SP)(root.value)} ${place}, ${there}${other}.`,
...void 0!==root.file&&unset(root)
});
}
function oddSetting(text){
const [, what = text, fix] = /^(.*?\.) ((?:Unset|Remove|Set|Run|Take)\b.*)$/s.exec(text) ?? [];
return(0,finding.gk)('setting-odd',{
path:variableOf(text),
what,
...void 0!==fix&&{
fix
}
});
}
function variableOf(text){
return /\bGO[A-Z0-9]+\b/.exec(text)?.[0] ?? 'environment';
}
function unset(setting){
const{name,value,file}=setting;
if(void 0===file)return;
return{
fix: `doctor --fix removes it from "${file}".`,
repair:{
kind:'unset-go-env',
file,
name,
value
}
};
}
function nameOf({name,file}){
return void 0 === file ? name : `${name} of go env -w`;
}
function capital(text){
return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
var check_trees=require$(91839);
function diagnose(facts,asked){
const found=[
...facts.places.flatMap(check_places.uD),
...facts.unreadable.map(({path,why})=>(0,finding.gk)('unreadable',{
path,
what: `${why}.`
})),
...facts.trees.flatMap(check_trees.RX),
...facts.outside?(0,check_install_dir.n)(facts.outside):[],
...facts.strays.flatMap(check_trees.g9),
...facts.installs.flatMap(check_installs.Qq),
...facts.notes.flatMap(check_installs.dZ),
...checkAsked(asked),
...checkProxies(asked.proxies,asked.proxiesEnd),
...checkEnvironment(facts.environment),
...checkCapabilities(facts.capabilities)
];
return found.toSorted((a,b)=>order.indexOf(a.severity)- order.indexOf(b.severity));
}
const order=[
'error',
'warning',
'fine'
];
function isHealthy(findings){
return findings.every(({severity})=>'error'!==severity);
}
}),
97774:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Vb:()=>nameOf,
gk:()=>finding
});
const kinds={
'folder-in-the-way':{
severity:'error',
means:'A folder must be at this path; until then nothing can be installed.',
fix:'Check what it is, and move it elsewhere yourself.'
},
'link-broken':{
severity:'error',
means:'Nothing can be found or installed there.',
fix:'Make its target available again (is the drive mounted?), or remove the link yourself.'
},
'link-elsewhere':{
severity:'fine',
means:'It works as long as that drive is mounted.',
fix:'Nothing to do.'
},
unreadable:{
severity:'error',
means:'Its contents can be neither used nor checked.',
fix:'Give this user permission to read it, and check the disk it is on.'
},
'not-writable':{
severity:'error',
means:'Installed versions can be used, but nothing can be installed.',
fix:'Give this user permission to write to it, or choose another folder (RUNNER_TOOL_CACHE, checkpoint-path).'
},
'little-room':{
severity:'warning',
means:'The next install may stop with DISK_FULL.',
fix:'Free some space. "setup-go-tarball prune" removes installed versions that you no longer need.'
},
'marker-without-tree':{
severity:'error',
means:'This version is marked as installed, but is not.',
fix:'doctor --fix removes the marker. The next setup installs the version again.'
},
'tree-broken':{
severity:'error',
means:'It is marked as installed, but does not work.',
fix:'doctor --fix removes the marker and the tree. The next setup installs it again, and needs a mirror for that.'
},
'tree-incomplete':{
severity:'error',
means:'It is marked as installed, but go may start and fail later.',
fix:'doctor --fix removes the marker and the tree. The next setup installs it again, and needs a mirror for that.'
},
'tree-grown':{
severity:'warning',
means:'Something has written to it since it was installed.',
fix:'Run "setup-go-tarball verify" with this folder to see which files. If they are unwanted, remove the tree with prune.'
},
'tree-modes':{
severity:'warning',
means:'Other users may not be able to use it, or may be able to change it.',
fix:'doctor --fix gives everything the modes that it was published with.'
},
'tree-without-marker':{
severity:'warning',
means:'It is not used and takes up space.',
fix:'doctor --fix removes it.'
},
'receipt-wrong':{
severity:'warning',
means:'The tree counts as unrecorded: its origin is unknown.',
fix:'doctor --fix removes the receipt. The tree stays as it is.'
},
'receipt-without-tree':{
severity:'warning',
means:'The tree that it describes no longer exists.',
fix:'doctor --fix removes it.'
},
leftover:{
severity:'warning',
means:'It is no longer needed and takes up space.',
fix:'doctor --fix removes it.'
},
'install-running':{
severity:'fine',
means:'Other installs of the same archive wait for it.',
fix:'Nothing to do.'
},
'install-resumable':{
severity:'fine',
means:'The next setup that needs this archive resumes it.',
fix:'Nothing to do.'
},
'install-rubbish':{
severity:'warning',
means:'It is no longer needed and takes up space.',
fix:'doctor --fix removes it.'
},
'record-damaged':{
severity:'warning',
means:'The progress of this install is unknown. The next one starts over, with the bytes downloaded so far.',
fix:'doctor --fix removes the record.'
},
'install-in-the-way':{
severity:'error',
means:'Every install of this archive fails because of it.',
fix:'doctor --fix removes it.'
},
'install-dir-refused':{
severity:'error',
means:'setup fails with INSTALL_DIR_REFUSED and leaves it as it is.',
fix:'Name another folder in install-dir.'
},
'swap-cut-off':{
severity:'warning',
means:'It is no longer needed and takes up space.',
fix:'doctor --fix removes it.'
},
'go-kept':{
severity:'fine',
means:'setup never changes it. As long as it exists, setup cannot keep another Go.',
fix:'Nothing to do. Remove it yourself once you no longer need it.'
},
'mirror-failed':{
severity:'warning',
means:'Another mirror is used instead.',
fix: 'Check the address, the network and the proxy (HTTPS_PROXY). docs/firewalls.md lists the settings.'
},
'checksums-failed':{
severity:'warning',
means:'Downloads that only the checksum database can prove stay unproven.',
fix:'Check GOPROXY, GOSUMDB and the network.'
},
'log-note-wrong':{
severity:'warning',
means:'The stored state of the checksum database is lost, so the next lookup cannot detect a rewritten history.',
fix:'doctor --fix sets it aside. The next lookup stores a new one.'
},
'goroot-wrong':{
severity:'error',
means:'A go that is not its own fails with it: "compile: version does not match go tool version".',
fix:'Unset GOROOT where it is set (a start-up file, the settings of the job), or let setup or use set it.'
},
'go-broken':{
severity:'error',
means:'Builds fail, whatever the settings are.',
fix:'Install it again, or take its folder out of PATH.'
},
'setting-refused':{
severity:'error',
means:'go commands fail with it, and so does setup.',
fix:'Unset it.'
},
'setting-odd':{
severity:'warning',
means:'It stays as it is. "setup-go-tarball env --explain" shows what else holds.',
fix:'Correct it, if it is not meant.'
},
'module-cache-damaged':{
severity:'error',
means:'These modules are not what go.sum names, and builds use them.',
fix:'Run "go clean -modcache", which empties the module cache of all projects; the next build downloads what it needs. doctor never does that.'
},
'proxy-failed':{
severity:'warning',
means:'Modules that only this proxy has cannot be downloaded.',
fix:'Check GOPROXY ("go env GOPROXY"), the network and the proxy (HTTPS_PROXY).'
},
'no-exec':{
severity:'error',
means:'No Go can run there: the file system is mounted with noexec.',
fix:'Mount it without noexec, or choose another folder (RUNNER_TOOL_CACHE).'
},
'no-long-paths':{
severity:'warning',
means:'Modules with long names cannot be unpacked.',
fix:'On Windows, turn on long paths (LongPathsEnabled), or choose a shorter folder.'
},
"few-descriptors":{
severity:'warning',
means:'Large builds may fail with "too many open files".',
fix:'Raise the limit (ulimit -n).'
}
};
Object.keys(kinds);
function finding(code,given){
return{
code,
...kinds[code],
repair:void 0,
...given
};
}
function nameOf({code,path}){
return `${code} ${path}`;
}
}),
42314:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
j:()=>allInputs
});
var table$0=require$(69321);
var table$1=require$(78120);
const allInputs=[
...table$1.Fu,
...table$0.U
];
}),
69321:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>guardTable
});
const guardTable=[
{
name:'guard-private',
type:'text',
default:''
},
{
name:'guard-public',
type:'text',
default:''
},
{
name:'guard-public-proxy',
type:'text',
default: 'https://proxy.golang.org'
},
{
name:'guard-redis',
type:'secret',
default:''
},
{
name:'guard-strict-filter',
type:'boolean',
default:'false'
},
{
name:'guard-cache-dir',
type:'text',
default:''
},
{
name:'guard-cache-max-size-mb',
type:'count',
default:'2048'
},
{
name:'guard-timeout-ms',
type:'count',
default:'60000'
}
];
}),
96476:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
P0:()=>respelled,
WB:()=>parseBeside,
q4:()=>besideName,
vB:()=>classifyInstallDir
});
function classifyInstallDir(facts,{replace}){
if(facts.isRoot)return refused('it is the root of a file system',inside);
if (void 0 !== facts.holds) return refused(`it is or holds ${facts.holds}`, inside);
if('nothing'===facts.kind)return{
kind:'free'
};
if('folder'!==facts.kind)return refused('it is not a folder','Remove it yourself, or name another folder.');
if(facts.isMountPoint)return refused('it is a mount point, which cannot be swapped',inside);
if(facts.isEmpty)return{
kind:'free'
};
if(facts.isOurs)return{
kind:'replace',
keep:false
};
if(!facts.isGo)return refused('it holds something other than Go','Empty it yourself, or name another folder.');
if(replace)return{
kind:'replace',
keep:false
};
if(!facts.isOldTaken)return{
kind:'replace',
keep:true
};
return refused('it holds a Go that setup-go-tarball did not install, and the .old name to keep it under is taken','Move or remove one of the two, or set replace: true to remove the Go there.');
}
const inside='Name a folder inside it, for example one called go.';
function refused(why,hint){
return{
kind:'refused',
why,
hint
};
}
function besideName(folder,what,writer){
return `.${folder}.${what}-${writer}`;
}
function parseBeside(folder,name){
if (!name.startsWith(`.${folder}.`)) return;
const rest=name.slice(folder.length + 2);
const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
if(void 0===writer||'staging'!==what&&'old'!==what&&'removed'!==what)return;
return{
what,
writer
};
}
function respelled(folder,name){
const rest = /^\..+(\.(?:staging|old|removed)-[^.]+(?:\.\w+)?)$/.exec(name)?.[1];
return void 0 === rest ? void 0 : `.${folder}${rest}`;
}
}),
49492:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Yo:()=>closedMode,
h$:()=>printMode,
md:()=>wrongModes
});
var layout$0=require$(14627);
function wrongModes(modes,{packed,exact}){
const files=modes.filter(({kind})=>'file'===kind);
if(files.length>1&&1===new Set(files.map(({mode})=>mode)).size)return[];
const wrong=modes.flatMap(({path,kind,mode})=>{
const program='folder'===kind||(packed?0o755===(0,layout$0.U)(path):(0o100&mode)!==0);
const should=program?0o755:0o644;
const is=mode&('folder'===kind?0o777:0o7777);
const right=exact&&''!==path?is===should:(is&should)===should;
return right?[]:[
{
path,
is,
should
}
];
});
return wrong.sort((one,other)=>one.path<other.path?-1:1);
}
function closedMode(path,{kind,mode}){
const open='folder'===kind?0o555:'file'===kind?0o444:0;
if(void 0===mode||(mode&open)===open)return;
return{
path,
is:mode,
should:mode|open
};
}
function printMode(mode){
return mode.toString(8).padStart(4,'0');
}
}),
54852:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
runCommandLine:()=>runCommandLine
});
var external_node_util_=require$(57975);
var shell_export=require$(49686);
var commands=require$(80582);
var nearest_name=require$(39534);
var all_inputs=require$(42314);
var problem=require$(48624);
const rows=all_inputs.j;
const commandNames=commands.Pi.map(({name})=>name);
const flagNames=[
...all_inputs.j,
...commands.fF
].map(({name})=>name);
const command_line_short={
help:{
short:'h'
},
version:{
short:'V'
}
};
function parseCommandLine(args,defaultShell,defaultCommand){
const end=args.includes('--')?args.indexOf('--'):args.length;
const after=args.slice(end + 1);
const{values,positionals}=parse(args.slice(0,end));
const words='help'===positionals[0]?positionals.slice(1):positionals;
const starts='exec'===words[0]||'sandbox'===words[0]||'guard'===words[0];
const program=starts?after:[];
const[first,...rest]=starts?words:[
...words,
...after
];
const named=commands.Pi.find(({name})=>name===first)?.name;
const command=void 0===first?defaultCommand:named;
if (void 0 !== first && void 0 === command) throw unknown(`Unknown command "${first}"`, (0, nearest_name.q)(first, commandNames));
const takesArgument=commands.Pi.some(({name,argument})=>name===command&&''!==argument);
const[argument='',...more]='matrix'===command||'lock'===command?[
rest.join(',')
]:takesArgument?rest:[
'',
...rest
];
if('guard'===command&&more.length>0)throw noDashesOfGuard(more);
if(starts&&more.length>0)throw noDashes(words);
if (more.length > 0) throw usage(`Unexpected argument "${more[0]}"`);
if(true===values.version)return{
kind:'version'
};
if(true===values.help||'help'===positionals[0])return{
kind:'help',
command
};
if(void 0===command)throw usage('No command given');
if(starts&&'guard'!==command&&0===program.length)throw noDashes(words);
const flags={
...readFlags(values),
...'guard'===command&&{
guard:'true'
}
};
return{
kind:'run',
command,
...asksForVersion(command)?versionArgument(argument,flags):{
argument,
flags
},
program,
options:readOptions(values,command),
shell:readShell(values.shell,defaultShell),
json:true===values.json,
debug:true===values.debug
};
}
function asksForVersion(command){
return 'setup'===command||'resolve'===command;
}
function versionArgument(argument,flags){
if(''===argument)return{
argument,
flags
};
if(void 0===flags['go-version'])return{
argument:'',
flags:{
...flags,
'go-version':argument
}
};
throw usage('The version is given twice, as VERSION and as --go-version');
}
function noDashes([command,version='1.22',...words]){
const example = words.length > 0 ? words.join(' ') : 'go test ./...';
return usage(`${command} needs a command after "--"`, {
hint: `Write: setup-go-tarball ${command} ${version} -- ${example}`
});
}
function noDashesOfGuard(words){
return usage(`guard has no argument "${words[0]}": a command follows after "--"`, {
hint: `Write: setup-go-tarball guard -- ${words.join(' ')}`
});
}
function parse(args){
const inputs=rows.map(({name,type})=>[
name,
{
type:'boolean'===type?'boolean':'string'
}
]);
const others=commands.fF.map(({name,value})=>[
name,
{
type:''===value?'boolean':'string',
...command_line_short[name]
}
]);
const spelt=args.map(spellOut);
try{
return(0,external_node_util_.parseArgs)({
args:spelt,
options:Object.fromEntries([
...inputs,
...others
]),
allowPositionals:true,
allowNegative:true
});
}catch(cause){
const dash = /ambiguous/.test(String(cause)) ? 'Write a value that starts with a dash as --flag=-value. ' : '';
const [, flag] = /'--([\w-]+)/.exec(String(cause)) ?? [];
const isOurs=void 0!==flag&&flagNames.some((name)=>name===flag);
const nearest=void 0===flag||isOurs?void 0:(0,nearest_name.q)(flag,flagNames);
throw unknown(firstSentence(cause), void 0 === nearest ? void 0 : `--${nearest}`, {
dash,
cause
});
}
}
function spellOut(argument){
const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
if(rows.find((row)=>row.name===name)?.type!=='boolean')return argument;
if (/^true$/i.test(value)) return `--${name}`;
if (/^false$/i.test(value)) return `--no-${name}`;
throw usage(`--${name} must be true or false, not "${value}"`);
}
function readFlags(values){
const given=all_inputs.j.filter(({name})=>void 0!==values[name]);
return Object.fromEntries(given.map(({name})=>[
name,
String(values[name])
]));
}
function readOptions(values,command){
const given=commands.fF.filter(({name})=>void 0!==values[name]&&false!==values[name]);
const foreign=given.find((option)=>!(0,commands.YQ)(command,option));
if (void 0 !== foreign) throw usage(`${command} has no flag --${foreign.name}`);
checkProfileFlags(new Set(given.map(({name})=>name)));
const own=given.filter(({of,value})=>of.length>0||''!==value);
return Object.fromEntries(own.map(({name})=>[
name,
String(values[name])
]));
}
function checkProfileFlags(given){
for(const name of[
'print',
'remove',
'auto-switch'
])if (given.has(name) && !given.has('profile')) throw usage(`--${name} requires --profile`);
if(given.has('print')&&given.has('remove'))throw usage('--print and --remove cannot be combined');
}
function readShell(value,otherwise){
if(void 0===value)return otherwise;
const names=Object.keys(shell_export.bW);
const shell=names.includes(String(value))?shell_export.bW[String(value)]:void 0;
if (void 0 === shell) throw usage(`--shell must be one of ${names.join(', ')}, not "${value}"`);
return shell;
}
function unknown(what,nearest,{dash='',cause}={}){
const meant = void 0 === nearest ? '' : `Did you mean ${nearest}? `;
return usage(what,{
hint: `${dash}${meant}${seeHelp}`,
cause
});
}
const seeHelp='See setup-go-tarball --help.';
function usage(what,details={}){
return new problem.A('USAGE',what,{
hint:seeHelp,
...details
});
}
function firstSentence(error){
return String(error).replace(/^\w+(?: \[\w+\])?: /, '').replace(/(?:\.?\s*\n|\. ).*$/s, '');
}
var gitlab_job=require$(18362);
async function chooseHost(env,line){
const isExplained=void 0!==line.options.explain;
if((0,gitlab_job.l)(env)){
const{createGitLabHost}=await require$.e(719).then(require$.bind(require$,10719));
return createGitLabHost({
...line,
command:line.command,
env,
shortName,
evaluated:!isExplained
});
}
const{createShellHost}=await require$.e(8560).then(require$.bind(require$,48560));
const forLaterSteps=isForLaterSteps(env,line);
const isAboutProfile=void 0!==line.options.print||void 0!==line.options.remove;
const shell=createShellHost({
...line,
command:line.command,
env,
shortName,
evaluated:!forLaterSteps&&!isAboutProfile&&!isExplained
});
if(!forLaterSteps)return shell;
const{createGitHubHost}=await Promise.resolve().then(require$.bind(require$,41652));
const{report}=createGitHubHost({
env,
problemMatcher:'',
redact:shell.redact
});
return{
...shell,
report
};
}
async function shortName(path){
if('win32'!==process.platform)return;
return(await require$.e(6134).then(require$.bind(require$,76134))).shortName(path);
}
function isForLaterSteps(env,{command,options,json}){
if('use'!==command||void 0!==options.shell||void 0!==options.print||json)return false;
return 'true'===env.GITHUB_ACTIONS&&Boolean(env.GITHUB_ENV)&&Boolean(env.GITHUB_PATH);
}
var program=require$(90255);
var plan_plan=require$(63832);
var diagnose=require$(51562);
function exitCodeOf(report){
if('exec'===report.kind)return report.exit.exitCode;
if('guard'===report.kind&&void 0!==report.exit)return report.exit.exitCode;
return isGood(report)?0:1;
}
function isGood(report){
switch(report.kind){
case 'lock':
return report.locked.ok;
case 'verify':
return report.verdict.ok;
case 'doctor':
return(0,diagnose.W)(report.diagnosis.findings);
case 'prune':
return 0===report.pruned.failed.length&&report.pruned.names.every(({problem})=>!problem);
case 'audit':
return!report.audit.failed;
default:
return true;
}
}
var __addDisposableResource=function(env,value,async){
if(null!=value){
if("object"!=typeof value&&"function"!=typeof value)throw new TypeError("Object expected.");
var dispose,inner;
if(async){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
dispose=value[Symbol.asyncDispose];
}
if(void 0===dispose){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
dispose=value[Symbol.dispose];
if(async)inner=dispose;
}
if("function"!=typeof dispose)throw new TypeError("Object not disposable.");
if(inner)dispose=function(){
try{
inner.call(this);
}catch(e){
return Promise.reject(e);
}
};
env.stack.push({
value:value,
dispose:dispose,
async:async
});
}else if(async)env.stack.push({
async:true
});
return value;
};
var __disposeResources=function(SuppressedError1){
return function(env){
function fail(e){
env.error=env.hasError?new SuppressedError1(e,env.error,"An error was suppressed during disposal."):e;
env.hasError=true;
}
var r,s=0;
function next(){
while(r=env.stack.pop())try{
if(!r.async&&1===s)return s=0,env.stack.push(r),Promise.resolve().then(next);
if(r.dispose){
var result=r.dispose.call(r.value);
if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){
fail(e);
return next();
});
}else s|=1;
}catch(e){
fail(e);
}
if(1===s)return env.hasError?Promise.reject(env.error):Promise.resolve();
if(env.hasError)throw env.error;
}
return next();
};
}("function"==typeof SuppressedError?SuppressedError:function(error,suppressed,message){
var e=new Error(message);
return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e;
});
async function runCommandLine(args){
quietlyEndWithTheReader();
startWhereTheUserIs();
const shell='win32'===process.platform?'powershell':'sh';
try{
const line=parseCommandLine(args,shell,program.vq?'setup':void 0);
if('run'===line.kind)return await runCommand(line);
const{print}=await require$.e(4597).then(require$.bind(require$,54597));
const{helpText}=await require$.e(3658).then(require$.bind(require$,73658));
print([
'version'===line.kind?program.rE:helpText(line.command).trimEnd()
]);
return 0;
}catch(error){
if(!(error instanceof problem.A)||'USAGE'!==error.code)throw error;
const json=args.includes('--json');
const command=args.find((word)=>Object.hasOwn(commandFiles,word));
const given={
command,
shell:shellNamedIn(args)??shell,
flags:{},
options:{},
json,
debug:false
};
const host=await chooseHost(program._K,given);
await host.fail(error);
return 2;
}
}
function shellNamedIn(args){
const [, name = ''] = /(?:^|\n)--shell[=\n](.*)/.exec(args.join('\n')) ?? [];
return Object.hasOwn(shell_export.bW,name)?shell_export.bW[name]:void 0;
}
async function runCommand(line){
const host=await chooseHost(program._K,line);
return(0,program.ah)(host,async()=>{
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
const inputs=(0,program.Ko)(host);
const session=__addDisposableResource(env_1,await(0,program.fA)(host,inputs,{
command:line.command,
events:line.options.events
}),true);
for(const message of(await unknownVariables()))session.run.emit({
kind:'remark',
level:'warning',
message
});
const command=await commandFiles[line.command]();
const plan=await(0,plan_plan.X)(inputs,{
yaml:false
});
const start=[
process.execPath,
process.argv[1]??''
];
const{token,mirrorAuth}=inputs;
const report=await command.run({
run:session.run,
plan,
line,
token,
mirrorAuth,
start
});
if('setup'===report.kind&&session.run.projectFolder?.caches==='trimmed'){
const{beginJobCaches}=await require$.e(9217).then(require$.bind(require$,79217));
await beginJobCaches(session.run,report.result.goEnv);
}
const whole='setup'===report.kind?{
...report,
result:program.iY?.handOn(report.result)??report.result
}:report;
await host.report(whole,{
...inputs,
problemMatcher:false
});
const exit='exec'===report.kind||'guard'===report.kind?report.exit:void 0;
if(exit?.signal!==void 0)(0,program.be)(exit.signal);
return exitCodeOf(report);
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
});
}
async function unknownVariables(){
const names=Object.keys(program._K).filter((name)=>name.startsWith('SETUP_GO_'));
if(0===names.length)return[];
const{warnOfVariables}=await require$.e(5404).then(require$.bind(require$,85404));
return warnOfVariables(names);
}
function startWhereTheUserIs(){
const{INIT_CWD,npm_package_name}=program._K;
if(INIT_CWD&&'setup-go-tarball'===npm_package_name)process.chdir(INIT_CWD);
}
const commandFiles={
setup:()=>require$.e(2119).then(require$.bind(require$,52119)),
use:()=>require$.e(1737).then(require$.bind(require$,51737)),
exec:()=>Promise.all([
require$.e(1737),
require$.e(5845)
]).then(require$.bind(require$,25845)),
goauth:()=>require$.e(7372).then(require$.bind(require$,57372)),
sandbox:()=>Promise.all([
require$.e(1737),
require$.e(3419)
]).then(require$.bind(require$,83419)),
env:()=>Promise.all([
require$.e(1737),
require$.e(6416)
]).then(require$.bind(require$,56416)),
resolve:()=>require$.e(2598).then(require$.bind(require$,92598)),
matrix:()=>Promise.all([
require$.e(6951),
require$.e(8851),
require$.e(6741)
]).then(require$.bind(require$,26741)),
lock:()=>Promise.all([
require$.e(9707),
require$.e(6951),
require$.e(8851),
require$.e(3504)
]).then(require$.bind(require$,73504)),
verify:()=>Promise.all([
require$.e(9707),
require$.e(4811),
require$.e(581)
]).then(require$.bind(require$,10581)),
doctor:()=>Promise.all([
require$.e(4344),
require$.e(4407)
]).then(require$.bind(require$,60465)),
list:()=>require$.e(4325).then(require$.bind(require$,34325)),
prune:()=>require$.e(1698).then(require$.bind(require$,41698)),
audit:()=>Promise.all([
require$.e(3766),
require$.e(9974)
]).then(require$.bind(require$,39974)),
cache:()=>require$.e(9355).then(require$.bind(require$,29355)),
stats:()=>Promise.all([
require$.e(9155),
require$.e(7405)
]).then(require$.bind(require$,27405)),
guard:()=>require$.e(9533).then(require$.bind(require$,49533))
};
function quietlyEndWithTheReader(){
const left=({code=''})=>[
'EPIPE',
'EOF',
'EIO',
'ERR_STREAM_DESTROYED'
].includes(code);
process.stdout.on('error',(error)=>{
if(!left(error))throw error;
process.exit(process.exitCode??0);
});
process.stderr.on('error',(error)=>{
if(!left(error))throw error;
});
}
})
};
