export const id=5472;
export const ids=[
5472
];
export const modules={
5472:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
setTreeModes:()=>setTreeModes,
treeModes:()=>treeModes
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8500);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2225);
async function treeModes(root,stop){
if(process.platform==='win32')return[];
const modes=[];
const folders=[
''
];
const note=(path,kind,look)=>{
const mode=unlessGone((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path),look);
if(mode!==undefined)modes.push({
path,
kind,
mode:mode&0o7777
});
};
note('','folder',()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).mode);
for(let folder=folders.pop();folder!==undefined;folder=folders.pop()){
const home=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder);
for(const entry of unlessGone(home,()=>list(home))??[]){
const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
if(entry.isDirectory())folders.push(path);
if(entry.isDirectory()||entry.isFile())note(path,entry.isFile()?'file':'folder',()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path)).mode);
}
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
stop?.throwIfAborted();
}
return modes;
}
async function setTreeModes(root,modes){
const real=unlessGone(root,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root));
if(real===undefined)return;
const owner=unlessGone(real,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).uid);
for(const{path,mode}of modes.toSorted((a,b)=>a.path<b.path?-1:1)){
const whole=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real,path);
unlessGone(whole,()=>setMode(whole,mode,owner));
}
}
function setMode(path,mode,owner){
const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
try{
const is=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
if(is.uid===owner&&(is.isFile()||is.isDirectory())){
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor,is.isDirectory()?is.mode&0o7000|mode:mode);
}
}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
}
}
function list(folder){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder,{
withFileTypes:true
});
}
function unlessGone(path,act){
try{
return act();
}catch(error){
if([
'ENOENT',
'ENOTDIR',
'ELOOP'
].includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error)))return undefined;
throw(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.HB)(error,path,'look at');
}
}
})
};
