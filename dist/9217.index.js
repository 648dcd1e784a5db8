"use strict";
exports.id=9217;
exports.ids=[
9217,
1108
];
exports.modules={
57354:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B5:()=>isRepeated,
ZO:()=>isTestLog,
jH:()=>outputOf
});
function outputOf(action){
const [, output] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +\d+ +\d+\s*$/.exec(action) ?? [];
return void 0 === output ? void 0 : `${output.slice(0, 2)}/${output}-d`;
}
function isRepeated(output){
return /^ok {2}\t\S+\t[\d.]+s/m.test(output) || output.startsWith(testLog) || output.startsWith('go index v');
}
function isTestLog(output){
return output.startsWith(testLog);
}
const testLog='# test log\n';
}),
10911:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
t:()=>trimBuild
});
function trimBuild(entries,rules){
const{since,restored,maxSize,complete=false}=rules;
const lastUse=usesOf(entries);
const inUse=entries.filter((entry)=>lastUse(entry)>=since);
const usedOfRestored=inUse.filter(({path})=>restored.has(path)).length;
const endedEarly=!complete&&2*usedOfRestored<restored.size;
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
for(const{output,used}of entries)if(void 0!==output)byActions.set(output,Math.max(used,byActions.get(output)??0));
return ({ path, used })=>Math.max(used, byActions.get(path.split('/').slice(0, 2).join('/')) ?? 0);
}
}),
71442:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
D:()=>jobId,
Z:()=>jobOf
});
function jobOf(env,{matrix,defaultBranch}){
if('true'===env.GITHUB_ACTIONS)return gitHubJob(env,matrix,defaultBranch);
if('true'===env.GITLAB_CI)return gitLabJob(env,matrix);
return{
leg:matrix,
branch:'',
base:void 0,
defaultBranch,
run:'',
image:''
};
}
function gitHubJob(env,matrix,defaultBranch){
return{
leg:[
env.GITHUB_WORKFLOW,
env.GITHUB_JOB,
matrix
].join('\n'),
branch:env.GITHUB_HEAD_REF||env.GITHUB_REF_NAME||'',
base:env.GITHUB_BASE_REF||void 0,
defaultBranch,
run: `${env.GITHUB_RUN_ID ?? '0'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`,
image:env.ImageOS??''
};
}
function gitLabJob(env,matrix){
return{
leg:[
env.CI_JOB_NAME,
matrix
].join('\n'),
branch:env.CI_COMMIT_REF_NAME??'',
base:env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,
defaultBranch:env.CI_DEFAULT_BRANCH||void 0,
run:env.CI_JOB_ID??'',
image:env.CI_JOB_IMAGE??''
};
}
function jobId(env){
if (void 0 === env.GITHUB_RUN_ID && void 0 !== env.CI_JOB_ID) return `gitlab-${env.CI_JOB_ID}`;
return[
env.GITHUB_RUN_ID,
env.GITHUB_RUN_ATTEMPT,
env.GITHUB_JOB
].join('-');
}
}),
84757:((__unused_webpack_module,exports$,require$)=>{
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
return '' !== matched && (matched === primary || matched.startsWith(`${primary}-`));
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
].filter((each)=>void 0!==each);
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
95160:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
f:()=>projectCaches
});
function projectCaches({path,caches},separator){
return 'guarded' === caches ? `${path}${separator}guarded` : path;
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
3774:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
n:()=>readBuildEntries,
z:()=>readSavable
});
var output$0=require$(57354);
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
33430:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Hz:()=>describedModules,
Kn:()=>writeRestored,
PA:()=>stagingOf,
Yr:()=>isWarm,
f8:()=>readRestored,
ol:()=>digestOf
});
var path$0=require$(76760);
var job$1=require$(71442);
function stagingOf(folder){
return (0, path$0.join)((0, path$0.dirname)(folder), `.setup-go-tarball-${(0, path$0.basename)(folder)}`);
}
async function readRestored(run,folder){
const[job,...paths]=(await run.files.readText(restoredList(run,folder))??'').split('\n');
return job===(0,job$1.D)(run.env)?paths.filter(Boolean):void 0;
}
async function writeRestored(run,folder,paths){
await run.files.makeFolder((0,path$0.dirname)(restoredList(run,folder)));
await run.files.writeText(restoredList(run,folder),[
(0,job$1.D)(run.env),
...paths
].join('\n'));
}
function restoredList({env},folder){
return (0, path$0.join)(env.RUNNER_TEMP || (0, path$0.dirname)(folder), `setup-go-tarball-${(0, path$0.basename)(folder)}.restored`);
}
async function isWarm(run,folder,what){
if('github-hosted'===run.env.RUNNER_ENVIRONMENT)return false;
if('modules'===what)return await run.files.kind((0,path$0.join)(folder,'cache','download'))!==void 0;
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
27169:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
K:()=>findGoCache,
g:()=>askGoOnPath
});
var path$0=require$(76760);
var environment$4=require$(86984);
var keys$3=require$(84757);
var problem$1=require$(48624);
var json$5=require$(32193);
var path$2=require$(81108);
async function askGoOnPath(run){
const go=await(0,path$2.findOnPath)(run);
if(void 0===go)throw new problem$1.A('GO_FAILED','No go is on PATH, and only the go command knows its caches',{
hint:'Activate one first: eval "$(setup-go-tarball setup)".'
});
const names=[
'GOVERSION',
...keys$3.E6.filter((name)=>!name.startsWith('CGO_C')&&!name.startsWith('CGO_L'))
];
const{GOROOT:_,...others}=(0,environment$4.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const{stdout,stderr,exitCode}=await run.exec.run(go,[
'env',
'-json',
...names
],{
cwd:run.workspace,
env
});
const value=(0,json$5.q)(stdout);
if(0===exitCode&&'object'==typeof value&&null!==value)return Object.fromEntries(Object.entries(value).filter((entry)=>'string'==typeof entry[1]));
throw new problem$1.A('GO_FAILED', `"${go} env -json" exited with ${exitCode}: ${stderr.trim()}`, {
hint:'The caches need Go 1.10 or newer.'
});
}
async function findGoCache(run,name,folder){
const refuse = (why)=>new problem$1.A('FILES_FAILED', `${name} is "${folder}", ${why}; nothing was removed`, {
hint: `Set ${name} to the folder that the go command uses, or leave it to its default.`
});
if('off'===folder)throw refuse('so there is no cache to trim');
if(!(0,path$0.isAbsolute)(folder))throw refuse('which is not an absolute path');
const real=await run.files.realPath(folder);
if(void 0===real)return;
if(await run.files.kind(real)!=='folder')throw refuse('which is not a folder');
for(const[holds,what]of[
[
run.home,
'the home folder'
],
[
run.workspace,
'the current folder'
]
])if (await contains(run, real, holds)) throw refuse(`which is or contains ${what}`);
if((0,path$0.dirname)(real)===real)throw refuse('which is the root of the file system');
const names=await run.files.list(real);
if(0===names.length)return;
if('GOMODCACHE'===name){
if (await run.files.kind((0, path$0.join)(real, 'cache', 'download')) !== 'folder') throw refuse('which is no module cache: it has no cache/download');
}else if(!await isBuildCache(run,real,names))throw refuse('which is no build cache: it has other files than those of the go command');
return real;
}
async function isBuildCache(run,folder,names){
const readme=names.includes('README')?await run.files.readText((0,path$0.join)(folder,'README')):void 0;
if(readme?.includes('cached build artifacts'))return true;
const own = /^(?:[0-9a-f]{2}|fuzz|log\.txt|README|testexpire\.txt|trim\.txt)$/;
return names.every((name)=>own.test(name)) && names.some((name)=>/^[0-9a-f]{2}$/.test(name));
}
async function contains(run,folder,path){
const real=''===path?void 0:await run.files.realPath(path);
if(void 0===real)return false;
const way=(0,path$0.relative)(folder,real);
return '' === way || '..' !== way && !way.startsWith(`..${path$0.sep}`) && !(0, path$0.isAbsolute)(way);
}
}),
79217:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
beginJobCaches:()=>beginJobCaches,
pQ:()=>readJobRecord,
w3:()=>trimJobBuild,
Ph:()=>trimJobModules
});
var external_node_path_=require$(76760);
var build_trim=require$(10911);
var cache_job=require$(71442);
var json=require$(32193);
function printRecord(record){
return JSON.stringify(record);
}
function parseRecord(text,job){
const value=(0,json.q)(text);
if(!(0,json.G)(value)||value.job!==job)return;
const{since,modules,build,restored,newest,modulesModified}=value;
if('number'!=typeof since||'number'!=typeof newest)return;
if('number'!=typeof modulesModified)return;
if('string'!=typeof modules||'string'!=typeof build||!isTexts(restored))return;
return{
job,
since,
modules,
build,
restored,
newest,
modulesModified
};
}
function isTexts(value){
return Array.isArray(value)&&value.every((each)=>'string'==typeof each);
}
var project_caches=require$(95160);
var build_entries=require$(3774);
var go_folders=require$(27169);
var trim_caches=require$(37893);
async function beginJobCaches(run,goEnv){
if(void 0===run.projectFolder||await readJobRecord(run)!==void 0)return;
const caches=await run.goCaches();
const build=inProject(run,goEnv.GOCACHE);
const modules=inProject(run,goEnv.GOMODCACHE);
const since=run.clock.now();
const entries=''===build?[]:await caches.buildEntries(build);
const latest=since - twoHours;
const young=entries.filter(({modified})=>modified>latest).map(({path})=>path);
await caches.markEntries(build,young,latest);
const record={
job:(0,cache_job.D)(run.env),
since,
modules,
build,
restored:entries.map(({path})=>path),
modulesModified:await run.files.modifiedAt((0,external_node_path_.join)(modules,'cache','download'))??0,
newest:entries.reduce((newest,{modified})=>Math.max(newest,Math.min(modified,latest)),0)
};
await run.files.makeFolder((0,external_node_path_.dirname)(recordPath(run)));
await run.files.writeText(recordPath(run),printRecord(record));
if(entries.length>0)run.emit({
kind:'remark',
level:'info',
message: `${entries.length} build outputs were restored.`
});
}
const twoHours=7200000;
async function readJobRecord(run){
if(void 0===run.projectFolder)return;
const text=await run.files.readText(recordPath(run));
return void 0===text?void 0:parseRecord(text,(0,cache_job.D)(run.env));
}
async function trimJobBuild(run,{build:folder,since,restored,newest},{maxSize,dryRun}){
if(''===folder)return(0,trim_caches.eq)(folder,'it is not in the project');
const real=await(0,go_folders.K)(run,'GOCACHE',folder);
if(void 0===real)return(0,trim_caches.eq)(folder,'it is empty');
const caches=await run.goCaches();
const entries=await(0,build_entries.n)(run,real);
const complete='success'===run.env.CI_JOB_STATUS;
const trimmed=(0,build_trim.t)(entries,{
since,
restored:new Set(restored),
maxSize,
complete
});
if(0===trimmed.fresh.length){
if(!dryRun&&newest>0)await caches.markEntries(real,await caches.changedSince(real,since),newest);
return(0,trim_caches.eq)(folder,'this job made nothing new');
}
const paths=trimmed.dropped.map(({path})=>path);
if(!dryRun)await caches.removeEntries(real,paths);
const bytes=trimmed.dropped.reduce((sum,{size})=>sum + size,0);
return{
kind:'trimmed',
folder,
dropped:paths.length,
kept:trimmed.kept.length,
bytes
};
}
async function trimJobModules(run,{modules:folder,since,modulesModified},rules){
if(''===folder)return(0,trim_caches.eq)(folder,'they are not in the project');
const trimmed=await(0,trim_caches.jh)(run,folder,rules);
if(rules.dryRun||0===modulesModified||'untrimmed'===trimmed.kind)return trimmed;
const caches=await run.goCaches();
const changed=await caches.changedSince(folder,since);
const kept=new Set(await caches.moduleEntries(folder));
if(!changed.some((path)=>kept.has(path)))await caches.markEntries(folder,changed,modulesModified);
return trimmed;
}
function recordPath(run){
return(0,external_node_path_.join)(run.projectFolder?.path??'','job-caches.json');
}
function inProject({projectFolder},folder){
if(void 0===projectFolder||!folder)return '';
const way=(0,external_node_path_.relative)((0,project_caches.f)(projectFolder,external_node_path_.sep),folder);
return ''===way||way.startsWith('..')?'':folder;
}
}),
37893:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Xy:()=>trimBuildCache,
jh:()=>trimModuleCache,
eq:()=>untrimmed
});
var external_node_path_=require$(76760);
var build_trim=require$(10911);
var go_sum=require$(95164);
function trimModules(entries,named){
const keep=new Set(named.flatMap(go_sum.rp));
const drop=entries.filter((path)=>!keep.has(path));
const left=new Set(entries.filter((path)=>keep.has(path)).map(moduleOf));
const touched=new Set(drop.map(moduleOf).filter((module)=>void 0!==module));
const gone=[
...touched
].filter((module)=>!left.has(module)).toSorted();
return{
drop,
dropped:gone.map((module)=>{
const[path='',version='']=module.split('@');
return{
path,
version
};
}),
zips:touched.size - gone.length,
kept:left.size
};
}
function moduleOf(path){
const [, folder, file] = /^cache\/download\/(.*)\/@v\/(.*)\.[a-z]+$/.exec(path) ?? [];
const escaped = void 0 === folder ? path : `${folder}@${file}`;
return escaped.includes('@') ? escaped.replace(/!([a-z])/g, (_, letter)=>letter.toUpperCase()) : void 0;
}
var build_entries=require$(3774);
var cache_places=require$(33430);
var dependency_files=require$(42424);
var go_folders=require$(27169);
async function trimBuildCache(run,folder,{since,maxSize,dryRun}){
const real=await(0,go_folders.K)(run,'GOCACHE',folder);
if(void 0===real)return untrimmed(folder,'it is empty');
const caches=await run.goCaches();
const entries=await(0,build_entries.n)(run,real);
const{kept,dropped}=(0,build_trim.t)(entries,{
since,
restored:new Set(),
maxSize
});
const paths=dropped.map(({path})=>path);
if(!dryRun)await caches.removeEntries(real,paths);
const bytes=dropped.reduce((sum,{size})=>sum + size,0);
return{
kind:'trimmed',
folder,
dropped:dropped.length,
kept:kept.length,
bytes
};
}
async function trimModuleCache(run,folder,{dependencyPath,keep,dryRun}){
if(''===folder)return untrimmed(folder,'this Go has no module cache');
const real=await(0,go_folders.K)(run,'GOMODCACHE',folder);
if(void 0===real)return untrimmed(folder,'it is empty');
const{modules}=await(0,dependency_files.g)(run,{
dependencyPath,
modCache:folder
});
if(0===modules.length)return untrimmed(folder,'there is no go.sum');
const named=[
...modules,
...keep
];
for(const module of keep){
const text=await run.files.readText((0,external_node_path_.join)(real,(0,go_sum.Sl)(module),'go.sum'));
named.push(...(0,go_sum.HD)(text??''));
}
const caches=await run.goCaches();
const{drop,...trimmed}=trimModules(await caches.moduleEntries(real),named);
const bytes=await caches.sizeOf(real,drop);
if(!dryRun)await caches.removeModules(real,(0,cache_places.PA)(real),drop);
return{
kind:'trimmed',
folder,
...trimmed,
bytes
};
}
function untrimmed(folder,why){
return{
kind:'untrimmed',
folder,
why
};
}
})
};
