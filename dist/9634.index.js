export const id=9634;
export const ids=[
9634
];
export const modules={
3645:((module$,exports$,require$)=>{
require$.d(exports$,{
B5:()=>isRepeated,
ZO:()=>isTestLog,
jH:()=>outputOf
});
function outputOf(action){
const [, output] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +\d+ +\d+\s*$/.exec(action) ?? [];
return output === undefined ? undefined : `${output.slice(0, 2)}/${output}-d`;
}
function isRepeated(output){
return /^ok {2}\t\S+\t[\d.]+s/m.test(output) || output.startsWith(testLog) || output.startsWith('go index v');
}
function isTestLog(output){
return output.startsWith(testLog);
}
const testLog='# test log\n';
}),
8340:((module$,exports$,require$)=>{
require$.d(exports$,{
t:()=>trimBuild
});
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
fresh:kept.filter(({path})=>!restored.has(path)),
used:usedOfRestored,
endedEarly
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
7566:((module$,exports$,require$)=>{
require$.d(exports$,{
E6:()=>buildSettings,
P4:()=>isExactKey,
T_:()=>buildKeys,
_H:()=>toolKey,
ci:()=>modulesKeys,
mv:()=>modulesSaveKey,
up:()=>toolSettings
});
function modulesKeys(sums){
const family = `${name}-modules-v1-`;
return{
primary: `${family}${sums}`,
restore:[
`${family}${sums}-`,
family
]
};
}
function modulesSaveKey(primary,held){
return `${primary}-${held}`;
}
function isExactKey(primary,matched){
return matched !== '' && (matched === primary || matched.startsWith(`${primary}-`));
}
function buildKeys(facts){
const{os,arch,image,goVersion,settings,leg,branch,base,defaultBranch,run}=facts;
const machine=[
os,
arch,
image,
goVersion
].map(plain).join('-');
const family = `${name}-build-v1-${machine}-${settings}-`;
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
function toolKey({os,arch,image,goVersion,name:tool,version,digest}){
return `${name}-tool-v1-${[
os,
arch,
image,
goVersion,
tool,
version
].map(plain).join('-')}-${digest}`;
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
const toolSettings=[
'CGO_ENABLED',
'CC',
'CXX',
'CGO_CFLAGS',
'CGO_LDFLAGS',
'GOAMD64',
'GOARM',
'GOARM64',
'GO386',
'GOEXPERIMENT',
'GOFLAGS'
];
const name='setup-go-tarball';
function plain(text){
return text.replace(/[^\w.+]/g, '_').slice(0, 60);
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
3261:((module$,exports$,require$)=>{
require$.d(exports$,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
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
9491:((module$,exports$,require$)=>{
require$.d(exports$,{
n:()=>readBuildEntries,
z:()=>readSavable
});
var output$0=require$(3645);
async function readBuildEntries(run,folder){
return withOutputs(run,folder,await(await run.goCaches()).buildEntries(folder));
}
async function readSavable(run,folder){
const files=await(await run.cacheFolders()).files(folder);
const entries = files.filter(({ path })=>/^[0-9a-f]{2}\//.test(path));
return withOutputs(run,folder,entries);
}
async function withOutputs(run,folder,entries){
const caches=await run.goCaches();
const actions=entries.filter(({path})=>path.endsWith('-a')).map(({path})=>path);
const texts=await caches.texts(folder,actions);
const outputs=new Map(actions.map((path,index)=>[
path,
(0,output$0.jH)(texts[index]??'')
]));
return entries.map(({path,size,modified})=>({
path,
size,
used:modified,
output:outputs.get(path)
}));
}
}),
8977:((module$,exports$,require$)=>{
require$.d(exports$,{
Hz:()=>describedModules,
Kn:()=>writeRestored,
PA:()=>stagingOf,
Yr:()=>isWarm,
f8:()=>readRestored,
ol:()=>digestOf
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
async function describedModules(run,folder){
const folders=await run.cacheFolders();
const files=await folders.files((0,path$0.join)(folder,described));
return files.map((file)=>({
...file,
path: `${described}/${file.path}`
}));
}
const described = 'cache/download';
async function digestOf(run,text){
const digest=await run.digest();
digest.update(new TextEncoder().encode(text));
return digest.hex().slice(0,16);
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
9634:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
runPostStep:()=>runPostStep
});
var program=require$(7588);
var cache_state=require$(1833);
var plan_plan=require$(6769);
var build_trim=require$(8340);
var cache_keys=require$(7566);
;
function modulesWithout({restored,record},time){
if(!restored)return time.download;
return record?.without===undefined?undefined:record.without + time.download;
}
function buildWithout({restored,record,leg},time){
if(!restored)return Math.max(0,time.work - time.download);
return record?.leg===leg?record.without:undefined;
}
function savedByModules({restored,record}){
return restored?record?.without:undefined;
}
function savedByBuild(facts,time){
const{restored,record,leg,endedEarly}=facts;
if(!restored||endedEarly||record?.without===undefined||record.leg!==leg)return undefined;
return Math.max(0,record.without -(time.work - time.download));
}
function busyTime(times,since){
const sorted=times.filter((time)=>time>since).toSorted((a,b)=>a - b);
const pauses=sorted.map((time,index)=>time -(sorted[index - 1]??time));
return pauses.filter((pause)=>pause<=longestPause).reduce((sum,pause)=>sum + pause,0);
}
const longestPause=1000;
var go_sum=require$(7403);
var problem=require$(2969);
var build_entries=require$(9491);
var external_node_path_=require$(6760);
var build_output=require$(3645);
;
async function isOnlyRepeated(run,folder,entries){
for(const{path,size,output}of entries){
if(size>largest)return false;
if(!(path.endsWith('-d')?(0,build_output.B5)(await textOf(path)):await namesRepeated(output)))return false;
}
return true;
async function namesRepeated(output){
if(output===undefined)return false;
const text=await textOf(output);
return(0,build_output.B5)(text)&&!(0,build_output.ZO)(text);
}
async function textOf(path){
return await run.files.readText((0,external_node_path_.join)(folder,path))??'';
}
}
const largest=1<<20;
var cache_places=require$(8977);
var dependency_files=require$(9544);
var archive_record=require$(5700);
;
async function saveArchive(run,plan,archive){
const{folder,key,paths,what,dropped,noted}=archive;
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
const started=run.clock.now();
try{
await folders.remove(staging);
const bytes=await folders.linkInto(staging,folder,paths);
if(bytes===0)return skipSaving(run,what,'none were used');
if(noted!==undefined)await(0,archive_record.j)(run,staging,{
bytes,
entries:paths.length,
...noted
});
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
function skipSaving(run,what,why){
run.emit({
kind:'remark',
level:'info',
message: `Not saving ${what}: ${why}.`
});
}
;
async function saveCaches(run,plan,state){
const time=await timeOf(run,state);
const{modules,build,tools}=state;
await Promise.all([
safely(run,'modules',()=>judged(run,{
what:'modules',
archive:modules
},()=>saveModules(run,plan,{
state,
time
}))),
safely(run,'build outputs',()=>judged(run,{
what:'build outputs',
archive:build
},()=>saveBuild(run,plan,{
state,
time
}))),
...tools.map((tool)=>safely(run,whatIs(tool),()=>saveTool(run,plan.cache,tool)))
]);
}
async function timeOf(run,{modules,ready}){
const work = Math.max(0, (run.clock.now() - ready) / 1000);
if(modules.key===''||modules.warm)return{
work,
download:0
};
const files=await(0,cache_places.Hz)(run,modules.folder);
const times=files.map(({modified})=>modified);
return{
work,
download: busyTime(times, ready) / 1000
};
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
async function judged(run,{what,archive},work){
const started=run.clock.now();
const saved=await work();
if(archive.key===''||archive.warm)return;
const cost = archive.restoreSeconds + (run.clock.now() - started) / 1000;
run.emit({
kind:'cache-judged',
what,
cost,
saved
});
}
async function saveModules(run,{cache:plan},{state,time}){
const{modules:archive,leg}=state;
const{folder,key,matched,exact,warm,record}=archive;
const what='modules';
if(key==='')return undefined;
if(warm)return skipSaving(run,what,'they were here before this step');
const{dependencyPath}=plan;
const{modules}=await(0,dependency_files.g)(run,{
dependencyPath,
modCache:folder
});
const paths=[
...new Set(modules.flatMap(go_sum.rp))
];
const wanted=new Set(paths);
const held=(await(0,cache_places.Hz)(run,folder)).map(({path})=>path).filter((path)=>wanted.has(path));
const restored=new Set(await(0,cache_places.f8)(run,folder));
const facts={
restored:matched!=='',
record,
leg,
endedEarly:false
};
const saved=savedByModules(facts);
if(exact&&held.every((path)=>restored.has(path))){
skipSaving(run,what,'they were restored as they are');
return saved;
}
const saveAs=(0,cache_keys.mv)(key,await(0,cache_places.ol)(run,held.toSorted().join('\n')));
const noted={
leg,
without:modulesWithout(facts,time)
};
await saveArchive(run,plan,{
folder,
key:saveAs,
paths,
what,
noted,
dropped:undefined
});
return saved;
}
async function saveBuild(run,{cache:plan,stableMtimes},{state,time}){
const{build,since,leg}=state;
const{folder,key,matched,warm,record}=build;
const what='build outputs';
if(key===''||folder===''||folder==='off')return undefined;
if(warm)return skipSaving(run,what,'they were here before this step');
const entries=await(0,build_entries.z)(run,folder);
const restored=new Set(await(0,cache_places.f8)(run,folder));
const trimmed=(0,build_trim.t)(entries,{
since,
restored,
maxSize:plan.maxSizeMb*2**20
});
const{kept,dropped,fresh,used,endedEarly}=trimmed;
const facts={
restored:matched!=='',
record,
leg,
endedEarly
};
const saved=savedByBuild(facts,time);
if(fresh.length===0||!stableMtimes&&await isOnlyRepeated(run,folder,fresh)){
const nothing=fresh.length===0?'there is nothing new':'only tests ran again';
const ofRestored = restored.size === 0 ? '' : `; ${used} of ${restored.size} restored entries were used`;
skipSaving(run, what, `${nothing}${ofRestored}`);
return saved;
}
const paths=kept.map(({path})=>path);
const noted={
leg,
without:buildWithout(facts,time)
};
await saveArchive(run,plan,{
folder,
key,
paths,
what,
noted,
dropped:dropped.length
});
return saved;
}
async function saveTool(run,plan,tool){
const{folder,key,matched}=tool;
if(matched!=='')return;
const paths=await run.files.list(folder);
const what=whatIs(tool);
await saveArchive(run,plan,{
folder,
key,
paths,
what,
noted:undefined,
dropped:undefined
});
}
function whatIs({name}){
return `the tool ${name}`;
}
var github=require$(5401);
var step_state=require$(6746);
var megabytes=require$(3261);
;
function cacheSummary(events){
const judged=events.filter((event)=>event.kind==='cache-judged');
if(judged.length===0)return '';
const rows=judged.toSorted((a,b)=>Number(b.what==='modules')- Number(a.what==='modules')).map(({what,cost,saved})=>{
const spared = saved === undefined ? 'not known yet' : `about ${saved.toFixed(1)} s`;
return `| ${what} | ${savedText(events, what)} | ${cost.toFixed(1)} s | ${spared} |`;
});
return `${[
'| Cache | Saved again | It cost | It saved |',
'| :-- | :-- | :-- | :-- |',
...rows
].join('\n')}\n`;
}
function savedText(events,what){
const saved=events.find((event)=>event.kind==='cache-saved'&&event.what===what);
if(saved?.kind!=='cache-saved')return 'no';
const{kept,bytes,dropped}=saved;
return `${kept} entries, ${(0, megabytes.i)(bytes)}${dropped ? `, without ${dropped} unused ones` : ''}`;
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
const heard=[];
const event=(each)=>{
heard.push(each);
host.event(each);
};
const session=__addDisposableResource(env_1,await(0,program.fA)({
...host,
event
},inputs),true);
const plan=await(0,plan_plan.X)(inputs,{
yaml:true
});
await saveCaches(session.run,plan,state);
const summary=inputs.summary==='full'?cacheSummary(heard):'';
if(summary!=='')(0,github.f)(program._K,summary);
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
