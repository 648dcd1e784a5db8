export const id=8068;
export const ids=[
8068
];
export const modules={
58068:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var external_node_path_=require$(76760);
var problem=require$(72969);
var failures=require$(71731);
var problem_outcome=require$(3566);
var json=require$(42228);
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
return isCode(code)?code:'INTERNAL';
}
function isCode(code){
return 'string'==typeof code&&Object.hasOwn(failures.e9,code);
}
var measure=require$(88306);
var metric_table=require$(2349);
var mirror_host=require$(98306);
var span=require$(68148);
var spans=require$(7660);
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
failures:countBy(of('setup_go.failures'),'code'),
retries:countBy(of('setup_go.retries'),'reason'),
mirrors:mirrorsOf(of('setup_go.mirror.attempts'),of('setup_go.downloaded')),
caches:cachesOf(of)
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
function countBy(measured,label){
return counts(measured.map(({labels})=>labels[label]??''));
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
function sumOf(measured){
return measured.reduce((sum,{value})=>sum + value,0);
}
function least(values){
return values.reduce((one,other)=>Math.min(one,other));
}
var tool_cache_receipt=require$(50282);
var tree_notes=require$(46348);
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
71731:((module$,exports$,require$)=>{
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
var problem$0=require$(72969);
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
3566:((module$,exports$,require$)=>{
require$.d(exports$,{
K:()=>outcomes,
s:()=>outcomeOf
});
var failures$0=require$(71731);
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
}),
88306:((module$,exports$,require$)=>{
require$.d(exports$,{
G:()=>howOf,
x:()=>measure
});
var failures$0=require$(71731);
var host$3=require$(98306);
var span$1=require$(68148);
var spans$2=require$(7660);
function measure(run,events,spans){
const how=howOf(events);
const{command,host,outcome,code}=run;
return[
{
metric:'setup_go.runs',
value:1,
labels:{
command,
host,
outcome,
how
}
},
...'success'===outcome?[
timed('setup_go.run.duration',run,{
command,
how
})
]:[],
...void 0===code?[]:[
one('setup_go.failures',{
code,
fault:failures$0.e9[code].fault
})
],
...spans.flatMap(ofSpan),
...events.flatMap(ofEvent),
...received(events)
];
}
function howOf(events){
const kinds=new Set(events.map(({kind})=>kind));
if(kinds.has('committed'))return 'installed';
if(kinds.has('fell-back'))return 'fell-back';
if(kinds.has('found'))return 'found';
return kinds.has('lock-wait')&&kinds.has('activated')?'waited':'none';
}
function one(metric,labels){
return{
metric,
value:1,
labels
};
}
function timed(metric,{start,end},labels){
return{
metric,
value: (end - start) / 1000,
labels
};
}
function ofSpan(span){
const phase=span$1.t.find((name)=>name===span.name);
if(void 0===phase)return[];
const duration=timed('setup_go.phase.duration',span,{
phase
});
if('mirror'!==phase)return[
duration
];
const mirror=String(span.attributes['setup_go.mirror']??'other');
return[
duration,
one('setup_go.mirror.attempts',{
mirror,
result:span.error??'success'
})
];
}
function ofEvent(event){
switch(event.kind){
case 'found':
case 'committed':
return[
one('setup_go.activations',{
trust:event.trust
})
];
case 'waiting':
return[
one('setup_go.retries',{
reason:'wait'
})
];
case 'resumed':
return[
one('setup_go.retries',{
reason:'resume'
})
];
case 'interrupted':
return[
one('setup_go.retries',{
reason:'interruption'
})
];
case 'restarted':
return[
one('setup_go.retries',{
reason:'restart'
})
];
case 'cache-restored':
return[
one('setup_go.cache.requests',{
cache:(0,spans$2.U)(event.what),
outcome:event.outcome
})
];
case 'cache-judged':
return ofCache(event);
default:
return[];
}
}
function ofCache(event){
const labels={
cache:(0,spans$2.U)(event.what)
};
const cost={
metric:'setup_go.cache.cost',
value:event.cost,
labels
};
if(void 0===event.saved)return[
cost
];
return[
cost,
{
metric:'setup_go.cache.saved',
value:Math.max(0,event.saved),
labels
}
];
}
function received(events){
const found=[];
for(const own of Map.groupBy(events,({install=''})=>install).values()){
let transfer;
const finish=()=>{
if(void 0===transfer||transfer.done<=transfer.from)return;
const{mirror,from,done}=transfer;
found.push({
metric:'setup_go.downloaded',
value:done - from,
labels:{
mirror
}
});
};
for(const event of own)if('download-started'===event.kind){
finish();
transfer={
mirror:(0,host$3.O)(event.label),
from:0,
done:0
};
}else if(void 0===transfer)continue;
else if('resumed'===event.kind&&0===transfer.done)transfer.from=event.offset;
else if('bytes'===event.kind)transfer.done=Math.max(transfer.done,event.done);
finish();
}
return found;
}
}),
2349:((module$,exports$,require$)=>{
require$.d(exports$,{
EC:()=>prometheusName,
Lc:()=>metricTable,
Mu:()=>hows,
O:()=>bounds,
Vx:()=>labelValues
});
var outcome$0=require$(3566);
var span$1=require$(68148);
const metricTable=[
{
name:'setup_go.runs',
kind:'counter',
unit:'{run}',
labels:[
'command',
'host',
'outcome',
'how'
],
doc:'Runs.'
},
{
name:'setup_go.run.duration',
kind:'histogram',
unit:'s',
labels:[
'command',
'how'
],
doc:'Time of a run that succeeded, from the start of the program.'
},
{
name:'setup_go.phase.duration',
kind:'histogram',
unit:'s',
labels:[
'phase'
],
doc:'Time of a phase of a run.'
},
{
name:'setup_go.failures',
kind:'counter',
unit:'{failure}',
labels:[
'code',
'fault'
],
doc:'Runs that failed, by the code of their error.'
},
{
name:'setup_go.activations',
kind:'counter',
unit:'{activation}',
labels:[
'trust'
],
doc:'Versions of Go that were made usable, by the trust level that they have reached.'
},
{
name:'setup_go.downloaded',
kind:'counter',
unit:'By',
labels:[
'mirror'
],
doc:'Bytes of archives and modules that were received.'
},
{
name:'setup_go.retries',
kind:'counter',
unit:'{retry}',
labels:[
'reason'
],
doc:'Rounds of retries after all mirrors have failed, resumed transfers, cut connections, downloads that started over.'
},
{
name:'setup_go.mirror.attempts',
kind:'counter',
unit:'{attempt}',
labels:[
'mirror',
'result'
],
doc:'Attempts at a mirror, by its host; result is success or the code of the error.'
},
{
name:'setup_go.cache.requests',
kind:'counter',
unit:'{request}',
labels:[
'cache',
'outcome'
],
doc:'Requests to the cache service.'
},
{
name:'setup_go.cache.cost',
kind:'counter',
unit:'s',
labels:[
'cache'
],
doc:'Time to restore and to save.'
},
{
name:'setup_go.cache.saved',
kind:'counter',
unit:'s',
labels:[
'cache'
],
doc:'Time of jobs that caches are estimated to have saved.'
}
];
const bounds=[
0.05,
0.1,
0.25,
0.5,
1,
2.5,
5,
10,
15,
30,
60,
120,
300,
600,
1800
];
const hows=[
'found',
'installed',
'waited',
'fell-back',
'none'
];
const labelValues={
outcome:outcome$0.K,
how:hows,
phase:span$1.t,
reason:[
'wait',
'resume',
'interruption',
'restart'
],
cache:[
'modules',
'build',
'tool'
]
};
function prometheusName(name){
const row=metricTable.find((each)=>each.name===name);
const unit=row?.unit==='s'?'_seconds':row?.unit==='By'?'_bytes':'';
return `${name.replaceAll('.', '_')}${unit}${row?.kind === 'counter' ? '_total' : ''}`;
}
}),
98306:((module$,exports$,require$)=>{
require$.d(exports$,{
O:()=>mirrorHost
});
function mirrorHost(mirror){
const url = mirror.replace(/^module-proxy\+/, '');
const [, authority] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)/i.exec(url) ?? [];
if (void 0 === authority) return /^(?:official|module-proxy)$/.test(mirror) ? mirror : 'other';
const host=authority.slice(authority.lastIndexOf('@')+ 1).toLowerCase();
return /^[a-z0-9.:[\]-]+$/.test(host) ? host : 'other';
}
}),
68148:((module$,exports$,require$)=>{
require$.d(exports$,{
t:()=>phases
});
const phases=[
'lookup',
'resolve',
'mirror',
'download',
'unpack',
'verify',
'commit',
'activate',
'wait',
'lock-wait',
'cache-restore',
'cache-save',
'tool'
];
}),
7660:((module$,exports$,require$)=>{
require$.d(exports$,{
U:()=>cacheName,
L:()=>spansOf
});
var mirror_host=require$(98306);
const ofMirror=[
'download',
'unpack',
'verify',
'commit'
];
function createTrack(spans,parent){
const open=new Map();
const parentOf=(phase)=>ofMirror.includes(phase)?open.get('mirror')?.index:void 0;
const push=(phase,start,attributes)=>{
const draft={
name:phase,
parent:parentOf(phase)??('mirror'===phase?open.get('resolve')?.index:void 0)??parent,
start,
end:start,
attributes,
events:[],
error:void 0
};
return{
index:spans.push(draft)- 1,
draft
};
};
const close=(phase,time,error)=>{
const found=open.get(phase);
if(void 0===found)return;
open.delete(phase);
found.draft.end=Math.max(found.draft.start,time);
found.draft.error=error;
};
const track={
begin(phase,time,attributes={}){
close(phase,time,void 0);
open.set(phase,push(phase,time,attributes));
},
end(names,time,error){
for(const phase of names){
if('mirror'===phase&&open.has('mirror'))for(const part of ofMirror)close(part,time,error);
close(phase,time,error);
}
},
endAll(time,error){
for(const phase of[
...open.keys()
])close(phase,time,error);
},
isOpen:(phase)=>open.has(phase),
set(phase,attributes){
const draft=open.get(phase)?.draft;
if(void 0!==draft)draft.attributes={
...draft.attributes,
...attributes
};
},
note:(phase,event)=>void open.get(phase)?.draft.events.push(event),
add(phase,{start,end},attributes){
push(phase,start,attributes).draft.end=end;
}
};
return track;
}
function spansOf(run,events){
const spans=[
{
name: `setup-go-tarball ${run.command}`,
parent:void 0,
start:run.start,
end:run.end,
attributes:{},
events:[],
error:'success'===run.outcome?void 0:run.code??'_OTHER'
}
];
for(const[install,own]of Map.groupBy(events,(event)=>event.install??'')){
const last=own.at(-1)?.time??run.end;
const parent=''===install?0:spans.push(installSpan(install,own,last))- 1;
const track=createTrack(spans,parent);
const attempts=createAttempts(track);
for(const event of own)hear(track,attempts,event);
track.endAll(''===install?run.end:last,spans[0]?.error);
}
return spans;
}
function installSpan(install,events,end){
const start=events[0]?.time??end;
const attributes={
'setup_go.release':install
};
return{
name:'install',
parent:0,
start,
end,
attributes,
events:[],
error:void 0
};
}
function hear(track,attempts,event){
const{time}=event;
switch(event.kind){
case 'requested':
track.begin('lookup',time,{
'setup_go.source':event.source
});
break;
case 'fell-back':
track.end([
'mirror',
'wait'
],time);
break;
case 'found':
track.set('lookup',{
'setup_go.found':true
});
track.end([
'lookup',
'mirror',
'resolve',
'lock-wait',
'wait'
],time);
if(void 0===event.install)track.begin('activate',time,{
'setup_go.release':event.release
});
break;
case 'mirror-tried':
attempts.begin(event);
break;
case 'mirror-failed':
attempts.fail(event);
break;
case 'resolved':
track.set('resolve',{
'setup_go.release':event.release
});
track.end([
'lookup',
'mirror',
'resolve'
],time);
break;
case 'waiting':
track.note('download',{
name:'waiting',
time,
attributes:{
'setup_go.wait':event.milliseconds
}
});
track.begin('wait',time,{
'setup_go.retry':event.retry
});
break;
case 'lock-wait':
track.begin('lock-wait',time);
break;
case 'activated':
track.end([
'lock-wait',
'mirror',
'activate'
],time);
break;
case 'cache-restored':
case 'cache-saved':
case 'tool-ready':
ofKnownLength(track,event);
break;
default:
hearBytes(track,event);
break;
}
}
function createAttempts(track){
const failures=new Map();
let current='';
return{
begin({mirror,time}){
if(track.isOpen('lookup')){
track.end([
'lookup'
],time);
track.begin('resolve',time);
}
track.end([
'wait',
'lock-wait'
],time);
track.end([
'mirror'
],time,failures.get(current)??'_OTHER');
current=mirror;
track.begin('mirror',time,{
'setup_go.mirror':(0,mirror_host.O)(mirror)
});
},
fail({mirror,code,time}){
failures.set(mirror,code);
if(mirror===current)track.end([
'mirror'
],time,code);
}
};
}
function hearBytes(track,event){
const{time}=event;
const note=(attributes={})=>track.note('download',{
name:event.kind,
time,
attributes
});
switch(event.kind){
case 'download-started':
track.end([
'lock-wait',
'download',
'unpack'
],time);
track.begin('download',time,{
'server.address':(0,mirror_host.O)(event.label)
});
break;
case 'bytes':
if(track.isOpen('download')&&!track.isOpen('unpack'))track.begin('unpack',time);
track.set('download',{
'setup_go.bytes':event.done
});
if(event.done!==event.total||!track.isOpen('download'))break;
track.end([
'download'
],time);
track.begin('verify',time);
break;
case 'resumed':
track.end([
'wait'
],time);
note({
'setup_go.offset':event.offset
});
break;
case 'interrupted':
case 'restarted':
note();
break;
case 'log-lookup':
note({
'setup_go.database':event.database
});
break;
case 'verified':
track.set('verify',{
'setup_go.trust':event.trust
});
track.end([
'download',
'unpack',
'verify'
],time);
track.begin('commit',time);
break;
case 'committed':
track.set('commit',{
'setup_go.trust':event.trust,
'setup_go.release':event.release
});
track.end([
'mirror'
],time);
if(void 0===event.install)track.begin('activate',time);
}
}
function ofKnownLength(track,event){
const times={
start:event.time - 1000*event.seconds,
end:event.time
};
if('tool-ready'===event.kind)return void track.add('tool',times,{
'setup_go.tool':event.tool,
'setup_go.how':event.how
});
const attributes={
'setup_go.cache':cacheName(event.what),
...void 0!==event.bytes&&{
'setup_go.bytes':event.bytes
},
...'cache-restored'===event.kind&&{
'setup_go.cache.outcome':event.outcome
}
};
track.add('cache-restored'===event.kind?'cache-restore':'cache-save',times,attributes);
}
function cacheName(what){
return /^(?:modules|build|tool)/.exec(what.replace(/^the /, ''))?.[0] ?? 'other';
}
})
};
