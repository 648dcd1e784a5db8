export const id=1449;
export const ids=[
1449
];
export const modules={
51449:((module$,exports$,require$)=>{
require$.d(exports$,{
unpackInThread:()=>unpackInThread
});
var problem$0=require$(72969);
async function unpackInThread({path,into,slim,prefix,hashes}){
const{unpackModuleZip,unpackZip}=await Promise.all([
require$.e(663),
require$.e(799)
]).then(require$.bind(require$,70799));
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
