export const id=2647;
export const ids=[
2647
];
export const modules={
2647:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
createDigest:()=>createDigest
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
function createDigest(){
const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
return{
update:(bytes)=>{
hash.update(bytes);
},
hex:()=>hash.digest('hex')
};
}
})
};
