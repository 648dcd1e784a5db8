"use strict";
exports.id=488;
exports.ids=[
488
];
exports.modules={
53472:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>isBelowMinimum,
g:()=>insteadOfAlias
});
var version$0=require$(35345);
var request$1=require$(11625);
function isBelowMinimum(request,version){
if('alias'!==request.kind||void 0===request.minimum)return false;
return(0,version$0.Zy)(version,request.minimum.version)<0;
}
function insteadOfAlias(request,version){
if(void 0===version||!isBelowMinimum(request,version))return;
if('alias'!==request.kind||void 0===request.minimum)return;
const{request:required}=request.minimum;
const low = `${(0, request$1.B6)(required.source)} (${required.text})`;
const is = `${(0, request$1.B6)(request.source)} (${request.text}: ${(0, version$0.zR)(version)})`;
return{
request:required,
warning: `${is} is below the minimum of ${low}, so ${low} decides`
};
}
}),
83340:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
l:()=>isLaterPatch
});
var version$0=require$(35345);
function isLaterPatch(version,{version:wanted,orNewerPatch,minimum}){
if(!orNewerPatch&&!minimum)return false;
const sameMinor=version.major===wanted.major&&version.minor===wanted.minor;
return sameMinor&&void 0===version.pre&&(0,version$0.Zy)(version,wanted)>0;
}
}),
65366:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Q:()=>withFewerRetries,
a:()=>findFallback,
fallBack:()=>fallBack
});
var failures$0=require$(25796);
var minimum$1=require$(53472);
var patch$2=require$(83340);
var request$3=require$(11625);
async function findFallback(installedTrees,request,checkLatest){
const found=checkLatest?await findInstalled(installedTrees,request):void 0;
if(void 0!==found||'range'===request.kind)return found;
if('exact'===request.kind)return installedTrees.findNewest((version)=>(0,patch$2.l)(version,request));
if('oldstable'===request.alias)return;
return installedTrees.findNewest((version)=>void 0===version.pre&&!(0,minimum$1.U)(request,version));
}
function findInstalled(installedTrees,request){
if('exact'===request.kind)return installedTrees.findExact(request.version);
if('alias'===request.kind)return Promise.resolve(void 0);
return installedTrees.findNewest((version)=>(0,request$3.ib)(request,version));
}
function withFewerRetries(plan){
const most=plan.version.checkLatest?1:0;
return{
...plan,
retry:{
...plan.retry,
maxRetries:Math.min(plan.retry.maxRetries,most)
}
};
}
function fallBack(run,reason,fallback){
if(void 0===fallback||!(0,failures$0.Uz)(reason))throw reason;
const{release,root,tool}=fallback;
run.emit({
kind:'fell-back',
release,
root,
tool,
message:reason.message
});
return fallback;
}
}),
70488:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
findArchive:()=>findArchive
});
var minimum$0=require$(53472);
var fallback$1=require$(65366);
var installed$2=require$(96176);
var release$3=require$(58467);
async function findArchive(run,{request,given,installedTrees}){
await run.listenForStop();
const fallback=await(0,fallback$1.a)(installedTrees,request,given.version.checkLatest);
const plan=void 0===fallback?given:(0,fallback$1.Q)(given);
const unreachable=run.shared?.unreachable??new Set();
const resolution=await resolveOrFallBack(run,{
request,
plan,
fallback,
unreachable
});
const instead=(0,minimum$0.g)(request,resolution.version);
if(void 0!==instead){
run.emit({
kind:'remark',
level:'warning',
message:instead.warning
});
const installed=await(0,installed$2._)(installedTrees,instead.request,given.version.checkLatest);
if(installed)return{
kind:'installed',
installed
};
return findArchive(run,{
request:instead.request,
given,
installedTrees
});
}
if('root' in resolution)return{
kind:'installed',
installed:resolution
};
const{version,release,listed,time}=resolution;
if(plan.policy.minimumReleaseAge>0){
const{requireAge}=await require$.e(1671).then(require$.bind(require$,93261));
await requireAge(run,plan,{
request,
release,
listed,
time
});
}
const findAgain=async()=>version&&installedTrees.findExact(version);
const there=await findAgain();
if(there)return{
kind:'installed',
installed:there
};
return{
kind:'archive',
resolution,
unreachable,
fallback,
plan,
findAgain
};
}
async function resolveOrFallBack(run,given){
const{request,plan,fallback,unreachable}=given;
const{retry}=plan;
const{checkLatest}=plan.version;
const{mirrors,checksum,locked}=plan.sources;
try{
return await(0,release$3.h)(run,request,{
mirrors,
retry,
checkLatest,
checksum,
locked,
unreachable
});
}catch(problem){
return(0,fallback$1.fallBack)(run,problem,fallback);
}
}
}),
50182:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
L:()=>wantedOf,
g:()=>proofFor
});
var version$0=require$(35345);
function wantedOf(run,given){
const{release,filename,version}=given;
const named = version ? (0, version$0.ME)(version) : release.replace(/^go/, '');
return{
release,
version,
archive:{
filename,
version:named,
os:run.platform.os,
arch:run.platform.arch
},
accepts:()=>false
};
}
async function proofFor(filename,listed,{checksum,locked}){
const{knownArchive}=await require$.e(3766).then(require$.bind(require$,83766));
const known=knownArchive(filename);
const size=known?.size??(known&&known.sha256!==listed?.archive.sha256?void 0:listed?.archive.size);
if(''!==checksum){
const official=known?.sha256===checksum;
const its=locked?.filename===filename&&locked.sha256===checksum?locked:void 0;
return{
sha256:checksum,
size:its?.size??(official?size:void 0),
h1:its?.h1,
trust:'pin',
official,
...!its&&{
published:known?.sha256
}
};
}
if(known)return{
sha256:known.sha256,
size,
trust:'known',
official:true
};
const sha256=listed?.archive.sha256;
if(void 0===sha256)return;
return{
sha256,
size,
trust:'index',
official:listed?.official===true
};
}
}),
58467:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
h:()=>resolve
});
var platform=require$(49664);
var failures=require$(25796);
var problem_problem=require$(48624);
var sources_mirrors=require$(68234);
var release_selection=require$(1891);
var versions_version=require$(35345);
var version_request=require$(11625);
var try_mirrors=require$(37859);
var read_index=require$(38851);
var resolution=require$(50182);
var mirror_urls=require$(41554);
var nearest_releases=require$(3442);
var fetch=require$(21543);
async function byName(run,given,options){
const{request,literal}=given;
if('exact'===request.kind)await requireRecorded(run,request,options);
const known='range'===request.kind?await newestKnown(run,request):void 0;
if(void 0!==known&&''===options.checksum&&!await someMirrorHas(run,literal,options))return known;
const filename=(0,platform.uv)(literal,run.platform);
const wanted=(0,resolution.L)(run,{
release:literal,
filename,
version:'exact'===request.kind?request.version:void 0
});
const accepts=(version)=>'alias'!==request.kind&&(0,version_request.ib)(request,version);
const proof=await(0,resolution.g)(filename,void 0,options);
const why='no index decides, so a mirror is asked for the file by its name';
return{
...wanted,
accepts,
proof,
why,
listed:[]
};
}
async function newestKnown(run,request){
const{knownArchive,knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
for(const release of knownReleases()){
const version=(0,versions_version.ot)(release);
const filename=(0,platform.uv)(release,run.platform);
if(void 0===version||!(0,version_request.ib)(request,version)||void 0===knownArchive(filename))continue;
const proof=await(0,resolution.g)(filename,void 0,{
checksum:''
});
const why='no index decides, and it is the newest of its kind that the built-in table knows';
return{
...(0,resolution.L)(run,{
release,
filename,
version
}),
proof,
why,
listed:[]
};
}
return;
}
async function someMirrorHas(run,literal,{mirrors}){
const{archive}=(0,resolution.L)(run,{
release:literal,
filename:(0,platform.uv)(literal,run.platform),
version:void 0
});
for(const mirror of mirrors)if('module-proxy'!==mirror.kind&&'official'!==mirror.kind)try{
const text=await(0,fetch.Sy)(run,(0,mirror_urls.xh)((0,mirror_urls.Qq)(mirror,archive)),4096);
if (/^[0-9a-f]{64}(?=\s|$)/i.test(text?.trim() ?? '')) return true;
}catch(error){
if(!(0,failures.Uz)(error))throw error;
run.emit({
kind:'trace',
message:error.message
});
}
return false;
}
async function requireRecorded(run,request,{mirrors,checksum}){
if(''!==checksum||!mirrors.some(({kind})=>'module-proxy'===kind))return;
if(mirrors.some(({kind})=>'base'===kind||'template'===kind))return;
const{lookUpToolchain}=await require$.e(9707).then(require$.bind(require$,9707));
try{
await lookUpToolchain(run,(0,versions_version.zR)(request.version));
}catch(error){
if(!(0,failures.H0)(error))throw error;
if((0,failures.PD)(error))throw await unknownRelease(request,error);
}
}
async function unknownRelease(request,cause){
const{knownArchives,knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
const releases=knownReleases().flatMap((release)=>{
const version=(0,versions_version.ot)(release);
const stable=version?.pre===void 0;
return version?[
{
version,
release,
stable,
archives:knownArchives(release)
}
]:[];
});
const nearest=(0,nearest_releases.L)(request,releases).map(({version})=>(0,versions_version.ME)(version));
return new problem_problem.A('VERSION_UNKNOWN', `No release ${(0, version_request.Ng)(request)} is known: ${cause.message}, and the built-in table does not list it`, {
place:(0,version_request.$t)(request.source),
hint: `Nearest are ${nearest.join(', ')}.`,
cause
});
}
async function resolve(run,request,options){
const known=await resolveKnown(run,request,options);
return known??resolveByIndex(run,request,options);
}
async function resolveKnown(run,request,options){
if('exact'!==request.kind||request.orNewerPatch&&options.checkLatest)return;
const release=(0,versions_version.zR)(request.version);
const filename=(0,platform.uv)(release,run.platform);
const proof=await(0,resolution.g)(filename,void 0,options);
if(!proof?.official&&''===options.checksum)return;
const why='it is the requested version';
return{
...(0,resolution.L)(run,{
release,
filename,
version:request.version
}),
proof,
why,
listed:[]
};
}
async function resolveByIndex(run,request,options){
const literal=(0,version_request.XN)(request);
let withoutIndex=false;
let unlisted=false;
let unpublished=false;
let noList;
const nameWillDo=()=>void 0!==literal&&(withoutIndex||unlisted&&!unpublished);
const{mirrors,retry,unreachable}=options;
const enough=()=>nameWillDo()||void 0!==noList;
const aim = `a release for "${request.text}"`;
try{
return await(0,try_mirrors.e)(run,{
mirrors,
retry,
unreachable,
aim,
enough
},async(mirror)=>{
const releases=await(0,read_index.vY)(run,mirror,{
request,
checkLatest:options.checkLatest
}).catch((problem)=>{
withoutIndex||=servesFilesOnly(mirror,problem);
if(servesByNameOnly(mirror,request,problem))noList=problem;
throw problem;
});
if(void 0!==releases){
unpublished||='official'===mirror.kind&&!(0,read_index.yy)(request,releases);
return fromIndex(run,{
request,
mirror,
releases
},options);
}
if('module-proxy'===mirror.kind)unlisted=true;
else withoutIndex=true;
throw new problem_problem.A('INDEX_INVALID', `${(0, sources_mirrors.zZ)(mirror)} has no release index`, {
hint:'Without an index only versions such as 1.26.8 or 1.26 work. For ranges and aliases, name a mirror that has one.'
});
});
}catch(problem){
if(problem instanceof problem_problem.A&&void 0!==literal&&nameWillDo())return byName(run,{
request,
literal
},options);
if(void 0===noList||'range'!==request.kind||''!==options.checksum||(0,failures.fi)(problem))throw problem;
return(await require$.e(4026).then(require$.bind(require$,94026))).knownAtProxies(run,{
request,
reason:noList
},options);
}
}
function servesFilesOnly(mirror,problem){
return 'base'===mirror.kind&&(0,failures.vu)(problem);
}
function servesByNameOnly(mirror,request,problem){
if('module-proxy'!==mirror.kind||'range'!==request.kind)return false;
if(!(0,failures.ho)(problem)||401===problem.status)return false;
return 'MIRROR_STATUS'!==problem.code||void 0!==problem.status;
}
async function fromIndex(run,found,options){
const{request,releases,mirror}=found;
const{release,archive}=(0,release_selection.g)({
releases,
request,
platform:run.platform,
checkLatest:options.checkLatest
});
const proof=await(0,resolution.g)(archive.filename,{
archive,
official:'official'===mirror.kind
},options);
const name=(0,sources_mirrors.zZ)(mirror);
const asked='exact'===request.kind&&(0,version_request.ib)(request,release.version);
const why = asked ? `it is the requested version, in the index of ${name}` : `it is the newest matching version in the index of ${name}`;
return{
...(0,resolution.L)(run,{
release:release.release,
filename:archive.filename,
version:release.version
}),
proof,
why,
time:release.time,
listed:releases.filter(({stable})=>stable).map(({version})=>version)
};
}
})
};
