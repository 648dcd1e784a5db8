"use strict";
exports.id=6821;
exports.ids=[
6821
];
exports.modules={
66073:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>requireSpace,
k:()=>withFigures
});
var path$0=require$(76760);
var problem$1=require$(48624);
var megabytes$2=require$(27578);
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
18789:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
u:()=>throwawayTarget
});
function throwawayTarget(staging){
const ignore=()=>void 0;
return{
staging,
resumable:void 0,
ranges:true,
reached:ignore,
mixed:ignore,
needs:ignore,
waitOut:async()=>false
};
}
}),
91079:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
p:()=>openDownload,
R:()=>verifyBytes
});
var problem=require$(48624);
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
var resume=require$(58089);
var disk_space=require$(66073);
var fetch=require$(21543);
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
digest:given.digest??await run.digest()
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
}),
76821:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
W:()=>moduleSource,
fetchModuleManifest:()=>fetchModuleManifest
});
var path$0=require$(76760);
var platform$1=require$(49664);
var problem$2=require$(48624);
var mirrors$3=require$(68234);
var hash$4=require$(19142);
var module$5=require$(83519);
var redact$6=require$(50386);
var name$13=require$(89623);
var version$7=require$(35345);
var target$15=require$(18789);
var fetch$8=require$(21543);
var download$9=require$(91079);
var database$10=require$(9707);
var proxy$11=require$(88322);
var source$14=require$(18158);
var source$12=require$(42723);
async function moduleSource(run,wanted,mirror){
requireExact(wanted,mirror);
requireNoForeignPin(wanted,mirror);
const module=(0,module$5.IV)(wanted.release,run.platform.os,run.platform.arch);
const logged=await(0,database$10.lookUpToolchain)(run,wanted.release);
const{proof}=wanted;
requirePinned(proof,logged.hash);
const archive = `${module.version}.zip`;
return{
tool:name$13.cq,
checkpoint:{
archive,
digest:Buffer.from(logged.hash.slice(3),'base64').toString('hex')
},
async open(target){
const label = `${(0, mirrors$3.zZ)(mirror)} ${module.version}`;
const ask=(headersFor)=>requestZip(run,mirror,{
version:module.version,
headersFor
});
const files=[];
return{
download:await(0,download$9.p)(run,{
ask,
label,
expected:{},
size:void 0,
growth:3,
target
}),
format:{
kind:'module-zip',
prefix: `${(0, module$5.B8)(module)}/`
},
slim:false,
onFile:(file)=>void files.push(file),
async prove(){
const{crypto}=await run.sumdb();
requireLogged((0,hash$4.C)(files,crypto),logged.hash,label);
return{
tool:name$13.cq,
archive,
trust:proof?.h1===void 0?'log':'pin',
h1:logged.hash,
tlogProof:logged.tlogProof,
manifest:manifestOf(files,module),
lacks:source$14.M
};
}
};
}
};
}
function requireExact({version,release},mirror){
if(void 0!==version)return;
throw new problem$2.A('MIRROR_STATUS', `${(0, mirrors$3.zZ)(mirror)} has no "${release}": it serves exact versions only`, {
hint:'Ask for a version such as 1.26.8.'
});
}
function requireNoForeignPin({proof,archive},mirror){
if(proof?.trust!=='pin'||proof.official||void 0!==proof.h1)return;
throw new problem$2.A('DIGEST_MISSING', `${(0, mirrors$3.zZ)(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`, {
hint:'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.'
});
}
function requirePinned(proof,logged){
if(proof?.h1===void 0||proof.h1===logged)return;
throw new problem$2.A('DIGEST_MISMATCH', `setup-go.lock has the hash ${proof.h1}, the Go checksum database has ${logged}`, {
hint:'Nothing was installed. See who has changed the line, and run "setup-go-tarball lock --check".'
});
}
function manifestOf(files,module){
const start=(0,module$5.B8)(module).length + 1;
const path = (name)=>name.slice(start).replace(/(^|\/)_go\.mod$/, '$1go.mod');
return new Map(files.map(({name,sha256})=>[
path(name),
String(sha256)
]));
}
async function fetchModuleManifest(run,release){
const version=(0,version$7.ot)(release);
const{os,arch}=run.platform;
const archive={
filename:(0,platform$1.uv)(release,run.platform),
version: release.replace(/^go/, ''),
os,
arch
};
const wanted={
release,
version,
archive,
accepts:()=>false,
proof:void 0
};
const source=await moduleSource(run,wanted,{
kind:'module-proxy',
url:void 0
});
const staging=await run.files.makeTemporaryFolder((0,path$0.join)(run.toolCache,'.setup-go-tarball','verify-'));
try{
return(await(0,source$12.c)(run,source,(0,target$15.u)(staging))).manifest??new Map();
}finally{
await run.files.remove(staging);
}
}
async function requestZip(run,mirror,{version,headersFor}){
const{http}=await run.network();
const answer=await(0,proxy$11.sG)(run,mirror,async(proxy)=>{
const url = `${(0, proxy$11.pi)(proxy)}/${version}.zip`;
const response=await http.get({
url,
headers:headersFor(url)
});
if((0,fetch$8.W0)(response.status))return;
if(![
200,
206,
416
].includes(response.status))throw(0,fetch$8.Yc)(run,response);
run.emit({
kind:'download-started',
label:(0,redact$6.B)(url)
});
return{
url,
response
};
});
if(void 0!==answer)return answer;
throw new problem$2.A('MIRROR_STATUS', `${(0, mirrors$3.zZ)(mirror)} has no ${version} of golang.org/toolchain`, {
hint:'Check the version and the platform, or name another mirror.'
});
}
function requireLogged(hash,logged,label){
if(hash===logged)return;
throw new problem$2.A('DIGEST_MISMATCH', `${label} has the hash ${hash}, the Go checksum database has ${logged}`, {
hint:'Nothing was installed. The proxy serves other bytes than were published; name another proxy.'
});
}
}),
18158:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>slimLacks
});
const slimLacks=[
'api',
'doc',
'misc',
'test'
];
}),
42723:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>unpackSource
});
var failures$0=require$(25796);
var problem$1=require$(48624);
async function unpackSource(run,source,target){
const{archives}=await run.network();
if(source.checkpoint.archive.endsWith('.tar.gz'))await archives.prepareTarGz();
const opened=await source.open(target);
const file=keptFile(opened,target);
try{
const unpacked=await unpack(run,opened,{
target,
file
});
const proved={
...unpacked,
...await opened.prove(file?.path)
};
if(void 0!==file)await target.inspect?.({
...proved,
file:file.path
});
return proved;
}catch(error){
if((0,failures$0.PD)(error))await target.resumable?.wrongBytes();
throw error;
}finally{
await opened.download.close();
if(file?.isOurs)await run.files.remove(file.path);
}
}
function keptFile({format,readsFile=false},{resumable,staging,inspect}){
if(void 0!==resumable)return{
path:resumable.partial.path,
isOurs:false
};
if('tar.gz'===format.kind&&!readsFile&&void 0===inspect)return;
return{
path: `${staging}.${'tar.gz' === format.kind ? 'archive' : 'zip'}`,
isOurs:true
};
}
async function unpack(run,opened,{target,file}){
const{archives}=await run.network();
const{download,format,slim,onFile}=opened;
const options={
into:target.staging,
slim,
onFile,
ownThread:true===run.sideBySide
};
try{
if(void 0!==file&&(file.isOurs||'tar.gz'!==format.kind)){
const transferred=await save(run,download,file);
const{bytes}=await unpackAny(run,{
file:file.path,
format,
options
});
return{
...transferred,
treeSize:bytes
};
}
const{bytes:treeSize}=await archives.unpackTarGz(download.bytes,options);
return{
...download.check(),
treeSize
};
}catch(error){
throw await betterReason(error,download);
}
}
async function unpackAny(run,archive){
const{archives}=await run.network();
const{file,format,options}=archive;
if('module-zip'===format.kind)return archives.unpackModuleZip(file,{
...options,
prefix:format.prefix
});
if('zip'===format.kind)return archives.unpackZip(file,options);
return archives.unpackTarGz(run.files.readStream(file),options);
}
async function save(run,download,{path,isOurs}){
if(isOurs)await run.files.writeStream(path,download.bytes);
else await download.drain();
return download.check();
}
async function betterReason(error,download){
if(!(0,failures$0.PD)(error))return error;
try{
await download.drain();
download.check();
return error;
}catch(reason){
if(!(0,failures$0.PD)(reason)&&!(0,failures$0.bg)(reason))return error;
return new problem$1.A(reason.code,reason.message,{
hint:reason.hint??'',
cause:error
});
}
}
})
};
