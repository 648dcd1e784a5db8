"use strict";
exports.id=4015;
exports.ids=[
4015,
9162
];
exports.modules={
34015:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openMetricsFile:()=>openMetricsFile
});
var external_node_path_=require$(76760);
var problem=require$(48624);
var measure=require$(63968);
var metric_table=require$(81986);
function samplesOf(series){
return new Map(series.flatMap(linesOf));
}
function sumOf(one,other){
const keys=new Set([
...one.keys(),
...other.keys()
]);
return new Map([
...keys
].map((key)=>[
key,
(one.get(key)??0)+(other.get(key)??0)
]));
}
function printSamples(samples){
const keys=[
...samples.keys()
];
const lines=metric_table.Lc.flatMap(({name,kind,doc})=>{
const family=(0,metric_table.EC)(name);
const own=keys.filter((key)=>familyOf(key)===name);
if(0===own.length)return[];
return[
`# HELP ${family} ${doc.replaceAll('\\', '\\\\')}`,
`# TYPE ${family} ${kind}`,
...own.toSorted(byPlace).map((key)=>`${key} ${samples.get(key)}`)
];
});
return lines.map((line)=>`${line}\n`).join('');
}
function parseSamples(text){
const samples=new Map();
const stale=new Set();
for(const line of text.split('\n')){
if(''===line||line.startsWith('#'))continue;
const [, key = '', value = ''] = /^([a-z_]+(?:\{(?:[a-z_]+="(?:[^"\\]|\\.)*",?)*\})?) (\S+)$/.exec(line) ?? [];
const number=Number(value);
if(''===key||''===value||!Number.isFinite(number)||number<0)return;
const name=familyOf(key);
if(void 0===name)continue;
const [, bound] = /_bucket\{.*le="([^"]*)"\}$/.exec(key) ?? [];
if(void 0!==bound&&'+Inf'!==bound&&!metric_table.O.some((each)=>String(each)===bound))stale.add(name);
samples.set(key,number);
}
for(const key of samples.keys())if(isStale(key,stale))samples.delete(key);
return samples;
}
function isStale(key,stale){
const name=familyOf(key);
return void 0!==name&&stale.has(name);
}
function familyOf(key){
const name = /^[a-z_]+/.exec(key)?.[0] ?? '';
return metric_table.Lc.find((row)=>{
const family=(0,metric_table.EC)(row.name);
return 'counter' === row.kind ? name === family : new RegExp(`^${family}_(?:bucket|sum|count)$`).test(name);
})?.name;
}
function linesOf({metric,labels,sum,count,buckets}){
const family=(0,metric_table.EC)(metric);
if(0===buckets.length)return[
[
`${family}${printLabels(labels)}`,
sum
]
];
let below=0;
const lines=buckets.map((own,index)=>{
below +=own;
const bound=metric_table.O[index];
const le=void 0===bound?'+Inf':String(bound);
return[
`${family}_bucket${printLabels({
...labels,
le
})}`,
below
];
});
return[
...lines,
[
`${family}_sum${printLabels(labels)}`,
sum
],
[
`${family}_count${printLabels(labels)}`,
count
]
];
}
function printLabels(labels){
if(0===Object.keys(labels).length)return '';
const pairs = Object.entries(labels).map(([name, value])=>`${name}="${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
return `{${pairs.join(',')}}`;
}
function byPlace(one,other){
const[a,b]=[
placeOf(one),
placeOf(other)
];
return a.series<b.series?-1:a.series>b.series?1:a.place - b.place;
}
function placeOf(key){
const [, bound] = /le="([^"]*)"\}$/.exec(key) ?? [];
const series = key.replace(/^([a-z_]+?)_(?:bucket|sum|count)\{/, '$1{').replace(/,?le="[^"]*"\}$/, '}');
if(void 0!==bound)return{
series,
place:'+Inf'===bound?Number.MAX_VALUE:Number(bound)
};
return{
series,
place: /_count\{/.test(key) ? 1 / 0 : Number.MAX_VALUE
};
}
var samples=require$(80796);
var spans=require$(93514);
var failures=require$(25796);
var trust=require$(21884);
function zeroSeries(host){
const command='setup';
const labels=[
...metric_table.Vx.outcome.flatMap((outcome)=>metric_table.Vx.how.map((how)=>[
'setup_go.runs',
{
command,
host,
outcome,
how
}
])),
...metric_table.Vx.how.map((how)=>[
'setup_go.run.duration',
{
command,
how
}
]),
...Object.entries(failures.e9).map(([code,{fault}])=>[
'setup_go.failures',
{
code,
fault
}
]),
...[
...trust.e,
'unrecorded'
].map((trust)=>[
'setup_go.activations',
{
trust
}
]),
...metric_table.Vx.subject.flatMap((subject)=>[
...trust.e,
'failed'
].map((trust)=>[
'setup_go.verifications',
{
subject,
trust
}
])),
...metric_table.Vx.answer.map((answer)=>[
'setup_go.guard.answers',
{
answer
}
]),
[
'setup_go.guard.withheld',
{}
],
...metric_table.Vx.cache.flatMap((cache)=>[
'exact',
'partial',
'miss'
].map((outcome)=>[
'setup_go.cache.requests',
{
cache,
outcome
}
]))
];
return labels.map(([metric,each])=>({
metric,
labels:each,
sum:0,
count:0,
buckets:isHistogram(metric)?Array.from({
length:metric_table.O.length + 1
},()=>0):[]
}));
}
function isHistogram(metric){
return metric_table.Lc.some(({name,kind})=>name===metric&&'histogram'===kind);
}
var external_node_fs_=require$(73024);
var promises_=require$(51455);
var external_node_timers_promises_=require$(58500);
var quoted=require$(58987);
var create_whole=require$(87954);
var file_changes=require$(19162);
var file_problem=require$(58076);
var held_files=require$(41773);
async function updateMetricsFile(path,update,milliseconds){
const lock = `${path}.lock`;
await(0,file_problem.CD)(lock,'write',()=>take(lock,milliseconds));
try{
await(0,file_changes.writeText)(path,update(await textOf(path)),0o644);
}finally{
await(0,file_problem.CD)(lock,'remove',()=>(0,held_files.TF)(lock));
}
}
const staleAfter=10_000;
async function take(lock,milliseconds){
const end=performance.now()+ milliseconds;
while(!await (0, create_whole.c)(lock, `${process.pid}\n`)){
const found=(0,external_node_fs_.statSync)(lock,{
throwIfNoEntry:false
});
if(void 0!==found&&Date.now()- found.mtimeMs>staleAfter)await(0,held_files.TF)(lock);
else if (performance.now() > end) throw new problem.A('FILES_FAILED', `Another run holds ${(0, quoted.T)(lock)}`, {
hint:'If none is running, remove that file.'
});
else await(0,external_node_timers_promises_.setTimeout)(10);
}
}
function textOf(path){
return(0,file_problem.CD)(path,'read',async()=>{
try{
return await(0,promises_.readFile)(path,'utf8');
}catch(error){
if('ENOENT'===(0,file_problem.CA)(error))return;
throw error;
}
});
}
function openMetricsFile({host,inputs}){
const path=(0,external_node_path_.resolve)(inputs.metricsFile);
const warn=(message)=>host.event({
kind:'remark',
level:'warning',
message,
time:Date.now()
});
return{
async end(run,events){
const measured=(0,measure.x)(run,events,(0,spans.L)(run,events)).map(({labels,...rest})=>({
...rest,
labels:Object.fromEntries(Object.entries(labels).map(([name,value])=>[
name,
host.redact(value)
]))
}));
const own=sumOf(samplesOf(zeroSeries(run.host)),samplesOf((0,samples.N)(measured)));
const update=(text)=>{
const before=parseSamples(text??'');
if (void 0 === before) warn(`"${path}" has something else than our metrics in it, which is replaced`);
return printSamples(void 0===before?own:sumOf(before,own));
};
try{
await updateMetricsFile(path,update,inputs.telemetryTimeout);
}catch(error){
if(!(error instanceof problem.A))throw error;
warn(`This run is not in the metrics: ${error.message}`);
}
}
};
}
}),
80796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
N:()=>addUp
});
var table$0=require$(81986);
function addUp(measurements){
return table$0.Lc.flatMap(({name,kind})=>{
const own=measurements.filter(({metric})=>metric===name);
const groups=Map.groupBy(own,({labels})=>JSON.stringify(Object.entries(labels).toSorted()));
return[
...groups.values()
].map((group)=>({
metric:name,
labels:group[0]?.labels??{},
sum:group.reduce((sum,{value})=>sum + value,0),
count:group.length,
buckets:'histogram'===kind?bucketsOf(group.map(({value})=>value)):[]
}));
});
}
function bucketsOf(values){
const counts=Array.from({
length:table$0.O.length + 1
},()=>0);
for(const value of values){
const index=table$0.O.findIndex((bound)=>value<=bound);
const place=index<0?table$0.O.length:index;
counts[place]=(counts[place]??0)+ 1;
}
return counts;
}
}),
87954:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>createWhole,
e:()=>abandon
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var promises$2=require$(51455);
var path$3=require$(76760);
var problem$4=require$(58076);
var files$5=require$(41773);
async function createWhole(path,text){
const draft = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
await writeDraft(draft,text);
return await place(draft,path);
}finally{
await(0,files$5.TF)(draft);
}
}
async function abandon(path){
const folder=(0,path$3.dirname)(path);
for(const name of(await namesIn(folder)))if(isDraftOf((0,path$3.basename)(path),name))await(0,files$5.TF)((0,path$3.join)(folder,name));
}
async function namesIn(folder){
try{
return await(0,promises$2.readdir)(folder);
}catch(error){
if('ENOENT'===(0,problem$4.CA)(error))return[];
throw error;
}
}
function isDraftOf(file,name){
return name.startsWith(`${file}.`) && /^\.[0-9a-f]{12}\.tmp$/.test(name.slice(file.length));
}
async function writeDraft(draft,text){
const file=await(0,promises$2.open)(draft,'wx');
try{
await openToReaders(file);
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
}
async function openToReaders(file){
const{mode}=await file.stat();
if((0o444&mode)!==0o444)await file.chmod(0o777&mode|0o444);
}
async function place(draft,path){
try{
await(0,promises$2.link)(draft,path);
return true;
}catch(error){
if('EEXIST'===(0,problem$4.CA)(error)||isGone(draft))return false;
return placeByRename(draft,path);
}
}
async function placeByRename(draft,path){
try{
await(await(0,promises$2.open)(path,'wx')).close();
}catch(error){
if('EEXIST'===(0,problem$4.CA)(error))return false;
throw error;
}
try{
await(0,files$5.$w)(draft,path);
return true;
}catch(error){
await release(path);
if(isGone(draft))return false;
throw error;
}
}
function isGone(draft){
return void 0===(0,fs$1.statSync)(draft,{
throwIfNoEntry:false
});
}
async function release(path){
const found=(0,fs$1.statSync)(path,{
throwIfNoEntry:false
});
if(found?.isFile()&&0===found.size)await(0,files$5.TF)(path);
}
}),
19162:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
link:()=>link,
makeOwnFolder:()=>makeOwnFolder,
makeTemporaryFolder:()=>makeTemporaryFolder,
move:()=>move,
readStream:()=>readStream,
remove:()=>remove,
removeIfEmpty:()=>removeIfEmpty,
syncFolder:()=>syncFolder,
writeStream:()=>writeStream,
writeText:()=>writeText
});
var crypto$0=require$(77598);
var promises$1=require$(51455);
var path$2=require$(76760);
var quoted$6=require$(58987);
var problem$3=require$(58076);
var folders$4=require$(26907);
var files$5=require$(41773);
function makeTemporaryFolder(prefix){
return (0, problem$3.CD)(`${prefix}*`, 'make the folder', ()=>makeTemporary(prefix));
}
function makeOwnFolder(prefix){
return (0, problem$3.CD)(`${prefix}*`, 'make the folder', async ()=>{
const path = `${prefix}${process.getuid?.() ?? ''}`;
const isOurs=void 0!==process.getuid&&await makePrivate(path,process.getuid());
return isOurs?path:makeTemporary(prefix);
});
}
async function makePrivate(path,uid){
(0,folders$4.w)((0,path$2.dirname)(path));
try{
await(0,promises$1.mkdir)(path,{
mode:0o700
});
return true;
}catch(error){
if('EEXIST'!==(0,problem$3.CA)(error))throw error;
const found=await(0,promises$1.lstat)(path);
return found.isDirectory()&&found.uid===uid&&(0o022&found.mode)===0;
}
}
function writeText(path,text,mode){
return(0,problem$3.CD)(path,'write',()=>writeWhole(path,text,mode));
}
function move(from,to){
return (0, problem$3.CD)(to, `move ${(0, quoted$6.T)(from)} to`, ()=>files$5.$w(from, to));
}
function remove(path){
return(0,problem$3.CD)(path,'remove',()=>files$5.TF(path));
}
function removeIfEmpty(path){
return(0,problem$3.CD)(path,'remove',()=>removeEmpty(path));
}
function link(target,path,kind){
return(0,problem$3.CD)(path,'make the link',()=>(0,promises$1.symlink)(target,path,'folder'===kind?'junction':'file'));
}
function syncFolder(path){
return(0,problem$3.CD)(path,'sync',async()=>{
if('win32'===process.platform)return;
const folder=await(0,promises$1.open)(path,'r');
try{
await folder.sync();
}finally{
await folder.close();
}
});
}
async function makeTemporary(prefix){
(0,folders$4.w)((0,path$2.dirname)(prefix));
for(let attempt=1;;attempt +=1)try{
return await makeUnique(prefix);
}catch(error){
if(attempt>=3||![
'ENOENT',
'EEXIST'
].includes((0,problem$3.CA)(error)))throw error;
(0,folders$4.w)((0,path$2.dirname)(prefix));
}
}
async function makeUnique(prefix){
const path=prefix +(0,crypto$0.randomBytes)(6).toString('hex');
await(0,promises$1.mkdir)(path);
return path;
}
async function writeWhole(path,text,mode=0o666){
const temporary = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
const file=await(0,promises$1.open)(temporary,'wx',mode);
try{
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
await files$5.$w(temporary,path);
}catch(error){
await files$5.TF(temporary);
throw error;
}
}
async function*readStream(path){
const file=await(0,problem$3.CD)(path,'read',()=>(0,promises$1.open)(path,'r'));
try{
for(;;){
const chunk=Buffer.allocUnsafeSlow(262144);
const{bytesRead}=await(0,problem$3.CD)(path,'read',()=>file.read(chunk));
if(0===bytesRead)return;
yield chunk.subarray(0,bytesRead);
}
}finally{
await file.close();
}
}
async function writeStream(path,bytes){
const file=await(0,problem$3.CD)(path,'create',()=>(0,promises$1.open)(path,'w'));
let waiting=[];
let length=0;
const flush=async()=>{
const[chunks,total]=[
waiting,
length
];
[waiting,length]=[
[],
0
];
if(total>0)await(0,problem$3.CD)(path,'write',()=>writeAll(file,chunks,total));
};
try{
for await(const chunk of bytes){
waiting.push(chunk);
length +=chunk.length;
if(length>=PIECE)await flush();
}
}finally{
await flush().finally(()=>(0,problem$3.CD)(path,'write',()=>file.close()));
}
}
const PIECE=1024**2;
async function writeAll(file,chunks,length){
const{bytesWritten}=await file.writev(chunks);
if(bytesWritten===length)return;
await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}
async function removeEmpty(path){
try{
await files$5.v$(path);
}catch(error){
if(!STAYS.has((0,problem$3.CA)(error)))throw error;
}
}
const STAYS=new Set([
'ENOTEMPTY',
'EEXIST',
'ENOENT',
'ENOTDIR'
]);
}),
41773:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$w:()=>rename,
TF:()=>remove,
v$:()=>removeFolder,
xI:()=>removeAtOnce
});
var fs$0=require$(73024);
var promises$1=require$(51455);
var path$2=require$(76760);
var promises$3=require$(58500);
var problem$4=require$(48624);
var quoted$8=require$(58987);
var problem$5=require$(58076);
var place$6=require$(42211);
var write$7=require$(30815);
function rename(from,to){
return patiently(()=>promises$1.rename(from,to),{
doing: `move ${(0, quoted$8.T)(from)} to ${(0, quoted$8.T)(to)}`,
folders:[
(0,path$2.dirname)(from),
(0,path$2.dirname)(to)
],
codes:HELD,
async isFinal(){
if(!await isFolder(to)&&!(await isFolder(from)&&await isThere(to)))return;
throw Object.assign(new Error(`EEXIST: there is something already, rename '${from}' -> '${to}'`), {
code:'EEXIST'
});
}
});
}
function remove(path){
return patiently(()=>removeAll(path,promises$1.rm),removal(path,HELD));
}
function removeAtOnce(path){
return patiently(()=>removeAll(path,onWindows?promises$1.rm:fs$0.rmSync),removal(path,HELD));
}
const onWindows='win32'===process.platform;
async function removeAll(path,rm){
const isThere=(await promises$1.lstat(path).catch(()=>void 0))?.isDirectory()===true;
const held=isThere?(0,place$6.s)(path):void 0;
if(void 0===held)return rm(path,REMOVE);
try{
for(const name of(await promises$1.readdir(held.path)))await rm((0,path$2.join)(held.path,name),REMOVE);
}finally{
held.close();
}
await promises$1.rmdir(path);
}
function removeFolder(path){
return patiently(()=>promises$1.rmdir(path),removal(path,[
...HELD
].filter((code)=>'ENOTEMPTY'!==code)));
}
const REMOVE={
recursive:true,
force:true,
maxRetries:3
};
const HELD=[
'EPERM',
'EACCES',
'EBUSY',
'ENOTEMPTY'
];
const WAITS=[
10,
20,
40,
80,
160,
320,
640,
...Array.from({
length:9
},()=>1000)
];
function removal(path,codes){
return{
doing: `remove ${(0, quoted$8.T)(path)}`,
folders:[
(0,path$2.dirname)(path)
],
codes
};
}
async function patiently(act,work){
for(let attempt=0;;attempt++)try{
return await act();
}catch(error){
if(!isWindows(error)||!work.codes.includes((0,problem$5.CA)(error)))throw error;
await work.isFinal?.();
if(0===attempt&&!work.folders.every(isWritable))throw error;
const pause=WAITS[attempt];
if(void 0===pause)throw held(work,error);
await(0,promises$3.setTimeout)(pause);
}
}
function isWindows(error){
if(onWindows)return true;
const number='object'==typeof error&&null!==error?Reflect.get(error,'errno'):void 0;
return 'number'==typeof number&&number<-4000;
}
function isWritable(folder){
try{
(0,write$7.M)(folder);
return true;
}catch {
return false;
}
}
async function isThere(path){
try{
await promises$1.lstat(path);
return true;
}catch {
return false;
}
}
async function isFolder(path){
try{
return(await promises$1.stat(path)).isDirectory();
}catch {
return false;
}
}
function held({doing},error){
const why = `another program holds it, or a file in it, open (${(0, problem$5.CA)(error)})`;
return new problem$4.A('FILES_FAILED', `Cannot ${doing}: ${why}`, {
hint:'It may be an antivirus scanner, an editor, or a go.exe that still runs. Close it, or exclude the folder from scanning, and run again: an install resumes.',
cause:error
});
}
}),
42211:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
S:()=>requireOwn,
s:()=>holdIfShared
});
var fs$0=require$(73024);
var path$1=require$(76760);
var write$2=require$(30815);
function holdIfShared(path){
if('linux'!==process.platform||!isShared(path))return;
const descriptor=(0,fs$0.openSync)(path,fs$0.constants.O_RDONLY|fs$0.constants.O_DIRECTORY|fs$0.constants.O_NOFOLLOW);
const held = `/proc/self/fd/${descriptor}`;
if(void 0!==(0,fs$0.lstatSync)(held,{
throwIfNoEntry:false
}))return{
path:held,
close:()=>(0,fs$0.closeSync)(descriptor)
};
(0,fs$0.closeSync)(descriptor);
return;
}
function requireOwn({path:held},path){
if ((0, write$2.v)(held) === (0, fs$0.lstatSync)(`${held}/.`).uid) return;
throw Object.assign(new Error(`EPERM: another user owns it, open '${path}'`), {
code:'EPERM'
});
}
function isShared(path){
const own=process.geteuid?.();
const isSafeOwner=(uid)=>uid===own||0===uid;
for(let child=path;(0,path$1.dirname)(child)!==child;child=(0,path$1.dirname)(child)){
const[entry,folder]=[
(0,fs$0.lstatSync)(child,{
throwIfNoEntry:false
}),
(0,fs$0.lstatSync)((0,path$1.dirname)(child))
];
if(!isSafeOwner(folder.uid))return true;
const isOpen=(0o022&folder.mode)!==0;
const isSticky=(0o1000&folder.mode)!==0;
if(isOpen&&!(isSticky&&void 0!==entry&&isSafeOwner(entry.uid)))return true;
}
return false;
}
}),
30815:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>makeAndRemove,
v:()=>ownerOfNew
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var path$2=require$(76760);
function makeAndRemove(folder){
const path = (0, path$2.join)(folder, `.doctor-${(0, crypto$0.randomBytes)(6).toString('hex')}`);
(0,fs$1.mkdirSync)(path);
(0,fs$1.rmdirSync)(path);
}
function ownerOfNew(folder){
const path = (0, path$2.join)(folder, `.owner-${(0, crypto$0.randomBytes)(6).toString('hex')}`);
const descriptor=(0,fs$1.openSync)(path,'wx');
try{
return(0,fs$1.fstatSync)(descriptor).uid;
}finally{
(0,fs$1.closeSync)(descriptor);
(0,fs$1.unlinkSync)(path);
}
}
})
};
