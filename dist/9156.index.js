"use strict";
exports.id=9156;
exports.ids=[
9156
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
59156:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
guardLines:()=>guardLines,
guardSummary:()=>guardSummary
});
var report$0=require$(20343);
var megabytes$1=require$(27578);
function guardLines(report){
return[
`The guard answered ${counted((0, report$0.uD)(report), 'request')} in ${report.seconds} s`,
...rowsOf(report).map(([name, value])=>`  ${name}: ${value}`)
];
}
function guardSummary(report){
if(0===(0,report$0.uD)(report))return '';
const rows = rowsOf(report).map(([name, value])=>`| ${name} | ${value.replaceAll('|', '\\|')} |`);
const head = `| Guard | ${counted((0, report$0.uD)(report), 'request')} |`;
return `${[
head,
'| :-- | :-- |',
...rows
].join('\n')}\n`;
}
function rowsOf(report){
const{counts,upstreams,degradations,redis}=report;
const answers=Object.entries(counts.requests).map(([key,count])=>{
const[source='',status='']=key.split(' ');
return `${sourceNames[source] ?? source} ${status}: ${count}`;
});
const changes=degradations.map(({upstream,health,from,to})=>{
const time=(at)=>new Date(at).toISOString().slice(11,19);
return `${upstream} ${health} from ${time(from)} ${void 0 === to ? 'to the end' : `to ${time(to)}`}`;
});
const tries=upstreams.map(({name})=>{
const of = Object.entries(counts.upstream).filter(([key])=>key.startsWith(`${name} `));
return `${name} ${of.map(([key, count])=>`${key.slice(name.length + 1)} ${count}`).join(', ') || 'not asked'}`;
});
const{l2}=counts;
const extra=[
counts.resumed > 0 && `${counts.resumed} continued`,
counts.hedged > 0 && `${counts.hedged} sent twice`,
counts.coalesced > 0 && `${counts.coalesced} shared with another request`,
counts.limited > 0 && `${counts.limited} told to wait`
].filter((text)=>false!==text);
return[
[
'Answers',
answers.join(', ')||'none'
],
[
'Without an upstream',
String((0,report$0.eb)(report))
],
[
'Upstreams',
tries.join('; ')
],
[
'Bytes',
`${(0, megabytes$1.i)(counts.bytesFetched)} fetched, ${(0, megabytes$1.i)(counts.bytesSent)} sent`
],
...extra.length>0?[
[
'Requests',
extra.join(', ')
]
]:[],
...'off'===redis?[]:[
[
'Redis',
`${redis}; ${l2.hits} hits, ${l2.misses} misses, ${l2.spared} spared, ${l2.failed} failed`
]
],
[
'Degraded',
0 === changes.length ? 'never' : `${changes.join(', ')}; ${counts.degraded} served by a public proxy instead`
],
[
'Kept from public proxies',
`${counted(counts.withheld, 'module')} that GOPROXY alone would have asked them for`
]
];
}
const sourceNames={
l1:'memory',
l2:'Redis',
folder:'folder',
guard:'guard itself'
};
function counted(count,thing){
return `${count} ${thing}${1 === count ? '' : 's'}`;
}
})
};
