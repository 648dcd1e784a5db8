export const id=5183;
export const ids=[
5183,
9373
];
export const modules={
5183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
run:()=>run
});
var platform=__webpack_require__(5350);
var sources_mirrors=__webpack_require__(2359);
var redact=__webpack_require__(7827);
var version=__webpack_require__(658);
var version_request=__webpack_require__(4958);
var go_on_path=__webpack_require__(9373);
var find_or_resolve=__webpack_require__(6259);
var read_request=__webpack_require__(7363);
;
async function resolve(run,plan){
const answer=await(0,read_request.i)(run,plan);
if(answer.kind==='keep'){
const installed=await(0,go_on_path.keepGo)(run,answer.go);
const source=(0,version_request.B6)(answer.source);
return{
request:'',
source,
...await describeInstalled(run,installed,plan),
why:answer.notice
};
}
const{request}=answer;
const found=await(0,find_or_resolve.l)(run,request,plan);
return found.kind==='installed'?{
...asked(request),
...await describeInstalled(run,found.installed,plan)
}:{
...asked(request),
...describeResolution(found.resolution,plan)
};
}
function asked(request){
return{
request:request.text,
source:(0,version_request.B6)(request.source)
};
}
async function describeInstalled(run,installed,plan){
const{knownArchive}=await __webpack_require__.e(3825).then(__webpack_require__.bind(__webpack_require__,3825));
const filename=(0,platform.uv)((0,version.zR)(installed.version),run.platform);
const sha256=installed.receipt?.sha256??knownArchive(filename)?.sha256;
const name={
filename,
version:(0,version.ME)(installed.version),
os:run.platform.os,
arch:run.platform.arch
};
return{
version:(0,version.Ud)(installed.version),
release:installed.release,
why:installed.tool===''?'it is installed already':'it is in the tool cache',
installed:installed.root,
archive:describeArchive({
archive:name,
sha256
},plan)
};
}
function describeResolution(resolution,plan){
return{
version:resolution.version&&(0,version.Ud)(resolution.version),
release:resolution.release,
why:resolution.why,
installed:undefined,
archive:describeArchive({
archive:resolution.archive,
sha256:resolution.proof?.sha256
},plan)
};
}
function describeArchive(given,plan){
const{mirrors}=plan.sources;
const first=mirrors.find((mirror)=>mirror.kind!=='module-proxy');
if(first===undefined)return undefined;
const url=(0,redact.B)((0,sources_mirrors.Qq)(first,given.archive));
return{
filename:given.archive.filename,
url,
mirror:(0,sources_mirrors.zZ)(first),
sha256:given.sha256
};
}
;
async function run({run:prepared,plan}){
return{
kind:'resolve',
preview:await resolve(prepared,plan)
};
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
var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(658);
var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1844);
async function keepGo(run,go){
const env={
...(0,_core_activate_environment_js__WEBPACK_IMPORTED_MODULE_1__.Uv)(run.env),
GOTOOLCHAIN:'local'
};
const{stdout,stderr,exitCode}=await run.exec.run(go,[
'env',
'GOROOT'
],{
cwd:run.workspace,
env
});
const root=stdout.trim();
const release=exitCode===0?await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(run,root):undefined;
const version=release===undefined?undefined:(0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(release);
if(release===undefined||version===undefined){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.A('GO_FAILED', `Cannot find out which Go "${go}" on PATH is: ${stderr.trim() || `GOROOT "${root}" has no readable VERSION`}`, {
hint:'Set go-version to install another Go.'
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
