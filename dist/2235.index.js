export const id=2235;
export const ids=[
2235
];
export const modules={
2235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
treeSize:()=>treeSize
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8500);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2225);
async function treeSize(root,stop){
let bytes=0;
const folders=[
root
];
for(let folder=folders.pop();folder!==undefined;folder=folders.pop()){
for(const entry of unlessGone(folder,()=>list(folder))??[]){
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,entry.name);
if(entry.isDirectory())folders.push(path);
else if(entry.isFile())bytes +=unlessGone(path,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size)??0;
}
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
stop?.throwIfAborted();
}
return bytes;
}
function list(folder){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder,{
withFileTypes:true
});
}
function unlessGone(path,look){
try{
return look();
}catch(error){
if([
'ENOENT',
'ENOTDIR'
].includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error)))return undefined;
throw(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.HB)(error,path,'look at');
}
}
})
};
