"use strict";
exports.id=9533;
exports.ids=[
9533,
4726,
6447,
6032
];
exports.modules={
49533:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var child_environment=require$(63395);
var guard_inputs=require$(76032);
var guard_variable=require$(62401);
var ready_file=require$(92885);
var problem=require$(48624);
const NAMES=100_000;
function createCounters(){
const requests={};
const upstream={};
const single={
coalesced:0,
resumed:0,
hedged:0,
degraded:0,
limited:0
};
const l2={
hits:0,
misses:0,
spared:0,
failed:0
};
const modules=new Set();
let[bytesSent,bytesFetched,tries]=[
0,
0,
0
];
return{
answered(source,status,bytes){
const key = `${source} ${status}`;
requests[key]=(requests[key]??0)+ 1;
bytesSent +=bytes;
},
tried(name,outcome){
const key = `${name} ${outcome}`;
upstream[key]=(upstream[key]??0)+ 1;
tries +=1;
},
fetched(bytes){
bytesFetched +=bytes;
},
withheld(module){
if(modules.size<NAMES)modules.add(module);
},
add(what){
single[what]+=1;
},
l2(what){
l2[what]+=1;
},
mayHedge: ()=>single.hedged < tries / 20,
read:()=>({
requests:{
...requests
},
upstream:{
...upstream
},
bytesSent,
bytesFetched,
...single,
withheld:modules.size,
l2:{
...l2
}
})
};
}
function metricsText(counts,states){
const pairs=(values,[first,second])=>Object.entries(values).map(([key,value])=>{
const[one,two]=key.split(' ');
return `{${first}="${one}",${second}="${two}"} ${value}`;
});
const single=(value)=>[
` ${value}`
];
const of = (value)=>states.map((state)=>`{upstream="${state.name}"} ${value(state)}`);
return[
...family('requests_total','counter','Requests, by what answered them',pairs(counts.requests,[
'source',
'status'
])),
...family('upstream_requests_total','counter','Requests to upstreams, each try by itself',pairs(counts.upstream,[
'upstream',
'outcome'
])),
...family('sent_bytes_total','counter','Bytes of bodies sent to clients',single(counts.bytesSent)),
...family('fetched_bytes_total','counter','Bytes of bodies read from upstreams',single(counts.bytesFetched)),
...family('coalesced_total','counter','Requests that waited for the same one of another client',single(counts.coalesced)),
...family('resumed_total','counter','Downloads that were continued where they broke off',single(counts.resumed)),
...family('hedged_total','counter','Second tries because the first was late',single(counts.hedged)),
...family('degraded_total','counter','Requests served by a public proxy because no private one could be asked',single(counts.degraded)),
...family('withheld_modules','gauge','Different modules that were kept from public proxies',single(counts.withheld)),
...family('limited_total','counter','Requests answered with 429 because too many of unknown modules came',single(counts.limited)),
...family('l2_total', 'counter', 'Look-ups in Redis', Object.entries(counts.l2).map(([name, value])=>`{outcome="${name}"} ${value}`)),
...family('upstream_up','gauge','1 if the upstream is asked, 0.5 if it is slow, 0 if it is not asked',of(({health})=>({
up:1,
slow:0.5,
down:0
})[health])),
...family('upstream_p95_seconds', 'gauge', 'Time to the answer that all but a twentieth need at most', of(({ p95 })=>p95 / 1000)),
...family('upstream_trips_total','counter','How often the upstream was taken for down',of(({trips})=>trips)),
''
].join('\n');
}
function family(name,type,help,samples){
const full = `setup_go_guard_${name}`;
return[
`# HELP ${full} ${help}`,
`# TYPE ${full} ${type}`,
...samples.map((sample)=>`${full}${sample}`)
];
}
function unescapeCase(escaped){
if (/[A-Z]|!(?![a-z])/.test(escaped)) return;
return escaped.includes('!') ? escaped.replace(/!([a-z])/g, (_, letter)=>letter.toUpperCase()) : escaped;
}
function escapeCase(text){
return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`) : text;
}
const LONGEST=1024;
function isModulePath(path){
if(path.length>LONGEST||!firstElement.test(path))return false;
return path.split('/').every((element)=>/^[\w~-](?:[\w.~-]*[\w~-])?$/.test(element));
}
const firstElement = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/|$)/;
function isVersionQuery(version){
return /^[\w.~+=@^,&()[\]{}$ -]{1,256}$/.test(version) && !/^\.+$/.test(version);
}
function isCanonicalVersion(version){
return /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/.test(version);
}
const healthRules={
window:20_000,
least:5,
share:0.5,
pause:500,
longestPause:15_000
};
const SAMPLES=256;
const ENOUGH=20;
function createHealth(rules=healthRules){
const samples=[];
const counts={
ok:0,
slow:0,
failed:0
};
let circuit='closed';
let pause=rules.pause;
let openUntil=0;
let trips=0;
let usual;
const forget=(from)=>{
while(void 0!==samples[0]&&(samples[0].time<from||samples.length>SAMPLES)){
counts[samples[0].outcome]-=1;
samples.shift();
}
};
const many=(count)=>samples.length>=rules.least&&count>=samples.length*rules.share;
const open=(now)=>{
circuit='open';
openUntil=now + pause;
pause=Math.min(2*pause,rules.longestPause);
};
const closedHealth=(now)=>{
forget(now - rules.window);
return many(counts.slow + counts.failed)?'slow':'up';
};
const times=()=>samples.map(({milliseconds})=>milliseconds).toSorted((a,b)=>a - b);
return{
health(now){
if('closed'===circuit)return closedHealth(now);
return 'open'===circuit&&now>=openUntil?'up':'down';
},
state:(now)=>'closed'===circuit?closedHealth(now):'down',
admit(now){
if('closed'===circuit)return true;
if('probing'===circuit||now<openUntil)return false;
circuit='probing';
return true;
},
record(outcome,milliseconds,now){
samples.push({
time:now,
outcome,
milliseconds
});
counts[outcome]+=1;
forget(now - rules.window);
if('probing'===circuit&&'failed'!==outcome){
circuit='closed';
pause=rules.pause;
forget(1 / 0);
}else if('probing'===circuit)open(now);
else if('closed'===circuit&&'failed'===outcome&&many(counts.failed)){
trips +=1;
open(now);
}
},
usual(now){
if('closed'!==circuit||counts.failed>0||samples.length<ENOUGH)return;
if(void 0===usual||now - usual.time>1_000)usual={
time:now,
p95:at(times(),0.95)
};
return usual.p95;
},
wait:(now)=>'closed'===circuit?0:'probing'===circuit?pause:Math.max(0,openUntil - now),
snapshot(now){
forget(now - rules.window);
const sorted=times();
return{
health:this.state(now),
requests:samples.length,
failed:counts.failed,
slow:counts.slow,
median:at(sorted,0.5),
p95:at(sorted,0.95),
trips
};
}
};
}
function at(sorted,part){
return Math.round(sorted[Math.floor(part*(sorted.length - 1))]??0);
}
var patterns=require$(46818);
const known = /^(?:proxy\.golang\.org|goproxy\.(?:io|cn)|mirrors\.aliyun\.com|athens\.azurefd\.net|proxy\.golang\.com\.cn|goproxy\.baidu\.com)$/;
function policyOf(inputs,goproxy,names){
const isPublic=(url)=>known.test(URL.parse(url)?.hostname??'')||inputs.publicProxies.some((each)=>sameProxy(each,url));
const listed=goproxy.proxies.map(({url})=>url);
const file = listed.find((url)=>/^file:/i.test(url));
if (void 0 !== file) throw new problem.A('INPUT_INVALID', `GOPROXY has the entry "${file}", which is a folder and no server that the guard can ask`, {
hint:'Serve that folder by HTTP, take the entry out of GOPROXY, or leave guard out.'
});
const privates=listed.filter((url)=>!isPublic(url));
const publics=inputs.publicProxies.map((url)=>listed.find((other)=>sameProxy(other,url))??url);
const named=(urls,kind)=>urls.map((url,index)=>({
name: `${kind}-${index + 1}`,
kind,
url
}));
return{
private:(0,patterns.y9)(inputs.private,(0,patterns.k3)(names.GOPRIVATE,'GOPRIVATE'),(0,patterns.k3)('none'===names.GONOPROXY?'':names.GONOPROXY,'GONOPROXY')),
public:0!==privates.length||inputs.publicGiven?inputs.public:void 0,
upstreams:[
...named(privates,'private'),
...named(publics,'public')
],
strictFilter:inputs.strictFilter
};
}
function sameProxy(one,other){
const[a,b]=[
URL.parse(one),
URL.parse(other)
];
return null!==a&&null!==b&&a.origin===b.origin&&trimmed(a.pathname)===trimmed(b.pathname);
}
function trimmed(path){
return path.replace(/\/+$/, '');
}
function guardVariables(policy,names,goproxy){
const privates=policy.private.texts.join(',');
const unsummed=[
...new Set([
...(names.GONOSUMDB||names.GOPRIVATE).split(','),
...policy.private.texts
])
].map((text)=>text.trim()).filter(Boolean).join(',');
return{
GOPROXY:goproxy,
GONOPROXY:'none',
...''!==privates&&{
GOPRIVATE:privates
},
...''!==unsummed&&{
GONOSUMDB:unsummed
},
[guard_variable.c]:goproxy
};
}
var sources_goproxy=require$(78716);
function parseRequest(target){
const path=decode(target);
if(void 0===path)return bad('The path is not one of the GOPROXY protocol.');
if (path.startsWith('/guard/')) return {
kind:'own',
page:path.slice(7)
};
if (path.startsWith('/sumdb/')) return parseSumdb(path.slice(7));
return parseModule(path.slice(1));
}
function decode(target){
if (!target.startsWith('/') || target.length > 4096) return;
const path=target.includes('%')?decodePercent(target):target;
if (void 0 === path || !/^[\x20-\x7e]+$/.test(path) || /[\\?#%"<>|*:;'`]|\/\//.test(path)) return;
return path;
}
function decodePercent(text){
if (/%(?:2f|5c|00|25)/i.test(text)) return;
try{
return decodeURIComponent(text);
}catch {
return;
}
}
function parseModule(path){
const [, escaped = '', rest = ''] = /^(.+?)\/(@v\/[^/]+|@latest)$/.exec(path) ?? [];
const module=unescapeCase(escaped);
if(void 0===module||!isModulePath(module))return bad('The path has no module path.');
if ('@latest' === rest || '@v/list' === rest) {
const file='@latest'===rest?'latest':'list';
return{
kind:'module',
module,
file,
version:'',
fixed:false,
path: `/${escapeCase(module)}/${rest}`
};
}
const [, escapedVersion = '', file = ''] = /^@v\/(.+)\.(info|mod|zip)$/.exec(rest) ?? [];
const version=unescapeCase(escapedVersion);
if(void 0===version||!isVersionQuery(version)||!isVersionFile(file))return bad('The path has no file of a version: .info, .mod or .zip.');
const fixed=isCanonicalVersion(version);
return{
kind:'module',
module,
file,
version,
fixed,
path:modulePath(module,version,file)
};
}
function modulePath(module,version,file){
return `/${escapeCase(module)}/@v/${encodeElement(escapeCase(version))}.${file}`;
}
function encodeElement(text){
return /^[\w.~!+=@$&-]*$/.test(text) ? text : encodeURIComponent(text).replace(/%(?:2B|3D|40|24|26)/g, decodeURIComponent);
}
function isVersionFile(file){
return 'info'===file||'mod'===file||'zip'===file;
}
function parseSumdb(path){
const [, database = '', rest = ''] = /^([a-z0-9.-]+)\/(.+)$/.exec(path) ?? [];
const base={
kind:'sumdb',
database,
module:'',
fixed:false,
path: `/sumdb/${database}/${rest}`
};
if (!/\./.test(database) || /^[.-]|[.-]$|\.\./.test(database)) return bad('The path has no checksum database.');
if('supported'===rest||'latest'===rest)return{
...base,
what:rest
};
if (/^tile\/\d{1,2}\/(?:data|\d{1,2})\/(?:x\d{3}\/){0,6}\d{3}(?:\.p\/\d{1,3})?$/.test(rest)) return {
...base,
what:'tile',
fixed:true
};
const [, escaped = '', escapedVersion = ''] = /^lookup\/([^@]+)@([^@/]+)$/.exec(rest) ?? [];
const[module,version]=[
unescapeCase(escaped),
unescapeCase(escapedVersion)
];
if(void 0===module||void 0===version||!isModulePath(module)||!isVersionQuery(version))return bad('The path is not one of a checksum database.');
const record = `${escapeCase(module)}@${encodeElement(escapeCase(version))}`;
return{
...base,
what:'lookup',
module,
fixed:true,
path: `/sumdb/${database}/lookup/${record}`
};
}
function bad(why){
return{
kind:'bad',
why
};
}
function createFlights(){
const flying=new Map();
return{
share(key,work){
const joined=flying.get(key);
if(void 0!==joined){
joined.passengers +=1;
return{
landed:joined.landing,
joined:true
};
}
const flight={
passengers:1,
landing:start()
};
async function start(){
try{
const landed=await work();
return{
...landed,
release(){
flight.passengers -=1;
if(0===flight.passengers)landed.release();
}
};
}finally{
flying.delete(key);
}
}
flying.set(key,flight);
return{
landed:flight.landing,
joined:false
};
}
};
}
const ROOM=33554432;
const COUNT=20_000;
function createL1({room=ROOM,count=COUNT}={}){
const kept=new Map();
let bytes=0;
const remove=(key)=>{
bytes -=kept.get(key)?.response.length??0;
kept.delete(key);
};
return{
get(key,now){
const found=kept.get(key);
if(void 0===found)return;
if(now<found.until)return found.response;
remove(key);
return;
},
put(key,response,until){
remove(key);
kept.set(key,{
response,
until
});
bytes +=response.length;
for(const oldest of kept.keys()){
if(bytes<=room&&kept.size<=count)break;
remove(oldest);
}
}
};
}
var response_head=require$(94965);
const BRIEFLY=5_000;
const FIXED=60_000;
function foundAnswer(request,source,{body,release}){
const keep=request.fixed?FIXED:BRIEFLY;
return{
status:200,
headers:{
'content-type':typeOf(request)
},
body,
release,
source,
keep
};
}
function sayAnswer(status,reason,{source='guard',retryAfter}={}){
const wait=void 0===retryAfter?{}:{
'retry-after': String(Math.max(1, Math.ceil(retryAfter / 1000)))
};
return{
status,
headers:{
'content-type': 'text/plain; charset=utf-8',
...wait
},
body:{
kind:'bytes',
bytes: Buffer.from(`${reason}\n`)
},
release:()=>void 0,
source,
keep:404===status||410===status?BRIEFLY:0
};
}
function jsonAnswer(value){
return{
...sayAnswer(200,JSON.stringify(value,void 0,2)),
headers:{
'content-type': 'application/json'
}
};
}
const SMALL=65536;
function wholeResponse({status,headers,body,keep}){
if(0===keep||'bytes'!==body.kind||body.bytes.length>SMALL)return;
const head=(0,response_head.O)({
status,
headers
},body.bytes.length);
const whole=Buffer.allocUnsafe(head.length + body.bytes.length);
whole.write(head,'latin1');
whole.set(body.bytes,head.length);
return whole;
}
function typeOf(request){
const text = 'text/plain; charset=utf-8';
if ('sumdb' === request.kind) return 'tile' === request.what ? 'application/octet-stream' : text;
return({
info: 'application/json',
latest: 'application/json',
mod:text,
list:text,
zip: 'application/zip'
})[request.file];
}
function createGuard({context,resolve,ledger,redis,secret,stop}){
const{clock,counters}=context;
const l1=createL1();
const flights=createFlights();
const from=clock.elapsed();
const home = `/${secret}`;
const report=()=>({
counts:counters.read(),
upstreams:ledger.states(),
degradations:ledger.degradations(),
redis:redis(),
seconds: Math.round((clock.elapsed() - from) / 1000)
});
async function fetched(request){
const key = `${home}${request.path}`;
const known=l1.get(key,clock.elapsed());
if(void 0!==known)return fromMemory(known);
const{landed,joined}=flights.share(request.path,async()=>{
const resolved=await resolve(request);
const whole=wholeResponse(resolved);
if(void 0===whole)return resolved;
l1.put(key,whole,clock.elapsed()+ resolved.keep);
return{
...resolved,
whole
};
});
if(joined)counters.add('coalesced');
const answer=await landed;
counters.answered(answer.source,answer.status,sizeOf(answer));
return answer;
}
function own(method,page){
if('POST'===method&&'stop'===page){
clock.sleep(20).then(stop);
return jsonAnswer(report());
}
if('GET'!==method)return sayAnswer(405,'Only GET is answered here.');
switch(page){
case 'health':
{
const isWhole=ledger.states().every(({health})=>'up'===health);
return jsonAnswer({
status:isWhole?'ok':'degraded',
...report()
});
}
case 'metrics':
return{
...sayAnswer(200,metricsText(counters.read(),ledger.states()).trimEnd()),
headers:{
'content-type': 'text/plain; version=0.0.4; charset=utf-8'
}
};
default:
return sayAnswer(404,'The guard has the pages health and metrics.');
}
}
return{
report,
hit(target){
const response=l1.get(target,clock.elapsed());
if(void 0!==response)counters.answered('l1',statusIn(response),response.length);
return response;
},
async answer(method,target){
if (!target.startsWith(`${home}/`)) return sayAnswer(404, 'Not found.');
const request=parseRequest(target.slice(home.length));
if('own'===request.kind)return own(method,request.page);
if('GET'!==method&&'HEAD'!==method)return sayAnswer(405,'Only GET is answered here.');
return 'bad'===request.kind?sayAnswer(400,request.why):fetched(request);
}
};
function fromMemory(response){
const text=Buffer.from(response);
const end=text.indexOf('\r\n\r\n');
const[line='',...lines]=text.toString('latin1',0,end).split('\r\n');
const headers = lines.map((each)=>each.split(/: (.*)/s)).filter(([name])=>'content-length' !== name);
const status=Number(line.slice(9,12));
counters.answered('l1',status,response.length);
return{
status,
headers:Object.fromEntries(headers.map(([name='',value=''])=>[
name,
value
])),
body:{
kind:'bytes',
bytes:text.subarray(end + 4)
},
release:()=>void 0
};
}
}
function statusIn(response){
return((response[9]??0)- 48)*100 +((response[10]??0)- 48)*10 +((response[11]??0)- 48);
}
function sizeOf({body}){
return 'bytes'===body.kind?body.bytes.length:body.size;
}
const FILTER_BITS=2**21;
const HASHES=7;
const none=[];
function createBloomFilter(size=FILTER_BITS){
const bytes = new Uint8Array(size / 8);
const isSet=(bit)=>((bytes[bit>>>3]??0)&0x80>>>(7&bit))!==0;
let last={
text:'',
bits:filterBits('',size)
};
const bitsOf=(text)=>{
if(last.text!==text)last={
text,
bits:filterBits(text,size)
};
return last.bits;
};
return{
has:(text)=>bitsOf(text).every(isSet),
add(text){
const bits=bitsOf(text);
if(bits.every(isSet))return none;
const missing=bits.filter((bit)=>!isSet(bit));
for(const bit of missing)bytes[bit>>>3]=(bytes[bit>>>3]??0)|0x80>>>(7&bit);
return missing;
},
merge(other){
const length=Math.min(bytes.length,other.length);
for(let index=0;index<length;index++)bytes[index]=(bytes[index]??0)|(other[index]??0);
},
fill: ()=>bytes.reduce((sum, byte)=>sum + onesOf(byte), 0) / size
};
}
function filterBits(text,size=FILTER_BITS){
const[a,b]=hashesOf(text);
const step=1|b;
return Array.from({
length:HASHES
},(_,index)=>a + Math.imul(index,step)>>>0).map((sum)=>sum%size);
}
function hashesOf(text){
let[one,two]=[
0x811c9dc5,
0x01000193
];
for(let index=0;index<text.length;index++){
const code=text.charCodeAt(index);
one=Math.imul(one ^ code,0x01000193);
two=Math.imul(two ^ code,0x85ebca6b);
}
return[
mixed(one),
mixed(two)
];
}
function mixed(hash){
let value=hash ^ hash>>>16;
value=Math.imul(value,0x85ebca6b);
value ^=value>>>13;
value=Math.imul(value,0xc2b2ae35);
return(value ^ value>>>16)>>>0;
}
function onesOf(byte){
let[rest,ones]=[
byte,
0
];
for(;rest>0;rest&=rest - 1)ones +=1;
return ones;
}
const LATEST=20;
const PAUSE=5_000;
const FRESH=60_000;
const HOUR=3600;
const LARGEST=1048576;
const DIGEST=64;
function createL2({cache,prefix,clock,counters,sha256}){
const filter=createBloomFilter();
const filterKey = `${prefix}:filter`;
const work=new Set();
let restUntil=0;
let loadedAt;
let loading=false;
const usable=()=>cache?.ready()===true&&clock.elapsed()>=restUntil;
const rest=()=>{
counters.l2('failed');
restUntil=clock.elapsed()+ PAUSE;
};
const aside=(doing)=>{
const done=doing.then(()=>void 0,rest).finally(()=>work.delete(done));
work.add(done);
};
const load=async()=>{
const bytes=await cache?.get(filterKey);
if(void 0!==bytes)filter.merge(bytes);
loadedAt=clock.elapsed();
};
const refresh=()=>{
if(loading||!usable()||void 0!==loadedAt&&clock.elapsed()- loadedAt<FRESH)return;
loading=true;
aside(load().finally(()=>{
loading=false;
}));
};
const inTime=async(asked)=>{
const late=Symbol('late');
try{
const found=await Promise.race([
asked,
clock.sleep(LATEST).then(()=>late)
]);
if(found instanceof Uint8Array||void 0===found)return found;
asked.catch(()=>void 0);
rest();
}catch {
rest();
}
return;
};
return{
knows:(module)=>filter.has(module),
loaded:()=>void 0!==loadedAt,
async get(path,module){
if(void 0===cache||!usable())return;
refresh();
if(void 0!==loadedAt&&''!==module&&!filter.has(module))return void counters.l2('spared');
const value = await inTime(cache.get(`${prefix}:file:${path}`));
const bytes=value?.subarray(DIGEST);
const whole=value&&bytes&&Buffer.from(value.subarray(0,DIGEST)).toString('latin1')===sha256(bytes);
counters.l2(whole?'hits':'misses');
return whole?bytes:void 0;
},
put(path,bytes){
if(void 0===cache||!usable()||bytes.length>LARGEST)return;
const value=Buffer.concat([
Buffer.from(sha256(bytes),'latin1'),
bytes
]);
aside(cache.set(`${prefix}:file:${path}`, value, HOUR));
},
learn(module){
const bits=filter.add(module);
if(void 0!==cache&&bits.length>0&&usable())aside(cache.setBits(filterKey,bits));
},
load:()=>void 0===cache?Promise.resolve():load().catch(rest),
state:()=>void 0===cache?'off':usable()?'up':'down',
async settled(){
await Promise.all(work);
},
close:()=>cache?.close()
};
}
const BETWEEN=20;
const KEPT=200;
function createLedger({emit,clock},upstreams,healthOf){
const last=new Map();
const noted=[];
let looked = -1 / 0;
const note=()=>{
looked=clock.elapsed();
for(const upstream of upstreams){
const{name}=upstream;
const health=healthOf(upstream).state(clock.elapsed());
if(health===(last.get(name)??'up'))continue;
last.set(name,health);
const open=noted.findLastIndex((each)=>each.upstream===name&&void 0===each.to);
const before=noted[open];
if(void 0!==before)noted[open]={
...before,
to:clock.now()
};
if('up'!==health&&noted.length<KEPT)noted.push({
upstream:name,
health,
from:clock.now(),
to:void 0
});
emit({
kind:'guard-health',
upstream:name,
health
});
}
};
return{
look(){
if(clock.elapsed()- looked>=BETWEEN)note();
},
states:()=>upstreams.map((upstream)=>({
name:upstream.name,
...healthOf(upstream).snapshot(clock.elapsed())
})),
degradations(){
note();
return noted;
}
};
}
const TICK=50;
function createReminders(clock){
const waiting=new Set();
let ticking=false;
const tick=async()=>{
ticking=true;
while(waiting.size>0){
await clock.sleep(TICK);
const now=clock.elapsed();
for(const reminder of waiting)if(!(reminder.time>now)){
waiting.delete(reminder);
reminder.due();
}
}
ticking=false;
};
return{
after(milliseconds,due){
const reminder={
time:clock.elapsed()+ milliseconds,
due
};
waiting.add(reminder);
if(!ticking)tick();
return()=>void waiting.delete(reminder);
}
};
}
const always = 'golang.org/toolchain';
function classOf(module,policy){
if(module===always)return 'public';
if(policy.private.matches(module))return 'private';
return void 0===policy.public||policy.public.matches(module)?'public':'other';
}
function isPublicDatabase(name){
return 'sum.golang.org'===name||'sum.golang.google.cn'===name;
}
function planRequest(request,policy,health){
const judged='module'===request.kind?classOf(request.module,policy):classOfLookup(request,policy);
if('sumdb'===request.kind&&'private'===judged)return refuse('This module is private, so no checksum database is asked about it. Set GONOSUMDB, or GOPRIVATE, to a pattern for it.');
const{privates,elsewhere}=sidesOf(policy);
if('public'!==judged)return privates.length>0?{
kind:'ask',
class:judged,
steps:privates
}:refuseWithoutProxy(request,judged);
const database='sumdb'===request.kind?databaseOf(request.database):[];
const steps=[
...privates.filter((upstream)=>'up'===health(upstream)),
...elsewhere,
...database,
...privates.filter((upstream)=>'slow'===health(upstream))
];
return{
kind:'ask',
class:'public',
steps:steps.length>0?steps:privates
};
}
function sidesOf(policy){
const known=sides.get(policy);
if(void 0!==known)return known;
const of=(wanted)=>policy.upstreams.filter(({kind})=>kind===wanted);
const made={
privates:of('private'),
elsewhere:of('public')
};
sides.set(policy,made);
return made;
}
const sides=new WeakMap();
function databaseOf(name){
const known=databases.get(name);
if(void 0!==known)return known;
const made=[
{
name:'database',
kind:'database',
url: `https://${name}`
}
];
databases.set(name,made);
return made;
}
const databases=new Map();
function refuseWithoutProxy(request,judged){
if('sumdb'===request.kind&&!isPublicDatabase(request.database))return{
kind:'refuse',
status:404,
reason:'No private proxy is there to ask for this database.'
};
return refuse('private'===judged?'This module is private, and GOPROXY names no private proxy to ask for it.':'This module is not one that may be fetched from a public proxy (input guard-public), and GOPROXY names no private proxy to ask for it.');
}
function refuse(reason){
return{
kind:'refuse',
status:403,
reason
};
}
function classOfLookup(request,policy){
if(!isPublicDatabase(request.database))return 'other';
return 'lookup'===request.what?classOf(request.module,policy):'public';
}
function verdict(plan,attempts){
const last=attempts.at(-1);
if(last?.kind==='answered'){
if(200===last.status)return{
kind:'serve',
upstream:last.upstream
};
if(!isAbsent(last.status)&&('private'===last.upstream.kind||'public'!==plan.class))return say(last);
}
const next=plan.steps[attempts.length];
if(void 0!==next)return{
kind:'ask',
upstream:next
};
return conclude(plan,attempts);
}
function conclude(plan,attempts){
const known='public'===plan.class?attempts.filter(({upstream})=>'private'!==upstream.kind):attempts;
const deciding=known.length>0?known:attempts;
const refused=deciding.find((each)=>'answered'===each.kind&&!isAbsent(each.status));
if(refused?.kind==='answered')return say(refused);
const failed=deciding.filter((each)=>'failed'===each.kind);
if(0===failed.length){
const absent=deciding.findLast((each)=>'answered'===each.kind);
return absent?.kind==='answered'?say(absent):{
kind:'say',
status:503,
reason:'No proxy could be asked.'
};
}
const reasons = failed.map(({ upstream, why })=>`${upstream.name} ${why}`);
const[wait]=failed.map(({retryAfter})=>retryAfter).filter((each)=>void 0!==each);
return{
kind:'say',
status:503,
reason: `It is not known whether this exists: ${reasons.join('; ')}.`,
retryAfter:wait
};
}
function say({upstream,status,text=''}){
return{
kind:'say',
status,
reason: '' === text ? `${upstream.name} answers ${status}.` : text
};
}
function isAbsent(status){
return 404===status||410===status;
}
function createTokenBucket({rate,burst}){
let tokens=burst;
let filledAt;
const fill=(now)=>{
tokens = Math.min(burst, tokens + (now - (filledAt ?? now)) / 1000 * rate);
filledAt=now;
};
return{
take(now){
fill(now);
if(tokens<1)return false;
tokens -=1;
return true;
},
giveBack(){
tokens=Math.min(burst,tokens + 1);
},
wait(now){
fill(now);
return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / rate * 1000);
}
};
}
var retry=require$(71534);
var json=require$(32193);
function longest(request){
if('sumdb'===request.kind)return 1048576;
return({
zip:524288000,
mod:16777216,
info:1048576,
latest:1048576,
list:16777216
})[request.file];
}
function textFault(request,text){
if('sumdb'===request.kind)return 'tile'===request.what?void 0:markupFault(text);
switch(request.file){
case 'info':
case 'latest':
return hasVersion(text) ? void 0 : `sends ${begin(text)}, which is not the JSON of a version`;
case 'mod':
return markupFault(text) ?? (/^\s*"?module\b|^\s*\/[/*]|^\s*$/.test(text) || /^\s*module\b/m.test(text) ? void 0 : `sends ${begin(text)}, which is not a go.mod`);
case 'list':
return text.split('\n').every((line)=>/^(?:v\d\S*(?:[ \t]\S*)?[ \t]*)?\r?$/.test(line)) ? void 0 : `sends ${begin(text)}, which is not a list of versions`;
case 'zip':
return;
}
}
function hasVersion(text){
const value=(0,json.q)(text);
return(0,json.G)(value)&&'string'==typeof value.Version&&''!==value.Version;
}
function markupFault(text){
return /^\s*</.test(text) ? `sends ${begin(text)}, a page and not the file` : void 0;
}
function begin(text){
return ''===text.trim()?'nothing':JSON.stringify(text.trim().slice(0,24));
}
var redact=require$(50386);
const BESIDE=10_000;
const SAID=4096;
async function send({ports,clock,policy,inputs},{request,upstream,class:judged,only},headers={}){
const headersTimeout=only?inputs.timeout:Math.min(inputs.timeout,BESIDE);
try{
const response=await ports.upstreams.get({
url:addressOf(upstream,request),
headers,
headersTimeout,
...'public'!==judged&&{
mayLeadTo:(url)=>isOwn(url,policy)
}
});
if(hasBytes(response.status))return response;
const text=await readSome(response);
if(!mayPass(response.status))return{
kind:'answered',
status:response.status,
text
};
const wait=(0,retry.P9)(response.headers,clock.now());
return{
kind:'failed',
why: `answers ${response.status}`,
again:true,
retryAfter:wait
};
}catch(error){
return failed(error);
}
}
function failed(error){
if(!(error instanceof problem.A))throw error;
const late = 'MIRROR_INTERRUPTED' === error.code && /no headers/.test(error.message);
const again=!late&&[
'MIRROR_UNREACHABLE',
'MIRROR_INTERRUPTED'
].includes(error.code);
const [, reason = error.message] = /^(?:No answer from|The response from) \S+ ?(.*)$/s.exec(error.message) ?? [];
return{
kind:'failed',
why: (0, redact.R)(reason.replace(/^: /, 'gives no answer: ')),
again
};
}
function addressOf({kind,url},request){
if ('database' !== kind || 'sumdb' !== request.kind) return `${url}${request.path}`;
return `${url}${request.path.slice(`/sumdb/${request.database}`.length)}`;
}
function isOwn(url,{upstreams,private:patterns}){
const proxies=upstreams.filter(({kind})=>'private'===kind);
return proxies.some((each)=>URL.parse(each.url)?.origin===url.origin)||patterns.matches(url.hostname);
}
function hasBytes(status){
return 200===status||206===status||416===status;
}
function mayPass(status){
return status>=500||408===status||425===status||status>=300&&status<400||status<300;
}
async function readSome(response){
const isText = /^text\/plain\b/i.test(response.headers['content-type'] ?? '');
const chunks=[];
let size=0;
for await(const chunk of response.body){
chunks.push(chunk);
size +=chunk.length;
if(size>SAID)break;
}
const text=isText?new TextDecoder().decode(Buffer.concat(chunks).subarray(0,SAID)).trim():'';
return '' === text || /^\s*</.test(text) ? '' : text;
}
function fetchText(context,question){
const{counters,reminders}=context;
const late=lateAfter(context,question);
if(void 0===late)return once(context,question);
return new Promise((resolve,reject)=>{
let running=1;
const ended=(tried)=>{
running -=1;
cancel();
if('failed'!==tried.kind||0===running)resolve(tried);
};
const cancel=reminders.after(late,()=>{
counters.add('hedged');
running +=1;
once(context,question).then(ended,reject);
});
once(context,question).then(ended,reject);
});
}
const EARLIEST=300;
function lateAfter({clock,counters,healthOf},{upstream}){
const usual=healthOf(upstream).usual(clock.elapsed());
return void 0!==usual&&counters.mayHedge()?Math.max(EARLIEST,2*usual):void 0;
}
async function once(context,question){
const response=await send(context,question);
if('kind' in response)return response;
try{
if(response.whole)return judged(context,question.request,response.status,response.whole);
return await read(context,question.request,response);
}catch(error){
return failed(error);
}
}
const tooLong={
kind:'failed',
why:'sends more than such a file may have',
again:false
};
async function read(context,request,{status,body}){
const chunks=[];
let size=0;
for await(const chunk of body){
chunks.push(chunk);
size +=chunk.length;
if(size>longest(request))return tooLong;
}
const[only]=chunks;
const bytes=1===chunks.length&&void 0!==only?only:Buffer.concat(chunks,size);
return judged(context,request,status,bytes);
}
const utf8=new TextDecoder();
function judged({counters},request,status,bytes){
counters.fetched(bytes.length);
if(bytes.length>longest(request))return tooLong;
if(200!==status)return{
kind:'failed',
why: `answers ${status} to a request for the whole file`,
again:true
};
const fault=textFault(request,utf8.decode(bytes));
if(void 0!==fault)return{
kind:'failed',
why:fault,
again:true
};
return{
kind:'found',
body:{
kind:'bytes',
bytes
},
release:()=>void 0
};
}
var resume=require$(58089);
const ZIP_TAIL=65557;
function findZipEnd(tail,size){
const view=viewOf(tail);
for(let at=tail.length - 22;at>=0;at--){
if(0x06054b50!==view.getUint32(at,true))continue;
if(view.getUint16(at + 20,true)!==tail.length - at - 22)continue;
const end={
entries:view.getUint16(at + 10,true),
length:view.getUint32(at + 12,true)
};
const offset=view.getUint32(at + 16,true);
const record=size - tail.length + at;
if(0xffff===end.entries||0xffffffff===offset)return readZip64(view,at,record);
return offset + end.length===record?{
kind:'found',
...end,
offset
}:fault('the end of the zip contradicts its length');
}
return fault('the end of the zip is missing');
}
function readZip64(view,at,record){
const[locator,own]=[
at - 20,
at - 76
];
if(own<0||0x07064b50!==view.getUint32(locator,true)||0x06064b50!==view.getUint32(own,true))return fault('the end of the zip is missing');
const[entries,length,offset]=[
32,
40,
48
].map((field)=>Number(view.getBigUint64(own + field,true)));
if(void 0===entries||void 0===length||void 0===offset)return fault('it has no end');
return offset + length===record - 76?{
kind:'found',
entries,
length,
offset
}:fault('the end of the zip contradicts its length');
}
function directoryFault(directory,{entries,offset,prefix}){
const view=viewOf(directory);
const expected=[
...prefix
].map((character)=>character.charCodeAt(0));
let at=0;
for(let index=0;index<entries;index++){
if(at + 46>directory.length||0x02014b50!==view.getUint32(at,true))return 'the directory of the zip is damaged';
const name=view.getUint16(at + 28,true);
const start=view.getUint32(at + 42,true);
if(0xffffffff!==start&&start>=offset)return 'an entry of the zip begins behind its end';
if (name < expected.length || !expected.every((byte, place)=>directory[at + 46 + place] === byte)) return `the zip is not one of ${prefix.slice(0, -1)}`;
at +=46 + name + view.getUint16(at + 30,true)+ view.getUint16(at + 32,true);
}
return at===directory.length?void 0:'the directory of the zip is damaged';
}
function viewOf(bytes){
return new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength);
}
function fault(why){
return{
kind:'fault',
why
};
}
const IN_MEMORY=1048576;
const ALL_IN_MEMORY=4194304;
function createSpooled(spool,memory){
let chunks=[];
let size=0;
let file;
const joined=()=>{
const bytes=1===chunks.length&&void 0!==chunks[0]?chunks[0]:Buffer.concat(chunks,size);
chunks=[
bytes
];
return bytes;
};
const drop=()=>{
memory.taken -=chunks.reduce((sum,{length})=>sum + length,0);
chunks=[];
};
const read=(start,length)=>void 0===file?joined().subarray(start,start + length):file.read(start,length);
return{
get size(){
return size;
},
async append(bytes){
size +=bytes.length;
if(void 0!==file)return file.append(bytes);
chunks.push(bytes);
memory.taken +=bytes.length;
if(size<=IN_MEMORY&&memory.taken<=ALL_IN_MEMORY)return;
file=await spool.create();
await file.append(Buffer.concat(chunks,size));
drop();
},
async restart(){
drop();
size=0;
await file?.restart();
},
async zipFault(prefix){
const tail=await read(Math.max(0,size - ZIP_TAIL),Math.min(size,ZIP_TAIL));
const end=findZipEnd(tail,size);
if('fault'===end.kind)return end.why;
return directoryFault(await read(end.offset,end.length),{
...end,
prefix
});
},
async finish(){
if(void 0===file)return{
kind:'bytes',
bytes:joined()
};
await file.finish();
return{
kind:'file',
path:file.path,
size
};
},
async discard(){
drop();
await file?.remove();
}
};
}
function createZipFetch(context,question){
const{request}=question;
const prefix = 'module' === request.kind ? `${request.module}@${request.version}/` : '';
const spooled=createSpooled(context.ports.spool,context.memory);
let size;
let etag='';
let url='';
async function receive(response){
const next=(0,resume.wi)({
offset:spooled.size,
size
},response);
if('done'===next.kind)return;
if('append'!==next.kind&&'restart'!==next.kind){
await spooled.restart();
[size,etag]=[
void 0,
''
];
const why = 'lie' === next.kind ? next.why : `answers ${response.status} to a request for the rest`;
return{
kind:'failed',
why,
again:true
};
}
if('restart'===next.kind&&spooled.size>0)await spooled.restart();
if('append'===next.kind)context.counters.add('resumed');
if('restart'===next.kind||response.url===url)etag=(0,resume.RH)(response.headers)||etag;
[url,size]=[
response.url,
next.size
];
for await(const chunk of response.body){
await spooled.append(chunk);
context.counters.fetched(chunk.length);
if(spooled.size>longest(request)||void 0!==size&&spooled.size>size)throw new problem.A('SIZE_MISMATCH','sends more bytes than the file has');
}
return;
}
async function judge(){
const cut=void 0!==size&&spooled.size<size;
const why = cut ? `ends after ${spooled.size} of ${size} bytes` : await spooled.zipFault(prefix);
if(void 0===why){
const body=await spooled.finish();
return{
kind:'found',
body,
release:()=>void spooled.discard()
};
}
if(!cut){
await spooled.restart();
[size,etag]=[
void 0,
''
];
}
return{
kind:'failed',
why: cut ? why : `sends what is no whole zip: ${why}`,
again:true
};
}
return{
async try(){
const response=await send(context,question,(0,resume.wR)({
offset:spooled.size,
etag
}));
if('kind' in response)return response;
try{
return await receive(response)??await judge();
}catch(error){
if(error instanceof problem.A&&'SIZE_MISMATCH'===error.code){
await spooled.restart();
[size,etag]=[
void 0,
''
];
return{
kind:'failed',
why:error.message,
again:true
};
}
return failed(error);
}
},
discard:()=>spooled.discard()
};
}
const TRIES=4;
const ask_upstream_PAUSE={
only:400,
beside:100
};
const PATIENCE=5_000;
const SLOW=10_000;
async function askUpstream(context,question){
const{upstream}=question;
const health=context.healthOf(upstream);
if(!health.admit(context.clock.elapsed())&&!await admitted(context,question)){
const wait=health.wait(context.clock.elapsed());
return{
upstream,
kind:'failed',
why: `does not answer; it is asked again in ${Math.ceil(wait / 1000)} s`,
retryAfter:wait
};
}
const slots=context.slotsOf(upstream);
const turn=slots.take();
if(void 0!==turn)await turn;
try{
return await ask(context,question);
}finally{
slots.give();
}
}
async function admitted({clock,healthOf},{upstream,only}){
const health=healthOf(upstream);
const end=clock.elapsed()+(only?PATIENCE:0);
for(;;){
const now=clock.elapsed();
const wait=Math.max(health.wait(now),20);
if(now + wait>end)return false;
await clock.sleep(wait);
if(health.admit(clock.elapsed()))return true;
}
}
async function ask(context,question){
const{clock,counters,healthOf}=context;
const{request,upstream,only}=question;
const health=healthOf(upstream);
const isZip='module'===request.kind&&'zip'===request.file;
const fetching=isZip?createZipFetch(context,question):{
try:()=>fetchText(context,question),
discard:()=>Promise.resolve()
};
const from=clock.elapsed();
for(let attempt=1;;attempt++){
const tried=await fetching.try();
const now=clock.elapsed();
counters.tried(upstream.name,nameOf(tried));
if('failed'!==tried.kind){
health.record(!isZip&&now - from>SLOW?'slow':'ok',now - from,now);
if('found'===tried.kind)return tried;
await fetching.discard();
return{
upstream,
...tried
};
}
if(!tried.again||attempt===TRIES){
health.record('failed',now - from,now);
await fetching.discard();
return{
upstream,
kind:'failed',
why:tried.why,
retryAfter:tried.retryAfter
};
}
const base=only?ask_upstream_PAUSE.only:ask_upstream_PAUSE.beside;
await clock.sleep((0,retry.JN)({
attempt,
base,
cap:2_000,
random:clock.random()
}));
}
}
function nameOf(tried){
if('answered'===tried.kind)return isAbsent(tried.status)?'absent':'refused';
return 'found'===tried.kind?'ok':'failed';
}
const UNKNOWN={
rate:50,
burst:2_000
};
function createResolve(context,{l2,folder,ledger}){
const{policy,clock,counters,healthOf}=context;
const bucket=createTokenBucket(UNKNOWN);
async function limited(request){
const{module}=request;
if(''===module||l2.knows(module))return kept(request);
if (policy.strictFilter && l2.loaded() && 'golang.org/toolchain' !== module && 'module' === request.kind) return sayAnswer(404, 'not found: the filter of known modules lacks this one (guard-strict-filter)');
if(!bucket.take(clock.elapsed())){
counters.add('limited');
const retryAfter=bucket.wait(clock.elapsed());
return sayAnswer(429,'Too many modules were asked for that do not exist.',{
retryAfter
});
}
const answer=await kept(request);
if(!isAbsent(answer.status))bucket.giveBack();
return answer;
}
const health=(upstream)=>healthOf(upstream).health(clock.elapsed());
async function kept(request){
const plan=planRequest(request,policy,health);
if('refuse'===plan.kind)return sayAnswer(plan.status,plan.reason);
if(request.fixed&&(void 0!==folder||'off'!==l2.state())){
const found=await stored(request);
if(void 0!==found)return found;
}
return await ask(request,plan);
}
async function stored(request){
const release=()=>void 0;
const bytes=await l2.get(request.path,request.module);
if(void 0!==bytes)return foundAnswer(request,'l2',{
body:{
kind:'bytes',
bytes
},
release
});
if('module'!==request.kind||'zip'!==request.file)return;
const body=await folder?.get(request.path);
return body&&foundAnswer(request,'folder',{
body,
release
});
}
async function ask(request,plan){
const attempts=[];
for(;;){
const next=verdict(plan,attempts);
ledger.look();
if('say'===next.kind)return said(request,plan,attempts,next);
if('serve'===next.kind)throw new Error('an upstream that has the file is not an attempt');
const only=plan.steps.length - attempts.length===1;
const result=await askUpstream(context,{
request,
class:plan.class,
upstream:next.upstream,
only
});
if('found'!==result.kind){
attempts.push(result);
continue;
}
if('private'!==next.upstream.kind&&isDegraded(plan,attempts))counters.add('degraded');
return remembered(request,foundAnswer(request,next.upstream.kind,result),result.release);
}
}
function isDegraded(plan,attempts){
const privates=policy.upstreams.filter(({kind})=>'private'===kind);
return privates.some((upstream)=>attempts.some((each)=>each.upstream===upstream&&'failed'===each.kind)||!attempts.some((each)=>each.upstream===upstream))&&'public'===plan.class;
}
function said(request,plan,attempts,{status,reason,retryAfter}){
const unclear=isAbsent(status)||503===status;
if('module'===request.kind&&'public'!==plan.class&&unclear)counters.withheld(request.module);
const last=attempts.at(-1)?.upstream.kind;
const source=void 0===last||503===status?'guard':last;
return sayAnswer(status,reason,{
source,
retryAfter
});
}
function remembered(request,answer,release){
if(''!==request.module)l2.learn(request.module);
if(!request.fixed)return answer;
if('bytes'===answer.body.kind)l2.put(request.path,answer.body.bytes);
if(void 0===folder||'module'!==request.kind||'zip'!==request.file)return answer;
let holders=2;
const done=()=>{
holders -=1;
if(0===holders)release();
};
folder.put(request.path,answer.body).finally(done);
return{
...answer,
release:done
};
}
return limited;
}
function createSlots(count){
let free=count;
const waiting=[];
return{
take(){
if(0===free)return new Promise((resolve)=>waiting.push(resolve));
free -=1;
return;
},
give(){
const next=waiting.shift();
if(void 0===next)free +=1;
else next();
}
};
}
var external_node_path_=require$(76760);
function createZipFolder({files,clock,emit},{folder,room,sha256,zipFault,namespace}){
const fileOf = (path)=>(0, external_node_path_.join)(folder, `${sha256(Buffer.from(`${namespace} ${path}`))}.zip`);
let sized;
let bytes=0;
let count=0;
const writing=new Set();
async function measure(){
await files.makeFolder(folder);
for(const{size}of(await kept()))bytes +=size;
}
async function kept(){
const names = (await files.list(folder)).filter((name)=>/^[0-9a-f]{64}\.zip$/.test(name));
const facts=names.map(async(name)=>{
const path=(0,external_node_path_.join)(folder,name);
return{
path,
...await files.facts(path)??{
size:0,
modified:0
}
};
});
return Promise.all(facts);
}
async function makeRoom(){
if(bytes<=room)return;
const all=(await kept()).toSorted((a,b)=>a.modified - b.modified);
bytes=all.reduce((sum,{size})=>sum + size,0);
for(const{path,size}of all){
if(bytes<=room)return;
await files.remove(path);
bytes -=size;
}
}
async function keep(path,body){
sized??=measure();
await sized;
const file=fileOf(path);
count +=1;
const draft = `${file}.${clock.now()}-${count}.part`;
try{
await files.writeStream(draft,bytesOf(body,files));
if(await zipFault(draft)!==void 0)return;
await files.rename(draft,file);
bytes +='bytes'===body.kind?body.bytes.length:body.size;
await makeRoom();
}finally{
await files.remove(draft);
}
}
async function tryToKeep(path,body){
try{
if(await files.facts(fileOf(path)))return;
if(('bytes'===body.kind?body.bytes.length:body.size)<=room)await keep(path,body);
}catch(error){
if(!(error instanceof problem.A))throw error;
emit({
kind:'remark',
level:'warning',
message: `guard-cache-dir: ${error.message}`
});
}
}
return{
async get(path){
const file=fileOf(path);
const facts=await files.facts(file).catch(ignoreProblem);
if(void 0===facts||0===facts.size)return;
await files.touch(file,clock.now()).catch(ignoreProblem);
return{
kind:'file',
path:file,
size:facts.size
};
},
put(path,body){
const written=tryToKeep(path,body).finally(()=>writing.delete(written));
writing.add(written);
return written;
},
async settled(){
await Promise.all(writing);
}
};
}
async function*bytesOf(body,files){
if('bytes'===body.kind)yield body.bytes;
else yield*files.readStream(body.path);
}
function ignoreProblem(error){
if(!(error instanceof problem.A))throw error;
}
const SLOTS=64;
async function openGuard(run,inputs,given){
const ports=await(await run.network()).guard();
const{policy,names}=await readPolicy(run,inputs,given.goprivate);
const{clock,emit}=run;
const begin=clock.elapsed();
const counters=createCounters();
const healths=new Map();
const slots=new Map();
const healthOf=(upstream)=>made(healths,upstream,()=>createHealth());
const slotsOf=(upstream)=>made(slots,upstream,()=>createSlots(SLOTS));
const ledger=createLedger({
emit,
clock
},policy.upstreams,healthOf);
const reminders=createReminders(clock);
const memory={
taken:0
};
const context={
policy,
inputs,
ports,
clock,
counters,
reminders,
memory,
healthOf,
slotsOf
};
const{l2,namespace}=await openL2(run,ports,{
inputs,
policy,
counters
});
const folder=''===inputs.cacheDir?void 0:createZipFolder(run,{
folder:inputs.cacheDir,
room:inputs.cacheMaxSizeMb*1024**2,
sha256:ports.sha256,
zipFault:ports.zipFault,
namespace
});
const secret=ports.secret();
ports.mask(secret);
const told=Promise.withResolvers();
let asked=clock.elapsed();
const guard=createGuard({
context,
resolve:createResolve(context,{
l2,
folder,
ledger
}),
ledger,
redis:l2.state,
secret,
stop:()=>told.resolve()
});
const listening=await ports.listen(given.address,{
hit:guard.hit,
async answer(method,target){
asked=clock.elapsed();
try{
return await guard.answer(method,target);
}catch(error){
if(!(error instanceof problem.A))emit({
kind:'remark',
level:'warning',
message: `A request to the guard failed: ${stackOf(error)}`
});
return sayAnswer(500, `The guard failed: ${error instanceof Error ? error.message : String(error)}`);
}
}
});
const goproxy = `http://${given.address.host.includes(':') ? `[${given.address.host}]` : given.address.host}:${listening.port}/${secret}`;
const count=(kind)=>policy.upstreams.filter((each)=>each.kind===kind).length;
const upstreams={
private:count('private'),
public:count('public'),
patterns:policy.private.texts.length
};
emit({
kind:'guard-started',
...upstreams,
seconds: (clock.elapsed() - begin) / 1000
});
return{
ready:{
pid:ports.pid,
secret,
environment:guardVariables(policy,names,goproxy),
upstreams
},
told:told.promise,
idle:()=>clock.elapsed()- asked,
async close(){
await listening.close();
await Promise.all([
l2.settled(),
folder?.settled()
]);
const report=guard.report();
l2.close();
await ports.spool.close();
return report;
}
};
}
const FOR_REDIS=100;
const FOR_STRICT=2_000;
async function openL2({clock},ports,given){
const{inputs,policy,counters}=given;
const places=policy.upstreams.map(({url})=>placeOf(url)).join(' ');
const namespace=ports.sha256(Buffer.from(places)).slice(0,16);
const cache=''===inputs.redis?void 0:await ports.openSharedCache(inputs.redis);
const l2=createL2({
cache,
prefix: `setup-go-guard:v1:${namespace}`,
clock,
counters,
sha256:ports.sha256
});
const connected=(cache?.connected()??Promise.resolve()).then(()=>l2.load());
if(void 0!==cache){
const end=clock.elapsed()+(inputs.strictFilter?FOR_STRICT:FOR_REDIS);
const late=ports.watch(10,()=>clock.elapsed()>end);
await Promise.race([
connected,
late.seen
]);
late.stop();
}
return{
l2,
namespace,
connected
};
}
function placeOf(address){
const url=URL.parse(address);
return null === url ? address : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
async function readPolicy(run,inputs,goprivate){
const{GOPROXY,written}=await run.goSettings();
const effective=(name)=>run.env[name]||written[name]||'';
const names={
GOPRIVATE:goprivate||effective('GOPRIVATE'),
GONOPROXY:effective('GONOPROXY'),
GONOSUMDB:effective('GONOSUMDB')
};
const goproxy=(0,sources_goproxy.M)(GOPROXY);
if(goproxy.proxies.length>0)return{
policy:policyOf(inputs,goproxy,names),
names
};
throw new problem.A('INPUT_INVALID', `GOPROXY is ${goproxy.end ?? 'empty'}, so there is no proxy for the guard to ask`, {
hint:'Set GOPROXY, or the input goproxy, to the addresses of your proxies, or leave guard out.'
});
}
function made(all,key,make){
const known=all.get(key);
if(void 0!==known)return known;
const value=make();
all.set(key,value);
return value;
}
function stackOf(error){
return error instanceof Error?error.stack??error.message:String(error);
}
const fill_filter_LATEST=10_000;
async function fillFilter(run,inputs,{file,goprivate}){
const text=await run.files.readText(file);
if (void 0 === text) throw new problem.A('FILES_FAILED', `--fill names "${file}", which does not exist`, {
hint:'Name a go.sum, or a file with a module path on each line.'
});
const modules=[
...new Set(text.split('\n').map((line)=>line.trim().split(/[\s@]/)[0] ?? ''))
].filter(Boolean);
const odd=modules.find((module)=>!isModulePath(module));
if (void 0 !== odd) throw new problem.A('INPUT_INVALID', `"${file}" has ${JSON.stringify(odd)}, which is not the path of a module`, {
hint:'Name a go.sum, or a file with a module path on each line.'
});
const ports=await(await run.network()).guard();
const{policy}=await readPolicy(run,inputs,goprivate);
const counters=createCounters();
const{l2,connected}=await openL2(run,ports,{
inputs,
policy,
counters
});
try{
const end=run.clock.elapsed()+ fill_filter_LATEST;
const late=ports.watch(100,()=>run.clock.elapsed()>end);
await Promise.race([
connected,
late.seen
]);
late.stop();
const unknown=modules.filter((module)=>!l2.knows(module));
if('up'===l2.state()&&l2.loaded())for(const module of unknown)l2.learn(module);
await l2.settled();
if('up'!==l2.state()||!l2.loaded()||counters.read().l2.failed>0)throw new problem.A('GUARD_FAILED','Redis at guard-redis does not take the modules',{
hint:'Check its address, user and password, and that this user may use GET, SET and SETBIT on setup-go-guard:*.'
});
return{
modules:modules.length,
added:unknown.length
};
}finally{
l2.close();
}
}
var stop_guard=require$(44726);
var told_stopped=require$(66447);
const LOOK=1_000;
const FORGOTTEN=43200000;
async function untilOver(run,guard,job){
const ports=await(await run.network()).guard();
const gone=ports.watch(LOOK,()=>void 0!==job&&!ports.isRunning(job)||guard.idle()>FORGOTTEN);
const over=(told)=>()=>told;
const wasTold=await Promise.race([
guard.told.then(over(true)),
ports.untilSignal().then(over(false)),
gone.seen.then(over(false))
]);
gone.stop();
return wasTold;
}
async function run(context){
const{run:prepared,plan,line}=context;
const{options,program}=line;
const modes=[
program.length>0,
options.stop,
options.fill
].filter(Boolean);
if(modes.length>1)throw usage('A command, --stop and --fill cannot be combined');
if(void 0!==options.stop)return stop(context);
const inputs=(0,guard_inputs.parseGuardInputs)(plan.guard??unread());
const{goprivate}=plan.activation;
if(void 0!==options.fill)return fill(context,inputs,options.fill);
if (0 === program.length && void 0 === options['ready-file']) throw usage('guard needs a command after "--", or --ready-file', 'Write: setup-go-tarball guard -- go build ./...');
const process=readMark(options.while);
const guard=await openGuard(prepared,inputs,{
goprivate,
address:readAddress(options.listen)
});
try{
const over=program.length>0?void 0:untilOver(prepared,guard,process);
if(void 0!==options['ready-file'])await prepared.files.writeText(options['ready-file'],(0,ready_file.P)(guard.ready),0o600);
const exit=program.length>0?await handOver(context,guard):void 0;
const wasTold=await over;
const report=await guard.close();
if(true!==wasTold)(0,told_stopped.toldStopped)(prepared,report);
return{
kind:'guard',
guard:report,
exit
};
}catch(error){
await guard.close();
throw error;
}
}
function handOver({run,line},{ready}){
const[file='',...args]=line.program;
const variables=Object.entries(ready.environment).map(([name,value])=>({
name,
value
}));
const env=(0,child_environment.Q)(run.env,{
variables,
paths:[]
},'windows'===run.platform.os);
return run.exec.handOver(file,args,env);
}
async function stop({run}){
const address=run.env[guard_variable.c];
if (!address) throw new problem.A('GUARD_FAILED', `No guard runs beside this job: ${guard_variable.c} is not set`, {
hint:'setup --guard starts one, and exports that variable.'
});
const report=await(0,stop_guard.stopGuard)(run,address);
if(void 0!==report){
(0,told_stopped.toldStopped)(run,report);
return{
kind:'guard',
guard:report,
exit:void 0
};
}
throw new problem.A('GUARD_FAILED','The guard of this job has ended already',{
hint:'It ends with the job, and the go command has no proxy then.'
});
}
async function fill({run,plan},inputs,file){
if(''===inputs.redis)throw usage('--fill needs --guard-redis, where the filter is');
return{
kind:'guard-filled',
...await fillFilter(run,inputs,{
goprivate:plan.activation.goprivate,
file
})
};
}
function readAddress(text='127.0.0.1:0'){
const [, six, four, port = ''] = /^(?:\[(::1)\]|(127(?:\.\d{1,3}){3}|localhost)):(\d{1,5})$/.exec(text) ?? [];
const host=six??four;
if(void 0!==host&&Number(port)<65_536)return{
host:'localhost'===host?'127.0.0.1':host,
port:Number(port)
};
throw usage(`--listen is "${text}", which is not a loopback address with a port`, 'Write 127.0.0.1:0, 127.0.0.1:3000 or [::1]:0.');
}
function readMark(text){
if(void 0===text)return;
const [, pid, started = ''] = /^(\d{1,10})(?::(\d*))?$/.exec(text) ?? [];
if(void 0!==pid&&Number(pid)>0)return{
pid:Number(pid),
started
};
throw usage(`--while is "${text}", which is not the number of a process`, 'Write --while $$ in a shell.');
}
function usage(message,hint='See setup-go-tarball guard --help.'){
return new problem.A('USAGE',message,{
hint
});
}
function unread(){
throw new Error('the command guard is planned without its inputs');
}
}),
63395:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Q:()=>childEnvironment
});
var environment$0=require$(86984);
function childEnvironment(env,{variables,paths},windows){
const delimiter=windows?';':':';
const isPath=(name)=>sameName(name,'PATH',windows);
const others=Object.entries((0,environment$0.Uv)(env)).filter(([name])=>!isPath(name)&&!variables.some((each)=>sameName(name,each.name,windows)));
const before=Object.entries((0,environment$0.Uv)(env)).find(([name])=>isPath(name))?.[1]??'';
const rest=''===before?[]:before.split(delimiter).filter((folder)=>!paths.includes(folder));
return{
...Object.fromEntries(others),
...Object.fromEntries(variables.filter(({value})=>''!==value).map(({name,value})=>[
name,
value
])),
PATH:[
...paths,
...rest
].join(delimiter)
};
}
function sameName(one,other,windows){
return windows?one.toUpperCase()===other.toUpperCase():one===other;
}
}),
58089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
RH:()=>strongEtag,
c4:()=>isProgress,
wR:()=>rangeHeaders,
wi:()=>continuation
});
function rangeHeaders({offset,etag}){
if(0===offset)return{};
return{
range: `bytes=${offset}-`,
...''!==etag&&{
'if-range':etag
}
};
}
function continuation({offset,size},{status,headers}){
if(200===status)return{
kind:'restart',
size:readLength(headers['content-length'])??size
};
if(416===status&&offset>0)return pastTheEnd(offset,size,headers['content-range']);
if(206!==status)return{
kind:'other'
};
if(0===offset)return{
kind:'lie',
why:'it answers 206, but no range was requested'
};
const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
if(void 0===start||void 0===end)return{
kind:'lie',
why: `its Content-Range is "${headers['content-range'] ?? ''}"`
};
if(Number(start)!==offset)return{
kind:'lie',
why: `it begins at ${start}, but ${offset} was requested`
};
const whole='*'===total||void 0===total?size:Number(total);
if(void 0!==whole&&Number(end)!==whole - 1)return{
kind:'lie',
why: `it ends at ${end} of ${whole} bytes`
};
if(void 0!==size&&whole!==size)return{
kind:'lie',
why: `it gives the file ${whole} bytes instead of ${size}`
};
return{
kind:'append',
size:whole
};
}
function pastTheEnd(offset,size,range){
const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
if(offset===(size??total))return{
kind:'done'
};
return{
kind:'past-the-end'
};
}
function strongEtag(headers){
const etag=headers.etag??'';
return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text){
return void 0 !== text && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(262144, (size ?? 1 / 0) / 100);
}
}),
71534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
JN:()=>backoff,
NA:()=>BACKOFF_CAP_MS,
P9:()=>retryAfter,
WG:()=>isPassing
});
const RETRY_AFTER_CAP_MS=120_000;
const BACKOFF_CAP_MS=30_000;
const PASSING=new Set([
408,
425,
429,
500,
502,
503,
504
]);
function isPassing(status){
return PASSING.has(status);
}
function retryAfter(headers,now){
const value=headers['retry-after']?.trim();
if(void 0===value)return;
const wait = /^\d+$/.test(value) ? 1000 * Number(value) : httpDate(value) - now;
return Number.isNaN(wait)?void 0:Math.min(Math.max(wait,0),RETRY_AFTER_CAP_MS);
}
function backoff({attempt,base,cap,random}){
return Math.floor(random*Math.min(cap,base*2**(attempt - 1)));
}
function httpDate(value){
if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return 0 / 0;
return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
}),
76032:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
parseGuardInputs:()=>parseGuardInputs
});
var guard_table=require$(69321);
var problem=require$(48624);
var goproxy=require$(78716);
var redact=require$(50386);
var patterns=require$(46818);
const publicHosts=[
'github.com',
'gitlab.com',
'bitbucket.org',
'codeberg.org',
'gitea.com',
'git.sr.ht',
'golang.org',
'google.golang.org',
'cloud.google.com',
'go.googlesource.com',
'gopkg.in',
'rsc.io',
'pgregory.net',
'honnef.co',
'mvdan.cc',
'4d63.com',
'go.uber.org',
'go.opencensus.io',
'go.opentelemetry.io',
'go.etcd.io',
'go.mongodb.org',
'go.mozilla.org',
'go.starlark.net',
'go.lsp.dev',
'go.yaml.in',
'go.dev',
'go.mau.fi',
'go.temporal.io',
'go.nhat.io',
'go-simpler.org',
'gotest.tools',
'gonum.org',
'gorm.io',
'gocloud.dev',
'gioui.org',
'goa.design',
'entgo.io',
'ariga.io',
'k8s.io',
'sigs.k8s.io',
'knative.dev',
'helm.sh',
'istio.io',
'oras.land',
'filippo.io',
'lukechampine.com',
'modernc.org',
'nhooyr.io',
'software.sslmate.com',
'storj.io',
'tailscale.com',
'xorm.io',
'zombiezen.com',
'dario.cat',
'emperror.dev',
'buf.build',
'connectrpc.com',
'cuelang.org',
'cuelabs.dev',
'dagger.io',
'deps.dev',
'contrib.go.opencensus.io',
'inet.af',
'go4.org',
'gvisor.dev',
'layeh.com',
'mellium.im',
'moul.io',
'olympos.io',
'perkeep.org',
'sourcegraph.com',
'gitlab.howett.net',
'bazil.org',
'cel.dev',
'charm.land'
];
function parseGuardInputs({text,line,flag,count}){
const listed=text('guard-public');
const redis=parseRedis(line('guard-redis'));
const strictFilter=flag('guard-strict-filter',defaultOf('guard-strict-filter'));
if(strictFilter&&''===redis)throw new problem.A('INPUT_INVALID','The input guard-strict-filter needs guard-redis, where the filter is',{
hint:'Set guard-redis, and fill the filter with "setup-go-tarball guard --fill go.sum", or leave guard-strict-filter out.'
});
return{
private:(0,patterns.k3)(text('guard-private'),'The input guard-private'),
public:(0,patterns.Z7)(listed||publicHosts.join(),{
where:'The input guard-public'
}),
publicGiven:''!==listed,
publicProxies:parseProxies(text('guard-public-proxy')||defaultOf('guard-public-proxy')),
redis,
strictFilter,
cacheDir:line('guard-cache-dir'),
cacheMaxSizeMb:count('guard-cache-max-size-mb',defaultOf('guard-cache-max-size-mb')),
timeout:count('guard-timeout-ms',defaultOf('guard-timeout-ms'))
};
}
function parseProxies(list){
const entries = list.split(/[\s,|]+/).filter(Boolean);
if(1===entries.length&&'off'===entries[0])return[];
return entries.map((entry)=>{
const url=(0,goproxy.s)(entry,'The input guard-public-proxy holds');
if (/^https?:/i.test(url)) return url;
throw new problem.A('INPUT_INVALID', `The input guard-public-proxy holds "${(0, redact.B)(entry)}", which is no http(s) address`, {
hint: 'Write the address of a module proxy, such as https://proxy.golang.org, or off.'
});
});
}
function parseRedis(address){
if(''===address)return '';
const url=URL.parse(address);
if (null !== url && /^rediss?:$/.test(url.protocol) && '' !== url.hostname) return address;
throw new problem.A('INPUT_INVALID', `The input guard-redis is "${(0, redact.B)(address)}", which is no address of Redis`, {
hint: 'Write rediss://user:password@host:6379/0; redis:// is without encryption.'
});
}
function defaultOf(name){
return guard_table.U.find((row)=>row.name===name)?.default??'';
}
}),
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
62401:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>guardVariable
});
const guardVariable='SETUP_GO_TARBALL_GUARD';
}),
46818:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Z7:()=>parsePatterns,
k3:()=>parsePrivatePatterns,
y9:()=>joinPatterns
});
var problem$0=require$(48624);
function parsePatterns(list,{where,caseless=false}){
const texts=[
...new Set(list.split(/[\s,]+/).map((text)=>text.replace(/\/$/, '')))
].filter(Boolean);
const expressions = texts.map((text)=>new RegExp(`^${expressionOf(text, where)}(?:/|$)`, caseless ? 'i' : ''));
return{
texts,
matches:(module)=>expressions.some((expression)=>expression.test(module))
};
}
function joinPatterns(...all){
return{
texts:[
...new Set(all.flatMap(({texts})=>texts))
],
matches:(module)=>all.some((patterns)=>patterns.matches(module))
};
}
function parsePrivatePatterns(list,where){
const own=parsePatterns(list,{
where,
caseless:true
});
const folders=new Set(own.texts.flatMap(foldersAbove).map((folder)=>folder.toLowerCase()));
return{
texts:own.texts,
matches:(module)=>own.matches(module)||folders.has(module.toLowerCase())
};
}
function foldersAbove(pattern){
const elements = pattern.split('/');
const named = elements.findIndex((element)=>/[*?[\\]/.test(element));
const last=Math.min(named<0?elements.length:named,elements.length - 1);
return Array.from({
length:Math.max(0,last - 1)
}, (_, index)=>elements.slice(0, index + 2).join('/'));
}
function expressionOf(glob,where){
const[start='',...afterStars]=piecesOf(glob,where).join('').split(STAR);
const last=afterStars.pop();
const between = afterStars.map((text, index)=>`(?=(?<star${index}>[^/]*?${text}))\\k<star${index}>`);
return[
start,
...between,
...void 0===last?[]:[
'[^/]*',
last
]
].join('');
}
const STAR='\0';
function piecesOf(glob,where){
const pieces=[
...glob.matchAll(/\\(.)|\[(\^?)((?:\\[^\0]|[^\]\\\0])+)\]|(\*)|(\?)|([^\\[\]*?\0]+)|(.)/gs)
];
return pieces.map(([,escaped,negated,members,star,any,plain])=>{
if(void 0!==star)return STAR;
if (void 0 !== any) return '[^/]';
if (void 0 !== members) return `(?!/)[${'^' === negated ? '^' : ''}${membersOf(members, glob, where)}]`;
const text=escaped??plain;
if(void 0===text||text===STAR)throw invalid(glob,where);
return text.replace(/[^\w\s]/g, '\\$&');
});
}
function membersOf(members,glob,where){
const parts=[
...members.matchAll(/(\\.|[^\\-])(?:-(\\.|[^\\-]))?|(.)/gs)
];
return parts.map(([,from,to,stray])=>{
if(void 0===from||void 0!==stray)throw invalid(glob,where);
const[low,high]=[
from,
to
].map((text)=>text?.replace(/^\\(?=.)/, ''));
if(void 0===low||void 0!==high&&high<low)throw invalid(glob,where);
return void 0 === high ? literal(low) : `${literal(low)}-${literal(high)}`;
}).join('');
}
function literal(character){
return character.replace(/[^\w\s]/g, '\\$&');
}
function invalid(glob,where){
return new problem$0.A('INPUT_INVALID', `${where} has the pattern ${JSON.stringify(glob)}, which cannot be read`, {
hint: 'Write module paths or their beginnings, with *, ? and [a-z] inside an element: git.example.com, github.com/example/*.'
});
}
}),
92885:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
J:()=>parseReadyFile,
P:()=>printReadyFile
});
var json$0=require$(32193);
function printReadyFile(ready){
return `${JSON.stringify(ready, void 0, 2)}\n`;
}
function parseReadyFile(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return;
const{pid,secret,environment,upstreams}=value;
if('number'!=typeof pid||'string'!=typeof secret||!(0,json$0.G)(environment)||!(0,json$0.G)(upstreams))return;
const variables=Object.entries(environment).filter((entry)=>'string'==typeof entry[1]);
const count=(name)=>Number(upstreams[name]??0);
return{
pid,
secret,
environment:Object.fromEntries(variables),
upstreams:{
private:count('private'),
public:count('public'),
patterns:count('patterns')
}
};
}
}),
94965:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>responseHead
});
function responseHead({status,headers},length){
const lines = Object.entries(headers).map(([name, value])=>`${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`);
return `HTTP/1.1 ${status} ${phrases[status] ?? 'Answer'}\r\n${lines.join('')}content-length: ${length}\r\n\r\n`;
}
const phrases={
200:'OK',
400:'Bad Request',
401:'Unauthorized',
403:'Forbidden',
404:'Not Found',
405:'Method Not Allowed',
410:'Gone',
429:'Too Many Requests',
431:'Request Header Fields Too Large',
500:'Internal Server Error',
503:'Service Unavailable'
};
}),
78716:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>parseGoproxy,
s:()=>proxyUrl
});
var problem$0=require$(48624);
var redact$1=require$(50386);
const defaultGoproxy = 'https://proxy.golang.org,direct';
function parseGoproxy(value){
const given=value||defaultGoproxy;
const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator])=>({
text:text.trim(),
fallsBack:'|'===separator
})).filter(({text})=>''!==text);
if (0 === entries.length) throw new problem$0.A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0, redact$1.R)(given))}: it has no entry`, {
hint:'Unset it, or list proxies, "direct" or "off".'
});
const end=entries.findIndex(({text})=>'direct'===text||'off'===text);
const proxies=(end<0?entries:entries.slice(0,end)).map(({text,fallsBack})=>({
url:proxyUrl(text),
fallsBack
}));
const word=entries[end]?.text;
return{
proxies,
end:'direct'===word||'off'===word?word:void 0
};
}
function proxyUrl(entry,where='GOPROXY has the entry'){
const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
const url = isHost ? `https://${entry}` : entry;
if (/^(https?|file):\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
throw new problem$0.A('INPUT_INVALID', `${where} ${JSON.stringify((0, redact$1.B)(entry))}, which is not a URL`, {
hint:'A proxy is an http, https or file URL. GOPROXY may also contain the words "direct" and "off".'
});
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
