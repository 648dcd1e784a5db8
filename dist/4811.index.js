"use strict";
exports.id=4811;
exports.ids=[
4811
];
exports.modules={
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
25796:((__unused_webpack_module,exports$,require$)=>{
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
var problem$0=require$(48624);
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
77352:((__unused_webpack_module,exports$,require$)=>{
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
return value.startsWith('ghs_')||value===env.GITHUB_TOKEN||value===env.ACTIONS_RUNTIME_TOKEN;
}
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
19142:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
C:()=>hash1
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var key$2=require$(58241);
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
83519:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B8:()=>modulePrefix,
CJ:()=>moduleVersionSuffix,
IV:()=>toolchainModule,
LE:()=>toolchainEntryName,
Mw:()=>modulePath,
TQ:()=>moduleVersionPrefix
});
var problem$0=require$(48624);
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
48184:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
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
const lines=text.split('\n').filter((line)=>''!==line);
const entries = lines.map((line)=>/^([0-9a-f]{64}) {2}(.+)$/.exec(line));
if(0===entries.length||entries.includes(null))return;
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
what:void 0===before?'extra':'differs'
}
];
});
return[
...gone,
...found
].sort((one,other)=>one.file<other.file?-1:1);
}
}),
29755:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
BA:()=>isTreeNote,
Rq:()=>treeProof,
_u:()=>treeManifest
});
var notes$0=require$(97689);
const treeManifest='.setup-go-tarball.manifest';
const treeProof='.setup-go-tarball.tlog-proof';
const notes=[
notes$0.$,
treeManifest,
treeProof
];
function isTreeNote(name){
return notes.some((note)=>name === `go/${note}`);
}
}),
21543:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Sy:()=>fetchText,
W0:()=>isAbsent,
Yc:()=>badStatus,
ci:()=>fetchBytes,
dy:()=>probe
});
var retry$0=require$(71534);
var problem$1=require$(48624);
var credentials$3=require$(77352);
var redact$2=require$(50386);
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
39537:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
V:()=>wrongModesAt
});
var path$0=require$(76760);
var receipt$6=require$(39061);
var name$4=require$(89623);
var modes$1=require$(49492);
var notes$5=require$(97689);
var version$2=require$(35345);
var cache$3=require$(47425);
async function wrongModesAt(run,root,tool){
const release=await(0,cache$3.iJ)(run,root)??'';
const receipt=await receiptOf(run,root,release);
const version=(0,version$2.ot)(release);
const packed=!(0,name$4.mr)(receipt?.tool??tool)&&void 0!==version&&(version.major>1||version.minor>=21);
const inside=(0,modes$1.md)(await run.trees.modesOf(root),{
packed,
exact:void 0!==receipt
});
return ''===tool?inside:[
...await closedAround(run,root),
...inside
];
}
async function receiptOf(run,root,release){
for(const path of[
(0,path$0.join)(root,notes$5.$),
`${root}.receipt.json`
]){
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
const receipt=void 0===text?void 0:(0,receipt$6.W)(text);
if(receipt?.release===release)return receipt;
}
return;
}
async function closedAround(run,root){
const disk=await run.disk();
const arch=(0,path$0.basename)(root);
const found=[];
for(const name of[
'',
'/..',
`/${arch}.complete`,
`/${arch}.receipt.json`,
`/${arch}.manifest`,
`/${arch}.tlog-proof`
]){
const path = `..${name}`;
const is=await disk.look((0,path$0.join)(root,path));
const wrong=is&&(0,modes$1.Yo)(path,is);
if(void 0!==wrong)found.push(wrong);
}
return found;
}
}),
47619:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
k:()=>askLog,
q:()=>askProof
});
var failures$0=require$(25796);
var problem$1=require$(48624);
var gosumdb$2=require$(49582);
var hash$3=require$(19142);
var proof$4=require$(22436);
var module$5=require$(83519);
var database$6=require$(9707);
const uncovered='(which does not cover api, doc, misc, test)';
async function askLog(run,module,files){
try{
const logged=await(0,database$6.B)(run,module);
const hash=await treeHash(run,module,files);
if(hash===logged.hash)return{
says:'same',
sentence: `It matches the Go checksum database ${uncovered}.`
};
return{
says:'other',
sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.`
};
}catch(error){
if(!(error instanceof problem$1.A)||'SUMDB_INCONSISTENT'===error.code)throw error;
return{
says:saidBy(error),
sentence:error.message
};
}
}
function saidBy(failure){
if('ARCHIVE_REFUSED'===failure.code)return 'other';
return(0,failures$0.PD)(failure)?'nothing':'unknown';
}
async function askProof(run,given){
const{module,files,proofs}=given;
const found=await readFirst(run,proofs);
if(void 0===found)return{
says:'unknown',
sentence: `There is no proof of the log at "${proofs.join('" or "')}".`
};
const{crypto}=await run.sumdb();
const named=(0,gosumdb$2.$M)((await run.goSettings()).GOSUMDB,crypto);
const{key,name}='off'===named?(0,gosumdb$2.vO)(crypto):named;
const{hash,id,treeSize}=(0,proof$4.AJ)(found.text,{
module,
key,
crypto
});
const record = `record ${id} of the ${treeSize} that ${name} had signed, by the proof "${found.path}"`;
try{
const its=await treeHash(run,module,files);
if(its===hash)return{
says:'same',
sentence: `It matches ${record} ${uncovered}.`
};
return{
says:'other',
sentence: `Its hash is ${its}, and ${hash} in ${record}.`
};
}catch(error){
if(!(error instanceof problem$1.A)||'ARCHIVE_REFUSED'!==error.code)throw error;
return{
says:'other',
sentence:error.message
};
}
}
async function readFirst(run,paths){
for(const path of paths){
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
if(void 0!==text)return{
path,
text
};
}
return;
}
async function treeHash(run,module,files){
const{crypto}=await run.sumdb();
const prefix=(0,module$5.B8)(module);
const named=files.flatMap(({name,sha256})=>{
const moduleName=(0,module$5.LE)(name,prefix);
return void 0===moduleName?[]:[
{
name:moduleName,
sha256
}
];
});
return(0,hash$3.C)(named,crypto);
}
}),
15381:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
a:()=>verifyTree
});
var external_node_path_=require$(76760);
var problem=require$(48624);
var toolchain_module=require$(83519);
var manifest=require$(48184);
var tree_modes=require$(49492);
var tree_note_names=require$(29755);
var tool_cache=require$(47425);
var tool_cache_tree_modes=require$(39537);
var log_answer=require$(47619);
async function respellFiles(run,root,{files,was}){
const listed=new Set(files.map(({name})=>name));
const spelled=new Map();
for (const file of was.keys())if (!listed.has(`go/${file}`) && await run.files.kind((0, external_node_path_.join)(root, file)) === 'file') spelled.set(fold(`go/${file}`), `go/${file}`);
const nameOf = (name)=>was.has(name.replace(/^go\//, '')) ? name : spelled.get(fold(name)) ?? name;
return 0===spelled.size?files:files.map((file)=>({
...file,
name:nameOf(file.name)
}));
}
function fold(name){
return name.normalize().toLowerCase();
}
async function verifyTree(run,root,{fetchToCompare,offline=false,proof}){
const release=await(0,tool_cache.iJ)(run,root);
if (void 0 === release) throw new problem.A('TREE_INVALID', `"${root}" is not a Go tree: it has no VERSION`, {
hint:'Name the folder that is GOROOT.'
});
const found=(await run.trees.hashTree(root)).filter(({name})=>!(0,tree_note_names.BA)(name));
const inside=await run.files.readText((0,external_node_path_.join)(root,tree_note_names._u));
const text = inside ?? await run.files.readText(`${root}.manifest`);
const was=void 0===text?void 0:(0,manifest.Ng)(text);
const files=was?await respellFiles(run,root,{
files:found,
was
}):found;
const is=new Map(files.map(({name,sha256})=>[
name.replace(/^go\//, ''),
sha256
]));
const module=(0,toolchain_module.IV)(release,run.platform.os,run.platform.arch);
const log=offline?await(0,log_answer.q)(run,{
module,
files,
proofs:proof?[
proof
]:[
(0,external_node_path_.join)(root,tree_note_names.Rq),
`${root}.tlog-proof`
]
}):await(0,log_answer.k)(run,module,files);
const fromLog=()=>fetchToCompare&&!offline?differencesFromLog(run,{
release,
is,
log
}):[];
const differences=was?(0,manifest.kK)(was,is):await fromLog();
const kept = was ? `${0 === differences.length ? 'All files match' : 'Some files differ from'} the manifest.` : 'It has no manifest.';
const proved=0===differences.length&&('same'===log.says||'other'!==log.says&&void 0!==was);
const trust=proved&&'same'===log.says?'log':void 0;
const modes=await modeDifferences(run,root);
const extra=new Set(differences.filter(({what})=>'extra'===what).map(({file})=>file));
const all=[
...differences,
...modes.filter(({file})=>!extra.has(file))
];
return{
path:root,
release,
ok:proved&&0===all.length,
proved,
trust,
...'unknown'===log.says&&void 0===was&&{
unchecked:log.sentence
},
differences:all.sort((one,other)=>one.file<other.file?-1:one.file>other.file?1:0),
findings:[
kept,
log.sentence,
...modes.length>0?[
MODES
]:[]
]
};
}
const MODES='It has files or folders with other modes than Go publishes; "setup-go-tarball doctor --fix" puts them right.';
async function modeDifferences(run,root){
const wrong=await(0,tool_cache_tree_modes.V)(run,root,'');
return wrong.map(({path,is,should})=>({
file:''===path?'.':path,
what:'mode',
mode:(0,tree_modes.h$)(is),
expected:(0,tree_modes.h$)(should)
}));
}
async function differencesFromLog(run,tree){
if('other'!==tree.log.says)return[];
const{fetchModuleManifest}=await Promise.all([
require$.e(6821),
require$.e(9674)
]).then(require$.bind(require$,76821));
try{
const was=await fetchModuleManifest(run,tree.release);
const covered=new Map([
...tree.is
].filter(([file])=>!/^(?:api|doc|misc|test)\//.test(file)));
return(0,manifest.kK)(was,covered);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'differences-unknown',
message:error.message
});
return[];
}
}
})
};
