"use strict";
exports.id=6447;
exports.ids=[
6447
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
66447:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
toldStopped:()=>toldStopped
});
var report$0=require$(20343);
function toldStopped({emit},report){
const{counts,degradations,seconds}=report;
for(const degradation of degradations)emit({
kind:'guard-degraded',
...degradation
});
emit({
kind:'guard-stopped',
requests:(0,report$0.uD)(report),
hits:(0,report$0.eb)(report),
failed:(0,report$0.ZA)(report),
degraded:counts.degraded,
withheld:counts.withheld,
seconds
});
}
})
};
