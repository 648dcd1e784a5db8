"use strict";
exports.id=4726;
exports.ids=[
4726
];
exports.modules={
20343:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
V9:()=>parseGuardReport,
ZA:()=>failedOf,
eb:()=>hitsOf,
uD:()=>requestsOf
});
var json$0=require$(32193);
function parseGuardReport(text){
const value=(0,json$0.q)(text);
return isGuardReport(value)?value:void 0;
}
function isGuardReport(value){
if(!(0,json$0.G)(value))return false;
const{counts,upstreams,degradations,redis,seconds}=value;
return(0,json$0.G)(counts)&&(0,json$0.G)(counts.requests)&&(0,json$0.G)(counts.l2)&&Array.isArray(upstreams)&&Array.isArray(degradations)&&'string'==typeof redis&&'number'==typeof seconds;
}
function requestsOf({counts}){
return Object.values(counts.requests).reduce((sum,count)=>sum + count,0);
}
function hitsOf(report){
return answersLike(report, /^(?:l1|l2|folder) /);
}
function failedOf(report){
return answersLike(report, /^guard 5/);
}
function answersLike({counts},pattern){
const own=Object.entries(counts.requests).filter(([key])=>pattern.test(key));
return own.reduce((sum,[,count])=>sum + count,0);
}
}),
44726:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
stopGuard:()=>stopGuard
});
var report$1=require$(20343);
var problem$0=require$(48624);
async function stopGuard(run,goproxy){
const ports=await(await run.network()).guard();
const secret = goproxy.slice(goproxy.lastIndexOf('/') + 1);
if(''!==secret)ports.mask(secret);
try{
return (0, report$1.V9)(await ports.post(`${goproxy}/guard/stop`));
}catch(error){
if(error instanceof problem$0.A&&'MIRROR_UNREACHABLE'===error.code)return;
throw error;
}
}
})
};
