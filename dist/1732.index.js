"use strict";
exports.id=1732;
exports.ids=[
1732
];
exports.modules={
81732:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
requireWorkspace:()=>requireWorkspace
});
var problem$0=require$(48624);
var quoted$1=require$(58987);
async function requireWorkspace({gowork,isAbsolute},read){
const name=(0,quoted$1.T)(gowork);
if (!isAbsolute(gowork)) throw new problem$0.A('INPUT_INVALID', `GOWORK is ${name}, which is not an absolute path`, {
hint:'The go command refuses it. Unset GOWORK, set it to off, or name a go.work by its absolute path.'
});
const found=await read(gowork);
if(void 0!==found)return found;
throw new problem$0.A('VERSION_FILE_MISSING', `GOWORK names ${name}, which does not exist`, {
hint:'Unset GOWORK, set it to off, or name a go.work by its absolute path.'
});
}
})
};
