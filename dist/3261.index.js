"use strict";
exports.id=3261;
exports.ids=[
3261,
9290,
1671
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
29350:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$J:()=>tooNew,
LE:()=>timeInVersionFile,
_H:()=>ageUnknown,
c$:()=>insteadOf,
lA:()=>isTooNew,
pe:()=>parseTime
});
var problem$0=require$(48624);
var version$1=require$(35345);
var request$2=require$(11625);
const day=86400000;
function isTooNew(time,{days,now}){
return now - time<days*day;
}
function parseTime(text){
if ('string' != typeof text || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return;
const time=Date.parse(text);
return Number.isNaN(time)?void 0:time;
}
const lastWithoutTime=Date.parse('2024-02-07T00:00:00Z');
function timeInVersionFile(text){
const[release='',...lines]=text.split('\n');
const line=lines.find((each)=>each.startsWith('time '));
if(void 0!==line)return parseTime(line.slice(5).trim());
const version=(0,version$1.ot)(release.trim().split(' ')[0]??'');
return version&&1===version.major&&version.minor<21?lastWithoutTime:void 0;
}
function insteadOf(release,request){
if(request?.kind==='range')return(version)=>(0,request$2.ib)(request,version);
if(request?.kind==='alias')return(version)=>void 0===version.pre;
return(version)=>version.major===release.major&&version.minor===release.minor&&void 0===version.pre;
}
function tooNew(given){
const{release,time,days,instead}=given;
const rule = `minimum-release-age is ${days} ${1 === days ? 'day' : 'days'}`;
const date=new Date(time).toISOString().slice(0,10);
const other = void 0 === instead ? 'No release that passes it could be found.' : `The newest that passes it is ${instead}: ask for ${instead.replace(/^go/, '')}.`;
return new problem$0.A('RELEASE_TOO_NEW', `${release} is of ${date}, and ${rule}`, {
hint: `${other} Or lower minimum-release-age.`
});
}
function ageUnknown(release,days){
return new problem$0.A('RELEASE_TOO_NEW', `${release} does not say in its VERSION when it was made, and minimum-release-age is ${days} days`, {
hint:'Use a release of Go itself, or set minimum-release-age to 0.'
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
93261:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
requireAge:()=>requireAge,
requireTreeAge:()=>requireTreeAge
});
var path$0=require$(76760);
var failures$1=require$(25796);
var problem$2=require$(48624);
var module$3=require$(83519);
var json$8=require$(32193);
var age$4=require$(29350);
var version$5=require$(35345);
var fetch$6=require$(21543);
var proxy$7=require$(88322);
async function requireAge(run,plan,aged){
const days=plan.policy.minimumReleaseAge;
if(0===days)return;
const time=aged.time??await publishedAt(run,plan,aged.release);
if(void 0!==time)await refuseIfNew(run,plan,{
...aged,
time
});
}
async function requireTreeAge(run,plan,aged){
const days=plan.policy.minimumReleaseAge;
if(0===days)return;
const time=(0,age$4.LE)(await run.files.readText((0,path$0.join)(aged.root,'VERSION'))??'');
if(void 0===time)throw(0,age$4._H)(aged.release,days);
await refuseIfNew(run,plan,{
...aged,
time
});
}
async function refuseIfNew(run,plan,aged){
const{release,time}=aged;
const days=plan.policy.minimumReleaseAge;
if(!(0,age$4.lA)(time,{
days,
now:run.clock.now()
}))return;
throw(0,age$4.$J)({
release,
time,
days,
instead:await newestOldEnough(run,plan,aged)
});
}
const MOST_ASKED=10;
async function newestOldEnough(run,plan,{release,request,listed=[]}){
const version=(0,version$5.ot)(release);
if(void 0===version)return;
const{knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
const known=knownReleases().flatMap((each)=>(0,version$5.ot)(each)??[]);
const fits=(0,age$4.c$)(version,request);
const older=[
...known,
...listed
].filter((each)=>(0,version$5.Zy)(each,version)<0&&fits(each)).sort((one,other)=>(0,version$5.Zy)(other,one)).map(version$5.zR);
for(const each of[
...new Set(older)
].slice(0,MOST_ASKED)){
const time=await publishedAt(run,plan,each);
const days=plan.policy.minimumReleaseAge;
if(void 0!==time&&!(0,age$4.lA)(time,{
days,
now:run.clock.now()
}))return each;
}
return;
}
async function publishedAt(run,{sources},release){
const named=sources.mirrors.find((mirror)=>'module-proxy'===mirror.kind);
if(void 0===named&&sources.exclusive)return;
const{version}=(0,module$3.IV)(release,run.platform.os,run.platform.arch);
try{
const proxy=named??{
kind:'module-proxy',
url:void 0
};
const text = await (0, proxy$7.sG)(run, proxy, (url)=>(0, fetch$6.Sy)(run, `${(0, proxy$7.pi)(url)}/${version}.info`, 65536));
const info=void 0===text?void 0:(0,json$8.q)(text);
return(0,json$8.G)(info)?(0,age$4.pe)(info.Time):void 0;
}catch(error){
if(!(error instanceof problem$2.A)||!(0,failures$1.Uz)(error))throw error;
run.emit({
kind:'trace',
message:error.message
});
return;
}
}
})
};
