"use strict";
exports.id=3504;
exports.ids=[
3504,
1671
];
exports.modules={
73504:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var problem=require$(48624);
var external_node_path_=require$(76760);
var lockfile=require$(78056);
var version_request=require$(11625);
var platform_platform=require$(49664);
var mirrors=require$(68234);
var toolchain_module=require$(83519);
var versions_version=require$(35345);
var checksum_database=require$(9707);
var read_index=require$(38851);
async function lockArchives(run,plan,given){
const{old,releases,platforms}=given;
const there=new Map(old.archives.map((archive)=>[
archive.filename,
archive
]));
const archives=[];
for(const release of releases){
const wanted='all'===platforms?void 0:platforms.map((name)=>nameFor(release,name));
const known=wanted?.every((name)=>there.has(name))?[]:await published(run,plan,release);
for(const name of wanted??known.map(({filename})=>filename)){
const row=known.find(({filename})=>filename===name);
archives.push(there.get(name)??await lockOne(run,plan,requireRow(row,{
name,
release,
known
})));
}
}
return archives;
}
function nameFor(release,platform){
const[os='',arch='']=platform.split('-');
return(0,platform_platform.uv)(release,{
os,
arch,
toolCacheArch:''
});
}
async function published(run,plan,release){
const{knownArchives}=await require$.e(3766).then(require$.bind(require$,83766));
const known=knownArchives(release);
const complete=known.length>0&&known.every(({size})=>void 0!==size);
const listed=complete?[]:await fromIndex(run,plan,release);
const names=new Set([
...known,
...listed
].map(({filename})=>filename));
return[
...names
].sort().map((name)=>{
const[ours,theirs]=[
known,
listed
].map((rows)=>rows.find(({filename})=>filename===name));
const same=void 0===ours||void 0===theirs||ours.sha256===theirs.sha256;
const row=ours??theirs;
if (void 0 === row) throw new problem.A('INTERNAL', `${name} is nowhere`);
return same?{
...theirs,
...row
}:row;
});
}
async function fromIndex(run,plan,release){
const version=(0,versions_version.ot)(release);
if(void 0===version)return[];
const source={
kind:'input',
name:'setup-go.lock',
yaml:false
};
const request={
kind:'exact',
text:release,
source,
version
};
for(const mirror of plan.sources.mirrors)if('module-proxy'!==mirror.kind)try{
const releases=await(0,read_index.vY)(run,mirror,{
request,
checkLatest:false
});
const found=releases?.find((each)=>each.release===release);
if(void 0!==found)return found.archives.filter(({filename})=>(0,lockfile.l7)(filename)===release);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'trace',
message: `${(0, mirrors.zZ)(mirror)}: ${error.message}`
});
}
return[];
}
function requireRow(row,{name,release,known}){
if(row?.sha256!==void 0)return{
...row,
sha256:row.sha256
};
if (void 0 !== row || 0 === known.length) throw new problem.A('DIGEST_MISSING', `Neither the built-in table nor an index has the SHA-256 of ${name}`, {
hint:'Name a mirror with a release index in mirrors.'
});
const platforms=known.map(({filename})=>(0,lockfile.tj)(filename)).join(', ');
throw new problem.A('PLATFORM_UNSUPPORTED', `${release} has no ${name}; there is ${platforms}`, {
hint:'Name platforms as in this list, or all.'
});
}
async function lockOne(run,plan,{filename,sha256,size}){
const logged=await askLog(run,plan,filename);
return{
filename,
size,
sha256,
h1:logged?.h1,
record:logged?.record
};
}
async function askLog(run,plan,filename){
if(!plan.sources.logByDefault)return;
const[os='',arch='']=(0,lockfile.tj)(filename).split('-');
try{
const{hash,id,database}=await(0,checksum_database.B)(run,(0,toolchain_module.IV)((0,lockfile.l7)(filename),os,arch));
return{
h1:hash,
record: `${database}/${id}`
};
}catch(error){
if(!(error instanceof problem.A)||![
'SUMDB_MISMATCH',
'SUMDB_OFF'
].includes(error.code))throw error;
run.emit({
kind:'remark',
level:'notice',
message: `${filename} is locked without a hash of the log: ${error.message}`
});
return;
}
}
async function checkLockedArchive(run,plan,{filename,sha256,size,h1,record}){
const{knownArchive}=await require$.e(3766).then(require$.bind(require$,83766));
const known=knownArchive(filename);
const wrong=[];
if (void 0 !== known && known.sha256 !== sha256) wrong.push(`${filename}: the built-in table has the SHA-256 ${known.sha256}.`);
if (known?.size !== void 0 && void 0 !== size && known.size !== size) wrong.push(`${filename}: the built-in table has ${known.size} bytes.`);
if(void 0===h1)return wrong;
const logged=await askLog(run,plan,filename);
if (void 0 !== logged && logged.h1 !== h1) wrong.push(`${filename}: the log has the hash ${logged.h1}.`);
if (void 0 !== logged && logged.record !== record) wrong.push(`${filename}: the log has it as ${logged.record}.`);
return wrong;
}
var read_requests=require$(7715);
var release_age=require$(93261);
var resolve_release=require$(58467);
async function lock(given,plan,wish){
await given.listenForStop();
const run={
...given,
shared:{
indexes:new Map(),
unreachable:new Set()
}
};
const{path,text}=await findLockfile(run);
const old=void 0===text?lockfile.rA:(0,lockfile.tg)(text,{
path,
anyOrder:true
});
const requests=await resolveAll(run,plan,{
old,
wish
});
const releases=[
...new Set(requests.values())
];
const archives=await lockArchives(run,plan,{
old,
releases,
platforms:platformsFor(run,old,wish)
});
const next={
requireTrust:old.requireTrust,
requests,
archives
};
const printed=(0,lockfile.nP)(next);
const wrong=wish.check?await contradictions(run,plan,old):[];
const changes=difference(text??'',printed);
const written=!wish.check&&printed!==text;
if(written)await run.files.rewrite(path,printed);
return{
path,
ok:!wish.check||0===wrong.length&&0===changes.added.length&&0===changes.removed.length,
written,
requests:requests.size,
archives:archives.length,
...changes,
wrong
};
}
async function findLockfile(run){
for(const folder of run.versionFolders){
const path=(0,external_node_path_.join)(folder,'setup-go.lock');
const text=await run.files.readText(path);
if(void 0!==text)return{
path,
text
};
}
for(const name of[
'go.work',
'go.mod'
])for(const folder of run.versionFolders)if(await run.files.kind((0,external_node_path_.join)(folder,name))==='file')return{
path:(0,external_node_path_.join)(folder,'setup-go.lock'),
text:void 0
};
return{
path:(0,external_node_path_.join)(run.versionFolders[0]??run.workspace,'setup-go.lock'),
text:void 0
};
}
async function resolveAll(run,plan,{old,wish}){
const found=new Map();
for(const request of(await wantedRequests(run,plan,{
old,
wish
}))){
const locked=wish.update?void 0:old.requests.get(request.text);
found.set(request.text,locked??await releaseFor(run,plan,request));
}
return found;
}
async function wantedRequests(run,plan,{old,wish}){
const named=(text,name)=>(0,version_request.TR)(text,{
kind:'input',
name,
yaml:false
});
if(wish.requests.length>0)return Promise.all(wish.requests.map((text)=>named(text,'VERSIONS')));
const answers=await(0,read_requests.h)(run,plan);
const asked=answers.flatMap((answer)=>'keep'===answer.kind?[]:[
answer.request
]);
const own=asked.filter(({source})=>'default'!==source.kind||0===old.requests.size);
const texts=new Set(own.map(({text})=>text));
const others=[
...old.requests.keys()
].filter((text)=>!texts.has(text));
const all=[
...own,
...await Promise.all(others.map((text)=>named(text,'setup-go.lock')))
];
if(all.length>0)return all;
throw new problem.A('USAGE','There is nothing to lock: no version is asked for',{
hint:'Name one: setup-go-tarball lock 1.26, or write a go.mod.'
});
}
async function releaseFor(run,plan,request){
const{mirrors}=plan.sources;
const unreachable=run.shared?.unreachable??new Set();
const options={
mirrors,
retry:plan.retry,
checkLatest:true,
checksum:'',
unreachable
};
const{release,listed,time}=await(0,resolve_release.h)(run,request,options);
await(0,release_age.requireAge)(run,plan,{
request,
release,
listed,
time
});
return release;
}
function platformsFor(run,old,{platforms}){
if(void 0!==platforms)return platforms;
const there=[
...new Set(old.archives.map(({filename})=>(0,lockfile.tj)(filename)))
];
return there.length>0?there:[
`${run.platform.os}-${run.platform.arch}`
];
}
async function contradictions(run,plan,{archives,requests}){
const named=new Set(requests.values());
const wrong=[];
for(const archive of archives)if(named.has((0,lockfile.l7)(archive.filename)))wrong.push(...await checkLockedArchive(run,plan,archive));
return wrong;
}
function difference(before,after){
const lines=(text)=>text.replaceAll('\r\n','\n').split('\n').filter((line)=>''!==line);
const[old,next]=[
new Set(lines(before)),
new Set(lines(after))
];
return{
added:[
...next
].filter((line)=>!old.has(line)),
removed:[
...old
].filter((line)=>!next.has(line))
};
}
async function run({run:prepared,plan,line}){
return{
kind:'lock',
locked:await lock(prepared,plan,readWish(line))
};
}
function readWish({argument,options}){
const[update,check]=[
void 0!==options.update,
void 0!==options.check
];
if(update&&check)throw new problem.A('USAGE','--update and --check cannot be combined',{
hint:'--check writes nothing; --update looks up newer releases and writes them.'
});
const requests = argument.split(/[,\n]/).map((text)=>text.trim());
return{
requests:requests.filter((text)=>''!==text),
platforms:readPlatforms(options.platform),
update,
check
};
}
function readPlatforms(text){
if(void 0===text||'all'===text)return text;
const platforms = text.split(/[\s,]+/).filter((item)=>'' !== item);
const wrong = platforms.find((item)=>!/^[a-z0-9]+-[a-z0-9]+$/.test(item));
if(void 0===wrong&&platforms.length>0)return platforms;
throw new problem.A('USAGE', `--platform has ${JSON.stringify(wrong ?? '')}, which is no platform`, {
hint:'Write them as in the names of archives: --platform linux-amd64,darwin-arm64, or --platform all.'
});
}
}),
78056:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
l7:()=>releaseOf,
nP:()=>printLockfile,
rA:()=>emptyLockfile,
tg:()=>parseLockfile,
tj:()=>platformOf
});
var problem$0=require$(48624);
var trust$2=require$(21884);
var version$1=require$(35345);
const emptyLockfile={
requireTrust:void 0,
requests:new Map(),
archives:[]
};
const title=[
'# The releases of Go that this project uses. "setup-go-tarball lock" writes this file; review it like go.sum.',
'lockfile 1'
];
function printLockfile({requireTrust,requests,archives}){
const lines=[
...title,
...void 0===requireTrust?[]:[
`require-trust ${requireTrust}`
],
...[
...requests
].map(([text, release])=>`request ${JSON.stringify(text)} ${release}`).sort((one, other)=>one < other ? -1 : 1),
...archives.toSorted(byRelease).map(archiveLine)
];
return `${lines.join('\n')}\n`;
}
function archiveLine({filename,size,sha256,h1,record}){
return `archive ${filename} ${size ?? '-'} sha256:${sha256} ${h1 ?? '-'} ${record ?? '-'}`;
}
function byRelease(one,other){
const[a,b]=[
one,
other
].map(({filename})=>(0,version$1.ot)(releaseOf(filename)));
return(a&&b?(0,version$1.Zy)(b,a):0)||(one.filename<other.filename?-1:1);
}
const filename = /^(go\d[0-9a-z.]*?)\.([0-9a-z]+-[0-9a-z]+)\.(?:tar\.gz|zip)$/;
function releaseOf(name){
return filename.exec(name)?.[1]??'';
}
function platformOf(name){
return filename.exec(name)?.[2]??'';
}
function parseLockfile(whole,{path,anyOrder=false}){
const lines=whole.replaceAll('\r\n','\n').split('\n');
if(''!==lines.pop())throw invalid(path,lines.length + 1,'it does not end with a line break');
let requireTrust;
const requests=new Map();
const archives=new Map();
for(const[index,line]of lines.entries()){
const wrong=(why)=>invalid(path,index + 1,why);
if(index<title.length){
if (line !== title[index]) throw wrong(`it has to be: ${title[index]}`);
continue;
}
const[word]=line.split(' ',1);
if('require-trust'===word)requireTrust=readLevel(line.slice(word.length + 1))??refuse(wrong,line);
else if('request'===word){
const{text,release}=readRequestLine(line)??refuse(wrong,line);
if (requests.has(text)) throw wrong(`${JSON.stringify(text)} is there twice`);
requests.set(text,release);
}else{
const archive=readArchiveLine(line)??refuse(wrong,line);
if (archives.has(archive.filename)) throw wrong(`${archive.filename} is there twice`);
archives.set(archive.filename,archive);
}
}
if(lines.length<title.length)throw invalid(path,Math.max(1,lines.length),'it is cut off');
const lockfile={
requireTrust,
requests,
archives:[
...archives.values()
]
};
if(!anyOrder)requireOrder(printLockfile(lockfile).split('\n'),lines,path);
return lockfile;
}
function readLevel(text){
return trust$2.e.find((level)=>level===text);
}
function readRequestLine(line){
const [, quoted = '', release = ''] = /^request ("(?:[^"\\]|\\["\\])+") (go\S+)$/.exec(line) ?? [];
if(''===quoted||!isRelease(release))return;
const text = quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1');
return JSON.stringify(text)===quoted?{
text,
release
}:void 0;
}
function isRelease(release){
return void 0 !== (0, version$1.ot)(release) && releaseOf(`${release}.a-b.zip`) === release;
}
const archive = /^archive (\S+) (-|[1-9]\d{0,15}) sha256:([0-9a-f]{64}) (-|h1:[A-Za-z0-9+/]{43}=) (-|[\w.:/-]+\/(?:0|[1-9]\d{0,15}))$/;
function readArchiveLine(line){
const[,name='',size='',sha256='',h1='',record='']=archive.exec(line)??[];
if(!isRelease(releaseOf(name))||'-'===h1!==('-'===record))return;
return{
filename:name,
size:'-'===size?void 0:Number(size),
sha256,
h1:'-'===h1?void 0:h1,
record:'-'===record?void 0:record
};
}
function refuse(wrong,line){
const shown = line.length > 100 ? `${line.slice(0, 100)}\u{2026}` : line;
const merge = /^(<<<<<<<|=======|>>>>>>>)/.test(line) ? 'a merge has left' : 'it cannot be read:';
throw wrong(`${merge} ${JSON.stringify(shown)}`);
}
function requireOrder(right,lines,path){
const at=lines.findIndex((line,index)=>line!==right[index]);
if(at>=0)throw invalid(path,at + 1,'it is not in the order in which "lock" writes lines');
}
function invalid(path,line,why){
return new problem$0.A('LOCKFILE_INVALID', `${path}:${line}: ${why}`, {
place:{
path,
line
},
hint:'Do not edit it by hand, except for the release of a request: "setup-go-tarball lock" writes it anew. After a conflict, take one side and run that.'
});
}
}),
7715:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
h:()=>readRequests
});
var external_node_path_=require$(76760);
var problem=require$(48624);
function splitVersions(text){
return text.split(/[\n,]/).map((item)=>item.trim()).filter((item)=>'' !== item);
}
function isPattern(path){
return /[*?[{]/.test(path);
}
function isForeign(path){
return /(?:^|[\\/])(?:\.git|node_modules|vendor|testdata)[\\/]/.test(path);
}
var read_request=require$(43312);
async function readRequests(run,plan){
const{goVersion,goVersionFile}=plan.version;
const versions=splitVersions(goVersion);
if(versions.length>0&&''!==goVersionFile){
const message = `Both go-version and go-version-file are given: using ${versions.join(', ')}, ignoring ${splitVersions(goVersionFile).join(', ')}.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
const alone=(version)=>(0,read_request.in)(run,{
...plan,
version:{
...plan.version,
goVersion:'',
goVersionFile:'',
yaml:false,
...version
}
});
if(0===versions.length&&''!==goVersion.trim())return[
await alone({
goVersion
})
];
const answers=[];
for(const version of versions)answers.push(await alone({
goVersion:version,
yaml:plan.version.yaml&&1===versions.length
}));
if(versions.length>0)return answers;
for(const file of(await filesOf(run,goVersionFile)))answers.push(await alone({
goVersionFile:file
}));
return answers.length>0?answers:[
await alone({})
];
}
async function filesOf(run,text){
if(''!==text&&!text.includes('\n')&&await isFile(run,text))return[
text
];
const files=[];
for(const item of splitVersions(text))if(isPattern(item)&&!await isFile(run,item))files.push(...await matches(run,item));
else files.push(item);
return[
...new Set(files)
];
}
async function isFile(run,path){
return await run.files.kind((0,external_node_path_.isAbsolute)(path)?path:(0,external_node_path_.join)(run.workspace,path))==='file';
}
async function matches(run,pattern){
const folders=await run.cacheFolders();
const found=await folders.glob([
(0,external_node_path_.isAbsolute)(pattern)?pattern:(0,external_node_path_.join)(run.workspace,pattern)
]);
const paths = found.map((path)=>(0, external_node_path_.isAbsolute)(pattern) ? path : (0, external_node_path_.relative)(run.workspace, path).replaceAll('\\', '/')).filter((path)=>!isForeign(path));
if(paths.length>0)return paths;
throw new problem.A('VERSION_FILE_MISSING', `The go-version-file "${pattern}" matches no file`, {
hint: `Patterns start at "${run.workspace}".`
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
