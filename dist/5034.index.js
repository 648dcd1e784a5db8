export const id=5034;
export const ids=[
5034
];
export const modules={
5034:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
rewrite:()=>rewrite
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2969);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2225);
function rewrite(path,bytes){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.CD)(path,'write',async()=>{
const target=await finalTarget(path);
const before=await existing(target);
if(before!==undefined)await refuseReadOnly(target,before);
await replace(target,Buffer.from(bytes,'latin1'),before);
});
}
async function finalTarget(path){
try{
return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
}catch(error){
if((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error)!=='ENOENT')throw error;
}
const target=await readLink(path);
if(target===undefined){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),{
recursive:true
});
return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
const next=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)),target);
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(next));
return finalTarget(next);
}
async function readLink(path){
try{
return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path);
}catch(error){
if((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error)==='ENOENT')return undefined;
throw error;
}
}
async function existing(path){
try{
return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
}catch(error){
if((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_4__.CA)(error)==='ENOENT')return undefined;
throw error;
}
}
async function refuseReadOnly(path,{mode}){
if((mode&0o222)===0){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.A('PERMISSION_DENIED', `Cannot write ${JSON.stringify(path)}: it is read-only`, {
hint:'Make it writable, then run again.'
});
}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
}
async function replace(path,bytes,before){
const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
try{
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary,'wx',before===undefined?0o666:before.mode&0o777);
try{
await file.writeFile(bytes);
if(before!==undefined){
const{uid,gid}=await file.stat();
if(uid!==before.uid||gid!==before.gid)await file.chown(before.uid,before.gid);
await file.chmod(before.mode&0o7777);
}
await file.sync();
}finally{
await file.close();
}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary,path);
}catch(error){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary,{
force:true
});
throw error;
}
}
})
};
