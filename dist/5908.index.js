"use strict";
exports.id=5908;
exports.ids=[
5908,
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
}),
65908:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
writeStatsSvg:()=>writeStatsSvg
});
var fs$0=require$(73024);
var problem$1=require$(48624);
var quoted$2=require$(58987);
var report$3=require$(7478);
function writeStatsSvg(stats,file){
try{
(0,fs$0.writeFileSync)(file,statsSvg(stats));
}catch(cause){
throw new problem$1.A('FILES_FAILED', `Cannot write ${(0, quoted$2.T)(file)}: ${String(cause)}`, {
hint:'Give --svg a path in a folder that exists and can be written to.',
cause
});
}
}
const width=760;
const left=150;
const row=26;
function statsSvg({runs}){
const charts=[
{
title:'Set-up that succeeded',
times:runs.durations
},
{
title:'Phases',
times:runs.phases
}
].filter(({times})=>times.length>0);
const all=charts.flatMap(({times})=>times);
const scale=scaleOf(all);
let top=44;
const parts=charts.flatMap(({title,times})=>{
const begin=top;
top +=30 + times.length*row + 34;
return chart({
title,
times,
top:begin
},scale);
});
const height=Math.max(80,top);
return[
`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
`<title>${runs.count} runs of setup-go-tarball</title>`,
`<style>${style}</style>`,
`<rect class="page" width="${width}" height="${height}"/>`,
`<text class="head" x="16" y="28">${runs.count} runs: median, 95th and 99th percentile</text>`,
...parts,
'</svg>',
''
].join('\n');
}
const style="text{font:13px system-ui,sans-serif;fill:#1f2328}.head{font-weight:600}.small{font-size:11px;fill:#59636e}.page{fill:#fff}.grid{stroke:#d1d9e0}.p99{fill:#b6d4fe}.p95{fill:#4c8dff}.p50{fill:#0b3d91}@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.small{fill:#9198a1}.page{fill:#0d1117}.grid{stroke:#3d444d}.p99{fill:#1f3b63}.p95{fill:#3b73c9}.p50{fill:#a5c8ff}}";
function scaleOf(times){
const values=times.flatMap(({p50,p99})=>[
p50,
p99
]).map((value)=>Math.max(value,0.001));
const from=Math.floor(Math.log10(Math.min(1,...values)));
return{
from,
to:Math.max(from + 1,Math.ceil(Math.log10(Math.max(0.01,...values))))
};
}
function chart({title,times,top},scale){
const bottom=top + 30 + times.length*row;
const ticks=Array.from({
length:scale.to - scale.from + 1
},(_,index)=>scale.from + index);
return[
`<text class="head" x="16" y="${top + 18}">${title}</text>`,
...ticks.map((exponent)=>{
const x=place(10**exponent,scale);
return `<line class="grid" x1="${x}" y1="${top + 26}" x2="${x}" y2="${bottom}"/><text class="small" x="${x}" y="${bottom + 14}" text-anchor="middle">${(0, report$3.Y)(10 ** exponent)}</text>`;
}),
...times.flatMap((each,index)=>bars(each,top + 32 + index*row,scale))
];
}
function bars({name,count,p50,p95,p99},y,scale){
const bar = (kind, value, height)=>`<rect class="${kind}" x="${left}" y="${y + (16 - height) / 2}" width="${Math.max(1, place(value, scale) - left)}" height="${height}"/>`;
return[
`<text x="16" y="${y + 13}">${name}</text>`,
bar('p99',p99,16),
bar('p95',p95,10),
bar('p50',p50,4),
`<text class="small" x="${width - 12}" y="${y + 13}" text-anchor="end">${(0, report$3.Y)(p50)} / ${(0, report$3.Y)(p95)} / ${(0, report$3.Y)(p99)}, ${count}x</text>`
];
}
function place(value,{from,to}){
const part = (Math.log10(Math.max(value, 10 ** from)) - from) / (to - from);
return Math.round(left + Math.min(1,part)*(width - left - 220));
}
})
};
