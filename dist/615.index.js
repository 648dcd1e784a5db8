export const id=615;
export const ids=[
615
];
export const modules={
615:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
records:()=>records
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7975);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2225);
var _folders_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9780);
const records={
create:(path,text)=>(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__.CD)(path,'write',()=>createWhole(path,text)),
heartbeat,
sha256:(text)=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')
};
async function createWhole(path,text){
(0,_folders_js__WEBPACK_IMPORTED_MODULE_6__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
const draft = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
try{
await writeNew(draft,text);
try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(draft,path);
}catch(error){
if(!LINKLESS.has((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__.CA)(error)))throw error;
await writeNew(path,text);
}
return true;
}catch(error){
if((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__.CA)(error)==='EEXIST'||isGone(error,draft))return false;
throw error;
}finally{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft,{
force:true
});
}
}
function isGone(error,draft){
const from=node_util__WEBPACK_IMPORTED_MODULE_4__.types.isNativeError(error)&&'path' in error?error.path:undefined;
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__.CA)(error)==='ENOENT'&&from===draft&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft,{
throwIfNoEntry:false
})===undefined;
}
const LINKLESS=new Set([
'EPERM',
'ENOTSUP',
'EOPNOTSUPP',
'ENOSYS'
]);
async function writeNew(path,text){
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path,'wx');
try{
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
}
const HEARTBEAT_MS=2_000;
function heartbeat(path){
const timer=setInterval(()=>{
try{
const now=new Date();
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(path,now,now);
}catch {
clearInterval(timer);
}
},HEARTBEAT_MS).unref();
return()=>clearInterval(timer);
}
})
};
