"use strict";
exports.id=8926;
exports.ids=[
8926,
7496,
6373
];
exports.modules={
96476:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
P0:()=>respelled,
WB:()=>parseBeside,
q4:()=>besideName,
vB:()=>classifyInstallDir
});
function classifyInstallDir(facts,{replace}){
if(facts.isRoot)return refused('it is the root of a file system',inside);
if (void 0 !== facts.holds) return refused(`it is or holds ${facts.holds}`, inside);
if('nothing'===facts.kind)return{
kind:'free'
};
if('folder'!==facts.kind)return refused('it is not a folder','Remove it yourself, or name another folder.');
if(facts.isMountPoint)return refused('it is a mount point, which cannot be swapped',inside);
if(facts.isEmpty)return{
kind:'free'
};
if(facts.isOurs)return{
kind:'replace',
keep:false
};
if(!facts.isGo)return refused('it holds something other than Go','Empty it yourself, or name another folder.');
if(replace)return{
kind:'replace',
keep:false
};
if(!facts.isOldTaken)return{
kind:'replace',
keep:true
};
return refused('it holds a Go that setup-go-tarball did not install, and the .old name to keep it under is taken','Move or remove one of the two, or set replace: true to remove the Go there.');
}
const inside='Name a folder inside it, for example one called go.';
function refused(why,hint){
return{
kind:'refused',
why,
hint
};
}
function besideName(folder,what,writer){
return `.${folder}.${what}-${writer}`;
}
function parseBeside(folder,name){
if (!name.startsWith(`.${folder}.`)) return;
const rest=name.slice(folder.length + 2);
const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
if(void 0===writer||'staging'!==what&&'old'!==what&&'removed'!==what)return;
return{
what,
writer
};
}
function respelled(folder,name){
const rest = /^\..+(\.(?:staging|old|removed)-[^.]+(?:\.\w+)?)$/.exec(name)?.[1];
return void 0 === rest ? void 0 : `.${folder}${rest}`;
}
}),
5674:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>isMounted,
l:()=>mountPoints
});
function isMounted(mountinfo,path){
return mountPoints(mountinfo).includes(path);
}
function mountPoints(mountinfo){
const points=mountinfo.split('\n').map((line)=>unquoted(line.split(' ')[4]??''));
return points.filter((point)=>''!==point);
}
function unquoted(field){
return field.replaceAll(/\\([0-7]{3})/g, (_, digits)=>String.fromCharCode(Number.parseInt(digits, 8)));
}
}),
29755:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
BA:()=>isTreeNote,
Rq:()=>treeProof,
_u:()=>treeManifest
});
var notes$0=require$(97689);
const treeManifest='.setup-go-tarball.manifest';
const treeProof='.setup-go-tarball.tlog-proof';
const notes=[
notes$0.$,
treeManifest,
treeProof
];
function isTreeNote(name){
return notes.some((note)=>name === `go/${note}`);
}
}),
63776:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$V:()=>checkInstallDir,
B2:()=>oldName,
x2:()=>lookAtInstallDir
});
var path$0=require$(76760);
var dir$4=require$(96476);
var points$5=require$(5674);
var problem$1=require$(48624);
var dir$2=require$(46373);
var place$3=require$(95602);
async function checkInstallDir(run,dir,claim){
const verdict=(0,dir$4.vB)(await lookAtInstallDir(run,dir,claim),claim);
if('refused'!==verdict.kind)return verdict;
const{path,real}=dir;
const where = path === real ? `"${path}"` : `"${path}" (which is "${real}")`;
throw new problem$1.A('INSTALL_DIR_REFUSED', `Cannot install Go at install-dir ${where}: ${verdict.why}`, {
hint:verdict.hint
});
}
async function lookAtInstallDir(run,{real},claim){
const kind=await run.files.kind(real)??'nothing';
const isFolder='folder'===kind;
return{
kind,
isRoot:(0,path$0.dirname)(real)===real,
isMountPoint:isFolder&&await isMountPoint(run,real),
holds:await whatMustStay(run,real,claim),
isEmpty:isFolder&&0===(await run.files.list(real)).length,
isGo:isFolder&&await(0,dir$2.isGoTree)(run,real),
isOurs:isFolder&&await(0,dir$2.readTreeReceipt)(run,real)!==void 0,
isOldTaken:await run.files.kind(oldName(real))!==void 0
};
}
function oldName(real){
return `${real}.old`;
}
async function isMountPoint(run,folder){
const[own,around]=[
await run.room(folder),
await run.room((0,path$0.dirname)(folder))
];
if(own?.device!==around?.device)return true;
if('windows'===run.platform.os)return false;
return (0, points$5.B)(await run.files.readText('/proc/self/mountinfo') ?? '', folder);
}
async function whatMustStay(run,real,{folder}){
const places=[
[
'the home folder',
run.home
],
[
'the workspace',
run.workspace
],
[
'the tool cache',
run.toolCache
],
[
'the records of installs in progress',
folder
]
];
for(const[name,place]of places){
const its=''===place?void 0:await run.files.realPath(place)??place;
if (void 0 !== its && await (0, place$3.U)(run, its, real)) return `${name} "${place}"`;
}
return;
}
}),
77496:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
copyTree:()=>copyTree,
discardTree:()=>discardTree
});
var path$0=require$(76760);
var notes$2=require$(97689);
var dir$1=require$(46373);
async function copyTree(run,dir,{from,to}){
const treeMoves=await run.treeMoves();
const copy = `${await (0, dir$1.pathBeside)(run, dir, 'staging')}.copy`;
await run.files.remove(copy);
await treeMoves.copyTree(from,copy);
const outcome=await treeMoves.tryRename(copy,to);
if('renamed'!==outcome)await run.files.remove(copy);
return outcome;
}
async function discardTree(run,dir,aside){
const treeMoves=await run.treeMoves();
const removed = `${await (0, dir$1.pathBeside)(run, dir, 'removed')}.${Math.floor(1e9 * run.clock.random())}`;
const before=async()=>{
const receipt=await run.files.readText((0,path$0.join)(dir.real,notes$2.$));
if(void 0!==receipt)await run.files.writeText((0,path$0.join)(aside,notes$2.$),receipt);
};
const outcome=await treeMoves.takeAway(aside,removed,{
before,
last:notes$2.$
});
if('renamed'===outcome)await run.files.remove(removed);
}
}),
68926:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
installDirDestination:()=>installDirDestination
});
var external_node_path_=require$(76760);
var versions_version=require$(35345);
var destination=require$(4390);
var check_install_dir=require$(63776);
var problem=require$(48624);
var tool_cache_manifest=require$(48184);
var tool_cache_receipt=require$(39061);
var tree_note_names=require$(29755);
var tree_notes=require$(97689);
var copy_tree=require$(77496);
var install_dir=require$(46373);
var recover_install_dir=require$(87844);
async function commitToInstallDir(run,{dir,claim},given){
const{staging,receipt,manifest,proof}=given;
if(manifest)await run.files.writeText((0,external_node_path_.join)(staging,tree_note_names._u),(0,tool_cache_manifest.L7)(manifest),noteMode);
if(void 0!==proof)await run.files.writeText((0,external_node_path_.join)(staging,tree_note_names.Rq),proof,noteMode);
await run.files.writeText((0,external_node_path_.join)(staging,tree_notes.$),(0,tool_cache_receipt.i)(receipt),noteMode);
const aside=await(0,install_dir.pathBeside)(run,dir,'old');
const swap={
dir,
claim,
aside
};
for(let attempt=1;attempt<=attempts;attempt++){
const theirs=await(0,install_dir.readTreeAt)(run,dir.path);
if(theirs&&(0,install_dir.isTheSame)(theirs,given))return theirs;
await clear(run,swap,given);
const placed=await place(run,swap,staging);
await recoverOrWarn(run,swap);
if(placed)return{
root:dir.path,
version:given.version,
release:receipt.release,
tool:'',
receipt
};
}
throw new problem.A('FILES_FAILED', `Other processes keep changing "${dir.path}"`, {
hint:'Check which other jobs install there, and run this again.'
});
}
const noteMode=0o644;
const attempts=10;
async function clear(run,{dir,claim,aside},given){
const verdict=await(0,check_install_dir.$V)(run,dir,claim);
if('free'===verdict.kind)return run.files.removeIfEmpty(dir.real);
const treeMoves=await run.treeMoves();
await treeMoves.takeAway(dir.real,aside,{
before:async()=>{
run.emit({
kind:'install-dir-emptied',
path:dir.real
});
if(verdict.keep){
const outcome=await(0,copy_tree.copyTree)(run,dir,{
from:dir.real,
to:(0,check_install_dir.B2)(dir.real)
});
if('renamed'===outcome)(0,recover_install_dir.Yi)(run,dir);
else throw new problem.A('FILES_FAILED', `Cannot keep the Go at "${dir.path}" as "${(0, check_install_dir.B2)(dir.real)}"`, {
hint:'Another process may have put something there. Run this again; the download is kept.'
});
}
await run.files.writeText((0,external_node_path_.join)(dir.real,tree_notes.$),(0,tool_cache_receipt.i)(given.receipt),noteMode);
},
last:tree_notes.$
});
}
async function place(run,swap,staging){
const{dir}=swap;
const treeMoves=await run.treeMoves();
try{
const outcome=await treeMoves.tryRename(staging,dir.real);
if('taken'===outcome)return false;
if('renamed'===outcome){
await run.files.syncFolder((0,external_node_path_.dirname)(dir.real));
return true;
}
}catch(error){
await recoverOrWarn(run,swap);
throw error;
}
await recoverOrWarn(run,swap);
throw new problem.A('FILES_FAILED', `Cannot move "${staging}" to "${dir.real}"`, {
hint:'Another process may have removed it. Run this again; the download is kept.'
});
}
async function recoverOrWarn(run,{dir,aside,claim}){
try{
await(0,recover_install_dir.lj)(run,dir,{
aside,
replace:claim.replace
});
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'install-dir-leftover',
path:dir.path,
message:error.message
});
}
}
var install_dir_problem=require$(80851);
async function installDirDestination(run,{installDir,replace,folder}){
const dir=await(0,install_dir.locateInstallDir)(run,installDir);
const claim={
replace,
folder
};
return{
near:(0,external_node_path_.dirname)(dir.real),
check:()=>(0,install_dir_problem.Y)(run,dir,async()=>void await(0,check_install_dir.$V)(run,dir,claim)),
stage:()=>(0,install_dir_problem.Y)(run,dir,()=>stage(run,dir)),
async find(wanted,place){
const tree=await(0,install_dir.readTreeAt)(run,dir.path);
const version=wanted.version??(0,versions_version.ot)(place?.version??'');
return tree&&version&&(0,install_dir.isTheSame)(tree,{
...wanted,
version
})?tree:void 0;
},
commit:(given)=>(0,install_dir_problem.Y)(run,dir,()=>commitToInstallDir(run,{
dir,
claim
},given)),
leftovers:async()=>(await(0,install_dir.listBeside)(run,dir)).filter(({what})=>'old'!==what).map(({path})=>path)
};
}
async function stage(run,dir){
const around=(0,external_node_path_.dirname)(dir.real);
const isNew=await run.files.kind(around)===void 0;
const path=await(0,install_dir.pathBeside)(run,dir,'staging');
await run.files.remove(path);
await run.files.makeFolder(path,destination.Y);
return{
path,
async discard(){
await run.files.remove(path);
if(isNew)await run.files.removeIfEmpty(around);
}
};
}
}),
80851:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Y:()=>aboutInstallDir
});
var path$0=require$(76760);
var problem$1=require$(48624);
async function aboutInstallDir(run,{path},work){
try{
return await work();
}catch(error){
if(!(error instanceof problem$1.A)||'PERMISSION_DENIED'!==error.code)throw error;
const whoMay='windows'===run.platform.os?'as an administrator':'with sudo';
const own = '' === run.home ? 'a folder of your own' : `a folder of your own, such as "${(0, path$0.join)(run.home, 'sdk', 'go')}"`;
throw new problem$1.A('PERMISSION_DENIED', `Cannot install Go at "${path}": this takes write permission in its parent folder. ${error.message}`, {
hint: `Run this ${whoMay}, or set install-dir to ${own}.`,
cause:error
});
}
}
}),
46373:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
followLinks:()=>followLinks,
isGoTree:()=>isGoTree,
isTheSame:()=>isTheSame,
listBeside:()=>listBeside,
locateInstallDir:()=>locateInstallDir,
pathBeside:()=>pathBeside,
readAnyTreeAt:()=>readAnyTreeAt,
readTreeAt:()=>readTreeAt,
readTreeReceipt:()=>readTreeReceipt
});
var path$0=require$(76760);
var dir$5=require$(96476);
var problem$1=require$(48624);
var receipt$7=require$(39061);
var defect$2=require$(61591);
var notes$6=require$(97689);
var trust$8=require$(21884);
var version$3=require$(35345);
var cache$4=require$(47425);
async function locateInstallDir(run,given){
if (/^~(?:[\\/]|$)/.test(given)) throw new problem$1.A('INPUT_INVALID', `The input install-dir is "${given}", but ~ is not expanded`, {
hint: 'Write the absolute path, or let a shell expand it: "$HOME/sdk/go".'
});
const path=(0,path$0.resolve)(run.workspace,given);
if (path.includes(path$0.delimiter)) throw new problem$1.A('INPUT_INVALID', `The input install-dir is "${given}", but a folder on PATH cannot contain "${path$0.delimiter}"`, {
hint:'Name another folder.'
});
return{
path,
real:await followLinks(run,path)
};
}
async function followLinks(run,path){
const there=await run.files.realPath(path);
if(void 0!==there)return there;
const around=await realFolder(run,(0,path$0.dirname)(path));
const target=await run.files.linkTarget(path);
return void 0===target?(0,path$0.join)(around,(0,path$0.basename)(path)):followLinks(run,(0,path$0.resolve)(around,target));
}
async function realFolder(run,folder){
const there=await run.files.realPath(folder);
if(void 0!==there||folder===(0,path$0.dirname)(folder))return there??folder;
return(0,path$0.join)(await realFolder(run,(0,path$0.dirname)(folder)),(0,path$0.basename)(folder));
}
async function pathBeside(run,{real},what){
const{self:writer}=await run.writers();
return(0,path$0.join)((0,path$0.dirname)(real),(0,dir$5.q4)((0,path$0.basename)(real),what,writer));
}
async function listBeside(run,{real}){
const[folder,base]=[
(0,path$0.dirname)(real),
(0,path$0.basename)(real)
];
const found=[];
const names=await run.files.list(folder);
for(const name of names){
const ours=(0,dir$5.WB)(base,name)?name:(0,dir$5.P0)(base,name);
if(void 0===ours)continue;
const path=(0,path$0.join)(folder,ours);
const isOurs=ours===name||!names.includes(ours)&&await run.files.kind(path)!==void 0;
const beside=isOurs?(0,dir$5.WB)(base,ours):void 0;
if(beside)found.push({
path,
...beside
});
}
return found;
}
async function isGoTree(run,root){
const binary=(0,cache$4.K1)(run,root);
const hasBinary=await run.files.kind(binary)==='file';
const release=hasBinary?await(0,cache$4.iJ)(run,root):void 0;
return void 0===(0,defect$2.u)({
binary,
hasBinary,
release,
version:void 0
});
}
async function readTreeReceipt(run,root){
const text=await run.files.readText((0,path$0.join)(root,notes$6.$));
return void 0===text?void 0:(0,receipt$7.W)(text);
}
async function readTreeAt(run,root){
const tree=await readAnyTreeAt(run,root);
return tree&&await isForThisPlatform(run,tree)?tree:void 0;
}
async function readAnyTreeAt(run,root){
if(!await isGoTree(run,root))return;
const release=await(0,cache$4.iJ)(run,root);
const version=void 0===release?void 0:(0,version$3.ot)(release);
if(void 0===release||void 0===version)return;
const found=await readTreeReceipt(run,root);
const its=found?.release===release&&found.version===(0,version$3.Ud)(version);
return{
root,
version,
release,
tool:'',
receipt:its?found:void 0
};
}
function isTheSame({version,receipt},wanted){
if(receipt?.tool!==wanted.tool||0!==(0,version$3.Zy)(version,wanted.version))return false;
return void 0===wanted.requireTrust||(0,trust$8.O)(receipt.trust,wanted.requireTrust);
}
async function isForThisPlatform(run,{root,receipt}){
const{os,arch}=run.platform;
if (receipt) return receipt.platform === `${os}-${arch}`;
const tools = (0, path$0.join)(root, 'pkg', 'tool', `${os}_${'armv6l' === arch ? 'arm' : arch}`);
return await run.files.kind(tools)==='folder';
}
}),
87844:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$1:()=>recoverInstallDir,
Yi:()=>emitKept,
lj:()=>recover
});
var problem$0=require$(48624);
var dir$1=require$(63776);
var dir$2=require$(46373);
async function recoverInstallDir(run,dir){
const old=(await(0,dir$2.listBeside)(run,dir)).filter(({what})=>'old'===what);
if(0===old.length)return;
await run.listenForStop();
const writers=await run.writers();
try{
for(const{path,writer}of old)if(true!==writers.isAlive(writer))await recover(run,dir,{
aside:path,
replace:false
});
}catch(error){
if(!(error instanceof problem$0.A))throw error;
run.emit({
kind:'ignored',
what:'install-dir-recovery',
message:error.message
});
}
}
async function recover(run,dir,{aside,replace}){
if(await run.files.kind(aside)===void 0)return;
if(!await(0,dir$2.isGoTree)(run,dir.real))return putBack(run,dir,aside);
const ours=await(0,dir$2.readTreeReceipt)(run,aside)!==void 0;
return replace||ours?(await require$.e(7496).then(require$.bind(require$,77496))).discardTree(run,dir,aside):keep(run,dir,aside);
}
async function putBack(run,dir,aside){
await run.files.removeIfEmpty(dir.real);
if(await move(run,dir,{
from:aside,
to:dir.real
})!=='renamed')return;
run.emit({
kind:'install-dir-recovered',
path:dir.path
});
}
async function keep(run,dir,aside){
const kept=(0,dir$1.B2)(dir.real);
const outcome=await move(run,dir,{
from:aside,
to:kept
});
if('renamed'===outcome)emitKept(run,dir);
if('taken'===outcome)run.emit({
kind:'install-dir-kept',
path:dir.path,
as:aside,
taken:kept
});
}
async function move(run,dir,names){
const treeMoves=await run.treeMoves();
const outcome=await treeMoves.tryRename(names.from,names.to);
if('unable'!==outcome)return outcome;
const{copyTree,discardTree}=await require$.e(7496).then(require$.bind(require$,77496));
const copied=await copyTree(run,dir,names);
if('renamed'===copied)await discardTree(run,dir,names.from);
return copied;
}
function emitKept(run,{path,real}){
run.emit({
kind:'install-dir-kept',
path,
as:(0,dir$1.B2)(real),
taken:void 0
});
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
})
};
