"use strict";
exports.id=6373;
exports.ids=[
6373
];
exports.modules={
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
})
};
