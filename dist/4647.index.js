export const id=4647;
export const ids=[
4647
];
export const modules={
2104:((module$,exports$,require$)=>{
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
const etag=headers['etag']??'';
return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text){
return void 0 !== text && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(262144, (size ?? 1 / 0) / 100);
}
}),
1731:((module$,exports$,require$)=>{
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
var problem$0=require$(2969);
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
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
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
9799:((module$,exports$,require$)=>{
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
5020:((module$,exports$,require$)=>{
require$.d(exports$,{
g:()=>selectRelease,
y:()=>shortIndexDecides
});
var platform$0=require$(5350);
var problem$1=require$(2969);
var releases$5=require$(9799);
var version$2=require$(658);
var range$3=require$(522);
var request$4=require$(4958);
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
3802:((module$,exports$,require$)=>{
require$.d(exports$,{
e:()=>tryMirrors,
u:()=>wait
});
var resume$4=require$(2104);
var retry$0=require$(6541);
var failures$1=require$(1731);
var problem$2=require$(2969);
var mirrors$3=require$(2359);
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
}),
7864:((module$,exports$,require$)=>{
require$.d(exports$,{
tl:()=>readReleases,
vY:()=>readIndex,
yy:()=>isListed
});
var failures$0=require$(1731);
var problem$1=require$(2969);
var urls$8=require$(4607);
var mirrors$2=require$(2359);
var json$9=require$(2228);
var index$3=require$(5346);
var selection$4=require$(5020);
var request$5=require$(4958);
var fetch$6=require$(7148);
var proxy$7=require$(4109);
async function readIndex(run,mirror,question){
if('module-proxy'===mirror.kind)return readList(run,mirror,question);
const short=await readOnce(run,mirror,'short');
if(void 0===short)return;
if((0,selection$4.y)({
...question,
releases:short,
platform:run.platform
}))return short;
return await readOnce(run,mirror,'all')??short;
}
async function readReleases(run,mirror,requests){
if('module-proxy'===mirror.kind){
await(0,proxy$7._j)(run,mirror);
const releases=await(0,proxy$7.zV)(run,mirror);
return releases?.length?releases:void 0;
}
const short=await fetchIndex(run,mirror,'short');
if(void 0===short)return;
const{platform}=run;
const decides=(request)=>(0,selection$4.y)({
request,
checkLatest:true,
releases:short,
platform
});
return requests.every(decides)?short:await fetchIndex(run,mirror,'all')??short;
}
function isListed(request,releases){
return 'alias'===request.kind||releases.some(({version})=>(0,request$5.ib)(request,version));
}
async function readList(run,mirror,{request}){
await(0,proxy$7._j)(run,mirror);
const releases=await readOnce(run,mirror).catch((problem)=>{
if('exact'!==request.kind||!(0,failures$0.ho)(problem)||401===problem.status)throw problem;
run.emit({
kind:'trace',
message:problem.message
});
return;
});
if(releases?.length&&isListed(request,releases))return releases;
if('exact'===request.kind)return;
if(releases?.length)return releases;
throw new problem$1.A('INDEX_INVALID', `${(0, mirrors$2.zZ)(mirror)} lists no toolchain for ${run.platform.os}-${run.platform.arch}`, {
hint:'Ask for an exact version such as 1.26.8, or name another mirror.'
});
}
function readOnce(run,mirror,extent='short'){
const read=()=>'module-proxy'===mirror.kind?(0,proxy$7.zV)(run,mirror):fetchIndex(run,mirror,extent);
const{indexes}=run.shared??{};
if(void 0===indexes)return read();
const name = `${(0, mirrors$2.zZ)(mirror)} ${extent}`;
const reading=indexes.get(name)??read();
indexes.set(name,reading);
reading.catch(()=>indexes.delete(name));
return reading;
}
const longestIndex=67108864;
async function fetchIndex(run,mirror,extent){
const url=(0,urls$8.E5)(mirror,extent);
if(void 0===url)return;
const text=await(0,fetch$6.Sy)(run,url,longestIndex);
const json=void 0===text?void 0:(0,json$9.q)(text);
if(void 0!==json)return(0,index$3.R)(json,(0,mirrors$2.zZ)(mirror));
if('base'===mirror.kind)return;
throw new problem$1.A('INDEX_INVALID', `The release index of ${(0, mirrors$2.zZ)(mirror)} is not JSON`, {
hint:'A proxy or a log-in page may answer instead; open the address in a browser.'
});
}
})
};
