"use strict";
exports.id=8991;
exports.ids=[
8991
];
exports.modules={
48991:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
runThread:()=>runThread
});
var threads$0=require$(75919);
async function runThread(){
if(null===threads$0.parentPort)return false;
const{unpackFor}=await require$.e(808).then(require$.bind(require$,50808));
await unpackFor(threads$0.parentPort);
return true;
}
})
};
