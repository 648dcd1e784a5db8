export const id=7248;
export const ids=[
7248
];
export const modules={
7914:((module$,exports$,require$)=>{
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
4109:((module$,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(5350);
var problem$1=require$(2969);
var goproxy$2=require$(5037);
var module$3=require$(6968);
var redact$4=require$(7827);
var version$5=require$(658);
var fetch$6=require$(7148);
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
7248:((module$,exports$,require$)=>{
require$.d(exports$,{
W:()=>moduleSource,
fetchModuleManifest:()=>fetchModuleManifest
});
var path$0=require$(6760);
var platform$1=require$(5350);
var problem$2=require$(2969);
var mirrors$3=require$(2359);
var hash$4=require$(2795);
var module$5=require$(6968);
var redact$6=require$(7827);
var name$13=require$(5580);
var version$7=require$(658);
var target$15=require$(7914);
var fetch$8=require$(7148);
var download$9=require$(8696);
var database$10=require$(5452);
var proxy$11=require$(4109);
var source$14=require$(9313);
var source$12=require$(9118);
async function moduleSource(run,wanted,mirror){
requireExact(wanted,mirror);
requireNoForeignPin(wanted,mirror);
const module=(0,module$5.IV)(wanted.release,run.platform.os,run.platform.arch);
const logged=await(0,database$10.lookUpToolchain)(run,wanted.release);
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
trust:'log',
h1:logged.hash,
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
if(proof?.trust!=='pin'||proof.official)return;
throw new problem$2.A('DIGEST_MISSING', `${(0, mirrors$3.zZ)(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`, {
hint:'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.'
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
9313:((module$,exports$,require$)=>{
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
9118:((module$,exports$,require$)=>{
require$.d(exports$,{
c:()=>unpackSource
});
var failures$0=require$(1731);
var problem$1=require$(2969);
async function unpackSource(run,source,target){
const opened=await source.open(target);
try{
const unpacked=await unpack(run,opened,target);
return{
...unpacked,
...await opened.prove()
};
}catch(error){
if((0,failures$0.PD)(error))await target.resumable?.wrongBytes();
throw error;
}finally{
await opened.download.close();
}
}
async function unpack(run,opened,target){
const{archives}=await run.network();
const{download,format,slim,onFile}=opened;
const options={
into:target.staging,
slim,
onFile
};
try{
if('tar.gz'!==format.kind){
const unpackZip=(file)=>unpackAnyZip(run,{
file,
format,
options
});
return await saveThenUnpack(run,{
download,
target
},unpackZip);
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
async function unpackAnyZip(run,zip){
const{archives}=await run.network();
const{file,format,options}=zip;
if('module-zip'!==format.kind)return archives.unpackZip(file,options);
return archives.unpackModuleZip(file,{
...options,
prefix:format.prefix
});
}
async function saveThenUnpack(run,{download,target},unpackFile){
const kept=target.resumable?.partial.path;
const file = kept ?? `${target.staging}.zip`;
try{
if(void 0===kept)await run.files.writeStream(file,download.bytes);
else await download.drain();
const transferred=download.check();
const{bytes}=await unpackFile(file);
return{
...transferred,
treeSize:bytes
};
}finally{
if(void 0===kept)await run.files.remove(file);
}
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
