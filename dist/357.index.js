export const id=357;
export const ids=[
357,
9373
];
export const modules={
489:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var external_node_path_=require$(6760);
var problem=require$(2969);
var version_request=require$(4958);
var go_on_path=require$(9373);
var tool_cache=require$(1844);
var verify_tree=require$(5891);
var lookup_order=require$(7163);
var read_request=require$(8460);
async function verify(run,plan,path){
await run.listenForStop();
if(''===path)return(0,verify_tree.verifyTree)(run,await installedRoot(run,plan),{
fetchToCompare:true
});
const whole=(0,external_node_path_.resolve)(run.workspace,path);
switch(await run.files.kind(whole)){
case 'folder':
return(0,verify_tree.verifyTree)(run,whole,{
fetchToCompare:true
});
case 'file':
return(0,verify_tree.w)(run,whole);
default:
throw new problem.A('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
hint:'Name a Go tree or an archive, or no path to verify what the tool cache has.'
});
}
}
async function installedRoot(run,plan){
if(''!==plan.destination.installDir){
const{preparedInstallDir}=await require$.e(994).then(require$.bind(require$,8613));
return preparedInstallDir(run,plan.destination.installDir);
}
const answer=await(0,read_request["in"])(run,plan);
if('keep'===answer.kind)return(await(0,go_on_path.keepGo)(run,answer.go)).root;
const lookupOrder=await(0,lookup_order.M)(run,{
...plan.sources,
requireTrust:void 0
});
const{request}=answer;
const any='alias'===request.kind?()=>true:(version)=>(0,version_request.ib)(request,version);
const installed=await(0,tool_cache.Ok)(run,lookupOrder,any);
if(installed)return installed.root;
throw new problem.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
hint:'Install it first, or name a folder or an archive.'
});
}
async function run({run:prepared,plan,line}){
return{
kind:'verify',
verdict:await verify(prepared,plan,line.argument)
};
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
3261:((module$,exports$,require$)=>{
require$.d(exports$,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
7861:((module$,exports$,require$)=>{
require$.d(exports$,{
L7:()=>printManifest,
Ng:()=>parseManifest,
kK:()=>compareManifests
});
function printManifest(manifest){
const lines=[
...manifest
].map(([file, sha256])=>`${sha256}  ${file}\n`);
return lines.sort((one,other)=>one.slice(66)<other.slice(66)?-1:1).join('');
}
function parseManifest(text){
const lines=text.split('\n').filter((line)=>''!==line);
const entries = lines.map((line)=>/^([0-9a-f]{64}) {2}(.+)$/.exec(line));
if(0===entries.length||entries.includes(null))return;
return new Map(entries.map((entry)=>[
entry?.[2]??'',
entry?.[1]??''
]));
}
function compareManifests(was,is){
const gone=[
...was.keys()
].filter((file)=>!is.has(file)).map((file)=>({
file,
what:'missing'
}));
const found=[
...is
].flatMap(([file,sha256])=>{
const before=was.get(file);
if(before===sha256)return[];
return[
{
file,
what:void 0===before?'extra':'differs'
}
];
});
return[
...gone,
...found
].sort((one,other)=>one.file<other.file?-1:1);
}
}),
9373:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
findOnPath:()=>findOnPath,
findProgram:()=>findProgram,
keepGo:()=>keepGo
});
var path$0=require$(6760);
var environment$1=require$(8291);
var command$5=require$(332);
var problem$2=require$(2969);
var text$3=require$(6915);
var cache$4=require$(1844);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,environment$1.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,text$3.K)(said)||(0===exitCode?await(0,cache$4.iJ)(run,root):void 0);
const version=void 0===release?void 0:(0,text$3.x)(release);
if(0!==exitCode||void 0===release||void 0===version){
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new problem$2.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:void 0
};
}
async function findOnPath(run){
return findProgram(run,(0,command$5.d)(run.platform.os));
}
async function findProgram(run,name){
for(const folder of(run.env['PATH']??'').split(path$0.delimiter)){
const candidate=(0,path$0.join)(folder,name);
if((0,path$0.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof problem$2.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
}),
3260:((module$,exports$,require$)=>{
require$.d(exports$,{
V:()=>wrongModesAt
});
var path$0=require$(6760);
var receipt$6=require$(282);
var name$4=require$(5580);
var modes$1=require$(9553);
var notes$5=require$(6348);
var version$2=require$(658);
var cache$3=require$(1844);
async function wrongModesAt(run,root,tool){
const release=await(0,cache$3.iJ)(run,root)??'';
const receipt=await receiptOf(run,root,release);
const version=(0,version$2.ot)(release);
const packed=!(0,name$4.mr)(receipt?.tool??tool)&&void 0!==version&&(version.major>1||version.minor>=21);
const inside=(0,modes$1.md)(await run.trees.modesOf(root),{
packed,
exact:void 0!==receipt
});
return ''===tool?inside:[
...await closedAround(run,root),
...inside
];
}
async function receiptOf(run,root,release){
for(const path of[
(0,path$0.join)(root,notes$5.$M),
`${root}.receipt.json`
]){
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
const receipt=void 0===text?void 0:(0,receipt$6.W)(text);
if(receipt?.release===release)return receipt;
}
return;
}
async function closedAround(run,root){
const disk=await run.disk();
const arch=(0,path$0.basename)(root);
const found=[];
for(const name of[
'',
'/..',
`/${arch}.complete`,
`/${arch}.receipt.json`,
`/${arch}.manifest`
]){
const path = `..${name}`;
const is=await disk.look((0,path$0.join)(root,path));
const wrong=is&&(0,modes$1.Yo)(path,is);
if(void 0!==wrong)found.push(wrong);
}
return found;
}
}),
5891:((module$,exports$,require$)=>{
require$.d(exports$,{
w:()=>verifyArchive,
verifyTree:()=>verifyTree
});
var external_node_path_=require$(6760);
var failures=require$(1731);
var problem=require$(2969);
var module_hash=require$(2795);
var toolchain_module=require$(6968);
var manifest=require$(7861);
var tree_modes=require$(9553);
var tree_notes=require$(6348);
var verified_download=require$(8696);
var tool_cache=require$(1844);
var tool_cache_tree_modes=require$(3260);
var checksum_database=require$(5452);
async function respellFiles(run,root,{files,was}){
const listed=new Set(files.map(({name})=>name));
const spelled=new Map();
for (const file of was.keys())if (!listed.has(`go/${file}`) && await run.files.kind((0, external_node_path_.join)(root, file)) === 'file') spelled.set(fold(`go/${file}`), `go/${file}`);
const nameOf = (name)=>was.has(name.replace(/^go\//, '')) ? name : spelled.get(fold(name)) ?? name;
return 0===spelled.size?files:files.map((file)=>({
...file,
name:nameOf(file.name)
}));
}
function fold(name){
return name.normalize().toLowerCase();
}
async function verifyTree(run,root,{fetchToCompare}){
const release=await(0,tool_cache.iJ)(run,root);
if (void 0 === release) throw new problem.A('TREE_INVALID', `"${root}" is not a Go tree: it has no VERSION`, {
hint:'Name the folder that is GOROOT.'
});
const found=(await run.trees.hashTree(root)).filter(({name})=>!(0,tree_notes.BA)(name));
const inside=await run.files.readText((0,external_node_path_.join)(root,tree_notes._u));
const text = inside ?? await run.files.readText(`${root}.manifest`);
const was=void 0===text?void 0:(0,manifest.Ng)(text);
const files=was?await respellFiles(run,root,{
files:found,
was
}):found;
const is=new Map(files.map(({name,sha256})=>[
name.replace(/^go\//, ''),
sha256
]));
const log=await askLog(run,release,files);
const fromLog=()=>fetchToCompare?differencesFromLog(run,{
release,
is,
log
}):[];
const differences=was?(0,manifest.kK)(was,is):await fromLog();
const kept = was ? `${0 === differences.length ? 'All files match' : 'Some files differ from'} the manifest.` : 'It has no manifest.';
const proved=0===differences.length&&('same'===log.says||'other'!==log.says&&void 0!==was);
const trust=proved&&'same'===log.says?'log':void 0;
const modes=await modeDifferences(run,root);
const extra=new Set(differences.filter(({what})=>'extra'===what).map(({file})=>file));
const all=[
...differences,
...modes.filter(({file})=>!extra.has(file))
];
return{
path:root,
release,
ok:proved&&0===all.length,
proved,
trust,
...'unknown'===log.says&&void 0===was&&{
unchecked:log.sentence
},
differences:all.sort((one,other)=>one.file<other.file?-1:one.file>other.file?1:0),
findings:[
kept,
log.sentence,
...modes.length>0?[
MODES
]:[]
]
};
}
const MODES='It has files or folders with other modes than Go publishes; "setup-go-tarball doctor --fix" puts them right.';
async function modeDifferences(run,root){
const wrong=await(0,tool_cache_tree_modes.V)(run,root,'');
return wrong.map(({path,is,should})=>({
file:''===path?'.':path,
what:'mode',
mode:(0,tree_modes.h$)(is),
expected:(0,tree_modes.h$)(should)
}));
}
async function verifyArchive(run,path){
const{knownArchive}=await require$.e(3825).then(require$.bind(require$,3825));
const filename=(0,external_node_path_.basename)(path);
const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
if (void 0 === release) throw new problem.A('INPUT_INVALID', `"${filename}" does not have the name of a Go archive`, {
hint:'The name must say which release to compare with, such as go1.26.8.linux-amd64.tar.gz.'
});
const{sha256,files}=await readArchive(run,path);
const known=knownArchive(filename);
const log=await askLog(run,release,files);
const table = known ? known.sha256 === sha256 ? 'It matches the built-in table.' : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.` : 'It is not in the built-in table.';
const wrong='other'===log.says||void 0!==known&&known.sha256!==sha256;
const trust=wrong?void 0:'same'===log.says?'log':known?'known':void 0;
const proved=void 0!==trust;
const unchecked=known||'unknown'!==log.says?{}:{
unchecked:log.sentence
};
const findings=[
table,
log.sentence
];
return{
path,
release,
ok:proved,
proved,
trust,
...unchecked,
differences:[],
findings
};
}
async function readArchive(run,path){
const{archives}=await run.network();
const into=await run.files.makeTemporaryFolder((0,external_node_path_.join)(run.toolCache,'.setup-go-tarball','verify-'));
const files=[];
const options={
into,
slim:false,
onFile:(file)=>void files.push(file)
};
const source=run.files.readStream(path);
const download=(0,verified_download.R)(run,source,{
label:path,
expected:{},
digest:await run.digest()
});
try{
if(path.endsWith('.zip')){
await download.drain();
await archives.unpackZip(path,options);
}else await archives.unpackTarGz(download.bytes,options);
return{
sha256:download.check().sha256,
files
};
}finally{
await download.close();
await run.files.remove(into);
}
}
async function askLog(run,release,files){
try{
const logged=await(0,checksum_database.lookUpToolchain)(run,release);
const hash=await treeHash(run,release,files);
if(hash===logged.hash){
const sentence='It matches the Go checksum database (which does not cover api, doc, misc, test).';
return{
says:'same',
sentence
};
}
return{
says:'other',
sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.`
};
}catch(error){
if(!(error instanceof problem.A)||'SUMDB_INCONSISTENT'===error.code)throw error;
return{
says:saidBy(error),
sentence:error.message
};
}
}
function saidBy(failure){
if('ARCHIVE_REFUSED'===failure.code)return 'other';
return(0,failures.PD)(failure)?'nothing':'unknown';
}
async function treeHash(run,release,files){
const{crypto}=await run.sumdb();
const prefix=(0,toolchain_module.B8)((0,toolchain_module.IV)(release,run.platform.os,run.platform.arch));
const named=files.flatMap(({name,sha256})=>{
const moduleName=(0,toolchain_module.LE)(name,prefix);
return void 0===moduleName?[]:[
{
name:moduleName,
sha256
}
];
});
return(0,module_hash.C)(named,crypto);
}
async function differencesFromLog(run,tree){
if('other'!==tree.log.says)return[];
const{fetchModuleManifest}=await require$.e(7248).then(require$.bind(require$,7248));
try{
const was=await fetchModuleManifest(run,tree.release);
const covered=new Map([
...tree.is
].filter(([file])=>!/^(?:api|doc|misc|test)\//.test(file)));
return(0,manifest.kK)(was,covered);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.emit({
kind:'differences-unknown',
message:error.message
});
return[];
}
}
})
};
