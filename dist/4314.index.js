export const id=4314;
export const ids=[
4314,
7248
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
4607:((module$,exports$,require$)=>{
require$.d(exports$,{
E5:()=>indexUrl,
Qq:()=>archiveUrl,
xh:()=>checksumUrl
});
const officialBase = 'https://go.dev/dl';
function indexUrl(mirror,extent){
if('template'===mirror.kind)return;
return `${baseOf(mirror)}/?mode=json${'all' === extent ? '&include=all' : ''}`;
}
function archiveUrl(mirror,archive){
if ('template' !== mirror.kind) return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
const values={
...archive,
ext:extensionOf(archive.filename)
};
return mirror.template.replace(placeholder,(_,name)=>encodeURIComponent(values[name]??''));
}
function checksumUrl(archive){
const url=new URL(archive);
url.pathname = `${url.pathname}.sha256`;
return url.href;
}
function baseOf(mirror){
return 'official'===mirror.kind?officialBase:mirror.url;
}
const placeholder = /\{([^{}]*)\}/g;
function extensionOf(filename){
return filename.endsWith('.zip')?'zip':'tar.gz';
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
5543:((module$,exports$,require$)=>{
require$.d(exports$,{
Yq:()=>loaderMissing,
an:()=>glibcLoaders,
kJ:()=>hintForLoader
});
var problem$0=require$(2969);
var version$1=require$(658);
function glibcLoaders(version,{os,arch}){
if('linux'!==os||(0,version$1.Zy)(version,firstStatic)>=0)return[];
return loaders.get(arch)??[];
}
function loaderMissing(archive,[loader='']){
return new problem$0.A('PLATFORM_UNSUPPORTED', `${archive} cannot run on this system: its go command needs glibc's loader "${loader}", which does not exist`, {
hint:glibcHint
});
}
function hintForLoader(loader){
return isGlibcs(loader) ? glibcHint : `Install what provides "${loader}".`;
}
const glibcHint='Use Go 1.21 or later, which needs no loader, or a system with glibc. On Alpine, "apk add gcompat" provides the loader.';
const firstStatic={
major:1,
minor:21,
patch:0,
pre:{
kind:'beta',
number:0
}
};
const loaders=new Map([
[
'amd64',
[
'/lib64/ld-linux-x86-64.so.2'
]
],
[
'386',
[
'/lib/ld-linux.so.2'
]
],
[
'arm64',
[
'/lib/ld-linux-aarch64.so.1'
]
],
[
'armv6l',
[
'/lib/ld-linux.so.3',
'/lib/ld-linux-armhf.so.3'
]
],
[
'ppc64le',
[
'/lib64/ld64.so.2'
]
],
[
's390x',
[
'/lib64/ld64.so.1',
'/lib/ld64.so.1'
]
]
]);
function isGlibcs(loader){
return /^\/lib(?:64)?\/ld-linux|^\/lib(?:64)?\/ld64\.so\.\d$/.test(loader);
}
}),
7914:((module$,exports$,require$)=>{
require$.d(exports$,{
u:()=>throwawayTarget
});
function throwawayTarget(staging){
const ignore=()=>void 0;
return{
staging,
resumable:void 0,
ranges:true,
reached:ignore,
mixed:ignore,
needs:ignore,
waitOut:async()=>false
};
}
}),
2614:((module$,exports$,require$)=>{
require$.d(exports$,{
acquire:()=>acquire
});
var failures=require$(1731);
var problem_problem=require$(2969);
var versions_version=require$(658);
var mirror_urls=require$(4607);
var sources_mirrors=require$(2359);
var redact=require$(7827);
var tool_name=require$(5580);
var fetch=require$(7148);
var verified_download=require$(8696);
var unproved_tool=require$(6295);
var archive_entry=require$(3136);
var module_layout=require$(3554);
var module_hash=require$(2795);
var toolchain_module=require$(6968);
function startLogCheck(run,wanted,given){
const required='log'===given.requireTrust&&'pin'!==given.proof.trust;
const unknown='index'===given.proof.trust&&given.logByDefault;
if(void 0===wanted.version||!(required||unknown))return;
const looking=lookUp(run,wanted.release);
const files=[];
const manifest=new Map();
const module=(0,toolchain_module.IV)(wanted.release,wanted.archive.os,wanted.archive.arch);
const prefix=(0,toolchain_module.B8)(module);
return{
manifest,
onFile({name,sha256,mode}){
if(unknown)requirePackerMode(name,mode);
manifest.set(name.replace(/^go\//, ''), sha256);
const moduleName=(0,toolchain_module.LE)(name,prefix);
if(void 0!==moduleName)files.push({
name:moduleName,
sha256
});
},
async verdict(){
const{logged,problem}=await looking;
if(void 0===logged)return giveUp(run,{
problem,
required
});
const{crypto}=await run.sumdb();
const hash=(0,module_hash.C)(files,crypto);
if(hash===logged.hash)return logged;
throw new problem_problem.A('DIGEST_MISMATCH', `${wanted.archive.filename} is not what the Go checksum database has recorded: its hash is ${hash}, the log has ${logged.hash}`, {
hint:'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.'
});
}
};
}
function requirePackerMode(name,mode){
if (((0o100 & mode) === 0 ? 0o644 : 0o755) === (0, module_layout.U)(name.replace(/^go\//, ''))) return;
throw (0, archive_entry.fl)(name, `Go's packer does not give it the mode ${mode.toString(8)}`);
}
async function lookUp(run,release){
try{
const{lookUpToolchain}=await Promise.resolve().then(require$.bind(require$,5452));
return{
logged:await lookUpToolchain(run,release)
};
}catch(error){
if(error instanceof problem_problem.A)return{
problem:error
};
return{
problem:new problem_problem.A('INTERNAL',String(error),{
cause:error
})
};
}
}
function giveUp(run,given){
const{problem,required}=given;
if(problem&&(required||!(0,failures.H0)(problem)))throw problem;
run.emit({
kind:'log-unconfirmed',
message:problem?.message??''
});
return;
}
var source=require$(9313);
async function archiveSource(run,wanted,options){
const{mirror}=options;
const url=(0,mirror_urls.Qq)(mirror,wanted.archive);
const proof=wanted.proof??await proofBeside(run,url,mirror);
const slim=options.slim&&proof.official;
if(options.slim&&!slim)run.emit({
kind:'kept-whole',
mirror:(0,sources_mirrors.zZ)(mirror)
});
const officially=slim?tool_name.cq:tool_name.S7;
const unproved=proof.official?officially:await(0,unproved_tool.q)(run,mirror);
const{filename}=wanted.archive;
return{
tool:unproved,
checkpoint:{
archive:filename,
digest:proof.sha256
},
async open(target){
const logCheck=startLogCheck(run,wanted,{
...options,
proof
});
const label=(0,redact.B)(url);
run.emit({
kind:'download-started',
label
});
const download=await(0,verified_download.p)(run,{
ask:(headersFor)=>ask(run,url,headersFor(url)),
label,
expected:proof,
size:proof.size,
growth:proof.official?3:1,
target
});
return{
download,
format:{
kind:filename.endsWith('.zip')?'zip':'tar.gz'
},
slim,
onFile:logCheck?.onFile,
async prove(){
const logged=await logCheck?.verdict();
return{
tool:logged?officially:unproved,
archive:filename,
trust:logged&&'pin'!==proof.trust?'log':proof.trust,
h1:logged?.hash,
manifest:logCheck&&withoutLeftOut(logCheck.manifest,slim),
lacks:slim?source.M:[]
};
}
};
}
};
}
async function ask(run,url,headers){
const{http}=await run.network();
return{
url,
response:await http.get({
url,
headers
})
};
}
function withoutLeftOut(manifest,slim){
if(!slim)return manifest;
return new Map([
...manifest
].filter(([file])=>!source.M.includes(file.split('/')[0] ?? '')));
}
async function proofBeside(run,url,mirror){
const beside=(0,mirror_urls.xh)(url);
const text=await(0,fetch.Sy)(run,beside,4096);
const sha256 = /^[0-9a-f]{64}(?=\s|$)/i.exec(text?.trim() ?? '')?.[0].toLowerCase();
if(void 0!==sha256)return{
sha256,
size:void 0,
trust:'index',
official:'official'===mirror.kind
};
throw new problem_problem.A('DIGEST_MISSING', `Cannot verify ${(0, redact.B)(url)}: no SHA-256 at ${(0, redact.B)(beside)}`, {
hint:'Pin the digest of the archive with the input checksum, or use a mirror with a release index or .sha256 files.'
});
}
var module_source=require$(7248);
var try_mirrors=require$(3802);
var unpack_source=require$(9118);
var resume=require$(2104);
function createMirrorWait(run,{mirrors,retry}){
const[only,...others]=mirrors;
let[round,before,spent]=[
0,
0,
false
];
return{
get spent(){
return spent;
},
async waitOut(failure,reached){
if(void 0===only||others.length>0||!(failure instanceof problem_problem.A))return false;
if((0,failures.g5)(failure)?.retry!=='later')return false;
if((0,resume.c4)(reached - before,void 0))round=0;
before=reached;
spent=round>=retry.maxRetries;
if(spent)return false;
const{code,message}=failure;
run.emit({
kind:'mirror-failed',
mirror:(0,sources_mirrors.zZ)(only),
code,
message
});
await(0,try_mirrors.u)(run,{
round,
retry,
asked:failure.retryAfter
});
round +=1;
return true;
}
};
}
var external_node_path_=require$(6760);
var install_machine=require$(2566);
var install_record=require$(8846);
var partial_name=require$(8734);
const SILENCE=30_000;
function lockOwnerOf({writers},{state,record}){
if('Idle'===state.name||'Done'===state.name||void 0===record)return;
return record.writer===writers.self?void 0:record.writer;
}
function watchLockOwner(run,{writers,folder}){
let sign='';
let since=0;
return async(head,lockOwner)=>{
if(false===writers.isAlive(lockOwner))return 'gone';
const record=await run.files.facts((0,external_node_path_.join)(folder,(0,install_record.xD)(head.version)));
const partial=await run.files.facts(partialPath(folder,lockOwner));
const seen=[
head.version,
record?.modified,
partial?.size
].join();
if(seen!==sign)[sign,since]=[
seen,
run.clock.elapsed()
];
return run.clock.elapsed()- since>SILENCE?'gone':'running';
};
}
function partialPath(folder,writer){
return(0,external_node_path_.join)(folder,(0,partial_name.t)(writer));
}
function describeLockOwner({writers},lockOwner){
const pid = /^\d+/.exec(lockOwner)?.[0];
if (void 0 === writers.isAlive(lockOwner)) return `another machine or container ("${lockOwner}")`;
return `process ${pid}`;
}
const CHECK_AGAIN=100;
async function waitFor(run,chain,lockOwner){
try{
await run.clock.sleep(CHECK_AGAIN*(1 + run.clock.random()));
}catch(error){
if(!(error instanceof problem_problem.A)||'TIMED_OUT'!==error.code)throw error;
throw new problem_problem.A('LOCK_HELD', `Timed out (timeout-ms) while waiting for ${describeLockOwner(chain, lockOwner)}, which is installing ${chain.checkpointId}`, {
hint:'Check what it is doing, or stop it: the next run resumes its download. With locking: false a run does not wait.',
cause:error
});
}
}
async function adoptPartial(run,chain,before){
const{writers,folder}=chain;
const partials=await run.partials();
const own=partialPath(folder,writers.self);
for(;;){
const left=await leftBehind(run,chain,before);
const[largest,...others]=left.toSorted((a,b)=>b.size - a.size);
for(const{path,ownerless}of others)if(ownerless)await run.files.remove(path);
if(void 0!==largest&&!await takeOver(run,{
largest,
own
}))continue;
const source=largest?.writer===before?.writer?before?.source:void 0;
return{
partial:await partials.open(own),
source
};
}
}
async function removeAbandoned(run,{writers,folder}){
for(const name of(await run.files.list(folder))){
const writer=(0,partial_name.g)(name);
if(void 0!==writer&&writer!==writers.self&&true!==writers.isAlive(writer))await run.files.remove(partialPath(folder,writer));
}
}
async function leftBehind(run,{writers,folder},before){
const found=[];
for(const name of(await run.files.list(folder))){
const writer=(0,partial_name.g)(name);
if(void 0===writer||writer===writers.self)continue;
const path=partialPath(folder,writer);
const mine=writer===before?.writer;
const ownerless=false===writers.isAlive(writer)||mine&&before.released;
const facts=await run.files.facts(path);
if(void 0!==facts&&await run.files.kind(path)!=='file'){
if(ownerless)await run.files.remove(path);
}else if(void 0!==facts&&(ownerless||mine))found.push({
writer,
path,
size:facts.size,
ownerless
});
}
return found;
}
async function takeOver(run,{largest,own}){
try{
if(largest.ownerless)await run.files.rename(largest.path,own);
else await(await run.partials()).copy(largest.path,own);
return true;
}catch(error){
const gone=error instanceof problem_problem.A&&await run.files.facts(largest.path)===void 0;
if(gone)return false;
throw error;
}
}
var journal_chain=require$(3335);
class Transaction{
partial;
#run;
#chain;
#checkpoint;
#options;
#head;
#owner;
#commitLost;
#source;
#wrongBytes=false;
#stopHeartbeat=()=>void 0;
constructor(run,{chain,head,checkpoint,options,owner,commitLost},adopted){
this.#run=run;
this.#chain=chain;
this.#checkpoint=checkpoint;
this.#options=options;
this.#head=head;
this.#owner=owner;
this.#commitLost=commitLost;
this.partial=adopted.partial;
this.#source=adopted.source;
this.#heartbeat();
}
get commitLost(){
return this.#commitLost;
}
etagAt(url){
return this.#source?.url===this.#nameOf(url)?this.#source.etag:'';
}
async receiving(url,etag){
await this.nextAttempt();
this.#source={
url:this.#nameOf(url),
etag
};
if(this.#owner&&'Preparing'===this.#head.state.name)await this.#claim({
kind:'ready'
});
}
async wrongBytes(){
await this.partial.clear();
this.#source=void 0;
this.#wrongBytes=true;
}
async nextAttempt(){
const wrong=this.#wrongBytes;
this.#wrongBytes=false;
if(wrong&&this.#owner&&'Syncing'===this.#head.state.name)await this.#claim({
kind:'wrong-bytes'
});
}
async verified(sha256){
const watch=watchLockOwner(this.#run,this.#chain);
for(;;){
if(!this.#owner)this.#head=await(0,journal_chain.zy)(this.#run,this.#chain);
const{state,record}=this.#head;
if(!this.#owner&&('Done'===state.name||'Committing'===state.name)){
const there=await this.#options.find(record?.place);
if(void 0!==there)return there;
const rival=lockOwnerOf(this.#chain,this.#head);
if(void 0!==rival&&await watch(this.#head,rival)==='running'){
await waitFor(this.#run,this.#chain,rival);
continue;
}
}
if('Committing'===state.name)this.#commitLost=true;
await this.#claim(towardsCommitting(state,sha256));
if(this.#owner&&'Committing'===this.#head.state.name)return;
}
}
async committed(place){
await this.#claim({
kind:'committed'
},place);
if(!this.#owner)return;
await(0,journal_chain.zc)(this.#run,this.#chain,this.#head);
await removeAbandoned(this.#run,this.#chain);
}
async end(){
if(this.#owner&&'Done'!==this.#head.state.name)await this.#toIdle(false);
this.#stopHeartbeat();
await this.partial.close();
await this.#run.files.remove(this.partial.path);
}
async giveUp(){
try{
await this.partial.flush();
}finally{
if(this.#owner)await this.#toIdle(this.#wrongBytes);
if(this.#owner)await(0,journal_chain.zc)(this.#run,this.#chain,this.#head);
await this.#close();
}
}
#nameOf(url){
return this.#chain.records.sha256(url).slice(0,16);
}
async #toIdle(exhausted){
if('Committing'===this.#head.state.name)await this.#claim({
kind:'commit-failed'
});
const{name}=this.#head.state;
if('Preparing'===name)await this.#claim({
kind:'refused'
});
if('Syncing'===name)await this.#claim({
kind:exhausted?'exhausted':'interrupted'
});
}
async #close(){
this.#stopHeartbeat();
const empty=0===this.partial.length;
await this.partial.close();
if(empty)await this.#run.files.remove(this.partial.path);
}
async #claim(event,place){
const payload={
archive:this.#checkpoint.archive,
offset:this.partial.length,
source:this.#source,
place
};
const next=await(0,journal_chain.B7)(this.#run,this.#chain,{
head:this.#head,
event,
payload
});
this.#owner=void 0!==next;
if(void 0!==next)this.#head=next;
this.#heartbeat();
}
#heartbeat(){
this.#stopHeartbeat();
const{records,folder}=this.#chain;
if(this.#owner)this.#stopHeartbeat=records.heartbeat((0,external_node_path_.join)(folder,(0,install_record.xD)(this.#head.version)));
}
}
function towardsCommitting(state,sha256){
switch(state.name){
case 'Idle':
case 'Done':
return{
kind:'started'
};
case 'Preparing':
return{
kind:'ready'
};
case 'Syncing':
return{
kind:'verified',
sha256
};
case 'Committing':
return{
kind:'commit-failed'
};
}
}
async function begin(run,checkpoint,options){
const records=await run.records();
const writers=await run.writers();
const id=(0,install_record.g)(checkpoint.archive,checkpoint.digest);
const chain={
records,
writers,
folder:(0,external_node_path_.join)(options.folder,id),
checkpointId:id
};
const watch=watchLockOwner(run,chain);
let before;
let reported;
for(let first=true;;first=false){
const head=await(0,journal_chain.zy)(run,chain);
const there=first&&'Done'!==head.state.name?void 0:await options.find(head.record?.place);
if(void 0!==there)return there;
const payload={
archive:checkpoint.archive,
offset:0,
source:void 0,
place:void 0
};
const lockOwner=lockOwnerOf(chain,head);
if(head.record&&head.record.writer!==writers.self){
const{writer,source}=head.record;
before={
writer,
source,
released:void 0===lockOwner
};
}
const common={
chain,
checkpoint,
options
};
if(void 0!==lockOwner&&await watch(head,lockOwner)==='running'){
if(!options.locking)return begin_transaction_open(run,{
...common,
head,
owner:false,
commitLost:false
},void 0);
if(reported!==lockOwner)run.emit({
kind:'lock-wait',
owner:describeLockOwner(chain,lockOwner),
archive:checkpoint.archive
});
reported=lockOwner;
await waitFor(run,chain,lockOwner);
continue;
}
const event=void 0!==lockOwner&&(0,install_machine.dA)(head.state)||{
kind:'started'
};
const next=await(0,journal_chain.B7)(run,chain,{
head,
event,
payload
});
if(next?.state.name==='Preparing'||next?.state.name==='Syncing'){
const commitLost='Committing'===head.state.name;
await(0,journal_chain.zc)(run,chain,next);
return begin_transaction_open(run,{
...common,
head:next,
owner:true,
commitLost
},before);
}
}
}
async function begin_transaction_open(run,opening,before){
return new Transaction(run,opening,await adoptPartial(run,opening.chain,before));
}
function openTransactions(run,{resumable,folder,locking}){
const open=new Map();
return{
async begin(checkpoint,find){
if(!resumable)return;
const known=open.get(checkpoint.digest);
if(void 0!==known){
await known.nextAttempt();
return known;
}
const begun=await begin(run,checkpoint,{
folder,
locking,
find
});
if(begun instanceof Transaction)open.set(checkpoint.digest,begun);
return begun;
},
kept:()=>[
...open.values()
].reduce((sum,{partial})=>sum + partial.length,0),
async end(){
for(const transaction of open.values())await transaction.end();
},
async giveUp(){
for(const transaction of open.values())try{
await transaction.giveUp();
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
run.emit({
kind:'ignored',
what:'attempt-end',
message:error.message
});
}
}
};
}
var sweep=require$(7524);
var transactions_folder=require$(2276);
var trust_trust=require$(2021);
function requirePin({proof,archive},required){
if('pin'!==required||proof?.trust==='pin')return;
throw new problem_problem.A('TRUST_TOO_LOW', `${archive.filename} is not pinned, but require-trust is "pin"`, {
hint:'Pin its SHA-256 with the input checksum.'
});
}
function requireReached({trust},required,filename){
if(void 0===required||(0,trust_trust.O)(trust,required))return;
throw new problem_problem.A('TRUST_TOO_LOW', `${filename} has trust "${trust}", but require-trust is "${required}"`, {
hint:'Name another mirror, or a lower level in require-trust.'
});
}
function receiptOf(run,given){
const{unpacked,tree,mirror,sandbox}=given;
const{tool,archive,sha256,size,treeSize,trust,h1,lacks}=unpacked;
return{
schema:1,
tool,
version:(0,versions_version.Ud)(tree.version),
release:tree.release,
platform: `${run.platform.os}-${run.platform.arch}`,
archive,
sha256,
size,
treeSize,
mirror:run.redact((0,sources_mirrors.zZ)(mirror)),
trust,
...void 0!==h1&&{
h1
},
lacks,
sandbox,
installedAt:new Date(run.clock.now()).toISOString(),
installedBy:run.program
};
}
var tool_cache_manifest=require$(7861);
var tool_cache_receipt=require$(282);
var faster_drive=require$(3749);
var remove_tree=require$(498);
var tool_cache=require$(1844);
async function commit(run,given,drive){
const{staging,tool,version,receipt,manifest}=given;
const slot=(0,tool_cache.SW)(run,tool,(0,versions_version.Ud)(version));
const old=[];
for(let attempt=1;;attempt++){
const found=await findTheirs(run,slot,given);
if('remains'===found)old.push(...await(0,remove_tree.u)(run,slot));
else if('nothing'!==found)return found;
try{
await run.files.makeFolder(slot.folder);
await place(run,drive,{
slot,
staging
});
}catch(error){
if(attempt<attempts&&await isOvertaken(run,slot))continue;
throw error;
}
try{
if(manifest)await run.files.writeText(slot.manifest,(0,tool_cache_manifest.L7)(manifest));
else await run.files.remove(slot.manifest);
await run.files.writeText(slot.receipt,(0,tool_cache_receipt.i)(receipt));
await run.files.writeText(slot.marker,'');
await run.files.syncFolder(slot.folder);
}catch(error){
await undo(run,drive,{
slot,
staging
});
throw error;
}
for(const aside of old)await run.files.remove(aside);
return{
root:slot.root,
version,
release:receipt.release,
tool,
receipt
};
}
}
const attempts=5;
const markerWait=3_000;
async function findTheirs(run,slot,{version,requireTrust,commitLost}){
for(const deadline=run.clock.elapsed()+(commitLost?0:markerWait);;await run.clock.sleep(25)){
const content=await(0,tool_cache.OW)(run,slot,version);
if('broken'===content.kind)return 'remains';
if('whole'===content.kind){
const{installed}=content;
const enough=void 0===requireTrust||(0,trust_trust.O)(installed.receipt?.trust,requireTrust);
return enough?installed:'remains';
}
if(await run.files.kind(slot.root)===void 0)return 'nothing';
if(run.clock.elapsed()>=deadline)return 'remains';
}
}
async function undo(run,drive,{slot,staging}){
try{
await run.files.remove(slot.marker);
if(void 0!==drive)await run.files.remove(slot.root);
await run.files.rename(void 0===drive?slot.root:(0,faster_drive.nZ)(run,drive,slot),staging);
await run.files.remove(slot.receipt);
await run.files.remove(slot.manifest);
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
run.emit({
kind:'ignored',
what:'rollback',
message:error.message
});
}
}
async function isOvertaken(run,slot){
return await run.files.kind(slot.root)!==void 0||await run.files.kind(slot.folder)===void 0;
}
function place(run,drive,{slot,staging}){
if(void 0===drive)return run.files.rename(staging,slot.root);
return(0,faster_drive.dZ)(run,drive,slot,staging);
}
var destination=require$(2609);
async function toolCacheDestination(run){
const drive=await(0,faster_drive.tT)(run);
const near=drive?.actual??run.toolCache;
return{
near,
check:async()=>void 0,
stage:(which)=>stage(run,near,which),
find:(wanted,place)=>find(run,wanted,place),
commit:(given)=>commit(run,given,drive),
leftovers:async()=>[]
};
}
async function stage(run,near,{tool,version}){
const home=(0,external_node_path_.join)(near,tool);
const folder=version?(0,external_node_path_.join)(home,(0,versions_version.Ud)(version)):home;
const path = (0, external_node_path_.join)(folder, `.staging-${(await run.writers()).self}`);
await run.files.remove(path);
await run.files.makeFolder(path,destination.Y);
return{
path,
async discard(){
await run.files.remove(path);
await run.files.removeIfEmpty(folder);
}
};
}
async function find(run,{tool,version,requireTrust},place){
const look=async(of,at)=>{
const content=await(0,tool_cache.OW)(run,(0,tool_cache.SW)(run,of,(0,versions_version.Ud)(at)),at);
if('whole'!==content.kind)return;
const{installed}=content;
return void 0===requireTrust||(0,trust_trust.O)(installed.receipt?.trust,requireTrust)?installed:void 0;
};
const serves=place?.tool===tool||place?.tool===tool_name.S7;
const there=serves?(0,versions_version.ot)(place.version):void 0;
const found=place&&there&&await look(place.tool,there);
return found??(version&&await look(tool,version));
}
async function openDestination(run,options){
if(''===options.installDir)return toolCacheDestination(run);
const{installDirDestination}=await require$.e(6102).then(require$.bind(require$,6102));
return installDirDestination(run,options);
}
var glibc_loader=require$(5543);
async function requireLoader(run,{version,proof,archive}){
if(void 0===version||proof?.official!==true)return;
const loaders=(0,glibc_loader.an)(version,run.platform);
if(0===loaders.length)return;
for(const loader of loaders)if(await run.files.kind(loader)!==void 0)return;
throw(0,glibc_loader.Yq)(archive.filename,loaders);
}
var download_retry=require$(6541);
var disk_space=require$(3400);
async function retryLocalFailures(run,{retry,limits,tree,needed},work){
let swept=false;
for(let attempt=1;;attempt++)try{
return await work();
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
const cure=failures.e9[error.code].retry;
if('after-sweep'===cure){
const freed=swept?0:await(0,sweep.X)(run,{
...limits,
checkpointMaxSizeMb:0
});
if(0===freed)throw await(0,disk_space.k)(run,error,{
tree,
folder:limits.folder,
needed:needed()
});
swept=true;
run.emit({
kind:'space-freed',
bytes:freed,
message:error.message
});
}else if('if-allowed'===cure&&retry.retryOnPermissionDenied&&attempt<=retry.maxRetries){
const base=retry.retryBackoff;
const wait=(0,download_retry.JN)({
attempt,
base,
cap:download_retry.NA,
random:run.clock.random()
});
run.emit({
kind:'permission-wait',
milliseconds:wait,
message:error.message
});
await run.clock.sleep(wait);
}else throw error;
}
}
async function readTree(run,root,wanted){
const release=await(0,tool_cache.iJ)(run,root);
const version=void 0===release?void 0:(0,versions_version.ot)(release);
const invalid = (what)=>new problem_problem.A('TREE_INVALID', `${wanted.archive.filename} unpacks to a tree that ${what}`, {
hint:'The mirror serves another file under this name; name another mirror.'
});
if(void 0===release||void 0===version)throw invalid('has no readable VERSION');
const right=wanted.version?isOrRebuilds(version,wanted.version):wanted.accepts(version);
if (!right) throw invalid(`is ${release}`);
if(await run.files.kind((0,tool_cache.K1)(run,root))!=='file')throw invalid('has no go command');
return{
version,
release
};
}
function isOrRebuilds(version,wanted){
return 0===(0,versions_version.Zy)(version,wanted)||0===(0,versions_version.Zy)((0,versions_version.cg)(version),wanted);
}
function acquire(run,wanted,given){
return run.withSharedModes(()=>acquireForAll(run,wanted,given));
}
async function acquireForAll(run,wanted,given){
const{plan,unreachable,findAgain}=given;
const{mirrors,requireTrust}=plan.sources;
const{retry}=plan;
requirePin(wanted,requireTrust);
await requireLoader(run,wanted);
const folder=(0,transactions_folder.o)(run,plan.transaction.checkpointPath);
const destination=await openDestination(run,{
...plan.destination,
folder
});
await destination.check();
if('require'===plan.sandbox)await(await require$.e(1725).then(require$.bind(require$,1725))).requireSandbox(run);
const acquisition={
wanted,
plan,
transactions:openTransactions(run,{
...plan.transaction,
folder
}),
destination,
mirrorsWithoutRanges:new Set(),
findAgain,
tried:0,
traffic:{
reached:0,
needed:0
},
mirrorWait:createMirrorWait(run,{
mirrors,
retry
})
};
const{transactions,traffic,mirrorWait}=acquisition;
const limits={
...plan.transaction,
folder,
elsewhere:()=>destination.leftovers()
};
const needed=()=>Math.max(0,traffic.needed - transactions.kept());
const search={
mirrors,
retry,
unreachable,
aim:wanted.archive.filename,
reached:()=>traffic.reached,
enough:()=>mirrorWait.spent
};
try{
const installed=await retryLocalFailures(run,{
retry,
limits,
tree:destination.near,
needed
},()=>(0,try_mirrors.e)(run,search,(mirror)=>acquireFrom(run,acquisition,mirror)));
run.afterwards(cleanUp(run,transactions,limits));
return installed;
}catch(error){
await transactions.giveUp();
throw error;
}
}
async function cleanUp(run,transactions,limits){
await record(run,()=>transactions.end());
await(0,sweep.X)(run,limits);
}
async function acquireFrom(run,acquisition,mirror){
const{wanted,plan,transactions,destination,findAgain}=acquisition;
acquisition.tried +=1;
const there=acquisition.tried>1?await findAgain():void 0;
if(void 0!==there)return there;
const source='module-proxy'===mirror.kind?await(0,module_source.W)(run,wanted,mirror):await archiveSource(run,wanted,{
...plan.sources,
mirror
});
const same={
tool:source.tool,
version:wanted.version,
requireTrust:plan.sources.requireTrust
};
const find=async(place)=>await destination.find(same,place)??await findAgain();
const begun=await transactions.begin(source.checkpoint,find);
if(void 0!==begun&&'root' in begun)return begun;
const attempt={
source,
mirror,
transaction:begun
};
let mixed=false;
try{
return await fillAndCommit(run,acquisition,{
...attempt,
mixed:()=>mixed=true
});
}catch(error){
if((0,failures.g5)(error)?.retry==='whole-file')acquisition.mirrorsWithoutRanges.add(mirror);
if(!mixed||!(0,failures.PD)(error))throw error;
run.emit({
kind:'restarted',
message:error.message
});
return fillAndCommit(run,acquisition,{
...attempt,
mixed:()=>void 0
});
}
}
async function fillAndCommit(run,acquisition,attempt){
const{wanted,plan,destination}=acquisition;
const{source,mirror,transaction}=attempt;
const{requireTrust}=plan.sources;
const staging=await destination.stage({
tool:source.tool,
version:wanted.version
});
try{
const unpacked=await(0,unpack_source.c)(run,source,targetOf(acquisition,attempt,staging));
requireReached(unpacked,requireTrust,wanted.archive.filename);
const{archive,trust,sha256,size}=unpacked;
run.emit({
kind:'verified',
archive,
trust,
sha256,
size
});
const tree=await readTree(run,staging.path,wanted).catch(async(error)=>{
if((0,failures.PD)(error))await transaction?.wrongBytes();
throw error;
});
const{firstRun}=await require$.e(1725).then(require$.bind(require$,1725));
const sandbox=await firstRun(run,{
root:staging.path,
release:tree.release
},plan.sandbox);
run.throwIfStopped();
const theirs=await transaction?.verified(unpacked.sha256);
if(void 0!==theirs)return theirs;
const receipt=receiptOf(run,{
unpacked,
tree,
mirror,
sandbox
});
const installed=await destination.commit({
staging:staging.path,
tool:unpacked.tool,
version:tree.version,
commitLost:transaction?.commitLost??false,
requireTrust,
manifest:unpacked.manifest,
receipt
});
emitCommitted(run,installed,receipt);
await record(run,()=>transaction?.committed(placeOf(installed)));
return installed;
}finally{
await tidy(run,staging);
}
}
function targetOf({mirrorsWithoutRanges,traffic,mirrorWait},{mirror,transaction,mixed},staging){
return{
staging:staging.path,
resumable:transaction,
ranges:!mirrorsWithoutRanges.has(mirror),
reached(bytes){
traffic.reached=Math.max(traffic.reached,bytes);
},
mixed,
needs(bytes){
traffic.needed=bytes;
},
waitOut:(failure)=>mirrorWait.waitOut(failure,traffic.reached)
};
}
async function tidy(run,staging){
try{
await staging.discard();
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
run.emit({
kind:'ignored',
what:'staging',
message:error.message
});
}
}
async function record(run,write){
try{
await write();
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
run.emit({
kind:'not-recorded',
message:error.message
});
}
}
function emitCommitted(run,{release,root,tool},receipt){
const{mirror,trust,lacks}=receipt;
run.emit({
kind:'committed',
release,
root,
tool,
mirror,
trust,
lacks
});
}
function placeOf({tool,version}){
return{
tool,
version:(0,versions_version.Ud)(version)
};
}
}),
4109:((module$,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(5350);
var problem$1=require$(2969);
var goproxy$2=require$(5037);
var module$3=require$(6968);
var redact$4=require$(7827);
var version$5=require$(658);
var fetch$6=require$(7148);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror)))try{
const answer=await ask(url);
if(void 0!==answer)return answer;
}catch(error){
if(!(error instanceof problem$1.A))throw error;
failure=error;
if(!fallsBack)break;
run.emit({
kind:'proxy-failed',
url:(0,redact$4.B)(url),
message:error.message
});
}
if(void 0!==failure)throw failure;
return;
}
async function proxiesOf(run,mirror){
if(void 0!==mirror.url)return[
{
url:mirror.url,
fallsBack:false
}
];
const{proxies,end}=(0,goproxy$2.M)((await run.goSettings()).GOPROXY);
if(proxies.length>0)return proxies;
throw new problem$1.A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
hint:'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.'
});
}
const longestList=16777216;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(void 0===text)return;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):void 0;
if(void 0===version)return[];
const{os,arch}=run.platform;
const archives=[
{
filename:(0,platform$0.uv)(release,run.platform),
os,
arch
}
];
return[
{
version,
release,
stable:void 0===version.pre,
archives
}
];
}
}),
7248:((module$,exports$,require$)=>{
require$.d(exports$,{
W:()=>moduleSource,
fetchModuleManifest:()=>fetchModuleManifest
});
var path$0=require$(6760);
var platform$1=require$(5350);
var problem$2=require$(2969);
var mirrors$3=require$(2359);
var hash$4=require$(2795);
var module$5=require$(6968);
var redact$6=require$(7827);
var name$13=require$(5580);
var version$7=require$(658);
var target$15=require$(7914);
var fetch$8=require$(7148);
var download$9=require$(8696);
var database$10=require$(5452);
var proxy$11=require$(4109);
var source$14=require$(9313);
var source$12=require$(9118);
async function moduleSource(run,wanted,mirror){
requireExact(wanted,mirror);
requireNoForeignPin(wanted,mirror);
const module=(0,module$5.IV)(wanted.release,run.platform.os,run.platform.arch);
const logged=await(0,database$10.lookUpToolchain)(run,wanted.release);
const archive = `${module.version}.zip`;
return{
tool:name$13.cq,
checkpoint:{
archive,
digest:Buffer.from(logged.hash.slice(3),'base64').toString('hex')
},
async open(target){
const label = `${(0, mirrors$3.zZ)(mirror)} ${module.version}`;
const ask=(headersFor)=>requestZip(run,mirror,{
version:module.version,
headersFor
});
const files=[];
return{
download:await(0,download$9.p)(run,{
ask,
label,
expected:{},
size:void 0,
growth:3,
target
}),
format:{
kind:'module-zip',
prefix: `${(0, module$5.B8)(module)}/`
},
slim:false,
onFile:(file)=>void files.push(file),
async prove(){
const{crypto}=await run.sumdb();
requireLogged((0,hash$4.C)(files,crypto),logged.hash,label);
return{
tool:name$13.cq,
archive,
trust:'log',
h1:logged.hash,
manifest:manifestOf(files,module),
lacks:source$14.M
};
}
};
}
};
}
function requireExact({version,release},mirror){
if(void 0!==version)return;
throw new problem$2.A('MIRROR_STATUS', `${(0, mirrors$3.zZ)(mirror)} has no "${release}": it serves exact versions only`, {
hint:'Ask for a version such as 1.26.8.'
});
}
function requireNoForeignPin({proof,archive},mirror){
if(proof?.trust!=='pin'||proof.official)return;
throw new problem$2.A('DIGEST_MISSING', `${(0, mirrors$3.zZ)(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`, {
hint:'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.'
});
}
function manifestOf(files,module){
const start=(0,module$5.B8)(module).length + 1;
const path = (name)=>name.slice(start).replace(/(^|\/)_go\.mod$/, '$1go.mod');
return new Map(files.map(({name,sha256})=>[
path(name),
String(sha256)
]));
}
async function fetchModuleManifest(run,release){
const version=(0,version$7.ot)(release);
const{os,arch}=run.platform;
const archive={
filename:(0,platform$1.uv)(release,run.platform),
version: release.replace(/^go/, ''),
os,
arch
};
const wanted={
release,
version,
archive,
accepts:()=>false,
proof:void 0
};
const source=await moduleSource(run,wanted,{
kind:'module-proxy',
url:void 0
});
const staging=await run.files.makeTemporaryFolder((0,path$0.join)(run.toolCache,'.setup-go-tarball','verify-'));
try{
return(await(0,source$12.c)(run,source,(0,target$15.u)(staging))).manifest??new Map();
}finally{
await run.files.remove(staging);
}
}
async function requestZip(run,mirror,{version,headersFor}){
const{http}=await run.network();
const answer=await(0,proxy$11.sG)(run,mirror,async(proxy)=>{
const url = `${(0, proxy$11.pi)(proxy)}/${version}.zip`;
const response=await http.get({
url,
headers:headersFor(url)
});
if((0,fetch$8.W0)(response.status))return;
if(![
200,
206,
416
].includes(response.status))throw(0,fetch$8.Yc)(run,response);
run.emit({
kind:'download-started',
label:(0,redact$6.B)(url)
});
return{
url,
response
};
});
if(void 0!==answer)return answer;
throw new problem$2.A('MIRROR_STATUS', `${(0, mirrors$3.zZ)(mirror)} has no ${version} of golang.org/toolchain`, {
hint:'Check the version and the platform, or name another mirror.'
});
}
function requireLogged(hash,logged,label){
if(hash===logged)return;
throw new problem$2.A('DIGEST_MISMATCH', `${label} has the hash ${hash}, the Go checksum database has ${logged}`, {
hint:'Nothing was installed. The proxy serves other bytes than were published; name another proxy.'
});
}
}),
9313:((module$,exports$,require$)=>{
require$.d(exports$,{
M:()=>slimLacks
});
const slimLacks=[
'api',
'doc',
'misc',
'test'
];
}),
3802:((module$,exports$,require$)=>{
require$.d(exports$,{
e:()=>tryMirrors,
u:()=>wait
});
var resume$4=require$(2104);
var retry$0=require$(6541);
var failures$1=require$(1731);
var problem$2=require$(2969);
var mirrors$3=require$(2359);
async function tryMirrors(run,options,attempt){
const failures=new Map();
const reported=new Set();
const unreachableBefore=new Set(options.mirrors.filter((mirror)=>options.unreachable.has(mirror)));
const reportFailures=()=>{
for(const[mirror,{code,message}]of failures){
if('MIRROR_UNREACHABLE'===code&&unreachableBefore.has(mirror))continue;
const name=(0,mirrors$3.zZ)(mirror);
const failure = `${name}: ${message}`;
if(!reported.has(failure))run.emit({
kind:'mirror-failed',
mirror:name,
code,
message
});
reported.add(failure);
}
};
let left=[
...options.mirrors.filter((mirror)=>!unreachableBefore.has(mirror)),
...unreachableBefore
];
for(let round=0;;round++){
const before=options.reached?.()??0;
for(const mirror of left){
reportFailures();
run.emit({
kind:'mirror-tried',
mirror:(0,mirrors$3.zZ)(mirror),
aim:options.aim
});
try{
const result=await attempt(mirror);
options.unreachable.delete(mirror);
return result;
}catch(error){
const fault=mirrorsFault(error);
failures.set(mirror,fault);
if('MIRROR_UNREACHABLE'===fault.code)options.unreachable.add(mirror);
}
}
left=left.filter((mirror)=>(0,failures$1.bg)(failures.get(mirror)));
if((0,resume$4.c4)((options.reached?.()??0)- before,void 0))round=0;
const verdict=[
...failures.values()
].some(failures$1.fi);
const spent=round>=options.retry.maxRetries;
if(0===left.length||verdict||spent||options.enough?.()===true)throw allFailed(options,failures);
reportFailures();
await wait(run,{
round,
retry:options.retry,
asked:askedWait(left,failures)
});
}
}
function mirrorsFault(error){
if((0,failures$1.Gq)(error))return error;
throw error;
}
function askedWait(left,failures){
const waits=left.map((mirror)=>failures.get(mirror)?.retryAfter);
return waits.some((milliseconds)=>void 0===milliseconds)?void 0:Math.min(...waits.map((wait)=>wait??0));
}
async function wait(run,given){
const{maxRetries,retryBackoff}=given.retry;
const milliseconds=given.asked??(0,retry$0.JN)({
attempt:given.round + 1,
base:retryBackoff,
cap:retry$0.NA,
random:run.clock.random()
});
run.emit({
kind:'waiting',
milliseconds,
retry:given.round + 1,
of:maxRetries
});
await run.clock.sleep(milliseconds);
}
function allFailed({aim,mirrors},failures){
const[only,...others]=failures.values();
if(void 0!==only&&0===others.length)return only;
const lines=mirrors.map((mirror)=>{
const problem=failures.get(mirror);
return `  ${(0, mirrors$3.zZ)(mirror)}: ${problem?.code}: ${problem?.message}`;
});
const verdict=[
...failures.values()
].find(failures$1.fi);
return new problem$2.A(verdict?.code ?? 'MIRRORS_FAILED', `No mirror could provide ${aim}:\n${lines.join('\n')}`, {
hint:'Check the addresses and the network, or name other mirrors with the input mirrors.',
cause:only
});
}
}),
9118:((module$,exports$,require$)=>{
require$.d(exports$,{
c:()=>unpackSource
});
var failures$0=require$(1731);
var problem$1=require$(2969);
async function unpackSource(run,source,target){
const opened=await source.open(target);
try{
const unpacked=await unpack(run,opened,target);
return{
...unpacked,
...await opened.prove()
};
}catch(error){
if((0,failures$0.PD)(error))await target.resumable?.wrongBytes();
throw error;
}finally{
await opened.download.close();
}
}
async function unpack(run,opened,target){
const{archives}=await run.network();
const{download,format,slim,onFile}=opened;
const options={
into:target.staging,
slim,
onFile
};
try{
if('tar.gz'!==format.kind){
const unpackZip=(file)=>unpackAnyZip(run,{
file,
format,
options
});
return await saveThenUnpack(run,{
download,
target
},unpackZip);
}
const{bytes:treeSize}=await archives.unpackTarGz(download.bytes,options);
return{
...download.check(),
treeSize
};
}catch(error){
throw await betterReason(error,download);
}
}
async function unpackAnyZip(run,zip){
const{archives}=await run.network();
const{file,format,options}=zip;
if('module-zip'!==format.kind)return archives.unpackZip(file,options);
return archives.unpackModuleZip(file,{
...options,
prefix:format.prefix
});
}
async function saveThenUnpack(run,{download,target},unpackFile){
const kept=target.resumable?.partial.path;
const file = kept ?? `${target.staging}.zip`;
try{
if(void 0===kept)await run.files.writeStream(file,download.bytes);
else await download.drain();
const transferred=download.check();
const{bytes}=await unpackFile(file);
return{
...transferred,
treeSize:bytes
};
}finally{
if(void 0===kept)await run.files.remove(file);
}
}
async function betterReason(error,download){
if(!(0,failures$0.PD)(error))return error;
try{
await download.drain();
download.check();
return error;
}catch(reason){
if(!(0,failures$0.PD)(reason)&&!(0,failures$0.bg)(reason))return error;
return new problem$1.A(reason.code,reason.message,{
hint:reason.hint??'',
cause:error
});
}
}
}),
2609:((module$,exports$,require$)=>{
require$.d(exports$,{
Y:()=>treeFolderMode
});
const treeFolderMode=0o755;
}),
3749:((module$,exports$,require$)=>{
require$.d(exports$,{
dZ:()=>placeOnDrive,
nZ:()=>placeOn,
tT:()=>usableDrive
});
var path$0=require$(6760);
var problem$1=require$(2969);
async function usableDrive(run){
const drive=run.fasterDrive;
if(void 0===drive)return;
const name = (0, path$0.join)('go', `.staging-${(await run.writers()).self}.try`);
const[far,link]=[
(0,path$0.join)(drive.actual,name),
(0,path$0.join)(run.toolCache,name)
];
const made=[
...await missingFolders(run,(0,path$0.dirname)(far)),
...await missingFolders(run,(0,path$0.dirname)(link))
];
const works=await orTrace(run,drive,async()=>{
await run.files.makeFolder(far);
await run.files.makeFolder((0,path$0.dirname)(link));
await run.files.link(far,link,'folder');
return await run.files.kind(link)==='folder';
});
await orTrace(run,drive,async()=>{
for(const path of[
link,
far
])await run.files.remove(path);
for(const folder of made)await run.files.removeIfEmpty(folder);
});
return true===works?drive:void 0;
}
async function placeOnDrive(run,drive,slot,staging){
const actual=placeOn(run,drive,slot);
await run.files.makeFolder((0,path$0.dirname)(actual));
await run.files.remove(actual);
await run.files.rename(staging,actual);
try{
await run.files.link(actual,slot.root,'folder');
}catch(error){
if(await run.files.kind(slot.root)===void 0)await run.files.rename(actual,staging);
throw error;
}
}
function placeOn(run,drive,slot){
return(0,path$0.join)(drive.actual,(0,path$0.relative)(run.toolCache,slot.root));
}
async function missingFolders(run,folder){
if(folder===(0,path$0.dirname)(folder)||await run.files.kind(folder)!==void 0)return[];
return[
folder,
...await missingFolders(run,(0,path$0.dirname)(folder))
];
}
async function orTrace(run,{actual},work){
try{
return await work();
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'trace',
message: `The faster drive, "${actual}": ${error.message}`
});
return;
}
}
})
};
