export const id=1214;
export const ids=[
1214
];
export const modules={
1214:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
treeMoves:()=>treeMoves
});
var promises$0=require$(1455);
var problem$1=require$(2225);
const treeMoves={
tryRename,
copyTree
};
function tryRename(from,to){
return (0, problem$1.CD)(to, `move ${JSON.stringify(from)} to`, async ()=>{
try{
await(0,promises$0.rename)(from,to);
return 'renamed';
}catch(error){
const outcome=OUTCOMES[(0,problem$1.CA)(error)];
if(outcome===undefined)throw error;
return outcome;
}
});
}
const OUTCOMES={
ENOTEMPTY:'taken',
EEXIST:'taken',
ENOTDIR:'taken',
ENOENT:'gone',
EXDEV:'unable'
};
const COPY={
recursive:true,
preserveTimestamps:true,
verbatimSymlinks:true,
force:false,
errorOnExist:true
};
function copyTree(from,to){
return (0, problem$1.CD)(to, `copy ${JSON.stringify(from)} to`, ()=>(0, promises$0.cp)(from, to, COPY));
}
})
};
