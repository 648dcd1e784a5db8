"use strict";
exports.id=639;
exports.ids=[
639
];
exports.modules={
40639:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openTelemetry:()=>openTelemetry
});
var external_node_crypto_=require$(77598);
var external_node_fs_=require$(73024);
var measure=require$(63968);
const objectives=[
{
name:'success',
title:'Set-up succeeds',
target:0.999,
doc:'Of the runs that neither a wrong input nor a cancelled job has ended.'
},
{
name:'hit',
title:'A tool-cache hit takes less than a second',
target:0.95,
how:'found',
seconds:1,
doc:'Of the runs that found an installed Go.'
},
{
name:'cold',
title:'A cold install takes less than 15 seconds',
target:0.95,
how:'installed',
seconds:15,
doc:'Of the runs that downloaded one.'
}
];
function isSlow({start,end},how){
const allowed='found'===how?objectives[1].seconds:objectives[2].seconds;
return end - start>1000*allowed;
}
var metric_table=require$(81986);
function tracesOf(spans,ids,context){
const{traceId,spanIds,tracestate}=ids;
return{
resourceSpans:[
{
resource:{
attributes:keyValues(context.resource,context)
},
scopeSpans:[
{
scope:scope(context),
spans:spans.map((span,index)=>({
traceId,
spanId:spanIds[index],
...''!==tracestate&&{
traceState:context.redact(tracestate)
},
...parentId(span,ids),
name:span.name,
kind:INTERNAL,
startTimeUnixNano:nanoseconds(span.start),
endTimeUnixNano:nanoseconds(span.end),
attributes:keyValues({
...span.attributes,
...void 0!==span.error&&{
'error.type':span.error
}
},context),
events:span.events.map(({name,time,attributes})=>({
timeUnixNano:nanoseconds(time),
name,
attributes:keyValues(attributes,context)
})),
status:void 0===span.error?{}:{
code:ERROR
}
}))
}
]
}
]
};
}
const INTERNAL=1;
const ERROR=2;
function parentId({parent},{spanIds,parent:outer}){
const parentSpanId=void 0===parent?outer:spanIds[parent];
return void 0===parentSpanId?{}:{
parentSpanId
};
}
function metricsOf(series,{start,end,temporality},context){
const aggregationTemporality='delta'===temporality?1:2;
const points=(name)=>series.filter(({metric})=>metric===name).map((each)=>({
attributes:keyValues(each.labels,context),
startTimeUnixNano:nanoseconds(start),
timeUnixNano:nanoseconds(end),
...0===each.buckets.length?{
asDouble:each.sum
}:{
count:String(each.count),
sum:each.sum,
bucketCounts:each.buckets.map(String),
explicitBounds:metric_table.O
}
}));
const metrics=metric_table.Lc.filter(({name})=>series.some(({metric})=>metric===name)).map(({name,kind,unit,doc})=>({
name,
description:doc,
unit,
...'counter'===kind?{
sum:{
dataPoints:points(name),
aggregationTemporality,
isMonotonic:true
}
}:{
histogram:{
dataPoints:points(name),
aggregationTemporality
}
}
}));
return{
resourceMetrics:[
{
resource:{
attributes:keyValues(context.resource,context)
},
scopeMetrics:[
{
scope:scope(context),
metrics
}
]
}
]
};
}
function scope({version}){
return{
name:'setup-go-tarball',
version
};
}
function keyValues(attributes,{redact}){
return Object.entries(attributes).map(([key,value])=>({
key:redact(key),
value:anyValue(value,redact)
}));
}
function anyValue(value,redact){
if('string'==typeof value)return{
stringValue:redact(value)
};
if('boolean'==typeof value)return{
boolValue:value
};
return Number.isSafeInteger(value)?{
intValue:String(value)
}:{
doubleValue:value
};
}
function nanoseconds(time){
return `${Math.round(1000 * time)}000`;
}
var json=require$(32193);
const messages={
Request:{
resourceSpans:[
1,
'ResourceSpans'
],
resourceMetrics:[
1,
'ResourceMetrics'
]
},
ResourceSpans:{
resource:[
1,
'Resource'
],
scopeSpans:[
2,
'ScopeSpans'
]
},
ResourceMetrics:{
resource:[
1,
'Resource'
],
scopeMetrics:[
2,
'ScopeMetrics'
]
},
Resource:{
attributes:[
1,
'KeyValue'
]
},
ScopeSpans:{
scope:[
1,
'Scope'
],
spans:[
2,
'Span'
]
},
ScopeMetrics:{
scope:[
1,
'Scope'
],
metrics:[
2,
'Metric'
]
},
Scope:{
name:[
1,
'text'
],
version:[
2,
'text'
]
},
KeyValue:{
key:[
1,
'text'
],
value:[
2,
'AnyValue'
]
},
AnyValue:{
stringValue:[
1,
'text'
],
boolValue:[
2,
'varint'
],
intValue:[
3,
'varint'
],
doubleValue:[
4,
'double'
]
},
Span:{
traceId:[
1,
'hex'
],
spanId:[
2,
'hex'
],
traceState:[
3,
'text'
],
parentSpanId:[
4,
'hex'
],
name:[
5,
'text'
],
kind:[
6,
'varint'
],
startTimeUnixNano:[
7,
'fixed64'
],
endTimeUnixNano:[
8,
'fixed64'
],
attributes:[
9,
'KeyValue'
],
events:[
11,
'Event'
],
status:[
15,
'Status'
]
},
Event:{
timeUnixNano:[
1,
'fixed64'
],
name:[
2,
'text'
],
attributes:[
3,
'KeyValue'
]
},
Status:{
code:[
3,
'varint'
]
},
Metric:{
name:[
1,
'text'
],
description:[
2,
'text'
],
unit:[
3,
'text'
],
sum:[
7,
'Data'
],
histogram:[
9,
'Histogram'
]
},
Data:{
dataPoints:[
1,
'NumberPoint'
],
aggregationTemporality:[
2,
'varint'
],
isMonotonic:[
3,
'varint'
]
},
Histogram:{
dataPoints:[
1,
'HistogramPoint'
],
aggregationTemporality:[
2,
'varint'
]
},
NumberPoint:{
startTimeUnixNano:[
2,
'fixed64'
],
timeUnixNano:[
3,
'fixed64'
],
asDouble:[
4,
'double'
],
attributes:[
7,
'KeyValue'
]
},
HistogramPoint:{
startTimeUnixNano:[
2,
'fixed64'
],
timeUnixNano:[
3,
'fixed64'
],
count:[
4,
'fixed64'
],
sum:[
5,
'double'
],
bucketCounts:[
6,
'packed fixed64'
],
explicitBounds:[
7,
'packed double'
],
attributes:[
9,
'KeyValue'
]
}
};
function protobufOf(request){
return Uint8Array.from(message('Request',request));
}
function message(name,value){
const table=messages[name];
if (void 0 === table || !(0, json.G)(value)) throw new Error(`no message ${name}`);
return Object.entries(value).flatMap(([key,inner])=>{
const row=table[key];
if (void 0 === row) throw new Error(`${name} has no ${key}`);
const[number,type]=row;
if(type.startsWith('packed '))return delimited(number,list(inner).flatMap((each)=>scalar(type.slice(7),each)));
return(Array.isArray(inner)?inner:[
inner
]).flatMap((each)=>field(number,type,each));
});
}
function field(number,type,value){
if('text'===type)return delimited(number,[
...new TextEncoder().encode(String(value))
]);
if('hex'===type)return delimited(number,hexBytes(String(value)));
if('varint'===type||'double'===type||'fixed64'===type)return[
...varint(BigInt(8*number +('varint'===type?0:1))),
...scalar(type,value)
];
return delimited(number,message(type,value));
}
function delimited(number,bytes){
return[
...varint(BigInt(8*number + 2)),
...varint(BigInt(bytes.length)),
...bytes
];
}
function scalar(type,value){
if('varint'===type)return varint(BigInt.asUintN(64,BigInt(Number(value))));
const bytes=new DataView(new ArrayBuffer(8));
if('double'===type)bytes.setFloat64(0,Number(value),true);
else bytes.setBigUint64(0,BigInt(String(value)),true);
return[
...new Uint8Array(bytes.buffer)
];
}
function varint(value){
const bytes=[];
let left=value;
for(;left>127n;left>>=7n)bytes.push(128|Number(127n&left));
return[
...bytes,
Number(left)
];
}
function hexBytes(text){
return (text.match(/../g) ?? []).map((pair)=>Number.parseInt(pair, 16));
}
function list(value){
return Array.isArray(value)?value:[];
}
var redact=require$(50386);
const samplers=[
'always_on',
'always_off',
'traceidratio',
'parentbased_always_on',
'parentbased_always_off',
'parentbased_traceidratio'
];
function isSampled({name,ratio},traceId,parent){
if(name.startsWith('parentbased_')&&void 0!==parent)return parent.sampled;
if(name.endsWith('always_on'))return true;
if(name.endsWith('always_off'))return false;
return Number.parseInt(traceId.slice(-14), 16) / 2 ** 56 >= 1 - ratio;
}
function telemetrySettings(env){
const warnings=[];
const off = /^true$/i.test(env.OTEL_SDK_DISABLED?.trim() ?? '');
const target=(signal)=>off?void 0:targetOf(env,signal,warnings);
return{
traces:target('traces'),
metrics:target('metrics'),
sampler:samplerOf(env,warnings),
temporality: /^(?:delta|lowmemory)$/i.test(env.OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE?.trim() ?? '') ? 'delta' : 'cumulative',
warnings:[
...new Set(warnings)
]
};
}
function targetOf(env,signal,warnings){
const upper=signal.toUpperCase();
const read = (name)=>env[`OTEL_EXPORTER_OTLP_${upper}_${name}`]?.trim() || env[`OTEL_EXPORTER_OTLP_${name}`]?.trim() || '';
const refuse=(what)=>{
warnings.push(`${what}: no ${signal} are sent`);
return;
};
const exporter = env[`OTEL_${upper}_EXPORTER`]?.trim() || 'otlp';
if('none'===exporter)return;
if (!exporter.split(',').includes('otlp')) return refuse(`OTEL_${upper}_EXPORTER is "${exporter}", and only otlp and none are supported`);
const protocol = read('PROTOCOL') || 'http/protobuf';
if ('http/json' !== protocol && 'http/protobuf' !== protocol) return refuse(`OTEL_EXPORTER_OTLP_PROTOCOL is "${protocol}", and only http/json and http/protobuf are supported`);
const url=urlOf(env,signal);
if (void 0 === url) return refuse(`OTEL_EXPORTER_OTLP_ENDPOINT is "${(0, redact.B)(read('ENDPOINT'))}", which is no http address`);
return{
url,
protocol,
headers:{
...pairsOf('OTEL_EXPORTER_OTLP_HEADERS',env,warnings),
...pairsOf(`OTEL_EXPORTER_OTLP_${upper}_HEADERS`, env, warnings)
},
gzip:'gzip'===read('COMPRESSION'),
ca:read('CERTIFICATE'),
cert:read('CLIENT_CERTIFICATE'),
key:read('CLIENT_KEY')
};
}
function urlOf(env,signal){
const own = env[`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_ENDPOINT`]?.trim();
const base = env.OTEL_EXPORTER_OTLP_ENDPOINT?.trim() || 'http://localhost:4318';
const text = own || base.replace(/\/*$/, `/v1/${signal}`);
return /^https?:\/\/[^\s/?#]/i.test(text) && !/\s/.test(text) ? text : void 0;
}
function pairsOf(name,env,warnings){
const parts=(env[name]??'').split(',').filter((part)=>''!==part.trim());
const pairs=parts.map((part)=>{
const [, key = '', value = ''] = /^\s*([^\s=]+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
return[
key,
decoded(value)
];
});
const isUsable = ([key, value])=>'' !== key && void 0 !== value && !/[\r\n\0]/.test(value);
if (!pairs.every(isUsable)) warnings.push(`${name} has parts that are not key=value, which are left out`);
return Object.fromEntries(pairs.flatMap(([key,value])=>void 0!==value&&isUsable([
key,
value
])?[
[
key,
value
]
]:[]));
}
function decoded(text){
try{
return decodeURIComponent(text);
}catch {
return;
}
}
function samplerOf(env,warnings){
const asked=env.OTEL_TRACES_SAMPLER?.trim()??'';
const name=samplers.find((each)=>each===asked);
if ('' !== asked && void 0 === name) warnings.push(`OTEL_TRACES_SAMPLER is "${asked}", which is none of ${samplers.join(', ')}; all traces are sent`);
const text=env.OTEL_TRACES_SAMPLER_ARG?.trim()??'';
const ratio=''===text?1:Number(text);
const valid=ratio>=0&&ratio<=1;
const ratioed=void 0===name&&''===asked&&''!==text?'parentbased_traceidratio':name;
if (!valid) warnings.push(`OTEL_TRACES_SAMPLER_ARG is "${text}", which is no number from 0 to 1; all traces are sent`);
return{
name:ratioed??'parentbased_always_on',
ratio:valid?ratio:1
};
}
function resourceOf(env,program,warnings){
const given=pairsOf('OTEL_RESOURCE_ATTRIBUTES',env,warnings);
const name=env.OTEL_SERVICE_NAME?.trim()||given['service.name']||'setup-go-tarball';
return{
'service.version':program.version,
'service.instance.id':program.instance,
'os.type':program.os,
'host.arch':program.arch,
'telemetry.sdk.name':'setup-go-tarball',
'telemetry.sdk.language':'nodejs',
'telemetry.sdk.version':program.version,
...withValue(jobOf(env,program.event)),
...given,
'service.name':name
};
}
function taskOf(env,command){
const{GITHUB_JOB='',GITHUB_ACTION='',CI_JOB_NAME='',CI_JOB_ID='',CI_JOB_URL=''}=env;
return withValue({
'cicd.pipeline.task.name': isGitHub(env) ? `${GITHUB_JOB}/setup-go` : CI_JOB_NAME || command,
'cicd.pipeline.task.run.id': isGitHub(env) ? `${GITHUB_JOB}/${GITHUB_ACTION || command}/${env.GITHUB_RUN_ATTEMPT || '1'}` : CI_JOB_ID,
'cicd.pipeline.task.run.url.full':isGitHub(env)?gitHubRun(env):CI_JOB_URL
});
}
function jobOf(env,event){
if(isGitHub(env)){
const server=env.GITHUB_SERVER_URL??'';
const repository=env.GITHUB_REPOSITORY??'';
const [owner, name] = repository.split('/');
const{head,number}=pullRequestOf(event);
return{
'cicd.pipeline.name':env.GITHUB_WORKFLOW,
'cicd.pipeline.run.id':env.GITHUB_RUN_ID,
'cicd.pipeline.run.url.full':gitHubRun(env),
'cicd.worker.name':env.RUNNER_NAME,
'vcs.provider.name':'github',
'vcs.owner.name':owner,
'vcs.repository.name':name,
'vcs.repository.url.full': server && repository && `${server}/${repository}`,
'vcs.ref.head.name':env.GITHUB_HEAD_REF||env.GITHUB_REF_NAME,
'vcs.ref.head.revision':head||(env.GITHUB_HEAD_REF?'':env.GITHUB_SHA),
'vcs.ref.type':env.GITHUB_REF_TYPE,
'vcs.ref.base.name':env.GITHUB_BASE_REF,
'vcs.change.id': number ?? /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1]
};
}
if('true'!==env.GITLAB_CI)return{};
return{
'cicd.pipeline.name':env.CI_PIPELINE_NAME||env.CI_PROJECT_PATH,
'cicd.pipeline.run.id':env.CI_PIPELINE_ID,
'cicd.pipeline.run.url.full':env.CI_PIPELINE_URL,
'cicd.worker.name':env.CI_RUNNER_DESCRIPTION,
'cicd.worker.id':env.CI_RUNNER_ID,
'vcs.provider.name':'gitlab',
'vcs.owner.name':env.CI_PROJECT_NAMESPACE,
'vcs.repository.name':env.CI_PROJECT_NAME,
'vcs.repository.url.full':env.CI_PROJECT_URL,
'vcs.ref.head.name':env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME||env.CI_COMMIT_REF_NAME,
'vcs.ref.head.revision':env.CI_COMMIT_SHA,
'vcs.ref.type':env.CI_COMMIT_TAG?'tag':'branch',
'vcs.ref.base.name':env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
'vcs.change.id':env.CI_MERGE_REQUEST_IID
};
}
function pullRequestOf(event){
const pull=(0,json.G)(event)?event.pull_request:void 0;
if(!(0,json.G)(pull))return{};
const{head,number}=pull;
const sha=(0,json.G)(head)?head.sha:void 0;
return{
...'string'==typeof sha&&{
head:sha
},
...'number'==typeof number&&{
number:String(number)
}
};
}
function isGitHub(env){
return 'true'===env.GITHUB_ACTIONS;
}
function gitHubRun(env){
const{GITHUB_SERVER_URL:server='',GITHUB_REPOSITORY:repository='',GITHUB_RUN_ID:id=''}=env;
return server && repository && id && `${server}/${repository}/actions/runs/${id}`;
}
function withValue(values){
return Object.fromEntries(Object.entries(values).flatMap(([name,value])=>value?[
[
name,
name.endsWith('.url.full')?(0,redact.B)(value):value
]
]:[]));
}
var samples=require$(80796);
var telemetry_spans=require$(93514);
function parseTraceparent(text){
const [, version, traceId = '', spanId = '', flags = '', rest = ''] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(text?.trim() ?? '') ?? [];
if(void 0===version||'ff'===version||'00'===version&&''!==rest)return;
if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return;
return{
traceId,
spanId,
sampled:(1&Number.parseInt(flags,16))===1
};
}
function printTraceparent({traceId,spanId,sampled}){
return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}
var external_node_http_=require$(37067);
var external_node_http_default=require$.n(external_node_http_);
var external_node_zlib_=require$(38522);
var sources_proxy=require$(43534);
function rejectedIn(answer,protocol){
if ('http/json' === protocol) return inJson((0, json.q)(new TextDecoder().decode(answer)));
const partial=fieldOf(answer,1);
const rejected=partial instanceof Uint8Array?fieldOf(partial,1):0;
return 'number'==typeof rejected?rejected:0;
}
function inJson(answer){
const partial=(0,json.G)(answer)?answer.partialSuccess:void 0;
if(!(0,json.G)(partial))return 0;
const count=Number(partial.rejectedSpans??partial.rejectedDataPoints??0);
return Math.max(count||0,0);
}
function fieldOf(message,wanted){
let at=0;
const varint=()=>{
let value=0;
for(let factor=1;at<message.length;factor*=128){
const byte=message[at]??0;
at +=1;
value +=(127&byte)*factor;
if(byte<128)break;
}
return value;
};
while(at<message.length){
const tag=varint();
const type=tag%8;
const value=0===type?varint():2===type?take(varint()):void 0;
if(void 0===value)return;
if (Math.floor(tag / 8) === wanted) return value;
}
return;
function take(length){
at +=length;
return message.subarray(at - length,at);
}
}
var file_problem=require$(58076);
function postOtlp(target,body,options){
const{promise,resolve}=Promise.withResolvers();
const fail=(error)=>resolve(whyNot(target,error,options.signal));
try{
const request=otlp_post_open(target,options);
request.on('error',fail);
request.on('response',(response)=>{
readAnswer(response).then((answer)=>resolve(refusal(target,response.statusCode??0,answer)),fail);
});
request.end(target.gzip?(0,external_node_zlib_.gzipSync)(body):body);
}catch(error){
fail(error);
}
return promise;
}
function otlp_post_open(target,{env,userAgent,signal}){
const url=new URL(target.url);
const proxy=(0,sources_proxy.i)(url,env);
const proxyEnv=proxy&&{
proxyEnv:{
HTTP_PROXY:proxy.url,
HTTPS_PROXY:proxy.url
}
};
const headers={
'user-agent':userAgent,
...target.headers,
'content-type': 'http/json' === target.protocol ? 'application/json' : 'application/x-protobuf',
...target.gzip&&{
'content-encoding':'gzip'
}
};
const common={
method:'POST',
headers,
signal
};
if('http:'===url.protocol)return external_node_http_default().request(url,{
...common,
agent:new(external_node_http_default()).Agent({
...proxyEnv
})
});
const{ca,cert,key}=target;
const files={
...''!==ca&&{
ca:(0,external_node_fs_.readFileSync)(ca)
},
...''!==cert&&{
cert:(0,external_node_fs_.readFileSync)(cert)
},
...''!==key&&{
key:(0,external_node_fs_.readFileSync)(key)
}
};
const https=process.getBuiltinModule('node:https');
return https.request(url,{
...common,
agent:new https.Agent({
...proxyEnv,
...files
})
});
}
const answerLimit=16384;
async function readAnswer(response){
const chunks=[];
let length=0;
for await(const chunk of response)if(Buffer.isBuffer(chunk)){
length +=chunk.length;
if(length>answerLimit)break;
chunks.push(chunk);
}
return Buffer.concat(chunks);
}
function refusal(target,status,answer){
if (status < 200 || status > 299) return `${(0, redact.B)(target.url)} answered ${status}`;
const rejected=rejectedIn(answer,target.protocol);
return 0 === rejected ? void 0 : `${(0, redact.B)(target.url)} has rejected ${rejected} of them`;
}
function whyNot(target,error,signal){
if (signal.aborted) return `${(0, redact.B)(target.url)} did not answer in time`;
return `${(0, redact.B)(target.url)} could not be reached: ${(0, file_problem.CA)(error) || (0, file_problem.gJ)(error)}`;
}
function openTelemetry(options){
const{host,inputs,env,command='setup'}=options;
const settings=telemetrySettings(env);
const outer=parseTraceparent(env.TRACEPARENT);
const traceId=outer?.traceId??(0,external_node_crypto_.randomBytes)(16).toString('hex');
const spanId=(0,external_node_crypto_.randomBytes)(8).toString('hex');
const sampled=isSampled(settings.sampler,traceId,outer);
const context=contextOf(options,settings.warnings);
for(const target of[
settings.traces,
settings.metrics
])hideHeaders(target,host.mask);
const timed='exec'!==command;
const say=(level,message)=>host.event({
kind:'remark',
level,
message,
time:Date.now()
});
for (const warning of context.warnings)say('warning', `Telemetry: ${warning}`);
const traceparent=(isKept)=>printTraceparent({
traceId,
spanId,
sampled:isKept
});
if(0===inputs.telemetryTimeout)say('warning','Telemetry: telemetry-timeout-ms is 0: nothing is sent');
if(!settings.traces&&!settings.metrics||0===inputs.telemetryTimeout)return{
end:()=>void 0
};
let late=false;
return{
isLate:()=>late,
...settings.traces&&{
env:{
...env,
TRACEPARENT:traceparent(sampled)
},
handOn(result){
const times={
start:performance.timeOrigin,
end:Date.now()
};
const slow=isSlow(times,result.found?'found':'installed');
const variable={
name:'TRACEPARENT',
value:traceparent(sampled||slow)
};
return{
...result,
variables:[
...result.variables,
variable
]
};
}
},
async end(run,events){
const spans=withTask((0,telemetry_spans.L)(run,events),{
run,
events,
task:taskOf(env,command)
});
const keep=sampled||'success'!==run.outcome||timed&&isSlow(run,(0,measure.G)(events));
const spanIds=[
spanId,
...spans.slice(1).map(()=>(0,external_node_crypto_.randomBytes)(8).toString('hex'))
];
const ids={
traceId,
spanIds,
parent:outer?.spanId,
tracestate:tracestateOf(options,outer)
};
const series=(0,samples.N)((0,measure.x)(run,events,spans));
const times={
start:run.start,
end:run.end,
temporality:settings.temporality
};
const posts=[
...settings.traces&&keep?[
[
settings.traces,
tracesOf(spans,ids,context)
]
]:[],
...settings.metrics?[
[
settings.metrics,
metricsOf(series,times,context)
]
]:[]
];
const signal=AbortSignal.timeout(inputs.telemetryTimeout);
const why=await send(posts,options,signal);
late=signal.aborted;
if (void 0 !== why) say('info', `Telemetry was not sent: ${why}`);
}
};
}
function contextOf({host,env,version},found){
const warnings=[
...found
];
const facts={
version,
instance:(0,external_node_crypto_.randomUUID)(),
...machine(),
event:eventOf(env)
};
return{
resource:resourceOf(env,facts,warnings),
version,
redact:host.redact,
warnings
};
}
function eventOf(env){
try{
return(0,json.q)((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH??'','utf8'));
}catch {
return;
}
}
function machine(){
const{platform,arch}=process;
return{
os:'win32'===platform?'windows':platform,
arch:architectures.get(arch)??arch
};
}
const architectures=new Map([
[
'x64',
'amd64'
],
[
'ia32',
'x86'
]
]);
function hideHeaders(target,mask){
for(const value of Object.values(target?.headers??{}))for(const secret of new Set([
value,
value.replace(/^\S+ +/, '')
]))if(secret.length>=shortestSecret)mask(secret);
}
const shortestSecret=8;
function tracestateOf({env},outer){
return void 0===outer?'':env.TRACESTATE??'';
}
function withTask(spans,given){
const{run,events,task}=given;
return spans.map((span,index)=>index>0?span:{
...span,
attributes:{
...task,
'cicd.pipeline.task.run.result':run.outcome,
'setup_go.how':(0,measure.G)(events),
...installedBy(events),
...span.attributes
}
});
}
function installedBy(events){
const last=events.findLast(({kind})=>'found'===kind||'committed'===kind);
if(last?.kind!=='found'&&last?.kind!=='committed')return{};
return{
'setup_go.release':last.release,
'setup_go.trust':last.trust
};
}
async function send(posts,{env,version},signal){
const given={
env,
signal,
userAgent: `setup-go-tarball/${version}`
};
const answers=await Promise.all(posts.map(([target,body])=>postOtlp(target,bytesOf(target,body),given)));
const problems=[
...new Set(answers.filter((why)=>void 0!==why))
];
return 0===problems.length?void 0:problems.join('; ');
}
function bytesOf({protocol},body){
return 'http/json' === protocol ? Buffer.from(JSON.stringify(body)) : protobufOf(body);
}
}),
43534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
i:()=>proxyFor
});
function proxyFor(url,env){
const own='https:'===url.protocol?'https_proxy':'http_proxy';
const variable=[
own,
own.toUpperCase(),
'all_proxy',
'ALL_PROXY'
].find((name)=>env[name]);
const value=void 0===variable?void 0:env[variable];
if(void 0===variable||void 0===value)return;
if(isLoopback(hostOf(url))||isExcepted(url,env.no_proxy||env.NO_PROXY||''))return;
return{
variable,
url: value.includes('://') ? value : `http://${value}`
};
}
function isExcepted(url,noProxy){
const host=hostOf(url);
const port=''===url.port?'https:'===url.protocol?'443':'80':url.port;
return noProxy.split(/[,\s]+/).filter((entry)=>'' !== entry).map(parseEntry).some((entry)=>(void 0 === entry.port || entry.port === port) && matches(host, entry.pattern));
}
function parseEntry(entry){
const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
return{
pattern: (bracketed ?? plain ?? entry).toLowerCase().replace(/\.$/, ''),
port
};
}
function matches(host,pattern){
if('*'===pattern)return true;
if (pattern.includes('/')) return isInBlock(host, pattern);
if(pattern.startsWith('*.'))return host.endsWith(pattern.slice(1));
const name = pattern.replace(/^\./, '');
return host === name || host.endsWith(`.${name}`) || isInBlock(host, name);
}
function isLoopback(host){
return 'localhost' === host || host.endsWith('.localhost') || isInBlock(host, '127.0.0.0/8') || isInBlock(host, '::1');
}
function isInBlock(host,block){
const [network = '', prefix] = block.split('/');
const[a,b]=[
parseAddress(host),
parseAddress(network)
];
if(void 0===a||void 0===b||a.bits!==b.bits)return false;
const length=void 0===prefix?a.bits:Number(prefix);
if(!Number.isInteger(length)||length<0||length>a.bits)return false;
const shift=BigInt(a.bits - length);
return a.value>>shift===b.value>>shift;
}
function parseAddress(text){
if (/^\d+(\.\d+){3}$/.test(text)) {
const bytes=text.split('.').map(Number);
return bytes.some((byte)=>byte>255)?void 0:{
bits:32,
value:join(bytes,8n)
};
}
if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return;
const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
const front=groups(head);
const back=groups(tail??'');
const zeros=Array(8 - front.length - back.length).fill(0);
return{
bits:128,
value:join([
...front,
...zeros,
...back
],16n)
};
}
function groups(text){
return ''===text?[]:text.split(':').map((group)=>Number.parseInt(group,16));
}
function join(parts,width){
return parts.reduce((value,part)=>value<<width|BigInt(part),0n);
}
function hostOf(url){
return url.hostname.replace(/^\[(.+)\]$/, '$1').replace(/\.$/, '');
}
}),
80796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
N:()=>addUp
});
var table$0=require$(81986);
function addUp(measurements){
return table$0.Lc.flatMap(({name,kind})=>{
const own=measurements.filter(({metric})=>metric===name);
const groups=Map.groupBy(own,({labels})=>JSON.stringify(Object.entries(labels).toSorted()));
return[
...groups.values()
].map((group)=>({
metric:name,
labels:group[0]?.labels??{},
sum:group.reduce((sum,{value})=>sum + value,0),
count:group.length,
buckets:'histogram'===kind?bucketsOf(group.map(({value})=>value)):[]
}));
});
}
function bucketsOf(values){
const counts=Array.from({
length:table$0.O.length + 1
},()=>0);
for(const value of values){
const index=table$0.O.findIndex((bound)=>value<=bound);
const place=index<0?table$0.O.length:index;
counts[place]=(counts[place]??0)+ 1;
}
return counts;
}
})
};
