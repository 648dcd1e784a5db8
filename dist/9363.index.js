"use strict";
exports.id=9363;
exports.ids=[
9363
];
exports.modules={
29360:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>alignTable
});
var text$0=require$(11967);
function alignTable(rows,numbers=-1){
const cells=rows.map((row)=>row.map(text$0.TN));
const widths=(cells[0]??[]).map((_,column)=>Math.max(...cells.map((row)=>(row[column]??'').length)));
return cells.map((row)=>row.map((cell,column)=>{
const width=widths[column]??0;
return column===numbers?cell.padStart(width):cell.padEnd(width);
}).join('  ').trimEnd());
}
}),
99363:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
describeTree:()=>describeTree,
listingText:()=>listingText
});
var megabytes$2=require$(27578);
var version$0=require$(35345);
var table$1=require$(29360);
function listingText({toolCache,installDir,trees,goOnPath,now}){
const empty=trees.every(({tree})=>''===tree.tool);
const notes=[];
if(empty)notes.push({
level:'info',
text: `The tool cache "${toolCache}" contains no Go`
});
if(''!==installDir&&trees.every(({tree})=>''!==tree.tool))notes.push({
level:'info',
text: `There is no Go at "${installDir}"`
});
const active=trees.some(({tree})=>tree.active);
if(!active&&void 0!==goOnPath)notes.push({
level:'info',
text: `The go on PATH is "${goOnPath}", which is none of these`
});
if(trees.some(({tree})=>tree.inUse&&!tree.active))notes.push({
level:'warning',
text: `GOROOT names a Go (-) other than the first on PATH, "${goOnPath}", with which it may not work. The command use sets both.`
});
return{
lines:trees.length>0?treeTable(trees,now):[],
notes
};
}
function treeTable(trees,now){
const heads=[
'',
'VERSION',
'TOOL',
'PLATFORM',
'TRUST',
'MIRROR',
'SIZE',
'LAST USED',
'ROOT'
];
return(0,table$1.O)([
heads,
...trees.map((each)=>rowOf(each,now))
],heads.indexOf('SIZE'));
}
function describeTree({tree,size,foundByActions}){
const{root,tool,version,release,platform,receipt,broken,lastUsed,inUse,active}=tree;
return{
tool,
version:(0,version$0.Ud)(version),
release:release??null,
platform,
root,
trust:receipt?.trust??'unrecorded',
mirror:receipt?.mirror??'',
lacks:receipt?.lacks??[],
size:size??null,
'last-used':void 0===lastUsed?null:new Date(lastUsed).toISOString(),
active,
'in-use':inUse,
'found-by-actions':foundByActions,
broken:broken??null
};
}
function rowOf({tree,size,foundByActions},now){
const{receipt,broken}=tree;
const lacks = receipt?.lacks.length ? ` (without ${receipt.lacks.join(' ')})` : '';
return[
tree.active?'*':tree.inUse?'-':'',
(0,version$0.Ud)(tree.version),
tree.tool||'-',
tree.platform,
void 0===broken?receipt?.trust??'unrecorded':'broken',
receipt?.mirror??'-',
void 0===size?'?':(0,megabytes$2.i)(size),
void 0===tree.lastUsed?'-':since(now - tree.lastUsed),
`${tree.root}${void 0 === broken ? lacks : ` (${broken}${foundByActions ? '; other actions still find it' : ''})`}`
];
}
const day=86400000;
function since(milliseconds){
const days = Math.floor(milliseconds / day);
return days < 1 ? '< 1 day ago' : 1 === days ? '1 day ago' : `${days} days ago`;
}
})
};
