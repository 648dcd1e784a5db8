export const id=8607;
export const ids=[
8607
];
export const modules={
8607:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
withSharedModes:()=>withSharedModes
});
const WRITE=0o022;
let depth=0;
let own=0;
async function withSharedModes(work){
if(depth===0){
own=process.umask(WRITE);
process.umask(own&WRITE);
}
depth +=1;
try{
return await work();
}finally{
depth -=1;
if(depth===0)process.umask(own);
}
}
})
};
