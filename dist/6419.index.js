export const id=6419;
export const ids=[
6419
];
export const modules={
56419:((module$,exports$,require$)=>{
require$.d(exports$,{
requireWorkspace:()=>requireWorkspace
});
var problem$0=require$(72969);
var quoted$1=require$(21118);
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
