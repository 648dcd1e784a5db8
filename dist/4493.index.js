export const id=4493;
export const ids=[
4493
];
export const modules={
6324:((module$,exports$,require$)=>{
require$.d(exports$,{
N:()=>whyGuarded,
d:()=>cachePolicy
});
const guarded=new Set([
'release',
'pull_request_target',
'workflow_run'
]);
function cachePolicy(wish,env,event){
if(wish.cache==='false')return nothing('');
if(!isAvailable(env))return nothing('There is no cache service here.');
const guard=wish.cache==='always'?'':guardedBy(env);
if(guard!=='')return nothing(whyGuarded(guard));
const mode=(env['ACTIONS_CACHE_MODE']??'').trim().toLowerCase();
if(mode==='none')return nothing('The cache-mode of this workflow is none.');
const restore=mode!=='write-only';
if(wish.write==='false')return{
restore,
save:false,
why:''
};
if(mode==='read')return{
restore,
save:false,
why:'The cache-mode of this workflow is read.'
};
if(wish.write==='auto'&&isFork(event))return{
restore,
save:false,
why:'A pull request from a fork saves no cache.'
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
const results=Boolean(env['ACTIONS_RESULTS_URL']);
return env['ACTIONS_CACHE_SERVICE_V2']?results:Boolean(env['ACTIONS_CACHE_URL']);
}
function guardedBy(env){
const event=env['GITHUB_EVENT_NAME']??'';
if (guarded.has(event)) return `a job of ${event}`;
return env['GITHUB_REF_TYPE']==='tag'?'a job for a tag':'';
}
function isFork(event){
const head=at(event,'pull_request','head','repo','full_name');
const base=at(event,'pull_request','base','repo','full_name');
const isPullRequest=at(event,'pull_request')!==undefined;
return isPullRequest&&(typeof head!=='string'||head!==base);
}
function at(value,...path){
let inner=value;
for(const name of path){
if(typeof inner!=='object'||inner===null)return undefined;
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
3491:((module$,exports$,require$)=>{
require$.d(exports$,{
HX:()=>printRecord,
Hh:()=>parseRecord,
Rn:()=>recordIn,
mR:()=>recordFile
});
var json$0=require$(2228);
const recordFile='.setup-go-tarball-cache.json';
function printRecord(record){
return JSON.stringify(record);
}
function parseRecord(text){
return recordIn((0,json$0.q)(text));
}
function recordIn(value){
if(!(0,json$0.G)(value))return undefined;
const{bytes,entries,leg,without}=value;
if(!isCount(bytes)||!isCount(entries)||typeof leg!=='string')return undefined;
return{
bytes,
entries,
leg,
without:isCount(without)?without:undefined
};
}
function isCount(value){
return typeof value==='number'&&Number.isFinite(value)&&value>=0;
}
}),
1833:((module$,exports$,require$)=>{
require$.d(exports$,{
B:()=>parseState,
U:()=>printState
});
var json$0=require$(2228);
var record$1=require$(3491);
function printState(state){
return JSON.stringify(state);
}
function parseState(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return undefined;
const{tools,since,ready,leg}=value;
const[modules,build]=[
archiveIn(value['modules']),
archiveIn(value['build'])
];
if(!modules||!build||!Array.isArray(tools)||!tools.every(isTool))return undefined;
return typeof since==='number'&&typeof ready==='number'&&typeof leg==='string'?{
modules,
build,
tools,
since,
ready,
leg
}:undefined;
}
function isTool(value){
if(!(0,json$0.G)(value))return false;
const{name,folder,key,matched}=value;
return[
name,
folder,
key,
matched
].every((each)=>typeof each==='string');
}
function archiveIn(value){
if(!(0,json$0.G)(value))return undefined;
const{folder,key,matched,exact,warm,restoreSeconds,record}=value;
return typeof folder==='string'&&typeof key==='string'&&typeof matched==='string'&&typeof exact==='boolean'&&typeof warm==='boolean'&&typeof restoreSeconds==='number'?{
folder,
key,
matched,
exact,
warm,
restoreSeconds,
record:(0,record$1.Rn)(record)
}:undefined;
}
}),
7403:((module$,exports$,require$)=>{
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
5700:((module$,exports$,require$)=>{
require$.d(exports$,{
j:()=>putRecord,
v:()=>takeRecord
});
var path$0=require$(6760);
var record$1=require$(3491);
async function putRecord(run,staging,record){
await run.files.writeText((0,path$0.join)(staging,record$1.mR),(0,record$1.HX)(record));
}
async function takeRecord(run,staging){
const path=(0,path$0.join)(staging,record$1.mR);
const text=await run.files.readText(path);
if(text===undefined)return undefined;
await run.files.remove(path);
return(0,record$1.Hh)(text);
}
}),
9544:((module$,exports$,require$)=>{
require$.d(exports$,{
g:()=>readDependencies
});
var path$0=require$(6760);
var sum$3=require$(7403);
var folder$2=require$(5446);
var problem$1=require$(2969);
const sumFiles=new Set([
'go.sum',
'go.work.sum'
]);
const foreign=new Set([
...[
'.git',
'node_modules',
'vendor',
'testdata'
],
folder$2.f
]);
async function readDependencies(run,{dependencyPath,modCache}){
const paths=dependencyPath===''?await allSums(run,modCache):await named(run,dependencyPath);
const texts=[];
for(const path of paths)texts.push(await run.files.readText(path)??'');
if(texts.length===0)return{
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
if(paths.length===0){
throw new problem$1.A('INPUT_INVALID', `The input cache-dependency-path is ${JSON.stringify(dependencyPath)}, which matches no file`, {
hint: 'Name go.sum files, from the root of the workspace: go.sum, tools/go.sum, or **/go.sum.'
});
}
const sums=paths.filter((path)=>(0,path$0.basename)(path)==='go.mod').map((path)=>(0,path$0.join)((0,path$0.dirname)(path),'go.sum'));
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
9014:((module$,exports$,require$)=>{
require$.d(exports$,{
_:()=>buildKeysOf
});
var keys$2=require$(7566);
var settings$1=require$(9122);
var places$0=require$(8977);
async function buildKeysOf(run,job,{goEnv,release}){
const{platform}=run;
const ifKnown=(text)=>text===undefined?undefined:(0,places$0.ol)(run,text);
const settings=await(0,settings$1.J)(run,{
goEnv
},keys$2.E6);
return(0,keys$2.T_)({
os:platform.os,
arch:platform.arch,
image:job.image,
goVersion:goEnv['GOVERSION']??release,
settings:await(0,places$0.ol)(run,settings),
leg:await(0,places$0.ol)(run,job.leg),
branch:await(0,places$0.ol)(run,job.branch),
base:await ifKnown(job.base),
defaultBranch:await ifKnown(job.defaultBranch),
run:job.run
});
}
}),
1574:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
setStableTimes:()=>setStableTimes
});
var external_node_path_=require$(6760);
var environment=require$(8291);
;
function readTrackedFiles(text){
const files=new Map();
const submodules=[];
const others=new Set();
for(const entry of text.split('\0')){
const [, tag, mode = '', blob = '', stage, path = ''] = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
if(tag===undefined)continue;
if(mode===submodule)submodules.push(path);
else if(tag==='H'&&stage==='0')files.set(path,blob);
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
var problem=require$(2969);
var run_to_end=require$(7731);
;
async function setStableTimes(run){
const started=run.clock.now();
try{
let done={
files:0,
others:0
};
for(const root of(await checkouts(run)))done=add(done,await setTimesIn(run,root));
const seconds = ((run.clock.now() - started) / 1000).toFixed(1);
const left = done.others === 0 ? '' : `; ${done.others} are not as git has them, and keep theirs`;
const message = `Set the times of ${done.files} files by their contents in ${seconds} s${left}`;
run.emit({
kind:'remark',
level:'info',
message
});
}catch(error){
if(!(error instanceof problem.A)||error.code==='INTERRUPTED'||error.code==='TIMED_OUT')throw error;
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
if(listed.stdout!=='')return[
workspace
];
const below=[];
for(const name of(await run.files.list(workspace)))if(await run.files.kind((0,external_node_path_.join)(workspace,name,'.git'))!==undefined)below.push((0,external_node_path_.join)(workspace,name));
if(below.length>0)return below.toSorted();
const why=listed.exitCode===0?'git tracks nothing':firstLine(listed.stderr);
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
for(const path of submodules)if(await run.files.kind((0,external_node_path_.join)(root,path,'.git'))!==undefined)done=add(done,await setTimesIn(run,(0,external_node_path_.join)(root,path)));
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
if(exitCode===0)return stdout;
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
4493:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
makeRestReady:()=>makeRestReady,
restoreAndRemember:()=>restoreAndRemember
});
var cache_state=require$(1833);
var problem=require$(2969);
var ready_tools=require$(1065);
var cache_job=require$(7131);
var cache_keys=require$(7566);
var cache_policy=require$(6324);
var archive_record=require$(5700);
var cache_places=require$(8977);
var dependency_files=require$(9544);
var json=require$(2228);
;
function defaultBranchOf(event){
const repository=(0,json.G)(event)?event['repository']:undefined;
const branch=(0,json.G)(repository)?repository['default_branch']:undefined;
return typeof branch==='string'?branch:undefined;
}
async function readEvent(run){
const path=run.env['GITHUB_EVENT_PATH'];
if(!path)return undefined;
try{
return(0,json.q)(await run.files.readText(path)??'');
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message:error.message
});
return undefined;
}
}
var job_keys=require$(9014);
;
async function restoreCaches(run,plan,result){
const event=await readEvent(run);
const policy=(0,cache_policy.d)(plan,run.env,event);
if(policy.why!=='')run.emit({
kind:'remark',
level:'info',
message:policy.why
});
if(!policy.restore&&!policy.save)return{
policy,
state:undefined
};
const{GOMODCACHE:modCache='',GOCACHE:buildCache=''}=result.goEnv;
const dependencies=await(0,dependency_files.g)(run,{
dependencyPath:plan.dependencyPath,
modCache
});
const job=(0,cache_job.Z)(run.env,{
matrix:plan.matrix,
defaultBranch:defaultBranchOf(event)
});
const keys=await(0,job_keys._)(run,job,result);
const started=run.clock.now();
const[modules,build]=await Promise.all([
restoreModules(run,plan,{
policy,
folder:modCache,
dependencies
}),
restore(run,plan,{
policy,
folder:buildCache,
keys,
warm:await(0,cache_places.Yr)(run,buildCache,'build outputs'),
what:'build outputs'
})
]);
const leg=await(0,cache_places.ol)(run,job.leg);
const ready=run.clock.now();
return{
policy,
state:{
modules,
build,
tools:[],
since:started,
ready,
leg
}
};
}
async function restoreModules(run,plan,given){
const{policy,folder,dependencies}=given;
const{sums,modules}=dependencies;
const what='modules';
if(sums===''||modules.length===0){
run.emit({
kind:'remark',
level:'info',
message:'No go.sum was found, so no modules are cached.'
});
return{
...unrestored,
folder,
key:'',
warm:false
};
}
const warm=await(0,cache_places.Yr)(run,folder,what);
return restore(run,plan,{
policy,
folder,
keys:(0,cache_keys.ci)(sums),
warm,
what
});
}
async function restore(run,plan,wanted){
const{policy,folder,keys,warm,what}=wanted;
const nothing={
...unrestored,
folder,
key:keys.primary,
warm
};
if(folder===''||folder==='off'||!policy.restore)return nothing;
if(await(0,cache_places.f8)(run,folder)!==undefined){
run.emit({
kind:'remark',
level:'info',
message: `Not restoring ${what}: an earlier step of this job did.`
});
return{
...nothing,
warm:true
};
}
if(warm){
run.emit({
kind:'remark',
level:'info',
message: `Not restoring ${what}: "${folder}" has some already.`
});
return nothing;
}
const started=run.clock.now();
const{matched,record}=await fetchInto(run,plan,wanted)??{
matched:'',
record:undefined
};
const restoreSeconds = (run.clock.now() - started) / 1000;
const exact=(0,cache_keys.P4)(keys.primary,matched);
run.emit({
kind:'cache-restored',
what,
outcome:matched===''?'miss':exact?'exact':'partial',
key:keys.primary,
matched,
bytes:record?.bytes,
entries:record?.entries,
seconds:restoreSeconds
});
return{
...nothing,
matched,
exact,
restoreSeconds,
record
};
}
const unrestored={
matched:'',
exact:false,
restoreSeconds:0,
record:undefined
};
async function fetchInto(run,plan,{folder,keys,what}){
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
try{
await folders.remove(staging);
const service=await run.cacheService(plan.timeout);
const matched=await service.restore(staging,keys);
if(matched===undefined||await run.files.kind(staging)!=='folder'){
await(0,cache_places.Kn)(run,folder,[]);
return undefined;
}
const record=await(0,archive_record.v)(run,staging);
const paths=what==='modules'?(await(0,cache_places.Hz)(run,staging)).map(({path})=>path):await folders.setTimes(staging,run.clock.now()- twoHours);
await(0,cache_places.Kn)(run,folder,paths);
await folders.moveInto(staging,folder);
return{
matched,
record
};
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message: `Could not restore ${what}: ${error.message}`
});
return undefined;
}
}
const twoHours=2*60*60*1000;
var stable_times=require$(1574);
var step_state=require$(6746);
;
async function restoreAndRemember(run,plan,result){
const restored=await restoreCaches(run,plan,result);
remember(run,restored);
return restored;
}
async function makeRestReady(run,plan,{result,restored}){
if(plan.stableMtimes)await(0,stable_times.setStableTimes)(run);
if(plan.tools.length===0)return result;
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
if(state===undefined||!policy.save)return;
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
