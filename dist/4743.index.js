export const id=4743;
export const ids=[
4743
];
export const modules={
3136:((module$,exports$,require$)=>{
require$.d(exports$,{
Do:()=>refusedArchive,
Oj:()=>ARCHIVE_LIMITS,
Tr:()=>checkEntry,
V8:()=>startJudging,
fl:()=>refusedEntry,
y0:()=>ratioFault
});
var problem$0=require$(2969);
const ARCHIVE_LIMITS={
entries:100_000,
fileBytes:256*1024**2,
totalBytes:2*1024**3,
ratio:20,
ratioFloor:64*1024**2,
nameLength:1024,
partLength:255
};
function startJudging(rules){
return{
rules,
folders:new Set(),
spellings:new Map(),
entries:0,
bytes:0
};
}
function checkEntry(entry,judging){
const path=pathBelow(entry,judging.rules.prefix);
const fault=contentFault(entry)??nameFault(entry,judging)??countFault(entry,judging)??('folder'===entry.kind?folderClash(path,judging):fileClash(path,judging));
if(void 0!==fault)throw refusedEntry(entry.name,fault);
if(judging.rules.slim&&SLIM_LEAVES_OUT.test(path))return{
action:'skip'
};
if('folder'===entry.kind)return{
action:'folder',
path
};
return{
action:'file',
path,
mode:(0o100&entry.mode)===0?0o644:0o755
};
}
function ratioFault(unpacked,packed,limits){
if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) return `it unpacks to more than ${limits.ratio} times its size`;
return;
}
function refusedEntry(name,reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused because of its entry ${quoted(name)}: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
function refusedArchive(reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
const NOT_PUBLISHED='Go publishes no such archive, so nothing of it was installed. Try again, or use another mirror.';
const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;
function nameFault(entry,judging){
const{rules}=judging;
if(''===entry.name)return 'it has no name';
if (entry.name.length > rules.limits.nameLength) return `its name is longer than ${rules.limits.nameLength} characters`;
const path = 'folder' === entry.kind && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
const slash = path.lastIndexOf('/');
if(path.startsWith(rules.prefix)&&judging.folders.has(path.slice(rules.prefix.length,slash)))return partFault(path.slice(slash + 1),rules);
if (path.startsWith('/')) return 'its path is absolute';
if (/^[A-Za-z]:/.test(path)) return 'its path begins with a drive letter';
for (const part of path.split('/')){
const fault=partFault(part,rules);
if(void 0!==fault)return fault;
}
const isRoot = 'folder' === entry.kind && `${path}/` === rules.prefix;
return isRoot || path.startsWith(rules.prefix) ? void 0 : `it is not below ${quoted(rules.prefix)}`;
}
function partFault(part,rules){
if(''===part)return 'its path has an empty part';
if ('.' === part || '..' === part) return `its path contains "${part}"`;
if (part.length > rules.limits.partLength) return `a part of its path is longer than ${rules.limits.partLength} characters`;
if(CONTROL.test(part))return 'its name contains a control character';
if(part.includes('\\'))return 'its name contains a backslash';
if(!rules.windows)return;
if(WINDOWS_CHARACTERS.test(part))return 'its name contains a character that Windows does not allow';
if(part.endsWith('.')||part.endsWith(' '))return 'a part of its path ends in a dot or a space, which Windows drops';
return WINDOWS_RESERVED.test(part)?'its path has a name that Windows reserves':void 0;
}
function contentFault(entry){
if ('file' !== entry.kind && 'folder' !== entry.kind) return `it is neither a file nor a folder (${entry.kind})`;
if(!Number.isSafeInteger(entry.size)||entry.size<0)return 'its size is not a valid number of bytes';
return 'folder'===entry.kind&&0!==entry.size?'it is a folder with content':void 0;
}
function countFault(entry,judging){
const{limits}=judging.rules;
judging.entries +=1;
judging.bytes +=entry.size;
if (judging.entries > limits.entries) return `the archive has more than ${limits.entries} entries`;
if (entry.size > limits.fileBytes) return `it has ${entry.size} bytes, and the limit for one file is ${limits.fileBytes}`;
if (judging.bytes > limits.totalBytes) return `the archive unpacks to more than ${limits.totalBytes} bytes`;
return;
}
function pathBelow(entry,prefix){
const path=entry.name.slice(prefix.length);
return path.endsWith('/') ? path.slice(0, -1) : path;
}
function parentOf(path){
return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function folderClash(path,judging){
if(''===path||judging.folders.has(path))return;
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return void judging.folders.add(path);
return earlier === path ? `${quoted(path)} is also a file` : misspelled(earlier);
}
function fileClash(path,judging){
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return;
if(earlier!==path)return misspelled(earlier);
return judging.folders.has(path)?'it is also a folder':'it is a duplicate';
}
function claim(path,judging){
const key=folded(path);
const earlier=judging.spellings.get(key);
if(void 0===earlier)judging.spellings.set(key,path);
return earlier;
}
function misspelled(earlier){
return `it differs from ${quoted(earlier)} only in case or Unicode normalization`;
}
const ASCII = /^[\u0000-\u007f]*$/;
function folded(path){
return ASCII.test(path)?path.toLowerCase():path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function quoted(name){
const shown = name.length > 200 ? `${name.slice(0, 200)}\u{2026}` : name;
return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
}),
3554:((module$,exports$,require$)=>{
require$.d(exports$,{
U:()=>packerMode,
t:()=>placeInTree
});
var entry$0=require$(3136);
function placeInTree(placement){
if('file'!==placement.action)return placement;
const slash = placement.path.lastIndexOf('/') + 1;
const[folder,base]=[
placement.path.slice(0,slash),
placement.path.slice(slash)
];
if('go.mod'===base)throw(0,entry$0.fl)(placement.path,'in this module, such files are named _go.mod');
const path=folder +('_go.mod'===base?'go.mod':base);
return{
action:'file',
path,
mode:packerMode(path)
};
}
function packerMode(path){
const program = /^(?:bin|pkg\/tool)\//.test(path) || /\.(?:bash|sh|pl|rc)$/.test(path) || /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
return program?0o755:0o644;
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
9553:((module$,exports$,require$)=>{
require$.d(exports$,{
Yo:()=>closedMode,
h$:()=>printMode,
md:()=>wrongModes
});
var layout$0=require$(3554);
function wrongModes(modes,{packed,exact}){
const files=modes.filter(({kind})=>'file'===kind);
if(files.length>1&&1===new Set(files.map(({mode})=>mode)).size)return[];
const wrong=modes.flatMap(({path,kind,mode})=>{
const program='folder'===kind||(packed?0o755===(0,layout$0.U)(path):(0o100&mode)!==0);
const should=program?0o755:0o644;
const is=mode&('folder'===kind?0o777:0o7777);
const right=exact&&''!==path?is===should:(is&should)===should;
return right?[]:[
{
path,
is,
should
}
];
});
return wrong.sort((one,other)=>one.path<other.path?-1:1);
}
function closedMode(path,{kind,mode}){
const open='folder'===kind?0o555:'file'===kind?0o444:0;
if(void 0===mode||(mode&open)===open)return;
return{
path,
is:mode,
should:mode|open
};
}
function printMode(mode){
return mode.toString(8).padStart(4,'0');
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
