"use strict";
exports.id=1698;
exports.ids=[
1698,
1108
];
exports.modules={
41698:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var problem_problem=require$(48624);
var version_request=require$(11625);
var external_node_path_=require$(76760);
var installed_tree=require$(79600);
function planPrune(trees,rules,now){
const{request,olderThan}=rules;
const named=trees.filter(({version})=>void 0===request||(0,version_request.ib)(request,version));
const kept=newestOfEach(named,rules.keep);
const condemned=named.filter((tree)=>!kept.has(tree)&&(void 0===olderThan||isOlder(tree,now - olderThan))).toSorted(installed_tree.ll);
const judged=condemned.map((tree)=>({
tree,
why:whySpared(tree,request)
}));
return{
remove:judged.filter(({why})=>void 0===why).map(({tree})=>tree),
spared:judged.flatMap(({tree,why})=>void 0===why?[]:[
{
tree,
why
}
])
};
}
function newestOfEach(trees,keep){
const kept=new Set();
if(void 0===keep)return kept;
const whole=trees.filter(({broken})=>void 0===broken);
for (const group of Map.groupBy(whole, ({ tool, platform })=>`${tool} ${platform}`).values())for (const tree of group.toSorted(installed_tree.ll).slice(0, keep))kept.add(tree);
return kept;
}
function isOlder({lastUsed},time){
return void 0!==lastUsed&&lastUsed<time;
}
function whySpared(tree,request){
if(tree.inUse&&request?.kind!=='exact')return 'it is in use; name its exact version to remove it anyway';
if(void 0===tree.receipt&&void 0===request)return 'it was not installed by setup-go-tarball; name its version to remove it anyway';
return;
}
var faster_drive=require$(39204);
var remove_tree=require$(94721);
var inventory=require$(3250);
async function prune(run,rules,dryRun){
if(!dryRun)await run.listenForStop();
const trees=await(0,inventory.zw)(run);
requireNamed(run,trees,rules.request);
const plan=planPrune(trees,rules,run.clock.now());
const removed=[];
const spared=[
...plan.spared
];
const failed=[];
for(const tree of plan.remove){
run.throwIfStopped();
try{
const why=dryRun?void 0:await whatHappened(run,tree,rules.request);
if(void 0===why)removed.push(await removeOne(run,tree,dryRun));
else spared.push({
tree,
why
});
}catch(problem){
if(!(problem instanceof problem_problem.A))throw problem;
run.throwIfStopped();
failed.push({
tree,
problem
});
}
}
const{pruneNames}=await require$.e(3587).then(require$.bind(require$,53587));
const gone=removed.map(({tree})=>tree.root);
return{
dryRun,
removed,
spared,
failed,
names:await pruneNames(run,{
gone,
dryRun
})
};
}
function requireNamed(run,trees,request){
if(void 0===request||trees.some(({version})=>(0,version_request.ib)(request,version)))return;
throw new problem_problem.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go ${JSON.stringify(request.text)}`, {
hint:(0,installed_tree.uE)(trees)
});
}
async function whatHappened(run,{slot,lastUsed},request){
const used=await run.files.modifiedAt(slot.marker);
if(void 0===used)return 'another run has just removed it';
return used===lastUsed||request?.kind==='exact'?void 0:'another run has just chosen it';
}
async function removeOne(run,tree,dryRun){
const{slot}=tree;
const target=await linkTarget(run,tree);
const stays=target?.ours===false?target.path:void 0;
const bytes=void 0===stays?await(0,inventory.$d)(run,tree):0;
if(dryRun)return{
tree,
bytes,
stays
};
await(0,remove_tree.d)(run,slot);
if(target?.ours)await removeFar(run,target.path);
await run.files.removeIfEmpty(slot.folder);
await run.files.removeIfEmpty((0,external_node_path_.dirname)(slot.folder));
return{
tree,
bytes,
stays
};
}
async function linkTarget(run,{slot}){
const[path,folder]=[
await run.files.realPath(slot.root),
await run.files.realPath(slot.folder)
];
if(void 0===path||void 0===folder||path===(0,external_node_path_.join)(folder,(0,external_node_path_.basename)(slot.root)))return;
const far=run.fasterDrive&&(0,faster_drive.nZ)(run,run.fasterDrive,slot);
return{
path,
ours:void 0!==far&&await run.files.realPath(far)===path
};
}
async function removeFar(run,path){
await run.files.remove(path);
await run.files.removeIfEmpty((0,external_node_path_.dirname)(path));
await run.files.removeIfEmpty((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)));
}
async function run({run:prepared,line}){
const dryRun=void 0!==line.options['dry-run'];
return{
kind:'prune',
pruned:await prune(prepared,await readRules(line),dryRun)
};
}
async function readRules({argument,options}){
if(''===argument&&void 0===options.keep&&void 0===options['older-than'])throw new problem_problem.A('USAGE','prune needs a version, --keep or --older-than',{
hint:'Name a version (prune 1.21.13), or use --keep N or --older-than DAYS. --dry-run shows what would be removed.'
});
const days=readCount('older-than',options['older-than']);
return{
request:''===argument?void 0:await readVersion(argument),
keep:readCount('keep',options.keep),
olderThan:void 0===days?void 0:24*days*60*60*1000
};
}
function readCount(name,text){
if (void 0 === text || /^\d{1,5}$/.test(text)) return void 0 === text ? void 0 : Number(text);
throw new problem_problem.A('USAGE', `--${name} is "${text}", which is not a whole number from 0 to 99999`, {
hint: `Write --${name} ${'keep' === name ? '2' : '30'}, for example.`
});
}
async function readVersion(text){
const request=await(0,version_request.TR)(text,{
kind:'input',
name:'VERSION',
yaml:false
});
if('alias'!==request.kind)return request;
throw new problem_problem.A('VERSION_INVALID', `"${text}" (VERSION) is not a version: its meaning changes with every release`, {
hint:'Name a version such as 1.25.3, a minor version such as 1.25, or a range.'
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
39204:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
dZ:()=>placeOnDrive,
nZ:()=>placeOn,
tT:()=>usableDrive
});
var path$0=require$(76760);
var problem$1=require$(48624);
async function usableDrive(run){
const drive=run.fasterDrive;
if(void 0===drive)return;
const name = (0, path$0.join)('go', `.staging-${(await run.writers()).self}.try`);
const[far,link]=[
(0,path$0.join)(drive.actual,name),
(0,path$0.join)(run.toolCache,name)
];
const made=[
...await missingFolders(run,(0,path$0.dirname)(far)),
...await missingFolders(run,(0,path$0.dirname)(link))
];
const works=await orTrace(run,drive,async()=>{
await run.files.makeFolder(far);
await run.files.makeFolder((0,path$0.dirname)(link));
await run.files.link(far,link,'folder');
return await run.files.kind(link)==='folder';
});
await orTrace(run,drive,async()=>{
for(const path of[
link,
far
])await run.files.remove(path);
for(const folder of made)await run.files.removeIfEmpty(folder);
});
return true===works?drive:void 0;
}
async function placeOnDrive(run,drive,slot,staging){
const actual=placeOn(run,drive,slot);
await run.files.makeFolder((0,path$0.dirname)(actual));
await run.files.remove(actual);
await run.files.rename(staging,actual);
try{
await run.files.link(actual,slot.root,'folder');
}catch(error){
if(await run.files.kind(slot.root)===void 0)await run.files.rename(actual,staging);
throw error;
}
}
function placeOn(run,drive,slot){
return(0,path$0.join)(drive.actual,(0,path$0.relative)(run.toolCache,slot.root));
}
async function missingFolders(run,folder){
if(folder===(0,path$0.dirname)(folder)||await run.files.kind(folder)!==void 0)return[];
return[
folder,
...await missingFolders(run,(0,path$0.dirname)(folder))
];
}
async function orTrace(run,{actual},work){
try{
return await work();
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'trace',
message: `The faster drive, "${actual}": ${error.message}`
});
return;
}
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
94721:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
d:()=>removeTree,
u:()=>takeAway
});
var path$0=require$(76760);
async function removeTree(run,slot){
for(const aside of(await takeAway(run,slot)))await run.files.remove(aside);
}
async function takeAway(run,slot){
const used=await run.files.modifiedAt(slot.marker);
await run.files.remove(slot.marker);
const moved=await moveAside(run,slot,used);
if(await run.files.kind(slot.root)===void 0)for(const path of[
slot.receipt,
slot.manifest,
slot.proof
])await run.files.remove(path);
return moved;
}
async function moveAside(run,slot,used){
if(await run.files.kind(slot.root)===void 0)return[];
await run.files.syncFolder(slot.folder);
const{self:writer}=await run.writers();
const aside = (0, path$0.join)(slot.folder, `.removed-${writer}.${Math.floor(1e9 * run.clock.random())}`);
const treeMoves=await run.treeMoves();
let emptying=false;
const before=async()=>{
emptying=true;
};
try{
const outcome=await treeMoves.takeAway(slot.root,aside,{
before
});
return 'renamed'===outcome?[
aside
]:[];
}catch(error){
if(await run.files.kind(slot.root)===void 0)return[];
if(void 0!==used&&!emptying)await mark(run,slot,used);
throw error;
}
}
async function mark(run,{marker},used){
await run.withSharedModes(()=>run.files.writeText(marker,''));
await run.files.touch(marker,used);
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
