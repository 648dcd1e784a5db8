export const id=9581;
export const ids=[
9581,
6035
];
export const modules={
209:((module$,exports$,require$)=>{
require$.d(exports$,{
kb:()=>dayOf,
Ii:()=>kindAt,
xz:()=>readTable,
jU:()=>readWhenAsked,
c_:()=>tableOf
});
var versions_version=require$(658);
var advisories_advisory=require$(329);
;
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
const fixes=affected.map(({events})=>events.find((event)=>event.kind==='fixed'&&(0,versions_version.Zy)(event.version,version)>0));
if(fixes.includes(undefined))return undefined;
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
;
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
function readWhenAsked({module,newest,advisories,byMinor}){
const entries=Object.entries(advisories);
const read=(positions)=>positionsIn(positions).map((at)=>readAdvisory(...entries[at]??malformed(positions)));
return{
...readHead({
module,
newest
}),
vulnerabilities(version,target){
const minor=(0,advisories_advisory.Hs)(version);
const known=version.pre===undefined?byMinor[minor]:undefined;
if(known===undefined){
const all=entries.map(([id,text])=>readAdvisory(id,text));
return vulnerabilitiesIn(all,{
version,
target
});
}
const unfixed=(byFix)=>Object.entries(byFix).filter(([fix])=>fix==='never'||Number(fix)>version.patch);
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
if (dayOf(module) === undefined) throw new Error(`${module} is not a version of golang.org/x/vulndb`);
return{
module,
newest:newest.map((release)=>(0,versions_version.ot)(release)??malformed(release))
};
}
function dayOf(module){
const [, year, month, day] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(module) ?? [];
return year === undefined ? undefined : `${year}-${month}-${day}`;
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
if(starts.length===0)return malformed(text);
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
if(part!=='stdlib'&&part!=='toolchain')return malformed(text);
return{
part,
targets:only===undefined?[]:only.split(',').map(readTarget),
events:(0,advisories_advisory.al)(versions.map(readEvent))
};
}
function readTarget(text){
const [goos, goarch] = text.split('/');
return goos===undefined||goarch===undefined?malformed(text):{
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
329:((module$,exports$,require$)=>{
require$.d(exports$,{
Hs:()=>minorOf,
MZ:()=>affectedBy,
RU:()=>versionEvent,
UO:()=>isWithin,
al:()=>inOrder,
cl:()=>isSameMinor
});
var version$0=require$(658);
function affectedBy({affected},{version,target}){
return affected.filter(({events,targets})=>isWithin(events,version)&&isAmong(targets,target));
}
function isAmong(targets,{goos,goarch}){
const matches=(wanted,is)=>wanted===''||is===''||wanted===is;
return targets.length===0||targets.some((each)=>matches(each.goos,goos)&&matches(each.goarch,goarch));
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
if(text==='0')return{
major:0,
minor:0,
patch:0
};
const [, major, minor, patch, lowest] = /^(\d+)\.(\d+)\.(\d+)(-0)?$/.exec(text) ?? [];
if(patch!==undefined){
const version={
major:Number(major),
minor:Number(minor),
patch:Number(patch)
};
return lowest===undefined?version:{
...version,
pre:{
kind:'beta',
number:0
}
};
}
if (!/^\d+\.\d+(?:\.\d+)?(?:-|$)/.test(text)) return undefined;
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
7230:((module$,exports$,require$)=>{
require$.d(exports$,{
Dy:()=>supportText,
kf:()=>assessmentText,
pq:()=>countOf
});
const stale=60*24*60*60*1000;
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
return `${length === 0 ? 'no' : length} known ${length === 1 ? 'vulnerability' : 'vulnerabilities'}`;
}
function supportText({release,minor,supported,supportedMinors,newestPatch}){
if (supported) return `Go ${minor} is supported.`;
if (supportedMinors.includes(minor)) return `${release} is not supported: ${newestPatch} has replaced it.`;
return `Go ${minor} is not supported: the supported versions are ${supportedMinors.join(' and ')}.`;
}
function vulnerabilitiesText(assessment){
const{release,vulnerabilities,clean}=assessment;
const has = `${release} has ${countOf(assessment)}`;
if (vulnerabilities.length === 0) return `${has}.`;
return clean === undefined ? `${has}, and so has every other release.` : `${has}; ${clean} has none.`;
}
function patchText({release,newestPatch},pinnedBy){
if(pinnedBy===undefined||newestPatch===release)return '';
return `With patch: latest, ${pinnedBy} would give ${newestPatch}.`;
}
function ageText({day},now){
const age=now - Date.parse(day);
if(age<=stale)return '';
const days = Math.floor(age / (24 * 60 * 60 * 1000));
return `The advisories are ${days} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
}),
265:((module$,exports$,require$)=>{
require$.d(exports$,{
R:()=>knownAdvisories
});
var advisory_table=require$(209);
;
const known_advisories_namespaceObject = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12","go1.21.13","go1.20.14","go1.19.13","go1.18.10","go1.17.13","go1.16.15","go1.15.15","go1.14.15","go1.13.15","go1.12.17","go1.11.13","go1.10.8","go1.9.7","go1.8.7","go1.7.6","go1.6.4","go1.5.4","go1.4.3","go1.3.3","go1.2.2"],"advisories":{"GO-2021-0067":"CVE-2021-27919 stdlib 1.16.0-0 1.16.1","GO-2021-0068":"CVE-2021-3115 toolchain:windows/ 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0069":"CVE-2020-28362 stdlib 1.14.0-0 1.14.12 1.15.0-0 1.15.5","GO-2021-0142":"CVE-2020-16845 stdlib 0 1.13.15 1.14.0-0 1.14.7","GO-2021-0154":"CVE-2014-7189 stdlib 1.1.0-0 1.3.2","GO-2021-0159":"CVE-2015-5739 CVE-2015-5740 CVE-2015-5741 stdlib 0 1.4.3","GO-2021-0160":"CVE-2015-8618 stdlib 1.5.0-0 1.5.3","GO-2021-0163":"CVE-2016-3958 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2021-0172":"CVE-2017-1000098 stdlib 0 1.6.4 1.7.0-0 1.7.4","GO-2021-0178":"CVE-2017-15042 stdlib 1.1.0-0 1.8.4 1.9.0-0 1.9.1","GO-2021-0223":"CVE-2020-14039 stdlib:windows/ 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0224":"CVE-2020-15586 stdlib 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0226":"CVE-2020-24553 stdlib 0 1.14.8 1.15.0-0 1.15.1","GO-2021-0234":"CVE-2021-27918 stdlib 0 1.15.9 1.16.0-0 1.16.1","GO-2021-0235":"CVE-2021-3114 stdlib 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0239":"CVE-2021-33195 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0240":"CVE-2021-33196 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0241":"CVE-2021-33197 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0242":"CVE-2021-33198 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0243":"CVE-2021-34558 stdlib 0 1.15.14 1.16.0-0 1.16.6","GO-2021-0245":"CVE-2021-36221 stdlib 0 1.15.15 1.16.0-0 1.16.7","GO-2021-0263":"CVE-2021-41771 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0264":"CVE-2021-41772 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0317":"CVE-2022-23772 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0319":"CVE-2022-23806 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0347":"CVE-2022-24921 stdlib 0 1.16.15 1.17.0-0 1.17.8","GO-2022-0166":"CVE-2016-3959 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2022-0171":"CVE-2017-1000097 stdlib:darwin/ 0 1.6.4 1.7.0-0 1.7.4","GO-2022-0177":"CVE-2017-15041 toolchain 0 1.8.4 1.9.0-0 1.9.1","GO-2022-0187":"CVE-2017-8932 stdlib:/amd64 1.6.0-0 1.7.6 1.8.0-0 1.8.2","GO-2022-0189":"CVE-2018-16873 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0190":"CVE-2018-16874 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0191":"CVE-2018-16875 stdlib 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0201":"CVE-2018-6574 toolchain 0 1.8.7 1.9.0-0 1.9.4","GO-2022-0203":"CVE-2018-7187 toolchain 0 1.9.5 1.10.0-0 1.10.1","GO-2022-0211":"CVE-2019-14809 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0212":"CVE-2019-16276 stdlib 0 1.12.10 1.13.0-0 1.13.1","GO-2022-0213":"CVE-2019-17596 stdlib 0 1.12.11 1.13.0-0 1.13.2","GO-2022-0217":"CVE-2019-6486 stdlib 0 1.10.8 1.11.0-0 1.11.5","GO-2022-0220":"CVE-2019-9634 stdlib:windows/ 0 1.11.10 1.12.0-0 1.12.2","GO-2022-0229":"CVE-2020-7919 stdlib 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0236":"CVE-2021-31525 stdlib 0 1.15.12 1.16.0-0 1.16.4","GO-2022-0247":"CVE-2021-38297 toolchain:js/wasm 0 1.16.9 1.17.0-0 1.17.2","GO-2022-0273":"CVE-2021-39293 stdlib 0 1.16.8 1.17.0-0 1.17.1","GO-2022-0288":"CVE-2021-44716 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0289":"CVE-2021-44717 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0318":"CVE-2022-23773 toolchain 0 1.16.14 1.17.0-0 1.17.7","GO-2022-0433":"CVE-2022-24675 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0434":"CVE-2022-27536 stdlib:darwin/ 1.18.0-0 1.18.1","GO-2022-0435":"CVE-2022-28327 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0475":"CVE-2020-28366 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0476":"CVE-2020-28367 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0477":"CVE-2022-30634 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0493":"CVE-2022-29526 stdlib 0 1.17.10 1.18.0-0 1.18.2","GO-2022-0515":"CVE-2022-1962 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0520":"CVE-2022-32148 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0521":"CVE-2022-28131 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0522":"CVE-2022-30632 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0523":"CVE-2022-30633 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0524":"CVE-2022-30631 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0525":"CVE-2022-1705 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0526":"CVE-2022-30635 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0527":"CVE-2022-30630 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0531":"CVE-2022-30629 stdlib 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0532":"CVE-2022-30580 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0533":"CVE-2022-29804 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0535":"CVE-2020-0601 stdlib:windows/ 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0536":"CVE-2019-9512 CVE-2019-9514 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0537":"CVE-2022-32189 stdlib 0 1.17.13 1.18.0-0 1.18.5","GO-2022-0761":"CVE-2016-5386 stdlib 0 1.6.3","GO-2022-0969":"CVE-2022-27664 stdlib 0 1.18.6 1.19.0-0 1.19.1","GO-2022-0988":"CVE-2022-32190 stdlib 1.19.0-0 1.19.1","GO-2022-1037":"CVE-2022-2879 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1038":"CVE-2022-2880 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1039":"CVE-2022-41715 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1095":"CVE-2022-41716 stdlib:windows/ 0 1.18.8 1.19.0-0 1.19.3","GO-2022-1143":"CVE-2022-41720 stdlib:windows/ 0 1.18.9 1.19.0-0 1.19.4","GO-2022-1144":"CVE-2022-41717 stdlib 0 1.18.9 1.19.0-0 1.19.4","GO-2023-1568":"CVE-2022-41722 stdlib:windows/ 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1569":"CVE-2022-41725 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1570":"CVE-2022-41724 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1571":"CVE-2022-41723 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1621":"CVE-2023-24532 stdlib 0 1.19.7 1.20.0-0 1.20.2","GO-2023-1702":"CVE-2023-24537 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1703":"CVE-2023-24538 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1704":"CVE-2023-24534 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1705":"CVE-2023-24536 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1751":"CVE-2023-24539 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1752":"CVE-2023-24540 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1753":"CVE-2023-29400 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1839":"CVE-2023-29402 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1840":"CVE-2023-29403 stdlib 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1841":"CVE-2023-29404 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1842":"CVE-2023-29405 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1878":"CVE-2023-29406 stdlib 0 1.19.11 1.20.0-0 1.20.6","GO-2023-1987":"CVE-2023-29409 stdlib 0 1.19.12 1.20.0-0 1.20.7 1.21.0-0 1.21.0-rc.4","GO-2023-2041":"CVE-2023-39318 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2042":"CVE-2023-39320 toolchain 1.21.0-0 1.21.1","GO-2023-2043":"CVE-2023-39319 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2044":"CVE-2023-39321 stdlib 1.21.0-0 1.21.1","GO-2023-2045":"CVE-2023-39322 stdlib 1.21.0-0 1.21.1","GO-2023-2095":"CVE-2023-39323 toolchain 0 1.20.9 1.21.0-0 1.21.2","GO-2023-2102":"CVE-2023-39325 stdlib 0 1.20.10 1.21.0-0 1.21.3","GO-2023-2185":"CVE-2023-45283 stdlib:windows/ 0 1.20.11 1.21.0-0 1.21.4 stdlib:windows/ 1.20.11 1.20.12 1.21.4 1.21.5","GO-2023-2186":"CVE-2023-45284 stdlib 0 1.20.11 1.21.0-0 1.21.4","GO-2023-2375":"CVE-2023-45287 stdlib 0 1.20.0","GO-2023-2382":"CVE-2023-39326 stdlib 0 1.20.12 1.21.0-0 1.21.5","GO-2023-2383":"CVE-2023-45285 toolchain 0 1.20.12 1.21.0-0 1.21.5","GO-2024-2598":"CVE-2024-24783 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2599":"CVE-2023-45290 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2600":"CVE-2023-45289 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2609":"CVE-2024-24784 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2610":"CVE-2024-24785 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2687":"CVE-2023-45288 stdlib 0 1.21.9 1.22.0-0 1.22.2","GO-2024-2824":"CVE-2024-24788 stdlib 1.22.0-0 1.22.3","GO-2024-2825":"CVE-2024-24787 toolchain:darwin/ 0 1.21.10 1.22.0-0 1.22.3","GO-2024-2887":"CVE-2024-24790 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2888":"CVE-2024-24789 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2962":"CVE-2023-24531 toolchain 0 1.21.0-0","GO-2024-2963":"CVE-2024-24791 stdlib 0 1.21.12 1.22.0-0 1.22.5","GO-2024-3105":"CVE-2024-34155 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3106":"CVE-2024-34156 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3107":"CVE-2024-34158 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2025-3373":"CVE-2024-45341 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3383":"CVE-2024-45340 toolchain 1.24.0-0 1.24.0-rc.2","GO-2025-3420":"CVE-2024-45336 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3421":"CVE-2025-22865 stdlib 1.24.0-0 1.24.0-rc.2","GO-2025-3428":"CVE-2025-22867 toolchain:darwin/ 1.24.0-rc.2 1.24.0-rc.3","GO-2025-3447":"CVE-2025-22866 stdlib:/ppc64le 0 1.22.12 1.23.0-0 1.23.6 1.24.0-0 1.24.0-rc.3","GO-2025-3503":"CVE-2025-22870 stdlib 0 1.23.7 1.24.0-0 1.24.1","GO-2025-3563":"CVE-2025-22871 stdlib 0 1.23.8 1.24.0-0 1.24.2","GO-2025-3749":"CVE-2025-22874 stdlib 1.24.0-0 1.24.4","GO-2025-3750":"CVE-2025-0913 stdlib:windows/ 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3751":"CVE-2025-4673 stdlib 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3828":"CVE-2025-4674 toolchain 0 1.23.11 1.24.0-0 1.24.5","GO-2025-3849":"CVE-2025-47907 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-3955":"CVE-2025-47910 stdlib 1.25.0 1.25.1","GO-2025-3956":"CVE-2025-47906 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-4006":"CVE-2025-61725 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4007":"CVE-2025-58187 stdlib 0 1.24.9 1.25.0 1.25.3","GO-2025-4008":"CVE-2025-58189 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4009":"CVE-2025-61723 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4010":"CVE-2025-47912 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4011":"CVE-2025-58185 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4012":"CVE-2025-58186 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4013":"CVE-2025-58188 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4014":"CVE-2025-58183 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4015":"CVE-2025-61724 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4155":"CVE-2025-61729 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2025-4175":"CVE-2025-61727 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2026-4337":"CVE-2025-68121 stdlib 0 1.24.13 1.25.0-0 1.25.7 1.26.0-rc.1 1.26.0-rc.3","GO-2026-4338":"CVE-2025-68119 toolchain 1.25.0 1.25.6","GO-2026-4339":"CVE-2025-61731 toolchain 0 1.24.12 1.25.0 1.25.6","GO-2026-4340":"CVE-2025-61730 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4341":"CVE-2025-61726 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4342":"CVE-2025-61728 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4403":"CVE-2025-22873 stdlib 0 1.23.9 1.24.0-0 1.24.3","GO-2026-4433":"CVE-2025-61732 toolchain 0 1.24.13 1.25.0-0 1.25.7","GO-2026-4599":"CVE-2026-27137 stdlib 1.26.0-0 1.26.1","GO-2026-4600":"CVE-2026-27138 stdlib 1.26.0-0 1.26.1","GO-2026-4601":"CVE-2026-25679 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4602":"CVE-2026-27139 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4603":"CVE-2026-27142 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4864":"CVE-2026-32282 stdlib:linux/ 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4865":"CVE-2026-32289 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4866":"CVE-2026-33810 stdlib 1.26.0-0 1.26.2","GO-2026-4867":"CVE-2026-27144 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4868":"CVE-2026-27143 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4869":"CVE-2026-32288 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4870":"CVE-2026-32283 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4871":"CVE-2026-27140 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4918":"CVE-2026-33814 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4946":"CVE-2026-32281 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4947":"CVE-2026-32280 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4970":"CVE-2026-39822 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-4971":"CVE-2026-39836 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4976":"CVE-2026-39825 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4977":"CVE-2026-42499 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4978":"CVE-2026-39819 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4979":"CVE-2026-39817 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4980":"CVE-2026-39826 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4981":"CVE-2026-33811 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4982":"CVE-2026-39823 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4984":"CVE-2026-42501 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4986":"CVE-2026-39820 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-5026":"CVE-2026-39821 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5037":"CVE-2026-27145 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5038":"CVE-2026-42504 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5039":"CVE-2026-42507 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5856":"CVE-2026-42505 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-5942":"CVE-2026-46600 stdlib 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5972":"CVE-2026-33818 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6088":"CVE-2026-56859 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6089":"CVE-2026-56853 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6090":"CVE-2026-56862 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6091":"CVE-2026-56858 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6179":"CVE-2026-56865 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6180":"CVE-2026-56864 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6218":"CVE-2026-56860 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6599":"CVE-2026-94448 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6600":"CVE-2026-97030 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6601":"CVE-2026-94444 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6602":"CVE-2026-94447 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6603":"CVE-2026-78659 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6604":"CVE-2026-56857 stdlib:windows/ 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6605":"CVE-2026-56866 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6607":"CVE-2026-97031 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6608":"CVE-2026-94440 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6609":"CVE-2026-78667 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6610":"CVE-2026-78660 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6611":"CVE-2026-78669 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6612":"CVE-2026-78663 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6613":"CVE-2026-94439 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6617":"CVE-2026-97032 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6809":"CVE-2026-111943 stdlib 0 1.26.10 1.27.0-0 1.27.3"},"byMinor":{"1.27":{"fixedBy":{"2":"199-200,203,205-213","3":"214"},"others":{"0":"174,185,189-198","2":"201-202,204"}},"1.26":{"fixedBy":{"1":"158-162","2":"164-165,168-169,172-173","3":"171,175-177,180-182,184","4":"186-188","5":"174,189","6":"185,190-195,198","9":"199-200,203,205-213","10":"214"},"others":{"0":"150","2":"163,166-167,170","3":"178-179,183","6":"196-197","9":"201-202,204"}},"1.25":{"fixedBy":{"7":"150","8":"160-162","9":"164,168-169,172-173","10":"171,175-177,180-182,184","11":"186-188","12":"174,189","13":"185,191-195,198"},"others":{"1":"136","2":"138,140-147","3":"139","5":"148-149","6":"151-155","7":"157","9":"163,166-167,170","10":"178-179,183","13":"196-197","never":"199-214"}},"1.24":{"fixedBy":{"1":"129","2":"130","3":"156","4":"131,133","8":"138,140-147","9":"139","11":"148-149","12":"153-155","13":"150"},"others":{"0":"123-128","4":"132","5":"134","6":"135,137","12":"152","13":"157","never":"160-164,166-189,191-214"}},"1.23":{"fixedBy":{"1":"120-122","5":"123,125","7":"129","8":"130","9":"156","10":"133","12":"135,137"},"others":{"6":"128","10":"132","11":"134","never":"138-150,152-155,157,160-164,166-189,191-214"}},"1.22":{"fixedBy":{"1":"108-112","2":"113","3":"114","4":"116-117","5":"119","7":"120-122","11":"123,125"},"others":{"3":"115","12":"128","never":"129-130,132-135,137-150,152-157,160-164,166-189,191-214"}},"1.21":{"fixedBy":{"1":"96,98-100","3":"102","4":"104","5":"106","8":"108-112","9":"113","11":"116-117","12":"119"},"others":{"0":"95","1":"97","2":"101","5":"103,107","10":"115","never":"120-123,125,128-130,132-135,137-150,152-157,160-164,166-189,191-214"}},"1.20":{"fixedBy":{"1":"79-81","2":"82","3":"83-86","4":"87-89","5":"91","6":"94","7":"95","8":"96,98","10":"102","11":"104","12":"106"},"others":{"0":"105","1":"78","5":"90,92-93","9":"101","12":"103,107","never":"108-113,115-123,125,128-130,132-135,137-150,152-157,160-164,166-189,191-214"}},"1.19":{"fixedBy":{"1":"70-71","2":"72-74","4":"77","6":"79-81","7":"82","8":"83-86","9":"87-89","10":"91","11":"94","12":"95"},"others":{"3":"75","4":"76","6":"78","10":"90,92-93","never":"96,98,101-113,115-123,125,128-130,132-135,137-150,152-157,160-164,166-189,191-214"}},"1.18":{"fixedBy":{"1":"47,49","2":"53","3":"63","4":"54-62","5":"68","6":"70","7":"72-74","9":"77"},"others":{"1":"48","3":"52,64-65","8":"75","9":"76","never":"78-96,98,101-113,115-123,125,128-130,132-135,137-150,152-157,160-164,166-189,191-214"}}}}');
;
function knownAdvisories(){
return(0,advisory_table.jU)(known_advisories_namespaceObject);
}
}),
8911:((module$,exports$,require$)=>{
require$.d(exports$,{
P:()=>fixesIn,
s:()=>newestOfEachMinor
});
var version$0=require$(658);
var advisory$1=require$(329);
function newestOfEachMinor(versions){
const newest=new Map();
for(const version of versions.filter(({pre})=>pre===undefined)){
const minor=(0,advisory$1.Hs)(version);
const known=newest.get(minor);
if(known===undefined||(0,version$0.Zy)(version,known)>0)newest.set(minor,version);
}
return[
...newest.values()
].sort((a,b)=>(0,version$0.Zy)(b,a));
}
function fixesIn(advisories){
const events=advisories.flatMap(({affected})=>affected.flatMap((each)=>each.events));
return events.filter(({kind})=>kind==='fixed').map(({version})=>version);
}
}),
3261:((module$,exports$,require$)=>{
require$.d(exports$,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
6035:((module$,exports$,require$)=>{
require$.d(exports$,{
withLatestPatch:()=>withLatestPatch
});
var version$0=require$(658);
var range$1=require$(522);
function withLatestPatch(request){
const{source,text}=request;
if(source.kind!=='file'&&source.kind!=='workspace')return undefined;
if(request.kind!=='exact')return request;
const{version}=request;
if(version.pre!==undefined||version.revision!==undefined)return undefined;
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
8394:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
assessGo:()=>assessGo,
createAssessor:()=>createAssessor,
tellAssessment:()=>tellAssessment
});
var advisory_table=require$(209);
var versions_version=require$(658);
var advisory=require$(329);
;
const supportedCount=2;
function assess(release,{table,target}){
const version=(0,versions_version.ot)(release);
if(version===undefined)return undefined;
const newest=withRelease(table.newest,version);
const supported=newest.slice(0,supportedCount);
const ofMinor=newest.find((other)=>(0,advisory.cl)(other,version));
const patch=ofMinor&&(0,versions_version.Zy)(ofMinor,version)>0?ofMinor:version;
const candidates=[
patch,
...newest
].filter((other)=>(0,versions_version.Zy)(other,version)>=0);
const vulnerabilities=table.vulnerabilities(version,target);
const clean=candidates.find((other)=>(other===version?vulnerabilities:table.vulnerabilities(other,target)).length===0);
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
const isNewer=known===undefined||(0,versions_version.Zy)(version,known)>0;
if(version.pre!==undefined||!isNewer)return newest;
return[
...newest.filter((other)=>other!==known),
(0,versions_version.cg)(version)
].sort((a,b)=>(0,versions_version.Zy)(b,a));
}
function isSupported(version,newest){
const oldest=newest.slice(0,supportedCount).at(-1);
if(oldest===undefined)return true;
const isReleased=newest.some((other)=>(0,advisory.cl)(other,version));
if(version.pre!==undefined&&isReleased)return false;
return(0,versions_version.Zy)({
...version,
patch:0
},{
...oldest,
patch:0
})>=0||(0,advisory.cl)(version,oldest);
}
var assessment_text=require$(7230);
var known_advisories=require$(265);
var newest_releases=require$(8911);
var problem=require$(2969);
var patch_policy=require$(6035);
var version_request=require$(4958);
;
async function assessGo(run,release,{failOn,refresh,listed}){
const assessor=await createAssessor(run,{
refresh
});
const assessment=assessor.assess(release,listed);
if(assessment===undefined){
if(failOn.length>0){
const message = `${release} is not a release, so nothing is known about it: fail-on does not apply.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
return undefined;
}
if(failOn.includes('vulnerable')&&assessment.vulnerabilities.length>0)throw vulnerable(assessment);
if(failOn.includes('unsupported')&&!assessment.supported)throw unsupported(assessment);
return assessment;
}
async function createAssessor(run,{refresh}){
const table=refresh?await(await Promise.all([
require$.e(5452),
require$.e(2477),
require$.e(9576)
]).then(require$.bind(require$,9576))).newestAdvisories(run):(0,known_advisories.R)();
const target=targetOf(run);
return{
table,
day:(0,advisory_table.kb)(table.module)??'',
assess(release,listed=[]){
const newest=listed.length===0?table.newest:(0,newest_releases.s)([
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
function tellAssessment(run,assessment,{level,request}){
if(level==='off')return;
const isPinned=request?.kind==='exact'&&(0,patch_policy.withLatestPatch)(request)!==undefined;
const pinnedBy=isPinned?(0,version_request.B6)(request.source):undefined;
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
const own=platform.arch==='armv6l'?'arm':platform.arch;
return{
goos:env['GOOS']||platform.os,
goarch:env['GOARCH']||own
};
}
function vulnerable(assessment){
const{release,vulnerabilities,clean}=assessment;
const[first]=vulnerabilities;
const rest = vulnerabilities.length > 1 ? ` and ${vulnerabilities.length - 1} more` : '';
return new problem.A('GO_VULNERABLE', `${release} has ${(0, assessment_text.pq)(assessment)} (${first?.id ?? ''}${rest}), and fail-on includes vulnerable`, {
hint: clean === undefined ? 'No release is free of them. Remove vulnerable from fail-on to go on.' : `Use ${clean}, which has none, or patch: latest if a file names the version.`
});
}
function unsupported(assessment){
return new problem.A('GO_UNSUPPORTED', `${assessment.release} gets no fixes, and fail-on includes unsupported`, {
hint: `${(0, assessment_text.Dy)(assessment)} Choose a supported version, or remove unsupported from fail-on.`
});
}
}),
542:((module$,exports$,require$)=>{
require$.d(exports$,{
summaryMarkdown:()=>summaryMarkdown,
writeSummaryFile:()=>writeSummaryFile
});
var fs$0=require$(3024);
var text$3=require$(7230);
var problem$1=require$(2969);
var megabytes$2=require$(3261);
const long=5_000;
async function summaryMarkdown(result,events,redact){
const{assessment}=result;
const source=plainMarkdown(redact(result.source));
const rows=[
[
'Requested',
`${code(redact(result.request || 'nothing'))} (${source})`
],
[
'Installed',
installedText(result,events,redact)
],
[
'Trust',
code(result.trust)
],
...cacheRows(events),
...toolRows(events,redact),
...assessment?assessmentRows(assessment):[]
];
return `${[
`### Go ${plainMarkdown(redact(result.goVersion))}`,
'',
`| Version | ${versionText(result, redact)} |`,
'| :-- | :-- |',
...rows.map(([name, value])=>`| ${name} | ${value} |`),
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
return plainMarkdown(redact(goVersionLine.replace(/^go version /, '')));
}
function installedText({tool,goroot,found,mirror},events,redact){
const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
if (found) return tool === '' ? `found at ${code(redact(goroot))}` : `found in the tool cache${origin && `, downloaded${origin}`}`;
const size=events.find((event)=>event.kind==='verified')?.size;
return `downloaded${origin}${size === undefined ? '' : `, ${(0, megabytes$2.i)(size)}`} in ${seconds(durationOf(untilActivated(events)))}`;
}
function untilActivated(events){
const last=events.findIndex(({kind})=>kind==='activated');
return last<0?events:events.slice(0,last + 1);
}
function cacheRows(events){
const restored=events.filter((event)=>event.kind==='cache-restored');
return[
...restored.filter(({what})=>what==='modules'),
...restored.filter(({what})=>what!=='modules')
].map(cacheRow);
}
function cacheRow({what,outcome,seconds:took}){
const from=outcome==='exact'?'restored':'restored from an older cache';
return[
`Cache of ${what}`,
outcome === 'miss' ? 'none yet' : `${from} in ${seconds(took * 1000)}`
];
}
function toolRows(events,redact){
const tools=events.filter((event)=>event.kind==='tool-ready');
const texts=tools.map(({tool,version,how,seconds:took})=>{
const said = how === 'found' ? how : `${how} in ${seconds(took * 1000)}`;
return `${code(redact(`${tool} ${version}`))} ${said}`;
});
return texts.length===0?[]:[
[
'Tools',
texts.join(', ')
]
];
}
function assessmentRows(assessment){
const{vulnerabilities,clean,newestPatch,release}=assessment;
const better = vulnerabilities.length > 0 && clean !== undefined ? `; ${clean} has none` : '';
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
(0,text$3.Dy)(assessment)
]
];
}
function vulnerabilityList(assessment){
const{vulnerabilities,day}=assessment;
if(vulnerabilities.length===0)return[];
return[
'',
`<details><summary>${(0, text$3.pq)(assessment)}, as of ${day}</summary>`,
'',
'| Advisory | CVE | Affects | Fixed in |',
'| --- | --- | --- | --- |',
...vulnerabilities.map(vulnerabilityRow),
'',
'</details>'
];
}
function vulnerabilityRow({id,aliases,parts,fixedIn}){
const where=parts.map((part)=>part==='stdlib'?'standard library':'go command and tools').join(', ');
return `| [${id}](https://pkg.go.dev/vuln/${id}) | ${aliases.join(', ')} | ${where} | ${fixedIn ?? 'no fix'} |`;
}
async function timeline(events,redact){
const duration=durationOf(events);
if(duration<=long)return[];
const{phasesOf,timelineChart}=await require$.e(7562).then(require$.bind(require$,7562));
return[
'',
`<details open><summary>Timeline: ${seconds(duration)}</summary>`,
'',
...timelineChart(phasesOf(events),redact),
'',
'</details>'
];
}
function durationOf(events){
return(events.at(-1)?.time??0)-(events[0]?.time??0);
}
function seconds(milliseconds){
return `${(milliseconds / 1000).toFixed(1)} s`;
}
function code(text){
return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}
function plainMarkdown(text){
return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
})
};
