export const id=2747;
export const ids=[
2747
];
export const modules={
1799:((module,__unused_webpack_exports,require$)=>{
const parse=require$(6353);
const clean=(version,options)=>{
const s = parse(version.trim().replace(/^[=v]+/, ''), options);
return s?s.version:null;
};
module.exports=clean;
}),
5385:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const parse=require$(6353);
const{safeRe:re,t}=require$(5471);
const coerce=(version,options)=>{
if(version instanceof SemVer){
return version;
}
if(typeof version==='number'){
version=String(version);
}
if(typeof version!=='string'){
return null;
}
options=options||{};
let match=null;
if(!options.rtl){
match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);
}else{
const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];
let next;
while((next=coerceRtlRegex.exec(version))&&(!match||match.index + match[0].length!==version.length)){
if(!match||next.index + next[0].length!==match.index + match[0].length){
match=next;
}
coerceRtlRegex.lastIndex=next.index + next[1].length + next[2].length;
}
coerceRtlRegex.lastIndex=-1;
}
if(match===null){
return null;
}
const major=match[2];
const minor=match[3]||'0';
const patch=match[4]||'0';
const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
};
module.exports=coerce;
}),
7648:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const compareBuild=(a,b,loose)=>{
const versionA=new SemVer(a,loose);
const versionB=new SemVer(b,loose);
return versionA.compare(versionB)||versionA.compareBuild(versionB);
};
module.exports=compareBuild;
}),
6874:((module,__unused_webpack_exports,require$)=>{
const compare=require$(8469);
const compareLoose=(a,b)=>compare(a,b,true);
module.exports=compareLoose;
}),
711:((module,__unused_webpack_exports,require$)=>{
const parse=require$(6353);
const diff=(version1,version2)=>{
const v1=parse(version1,null,true);
const v2=parse(version2,null,true);
const comparison=v1.compare(v2);
if(comparison===0){
return null;
}
const v1Higher=comparison>0;
const highVersion=v1Higher?v1:v2;
const lowVersion=v1Higher?v2:v1;
const highHasPre=!!highVersion.prerelease.length;
const lowHasPre=!!lowVersion.prerelease.length;
if(lowHasPre&&!highHasPre){
if(!lowVersion.patch&&!lowVersion.minor){
return 'major';
}
if(lowVersion.compareMain(highVersion)===0){
if(lowVersion.minor&&!lowVersion.patch){
return 'minor';
}
return 'patch';
}
}
const prefix=highHasPre?'pre':'';
if(v1.major!==v2.major){
return prefix + 'major';
}
if(v1.minor!==v2.minor){
return prefix + 'minor';
}
if(v1.patch!==v2.patch){
return prefix + 'patch';
}
return 'prerelease';
};
module.exports=diff;
}),
2338:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const inc=(version,release,options,identifier,identifierBase)=>{
if(typeof options==='string'){
identifierBase=identifier;
identifier=options;
options=undefined;
}
try{
return new SemVer(version instanceof SemVer?version.version:version,options).inc(release,identifier,identifierBase).version;
}catch(er){
return null;
}
};
module.exports=inc;
}),
8511:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const major=(a,loose)=>new SemVer(a,loose).major;
module.exports=major;
}),
2603:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const minor=(a,loose)=>new SemVer(a,loose).minor;
module.exports=minor;
}),
6353:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const parse=(version,options,throwErrors=false)=>{
if(version instanceof SemVer){
return version;
}
try{
return new SemVer(version,options);
}catch(er){
if(!throwErrors){
return null;
}
throw er;
}
};
module.exports=parse;
}),
8756:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const patch=(a,loose)=>new SemVer(a,loose).patch;
module.exports=patch;
}),
5714:((module,__unused_webpack_exports,require$)=>{
const parse=require$(6353);
const prerelease=(version,options)=>{
const parsed=parse(version,options);
return parsed&&parsed.prerelease.length?parsed.prerelease:null;
};
module.exports=prerelease;
}),
2173:((module,__unused_webpack_exports,require$)=>{
const compare=require$(8469);
const rcompare=(a,b,loose)=>compare(b,a,loose);
module.exports=rcompare;
}),
7192:((module,__unused_webpack_exports,require$)=>{
const compareBuild=require$(7648);
const rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose));
module.exports=rsort;
}),
8011:((module,__unused_webpack_exports,require$)=>{
const Range=require$(6782);
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
9872:((module,__unused_webpack_exports,require$)=>{
const compareBuild=require$(7648);
const sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));
module.exports=sort;
}),
6114:((module,__unused_webpack_exports,require$)=>{
const parse=require$(6353);
const constants=require$(5101);
const SemVer=require$(2401);
const truncate=(version,truncation,options)=>{
if(!constants.RELEASE_TYPES.includes(truncation)){
return null;
}
const clonedVersion=cloneInputVersion(version,options);
return clonedVersion&&doTruncation(clonedVersion,truncation);
};
const cloneInputVersion=(version,options)=>{
const versionStringToParse=version instanceof SemVer?version.version:version;
return parse(versionStringToParse,options);
};
const doTruncation=(version,truncation)=>{
if(isPrerelease(truncation)){
return version.version;
}
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
const isPrerelease=(type)=>{
return type.startsWith('pre');
};
module.exports=truncate;
}),
8780:((module,__unused_webpack_exports,require$)=>{
const parse=require$(6353);
const valid=(version,options)=>{
const v=parse(version,options);
return v?v.version:null;
};
module.exports=valid;
}),
2088:((module,__unused_webpack_exports,require$)=>{
const internalRe=require$(5471);
const constants=require$(5101);
const SemVer=require$(2401);
const identifiers=require$(3348);
const parse=require$(6353);
const valid=require$(8780);
const clean=require$(1799);
const inc=require$(2338);
const diff=require$(711);
const major=require$(8511);
const minor=require$(2603);
const patch=require$(8756);
const prerelease=require$(5714);
const compare=require$(8469);
const rcompare=require$(2173);
const compareLoose=require$(6874);
const compareBuild=require$(7648);
const sort=require$(9872);
const rsort=require$(7192);
const gt=require$(6599);
const lt=require$(3872);
const eq=require$(5082);
const neq=require$(4974);
const gte=require$(1236);
const lte=require$(6717);
const cmp=require$(8646);
const coerce=require$(5385);
const truncate=require$(6114);
const Comparator=require$(9379);
const Range=require$(6782);
const satisfies=require$(8011);
const toComparators=require$(4750);
const maxSatisfying=require$(3193);
const minSatisfying=require$(8595);
const minVersion=require$(1866);
const validRange=require$(4737);
const outside=require$(280);
const gtr=require$(9895);
const ltr=require$(5213);
const intersects=require$(3465);
const simplifyRange=require$(2028);
const subset=require$(1489);
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
9895:((module,__unused_webpack_exports,require$)=>{
const outside=require$(280);
const gtr=(version,range,options)=>outside(version,range,'>',options);
module.exports=gtr;
}),
3465:((module,__unused_webpack_exports,require$)=>{
const Range=require$(6782);
const intersects=(r1,r2,options)=>{
r1=new Range(r1,options);
r2=new Range(r2,options);
return r1.intersects(r2,options);
};
module.exports=intersects;
}),
5213:((module,__unused_webpack_exports,require$)=>{
const outside=require$(280);
const ltr=(version,range,options)=>outside(version,range,'<',options);
module.exports=ltr;
}),
3193:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const Range=require$(6782);
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
if(!max||maxSV.compare(v)===-1){
max=v;
maxSV=new SemVer(max,options);
}
}
});
return max;
};
module.exports=maxSatisfying;
}),
8595:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const Range=require$(6782);
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
if(!min||minSV.compare(v)===1){
min=v;
minSV=new SemVer(min,options);
}
}
});
return min;
};
module.exports=minSatisfying;
}),
1866:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const Range=require$(6782);
const gt=require$(6599);
const minVersion=(range,loose)=>{
range=new Range(range,loose);
let minver=new SemVer('0.0.0');
if(range.test(minver)){
return minver;
}
minver=new SemVer('0.0.0-0');
if(range.test(minver)){
return minver;
}
minver=null;
for(let i=0;i<range.set.length;++i){
const comparators=range.set[i];
let setMin=null;
comparators.forEach((comparator)=>{
const compver=new SemVer(comparator.semver.version);
switch(comparator.operator){
case '>':
if(compver.prerelease.length===0){
compver.patch++;
}else{
compver.prerelease.push(0);
}
compver.raw=compver.format();
case '':
case '>=':
if(!setMin||gt(compver,setMin)){
setMin=compver;
}
break;
case '<':
case '<=':
break;
default:
throw new Error(`Unexpected operation: ${comparator.operator}`);
}
});
if(setMin&&(!minver||gt(minver,setMin))){
minver=setMin;
}
}
if(minver&&range.test(minver)){
return minver;
}
return null;
};
module.exports=minVersion;
}),
280:((module,__unused_webpack_exports,require$)=>{
const SemVer=require$(2401);
const Comparator=require$(9379);
const{ANY}=Comparator;
const Range=require$(6782);
const satisfies=require$(8011);
const gt=require$(6599);
const lt=require$(3872);
const lte=require$(6717);
const gte=require$(1236);
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
if(satisfies(version,range,options)){
return false;
}
for(let i=0;i<range.set.length;++i){
const comparators=range.set[i];
let high=null;
let low=null;
comparators.forEach((comparator)=>{
if(comparator.semver===ANY){
comparator=new Comparator('>=0.0.0');
}
high=high||comparator;
low=low||comparator;
if(gtfn(comparator.semver,high.semver,options)){
high=comparator;
}else if(ltfn(comparator.semver,low.semver,options)){
low=comparator;
}
});
if(high.operator===comp||high.operator===ecomp){
return false;
}
if((!low.operator||low.operator===comp)&&ltefn(version,low.semver)){
return false;
}else if(low.operator===ecomp&&ltfn(version,low.semver)){
return false;
}
}
return true;
};
module.exports=outside;
}),
2028:((module,__unused_webpack_exports,require$)=>{
const satisfies=require$(8011);
const compare=require$(8469);
module.exports=(versions,range,options)=>{
const set=[];
let first=null;
let prev=null;
const v=versions.sort((a,b)=>compare(a,b,options));
for(const version of v){
const included=satisfies(version,range,options);
if(included){
prev=version;
if(!first){
first=version;
}
}else{
if(prev){
set.push([
first,
prev
]);
}
prev=null;
first=null;
}
}
if(first){
set.push([
first,
null
]);
}
const ranges=[];
for(const[min,max]of set){
if(min===max){
ranges.push(min);
}else if(!max&&min===v[0]){
ranges.push('*');
}else if(!max){
ranges.push(`>=${min}`);
}else if(min===v[0]){
ranges.push(`<=${max}`);
}else{
ranges.push(`${min} - ${max}`);
}
}
const simplified=ranges.join(' || ');
const original=typeof range.raw==='string'?range.raw:String(range);
return simplified.length<original.length?simplified:range;
};
}),
1489:((module,__unused_webpack_exports,require$)=>{
const Range=require$(6782);
const Comparator=require$(9379);
const{ANY}=Comparator;
const satisfies=require$(8011);
const compare=require$(8469);
const subset=(sub,dom,options={})=>{
if(sub===dom){
return true;
}
sub=new Range(sub,options);
dom=new Range(dom,options);
let sawNonNull=false;
OUTER:for(const simpleSub of sub.set){
for(const simpleDom of dom.set){
const isSub=simpleSubset(simpleSub,simpleDom,options);
sawNonNull=sawNonNull||isSub!==null;
if(isSub){
continue OUTER;
}
}
if(sawNonNull){
return false;
}
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
if(sub===dom){
return true;
}
if(sub.length===1&&sub[0].semver===ANY){
if(dom.length===1&&dom[0].semver===ANY){
return true;
}else if(options.includePrerelease){
sub=minimumVersionWithPreRelease;
}else{
sub=minimumVersion;
}
}
if(dom.length===1&&dom[0].semver===ANY){
if(options.includePrerelease){
return true;
}else{
dom=minimumVersion;
}
}
const eqSet=new Set();
let gt,lt;
for(const c of sub){
if(c.operator==='>'||c.operator==='>='){
gt=higherGT(gt,c,options);
}else if(c.operator==='<'||c.operator==='<='){
lt=lowerLT(lt,c,options);
}else{
eqSet.add(c.semver);
}
}
if(eqSet.size>1){
return null;
}
let gtltComp;
if(gt&&lt){
gtltComp=compare(gt.semver,lt.semver,options);
if(gtltComp>0){
return null;
}else if(gtltComp===0&&(gt.operator!=='>='||lt.operator!=='<=')){
return null;
}
}
for(const eq of eqSet){
if(gt&&!satisfies(eq,String(gt),options)){
return null;
}
if(lt&&!satisfies(eq,String(lt),options)){
return null;
}
for(const c of dom){
if(!satisfies(eq,String(c),options)){
return false;
}
}
return true;
}
let higher,lower;
let hasDomLT,hasDomGT;
let needDomLTPre=lt&&!options.includePrerelease&&lt.semver.prerelease.length?lt.semver:false;
let needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:false;
if(needDomLTPre&&needDomLTPre.prerelease.length===1&&lt.operator==='<'&&needDomLTPre.prerelease[0]===0){
needDomLTPre=false;
}
for(const c of dom){
hasDomGT=hasDomGT||c.operator==='>'||c.operator==='>=';
hasDomLT=hasDomLT||c.operator==='<'||c.operator==='<=';
if(gt){
if(needDomGTPre){
if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch){
needDomGTPre=false;
}
}
if(c.operator==='>'||c.operator==='>='){
higher=higherGT(gt,c,options);
if(higher===c&&higher!==gt){
return false;
}
}else if(gt.operator==='>='&&!c.test(gt.semver)){
return false;
}
}
if(lt){
if(needDomLTPre){
if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch){
needDomLTPre=false;
}
}
if(c.operator==='<'||c.operator==='<='){
lower=lowerLT(lt,c,options);
if(lower===c&&lower!==lt){
return false;
}
}else if(lt.operator==='<='&&!c.test(lt.semver)){
return false;
}
}
if(!c.operator&&(lt||gt)&&gtltComp!==0){
return false;
}
}
if(gt&&hasDomLT&&!lt&&gtltComp!==0){
return false;
}
if(lt&&hasDomGT&&!gt&&gtltComp!==0){
return false;
}
if(needDomGTPre||needDomLTPre){
return false;
}
return true;
};
const higherGT=(a,b,options)=>{
if(!a){
return b;
}
const comp=compare(a.semver,b.semver,options);
return comp>0?a:comp<0?b:b.operator==='>'&&a.operator==='>='?b:a;
};
const lowerLT=(a,b,options)=>{
if(!a){
return b;
}
const comp=compare(a.semver,b.semver,options);
return comp<0?a:comp>0?b:b.operator==='<'&&a.operator==='<='?b:a;
};
module.exports=subset;
}),
4750:((module,__unused_webpack_exports,require$)=>{
const Range=require$(6782);
const toComparators=(range,options)=>new Range(range,options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
module.exports=toComparators;
}),
4737:((module,__unused_webpack_exports,require$)=>{
const Range=require$(6782);
const validRange=(range,options)=>{
try{
return new Range(range,options).range||'*';
}catch(er){
return null;
}
};
module.exports=validRange;
}),
2747:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
versionsForActions:()=>versionsForActions
});
var external_crypto_=require$(6982);
var external_fs_=require$(9896);
var external_os_=require$(857);
var external_path_=require$(6928);
var node_modules_semver=require$(2088);
var external_stream_=require$(2203);
var external_util_=require$(9023);
var external_assert_=require$(2613);
;
var __awaiter=undefined&&undefined.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){
return value instanceof P?value:new P(function(resolve){
resolve(value);
});
}
return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){
try{
step(generator.next(value));
}catch(e){
reject(e);
}
}
function rejected(value){
try{
step(generator["throw"](value));
}catch(e){
reject(e);
}
}
function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected);
}
step((generator=generator.apply(thisArg,_arguments||[])).next());
});
};
const core={
debug(){}
};
class HTTPError extends Error{
constructor(httpStatusCode){
super(`Unexpected HTTP response: ${httpStatusCode}`);
this.httpStatusCode=httpStatusCode;
Object.setPrototypeOf(this,new.target.prototype);
}
}
const IS_WINDOWS=process.platform==='win32';
const IS_MAC=process.platform==='darwin';
const userAgent = 'actions/tool-cache';
function downloadTool(url,dest,auth,headers){
return __awaiter(this,void 0,void 0,function*(){
dest=dest||path.join(_getTempDirectory(),crypto.randomUUID());
yield io.mkdirP(path.dirname(dest));
core.debug(`Downloading ${url}`);
core.debug(`Destination ${dest}`);
const maxAttempts=3;
const minSeconds=_getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS',10);
const maxSeconds=_getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS',20);
const retryHelper=new RetryHelper(maxAttempts,minSeconds,maxSeconds);
return yield retryHelper.execute(()=>__awaiter(this,void 0,void 0,function*(){
return yield downloadToolAttempt(url,dest||'',auth,headers);
}),(err)=>{
if(err instanceof HTTPError&&err.httpStatusCode){
if(err.httpStatusCode<500&&err.httpStatusCode!==408&&err.httpStatusCode!==429){
return false;
}
}
return true;
});
});
}
function downloadToolAttempt(url,dest,auth,headers){
return __awaiter(this,void 0,void 0,function*(){
if(fs.existsSync(dest)){
throw new Error(`Destination file path ${dest} already exists`);
}
const http=new httpm.HttpClient(userAgent,[],{
allowRetries:false
});
if(auth){
core.debug('set auth');
if(headers===undefined){
headers={};
}
headers.authorization=auth;
}
const response=yield http.get(url,headers);
if(response.message.statusCode!==200){
const err=new HTTPError(response.message.statusCode);
core.debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
throw err;
}
const pipeline=util.promisify(stream.pipeline);
const responseMessageFactory=_getGlobal('TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY',()=>response.message);
const readStream=responseMessageFactory();
let succeeded=false;
try{
yield pipeline(readStream,fs.createWriteStream(dest));
core.debug('download complete');
succeeded=true;
return dest;
}finally{
if(!succeeded){
core.debug('download failed');
try{
yield io.rmRF(dest);
}catch(err){
core.debug(`Failed to delete '${dest}'. ${err.message}`);
}
}
}
});
}
function extract7z(file,dest,_7zPath){
return __awaiter(this,void 0,void 0,function*(){
ok(IS_WINDOWS,'extract7z() not supported on current OS');
ok(file,'parameter "file" is required');
dest=yield _createExtractFolder(dest);
const originalCwd=process.cwd();
process.chdir(dest);
if(_7zPath){
try{
const logLevel=core.isDebug()?'-bb1':'-bb0';
const args=[
'x',
logLevel,
'-bd',
'-sccUTF-8',
file
];
const options={
silent:true
};
yield exec(`"${_7zPath}"`, args, options);
}finally{
process.chdir(originalCwd);
}
}else{
const escapedScript = path.join(__dirname, '..', "scripts", 'Invoke-7zdec.ps1').replace(/'/g, "''").replace(/"|\n|\r/g, '');
const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, '');
const escapedTarget = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '');
const command = `& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`;
const args=[
'-NoLogo',
'-Sta',
'-NoProfile',
'-NonInteractive',
'-ExecutionPolicy',
'Unrestricted',
'-Command',
command
];
const options={
silent:true
};
try{
const powershellPath=yield io.which('powershell',true);
yield exec(`"${powershellPath}"`, args, options);
}finally{
process.chdir(originalCwd);
}
}
return dest;
});
}
function extractTar(file_1,dest_1){
return __awaiter(this,arguments,void 0,function*(file,dest,flags='xz'){
if(!file){
throw new Error("parameter 'file' is required");
}
dest=yield _createExtractFolder(dest);
core.debug('Checking tar --version');
let versionOutput='';
yield exec('tar --version',[],{
ignoreReturnCode:true,
silent:true,
listeners:{
stdout:(data)=>versionOutput +=data.toString(),
stderr:(data)=>versionOutput +=data.toString()
}
});
core.debug(versionOutput.trim());
const isGnuTar=versionOutput.toUpperCase().includes('GNU TAR');
let args;
if(flags instanceof Array){
args=flags;
}else{
args=[
flags
];
}
if(core.isDebug()&&!flags.includes('v')){
args.push('-v');
}
let destArg=dest;
let fileArg=file;
if(IS_WINDOWS&&isGnuTar){
args.push('--force-local');
destArg = dest.replace(/\\/g, '/');
fileArg = file.replace(/\\/g, '/');
}
if(isGnuTar){
args.push('--warning=no-unknown-keyword');
args.push('--overwrite');
}
args.push('-C',destArg,'-f',fileArg);
yield exec(`tar`, args);
return dest;
});
}
function extractXar(file_1,dest_1){
return __awaiter(this,arguments,void 0,function*(file,dest,flags=[]){
ok(IS_MAC,'extractXar() not supported on current OS');
ok(file,'parameter "file" is required');
dest=yield _createExtractFolder(dest);
let args;
if(flags instanceof Array){
args=flags;
}else{
args=[
flags
];
}
args.push('-x','-C',dest,'-f',file);
if(core.isDebug()){
args.push('-v');
}
const xarPath=yield io.which('xar',true);
yield exec(`"${xarPath}"`, _unique(args));
return dest;
});
}
function extractZip(file,dest){
return __awaiter(this,void 0,void 0,function*(){
if(!file){
throw new Error("parameter 'file' is required");
}
dest=yield _createExtractFolder(dest);
if(IS_WINDOWS){
yield extractZipWin(file,dest);
}else{
yield extractZipNix(file,dest);
}
return dest;
});
}
function extractZipWin(file,dest){
return __awaiter(this,void 0,void 0,function*(){
const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, '');
const escapedDest = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '');
const pwshPath=yield io.which('pwsh',false);
if(pwshPath){
const pwshCommand=[
`$ErrorActionPreference = 'Stop' ;`,
`try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`,
`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`,
`catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`
].join(' ');
const args=[
'-NoLogo',
'-NoProfile',
'-NonInteractive',
'-ExecutionPolicy',
'Unrestricted',
'-Command',
pwshCommand
];
core.debug(`Using pwsh at path: ${pwshPath}`);
yield exec(`"${pwshPath}"`, args);
}else{
const powershellCommand=[
`$ErrorActionPreference = 'Stop' ;`,
`try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;`,
`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`,
`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`
].join(' ');
const args=[
'-NoLogo',
'-Sta',
'-NoProfile',
'-NonInteractive',
'-ExecutionPolicy',
'Unrestricted',
'-Command',
powershellCommand
];
const powershellPath=yield io.which('powershell',true);
core.debug(`Using powershell at path: ${powershellPath}`);
yield exec(`"${powershellPath}"`, args);
}
});
}
function extractZipNix(file,dest){
return __awaiter(this,void 0,void 0,function*(){
const unzipPath=yield io.which('unzip',true);
const args=[
file
];
if(!core.isDebug()){
args.unshift('-q');
}
args.unshift('-o');
yield exec(`"${unzipPath}"`, args, {
cwd:dest
});
});
}
function cacheDir(sourceDir,tool,version,arch){
return __awaiter(this,void 0,void 0,function*(){
version=semver.clean(version)||version;
arch=arch||os.arch();
core.debug(`Caching tool ${tool} ${version} ${arch}`);
core.debug(`source dir: ${sourceDir}`);
if(!fs.statSync(sourceDir).isDirectory()){
throw new Error('sourceDir is not a directory');
}
const destPath=yield _createToolPath(tool,version,arch);
for(const itemName of fs.readdirSync(sourceDir)){
const s=path.join(sourceDir,itemName);
yield io.cp(s,destPath,{
recursive:true
});
}
_completeToolPath(tool,version,arch);
return destPath;
});
}
function cacheFile(sourceFile,targetFile,tool,version,arch){
return __awaiter(this,void 0,void 0,function*(){
version=semver.clean(version)||version;
arch=arch||os.arch();
core.debug(`Caching tool ${tool} ${version} ${arch}`);
core.debug(`source file: ${sourceFile}`);
if(!fs.statSync(sourceFile).isFile()){
throw new Error('sourceFile is not a file');
}
const destFolder=yield _createToolPath(tool,version,arch);
const destPath=path.join(destFolder,targetFile);
core.debug(`destination file ${destPath}`);
yield io.cp(sourceFile,destPath);
_completeToolPath(tool,version,arch);
return destFolder;
});
}
function find(toolName,versionSpec,arch){
if(!toolName){
throw new Error('toolName parameter is required');
}
if(!versionSpec){
throw new Error('versionSpec parameter is required');
}
arch=arch||os.arch();
if(!isExplicitVersion(versionSpec)){
const localVersions=findAllVersions(toolName,arch);
const match=evaluateVersions(localVersions,versionSpec);
versionSpec=match;
}
let toolPath='';
if(versionSpec){
versionSpec=semver.clean(versionSpec)||'';
const cachePath=path.join(_getCacheDirectory(),toolName,versionSpec,arch);
core.debug(`checking cache: ${cachePath}`);
if (fs.existsSync(cachePath) && fs.existsSync(`${cachePath}.complete`)) {
core.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
toolPath=cachePath;
}else{
core.debug('not found');
}
}
return toolPath;
}
function findAllVersions(toolName,arch){
const versions=[];
arch=arch||external_os_.arch();
const toolPath=external_path_.join(_getCacheDirectory(),toolName);
if(external_fs_.existsSync(toolPath)){
const children=external_fs_.readdirSync(toolPath);
for(const child of children){
if(isExplicitVersion(child)){
const fullPath=external_path_.join(toolPath,child,arch||'');
if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) {
versions.push(child);
}
}
}
}
return versions;
}
function getManifestFromRepo(owner_1,repo_1,auth_1){
return __awaiter(this,arguments,void 0,function*(owner,repo,auth,branch='master'){
let releases=[];
const treeUrl = `https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`;
const http=new httpm.HttpClient('tool-cache');
const headers={};
if(auth){
core.debug('set auth');
headers.authorization=auth;
}
const response=yield http.getJson(treeUrl,headers);
if(!response.result){
return releases;
}
let manifestUrl='';
for(const item of response.result.tree){
if(item.path==='versions-manifest.json'){
manifestUrl=item.url;
break;
}
}
headers['accept'] = 'application/vnd.github.VERSION.raw';
let versionsRaw=yield(yield http.get(manifestUrl,headers)).readBody();
if(versionsRaw){
versionsRaw = versionsRaw.replace(/^\uFEFF/, '');
try{
releases=JSON.parse(versionsRaw);
}catch(_a){
core.debug('Invalid json');
}
}
return releases;
});
}
function findFromManifest(versionSpec_1,stable_1,manifest_1){
return __awaiter(this,arguments,void 0,function*(versionSpec,stable,manifest,archFilter=os.arch()){
const match=yield mm._findMatch(versionSpec,stable,manifest,archFilter);
return match;
});
}
function _createExtractFolder(dest){
return __awaiter(this,void 0,void 0,function*(){
if(!dest){
dest=path.join(_getTempDirectory(),crypto.randomUUID());
}
yield io.mkdirP(dest);
return dest;
});
}
function _createToolPath(tool,version,arch){
return __awaiter(this,void 0,void 0,function*(){
const folderPath=path.join(_getCacheDirectory(),tool,semver.clean(version)||version,arch||'');
core.debug(`destination ${folderPath}`);
const markerPath = `${folderPath}.complete`;
yield io.rmRF(folderPath);
yield io.rmRF(markerPath);
yield io.mkdirP(folderPath);
return folderPath;
});
}
function _completeToolPath(tool,version,arch){
const folderPath=path.join(_getCacheDirectory(),tool,semver.clean(version)||version,arch||'');
const markerPath = `${folderPath}.complete`;
fs.writeFileSync(markerPath,'');
core.debug('finished caching tool');
}
function isExplicitVersion(versionSpec){
const c=node_modules_semver.clean(versionSpec)||'';
core.debug(`isExplicit: ${c}`);
const valid=node_modules_semver.valid(c)!=null;
core.debug(`explicit? ${valid}`);
return valid;
}
function evaluateVersions(versions,versionSpec){
let version='';
core.debug(`evaluating ${versions.length} versions`);
versions=versions.sort((a,b)=>{
if(semver.gt(a,b)){
return 1;
}
return -1;
});
for(let i=versions.length - 1;i>=0;i--){
const potential=versions[i];
const satisfied=semver.satisfies(potential,versionSpec);
if(satisfied){
version=potential;
break;
}
}
if(version){
core.debug(`matched: ${version}`);
}else{
core.debug('match not found');
}
return version;
}
function _getCacheDirectory(){
const cacheDirectory=process.env['RUNNER_TOOL_CACHE']||'';
(0,external_assert_.ok)(cacheDirectory,'Expected RUNNER_TOOL_CACHE to be defined');
return cacheDirectory;
}
function _getTempDirectory(){
const tempDirectory=process.env['RUNNER_TEMP']||'';
ok(tempDirectory,'Expected RUNNER_TEMP to be defined');
return tempDirectory;
}
function _getGlobal(key,defaultValue){
const value=global[key];
return value!==undefined?value:defaultValue;
}
function _unique(values){
return Array.from(new Set(values));
}
var file_problem=require$(2225);
;
function versionsForActions(toolCache,tool,arch){
return(0,file_problem.CD)(toolCache,'list',async()=>{
const before=process.env['RUNNER_TOOL_CACHE'];
process.env['RUNNER_TOOL_CACHE']=toolCache;
try{
return findAllVersions(tool,arch);
}finally{
if(before===undefined)delete process.env['RUNNER_TOOL_CACHE'];
else process.env['RUNNER_TOOL_CACHE']=before;
}
});
}
})
};
