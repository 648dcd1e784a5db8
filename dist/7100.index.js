export const id=7100;
export const ids=[
7100,
1700
];
export const modules={
5941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
WB:()=>parseBeside,
q4:()=>besideName,
vB:()=>classifyInstallDir
});
function classifyInstallDir(facts,{replace}){
if(facts.isRoot)return refused('it is the root of a file system',inside);
if (facts.holds !== undefined) return refused(`it is or holds ${facts.holds}`, inside);
if(facts.kind==='nothing')return{
kind:'free'
};
if(facts.kind!=='folder')return refused('it is not a folder','Remove it yourself, or name another folder.');
if(facts.isMountPoint)return refused('it is a mount point, which cannot be swapped',inside);
if(facts.isEmpty)return{
kind:'free'
};
if(facts.isOurs)return{
kind:'replace',
keep:false
};
if(!facts.isGo)return refused('it holds something other than Go','Empty it yourself, or name another folder.');
if(replace)return{
kind:'replace',
keep:false
};
if(!facts.isOldTaken)return{
kind:'replace',
keep:true
};
return refused('it holds a Go that setup-go-tarball did not install, and the .old name to keep it under is taken','Move or remove one of the two, or set replace: true to remove the Go there.');
}
const inside='Name a folder inside it, for example one called go.';
function refused(why,hint){
return{
kind:'refused',
why,
hint
};
}
function besideName(folder,what,writer){
return `.${folder}.${what}-${writer}`;
}
function parseBeside(folder,name){
if (!name.startsWith(`.${folder}.`)) return undefined;
const rest=name.slice(folder.length + 2);
const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
if(writer===undefined||what!=='staging'&&what!=='old'&&what!=='removed')return undefined;
return{
what,
writer
};
}
}),
7100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
refuseDefaultGopath:()=>refuseDefaultGopath
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
var _install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1700);
async function refuseDefaultGopath(run,{destination,activation}){
if(run.home===''||activation.gopath!==''||run.env['GOPATH'])return;
if((await run.goSettings()).written['GOPATH'])return;
const gopath=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.home,'go');
const{path,real}=await(0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.locateInstallDir)(run,destination.installDir);
if(real!==await(0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.followLinks)(run,gopath))return;
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('INSTALL_DIR_REFUSED', `Go is not put at install-dir "${path}": that is the default GOPATH, where modules and tools go`, {
hint: `Name another folder, such as "${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.home, 'sdk', 'go')}", or set GOPATH.`
});
}
}),
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
