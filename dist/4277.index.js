export const id=4277;
export const ids=[
4277
];
export const modules={
2104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
RH:()=>strongEtag,
c4:()=>isProgress,
wR:()=>rangeHeaders,
wi:()=>continuation
});
function rangeHeaders({offset,etag}){
if(offset===0)return{};
return{
range: `bytes=${offset}-`,
...etag!==''&&{
'if-range':etag
}
};
}
function continuation({offset,size},{status,headers}){
if(status===200)return{
kind:'restart',
size:readLength(headers['content-length'])??size
};
if(status===416&&offset>0)return pastTheEnd(offset,size,headers['content-range']);
if(status!==206)return{
kind:'other'
};
if(offset===0)return{
kind:'lie',
why:'it answers 206, but no range was requested'
};
const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
if(start===undefined||end===undefined)return{
kind:'lie',
why: `its Content-Range is "${headers['content-range'] ?? ''}"`
};
if(Number(start)!==offset)return{
kind:'lie',
why: `it begins at ${start}, but ${offset} was requested`
};
const whole=total==='*'||total===undefined?size:Number(total);
if(whole!==undefined&&Number(end)!==whole - 1)return{
kind:'lie',
why: `it ends at ${end} of ${whole} bytes`
};
if(size!==undefined&&whole!==size)return{
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
return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(256 * 1024, (size ?? Number.POSITIVE_INFINITY) / 100);
}
}),
1731:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
vu:()=>isRefusal
});
var _problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
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
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.A?failures[error.code]:undefined;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return retry==='later'||retry==='whole-file';
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
return failure?.fault==='mirror'&&failure.retry==='never'&&!failure.wrongBytes;
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
2795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
C:()=>hash1
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6519);
var _verifier_key_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5798);
function hash1(files,{sha256}){
const sorted=Array.from(files,({name,sha256})=>({
name,
digest:typeof sha256==='string'?sha256:(0,_verifier_key_js__WEBPACK_IMPORTED_MODULE_2__.uh)(sha256)
}));
sorted.sort((left,right)=>compareBytes(left.name,right.name));
const lines=sorted.map(({name,digest},index)=>{
if(name.includes('\n'))throw refused(name,'its name contains a newline');
if(name===sorted[index - 1]?.name)throw refused(name,'it is a duplicate');
return `${digest.toLowerCase()}  ${name}\n`;
});
return `h1:${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.WG)(sha256((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.wx)(lines.join(''))))}`;
}
function compareBytes(left,right){
const length=Math.min(left.length,right.length);
for(let index=0;index<length;index +=1){
if(left.charCodeAt(index)!==right.charCodeAt(index)){
return rank(left.charCodeAt(index))- rank(right.charCodeAt(index));
}
}
return left.length - right.length;
}
function rank(unit){
return unit>=0xd800&&unit<=0xdfff?unit + 0x10000:unit;
}
function refused(name,reason){
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
}),
5642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
3400:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
M:()=>requireSpace,
k:()=>withFigures
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5642);
async function requireSpace(run,given){
const{target,size,kept,growth}=given;
if(size===undefined)return;
const{resumable}=target;
const tree={
path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target.staging),
bytes:size*growth
};
const archive={
path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(resumable?.partial.path??target.staging),
bytes:resumable?size - kept:0
};
target.needs(tree.bytes + archive.bytes + kept);
const treeRoom=await run.room(tree.path);
const archiveRoom=await run.room(archive.path);
if(treeRoom===undefined||archiveRoom===undefined)return;
if(treeRoom.device===archiveRoom.device){
requireRoom(tree.path,tree.bytes + archive.bytes,treeRoom.free);
}else{
requireRoom(tree.path,tree.bytes,treeRoom.free);
requireRoom(archive.path,archive.bytes,archiveRoom.free);
}
}
async function withFigures(run,error,{tree,folder,needed}){
if(error.saysRoom)return error;
const tools=await run.room(tree);
const transactions=await run.room(folder);
if(tools===undefined||transactions===undefined)return error;
const room = `after clean-up "${tree}" has room for ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(tools.free)}`;
const oneDisk=tools.device===transactions.device;
const rooms = oneDisk ? room : `${room} and "${folder}" for ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(transactions.free)}`;
const more=oneDisk&&needed<=tools.free;
const least = more ? `more than ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(tools.free)}` : `at least ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(needed)}`;
return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(error.code, `${error.message}; ${rooms}, and ${least} are needed`, {
...error.hint!==undefined&&{
hint:error.hint
},
cause:error,
saysRoom:true
});
}
function requireRoom(path,needed,free){
if(free>=needed)return;
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('DISK_FULL', `"${path}" has room for ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(free)}, and at least ${(0, _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_2__.i)(needed)} are needed`, {
hint:'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk. What was downloaded is kept for the next run.',
saysRoom:true
});
}
}),
8696:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
p:()=>openDownload,
R:()=>verifyBytes
});
var problem=__webpack_require__(2969);
;
function endedEarly(label,done,size){
return new problem.A('MIRROR_INTERRUPTED', `${label} ended after ${done} of ${size} bytes`, {
hint:'Nothing was installed. Run this again, or name another mirror.'
});
}
function requireSize(label,response,size){
const announced=response.headers['content-length'];
if(size!==undefined&&announced!==undefined&&Number(announced)!==size)throw wrongSize(label,announced,size);
}
function wrongSize(label,got,expected){
const wanted = expected === undefined ? '; no archive of Go is that large' : `, expected ${expected}`;
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
var resume=__webpack_require__(2104);
var disk_space=__webpack_require__(3400);
var fetch=__webpack_require__(7148);
;
async function receive(run,delivery){
const{target,label,size}=delivery;
const partial=target.resumable?.partial;
if(partial!==undefined&&partial.length>(size??Number.POSITIVE_INFINITY))await partial.clear();
const there=partial?.length??0;
if(there>0)target.mixed();
await(0,disk_space.M)(run,{
...delivery,
kept:there
});
if(partial!==undefined&&there>0&&there===size)return partial.read();
const opened=await receive_open(run,delivery,target.ranges?there:0);
if(partial!==undefined&&opened.kind==='done')return partial.read();
if(opened.kind==='restart')await partial?.clear();
const kept=partial?.length??0;
try{
if(size===undefined)await(0,disk_space.M)(run,{
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
return flow(run,delivery,opened);
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
if(answer.kind==='restart')requireSize(label,response,size);
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
let offset=begun.kind==='append'?partial?.length??0:0;
if(partial!==undefined&&offset>0)yield*partial.read();
for(let answer=begun;answer.kind!=='done';){
const from=offset;
let last=run.clock.elapsed();
try{
const{body}=answer.response;
for await(const chunk of answer.kind==='restart'&&offset>0?after(offset,body):body){
const backlog=partial?.append(chunk);
if(backlog!==undefined)await backlog;
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
const cut=broken.error instanceof problem.A&&broken.error.code==='MIRROR_INTERRUPTED';
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
if(opened.kind==='append')run.emit({
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
if(left<chunk.length)yield left===0?chunk:chunk.subarray(left);
left=Math.max(0,left - chunk.length);
}
}
;
const largestArchive=1<<30;
async function openDownload(run,given){
const bytes=await receive(run,given);
return verifyBytes(run,bytes,{
label:given.label,
expected:given.expected,
digest:await run.digest()
});
}
function verifyBytes(run,source,given){
const{label,expected,digest}=given;
const iterator=source[Symbol.asyncIterator]();
const limit=expected.size??largestArchive;
let done=0;
let hex;
async function next(){
const step=await iterator.next();
if(step.done)return undefined;
done +=step.value.length;
if (done > limit) throw wrongSize(label, `more than ${limit}`, expected.size);
digest.update(step.value);
run.emit({
kind:'bytes',
label,
done,
total:expected.size
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
if(expected.size!==undefined&&done<expected.size)throw endedEarly(label,done,expected.size);
hex??=digest.hex();
const sha256=hex;
if(sha256===(expected.sha256??sha256))return{
size:done,
sha256
};
throw new problem.A('DIGEST_MISMATCH', `${label} has the SHA-256 ${sha256}, expected ${expected.sha256}`, {
hint:'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.'
});
},
async close(){
await iterator.return?.();
}
};
}
}),
5452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
lookUpToolchain:()=>lookUpToolchain
});
var failures=__webpack_require__(1731);
var problem=__webpack_require__(2969);
var sumdb_gosumdb=__webpack_require__(8935);
var bytes=__webpack_require__(6519);
var merkle=__webpack_require__(5048);
;
async function proveInclusion({id,size},hasher,read){
if (!isPlace(id) || id >= size) throw new RangeError(`no record ${id} in a tree of ${size}`);
return await readRoots(inclusionSteps(id,size),hasher,read);
}
function checkInclusion({id,recordHash,tree},proof,hasher){
if(!isPlace(id)||id>=tree.size||!proof.every(isHash))return false;
const steps=inclusionSteps(id,tree.size);
if(steps.length!==proof.length)return false;
const root=steps.reduce((hash,step,index)=>join(step,hash,proof[index]??hash,hasher),recordHash);
return(0,bytes.ex)(root,tree.hash);
}
async function proveConsistency({older,newer},hasher,read){
if (!isPlace(older) || older === 0 || older > newer) throw new RangeError(`no tree of ${older} in one of ${newer}`);
const{common,steps}=consistencySteps(older,newer);
const first=common.start===0?[]:[
{
sibling:common
}
];
return await readRoots([
...first,
...steps
],hasher,read);
}
function checkConsistency({older,newer},proof,hasher){
if(!isPlace(older.size)||older.size===0||older.size>newer.size||!proof.every(isHash))return false;
const{common,steps}=consistencySteps(older.size,newer.size);
const[start,...siblings]=common.start===0?[
older.hash,
...proof
]:proof;
if(start===undefined||siblings.length!==steps.length)return false;
let[oldRoot,newRoot]=[
start,
start
];
for(const[index,step]of steps.entries()){
const sibling=siblings[index]??start;
if(step.side==='left')oldRoot=join(step,oldRoot,sibling,hasher);
newRoot=join(step,newRoot,sibling,hasher);
}
return(0,bytes.ex)(oldRoot,older.hash)&&(0,bytes.ex)(newRoot,newer.hash);
}
function inclusionSteps(id,size){
return descend({
start:0,
end:size
},(range)=>range.end - range.start===1,id).steps;
}
function consistencySteps(older,newer){
const{reached,steps}=descend({
start:0,
end:newer
},(range)=>range.end===older,older - 1);
return{
common:reached,
steps
};
}
function descend(whole,isReached,id){
const steps=[];
let range=whole;
while(!isReached(range)){
const middle=(0,merkle.XV)(range);
const[left,right]=[
{
start:range.start,
end:middle
},
{
start:middle,
end:range.end
}
];
const isLeft=id<middle;
steps.unshift(isLeft?{
sibling:right,
side:'right'
}:{
sibling:left,
side:'left'
});
range=isLeft?left:right;
}
return{
reached:range,
steps
};
}
function join({side},hash,sibling,hasher){
return side==='left'?(0,merkle.zB)(sibling,hash,hasher):(0,merkle.zB)(hash,sibling,hasher);
}
async function readRoots(steps,hasher,read){
const wanted=steps.map(({sibling})=>(0,merkle.Nh)(sibling));
const hashes=[
...await read(wanted.flat())
];
return wanted.map((nodes)=>(0,merkle.I5)(hashes.splice(0,nodes.length),hasher));
}
function isPlace(count){
return Number.isSafeInteger(count)&&count>=0;
}
function isHash(hash){
return hash.length===merkle.Hx;
}
;
const tileHeight=8;
const wholeWidth=2**tileHeight;
function tilePath({level,index,width}){
const digits=String(index);
const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
const last=groups.pop();
const part = width === wholeWidth ? '' : `.p/${width}`;
return `/tile/${tileHeight}/${level}/${groups.map((group)=>`x${group}/`).join('')}${last}${part}`;
}
function tileAt(level,index,size){
const hashes = Math.floor(size / wholeWidth ** level);
return{
level,
index,
width:Math.max(0,Math.min(wholeWidth,hashes - index*wholeWidth))
};
}
function parentOf({level,index},size){
return tileAt(level + 1, Math.floor(index / wholeWidth), size);
}
function placeOf({level,index},size){
const tileLevel = Math.floor(level / tileHeight);
const width=2**(level - tileLevel*tileHeight);
const first=index*width;
const start=first%wholeWidth;
return{
tile: tileAt(tileLevel, Math.floor(first / wholeWidth), size),
start,
end:start + width
};
}
function hashInTile(data,start,end,hasher){
if(end - start===1)return data.slice(start*merkle.Hx,end*merkle.Hx);
const middle = (start + end) / 2;
return(0,merkle.zB)(hashInTile(data,start,middle,hasher),hashInTile(data,middle,end,hasher),hasher);
}
;
class TileTree{
signed;
#crypto;
#remote;
#fetched=new Map();
#proved=new Map();
constructor(signed,remote,crypto){
this.signed=signed;
this.#remote=remote;
this.#crypto=crypto;
}
readNodes=async(nodes)=>{
const places=nodes.map((node)=>placeOf(node,this.signed.size));
if(places.some(({tile,end})=>end>tile.width))throw new RangeError('a node outside its tree');
const chains=places.map(({tile})=>this.#chain(tile));
await Promise.all([
...this.#edge(),
...chains.flat()
].map((tile)=>this.#fetch(tile)));
await this.#proveEdge();
for(const chain of chains)for(const tile of chain)await this.#proveWhole(tile);
return places.map(({tile,start,end})=>hashInTile(this.#data(tile),start,end,this.#crypto));
};
#edge(){
return this.#rootNodes().map((node)=>placeOf(node,this.signed.size).tile);
}
#rootNodes(){
return(0,merkle.Nh)({
start:0,
end:this.signed.size
});
}
#chain(tile){
return tile.width<wholeWidth?[]:[
...this.#chain(parentOf(tile,this.signed.size)),
tile
];
}
async #proveEdge(){
const edge=this.#edge();
if(edge.every((tile)=>this.#proved.has(tilePath(tile))))return;
const hashes=this.#rootNodes().map(async(node)=>{
const{tile,start,end}=placeOf(node,this.signed.size);
return hashInTile(await this.#fetch(tile),start,end,this.#crypto);
});
if(!(0,bytes.ex)((0,merkle.I5)(await Promise.all(hashes),this.#crypto),this.signed.hash)){
const paths=new Set(edge.map(tilePath));
throw invalid(`${[
...paths
].join(', ')} do not match the signed tree of ${this.signed.size} records`);
}
for(const tile of edge)this.#proved.set(tilePath(tile),await this.#fetch(tile));
}
async #proveWhole(tile){
const path=tilePath(tile);
if(this.#proved.has(path))return;
const data=await this.#fetch(tile);
const parent=parentOf(tile,this.signed.size);
const place=tile.index%wholeWidth;
const expected=hashInTile(this.#data(parent),place,place + 1,this.#crypto);
if(!(0,bytes.ex)(hashInTile(data,0,wholeWidth,this.#crypto),expected)){
throw invalid(`${path} does not match its hash in ${tilePath(parent)}`);
}
this.#proved.set(path,data);
}
#data(tile){
const data=this.#proved.get(tilePath(tile));
if (data === undefined) throw new problem.A('INTERNAL', `${tilePath(tile)} was about to be used without verification`);
return data;
}
#fetch(tile){
const path=tilePath(tile);
const fetched=this.#fetched.get(path)??fetchTile(tile,this.signed.size,this.#remote);
this.#fetched.set(path,fetched);
return fetched;
}
}
async function fetchTile(tile,size,remote){
const path=tilePath(tile);
const exact=await attempt(remote,path);
if(exact.bytes!==undefined)return checkLength(path,exact.bytes,tile.width);
if(tile.width<wholeWidth){
const wholePath=tilePath({
...tile,
width:wholeWidth
});
const whole=await attempt(remote,wholePath);
if(whole.bytes!==undefined){
return checkLength(wholePath,whole.bytes,wholeWidth).subarray(0,tile.width*merkle.Hx);
}
}
throw exact.error ?? invalid(`${path} is missing, but is part of the signed tree of ${size} records`);
}
async function attempt(remote,path){
try{
return{
bytes:await remote.get(path)
};
}catch(error){
return{
error
};
}
}
function checkLength(path,bytes,width){
if(bytes.length===width*merkle.Hx)return bytes;
throw invalid(`${path} has ${bytes.length} bytes, not ${width * merkle.Hx}`);
}
function invalid(reason){
return new problem.A('SUMDB_INVALID', `The checksum database's answer is refused: ${reason}`, {
hint:'The answer was damaged or forged in transit. Use another mirror or proxy, or the database directly.'
});
}
var tree_head=__webpack_require__(745);
;
async function mergeLatest(note,database){
const{key,crypto,store}=database;
const answered=grow((0,tree_head.rB)(note,key,crypto),database);
for(;;){
const kept=await readKept(database);
if(kept!==undefined&&kept.size>=answered.signed.size){
const keptTree=grow(kept,database);
await checkKeepsUp(keptTree,answered.signed,database);
return keptTree;
}
if(kept!==undefined)await checkContains(answered,kept,database);
if(await store.replace(kept?.note,note))return answered;
}
}
function grow(signed,{remote,crypto}){
return new TileTree(signed,remote,crypto);
}
async function readKept({key,store,crypto,warn}){
const note=await store.read();
if(note===undefined)return undefined;
try{
return(0,tree_head.rB)(note,key,crypto);
}catch(error){
if(!(error instanceof problem.A))throw error;
const place=await store.setAside(note);
warn(`The stored state of ${key.name} cannot be read and was moved to ${JSON.stringify(place)}; ` + `the database's answer is used as the first tree. ${error.message}`);
return undefined;
}
}
async function checkKeepsUp(kept,answered,database){
try{
await checkContains(kept,answered,database);
}catch(error){
if(!(error instanceof problem.A&&error.code==='SUMDB_INVALID'))throw error;
const reason='There is no proof that the larger tree contains the smaller one';
throw alarm(database.key.name,[
answered,
kept.signed
], `${reason}. ${error.message}`, error);
}
}
async function checkContains(newer,older,{crypto,key}){
const{signed,readNodes}=newer;
const trees=[
older,
signed
];
if(older.size===signed.size){
if((0,bytes.ex)(older.hash,signed.hash))return;
throw alarm(key.name,trees,'Proof: two different signed roots for the same number of records.');
}
const root=(0,merkle.I5)(await readNodes((0,merkle.Nh)({
start:0,
end:older.size
})),crypto);
const proof=older.size===0?[]:await proveConsistency({
older:older.size,
newer:signed.size
},crypto,readNodes);
if(!(0,bytes.ex)(root,older.hash))throw alarm(key.name,trees,proofText(older.size,[
root,
...proof
]));
if(older.size>0&&!checkConsistency({
older,
newer:signed
},proof,crypto)){
throw new problem.A('INTERNAL', `The proof from tree ${older.size} to tree ${signed.size} is invalid`);
}
}
function proofText(size,hashes){
const lines=quote(hashes.map(bytes.WG).join('\n'));
return `Proof: the root over the first ${size} records of the larger tree, then the hashes from there to its root:\n${lines}`;
}
function alarm(name,[older,newer],proof,cause){
const notes=[
older,
newer
].map(({ size, note })=>`Tree of ${size} records:\n${quote(note)}\n`);
return new problem.A('SUMDB_INCONSISTENT', `SECURITY: the checksum database ${name} has signed two trees that contradict each other.\n${notes.join('')}${proof}`, {
hint:'Do not use what was downloaded. Keep this message. Ask the database directly instead of a proxy or mirror. ' + 'If it contradicts itself, inform its operator.',
cause
});
}
function quote(text){
return text.trimEnd().replaceAll(/^/gm, '| ');
}
var note=__webpack_require__(9610);
;
function parseRecord(answer){
const whole=(0,bytes.g7)(answer);
if(whole===undefined)throw record_invalid('it is not UTF-8','');
const start=whole.indexOf('\n')+ 1;
const id=(0,tree_head.zq)(whole.slice(0,Math.max(0,start - 1)));
if(id===undefined)throw record_invalid('it does not start with the number of a record',whole);
const end=whole.indexOf('\n\n',start);
const text=whole.slice(start,end + 1);
if(end<0||text.startsWith('\n')||!(0,note.K)(text))throw record_invalid('it has no record',whole);
const treeNote=whole.slice(end + 2);
if(treeNote==='')throw record_invalid('it has no signed tree',whole);
return{
id,
text,
treeNote
};
}
function hashInRecord(text,{path,version}){
const prefix = `${path} ${version} h1:`;
const hashes=text.split('\n').filter((line)=>line.startsWith(prefix)).map((line)=>line.slice(prefix.length));
const[hash,other]=new Set(hashes);
if(hash===undefined){
throw new problem.A('SUMDB_MISMATCH', `The checksum database's record has no h1: line for ${path}@${version}`, {
hint:'The record is for another module or version: the server that answered is faulty or malicious.'
});
}
if(other!==undefined||(0,bytes.y4)(hash)?.length!==32)throw record_invalid('its h1: lines do not give one valid hash',text);
return `h1:${hash}`;
}
function record_invalid(reason,answer){
const quoted = answer === '' ? '' : ` (${JSON.stringify(answer.slice(0, 200))})`;
return new problem.A('SUMDB_INVALID', `The checksum database's answer is refused: ${reason}${quoted}`, {
hint:'The server that answered is not a checksum database (a log-in page?), or the answer was damaged in transit.'
});
}
;
async function lookupHash(module,database){
const answer=await database.remote.get(lookupPath(module));
if(answer===undefined){
throw new problem.A('SUMDB_MISMATCH', `${database.key.name} has no record of ${module.path}@${module.version}`, {
hint:'Check the version. A release of the last few minutes may not be in the database yet.'
});
}
const record=parseRecord(answer);
const tree=await mergeLatest(record.treeNote,database);
await checkRecord(record,tree,database);
return{
hash:hashInRecord(record.text,module),
id:record.id,
treeSize:tree.signed.size
};
}
function lookupPath({path,version}){
return `/lookup/${escapeCapitals(path)}@${escapeCapitals(version.replace(/\/go\.mod$/, ''))}`;
}
function escapeCapitals(text){
if (!/^[\w.~+-]+(\/[\w.~+-]+)*$/.test(text) || /(^|\/)\.+(\/|$)/.test(text)) {
throw new problem.A('VERSION_INVALID', `${JSON.stringify(text)} is not part of a valid module version`);
}
return text.replaceAll(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`);
}
async function checkRecord({id,text},tree,{crypto,key}){
const{signed,readNodes}=tree;
if (id >= signed.size) throw lookup_invalid(`record ${id} is not in its tree of ${signed.size} records`, key.name);
const proof=await proveInclusion({
id,
size:signed.size
},crypto,readNodes);
if(!checkInclusion({
id,
recordHash:(0,merkle.oj)(text,crypto),
tree:signed
},proof,crypto)){
throw lookup_invalid(`its text for record ${id} is not that record of the signed tree`, key.name);
}
}
function lookup_invalid(reason,name){
return new problem.A('SUMDB_INVALID', `The answer of ${name} is refused: ${reason}`, {
hint:'The server that answered is faulty or malicious. Use another mirror or proxy, or the database directly.'
});
}
var sumdb_base=__webpack_require__(603);
var toolchain_module=__webpack_require__(6968);
var fetch=__webpack_require__(7148);
;
const longestAnswer=1<<20;
async function lookUpToolchain(run,release){
const{crypto,treeStore}=await run.sumdb();
const settings=await run.goSettings();
const gosumdb=(0,sumdb_gosumdb.f)(settings.GOSUMDB,crypto);
const{http}=await run.network();
const base=await(0,sumdb_base._)((0,sumdb_base.g)(gosumdb,settings.GOPROXY),async(url)=>{
const response=await http.get({
url
});
for await(const _ of response.body);
return response.status;
});
const module=(0,toolchain_module.IV)(release,run.platform.os,run.platform.arch);
run.emit({
kind:'log-lookup',
module: `${module.path}@${module.version}`,
database:gosumdb.name
});
return lookupHash(module,{
key:gosumdb.key,
remote:{
get: (path)=>read(run, `${base}${path}`)
},
store:treeStore(gosumdb.name),
crypto,
warn:(message)=>run.emit({
kind:'remark',
level:'warning',
message
})
});
}
async function read(run,url){
try{
return await(0,fetch.ci)(run,url,longestAnswer);
}catch(cause){
if(!(0,failures.Uz)(cause))throw cause;
throw new problem.A('SUMDB_UNREACHABLE', `The checksum database did not answer: ${cause.message}`, {
hint:cause.hint??'',
cause
});
}
}
})
};
