"use strict";
exports.id=4056;
exports.ids=[
4056
];
exports.modules={
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
44056:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
applyLockOrPatch:()=>applyLockOrPatch
});
var patch_policy=require$(68266);
var external_node_path_=require$(76760);
var platform=require$(49664);
var problem=require$(48624);
var trust=require$(21884);
var versions_lockfile=require$(78056);
var versions_version=require$(35345);
var version_request=require$(11625);
function applyLock(run,{request,plan},lock){
if (void 0 === lock) throw incomplete(request, `there is no setup-go.lock in ${run.versionFolders.join(', ')}`);
const path=(0,external_node_path_.relative)(run.workspace,lock.path)||lock.path;
const lockfile=(0,versions_lockfile.tg)(lock.text,{
path
});
const requireTrust=strongerOf(plan.sources.requireTrust,lockfile.requireTrust);
const bound={
...plan,
sources:{
...plan.sources,
requireTrust
}
};
const release=releaseFor(request,lockfile);
const version=void 0===release?void 0:(0,versions_version.ot)(release);
if(void 0===release||void 0===version){
if (plan.policy.frozen) throw incomplete(request, `${path} has no line for it`);
const message = `${path} has no line for ${(0, version_request.Ng)(request)}, so it is looked up; "setup-go-tarball lock" adds it`;
run.emit({
kind:'remark',
level:'notice',
message
});
return{
request,
plan:bound
};
}
const locked=archiveFor(run,release,{
request,
plan,
lockfile,
path
});
const{text,source}=request;
return{
request:{
kind:'exact',
text,
source,
version
},
plan:{
...bound,
version:{
...plan.version,
checkLatest:false,
patch:'exact'
},
sources:{
...bound.sources,
locked,
checksum:checksumOf(run,plan,locked)
}
}
};
}
function releaseFor(request,{requests,archives}){
const named=requests.get(request.text);
if(void 0!==named||'exact'!==request.kind||request.orNewerPatch)return named;
const release=(0,versions_version.zR)(request.version);
return archives.some(({filename})=>(0,versions_lockfile.l7)(filename)===release)?release:void 0;
}
function archiveFor(run,release,given){
const{lockfile,path,request,plan}=given;
const its=lockfile.archives.filter(({filename})=>(0,versions_lockfile.l7)(filename)===release);
const name=(0,platform.uv)(release,run.platform);
const locked=its.find(({filename})=>filename===name);
if(void 0!==locked)return locked;
const there=its.map(({filename})=>(0,versions_lockfile.tj)(filename)).join(', ');
if ('' === there) throw incomplete(request, `${path} names ${release} for it, and has no archive of that`);
const{os,arch}=run.platform;
const why = `${path} has ${release} for ${there}, not for ${os}-${arch}`;
if(plan.policy.frozen)throw incomplete(request,why);
const message = `${why}, so its archive is not pinned; "setup-go-tarball lock --platform ${os}-${arch}" adds it`;
run.emit({
kind:'remark',
level:'notice',
message
});
return;
}
function checksumOf(run,{sources},locked){
const{checksum}=sources;
if(''===checksum||void 0===locked||checksum===locked.sha256)return checksum||(locked?.sha256??'');
const message = `The input checksum is not the digest that setup-go.lock has for ${locked.filename}; the input decides`;
run.emit({
kind:'remark',
level:'warning',
message
});
return checksum;
}
function strongerOf(one,other){
return void 0===one||void 0!==other&&(0,trust.O)(other,one)?other:one;
}
function incomplete(request,why){
return new problem.A('LOCKFILE_INCOMPLETE', `${(0, version_request.Ng)(request)} is not locked: ${why}`, {
place:(0,version_request.$t)(request.source),
hint:'Run "setup-go-tarball lock" and commit setup-go.lock.'
});
}
function applyLockOrPatch(run,given,lock){
const isHeld=void 0!==lock||given.plan.policy.frozen;
const wanted=isHeld?applyLock(run,given,lock):given;
if('exact'===wanted.plan.version.patch)return wanted;
const latest=(0,patch_policy.Q)(wanted.request);
if(void 0===latest)return wanted;
const version={
...wanted.plan.version,
checkLatest:true
};
return{
request:latest,
plan:{
...wanted.plan,
version
}
};
}
})
};
