"use strict";
exports.id=7253;
exports.ids=[
7253
];
exports.modules={
67253:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
setTreeModes:()=>setTreeModes,
treeModes:()=>treeModes
});
var fs$0=require$(73024);
var path$1=require$(76760);
var promises$2=require$(58500);
var problem$3=require$(58076);
async function treeModes(root,stop){
if('win32'===process.platform)return[];
const modes=[];
const folders=[
''
];
const note=(path,kind,look)=>{
const mode=unlessGone((0,path$1.join)(root,path),look);
if(void 0!==mode)modes.push({
path,
kind,
mode:0o7777&mode
});
};
note('','folder',()=>(0,fs$0.statSync)(root).mode);
for(let folder=folders.pop();void 0!==folder;folder=folders.pop()){
const home=(0,path$1.join)(root,folder);
for(const entry of unlessGone(home,()=>list(home))??[]){
const path = '' === folder ? entry.name : `${folder}/${entry.name}`;
if(entry.isDirectory())folders.push(path);
if(entry.isDirectory()||entry.isFile())note(path,entry.isFile()?'file':'folder',()=>(0,fs$0.lstatSync)((0,path$1.join)(root,path)).mode);
}
await(0,promises$2.setImmediate)();
stop?.throwIfAborted();
}
return modes;
}
async function setTreeModes(root,modes){
const real=unlessGone(root,()=>(0,fs$0.realpathSync)(root));
if(void 0===real)return;
const owner=unlessGone(real,()=>(0,fs$0.statSync)(real).uid);
for(const{path,mode}of modes.toSorted((a,b)=>a.path<b.path?-1:1)){
const whole=(0,path$1.join)(real,path);
unlessGone(whole,()=>setMode(whole,mode,owner));
}
}
function setMode(path,mode,owner){
const descriptor=(0,fs$0.openSync)(path,fs$0.constants.O_RDONLY|fs$0.constants.O_NOFOLLOW|fs$0.constants.O_NONBLOCK);
try{
const is=(0,fs$0.fstatSync)(descriptor);
if(is.uid===owner&&(is.isFile()||is.isDirectory()))(0,fs$0.fchmodSync)(descriptor,is.isDirectory()?0o7000&is.mode|mode:mode);
}finally{
(0,fs$0.closeSync)(descriptor);
}
}
function list(folder){
return(0,fs$0.readdirSync)(folder,{
withFileTypes:true
});
}
function unlessGone(path,act){
try{
return act();
}catch(error){
if([
'ENOENT',
'ENOTDIR',
'ELOOP'
].includes((0,problem$3.CA)(error)))return;
throw(0,problem$3.HB)(error,path,'look at');
}
}
})
};
