export const id=8488;
export const ids=[
8488
];
export const modules={
4819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Es:()=>exportLines,
Pu:()=>failureLine,
bW:()=>shellNames,
hD:()=>quote
});
const shells=null&&[
'sh',
'fish',
'powershell',
'cmd'
];
const shellNames={
sh:'sh',
bash:'sh',
zsh:'sh',
fish:'fish',
powershell:'powershell',
cmd:'cmd'
};
function exportLines(shell,exports){
const speech=speeches[shell];
const lines=exports.variables.map(({name,value})=>value===''?speech.unset(name):speech.set(name,value));
return exports.paths.length===0?lines:[
...lines,
speech.prepend(exports.paths)
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
prepend: (paths)=>`export PATH=${paths.map(quoteSh).join(':')}"\${PATH:+:$PATH}"`
},
fish:{
fail:'false',
set: (name, value)=>`set -gx ${name} ${quoteFish(value)}`,
unset: (name)=>`set -e ${name}`,
prepend: (paths)=>`set -gx PATH ${paths.map(quoteFish).join(' ')} $PATH`
},
powershell:{
fail:"throw 'setup-go-tarball failed'",
set: (name, value)=>`$env:${name} = ${quotePowerShell(value)}`,
unset: (name)=>`$env:${name} = $null`,
prepend: (paths)=>`$env:PATH = (@(${paths.map(quotePowerShell).join(', ')}) + $env:PATH) -join [IO.Path]::PathSeparator`
},
cmd:{
fail: 'exit /b 1',
set: (name, value)=>`set "${name}=${escapeCmd(value)}"`,
unset: (name)=>`set "${name}="`,
prepend: (paths)=>`set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`
}
};
function quoteSh(text){
return `'${text.replaceAll("'", `'\\''`)}'`;
}
function quoteFish(text){
return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function quotePowerShell(text){
const pieces=[
...text.matchAll(/[\0-\x7f]+|[^\0-\x7f]/g)
].map(([piece])=>piece.charCodeAt(0) < 0x80 ? `'${piece.replaceAll("'", "''")}'` : `[char]0x${piece.charCodeAt(0).toString(16)}`);
if(pieces.length<=1&&pieces[0]?.startsWith('[')!==true)return pieces[0]??"''";
return `(${[
...pieces[0]?.startsWith('[')?[
"''"
]:[],
...pieces
].join(' + ')})`;
}
function escapeCmd(text){
return text.replaceAll('%','%%');
}
}),
7173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Pi:()=>commands,
helpText:()=>helpText,
fF:()=>options,
YQ:()=>takesOption
});
var inputs=__webpack_require__(7929);
;
const inputDocs={
'go-version':"Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2.",
'go-version-file':'File that says the version: go.mod, go.work, .go-version, .tool-versions, mise.toml, or any file with nothing but a version in it.',
'check-latest':'Ask the mirrors for the newest release that satisfies the request, even when the tool cache holds one that does.',
token:"Authentication for the origin of go-download-base-url, and for no other. The job's own GitHub token is never sent anywhere.",
cache: 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
'cache-dependency-path': 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
architecture:"Architecture of the Go to install, by Node's, Go's or the runner's name (x64, amd64, arm64, x86, arm, ...). The machine's own by default.",
'go-download-base-url': 'Base URL to download Go from in place of go.dev/dl; nothing else is contacted unless mirrors names it. Also the variable GO_DOWNLOAD_BASE_URL.',
mirrors: 'Places Go comes from, in the order to try them: official, module-proxy (the proxies of GOPROXY; module-proxy+URL for one of your own), a base URL with the files of go.dev/dl, or a URL template with {filename}, {version}, {os}, {arch}, {ext}. Without it: official, module-proxy.',
checksum:'SHA-256 that the archive must have (64 hex digits, optionally after sha256:). Decides over every other source of digests.',
'require-trust':'Weakest proof to accept, for trees of the tool cache too: pin, log, known, signature or index. Without it: index for what is downloaded, and what the tool cache holds is taken as it is.',
'max-retries':'How often to go through the mirrors again after all of them failed in a way that may pass.',
'retry-backoff-ms':'Longest wait before the first of those retries, in milliseconds; it doubles from one to the next, and the wait is a random part of it.',
'timeout-ms':'Longest time in milliseconds for resolving, waiting, downloading and all retries together; 0 sets no limit.',
resumable:'Keep what was downloaded when an install is cut off, so that the next run goes on from there. Without it nothing is recorded, and nobody waits for another job that installs the same archive.',
'checkpoint-path': 'Folder in which .setup-go-tarball/transactions keeps the records and partial downloads of installs in progress. The tool cache by default.',
'checkpoint-max-age-hours':'Partial downloads and records that nobody has touched for so long are removed by the next install.',
'checkpoint-max-size-mb':'Partial downloads that together are larger than this, in MiB, are removed by the next install, oldest first.',
locking:'Wait while another job on this tool cache installs the same archive. Without it each downloads for itself, and one of them commits.',
'retry-on-permission-denied':'Try again, with the same retries and back-off, when the file system denies permission: for volumes that become writable only after the job has started.',
'install-dir': 'Put Go at this folder, such as /usr/local/go, instead of into the tool cache. A Go that is there is replaced; anything else is not.',
replace: 'Remove a Go that something else has put at install-dir. Without it, it is kept beside, with .old after its name: /usr/local/go.old.',
slim: 'Leave out the folders api, doc, misc and test. Smaller and faster; misc/wasm is needed for GOOS=js up to Go 1.23.',
'export-goroot':'Export GOROOT. Turn it off when container actions or other set-up actions for Go follow in the same job.',
gopath:"GOPATH to export. The effective one by default (environment, go env -w, Go's default).",
goproxy:"GOPROXY to export. The effective one by default (environment, go env -w, Go's default).",
goprivate:'GOPRIVATE to export. Nothing is exported by default.',
'project-cache':'Keep modules, build outputs and, where RUNNER_TOOL_CACHE is not set, Go itself in the folder .setup-go of the project, for a cache of GitLab to save: exports GOMODCACHE and GOCACHE, and adds -modcacherw to GOFLAGS.',
'problem-matcher':'On GitHub, register a problem matcher that turns errors of go build and go vet into annotations.'
};
const describedInputs=inputs.Fu.map((row)=>({
...row,
doc:inputDocs[row.name]
}));
;
const commands=[
{
name:'setup',
argument:'',
summary:'install Go if need be, and print what makes it usable for the shell to evaluate',
text:'Standard output carries only lines for eval: eval "$(setup-go-tarball setup --go-version 1.26)"'
},
{
name:'use',
argument:'VERSION',
summary:'make a Go that is installed already the one in use; download nothing',
text:'Without VERSION it takes what setup would. In a GitHub job it exports for the steps that follow.'
},
{
name:'resolve',
argument:'',
summary:'say which release would be installed, why, and from where; install nothing',
text:'Standard output carries the release, or with --json one object.'
},
{
name:'verify',
argument:'PATH',
summary:'check an installed tree or an archive afresh, against the Go checksum database',
text:'Takes a folder or a file, else what is installed for the request. Exits with 1 when it is wrong.'
},
{
name:'doctor',
argument:'',
summary:'say what is wrong with the tool cache, with installs in progress and with the mirrors',
text:'Reads no file contents: that is verify. Exits with 1 when something is wrong.'
},
{
name:'list',
argument:'',
summary:'list the Go versions that are installed',
text:'Those of the tool cache, and that of --install-dir where it is given.'
},
{
name:'prune',
argument:'VERSION',
summary:'remove installed versions from the tool cache',
text:'VERSION, --keep and --older-than: at least one of them, and what is given has to hold together.'
}
];
const options=[
{
name:'shell',
value:'NAME',
doc:'Shell to speak to: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, else sh; for --profile what SHELL names.',
of:[
'setup',
'use'
]
},
{
name:'profile',
value:'',
doc:"Write GOROOT and PATH into the shell's start-up files as well, once however often it runs.",
of:[
'setup',
'use'
]
},
{
name:'print',
value:'',
doc:'With --profile: show what would be written, and where, and leave the files alone. Go is installed all the same: the lines name it.',
of:[
'setup',
'use'
]
},
{
name:'remove',
value:'',
doc:'With --profile: take it out of the start-up files again; install nothing.',
of:[
'setup',
'use'
]
},
{
name:'dotenv',
value:'FILE',
doc:'Write the variables to this file too, for a dotenv report of GitLab.',
of:[
'setup',
'use'
]
},
{
name:'fix',
value:'',
doc:'Put right what can be put right.',
of:[
'doctor'
]
},
{
name:'keep',
value:'N',
doc:'Remove all but the newest N versions of a tool and platform.',
of:[
'prune'
]
},
{
name:'older-than',
value:'DAYS',
doc:'Remove versions that were not used for so many days.',
of:[
'prune'
]
},
{
name:'dry-run',
value:'',
doc:'Say what would be removed; remove nothing.',
of:[
'prune'
]
},
{
name:'json',
value:'',
doc:'Print JSON to standard output.',
of:[]
},
{
name:'events',
value:'FILE',
doc:'Append what happens to this file, a JSON object a line.',
of:[]
},
{
name:'debug',
value:'',
doc:'Tell more to standard error.',
of:[]
},
{
name:'help',
value:'',
doc:'Print this.',
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
return of.length===0||of.includes(command);
}
const onlyGitHub=[
'problem-matcher',
'cache',
'cache-dependency-path'
];
function helpText(command){
const about=commands.find(({name})=>name===command);
const lines=about?[
`Usage: setup-go-tarball ${about.name}${about.argument && ` [${about.argument}]`} [flags]`,
'',
sentence(about.summary),
about.text
]:overview();
const flags=describedInputs.filter(({name})=>!onlyGitHub.includes(name)).map(describeInput);
const others=options.filter((option)=>command===undefined||takesOption(command,option)).map(({name,value,doc})=>[
`--${name}${value && ` ${value}`}`,
doc
]);
const width=32;
const rows=[
...flags,
...others
].map(([flag, doc])=>`  ${flag.padEnd(width)}${wrap(doc, 100 - width, width + 2)}`);
const variables=[
'Every input can be given as a variable too: --go-version as SETUP_GO_VERSION, --check-latest as',
`${(0, inputs.LO)('check-latest')}. A flag wins over a variable. --no- turns one off: --no-export-goroot.`,
'',
'Exit codes: 0 done, 1 a problem, 2 wrong usage.'
];
return[
...lines,
'',
'Flags:',
...rows,
'',
...variables,
''
].join('\n');
}
function overview(){
return[
'Installs Go from the official tarball, verified, and makes it usable.',
'',
'Usage: setup-go-tarball <command> [flags]',
'',
'Commands:',
...commands.map(({ name, summary })=>`  ${name.padEnd(10)}${summary}`),
'',
'In a step of a GitHub workflow it takes no command and does what action.yml says. In a job of GitLab',
'setup is what it does where no command is given.'
];
}
function describeInput(row){
const value={
text:' TEXT',
secret:' TEXT',
list:' LIST',
count:' N',
boolean:''
}[row.type];
const shown = row.default === '' || row.default === 'false' || row.type === 'secret' ? '' : ` Default: ${row.default}.`;
return[
`--${row.name}${value}`,
`${row.doc}${shown}`
];
}
function sentence(text){
return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function wrap(text,width,indent){
const lines=[];
let line='';
for(const word of text.split(' ')){
if(line!==''&&line.length + word.length + 1>width){
lines.push(line);
line=word;
} else line = line === '' ? word : `${line} ${word}`;
}
return[
...lines,
line
].join(`\n${' '.repeat(indent)}`);
}
}),
8588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
n:()=>checkOutsidePlace,
s:()=>outcomeOf
});
var _install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5941);
var _check_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8105);
var _check_trees_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7264);
var _finding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1417);
function checkOutsidePlace(outside){
const{path,is,busy,cutOff}=outside;
const tree=checkOutsideTree(outside);
return[
...is?.target?.otherDrive?[
(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(path,is.target.path)
]:[],
...busy===undefined?tree:tree.map((found)=>(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__.pY)(busy,found)),
...checkClaim(outside),
...cutOff.map((each)=>checkCutOff(outside,each)),
...checkKept(outside)
];
}
function outcomeOf(there,{ours}){
if(there.kind==='nothing'||there.isEmpty)return 'put back';
if(!there.isGo)return undefined;
if(ours)return 'removed';
return there.isOldTaken?undefined:'kept';
}
function checkOutsideTree(outside){
const{path,defect,receipt}=outside;
const fix=remedy(outside);
if(defect!==undefined){
const means='It does not work.';
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('tree-broken',{
path,
what: `${(0, _check_trees_js__WEBPACK_IMPORTED_MODULE_1__.Nx)(defect)}.`,
means,
fix
})
];
}
const means='go may start and fail later.';
return[
...(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__.gw)(outside,{
path,
means,
fix
}),
...(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__.HF)({
path:receipt.path,
receipt
})
];
}
function remedy({path,accepted,there,replace}){
const seen=!accepted&&(0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__.vB)(there,{
replace
}).kind==='replace';
return seen ? 'The next setup puts another in its place, for which it needs a mirror.' : `Remove "${path}" yourself; the next setup installs it again, for which it needs a mirror.`;
}
function checkClaim({path,there,replace,accepted,denied}){
const verdict=(0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__.vB)(there,{
replace
});
const used=accepted?{
severity:'warning',
means:'The Go that is there is used; no other can be put there.'
}:{};
if(verdict.kind==='refused')return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('install-dir-refused',{
path,
what: `${(0, _check_trees_js__WEBPACK_IMPORTED_MODULE_1__.Nx)(verdict.why)}.`,
fix:verdict.hint,
...used
})
];
if(denied===undefined)return[];
const what = `This user cannot write in the folder around it: ${denied}.`;
const means='Go cannot be put there.';
const fix='Run setup as a user who may (sudo), or name a folder of your own in install-dir.';
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('not-writable',{
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
const what = `${(0, _check_trees_js__WEBPACK_IMPORTED_MODULE_1__.Nx)(writer)} was cut off while it replaced what was at "${at}".`;
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
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('swap-cut-off',given);
case 'put back':
{
const means='What was there is here, and there is nothing.';
const fix='doctor --fix puts it back; the next setup would, too.';
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('swap-cut-off',{
...given,
severity:'error',
means,
fix
});
}
case 'kept':
{
const means='Something else had put it there, so it is to be kept.';
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('swap-cut-off',{
...given,
means,
fix: `doctor --fix keeps it as "${old}".`
});
}
case undefined:
{
const means='It is to be kept, or put back, and something else has its place.';
const fix = `Look at it, at "${at}" and at "${old}", and move away yourself what is not wanted.`;
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('swap-cut-off',{
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
(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.gk)('go-kept',{
path:old,
what: `It has the name that a Go of somebody else's at "${path}" is kept under.`
})
];
}
}),
7005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Qq:()=>checkInstall,
dZ:()=>checkNote,
qB:()=>progress
});
var _check_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8105);
var _finding_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1417);
function checkInstall(install){
const path=install.folder;
if(install.live)return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('install-running',{
path,
what:describeRunning(install)
})
];
const rubbish=install.rubbish.map((each)=>checkRubbish(install,each));
if(!install.resumable)return rubbish;
const what = `The install of ${install.archive} stopped at ${progress(install)}, ${span(install.age)} ago.`;
return[
...rubbish,
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('install-resumable',{
path,
what
})
];
}
function progress({bytes,size}){
return size === undefined ? (0, _check_places_js__WEBPACK_IMPORTED_MODULE_0__.ix)(bytes) : `${(bytes / 1e6).toFixed(1)} of ${(0, _check_places_js__WEBPACK_IMPORTED_MODULE_0__.ix)(size)}`;
}
function span(milliseconds){
const minutes = Math.floor(milliseconds / 60_000);
const[count,unit]=minutes<60?[
minutes,
'minute'
]:minutes<48*60?[
Math.floor(minutes / 60),
'hour'
]:[
Math.floor(minutes / 1440),
'day'
];
return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
function checkNote({path,identity,kind,outlived}){
const repair={
kind:'remove',
path,
identity
};
if(kind==='misplaced'){
const means='Every look-up in the checksum database fails over it.';
const what='It is not what its name says.';
const fix='doctor --fix removes it.';
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('log-note-wrong',{
path,
what,
severity:'error',
means,
fix,
repair
})
];
}
if(kind==='damaged'){
const to = path.replace(/\.note$/, '.damaged');
const what='It is no tree that the checksum database has signed.';
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('log-note-wrong',{
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
const what='It could not be read, and was set aside.';
if(!outlived)return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('log-note-wrong',{
path,
what,
severity:'fine',
fix:'Nothing has to be done.'
})
];
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('log-note-wrong',{
path,
what,
fix:'doctor --fix removes it: a newer one is kept.',
repair
})
];
}
function describeRunning(install){
const who = `${install.writer ?? 'Another process'} ${install.known ? 'is' : 'may be'} at it`;
const since = install.since === undefined ? '' : ` since ${install.since}`;
return `${install.archive}: ${who}${since}, with ${progress(install)}.`;
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
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('record-damaged',{
path,
what: `The latest record ${of} cannot be read.`,
repair
});
case 'record set aside':
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('record-damaged',{
path,
what: `A record ${of} could not be read, and was set aside.`,
repair
});
case 'in the way':
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('install-in-the-way',{
path,
what: `It is no folder, and that ${of} belongs there.`,
repair
});
case 'partial of a finished install':
case 'partial without an heir':
case 'partial that is no file':
case 'draft':
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('install-rubbish',{
path,
what: `It is a ${kind}: ${archive}.`,
repair
});
}
}
}),
8105:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Jn:()=>elsewhere,
ix:()=>megabytes,
uD:()=>checkPlace,
xV:()=>whatIsThere,
yC:()=>brokenLink
});
var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1417);
function checkPlace(place){
const{path,role,is}=place;
const leads=whatIsThere(is);
if(is?.target&&leads===undefined)return[
brokenLink(path,is.target.path)
];
if(is!==undefined&&leads!=='folder')return[
inTheWay(place,is)
];
const found=[];
if(is?.target?.otherDrive)found.push(elsewhere(path,is.target.path));
if(place.denied!==undefined){
const severity=role==='version'?'warning':'error';
found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('not-writable',{
path,
severity,
what: `This user cannot write there: ${place.denied}.`
}));
}
return[
...found,
...checkRoom(place)
];
}
function whatIsThere(is){
if(is?.kind==='link')return is.target?.kind;
return is?.kind;
}
function brokenLink(path,target){
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('link-broken',{
path,
what: `It is a link to "${target}", where nothing is.`
});
}
function elsewhere(path,target){
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('link-elsewhere',{
path,
what: `It is a link to "${target}", on another drive.`
});
}
const names={
'tool cache':'the tool cache',
tool:'a tool',
version:'a version',
state:'what this program keeps',
checkpoints:'installs in progress'
};
function inTheWay({path,role},{kind,size,identity}){
const ours=kind==='file'&&(size===0||role==='state');
const what = `It is a ${kind === 'file' ? 'file' : 'thing of another kind'}, and the folder of ${names[role]} belongs there.`;
if(!ours)return(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('folder-in-the-way',{
path,
what
});
return(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('folder-in-the-way',{
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
function checkRoom({path,room}){
if(room===undefined||room.free>=room.needed)return[];
const what = `It has room for ${megabytes(room.free)}; a Go takes up to ${megabytes(room.needed)}.`;
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.gk)('little-room',{
path,
what
})
];
}
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
7264:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
HF:()=>checkReceipt,
Nx:()=>capital,
RX:()=>checkTree,
g9:()=>checkStray,
gw:()=>checkFiles,
pY:()=>leaveTo
});
var _check_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8105);
var _finding_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1417);
function checkTree(tree){
const root=checkRoot(tree);
const goes=root.some(({repair})=>repair?.kind==='remove-tree');
const found=goes?root:[
...root,
...receiptOf(tree)
];
return tree.busy===undefined?found:found.map((each)=>leaveTo(tree.busy??'',each));
}
function checkFiles({size,missing},given){
const lack=size!==undefined&&size.is<size.was;
if(lack||missing.length>0){
const bytes = lack ? `Its files lack ${size.was - size.is} bytes of the ${size.was} that were installed.` : '';
const what=[
bytes,
namesOf(missing)
].filter(Boolean).join(' ');
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('tree-incomplete',{
...given,
what
})
];
}
if(size===undefined||size.is===size.was)return[];
const what = `Its files have ${size.is - size.was} bytes more than when it was installed.`;
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('tree-grown',{
path:given.path,
what
})
];
}
function checkReceipt({path,receipt}){
if(receipt.kind!=='wrong')return[];
const{why,identity}=receipt;
const repair={
kind:'remove',
path,
identity
};
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('receipt-wrong',{
path,
what: `${capital(why)}.`,
repair
})
];
}
function checkStray({path,identity,writer,wanted}){
if(wanted)return[];
const what = `${capital(writer ?? 'a process that was cut off')} has left it behind.`;
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('leftover',{
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
const repair={
kind:'remove-tree',
place,
identity:is?.identity
};
const path=place.root;
if(is?.target&&(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__.xV)(is)===undefined){
const fix='doctor --fix removes marker and link; or mount the drive again before that.';
return[
{
...(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__.yC)(path,is.target.path),
...marked&&{
fix,
repair
}
}
];
}
if(!marked)return checkUnmarked(tree,repair);
if(is===undefined)return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('marker-without-tree',{
path:place.marker,
what:noTree(tree),
repair
})
];
const linked=is.target?.otherDrive?[
(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(path,is.target.path)
]:[];
if(tree.defect!==undefined)return[
...linked,
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('tree-broken',{
path,
what: `${capital(tree.defect)}.`,
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
function noTree({place}){
return `It marks ${place.tool} ${place.version} (${place.arch}) as installed, and there is no such folder.`;
}
function checkUnmarked({place,is,receipt,manifest,fresh},repair){
if(is===undefined){
if(receipt.kind==='none'&&!manifest)return[];
const path=receipt.kind==='none'?place.manifest:place.receipt;
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('receipt-without-tree',{
path,
what:'There is neither tree nor marker.',
repair
})
];
}
const what='It has no marker: whoever put it there did not come to the end.';
if(!fresh||receipt.kind==='right')return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('tree-without-marker',{
path:place.root,
what,
repair
})
];
const fix='Run doctor --fix again in an hour: another program may just be putting it there.';
return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.gk)('tree-without-marker',{
path:place.root,
what,
fix
})
];
}
function namesOf(missing){
if(missing.length===0)return '';
const[first='',second]=missing;
const more = missing.length > 2 ? ` and ${missing.length - 2} more` : '';
return `Gone or emptied: ${second === undefined ? first : `${first}, ${second}`}${more}.`;
}
function receiptOf({place,receipt,is}){
return is===undefined?[]:checkReceipt({
path:place.receipt,
receipt
});
}
function leaveTo(writer,found){
if(found.severity==='fine')return found;
return{
...found,
severity:'warning',
fix: `Nothing for now: ${writer} is at work there.`,
repair:undefined
};
}
function capital(clause){
return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}
}),
3752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
h:()=>diagnose,
W:()=>isHealthy
});
var check_install_dir=__webpack_require__(8588);
var check_installs=__webpack_require__(7005);
var finding=__webpack_require__(1417);
;
function checkAsked({mirrors,checksums}){
const enough=mirrors.some(({answer})=>answer.kind==='good'||answer.kind==='without');
const found=mirrors.flatMap((mirror)=>checkMirror(mirror,enough));
if(checksums===undefined||checksums.answer.kind==='good')return found;
if(checksums.answer.kind==='off'&&!checksums.needed)return found;
const means='What this configuration takes has to be proved by it, so nothing can be installed.';
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
means:'Only what is asked for by its exact version can come from there.',
fix:'Nothing has to be done where exact versions are asked for.'
})
];
case 'off':
if(enough)return[];
}
const severity=enough?'warning':'error';
const means=enough?{}:{
means:'No mirror is left, so nothing can be installed.'
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
return `It answers, and has no ${answer.what}.`;
case 'silent':
return `It did not answer within ${(answer.ms / 1000).toFixed(0)} s.`;
case 'failed':
case 'off':
return `${answer.why.replace(/\.$/, '')}.`;
}
}
function advice(answer){
return answer.kind==='failed'&&answer.hint!==''?{
fix:answer.hint
}:{};
}
var check_places=__webpack_require__(8105);
var check_trees=__webpack_require__(7264);
;
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
...checkAsked(asked)
];
return found.toSorted((a,b)=>order.indexOf(a.severity)- order.indexOf(b.severity));
}
const order=[
'error',
'warning',
'fine'
];
function isHealthy(findings){
return findings.every(({severity})=>severity!=='error');
}
}),
1417:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Vb:()=>nameOf,
gk:()=>finding
});
const kinds={
'folder-in-the-way':{
severity:'error',
means:'A folder has to be there, and nothing can be installed until it is.',
fix:'Look at what it is, and move it away yourself.'
},
'link-broken':{
severity:'error',
means:'Nothing can be found or installed behind it.',
fix:'Make what it leads to available again (is the drive mounted?), or remove the link yourself.'
},
'link-elsewhere':{
severity:'fine',
means:'It works as long as that drive is there.',
fix:'Nothing has to be done.'
},
unreadable:{
severity:'error',
means:'What it holds can be neither used nor judged.',
fix:'Let this user read it, and look at the disk it lies on.'
},
'not-writable':{
severity:'error',
means:'What is there is found; nothing can be installed.',
fix:'Give the folder to this user, or choose another one (RUNNER_TOOL_CACHE, checkpoint-path).'
},
'little-room':{
severity:'warning',
means:'The next install may stop with DISK_FULL.',
fix:'Free some space; "setup-go-tarball prune" removes versions that are not used.'
},
'marker-without-tree':{
severity:'error',
means:'The tool cache says that this version is installed, and it is not.',
fix:'doctor --fix removes the marker; the next setup installs the version again.'
},
'tree-broken':{
severity:'error',
means:'It is marked as installed and does not work.',
fix:'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.'
},
'tree-incomplete':{
severity:'error',
means:'It is marked as installed; go may start and fail later.',
fix:'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.'
},
'tree-grown':{
severity:'warning',
means:'Something has written into it after it was installed.',
fix:'"setup-go-tarball verify" and this folder tell which files; where that is not wanted, remove it with prune.'
},
'tree-without-marker':{
severity:'warning',
means:'Nothing finds it; it only takes up room.',
fix:'doctor --fix removes it.'
},
'receipt-wrong':{
severity:'warning',
means:'The tree counts as unrecorded: nothing is known of where it came from.',
fix:'doctor --fix removes the receipt; the tree stays as it is.'
},
'receipt-without-tree':{
severity:'warning',
means:'What it tells about is gone.',
fix:'doctor --fix removes it.'
},
leftover:{
severity:'warning',
means:'Nobody needs it; it takes up room.',
fix:'doctor --fix removes it.'
},
'install-running':{
severity:'fine',
means:'Others that want the same archive wait for it.',
fix:'Nothing has to be done.'
},
'install-resumable':{
severity:'fine',
means:'The next setup that wants this archive goes on from there.',
fix:'Nothing has to be done.'
},
'install-rubbish':{
severity:'warning',
means:'Nobody needs it; it takes up room.',
fix:'doctor --fix removes it.'
},
'record-damaged':{
severity:'warning',
means:'How far this install was is not known; the next one begins anew, with the bytes that are there.',
fix:'doctor --fix removes the record.'
},
'install-in-the-way':{
severity:'error',
means:'Every install of this archive fails over it.',
fix:'doctor --fix removes it.'
},
'install-dir-refused':{
severity:'error',
means:'setup ends with INSTALL_DIR_REFUSED, and leaves it as it is.',
fix:'Name another folder in install-dir.'
},
'swap-cut-off':{
severity:'warning',
means:'Nobody needs it; it takes up room.',
fix:'doctor --fix removes it.'
},
'go-kept':{
severity:'fine',
means:'It is never touched; as long as it is there, no other can be kept.',
fix:'Nothing has to be done. Remove it yourself when nobody wants it.'
},
'mirror-failed':{
severity:'warning',
means:'Another mirror is tried in its place.',
fix: 'Look at the address, the network and the proxy (HTTPS_PROXY); docs/firewalls.md has what can be set.'
},
'checksums-failed':{
severity:'warning',
means:'What only the checksum database can prove stays unproved.',
fix:'Look at GOPROXY, GOSUMDB and the network.'
},
'log-note-wrong':{
severity:'warning',
means:'What the checksum database has shown before is lost, so a rewritten history would not be noticed once.',
fix:'doctor --fix sets it aside; the next look-up keeps a new one.'
}
};
const findingCodes=Object.keys(kinds);
function finding(code,given){
return{
code,
...kinds[code],
repair:undefined,
...given
};
}
function nameOf({code,path}){
return `${code} ${path}`;
}
}),
5941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
WB:()=>parseBeside,
q4:()=>besideName,
vB:()=>classifyInstallDir
});
function classifyInstallDir(facts,{replace}){
if(facts.isRoot)return refused('it is the root of a file system',inside);
if (facts.holds !== undefined) return refused(`it is or holds ${facts.holds}`, inside);
if(facts.kind==='nothing')return{
kind:'free'
};
if(facts.kind!=='folder')return refused('it is no folder','Remove it yourself, or name another folder.');
if(facts.isMountPoint)return refused('it is a mount point, which nothing can be swapped with',inside);
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
return refused('it holds a Go that something else has installed, and the name that this would be kept under, with .old, is taken','Move or remove one of the two, or have this one removed with replace: true.');
}
const inside='Name a folder inside it, such as one called go.';
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
if (!name.startsWith(`.${folder}.`)) return undefined;
const rest=name.slice(folder.length + 2);
const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
if(writer===undefined||what!=='staging'&&what!=='old'&&what!=='removed')return undefined;
return{
what,
writer
};
}
}),
8488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
runCommandLine:()=>runCommandLine
});
var external_node_util_=__webpack_require__(7975);
var shell_export=__webpack_require__(4819);
var commands=__webpack_require__(7173);
var inputs=__webpack_require__(7929);
var problem=__webpack_require__(2969);
;
const rows=inputs.Fu;
function parseCommandLine(args,defaultShell,defaultCommand){
const{values,positionals}=parse(args);
const[first,...rest]=positionals;
const named=commands.Pi.find(({name})=>name===first)?.name;
const command=first===undefined?defaultCommand:named;
if (first !== undefined && command === undefined) throw usage(`There is no command "${first}"`);
const takesArgument=commands.Pi.some(({name,argument})=>name===command&&argument!=='');
const[argument='',...more]=takesArgument?rest:[
'',
...rest
];
if (more.length > 0) throw usage(`"${more[0]}" is one argument too many`);
if(values['version']===true)return{
kind:'version'
};
if(values['help']===true)return{
kind:'help',
command
};
if(command===undefined)throw usage('No command was given');
return{
kind:'run',
command,
argument,
flags:readFlags(values),
options:readOptions(values,command),
shell:readShell(values['shell'],defaultShell),
json:values['json']===true,
debug:values['debug']===true
};
}
function parse(args){
const inputs=rows.map(({name,type})=>[
name,
{
type:type==='boolean'?'boolean':'string'
}
]);
const others=commands.fF.map(({name,value})=>[
name,
{
type:value===''?'boolean':'string'
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
const dash = /ambiguous/.test(String(cause)) ? 'Write a value that begins with a dash as --flag=-value. ' : '';
throw usage(firstSentence(cause),{
hint: `${dash}${seeHelp}`,
cause
});
}
}
function spellOut(argument){
const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
if(rows.find((row)=>row.name===name)?.type!=='boolean')return argument;
if (/^true$/i.test(value)) return `--${name}`;
if (/^false$/i.test(value)) return `--no-${name}`;
throw usage(`--${name} is "${value}", which is neither true nor false`);
}
function readFlags(values){
const given=inputs.Fu.filter(({name})=>values[name]!==undefined);
return Object.fromEntries(given.map(({name})=>[
name,
String(values[name])
]));
}
function readOptions(values,command){
const given=commands.fF.filter(({name})=>values[name]!==undefined&&values[name]!==false);
const foreign=given.find((option)=>!(0,commands.YQ)(command,option));
if (foreign !== undefined) throw usage(`${command} has no flag --${foreign.name}`);
checkProfileFlags(new Set(given.map(({name})=>name)));
const own=given.filter(({of})=>of.length>0);
return Object.fromEntries(own.map(({name})=>[
name,
String(values[name])
]));
}
function checkProfileFlags(given){
for(const name of[
'print',
'remove'
]){
if (given.has(name) && !given.has('profile')) throw usage(`--${name} goes with --profile alone`);
}
if(given.has('print')&&given.has('remove'))throw usage('--print and --remove exclude each other');
}
function readShell(value,otherwise){
if(value===undefined)return otherwise;
const names=Object.keys(shell_export.bW);
const shell=names.includes(String(value))?shell_export.bW[String(value)]:undefined;
if (shell === undefined) throw usage(`--shell is "${value}", which is none of ${names.join(', ')}`);
return shell;
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
var gitlab_job=__webpack_require__(4519);
;
async function chooseHost(env,line){
if((0,gitlab_job.l)(env)){
const{createGitLabHost}=await __webpack_require__.e(6569).then(__webpack_require__.bind(__webpack_require__,6569));
return createGitLabHost({
...line,
command:line.command,
env
});
}
const{createShellHost}=await __webpack_require__.e(3935).then(__webpack_require__.bind(__webpack_require__,3935));
const shell=createShellHost({
...line,
env
});
if(!isForLaterSteps(env,line))return shell;
const{createGitHubHost}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,2141));
const{report}=createGitHubHost({
env,
problemMatcher:''
});
return{
...shell,
report
};
}
function isForLaterSteps(env,{command,options,json}){
if(command!=='use'||options.shell!==undefined||options.print!==undefined||json)return false;
return env['GITHUB_ACTIONS']==='true'&&Boolean(env['GITHUB_ENV'])&&Boolean(env['GITHUB_PATH']);
}
var program=__webpack_require__(5240);
var plan_plan=__webpack_require__(6769);
var diagnose=__webpack_require__(3752);
;
function exitCodeOf(report){
return isGood(report)?0:1;
}
function isGood(report){
switch(report.kind){
case 'verify':
return report.verdict.ok;
case 'doctor':
return(0,diagnose.W)(report.diagnosis.findings);
case 'prune':
return report.pruned.failed.length===0;
default:
return true;
}
}
;
var __addDisposableResource=undefined&&undefined.__addDisposableResource||function(env,value,async){
if(value!==null&&value!==void 0){
if(typeof value!=="object"&&typeof value!=="function")throw new TypeError("Object expected.");
var dispose,inner;
if(async){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
dispose=value[Symbol.asyncDispose];
}
if(dispose===void 0){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
dispose=value[Symbol.dispose];
if(async)inner=dispose;
}
if(typeof dispose!=="function")throw new TypeError("Object not disposable.");
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
}else if(async){
env.stack.push({
async:true
});
}
return value;
};
var __disposeResources=undefined&&undefined.__disposeResources||function(SuppressedError1){
return function(env){
function fail(e){
env.error=env.hasError?new SuppressedError1(e,env.error,"An error was suppressed during disposal."):e;
env.hasError=true;
}
var r,s=0;
function next(){
while(r=env.stack.pop()){
try{
if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);
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
}
if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();
if(env.hasError)throw env.error;
}
return next();
};
}(typeof SuppressedError==="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);
return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e;
});
async function runCommandLine(args){
quietlyEndWithTheReader();
const shell=process.platform==='win32'?'powershell':'sh';
try{
const line=parseCommandLine(args,shell,program.vq?'setup':undefined);
if(line.kind==='run')return await runCommand(line);
const{print}=await __webpack_require__.e(9440).then(__webpack_require__.bind(__webpack_require__,9440));
const{helpText}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,7173));
print([
line.kind==='version'?program.rE:helpText(line.command).trimEnd()
]);
return 0;
}catch(error){
if(!(error instanceof problem.A)||error.code!=='USAGE')throw error;
const host=await chooseHost(program._K,{
shell,
flags:{},
options:{},
json:false,
debug:false
});
await host.fail(error);
return 2;
}
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
const session=__addDisposableResource(env_1,await(0,program.fA)(host,inputs,line.options.events),true);
const command=await commandFiles[line.command]();
const plan=(0,plan_plan.X)(inputs,{
yaml:false
});
const report=await command.run({
run:session.run,
plan,
line,
token:inputs.token
});
await host.report(report,{
problemMatcher:false
});
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
const commandFiles={
setup:()=>__webpack_require__.e(6098).then(__webpack_require__.bind(__webpack_require__,6098)),
use:()=>__webpack_require__.e(8677).then(__webpack_require__.bind(__webpack_require__,8677)),
resolve:()=>__webpack_require__.e(5183).then(__webpack_require__.bind(__webpack_require__,5183)),
verify:()=>Promise.all([
__webpack_require__.e(7179),
__webpack_require__.e(4277),
__webpack_require__.e(489)
]).then(__webpack_require__.bind(__webpack_require__,489)),
doctor:()=>Promise.all([
__webpack_require__.e(7179),
__webpack_require__.e(4126),
__webpack_require__.e(1320)
]).then(__webpack_require__.bind(__webpack_require__,1320)),
list:()=>__webpack_require__.e(3542).then(__webpack_require__.bind(__webpack_require__,3542)),
prune:()=>__webpack_require__.e(9065).then(__webpack_require__.bind(__webpack_require__,9065))
};
function quietlyEndWithTheReader(){
const left=({code=''})=>[
'EPIPE',
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
