export const id=9581;
export const ids=[
9581
];
export const modules={
30209:((module$,exports$,require$)=>{
require$.d(exports$,{
kb:()=>dayOf,
Kb:()=>isRecent,
Ii:()=>kindAt,
xz:()=>readTable,
jU:()=>readWhenAsked,
c_:()=>tableOf
});
var versions_version=require$(60658);
var advisories_advisory=require$(50329);
function vulnerabilitiesIn(advisories,{version,target}){
return advisories.map((advisory)=>({
...advisory,
affected:(0,advisories_advisory.MZ)(advisory,{
version,
target
})
})).filter(({affected})=>affected.length>0).map(({id,aliases,affected})=>({
id,
aliases,
parts:[
...new Set(affected.map(({part})=>part))
],
fixedIn:fixOf(affected,version)
})).sort((a,b)=>compareIds(b.id,a.id));
}
function fixOf(affected,version){
const fixes=affected.map(({events})=>events.find((event)=>'fixed'===event.kind&&(0,versions_version.Zy)(event.version,version)>0));
if(fixes.includes(void 0))return;
const last=fixes.flatMap((event)=>event?[
event.version
]:[]).sort(versions_version.Zy).at(-1);
return last&&(0,versions_version.zR)(last);
}
function compareIds(a,b){
const numbers=(id)=>id.split('-').slice(1).map(Number);
const[yearA=0,numberA=0]=numbers(a);
const[yearB=0,numberB=0]=numbers(b);
return yearA - yearB||numberA - numberB;
}
function readTable({module,newest,advisories}){
return tableOf({
...readHead({
module,
newest
}),
advisories:Object.entries(advisories).map(([id,text])=>readAdvisory(id,text))
});
}
function tableOf(table){
const{advisories}=table;
return{
...table,
vulnerabilities:(version,target)=>vulnerabilitiesIn(advisories,{
version,
target
})
};
}
function isRecent({byMinor},version){
return void 0===version.pre&&void 0!==byMinor[(0,advisories_advisory.Hs)(version)];
}
function readWhenAsked({module,newest,advisories,byMinor}){
const entries=Object.entries(advisories);
const readEntry=([id,text])=>readAdvisory(id,text);
const read=(positions)=>positionsIn(positions).map((at)=>readEntry(entries[at]??malformed(positions)));
return{
...readHead({
module,
newest
}),
vulnerabilities(version,target){
const minor=(0,advisories_advisory.Hs)(version);
const known=byMinor[minor];
if(void 0===known)return vulnerabilitiesIn(entries.map(readEntry),{
version,
target
});
const unfixed=(byFix)=>Object.entries(byFix).filter(([fix])=>'never'===fix||Number(fix)>version.patch);
const others=unfixed(known.others).flatMap(([,positions])=>read(positions));
return[
...vulnerabilitiesIn(others,{
version,
target
}),
...unfixed(known.fixedBy).flatMap(([fix,positions])=>positionsIn(positions).map((at)=>{
const[id,text]=entries[at]??malformed(positions);
const aliases=text.slice(0,text.indexOf(' stdlib')).split(' ');
return{
id,
aliases,
parts:[
'stdlib'
],
fixedIn: `go${minor}.${fix}`
};
}))
].sort((a,b)=>compareIds(b.id,a.id));
}
};
}
function readHead({module,newest}){
if (void 0 === dayOf(module)) throw new Error(`${module} is not a version of golang.org/x/vulndb`);
return{
module,
newest:newest.map((release)=>(0,versions_version.ot)(release)??malformed(release))
};
}
function dayOf(module){
const [, year, month, day] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(module) ?? [];
return void 0 === year ? void 0 : `${year}-${month}-${day}`;
}
function positionsIn(text){
return text.split(',').flatMap((run)=>{
const[first=0,last=first]=run.split('-').map(Number);
return Array.from({
length:last - first + 1
},(_,index)=>first + index);
});
}
function readAdvisory(id,text){
const words=text.split(' ');
const starts=words.flatMap((word,at)=>isPart(word)?[
at
]:[]);
if(0===starts.length)return malformed(text);
return{
id,
aliases:words.slice(0,starts[0]),
affected:starts.map((at,index)=>readAffected(words.slice(at,starts[index + 1]),text))
};
}
function isPart(word){
return word.startsWith('stdlib')||word.startsWith('toolchain');
}
function readAffected([head='',...versions],text){
const[part,only]=head.split(':');
if('stdlib'!==part&&'toolchain'!==part)return malformed(text);
return{
part,
targets:void 0===only?[]:only.split(',').map(readTarget),
events:(0,advisories_advisory.al)(versions.map(readEvent))
};
}
function readTarget(text){
const [goos, goarch] = text.split('/');
return void 0===goos||void 0===goarch?malformed(text):{
goos,
goarch
};
}
function readEvent(text,index){
return(0,advisories_advisory.RU)(kindAt(index),text)??malformed(text);
}
function kindAt(index){
return index%2===0?'introduced':'fixed';
}
function malformed(text){
throw new Error(`the table of advisories has ${JSON.stringify(text)}`);
}
}),
50329:((module$,exports$,require$)=>{
require$.d(exports$,{
Hs:()=>minorOf,
MZ:()=>affectedBy,
RU:()=>versionEvent,
al:()=>inOrder,
cl:()=>isSameMinor
});
var version$0=require$(60658);
function affectedBy({affected},{version,target}){
return affected.filter(({events,targets})=>isWithin(events,version)&&isAmong(targets,target));
}
function isAmong(targets,{goos,goarch}){
const matches=(wanted,is)=>''===wanted||''===is||wanted===is;
return 0===targets.length||targets.some((each)=>matches(each.goos,goos)&&matches(each.goarch,goarch));
}
function isWithin(events,version){
const plain=(0,version$0.cg)(version);
return events.findLast((event)=>(0,version$0.Zy)(event.version,plain)<=0)?.kind==='introduced';
}
function inOrder(events){
return events.toSorted((a,b)=>(0,version$0.Zy)(a.version,b.version));
}
function versionEvent(kind,text){
const version=parseBound(text);
return version&&{
kind,
text,
version
};
}
function parseBound(text){
if('0'===text)return{
major:0,
minor:0,
patch:0
};
const [, major, minor, patch, lowest] = /^(\d+)\.(\d+)\.(\d+)(-0)?$/.exec(text) ?? [];
if(void 0!==patch){
const version={
major:Number(major),
minor:Number(minor),
patch:Number(patch)
};
return void 0===lowest?version:{
...version,
pre:{
kind:'beta',
number:0
}
};
}
if (!/^\d+\.\d+(?:\.\d+)?(?:-|$)/.test(text)) return;
if(!text.endsWith('-0'))return(0,version$0.ot)(text);
const version=(0,version$0.ot)(text.slice(0,-2));
return version&&{
...version,
pre:{
kind:'beta',
number:0
}
};
}
function minorOf({major,minor}){
return `${major}.${minor}`;
}
function isSameMinor(a,b){
return a.major===b.major&&a.minor===b.minor;
}
}),
97230:((module$,exports$,require$)=>{
require$.d(exports$,{
Dy:()=>supportText,
kf:()=>assessmentText,
pq:()=>countOf
});
const stale=5184000000;
function assessmentText(assessment,given){
const{vulnerabilities,supported}=assessment;
return{
concern:vulnerabilities.length>0||!supported,
text:[
vulnerabilitiesText(assessment),
supportText(assessment),
patchText(assessment,given.pinnedBy),
ageText(assessment,given.now)
].filter(Boolean).join(' ')
};
}
function countOf({vulnerabilities:{length}}){
return `${0 === length ? 'no' : length} known ${1 === length ? 'vulnerability' : 'vulnerabilities'}`;
}
function supportText({release,minor,supported,supportedMinors,newestPatch}){
if (supported) return `Go ${minor} is supported.`;
if (supportedMinors.includes(minor)) return `${release} is not supported: ${newestPatch} has replaced it.`;
return `Go ${minor} is not supported: the supported versions are ${supportedMinors.join(' and ')}.`;
}
function vulnerabilitiesText(assessment){
const{release,vulnerabilities,clean}=assessment;
const has = `${release} has ${countOf(assessment)}`;
if (0 === vulnerabilities.length) return `${has}.`;
return void 0 === clean ? `${has}, and so has every other release.` : `${has}; ${clean} has none.`;
}
function patchText({release,newestPatch},pinnedBy){
if(void 0===pinnedBy||newestPatch===release)return '';
return `With patch: latest, ${pinnedBy} would give ${newestPatch}.`;
}
function ageText({day},now){
const age=now - Date.parse(day);
if(age<=stale)return '';
const days = Math.floor(age / 86400000);
return `The advisories are ${days} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
}),
38911:((module$,exports$,require$)=>{
require$.d(exports$,{
P:()=>fixesIn,
s:()=>newestOfEachMinor
});
var version$0=require$(60658);
var advisory$1=require$(50329);
function newestOfEachMinor(versions){
const newest=new Map();
for(const version of versions.filter(({pre})=>void 0===pre)){
const minor=(0,advisory$1.Hs)(version);
const known=newest.get(minor);
if(void 0===known||(0,version$0.Zy)(version,known)>0)newest.set(minor,version);
}
return[
...newest.values()
].sort((a,b)=>(0,version$0.Zy)(b,a));
}
function fixesIn(advisories){
const events=advisories.flatMap(({affected})=>affected.flatMap((each)=>each.events));
return events.filter(({kind})=>'fixed'===kind).map(({version})=>version);
}
}),
13261:((module$,exports$,require$)=>{
require$.d(exports$,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
6035:((module$,exports$,require$)=>{
require$.d(exports$,{
Q:()=>withLatestPatch
});
var version$0=require$(60658);
var range$1=require$(90522);
function withLatestPatch(request){
const{source,text}=request;
if('file'!==source.kind&&'workspace'!==source.kind)return;
if('exact'!==request.kind)return request;
const{version}=request;
if(void 0!==version.pre||void 0!==version.revision)return;
const[family=[]]=(0,range$1.QC)(version.major,version.minor);
const range=[
[
...family,
{
operator:'>=',
version
}
]
];
return{
kind:'range',
text,
source,
range,
literal:(0,version$0.zR)(version)
};
}
}),
76510:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
assessGo:()=>assessGo,
createAssessor:()=>createAssessor,
tellAssessment:()=>tellAssessment
});
var advisory_table=require$(30209);
var versions_version=require$(60658);
var advisory=require$(50329);
const supportedCount=2;
function assess(release,{table,target}){
const version=(0,versions_version.ot)(release);
if(void 0===version)return;
const newest=withRelease(table.newest,version);
const supported=newest.slice(0,supportedCount);
const ofMinor=newest.find((other)=>(0,advisory.cl)(other,version));
const patch=ofMinor&&(0,versions_version.Zy)(ofMinor,version)>0?ofMinor:version;
const candidates=[
patch,
...newest
].filter((other)=>(0,versions_version.Zy)(other,version)>=0);
const vulnerabilities=table.vulnerabilities(version,target);
const clean=candidates.find((other)=>0===(other===version?vulnerabilities:table.vulnerabilities(other,target)).length);
return{
release,
minor:(0,advisory.Hs)(version),
vulnerabilities,
supported:isSupported(version,newest),
supportedMinors:supported.map(advisory.Hs),
newestPatch:(0,versions_version.zR)(patch),
clean:clean&&(0,versions_version.zR)(clean),
day:(0,advisory_table.kb)(table.module)??''
};
}
function withRelease(newest,version){
const known=newest.find((other)=>(0,advisory.cl)(other,version));
const isNewer=void 0===known||(0,versions_version.Zy)(version,known)>0;
if(void 0!==version.pre||!isNewer)return newest;
return[
...newest.filter((other)=>other!==known),
(0,versions_version.cg)(version)
].sort((a,b)=>(0,versions_version.Zy)(b,a));
}
function isSupported(version,newest){
const oldest=newest.slice(0,supportedCount).at(-1);
if(void 0===oldest)return true;
const isReleased=newest.some((other)=>(0,advisory.cl)(other,version));
if(void 0!==version.pre&&isReleased)return false;
return(0,versions_version.Zy)({
...version,
patch:0
},{
...oldest,
patch:0
})>=0||(0,advisory.cl)(version,oldest);
}
var assessment_text=require$(97230);
var newest_releases=require$(38911);
const recent_advisories_namespaceObject = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12"],"advisories":{"GO-2024-2598":"CVE-2024-24783 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2599":"CVE-2023-45290 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2600":"CVE-2023-45289 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2609":"CVE-2024-24784 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2610":"CVE-2024-24785 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2687":"CVE-2023-45288 stdlib 0 1.21.9 1.22.0-0 1.22.2","GO-2024-2824":"CVE-2024-24788 stdlib 1.22.0-0 1.22.3","GO-2024-2825":"CVE-2024-24787 toolchain:darwin/ 0 1.21.10 1.22.0-0 1.22.3","GO-2024-2887":"CVE-2024-24790 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2888":"CVE-2024-24789 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2963":"CVE-2024-24791 stdlib 0 1.21.12 1.22.0-0 1.22.5","GO-2024-3105":"CVE-2024-34155 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3106":"CVE-2024-34156 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3107":"CVE-2024-34158 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2025-3373":"CVE-2024-45341 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3383":"CVE-2024-45340 toolchain 1.24.0-0 1.24.0-rc.2","GO-2025-3420":"CVE-2024-45336 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3421":"CVE-2025-22865 stdlib 1.24.0-0 1.24.0-rc.2","GO-2025-3428":"CVE-2025-22867 toolchain:darwin/ 1.24.0-rc.2 1.24.0-rc.3","GO-2025-3447":"CVE-2025-22866 stdlib:/ppc64le 0 1.22.12 1.23.0-0 1.23.6 1.24.0-0 1.24.0-rc.3","GO-2025-3503":"CVE-2025-22870 stdlib 0 1.23.7 1.24.0-0 1.24.1","GO-2025-3563":"CVE-2025-22871 stdlib 0 1.23.8 1.24.0-0 1.24.2","GO-2025-3749":"CVE-2025-22874 stdlib 1.24.0-0 1.24.4","GO-2025-3750":"CVE-2025-0913 stdlib:windows/ 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3751":"CVE-2025-4673 stdlib 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3828":"CVE-2025-4674 toolchain 0 1.23.11 1.24.0-0 1.24.5","GO-2025-3849":"CVE-2025-47907 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-3955":"CVE-2025-47910 stdlib 1.25.0 1.25.1","GO-2025-3956":"CVE-2025-47906 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-4006":"CVE-2025-61725 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4007":"CVE-2025-58187 stdlib 0 1.24.9 1.25.0 1.25.3","GO-2025-4008":"CVE-2025-58189 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4009":"CVE-2025-61723 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4010":"CVE-2025-47912 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4011":"CVE-2025-58185 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4012":"CVE-2025-58186 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4013":"CVE-2025-58188 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4014":"CVE-2025-58183 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4015":"CVE-2025-61724 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4155":"CVE-2025-61729 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2025-4175":"CVE-2025-61727 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2026-4337":"CVE-2025-68121 stdlib 0 1.24.13 1.25.0-0 1.25.7 1.26.0-rc.1 1.26.0-rc.3","GO-2026-4338":"CVE-2025-68119 toolchain 1.25.0 1.25.6","GO-2026-4339":"CVE-2025-61731 toolchain 0 1.24.12 1.25.0 1.25.6","GO-2026-4340":"CVE-2025-61730 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4341":"CVE-2025-61726 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4342":"CVE-2025-61728 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4403":"CVE-2025-22873 stdlib 0 1.23.9 1.24.0-0 1.24.3","GO-2026-4433":"CVE-2025-61732 toolchain 0 1.24.13 1.25.0-0 1.25.7","GO-2026-4599":"CVE-2026-27137 stdlib 1.26.0-0 1.26.1","GO-2026-4600":"CVE-2026-27138 stdlib 1.26.0-0 1.26.1","GO-2026-4601":"CVE-2026-25679 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4602":"CVE-2026-27139 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4603":"CVE-2026-27142 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4864":"CVE-2026-32282 stdlib:linux/ 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4865":"CVE-2026-32289 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4866":"CVE-2026-33810 stdlib 1.26.0-0 1.26.2","GO-2026-4867":"CVE-2026-27144 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4868":"CVE-2026-27143 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4869":"CVE-2026-32288 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4870":"CVE-2026-32283 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4871":"CVE-2026-27140 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4918":"CVE-2026-33814 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4946":"CVE-2026-32281 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4947":"CVE-2026-32280 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4970":"CVE-2026-39822 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-4971":"CVE-2026-39836 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4976":"CVE-2026-39825 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4977":"CVE-2026-42499 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4978":"CVE-2026-39819 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4979":"CVE-2026-39817 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4980":"CVE-2026-39826 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4981":"CVE-2026-33811 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4982":"CVE-2026-39823 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4984":"CVE-2026-42501 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4986":"CVE-2026-39820 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-5026":"CVE-2026-39821 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5037":"CVE-2026-27145 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5038":"CVE-2026-42504 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5039":"CVE-2026-42507 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5856":"CVE-2026-42505 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-5942":"CVE-2026-46600 stdlib 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5972":"CVE-2026-33818 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6088":"CVE-2026-56859 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6089":"CVE-2026-56853 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6090":"CVE-2026-56862 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6091":"CVE-2026-56858 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6179":"CVE-2026-56865 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6180":"CVE-2026-56864 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6218":"CVE-2026-56860 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6599":"CVE-2026-94448 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6600":"CVE-2026-97030 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6601":"CVE-2026-94444 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6602":"CVE-2026-94447 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6603":"CVE-2026-78659 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6604":"CVE-2026-56857 stdlib:windows/ 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6605":"CVE-2026-56866 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6607":"CVE-2026-97031 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6608":"CVE-2026-94440 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6609":"CVE-2026-78667 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6610":"CVE-2026-78660 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6611":"CVE-2026-78669 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6612":"CVE-2026-78663 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6613":"CVE-2026-94439 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6617":"CVE-2026-97032 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6809":"CVE-2026-111943 stdlib 0 1.26.10 1.27.0-0 1.27.3"},"byMinor":{"1.27":{"fixedBy":{"2":"90-91,94,96-104","3":"105"},"others":{"0":"65,76,80-89","2":"92-93,95"}},"1.26":{"fixedBy":{"1":"49-53","2":"55-56,59-60,63-64","3":"62,66-68,71-73,75","4":"77-79","5":"65,80","6":"76,81-86,89","9":"90-91,94,96-104","10":"105"},"others":{"0":"41","2":"54,57-58,61","3":"69-70,74","6":"87-88","9":"92-93,95"}},"1.25":{"fixedBy":{"7":"41","8":"51-53","9":"55,59-60,63-64","10":"62,66-68,71-73,75","11":"77-79","12":"65,80","13":"76,82-86,89"},"others":{"1":"27","2":"29,31-38","3":"30","5":"39-40","6":"42-46","7":"48","9":"54,57-58,61","10":"69-70,74","13":"87-88","never":"90-105"}},"1.24":{"fixedBy":{"1":"20","2":"21","3":"47","4":"22,24","8":"29,31-38","9":"30","11":"39-40","12":"44-46","13":"41"},"others":{"0":"14-19","4":"23","5":"25","6":"26,28","12":"43","13":"48","never":"51-55,57-80,82-105"}},"1.23":{"fixedBy":{"1":"11-13","5":"14,16","7":"20","8":"21","9":"47","10":"24","12":"26,28"},"others":{"6":"19","10":"23","11":"25","never":"29-41,43-46,48,51-55,57-80,82-105"}},"1.22":{"fixedBy":{"1":"0-4","2":"5","3":"6","4":"8-9","5":"10","7":"11-13","11":"14,16"},"others":{"3":"7","12":"19","never":"20-21,23-26,28-41,43-48,51-55,57-80,82-105"}}}}');
function recentAdvisories(version){
return(0,advisory_table.Kb)(recent_advisories_namespaceObject,version)?(0,advisory_table.jU)(recent_advisories_namespaceObject):void 0;
}
var problem=require$(72969);
var patch_policy=require$(6035);
var version_request=require$(74958);
async function assessGo(run,release,{failOn,refresh,listed}){
const assessor=await createAssessor(run,{
refresh,
release
});
const assessment=assessor.assess(release,listed);
if(void 0===assessment){
if(failOn.length>0){
const message = `${release} is not a release, so nothing is known about it: fail-on does not apply.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
return;
}
if(failOn.includes('vulnerable')&&assessment.vulnerabilities.length>0)throw vulnerable(assessment);
if(failOn.includes('unsupported')&&!assessment.supported)throw unsupported(assessment);
return assessment;
}
async function createAssessor(run,{refresh,release}){
const table=refresh?await(await Promise.all([
require$.e(4871),
require$.e(3634)
]).then(require$.bind(require$,19576))).newestAdvisories(run):await builtIn(release);
const target=targetOf(run);
return{
table,
day:(0,advisory_table.kb)(table.module)??'',
assess(release,listed=[]){
const newest=0===listed.length?table.newest:(0,newest_releases.s)([
...table.newest,
...listed
]);
return assess(release,{
table:{
...table,
newest
},
target
});
}
};
}
async function builtIn(release){
const version=void 0===release?void 0:(0,versions_version.ot)(release);
const recent=version&&recentAdvisories(version);
return recent??(await require$.e(265).then(require$.bind(require$,50265))).knownAdvisories();
}
function tellAssessment(run,assessment,{level,request}){
if('off'===level)return;
const isPinned=request?.kind==='exact'&&void 0!==(0,patch_policy.Q)(request);
const pinnedBy=isPinned?(0,version_request.B6)(request.source):void 0;
const{concern,text}=(0,assessment_text.kf)(assessment,{
now:run.clock.now(),
pinnedBy
});
const{release,supported,newestPatch,clean,vulnerabilities,day}=assessment;
run.emit({
kind:'assessed',
level:concern?level:'info',
message:text,
release,
vulnerabilities:vulnerabilities.map(({id})=>id),
supported,
newestPatch,
clean,
advisories:day
});
}
function targetOf({env,platform}){
const own='armv6l'===platform.arch?'arm':platform.arch;
return{
goos:env.GOOS||platform.os,
goarch:env.GOARCH||own
};
}
function vulnerable(assessment){
const{release,vulnerabilities,clean}=assessment;
const[first]=vulnerabilities;
const rest = vulnerabilities.length > 1 ? ` and ${vulnerabilities.length - 1} more` : '';
return new problem.A('GO_VULNERABLE', `${release} has ${(0, assessment_text.pq)(assessment)} (${first?.id ?? ''}${rest}), and fail-on includes vulnerable`, {
hint: void 0 === clean ? 'No release is free of them. Remove vulnerable from fail-on to go on.' : `Use ${clean}, which has none, or patch: latest if a file names the version.`
});
}
function unsupported(assessment){
return new problem.A('GO_UNSUPPORTED', `${assessment.release} gets no fixes, and fail-on includes unsupported`, {
hint: `${(0, assessment_text.Dy)(assessment)} Choose a supported version, or remove unsupported from fail-on.`
});
}
}),
81844:((module$,exports$,require$)=>{
require$.d(exports$,{
EO:()=>plainMarkdown,
YA:()=>seconds,
aY:()=>code
});
function seconds(milliseconds){
return `${(milliseconds / 1000).toFixed(1)} s`;
}
function code(text){
return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}
function plainMarkdown(text){
return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
}),
68161:((module$,exports$,require$)=>{
require$.d(exports$,{
summaryMarkdown:()=>summaryMarkdown,
writeSummaryFile:()=>writeSummaryFile
});
var fs$0=require$(73024);
var text$4=require$(97230);
var problem$1=require$(72969);
var megabytes$3=require$(13261);
var markdown$2=require$(81844);
const long=5_000;
async function summaryMarkdown(result,events,redact){
const{assessment}=result;
const source=(0,markdown$2.EO)(redact(result.source));
const rows=[
[
'Requested',
`${(0, markdown$2.aY)(redact(result.request || 'nothing'))} (${source})`
],
[
'Installed',
installedText(result,events,redact)
],
[
'Trust',
(0,markdown$2.aY)(result.trust)
],
...await cacheAndToolRows(events,redact),
...assessment?assessmentRows(assessment):[]
];
return `${[
`### Go ${(0, markdown$2.EO)(redact(result.goVersion))}`,
'',
`| Version | ${versionText(result, redact)} |`,
'| :-- | :-- |',
...rows.map(([name, value])=>`| ${name} | ${value} |`),
...result.versions?(await require$.e(1143).then(require$.bind(require$,21143))).versionsTable(result,redact):[],
...assessment?vulnerabilityList(assessment):[],
...await timeline(events,redact)
].join('\n')}\n`;
}
function writeSummaryFile(path,text){
try{
(0,fs$0.writeFileSync)(path,text);
}catch(cause){
throw new problem$1.A('FILES_FAILED', `Cannot write the summary-file "${path}": ${String(cause)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause
});
}
}
function versionText({goVersionLine},redact){
return (0, markdown$2.EO)(redact(goVersionLine.replace(/^go version /, '')));
}
function installedText({tool,goroot,found,mirror,release},events,redact){
const origin = '' === mirror ? '' : ` from ${(0, markdown$2.EO)(redact(mirror))}`;
if (found) return '' === tool ? `found at ${(0, markdown$2.aY)(redact(goroot))}` : `found in the tool cache${origin && `, downloaded${origin}`}`;
const size=events.filter((event)=>'verified'===event.kind).find(({install=release})=>install===release)?.size;
return `downloaded${origin}${void 0 === size ? '' : `, ${(0, megabytes$3.i)(size)}`} in ${(0, markdown$2.YA)(durationOf(untilActivated(events)))}`;
}
function untilActivated(events){
const last=events.findIndex(({kind})=>'activated'===kind);
return last<0?events:events.slice(0,last + 1);
}
async function cacheAndToolRows(events,redact){
if(!events.some(({kind})=>'cache-restored'===kind||'tool-ready'===kind))return[];
const{cacheRows,toolRows}=await require$.e(3225).then(require$.bind(require$,13225));
return[
...cacheRows(events),
...toolRows(events,redact)
];
}
function assessmentRows(assessment){
const{vulnerabilities,clean,newestPatch,release}=assessment;
const better = vulnerabilities.length > 0 && void 0 !== clean ? `; ${clean} has none` : '';
return[
[
'Vulnerabilities',
`${vulnerabilities.length || 'none'} known${better}`
],
[
'Newest patch',
newestPatch===release?'this one':newestPatch
],
[
'Support',
(0,text$4.Dy)(assessment)
]
];
}
function vulnerabilityList(assessment){
const{vulnerabilities,day}=assessment;
if(0===vulnerabilities.length)return[];
return[
'',
`<details><summary>${(0, text$4.pq)(assessment)}, as of ${day}</summary>`,
'',
'| Advisory | CVE | Affects | Fixed in |',
'| --- | --- | --- | --- |',
...vulnerabilities.map(vulnerabilityRow),
'',
'</details>'
];
}
function vulnerabilityRow({id,aliases,parts,fixedIn}){
const where=parts.map((part)=>'stdlib'===part?'standard library':'go command and tools').join(', ');
return `| [${id}](https://pkg.go.dev/vuln/${id}) | ${aliases.join(', ')} | ${where} | ${fixedIn ?? 'no fix'} |`;
}
async function timeline(events,redact){
const duration=durationOf(events);
if(duration<=long)return[];
const{phasesOf,timelineChart}=await require$.e(7562).then(require$.bind(require$,17562));
return[
'',
`<details open><summary>Timeline: ${(0, markdown$2.YA)(duration)}</summary>`,
'',
...timelineChart(phasesOf(events),redact),
'',
'</details>'
];
}
function durationOf(events){
return(events.at(-1)?.time??0)-(events[0]?.time??0);
}
})
};
