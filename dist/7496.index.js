"use strict";
exports.id=7496;
exports.ids=[
7496
];
exports.modules={
77496:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
copyTree:()=>copyTree,
discardTree:()=>discardTree
});
var path$0=require$(76760);
var notes$2=require$(97689);
var dir$1=require$(46373);
async function copyTree(run,dir,{from,to}){
const treeMoves=await run.treeMoves();
const copy = `${await (0, dir$1.pathBeside)(run, dir, 'staging')}.copy`;
await run.files.remove(copy);
await treeMoves.copyTree(from,copy);
const outcome=await treeMoves.tryRename(copy,to);
if('renamed'!==outcome)await run.files.remove(copy);
return outcome;
}
async function discardTree(run,dir,aside){
const treeMoves=await run.treeMoves();
const removed = `${await (0, dir$1.pathBeside)(run, dir, 'removed')}.${Math.floor(1e9 * run.clock.random())}`;
const before=async()=>{
const receipt=await run.files.readText((0,path$0.join)(dir.real,notes$2.$));
if(void 0!==receipt)await run.files.writeText((0,path$0.join)(aside,notes$2.$),receipt);
};
const outcome=await treeMoves.takeAway(aside,removed,{
before,
last:notes$2.$
});
if('renamed'===outcome)await run.files.remove(removed);
}
})
};
