export const id=612;
export const ids=[
612
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
2677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Vd:()=>nameOfTree,
ll:()=>newestFirst,
uE:()=>installedVersions
});
var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(658);
var _tool_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5580);
function newestFirst(a,b){
return(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(b.version,a.version)||compareTexts(a.tool,b.tool)||compareTexts(a.platform,b.platform)||compareTexts(a.root,b.root);
}
function nameOfTree({tool,version,platform}){
return `${tool || 'go'} ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(version)} (${platform})`;
}
function installedVersions(trees){
const versions = new Set(trees.toSorted(newestFirst).map(({ version, tool, receipt })=>`${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
return versions.size === 0 ? 'No Go is installed.' : `Installed versions: ${[
...versions
].join(', ')}.`;
}
function fromElsewhere(tool){
return (0, _tool_name_js__WEBPACK_IMPORTED_MODULE_1__.mr)(tool) ? ` (${tool})` : '';
}
function compareTexts(a,b){
return a<b?-1:a>b?1:0;
}
}),
612:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
prunedJson:()=>prunedJson,
prunedText:()=>prunedText
});
var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5642);
var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6186);
var _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2677);
var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(658);
var _line_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8399);
function prunedText(pruned){
const{dryRun,removed,spared,failed}=pruned;
const notes=[
...spared.map(({ tree, why })=>(0, _line_js__WEBPACK_IMPORTED_MODULE_2__.pq)(`Kept ${(0, _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vd)(tree)} at "${tree.root}": ${why}`)),
...removed.filter(({ tree })=>tree.inUse && !dryRun).map(({ tree })=>(0, _line_js__WEBPACK_IMPORTED_MODULE_2__.$e)(`${(0, _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vd)(tree)} was in use: GOROOT or PATH still refers to it`)),
...failed.map(({tree,problem})=>{
const hint = problem.hint ? ` ${problem.hint}` : '';
return (0, _line_js__WEBPACK_IMPORTED_MODULE_2__.$e)(`${(0, _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vd)(tree)} is not completely removed: ${problem.code}: ${problem.message}.${hint}`);
}),
(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.pq)(summary(pruned))
];
return{
lines:removed.map((each)=>removedLine(each,dryRun)),
notes
};
}
function prunedJson({dryRun,removed,spared,failed}){
return{
'dry-run':dryRun,
removed:removed.map(({tree,bytes,stays})=>({
...name(tree),
bytes,
'link-to':stays??null
})),
spared:spared.map(({tree,why})=>({
...name(tree),
why
})),
failed:failed.map(({tree,problem})=>({
...name(tree),
code:problem.code,
message:problem.message
})),
bytes:sumOf(removed)
};
}
function name({tool,version,platform,root}){
return{
tool,
version:(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Ud)(version),
platform,
root
};
}
function removedLine({tree,bytes,stays},dryRun){
const what = `${dryRun ? 'Would remove' : 'Removed'} ${(0, _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vd)(tree)} at ${tree.root}`;
return (0, _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(stays === undefined ? `${what}: ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_4__.i)(bytes)}` : `${what}: a link; kept ${stays}`);
}
function summary({removed,dryRun}){
if(removed.length===0)return 'Nothing to remove';
return `${dryRun ? 'Would free' : 'Freed'} ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_4__.i)(sumOf(removed))}`;
}
function sumOf(removed){
return removed.reduce((sum,each)=>sum + each.bytes,0);
}
})
};
