"use strict";
exports.id=7325;
exports.ids=[
7325,
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
97325:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
refuseDefaultGopath:()=>refuseDefaultGopath
});
var path$0=require$(76760);
var problem$1=require$(48624);
var dir$2=require$(46373);
var place$3=require$(95602);
async function refuseDefaultGopath(run,{destination,activation}){
if(''===run.home||''!==activation.gopath||run.env.GOPATH)return;
if((await run.goSettings()).written.GOPATH)return;
const gopath=(0,path$0.join)(run.home,'go');
const{path,real}=await(0,dir$2.locateInstallDir)(run,destination.installDir);
if(!await(0,place$3.O)(run,real,await(0,dir$2.followLinks)(run,gopath)))return;
throw new problem$1.A('INSTALL_DIR_REFUSED', `Go is not put at install-dir "${path}": that is the default GOPATH, where modules and tools go`, {
hint: `Name another folder, such as "${(0, path$0.join)(run.home, 'sdk', 'go')}", or set GOPATH.`
});
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
