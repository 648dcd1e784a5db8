"use strict";
exports.id=7405;
exports.ids=[
7405
];
exports.modules={
27405:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var external_node_path_=require$(76760);
var problem=require$(48624);
var problem_outcome=require$(81799);
var json=require$(32193);
var is_problem_code=require$(5979);
function recordedRuns(text){
const lines=text.split('\n').filter((line)=>''!==line.trim());
const read=lines.map(json.q);
const whole=read.filter(isLine);
if (0 === whole.length || read.length - whole.length > 1 + read.length / 100) return;
const groups=new Map();
let begun=0;
for(const line of whole){
const event=eventOf(line);
if(void 0===event)continue;
if('requested'===event.kind&&void 0===event.install)begun +=1;
const run = 'string' == typeof line.run ? line.run : ` ${begun}`;
const own=groups.get(run);
if(own)own.push(event);
else groups.set(run,[
event
]);
}
return[
...groups.values()
].map((events)=>({
run:runOf(events),
events
}));
}
function isLine(value){
return(0,json.G)(value)&&1===value.schema&&'string'==typeof value.kind;
}
function eventOf(line){
const{schema:_,run:__,time,...rest}=line;
const event={
...rest,
time: 'string' == typeof time ? Date.parse(time) : 0 / 0
};
return Number.isFinite(event.time)&&isEvent(event)?event:void 0;
}
const fields={
requested:{
request:'string',
source:'string'
},
found:{
release:'string',
trust:'string'
},
'fell-back':{
release:'string'
},
resolved:{
release:'string'
},
'mirror-tried':{
mirror:'string'
},
'mirror-failed':{
mirror:'string',
code:'string'
},
waiting:{
milliseconds:'number',
retry:'number'
},
'lock-wait':{},
'download-started':{
label:'string'
},
bytes:{
label:'string',
done:'number'
},
resumed:{
label:'string',
offset:'number'
},
interrupted:{},
restarted:{},
'log-lookup':{
database:'string'
},
verified:{
trust:'string',
size:'number'
},
committed:{
release:'string',
trust:'string',
mirror:'string'
},
activated:{
release:'string'
},
rechecked:{
trust:'string'
},
'recheck-failed':{},
'cache-restored':{
what:'string',
outcome:'string',
seconds:'number'
},
'cache-saved':{
what:'string',
seconds:'number',
bytes:'number'
},
'cache-judged':{
what:'string',
cost:'number'
},
'tool-ready':{
tool:'string',
how:'string',
seconds:'number'
},
'guard-started':{
private:'number',
public:'number',
patterns:'number',
seconds:'number'
},
'guard-degraded':{
upstream:'string',
health:'string',
from:'number'
},
'guard-stopped':{
requests:'number',
hits:'number',
failed:'number',
degraded:'number',
withheld:'number',
seconds:'number'
},
finished:{
command:'string',
host:'string',
outcome:'string',
milliseconds:'number'
}
};
function isEvent(event){
const kind=Object.entries(fields).find(([name])=>name===event.kind);
if(kind?.[1]===void 0)return false;
return Object.entries(kind[1]).every(([name,type])=>typeof event[name]===type);
}
function runOf(events){
const end=events.findLast((event)=>'finished'===event.kind);
if(end?.kind!=='finished')return;
const{command,host,time,milliseconds}=end;
const outcome=problem_outcome.K.find((name)=>name===end.outcome)??'error';
return{
command,
host,
start:time - milliseconds,
end:time,
outcome,
code:codeOf(end.code)
};
}
function codeOf(code){
if(void 0===code)return;
return(0,is_problem_code.N)(code)?code:'INTERNAL';
}
var measure=require$(63968);
var metric_table=require$(81986);
var mirror_host=require$(26975);
var span=require$(15539);
var spans=require$(93514);
function statisticsOf(recorded){
const all=recorded.flatMap(({run,events})=>run?(0,measure.x)(run,events,(0,spans.L)(run,events)):[]);
const unfinished=recorded.filter(({run})=>void 0===run).length;
const times=recorded.flatMap(({events})=>[
events[0]?.time??[],
events.at(-1)?.time??[]
].flat());
const named=Map.groupBy(all,({metric})=>metric);
const of=(metric)=>named.get(metric)??[];
const setups=of('setup_go.run.duration').filter(({labels})=>'setup'===labels.command);
return{
count:recorded.length,
since:0===times.length?void 0:least(times),
until:0===times.length?void 0:-least(times.map((time)=>-time)),
outcomes:withUnfinished(countBy(of('setup_go.runs'),'outcome'),unfinished),
hosts:countBy(of('setup_go.runs'),'host'),
hows:countBy(of('setup_go.runs'),'how'),
durations:timesBy(setups,'how',metric_table.Mu),
phases:timesBy(of('setup_go.phase.duration'),'phase',span.t),
trust:countBy(of('setup_go.activations'),'trust'),
verified:countBy(of('setup_go.verifications'),'subject','trust'),
failures:countBy(of('setup_go.failures'),'code'),
retries:countBy(of('setup_go.retries'),'reason'),
mirrors:mirrorsOf(of('setup_go.mirror.attempts'),of('setup_go.downloaded')),
caches:cachesOf(of),
guards:guardsOf(of)
};
}
function receiptStatistics(receipts){
return{
count:receipts.length,
trust:counts(receipts.map(({trust})=>trust)),
mirrors:counts(receipts.map(({mirror})=>(0,mirror_host.O)(mirror))),
releases:counts(receipts.map(({release})=>release)),
size:receipts.reduce((sum,{size})=>sum + size,0)
};
}
function percentile(sorted,part){
return sorted[Math.max(0,Math.ceil(sorted.length*part)- 1)]??0;
}
function timesBy(measured,label,order){
const groups=Map.groupBy(measured,({labels})=>labels[label]??'');
return order.flatMap((name)=>{
const sorted=(groups.get(name)??[]).map(({value})=>value).sort((a,b)=>a - b);
if(0===sorted.length)return[];
const[p50,p95,p99]=[
0.5,
0.95,
0.99
].map((part)=>percentile(sorted,part));
return[
{
name,
count:sorted.length,
p50:p50??0,
p95:p95??0,
p99:p99??0,
max:sorted.at(-1)??0
}
];
});
}
function countBy(measured,...by){
return counts(measured.map(({labels})=>by.map((label)=>labels[label]??'').join(' ')));
}
function counts(names){
const groups=[
...Map.groupBy(names,(name)=>name)
].map(([name,all])=>[
name,
all.length
]);
return Object.fromEntries(groups.toSorted((a,b)=>b[1]- a[1]||(a[0]<b[0]?-1:1)));
}
function withUnfinished(outcomes,unfinished){
return 0===unfinished?outcomes:{
...outcomes,
unfinished
};
}
function mirrorsOf(attempts,downloaded){
const nameOf=({labels})=>labels.mirror??'';
const groups=Map.groupBy(attempts,nameOf);
const bytes=Map.groupBy(downloaded,nameOf);
return[
...new Set([
...groups.keys(),
...bytes.keys()
])
].sort().map((name)=>{
const own=groups.get(name)??[];
const failed=own.filter(({labels})=>'success'!==labels.result);
return{
name,
attempts:own.length,
failed:countBy(failed,'result'),
bytes:sumOf(bytes.get(name)??[])
};
});
}
function cachesOf(of){
return metric_table.Vx.cache.flatMap((name)=>{
const own=(metric)=>of(metric).filter(({labels})=>labels.cache===name);
const outcomes=countBy(own('setup_go.cache.requests'),'outcome');
const[cost,saved]=[
sumOf(own('setup_go.cache.cost')),
sumOf(own('setup_go.cache.saved'))
];
return 0===Object.keys(outcomes).length&&0===cost?[]:[
{
name,
outcomes,
cost,
saved
}
];
});
}
function guardsOf(of){
const answers=of('setup_go.guard.answers');
const named=metric_table.Vx.answer.map((name)=>[
name,
sumOf(answers.filter(({labels})=>labels.answer===name))
]);
const withheld=of('setup_go.guard.withheld');
return{
count:withheld.length,
answers:Object.fromEntries(named.filter(([,count])=>count>0)),
degradations:countBy(of('setup_go.guard.degradations'),'upstream','health'),
withheld:sumOf(withheld)
};
}
function sumOf(measured){
return measured.reduce((sum,{value})=>sum + value,0);
}
function least(values){
return values.reduce((one,other)=>Math.min(one,other));
}
var tool_cache_receipt=require$(39061);
var tree_notes=require$(97689);
async function stats(run,path){
const folder=''===path?run.toolCache:(0,external_node_path_.resolve)(run.workspace,path);
const kind=await run.files.kind(folder);
if (void 0 === kind) throw new problem.A('FILES_FAILED', `There is nothing at "${folder}"`, {
hint:'Name a file that --events has written, or a folder of such files or receipts.'
});
const found={
runs:[],
receipts:[],
skipped:[]
};
if('folder'===kind)await readFolder(run,folder,found);
else await readFile(run,folder,found);
if ('folder' !== kind && found.runs.length + found.receipts.length === 0) throw new problem.A('FILES_FAILED', `"${folder}" has neither events nor a receipt: ${found.skipped[0]?.why}`, {
hint:'Name a file that --events has written, or a folder of such files or receipts.'
});
return{
path:folder,
runs:statisticsOf(found.runs),
receipts:receiptStatistics(found.receipts),
skipped:found.skipped
};
}
async function readFolder(run,folder,found){
const names=[
...await run.files.list(folder)
].sort();
if(names.includes('VERSION')&&names.includes('bin')&&names.includes('src')){
if(names.includes(tree_notes.$))await readFile(run,(0,external_node_path_.join)(folder,tree_notes.$),found);
return;
}
for(const name of names){
const path=(0,external_node_path_.join)(folder,name);
if(await run.files.linkTarget(path)!==void 0)continue;
const kind=await run.files.kind(path);
if('folder'===kind)await readFolder(run,path,found);
else if('file'===kind&&isOurs(name))await readFile(run,path,found);
}
}
function isOurs(name){
return /\.(?:jsonl|ndjson)$/.test(name) || name.endsWith('.receipt.json') || name === tree_notes.$;
}
async function readFile(run,path,found){
try{
const text=await run.files.readText(path)??'';
const isReceipt=path.endsWith('.receipt.json')||(0,external_node_path_.basename)(path)===tree_notes.$;
const receipt=isReceipt?(0,tool_cache_receipt.W)(text):void 0;
const runs=isReceipt?void 0:recordedRuns(text);
if(receipt)found.receipts.push(receipt);
else if(runs)found.runs.push(...runs);
else if(''!==text.trim()||isReceipt)found.skipped.push({
path,
why:isReceipt?'it is no receipt':'it has no events'
});
}catch(error){
if(!(error instanceof problem.A))throw error;
found.skipped.push({
path,
why:error.message
});
}
}
async function run({run:prepared,line}){
return{
kind:'stats',
stats:await stats(prepared,line.argument),
svg:line.options.svg
};
}
}),
25796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
ho:()=>hasRefused,
vu:()=>isRefusal
});
var problem$0=require$(48624);
const failures={
USAGE:failure('user'),
INPUT_INVALID:failure('user'),
VERSION_INVALID:failure('user'),
VERSION_UNKNOWN:failure('user',{
otherMirror:true,
unlisted:true
}),
VERSION_FILE_MISSING:failure('user'),
VERSION_FILE_INVALID:failure('user'),
ARCHITECTURE_UNKNOWN:failure('user'),
PLATFORM_UNSUPPORTED:failure('user',{
otherMirror:true,
unlisted:true
}),
MIRROR_UNREACHABLE:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_UNTRUSTED:failure('network',{
otherMirror:true
}),
MIRROR_INTERRUPTED:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_STATUS:failure('mirror',{
otherMirror:true
}),
MIRROR_BUSY:failure('mirror',{
otherMirror:true,
retry:'later'
}),
MIRROR_REDIRECT:failure('network',{
otherMirror:true
}),
INDEX_INVALID:failure('mirror',{
otherMirror:true
}),
ARCHIVE_NOT_ONE:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SIZE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISSING:failure('mirror',{
otherMirror:true
}),
TRUST_TOO_LOW:failure('user',{
otherMirror:true
}),
SIGNATURE_MISSING:failure('mirror',{
otherMirror:true
}),
SIGNATURE_INVALID:failure('mirror',{
otherMirror:true
}),
SIGNATURE_UNTRUSTED:failure('user',{
otherMirror:true
}),
SIGNATURE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
VERIFY_COMMAND_REFUSED:failure('user'),
RELEASE_TOO_NEW:failure('user'),
LOCKFILE_INVALID:failure('user'),
LOCKFILE_INCOMPLETE:failure('user'),
ARCHIVE_REFUSED:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SUMDB_UNREACHABLE:failure('database',{
otherMirror:true,
retry:'later',
unconfirmed:true
}),
SUMDB_INVALID:failure('database',{
otherMirror:true
}),
SUMDB_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true,
unconfirmed:true
}),
SUMDB_INCONSISTENT:failure('database'),
SUMDB_OFF:failure('user',{
otherMirror:true,
unconfirmed:true
}),
TREE_INVALID:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
MIRRORS_FAILED:failure('mirror'),
PERMISSION_DENIED:failure('disk',{
retry:'if-allowed'
}),
DISK_FULL:failure('disk',{
retry:'after-sweep'
}),
FILES_FAILED:failure('disk'),
INTERRUPTED:failure('user'),
TIMED_OUT:failure('user'),
LOCK_HELD:failure('other-job'),
RANGE_INVALID:failure('mirror',{
otherMirror:true,
retry:'whole-file'
}),
INSTALL_DIR_REFUSED:failure('user'),
PROFILE_REFUSED:failure('user'),
GO_FAILED:failure('other-go'),
GO_SHADOWED:failure('other-go'),
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
GUARD_FAILED:failure('user'),
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof problem$0.A?failures[error.code]:void 0;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return 'later'===retry||'whole-file'===retry;
}
function isMirrorFailure(error){
return failureOf(error)?.otherMirror===true;
}
function isWrongBytes(error){
return failureOf(error)?.wrongBytes===true;
}
function isUnlisted(error){
return failureOf(error)?.unlisted===true;
}
function isUnconfirmed(error){
return failureOf(error)?.unconfirmed===true;
}
function isRefusal(error){
const failure=failureOf(error);
return failure?.fault==='mirror'&&'never'===failure.retry&&!failure.wrongBytes;
}
function hasRefused(error){
return isRefusal(error)||failureOf(error)?.fault==='mirror'&&failureOf(error)?.retry==='later';
}
function isNoAnswer(error){
const failure=failureOf(error);
return(failure?.fault==='network'||failure?.fault==='mirror')&&!failure.wrongBytes;
}
function failure(fault,more={}){
return{
fault,
retry:'never',
otherMirror:false,
wrongBytes:false,
unlisted:false,
unconfirmed:false,
...more
};
}
}),
81799:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
K:()=>outcomes,
s:()=>outcomeOf
});
var failures$0=require$(25796);
const outcomes=[
'success',
'failure',
'error',
'timeout',
'cancellation'
];
function outcomeOf(exitCode,problem){
if(void 0===problem)return 0===exitCode?'success':'failure';
if('TIMED_OUT'===problem.code)return 'timeout';
if('INTERRUPTED'===problem.code)return 'cancellation';
return 'user'===failures$0.e9[problem.code].fault?'failure':'error';
}
})
};
