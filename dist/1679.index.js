"use strict";
exports.id=1679;
exports.ids=[
1679
];
exports.modules={
81679:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
versionsForActions:()=>versionsForActions
});
require$(76982);
var external_fs_=require$(79896);
var external_os_=require$(70857);
var external_path_=require$(16928);
var node_modules_semver=require$(62088);
require$(2203);
require$(39023);
var external_assert_=require$(42613);
const core={
debug(){}
};
process.platform;
process.platform;
function findAllVersions(toolName,arch){
const versions=[];
arch=arch||external_os_.arch();
const toolPath=external_path_.join(_getCacheDirectory(),toolName);
if(external_fs_.existsSync(toolPath)){
const children=external_fs_.readdirSync(toolPath);
for(const child of children)if(isExplicitVersion(child)){
const fullPath=external_path_.join(toolPath,child,arch||'');
if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) versions.push(child);
}
}
return versions;
}
function isExplicitVersion(versionSpec){
const c=node_modules_semver.clean(versionSpec)||'';
core.debug(`isExplicit: ${c}`);
const valid=null!=node_modules_semver.valid(c);
core.debug(`explicit? ${valid}`);
return valid;
}
function _getCacheDirectory(){
const cacheDirectory=process.env.RUNNER_TOOL_CACHE||'';
(0,external_assert_.ok)(cacheDirectory,'Expected RUNNER_TOOL_CACHE to be defined');
return cacheDirectory;
}
var file_problem=require$(58076);
function versionsForActions(toolCache,tool,arch){
return(0,file_problem.CD)(toolCache,'list',async()=>{
const before=process.env.RUNNER_TOOL_CACHE;
process.env.RUNNER_TOOL_CACHE=toolCache;
try{
return findAllVersions(tool,arch);
}finally{
if(void 0===before)delete process.env.RUNNER_TOOL_CACHE;
else process.env.RUNNER_TOOL_CACHE=before;
}
});
}
}),
1799:((module,__unused_webpack_exports,require$)=>{
const parse=require$(16353);
const clean=(version,options)=>{
const s = parse(version.trim().replace(/^[=v]+/, ''), options);
return s?s.version:null;
};
module.exports=clean;
}),
35385:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const parse=require$(16353);
const{safeRe:re,t}=require$(95471);
const coerce=(version,options)=>{
if(version instanceof SemVer)return version;
if('number'==typeof version)version=String(version);
if('string'!=typeof version)return null;
options=options||{};
let match=null;
if(options.rtl){
const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];
let next;
while((next=coerceRtlRegex.exec(version))&&(!match||match.index + match[0].length!==version.length)){
if(!match||next.index + next[0].length!==match.index + match[0].length)match=next;
coerceRtlRegex.lastIndex=next.index + next[1].length + next[2].length;
}
coerceRtlRegex.lastIndex=-1;
}else match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);
if(null===match)return null;
const major=match[2];
const minor=match[3]||'0';
const patch=match[4]||'0';
const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
};
module.exports=coerce;
}),
37648:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const compareBuild=(a,b,loose)=>{
const versionA=new SemVer(a,loose);
const versionB=new SemVer(b,loose);
return versionA.compare(versionB)||versionA.compareBuild(versionB);
};
module.exports=compareBuild;
}),
56874:((module,__unused_webpack_exports,require$)=>{
const compare=require$(78469);
const compareLoose=(a,b)=>compare(a,b,true);
module.exports=compareLoose;
}),
70711:((module,__unused_webpack_exports,require$)=>{
const parse=require$(16353);
const diff=(version1,version2)=>{
const v1=parse(version1,null,true);
const v2=parse(version2,null,true);
const comparison=v1.compare(v2);
if(0===comparison)return null;
const v1Higher=comparison>0;
const highVersion=v1Higher?v1:v2;
const lowVersion=v1Higher?v2:v1;
const highHasPre=!!highVersion.prerelease.length;
const lowHasPre=!!lowVersion.prerelease.length;
if(lowHasPre&&!highHasPre){
if(!lowVersion.patch&&!lowVersion.minor)return 'major';
if(0===lowVersion.compareMain(highVersion)){
if(lowVersion.minor&&!lowVersion.patch)return 'minor';
return 'patch';
}
}
const prefix=highHasPre?'pre':'';
if(v1.major!==v2.major)return prefix + 'major';
if(v1.minor!==v2.minor)return prefix + 'minor';
if(v1.patch!==v2.patch)return prefix + 'patch';
return 'prerelease';
};
module.exports=diff;
}),
62338:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const inc=(version,release,options,identifier,identifierBase)=>{
if('string'==typeof options){
identifierBase=identifier;
identifier=options;
options=void 0;
}
try{
return new SemVer(version instanceof SemVer?version.version:version,options).inc(release,identifier,identifierBase).version;
}catch(er){
return null;
}
};
module.exports=inc;
}),
68511:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const major=(a,loose)=>new SemVer(a,loose).major;
module.exports=major;
}),
32603:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const minor=(a,loose)=>new SemVer(a,loose).minor;
module.exports=minor;
}),
16353:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const parse=(version,options,throwErrors=false)=>{
if(version instanceof SemVer)return version;
try{
return new SemVer(version,options);
}catch(er){
if(!throwErrors)return null;
throw er;
}
};
module.exports=parse;
}),
48756:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const patch=(a,loose)=>new SemVer(a,loose).patch;
module.exports=patch;
}),
15714:((module,__unused_webpack_exports,require$)=>{
const parse=require$(16353);
const prerelease=(version,options)=>{
const parsed=parse(version,options);
return parsed&&parsed.prerelease.length?parsed.prerelease:null;
};
module.exports=prerelease;
}),
32173:((module,__unused_webpack_exports,require$)=>{
const compare=require$(78469);
const rcompare=(a,b,loose)=>compare(b,a,loose);
module.exports=rcompare;
}),
87192:((module,__unused_webpack_exports,require$)=>{
const compareBuild=require$(37648);
const rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose));
module.exports=rsort;
}),
68011:((module,__unused_webpack_exports,require$)=>{
const Range=require$(96782);
const satisfies=(version,range,options)=>{
try{
range=new Range(range,options);
}catch(er){
return false;
}
return range.test(version);
};
module.exports=satisfies;
}),
29872:((module,__unused_webpack_exports,require$)=>{
const compareBuild=require$(37648);
const sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));
module.exports=sort;
}),
16114:((module,__unused_webpack_exports,require$)=>{
const parse=require$(16353);
const constants=require$(45101);
const SemVer=require$(7163);
const truncate=(version,truncation,options)=>{
if(!constants.RELEASE_TYPES.includes(truncation))return null;
const clonedVersion=cloneInputVersion(version,options);
return clonedVersion&&doTruncation(clonedVersion,truncation);
};
const cloneInputVersion=(version,options)=>{
const versionStringToParse=version instanceof SemVer?version.version:version;
return parse(versionStringToParse,options);
};
const doTruncation=(version,truncation)=>{
if(isPrerelease(truncation))return version.version;
version.prerelease=[];
switch(truncation){
case 'major':
version.minor=0;
version.patch=0;
break;
case 'minor':
version.patch=0;
break;
}
return version.format();
};
const isPrerelease=(type)=>type.startsWith('pre');
module.exports=truncate;
}),
58780:((module,__unused_webpack_exports,require$)=>{
const parse=require$(16353);
const valid=(version,options)=>{
const v=parse(version,options);
return v?v.version:null;
};
module.exports=valid;
}),
62088:((module,__unused_webpack_exports,require$)=>{
const internalRe=require$(95471);
const constants=require$(45101);
const SemVer=require$(7163);
const identifiers=require$(73348);
const parse=require$(16353);
const valid=require$(58780);
const clean=require$(1799);
const inc=require$(62338);
const diff=require$(70711);
const major=require$(68511);
const minor=require$(32603);
const patch=require$(48756);
const prerelease=require$(15714);
const compare=require$(78469);
const rcompare=require$(32173);
const compareLoose=require$(56874);
const compareBuild=require$(37648);
const sort=require$(29872);
const rsort=require$(87192);
const gt=require$(16599);
const lt=require$(3872);
const eq=require$(55082);
const neq=require$(4974);
const gte=require$(41236);
const lte=require$(56717);
const cmp=require$(28646);
const coerce=require$(35385);
const truncate=require$(16114);
const Comparator=require$(89379);
const Range=require$(96782);
const satisfies=require$(68011);
const toComparators=require$(54750);
const maxSatisfying=require$(73193);
const minSatisfying=require$(68595);
const minVersion=require$(51866);
const validRange=require$(64737);
const outside=require$(10280);
const gtr=require$(12276);
const ltr=require$(15213);
const intersects=require$(23465);
const simplifyRange=require$(82028);
const subset=require$(61489);
module.exports={
parse,
valid,
clean,
inc,
diff,
major,
minor,
patch,
prerelease,
compare,
rcompare,
compareLoose,
compareBuild,
sort,
rsort,
gt,
lt,
eq,
neq,
gte,
lte,
cmp,
coerce,
truncate,
Comparator,
Range,
satisfies,
toComparators,
maxSatisfying,
minSatisfying,
minVersion,
validRange,
outside,
gtr,
ltr,
intersects,
simplifyRange,
subset,
SemVer,
re:internalRe.re,
src:internalRe.src,
tokens:internalRe.t,
SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,
RELEASE_TYPES:constants.RELEASE_TYPES,
compareIdentifiers:identifiers.compareIdentifiers,
rcompareIdentifiers:identifiers.rcompareIdentifiers
};
}),
12276:((module,__unused_webpack_exports,require$)=>{
const outside=require$(10280);
const gtr=(version,range,options)=>outside(version,range,'>',options);
module.exports=gtr;
}),
23465:((module,__unused_webpack_exports,require$)=>{
const Range=require$(96782);
const intersects=(r1,r2,options)=>{
r1=new Range(r1,options);
r2=new Range(r2,options);
return r1.intersects(r2,options);
};
module.exports=intersects;
}),
15213:((module,__unused_webpack_exports,require$)=>{
const outside=require$(10280);
const ltr=(version,range,options)=>outside(version,range,'<',options);
module.exports=ltr;
}),
73193:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const Range=require$(96782);
const maxSatisfying=(versions,range,options)=>{
let max=null;
let maxSV=null;
let rangeObj=null;
try{
rangeObj=new Range(range,options);
}catch(er){
return null;
}
versions.forEach((v)=>{
if(rangeObj.test(v)){
if(!max||-1===maxSV.compare(v)){
max=v;
maxSV=new SemVer(max,options);
}
}
});
return max;
};
module.exports=maxSatisfying;
}),
68595:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const Range=require$(96782);
const minSatisfying=(versions,range,options)=>{
let min=null;
let minSV=null;
let rangeObj=null;
try{
rangeObj=new Range(range,options);
}catch(er){
return null;
}
versions.forEach((v)=>{
if(rangeObj.test(v)){
if(!min||1===minSV.compare(v)){
min=v;
minSV=new SemVer(min,options);
}
}
});
return min;
};
module.exports=minSatisfying;
}),
51866:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const Range=require$(96782);
const gt=require$(16599);
const minVersion=(range,loose)=>{
range=new Range(range,loose);
let minver=new SemVer('0.0.0');
if(range.test(minver))return minver;
minver=new SemVer('0.0.0-0');
if(range.test(minver))return minver;
minver=null;
for(let i=0;i<range.set.length;++i){
const comparators=range.set[i];
let setMin=null;
comparators.forEach((comparator)=>{
const compver=new SemVer(comparator.semver.version);
switch(comparator.operator){
case '>':
if(0===compver.prerelease.length)compver.patch++;
else compver.prerelease.push(0);
compver.raw=compver.format();
case '':
case '>=':
if(!setMin||gt(compver,setMin))setMin=compver;
break;
case '<':
case '<=':
break;
default:
throw new Error(`Unexpected operation: ${comparator.operator}`);
}
});
if(setMin&&(!minver||gt(minver,setMin)))minver=setMin;
}
if(minver&&range.test(minver))return minver;
return null;
};
module.exports=minVersion;
}),
10280:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(7163);
const Comparator=require$(89379);
const{ANY}=Comparator;
const Range=require$(96782);
const satisfies=require$(68011);
const gt=require$(16599);
const lt=require$(3872);
const lte=require$(56717);
const gte=require$(41236);
const outside=(version,range,hilo,options)=>{
version=new SemVer(version,options);
range=new Range(range,options);
let gtfn,ltefn,ltfn,comp,ecomp;
switch(hilo){
case '>':
gtfn=gt;
ltefn=lte;
ltfn=lt;
comp='>';
ecomp='>=';
break;
case '<':
gtfn=lt;
ltefn=gte;
ltfn=gt;
comp='<';
ecomp='<=';
break;
default:
throw new TypeError('Must provide a hilo val of "<" or ">"');
}
if(satisfies(version,range,options))return false;
for(let i=0;i<range.set.length;++i){
const comparators=range.set[i];
let high=null;
let low=null;
comparators.forEach((comparator)=>{
if(comparator.semver===ANY)comparator=new Comparator('>=0.0.0');
high=high||comparator;
low=low||comparator;
if(gtfn(comparator.semver,high.semver,options))high=comparator;
else if(ltfn(comparator.semver,low.semver,options))low=comparator;
});
if(high.operator===comp||high.operator===ecomp)return false;
if((!low.operator||low.operator===comp)&&ltefn(version,low.semver))return false;
else if(low.operator===ecomp&&ltfn(version,low.semver))return false;
}
return true;
};
module.exports=outside;
}),
82028:((module,__unused_webpack_exports,require$)=>{
const satisfies=require$(68011);
const compare=require$(78469);
module.exports=(versions,range,options)=>{
const set=[];
let first=null;
let prev=null;
const v=versions.sort((a,b)=>compare(a,b,options));
for(const version of v){
const included=satisfies(version,range,options);
if(included){
prev=version;
if(!first)first=version;
}else{
if(prev)set.push([
first,
prev
]);
prev=null;
first=null;
}
}
if(first)set.push([
first,
null
]);
const ranges=[];
for(const[min,max]of set)if(min===max)ranges.push(min);
else if (max || min !== v[0]) if (max) if (min === v[0]) ranges.push(`<=${max}`);
else ranges.push(`${min} - ${max}`);
else ranges.push(`>=${min}`);
else ranges.push('*');
const simplified=ranges.join(' || ');
const original='string'==typeof range.raw?range.raw:String(range);
return simplified.length<original.length?simplified:range;
};
}),
61489:((module,__unused_webpack_exports,require$)=>{
const Range=require$(96782);
const Comparator=require$(89379);
const{ANY}=Comparator;
const satisfies=require$(68011);
const compare=require$(78469);
const subset=(sub,dom,options={})=>{
if(sub===dom)return true;
sub=new Range(sub,options);
dom=new Range(dom,options);
let sawNonNull=false;
OUTER:for(const simpleSub of sub.set){
for(const simpleDom of dom.set){
const isSub=simpleSubset(simpleSub,simpleDom,options);
sawNonNull=sawNonNull||null!==isSub;
if(isSub)continue OUTER;
}
if(sawNonNull)return false;
}
return true;
};
const minimumVersionWithPreRelease=[
new Comparator('>=0.0.0-0')
];
const minimumVersion=[
new Comparator('>=0.0.0')
];
const simpleSubset=(sub,dom,options)=>{
if(sub===dom)return true;
if(1===sub.length&&sub[0].semver===ANY)if(1===dom.length&&dom[0].semver===ANY)return true;
else sub=options.includePrerelease?minimumVersionWithPreRelease:minimumVersion;
if(1===dom.length&&dom[0].semver===ANY)if(options.includePrerelease)return true;
else dom=minimumVersion;
const eqSet=new Set();
let gt,lt;
for(const c of sub)if('>'===c.operator||'>='===c.operator)gt=higherGT(gt,c,options);
else if('<'===c.operator||'<='===c.operator)lt=lowerLT(lt,c,options);
else eqSet.add(c.semver);
if(eqSet.size>1)return null;
let gtltComp;
if(gt&&lt){
gtltComp=compare(gt.semver,lt.semver,options);
if(gtltComp>0)return null;
else if(0===gtltComp&&('>='!==gt.operator||'<='!==lt.operator))return null;
}
for(const eq of eqSet){
if(gt&&!satisfies(eq,String(gt),options))return null;
if(lt&&!satisfies(eq,String(lt),options))return null;
for(const c of dom)if(!satisfies(eq,String(c),options))return false;
return true;
}
let higher,lower;
let hasDomLT,hasDomGT;
let needDomLTPre=lt&&!options.includePrerelease&&lt.semver.prerelease.length?lt.semver:false;
let needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:false;
if(needDomLTPre&&1===needDomLTPre.prerelease.length&&'<'===lt.operator&&0===needDomLTPre.prerelease[0])needDomLTPre=false;
for(const c of dom){
hasDomGT=hasDomGT||'>'===c.operator||'>='===c.operator;
hasDomLT=hasDomLT||'<'===c.operator||'<='===c.operator;
if(gt){
if(needDomGTPre){
if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch)needDomGTPre=false;
}
if('>'===c.operator||'>='===c.operator){
higher=higherGT(gt,c,options);
if(higher===c&&higher!==gt)return false;
}else if('>='===gt.operator&&!c.test(gt.semver))return false;
}
if(lt){
if(needDomLTPre){
if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch)needDomLTPre=false;
}
if('<'===c.operator||'<='===c.operator){
lower=lowerLT(lt,c,options);
if(lower===c&&lower!==lt)return false;
}else if('<='===lt.operator&&!c.test(lt.semver))return false;
}
if(!c.operator&&(lt||gt)&&0!==gtltComp)return false;
}
if(gt&&hasDomLT&&!lt&&0!==gtltComp)return false;
if(lt&&hasDomGT&&!gt&&0!==gtltComp)return false;
if(needDomGTPre||needDomLTPre)return false;
return true;
};
const higherGT=(a,b,options)=>{
if(!a)return b;
const comp=compare(a.semver,b.semver,options);
return comp>0?a:comp<0?b:'>'===b.operator&&'>='===a.operator?b:a;
};
const lowerLT=(a,b,options)=>{
if(!a)return b;
const comp=compare(a.semver,b.semver,options);
return comp<0?a:comp>0?b:'<'===b.operator&&'<='===a.operator?b:a;
};
module.exports=subset;
}),
54750:((module,__unused_webpack_exports,require$)=>{
const Range=require$(96782);
const toComparators=(range,options)=>new Range(range,options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
module.exports=toComparators;
}),
64737:((module,__unused_webpack_exports,require$)=>{
const Range=require$(96782);
const validRange=(range,options)=>{
try{
return new Range(range,options).range||'*';
}catch(er){
return null;
}
};
module.exports=validRange;
})
};
