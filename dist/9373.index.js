export const id=9373;
export const ids=[
9373
];
export const modules={
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
})
};
