"use strict";
exports.id=9155;
exports.ids=[
9155
];
exports.modules={
5979:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
N:()=>isProblemCode
});
var failures$0=require$(25796);
function isProblemCode(code){
return 'string'==typeof code&&Object.hasOwn(failures$0.e9,code);
}
}),
63968:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
G:()=>howOf,
x:()=>measure
});
var failures=require$(25796);
var is_problem_code=require$(5979);
function measureGuard(event){
switch(event.kind){
case 'guard-degraded':
{
const{upstream,health}=event;
return[
{
metric:'setup_go.guard.degradations',
value:1,
labels:{
upstream,
health
}
}
];
}
case 'guard-stopped':
{
const{requests,hits,failed,degraded,withheld}=event;
return[
answers('cache',hits),
answers('upstream',Math.max(0,requests - hits - failed - degraded)),
answers('degraded',degraded),
answers('failed',failed),
{
metric:'setup_go.guard.withheld',
value:withheld,
labels:{}
}
];
}
default:
return[];
}
}
function answers(answer,value){
return{
metric:'setup_go.guard.answers',
value,
labels:{
answer
}
};
}
var mirror_host=require$(26975);
var telemetry_span=require$(15539);
var spans=require$(93514);
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
fault:failures.e9[code].fault
})
],
...spans.flatMap(ofSpan),
...events.flatMap(ofEvent),
...received(events),
...events.flatMap(measureGuard)
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
const phase=telemetry_span.t.find((name)=>name===span.name);
if(void 0===phase)return[];
const duration=timed('setup_go.phase.duration',span,{
phase
});
if('mirror'!==phase)return[
duration
];
const mirror=String(span.attributes['setup_go.mirror']??'other');
const attempt=one('setup_go.mirror.attempts',{
mirror,
result:span.error??'success'
});
const isWrong=(0,is_problem_code.N)(span.error)&&failures.e9[span.error].wrongBytes;
return[
duration,
attempt,
...isWrong?[
verification('archive','failed')
]:[]
];
}
function verification(subject,trust){
return one('setup_go.verifications',{
subject,
trust
});
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
case 'verified':
return[
verification('archive',event.trust)
];
case 'rechecked':
return[
verification('tree',event.trust)
];
case 'recheck-failed':
return[
verification('tree','failed')
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
cache:(0,spans.U)(event.what),
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
cache:(0,spans.U)(event.what)
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
mirror:(0,mirror_host.O)(event.label),
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
81986:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
EC:()=>prometheusName,
Lc:()=>metricTable,
Mu:()=>hows,
O:()=>bounds,
Vx:()=>labelValues
});
var outcome$0=require$(81799);
var span$1=require$(15539);
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
name:'setup_go.verifications',
kind:'counter',
unit:'{verification}',
labels:[
'subject',
'trust'
],
doc:'Archives and installed trees that were verified, by the trust level that was proved; failed if they were not what they should be.'
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
},
{
name:'setup_go.guard.answers',
kind:'counter',
unit:'{request}',
labels:[
'answer'
],
doc:'Requests that guards have answered, by where the answer came from.'
},
{
name:'setup_go.guard.degradations',
kind:'counter',
unit:'{degradation}',
labels:[
'upstream',
'health'
],
doc:'Times that an upstream of a guard became slow or did not answer.'
},
{
name:'setup_go.guard.withheld',
kind:'counter',
unit:'{module}',
labels:[],
doc:'Different modules of each job that guards have kept from public proxies.'
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
],
subject:[
'archive',
'tree'
],
answer:[
'cache',
'upstream',
'degraded',
'failed'
]
};
function prometheusName(name){
const row=metricTable.find((each)=>each.name===name);
const unit=row?.unit==='s'?'_seconds':row?.unit==='By'?'_bytes':'';
return `${name.replaceAll('.', '_')}${unit}${row?.kind === 'counter' ? '_total' : ''}`;
}
}),
26975:((__unused_webpack_module,exports$,require$)=>{
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
15539:((__unused_webpack_module,exports$,require$)=>{
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
'tool',
'guard-start'
];
}),
93514:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>cacheName,
L:()=>spansOf
});
function guardSpans(events){
const spans=[];
let degradations=[];
for(const event of events)if('guard-started'===event.kind)spans.push(startOf(event));
else if('guard-degraded'===event.kind)degradations.push(...changesOf(event));
else if('guard-stopped'===event.kind){
spans.push(lifeOf(event,degradations));
degradations=[];
}
return spans;
}
function startOf({time,seconds,private:own,public:others,patterns}){
const attributes={
'setup_go.guard.private':own,
'setup_go.guard.public':others,
'setup_go.guard.patterns':patterns
};
return{
...part,
name:'guard-start',
start:time - 1000*seconds,
end:time,
attributes,
events:[]
};
}
function lifeOf(event,events){
const{time,seconds,requests,hits,failed,degraded,withheld}=event;
const attributes={
'setup_go.guard.requests':requests,
'setup_go.guard.hits':hits,
'setup_go.guard.failed':failed,
'setup_go.guard.degraded':degraded,
'setup_go.guard.withheld':withheld
};
const start=Math.min(time - 1000*seconds,...events.map(({time:each})=>each));
return{
...part,
name:'guard',
start,
end:time,
attributes,
events
};
}
const part={
parent:0,
error:void 0
};
function changesOf({upstream,health,from,to}){
const attributes={
'setup_go.guard.upstream':upstream,
'setup_go.guard.health':health
};
const begin={
name:'degraded',
time:from,
attributes
};
return void 0===to?[
begin
]:[
begin,
{
name:'recovered',
time:to,
attributes
}
];
}
var mirror_host=require$(26975);
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
return[
...spans,
...guardSpans(events)
];
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
'setup_go.found':true,
'setup_go.trust':event.trust
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
