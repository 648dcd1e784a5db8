"use strict";
exports.id=8771;
exports.ids=[
8771,
8111
];
exports.modules={
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
8111:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
isExactVersion:()=>isExactVersion,
modulePaths:()=>modulePaths,
parseTools:()=>parseTools,
programName:()=>programName
});
var problem$0=require$(48624);
function parseTools(texts){
const entries=texts.map(parseTool);
const names=entries.map((entry)=>'package'===entry.kind?entry.path:entry.file);
const twice=names.find((name,index)=>names.indexOf(name)<index);
if (void 0 !== twice) throw invalid(`The input tools names "${twice}" twice`, 'Keep one of them: a tool has one version.');
return entries;
}
function isExactVersion(query){
return /^v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+incompatible)?$/.test(query);
}
function programName(path){
const parts = path.split('/');
const last=parts.at(-1)??path;
return /^v[2-9]\d*$|^v1\d+$/.test(last) ? parts.at(-2) ?? last : last;
}
function modulePaths(path){
const parts = path.split('/');
return parts.map((_, index)=>parts.slice(0, parts.length - index).join('/'));
}
function parseTool(text){
if (/(?:^|[\\/])go\.mod$/.test(text)) return {
kind:'go-mod',
file:text
};
const what = `The input tools has ${JSON.stringify(text)}`;
if (text.includes('://')) throw invalid(`${what}, which is an address`, `Write an import path: ${example}.`);
const[path='',query,...more]=text.split('@');
if (!isImportPath(path) || more.length > 0) throw invalid(`${what}, which is not the import path of a program`, `Write it as ${example}.`);
if (void 0 === query) throw invalid(`${what}, which has no version`, `Write ${text}@v1.2.3, or ${text}@latest.`);
if (!/^\w[\w.+~/-]*$/.test(query) || hasDots(query)) throw invalid(`${what}, whose version is not one`, `Write ${path}@v1.2.3, or ${path}@latest.`);
return{
kind:'package',
path,
query
};
}
const example = 'gotest.tools/gotestsum@v1.13.0';
function isImportPath(path){
return /^[\w-]+\.[\w.-]*\w(?:\/[\w.~+-]+)+$/.test(path) && !hasDots(path);
}
function hasDots(path){
return path.split('/').some((part)=>/^\.*$/.test(part));
}
function invalid(message,hint){
return new problem$0.A('INPUT_INVALID',message,{
hint
});
}
}),
10013:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
J:()=>settingsText
});
async function settingsText(run,{goEnv},names){
const{written}=await run.goSettings();
return names.map((name)=>`${name}=${goEnv[name] ?? (run.env[name] || written[name] || '')}`).join('\n');
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
78771:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
readyTools:()=>readyTools
});
var go_command=require$(67369);
var problem=require$(48624);
var cache_places=require$(33430);
var environment=require$(86984);
var tool_cache=require$(47425);
var run_to_end=require$(41394);
function runGo(run,result,args,{cwd,inModule,env={}}){
const{goEnv,goroot,variables}=result;
const goflags=goEnv.GOFLAGS??'';
return(0,run_to_end.c)(run,(0,tool_cache.K1)(run,goroot),args,{
cwd,
env:{
...(0,environment.Uv)(run.env),
...Object.fromEntries(variables.map(({name,value})=>[
name,
value
])),
GOOS:goEnv.GOHOSTOS??'',
GOARCH:goEnv.GOHOSTARCH??'',
GOWORK:'off',
...!inModule&&{
GOFLAGS:withoutModule(goflags)
},
...env
}
});
}
function withoutModule(goflags){
const others = goflags.split(/\s+/).filter((flag)=>'' !== flag && !/^--?mod(?:file)?=/.test(flag));
return[
...others,
'-mod=mod'
].join(' ');
}
var external_node_path_=require$(76760);
var cache_keys=require$(84757);
var tool_entries=require$(8111);
var text_json=require$(32193);
function readToolLines(json){
const value=(0,text_json.q)(json);
if(!(0,text_json.G)(value))return;
const main=(0,text_json.G)(value.Module)?String(value.Module.Path??''):'';
const required=objectsIn(value.Require).map(({Path,Version})=>({
path:String(Path??''),
version:String(Version??'')
}));
const replaced=objectsIn(value.Replace).map(({New})=>(0,text_json.G)(New)?New:{});
const{Go,Toolchain,Godebug,Exclude,Replace}=value;
return{
tools:objectsIn(value.Tool).map(({Path})=>{
const path=String(Path??'');
const holder=required.filter((module)=>isIn(path,module.path)).toSorted((a,b)=>b.path.length - a.path.length)[0];
return{
path,
version:void 0===holder||isIn(path,main)?'':holder.version
};
}),
requirements:JSON.stringify([
Go,
Toolchain,
Godebug,
required,
Exclude,
Replace
]),
usesFolders:replaced.some(({Version})=>!Version)
};
}
function isIn(path,module){
return '' !== module && (path === module || path.startsWith(`${module}/`));
}
function objectsIn(value){
return Array.isArray(value)?value.filter(text_json.G):[];
}
var build_settings=require$(10013);
async function planTools(run,result,entries){
const planned=[];
for(const entry of entries)planned.push(...'package'===entry.kind?[
await planPackage(run,result,entry)
]:await planLines(run,result,entry.file));
return planned;
}
async function planPackage(run,result,{path,query}){
const version=(0,tool_entries.isExactVersion)(query)?query:await findVersion(run,result,path,query);
const place=await placeOf(run,result,{
path,
version,
from:''
});
return{
...place,
version,
target: `${path}@${version}`,
cwd:run.temporary,
inModule:false
};
}
async function findVersion(run,result,path,query){
const modules = (0, tool_entries.modulePaths)(path).map((module)=>`${module}@${query}`);
const{stdout,stderr}=await runGo(run,result,[
'list',
'-m',
'-e',
'-json',
...modules
],{
cwd:run.temporary,
inModule:false
});
const answers=[
...stdout.matchAll(/^\{$[\s\S]*?^\}$/gm)
].map(([text])=>(0,text_json.q)(text)).filter(text_json.G);
const found=answers.find((answer)=>!('Error' in answer)&&'string'==typeof answer.Version);
if(void 0!==found)return String(found.Version);
const errors=answers.map(({Error:error})=>(0,text_json.G)(error)?String(error.Err??''):'');
throw failed(`Cannot find the version of the tool ${path}@${query}`, (0, run_to_end.w)([
stderr,
...errors
].filter(Boolean).join('\n')),'Check the path and the network, or write a version in place of the query.');
}
async function planLines(run,result,file){
const path=(0,external_node_path_.isAbsolute)(file)?file:(0,external_node_path_.join)(run.workspace,file);
if (await run.files.kind(path) !== 'file') throw new problem.A('INPUT_INVALID', `The input tools names "${file}", which does not exist`, {
hint:'Name a go.mod by its path from the root of the workspace, and put the checkout before this step.'
});
const cwd=(0,external_node_path_.dirname)(path);
const{exitCode,stdout,stderr}=await runGo(run,result,[
'mod',
'edit',
'-json',
path
],{
cwd:run.temporary,
inModule:true
});
const lines=0===exitCode?readToolLines(stdout):void 0;
if (void 0 === lines) throw failed(`Cannot read the tool lines of "${file}"`, (0, run_to_end.w)(stderr), 'Correct the file. Tool lines need Go 1.24.');
if(0===lines.tools.length)run.emit({
kind:'remark',
level:'warning',
message: `"${file}" of the input tools has no tool lines`
});
const sums=await run.files.readText((0,external_node_path_.join)(cwd,'go.sum'))??'';
const from = `${lines.requirements}\n${sums}`;
const tools=[];
for(const line of lines.tools){
const place=await placeOf(run,result,{
...line,
from
});
const isFixed=''!==line.version&&!lines.usesFolders;
const version = line.version || `of ${(0, external_node_path_.basename)(cwd)}`;
const key=isFixed?place.key:'';
tools.push({
...place,
key,
version,
target:line.path,
cwd,
inModule:true
});
}
return tools;
}
async function placeOf(run,result,given){
const{env,platform}=run;
const name=(0,tool_entries.programName)(given.path);
const settings=await(0,build_settings.J)(run,result,cache_keys.up);
const digest=await run.digest();
digest.update(new TextEncoder().encode([
given.path,
given.version,
given.from,
settings
].join('\n')));
const key=(0,cache_keys._H)({
os:platform.os,
arch:platform.arch,
image:env.ImageOS??'',
goVersion:result.goEnv.GOVERSION??result.release,
name,
version:given.version,
digest:digest.hex().slice(0,16)
});
const own=(0,external_node_path_.join)(run.toolCache,'.setup-go-tarball','tools');
const root=await run.files.canWrite(own)?own:(0,external_node_path_.join)(result.gopath,'.setup-go-tarball','tools');
return{
name,
key,
folder: (0, external_node_path_.join)(root, key.replace(/^setup-go-tarball-tool-/, ''))
};
}
function failed(what,said,hint){
return new problem.A('TOOL_FAILED', `${what}: ${said}`, {
hint
});
}
async function readyTools(run,plan,{result,policy}){
const tools=await planTools(run,result,plan.tools);
const missing=[];
for(const tool of tools)if(!await isThere(run,tool))missing.push(tool);
const restored=policy?.restore?await restoreTools(run,plan,missing):new Set();
for(const tool of tools){
if(missing.includes(tool)&&!restored.has(tool))await install(run,result,tool);
await refuseGo(run,tool);
}
const archives=missing.filter(({key})=>''!==key).map((tool)=>archiveOf(tool,restored.has(tool)));
return{
paths:tools.map(({folder})=>folder),
archives
};
}
async function isThere(run,{name,version,folder,key}){
if(''===key||await run.files.kind(folder)!=='folder')return false;
run.emit({
kind:'tool-ready',
tool:name,
version,
folder,
how:'found',
seconds:0
});
return true;
}
function archiveOf({name,version,folder,key},restored){
return{
name: `${name} ${version}`,
folder,
key,
matched:restored?key:''
};
}
async function restoreTools(run,plan,tools){
const cached=tools.filter(({key})=>''!==key);
const outcomes=await Promise.all(cached.map((tool)=>restore(run,plan,tool)));
return new Set(cached.filter((_,index)=>outcomes[index]));
}
async function restore(run,plan,tool){
const{name,version,folder,key}=tool;
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
const started=run.clock.now();
try{
await folders.remove(staging);
const service=await run.cacheService(plan.cache.timeout);
const matched=await service.restore(staging,{
primary:key,
restore:[]
});
const seconds = (run.clock.now() - started) / 1000;
if(void 0===matched||0===(await folders.files(staging)).length)return false;
await folders.moveInto(staging,folder);
run.emit({
kind:'tool-ready',
tool:name,
version,
folder,
how:'restored',
seconds
});
return true;
}catch(error){
if(!(error instanceof problem.A))throw error;
const message = `Could not restore the tool ${name} ${version}: ${error.message}`;
run.emit({
kind:'remark',
level:'warning',
message
});
return false;
}
}
async function install(run,result,tool){
const{name,version,folder,target,cwd,inModule,key}=tool;
const started=run.clock.now();
await run.listenForStop();
run.emit({
kind:'remark',
level:'info',
message: `Installing ${name} ${version}`
});
const staging = `${folder}.${(await run.writers()).self}`;
await run.withSharedModes(()=>run.files.makeFolder(staging));
try{
const call={
cwd,
inModule,
env:{
GOBIN:staging
}
};
const{exitCode,stderr}=await runGo(run,result,[
'install',
target
],call);
if(0!==exitCode)throw ready_tools_failed(tool,result,stderr);
if(''===key)await run.files.remove(folder);
await(await run.treeMoves()).tryRename(staging,folder);
}finally{
await run.files.remove(staging);
}
const seconds = (run.clock.now() - started) / 1000;
run.emit({
kind:'tool-ready',
tool:name,
version,
folder,
how:'installed',
seconds
});
}
function ready_tools_failed({target,cwd,inModule},{release},stderr){
const where = inModule ? ` in "${cwd}"` : '';
const said = (0, run_to_end.w)(stderr.replaceAll(/^go: downloading .*\n/gm, ''));
return new problem.A('TOOL_FAILED', `"go install ${target}" of ${release} failed${where}: ${said}`, {
hint: /requires go ?>?=|requires go1|note: module requires/.test(said) ? 'The tool needs a newer Go: use that, or an older version of the tool.' : 'Correct the entry of the input tools; if go could not download a module, see GOPROXY.'
});
}
async function refuseGo(run,{name,folder}){
const go=(0,go_command.d)(run.platform.os);
if(!(await run.files.list(folder)).includes(go))return;
throw new problem.A('GO_SHADOWED', `The tool ${name} is a go command, and would run in place of the one set up`, {
hint:'Remove it from the input tools.'
});
}
}),
41394:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>runToEnd,
w:()=>lastLines
});
async function runToEnd(run,file,args,options){
await run.listenForStop();
run.throwIfStopped();
const child=await run.exec.start(file,args,{
...options,
stdin:'ignore',
output:'pipe'
});
const ended=Promise.all([
textOf(child.stdout),
textOf(child.stderr),
child.exited
]);
let running=true;
const done=ended.finally(()=>{
running=false;
});
while(running)try{
await Promise.race([
done,
run.clock.sleep(50)
]);
}catch(error){
child.kill('SIGTERM');
await ended;
throw error;
}
const[stdout,stderr,{exitCode}]=await done;
return{
exitCode,
stdout,
stderr
};
}
async function textOf(bytes){
const decoder=new TextDecoder();
let text='';
for await(const chunk of bytes)text +=decoder.decode(chunk,{
stream:true
});
return text + decoder.decode();
}
function lastLines(text){
return text.trim().split(/\r?\n/).slice(-12).join('\n');
}
})
};
