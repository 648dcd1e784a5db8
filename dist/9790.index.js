export const id=9790;
export const ids=[
9790
];
export const modules={
9790:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
room:()=>room
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2225);
function room(path){
for(let folder=path;;folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)){
try{
const{bavail,bsize,blocks}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
return blocks===0?undefined:{
free:bavail*bsize,
device:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).dev
};
}catch(error){
if((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__.CA)(error)!=='ENOENT'||folder===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))return undefined;
}
}
}
})
};
