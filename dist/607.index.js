"use strict";
exports.id=607;
exports.ids=[
607
];
exports.modules={
90607:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
sumdbCrypto:()=>sumdbCrypto
});
var crypto$0=require$(77598);
const sumdbCrypto={
sha256:(bytes)=>(0,crypto$0.hash)('sha256',bytes,'buffer'),
verifyEd25519(publicKey,message,signature){
if(32!==publicKey.length||64!==signature.length)return false;
const x=Buffer.from(publicKey).toString('base64url');
const key=(0,crypto$0.createPublicKey)({
key:{
kty:'OKP',
crv:'Ed25519',
x
},
format:'jwk'
});
return(0,crypto$0.verify)(null,message,key,signature);
}
};
})
};
