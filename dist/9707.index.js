"use strict";
exports.id=9707;
exports.ids=[
9707
];
exports.modules={
70482:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Id:()=>concatBytes,
WG:()=>encodeBase64,
ex:()=>equalBytes,
g7:()=>decodeText,
wx:()=>encodeText,
y4:()=>decodeBase64
});
const encoder=new TextEncoder();
const decoder=new TextDecoder('utf-8',{
ignoreBOM:true
});
function encodeText(text){
return encoder.encode(text);
}
function decodeText(bytes){
const text=decoder.decode(bytes);
return equalBytes(encoder.encode(text),bytes)?text:void 0;
}
function encodeBase64(bytes){
return btoa(String.fromCharCode(...bytes));
}
function decodeBase64(text){
if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return;
const bytes=Uint8Array.from(atob(text),(character)=>character.charCodeAt(0));
return encodeBase64(bytes)===text?bytes:void 0;
}
function concatBytes(...parts){
const whole=new Uint8Array(parts.reduce((length,part)=>length + part.length,0));
let offset=0;
for(const part of parts){
whole.set(part,offset);
offset +=part.length;
}
return whole;
}
function equalBytes(left,right){
return left.length===right.length&&left.every((byte,index)=>byte===right[index]);
}
}),
49582:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$M:()=>parseGosumdb,
fL:()=>requireSumdb,
vO:()=>defaultSumdb
});
var problem$0=require$(48624);
var redact$1=require$(50386);
var key$2=require$(58241);
const knownKeys={
'sum.golang.org':'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
};
const aliases={
'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function parseGosumdb(value,crypto){
const given=void 0===value||''===value?'sum.golang.org':value;
if('off'===given)return 'off';
const[name,url,...rest]=fields(Object.hasOwn(aliases,given)&&aliases[given]||given);
if(void 0===name)throw invalid(given,'it names no database');
if(rest.length>0)throw invalid(given,'it has more than two words (a database and its URL)');
const key=(0,key$2.z$)(Object.hasOwn(knownKeys,name)&&knownKeys[name]||name,crypto);
if (!isDatabaseName(key.name)) throw invalid(given, `the name ${JSON.stringify(key.name)} is not host[/path]`);
return{
name:key.name,
key,
...void 0===url?{}:{
url:parseUrl(url,given)
}
};
}
function requireSumdb(value,crypto){
const gosumdb=parseGosumdb(value,crypto);
if('off'!==gosumdb)return gosumdb;
throw new problem$0.A('SUMDB_OFF','A Go toolchain cannot be verified: GOSUMDB is "off"',{
hint:'Unset GOSUMDB, or use a mirror that serves archives: their digests do not need the checksum database.'
});
}
function defaultSumdb(crypto){
const name='sum.golang.org';
return{
name,
key:(0,key$2.z$)(knownKeys[name]??'',crypto)
};
}
function fields(text){
return text.split(/\p{White_Space}+/u).filter((field)=>'' !== field);
}
function isDatabaseName(name){
return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(\/[\w.~$&,:;=@-]+)*$/i.test(name) && !/(^|\/)\.+(\/|$)/.test(name);
}
function parseUrl(url,given){
const address=URL.canParse(url)?new URL(url):void 0;
if(address?.protocol!=='https:'&&address?.protocol!=='http:')throw invalid(given,'its second word is not an http or https URL');
return url.replace(/\/+$/, '');
}
function invalid(given,reason){
return new problem$0.A('INPUT_INVALID', `GOSUMDB is ${JSON.stringify((0, redact$1.R)(given))}: ${reason}`, {
hint:'Unset it for sum.golang.org, or write "<name or key>" or "<name or key> <URL>".'
});
}
}),
15931:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Hx:()=>hashLength,
I5:()=>rootOf,
Nh:()=>nodesOf,
XV:()=>middleOf,
oj:()=>recordHash,
zB:()=>nodeHash
});
var bytes$0=require$(70482);
const hashLength=32;
function recordHash(text,{sha256}){
return sha256((0,bytes$0.Id)(Uint8Array.of(0),(0,bytes$0.wx)(text)));
}
function nodeHash(left,right,{sha256}){
return sha256((0,bytes$0.Id)(Uint8Array.of(1),left,right));
}
function nodesOf({start,end}){
const nodes=[];
for(let next=start;next<end;){
const level=levelBelow(end - next + 1);
nodes.push({
level,
index: next / 2 ** level
});
next +=2**level;
}
return nodes;
}
function rootOf(hashes,hasher){
return 0===hashes.length?hasher.sha256(new Uint8Array()):hashes.reduceRight((right,left)=>nodeHash(left,right,hasher));
}
function middleOf({start,end}){
return start + 2**levelBelow(end - start);
}
function levelBelow(size){
let level=0;
while(2**(level + 1)<size)level +=1;
return level;
}
}),
40073:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
K:()=>isPlainText,
j:()=>openNote
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var key$2=require$(58241);
const maximumLength=1_000_000;
const maximumSignatures=100;
function openNote(message,known,crypto){
const{text,signatures}=splitNote(message);
const verified=new Map();
const unverified=new Map();
const signed=(0,bytes$1.wx)(text);
for(const signature of signatures){
const owner = `${signature.name}+${signature.id}`;
const key=findKey(signature,known);
if (void 0 === key) unverified.set(`${owner} ${(0, key$2.uh)(signature.bytes)}`, signature);
else if(!verified.has(owner)){
if (!crypto.verifyEd25519(key.publicKey, signed, signature.bytes)) throw invalid(`its signature by ${owner} is invalid`);
verified.set(owner,signature);
}
}
if(0===verified.size)throw invalid(unsigned(known,[
...unverified.values()
]));
return{
text,
verified:[
...verified.values()
],
unverified:[
...unverified.values()
]
};
}
function splitNote(message){
if (message.length > maximumLength) throw invalid(`it is longer than ${maximumLength} characters`);
if(!isPlainText(message))throw invalid('it has control characters or is not UTF-8');
const end=message.lastIndexOf('\n\n');
if(end<0)throw invalid('it has no empty line before its signatures');
const block=message.slice(end + 2);
if(!block.endsWith('\n'))throw invalid('it does not end in a signature and a newline');
const lines=block.slice(0,-1).split('\n');
if (lines.length > maximumSignatures) throw invalid(`it has more than ${maximumSignatures} signatures`);
return{
text:message.slice(0,end + 1),
signatures:lines.map(parseSignature)
};
}
function isPlainText(text){
return text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}
function parseSignature(line){
const[dash,name='',encoded='',...rest]=line.split(' ');
const bytes=(0,bytes$1.y4)(encoded);
if ("\u2014" !== dash || !(0, key$2.TK)(name) || void 0 === bytes || bytes.length < 5 || rest.length > 0) throw invalid(`${JSON.stringify(line)} is not a signature`);
return{
name,
id:(0,key$2.uh)(bytes.subarray(0,4)),
bytes:bytes.subarray(4)
};
}
function findKey(signature,known){
const keys=known.filter(({name,id})=>name===signature.name&&id===signature.id);
if (keys.length > 1) throw invalid(`two known keys have the name and id ${signature.name}+${signature.id}`);
return keys[0];
}
function unsigned(known,unverified){
const owners = (keys)=>keys.map(({ name, id })=>`${name}+${id}`).join(', ') || 'no key';
return `it is signed by ${owners(unverified)}, not by ${owners(known)}`;
}
function invalid(reason){
return new problem$0.A('SUMDB_INVALID', `The signed note is refused: ${reason}`, {
hint:'The answer was damaged or forged in transit, or GOSUMDB names a key that is not the one of this database.'
});
}
}),
54179:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$4:()=>checkInclusion,
P_:()=>proveConsistency,
Tp:()=>proveInclusion,
zV:()=>checkConsistency
});
var bytes$0=require$(70482);
var merkle$1=require$(15931);
async function proveInclusion({id,size},hasher,read){
if (!isPlace(id) || id >= size) throw new RangeError(`no record ${id} in a tree of ${size}`);
return await readRoots(inclusionSteps(id,size),hasher,read);
}
function checkInclusion({id,recordHash,tree},proof,hasher){
if(!isPlace(id)||id>=tree.size||!proof.every(isHash))return false;
const steps=inclusionSteps(id,tree.size);
if(steps.length!==proof.length)return false;
const root=steps.reduce((hash,step,index)=>join(step,hash,proof[index]??hash,hasher),recordHash);
return(0,bytes$0.ex)(root,tree.hash);
}
async function proveConsistency({older,newer},hasher,read){
if (!isPlace(older) || 0 === older || older > newer) throw new RangeError(`no tree of ${older} in one of ${newer}`);
const{common,steps}=consistencySteps(older,newer);
const first=0===common.start?[]:[
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
if(!isPlace(older.size)||0===older.size||older.size>newer.size||!proof.every(isHash))return false;
const{common,steps}=consistencySteps(older.size,newer.size);
const[start,...siblings]=0===common.start?[
older.hash,
...proof
]:proof;
if(void 0===start||siblings.length!==steps.length)return false;
let[oldRoot,newRoot]=[
start,
start
];
for(const[index,step]of steps.entries()){
const sibling=siblings[index]??start;
if('left'===step.side)oldRoot=join(step,oldRoot,sibling,hasher);
newRoot=join(step,newRoot,sibling,hasher);
}
return(0,bytes$0.ex)(oldRoot,older.hash)&&(0,bytes$0.ex)(newRoot,newer.hash);
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
const middle=(0,merkle$1.XV)(range);
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
return 'left'===side?(0,merkle$1.zB)(sibling,hash,hasher):(0,merkle$1.zB)(hash,sibling,hasher);
}
async function readRoots(steps,hasher,read){
const wanted=steps.map(({sibling})=>(0,merkle$1.Nh)(sibling));
const hashes=[
...await read(wanted.flat())
];
return wanted.map((nodes)=>(0,merkle$1.I5)(hashes.splice(0,nodes.length),hasher));
}
function isPlace(count){
return Number.isSafeInteger(count)&&count>=0;
}
function isHash(hash){
return hash.length===merkle$1.Hx;
}
}),
3724:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>hashInRecord,
H:()=>parseRecord
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var note$2=require$(40073);
var head$3=require$(26156);
function parseRecord(answer){
const whole=(0,bytes$1.g7)(answer);
if(void 0===whole)throw invalid('it is not UTF-8','');
const start=whole.indexOf('\n')+ 1;
const id=(0,head$3.zq)(whole.slice(0,Math.max(0,start - 1)));
if(void 0===id)throw invalid('it does not start with the number of a record',whole);
const end=whole.indexOf('\n\n',start);
const text=whole.slice(start,end + 1);
if(end<0||text.startsWith('\n')||!(0,note$2.K)(text))throw invalid('it has no record',whole);
const treeNote=whole.slice(end + 2);
if(''===treeNote)throw invalid('it has no signed tree',whole);
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
if (void 0 === hash) throw new problem$0.A('SUMDB_MISMATCH', `The checksum database's record has no h1: line for ${path}@${version}`, {
hint:'The record is for another module or version: the server that answered is faulty or malicious.'
});
if(void 0!==other||(0,bytes$1.y4)(hash)?.length!==32)throw invalid('its h1: lines do not give one valid hash',text);
return `h1:${hash}`;
}
function invalid(reason,answer){
const quoted = '' === answer ? '' : ` (${JSON.stringify(answer.slice(0, 200))})`;
return new problem$0.A('SUMDB_INVALID', `The checksum database's answer is refused: ${reason}${quoted}`, {
hint:'The server that answered is not a checksum database (a log-in page?), or the answer was damaged in transit.'
});
}
}),
67220:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_:()=>chooseSumdbBase,
g:()=>sumdbBases
});
var problem$0=require$(48624);
var goproxy$1=require$(78716);
var redact$2=require$(50386);
function sumdbBases({name,url},goproxy){
if(void 0!==url)return[
{
kind:'database',
base:url,
onlyIfAbsent:false
}
];
const{proxies,end}=(0,goproxy$1.M)(goproxy);
return[
...proxies.map((proxy)=>{
const base = `${proxy.url}/sumdb/${name}`;
return{
kind:'proxy',
base,
supported: `${base}/supported`,
fallsBack:proxy.fallsBack
};
}),
{
kind:'database',
base: `https://${name}`,
onlyIfAbsent:'direct'!==end
}
];
}
async function chooseSumdbBase(bases,ask){
let failure;
for(const place of bases){
if('database'===place.kind&&(void 0===failure||!place.onlyIfAbsent))return place.base;
if('database'===place.kind)break;
const answer=await attempt(place.supported,ask);
if(200===answer.status)return place.base;
if(404!==answer.status&&410!==answer.status){
failure=unreachable(place.supported,answer);
if(!place.fallsBack)break;
}
}
throw failure??new problem$0.A('INTERNAL','There is no URL to read the checksum database from');
}
async function attempt(url,ask){
try{
return await ask(url);
}catch(error){
return{
error
};
}
}
function unreachable(url,{status,hint,error}){
const cause=error instanceof problem$0.A?error:void 0;
const why = void 0 === cause ? '' : ` (${cause.message})`;
const reason = void 0 === status ? `gave no answer${why}` : `answered with status ${status}`;
return new problem$0.A('SUMDB_UNREACHABLE', `The checksum database cannot be read through ${(0, redact$2.B)(url)}: it ${reason}`, {
hint:hint??cause?.hint??'Try again later, write "|" after the proxy in GOPROXY so that its errors are skipped, or give GOSUMDB a URL.',
cause:error
});
}
}),
22436:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
AJ:()=>proveByTlogProof,
CE:()=>printTlogProof
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var merkle$2=require$(15931);
var proof$3=require$(54179);
var record$4=require$(3724);
var head$5=require$(26156);
const header = 'c2sp.org/tlog-proof@v1';
const longestProof=100_000;
function printTlogProof({index,hashes,checkpoint,record}){
const lines=[
header,
`extra ${(0, bytes$1.WG)((0, bytes$1.wx)(record))}`,
`index ${index}`,
...hashes.map(bytes$1.WG)
];
return `${lines.join('\n')}\n\n${checkpoint}`;
}
function parseTlogProof(text){
if(text.length>longestProof)throw invalid('it is too long');
const end=text.indexOf('\n\n');
if(end<0)throw invalid('it has no signed tree');
const[first,extra='',place='',...encoded]=text.slice(0,end).split('\n');
if (first !== header) throw invalid(`its first line is not ${header}`);
const bytes=extra.startsWith('extra ')?(0,bytes$1.y4)(extra.slice(6)):void 0;
const record=bytes&&(0,bytes$1.g7)(bytes);
if(void 0===record)throw invalid('its second line is not "extra" and the text of the record');
const index=place.startsWith('index ')?(0,head$5.zq)(place.slice(6)):void 0;
if(void 0===index)throw invalid('its third line is not "index" and a number');
const hashes=encoded.map((line)=>(0,bytes$1.y4)(line));
if(!hashes.every((hash)=>hash?.length===merkle$2.Hx))throw invalid('a line is not a hash');
return{
index,
record,
hashes:hashes.filter((hash)=>void 0!==hash),
checkpoint:text.slice(end + 2)
};
}
function proveByTlogProof(text,{module,key,crypto}){
const{index:id,hashes,checkpoint,record}=parseTlogProof(text);
const tree=(0,head$5.rB)(checkpoint,key,crypto);
if(!(0,proof$3.$4)({
id,
recordHash:(0,merkle$2.oj)(record,crypto),
tree
}, hashes, crypto)) throw invalid(`it does not lead from the record to the root of the tree that ${key.name} has signed`);
return{
hash:(0,record$4.B)(record,module),
id,
treeSize:tree.size
};
}
function invalid(reason){
return new problem$0.A('SUMDB_INVALID', `The proof of the log is refused: ${reason}`, {
hint:'It was damaged, or belongs to something else. Without --offline the checksum database itself is asked.'
});
}
}),
26156:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
rB:()=>openTree,
zq:()=>parseCount
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var merkle$2=require$(15931);
var note$3=require$(40073);
function openTree(note,key,crypto){
return{
...parseTree((0,note$3.j)(note,[
key
],crypto).text),
note
};
}
function parseTree(text){
const[title,size='',encoded='',...rest]=text.split('\n');
const hash=(0,bytes$1.y4)(encoded);
if('go.sum database tree'!==title||0===rest.length||hash?.length!==merkle$2.Hx)throw invalid(text);
return{
size:parseCount(size)??refuse(text),
hash
};
}
function parseCount(text){
const count=Number(text);
return /^(0|[1-9][0-9]{0,15})$/.test(text) && Number.isSafeInteger(count) ? count : void 0;
}
function refuse(text){
throw invalid(text);
}
function invalid(text){
return new problem$0.A('SUMDB_INVALID', `${JSON.stringify(text.slice(0, 200))} does not describe a tree of a checksum database`, {
hint:'The key in GOSUMDB has signed a note of another kind. Check that it belongs to a checksum database.'
});
}
}),
58241:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
TK:()=>isKeyName,
uh:()=>hex,
z$:()=>parseVerifierKey
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
const ed25519=1;
function parseVerifierKey(text,crypto){
const[name='',id='',...rest]=text.split('+');
const encoded=(0,bytes$1.y4)(rest.join('+'));
if (!isKeyName(name) || !/^[0-9a-f]{8}$/i.test(id) || void 0 === encoded || 0 === encoded.length) throw invalid(text, 'it is not of the form <name>+<8 hex digits>+<base64>');
if(keyId(name,encoded,crypto)!==id.toLowerCase())throw invalid(text,'its hash does not match its name and key, so a part of it is wrong');
if(encoded[0]!==ed25519||33!==encoded.length)throw invalid(text,'it is not an Ed25519 key');
return{
name,
id:id.toLowerCase(),
publicKey:encoded.slice(1)
};
}
function isKeyName(name){
return '' !== name && name.isWellFormed() && !/[\p{White_Space}+]/u.test(name);
}
function keyId(name,encoded,crypto){
return hex(crypto.sha256((0, bytes$1.Id)((0, bytes$1.wx)(`${name}\n`), encoded)).subarray(0, 4));
}
function hex(bytes){
return Array.from(bytes,(byte)=>byte.toString(16).padStart(2,'0')).join('');
}
function invalid(text,reason){
return new problem$0.A('INPUT_INVALID', `${JSON.stringify(text)} is not a key of a checksum database: ${reason}`, {
hint:'Use a known name such as sum.golang.org, or the key that the operator of the database publishes.'
});
}
}),
9707:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>lookUpModule,
lookUpToolchain:()=>lookUpToolchain
});
var failures=require$(25796);
var problem=require$(48624);
var sumdb_gosumdb=require$(49582);
var quoted=require$(58987);
var bytes=require$(70482);
var merkle=require$(15931);
var sumdb_proof=require$(54179);
const tileHeight=8;
const wholeWidth=2**tileHeight;
function tilePath({level,index,width}){
const digits=String(index);
const groups = digits.padStart(3 * Math.ceil(digits.length / 3), '0').match(/.{3}/g) ?? [];
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
if (!(0, bytes.ex)(hashInTile(data, 0, wholeWidth, this.#crypto), expected)) throw invalid(`${path} does not match its hash in ${tilePath(parent)}`);
this.#proved.set(path,data);
}
#data(tile){
const data=this.#proved.get(tilePath(tile));
if (void 0 === data) throw new problem.A('INTERNAL', `${tilePath(tile)} was about to be used without verification`);
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
if(void 0!==exact.bytes)return checkLength(path,exact.bytes,tile.width);
if(tile.width<wholeWidth){
const wholePath=tilePath({
...tile,
width:wholeWidth
});
const whole=await attempt(remote,wholePath);
if(void 0!==whole.bytes)return checkLength(wholePath,whole.bytes,wholeWidth).subarray(0,tile.width*merkle.Hx);
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
var tree_head=require$(26156);
async function mergeLatest(note,database){
const{key,crypto,store}=database;
const answered=grow((0,tree_head.rB)(note,key,crypto),database);
for(;;){
const kept=await readKept(database);
if(void 0!==kept&&kept.size>=answered.signed.size){
const keptTree=grow(kept,database);
await checkKeepsUp(keptTree,answered.signed,database);
return keptTree;
}
if(void 0!==kept)await checkContains(answered,kept,database);
if(await store.replace(kept?.note,note))return answered;
}
}
function grow(signed,{remote,crypto}){
return new TileTree(signed,remote,crypto);
}
async function readKept({key,store,crypto,warn}){
const note=await store.read();
if(void 0===note)return;
try{
return(0,tree_head.rB)(note,key,crypto);
}catch(error){
if(!(error instanceof problem.A))throw error;
const place=await store.setAside(note);
warn(`The stored state of ${key.name} cannot be read and was moved to ${(0, quoted.T)(place)}; the database's answer is used as the first tree. ${error.message}`);
return;
}
}
async function checkKeepsUp(kept,answered,database){
try{
await checkContains(kept,answered,database);
}catch(error){
if(!(error instanceof problem.A&&'SUMDB_INVALID'===error.code))throw error;
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
const proof=0===older.size?[]:await(0,sumdb_proof.P_)({
older:older.size,
newer:signed.size
},crypto,readNodes);
if(!(0,bytes.ex)(root,older.hash))throw alarm(key.name,trees,proofText(older.size,[
root,
...proof
]));
if(older.size>0&&!(0,sumdb_proof.zV)({
older,
newer:signed
}, proof, crypto)) throw new problem.A('INTERNAL', `The proof from tree ${older.size} to tree ${signed.size} is invalid`);
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
hint:"Do not use what was downloaded. Keep this message. Ask the database directly instead of a proxy or mirror. If it contradicts itself, inform its operator.",
cause
});
}
function quote(text){
return text.trimEnd().replaceAll(/^/gm, '| ');
}
var sumdb_record=require$(3724);
var tlog_proof=require$(22436);
async function lookupHash(module,database){
const answer=await database.remote.get(lookupPath(module));
if (void 0 === answer) throw new problem.A('SUMDB_MISMATCH', `${database.key.name} has no record of ${module.path}@${module.version}`, {
hint:'Check the version. A release of the last few minutes may not be in the database yet.'
});
const record=(0,sumdb_record.H)(answer);
const tree=await mergeLatest(record.treeNote,database);
const hashes=await checkRecord(record,tree,database);
const{id,text}=record;
const tlogProof=(0,tlog_proof.CE)({
index:id,
record:text,
hashes,
checkpoint:tree.signed.note
});
const hash=(0,sumdb_record.B)(text,module);
return{
hash,
id,
treeSize:tree.signed.size,
database:database.key.name,
tlogProof
};
}
function lookupPath({path,version}){
return `/lookup/${escapeCapitals(path)}@${escapeCapitals(version.replace(/\/go\.mod$/, ''))}`;
}
function escapeCapitals(text){
if (!/^[\w.~+-]+(\/[\w.~+-]+)*$/.test(text) || /(^|\/)\.+(\/|$)/.test(text)) throw new problem.A('VERSION_INVALID', `${JSON.stringify(text)} is not part of a valid module version`);
return text.replaceAll(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`);
}
async function checkRecord({id,text},tree,{crypto,key}){
const{signed,readNodes}=tree;
if (id >= signed.size) throw lookup_invalid(`record ${id} is not in its tree of ${signed.size} records`, key.name);
const proof=await(0,sumdb_proof.Tp)({
id,
size:signed.size
},crypto,readNodes);
if(!(0,sumdb_proof.$4)({
id,
recordHash:(0,merkle.oj)(text,crypto),
tree:signed
}, proof, crypto)) throw lookup_invalid(`its text for record ${id} is not that record of the signed tree`, key.name);
return proof;
}
function lookup_invalid(reason,name){
return new problem.A('SUMDB_INVALID', `The answer of ${name} is refused: ${reason}`, {
hint:'The server that answered is faulty or malicious. Use another mirror or proxy, or the database directly.'
});
}
var sumdb_base=require$(67220);
var toolchain_module=require$(83519);
var fetch=require$(21543);
const longestAnswer=1048576;
function lookUpToolchain(run,release){
return lookUpModule(run,(0,toolchain_module.IV)(release,run.platform.os,run.platform.arch));
}
function lookUpModule(run,module){
return run.withSharedModes(()=>lookUp(run,module));
}
async function lookUp(run,module){
const{crypto,treeStore}=await run.sumdb();
const settings=await run.goSettings();
const gosumdb=(0,sumdb_gosumdb.fL)(settings.GOSUMDB,crypto);
const base=await(0,sumdb_base._)((0,sumdb_base.g)(gosumdb,settings.GOPROXY),(url)=>(0,fetch.dy)(run,url));
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
