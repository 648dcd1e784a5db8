export const id=6550;
export const ids=[
6550
];
export const modules={
6550:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
hashTree:()=>hashTree
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8500);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2225);
async function hashTree(root,stop){
const files=[];
const folders=[
''
];
for(let folder=folders.pop();folder!==undefined;folder=folders.pop()){
for(const entry of list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,folder))){
const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
if(entry.isDirectory())folders.push(path);
else files.push(hashFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), `go/${path}`, entry.isFile()));
}
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
stop?.throwIfAborted();
}
return files;
}
function list(folder){
try{
return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder,{
withFileTypes:true
});
}catch(error){
throw(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.HB)(error,folder,'list');
}
}
function hashFile(path,name,isFile){
try{
const{mode}=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
return{
name,
mode,
sha256:isFile?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256',(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path),'hex'):''
};
}catch(error){
throw(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.HB)(error,path,'read');
}
}
})
};
