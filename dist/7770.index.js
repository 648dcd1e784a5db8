export const id=7770;
export const ids=[
7770
];
export const modules={
7770:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
sumdbCrypto:()=>sumdbCrypto
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
const sumdbCrypto={
sha256:(bytes)=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256',bytes,'buffer'),
verifyEd25519(publicKey,message,signature){
if(publicKey.length!==32||signature.length!==64)return false;
const x=Buffer.from(publicKey).toString('base64url');
const key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
key:{
kty:'OKP',
crv:'Ed25519',
x
},
format:'jwk'
});
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null,message,key,signature);
}
};
})
};
