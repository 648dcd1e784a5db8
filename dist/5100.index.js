export const id=5100;
export const ids=[
5100
];
export const modules={
8340:((module$,exports$,require$)=>{
require$.d(exports$,{
j:()=>outputOf,
t:()=>trimBuild
});
function outputOf(text){
const [, id] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) /.exec(text) ?? [];
return id === undefined ? undefined : `${id.slice(0, 2)}/${id}-d`;
}
function trimBuild(entries,rules){
const{since,restored,maxSize,complete=false}=rules;
const lastUse=usesOf(entries);
const inUse=entries.filter((entry)=>lastUse(entry)>=since);
const usedOfRestored=inUse.filter(({path})=>restored.has(path)).length;
const endedEarly=!complete&&usedOfRestored*2<restored.size;
const wanted=endedEarly?entries:inUse;
const newest=wanted.toSorted((a,b)=>lastUse(b)- lastUse(a));
let size=0;
const kept=newest.filter((entry)=>{
if(maxSize>0&&size + entry.size>maxSize)return false;
size +=entry.size;
return true;
});
const paths=new Set(kept.map(({path})=>path));
return{
kept,
dropped:entries.filter(({path})=>!paths.has(path)),
fresh:kept.filter(({path})=>!restored.has(path)).length
};
}
function usesOf(entries){
const byActions=new Map();
for(const{output,used}of entries)if(output!==undefined)byActions.set(output,Math.max(used,byActions.get(output)??0));
return ({ path, used })=>Math.max(used, byActions.get(path.split('/').slice(0, 2).join('/')) ?? 0);
}
}),
7131:((module$,exports$,require$)=>{
require$.d(exports$,{
D:()=>jobId,
Z:()=>jobOf
});
function jobOf(env,{matrix,defaultBranch}){
if(env['GITHUB_ACTIONS']==='true')return gitHubJob(env,matrix,defaultBranch);
if(env['GITLAB_CI']==='true')return gitLabJob(env,matrix);
return{
leg:matrix,
branch:'',
base:undefined,
defaultBranch,
run:'',
image:''
};
}
function gitHubJob(env,matrix,defaultBranch){
return{
leg:[
env['GITHUB_WORKFLOW'],
env['GITHUB_JOB'],
matrix
].join('\n'),
branch:env['GITHUB_HEAD_REF']||env['GITHUB_REF_NAME']||'',
base:env['GITHUB_BASE_REF']||undefined,
defaultBranch,
run: `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
image:env['ImageOS']??''
};
}
function gitLabJob(env,matrix){
return{
leg:[
env['CI_JOB_NAME'],
matrix
].join('\n'),
branch:env['CI_COMMIT_REF_NAME']??'',
base:env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']||undefined,
defaultBranch:env['CI_DEFAULT_BRANCH']||undefined,
run:env['CI_JOB_ID']??'',
image:env['CI_JOB_IMAGE']??''
};
}
function jobId(env){
if (env['GITHUB_RUN_ID'] === undefined && env['CI_JOB_ID'] !== undefined) return `gitlab-${env['CI_JOB_ID']}`;
return[
env['GITHUB_RUN_ID'],
env['GITHUB_RUN_ATTEMPT'],
env['GITHUB_JOB']
].join('-');
}
}),
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
const{modules,build,tools,since}=value;
if(!isArchive(modules)||!isArchive(build)||typeof since!=='number')return undefined;
return Array.isArray(tools)&&tools.every(isTool)?{
modules,
build,
tools,
since
}:undefined;
}
function isTool(value){
return isArchive(value)&&'name' in value&&typeof value.name==='string';
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
8977:((module$,exports$,require$)=>{
require$.d(exports$,{
Kn:()=>writeRestored,
PA:()=>stagingOf,
Yr:()=>isWarm,
f8:()=>readRestored
});
var path$0=require$(6760);
var job$1=require$(7131);
function stagingOf(folder){
return (0, path$0.join)((0, path$0.dirname)(folder), `.setup-go-tarball-${(0, path$0.basename)(folder)}`);
}
async function readRestored(run,folder){
const[job,...paths]=(await run.files.readText(restoredList(run,folder))??'').split('\n');
return job===(0,job$1.D)(run.env)?paths.filter(Boolean):undefined;
}
async function writeRestored(run,folder,paths){
await run.files.makeFolder((0,path$0.dirname)(restoredList(run,folder)));
await run.files.writeText(restoredList(run,folder),[
(0,job$1.D)(run.env),
...paths
].join('\n'));
}
function restoredList({env},folder){
return (0, path$0.join)(env['RUNNER_TEMP'] || (0, path$0.dirname)(folder), `setup-go-tarball-${(0, path$0.basename)(folder)}.restored`);
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
5100:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
runPostStep:()=>runPostStep
});
var program=require$(7588);
var cache_state=require$(1833);
var plan=require$(6769);
var build_trim=require$(8340);
var go_sum=require$(7403);
var problem=require$(2969);
var cache_places=require$(8977);
var dependency_files=require$(9544);
;
async function saveCaches(run,plan,state){
await safely(run,'modules',()=>saveModules(run,plan,state.modules));
await safely(run,'build outputs',()=>saveBuild(run,plan,state));
for(const tool of state.tools)await safely(run,whatIs(tool),()=>saveTool(run,plan,tool));
}
async function safely(run,what,work){
try{
await work();
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message: `Could not save ${what}: ${error.message}`
});
}
}
async function saveModules(run,plan,archive){
const{key,matched,warm}=archive;
if(key==='')return;
if(matched===key)return skip(run,'modules','they were restored as they are');
if(warm)return skip(run,'modules','they were here before this step');
const{dependencyPath}=plan;
const{modules}=await(0,dependency_files.g)(run,{
dependencyPath,
modCache:archive.folder
});
const paths=[
...new Set(modules.flatMap(go_sum.rp))
];
await saveArchive(run,plan,{
archive,
paths,
what:'modules',
dropped:undefined
});
}
async function saveBuild(run,plan,{build,since}){
const{folder,key,warm}=build;
const what='build outputs';
if(key===''||folder===''||folder==='off')return;
if(warm)return skip(run,what,'they were here before this step');
const folders=await run.cacheFolders();
const entries=await readEntries(folders,folder);
const restored=new Set(await(0,cache_places.f8)(run,folder));
const{kept,dropped,fresh}=(0,build_trim.t)(entries,{
since,
restored,
maxSize:plan.maxSizeMb*2**20
});
if(fresh===0)return skip(run,what,'there is nothing new');
const paths=kept.map(({path})=>path);
await saveArchive(run,plan,{
archive:build,
paths,
what,
dropped:dropped.length
});
}
async function readEntries(folders,folder){
const files = (await folders.files(folder)).filter(({ path })=>/^[0-9a-f]{2}\//.test(path));
const actions=files.filter(({path})=>path.endsWith('-a')).map(({path})=>path);
const texts=await folders.texts(folder,actions);
const outputs=new Map(actions.map((path,index)=>[
path,
(0,build_trim.j)(texts[index]??'')
]));
return files.map(({path,size,modified})=>({
path,
size,
used:modified,
output:outputs.get(path)
}));
}
async function saveTool(run,plan,tool){
if(tool.matched!=='')return;
const paths=await run.files.list(tool.folder);
await saveArchive(run,plan,{
archive:tool,
paths,
what:whatIs(tool),
dropped:undefined
});
}
function whatIs({name}){
return `the tool ${name}`;
}
function skip(run,what,why){
run.emit({
kind:'remark',
level:'info',
message: `Not saving ${what}: ${why}.`
});
}
async function saveArchive(run,plan,{archive,paths,what,dropped}){
const{folder,key}=archive;
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
const started=run.clock.now();
try{
await folders.remove(staging);
const bytes=await folders.linkInto(staging,folder,paths);
if(bytes===0)return skip(run,what,'none were used');
const service=await run.cacheService(plan.timeout);
if(!await service.save(staging,key))return;
const seconds = (run.clock.now() - started) / 1000;
run.emit({
kind:'cache-saved',
what,
key,
bytes,
kept:paths.length,
dropped,
seconds
});
}finally{
await folders.remove(staging);
}
}
var github=require$(5401);
var step_state=require$(6746);
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
async function runPostStep(){
const state=(0,cache_state.B)((0,step_state.C)(program._K)??'');
if(state===undefined)return 0;
const host=(0,github.createGitHubHost)({
env:program._K,
problemMatcher:''
});
try{
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
const inputs=(0,program.Ko)(host);
const session=__addDisposableResource(env_1,await(0,program.fA)(host,inputs),true);
const{cache}=await(0,plan.X)(inputs,{
yaml:true
});
await saveCaches(session.run,cache,state);
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
}catch(error){
const why=error instanceof Error?error.stack??error.message:String(error);
const message = `The caches could not be saved: ${why}`;
host.event({
kind:'remark',
level:'warning',
message,
time:Date.now()
});
}
await host.caughtUp();
return 0;
}
})
};
