"use strict";
exports.id=6951;
exports.ids=[
6951,
9674
];
exports.modules={
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
88322:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(49664);
var problem$1=require$(48624);
var goproxy$2=require$(78716);
var module$3=require$(83519);
var redact$4=require$(50386);
var version$5=require$(35345);
var fetch$6=require$(21543);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror)))try{
const answer=await ask(url);
if(void 0!==answer)return answer;
}catch(error){
if(!(error instanceof problem$1.A))throw error;
failure=error;
if(!fallsBack)break;
run.emit({
kind:'proxy-failed',
url:(0,redact$4.B)(url),
message:error.message
});
}
if(void 0!==failure)throw failure;
return;
}
async function proxiesOf(run,mirror){
if(void 0!==mirror.url)return[
{
url:mirror.url,
fallsBack:false
}
];
const{proxies,end}=(0,goproxy$2.M)((await run.goSettings()).GOPROXY);
if(proxies.length>0)return proxies;
throw new problem$1.A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
hint:'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.'
});
}
const longestList=16777216;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(void 0===text)return;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):void 0;
if(void 0===version)return[];
const{os,arch}=run.platform;
const archives=[
{
filename:(0,platform$0.uv)(release,run.platform),
os,
arch
}
];
return[
{
version,
release,
stable:void 0===version.pre,
archives
}
];
}
}),
37859:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
e:()=>tryMirrors,
u:()=>wait
});
var resume$4=require$(58089);
var retry$0=require$(71534);
var failures$1=require$(25796);
var problem$2=require$(48624);
var mirrors$3=require$(68234);
async function tryMirrors(run,options,attempt){
const failures=new Map();
const reported=new Set();
const unreachableBefore=new Set(options.mirrors.filter((mirror)=>options.unreachable.has(mirror)));
const reportFailures=()=>{
for(const[mirror,{code,message}]of failures){
if('MIRROR_UNREACHABLE'===code&&unreachableBefore.has(mirror))continue;
const name=(0,mirrors$3.zZ)(mirror);
const failure = `${name}: ${message}`;
if(!reported.has(failure))run.emit({
kind:'mirror-failed',
mirror:name,
code,
message
});
reported.add(failure);
}
};
let left=[
...options.mirrors.filter((mirror)=>!unreachableBefore.has(mirror)),
...unreachableBefore
];
for(let round=0;;round++){
const before=options.reached?.()??0;
for(const mirror of left){
reportFailures();
run.emit({
kind:'mirror-tried',
mirror:(0,mirrors$3.zZ)(mirror),
aim:options.aim
});
try{
const result=await attempt(mirror);
options.unreachable.delete(mirror);
return result;
}catch(error){
const fault=mirrorsFault(error);
failures.set(mirror,fault);
if('MIRROR_UNREACHABLE'===fault.code)options.unreachable.add(mirror);
}
}
left=left.filter((mirror)=>(0,failures$1.bg)(failures.get(mirror)));
if((0,resume$4.c4)((options.reached?.()??0)- before,void 0))round=0;
const verdict=[
...failures.values()
].some(failures$1.fi);
const spent=round>=options.retry.maxRetries;
if(0===left.length||verdict||spent||options.enough?.()===true)throw allFailed(options,failures);
reportFailures();
await wait(run,{
round,
retry:options.retry,
asked:askedWait(left,failures)
});
}
}
function mirrorsFault(error){
if((0,failures$1.Gq)(error))return error;
throw error;
}
function askedWait(left,failures){
const waits=left.map((mirror)=>failures.get(mirror)?.retryAfter);
return waits.some((milliseconds)=>void 0===milliseconds)?void 0:Math.min(...waits.map((wait)=>wait??0));
}
async function wait(run,given){
const{maxRetries,retryBackoff}=given.retry;
const milliseconds=given.asked??(0,retry$0.JN)({
attempt:given.round + 1,
base:retryBackoff,
cap:retry$0.NA,
random:run.clock.random()
});
run.emit({
kind:'waiting',
milliseconds,
retry:given.round + 1,
of:maxRetries
});
await run.clock.sleep(milliseconds);
}
function allFailed({aim,mirrors},failures){
const[only,...others]=failures.values();
if(void 0!==only&&0===others.length)return only;
const lines=mirrors.map((mirror)=>{
const problem=failures.get(mirror);
return `  ${(0, mirrors$3.zZ)(mirror)}: ${problem?.code}: ${problem?.message}`;
});
const verdict=[
...failures.values()
].find(failures$1.fi);
return new problem$2.A(verdict?.code ?? 'MIRRORS_FAILED', `No mirror could provide ${aim}:\n${lines.join('\n')}`, {
hint:'Check the addresses and the network, or name other mirrors with the input mirrors.',
cause:only
});
}
})
};
