"use strict";
exports.id=8068;
exports.ids=[
8068
];
exports.modules={
8068:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
modesAreShared:()=>modesAreShared,
withSharedModes:()=>withSharedModes
});
const WRITE=0o022;
let depth=0;
let own=0;
async function withSharedModes(work){
if(0===depth){
own=process.umask(WRITE);
process.umask(own&WRITE);
}
depth +=1;
try{
return await work();
}finally{
depth -=1;
if(0===depth)process.umask(own);
}
}
function modesAreShared(){
const umask=0===depth?process.umask():own;
return(umask&~WRITE)===0;
}
})
};
