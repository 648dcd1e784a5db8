"use strict";
exports.id=5196;
exports.ids=[
5196
];
exports.modules={
13089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Do:()=>refusedArchive,
Oj:()=>ARCHIVE_LIMITS,
Tr:()=>checkEntry,
V8:()=>startJudging,
fl:()=>refusedEntry,
y0:()=>ratioFault
});
var problem$0=require$(48624);
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
14627:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>packerMode,
t:()=>placeInTree
});
var entry$0=require$(13089);
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
19142:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
C:()=>hash1
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var key$2=require$(58241);
function hash1(files,{sha256}){
const sorted=Array.from(files,({name,sha256})=>({
name,
digest:'string'==typeof sha256?sha256:(0,key$2.uh)(sha256)
}));
sorted.sort((left,right)=>compareBytes(left.name,right.name));
const lines=sorted.map(({name,digest},index)=>{
if(name.includes('\n'))throw refused(name,'its name contains a newline');
if(name===sorted[index - 1]?.name)throw refused(name,'it is a duplicate');
return `${digest.toLowerCase()}  ${name}\n`;
});
return `h1:${(0, bytes$1.WG)(sha256((0, bytes$1.wx)(lines.join(''))))}`;
}
function compareBytes(left,right){
const length=Math.min(left.length,right.length);
for(let index=0;index<length;index +=1)if(left.charCodeAt(index)!==right.charCodeAt(index))return rank(left.charCodeAt(index))- rank(right.charCodeAt(index));
return left.length - right.length;
}
function rank(unit){
return unit>=0xd800&&unit<=0xdfff?unit + 0x10000:unit;
}
function refused(name,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
}),
94546:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Yq:()=>loaderMissing,
an:()=>glibcLoaders,
kJ:()=>hintForLoader
});
var problem$0=require$(48624);
var version$1=require$(35345);
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
85196:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
acquire:()=>acquire
});
var failures=require$(25796);
var problem_problem=require$(48624);
var mirror_urls=require$(41554);
var sources_mirrors=require$(68234);
var redact=require$(50386);
var tool_name=require$(89623);
var fetch=require$(21543);
var verified_download=require$(91079);
var unproved_tool=require$(77384);
var archive_entry=require$(13089);
var module_layout=require$(14627);
var module_hash=require$(19142);
var toolchain_module=require$(83519);
function startLogCheck(run,wanted,given){
const required='log'===given.requireTrust&&'pin'!==given.proof.trust;
const unknown='index'===given.proof.trust&&given.logByDefault;
const locked=given.proof.official?void 0:given.proof.h1;
if(void 0===wanted.version||!(required||unknown||locked))return;
const looking=locked?Promise.resolve({
logged:{
hash:locked
}
}):lookUp(run,wanted.release);
const files=[];
const manifest=new Map();
const module=(0,toolchain_module.IV)(wanted.release,wanted.archive.os,wanted.archive.arch);
const prefix=(0,toolchain_module.B8)(module);
return{
manifest,
onFile({name,sha256,mode}){
if(unknown||locked)requirePackerMode(name,mode);
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
throw new problem_problem.A('DIGEST_MISMATCH', locked ? `${wanted.archive.filename} has the SHA-256 that setup-go.lock has, and another hash: ${hash}, not ${locked}` : `${wanted.archive.filename} is not what the Go checksum database has recorded: its hash is ${hash}, the log has ${logged.hash}`, {
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
const{lookUpToolchain}=await Promise.resolve().then(require$.bind(require$,9707));
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
var signature_check=require$(76223);
var source=require$(18158);
async function archiveSource(run,wanted,options){
const{mirror}=options;
const url=(0,mirror_urls.Qq)(mirror,wanted.archive);
const[proof]=await Promise.all([
wanted.proof??proofBeside(run,url,mirror),
(0,signature_check.A5)(run,options.signatureKey)
]);
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
const signatureCheck=(0,signature_check.jj)(run,url,{
...options,
proof,
asksLog:void 0!==logCheck
});
const label=(0,redact.B)(url);
const digest=await run.digest(signatureCheck?.also);
run.emit({
kind:'download-started',
label
});
const download=await(0,verified_download.p)(run,{
ask:(headersFor)=>ask(run,url,headersFor(url)),
label,
expected:proof,
digest,
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
readsFile:void 0!==signatureCheck,
async prove(file){
const logged=await logCheck?.verdict();
const signed=logged?void 0:await signatureCheck?.verdict(file,digest);
return{
tool:logged||signed?.official?officially:unproved,
archive:filename,
trust:'pin'===proof.trust?'pin':logged?'log':signed?'signature':proof.trust,
h1:logged?.hash,
tlogProof:logged?.tlogProof,
signedBy:signed?.by,
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
var module_source=require$(76821);
var try_mirrors=require$(37859);
var resume=require$(58089);
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
var external_node_path_=require$(76760);
var install_machine=require$(50223);
var install_record=require$(43197);
var partial_name=require$(50565);
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
var journal_chain=require$(61070);
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
var sweep=require$(57341);
var transactions_folder=require$(66733);
var trust_trust=require$(21884);
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
var versions_version=require$(35345);
var unpack_source=require$(42723);
var tool_cache=require$(47425);
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
function inspectorOf(run,given){
const{wanted,plan,mirror,staging}=given;
const{verifyCommand}=plan.policy;
if(''===verifyCommand)return;
return async(archive)=>{
requireReached(archive,plan.sources.requireTrust,wanted.archive.filename);
const{release}=await readTree(run,staging,wanted);
const{os,arch}=run.platform;
const{file,archive:filename,sha256,size,trust,h1}=archive;
const{askVerifyCommand}=await require$.e(564).then(require$.bind(require$,40564));
await askVerifyCommand(run,verifyCommand,{
schema:1,
archive:file,
filename,
sha256,
size,
release,
platform: `${os}-${arch}`,
trust,
mirror:(0,sources_mirrors.zZ)(mirror),
...void 0!==h1&&{
h1
}
});
};
}
function receiptOf(run,given){
const{unpacked,tree,mirror,sandbox}=given;
const{tool,archive,sha256,size,treeSize,trust,h1,signedBy,lacks}=unpacked;
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
...void 0!==signedBy&&{
signedBy
},
lacks,
sandbox,
installedAt:new Date(run.clock.now()).toISOString(),
installedBy:run.program
};
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
const unpacked=await(0,unpack_source.c)(run,source,targetOf({
...acquisition,
run
},attempt,staging));
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
if(plan.policy.minimumReleaseAge>0){
const{requireTreeAge}=await require$.e(9290).then(require$.bind(require$,93261));
await requireTreeAge(run,plan,{
release:tree.release,
root:staging.path
});
}
const{firstRun}=await require$.e(652).then(require$.bind(require$,10652));
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
proof:unpacked.tlogProof,
receipt
});
emitCommitted(run,installed,receipt);
await record(run,()=>transaction?.committed(placeOf(installed)));
return installed;
}finally{
await tidy(run,staging);
}
}
function targetOf({run,wanted,plan,mirrorsWithoutRanges,traffic,mirrorWait},{mirror,transaction,mixed},staging){
return{
staging:staging.path,
resumable:transaction,
inspect:inspectorOf(run,{
wanted,
plan,
mirror,
staging:staging.path
}),
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
var tool_cache_manifest=require$(48184);
var tool_cache_receipt=require$(39061);
var faster_drive=require$(39204);
var remove_tree=require$(94721);
async function commit(run,given,drive){
const{staging,tool,version,receipt,manifest,proof}=given;
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
await note(run,slot.manifest,manifest&&(0,tool_cache_manifest.L7)(manifest));
await note(run,slot.proof,proof);
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
function note(run,path,text){
return void 0===text?run.files.remove(path):run.files.writeText(path,text);
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
for(const path of[
slot.manifest,
slot.proof
])await run.files.remove(path);
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
var destination=require$(4390);
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
const{installDirDestination}=await require$.e(8926).then(require$.bind(require$,68926));
return installDirDestination(run,options);
}
var glibc_loader=require$(94546);
async function requireLoader(run,{version,proof,archive}){
if(void 0===version||proof?.official!==true)return;
const loaders=(0,glibc_loader.an)(version,run.platform);
if(0===loaders.length)return;
for(const loader of loaders)if(await run.files.kind(loader)!==void 0)return;
throw(0,glibc_loader.Yq)(archive.filename,loaders);
}
var download_retry=require$(71534);
var disk_space=require$(66073);
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
if('require'===plan.sandbox)await(await require$.e(652).then(require$.bind(require$,10652))).requireSandbox(run);
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
signatureKey:plan.policy.signatureKey,
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
}),
4390:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Y:()=>treeFolderMode
});
const treeFolderMode=0o755;
}),
39204:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
dZ:()=>placeOnDrive,
nZ:()=>placeOn,
tT:()=>usableDrive
});
var path$0=require$(76760);
var problem$1=require$(48624);
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
}),
76223:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
jC:()=>checkSignature,
A5:()=>requireKeys,
jj:()=>startSignatureCheck
});
var external_node_path_=require$(76760);
var failures=require$(25796);
var problem=require$(48624);
var mirror_urls=require$(41554);
var redact=require$(50386);
function signatureProblem(finding,label){
switch(finding.kind){
case 'unreadable':
return new problem.A('SIGNATURE_INVALID', `${label} is no OpenPGP signature: ${finding.why}`, {
hint:'The file was altered, or something else answers under its address; use another mirror.'
});
case 'untrusted':
return new problem.A('SIGNATURE_UNTRUSTED', `The signature ${label} does not count: ${finding.why}`, {
hint:'Use another mirror, or name the key of the mirror in signature-key if it signs its own builds.'
});
case 'mismatch':
return new problem.A('SIGNATURE_MISMATCH', `The signature ${label} is by the key ${finding.by}, but not over these bytes`, {
hint:'Nothing was installed. The mirror serves other bytes than were signed, or the signature of another file; use another mirror.'
});
case 'no-key':
return new problem.A('INPUT_INVALID', `The input signature-key holds no OpenPGP key: ${finding.why}`, {
hint:'Give armored public keys ("gpg --armor --export KEY"), or the path of a file that has them.'
});
}
}
function signatureMissing(file,label){
return new problem.A('SIGNATURE_MISSING', `${file} has no signature: there is no ${label}`, {
hint:'Go signs its .tar.gz archives; a mirror has to keep FILE.asc next to them. Use another mirror, or require less with require-trust.'
});
}
var fetch=require$(21543);
function startSignatureCheck(run,url,given){
const{proof,requireTrust,signatureKey,asksLog}=given;
const required='signature'===requireTrust;
const enough=void 0===requireTrust||'index'===requireTrust||required;
const maySign=required||''!==signatureKey||new URL(url).pathname.endsWith('.tar.gz');
if('index'!==proof.trust||!enough||!maySign)return;
const asking=required||!asksLog?ask(run,url):void 0;
return{
also:required||''!==signatureKey?'sha512':void 0,
async verdict(file,digest){
const asked=await(asking??ask(run,url));
const outcome=await check(run,{
...given,
url,
file,
digest,
asked
});
if(!(outcome instanceof problem.A))return outcome;
const{code,message}=outcome;
if(required||'INPUT_INVALID'===code||(0,failures.PD)(outcome))throw outcome;
if('SIGNATURE_MISSING'!==code)run.emit({
kind:'signature-unconfirmed',
message
});
return;
}
};
}
const longestSignature=65536;
async function ask(run,url){
try{
const text=await(0,fetch.Sy)(run,(0,mirror_urls.GZ)(url),longestSignature);
if(void 0!==text)await run.signatures();
return{
text
};
}catch(error){
if(error instanceof problem.A)return{
problem:error
};
return{
problem:new problem.A('INTERNAL',String(error),{
cause:error
})
};
}
}
async function check(run,{url,file,digest,asked,signatureKey}){
if('problem' in asked)return asked.problem;
const label=(0,redact.B)((0,mirror_urls.GZ)(url));
if(void 0===asked.text)return signatureMissing((0,redact.B)(url),label);
if (void 0 === file) return new problem.A('INTERNAL', `The archive of ${label} was not kept`);
return checkSignature(run,{
file,
digest,
armored:asked.text,
label,
signatureKey
});
}
async function checkSignature(run,given){
const{file,digest,armored,label,signatureKey}=given;
const{unarmor}=await require$.e(1781).then(require$.bind(require$,61781));
const{goSigningFingerprint,goSigningKey}=await require$.e(4970).then(require$.bind(require$,24970));
const signature=unarmor(armored,'PGP SIGNATURE');
if('unreadable' in signature)return signatureProblem({
kind:'unreadable',
why:signature.unreadable
},label);
const keys=''===signatureKey?goSigningKey:await readKey(run,signatureKey);
const{check}=await run.signatures();
const bytes=run.files.readStream(file);
const finding=await check({
keys,
signature:signature.bytes,
bytes,
digest,
now:run.clock.now()
});
if('good'!==finding.kind)return signatureProblem(finding,label);
run.emit({
kind:'signed',
label,
key:finding.key,
by:finding.by,
made:finding.made
});
return{
...finding,
official:finding.key===goSigningFingerprint
};
}
async function requireKeys(run,signatureKey){
if(''===signatureKey)return;
const keys=await readKey(run,signatureKey);
const read=await(await run.signatures()).readKeys(keys);
if('unreadable' in read)throw signatureProblem({
kind:'no-key',
why:read.unreadable
},'');
}
async function readKey(run,given){
if(given.startsWith('-----BEGIN '))return given;
const path=(0,external_node_path_.resolve)(run.workspace,given);
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
if(void 0!==text)return text;
throw new problem.A('INPUT_INVALID', `The input signature-key names "${path}", where there is no file`, {
hint:'Name a file with armored public keys, or give them themselves.'
});
}
})
};
