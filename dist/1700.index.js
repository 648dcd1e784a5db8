export const id=1700;
export const ids=[
1700
];
export const modules={
1700:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
followLinks:()=>followLinks,
isGoTree:()=>isGoTree,
isTheSame:()=>isTheSame,
listBeside:()=>listBeside,
locateInstallDir:()=>locateInstallDir,
pathBeside:()=>pathBeside,
readAnyTreeAt:()=>readAnyTreeAt,
readTreeAt:()=>readTreeAt,
readTreeReceipt:()=>readTreeReceipt
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5941);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
var _core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(282);
var _core_tool_cache_tree_defect_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4560);
var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6348);
var _core_trust_trust_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2021);
var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(658);
var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1844);
async function locateInstallDir(run,given){
if (/^~(?:[\\/]|$)/.test(given)) {
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `The input install-dir is "${given}", but ~ is not expanded`, {
hint: 'Write the absolute path, or let a shell expand it: "$HOME/sdk/go".'
});
}
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workspace,given);
if(path.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `The input install-dir is "${given}", but a folder on PATH cannot contain "${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}"`, {
hint:'Name another folder.'
});
}
return{
path,
real:await followLinks(run,path)
};
}
async function followLinks(run,path){
const there=await run.files.realPath(path);
if(there!==undefined)return there;
const around=await realFolder(run,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
const target=await run.files.linkTarget(path);
return target===undefined?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(around,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)):followLinks(run,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around,target));
}
async function realFolder(run,folder){
const there=await run.files.realPath(folder);
if(there!==undefined||folder===(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))return there??folder;
return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await realFolder(run,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}
async function pathBeside(run,{real},what){
const{self:writer}=await run.writers();
return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real),(0,_core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_5__.q4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real),what,writer));
}
async function listBeside(run,{real}){
const names=await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real));
return names.flatMap((name)=>{
const beside=(0,_core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_5__.WB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real),name);
return beside?[
{
path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real),name),
...beside
}
]:[];
});
}
async function isGoTree(run,root){
const binary=(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__.K1)(run,root);
const hasBinary=await run.files.kind(binary)==='file';
const release=hasBinary?await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(run,root):undefined;
return(0,_core_tool_cache_tree_defect_js__WEBPACK_IMPORTED_MODULE_2__.u)({
binary,
hasBinary,
release,
version:undefined
})===undefined;
}
async function readTreeReceipt(run,root){
const text=await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root,_core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_6__.$M));
return text===undefined?undefined:(0,_core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_7__.W)(text);
}
async function readTreeAt(run,root){
const tree=await readAnyTreeAt(run,root);
return tree&&await isForThisPlatform(run,tree)?tree:undefined;
}
async function readAnyTreeAt(run,root){
if(!await isGoTree(run,root))return undefined;
const release=await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(run,root);
const version=release===undefined?undefined:(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(release);
if(release===undefined||version===undefined)return undefined;
const found=await readTreeReceipt(run,root);
const its=found?.release===release&&found.version===(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Ud)(version);
return{
root,
version,
release,
tool:'',
receipt:its?found:undefined
};
}
function isTheSame({version,receipt},wanted){
if(receipt?.tool!==wanted.tool||(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(version,wanted.version)!==0)return false;
return wanted.requireTrust===undefined||(0,_core_trust_trust_js__WEBPACK_IMPORTED_MODULE_8__.O)(receipt.trust,wanted.requireTrust);
}
async function isForThisPlatform(run,{root,receipt}){
const{os,arch}=run.platform;
if (receipt) return receipt.platform === `${os}-${arch}`;
const tools = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'pkg', 'tool', `${os}_${arch === 'armv6l' ? 'arm' : arch}`);
return await run.files.kind(tools)==='folder';
}
})
};
