#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from "module";
const builtin=(name)=>process.getBuiltinModule?.(name)??__WEBPACK_EXTERNAL_createRequire(import.meta.url)(name);
var modules$={
42613:((module)=>{
module.exports=builtin("assert");
}),
20181:((module)=>{
module.exports=builtin("buffer");
}),
35317:((module)=>{
module.exports=builtin("child_process");
}),
76982:((module)=>{
module.exports=builtin("crypto");
}),
72250:((module)=>{
module.exports=builtin("dns");
}),
24434:((module)=>{
module.exports=builtin("events");
}),
79896:((module)=>{
module.exports=builtin("fs");
}),
69278:((module)=>{
module.exports=builtin("net");
}),
34589:((module)=>{
module.exports=builtin("node:assert");
}),
16698:((module)=>{
module.exports=builtin("node:async_hooks");
}),
4573:((module)=>{
module.exports=builtin("node:buffer");
}),
31421:((module)=>{
module.exports=builtin("node:child_process");
}),
77598:((module)=>{
module.exports=builtin("node:crypto");
}),
53053:((module)=>{
module.exports=builtin("node:diagnostics_channel");
}),
78474:((module)=>{
module.exports=builtin("node:events");
}),
73024:((module)=>{
module.exports=builtin("node:fs");
}),
51455:((module)=>{
module.exports = builtin("node:fs/promises");
}),
37067:((module)=>{
module.exports=builtin("node:http");
}),
32467:((module)=>{
module.exports=builtin("node:http2");
}),
77030:((module)=>{
module.exports=builtin("node:net");
}),
48161:((module)=>{
module.exports=builtin("node:os");
}),
76760:((module)=>{
module.exports=builtin("node:path");
}),
643:((module)=>{
module.exports=builtin("node:perf_hooks");
}),
41792:((module)=>{
module.exports=builtin("node:querystring");
}),
80099:((module)=>{
module.exports=builtin("node:sqlite");
}),
57075:((module)=>{
module.exports=builtin("node:stream");
}),
46466:((module)=>{
module.exports = builtin("node:stream/promises");
}),
37830:((module)=>{
module.exports = builtin("node:stream/web");
}),
58500:((module)=>{
module.exports = builtin("node:timers/promises");
}),
41692:((module)=>{
module.exports=builtin("node:tls");
}),
50755:((module)=>{
module.exports=builtin("node:url");
}),
57975:((module)=>{
module.exports=builtin("node:util");
}),
73429:((module)=>{
module.exports = builtin("node:util/types");
}),
75919:((module)=>{
module.exports=builtin("node:worker_threads");
}),
38522:((module)=>{
module.exports=builtin("node:zlib");
}),
70857:((module)=>{
module.exports=builtin("os");
}),
16928:((module)=>{
module.exports=builtin("path");
}),
2203:((module)=>{
module.exports=builtin("stream");
}),
64756:((module)=>{
module.exports=builtin("tls");
}),
52018:((module)=>{
module.exports=builtin("tty");
}),
39023:((module)=>{
module.exports=builtin("util");
}),
43106:((module)=>{
module.exports=builtin("zlib");
}),
45262:((module$,exports$,require$)=>{
require$.d(exports$,{
s$:()=>dieBySignal,
be:()=>endBy,
_K:()=>env,
ah:()=>guard,
iY:()=>observers,
vq:()=>onGitLab,
fA:()=>openSession,
Ko:()=>readInputs,
rE:()=>version
});
var external_node_os_=require$(48161);
var trust=require$(62021);
var input_table=require$(17719);
var problem_problem=require$(72969);
function defaultOf(name){
return input_table.Fu.find((row)=>row.name===name)?.default??'';
}
function parseBoolean(name,text){
const value=lowerBoolean(text);
if('true'===value||'false'===value)return 'true'===value;
throw new problem_problem.A('INPUT_INVALID', `The input ${name} must be true or false, not "${text}"`, {
hint: `Write ${name}: true or ${name}: false.`
});
}
function lowerBoolean(text){
return /^(True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
function parseCount(name,given,byDefault){
const text=given||byDefault;
if (/^\d{1,7}$/.test(text)) return Number(text);
throw new problem_problem.A('INPUT_INVALID', `The input ${name} is "${text}", which is not a whole number from 0 to 9999999`, {
hint: `Write ${name}: ${byDefault}, for example.`
});
}
function splitList(text){
return text.split(/[\s,]+/).filter((item)=>'' !== item);
}
function parseChecksum(text){
if(''===text)return '';
const hex = text.replace(/^sha256:/i, '').toLowerCase();
if (/^[0-9a-f]{64}$/.test(hex)) return hex;
throw new problem_problem.A('INPUT_INVALID', `The input checksum is "${text}", which is not a SHA-256`, {
hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".'
});
}
function choice(input,names,text){
const chosen=names.find((name)=>name===text);
if(''===text||void 0!==chosen)return chosen;
throw new problem_problem.A('INPUT_INVALID', `The input ${input} is "${text}", which is not one of its values`, {
hint: `Write one of ${names.join(', ')}.`
});
}
function parseFailOn(text){
const reasons=splitList(text).map((reason)=>choice('fail-on',input_table.K1,reason));
return reasons.filter((reason)=>void 0!==reason&&'none'!==reason);
}
function parseGopath(text){
const unix = text.startsWith('/');
const absolute = unix ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
const entry=text.split(unix?':':';').find((part)=>''!==part&&!absolute.test(part));
if(void 0===entry)return text;
throw new problem_problem.A('INPUT_INVALID', `The input gopath contains "${entry}", which is not an absolute path`, {
hint: 'Write absolute paths, such as /home/me/go. ~ and shell variables are not expanded.'
});
}
function oneLine(name,text){
if (!/[\u0000-\u001f\u007f]/.test(text)) return text;
throw new problem_problem.A('INPUT_INVALID', `The input ${name} contains a line break or another control character`, {
hint: `Give ${name} on one line.`
});
}
function parseInputs(read){
const text=(name)=>(read(name)??'').trim();
const line=(name)=>oneLine(name,text(name));
const flag=(name,byDefault=defaultOf(name))=>parseBoolean(name,text(name)||byDefault);
const count=(name,byDefault=defaultOf(name))=>parseCount(name,text(name),byDefault);
const mode=(name)=>choice(name,[
'shared',
'per-version'
],text(name))??'shared';
const mirrors=text('mirrors');
return{
goVersion:text('go-version'),
goVersionFile:text('go-version-file'),
defaultVersion:text('default-version'),
checkLatest:flag('check-latest'),
token:line('token'),
cache:choice('cache',input_table.Z5,lowerBoolean(text('cache')))??'true',
cacheWrite:choice('cache-write',input_table.ZM,lowerBoolean(text('cache-write')))??'auto',
cacheDependencyPath:text('cache-dependency-path'),
cacheTimeout:1000*count('cache-timeout-s'),
cacheMaxSizeMb:count('cache-max-size-mb'),
tools:splitList(text('tools')),
stableMtimes:flag('stable-mtimes'),
matrix:text('matrix'),
matrixVersions:text('matrix-versions'),
architecture:text('architecture'),
goDownloadBaseUrl:text('go-download-base-url'),
mirrorAuth:text('mirror-auth'),
mirrors:''===mirrors?void 0:splitList(mirrors),
checksum:parseChecksum(text('checksum')),
requireTrust:choice('require-trust',trust.e,text('require-trust')),
signatureKey:text('signature-key'),
frozen:flag('frozen'),
verifyCommand:text('verify-command'),
minimumReleaseAge:count('minimum-release-age'),
maxRetries:count('max-retries'),
retryBackoff:count('retry-backoff-ms'),
timeout:count('timeout-ms'),
resumable:flag('resumable'),
checkpointPath:line('checkpoint-path'),
checkpointMaxAgeHours:count('checkpoint-max-age-hours'),
checkpointMaxSizeMb:count('checkpoint-max-size-mb'),
locking:flag('locking'),
retryOnPermissionDenied:flag('retry-on-permission-denied'),
installDir:line('install-dir'),
replace:flag('replace'),
slim:flag('slim'),
exportGoroot:flag('export-goroot'),
gopath:parseGopath(line('gopath')),
goproxy:line('goproxy'),
goprivate:line('goprivate'),
toolchain: line('toolchain').replace(/^(?=\d)/, 'go'),
gobin:mode('gobin'),
gopathMode:mode('gopath-mode'),
goauth:flag('goauth'),
sandbox:choice('sandbox',input_table.ui,text('sandbox'))??'auto',
projectCache:flag('project-cache'),
problemMatcher:flag('problem-matcher'),
patch:choice('patch',input_table.px,text('patch'))??'exact',
advisories:choice('advisories',input_table.jn,text('advisories'))??'notice',
advisoriesRefresh:flag('advisories-refresh'),
failOn:parseFailOn(text('fail-on')),
summary:choice('summary',input_table.cy,text('summary'))??'full',
telemetry:choice('telemetry',[
'off',
'otlp'
],text('telemetry'))??'off',
telemetryTimeout:count('telemetry-timeout-ms'),
metricsFile:line('metrics-file'),
summaryFile:line('summary-file'),
guard:flag('guard')?{
text,
line,
flag,
count
}:void 0
};
}
var gitlab_job=require$(4519);
var file_problem=require$(42225);
var external_node_path_=require$(76760);
var project_folder=require$(25446);
function usualPlaces({env,homedir,projectCache}){
const workspace=workspaceFolder(env);
const path=(0,external_node_path_.join)(workspace,project_folder.f);
const named=env.RUNNER_TOOL_CACHE?(0,external_node_path_.resolve)(env.RUNNER_TOOL_CACHE):void 0;
const toolCache=projectCache?(0,external_node_path_.join)(path,project_folder.b):usualToolCache(env,homedir);
return{
workspace,
temporary:env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),
versionFolders:versionFolders(env,workspace),
toolCache:named??toolCache??nowhere(),
projectFolder:projectCache?{
path,
asked:true,
homeless:false
}:void 0
};
}
async function gitLabPlaces(given){
const hosts=await require$.e(6772).then(require$.bind(require$,6772));
return hosts.gitLabPlaces({
...given,
workspace:workspaceFolder({}),
usualToolCache:usualToolCache(given.env,given.homedir),
nodePlatform:process.platform
});
}
function workspaceFolder(env){
try{
return(0,external_node_path_.resolve)(env.GITHUB_WORKSPACE||'.');
}catch(cause){
throw new problem_problem.A('FILES_FAILED','The current folder no longer exists',{
hint:'Change to an existing folder and run again.',
cause
});
}
}
function versionFolders(env,workspace){
if(!env.GITHUB_WORKSPACE)return fromHereUp(workspace);
const folders=fromHereUp(whereStarted()??workspace);
const end=folders.indexOf(workspace);
return end<0?[
workspace
]:folders.slice(0,end + 1);
}
function whereStarted(){
try{
return process.cwd();
}catch {
return;
}
}
function fromHereUp(folder){
const above=(0,external_node_path_.dirname)(folder);
return above===folder?[
folder
]:[
folder,
...fromHereUp(above)
];
}
function usualToolCache(env,homedir){
const name='setup-go-tarball';
const local=env.LOCALAPPDATA;
if('win32'===process.platform&&local)return(0,external_node_path_.join)(local,name);
const xdg=env.XDG_CACHE_HOME;
if(xdg&&(0,external_node_path_.isAbsolute)(xdg))return(0,external_node_path_.join)(xdg,name);
return ''===homedir?void 0:(0,external_node_path_.join)(homedir,'.cache',name);
}
function nowhere(){
throw new problem_problem.A('FILES_FAILED','No home folder is known, so there is no folder for the tool cache',{
hint:'Set RUNNER_TOOL_CACHE to a writable folder, or set HOME.'
});
}
var external_node_fs_=require$(73024);
var go_env_file=require$(86579);
var platform=require$(22969);
var folders=require$(39780);
function createFiles(){
const changes=()=>require$.e(3135).then(require$.bind(require$,13135));
return{
readText:(path)=>absent(path,'read',()=>(0,external_node_fs_.readFileSync)(path,'utf8'),void 0),
readBytes:(path)=>absent(path,'read',()=>(0,external_node_fs_.readFileSync)(path,'latin1'),void 0),
async*readStream(path){
yield*(await changes()).readStream(path);
},
list:(path)=>absent(path,'list the folder',()=>(0,external_node_fs_.readdirSync)(path),[]),
kind:(path)=>absent(path,'look at',()=>kindOf(path),void 0),
modifiedAt:(path)=>absent(path,'look at',()=>(0,external_node_fs_.statSync)(path).mtimeMs,void 0),
touch: (path, time)=>(0, file_problem.CD)(path, 'date', ()=>(0, external_node_fs_.utimesSync)(path, time / 1000, time / 1000)),
makeFolder:(path,mode)=>(0,file_problem.CD)(path,'make the folder',()=>(0,folders.w)(path,mode)),
makeTemporaryFolder:async(prefix)=>(await changes()).makeTemporaryFolder(prefix),
makeOwnFolder:async(prefix)=>(await changes()).makeOwnFolder(prefix),
writeText:async(path,text,mode)=>(await changes()).writeText(path,text,mode),
rewrite:async(path,bytes)=>(await require$.e(5034).then(require$.bind(require$,85034))).rewrite(path,bytes),
writeStream:async(path,bytes)=>(await changes()).writeStream(path,bytes),
rename:async(from,to)=>(await changes()).move(from,to),
remove:async(path)=>(await changes()).remove(path),
syncFolder:async(path)=>(await changes()).syncFolder(path),
removeIfEmpty:async(path)=>(await changes()).removeIfEmpty(path),
link:async(target,path,kind)=>(await changes()).link(target,path,kind),
canWrite:async(path)=>canWrite(path),
linkTarget:(path)=>(0,file_problem.CD)(path,'look at',()=>linkTarget(path)),
facts:(path)=>absent(path,'look at',()=>factsOf(path),void 0),
realPath:(path)=>absent(path,'look at',()=>external_node_fs_.realpathSync.native(path),void 0)
};
}
function absent(path,doing,act,nothing){
return(0,file_problem.CD)(path,doing,()=>{
try{
return act();
}catch(error){
if('ENOENT'===(0,file_problem.CA)(error)||'ENOTDIR'===(0,file_problem.CA)(error))return nothing;
throw error;
}
});
}
function kindOf(path){
const found=(0,external_node_fs_.statSync)(path);
return found.isFile()?'file':found.isDirectory()?'folder':'other';
}
function factsOf(path){
const{mtimeMs,size}=(0,external_node_fs_.statSync)(path);
return{
modified:mtimeMs,
size
};
}
function linkTarget(path){
try{
return(0,external_node_fs_.readlinkSync)(path);
}catch(error){
if(NO_LINK.has((0,file_problem.CA)(error)))return;
throw error;
}
}
const NO_LINK=new Set([
'EINVAL',
'ENOENT',
'ENOTDIR',
'UNKNOWN'
]);
function canWrite(path){
try{
const found=(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:false
});
if(void 0===found)return(0,external_node_path_.dirname)(path)!==path&&canWrite((0,external_node_path_.dirname)(path));
if(!found.isDirectory())return false;
(0,external_node_fs_.accessSync)(path,external_node_fs_.constants.W_OK|external_node_fs_.constants.X_OK);
return true;
}catch {
return false;
}
}
const clock={
now:Date.now,
elapsed:()=>performance.now(),
random:Math.random
};
var external_node_child_process_=require$(31421);
var quoted=require$(21118);
const exec={
run:async(file,args,{cwd,env})=>{
try{
return runToEnd(file,args,{
cwd,
env,
maxBuffer:OUTPUT_LIMIT,
windowsHide:true
});
}catch(error){
throw await cannotRun(file,cwd,error);
}
},
handOver:async(...given)=>(await require$.e(4833).then(require$.bind(require$,24833))).handOver(...given),
async start(file,args,options){
const{start}=await require$.e(8835).then(require$.bind(require$,48835));
try{
return await start(file,args,options);
}catch(error){
throw await cannotRun(file,options.cwd,error);
}
}
};
const OUTPUT_LIMIT=16*1024**2;
function runToEnd(file,args,options){
const ended=(0,external_node_child_process_.spawnSync)(file,args,{
...options,
encoding:'utf8',
stdio:[
'ignore',
'pipe',
'pipe'
]
});
if(void 0!==ended.error)throw ended.error;
return{
exitCode:exitCodeOf(ended),
stdout:ended.stdout,
stderr:ended.stderr
};
}
function exitCodeOf(ended){
return ended.status??128 +(null===ended.signal?0:external_node_os_.constants.signals[ended.signal]);
}
async function cannotRun(file,cwd,error){
if((0,file_problem.N8)(error))return(0,file_problem.HB)(error,file,'run');
const{whyNotStarted}=await require$.e(192).then(require$.bind(require$,192));
const{why,hint}=whyNotStarted(file,cwd,error);
return new problem_problem.A('GO_FAILED', `Cannot run ${(0, quoted.T)(file)} in ${(0, quoted.T)(cwd)}: ${why}`, {
hint,
cause:error
});
}
function createRun(surroundings){
const{inputs,env,homedir,places,program,mask,redact}=surroundings;
const{toolCache}=places;
const files=createFiles();
let settings;
let writers;
const stop=new AbortController();
let listening;
const tidying=[];
let lazy;
const ports=()=>lazy??=require$.e(1013).then(require$.bind(require$,31013)).then(({createLazyPorts})=>createLazyPorts({
toolCache,
signal:stop.signal
}));
let network;
const run={
emit:(event)=>surroundings.listen({
...event,
time:clock.now()
}),
files,
exec:exec,
clock:{
...clock,
sleep:async(milliseconds)=>(await require$.e(3007).then(require$.bind(require$,3007))).sleepUnlessStopped(milliseconds,stop.signal)
},
env,
platform:(0,platform.rE)({
nodePlatform:process.platform,
nodeArch:process.arch,
machine:(0,external_node_os_.machine)(),
kernelVersion:(0,external_node_os_.version)()
},inputs.architecture),
...places,
home:homedir,
network:()=>network??=Promise.all([
require$.e(3163),
require$.e(2339)
]).then(require$.bind(require$,42339)).then(({openNetwork})=>openNetwork({
run,
inputs,
mask,
signal:stop.signal
})),
records:async()=>(await ports()).records(),
writers:()=>writers??=require$.e(3537).then(require$.bind(require$,33537)).then(({createWriters})=>createWriters()),
partials:async()=>(await ports()).partials(),
treeMoves:async()=>(await ports()).treeMoves(),
room:async(path)=>(await require$.e(9790).then(require$.bind(require$,69790))).room(path),
disk:async()=>(await ports()).disk(),
versionsForActions:async(tool,arch)=>(await ports()).versionsForActions(tool,arch),
cacheFolders:async()=>(await ports()).cacheFolders(),
goCaches:async()=>(await ports()).goCaches(),
cacheService:async(milliseconds)=>(await ports()).cacheService(milliseconds),
afterwards(work){
const settled=work.then(()=>void 0,(error)=>({
error
}));
tidying.push(settled);
},
async listenForStop(){
listening??=require$.e(3007).then(require$.bind(require$,3007)).then(({listenForStop})=>listenForStop(inputs.timeout,stop));
await listening;
},
modesAreShared:async()=>(await require$.e(8607).then(require$.bind(require$,38607))).modesAreShared(),
withSharedModes:async(work)=>(await require$.e(8607).then(require$.bind(require$,38607))).withSharedModes(work),
throwIfStopped:()=>stop.signal.throwIfAborted(),
trees:{
hashTree:async(root)=>(await ports()).trees.hashTree(root),
modesOf:async(root)=>(await ports()).trees.modesOf(root),
setModes:async(root,modes)=>(await ports()).trees.setModes(root,modes),
sizeOf:async(root)=>(await ports()).trees.sizeOf(root)
},
async digest(){
const{createDigest}=await require$.e(2647).then(require$.bind(require$,82647));
return createDigest();
},
sumdb:async()=>(await ports()).sumdb(),
signatures:async()=>(await ports()).signatures(),
goSettings:()=>settings??=readGoSettings(files,{
env,
homedir,
goproxy:inputs.goproxy,
warn:(message)=>run.emit({
kind:'remark',
level:'warning',
message
})
}),
machine:async()=>(await ports()).machine(),
fasterDrive:fasterDrive(env,toolCache),
redact,
program
};
return{
run,
async[Symbol.asyncDispose](){
const failed=(await Promise.all(tidying)).find((outcome)=>void 0!==outcome);
await(await network?.catch(()=>void 0))?.close();
(await listening)?.close();
if(void 0!==failed)throw failed.error;
}
};
}
async function readGoSettings(files,given){
const{env,homedir,goproxy,warn}=given;
const file=(0,go_env_file.m)({
env,
nodePlatform:process.platform,
homedir
});
const written=void 0===file?{}:(0,go_env_file.$)(await readGoEnv(files,file,warn));
return{
GOPROXY:goproxy||env.GOPROXY||written.GOPROXY||'',
GOSUMDB:env.GOSUMDB||written.GOSUMDB||'',
file,
written
};
}
async function readGoEnv(files,file,warn){
try{
const kind=await files.kind(file);
if ('folder' === kind) warn(`GOENV names "${file}", which is a folder: go ignores it, and go env -w fails. Name a file, or off.`);
return 'file'===kind?await files.readText(file)??'':'';
}catch(error){
if(error instanceof problem_problem.A&&'PERMISSION_DENIED'===error.code)return '';
throw error;
}
}
function fasterDrive(env,toolCache){
const hosted='win32'===process.platform&&'github-hosted'===env.RUNNER_ENVIRONMENT;
if (!hosted || !/^c:/i.test(toolCache) || !(0, external_node_fs_.existsSync)('D:\\')) return;
return{
actual: toolCache.replace(/^c:/i, 'D:')
};
}
const{env}=process;
const onGitLab=(0,gitlab_job.l)(env);
const version='1.0.0';
async function guard(host,work){
let code=1;
let problem;
try{
requireNode();
code=await work();
}catch(error){
problem=error instanceof problem_problem.A?error:noFilesLeft(error)??defect(error);
await host.fail(problem);
if(error instanceof Error)host.event({
kind:'trace',
message:stackOf(error),
time:Date.now()
});
endedBy=problem.signal;
code=problem.exitCode??('USAGE'===problem.code?2:1);
}
await observers?.end(code,problem);
return code;
}
let observers;
let endedBy;
function endBy(signal){
endedBy=signal;
}
function dieBySignal(){
if(void 0!==endedBy)process.kill(process.pid,endedBy);
}
const oldestNode=24;
function requireNode(){
if(Number.parseInt(process.versions.node,10)>=oldestNode)return;
throw new problem_problem.A('NODE_UNSUPPORTED', `Node ${process.versions.node} is too old: Node ${oldestNode} or newer is required`, {
hint:'In a checkout, "npm ci" installs a suitable Node, and "npm start --" uses it.'
});
}
function noFilesLeft(error){
return(0,file_problem.N8)(error)?(0,file_problem.HB)(error,import.meta.dirname,'read'):void 0;
}
function defect(error){
const message=error instanceof Error?error.stack??error.message:String(error);
return new problem_problem.A('INTERNAL',message,{
hint:'This is a bug in setup-go-tarball. Please report it with this text.',
cause:error
});
}
function stackOf(error){
const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
return `${error.stack ?? error.message}${cause}`;
}
function readInputs(host){
maskToken(host);
const inputs=parseInputs((name)=>{
const given=host.readInput(name);
return 'go-download-base-url'===name?given||env.GO_DOWNLOAD_BASE_URL:given;
});
return inputs;
}
function maskToken(host){
const token=(host.readInput('token')??'').trim();
const withoutScheme = token.replace(/^\S+ +/, '');
for(const secret of new Set([
token,
withoutScheme
]))if(''!==secret)host.mask(secret);
}
async function openSession(host,inputs,observed){
const home=homeFolder();
const given={
env,
homedir:home,
projectCache:inputs.projectCache,
cache:host.readInput('cache')
};
const{remarks,...places}=onGitLab?await gitLabPlaces(given):{
...usualPlaces(given),
remarks:[]
};
if(observed?.events!==void 0||'off'!==inputs.telemetry||inputs.metricsFile){
const{openObservers}=await require$.e(8375).then(require$.bind(require$,88375));
observers=await openObservers({
host,
inputs,
env,
version,
...observed
});
}
const session=createRun({
listen(event){
host.event(event);
observers?.hear(event);
},
mask:host.mask,
redact:host.redact,
inputs,
env:observers?.env??env,
homedir:home,
places,
program: `setup-go-tarball ${version}`
});
for(const message of remarks)session.run.emit({
kind:'remark',
level:'notice',
message
});
return session;
}
function homeFolder(){
try{
return(0,external_node_os_.homedir)();
}catch {
return '';
}
}
}),
8291:((module$,exports$,require$)=>{
require$.d(exports$,{
Uv:()=>definedOnly,
Wz:()=>planActivation,
fb:()=>goCommandEnvironment,
oP:()=>isAbsolute,
p9:()=>wishesOf
});
function goCommandEnvironment(given){
return definedOnly({
...given.env,
...wishesOf(given.inputs),
GOTOOLCHAIN:given.toolchain,
GOROOT:given.inputs.exportGoroot?given.goroot:'',
...'local'!==given.toolchain&&{
GOWORK:'off'
}
});
}
function wishesOf({gopath,goproxy,goprivate,toolchain}){
const wishes={
GOPATH:gopath,
GOPROXY:goproxy,
GOPRIVATE:goprivate,
GOTOOLCHAIN:toolchain
};
return Object.fromEntries(Object.entries(wishes).filter(([,value])=>value));
}
function definedOnly(env){
const entries=Object.entries(env).filter((entry)=>void 0!==entry[1]);
return Object.fromEntries(entries);
}
function planActivation(given){
const{placed={},goEnv,inputs,separator,toolchain}=given;
const facts={
...given,
env:{
...given.env,
...placed
}
};
const[goroot,...notes]=planGoroot(facts);
notes.push(...toolchain.notes);
const gopaths=goEnv.GOPATH??'';
const gopath = gopaths.replace('/' === separator ? /:.*$/s : /;.*$/s, '');
if(''===gopath)notes.push([
'no-gopath',
gopaths
]);
else if(withoutEnd(gopath)===withoutEnd(facts.goroot))notes.push([
'gopath-is-goroot',
gopath
]);
const join = (...parts)=>'/' === separator ? parts.join('/') : parts.join('\\').replaceAll('/', '\\');
const gobin=gobinOf(facts,join(gopath,'bin'));
const main=[
...goroot,
{
name:'GOPATH',
value:gopaths
},
{
name:'GOPROXY',
value:goEnv.GOPROXY??''
},
...toolchain.variables,
{
name:'GOPRIVATE',
value:inputs.goprivate
}
];
const others=Object.entries(definedOnly(placed)).filter(([name])=>main.every((each)=>each.name!==name));
const variables=[
...main.filter(({name,value})=>'GOROOT'===name||''!==value),
...others.map(([name,value])=>({
name,
value
}))
];
const installFolder=''===gopath?[]:[
join(gopath,'bin')
];
const paths=[
...''===gobin?[]:[
gobin
],
join(facts.goroot,'bin'),
...installFolder
];
return{
variables,
paths:[
...new Set(paths)
],
gopath,
folders:installFolder,
notes
};
}
function withoutEnd(folder){
return folder.replace(/(.)[\\/]+$/, '$1');
}
function gobinOf({env,goEnv,userGoEnv,separator},byDefault){
const gobin=goEnv.GOBIN??'';
const isSet=Boolean(env.GOBIN||userGoEnv.GOBIN);
return(isSet||gobin!==byDefault)&&isAbsolute(gobin,separator)?gobin:'';
}
function isAbsolute(folder,separator){
return ('/' === separator ? /^\// : /^(?:[A-Za-z]:[\\/]|[\\/]{2})/).test(folder);
}
function planGoroot({env,goroot,inputs,sameRoot=false,userGoEnv}){
const ours=[
{
name:'GOROOT',
value:goroot
}
];
const[before='',written]=[
env.GOROOT,
userGoEnv.GOROOT
];
const same=before===goroot||sameRoot;
if(inputs.exportGoroot||same)return ''===before||same?[
ours
]:[
ours,
[
'goroot-changed',
before
]
];
if(written&&written!==goroot)return[
ours,
[
'goroot-written',
written
]
];
if(''===before)return[
[]
];
return[
[
{
name:'GOROOT',
value:''
}
],
[
'goroot-emptied',
before
]
];
}
}),
86579:((module$,exports$,require$)=>{
require$.d(exports$,{
$:()=>parseGoEnvFile,
m:()=>goEnvFile
});
function parseGoEnvFile(text){
const lines = text.split('\n').filter((line)=>/^[A-Z][^=]*=/.test(line));
return Object.fromEntries(lines.map((line)=>[
line.slice(0,line.indexOf('=')),
line.slice(line.indexOf('=')+ 1)
]));
}
function goEnvFile(given){
const{env,nodePlatform,homedir}=given;
if(env.GOENV)return 'off'===env.GOENV?void 0:env.GOENV;
const folder=configFolder(env,nodePlatform,homedir);
const slash = 'win32' === nodePlatform ? '\\' : '/';
return folder&&[
folder,
'go',
'env'
].join(slash);
}
function configFolder(env,nodePlatform,homedir){
if('win32'===nodePlatform)return env.APPDATA||void 0;
const home=env.HOME||homedir;
if ('darwin' === nodePlatform) return '' === home ? void 0 : `${home}/Library/Application Support`;
return env.XDG_CONFIG_HOME || ('' === home ? void 0 : `${home}/.config`);
}
}),
12098:((module$,exports$,require$)=>{
require$.d(exports$,{
I:()=>isImagesToolchain
});
function isImagesToolchain(env){
return Boolean(env.GOLANG_VERSION)&&'local'===env.GOTOOLCHAIN;
}
}),
32560:((module$,exports$,require$)=>{
require$.d(exports$,{
H:()=>isRefused,
Q:()=>namesAnotherGo
});
function namesAnotherGo(toolchain,release){
const name = /^go[^+]*/.exec(toolchain)?.[0];
return readsToolchain(release)&&void 0!==name&&name!==release;
}
function isRefused(toolchain,release){
return readsToolchain(release)&&!toolchainForm.test(toolchain);
}
function readsToolchain(release){
return !/^go1\.(\d|1\d|20)(?!\d)/.test(release);
}
const toolchainForm = /^(?:auto|path|(?:local|go1(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)|[a-z]+(?:0|[1-9]\d*)?)?)?(?:[- \t][^+\\/]*)?)(?:\+(?:auto|path))?)$/;
}),
54905:((module$,exports$,require$)=>{
require$.d(exports$,{
Fy:()=>userToolchain,
ZQ:()=>exportedToolchainVariable,
tf:()=>requireToolchain
});
var defaults$1=require$(12098);
var form$0=require$(32560);
const exportedToolchainVariable='SETUP_GO_TARBALL_TOOLCHAIN';
async function requireToolchain(facts){
const plan=planToolchain(facts);
if(plan.refused)throw(await require$.e(5026).then(require$.bind(require$,65026))).toolchainProblem(plan,facts);
return plan;
}
function planToolchain({env,userGoEnv,release,inputs:{toolchain,several}}){
const chosen=toolchain||userToolchain(env);
const isOther=(value)=>(0,form$0.H)(value,release)||(0,form$0.Q)(value,release);
if(void 0!==chosen)return{
value:chosen,
by:toolchain?'input':'environment',
variables:[
{
name:'GOTOOLCHAIN',
value:chosen
}
],
notes:[],
refused:isOther(chosen)
};
const written=userGoEnv.GOTOOLCHAIN;
if(!written)return exportedToolchain(several?'path':'local');
if(!isOther(written))return{
...exportedToolchain(written),
by:'go env -w'
};
return{
...exportedToolchain('local'),
notes:[
[
'toolchain-written',
written
]
]
};
}
function userToolchain(env){
const value=env.GOTOOLCHAIN;
const others=value===env[exportedToolchainVariable]||(0,defaults$1.I)(env);
return value&&!others?value:void 0;
}
function exportedToolchain(value){
const variables=[
{
name:'GOTOOLCHAIN',
value
},
{
name:exportedToolchainVariable,
value
}
];
return{
value,
by:'setup-go-tarball',
variables,
notes:[],
refused:false
};
}
}),
17719:((module$,exports$,require$)=>{
require$.d(exports$,{
Fu:()=>inputTable,
K1:()=>failReasons,
LO:()=>inputVariable,
Z5:()=>cacheModes,
ZM:()=>cacheWrites,
cy:()=>summaryForms,
jn:()=>advisoryLevels,
px:()=>patchPolicies,
ui:()=>sandboxModes
});
const text=(name,value='')=>({
name,
type:'text',
default:value
});
const flag=(name,value)=>({
name,
type:'boolean',
default:value
});
const count=(name,value)=>({
name,
type:'count',
default:value
});
const inputTable=[
text('go-version'),
text('go-version-file'),
flag('check-latest','false'),
{
name:'token',
type:'secret',
default: "${{ github.server_url == 'https://github.com' && github.token || '' }}"
},
text('cache','true'),
text('cache-dependency-path'),
text('architecture'),
text('go-download-base-url'),
{
name:'mirrors',
type:'list',
default:''
},
text('checksum'),
{
name:'require-trust',
type:'text',
default:''
},
text('signature-key'),
flag('frozen','false'),
text('verify-command'),
count('minimum-release-age','0'),
count('max-retries','5'),
count('retry-backoff-ms','2000'),
count('timeout-ms','1800000'),
flag('resumable','true'),
text('checkpoint-path'),
count('checkpoint-max-age-hours','168'),
count('checkpoint-max-size-mb','1024'),
flag('locking','true'),
flag('retry-on-permission-denied','false'),
text('install-dir'),
flag('replace','false'),
flag('slim','false'),
flag('export-goroot','true'),
text('gopath'),
text('goproxy'),
text('goprivate'),
flag('project-cache','false'),
flag('problem-matcher','true'),
text('patch','exact'),
text('advisories','notice'),
flag('advisories-refresh','false'),
{
name:'fail-on',
type:'list',
default:'none'
},
text('summary','full'),
text('summary-file'),
text('cache-write','auto'),
count('cache-timeout-s','120'),
count('cache-max-size-mb','0'),
{
name:'tools',
type:'list',
default:''
},
flag('stable-mtimes','false'),
flag('guard','false'),
text('default-version'),
text('toolchain'),
text('gobin','shared'),
text('gopath-mode','shared'),
text('matrix-versions'),
text('sandbox','auto'),
flag('goauth','false'),
{
name:'mirror-auth',
type:'secret',
default:''
},
text('telemetry','off'),
count('telemetry-timeout-ms','1000'),
text('metrics-file'),
{
name:'matrix',
type:'text',
default:'${{ toJSON(matrix) }}'
}
];
const cacheModes=[
'true',
'false',
'always'
];
const cacheWrites=[
'auto',
'true',
'false'
];
const patchPolicies=[
'exact',
'latest'
];
const advisoryLevels=[
'notice',
'warning',
'error',
'off'
];
const failReasons=[
'none',
'vulnerable',
'unsupported'
];
const sandboxModes=[
'auto',
'require',
'off'
];
const summaryForms=[
'full',
'line',
'off'
];
function inputVariable(name){
return `SETUP_GO_${name.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
}),
16769:((module$,exports$,require$)=>{
require$.d(exports$,{
X:()=>planOf
});
var mirrors$0=require$(2359);
async function planOf(inputs,{yaml}){
const mirrors=await mirrorsOf(inputs);
const{goVersion,goVersionFile,defaultVersion,checkLatest,patch}=inputs;
const{checksum,requireTrust,slim}=inputs;
const{maxRetries,retryBackoff,retryOnPermissionDenied}=inputs;
const{resumable,locking,checkpointPath,checkpointMaxAgeHours,checkpointMaxSizeMb}=inputs;
const{installDir,replace}=inputs;
const{exportGoroot,gopath,goproxy,goprivate,toolchain,gobin,gopathMode}=inputs;
return{
version:{
goVersion,
goVersionFile,
defaultVersion,
checkLatest,
patch,
yaml
},
sources:{
...mirrors,
checksum,
requireTrust,
slim,
logByDefault:mayAskLog(mirrors)
},
policy:inputs,
retry:{
maxRetries,
retryBackoff,
retryOnPermissionDenied
},
transaction:{
resumable,
locking,
checkpointPath,
checkpointMaxAgeHours,
checkpointMaxSizeMb
},
destination:{
installDir,
replace
},
activation:{
exportGoroot,
gopath,
goproxy,
goprivate,
toolchain,
gobin,
gopathMode
},
cache:{
cache:inputs.cache,
write:inputs.cacheWrite,
dependencyPath:inputs.cacheDependencyPath,
timeout:inputs.cacheTimeout,
maxSizeMb:inputs.cacheMaxSizeMb,
matrix:inputs.matrix
},
tools:await toolsOf(inputs),
stableMtimes:inputs.stableMtimes,
guard:inputs.guard,
sandbox:inputs.sandbox,
assessment:{
level:inputs.advisories,
failOn:inputs.failOn,
refresh:inputs.advisoriesRefresh
}
};
}
async function mirrorsOf({mirrors,goDownloadBaseUrl:baseUrl}){
if(''===baseUrl&&!mirrors?.length)return{
mirrors:mirrors$0.W7,
exclusive:false
};
return(await require$.e(9953).then(require$.bind(require$,59953))).parseMirrors({
mirrors,
baseUrl
});
}
async function toolsOf({tools}){
return 0===tools.length?[]:(await require$.e(7528).then(require$.bind(require$,27528))).parseTools(tools);
}
function mayAskLog({mirrors,exclusive}){
return!exclusive||mirrors.some(({kind})=>'module-proxy'===kind);
}
}),
4519:((module$,exports$,require$)=>{
require$.d(exports$,{
l:()=>isGitLabJob
});
function isGitLabJob(env){
return 'true'===env.GITLAB_CI&&'true'!==env.GITHUB_ACTIONS;
}
}),
90332:((module$,exports$,require$)=>{
require$.d(exports$,{
d:()=>goCommandName
});
function goCommandName(os1){
return 'windows'===os1?'go.exe':'go';
}
}),
22969:((module$,exports$,require$)=>{
require$.d(exports$,{
$r:()=>platformName,
rE:()=>toPlatform,
uv:()=>archiveName,
yP:()=>archiveExtension
});
var problem$0=require$(72969);
function toPlatform(facts,architecture){
const name=architecture.trim()||(isTranslated(facts)?'arm64':facts.nodeArch);
const known=architectures.find(({names})=>names.includes(name.toLowerCase()));
if(void 0===known)throw unknownArchitecture(name);
const goArch='ppc64'===known.goArch&&'ppc64le'===facts.machine?'ppc64le':known.goArch;
const os1=operatingSystems.get(facts.nodePlatform)??facts.nodePlatform;
return{
os:os1,
arch:'arm'===goArch&&'linux'===os1?'armv6l':goArch,
toolCacheArch:known.toolCacheArch??goArch
};
}
function archiveName(release,platform){
return `${release}.${platform.os}-${platform.arch}${archiveExtension(platform)}`;
}
function archiveExtension(platform){
return 'windows'===platform.os?'.zip':'.tar.gz';
}
const operatingSystems=new Map([
[
'win32',
'windows'
],
[
'sunos',
'illumos'
]
]);
function platformName(os1,toolCacheArch){
const goArch=architectures.find(({names})=>names.includes(toolCacheArch.toLowerCase()))?.goArch;
return `${os1}-${'arm' === goArch && 'linux' === os1 ? 'armv6l' : goArch ?? toolCacheArch}`;
}
const architectures=[
{
goArch:'amd64',
names:[
'x64',
'amd64',
'x86_64'
],
toolCacheArch:'x64'
},
{
goArch:'386',
names:[
'x86',
'x32',
'ia32',
'386',
'i386',
'i686'
],
toolCacheArch:'x32'
},
{
goArch:'arm64',
names:[
'arm64',
'aarch64'
]
},
{
goArch:'arm',
names:[
'arm',
'armv6l',
'armv7l',
'armhf'
]
},
{
goArch:'ppc64le',
names:[
'ppc64le',
'ppc64el'
]
},
{
goArch:'ppc64',
names:[
'ppc64'
]
},
{
goArch:'s390x',
names:[
's390x'
]
},
{
goArch:'riscv64',
names:[
'riscv64'
]
},
{
goArch:'loong64',
names:[
'loong64',
'loongarch64'
]
},
{
goArch:'mips',
names:[
'mips'
]
},
{
goArch:'mipsle',
names:[
'mipsle',
'mipsel'
]
},
{
goArch:'mips64',
names:[
'mips64'
]
},
{
goArch:'mips64le',
names:[
'mips64le',
'mips64el'
]
}
];
function isTranslated({nodePlatform,nodeArch,kernelVersion}){
return 'darwin'===nodePlatform&&'x64'===nodeArch&&kernelVersion.includes('ARM64');
}
function unknownArchitecture(name){
const accepted=architectures.flatMap(({names})=>names).join(', ');
return new problem$0.A('ARCHITECTURE_UNKNOWN', `${JSON.stringify(name)} is not a known architecture`, {
hint: `Set architecture to one of ${accepted}.`
});
}
}),
25446:((module$,exports$,require$)=>{
require$.d(exports$,{
b:()=>projectTools,
f:()=>projectFolderName
});
const projectFolderName='.setup-go';
const projectTools='tools';
}),
72969:((module$,exports$,require$)=>{
require$.d(exports$,{
A:()=>Problem
});
class Problem extends Error{
code;
hint;
retryAfter;
status;
signal;
exitCode;
saysRoom;
place;
constructor(code,message,details={}){
super(message,void 0===details.cause?void 0:{
cause:details.cause
});
this.name='Problem';
this.code=code;
this.hint=details.hint;
this.retryAfter=details.retryAfter;
this.status=details.status;
this.signal=details.signal;
this.exitCode=details.exitCode;
this.saysRoom=true===details.saysRoom;
this.place=details.place;
}
}
}),
2359:((module$,exports$,require$)=>{
require$.d(exports$,{
W7:()=>defaultMirrors,
cr:()=>mirrorIdentity,
zZ:()=>mirrorName
});
var redact$0=require$(27827);
const defaultMirrors=[
{
kind:'official'
},
{
kind:'module-proxy',
url:void 0
}
];
function mirrorName(mirror){
return(0,redact$0.B)(mirrorIdentity(mirror));
}
function mirrorIdentity(mirror){
switch(mirror.kind){
case 'official':
return 'official';
case 'module-proxy':
return void 0 === mirror.url ? 'module-proxy' : `module-proxy+${mirror.url}`;
case 'base':
return mirror.url;
case 'template':
return mirror.template;
}
}
}),
40381:((module$,exports$,require$)=>{
require$.d(exports$,{
V:()=>secretsIn
});
function secretsIn(env){
const secrets=Object.entries(env).flatMap(([name,value])=>value?secretsOf(name,value):[]);
return[
...new Set(secrets)
];
}
function secretsOf(name,value){
const whole=predefined.has(name)||value.length>=shortest&&secretName.test(name)?[
value
]:[];
const lines = whole.flatMap((text)=>text.split(/[\r\n]+/)).filter((line)=>line.length >= shortest);
const passwords=value.includes('@')?passwordsOf(name,value):[];
const headers=value.includes(':')?headersOf(value):[];
const inPaths=secretStart.test(value)?secretsInPath(value):[];
return[
...whole,
...lines,
...passwords,
...headers,
...inPaths
];
}
const predefined=new Set("CI_JOB_TOKEN CI_BUILD_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_JOB_JWT CI_JOB_JWT_V1 CI_JOB_JWT_V2 CI_RUNNER_TOKEN KUBE_TOKEN HARBOR_PASSWORD".split(' '));
const shortest=8;
const secretName = /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;
const secretValue = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|gh[a-z]_\w{20,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;
const secretStart = /gl[a-z]{2,6}-|gh[a-z]_|eyJ/;
function secretsInPath(value){
return value.split(/[/\s]+/).filter((part)=>secretValue.test(part));
}
function passwordsOf(name,value){
const whole = value.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
const alone = value.matchAll(/\bhttps?:\/\/([^\s/?#:@]+)(?::(?:x-oauth-basic)?)?@/gi);
const short = /PROXY$/i.test(name) ? value.matchAll(/(?:^|[,|])\s*(?:[^\s/?#:@,|]*:)?([^\s/?#:@,|]+)@/g) : [];
const passwords=[
...whole,
...alone,
...short
].map(([,password=''])=>password).filter((password)=>!plainUser.test(password));
return passwords.flatMap((password)=>[
password,
decoded(password)
]).filter((text)=>text.length>=4);
}
const plainUser = /^(?:user|admin|root|anonymous|git|oauth2?|token|x-.+|gitlab-ci-token)$/i;
function headersOf(value){
const headers = value.matchAll(/^(?:(?:proxy-)?authorization:\s*\S+|(?:job|private|deploy)-token:)\s*(\S+)/gim);
return[
...headers
].map(([,credentials=''])=>credentials);
}
function decoded(text){
try{
return decodeURIComponent(text);
}catch {
return text;
}
}
}),
42228:((module$,exports$,require$)=>{
require$.d(exports$,{
G:()=>isObject,
q:()=>parseJson
});
function parseJson(text){
try{
return JSON.parse(text);
}catch {
return;
}
}
function isObject(value){
return 'object'==typeof value&&null!==value&&!Array.isArray(value);
}
}),
16186:((module$,exports$,require$)=>{
require$.d(exports$,{
Df:()=>withoutCommands,
TN:()=>oneLine,
wh:()=>plainText
});
function plainText(text){
return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}
function oneLine(text){
return plainText(text).replaceAll(/[\n\t]/g, ' ');
}
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
function withoutCommands(text){
return plainText(text).replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
}),
21118:((module$,exports$,require$)=>{
require$.d(exports$,{
T:()=>quoted
});
function quoted(path){
return JSON.stringify(path).replaceAll('\\\\','\\');
}
}),
27827:((module$,exports$,require$)=>{
require$.d(exports$,{
B:()=>redactUrl,
R:()=>redactText
});
function redactUrl(text){
const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
const withoutFragment=beforeFirst(rest,'#');
const query=withoutFragment.indexOf('?');
const path=query<0?withoutFragment:withoutFragment.slice(0,query);
const shown=scheme + withoutUserinfo(path,''!==scheme&&URL.canParse(text));
return query < 0 ? shown : `${shown}?${redactQuery(withoutFragment.slice(query + 1))}`;
}
function redactText(text,secrets=[]){
const hidden=secrets.filter((secret)=>''!==secret).toSorted((a,b)=>b.length - a.length).reduce(hideSecret,text);
return hidden.replace(URL_IN_TEXT,(url)=>{
const end = /[.,;:!?)\]}]*$/.exec(url)?.index ?? url.length;
return redactUrl(url.slice(0,end))+ url.slice(end);
});
}
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/(?:(?![,|][a-z][a-z0-9+.-]*:\/\/)[^\s"'<>`])+/gi;
function hideSecret(text,secret){
const shown = /^[\w.~-]*$/.test(secret) ? text.replaceAll(secret, '***') : text.replace(anyForm(secret), '***');
return shown.includes("\u2026")?hideBeginning(shown,secret):shown;
}
function anyForm(secret){
return new RegExp([
...secret
].map(characterForms).join(''),'g');
}
function characterForms(character){
const literal=escapeRegExp(character);
if (/[\w.~-]/.test(character) || !character.isWellFormed()) return literal;
const encoded = /[!'()*]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character);
const hex = encoded.replace(/[a-f]/gi, (digit)=>`[${digit.toUpperCase()}${digit.toLowerCase()}]`);
const quoted=quotedForms[character]??[];
return `(?:${[
...quoted.map((form)=>escapeRegExp(form)),
hex,
literal
].join('|')})`;
}
function escapeRegExp(text){
return text.replace(/[^\w\s]/g, '\\$&');
}
const quotedForms={
"'":[
"'\\''",
"''",
"\\'"
],
'"':[
'\\"'
],
'\\':[
'\\\\'
]
};
function hideBeginning(text,secret){
for(let length=secret.length - 1;length>=shortestPart;length -=1){
const beginning = `${secret.slice(0, length)}\u{2026}`;
if(text.includes(beginning))return hideBeginning(text.replaceAll(beginning,"***\u2026"),secret);
}
return text;
}
const shortestPart=8;
function withoutUserinfo(path,parses){
const authority = parses ? /^[^/\\]*/.exec(path)?.[0].length ?? 0 : path.length;
const at=path.slice(0,authority).lastIndexOf('@');
return path.slice(at + 1);
}
function redactQuery(query){
return query.split('&').map(redactField).join('&');
}
function redactField(field){
const equals=field.indexOf('=');
if (equals >= 0) return `${field.slice(0, equals)}=\u{2026}`;
return ''===field?'':"\u2026";
}
function beforeFirst(text,mark){
const index=text.indexOf(mark);
return index<0?text:text.slice(0,index);
}
}),
50282:((module$,exports$,require$)=>{
require$.d(exports$,{
W:()=>parseReceipt,
i:()=>printReceipt
});
var json$0=require$(42228);
var trust$1=require$(62021);
function printReceipt(receipt){
return `${JSON.stringify(receipt, null, 2)}\n`;
}
function parseReceipt(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value)||1!==value.schema||'number'!=typeof value.size)return;
const lacks=value.lacks;
if(!Array.isArray(lacks)||!lacks.every((item)=>'string'==typeof item))return;
const trust=value.trust;
if(!isTrustLevel(trust))return;
const treeSize=value.treeSize;
const texts=[
'tool',
'version',
'release',
'platform',
'archive',
'sha256',
'mirror',
'installedAt',
'installedBy'
];
const field=(name)=>String(value[name]);
if(texts.some((name)=>'string'!=typeof value[name]))return;
return{
schema:1,
tool:field('tool'),
version:field('version'),
release:field('release'),
platform:field('platform'),
archive:field('archive'),
sha256:field('sha256'),
size:value.size,
...isCount(treeSize)&&{
treeSize
},
mirror:field('mirror'),
trust,
...'string'==typeof value.h1&&{
h1:value.h1
},
lacks,
installedAt:field('installedAt'),
installedBy:field('installedBy')
};
}
function isCount(value){
return Number.isSafeInteger(value)&&Number(value)>=0;
}
function isTrustLevel(value){
return trust$1.e.some((level)=>level===value);
}
}),
35580:((module$,exports$,require$)=>{
require$.d(exports$,{
Lh:()=>isGoTool,
S7:()=>officialTool,
cq:()=>slimTool,
mr:()=>isUnprovedTool
});
const officialTool='go';
const slimTool='go-slim';
function isGoTool(name){
return name===officialTool||name===slimTool||isUnprovedTool(name);
}
function isUnprovedTool(name){
return /^go-[0-9a-f]{8}$/.test(name);
}
}),
24560:((module$,exports$,require$)=>{
require$.d(exports$,{
e:()=>isVersionOfGo,
u:()=>treeDefect
});
var version$0=require$(60658);
function treeDefect({binary,hasBinary,release,version}){
if (!hasBinary) return `it has no "${binary}"`;
if(void 0===release)return 'it has no VERSION';
if(void 0===version)return isVersionOfGo(release)?void 0:says(release);
const said=(0,version$0.ot)(release);
return said&&(0,version$0.Ud)(said)===version?void 0:says(release);
}
function isVersionOfGo(text){
return /^(?:go\d|devel\b)/.test(text ?? '');
}
function says(release){
return `its VERSION says "${release}"`;
}
}),
46348:((module$,exports$,require$)=>{
require$.d(exports$,{
$:()=>treeReceipt
});
const treeReceipt='.setup-go-tarball.json';
}),
62021:((module$,exports$,require$)=>{
require$.d(exports$,{
O:()=>reaches,
e:()=>trustLevels
});
const trustLevels=[
'pin',
'log',
'known',
'signature',
'index'
];
function reaches(level,required){
return void 0!==level&&trustLevels.indexOf(level)<=trustLevels.indexOf(required);
}
}),
26915:((module$,exports$,require$)=>{
require$.d(exports$,{
K:()=>releaseOfText,
x:()=>versionOfRelease
});
var version$0=require$(60658);
function releaseOfText(text){
const [first = '', second = ''] = text.trim().split(/\s+/);
return 'devel'===first?second||first:first;
}
function versionOfRelease(release){
const [, major, minor] = /^go(\d+)\.(\d+)-/.exec(release) ?? [];
const released=(0,version$0.ot)(release);
if(void 0!==released)return released;
if (void 0 === major) return (0, version$0.ot)(/^go\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?/.exec(release)?.[0] ?? '');
return{
major:Number(major),
minor:Number(minor),
patch:0,
pre:{
kind:'beta',
number:0
}
};
}
}),
90522:((module$,exports$,require$)=>{
require$.d(exports$,{
QC:()=>familyRange,
t5:()=>admits,
wC:()=>isPossible
});
var version$0=require$(60658);
function admits(range,version){
return range.some((bounds)=>bounds.every((bound)=>holds(bound,version))&&(void 0===version.pre||bounds.some((bound)=>asksForPreReleasesOf(bound,version))));
}
function isPossible(range){
const bounds=range.flat().map((bound)=>bound.version);
return[
{
major:0,
minor:0,
patch:0
},
...bounds.flatMap(itselfAndNext)
].some((version)=>version.pre?.number!==0&&admits(range,version));
}
function familyRange(major,minor){
if(void 0===major)return[
[
{
operator:'>=',
version:{
major:0,
minor:0,
patch:0
}
}
]
];
const next=void 0===minor?{
major:major + 1,
minor:0
}:{
major,
minor:minor + 1
};
return[
[
{
operator:'>=',
version:{
major,
minor:minor??0,
patch:0
}
},
{
operator:'<',
version:{
...next,
patch:0
}
}
]
];
}
function holds({operator,version:limit},version){
const order=(0,version$0.Zy)(void 0===limit.revision?(0,version$0.cg)(version):version,limit);
switch(operator){
case '<':
return order<0;
case '<=':
return order<=0;
case '=':
return 0===order;
case '>=':
return order>=0;
case '>':
return order>0;
}
}
function asksForPreReleasesOf({version:limit},version){
const{major,minor,patch}=version;
return void 0!==limit.pre&&limit.major===major&&limit.minor===minor&&limit.patch===patch;
}
function itselfAndNext(version){
const{major,minor,patch,pre}=version;
const release={
major,
minor,
patch
};
const next=[
version,
release,
{
...release,
patch:patch + 1
}
];
return pre?[
...next,
{
...release,
pre:{
...pre,
number:pre.number + 1
}
}
]:next;
}
}),
74958:((module$,exports$,require$)=>{
require$.d(exports$,{
$t:()=>placeOf,
B6:()=>describeSource,
Ng:()=>describeRequest,
TR:()=>parseRequest,
W4:()=>newestSatisfying,
XN:()=>literalRelease,
ib:()=>satisfies,
ol:()=>lostZeroHint
});
var problem$0=require$(72969);
var version$1=require$(60658);
var range$2=require$(90522);
async function parseRequest(text,source){
const trimmed=text.trim();
const alias=aliases.get(trimmed);
if(void 0!==alias)return{
kind:'alias',
text:trimmed,
source,
alias
};
const family=parseFamily(trimmed,source);
if(void 0!==family)return family;
const version=(0,version$1.ot)(trimmed);
if(void 0!==version)return{
kind:'exact',
text:trimmed,
source,
version
};
const range=''===trimmed?void 0:(await Promise.all([
require$.e(1084),
require$.e(2500)
]).then(require$.bind(require$,2500))).parseRange(trimmed);
if(void 0===range)throw unreadable(trimmed,source);
if (!(0, range$2.wC)(range)) throw new problem$0.A('VERSION_INVALID', `No version can satisfy ${quote(trimmed)} (${describeSource(source)})`, {
place:placeOf(source),
hint:'Check its bounds: bounds separated by spaces must all match. Write || between alternatives.'
});
return{
kind:'range',
text:trimmed,
source,
range
};
}
function satisfies(request,version){
if('range'===request.kind)return(0,range$2.t5)(request.range,version);
return 0===(0,version$1.Zy)(request.version,version);
}
function newestSatisfying(request,versions){
return versions.filter((version)=>satisfies(request,version)).reduce((newest,version)=>newest&&(0,version$1.Zy)(newest,version)>=0?newest:version,void 0);
}
function literalRelease(request){
return 'exact'===request.kind?(0,version$1.zR)(request.version):'range'===request.kind?request.literal:void 0;
}
function describeRequest(request){
return `${quote(request.text)} (${describeSource(request.source)})`;
}
function describeSource(source){
switch(source.kind){
case 'input':
return source.name;
case 'file':
case 'workspace':
return void 0 === source.line ? source.path : `${source.path}:${source.line}`;
case 'path':
return 'Go on PATH';
case 'default':
return 'default';
}
}
function placeOf(source){
if('file'!==source.kind&&'workspace'!==source.kind)return;
const{path,line}=source;
return{
path,
...void 0!==line&&{
line
}
};
}
function lostZeroHint({text,source}){
if ('input' !== source.kind || !source.yaml || !/^1\.[123]$/.test(text)) return;
return `If you meant ${text}0, put it in quotes: YAML reads an unquoted ${text}0 as the number ${text}.`;
}
const aliases=new Map([
[
'stable',
'stable'
],
[
'latest',
'stable'
],
[
'oldstable',
'oldstable'
]
]);
function parseFamily(text,source){
const groups=family.exec(text)?.groups;
if(void 0===groups)return;
const{major,minor,wild}=groups;
const range=(0,range$2.QC)(void 0===major?void 0:Number(major),void 0===minor?void 0:Number(minor));
const literal = void 0 !== minor && void 0 === wild ? `go${major}.${minor}` : void 0;
return{
kind:'range',
text,
source,
range,
...literal&&{
literal
}
};
}
const family = /^(?:[*xX]|(?:go|v)?(?<major>0|[1-9]\d{0,5})(?:\.[*xX](?:\.[*xX])?|\.(?<minor>0|[1-9]\d{0,5})(?<wild>\.[*xX])?)?)$/;
function unreadable(text,source){
return new problem$0.A('VERSION_INVALID', `${quote(text)} (${describeSource(source)}) is not a Go version`, {
place:placeOf(source),
hint:'Write a version such as 1.22.5 or 1.23rc1, a part of one such as 1.22, a range such as ">=1.20 <1.22", stable or oldstable.'
});
}
function quote(text){
return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}\u{2026}` : text);
}
}),
88841:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
fileOf:()=>fileOf,
goOnPath:()=>goOnPath,
install:()=>install,
readNearest:()=>readNearest
});
function install(request,{notes=[],warnings=[]}={}){
return{
kind:'install',
request,
notes,
warnings
};
}
async function readNearest(sources,path){
const folders=sources.isAbsolute(path)?[
''
]:sources.folders;
for(const folder of folders){
const text=await sources.readText(path,folder);
if(void 0!==text)return text;
}
return;
}
async function goOnPath({wantsFolder,findGo}){
return wantsFolder?void 0:findGo();
}
function fileOf(sources,file){
const toolchainLine=sources.ignoresToolchain?'ignored':'decides';
return{
...file,
toolchainLine,
env:sources.env,
platform:sources.platform
};
}
}),
60658:((module$,exports$,require$)=>{
require$.d(exports$,{
ME:()=>toGoVersion,
Ud:()=>toSemver,
Zy:()=>compareVersions,
cg:()=>withoutRevision,
ot:()=>parseVersion,
zR:()=>toRelease
});
function parseVersion(text){
const groups=wholeVersion.exec(text)?.groups;
if(void 0===groups)return;
const{major,minor,patch,kind,number,preRevision,revision=preRevision}=groups;
const pre=readPreRelease(kind,number);
if(void 0===patch&&void 0===pre&&!firstReleaseIsShort(Number(major),Number(minor??0)))return;
if(void 0===minor&&(void 0!==pre||void 0!==revision))return;
return{
major:Number(major),
minor:Number(minor??0),
patch:Number(patch??0),
...pre&&{
pre
},
...void 0!==revision&&{
revision:Number(revision)
}
};
}
function compareVersions(a,b){
return a.major - b.major||a.minor - b.minor||a.patch - b.patch||stage(a)- stage(b)||(a.pre?.number??0)-(b.pre?.number??0)||(a.revision??0)-(b.revision??0);
}
function toSemver(version){
const{major,minor,patch,pre,revision}=version;
const suffix=[
...pre?[
pre.kind,
pre.number
]:[],
...void 0===revision?[]:[
revision
]
];
return `${major}.${minor}.${patch}${suffix.length > 0 ? `-${suffix.join('.')}` : ''}`;
}
function toRelease(version){
return `go${toGoVersion(version)}`;
}
function toGoVersion(version){
const{major,minor,patch,pre,revision}=version;
const short=0===patch&&(void 0!==pre||firstReleaseIsShort(major,minor));
const numbers=short?0!==minor||pre||revision?[
major,
minor
]:[
major
]:[
major,
minor,
patch
];
return `${numbers.join('.')}${pre ? `${pre.kind}${pre.number}` : ''}${void 0 === revision ? '' : `-${revision}`}`;
}
function withoutRevision(version){
const{revision:_,...plain}=version;
return plain;
}
const whole = String.raw`0|[1-9]\d{0,5}`;
const wholeVersion = new RegExp(String.raw`^(?:go|v)?(?<major>${whole})(?:\.(?<minor>${whole})(?:\.(?<patch>${whole}))?)?` + String.raw`(?:-?(?<kind>beta|rc)\.?(?<number>${whole})(?:[.-](?<preRevision>[1-9]\d{0,5}))?` + String.raw`|-(?<revision>[1-9]\d{0,5}))?$`);
function readPreRelease(kind,number){
return 'beta'===kind||'rc'===kind?{
kind,
number:Number(number)
}:void 0;
}
function firstReleaseIsShort(major,minor){
return 1===major&&minor<21;
}
function stage(version){
if(void 0===version.pre)return 2;
return 'rc'===version.pre.kind?1:0;
}
}),
9604:((module$,exports$,require$)=>{
require$.d(exports$,{
g:()=>withSystem
});
async function withSystem(sources,answer){
return 'system'===answer.kind?(await require$.e(399).then(require$.bind(require$,90399))).systemGo(sources,answer):answer;
}
}),
48489:((module$,exports$,require$)=>{
require$.d(exports$,{
Y:()=>activate,
N:()=>negotiate
});
var external_node_path_=require$(76760);
var environment=require$(8291);
const odd = /^GO(?:FLAGS|EXPERIMENT|111MODULE|OS|ARCH|WORK|BIN|TMPDIR|ARM(?:64)?|AMD64|386|MIPS(?:64)?|PPC64|RISCV64|WASM)$/;
function hasOddSettings(settings){
return Object.entries(settings).some(([name,value])=>value&&name.startsWith('GO')&&(odd.test(name)||value.trim()!==value));
}
var activate_toolchain=require$(54905);
var go_command=require$(90332);
var problem=require$(72969);
var go_version_text=require$(26915);
var versions_version=require$(60658);
var tool_cache=require$(31844);
var ask_go=require$(24591);
var same_file=require$(65362);
async function withWritableCaches(run,consulted,moving){
const{GOCACHE='',GOPATH='',GOMODCACHE}=consulted.goEnv;
const[first='']=GOPATH.split(external_node_path_.delimiter);
const modules = (0, external_node_path_.join)(first, 'pkg/mod');
const isUsual=''!==first&&GOMODCACHE===modules&&(0,external_node_path_.isAbsolute)(GOCACHE);
if(isUsual&&await run.files.canWrite(GOCACHE)&&await run.files.canWrite(modules))return{
...consulted,
remarks:[]
};
return(await require$.e(3096).then(require$.bind(require$,83096))).moveCaches(run,consulted,moving);
}
const problems=()=>require$.e(9672).then(require$.bind(require$,69672));
const firstWithJson={
major:1,
minor:9,
patch:0
};
async function activate(run,installed,asked){
const plan=await negotiate(run,installed,asked);
const remarks=[
...plan.remarks,
...await makeFolders(run,plan.folders)
];
const{release,root:goroot}=installed;
const variables=plan.variables.map(({name})=>name);
run.emit({
kind:'activated',
release,
goroot,
variables,
paths:plan.paths
});
return{
...plan,
remarks
};
}
async function negotiate(run,installed,asked,known={},planApart){
if(void 0===planApart&&isApart(run,asked)){
const{negotiateApart}=await require$.e(3675).then(require$.bind(require$,53675));
return negotiateApart(run,{
installed,
asked
},(before,plan)=>negotiate(before,installed,asked,known,plan));
}
const old=(0,versions_version.Zy)(installed.version,firstWithJson)<0;
const inputs={
...asked,
exportGoroot:asked.exportGoroot||old
};
const userGoEnv=(await run.goSettings()).written;
const{root:goroot,release,version}=installed;
const otherRoot=(run.env.GOROOT||goroot)!==goroot;
const isOdd=otherRoot||hasOddSettings(run.env)||hasOddSettings(userGoEnv);
const odd=isOdd?await require$.e(1829).then(require$.bind(require$,61829)):void 0;
const repaired=await odd?.repairPlaces(run,userGoEnv);
const given={
...run.env,
...repaired?.places
};
const toolchain=await(0,activate_toolchain.tf)({
env:given,
userGoEnv,
release,
inputs:asked
});
const consulted=await consult(run,installed,{
given,
inputs,
json:!old,
toolchain:toolchain.value
});
const askAgain=(env)=>(0,ask_go.IL)(run,installed,{
env,
json:!old
});
const{env,goEnv,placed,remarks:moved}=await withWritableCaches(run,consulted,{
askAgain,
version
});
const facts={
...{
goroot,
toolchain,
inputs,
goEnv,
userGoEnv,
separator:external_node_path_.sep,
...known
},
env:run.env,
placed:{
...repaired?.places,
...placed
},
sameRoot:await odd?.isSameRoot(run,goroot)??false
};
const{notes,remarks:own=[],...plan}=(planApart??environment.Wz)(facts);
const tried=await odd?.tryOut(run,installed,{
env,
goEnv
});
const goVersionLine=await(0,ask_go.b1)(run,installed,{
env,
goEnv
});
const goVersion = (0, go_version_text.K)(goVersionLine.replace(/^go version /, '')).replace(/^go/, '');
if (`go${goVersion}` !== release) throw (await problems()).another(`go version in "${goroot}"`, goVersionLine, release);
const exported=plan.variables.some(({name,value})=>'GOROOT'===name&&''!==value);
const rootOfGo=exported?goEnv.GOROOT??'':await(0,ask_go.jW)(run,installed,env);
if(!await(0,same_file.V)(run,rootOfGo,goroot))throw(await problems()).another('go env GOROOT',rootOfGo,goroot);
const path=[
...plan.paths,
run.env.PATH??''
].join(external_node_path_.delimiter).split(external_node_path_.delimiter);
await checkPath(run,path,(0,tool_cache.K1)(run,goroot));
const told=notes.length>0?await(await problems()).tell(notes,{
...facts,
release
}):[];
const remarks=[
...told,
...own,
...repaired?.remarks??[],
...moved,
...tried??[]
];
const explain=async()=>(await require$.e(305).then(require$.bind(require$,20305))).decisionsOf(facts,plan);
return{
...plan,
remarks,
explain,
goVersionLine,
goVersion,
goEnv
};
}
function isApart({env},{gobin,gopathMode}){
const marks=[
env.SETUP_GO_TARBALL_GOBIN,
env.SETUP_GO_TARBALL_GOPATH
];
return[
gobin,
gopathMode,
...marks
].some((value)=>value&&'shared'!==value);
}
async function consult(run,installed,asked){
const{given,inputs,json,toolchain}=asked;
const project=run.projectFolder&&await require$.e(8581).then(require$.bind(require$,68581));
const places=project?await project.placeInProject(run,inputs.gopath):{};
const env=(0,environment.fb)({
env:{
...given,
...places
},
goroot:installed.root,
toolchain,
inputs:{
...inputs,
exportGoroot:true
}
});
const goEnv=await(0,ask_go.IL)(run,installed,{
env,
json
});
const placed=project?.withWritableModules(places,{
goEnv,
version:installed.version
})??{};
const{GOFLAGS}=placed;
return{
env,
goEnv:void 0===GOFLAGS?goEnv:{
...goEnv,
GOFLAGS
},
placed
};
}
async function makeFolders(run,folders){
const remarks=[];
for(const folder of folders)try{
await run.files.makeFolder(folder);
}catch(error){
if(!(error instanceof problem.A))throw error;
remarks.push({
level:'warning',
text: `go install has no folder to write to: ${error.message}`
});
}
return remarks;
}
async function checkPath(run,path,ours){
const name=(0,go_command.d)(run.platform.os);
for(const folder of path){
if(''===folder)continue;
const candidate=(0,external_node_path_.join)(folder,name);
if(await run.files.kind(candidate)==='file'){
if(await(0,same_file.V)(run,candidate,ours))return;
throw await(await problems()).shadowed(run,{
candidate,
ours
});
}
}
throw(await problems()).notOnPath(ours);
}
}),
24591:((module$,exports$,require$)=>{
require$.d(exports$,{
IL:()=>askGo,
aC:()=>runGo,
b1:()=>versionLine,
jW:()=>ownRoot
});
var path$0=require$(76760);
var cache$1=require$(31844);
const goEnvNames="CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK".split(' ');
async function askGo(run,installed,given){
const stdout=await runGo(run,installed,{
args:given.json?[
'env',
'-json',
...goEnvNames
]:[
'env'
],
env:given.env
});
if(given.json)return parseGoEnvJson(stdout,installed.root);
return(await require$.e(3122).then(require$.bind(require$,83122))).parseGoEnvLines(stdout);
}
async function parseGoEnvJson(stdout,root){
try{
const value=JSON.parse(stdout);
const entries=Object.entries(value??{}).filter((entry)=>'string'==typeof entry[1]);
return Object.fromEntries(entries);
}catch(cause){
throw(await require$.e(9672).then(require$.bind(require$,69672))).noJson(root,cause);
}
}
async function versionLine(run,installed,given){
const{GOVERSION,GOHOSTOS,GOHOSTARCH}=given.goEnv;
if (GOVERSION) return `go version ${GOVERSION} ${GOHOSTOS}/${GOHOSTARCH}`;
return(await runGo(run,installed,{
args:[
'version'
],
env:given.env
})).trim();
}
async function runGo(run,installed,given){
const go=(0,cache$1.K1)(run,installed.root);
const cwd=await folderOfItsOwn(run,installed.root);
const result=await run.exec.run(go,given.args,{
cwd,
env:given.env
});
if(0===result.exitCode)return result.stdout;
throw await(await require$.e(9672).then(require$.bind(require$,69672))).failed(run,[
go,
...given.args
],result);
}
async function folderOfItsOwn(run,root){
const sources=(0,path$0.join)(root,'src');
return await run.files.kind(sources)==='folder'?sources:root;
}
async function ownRoot(run,installed,env){
return(await runGo(run,installed,{
args:[
'env',
'GOROOT'
],
env:{
...env,
GOROOT:''
}
})).trim();
}
}),
65362:((module$,exports$,require$)=>{
require$.d(exports$,{
V:()=>sameFile
});
async function sameFile(run,one,other){
if(one===other)return true;
const[a,b]=[
await run.files.realPath(one),
await run.files.realPath(other)
];
return void 0!==a&&a===b;
}
}),
76692:((module$,exports$,require$)=>{
require$.d(exports$,{
Z:()=>setupAll
});
var setup$0=require$(93498);
async function setupAll(run,plan){
const{goVersion,goVersionFile,defaultVersion}=plan.version;
const several = /[\n,]/.test(goVersion) || '' === goVersion && /[\n,*?[{]/.test(goVersionFile);
if(!several&&''===defaultVersion)return(0,setup$0.mj)(run,plan);
return(await require$.e(6989).then(require$.bind(require$,16989))).setupSeveral(run,plan);
}
}),
93498:((module$,exports$,require$)=>{
require$.d(exports$,{
XK:()=>makeUsable,
br:()=>checkDestination,
mG:()=>takeInstalled,
mj:()=>setup,
no:()=>assess
});
var toolchain$7=require$(54905);
var problem$0=require$(72969);
var version$1=require$(60658);
var request$2=require$(74958);
var activate$3=require$(48489);
var used$4=require$(15155);
var resolve$5=require$(76259);
var request$6=require$(68460);
async function setup(run,plan){
await checkDestination(run,plan);
if(run.projectFolder)await(await require$.e(8581).then(require$.bind(require$,68581))).prepareProjectFolder(run);
const answer=await(0,request$6.in)(run,plan);
if('keep'===answer.kind){
const{keepGo}=await require$.e(9373).then(require$.bind(require$,79373));
return makeUsable(run,plan,{
answer,
installed:await keepGo(run,answer.go),
found:true
});
}
const wanted=await(0,request$6.VC)(run,answer.request,plan);
for(let attempt=1;;attempt++){
const obtained=await obtain(run,wanted.request,wanted.plan);
try{
return await makeUsable(run,plan,{
answer,
...obtained
});
}catch(error){
if(attempt===attempts||!(error instanceof problem$0.A))throw error;
if(!await(0,used$4.c)(run,obtained.installed))throw error;
run.emit({
kind:'tree-removed',
root:obtained.installed.root
});
}
}
}
async function checkDestination(run,plan){
if(''===plan.destination.installDir)return;
await(await require$.e(7100).then(require$.bind(require$,47100))).refuseDefaultGopath(run,plan);
}
const attempts=3;
async function makeUsable(run,plan,{answer,installed,found,listed=[]}){
const lostZero='keep'===answer.kind?void 0:(0,request$2.ol)(answer.request);
if(void 0!==lostZero)run.emit({
kind:'remark',
level:'warning',
message:lostZero
});
const assessment=await assess(run,plan,{
release:installed.release,
listed
});
const activated=await(0,activate$3.Y)(run,installed,plan.activation);
for(const{level,text}of activated.remarks)run.emit({
kind:'remark',
level,
message:text
});
if('js'===run.env.GOOS)(await require$.e(582).then(require$.bind(require$,40582))).warnOfMissingWasm(run,installed);
if(assessment){
const{tellAssessment}=await require$.e(9581).then(require$.bind(require$,76510));
const isExact='install'===answer.kind&&'exact'===plan.version.patch;
const request=isExact?answer.request:void 0;
tellAssessment(run,assessment,{
level:plan.assessment.level,
request
});
}
return{
...activated,
assessment,
request:'keep'===answer.kind?'':answer.request.text,
source:(0,request$2.B6)('keep'===answer.kind?answer.source:answer.request.source),
version:(0,version$1.Ud)(installed.version),
release:installed.release,
goroot:installed.root,
tool:installed.tool,
found,
trust:installed.proved??installed.receipt?.trust??'unrecorded',
mirror:installed.receipt?.mirror??''
};
}
async function assess(run,{assessment},{release,listed}){
if('off'===assessment.level&&0===assessment.failOn.length)return;
return(await require$.e(9581).then(require$.bind(require$,76510))).assessGo(run,release,{
...assessment,
listed
});
}
async function obtain(run,request,plan){
const found=await(0,resolve$5.l)(run,request,plan);
if('installed'===found.kind)return takeInstalled(run,plan,found.installed);
const{resolution,fallback}=found;
const{release,archive,why}=resolution;
run.emit({
kind:'resolved',
release,
archive:archive.filename,
why
});
await(0,toolchain$7.tf)({
env:run.env,
userGoEnv:(await run.goSettings()).written,
release,
inputs:plan.activation
});
await assess(run,plan,{
release,
listed:resolution.listed
});
run.besideInstall?.(release);
const{acquire}=await Promise.all([
require$.e(4871),
require$.e(28),
require$.e(7248),
require$.e(6806),
require$.e(7371),
require$.e(7136)
]).then(require$.bind(require$,97371));
try{
return{
installed:await acquire(run,resolution,found),
found:false,
listed:resolution.listed
};
}catch(error){
const{fallBack}=await require$.e(1055).then(require$.bind(require$,21055));
return takeInstalled(run,plan,fallBack(run,error,fallback));
}
}
async function takeInstalled(run,plan,installed){
const{receipt,release,root,tool}=installed;
if(plan.policy.minimumReleaseAge>0)await(await require$.e(4478).then(require$.bind(require$,14478))).requireTreeAge(run,plan,installed);
const trust=installed.proved??receipt?.trust??'unrecorded';
run.emit({
kind:'found',
release,
root,
tool,
trust,
lacks:receipt?.lacks??[]
});
await(0,used$4.M)(run,installed);
return{
installed,
found:true
};
}
}),
15155:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>noteUse,
c:()=>isTakenAway
});
var path$0=require$(76760);
var problem$1=require$(72969);
var notes$2=require$(46348);
async function noteUse(run,{root,tool}){
try{
await run.files.touch(''===tool?(0,path$0.join)(root,notes$2.$):markerOf(root),run.clock.now());
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'last-use',
message:error.message
});
}
}
async function isTakenAway(run,{root,tool}){
return ''!==tool&&await run.files.modifiedAt(markerOf(root))===void 0;
}
function markerOf(root){
return `${root}.complete`;
}
}),
31844:((module$,exports$,require$)=>{
require$.d(exports$,{
K1:()=>goBinary,
OW:()=>lookInto,
Ok:()=>findNewest,
SW:()=>slotOf,
UP:()=>slotAt,
iJ:()=>readRelease,
pK:()=>findExact
});
var path$0=require$(76760);
var command$3=require$(90332);
var receipt$4=require$(50282);
var defect$1=require$(24560);
var version$2=require$(60658);
function slotOf(run,tool,version){
return slotAt(run,{
tool,
version,
arch:run.platform.toolCacheArch
});
}
function slotAt(run,{tool,version,arch}){
const folder=(0,path$0.join)(run.toolCache,tool,version);
const root=(0,path$0.join)(folder,arch);
return{
tool,
version,
arch,
folder,
root,
marker: `${root}.complete`,
receipt: `${root}.receipt.json`,
manifest: `${root}.manifest`,
proof: `${root}.tlog-proof`
};
}
async function findExact(run,lookupOrder,version){
for(const entry of lookupOrder){
const found=await inspect(run,entry,version);
if(found)return found;
}
const rebuilt=lookupOrder.filter(({rebuilds})=>rebuilds);
return findNewest(run,rebuilt,(other)=>0===(0,version$2.Zy)((0,version$2.cg)(other),version));
}
async function findNewest(run,lookupOrder,accepts){
const candidates=[];
for(const entry of lookupOrder)for(const name of(await run.files.list((0,path$0.join)(run.toolCache,entry.tool)))){
const version=(0,version$2.ot)(name);
if(version&&(0,version$2.Ud)(version)===name&&accepts(version))candidates.push({
entry,
version
});
}
candidates.sort((a,b)=>(0,version$2.Zy)(b.version,a.version));
for(const{entry,version}of candidates){
const found=await inspect(run,entry,version);
if(found)return found;
}
return;
}
async function readRelease(run,root){
const text=await readFile(run,(0,path$0.join)(root,'VERSION'));
return text?.split('\n')[0]?.trim().split(' ')[0]||void 0;
}
async function readFile(run,path){
try{
return await run.files.readText(path);
}catch(error){
if(await run.files.kind(path)==='folder')return;
throw error;
}
}
function goBinary(run,root){
return(0,path$0.join)(root,'bin',(0,command$3.d)(run.platform.os));
}
async function lookInto(run,slot,version){
if(await run.files.kind(slot.marker)===void 0)return{
kind:'none'
};
const text=await readFile(run,slot.receipt);
const release=await readRelease(run,slot.root);
const receipt=receiptOf(slot,release,text);
const binary=goBinary(run,slot.root);
const hasBinary=await run.files.kind(binary)==='file';
const why=(0,defect$1.u)({
binary,
hasBinary,
release,
version:slot.version
});
if(void 0!==why||void 0===release)return{
kind:'broken',
why:why??'',
receipt
};
return{
kind:'whole',
installed:{
root:slot.root,
version,
release,
tool:slot.tool,
receipt
}
};
}
function receiptOf(slot,release,text){
const receipt=void 0===text?void 0:(0,receipt$4.W)(text);
const its=receipt?.tool===slot.tool&&receipt.version===slot.version&&receipt.release===release;
return its?receipt:void 0;
}
async function inspect(run,entry,version){
const slot=slotOf(run,entry.tool,(0,version$2.Ud)(version));
const content=await lookInto(run,slot,version);
if('broken'===content.kind&&entry.accepts(content.receipt)&&!entry.reported.has(slot.root)){
entry.reported.add(slot.root);
const{tool,version,root}=slot;
run.emit({
kind:'tree-broken',
tool,
version,
root,
why:content.why
});
}
if('whole'!==content.kind||!entry.accepts(content.installed.receipt))return;
return entry.recheck(content.installed);
}
}),
56295:((module$,exports$,require$)=>{
require$.d(exports$,{
q:()=>unprovedTool
});
var mirrors$0=require$(2359);
async function unprovedTool(run,mirror){
const digest=await run.digest();
digest.update(new TextEncoder().encode((0,mirrors$0.cr)(mirror)));
return `go-${digest.hex().slice(0, 8)}`;
}
}),
49701:((module$,exports$,require$)=>{
require$.d(exports$,{
_:()=>findForRequest
});
var request$0=require$(74958);
function findForRequest(installedTrees,request,checkLatest){
if('exact'===request.kind&&!(request.orNewerPatch&&checkLatest))return installedTrees.findExact(request.version);
if('alias'===request.kind||checkLatest)return Promise.resolve(void 0);
return installedTrees.findNewest((version)=>(0,request$0.ib)(request,version));
}
}),
76259:((module$,exports$,require$)=>{
require$.d(exports$,{
l:()=>findOrResolve
});
var request$0=require$(74958);
var installed$1=require$(49701);
var installed$2=require$(10279);
var order$3=require$(67163);
async function findOrResolve(run,request,given){
run.emit({
kind:'requested',
request:request.text,
source:(0,request$0.B6)(request.source)
});
const lookupOrder=await(0,order$3.M)(run,given.sources);
const installedTrees=await(0,installed$2.c)(run,given.destination,lookupOrder);
const installed=await(0,installed$1._)(installedTrees,request,given.version.checkLatest);
if(installed)return{
kind:'installed',
installed
};
const{findArchive}=await Promise.all([
require$.e(28),
require$.e(1529),
require$.e(5897)
]).then(require$.bind(require$,75897));
return findArchive(run,{
request,
given,
installedTrees
});
}
}),
10279:((module$,exports$,require$)=>{
require$.d(exports$,{
c:()=>openInstalledTrees
});
var cache$0=require$(31844);
async function openInstalledTrees(run,{installDir},lookupOrder){
if(''!==installDir){
const{installedAtInstallDir}=await require$.e(8613).then(require$.bind(require$,98613));
return installedAtInstallDir(run,installDir,lookupOrder);
}
return{
findExact:(version)=>(0,cache$0.pK)(run,lookupOrder,version),
findNewest:(accepts)=>(0,cache$0.Ok)(run,lookupOrder,accepts)
};
}
}),
67163:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>lookupOrderFor
});
var sources_mirrors=require$(2359);
var tool_name=require$(35580);
var unproved_tool=require$(56295);
var trust=require$(62021);
async function recheckInstalled(run,installed,plan){
const{requireTrust:required}=plan;
if(void 0===required||(0,trust.O)(installed.receipt?.trust,required))return installed;
return(await Promise.all([
require$.e(4871),
require$.e(1526),
require$.e(3544)
]).then(require$.bind(require$,22360))).proveTree(run,installed,{
...plan,
required
});
}
async function lookupOrderFor(run,plan){
const{mirrors,exclusive,slim,locked}=plan;
const unproved=[];
const common={
reported:new Set(),
recheck:recheckOnce(run,plan)
};
const isLocked=(receipt)=>receipt?.archive!==locked?.filename||receipt?.sha256===locked?.sha256;
for(const mirror of mirrors)if('official'!==mirror.kind&&'module-proxy'!==mirror.kind)unproved.push({
tool:await(0,unproved_tool.q)(run,mirror),
rebuilds:true,
accepts:isLocked,
...common
});
const has=(kind)=>mirrors.some((mirror)=>mirror.kind===kind);
const names=new Set(mirrors.map(sources_mirrors.zZ).flatMap((name)=>[
name,
run.redact(name)
]));
const fromThere=(receipt)=>void 0!==receipt&&names.has(receipt.mirror)&&isLocked(receipt);
const accepts=!exclusive||has('official')?isLocked:fromThere;
const official=[
{
tool:tool_name.S7,
rebuilds:false,
accepts,
...common
}
];
if(slim||has('module-proxy'))official.push({
tool:tool_name.cq,
rebuilds:false,
accepts,
...common
});
return exclusive?[
...unproved,
...official
]:[
...official,
...unproved
];
}
function recheckOnce(run,plan){
const asked=new Map();
return(tree)=>{
const answer=asked.get(tree.root)??recheckInstalled(run,tree,plan);
asked.set(tree.root,answer);
return answer;
};
}
}),
68460:((module$,exports$,require$)=>{
require$.d(exports$,{
VC:()=>applyPolicy,
in:()=>readRequest,
u0:()=>sourcesOf
});
var external_node_path_=require$(76760);
var machine_defaults=require$(12098);
var toolchain=require$(54905);
var problem=require$(72969);
var version_request=require$(74958);
var version_sources=require$(88841);
var with_system=require$(9604);
async function findRequest(sources){
const goVersion=sources.goVersion.trim();
const goVersionFile=sources.goVersionFile.trim();
if(''!==goVersion){
const request=await(0,version_request.TR)(goVersion,{
kind:'input',
name:'go-version',
yaml:sources.yaml
});
const both = `Both go-version and go-version-file are given: using ${goVersion}, ignoring ${goVersionFile}.`;
return(0,version_sources.install)(request,{
warnings:''===goVersionFile?[]:[
both
]
});
}
if(''!==goVersionFile)return fromNamedFile(sources,goVersionFile);
const{findInProject}=await require$.e(3613).then(require$.bind(require$,73613));
return await findInProject(sources)??(await require$.e(1530).then(require$.bind(require$,1530))).fromNothing(sources);
}
async function fromNamedFile(sources,path){
const text=await(0,version_sources.readNearest)(sources,path);
if(void 0===text)throw await(await require$.e(1530).then(require$.bind(require$,1530))).missing(sources,path);
const{noVersionIn,parseVersionFile}=await require$.e(6569).then(require$.bind(require$,16569));
const answer=await parseVersionFile((0,version_sources.fileOf)(sources,{
kind:'file',
path,
text
}));
if(void 0===answer)throw noVersionIn(path);
const resolved=await(0,with_system.g)(sources,answer);
return 'keep'===resolved.kind?resolved:(0,version_sources.install)(resolved);
}
async function readRequest(run,plan){
const answer=await findRequest(await sourcesOf(run,plan));
if('keep'===answer.kind)run.emit({
kind:'remark',
level:'notice',
message:answer.notice
});
else{
for(const message of answer.notes)run.emit({
kind:'remark',
level:'info',
message
});
for(const message of answer.warnings)run.emit({
kind:'remark',
level:'warning',
message
});
}
return answer;
}
async function sourcesOf(run,plan){
const{goVersion,goVersionFile,yaml}=plan.version;
return{
goVersion,
goVersionFile,
yaml,
env:run.env,
gowork:''===goVersion?await goworkOf(run):'',
ignoresToolchain:ignoresToolchain(run),
folders:run.versionFolders,
isAbsolute:external_node_path_.isAbsolute,
readText:(path,folder)=>readText(run,path,folder),
list:(path,folder)=>listNames(run,(0,external_node_path_.join)(folder,path)),
platform:run.platform,
wantsFolder:''!==plan.destination.installDir,
findGo:async()=>(await require$.e(9373).then(require$.bind(require$,79373))).findOnPath(run),
versionOf:async(go)=>(await(await require$.e(9373).then(require$.bind(require$,79373))).keepGo(run,go)).version
};
}
async function applyPolicy(run,request,plan){
const lock=await readLock(run);
const given={
request,
plan
};
if(void 0===lock&&!plan.policy.frozen&&'exact'===plan.version.patch)return given;
return(await require$.e(5096).then(require$.bind(require$,75096))).applyLockOrPatch(run,given,lock);
}
async function readLock({versionFolders,files}){
for(const folder of versionFolders){
const path=(0,external_node_path_.join)(folder,'setup-go.lock');
const text=await files.readText(path);
if(void 0!==text)return{
path,
text
};
}
return;
}
async function goworkOf(run){
return run.env.GOWORK||(await run.goSettings()).written.GOWORK||'';
}
function ignoresToolchain({env}){
if('local'!==env.GOTOOLCHAIN||'local'===env[toolchain.ZQ])return false;
return!(0,machine_defaults.I)(env);
}
async function listNames(run,folder){
try{
return await run.files.list(folder);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message:error.message
});
return;
}
}
async function readText(run,path,folder){
const file=(0,external_node_path_.join)(folder,path);
const odd=()=>require$.e(5058).then(require$.bind(require$,75058));
const kind=await run.files.kind(file);
if('other'===kind)throw(await odd()).notAFile(file);
const text='folder'===kind?void 0:await run.files.readText(file);
if(void 0!==text&&folder!==run.workspace)run.emit({
kind:'version-file-read',
path:file
});
const isUtf8 = void 0 === text || !/^\ufffd|\0/.test(text);
return isUtf8?text:await(await odd()).readUtf16(run,file)??text;
}
}),
35080:((module$,exports$,require$)=>{
require$.d(exports$,{
runGitHubStep:()=>runGitHubStep
});
var path$0=require$(76760);
var program$1=require$(45262);
var plan$2=require$(16769);
var all$3=require$(76692);
var github$4=require$(25401);
var state$5=require$(36746);
var commands$6=require$(70808);
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
async function runGitHubStep(){
const host=(0,github$4.createGitHubHost)({
env:program$1._K,
problemMatcher:(0,path$0.join)(import.meta.dirname,'problem-matcher.json')
});
return(0,program$1.ah)(host,async()=>{
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
(0,state$5.j)(program$1._K,'none');
(0,commands$6.PO)(program$1._K);
const inputs=(0,program$1.Ko)(host);
const session=__addDisposableResource(env_1,await(0,program$1.fA)(host,inputs),true);
const plan=await(0,plan$2.X)(inputs,{
yaml:true
});
const{matrixVersions}=inputs;
if(matrixVersions)return(await require$.e(2437).then(require$.bind(require$,2437))).listVersions(session.run,plan,matrixVersions);
const beside=plan.guard&&(await require$.e(7922).then(require$.bind(require$,47922))).planGuard(plan.guard);
const caches=hasCacheService()&&'false'!==inputs.cache?()=>Promise.all([
require$.e(1065),
require$.e(3196)
]).then(require$.bind(require$,13196)):void 0;
let early;
const run={
...session.run,
besideInstall(release){
early??=caches?.().then(({beginCaches})=>beginCaches(run,plan,release));
early?.catch(()=>void 0);
}
};
let result=await(0,all$3.Z)(run,plan);
if(beside)result=await beside.start(run,plan,result);
const restored=caches&&await(await caches()).restoreAndRemember(run,plan.cache,result,early);
if(plan.stableMtimes||plan.tools.length>0)result=await(await Promise.all([
require$.e(1065),
require$.e(3196)
]).then(require$.bind(require$,13196))).makeRestReady(run,plan,{
result,
restored
});
if(inputs.goauth)result=(await require$.e(525).then(require$.bind(require$,50525))).exportGoauth(run,result,{
...inputs,
...host
});
result={
...result,
caches:restored?.state
};
await host.report({
kind:'setup',
result:program$1.iY?.handOn(result)??result
},inputs);
return 0;
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
});
}
function hasCacheService(){
return Boolean(program$1._K.ACTIONS_RESULTS_URL||program$1._K.ACTIONS_CACHE_URL);
}
}),
25401:((module$,exports$,require$)=>{
require$.d(exports$,{
f:()=>appendSummary,
createGitHubHost:()=>createGitHubHost
});
var external_node_fs_=require$(73024);
var external_node_path_=require$(76760);
var core=require$(6805);
const versionFields=[
'version',
'root',
'trust',
'mirror',
'found'
];
const outputTable=[
{
name:'go-version',
value:(result)=>result.goVersion
},
{
name:'cache-hit',
value:({caches})=>String(caches?.modules.exact===true)
},
{
name:'go-root',
value:(result)=>result.goroot
},
{
name:'go-path',
value:(result)=>result.gopath
},
{
name:'trust',
value:(result)=>result.trust
},
{
name:'mirror',
value:(result)=>result.mirror
},
{
name:'vulnerabilities',
value:({assessment})=>String(assessment?.vulnerabilities.length??'')
},
{
name:'supported',
value:({assessment})=>String(assessment?.supported??'')
},
{
name:'newest-patch',
value: ({ assessment })=>assessment?.newestPatch.replace(/^go/, '') ?? ''
},
{
name:'cache-primary-key',
value:({caches})=>caches?.modules.key??''
},
{
name:'cache-matched-key',
value:({caches})=>caches?.modules.matched??''
},
{
name:'build-cache-primary-key',
value:({caches})=>caches?.build.key??''
},
{
name:'build-cache-matched-key',
value:({caches})=>caches?.build.matched??''
},
{
name:'go-versions',
value:({versions,goVersion:version,goroot:root,trust,mirror,found})=>JSON.stringify(versions??[
{
version,
root,
trust,
mirror,
found
}
],versionFields)
},
{
name:'matrix',
value:()=>''
}
];
var environment_secrets=require$(40381);
var plain_text=require$(16186);
var event_text=require$(59261);
var lazy_progress=require$(7063);
var redaction=require$(65168);
var render_story=require$(52308);
var workflow_commands=require$(70808);
function createGitHubHost(given){
const{env}=given;
const{mask,redact}=(0,redaction.E)(env);
const safe=(text)=>(0,plain_text.Df)((given.redact??redact)(text));
const progress=(0,lazy_progress.C)(10_000,(transfer,{describeTransfer})=>(0,core.pq)(safe(describeTransfer(transfer))));
const hide=(secret)=>{
(0,core.Pq)(secret);
mask(secret);
};
const narrator=(0,event_text.M)(({level,text})=>show[level](safe(text)));
const story=(0,render_story.k)();
return{
readInput:(name)=>(0,core.V4)(name),
mask:hide,
redact:safe,
event(event){
progress(event);
story.hear(event);
narrator.hear(event);
},
caughtUp:narrator.caughtUp,
async report(report,options){
await narrator.caughtUp();
if('setup'!==report.kind)return;
for(const{name,value}of report.result.variables)(0,environment_secrets.V)({
[name]:value
}).forEach(hide);
const summary=await summaryOf(report.result,{
safe,
events:story.events,
...options
});
exportResult(env,report.result);
if('1'===env.RUNNER_DEBUG||'true'===env.ACTIONS_STEP_DEBUG)await(await require$.e(58).then(require$.bind(require$,80058))).showDecisions(report.result,safe);
if (options.problemMatcher) (0, core.pq)(`##[add-matcher]${await problemMatcherFile(given)}`);
showResult(report.result,safe);
if(''!==summary)appendSummary(env,summary);
},
async fail({code,message,hint,place}){
await narrator.caughtUp();
(0, core.pq)(`Set-up of Go failed: ${code}`);
const lines=[
message,
...hint?[
hint
]:[]
];
(0,core.z3)(safe(lines.join('\n')),{
title:code,
...place&&annotationAt(place,env,safe)
});
}
};
}
function exportResult(env,result){
(0,workflow_commands.PO)(env);
for(const folder of result.paths)(0,workflow_commands.Eu)(folder);
(0,workflow_commands.w4)(env,'GITHUB_ENV',result.variables);
(0,workflow_commands.jH)(env,'GITHUB_PATH',()=>{
for(const folder of result.paths.toReversed())(0,core.fM)(folder);
});
(0,workflow_commands.w4)(env,'GITHUB_OUTPUT',outputTable.map(({name,value})=>({
name,
value:value(result)
})));
}
function annotationAt({path,line},env,safe){
const workspace=env.GITHUB_WORKSPACE||'.';
const file = (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
return{
file:safe(file),
...void 0!==line&&{
startLine:line
}
};
}
async function problemMatcherFile(given){
if((0,external_node_fs_.existsSync)(given.problemMatcher))return given.problemMatcher;
const{writeProblemMatcher}=await require$.e(3407).then(require$.bind(require$,3407));
return writeProblemMatcher(given.env);
}
const show={
debug:core.Yz,
info:core.pq,
notice:core.lm,
warning:core.$e,
error:core.z3
};
function showResult({goVersionLine,goEnv},safe){
const lines = Object.entries(goEnv).map(([name, value])=>safe(`${name}='${value}'`));
(0,core.pq)(safe(goVersionLine));
(0,core.Oh)('go env');
if(lines.length>0)(0,core.pq)(lines.join('\n'));
(0,core.N4)();
}
async function summaryOf(result,{safe,events,summary,summaryFile}){
const line='line'===summary?safe((await require$.e(1672).then(require$.bind(require$,61672))).summaryLine(result)):'';
if(''===summaryFile&&'full'!==summary)return line;
const{summaryMarkdown,writeSummaryFile}=await require$.e(9581).then(require$.bind(require$,68161));
const text=await summaryMarkdown(result,events,safe);
if(''!==summaryFile)writeSummaryFile(summaryFile,text);
return 'full'===summary?text:line;
}
function appendSummary(env,text){
const file=env.GITHUB_STEP_SUMMARY;
if(file)(0,workflow_commands.jH)(env,'GITHUB_STEP_SUMMARY',()=>(0,external_node_fs_.appendFileSync)(file,text));
}
}),
32071:((module$,exports$,require$)=>{
require$.d(exports$,{
N:()=>randomUUID
});
var fs$0=require$(73024);
function randomUUID(){
return uuidOfKernel()??process.getBuiltinModule('node:crypto').randomUUID();
}
function uuidOfKernel(){
if('linux'!==process.platform)return;
try{
const text = (0, fs$0.readFileSync)('/proc/sys/kernel/random/uuid', 'latin1').trimEnd();
return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : void 0;
}catch {
return;
}
}
}),
36746:((module$,exports$,require$)=>{
require$.d(exports$,{
C:()=>readStepState,
j:()=>saveStepState
});
var fs$0=require$(73024);
var core$2=require$(6805);
var commands$1=require$(70808);
const prefix='setup-go-tarball-';
function saveStepState(env,text,name='caches'){
const file=env.GITHUB_STATE;
if(!file)return;
(0,commands$1.jH)(env,'GITHUB_STATE',()=>{
(0,fs$0.appendFileSync)(file,'');
(0,core$2.LZ)(prefix + name,text);
});
}
function readStepState(env,name='caches'){
return env[`STATE_${prefix}${name}`] || void 0;
}
}),
70808:((module$,exports$,require$)=>{
require$.d(exports$,{
Eu:()=>requireOneLine,
PO:()=>requireFiles,
jH:()=>writeTo,
w4:()=>writeValues
});
var fs$0=require$(73024);
var os$1=require$(48161);
var problem$2=require$(72969);
var quoted$4=require$(21118);
var uuid$3=require$(32071);
function requireFile(env,variable){
const path=env[variable];
if (!path) throw new problem$2.A('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${variable} is not set`, {
hint:'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.'
});
writeTo(env,variable,()=>(0,fs$0.appendFileSync)(path,''));
}
function writeTo(env,variable,write){
try{
write();
}catch(cause){
const what = `${variable} names "${env[variable]}", which cannot be written: ${String(cause)}`;
throw new problem$2.A('FILES_FAILED',what,{
hint:'The runner makes this file; check that its disk has room, and that nothing in the job removes or replaces it.',
cause
});
}
}
function requireFiles(env){
for(const variable of[
'GITHUB_ENV',
'GITHUB_PATH',
'GITHUB_OUTPUT'
])requireFile(env,variable);
}
function writeValues(env,variable,values){
const mark = `ghadelimiter_${(0, uuid$3.N)()}`;
const text=values.map(({name,value})=>[
`${name}<<${mark}`,
value,
mark,
''
].join(os$1.EOL)).join('');
writeTo(env,variable,()=>(0,fs$0.appendFileSync)(env[variable]??'',text));
}
function requireOneLine(folder){
if (!/[\r\n]/.test(folder)) return;
throw new problem$2.A('INPUT_INVALID', `PATH cannot name ${(0, quoted$4.T)(folder)}: it has a line break`, {
hint:'Choose a folder without one.'
});
}
}),
59261:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>createNarrator
});
var line$0=require$(68399);
function createNarrator(show){
let installText;
let loading;
const waiting=[];
const tell=(event)=>{
const line=isOfLookup(event)?lookupEventText(event):installText?.(event);
const{install}=event;
if(void 0!==line)show(install?{
...line,
text: `${install}: ${line.text}`
}:line);
};
const load=async()=>{
installText=(await require$.e(3043).then(require$.bind(require$,43043))).installEventText;
for(const event of waiting.splice(0))tell(event);
};
return{
hear(event){
if('bytes'===event.kind)return;
if(void 0!==installText||void 0===loading&&isOfLookup(event))return tell(event);
waiting.push(event);
loading??=load();
},
caughtUp:()=>loading??Promise.resolve()
};
}
const lookupKinds={
requested:true,
'version-file-read':true,
found:true,
'tree-broken':true,
'tree-removed':true,
activated:true,
remark:true,
assessed:true,
ignored:true,
trace:true
};
function isOfLookup(event){
return event.kind in lookupKinds;
}
function lookupEventText(event){
switch(event.kind){
case 'requested':
return (0, line$0.pq)(`Go ${event.request} (${event.source})`);
case 'version-file-read':
return (0, line$0.Yz)(`Read "${event.path}"`);
case 'found':
return(0,line$0.pq)(foundText(event));
case 'tree-broken':
return (0, line$0.$e)(`Skipping ${event.tool} ${event.version} in the tool cache at "${event.root}": ${event.why}`);
case 'tree-removed':
return (0, line$0.pq)(`Another run has just removed "${event.root}"`);
case 'activated':
return (0, line$0.Yz)(`Exporting ${event.variables.join(', ')}; PATH begins with ${event.paths.join(', ')}`);
case 'remark':
case 'assessed':
return{
level:event.level,
text:event.message
};
case 'ignored':
return (0, line$0.Yz)(`${ignoredText[event.what]}: ${event.message}`);
case 'trace':
return(0,line$0.Yz)(event.message);
}
}
const ignoredText={
'path-entry':'Skipping a folder of PATH',
'last-use':'Could not record last use',
staging:'Could not remove the staging folder',
rollback:'Could not roll back the commit',
'attempt-end':'Could not record the end of this attempt',
'install-dir-recovery':'Could not recover an earlier install',
'start-up-file':'Could not read a start-up file',
'real-path':'Could not resolve a link',
'first-run':'Could not start it in a clean environment'
};
function foundText(event){
const where=''===event.tool?'':' in the tool cache';
const trust = 'unrecorded' === event.trust ? 'unrecorded: not installed by setup-go-tarball' : `trust ${event.trust}`;
return `Found ${event.release}${where} at "${event.root}" (${trust})${(0, line$0.FF)(event.lacks)}`;
}
}),
7063:((module$,exports$,require$)=>{
require$.d(exports$,{
C:()=>createLazyProgress
});
function createLazyProgress(milliseconds,show){
let hear;
const waiting=[];
const load=async()=>{
const progress=await require$.e(6654).then(require$.bind(require$,6654));
hear=progress.createProgress(milliseconds,(transfer)=>show(transfer,progress));
for(const event of waiting.splice(0))hear(event);
};
return(event)=>{
if('bytes'!==event.kind&&'download-started'!==event.kind&&'resumed'!==event.kind)return;
if(void 0!==hear)return hear(event);
waiting.push(event);
if(1===waiting.length)load();
};
}
}),
68399:((module$,exports$,require$)=>{
require$.d(exports$,{
$e:()=>warning,
FF:()=>without,
Yz:()=>debug,
lm:()=>notice,
pq:()=>info
});
function debug(text){
return{
level:'debug',
text
};
}
function info(text){
return{
level:'info',
text
};
}
function notice(text){
return{
level:'notice',
text
};
}
function warning(text){
return{
level:'warning',
text
};
}
function without(lacks){
return 0 === lacks.length ? '' : `, without ${lacks.join(' ')}`;
}
}),
65168:((module$,exports$,require$)=>{
require$.d(exports$,{
E:()=>createRedaction
});
var secrets$0=require$(40381);
var text$2=require$(16186);
var redact$1=require$(27827);
function createRedaction(env,flags={}){
let secrets;
const known=()=>secrets??=[
...new Set([
...(0,secrets$0.V)(env),
...(0,secrets$0.V)(flags)
])
];
return{
mask:(secret)=>known().push(secret),
redact:(text)=>(0,text$2.wh)((0,redact$1.R)(text,known()))
};
}
}),
52308:((module$,exports$,require$)=>{
require$.d(exports$,{
k:()=>createStory
});
function createStory(){
const events=[];
return{
hear(event){
if('bytes'!==event.kind)events.push(event);
},
events
};
}
}),
42225:((module$,exports$,require$)=>{
require$.d(exports$,{
CA:()=>errorCode,
CD:()=>attempt,
HB:()=>toFileProblem,
N8:()=>isOutOfFiles,
gJ:()=>errorMessage
});
var problem$0=require$(72969);
var quoted$1=require$(21118);
function toFileProblem(error,path,doing){
if(error instanceof problem$0.A)return error;
const{code,why,hint}=KINDS[errorCode(error)]??OTHER;
const reason=why??errorMessage(error);
const advice='PERMISSION_DENIED'===code&&isReading(doing)?UNREADABLE:hint;
return new problem$0.A(code, `Cannot ${doing} ${(0, quoted$1.T)(path)}: ${reason}`, {
hint:advice,
cause:error
});
}
function isReading(doing){
return /^(?:read|list|look)\b/.test(doing);
}
function errorCode(error){
return textOf(error,'code');
}
function isOutOfFiles(error){
return[
'EMFILE',
'ENFILE'
].includes(errorCode(error));
}
function errorMessage(error){
return textOf(error,'message')||String(error);
}
function textOf(error,key){
if('object'!=typeof error||null===error)return '';
const value=Reflect.get(error,key);
return 'string'==typeof value?value:'';
}
const FULL='Free some space, or move the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) to a larger disk.';
const DENIED='Give this user write permission, or choose another folder for the tool cache (RUNNER_TOOL_CACHE) or for installs in progress (checkpoint-path).';
const UNREADABLE='Give this user read permission: check the owner and mode of it and of the folders above it.';
const EXHAUSTED='Raise the limit (ulimit -n), or stop other programs that hold files open, and run again: an install resumes.';
const KINDS={
ENOSPC:{
code:'DISK_FULL',
why:'the disk is full',
hint:FULL
},
EDQUOT:{
code:'DISK_FULL',
why:'the disk quota of this user is used up',
hint:FULL
},
EACCES:{
code:'PERMISSION_DENIED',
why:'permission denied (EACCES)',
hint:DENIED
},
EPERM:{
code:'PERMISSION_DENIED',
why:'the operation is not permitted (EPERM)',
hint:DENIED
},
EMFILE:{
code:'FILES_FAILED',
why:'this process has too many open files (EMFILE)',
hint:EXHAUSTED
},
ENFILE:{
code:'FILES_FAILED',
why:'this machine has too many open files (ENFILE)',
hint:EXHAUSTED
},
EROFS:{
code:'PERMISSION_DENIED',
why:'the file system is read-only',
hint:DENIED
}
};
const OTHER={
code:'FILES_FAILED',
why:void 0,
hint:'Check the path and the disk it is on, then try again.'
};
async function attempt(path,doing,act){
try{
return await act();
}catch(error){
throw toFileProblem(error,path,doing);
}
}
}),
39780:((module$,exports$,require$)=>{
require$.d(exports$,{
w:()=>makeFolders
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(42225);
function makeFolders(path,mode){
for(let attempt=1;;attempt++){
const error=refusal(path,mode);
if(void 0===error)return;
if('ENOENT'!==(0,problem$2.CA)(error)||attempt>attempts||(0,path$1.dirname)(path)===path)throw error;
makeFolders((0,path$1.dirname)(path));
}
}
const attempts=3;
function refusal(path,mode){
try{
(0,fs$0.mkdirSync)(path,void 0===mode?void 0:{
mode
});
return;
}catch(error){
return(0,fs$0.statSync)(path,{
throwIfNoEntry:false
})?.isDirectory()?void 0:error;
}
}
}),
6805:((module$,exports$,require$)=>{
require$.d(exports$,{
fM:()=>addPath,
Yz:()=>debug,
N4:()=>endGroup,
z3:()=>error,
V4:()=>getInput,
pq:()=>info,
lm:()=>notice,
LZ:()=>saveState,
Pq:()=>setSecret,
Oh:()=>startGroup,
$e:()=>warning
});
var external_os_=require$(70857);
function utils_toCommandValue(input){
if(null==input)return '';
else if('string'==typeof input||input instanceof String)return input;
return JSON.stringify(input);
}
function toCommandProperties(annotationProperties){
if(!Object.keys(annotationProperties).length)return{};
return{
title:annotationProperties.title,
file:annotationProperties.file,
line:annotationProperties.startLine,
endLine:annotationProperties.endLine,
col:annotationProperties.startColumn,
endColumn:annotationProperties.endColumn
};
}
function command_issueCommand(command,properties,message){
const cmd=new Command(command,properties,message);
process.stdout.write(cmd.toString()+ external_os_.EOL);
}
function command_issue(name,message=''){
command_issueCommand(name,{},message);
}
const CMD_STRING='::';
class Command{
constructor(command,properties,message){
if(!command)command='missing.command';
this.command=command;
this.properties=properties;
this.message=message;
}
toString(){
let cmdStr=CMD_STRING + this.command;
if(this.properties&&Object.keys(this.properties).length>0){
cmdStr +=' ';
let first=true;
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){
const val=this.properties[key];
if(val){
if(first)first=false;
else cmdStr +=',';
cmdStr += `${key}=${escapeProperty(val)}`;
}
}
}
cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
return cmdStr;
}
}
function escapeData(s){
return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(s){
return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
var random_uuid=require$(32071);
var external_fs_=require$(79896);
function file_command_issueFileCommand(command,message){
const filePath = process.env[`GITHUB_${command}`];
if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
encoding:'utf8'
});
}
function file_command_prepareKeyValueMessage(key,value){
const delimiter = `ghadelimiter_${random_uuid.N()}`;
const convertedValue=utils_toCommandValue(value);
if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var external_path_=require$(16928);
var ExitCode;
(function(ExitCode){
ExitCode[ExitCode.Success=0]="Success";
ExitCode[ExitCode.Failure=1]="Failure";
})(ExitCode||(ExitCode={}));
function setSecret(secret){
command_issueCommand('add-mask',{},secret);
}
function addPath(inputPath){
const filePath=process.env.GITHUB_PATH||'';
if(filePath)file_command_issueFileCommand('PATH',inputPath);
else command_issueCommand('add-path',{},inputPath);
process.env.PATH = `${inputPath}${external_path_.delimiter}${process.env.PATH}`;
}
function getInput(name,options){
const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
if(options&&false===options.trimWhitespace)return val;
return val.trim();
}
function debug(message){
command_issueCommand('debug',{},message);
}
function error(message,properties={}){
command_issueCommand('error',toCommandProperties(properties),message instanceof Error?message.toString():message);
}
function warning(message,properties={}){
command_issueCommand('warning',toCommandProperties(properties),message instanceof Error?message.toString():message);
}
function notice(message,properties={}){
command_issueCommand('notice',toCommandProperties(properties),message instanceof Error?message.toString():message);
}
function info(message){
process.stdout.write(message + external_os_.EOL);
}
function startGroup(name){
command_issue('group',name);
}
function endGroup(){
command_issue('endgroup');
}
function saveState(name,value){
const filePath=process.env.GITHUB_STATE||'';
if(filePath)return file_command_issueFileCommand('STATE',file_command_prepareKeyValueMessage(name,value));
command_issueCommand('save-state',{
name
},utils_toCommandValue(value));
}
})
};
var __webpack_module_cache__={};
function require$(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];
if(void 0!==cachedModule)return cachedModule.exports;
var module=__webpack_module_cache__[moduleId]={
id:moduleId,
loaded:false,
exports:{}
};
var threw=true;
try{
modules$[moduleId].call(module.exports,module,module.exports,require$);
threw=false;
}finally{
if(threw)delete __webpack_module_cache__[moduleId];
}
module.loaded=true;
return module.exports;
}
require$.m=modules$;
if (void 0 !== require$) require$.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
require$.d=(exports,definition)=>{
for(var key in definition)if(require$.o(definition,key)&&!require$.o(exports,key))Object.defineProperty(exports,key,{
enumerable:true,
get:definition[key]
});
};
})();
(()=>{
require$.f={};
require$.e=(chunkId)=>Promise.all(Object.keys(require$.f).reduce((promises,key)=>{
require$.f[key](chunkId,promises);
return promises;
},[]));
})();
(()=>{
require$.u=(chunkId)=>"" + chunkId + ".index.js";
})();
(()=>{
require$.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop);
})();
(()=>{
require$.r=(exports)=>{
if("u">typeof Symbol&&Symbol.toStringTag)Object.defineProperty(exports,Symbol.toStringTag,{
value:'Module'
});
Object.defineProperty(exports,'__esModule',{
value:true
});
};
})();
(()=>{
require$.nmd=(module)=>{
module.paths=[];
if(!module.children)module.children=[];
return module;
};
})();
(()=>{
var installedChunks={
8792:0
};
var installChunk=(data)=>{
var{ids,modules,runtime}=data;
var moduleId,chunkId,i=0;
for(moduleId in modules)if(require$.o(modules,moduleId))require$.m[moduleId]=modules[moduleId];
if(runtime)runtime(require$);
for(;i<ids.length;i++){
chunkId=ids[i];
if(require$.o(installedChunks,chunkId)&&installedChunks[chunkId])installedChunks[chunkId][0]();
installedChunks[ids[i]]=0;
}
};
require$.f.j=(chunkId,promises)=>{
var installedChunkData=require$.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;
if(0!==installedChunkData)if(installedChunkData)promises.push(installedChunkData[1]);
else{
var promise = import("./" + require$.u(chunkId)).then(installChunk, (e)=>{
if(0!==installedChunks[chunkId])installedChunks[chunkId]=void 0;
throw e;
});
var promise=Promise.race([
promise,
new Promise((resolve)=>installedChunkData=installedChunks[chunkId]=[
resolve
])
]);
promises.push(installedChunkData[1]=promise);
}
};
})();
var program$0=require$(45262);
var state$1=require$(36746);
async function main(args){
if(0===args.length&&'true'===program$0._K.GITHUB_ACTIONS){
if(void 0!==(0,state$1.C)(program$0._K))return(await require$.e(7279).then(require$.bind(require$,7279))).runPostStep();
const{runGitHubStep}=await Promise.resolve().then(require$.bind(require$,35080));
return runGitHubStep();
}
const{runCommandLine}=await require$.e(8488).then(require$.bind(require$,38488));
return runCommandLine(args);
}
const args=process.argv.slice(2);
process.exitCode=13;
main(args).then((code)=>{
process.exitCode=code;
(0,program$0.s$)();
if(0===args.length&&0===process.stdout.writableLength)process.exit();
});
