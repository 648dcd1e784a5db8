export const id=4544;
export const ids=[
4544
];
export const modules={
74544:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
aliasPin:()=>aliasPin
});
var version$0=require$(98070);
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
