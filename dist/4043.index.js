"use strict";
exports.id=4043;
exports.ids=[
4043,
1108
];
exports.modules={
62696:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
d:()=>cachePolicy,
N:()=>whyGuarded
});
var json=require$(32193);
function isReadOnlyToken(token){
const claims=(0,json.q)(decode((token??'').split('.')[1]??''));
const scopes=(0,json.G)(claims)?(0,json.q)(String(claims.ac??'')):void 0;
if(!Array.isArray(scopes)||0===scopes.length)return false;
const permissions=scopes.map((scope)=>(0,json.G)(scope)?scope.Permission:void 0);
return permissions.every((permission)=>'number'==typeof permission&&(2&permission)===0);
}
function decode(text){
try{
return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}catch {
return '';
}
}
const guarded=new Set([
'release',
'pull_request_target',
'workflow_run'
]);
function cachePolicy(wish,env,event){
if('false'===wish.cache)return nothing('');
if(!isAvailable(env))return nothing('There is no cache service here.');
const guard='always'===wish.cache?'':guardedBy(env);
if(''!==guard)return nothing(whyGuarded(guard));
const mode=(env.ACTIONS_CACHE_MODE??'').trim().toLowerCase();
if('none'===mode)return nothing('The cache-mode of this workflow is none.');
const restore='write-only'!==mode;
if('false'===wish.write)return{
restore,
save:false,
why:''
};
if('read'===mode)return{
restore,
save:false,
why:'The cache-mode of this workflow is read.'
};
if('auto'===wish.write&&isFork(event))return{
restore,
save:false,
why:'A pull request from a fork saves no cache.'
};
if('auto'===wish.write&&isReadOnlyToken(env.ACTIONS_RUNTIME_TOKEN))return{
restore,
save:false,
why:'The cache service lets this job only read.'
};
return{
restore,
save:true,
why:restore?'':'The cache-mode of this workflow is write-only.'
};
}
function whyGuarded(job){
return `Nothing is cached in ${job}: a poisoned cache must not reach it. Set cache: always to allow it.`;
}
function isAvailable(env){
const isSecondVersion=Boolean(env.ACTIONS_CACHE_SERVICE_V2)&&!isEnterpriseServer(env);
return Boolean(env[isSecondVersion?'ACTIONS_RESULTS_URL':'ACTIONS_CACHE_URL']);
}
function isEnterpriseServer(env){
const url = URL.parse(env.GITHUB_SERVER_URL || 'https://github.com');
return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(url?.hostname ?? 'github.com');
}
function guardedBy(env){
const event=env.GITHUB_EVENT_NAME??'';
if (guarded.has(event)) return `a job of ${event}`;
return 'tag'===env.GITHUB_REF_TYPE?'a job for a tag':'';
}
function isFork(event){
const head=at(event,'pull_request','head','repo','full_name');
const base=at(event,'pull_request','base','repo','full_name');
const isPullRequest=void 0!==at(event,'pull_request');
return isPullRequest&&('string'!=typeof head||head!==base);
}
function at(value,...path){
let inner=value;
for(const name of path){
if('object'!=typeof inner||null===inner)return;
inner=Reflect.get(inner,name);
}
return inner;
}
function nothing(why){
return{
restore:false,
save:false,
why
};
}
}),
26176:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HX:()=>printRecord,
Hh:()=>parseRecord,
Rn:()=>recordIn,
mR:()=>recordFile
});
var json$0=require$(32193);
const recordFile='.setup-go-tarball-cache.json';
function printRecord(record){
return JSON.stringify(record);
}
function parseRecord(text){
return recordIn((0,json$0.q)(text));
}
function recordIn(value){
if(!(0,json$0.G)(value))return;
const{bytes,entries,leg,without}=value;
if(!isCount(bytes)||!isCount(entries)||'string'!=typeof leg)return;
return{
bytes,
entries,
leg,
without:isCount(without)?without:void 0
};
}
function isCount(value){
return 'number'==typeof value&&Number.isFinite(value)&&value>=0;
}
}),
24864:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>parseState,
U:()=>printState
});
var json$0=require$(32193);
var record$1=require$(26176);
function printState(state){
return JSON.stringify(state);
}
function parseState(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return;
const{tools,since,ready,leg}=value;
const[modules,build]=[
archiveIn(value.modules),
archiveIn(value.build)
];
if(!modules||!build||!Array.isArray(tools)||!tools.every(isTool))return;
return 'number'==typeof since&&'number'==typeof ready&&'string'==typeof leg?{
modules,
build,
tools,
since,
ready,
leg
}:void 0;
}
function isTool(value){
if(!(0,json$0.G)(value))return false;
const{name,folder,key,matched}=value;
return[
name,
folder,
key,
matched
].every((each)=>'string'==typeof each);
}
function archiveIn(value){
if(!(0,json$0.G)(value))return;
const{folder,key,matched,exact,warm,restoreSeconds,record}=value;
return 'string'==typeof folder&&'string'==typeof key&&'string'==typeof matched&&'boolean'==typeof exact&&'boolean'==typeof warm&&'number'==typeof restoreSeconds?{
folder,
key,
matched,
exact,
warm,
restoreSeconds,
record:(0,record$1.Rn)(record)
}:void 0;
}
}),
95164:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HD:()=>parseGoSum,
Sl:()=>unpackedFolder,
rp:()=>filesOfModule
});
function parseGoSum(text){
const modules=new Map();
for(const line of text.split('\n')){
const [path = '', written = '', hash = ''] = line.trim().split(/\s+/);
if(!hash.startsWith('h1:')||!isSafe(path)||!isSafe(written))continue;
const whole = !written.endsWith('/go.mod');
const version = written.replace(/\/go\.mod$/, '');
const key = `${path}@${version}`;
if(whole||!modules.has(key))modules.set(key,{
path,
version,
whole
});
}
return[
...modules.values()
];
}
function isSafe(text){
return /^[\w.~!+/-]+$/.test(text) && !text.split('/').some((part)=>/^\.*$/.test(part));
}
function filesOfModule(module){
const{path,version,whole}=module;
const folder = `cache/download/${escapePath(path)}/@v`;
const file = `${folder}/${escapePath(version)}`;
const described=[
`${file}.mod`,
`${file}.info`
];
return whole?[
...described,
`${file}.ziphash`,
unpackedFolder(module)
]:described;
}
function unpackedFolder({path,version}){
return `${escapePath(path)}@${escapePath(version)}`;
}
function escapePath(text){
return text.replace(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`);
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
89583:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
j:()=>putRecord,
v:()=>takeRecord
});
var path$0=require$(76760);
var record$1=require$(26176);
async function putRecord(run,staging,record){
await run.files.writeText((0,path$0.join)(staging,record$1.mR),(0,record$1.HX)(record));
}
async function takeRecord(run,staging){
const path=(0,path$0.join)(staging,record$1.mR);
const text=await run.files.readText(path);
if(void 0===text)return;
await run.files.remove(path);
return(0,record$1.Hh)(text);
}
}),
42424:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
g:()=>readDependencies
});
var path$0=require$(76760);
var sum$3=require$(95164);
var folder$2=require$(21683);
var problem$1=require$(48624);
const sumFiles=new Set([
'go.sum',
'go.work.sum'
]);
const foreign=new Set([
'.git',
'node_modules',
'vendor',
'testdata',
folder$2.f
]);
async function readDependencies(run,{dependencyPath,modCache}){
const paths=''===dependencyPath?await allSums(run,modCache):await named(run,dependencyPath);
const texts=[];
for(const path of paths)texts.push(await run.files.readText(path)??'');
if(0===texts.length)return{
sums:'',
modules:[]
};
const digest=await run.digest();
for (const text of texts.toSorted())digest.update(new TextEncoder().encode(`${text.length}:${text}`));
return{
sums:digest.hex(),
modules:texts.flatMap(sum$3.HD)
};
}
async function allSums(run,modCache){
const folders=await run.cacheFolders();
const found=await folders.find(run.workspace,{
names:sumFiles,
skip:foreign,
except:modCache
});
return found.map((path)=>(0,path$0.join)(run.workspace,path));
}
async function named(run,dependencyPath){
const folders=await run.cacheFolders();
const lines=dependencyPath.split('\n').map((line)=>line.trim()).filter(Boolean);
const paths=await folders.glob(lines.map((path)=>(0,path$0.isAbsolute)(path)?path:(0,path$0.join)(run.workspace,path)));
if (0 === paths.length) throw new problem$1.A('INPUT_INVALID', `The input cache-dependency-path is ${JSON.stringify(dependencyPath)}, which matches no file`, {
hint: 'Name go.sum files, from the root of the workspace: go.sum, tools/go.sum, or **/go.sum.'
});
const sums=paths.filter((path)=>'go.mod'===(0,path$0.basename)(path)).map((path)=>(0,path$0.join)((0,path$0.dirname)(path),'go.sum'));
const existing=[];
for(const path of sums)if(await run.files.kind(path)==='file')existing.push(path);
return[
...new Set([
...paths,
...existing
])
];
}
}),
61329:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_:()=>buildKeysOf
});
var keys$2=require$(84757);
var settings$1=require$(10013);
var places$0=require$(33430);
async function buildKeysOf(run,job,{goEnv,release}){
const{platform}=run;
const ifKnown=(text)=>void 0===text?void 0:(0,places$0.ol)(run,text);
const settings=await(0,settings$1.J)(run,{
goEnv
},keys$2.E6);
return(0,keys$2.T_)({
os:platform.os,
arch:platform.arch,
image:job.image,
goVersion:goEnv.GOVERSION??release,
settings:await(0,places$0.ol)(run,settings),
leg:await(0,places$0.ol)(run,job.leg),
branch:await(0,places$0.ol)(run,job.branch),
base:await ifKnown(job.base),
defaultBranch:await ifKnown(job.defaultBranch),
run:job.run
});
}
}),
14602:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
setStableTimes:()=>setStableTimes
});
var external_node_path_=require$(76760);
var environment=require$(86984);
function readTrackedFiles(text){
const files=new Map();
const submodules=[];
const others=new Set();
for(const entry of text.split('\0')){
const [, tag, mode = '', blob = '', stage, path = ''] = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
if(void 0!==tag)if(mode===submodule)submodules.push(path);
else if('H'===tag&&'0'===stage)files.set(path,blob);
else others.add(path);
}
for(const path of others)files.delete(path);
return{
files:[
...files
].map(([path,blob])=>({
path,
blob
})),
submodules:[
...new Set(submodules)
],
others:others.size
};
}
const submodule='160000';
function timeOfBlob(blob){
const seconds=Number.parseInt(blob.slice(0,8),16)%2**29;
const thousandths=Number.parseInt(blob.slice(8,16),16)%1000;
return(earliest + seconds)*1000 + thousandths;
}
const earliest=1_000_000_000;
function foldersOf(paths){
const folders=new Map();
for(const path of paths){
let rest=path;
for(let cut = rest.lastIndexOf('/');; cut = rest.lastIndexOf('/')){
const folder=rest.slice(0,Math.max(cut,0));
const names=folders.get(folder)??new Set();
const known=names.has(rest.slice(cut + 1));
folders.set(folder,names.add(rest.slice(cut + 1)));
if(cut<0||known)break;
rest=folder;
}
}
return new Map([
...folders
].map(([folder,names])=>[
folder,
[
...names
].sort()
]));
}
var problem=require$(48624);
var run_to_end=require$(41394);
async function setStableTimes(run){
const started=run.clock.now();
try{
let done={
files:0,
others:0
};
for(const root of(await checkouts(run)))done=add(done,await setTimesIn(run,root));
const seconds = ((run.clock.now() - started) / 1000).toFixed(1);
const left = 0 === done.others ? '' : `; ${done.others} are not as git has them, and keep theirs`;
const message = `Set the times of ${done.files} files by their contents in ${seconds} s${left}`;
run.emit({
kind:'remark',
level:'info',
message
});
}catch(error){
if(!(error instanceof problem.A)||'INTERRUPTED'===error.code||'TIMED_OUT'===error.code)throw error;
const message = `stable-mtimes: not all times of files were set, so tests that open files run again: ${error.message}`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
}
function add(one,other){
return{
files:one.files + other.files,
others:one.others + other.others
};
}
async function checkouts(run){
const{workspace}=run;
const listed=await git(run,workspace,[
'ls-files',
'-z'
]);
if(''!==listed.stdout)return[
workspace
];
const below=[];
for(const name of(await run.files.list(workspace)))if(await run.files.kind((0,external_node_path_.join)(workspace,name,'.git'))!==void 0)below.push((0,external_node_path_.join)(workspace,name));
if(below.length>0)return below.toSorted();
const why=0===listed.exitCode?'git tracks nothing':firstLine(listed.stderr);
throw new problem.A('FILES_FAILED', `no files of git in "${workspace}": ${why}. Put the checkout before this step`);
}
async function setTimesIn(run,root){
const listing=await need(run,root,[
'ls-files',
'-z',
'--stage',
'-v',
'--cached',
'--modified'
]);
const{files,submodules,others}=readTrackedFiles(listing);
const folders=await run.cacheFolders();
const paths=files.map(({path})=>path);
const times=files.map(({path,blob})=>({
path,
time:timeOfBlob(blob),
isFolder:false
}));
const missing=await folders.setTimesOf(root,times);
await folders.setTimesOf(root,await timesOfFolders(run,paths));
const{exitCode,stderr}=await git(run,root,[
'update-index',
'-q',
'--refresh'
]);
if(exitCode>1)run.emit({
kind:'trace',
message: `git update-index: ${firstLine(stderr)}`
});
let done={
files:files.length - missing,
others
};
for(const path of submodules)if(await run.files.kind((0,external_node_path_.join)(root,path,'.git'))!==void 0)done=add(done,await setTimesIn(run,(0,external_node_path_.join)(root,path)));
return done;
}
async function timesOfFolders(run,paths){
const times=[];
for(const[path,names]of foldersOf(paths)){
const digest=await run.digest();
digest.update(new TextEncoder().encode(names.join('\0')));
times.push({
path,
time:timeOfBlob(digest.hex()),
isFolder:true
});
}
return times;
}
async function need(run,folder,args){
const{exitCode,stdout,stderr}=await git(run,folder,args);
if(0===exitCode)return stdout;
throw new problem.A('FILES_FAILED', `"git ${args[0]}" exited with ${exitCode} in "${folder}": ${firstLine(stderr)}`);
}
function git(run,cwd,args){
const env={
...(0,environment.Uv)(run.env),
LC_ALL:'C'
};
return(0,run_to_end.c)(run,'git',[
'-c',
'core.fsmonitor=false',
...args
],{
cwd,
env
});
}
function firstLine(text){
return text.trim().split(/\r?\n/)[0] ?? '';
}
}),
44043:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
beginCaches:()=>beginCaches,
makeRestReady:()=>makeRestReady,
restoreAndRemember:()=>restoreAndRemember
});
var cache_state=require$(24864);
var problem=require$(48624);
var version=require$(35345);
function expectedGoEnv(facts){
const{env,written,platform,gopath}=facts;
const set=(name)=>env[name]||written[name]||'';
const join = (...parts)=>parts.join('windows' === platform.os ? '\\' : '/');
const arch='armv6l'===platform.arch?'arm':platform.arch;
const target={
GOOS:set('GOOS')||platform.os,
GOARCH:set('GOARCH')||arch
};
const native=target.GOOS===platform.os&&target.GOARCH===arch;
const old=(0,version.Zy)(facts.version,firstWithoutCompiler)<0;
const cgo=native&&(facts.hasCompiler||Boolean(env.CC)||old);
const gopaths=gopath||set('GOPATH')||join(facts.home,'go');
const[firstGopath='']=gopaths.split('windows'===platform.os?';':':');
return{
...target,
CC:set('CC')||defaultCompiler(platform.os),
CGO_ENABLED:set('CGO_ENABLED')||(cgo?'1':'0'),
GOCACHE:set('GOCACHE')||join(cacheFolder(facts,join),'go-build'),
GOEXPERIMENT:set('GOEXPERIMENT'),
GOFLAGS:set('GOFLAGS'),
GOMODCACHE:set('GOMODCACHE')||join(firstGopath,'pkg','mod')
};
}
const firstWithoutCompiler={
major:1,
minor:20,
patch:0
};
function defaultCompiler(os){
return 'darwin'===os||'freebsd'===os||'openbsd'===os?'clang':'gcc';
}
function cacheFolder({env,platform,home},join){
if('windows'===platform.os)return env.LocalAppData||env.LOCALAPPDATA||'';
if('darwin'===platform.os)return join(home,'Library','Caches');
return env.XDG_CACHE_HOME||join(home,'.cache');
}
var go_version_text=require$(56048);
var go_on_path=require$(81108);
var cache_places=require$(33430);
async function startTransfer(run,plan,{folder,keys}){
const started=run.clock.now();
const staging=(0,cache_places.PA)(folder);
await(await run.cacheFolders()).remove(staging);
const service=await run.cacheService(plan.timeout);
const arrived=service.restore(staging,keys).then((matched)=>({
matched,
seconds: (run.clock.now() - started) / 1000
}));
return{
folder,
keys,
arrived
};
}
var cache_job=require$(71442);
var cache_keys=require$(84757);
var cache_policy=require$(62696);
var dependency_files=require$(42424);
var json=require$(32193);
function defaultBranchOf(event){
const repository=(0,json.G)(event)?event.repository:void 0;
const branch=(0,json.G)(repository)?repository.default_branch:void 0;
return 'string'==typeof branch?branch:void 0;
}
async function readEvent(run){
const path=run.env.GITHUB_EVENT_PATH;
if(!path)return;
try{
return(0,json.q)(await run.files.readText(path)??'');
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message:error.message
});
return;
}
}
var job_keys=require$(61329);
async function wantedCaches(run,plan,go,known){
const event=await readEvent(run);
const policy=(0,cache_policy.d)(plan,run.env,event);
const job=(0,cache_job.Z)(run.env,{
matrix:plan.matrix,
defaultBranch:defaultBranchOf(event)
});
const leg=await(0,cache_places.ol)(run,job.leg);
if(!policy.restore&&!policy.save)return{
policy,
archives:void 0,
dependencies:void 0,
leg
};
const{GOMODCACHE:modCache='',GOCACHE:buildCache=''}=go.goEnv;
const dependencies=known??await(0,dependency_files.g)(run,{
dependencyPath:plan.dependencyPath,
modCache
});
const{sums,modules}=dependencies;
const sumsKeys=''===sums||0===modules.length?void 0:(0,cache_keys.ci)(sums);
const archives={
modules:await wanted(run,policy,{
what:'modules',
folder:modCache,
keys:sumsKeys
}),
build:await wanted(run,policy,{
what:'build outputs',
folder:buildCache,
keys:await(0,job_keys._)(run,job,go)
})
};
return{
policy,
archives,
dependencies,
leg
};
}
async function wanted(run,policy,archive){
const{what,folder,keys}=archive;
const not={
...archive,
restore:false,
warm:false,
why:''
};
if(void 0===keys)return{
...not,
why:'No go.sum was found, so no modules are cached.'
};
const warm=await(0,cache_places.Yr)(run,folder,what);
if(''===folder||'off'===folder||!policy.restore)return{
...not,
warm
};
if(await(0,cache_places.f8)(run,folder)!==void 0)return{
...not,
warm:true,
why: `Not restoring ${what}: an earlier step of this job did.`
};
if(warm)return{
...not,
warm,
why: `Not restoring ${what}: "${folder}" has some already.`
};
return{
...archive,
restore:true,
warm,
why:''
};
}
async function beginCaches(run,plan,release){
const version=(0,go_version_text.x)(release);
if(void 0===version||void 0!==run.projectFolder||''===run.home)return;
if(!await run.modesAreShared())return;
const{env,platform,home}=run;
const{written}=await run.goSettings();
const{gopath}=plan.activation;
const compiler = `${defaultCompiler(platform.os)}${'windows' === platform.os ? '.exe' : ''}`;
const hasCompiler=await(0,go_on_path.findProgram)(run,compiler)!==void 0;
const goEnv={
...expectedGoEnv({
env,
written,
gopath,
platform,
home,
version,
hasCompiler
}),
GOVERSION:release
};
try{
const{archives,dependencies}=await wantedCaches(run,plan.cache,{
goEnv,
release
});
const transfers=[];
for(const{folder,keys,restore}of archives?[
archives.modules,
archives.build
]:[])if(restore&&void 0!==keys)transfers.push(await startTransfer(run,plan.cache,{
folder,
keys
}));
for(const{arrived}of transfers)arrived.catch(()=>void 0);
return{
dependencies,
transfers
};
}catch(error){
if(error instanceof problem.A)return;
throw error;
}
}
async function takeEarly(run,early,wanted){
const taken=new Map();
for(const transfer of early?.transfers??[]){
const{folder,keys}=transfer;
const match=wanted.find((each)=>each.restore&&each.folder===folder&&each.keys?.primary===keys.primary);
if(match)taken.set(match,transfer);
else await discard(run,transfer);
}
return taken;
}
async function discard(run,{folder,arrived}){
await arrived.catch(()=>void 0);
await(await run.cacheFolders()).remove((0,cache_places.PA)(folder));
}
var ready_tools=require$(78771);
var archive_record=require$(89583);
async function restoreCaches(run,plan,go,early){
const{policy,archives,leg}=await wantedCaches(run,plan,go,early?.dependencies);
if(''!==policy.why)run.emit({
kind:'remark',
level:'info',
message:policy.why
});
if(void 0===archives)return{
policy,
state:void 0
};
const started=run.clock.now();
const transfers=await takeEarly(run,early,[
archives.modules,
archives.build
]);
const[modules,build]=await Promise.all([
archives.modules,
archives.build
].map((wanted)=>restore(run,plan,wanted,transfers.get(wanted))));
if(!modules||!build)throw new problem.A('INTERNAL','An archive has no state');
for(const wanted of[
archives.modules,
archives.build
])if(wanted.restore)await clearStaging(run,wanted.folder);
return{
policy,
state:{
modules,
build,
tools:[],
since:started,
ready:run.clock.now(),
leg
}
};
}
async function restore(run,plan,wanted,transfer){
const{what,folder,keys,warm,why}=wanted;
const nothing={
...unrestored,
folder,
key:keys?.primary??'',
warm
};
if(''!==why)run.emit({
kind:'remark',
level:'info',
message:why
});
if(void 0===keys||!wanted.restore)return nothing;
const{matched,record,seconds}=await fetchInto(run,plan,{
what,
folder,
keys,
transfer
});
const exact=(0,cache_keys.P4)(keys.primary,matched);
run.emit({
kind:'cache-restored',
what,
outcome:''===matched?'miss':exact?'exact':'partial',
key:keys.primary,
matched,
bytes:record?.bytes,
entries:record?.entries,
seconds
});
return{
...nothing,
matched,
exact,
restoreSeconds:seconds,
record
};
}
const unrestored={
matched:'',
exact:false,
restoreSeconds:0,
record:void 0
};
async function fetchInto(run,plan,wish){
const{what,folder,keys}=wish;
let began=run.clock.now();
let transferred=0;
const seconds = ()=>transferred + (run.clock.now() - began) / 1000;
try{
const transfer=wish.transfer??await startTransfer(run,plan,{
folder,
keys
});
const arrival=await transfer.arrived;
transferred=arrival.seconds;
began=run.clock.now();
const fetched=await place(run,wish,arrival);
return{
...fetched,
seconds:seconds()
};
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message: `Could not restore ${what}: ${error.message}`
});
await clearStaging(run,folder);
return{
matched:'',
record:void 0,
seconds:seconds()
};
}
}
async function place(run,{what,folder},{matched}){
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
const isWhole=await run.files.kind(staging)==='folder'&&await run.files.linkTarget(staging)===void 0;
if(void 0===matched||!isWhole){
await clearStaging(run,folder);
await(0,cache_places.Kn)(run,folder,[]);
return{
matched:'',
record:void 0
};
}
const record=await(0,archive_record.v)(run,staging);
const paths='modules'===what?(await(0,cache_places.Hz)(run,staging)).map(({path})=>path):await folders.setTimes(staging,run.clock.now()- twoHours);
await(0,cache_places.Kn)(run,folder,paths);
await folders.moveInto(staging,folder);
return{
matched,
record
};
}
async function clearStaging(run,folder){
try{
await(await run.cacheFolders()).remove((0,cache_places.PA)(folder));
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message: `The rest of an archive is left: ${error.message}`
});
}
}
const twoHours=7200000;
var stable_times=require$(14602);
var step_state=require$(64273);
async function restoreAndRemember(run,plan,result,early){
const restored=await restoreCaches(run,plan,result,await early);
remember(run,restored);
return restored;
}
async function makeRestReady(run,plan,{result,restored}){
if(plan.stableMtimes)await(0,stable_times.setStableTimes)(run);
if(0===plan.tools.length)return result;
const{paths,archives}=await(0,ready_tools.readyTools)(run,plan,{
result,
policy:restored?.policy
});
const ready=run.clock.now();
if(restored?.state)remember(run,{
...restored,
state:{
...restored.state,
tools:archives,
ready
}
});
return{
...result,
paths:[
...paths,
...result.paths
]
};
}
function remember(run,{policy,state}){
if(void 0===state||!policy.save)return;
try{
(0,step_state.j)(run.env,(0,cache_state.U)(state));
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message: `The caches will not be saved: ${error.message}`
});
}
}
})
};
