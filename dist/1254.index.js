export const id=1254;
export const ids=[
1254
];
export const modules={
1833:((module$,exports$,require$)=>{
require$.d(exports$,{
B:()=>parseState,
U:()=>printState
});
var json$0=require$(2228);
function printState(state){
return JSON.stringify(state);
}
function parseState(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return undefined;
const{modules,build,since}=value;
return isArchive(modules)&&isArchive(build)&&typeof since==='number'?{
modules,
build,
since
}:undefined;
}
function isArchive(value){
if(!(0,json$0.G)(value))return false;
const{folder,key,matched,warm,restoreSeconds}=value;
const texts=[
folder,
key,
matched
].every((each)=>typeof each==='string');
return texts&&typeof warm==='boolean'&&typeof restoreSeconds==='number';
}
}),
7403:((module$,exports$,require$)=>{
require$.d(exports$,{
H:()=>parseGoSum,
r:()=>filesOfModule
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
function filesOfModule({path,version,whole}){
const folder = `cache/download/${escapePath(path)}/@v`;
const file = `${folder}/${escapePath(version)}`;
const described=[
`${file}.mod`,
`${file}.info`
];
return whole?[
...described,
`${file}.ziphash`,
`${escapePath(path)}@${escapePath(version)}`
]:described;
}
function escapePath(text){
return text.replace(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`);
}
}),
8977:((module$,exports$,require$)=>{
require$.d(exports$,{
Kn:()=>writeRestored,
PA:()=>stagingOf,
Yr:()=>isWarm,
f8:()=>readRestored
});
var path$0=require$(6760);
function stagingOf(folder){
return (0, path$0.join)((0, path$0.dirname)(folder), `.setup-go-tarball-${(0, path$0.basename)(folder)}`);
}
async function readRestored(run,folder){
const[job,...paths]=(await run.files.readText(restoredList(run,folder))??'').split('\n');
return job===jobOf(run)?paths.filter(Boolean):undefined;
}
async function writeRestored(run,folder,paths){
await run.files.makeFolder((0,path$0.dirname)(restoredList(run,folder)));
await run.files.writeText(restoredList(run,folder),[
jobOf(run),
...paths
].join('\n'));
}
function restoredList({env},folder){
return (0, path$0.join)(env['RUNNER_TEMP'] || (0, path$0.dirname)(folder), `setup-go-tarball-${(0, path$0.basename)(folder)}.restored`);
}
function jobOf({env}){
return[
env['GITHUB_RUN_ID'],
env['GITHUB_RUN_ATTEMPT'],
env['GITHUB_JOB']
].join('-');
}
async function isWarm(run,folder,what){
if(run.env['RUNNER_ENVIRONMENT']==='github-hosted')return false;
if(what==='modules')return await run.files.kind((0,path$0.join)(folder,'cache','download'))!==undefined;
for (const name of (await run.files.list(folder)))if (/^[0-9a-f]{2}$/.test(name) && (await run.files.list((0, path$0.join)(folder, name))).length > 0) return true;
return false;
}
}),
9544:((module$,exports$,require$)=>{
require$.d(exports$,{
g:()=>readDependencies
});
var path$0=require$(6760);
var sum$2=require$(7403);
var problem$1=require$(2969);
const sumFiles=new Set([
'go.sum',
'go.work.sum'
]);
const foreign=new Set([
'.git',
'node_modules',
'vendor',
'testdata'
]);
async function readDependencies(run,dependencyPath){
const paths=dependencyPath===''?await allSums(run):await named(run,dependencyPath);
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
modules:texts.flatMap(sum$2.H)
};
}
async function allSums(run){
const folders=await run.cacheFolders();
const found=await folders.find(run.workspace,{
names:sumFiles,
skip:foreign
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
1254:((module$,exports$,require$)=>{
require$.d(exports$,{
restoreAndRemember:()=>restoreAndRemember
});
var cache_state=require$(1833);
var problem=require$(2969);
;
function modulesKeys(sums){
const family = `${cache_keys_name}-modules-v1-`;
return{
primary: `${family}${sums}`,
restore:[
family
]
};
}
function buildKeys(facts){
const{os,arch,image,goVersion,settings,leg,branch,base,defaultBranch,run}=facts;
const machine=[
os,
arch,
image,
goVersion
].map(plain).join('-');
const family = `${cache_keys_name}-build-v1-${machine}-${settings}-`;
const ofLeg = `${family}${leg}-`;
const branches=[
branch,
base,
defaultBranch
].filter((each)=>each!==undefined);
const restore=[
...branches.map((each)=>`${ofLeg}${each}-`),
ofLeg,
family
];
return{
primary: `${ofLeg}${branch}-${run}`,
restore:[
...new Set(restore)
]
};
}
const buildSettings=[
'CGO_ENABLED',
'CC',
'CXX',
'CGO_CFLAGS',
'CGO_LDFLAGS',
'GOOS',
'GOARCH',
'GOAMD64',
'GOARM',
'GOARM64',
'GO386',
'GOEXPERIMENT',
'GOFLAGS',
'GOCACHE',
'GOMODCACHE'
];
function branchesOf(env,defaultBranch){
const base=env['GITHUB_BASE_REF']||undefined;
return{
branch:env['GITHUB_HEAD_REF']||env['GITHUB_REF_NAME']||'',
base,
defaultBranch
};
}
const cache_keys_name='setup-go-tarball';
function plain(text){
return text.replace(/[^\w.+]/g, '_').slice(0, 60);
}
;
const guarded=new Set([
'release',
'pull_request_target',
'workflow_run'
]);
function cachePolicy(wish,env,event){
if(wish.cache==='false')return nothing('');
if(!isAvailable(env))return nothing('There is no cache service here.');
const guard=wish.cache==='always'?'':guardedBy(env);
if (guard !== '') return nothing(`Nothing is cached in ${guard}: a poisoned cache must not reach it. Set cache: always to allow it.`);
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
var json=require$(2228);
var cache_places=require$(8977);
var dependency_files=require$(9544);
;
function defaultBranchOf(event){
const repository=(0,json.G)(event)?event['repository']:undefined;
const branch=(0,json.G)(repository)?repository['default_branch']:undefined;
return typeof branch==='string'?branch:undefined;
}
;
async function restoreCaches(run,plan,result){
const event=await readEvent(run);
const policy=cachePolicy(plan,run.env,event);
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
const dependencies=await(0,dependency_files.g)(run,plan.dependencyPath);
const keys=await buildKeysOf(run,plan,{
result,
event
});
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
return{
policy,
state:{
modules,
build,
since:started
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
folder,
key:'',
matched:'',
warm:false,
restoreSeconds:0
};
}
const warm=await(0,cache_places.Yr)(run,folder,what);
return restore(run,plan,{
policy,
folder,
keys:modulesKeys(sums),
warm,
what
});
}
async function restore(run,plan,wanted){
const{policy,folder,keys,warm,what}=wanted;
const nothing={
folder,
key:keys.primary,
matched:'',
warm,
restoreSeconds:0
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
const matched=await fetchInto(run,plan,wanted);
const restoreSeconds = (run.clock.now() - started) / 1000;
const outcome=matched===undefined?'miss':matched===keys.primary?'exact':'partial';
run.emit({
kind:'cache-restored',
what,
outcome,
key:keys.primary,
matched:matched??'',
seconds:restoreSeconds
});
return{
...nothing,
matched:matched??'',
restoreSeconds
};
}
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
await folders.setTimes(staging,run.clock.now()- twoHours);
const paths=(await folders.files(staging)).map(({path})=>path);
await(0,cache_places.Kn)(run,folder,paths);
await folders.moveInto(staging,folder);
return matched;
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
async function buildKeysOf(run,{matrix},{result,event}){
const{env,platform}=run;
const digestOf=async(text)=>{
const digest=await run.digest();
digest.update(new TextEncoder().encode(text));
return digest.hex().slice(0,16);
};
const settings = buildSettings.map((name)=>`${name}=${result.goEnv[name] ?? ''}`).join('\n');
const leg=[
env['GITHUB_WORKFLOW'],
env['GITHUB_JOB'],
matrix
].join('\n');
const{branch,base,defaultBranch}=branchesOf(env,defaultBranchOf(event));
return buildKeys({
os:platform.os,
arch:platform.arch,
image:env['ImageOS']??'',
goVersion:result.goEnv['GOVERSION']??result.release,
settings:await digestOf(settings),
leg:await digestOf(leg),
branch:await digestOf(branch),
base:base===undefined?undefined:await digestOf(base),
defaultBranch:defaultBranch===undefined?undefined:await digestOf(defaultBranch),
run: `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
});
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
var step_state=require$(6746);
;
async function restoreAndRemember(run,plan,result){
const{policy,state}=await restoreCaches(run,plan,result);
if(state!==undefined&&policy.save)remember(run,state);
return state;
}
function remember(run,state){
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
