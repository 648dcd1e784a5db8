"use strict";
exports.id=9991;
exports.ids=[
9991
];
exports.modules={
49991:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
aliasPin:()=>aliasPin
});
var version$0=require$(78281);
function aliasPin({minimum,toolchain},pin){
const required=(0,version$0.pJ)(toolchain,minimum);
if(void 0===required)return{
request:pin,
notes:[],
warnings:[]
};
return{
request:{
...pin,
minimum:{
version:(0,version$0.Et)(required),
request:required
}
},
notes:[
`${(0, version$0.ag)(pin)} decides if it satisfies ${(0, version$0.ag)(required)}`
],
warnings:[]
};
}
})
};
