"use strict";
exports.id=9974;
exports.ids=[
9974,
1108
];
exports.modules={
39974:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var problem=require$(48624);
var external_node_path_=require$(76760);
var versions_version=require$(35345);
var version_request=require$(11625);
function mayNameVersion(path){
return versionFile.test(path);
}
const skippedFolders=new Set([
'.git',
'node_modules',
'vendor',
'testdata'
]);
function releaseFor(request,{newest},others=[]){
if('exact'===request.kind)return(0,versions_version.zR)(request.version);
const version='alias'===request.kind?newest['stable'===request.alias?0:1]:(0,version_request.W4)(request,[
...newest,
...others
]);
return version&&(0,versions_version.zR)(version);
}
const versionFile = /(?:^|\/)(?:go\.mod|go\.work|\.go-version|\.tool-versions|\.?mise(?:\.[\w-]+)*\.toml|\.?mise\/(?:config(?:\.[\w-]+)*|conf\.d\/[^./][^/]*)\.toml)$/;
var known_digests=require$(83766);
var go_on_path=require$(81108);
var assess_go=require$(69025);
var version_file=require$(71119);
async function readVersionFiles(run,folder){
const requests=[];
const unreadable=[];
const attempt=async(path,read)=>{
try{
return await read();
}catch(error){
if(!(error instanceof problem.A))throw error;
unreadable.push({
path,
why:error.message
});
return;
}
};
const waiting=[
''
];
for(let below=waiting.pop();void 0!==below;below=waiting.pop()){
run.throwIfStopped();
const at=below;
const found=await attempt(at||'.',()=>entriesOf(run,folder,at));
for(const path of found?.files??[]){
const request=await attempt(path,()=>readRequestIn(run,folder,path));
if(request)requests.push({
path,
request
});
}
waiting.push(...(found?.folders??[]).toReversed());
}
return{
requests,
unreadable
};
}
async function entriesOf(run,folder,below){
const[files,folders]=[
[],
[]
];
for(const name of(await run.files.list((0,external_node_path_.join)(folder,below))).toSorted()){
const path = '' === below ? name : `${below}/${name}`;
if(await isFolder(run,(0,external_node_path_.join)(folder,path)))folders.push(...skippedFolders.has(name)?[]:[
path
]);
else if(mayNameVersion(path))files.push(path);
}
return{
files,
folders
};
}
async function isFolder(run,path){
return await run.files.linkTarget(path)===void 0&&await run.files.kind(path)==='folder';
}
async function readRequestIn(run,folder,path){
const file=(0,external_node_path_.join)(folder,path);
const kind=await run.files.kind(file);
if('folder'===kind)return;
if('other'===kind)throw(0,version_file.$)(path);
const text=await run.files.readText(file);
if(void 0===text)return;
const answer=await(0,version_file.parseVersionFile)({
kind:'file',
path,
text,
toolchainLine:'decides',
env:run.env,
platform:run.platform
});
return void 0===answer||'system'===answer.kind?void 0:answer;
}
var inventory=require$(3250);
async function audit(run,plan,scope){
const{table,day,assess}=await(0,assess_go.yT)(run,plan.assessment);
const root=void 0===scope.folder?void 0:(0,external_node_path_.resolve)(run.workspace,scope.folder);
if(void 0!==root&&await run.files.kind(root)!=='folder')throw noFolder(root);
const files=void 0===root?noFiles:await readVersionFiles(run,root);
const releases=(0,known_digests.knownReleases)().flatMap((release)=>(0,versions_version.ot)(release)??[]);
const audited=[
...scope.installed?[
...await installed(run,plan),
...await onPath(run)
]:[],
...files.requests.map(({path,request})=>({
where:'file',
path,
line:'line' in request.source?request.source.line:void 0,
request:request.text,
release:releaseFor(request,table,releases)
}))
].map(({release,...found})=>({
...found,
assessment:void 0===release?void 0:assess(release)
}));
return{
folder: void 0 === root ? '' : (0, external_node_path_.relative)(run.workspace, root).replaceAll('\\', '/'),
audited,
unreadable:files.unreadable,
failed:audited.some(({assessment})=>void 0!==assessment&&isRefused(assessment,plan)),
day
};
}
const noFiles={
requests:[],
unreadable:[]
};
async function installed(run,{destination}){
const outside=''===destination.installDir?void 0:await(0,inventory.ED)(run,destination.installDir);
const nowhere={
line:void 0,
request:void 0
};
return[
...outside?[
{
where:'install-dir',
path:outside.root,
...nowhere,
release:outside.release
}
]:[],
...(await(0,inventory.zw)(run)).map(({root,release})=>({
where:'tool cache',
path:root,
...nowhere,
release
}))
];
}
async function onPath(run){
const go=await(0,go_on_path.findOnPath)(run);
if(void 0===go)return[];
return[
{
where:'PATH',
path:go,
line:void 0,
request:void 0,
release:await releaseOf(run,go)
}
];
}
async function releaseOf(run,go){
try{
return(await(0,go_on_path.keepGo)(run,go)).release;
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message:error.message
});
return;
}
}
function isRefused({vulnerabilities,supported},{assessment:{failOn}}){
return failOn.includes('vulnerable')&&vulnerabilities.length>0||failOn.includes('unsupported')&&!supported;
}
function noFolder(path){
return new problem.A('USAGE', `"${path}" is not a folder`, {
hint:'Name a folder whose version files are to be audited, or none for the current one.'
});
}
async function run({run:prepared,plan,line}){
const{sarif}=line.options;
const{program}=prepared;
return{
kind:'audit',
audit:await audit(prepared,plan,readScope(line)),
sarif,
program
};
}
function readScope({argument,options:{only,sarif}}){
if(void 0===only)return{
folder:argument,
installed:true
};
if('files'===only)return{
folder:argument,
installed:false
};
if ('installed' !== only) throw usage(`--only is "${only}"`, 'Write --only files or --only installed.');
if ('' !== argument) throw usage(`--only installed reads no files below "${argument}"`, 'Leave out the folder, or --only.');
if(void 0!==sarif)throw usage('--only installed and --sarif cannot be combined','SARIF has the version files only.');
return{
folder:void 0,
installed:true
};
}
function usage(message,hint){
return new problem.A('USAGE',message,{
hint
});
}
}),
79600:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Vd:()=>nameOfTree,
ll:()=>newestFirst,
uE:()=>installedVersions
});
var version$0=require$(35345);
var name$1=require$(89623);
function newestFirst(a,b){
return(0,version$0.Zy)(b.version,a.version)||compareTexts(a.tool,b.tool)||compareTexts(a.platform,b.platform)||compareTexts(a.root,b.root);
}
function nameOfTree({tool,version,platform}){
return `${tool || 'go'} ${(0, version$0.Ud)(version)} (${platform})`;
}
function installedVersions(trees){
const versions = new Set(trees.toSorted(newestFirst).map(({ version, tool, receipt })=>`${(0, version$0.Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
return 0 === versions.size ? 'No Go is installed.' : `Installed versions: ${[
...versions
].join(', ')}.`;
}
function fromElsewhere(tool){
return (0, name$1.mr)(tool) ? ` (${tool})` : '';
}
function compareTexts(a,b){
return a<b?-1:a>b?1:0;
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
95602:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>isSamePlace,
U:()=>isWithin
});
var path$0=require$(76760);
var problem$1=require$(48624);
async function isSamePlace(run,one,other){
if(one===other)return true;
if(fold(one)!==fold(other))return false;
if((0,path$0.dirname)(one)===one)return true;
if(!await isSamePlace(run,(0,path$0.dirname)(one),(0,path$0.dirname)(other)))return false;
if((0,path$0.basename)(one)===(0,path$0.basename)(other))return true;
const[a,b]=[
await run.files.kind(one),
await run.files.kind(other)
];
if(void 0!==a&&void 0!==b)return isOneEntry(run,one,other);
return a===b&&(0,path$0.basename)(one).toLowerCase()===(0,path$0.basename)(other).toLowerCase()&&ignoresCase(run,one);
}
async function isWithin(run,path,folder){
if(leadsInto((0,path$0.relative)(folder,path)))return true;
const inside=(0,path$0.relative)(fold(folder),fold(path));
if(!leadsInto(inside))return false;
let above=path;
for(const _ of inside.split(path$0.sep).filter((name)=>''!==name))above=(0,path$0.dirname)(above);
return isSamePlace(run,above,folder);
}
function leadsInto(path){
return '..' !== path && !path.startsWith(`..${path$0.sep}`) && !(0, path$0.isAbsolute)(path);
}
function fold(path){
return path.normalize().toLowerCase();
}
async function isOneEntry(run,one,other){
try{
const names=await run.files.list((0,path$0.dirname)(one));
return!(names.includes((0,path$0.basename)(one))&&names.includes((0,path$0.basename)(other)));
}catch(error){
if(!(error instanceof problem$1.A))throw error;
const disk=await run.disk();
return(await disk.look(one))?.identity===(await disk.look(other))?.identity;
}
}
async function ignoresCase(run,path){
const[folder,name]=[
(0,path$0.dirname)(path),
(0,path$0.basename)((0,path$0.dirname)(path))
];
if(folder===path)return false;
const respelled=(0,path$0.join)((0,path$0.dirname)(folder),swapCase(name));
if(respelled===folder||await run.files.kind(folder)===void 0)return ignoresCase(run,folder);
return await run.files.kind(respelled)!==void 0&&isOneEntry(run,folder,respelled);
}
function swapCase(name){
return name===name.toLowerCase()?name.toUpperCase():name.toLowerCase();
}
}),
53104:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>goTools
});
var path$0=require$(76760);
var name$1=require$(89623);
async function*goTools(toolCache,list){
for(const tool of(await list(toolCache))){
if(!(0,name$1.Lh)(tool))continue;
const folder=(0,path$0.join)(toolCache,tool);
yield{
tool,
folder,
names:await list(folder)
};
}
}
}),
3250:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$d:()=>sizeOf,
ED:()=>readOutside,
zw:()=>readInventory
});
var path$0=require$(76760);
var platform$1=require$(49664);
var problem$2=require$(48624);
var tree$3=require$(79600);
var notes$9=require$(97689);
var version$4=require$(35345);
var path$5=require$(81108);
var place$6=require$(95602);
var tools$7=require$(53104);
var cache$8=require$(47425);
async function readInventory(run){
const inUse=await goInUse(run);
const trees=[];
for(const slot of(await markedSlots(run))){
const tree=await describe(run,slot);
if(tree)trees.push({
...tree,
...await useOf(run,inUse,slot.root)
});
}
return trees.sort(tree$3.ll);
}
async function readOutside(run,installDir){
const[{preparedInstallDir},{readAnyTreeAt}]=await Promise.all([
require$.e(1714).then(require$.bind(require$,1714)),
require$.e(6373).then(require$.bind(require$,46373))
]);
const tree=await readAnyTreeAt(run,await preparedInstallDir(run,installDir));
if(void 0===tree)return;
const{os,arch}=run.platform;
return{
...tree,
platform: tree.receipt?.platform ?? `${os}-${arch}`,
broken:void 0,
lastUsed:await run.files.modifiedAt((0,path$0.join)(tree.root,notes$9.$)),
...await useOf(run,await goInUse(run),tree.root)
};
}
async function sizeOf(run,{root,receipt,broken}){
return(void 0===broken?receipt?.treeSize:void 0)??run.trees.sizeOf(root);
}
const markerName = /^(.+)\.complete$/;
async function markedSlots(run){
const slots=[];
for await(const{tool,folder,names}of(0,tools$7.M)(run.toolCache,run.files.list))for(const version of names)for(const name of(await run.files.list((0,path$0.join)(folder,version)))){
const arch=markerName.exec(name)?.[1];
if(void 0!==arch)slots.push((0,cache$8.UP)(run,{
tool,
version,
arch
}));
}
return slots;
}
async function describe(run,slot){
const version=(0,version$4.ot)(slot.version);
if(void 0===version||(0,version$4.Ud)(version)!==slot.version)return;
const content=await lookSafely(run,slot,version);
if('none'===content.kind)return;
const{receipt,release}='whole'===content.kind?content.installed:{
receipt:content.receipt,
release:void 0
};
return{
slot,
root:slot.root,
tool:slot.tool,
version,
release:release??receipt?.release,
platform:receipt?.platform??(0,platform$1.$r)(run.platform.os,slot.arch),
receipt,
broken:'broken'===content.kind?content.why:void 0,
lastUsed:await run.files.modifiedAt(slot.marker)
};
}
async function lookSafely(run,slot,version){
try{
return await(0,cache$8.OW)(run,slot,version);
}catch(error){
if(!(error instanceof problem$2.A))throw error;
return{
kind:'broken',
why:error.message,
receipt:void 0
};
}
}
async function goInUse(run){
const goroot=run.env.GOROOT;
const go=await(0,path$5.findOnPath)(run);
return{
goroot:goroot?await real(run,goroot):void 0,
onPath:void 0===go?void 0:(0,path$0.dirname)((0,path$0.dirname)(await real(run,go)))
};
}
async function useOf(run,{goroot,onPath},root){
const its=await real(run,root);
const isIts=async(path)=>void 0!==path&&await(0,place$6.O)(run,path,its);
const[named,runs]=[
await isIts(goroot),
await isIts(onPath)
];
return{
inUse:named||runs,
active:void 0===onPath?named:runs
};
}
async function real(run,path){
try{
return await run.files.realPath(path)??path;
}catch(error){
if(!(error instanceof problem$2.A))throw error;
run.emit({
kind:'ignored',
what:'real-path',
message:error.message
});
return path;
}
}
})
};
