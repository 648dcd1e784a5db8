"use strict";
exports.id=2844;
exports.ids=[
2844
];
exports.modules={
92844:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
unpackInThread:()=>unpackInThread
});
var problem$0=require$(48624);
async function unpackInThread({path,into,slim,prefix,hashes}){
const{unpackModuleZip,unpackZip}=await Promise.all([
require$.e(663),
require$.e(6056)
]).then(require$.bind(require$,96056));
const files=[];
const options={
into,
slim,
...hashes&&{
onFile:(file)=>void files.push(file)
}
};
try{
const tree=await(void 0===prefix?unpackZip(path,options):unpackModuleZip(path,{
...options,
prefix
}));
return{
tree,
files
};
}catch(error){
if(!(error instanceof problem$0.A))throw error;
const{code,message,hint,saysRoom,cause}=error;
return{
problem:{
code,
message,
hint,
saysRoom,
cause
}
};
}
}
})
};
