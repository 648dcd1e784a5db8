"use strict";
exports.id=7163;
exports.ids=[
7163
];
exports.modules={
67163:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
machine:()=>machine
});
var os$0=require$(48161);
function machine(){
return{
cores:(0,os$0.availableParallelism)(),
memory:process.availableMemory(),
system:async()=>(await require$.e(6329).then(require$.bind(require$,46329))).probeSystem()
};
}
})
};
