"use strict";
exports.id=8278;
exports.ids=[
8278
];
exports.modules={
98278:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
createDigest:()=>createDigest
});
var crypto$0=require$(77598);
function createDigest(also){
const sha256=(0,crypto$0.createHash)('sha256');
const sha512=void 0===also?void 0:(0,crypto$0.createHash)(also);
const running={
sha256,
sha512
};
return{
update(bytes){
sha256.update(bytes);
sha512?.update(bytes);
},
hex:()=>sha256.copy().digest('hex'),
with:(algorithm,more)=>running[algorithm]?.copy().update(more).digest()
};
}
})
};
