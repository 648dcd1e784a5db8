export const id=5326;
export const ids=[
5326
];
export const modules={
5326:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
machine:()=>machine
});
var os$0=require$(48161);
function machine(){
return{
cores:(0,os$0.availableParallelism)(),
memory:process.availableMemory(),
system:async()=>(await require$.e(5818).then(require$.bind(require$,15818))).probeSystem()
};
}
})
};
