"use strict";
exports.id=8851;
exports.ids=[
8851
];
exports.modules={
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
3442:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
L:()=>nearestReleases
});
const shown=3;
function nearestReleases(request,releases){
const wanted=wantedVersion(request);
if(void 0===wanted)return releases.slice(0,shown);
const byMinor=[
...Map.groupBy(releases,({version})=>minorDistance(version,wanted))
].sort(([a],[b])=>a - b);
const suggestions=byMinor.flatMap(([distance,family])=>{
const stable=family.filter(({version})=>void 0===version.pre);
const shownOf=void 0!==wanted.pre||0===stable.length?family:stable;
if(distance>0)return onePerMinor(stable);
return shownOf.toSorted((a,b)=>patchDistance(a.version,wanted)- patchDistance(b.version,wanted));
});
return suggestions.slice(0,shown);
}
function wantedVersion(request){
switch(request.kind){
case 'exact':
return request.version;
case 'range':
return request.range[0]?.[0]?.version;
case 'alias':
return;
}
}
function onePerMinor(releases){
return[
...Map.groupBy(releases,({version})=>version.minor).values()
].flatMap(([newest])=>newest??[]);
}
function minorDistance(version,wanted){
if(version.major===wanted.major)return Math.abs(version.minor - wanted.minor);
return(Math.abs(version.major - wanted.major)+ 1)*1_000_000 - version.minor;
}
function patchDistance(version,wanted){
const patches=Math.abs(version.patch - wanted.patch);
const stages=void 0===version.pre===(void 0===wanted.pre)?0:0.5;
return patches + stages + Math.abs((version.pre?.number ?? 0) - (wanted.pre?.number ?? 0)) / 100;
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
83089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
R:()=>parseReleaseIndex
});
var problem$0=require$(48624);
var age$1=require$(29350);
var version$2=require$(35345);
function parseReleaseIndex(json,from){
if(!Array.isArray(json))throw invalid(from,'it is not a list');
const releases = json.flatMap((entry, index)=>readRelease(entry, `[${index}]`, from));
if(0===releases.length)throw invalid(from,'it lists no release');
return releases.sort(newestFirst);
}
function newestFirst(a,b){
const misspelt=({version,release})=>release===(0,version$2.zR)(version)?0:1;
return(0,version$2.Zy)(b.version,a.version)||misspelt(a)- misspelt(b);
}
function readRelease(entry,path,from){
if(!isFields(entry))throw off(from,path,entry);
const{version:release,stable,files}=entry;
if ('string' != typeof release || !release.startsWith('go')) throw off(from, `${path}.version`, release);
if ('boolean' != typeof stable) throw off(from, `${path}.stable`, stable);
if (!Array.isArray(files)) throw off(from, `${path}.files`, files);
const version=(0,version$2.ot)(release);
if(void 0===version)return[];
const archives = files.flatMap((file, index)=>readArchive(file, `${path}.files[${index}]`, from));
const time=(0,age$1.pe)(entry.time);
return[
{
version,
release,
stable,
archives,
...void 0!==time&&{
time
}
}
];
}
function readArchive(file,path,from){
if(!isFields(file))throw off(from,path,file);
if(!isArchive(file))return[];
const{filename,os,arch,sha256,size}=file;
if ('string' != typeof filename || !plainName.test(filename)) throw off(from, `${path}.filename`, filename);
if ('string' != typeof os || !platformName.test(os)) throw off(from, `${path}.os`, os);
if ('string' != typeof arch || !platformName.test(arch)) throw off(from, `${path}.arch`, arch);
const digest=readDigest(sha256,path,from);
const bytes=readSize(size,path,from);
return[
{
filename,
os,
arch,
...digest&&{
sha256:digest
},
...bytes&&{
size:bytes
}
}
];
}
function isArchive({kind,filename,os}){
if(void 0!==kind)return 'archive'===kind;
return 'string' == typeof filename && /\.(tar\.gz|zip)$/.test(filename) && '' !== os;
}
const plainName = /^[A-Za-z0-9][\w.+~-]*$/;
const platformName = /^[a-z0-9]+$/;
function readDigest(sha256,path,from){
if(void 0===sha256||''===sha256)return;
if ('string' != typeof sha256 || !/^[0-9a-f]{64}$/i.test(sha256)) throw off(from, `${path}.sha256`, sha256);
return sha256.toLowerCase();
}
function readSize(size,path,from){
if(void 0===size||0===size)return;
if ('number' != typeof size || !Number.isSafeInteger(size) || size < 0) throw off(from, `${path}.size`, size);
return size;
}
function isFields(value){
return 'object'==typeof value&&null!==value&&!Array.isArray(value);
}
function off(from,path,value){
const shown=void 0===value?'missing':(JSON.stringify(value)??String(value)).slice(0,100);
return invalid(from, `${path} is ${shown}`);
}
function invalid(from,reason){
return new problem$0.A('INDEX_INVALID', `The release index of ${from} cannot be used: ${reason}`, {
hint: 'Check that the address serves the JSON of https://go.dev/dl/?mode=json&include=all.'
});
}
}),
1891:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
g:()=>selectRelease,
y:()=>shortIndexDecides
});
var platform$0=require$(49664);
var problem$1=require$(48624);
var releases$5=require$(3442);
var version$2=require$(35345);
var range$3=require$(6809);
var request$4=require$(11625);
function selectRelease(query){
const candidates=preferred(query);
for(const release of candidates){
const archive=archiveFor(release,query.platform);
if(void 0!==archive)return{
release,
archive
};
}
const[best]=candidates;
throw void 0===best?unknownVersion(query):unsupportedPlatform(query,best);
}
function shortIndexDecides(query){
const{releases,request,platform,checkLatest}=query;
if(releases.some((release)=>void 0===archiveFor(release,platform)))return false;
const[best]=preferred(query);
if(void 0===best)return false;
switch(request.kind){
case 'alias':
return true;
case 'exact':
return checkLatest||(0,request$4.ib)(request,best.version);
case 'range':
{
const newer=releases.filter((release)=>(0,version$2.Zy)(release.version,best.version)>0);
return!newer.some((release)=>admitsAnyPatch(request.range,release))&&!asksForPreReleaseAfter(request.range,best);
}
}
}
function preferred({releases,request,platform,checkLatest}){
switch(request.kind){
case 'alias':
{
const here=releases.filter((release)=>void 0!==archiveFor(release,platform));
const found=aliased(here,request.alias);
return found.length>0?found:aliased(releases,request.alias);
}
case 'range':
return releases.filter((release)=>(0,request$4.ib)(request,release.version));
case 'exact':
{
const exact=releases.filter((release)=>(0,request$4.ib)(request,release.version));
if(void 0===request.orNewerPatch)return exact;
const orNewer=releases.filter((release)=>(0,range$3.t5)(patchesFrom(request.version),release.version));
return checkLatest?orNewer:[
...exact,
...orNewer
];
}
}
}
function aliased(releases,alias){
const stable=releases.filter((release)=>release.stable&&void 0===release.version.pre);
const minors=[
...new Set(stable.map(minorOf))
];
const wanted=minors['stable'===alias?0:1];
return stable.filter((release)=>minorOf(release)===wanted);
}
function minorOf({version}){
return `${version.major}.${version.minor}`;
}
function patchesFrom(version){
const nextMinor={
major:version.major,
minor:version.minor + 1,
patch:0
};
return[
[
{
operator:'>=',
version
},
{
operator:'<',
version:nextMinor
}
]
];
}
function archiveFor({archives},platform){
return archives.find(({os,arch,filename})=>os===platform.os&&arch===platform.arch&&filename.endsWith((0,platform$0.yP)(platform)));
}
function admitsAnyPatch(range,{version:{major,minor,patch}}){
return Array.from({
length:patch + 1
},(_,earlier)=>({
major,
minor,
patch:earlier
})).some((version)=>(0,range$3.t5)(range,version));
}
function asksForPreReleaseAfter(range,{version}){
return range.flat().some((bound)=>bound.version.pre&&bound.version.pre.number>0&&(0,version$2.Zy)(bound.version,version)>0);
}
function unknownVersion({releases,request,platform}){
const here=releases.filter((release)=>void 0!==archiveFor(release,platform));
const nearest=(0,releases$5.L)(request,here.length>0?here:releases);
return new problem$1.A('VERSION_UNKNOWN', `No Go release satisfies ${(0, request$4.Ng)(request)}; nearest releases: ${nearest.map(({ release })=>release).join(', ')}`, {
place:(0,request$4.$t)(request.source),
hint: withLostZero(request, 'Choose an existing release: https://go.dev/dl/ lists them all.')
});
}
function unsupportedPlatform({request,platform},{release,archives}){
const platforms=[
...new Set(archives.map(({ os, arch })=>`${os}/${arch}`))
].sort();
return new problem$1.A('PLATFORM_UNSUPPORTED', `${release}, requested by ${(0, request$4.Ng)(request)}, has no archive for ${platform.os}/${platform.arch}; available: ${platforms.join(', ') || 'none'}`, {
place:(0,request$4.$t)(request.source),
hint:withLostZero(request,'Choose another version, or check the architecture input.')
});
}
function withLostZero(request,hint){
return[
(0,request$4.ol)(request),
hint
].filter((sentence)=>void 0!==sentence).join(' ');
}
}),
38851:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
yy:()=>isListed,
vY:()=>readIndex,
tl:()=>readReleases
});
var failures=require$(25796);
var problem=require$(48624);
var mirror_urls=require$(41554);
var mirrors=require$(68234);
var text_json=require$(32193);
var release_index=require$(83089);
var release_selection=require$(1891);
var version_request=require$(11625);
var fetch=require$(21543);
var module_proxy=require$(88322);
var external_node_path_=require$(76760);
var version=require$(35345);
var unproved_tool=require$(77384);
async function noteIndex(run,mirror,releases){
const newest=releases.find(({stable,version})=>stable&&void 0===version.pre);
if(void 0===newest)return;
const path = (0, external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'indexes', `${await (0, unproved_tool.q)(run, mirror)}.txt`);
try{
if(await run.files.kind(run.toolCache)!=='folder')return;
const before=(await run.files.readText(path))?.trim();
const seen=void 0===before?void 0:(0,version.ot)(before);
const order=void 0===seen?1:(0,version.Zy)(newest.version,seen);
if(order>0)await run.withSharedModes(()=>write(run,path,newest.release));
if(order<0)warn(run,{
mirror,
newest:newest.release,
before:before??'',
path
});
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message:error.message
});
}
}
async function write(run,path,release){
await run.files.makeFolder((0,external_node_path_.dirname)(path));
await run.files.writeText(path, `${release}\n`);
}
function warn(run,given){
const{mirror,newest,before,path}=given;
run.emit({
kind:'remark',
level:'warning',
message: `The release index of ${(0, mirrors.zZ)(mirror)} lists nothing newer than ${newest}, and has listed ${before} before: it is an old one. What is selected may be older than it should be. If ${before} was a mistake, remove "${path}".`
});
}
async function readIndex(run,mirror,question){
if('module-proxy'===mirror.kind)return readList(run,mirror,question);
const short=await readOnce(run,mirror,'short');
if(void 0===short)return;
if((0,release_selection.y)({
...question,
releases:short,
platform:run.platform
}))return short;
return await readOnce(run,mirror,'all')??short;
}
async function readReleases(run,mirror,requests){
if('module-proxy'===mirror.kind){
await(0,module_proxy._j)(run,mirror);
const releases=await(0,module_proxy.zV)(run,mirror);
return releases?.length?releases:void 0;
}
const short=await fetchIndex(run,mirror,'short');
if(void 0===short)return;
const{platform}=run;
const decides=(request)=>(0,release_selection.y)({
request,
checkLatest:true,
releases:short,
platform
});
return requests.every(decides)?short:await fetchIndex(run,mirror,'all')??short;
}
function isListed(request,releases){
return 'alias'===request.kind||releases.some(({version})=>(0,version_request.ib)(request,version));
}
async function readList(run,mirror,{request}){
await(0,module_proxy._j)(run,mirror);
const releases=await readOnce(run,mirror).catch((problem)=>{
if('exact'!==request.kind||!(0,failures.ho)(problem)||401===problem.status)throw problem;
run.emit({
kind:'trace',
message:problem.message
});
return;
});
if(releases?.length&&isListed(request,releases))return releases;
if('exact'===request.kind)return;
if(releases?.length)return releases;
throw new problem.A('INDEX_INVALID', `${(0, mirrors.zZ)(mirror)} lists no toolchain for ${run.platform.os}-${run.platform.arch}`, {
hint:'Ask for an exact version such as 1.26.8, or name another mirror.'
});
}
function readOnce(run,mirror,extent='short'){
const read=()=>'module-proxy'===mirror.kind?(0,module_proxy.zV)(run,mirror):fetchIndex(run,mirror,extent);
const{indexes}=run.shared??{};
if(void 0===indexes)return read();
const name = `${(0, mirrors.zZ)(mirror)} ${extent}`;
const reading=indexes.get(name)??read();
indexes.set(name,reading);
reading.catch(()=>indexes.delete(name));
return reading;
}
const longestIndex=67108864;
async function fetchIndex(run,mirror,extent){
const url=(0,mirror_urls.E5)(mirror,extent);
if(void 0===url)return;
const text=await(0,fetch.Sy)(run,url,longestIndex);
const json=void 0===text?void 0:(0,text_json.q)(text);
if(void 0!==json){
const releases=(0,release_index.R)(json,(0,mirrors.zZ)(mirror));
await noteIndex(run,mirror,releases);
return releases;
}
if('base'===mirror.kind)return;
throw new problem.A('INDEX_INVALID', `The release index of ${(0, mirrors.zZ)(mirror)} is not JSON`, {
hint:'A proxy or a log-in page may answer instead; open the address in a browser.'
});
}
})
};
