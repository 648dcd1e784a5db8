"use strict";
exports.id=2465;
exports.ids=[
2465
];
exports.modules={
82465:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
hashTree:()=>hashTree
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var path$2=require$(76760);
var promises$3=require$(58500);
var problem$4=require$(58076);
async function hashTree(root,stop){
const files=[];
const folders=[
''
];
for(let folder=folders.pop();void 0!==folder;folder=folders.pop()){
for(const entry of list((0,path$2.join)(root,folder))){
const path = '' === folder ? entry.name : `${folder}/${entry.name}`;
if(entry.isDirectory())folders.push(path);
else files.push(hashFile((0, path$2.join)(root, path), `go/${path}`, entry.isFile()));
}
await(0,promises$3.setImmediate)();
stop?.throwIfAborted();
}
return files;
}
function list(folder){
try{
return(0,fs$1.readdirSync)(folder,{
withFileTypes:true
});
}catch(error){
throw(0,problem$4.HB)(error,folder,'list');
}
}
function hashFile(path,name,isFile){
try{
const{mode}=(0,fs$1.lstatSync)(path);
return{
name,
mode,
sha256:isFile?(0,crypto$0.hash)('sha256',(0,fs$1.readFileSync)(path),'hex'):''
};
}catch(error){
throw(0,problem$4.HB)(error,path,'read');
}
}
})
};
