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
function createDigest(){
const hash=(0,crypto$0.createHash)('sha256');
return{
update:(bytes)=>{
hash.update(bytes);
},
hex:()=>hash.digest('hex')
};
}
})
};
