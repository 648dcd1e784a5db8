"use strict";
exports.id=581;
exports.ids=[
581,
1108
];
exports.modules={
10581:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var external_node_path_=require$(76760);
var problem=require$(48624);
var version_request=require$(11625);
var go_on_path=require$(81108);
var tool_cache=require$(47425);
var failures=require$(25796);
var toolchain_module=require$(83519);
var verified_download=require$(91079);
var signature_check=require$(76223);
var log_answer=require$(47619);
async function verifyArchive(run,path,{offline=false,proof,signatureKey}){
const{knownArchive}=await require$.e(3766).then(require$.bind(require$,83766));
const filename=(0,external_node_path_.basename)(path);
const[,release,os='',arch='']=archiveName.exec(filename)??[];
if (void 0 === release) throw new problem.A('INPUT_INVALID', `"${filename}" does not have the name of a Go archive`, {
hint:'The name must say which release to compare with, such as go1.26.8.linux-amd64.tar.gz.'
});
const{sha256,files}=await readArchive(run,path);
const known=knownArchive(filename);
const module=(0,toolchain_module.IV)(release,os,arch);
const log=offline?await(0,log_answer.q)(run,{
module,
files,
proofs:[
proof ?? `${path}.tlog-proof`
]
}):await(0,log_answer.k)(run,module,files);
const signature=await askSignature(run,path,signatureKey);
const table = known ? known.sha256 === sha256 ? 'It matches the built-in table.' : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.` : 'It is not in the built-in table.';
const isOther=void 0!==known&&known.sha256!==sha256;
const wrong='other'===log.says||isOther||signature?.says==='other';
const signed=signature?.says==='good'?'signature':void 0;
const trust=wrong?void 0:'same'===log.says?'log':known?'known':signed;
const proved=void 0!==trust;
const unchecked=wrong||proved||'unknown'!==log.says?{}:{
unchecked:log.sentence
};
const findings=[
table,
log.sentence,
...signature?[
signature.sentence
]:[]
];
return{
path,
release,
ok:proved,
proved,
trust,
...unchecked,
differences:[],
findings
};
}
const archiveName = /^(go.+?)\.([a-z0-9]+)-([a-z0-9]+)\.(?:tar\.gz|zip)$/;
async function askSignature(run,file,signatureKey){
const label = `${file}.asc`;
const armored=await run.files.readText(label);
if(void 0===armored)return;
const outcome=await(0,signature_check.jC)(run,{
file,
armored,
label,
signatureKey
});
if(!(outcome instanceof problem.A))return{
says:'good',
sentence: `It is signed by the OpenPGP key ${outcome.by} of ${outcome.key}.`
};
if('INPUT_INVALID'===outcome.code)throw outcome;
return{
says:(0,failures.PD)(outcome)?'other':'nothing',
sentence: `${outcome.message}.`
};
}
async function readArchive(run,path){
const{archives}=await run.network();
const into=await run.files.makeTemporaryFolder((0,external_node_path_.join)(run.toolCache,'.setup-go-tarball','verify-'));
const files=[];
const options={
into,
slim:false,
onFile:(file)=>void files.push(file)
};
const source=run.files.readStream(path);
const download=(0,verified_download.R)(run,source,{
label:path,
expected:{},
digest:await run.digest()
});
try{
if(path.endsWith('.zip')){
await download.drain();
await archives.unpackZip(path,options);
}else await archives.unpackTarGz(download.bytes,options);
return{
sha256:download.check().sha256,
files
};
}finally{
await download.close();
await run.files.remove(into);
}
}
var verify_tree=require$(15381);
var lookup_order=require$(57636);
var read_request=require$(43312);
async function verify(run,plan,{path,offline,proof:given}){
await run.listenForStop();
const proof=void 0===given?void 0:await requireProof(run,(0,external_node_path_.resolve)(run.workspace,given));
const options={
fetchToCompare:true,
offline:offline||void 0!==proof,
proof
};
if(''===path)return(0,verify_tree.a)(run,await installedRoot(run,plan),options);
const whole=(0,external_node_path_.resolve)(run.workspace,path);
switch(await run.files.kind(whole)){
case 'folder':
return(0,verify_tree.a)(run,whole,options);
case 'file':
return verifyArchive(run,whole,{
...options,
signatureKey:plan.policy.signatureKey
});
default:
throw new problem.A('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
hint:'Name a Go tree or an archive, or no path to verify what the tool cache has.'
});
}
}
async function requireProof(run,path){
if(await run.files.kind(path)==='file')return path;
throw new problem.A('FILES_FAILED', `--proof names "${path}", where there is no file`, {
hint:'A tree that was installed at level log has its proof next to it, as x64.tlog-proof.'
});
}
async function installedRoot(run,plan){
if(''!==plan.destination.installDir){
const{preparedInstallDir}=await require$.e(9333).then(require$.bind(require$,1714));
return preparedInstallDir(run,plan.destination.installDir);
}
const answer=await(0,read_request.in)(run,plan);
if('keep'===answer.kind)return(await(0,go_on_path.keepGo)(run,answer.go)).root;
const lookupOrder=await(0,lookup_order.M)(run,{
...plan.sources,
requireTrust:void 0
});
const{request}=answer;
const any='alias'===request.kind?()=>true:(version)=>(0,version_request.ib)(request,version);
const installed=await(0,tool_cache.Ok)(run,lookupOrder,any);
if(installed)return installed.root;
throw new problem.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
hint:'Install it first, or name a folder or an archive.'
});
}
async function run({run:prepared,plan,line}){
const{argument:path,options}=line;
const{proof}=options;
const offline=void 0!==options.offline;
return{
kind:'verify',
verdict:await verify(prepared,plan,{
path,
offline,
proof
})
};
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
41554:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
E5:()=>indexUrl,
GZ:()=>signatureUrl,
Qq:()=>archiveUrl,
xh:()=>checksumUrl
});
const officialBase = 'https://go.dev/dl';
function indexUrl(mirror,extent){
if('template'===mirror.kind)return;
return `${baseOf(mirror)}/?mode=json${'all' === extent ? '&include=all' : ''}`;
}
function archiveUrl(mirror,archive){
if ('template' !== mirror.kind) return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
const values={
...archive,
ext:extensionOf(archive.filename)
};
return mirror.template.replace(placeholder,(_,name)=>encodeURIComponent(values[name]??''));
}
function checksumUrl(archive){
return urlBeside(archive,'.sha256');
}
function signatureUrl(archive){
return urlBeside(archive,'.asc');
}
function urlBeside(archive,ending){
const url=new URL(archive);
url.pathname = `${url.pathname}${ending}`;
return url.href;
}
function baseOf(mirror){
return 'official'===mirror.kind?officialBase:mirror.url;
}
const placeholder = /\{([^{}]*)\}/g;
function extensionOf(filename){
return filename.endsWith('.zip')?'zip':'tar.gz';
}
}),
81108:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
findOnPath:()=>findOnPath,
findProgram:()=>findProgram,
keepGo:()=>keepGo
});
var path$0=require$(76760);
var environment$4=require$(86984);
var command$5=require$(67369);
var problem$1=require$(48624);
var text$2=require$(56048);
var cache$3=require$(47425);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,environment$4.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,text$2.K)(said)||(0===exitCode?await(0,cache$3.iJ)(run,root):void 0);
const version=void 0===release?void 0:(0,text$2.x)(release);
if(0!==exitCode||void 0===release||void 0===version){
const{refusedBy}=await require$.e(5420).then(require$.bind(require$,65420));
const{written:userGoEnv,file}=await run.goSettings();
const refused=refusedBy(stderr,{
env:run.env,
userGoEnv,
file
});
if(void 0!==refused)throw refused;
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new problem$1.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:void 0
};
}
async function findOnPath(run){
return findProgram(run,(0,command$5.d)(run.platform.os));
}
async function findProgram(run,name){
for(const folder of(run.env.PATH??'').split(path$0.delimiter)){
const candidate=(0,path$0.join)(folder,name);
if((0,path$0.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
}),
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
76223:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
jC:()=>checkSignature,
A5:()=>requireKeys,
jj:()=>startSignatureCheck
});
var external_node_path_=require$(76760);
var failures=require$(25796);
var problem=require$(48624);
var mirror_urls=require$(41554);
var redact=require$(50386);
function signatureProblem(finding,label){
switch(finding.kind){
case 'unreadable':
return new problem.A('SIGNATURE_INVALID', `${label} is no OpenPGP signature: ${finding.why}`, {
hint:'The file was altered, or something else answers under its address; use another mirror.'
});
case 'untrusted':
return new problem.A('SIGNATURE_UNTRUSTED', `The signature ${label} does not count: ${finding.why}`, {
hint:'Use another mirror, or name the key of the mirror in signature-key if it signs its own builds.'
});
case 'mismatch':
return new problem.A('SIGNATURE_MISMATCH', `The signature ${label} is by the key ${finding.by}, but not over these bytes`, {
hint:'Nothing was installed. The mirror serves other bytes than were signed, or the signature of another file; use another mirror.'
});
case 'no-key':
return new problem.A('INPUT_INVALID', `The input signature-key holds no OpenPGP key: ${finding.why}`, {
hint:'Give armored public keys ("gpg --armor --export KEY"), or the path of a file that has them.'
});
}
}
function signatureMissing(file,label){
return new problem.A('SIGNATURE_MISSING', `${file} has no signature: there is no ${label}`, {
hint:'Go signs its .tar.gz archives; a mirror has to keep FILE.asc next to them. Use another mirror, or require less with require-trust.'
});
}
var fetch=require$(21543);
function startSignatureCheck(run,url,given){
const{proof,requireTrust,signatureKey,asksLog}=given;
const required='signature'===requireTrust;
const enough=void 0===requireTrust||'index'===requireTrust||required;
const maySign=required||''!==signatureKey||new URL(url).pathname.endsWith('.tar.gz');
if('index'!==proof.trust||!enough||!maySign)return;
const asking=required||!asksLog?ask(run,url):void 0;
return{
also:required||''!==signatureKey?'sha512':void 0,
async verdict(file,digest){
const asked=await(asking??ask(run,url));
const outcome=await check(run,{
...given,
url,
file,
digest,
asked
});
if(!(outcome instanceof problem.A))return outcome;
const{code,message}=outcome;
if(required||'INPUT_INVALID'===code||(0,failures.PD)(outcome))throw outcome;
if('SIGNATURE_MISSING'!==code)run.emit({
kind:'signature-unconfirmed',
message
});
return;
}
};
}
const longestSignature=65536;
async function ask(run,url){
try{
const text=await(0,fetch.Sy)(run,(0,mirror_urls.GZ)(url),longestSignature);
if(void 0!==text)await run.signatures();
return{
text
};
}catch(error){
if(error instanceof problem.A)return{
problem:error
};
return{
problem:new problem.A('INTERNAL',String(error),{
cause:error
})
};
}
}
async function check(run,{url,file,digest,asked,signatureKey}){
if('problem' in asked)return asked.problem;
const label=(0,redact.B)((0,mirror_urls.GZ)(url));
if(void 0===asked.text)return signatureMissing((0,redact.B)(url),label);
if (void 0 === file) return new problem.A('INTERNAL', `The archive of ${label} was not kept`);
return checkSignature(run,{
file,
digest,
armored:asked.text,
label,
signatureKey
});
}
async function checkSignature(run,given){
const{file,digest,armored,label,signatureKey}=given;
const{unarmor}=await require$.e(1781).then(require$.bind(require$,61781));
const{goSigningFingerprint,goSigningKey}=await require$.e(4970).then(require$.bind(require$,24970));
const signature=unarmor(armored,'PGP SIGNATURE');
if('unreadable' in signature)return signatureProblem({
kind:'unreadable',
why:signature.unreadable
},label);
const keys=''===signatureKey?goSigningKey:await readKey(run,signatureKey);
const{check}=await run.signatures();
const bytes=run.files.readStream(file);
const finding=await check({
keys,
signature:signature.bytes,
bytes,
digest,
now:run.clock.now()
});
if('good'!==finding.kind)return signatureProblem(finding,label);
run.emit({
kind:'signed',
label,
key:finding.key,
by:finding.by,
made:finding.made
});
return{
...finding,
official:finding.key===goSigningFingerprint
};
}
async function requireKeys(run,signatureKey){
if(''===signatureKey)return;
const keys=await readKey(run,signatureKey);
const read=await(await run.signatures()).readKeys(keys);
if('unreadable' in read)throw signatureProblem({
kind:'no-key',
why:read.unreadable
},'');
}
async function readKey(run,given){
if(given.startsWith('-----BEGIN '))return given;
const path=(0,external_node_path_.resolve)(run.workspace,given);
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
if(void 0!==text)return text;
throw new problem.A('INPUT_INVALID', `The input signature-key names "${path}", where there is no file`, {
hint:'Name a file with armored public keys, or give them themselves.'
});
}
})
};
