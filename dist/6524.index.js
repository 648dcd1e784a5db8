"use strict";
exports.id=6524;
exports.ids=[
6524
];
exports.modules={
6524:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
treeSize:()=>treeSize
});
var fs$0=require$(73024);
var path$1=require$(76760);
var promises$2=require$(58500);
var problem$3=require$(58076);
async function treeSize(root,stop){
let bytes=0;
const folders=[
root
];
for(let folder=folders.pop();void 0!==folder;folder=folders.pop()){
for(const entry of unlessGone(folder,()=>list(folder))??[]){
const path=(0,path$1.join)(folder,entry.name);
if(entry.isDirectory())folders.push(path);
else if(entry.isFile())bytes +=unlessGone(path,()=>(0,fs$0.lstatSync)(path).size)??0;
}
await(0,promises$2.setImmediate)();
stop?.throwIfAborted();
}
return bytes;
}
function list(folder){
return(0,fs$0.readdirSync)(folder,{
withFileTypes:true
});
}
function unlessGone(path,look){
try{
return look();
}catch(error){
if([
'ENOENT',
'ENOTDIR'
].includes((0,problem$3.CA)(error)))return;
throw(0,problem$3.HB)(error,path,'look at');
}
}
})
};
