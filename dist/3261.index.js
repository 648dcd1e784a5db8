export const id=3261;
export const ids=[
3261
];
export const modules={
3261:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
createArchives:()=>createArchives
});
function createArchives(stop){
return{
unpackTarGz:async(bytes,options)=>(await __webpack_require__.e(8300).then(__webpack_require__.bind(__webpack_require__,8300))).unpackTarGz(bytes,options,stop),
unpackZip:async(path,options)=>(await Promise.all([
__webpack_require__.e(663),
__webpack_require__.e(799)
]).then(__webpack_require__.bind(__webpack_require__,799))).unpackZip(path,options,stop),
unpackModuleZip:async(path,options)=>(await Promise.all([
__webpack_require__.e(663),
__webpack_require__.e(799)
]).then(__webpack_require__.bind(__webpack_require__,799))).unpackModuleZip(path,options,stop)
};
}
})
};
