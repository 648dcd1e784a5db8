"use strict";
exports.id=7478;
exports.ids=[
7478
];
exports.modules={
7478:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Y:()=>seconds,
statsJson:()=>statsJson,
statsText:()=>statsText
});
var megabytes$2=require$(27578);
var text$1=require$(11967);
var line$0=require$(23108);
function statsText(stats){
const{runs,receipts,skipped,path}=stats;
const lines=[
...runs.count>0?runLines(stats):[],
...receipts.count>0?receiptLines(stats):[]
];
const notes = skipped.map((each)=>(0, line$0.$e)(`Skipped "${each.path}": ${each.why}`));
const nothing=[
`No events and no receipts in "${path}"`
];
return{
lines:(lines.length>0?lines:nothing).map((line)=>(0,text$1.TN)(line)),
notes
};
}
function statsJson({path,runs,receipts,skipped}){
const time=(milliseconds)=>void 0===milliseconds?null:new Date(milliseconds).toISOString();
return{
path,
runs:{
...runs,
since:time(runs.since),
until:time(runs.until)
},
receipts,
skipped
};
}
function runLines({runs}){
const period=[
runs.since??0,
runs.until??0
].map((time)=>new Date(time).toISOString().slice(0,16));
return[
`Runs: ${runs.count}, from ${period[0]}Z to ${period[1]}Z`,
...counted('outcome',runs.outcomes),
...counted('host',runs.hosts),
...counted('Go was',runs.hows),
...counted('trust',runs.trust),
...counted('verified',runs.verified),
...counted('failures',runs.failures),
...counted('retries',runs.retries),
...timeTable('SET-UP THAT SUCCEEDED',runs.durations),
...timeTable('PHASE',runs.phases),
...runs.mirrors.map(({name,attempts,failed,bytes})=>{
const codes = 0 === Object.keys(failed).length ? 'none failed' : `failed: ${list(failed)}`;
return `mirror ${name}: ${attempts} attempts, ${codes}; ${(0, megabytes$2.i)(bytes)}`;
}),
...runs.caches.map(({ name, outcomes, cost, saved })=>`cache of ${name}: ${list(outcomes) || 'not asked'}; cost ${seconds(cost)}, saved ${seconds(saved)}`),
...guardLines(runs.guards)
];
}
function guardLines({count,answers,degradations,withheld}){
if(0===count)return[];
return[
`guards: ${count}; answers: ${list(answers) || 'none'}; upstreams that were not well: ${list(degradations) || 'none'}; ${withheld} modules kept from public proxies`
];
}
function receiptLines({receipts}){
return[
`Receipts: ${receipts.count}, of ${(0, megabytes$2.i)(receipts.size)} of archives`,
...counted('trust',receipts.trust),
...counted('mirror',receipts.mirrors),
...counted('release',receipts.releases)
];
}
function counted(name,counts){
return 0===Object.keys(counts).length?[]:[
`  ${name}: ${list(counts)}`
];
}
function list(counts){
return Object.entries(counts).map(([name, count])=>`${name} ${count}`).join(', ');
}
const columns=[
24,
8,
10,
10,
10,
10
];
function timeTable(title,times){
if(0===times.length)return[];
const rows=times.map(({name,count,p50,p95,p99,max})=>[
name,
String(count),
...[
p50,
p95,
p99,
max
].map(seconds)
]);
return[
[
title,
'COUNT',
'P50',
'P95',
'P99',
'MAX'
],
...rows
].map((cells)=>cells.map((cell,index)=>0===index?cell.padEnd(columns[0]??0):cell.padStart(columns[index]??0)).join('').trimEnd());
}
function seconds(value){
return value < 1 ? `${Math.round(1000 * value)} ms` : `${Number(value.toPrecision(3))} s`;
}
})
};
