export const id=1214;
export const ids=[
1214
];
export const modules={
1214:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
treeMoves:()=>treeMoves
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2225);
const treeMoves={
tryRename,
copyTree
};
function tryRename(from,to){
return (0, _file_problem_js__WEBPACK_IMPORTED_MODULE_1__.CD)(to, `move ${JSON.stringify(from)} to`, async ()=>{
try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to);
return 'renamed';
}catch(error){
const outcome=OUTCOMES[(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error)];
if(outcome===undefined)throw error;
return outcome;
}
});
}
const OUTCOMES={
ENOTEMPTY:'taken',
EEXIST:'taken',
ENOTDIR:'taken',
ENOENT:'gone',
EXDEV:'unable'
};
const COPY={
recursive:true,
preserveTimestamps:true,
verbatimSymlinks:true,
force:false,
errorOnExist:true
};
function copyTree(from,to){
return (0, _file_problem_js__WEBPACK_IMPORTED_MODULE_1__.CD)(to, `copy ${JSON.stringify(from)} to`, ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, COPY));
}
})
};
