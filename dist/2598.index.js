"use strict";
exports.id=2598;
exports.ids=[
2598,
1108
];
exports.modules={
92598:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var platform=require$(49664);
var goproxy=require$(78716);
var mirror_urls=require$(41554);
var sources_mirrors=require$(68234);
var toolchain_module=require$(83519);
var redact=require$(50386);
var version=require$(35345);
var version_request=require$(11625);
var go_on_path=require$(81108);
var module_proxy=require$(88322);
var find_or_resolve=require$(94248);
var read_request=require$(43312);
async function resolve(run,plan){
const answer=await(0,read_request.in)(run,plan);
if('keep'===answer.kind){
const installed=await(0,go_on_path.keepGo)(run,answer.go);
const source=(0,version_request.B6)(answer.source);
return{
request:'',
source,
...await describeInstalled(run,installed,plan),
why:answer.notice
};
}
const wanted=await(0,read_request.VC)(run,answer.request,plan);
const found=await(0,find_or_resolve.l)(run,wanted.request,wanted.plan);
return 'installed'===found.kind?{
...asked(answer.request),
...await describeInstalled(run,found.installed,plan)
}:{
...asked(answer.request),
...await describeResolution(run,found,plan)
};
}
function asked(request){
return{
request:request.text,
source:(0,version_request.B6)(request.source)
};
}
async function describeInstalled(run,installed,plan){
const{knownArchive}=await require$.e(3766).then(require$.bind(require$,83766));
const filename=(0,platform.uv)((0,version.zR)(installed.version),run.platform);
const sha256=installed.receipt?.sha256??knownArchive(filename)?.sha256;
const name={
filename,
version:(0,version.ME)(installed.version),
os:run.platform.os,
arch:run.platform.arch
};
return{
version:(0,version.Ud)(installed.version),
release:installed.release,
why:''===installed.tool?'it is installed already':'it is in the tool cache',
installed:installed.root,
archive:describeArchive({
archive:name,
sha256
},plan.sources.mirrors)
};
}
async function describeResolution(run,{resolution,unreachable},plan){
const given={
archive:resolution.archive,
sha256:resolution.proof?.sha256
};
const silent=(mirror)=>unreachable.has(mirror);
const mirrors=plan.sources.mirrors.toSorted((a,b)=>Number(silent(a))- Number(silent(b)));
const[first]=mirrors;
return{
version:resolution.version&&(0,version.Ud)(resolution.version),
release:resolution.release,
why:resolution.why,
installed:void 0,
archive:first?.kind==='module-proxy'?await describeModule(run,first,resolution.release):describeArchive(given,mirrors)
};
}
async function describeModule(run,mirror,release){
const{proxies}=(0,goproxy.M)(mirror.url??(await run.goSettings()).GOPROXY);
const[proxy]=proxies;
if(void 0===proxy)return;
const filename = `${(0, toolchain_module.IV)(release, run.platform.os, run.platform.arch).version}.zip`;
const url = (0, redact.B)(`${(0, module_proxy.pi)(proxy.url)}/${filename}`);
return{
filename,
url,
mirror:(0,sources_mirrors.zZ)(mirror),
sha256:void 0
};
}
function describeArchive(given,mirrors){
const first=mirrors.find((mirror)=>'module-proxy'!==mirror.kind);
if(void 0===first)return;
const url=(0,redact.B)((0,mirror_urls.Qq)(first,given.archive));
return{
filename:given.archive.filename,
url,
mirror:(0,sources_mirrors.zZ)(first),
sha256:given.sha256
};
}
async function run({run:prepared,plan}){
return{
kind:'resolve',
preview:await resolve(prepared,plan)
};
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
})
};
