"use strict";
exports.id=4026;
exports.ids=[
4026
];
exports.modules={
94026:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
knownAtProxies:()=>knownAtProxies
});
var platform$0=require$(49664);
var failures$1=require$(25796);
var problem$2=require$(48624);
var mirrors$3=require$(68234);
var module$4=require$(83519);
var version$5=require$(35345);
var request$6=require$(11625);
var fetch$7=require$(21543);
var proxy$8=require$(88322);
var resolution$9=require$(50182);
const MOST_ASKED=10;
async function knownAtProxies(run,given,{mirrors}){
const{request,reason}=given;
const proxies=mirrors.filter((mirror)=>'module-proxy'===mirror.kind);
const failures=[];
for(const release of(await knownFor(run,request)).slice(0,MOST_ASKED))for(const proxy of proxies){
const failure=await whyNotServed(run,proxy,release);
if(void 0===failure)return resolutionOf(run,release,proxy);
failures.push(`  ${release}: ${failure}`);
}
if(0===failures.length)throw reason;
throw new problem$2.A(reason.code, `${reason.message}\nOf the releases for "${request.text}" that the built-in table knows, it serves none:\n${failures.join('\n')}`, {
place:(0,request$6.$t)(request.source),
hint:reason.hint??'Name another mirror.',
cause:reason
});
}
async function knownFor(run,request){
const{knownArchive,knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
return knownReleases().filter((release)=>{
const version=(0,version$5.ot)(release);
const matches=void 0!==version&&(0,request$6.ib)(request,version);
return matches&&void 0!==knownArchive((0,platform$0.uv)(release,run.platform));
});
}
async function whyNotServed(run,proxy,release){
const{version}=(0,module$4.IV)(release,run.platform.os,run.platform.arch);
try{
const served = await (0, proxy$8.sG)(run, proxy, (url)=>servesZip(run, `${(0, proxy$8.pi)(url)}/${version}.zip`));
return true === served ? void 0 : `${(0, mirrors$3.zZ)(proxy)} does not have it`;
}catch(error){
if(!(0,failures$1.ho)(error))throw error;
return error.message;
}
}
async function servesZip(run,url){
const{http}=await run.network();
const response=await http.get({
url,
headers:{
range:'bytes=0-0'
}
});
for await(const _ of response.body)break;
if(200===response.status||206===response.status)return true;
if((0,fetch$7.W0)(response.status))return;
throw(0,fetch$7.Yc)(run,response);
}
async function resolutionOf(run,release,proxy){
const filename=(0,platform$0.uv)(release,run.platform);
const proof=await(0,resolution$9.g)(filename,void 0,{
checksum:''
});
const why = `it is the newest matching version that the built-in table knows and ${(0, mirrors$3.zZ)(proxy)}, which has no list, serves`;
return{
...(0,resolution$9.L)(run,{
release,
filename,
version:(0,version$5.ot)(release)
}),
proof,
why,
listed:[]
};
}
})
};
