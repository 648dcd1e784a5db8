export const id=520;
export const ids=[
520
];
export const modules={
5642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
520:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
describeTree:()=>describeTree,
listingText:()=>listingText
});
var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5642);
var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6186);
var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(658);
function listingText({toolCache,installDir,trees,now}){
const empty=trees.every(({tree})=>tree.tool==='');
const notes=[];
if(empty)notes.push({
level:'info',
text: `The tool cache "${toolCache}" contains no Go`
});
if(installDir!==''&&trees.every(({tree})=>tree.tool!==''))notes.push({
level:'info',
text: `There is no Go at "${installDir}"`
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
return align([
heads,
...trees.map((each)=>rowOf(each,now))
],heads.indexOf('SIZE'));
}
function describeTree({tree,size}){
const{root,tool,version,release,platform,receipt,broken,lastUsed,inUse}=tree;
return{
tool,
version:(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(version),
release:release??null,
platform,
root,
trust:receipt?.trust??'unrecorded',
mirror:receipt?.mirror??'',
lacks:receipt?.lacks??[],
size:size??null,
'last-used':lastUsed===undefined?null:new Date(lastUsed).toISOString(),
'in-use':inUse,
broken:broken??null
};
}
function rowOf({tree,size},now){
const{receipt,broken}=tree;
const lacks = receipt?.lacks.length ? ` (without ${receipt.lacks.join(' ')})` : '';
return[
tree.inUse?'*':'',
(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(tree.version),
tree.tool||'-',
tree.platform,
broken===undefined?receipt?.trust??'unrecorded':'broken',
receipt?.mirror??'-',
size===undefined?'?':(0,_core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_1__.i)(size),
tree.lastUsed===undefined?'-':since(now - tree.lastUsed),
`${tree.root}${broken === undefined ? lacks : ` (${broken})`}`
];
}
const day=24*60*60*1000;
function since(milliseconds){
const days = Math.floor(milliseconds / day);
return days < 1 ? '< 1 day ago' : days === 1 ? '1 day ago' : `${days} days ago`;
}
function align(rows,numbers){
const cells=rows.map((row)=>row.map(_core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.TN));
const widths=(cells[0]??[]).map((_,column)=>Math.max(...cells.map((row)=>(row[column]??'').length)));
return cells.map((row)=>row.map((cell,column)=>{
const width=widths[column]??0;
return column===numbers?cell.padStart(width):cell.padEnd(width);
}).join('  ').trimEnd());
}
})
};
