"use strict";
exports.id=9290;
exports.ids=[
9290,
1671
];
exports.modules={
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
