"use strict";
exports.id=8935;
exports.ids=[
8935,
1108,
5288,
5366
];
exports.modules={
71007:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
T7:()=>dash,
bs:()=>programFolder,
hq:()=>shScript,
of:()=>shellOf,
u4:()=>cmdScript
});
function shellOf(sh,hasDash){
const isSmall = /\/(?:dash|ash|busybox)$/.test(sh ?? '');
return hasDash && !isSmall ? dash : '/bin/sh';
}
const dash = '/bin/dash';
function shScript(script){
const{bin,shell,program,pinned,extension,own}=script;
const absolute = bin.startsWith('/');
const folder = absolute ? quoted(bin) : `"\${0%/*}"/${quoted(bin)}`;
const root = `$(cd ${folder}/.. && pwd -P)`;
const linesOf=(variable)=>own.filter((each)=>each.variable===variable).flatMap((each)=>ownSh(each,script));
return[
`#!${shell}`,
...absolute?[]:[
'[ -h "$0" ] && exec "$(readlink -f "$0")" "$@"'
],
pinned ? `export GOROOT="${root}"` : 'unset GOROOT',
'case $GOTOOLCHAIN$GOTOOLCHAIN_INTERNAL_SWITCH_VERSION in path) export GOTOOLCHAIN=local ;; esac',
...linesOf('GOPATH'),
absolute ? `PATH=${folder}:$PATH` : `case $0 in /*) PATH=${folder}:$PATH ;; esac`,
...linesOf('GOBIN'),
`exec ${folder}/${program}${extension} "$@"`,
''
].join('\n');
}
function ownSh({variable,mark,suffix},{version,extension}){
const windows=''!==extension;
const strip = `${windows ? '[\\\\/]' : '/'}*`;
const value = `\${${variable}%${strip}${'' === suffix ? '' : strip}}/${version}${suffix}`;
const bin = 'GOPATH' === variable ? '/bin' : '';
return[
`if [ -n "$${variable}" ] && [ "$${variable}" = "$${mark}" ]; then`,
`  export ${variable}="${value}"`,
...windows?[
`  ${mark}=\${${variable}/:/}`,
`  PATH=/\${${mark}//\\\\//}${bin}:$PATH`
]:[
`  PATH=$${variable}${bin}:$PATH`
],
`  export ${mark}="$${variable}"`,
'fi'
];
}
function cmdScript(script){
const{bin,program,pinned,own}=script;
const absolute = /^(?:[A-Za-z]:|[\\/]{2})/.test(bin);
const folder = `${absolute ? '' : '%~dp0'}${bin.replaceAll('/', '\\').replaceAll('%', '%%')}`;
const linesOf=(variable)=>own.filter((each)=>each.variable===variable).map((each)=>ownCmd(each,script));
return[
'@echo off',
'setlocal',
pinned ? `for %%I in ("${folder}\\..") do set "GOROOT=%%~fI"` : 'set "GOROOT="',
'if "%GOTOOLCHAIN%%GOTOOLCHAIN_INTERNAL_SWITCH_VERSION%"=="path" set "GOTOOLCHAIN=local"',
...linesOf('GOPATH'),
`set "PATH=${folder};%PATH%"`,
...linesOf('GOBIN'),
`"${folder}\\${program}.exe" %*`,
''
].join('\r\n');
}
function ownCmd({variable,mark,suffix},{version}){
const end = suffix.replaceAll('/', '\\');
const value = `%%~dpI${version}${end}`;
const bin='GOPATH'===variable?'\\bin':'';
const of = '' === suffix ? `%${variable}%` : `%${variable}%\\..`;
return `if defined ${variable} if "%${variable}%"=="%${mark}%" for %%I in ("${of}") do set "${variable}=${value}" & set "${mark}=${value}" & set "PATH=${value}${bin};%PATH%"`;
}
function programFolder(script){
const [, folder] = /^exec (?:"\$\{0%\/\*\}"\/)?'((?:[^']|'\\'')*)'\/go(?:fmt)?(?:\.exe)? "\$@"$/m.exec(script) ?? [];
return folder?.replaceAll("'\\''","'");
}
function quoted(text){
return `'${text.replaceAll("'", "'\\''")}'`;
}
}),
93587:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
eH:()=>withoutPerVersion,
gR:()=>perVersion,
tF:()=>setApart,
x:()=>perVersionFolders
});
var problem$0=require$(48624);
var environment$1=require$(86984);
const marks={
GOBIN:'SETUP_GO_TARBALL_GOBIN',
GOPATH:'SETUP_GO_TARBALL_GOPATH'
};
function perVersion({gobin,gopathMode}){
const ownGopath='per-version'===gopathMode;
return[
...ownGopath?[
{
variable:'GOPATH',
mark:marks.GOPATH,
suffix:''
}
]:[],
...'per-version'===gobin?[
{
variable:'GOBIN',
mark:marks.GOBIN,
suffix: ownGopath ? '/bin' : ''
}
]:[]
];
}
function withoutPerVersion(env){
const{GOBIN,GOPATH}=env;
return{
...env,
...GOBIN&&GOBIN===env[marks.GOBIN]&&{
GOBIN:''
},
...GOPATH&&GOPATH===env[marks.GOPATH]&&{
GOPATH:parentOf(GOPATH)
}
};
}
function perVersionFolders(env,separator){
const gopath=env[marks.GOPATH];
return[
env[marks.GOBIN]??'',
gopath ? `${gopath}${separator}bin` : ''
].filter((folder)=>''!==folder);
}
function setApart(given){
const{modes,version,before,facts}=given;
const{env,goEnv,userGoEnv,placed={},separator}=facts;
const shared=goEnv.GOPATH??'';
const wanted=''===shared?[]:perVersion(modes);
const [first = ''] = shared.split('/' === separator ? ':' : ';');
const join=(...parts)=>parts.join(separator);
const ownGopath=wanted.some(({variable})=>'GOPATH'===variable);
const ownGobin=wanted.some(({variable})=>'GOBIN'===variable);
if(ownGopath&&first!==shared)throw severalFolders(shared);
const gopath=ownGopath?join(first,version):shared;
const gobin=ownGobin?ownGopath?join(gopath,'bin'):join(first,'bin',version):'';
const values={
GOPATH:gopath,
GOBIN:gobin
};
const isSet=Boolean(env.GOBIN||userGoEnv.GOBIN);
const modules=goEnv.GOMODCACHE||join(first,'pkg','mod');
return{
facts:{
env:''===gobin?env:{
...env,
GOBIN:gobin
},
goEnv:{
...(0,environment$1.Uv)(goEnv),
GOPATH:gopath,
GOBIN:gobin||(isSet?goEnv.GOBIN??'':'')
},
placed:ownGopath?{
...placed,
GOMODCACHE:modules
}:placed
},
variables:[
...''===gobin?ended(before,'GOBIN'):[
{
name:'GOBIN',
value:gobin
}
],
...[
'GOPATH',
'GOBIN'
].flatMap((variable)=>{
const isOurs=wanted.some((each)=>each.variable===variable);
return isOurs||before[marks[variable]]?[
{
name:marks[variable],
value:isOurs?values[variable]:''
}
]:[];
})
],
folders:''===gobin?[]:[
gobin
],
remarks:''===gobin?[]:overruled({
env,
userGoEnv,
gobin
})
};
}
function ended(before,name){
return before[name]&&before[name]===before[marks[name]]?[
{
name,
value:''
}
]:[];
}
function overruled({env,userGoEnv,gobin}){
const yours=env.GOBIN||userGoEnv.GOBIN;
if(!yours)return[];
const place=env.GOBIN?'in the environment':'by go env -w';
const text = `GOBIN is "${yours}" ${place}, and the input gobin is per-version: it is "${gobin}" instead. Omit that input to keep yours.`;
return[
{
level:'warning',
text
}
];
}
function severalFolders(gopath){
return new problem$0.A('INPUT_INVALID', `The input gopath-mode is per-version, and GOPATH is "${gopath}": several folders, of which none is that of all versions`, {
hint:'Set GOPATH, or the input gopath, to one folder, or omit gopath-mode.'
});
}
function parentOf(folder){
return folder.replace(/[\\/][^\\/]*$/, '');
}
}),
25796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
ho:()=>hasRefused,
vu:()=>isRefusal
});
var problem$0=require$(48624);
const failures={
USAGE:failure('user'),
INPUT_INVALID:failure('user'),
VERSION_INVALID:failure('user'),
VERSION_UNKNOWN:failure('user',{
otherMirror:true,
unlisted:true
}),
VERSION_FILE_MISSING:failure('user'),
VERSION_FILE_INVALID:failure('user'),
ARCHITECTURE_UNKNOWN:failure('user'),
PLATFORM_UNSUPPORTED:failure('user',{
otherMirror:true,
unlisted:true
}),
MIRROR_UNREACHABLE:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_UNTRUSTED:failure('network',{
otherMirror:true
}),
MIRROR_INTERRUPTED:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_STATUS:failure('mirror',{
otherMirror:true
}),
MIRROR_BUSY:failure('mirror',{
otherMirror:true,
retry:'later'
}),
MIRROR_REDIRECT:failure('network',{
otherMirror:true
}),
INDEX_INVALID:failure('mirror',{
otherMirror:true
}),
ARCHIVE_NOT_ONE:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SIZE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISSING:failure('mirror',{
otherMirror:true
}),
TRUST_TOO_LOW:failure('user',{
otherMirror:true
}),
SIGNATURE_MISSING:failure('mirror',{
otherMirror:true
}),
SIGNATURE_INVALID:failure('mirror',{
otherMirror:true
}),
SIGNATURE_UNTRUSTED:failure('user',{
otherMirror:true
}),
SIGNATURE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
VERIFY_COMMAND_REFUSED:failure('user'),
RELEASE_TOO_NEW:failure('user'),
LOCKFILE_INVALID:failure('user'),
LOCKFILE_INCOMPLETE:failure('user'),
ARCHIVE_REFUSED:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SUMDB_UNREACHABLE:failure('database',{
otherMirror:true,
retry:'later',
unconfirmed:true
}),
SUMDB_INVALID:failure('database',{
otherMirror:true
}),
SUMDB_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true,
unconfirmed:true
}),
SUMDB_INCONSISTENT:failure('database'),
SUMDB_OFF:failure('user',{
otherMirror:true,
unconfirmed:true
}),
TREE_INVALID:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
MIRRORS_FAILED:failure('mirror'),
PERMISSION_DENIED:failure('disk',{
retry:'if-allowed'
}),
DISK_FULL:failure('disk',{
retry:'after-sweep'
}),
FILES_FAILED:failure('disk'),
INTERRUPTED:failure('user'),
TIMED_OUT:failure('user'),
LOCK_HELD:failure('other-job'),
RANGE_INVALID:failure('mirror',{
otherMirror:true,
retry:'whole-file'
}),
INSTALL_DIR_REFUSED:failure('user'),
PROFILE_REFUSED:failure('user'),
GO_FAILED:failure('other-go'),
GO_SHADOWED:failure('other-go'),
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
GUARD_FAILED:failure('user'),
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof problem$0.A?failures[error.code]:void 0;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return 'later'===retry||'whole-file'===retry;
}
function isMirrorFailure(error){
return failureOf(error)?.otherMirror===true;
}
function isWrongBytes(error){
return failureOf(error)?.wrongBytes===true;
}
function isUnlisted(error){
return failureOf(error)?.unlisted===true;
}
function isUnconfirmed(error){
return failureOf(error)?.unconfirmed===true;
}
function isRefusal(error){
const failure=failureOf(error);
return failure?.fault==='mirror'&&'never'===failure.retry&&!failure.wrongBytes;
}
function hasRefused(error){
return isRefusal(error)||failureOf(error)?.fault==='mirror'&&failureOf(error)?.retry==='later';
}
function isNoAnswer(error){
const failure=failureOf(error);
return(failure?.fault==='network'||failure?.fault==='mirror')&&!failure.wrongBytes;
}
function failure(fault,more={}){
return{
fault,
retry:'never',
otherMirror:false,
wrongBytes:false,
unlisted:false,
unconfirmed:false,
...more
};
}
}),
53472:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>isBelowMinimum,
g:()=>insteadOfAlias
});
var version$0=require$(35345);
var request$1=require$(11625);
function isBelowMinimum(request,version){
if('alias'!==request.kind||void 0===request.minimum)return false;
return(0,version$0.Zy)(version,request.minimum.version)<0;
}
function insteadOfAlias(request,version){
if(void 0===version||!isBelowMinimum(request,version))return;
if('alias'!==request.kind||void 0===request.minimum)return;
const{request:required}=request.minimum;
const low = `${(0, request$1.B6)(required.source)} (${required.text})`;
const is = `${(0, request$1.B6)(request.source)} (${request.text}: ${(0, version$0.zR)(version)})`;
return{
request:required,
warning: `${is} is below the minimum of ${low}, so ${low} decides`
};
}
}),
83340:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
l:()=>isLaterPatch
});
var version$0=require$(35345);
function isLaterPatch(version,{version:wanted,orNewerPatch,minimum}){
if(!orNewerPatch&&!minimum)return false;
const sameMinor=version.major===wanted.major&&version.minor===wanted.minor;
return sameMinor&&void 0===version.pre&&(0,version$0.Zy)(version,wanted)>0;
}
}),
81108:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
findOnPath:()=>findOnPath,
findProgram:()=>findProgram,
keepGo:()=>keepGo
});
var path$0=require$(76760);
var environment$4=require$(86984);
var command$5=require$(67369);
var problem$1=require$(48624);
var text$2=require$(56048);
var cache$3=require$(47425);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,environment$4.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,text$2.K)(said)||(0===exitCode?await(0,cache$3.iJ)(run,root):void 0);
const version=void 0===release?void 0:(0,text$2.x)(release);
if(0!==exitCode||void 0===release||void 0===version){
const{refusedBy}=await require$.e(5420).then(require$.bind(require$,65420));
const{written:userGoEnv,file}=await run.goSettings();
const refused=refusedBy(stderr,{
env:run.env,
userGoEnv,
file
});
if(void 0!==refused)throw refused;
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new problem$1.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:void 0
};
}
async function findOnPath(run){
return findProgram(run,(0,command$5.d)(run.platform.os));
}
async function findProgram(run,name){
for(const folder of(run.env.PATH??'').split(path$0.delimiter)){
const candidate=(0,path$0.join)(folder,name);
if((0,path$0.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
}),
30119:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
z:()=>namesFolder
});
var path$0=require$(76760);
function namesFolder({toolCache}){
return(0,path$0.join)(toolCache,'.setup-go-tarball','names');
}
}),
78935:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
setupSeveral:()=>setupSeveral
});
var toolchain=require$(30178);
var versions_version=require$(35345);
function versionNames(versions){
const oldestFirst=versions.toSorted((a,b)=>(0,versions_version.Zy)(a.version,b.version));
const byName=new Map([
...oldestFirst.map((named)=>[
minorOf(named),
named
]),
...oldestFirst.map((named)=>[
named.release.replace(/^go/, ''),
named
])
]);
return[
...byName
].flatMap(([suffix,named])=>[
{
name: `go${suffix}`,
program:'go',
named
},
{
name: `gofmt${suffix}`,
program:'gofmt',
named
}
]);
}
function rootVariables(versions,arch){
const oldestFirst=versions.toSorted((a,b)=>(0,versions_version.Zy)(a.version,b.version));
const roots=new Map(oldestFirst.map((named)=>[
`GOROOT_${minorOf(named).replace('.', '_')}_${arch.toUpperCase()}`,
named.root
]));
return[
...roots
].map(([name,value])=>({
name,
value
}));
}
function minorOf({version}){
return `${version.major}.${version.minor}`;
}
var problem=require$(48624);
var version_request=require$(11625);
function chooseDefault(candidates,request){
if(void 0===request)return candidates.at(-1);
const named=candidates.find(({texts})=>texts.includes(request.text));
if(void 0!==named)return named;
const matching='alias'===request.kind?[]:candidates.filter(({version})=>(0,version_request.ib)(request,version));
const newest=matching.toSorted((a,b)=>(0,versions_version.Zy)(a.version,b.version)).at(-1);
if(void 0!==newest)return newest;
const there=candidates.map(({version})=>(0,versions_version.ME)(version)).join(', ');
throw new problem.A('INPUT_INVALID', `The input default-version is ${JSON.stringify(request.text)}, which is none of the versions that are set up: ${there}`, {
hint:'Name one of them, or add that version to go-version.'
});
}
var external_node_path_=require$(76760);
var name_scripts=require$(71007);
var per_version=require$(93587);
var names_folder=require$(30119);
async function nameVersions(run,versions,modes){
const own=(0,per_version.gR)(modes);
const pinned=Boolean((await run.goSettings()).written.GOROOT);
const windows='windows'===run.platform.os;
const home=(0,names_folder.z)(run);
try{
const folder=await run.withSharedModes(()=>make(run,{
home,
versions,
pinned,
windows,
own
}));
return windows?[
folder,
(0,external_node_path_.join)(folder,'sh')
]:[
folder
];
}catch(error){
if(!(error instanceof problem.A)||''===run.temporary)throw error;
run.emit({
kind:'trace',
message:error.message
});
const place=await run.files.makeOwnFolder((0,external_node_path_.join)(run.temporary,'setup-go-names-'));
const folder=await make(run,{
home:place,
versions,
pinned,
windows,
own
});
return windows?[
folder,
(0,external_node_path_.join)(folder,'sh')
]:[
folder
];
}
}
async function make(run,{home,versions,pinned,windows,own}){
const inside=(root)=>root.startsWith(run.toolCache + external_node_path_.sep)&&home.startsWith(run.toolCache);
const digest=await run.digest();
const shell = windows ? '/bin/sh' : await shellHere(run);
const names=versionNames(versions);
const scripts=names.map(({name,program,named})=>({
name,
script(depth){
const bin=(0,external_node_path_.join)(named.root,'bin');
const path=inside(named.root)?(0,external_node_path_.relative)((0,external_node_path_.join)(home,depth),bin):bin;
const old=(0,versions_version.Zy)(named.version,{
major:1,
minor:9,
patch:0
})<0;
return{
bin: path.replaceAll('\\', '/'),
shell,
program,
pinned:pinned||old,
extension:windows?'.exe':'',
version:(0,versions_version.Ud)(named.version),
own
};
}
}));
for (const { name, script } of scripts)digest.update(new TextEncoder().encode(`${name}\n${(0, name_scripts.hq)(script('x'))}`));
const folder=(0,external_node_path_.join)(home,digest.hex().slice(0,16));
if(await run.files.kind(folder)==='folder')return folder;
const staging = (0, external_node_path_.join)(home, `.staging-${(await run.writers()).self}`);
await run.files.makeFolder(windows?(0,external_node_path_.join)(staging,'sh'):staging);
try{
for(const{name,script}of scripts)if(windows){
await run.files.writeText((0, external_node_path_.join)(staging, `${name}.cmd`), (0, name_scripts.u4)(script('x')));
await run.files.writeText((0,external_node_path_.join)(staging,'sh',name),(0,name_scripts.hq)(script((0,external_node_path_.join)('x','sh'))));
}else await run.files.writeText((0,external_node_path_.join)(staging,name),(0,name_scripts.hq)(script('x')),0o755);
const outcome=await(await run.treeMoves()).tryRename(staging,folder);
if('renamed'===outcome||await run.files.kind(folder)==='folder')return folder;
}finally{
await run.files.remove(staging);
}
throw new problem.A('FILES_FAILED', `The names of the versions cannot be put at "${folder}"`, {
hint:'Check that this user can rename folders in the tool cache.'
});
}
async function shellHere({files}){
const[sh,kind]=await Promise.all([
files.realPath('/bin/sh'),
files.kind(name_scripts.T7)
]);
return(0,name_scripts.of)(sh,'file'===kind);
}
var environment=require$(86984);
var tool_cache=require$(47425);
async function requireOwnRoot(run,{root,release,version}){
if((0,versions_version.Zy)(version,{
major:1,
minor:9,
patch:0
})<0)return;
const env={
...(0,environment.Uv)(run.env),
GOROOT:root,
GOTOOLCHAIN:'local',
GOWORK:'off'
};
const{GOROOT:_,...withoutRoot}=env;
const pinned=Boolean((await run.goSettings()).written.GOROOT);
const go=(0,tool_cache.K1)(run,root);
const{exitCode,stdout,stderr}=await run.exec.run(go,[
'env',
'GOROOT'
],{
cwd:(0,external_node_path_.join)(root,'bin'),
env:pinned?env:withoutRoot
});
const found=0===exitCode?await run.files.realPath(stdout.trim()):void 0;
if(void 0!==found&&found===await run.files.realPath(root))return;
throw new problem.A('GO_FAILED', 0 === exitCode ? `${release} at "${root}" says that its GOROOT is "${stdout.trim()}"` : `${release} at "${root}" does not run: it exited with ${exitCode}: ${stderr.trim()}`, {
hint:'If Go does not say why, check that it is built for this machine (input architecture).'
});
}
var assess_go=require$(69025);
const memoryOfOne=67108864;
const growth=4;
const usualSize=83886080;
function installsAtOnce(sizes,{cores,memory,disk}){
const bytes=sizes.map((size)=>size??usualSize);
const trees=bytes.reduce((sum,size)=>sum + size*growth,0);
const room = void 0 === disk ? sizes.length : Math.floor((disk - trees) / Math.max(1, ...bytes));
return Math.max(1, Math.min(sizes.length, cores + 1, Math.floor(memory / memoryOfOne), room));
}
async function installSideBySide(run,installs){
const done=new Map();
const failed=new Map();
const waiting=installs.toSorted((one,other)=>(other.size??0)-(one.size??0)).values();
const[room,machine]=await Promise.all([
run.room(run.toolCache),
run.machine()
]);
const sizes=installs.map(({size})=>size);
const workers=installsAtOnce(sizes,{
...machine,
disk:room?.free
});
const work=async()=>{
for(const{key,release,install}of waiting)try{
const emit=(event)=>run.emit({
...event,
install:release
});
done.set(key,await install({
...run,
emit,
sideBySide:workers>1
}));
}catch(error){
if(!(error instanceof problem.A)||'INTERRUPTED'===error.code||'TIMED_OUT'===error.code)throw error;
failed.set(release,error);
}
};
const outcomes=await Promise.allSettled(Array.from({
length:workers
},work));
for(const outcome of outcomes)if('rejected'===outcome.status)throw outcome.reason;
if(failed.size>0){
const stayed=installs.filter(({key})=>done.has(key)).map(({release})=>release);
throw failure(failed,stayed);
}
return done;
}
function failure(failed,stayed){
const[first]=failed.values();
const message=[
...failed
].map(([release, problem])=>`${release}: ${problem.message}`).join('\n');
const rest=0===stayed.length?[]:[
`Installed, and found by the next run: ${stayed.join(', ')}.`
];
return new problem.A(first?.code??'INTERNAL',message,{
hint:[
...first?.hint?[
first.hint
]:[],
...rest
].join(' '),
cause:first
});
}
var go_version_text=require$(56048);
var go_on_path=require$(81108);
var find_or_resolve=require$(94248);
var read_request=require$(43312);
async function resolveSeveral(run,plan,answers){
const wanted=new Map();
for(const answer of answers){
const found=await findOne(run,plan,answer);
const{release,version}='installed'===found.kind?found.installed:found.resolution;
const same=wanted.get(release);
wanted.delete(release);
wanted.set(release,{
release,
version:version??(0,go_version_text.x)(release)??unknown,
answer,
texts:[
...same?.texts??[],
'keep'===answer.kind?'':answer.request.text
],
found:same?.found??found
});
}
return[
...wanted.values()
];
}
const unknown={
major:0,
minor:0,
patch:0
};
async function findOne(run,plan,answer){
if('keep'===answer.kind)return{
kind:'installed',
installed:await(0,go_on_path.keepGo)(run,answer.go)
};
const wanted=await(0,read_request.VC)(run,answer.request,plan);
return(0,find_or_resolve.l)(run,wanted.request,wanted.plan);
}
var setup=require$(53451);
var last_used=require$(20772);
var versions_fallback=require$(65366);
var read_requests=require$(7715);
async function setupSeveral(given,plan){
const run={
...given,
shared:{
indexes:new Map(),
unreachable:new Set()
}
};
await(0,setup.br)(run,plan);
if(run.projectFolder)await(await require$.e(3350).then(require$.bind(require$,23350))).prepareProjectFolder(run);
const answers=await(0,read_requests.h)(run,plan);
const preferred=await preferredRequest(plan);
for(let attempt=1;;attempt++){
const wanted=await resolveSeveral(run,plan,answers);
const active=chooseDefault(wanted,preferred);
if(void 0===active)throw new problem.A('INTERNAL','A list of versions was read, and has none');
const several=wanted.length>1;
if(several)refuseForSeveral(plan,wanted);
const full={
...plan,
activation:{
...plan.activation,
several
}
};
const obtained=await obtainAll(run,full,{
wanted,
active
});
try{
return await makeAllUsable(run,full,{
obtained,
active
});
}catch(error){
if(attempt===attempts||!(error instanceof problem.A))throw error;
const gone=await goneOf(run,obtained);
if(void 0===gone)throw error;
run.emit({
kind:'tree-removed',
root:gone
});
}
}
}
const attempts=3;
async function preferredRequest({version}){
const{defaultVersion,yaml}=version;
if(''===defaultVersion)return;
return(0,version_request.TR)(defaultVersion,{
kind:'input',
name:'default-version',
yaml
});
}
function refuseForSeveral({destination,sources},wanted){
const releases=wanted.map(({release})=>release).join(', ');
if ('' !== destination.installDir) throw new problem.A('INPUT_INVALID', `The input install-dir is "${destination.installDir}", a folder for one Go, and there are several: ${releases}`, {
hint:'Omit install-dir, so that they are installed side by side in the tool cache.'
});
if(''===sources.checksum)return;
throw new problem.A('INPUT_INVALID', `The input checksum is the digest of one archive, and there are several: ${releases}`, {
hint:'Omit checksum: archives of Go are verified with the digests that are built in, and require-trust sets how.'
});
}
async function obtainAll(run,plan,{wanted,active}){
const{written:userGoEnv}=await run.goSettings();
await(0,toolchain.tf)({
env:run.env,
userGoEnv,
release:active.release,
inputs:plan.activation
});
const obtained=new Map();
for(const each of wanted){
const{found,release}=each;
if('installed'===found.kind)continue;
const{archive,why,listed}=found.resolution;
run.emit({
kind:'resolved',
release,
archive:archive.filename,
why
});
await(0,setup.no)(run,plan,{
release,
listed
});
}
for(const each of wanted){
const{found}=each;
if('installed'===found.kind)obtained.set(each,await(0,setup.mG)(run,plan,found.installed));
}
if(wanted.some(({found})=>'installed'!==found.kind))run.besideInstall?.(active.release);
for(const[each,installed]of(await download(run,plan,wanted)))obtained.set(each,installed);
return new Map(wanted.flatMap((each)=>pairOf(each,obtained.get(each))));
}
function pairOf(each,obtained){
return void 0===obtained?[]:[
[
each,
obtained
]
];
}
async function download(run,plan,wanted){
const missing=wanted.flatMap((each)=>'archive'===each.found.kind?[
{
each,
found:each.found
}
]:[]);
if(0===missing.length)return new Map();
const{acquire}=await Promise.all([
require$.e(9707),
require$.e(6951),
require$.e(6821),
require$.e(4344),
require$.e(5196)
]).then(require$.bind(require$,85196));
return installSideBySide(run,missing.map(({each,found})=>({
key:each,
release:each.release,
size:found.resolution.proof?.size,
async install(own){
const{resolution,fallback}=found;
try{
const installed=await acquire(own,resolution,found);
return{
installed,
found:false,
listed:resolution.listed
};
}catch(error){
return(0,setup.mG)(own,plan,(0,versions_fallback.fallBack)(own,error,fallback));
}
}
})));
}
async function makeAllUsable(run,plan,{obtained,active}){
const mine=obtained.get(active);
if (void 0 === mine) throw new problem.A('INTERNAL', `${active.release} was not obtained`);
const sides=[
...obtained
].filter(([each])=>each!==active);
const assessments=new Map();
for(const[each,{installed,listed=[]}]of sides)assessments.set(each,await(0,setup.no)(run,plan,{
release:installed.release,
listed
}));
await Promise.all(sides.map(([,{installed}])=>requireOwnRoot(run,installed)));
const result=await(0,setup.XK)(run,plan,{
answer:active.answer,
...mine
});
if(0===sides.length)return result;
await tellAssessments(run,plan,assessments.values());
assessments.set(active,result.assessment);
const trees=[
...obtained.values()
].map(({installed})=>installed);
const names=await nameVersions(run,trees,plan.activation);
const variables=rootVariables(trees,run.platform.toolCacheArch);
const versions=[
...obtained
].map(([each,{installed,found}])=>{
const{answer}=each;
return{
version: installed.release.replace(/^go/, ''),
root:installed.root,
trust:installed.proved??installed.receipt?.trust??'unrecorded',
mirror:installed.receipt?.mirror??'',
found,
request:'keep'===answer.kind?'':answer.request.text,
source:(0,version_request.B6)('keep'===answer.kind?answer.source:answer.request.source),
assessment:assessments.get(each)
};
});
const all = versions.map(({ version })=>`go${version}`).join(', ');
const message = `${all} can be called by these names; go is ${result.release}`;
run.emit({
kind:'remark',
level:'info',
message
});
return{
...result,
variables:[
...result.variables,
...variables
],
paths:[
...names,
...result.paths
],
versions
};
}
async function tellAssessments(run,{assessment:{level}},assessments){
for(const assessment of assessments)if(void 0!==assessment)(0,assess_go.kT)(run,assessment,{
level,
request:void 0
});
}
async function goneOf(run,obtained){
for(const{installed}of obtained.values())if(await(0,last_used.c)(run,installed))return installed.root;
return;
}
}),
65366:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Q:()=>withFewerRetries,
a:()=>findFallback,
fallBack:()=>fallBack
});
var failures$0=require$(25796);
var minimum$1=require$(53472);
var patch$2=require$(83340);
var request$3=require$(11625);
async function findFallback(installedTrees,request,checkLatest){
const found=checkLatest?await findInstalled(installedTrees,request):void 0;
if(void 0!==found||'range'===request.kind)return found;
if('exact'===request.kind)return installedTrees.findNewest((version)=>(0,patch$2.l)(version,request));
if('oldstable'===request.alias)return;
return installedTrees.findNewest((version)=>void 0===version.pre&&!(0,minimum$1.U)(request,version));
}
function findInstalled(installedTrees,request){
if('exact'===request.kind)return installedTrees.findExact(request.version);
if('alias'===request.kind)return Promise.resolve(void 0);
return installedTrees.findNewest((version)=>(0,request$3.ib)(request,version));
}
function withFewerRetries(plan){
const most=plan.version.checkLatest?1:0;
return{
...plan,
retry:{
...plan.retry,
maxRetries:Math.min(plan.retry.maxRetries,most)
}
};
}
function fallBack(run,reason,fallback){
if(void 0===fallback||!(0,failures$0.Uz)(reason))throw reason;
const{release,root,tool}=fallback;
run.emit({
kind:'fell-back',
release,
root,
tool,
message:reason.message
});
return fallback;
}
}),
7715:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
h:()=>readRequests
});
var external_node_path_=require$(76760);
var problem=require$(48624);
function splitVersions(text){
return text.split(/[\n,]/).map((item)=>item.trim()).filter((item)=>'' !== item);
}
function isPattern(path){
return /[*?[{]/.test(path);
}
function isForeign(path){
return /(?:^|[\\/])(?:\.git|node_modules|vendor|testdata)[\\/]/.test(path);
}
var read_request=require$(43312);
async function readRequests(run,plan){
const{goVersion,goVersionFile}=plan.version;
const versions=splitVersions(goVersion);
if(versions.length>0&&''!==goVersionFile){
const message = `Both go-version and go-version-file are given: using ${versions.join(', ')}, ignoring ${splitVersions(goVersionFile).join(', ')}.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
const alone=(version)=>(0,read_request.in)(run,{
...plan,
version:{
...plan.version,
goVersion:'',
goVersionFile:'',
yaml:false,
...version
}
});
if(0===versions.length&&''!==goVersion.trim())return[
await alone({
goVersion
})
];
const answers=[];
for(const version of versions)answers.push(await alone({
goVersion:version,
yaml:plan.version.yaml&&1===versions.length
}));
if(versions.length>0)return answers;
for(const file of(await filesOf(run,goVersionFile)))answers.push(await alone({
goVersionFile:file
}));
return answers.length>0?answers:[
await alone({})
];
}
async function filesOf(run,text){
if(''!==text&&!text.includes('\n')&&await isFile(run,text))return[
text
];
const files=[];
for(const item of splitVersions(text))if(isPattern(item)&&!await isFile(run,item))files.push(...await matches(run,item));
else files.push(item);
return[
...new Set(files)
];
}
async function isFile(run,path){
return await run.files.kind((0,external_node_path_.isAbsolute)(path)?path:(0,external_node_path_.join)(run.workspace,path))==='file';
}
async function matches(run,pattern){
const folders=await run.cacheFolders();
const found=await folders.glob([
(0,external_node_path_.isAbsolute)(pattern)?pattern:(0,external_node_path_.join)(run.workspace,pattern)
]);
const paths = found.map((path)=>(0, external_node_path_.isAbsolute)(pattern) ? path : (0, external_node_path_.relative)(run.workspace, path).replaceAll('\\', '/')).filter((path)=>!isForeign(path));
if(paths.length>0)return paths;
throw new problem.A('VERSION_FILE_MISSING', `The go-version-file "${pattern}" matches no file`, {
hint: `Patterns start at "${run.workspace}".`
});
}
})
};
