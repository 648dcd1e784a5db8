export const id=3542;
export const ids=[
3542,
9373
];
export const modules={
3542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
run:()=>run
});
var problem=__webpack_require__(2969);
var inventory=__webpack_require__(3265);
;
async function list(run,{destination:{installDir}}){
const outside=installDir===''?undefined:await(0,inventory.ED)(run,installDir);
const cached=await(0,inventory.zw)(run);
const trees=[];
for(const tree of outside?[
outside,
...cached
]:cached)trees.push({
tree,
size:await sizeIfReadable(run,tree)
});
return{
toolCache:run.toolCache,
installDir,
trees,
now:run.clock.now()
};
}
async function sizeIfReadable(run,tree){
try{
return await(0,inventory.$d)(run,tree);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'size-unknown',
root:tree.root,
message:error.message
});
return undefined;
}
}
;
async function run({run:prepared,plan}){
return{
kind:'list',
listing:await list(prepared,plan)
};
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
9373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
findOnPath:()=>findOnPath,
keepGo:()=>keepGo
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_activate_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8291);
var _core_platform_go_command_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(332);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2969);
var _core_versions_go_version_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6915);
var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1844);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,_core_activate_environment_js__WEBPACK_IMPORTED_MODULE_1__.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,_core_versions_go_version_text_js__WEBPACK_IMPORTED_MODULE_3__.K)(said)||(exitCode===0?await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(run,root):undefined);
const version=release===undefined?undefined:(0,_core_versions_go_version_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(release);
if(exitCode!==0||release===undefined||version===undefined){
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:undefined
};
}
async function findOnPath(run){
const name=(0,_core_platform_go_command_js__WEBPACK_IMPORTED_MODULE_5__.d)(run.platform.os);
for(const folder of(run.env['PATH']??'').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)){
const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,name);
if((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return undefined;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
}),
6041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
M:()=>goTools
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_tool_cache_tool_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5580);
async function*goTools(toolCache,list){
for(const tool of(await list(toolCache))){
if(!(0,_core_tool_cache_tool_name_js__WEBPACK_IMPORTED_MODULE_1__.Lh)(tool))continue;
const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(toolCache,tool);
yield{
tool,
folder,
names:await list(folder)
};
}
}
}),
3265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
$d:()=>sizeOf,
ED:()=>readOutside,
zw:()=>readInventory
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_platform_platform_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5350);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2969);
var _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2677);
var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(6348);
var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(658);
var _activate_go_on_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9373);
var _tool_cache_go_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6041);
var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1844);
async function readInventory(run){
const inUse=await goInUse(run);
const trees=[];
for(const slot of(await markedSlots(run))){
const tree=await describe(run,slot);
if(tree)trees.push({
...tree,
inUse:inUse.has(await real(run,slot.root))
});
}
return trees.sort(_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_3__.ll);
}
async function readOutside(run,installDir){
const[{preparedInstallDir},{readAnyTreeAt}]=await Promise.all([
__webpack_require__.e(994).then(__webpack_require__.bind(__webpack_require__,8613)),
__webpack_require__.e(1700).then(__webpack_require__.bind(__webpack_require__,1700))
]);
const tree=await readAnyTreeAt(run,await preparedInstallDir(run,installDir));
if(tree===undefined)return undefined;
const{os,arch}=run.platform;
return{
...tree,
platform: tree.receipt?.platform ?? `${os}-${arch}`,
broken:undefined,
lastUsed:await run.files.modifiedAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.root,_core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_8__.$M)),
inUse:(await goInUse(run)).has(await real(run,tree.root))
};
}
async function sizeOf(run,{root,receipt,broken}){
return(broken===undefined?receipt?.treeSize:undefined)??run.trees.sizeOf(root);
}
const markerName = /^(.+)\.complete$/;
async function markedSlots(run){
const slots=[];
for await(const{tool,folder,names}of(0,_tool_cache_go_tools_js__WEBPACK_IMPORTED_MODULE_6__.M)(run.toolCache,run.files.list)){
for(const version of names){
for(const name of(await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,version)))){
const arch=markerName.exec(name)?.[1];
if(arch!==undefined)slots.push((0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__.UP)(run,{
tool,
version,
arch
}));
}
}
}
return slots;
}
async function describe(run,slot){
const version=(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)(slot.version);
if(version===undefined||(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Ud)(version)!==slot.version)return undefined;
const content=await lookSafely(run,slot,version);
if(content.kind==='none')return undefined;
const{receipt,release}=content.kind==='whole'?content.installed:{
receipt:content.receipt,
release:undefined
};
return{
slot,
root:slot.root,
tool:slot.tool,
version,
release:release??receipt?.release,
platform:receipt?.platform??(0,_core_platform_platform_js__WEBPACK_IMPORTED_MODULE_1__.$r)(run.platform.os,slot.arch),
receipt,
broken:content.kind==='broken'?content.why:undefined,
lastUsed:await run.files.modifiedAt(slot.marker)
};
}
async function lookSafely(run,slot,version){
try{
return await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_7__.OW)(run,slot,version);
}catch(error){
if(!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.A))throw error;
return{
kind:'broken',
why:error.message,
receipt:undefined
};
}
}
async function goInUse(run){
const goroot=run.env['GOROOT'];
const go=await(0,_activate_go_on_path_js__WEBPACK_IMPORTED_MODULE_5__.findOnPath)(run);
return new Set([
...goroot?[
await real(run,goroot)
]:[],
...go===undefined?[]:[
(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(await real(run,go)))
]
]);
}
async function real(run,path){
try{
return await run.files.realPath(path)??path;
}catch(error){
if(!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.A))throw error;
run.emit({
kind:'ignored',
what:'real-path',
message:error.message
});
return path;
}
}
})
};
