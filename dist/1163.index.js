export const id=1163;
export const ids=[
1163
];
export const modules={
2104:((module$,exports$,require$)=>{
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
const etag=headers['etag']??'';
return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text){
return void 0 !== text && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(262144, (size ?? 1 / 0) / 100);
}
}),
6541:((module$,exports$,require$)=>{
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
6809:((module$,exports$,require$)=>{
require$.d(exports$,{
Qd:()=>tokenOrigin,
ah:()=>refusalHint,
rz:()=>authorizeBy
});
function authorizeBy(inputs,env){
const{token}=inputs;
const origin=tokenOrigin(inputs);
const value = token.replace(/^\S+ +/, '');
if(''===token||isJobToken(value,env))return()=>void 0;
const header = value === token ? `token ${token}` : token;
return(url)=>url.origin===origin?header:void 0;
}
function tokenOrigin({goDownloadBaseUrl}){
return URL.parse(goDownloadBaseUrl)?.origin;
}
function refusalHint(status,url,access){
switch(access.sent){
case 'address':
return 'The server refuses the user and password in the address; check them.';
case 'mirror-auth':
return 'The server refuses what the input mirror-auth has for its origin; check it and the address.';
case 'token':
return 'The server requires other credentials; check the input token and the address.';
case 'goauth':
return 'The server refuses the credentials that GOAUTH finds for it (by default those of netrc); check them and the address.';
case 'nothing':
return nothingSentHint(status,url,access);
}
}
function nothingSentHint(status,url,access){
const{origin,protocol}=new URL(url);
if (access.redirected) return `The address leads on to ${origin}, and credentials do not go there with it; check the address, or name the place by its final one.`;
const wanted=401===status?'The server wants credentials':'The server may want credentials';
const inAddress='write user:password@ before the host in its address';
if (access.tokens) return `${wanted}: set the input token (the job's own GitHub token is not sent), or ${inAddress}.`;
if ('http:' === protocol) return `${wanted}: ${inAddress} (netrc and GOAUTH are for https alone).`;
return `${wanted}: put them where GOAUTH finds them (by default in netrc), as for the go command, or ${inAddress}.`;
}
function isJobToken(value,env){
return value.startsWith('ghs_')||value===env['GITHUB_TOKEN']||value===env['ACTIONS_RUNTIME_TOKEN'];
}
}),
5037:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>parseGoproxy,
s:()=>proxyUrl
});
var problem$0=require$(2969);
var redact$1=require$(7827);
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
2795:((module$,exports$,require$)=>{
require$.d(exports$,{
C:()=>hash1
});
var problem$0=require$(2969);
var bytes$1=require$(6519);
var key$2=require$(5798);
function hash1(files,{sha256}){
const sorted=Array.from(files,({name,sha256})=>({
name,
digest:'string'==typeof sha256?sha256:(0,key$2.uh)(sha256)
}));
sorted.sort((left,right)=>compareBytes(left.name,right.name));
const lines=sorted.map(({name,digest},index)=>{
if(name.includes('\n'))throw refused(name,'its name contains a newline');
if(name===sorted[index - 1]?.name)throw refused(name,'it is a duplicate');
return `${digest.toLowerCase()}  ${name}\n`;
});
return `h1:${(0, bytes$1.WG)(sha256((0, bytes$1.wx)(lines.join(''))))}`;
}
function compareBytes(left,right){
const length=Math.min(left.length,right.length);
for(let index=0;index<length;index +=1)if(left.charCodeAt(index)!==right.charCodeAt(index))return rank(left.charCodeAt(index))- rank(right.charCodeAt(index));
return left.length - right.length;
}
function rank(unit){
return unit>=0xd800&&unit<=0xdfff?unit + 0x10000:unit;
}
function refused(name,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
}),
6968:((module$,exports$,require$)=>{
require$.d(exports$,{
B8:()=>modulePrefix,
CJ:()=>moduleVersionSuffix,
IV:()=>toolchainModule,
LE:()=>toolchainEntryName,
Mw:()=>modulePath,
TQ:()=>moduleVersionPrefix
});
var problem$0=require$(2969);
const modulePath = 'golang.org/toolchain';
const moduleVersionPrefix='v0.0.1-';
const leftOut=new Set([
'api',
'doc',
'misc',
'test'
]);
function toolchainModule(release,os,architecture){
return{
path:modulePath,
version: `${moduleVersionPrefix}${release}${moduleVersionSuffix({
os,
arch:architecture
})}`
};
}
function moduleVersionSuffix({os,arch}){
return `.${os}-${'armv6l' === arch ? 'arm' : arch}`;
}
function modulePrefix({path,version}){
return `${path}@${version}`;
}
function toolchainEntryName(entry,prefix){
if (entry.endsWith('/')) return;
const [root, top, ...rest] = entry.split('/');
const base=rest.at(-1)??top;
if ('go' !== root || void 0 === top) throw refused(entry, 'it is not below go/');
if(leftOut.has(top))return;
if('_go.mod'===base)throw refused(entry,'that name is reserved for go.mod files in the module');
const folders=[
prefix,
top,
...rest
].slice(0,-1);
return[
...folders,
'go.mod'===base?'_go.mod':base
].join('/');
}
function refused(entry,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(entry)}: ${reason}`, {
hint:'This is not the archive of a Go release. Use another mirror.'
});
}
}),
3400:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>requireSpace,
k:()=>withFigures
});
var path$0=require$(6760);
var problem$1=require$(2969);
var megabytes$2=require$(3261);
async function requireSpace(run,given){
const{target,size,kept,growth}=given;
if(void 0===size)return;
const{resumable}=target;
const tree={
path:(0,path$0.dirname)(target.staging),
bytes:size*growth
};
const archive={
path:(0,path$0.dirname)(resumable?.partial.path??target.staging),
bytes:resumable?size - kept:0
};
target.needs(tree.bytes + archive.bytes + kept);
const treeRoom=await run.room(tree.path);
const archiveRoom=await run.room(archive.path);
if(void 0===treeRoom||void 0===archiveRoom)return;
if(treeRoom.device===archiveRoom.device)requireRoom(tree.path,tree.bytes + archive.bytes,treeRoom.free);
else{
requireRoom(tree.path,tree.bytes,treeRoom.free);
requireRoom(archive.path,archive.bytes,archiveRoom.free);
}
}
async function withFigures(run,error,{tree,folder,needed}){
if(error.saysRoom)return error;
const tools=await run.room(tree);
const transactions=await run.room(folder);
if(void 0===tools||void 0===transactions)return error;
const room = `after clean-up "${tree}" has room for ${(0, megabytes$2.i)(tools.free)}`;
const oneDisk=tools.device===transactions.device;
const rooms = oneDisk ? room : `${room} and "${folder}" for ${(0, megabytes$2.i)(transactions.free)}`;
const more=oneDisk&&needed<=tools.free;
const least = more ? `more than ${(0, megabytes$2.i)(tools.free)}` : `at least ${(0, megabytes$2.i)(needed)}`;
return new problem$1.A(error.code, `${error.message}; ${rooms}, and ${least} are needed`, {
...void 0!==error.hint&&{
hint:error.hint
},
cause:error,
saysRoom:true
});
}
function requireRoom(path,needed,free){
if(free>=needed)return;
throw new problem$1.A('DISK_FULL', `"${path}" has room for ${(0, megabytes$2.i)(free)}, and at least ${(0, megabytes$2.i)(needed)} are needed`, {
hint:'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk. What was downloaded is kept for the next run.',
saysRoom:true
});
}
}),
7148:((module$,exports$,require$)=>{
require$.d(exports$,{
Sy:()=>fetchText,
W0:()=>isAbsent,
Yc:()=>badStatus,
ci:()=>fetchBytes,
dy:()=>probe
});
var retry$0=require$(6541);
var problem$1=require$(2969);
var credentials$3=require$(6809);
var redact$2=require$(7827);
async function fetchText(run,url,limit){
const bytes=await fetchBytes(run,url,limit);
return void 0===bytes?void 0:new TextDecoder().decode(bytes);
}
async function fetchBytes(run,url,limit){
const{http}=await run.network();
run.emit({
kind:'asked',
url:(0,redact$2.B)(url)
});
const response=await http.get({
url
});
if(isAbsent(response.status))return;
requireOk(run,response);
const chunks=[];
let length=0;
for await(const chunk of response.body){
length +=chunk.length;
if (length > limit) throw new problem$1.A('SIZE_MISMATCH', `${(0, redact$2.B)(response.url)} is longer than ${limit} bytes`, {
hint:'This is not the expected file; check the address.'
});
chunks.push(chunk);
}
return Buffer.concat(chunks,length);
}
function isAbsent(status){
return 404===status||410===status;
}
function requireOk(run,response){
if(200!==response.status)throw badStatus(run,response);
}
function badStatus(run,response){
const{status}=response;
const message = `${(0, redact$2.B)(response.url)} answers ${status}`;
if((0,retry$0.WG)(status))return new problem$1.A('MIRROR_BUSY',message,{
hint:'The server is overloaded or limits requests; run this again later or name another mirror.',
retryAfter:(0,retry$0.P9)(response.headers,run.clock.now())
});
return new problem$1.A('MIRROR_STATUS',message,{
hint:hintFor(response),
status:response.status
});
}
async function probe(run,url){
const{http}=await run.network();
const response=await http.get({
url
});
for await(const _ of response.body);
const{status}=response;
return{
status,
hint:401===status||403===status?hintFor(response):void 0
};
}
function hintFor({status,url,access}){
if(401===status||403===status)return(0,credentials$3.ah)(status,url,access);
if(isAbsent(status))return 'The mirror does not have this file; check the version and the address.';
return 'Check the address of the mirror.';
}
}),
8696:((module$,exports$,require$)=>{
require$.d(exports$,{
p:()=>openDownload,
R:()=>verifyBytes
});
var problem=require$(2969);
function endedEarly(label,done,size){
return new problem.A('MIRROR_INTERRUPTED', `${label} ended after ${done} of ${size} bytes`, {
hint:'Nothing was installed. Run this again, or name another mirror.'
});
}
function requireSize(label,response,size){
const announced=response.headers['content-length'];
if(void 0!==size&&void 0!==announced&&Number(announced)!==size)throw wrongSize(label,announced,size);
}
function wrongSize(label,got,expected){
const wanted = void 0 === expected ? '; no archive of Go is that large' : `, expected ${expected}`;
return new problem.A('SIZE_MISMATCH', `${label} has ${got} bytes${wanted}`, {
hint:'Nothing was installed. A proxy may have cut or replaced the file; run this again or name another mirror.'
});
}
function requireArchive(label,headers){
if (!/^text\/html/i.test(headers['content-type'] ?? '')) return;
throw new problem.A('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
hint:'A log-in page or a firewall may answer instead; open the address in a browser.'
});
}
var resume=require$(2104);
var disk_space=require$(3400);
var fetch=require$(7148);
async function receive(run,delivery){
const{target,label,size}=delivery;
const partial=target.resumable?.partial;
if (void 0 !== partial && partial.length > (size ?? 1 / 0)) await partial.clear();
const there=partial?.length??0;
if(there>0)target.mixed();
await(0,disk_space.M)(run,{
...delivery,
kept:there
});
if(void 0!==partial&&there>0&&there===size)return{
bytes:partial.read(),
size
};
const opened=await receive_open(run,delivery,target.ranges?there:0);
if(void 0!==partial&&'done'===opened.kind)return{
bytes:partial.read(),
size:partial.length
};
if('restart'===opened.kind)await partial?.clear();
const kept=partial?.length??0;
try{
if(void 0===size)await(0,disk_space.M)(run,{
...delivery,
size:opened.size,
kept
});
await target.resumable?.receiving(opened.url,(0,resume.RH)(opened.response.headers));
}catch(error){
await leave(opened.response);
throw error;
}
if(kept>0)run.emit({
kind:'resumed',
label,
offset:kept
});
return{
bytes:flow(run,delivery,opened),
size:opened.size
};
}
async function receive_open(run,delivery,offset,etag){
const{target,label,size}=delivery;
const known=(url)=>etag??target.resumable?.etagAt(url)??'';
const{url,response}=await delivery.ask((address)=>(0,resume.wR)({
offset,
etag:known(address)
}));
const answer=(0,resume.wi)({
offset,
size
},response);
switch(answer.kind){
case 'other':
await leave(response);
throw(0,fetch.Yc)(run,response);
case 'lie':
await leave(response);
throw new problem.A('RANGE_INVALID', `${label} does not send the rest of the file: ${answer.why}`, {
hint:'The next attempt requests the whole file. Report this to the operator of the mirror.'
});
case 'past-the-end':
await leave(response);
return receive_open(run,delivery,0);
case 'done':
await leave(response);
return{
kind:'done',
url,
response,
size
};
default:
requireArchive(label,response.headers);
if('restart'===answer.kind)requireSize(label,response,size);
return{
kind:answer.kind,
url,
response,
size:answer.size
};
}
}
async function leave(response){
await response.body[Symbol.asyncIterator]().return?.();
}
const STALLED=5_000;
async function*flow(run,delivery,begun){
const{label,target}=delivery;
const partial=target.resumable?.partial;
const{size}=begun;
let offset='append'===begun.kind?partial?.length??0:0;
if(void 0!==partial&&offset>0)yield*partial.read();
for(let answer=begun;'done'!==answer.kind;){
const from=offset;
let last=run.clock.elapsed();
try{
const{body}=answer.response;
for await(const chunk of 'restart'===answer.kind&&offset>0?after(offset,body):body){
const backlog=partial?.append(chunk);
if(void 0!==backlog)await backlog;
offset +=chunk.length;
last=run.clock.elapsed();
target.reached(offset);
yield chunk;
}
if(offset>=(size??0))break;
throw endedEarly(label,offset,size??0);
}catch(error){
const flowing=(0,resume.c4)(offset - from,size)&&run.clock.elapsed()- last<STALLED;
answer=await receive_resume(run,delivery,{
answer,
offset,
error,
flowing
});
}
}
await partial?.flush();
}
async function receive_resume(run,delivery,broken){
const{target,label}=delivery;
const etag=(0,resume.RH)(broken.answer.response.headers);
const cut=broken.error instanceof problem.A&&'MIRROR_INTERRUPTED'===broken.error.code;
let atOnce=cut&&broken.flowing;
for(let failure=broken.error;;atOnce=false){
if(!target.ranges||!(atOnce||await target.waitOut(failure)))throw failure;
if(atOnce&&failure instanceof problem.A)run.emit({
kind:'interrupted',
message:failure.message
});
target.mixed();
try{
const opened=await receive_open(run,delivery,broken.offset,etag);
if('append'===opened.kind)run.emit({
kind:'resumed',
label,
offset:broken.offset
});
return opened;
}catch(error){
failure=error;
}
}
}
async function*after(skipped,body){
let left=skipped;
for await(const chunk of body){
if(left<chunk.length)yield 0===left?chunk:chunk.subarray(left);
left=Math.max(0,left - chunk.length);
}
}
const largestArchive=1073741824;
async function openDownload(run,given){
const{bytes,size}=await receive(run,given);
return verifyBytes(run,bytes,{
label:given.label,
expected:given.expected,
announced:size,
digest:await run.digest()
});
}
function verifyBytes(run,source,given){
const{label,expected,announced,digest}=given;
const iterator=source[Symbol.asyncIterator]();
const limit=expected.size??largestArchive;
let done=0;
let hex;
async function next(){
run.throwIfStopped();
const step=await iterator.next();
if(step.done)return;
done +=step.value.length;
if (done > limit) throw wrongSize(label, `more than ${limit}`, expected.size);
digest.update(step.value);
run.emit({
kind:'bytes',
label,
done,
total:expected.size??announced
});
return step.value;
}
async function*pass(){
for(let chunk=await next();chunk;chunk=await next())yield chunk;
}
return{
bytes:{
[Symbol.asyncIterator]:pass
},
async drain(){
while(await next());
},
check(){
if(void 0!==expected.size&&done<expected.size)throw endedEarly(label,done,expected.size);
hex??=digest.hex();
const sha256=hex;
if(sha256===(expected.sha256??sha256))return{
size:done,
sha256
};
if(sha256===expected.published)throw wrongPin(label,sha256);
throw new problem.A('DIGEST_MISMATCH', `${label} has the SHA-256 ${sha256}, expected ${expected.sha256}`, {
hint:'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.'
});
},
async close(){
await iterator.return?.();
}
};
}
function wrongPin(label,sha256){
return new problem.A('INPUT_INVALID', `The input checksum does not fit ${label}, which is the official archive: its SHA-256 is ${sha256}`, {
hint:'Correct checksum, or leave it out: this archive is in the built-in table.'
});
}
})
};
