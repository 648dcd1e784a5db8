export const id=7179;
export const ids=[
7179
];
export const modules={
6541:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
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
if(value===undefined)return undefined;
const wait = /^\d+$/.test(value) ? Number(value) * 1000 : httpDate(value) - now;
return Number.isNaN(wait)?undefined:Math.min(Math.max(wait,0),RETRY_AFTER_CAP_MS);
}
function backoff({attempt,base,cap,random}){
return Math.floor(random*Math.min(cap,base*2**(attempt - 1)));
}
function httpDate(value){
if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return Number.NaN;
return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
}),
6519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
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
return equalBytes(encoder.encode(text),bytes)?text:undefined;
}
function encodeBase64(bytes){
return btoa(String.fromCharCode(...bytes));
}
function decodeBase64(text){
if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
const bytes=Uint8Array.from(atob(text),(character)=>character.charCodeAt(0));
return encodeBase64(bytes)===text?bytes:undefined;
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
8935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
$:()=>parseGosumdb,
f:()=>requireSumdb
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7827);
var _verifier_key_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5798);
const knownKeys={
'sum.golang.org':'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
};
const aliases={
'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function parseGosumdb(value,crypto){
const given=value===undefined||value===''?'sum.golang.org':value;
if(given==='off')return 'off';
const[name,url,...rest]=fields(Object.hasOwn(aliases,given)&&aliases[given]||given);
if(name===undefined)throw invalid(given,'it names no database');
if(rest.length>0)throw invalid(given,'it has more than two words (a database and its URL)');
const key=(0,_verifier_key_js__WEBPACK_IMPORTED_MODULE_2__.z$)(Object.hasOwn(knownKeys,name)&&knownKeys[name]||name,crypto);
if (!isDatabaseName(key.name)) throw invalid(given, `the name ${JSON.stringify(key.name)} is not host[/path]`);
return{
name:key.name,
key,
...url===undefined?{}:{
url:parseUrl(url,given)
}
};
}
function requireSumdb(value,crypto){
const gosumdb=parseGosumdb(value,crypto);
if(gosumdb!=='off')return gosumdb;
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('SUMDB_OFF','A Go toolchain cannot be verified: GOSUMDB is "off"',{
hint:'Unset GOSUMDB, or use a mirror that serves archives: their digests do not need the checksum database.'
});
}
function fields(text){
return text.split(/\p{White_Space}+/u).filter((field)=>field !== '');
}
function isDatabaseName(name){
return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(\/[\w.~$&,:;=@-]+)*$/i.test(name) && !/(^|\/)\.+(\/|$)/.test(name);
}
function parseUrl(url,given){
const address=URL.canParse(url)?new URL(url):undefined;
if(address?.protocol!=='https:'&&address?.protocol!=='http:'){
throw invalid(given,'its second word is not an http or https URL');
}
return url.replace(/\/+$/, '');
}
function invalid(given,reason){
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('INPUT_INVALID', `GOSUMDB is ${JSON.stringify((0, _text_redact_js__WEBPACK_IMPORTED_MODULE_1__.R)(given))}: ${reason}`, {
hint:'Unset it for sum.golang.org, or write "<name or key>" or "<name or key> <URL>".'
});
}
}),
5048:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Hx:()=>hashLength,
I5:()=>rootOf,
Nh:()=>nodesOf,
XV:()=>middleOf,
oj:()=>recordHash,
zB:()=>nodeHash
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6519);
const hashLength=32;
function recordHash(text,{sha256}){
return sha256((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Id)(Uint8Array.of(0),(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__.wx)(text)));
}
function nodeHash(left,right,{sha256}){
return sha256((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__.Id)(Uint8Array.of(1),left,right));
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
return hashes.length===0?hasher.sha256(new Uint8Array()):hashes.reduceRight((right,left)=>nodeHash(left,right,hasher));
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
9610:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
K:()=>isPlainText,
j:()=>openNote
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6519);
var _verifier_key_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5798);
const maximumLength=1_000_000;
const maximumSignatures=100;
function openNote(message,known,crypto){
const{text,signatures}=splitNote(message);
const verified=new Map();
const unverified=new Map();
const signed=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.wx)(text);
for(const signature of signatures){
const owner = `${signature.name}+${signature.id}`;
const key=findKey(signature,known);
if(key===undefined){
unverified.set(`${owner} ${(0, _verifier_key_js__WEBPACK_IMPORTED_MODULE_2__.uh)(signature.bytes)}`, signature);
}else if(!verified.has(owner)){
if(!crypto.verifyEd25519(key.publicKey,signed,signature.bytes)){
throw invalid(`its signature by ${owner} is invalid`);
}
verified.set(owner,signature);
}
}
if(verified.size===0)throw invalid(unsigned(known,[
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
const bytes=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.y4)(encoded);
if(dash!=='—'||!(0,_verifier_key_js__WEBPACK_IMPORTED_MODULE_2__.TK)(name)||bytes===undefined||bytes.length<5||rest.length>0){
throw invalid(`${JSON.stringify(line)} is not a signature`);
}
return{
name,
id:(0,_verifier_key_js__WEBPACK_IMPORTED_MODULE_2__.uh)(bytes.subarray(0,4)),
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
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('SUMDB_INVALID', `The signed note is refused: ${reason}`, {
hint:'The answer was damaged or forged in transit, or GOSUMDB names a key that is not the one of this database.'
});
}
}),
603:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
_:()=>chooseSumdbBase,
g:()=>sumdbBases
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _sources_goproxy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5037);
var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7827);
function sumdbBases({name,url},goproxy){
if(url!==undefined)return[
{
kind:'database',
base:url,
onlyIfAbsent:false
}
];
const{proxies,end}=(0,_sources_goproxy_js__WEBPACK_IMPORTED_MODULE_1__.M)(goproxy);
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
onlyIfAbsent:end!=='direct'
}
];
}
async function chooseSumdbBase(bases,ask){
let failure;
for(const place of bases){
if(place.kind==='database'&&(failure===undefined||!place.onlyIfAbsent))return place.base;
if(place.kind==='database')break;
const answer=await attempt(place.supported,ask);
if(answer.status===200)return place.base;
if(answer.status===404||answer.status===410)continue;
failure=unreachable(place.supported,answer);
if(!place.fallsBack)break;
}
throw failure??new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('INTERNAL','There is no URL to read the checksum database from');
}
async function attempt(url,ask){
try{
return{
status:await ask(url)
};
}catch(error){
return{
error
};
}
}
function unreachable(url,{status,error}){
const reason = status === undefined ? 'gave no answer' : `answered with status ${status}`;
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('SUMDB_UNREACHABLE', `The checksum database cannot be read through ${(0, _text_redact_js__WEBPACK_IMPORTED_MODULE_2__.B)(url)}: it ${reason}`, {
hint:'Try again later, write "|" after the proxy in GOPROXY so that its errors are skipped, or give GOSUMDB a URL.',
cause:error
});
}
}),
6968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
B8:()=>modulePrefix,
CJ:()=>moduleVersionSuffix,
IV:()=>toolchainModule,
LE:()=>toolchainEntryName,
Mw:()=>modulePath,
TQ:()=>moduleVersionPrefix
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
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
return `.${os}-${arch === 'armv6l' ? 'arm' : arch}`;
}
function modulePrefix({path,version}){
return `${path}@${version}`;
}
function toolchainEntryName(entry,prefix){
if (entry.endsWith('/')) return undefined;
const [root, top, ...rest] = entry.split('/');
const base=rest.at(-1)??top;
if (root !== 'go' || top === undefined) throw refused(entry, 'it is not below go/');
if(leftOut.has(top))return undefined;
if(base==='_go.mod')throw refused(entry,'that name is reserved for go.mod files in the module');
const folders=[
prefix,
top,
...rest
].slice(0,-1);
return[
...folders,
base==='go.mod'?'_go.mod':base
].join('/');
}
function refused(entry,reason){
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(entry)}: ${reason}`, {
hint:'This is not the archive of a Go release. Use another mirror.'
});
}
}),
745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
rB:()=>openTree,
zq:()=>parseCount
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6519);
var _merkle_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5048);
var _note_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9610);
function openTree(note,key,crypto){
return{
...parseTree((0,_note_js__WEBPACK_IMPORTED_MODULE_3__.j)(note,[
key
],crypto).text),
note
};
}
function parseTree(text){
const[title,size='',encoded='',...rest]=text.split('\n');
const hash=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.y4)(encoded);
if(title!=='go.sum database tree'||rest.length===0||hash?.length!==_merkle_js__WEBPACK_IMPORTED_MODULE_2__.Hx)throw invalid(text);
return{
size:parseCount(size)??refuse(text),
hash
};
}
function parseCount(text){
const count=Number(text);
return /^(0|[1-9][0-9]{0,15})$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
function refuse(text){
throw invalid(text);
}
function invalid(text){
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('SUMDB_INVALID', `${JSON.stringify(text.slice(0, 200))} does not describe a tree of a checksum database`, {
hint:'The key in GOSUMDB has signed a note of another kind. Check that it belongs to a checksum database.'
});
}
}),
5798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
TK:()=>isKeyName,
uh:()=>hex,
z$:()=>parseVerifierKey
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6519);
const ed25519=1;
function parseVerifierKey(text,crypto){
const[name='',id='',...rest]=text.split('+');
const encoded=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.y4)(rest.join('+'));
if (!isKeyName(name) || !/^[0-9a-f]{8}$/i.test(id) || encoded === undefined || encoded.length === 0) {
throw invalid(text,'it is not of the form <name>+<8 hex digits>+<base64>');
}
if(keyId(name,encoded,crypto)!==id.toLowerCase()){
throw invalid(text,'its hash does not match its name and key, so a part of it is wrong');
}
if(encoded[0]!==ed25519||encoded.length!==33)throw invalid(text,'it is not an Ed25519 key');
return{
name,
id:id.toLowerCase(),
publicKey:encoded.slice(1)
};
}
function isKeyName(name){
return name !== '' && name.isWellFormed() && !/[\p{White_Space}+]/u.test(name);
}
function keyId(name,encoded,crypto){
return hex(crypto.sha256((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.Id)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.wx)(`${name}\n`), encoded)).subarray(0, 4));
}
function hex(bytes){
return Array.from(bytes,(byte)=>byte.toString(16).padStart(2,'0')).join('');
}
function invalid(text,reason){
return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('INPUT_INVALID', `${JSON.stringify(text)} is not a key of a checksum database: ${reason}`, {
hint:'Use a known name such as sum.golang.org, or the key that the operator of the database publishes.'
});
}
}),
7861:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
L7:()=>printManifest,
Ng:()=>parseManifest,
kK:()=>compareManifests
});
function printManifest(manifest){
const lines=[
...manifest
].map(([file, sha256])=>`${sha256}  ${file}\n`);
return lines.sort((one,other)=>one.slice(66)<other.slice(66)?-1:1).join('');
}
function parseManifest(text){
const lines=text.split('\n').filter((line)=>line!=='');
const entries = lines.map((line)=>/^([0-9a-f]{64}) {2}(.+)$/.exec(line));
if(entries.length===0||entries.includes(null))return undefined;
return new Map(entries.map((entry)=>[
entry?.[2]??'',
entry?.[1]??''
]));
}
function compareManifests(was,is){
const gone=[
...was.keys()
].filter((file)=>!is.has(file)).map((file)=>({
file,
what:'missing'
}));
const found=[
...is
].flatMap(([file,sha256])=>{
const before=was.get(file);
if(before===sha256)return[];
return[
{
file,
what:before===undefined?'extra':'differs'
}
];
});
return[
...gone,
...found
].sort((one,other)=>one.file<other.file?-1:1);
}
}),
7148:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
Sy:()=>fetchText,
W0:()=>isAbsent,
Yc:()=>badStatus,
ci:()=>fetchBytes
});
var _core_download_retry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6541);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7827);
async function fetchText(run,url,limit){
const bytes=await fetchBytes(run,url,limit);
return bytes===undefined?undefined:new TextDecoder().decode(bytes);
}
async function fetchBytes(run,url,limit){
const{http}=await run.network();
run.emit({
kind:'asked',
url:(0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__.B)(url)
});
const response=await http.get({
url
});
if(isAbsent(response.status))return undefined;
requireOk(run,response);
const chunks=[];
let length=0;
for await(const chunk of response.body){
length +=chunk.length;
if(length>limit){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('SIZE_MISMATCH', `${(0, _core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__.B)(response.url)} is longer than ${limit} bytes`, {
hint:'This is not the expected file; check the address.'
});
}
chunks.push(chunk);
}
return Buffer.concat(chunks,length);
}
function isAbsent(status){
return status===404||status===410;
}
function requireOk(run,response){
if(response.status!==200)throw badStatus(run,response);
}
function badStatus(run,response){
const{status}=response;
const message = `${(0, _core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__.B)(response.url)} answers ${status}`;
if((0,_core_download_retry_js__WEBPACK_IMPORTED_MODULE_0__.WG)(status)){
return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('MIRROR_BUSY',message,{
hint:'The server is overloaded or limits requests; run this again later or name another mirror.',
retryAfter:(0,_core_download_retry_js__WEBPACK_IMPORTED_MODULE_0__.P9)(response.headers,run.clock.now())
});
}
return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('MIRROR_STATUS',message,{
hint:hintFor(status)
});
}
function hintFor(status){
if(status===401||status===403)return 'The server requires other credentials; check the input token and the address.';
if(isAbsent(status))return 'The mirror does not have this file; check the version and the address.';
return 'Check the address of the mirror.';
}
})
};
