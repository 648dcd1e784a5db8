"use strict";
exports.id=4344;
exports.ids=[
4344
];
exports.modules={
48184:((__unused_webpack_module,exports$,require$)=>{
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
50223:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Sx:()=>installStates,
VK:()=>nextState,
dA:()=>eventOfLoss,
ue:()=>initialState
});
const installStates=[
'Idle',
'Preparing',
'Syncing',
'Committing',
'Done'
];
const initialState={
name:'Idle'
};
function nextState(state,event){
switch(state.name){
case 'Idle':
return 'started'===event.kind?{
name:'Preparing'
}:void 0;
case 'Preparing':
if('ready'===event.kind)return{
name:'Syncing'
};
return 'refused'===event.kind?{
name:'Idle'
}:void 0;
case 'Syncing':
return afterSyncing(event);
case 'Committing':
if('committed'===event.kind)return{
name:'Done',
verified:state.verified
};
return 'commit-failed'===event.kind?{
name:'Syncing'
}:void 0;
case 'Done':
return;
}
}
function afterSyncing(event){
switch(event.kind){
case 'verified':
return isSha256(event.sha256)?{
name:'Committing',
verified:event.sha256
}:void 0;
case 'interrupted':
case 'exhausted':
return{
name:'Idle'
};
case 'wrong-bytes':
return{
name:'Preparing'
};
default:
return;
}
}
function eventOfLoss(state){
switch(state.name){
case 'Preparing':
return{
kind:'refused'
};
case 'Syncing':
return{
kind:'interrupted'
};
case 'Committing':
return{
kind:'commit-failed'
};
default:
return;
}
}
function isSha256(text){
return /^[0-9a-f]{64}$/.test(text);
}
}),
43197:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HX:()=>printRecord,
Hh:()=>parseRecord,
g:()=>checkpointId,
np:()=>recordNumber,
o8:()=>isCheckpointId,
xD:()=>recordName
});
var json$1=require$(32193);
var machine$0=require$(50223);
function printRecord(record,sha256){
const{state,source,place,...rest}=record;
const body=JSON.stringify({
...rest,
state:state.name,
...'verified' in state&&{
verified:state.verified
},
...source&&{
source
},
...place&&{
place
}
});
return `${body}\n${sha256(body)}\n`;
}
function parseRecord(text,sha256){
const[body='',digest,end,...more]=text.split('\n');
if(''!==end||more.length>0||digest!==sha256(body))return;
const value=(0,json$1.q)(body);
if(!(0,json$1.G)(value)||1!==value.schema)return;
const state=readState(value.state,value.verified);
const{checkpointId,stateVersion,writer,archive,offset,time}=value;
if(void 0===state||!isCount(stateVersion)||!isCount(offset))return;
if(!isText(checkpointId)||!isText(writer)||!isText(archive)||!isText(time))return;
const source=readSource(value.source);
const place=readPlace(value.place);
return{
schema:1,
checkpointId,
stateVersion,
state,
writer,
archive,
offset,
source,
place,
time
};
}
function checkpointId(archive,digest){
return `${archive.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 100)}-${digest.slice(0, 16)}`;
}
function isCheckpointId(name){
return /-[0-9a-f]{16}$/.test(name);
}
function recordName(stateVersion){
return `${stateVersion}.json`;
}
function recordNumber(name){
const digits = /^([1-9]\d{0,14})\.json$/.exec(name)?.[1];
return void 0===digits?void 0:Number(digits);
}
function readState(name,verified){
const known=machine$0.Sx.find((state)=>state===name);
if(void 0===known)return;
if('Committing'!==known&&'Done'!==known)return{
name:known
};
return isText(verified) && /^[0-9a-f]{64}$/.test(verified) ? {
name:known,
verified
}:void 0;
}
function readSource(value){
if(!(0,json$1.G)(value)||!isText(value.url)||!isText(value.etag))return;
return{
url:value.url,
etag:value.etag
};
}
function readPlace(value){
if(!(0,json$1.G)(value)||!isText(value.tool)||!isText(value.version))return;
return{
tool:value.tool,
version:value.version
};
}
function isText(value){
return 'string'==typeof value;
}
function isCount(value){
return 'number'==typeof value&&Number.isSafeInteger(value)&&value>=0;
}
}),
50565:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
g:()=>writerOfPartial,
t:()=>partialName
});
function partialName(writer){
return `${writer}${suffix}`;
}
function writerOfPartial(name){
return name.length>suffix.length&&name.endsWith(suffix)?name.slice(0,-suffix.length):void 0;
}
const suffix='.partial';
}),
53104:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>goTools
});
var path$0=require$(76760);
var name$1=require$(89623);
async function*goTools(toolCache,list){
for(const tool of(await list(toolCache))){
if(!(0,name$1.Lh)(tool))continue;
const folder=(0,path$0.join)(toolCache,tool);
yield{
tool,
folder,
names:await list(folder)
};
}
}
}),
94721:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
d:()=>removeTree,
u:()=>takeAway
});
var path$0=require$(76760);
async function removeTree(run,slot){
for(const aside of(await takeAway(run,slot)))await run.files.remove(aside);
}
async function takeAway(run,slot){
const used=await run.files.modifiedAt(slot.marker);
await run.files.remove(slot.marker);
const moved=await moveAside(run,slot,used);
if(await run.files.kind(slot.root)===void 0)for(const path of[
slot.receipt,
slot.manifest,
slot.proof
])await run.files.remove(path);
return moved;
}
async function moveAside(run,slot,used){
if(await run.files.kind(slot.root)===void 0)return[];
await run.files.syncFolder(slot.folder);
const{self:writer}=await run.writers();
const aside = (0, path$0.join)(slot.folder, `.removed-${writer}.${Math.floor(1e9 * run.clock.random())}`);
const treeMoves=await run.treeMoves();
let emptying=false;
const before=async()=>{
emptying=true;
};
try{
const outcome=await treeMoves.takeAway(slot.root,aside,{
before
});
return 'renamed'===outcome?[
aside
]:[];
}catch(error){
if(await run.files.kind(slot.root)===void 0)return[];
if(void 0!==used&&!emptying)await mark(run,slot,used);
throw error;
}
}
async function mark(run,{marker},used){
await run.withSharedModes(()=>run.files.writeText(marker,''));
await run.files.touch(marker,used);
}
}),
61070:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B7:()=>claim,
aE:()=>readRecord,
zc:()=>forgetBefore,
zy:()=>readHead
});
var path$0=require$(76760);
var machine$1=require$(50223);
var record$2=require$(43197);
async function readHead(run,chain){
const{records,folder}=chain;
for(let look=1;;look++){
const version=await latest(run,folder);
if(0===version)return{
version,
state:machine$1.ue,
record:void 0
};
const path=(0,path$0.join)(folder,(0,record$2.xD)(version));
const text=await readRecord(run,path);
if(void 0===text){
if(await latest(run,folder)!==version)continue;
return{
version,
state:machine$1.ue,
record:void 0
};
}
const record=(0,record$2.Hh)(text,records.sha256);
if(record?.stateVersion===version&&record.checkpointId===chain.checkpointId)return{
version,
state:record.state,
record
};
if(look<4)await run.clock.sleep(25);
else{
if(''===text&&await completes(run,{
records,
path
}))continue;
await setAside(run,path);
}
}
}
async function readRecord(run,path){
const kind=await run.files.kind(path);
return void 0===kind||'file'===kind?run.files.readText(path):'';
}
async function completes(run,{records,path}){
await records.abandon(path);
return await readRecord(run,path)!=='';
}
async function setAside(run,path){
try{
await run.files.rename(path, `${path}.damaged`);
}catch(error){
if(await run.files.facts(path)!==void 0)throw error;
return;
}
run.emit({
kind:'record-damaged',
path
});
}
async function claim(run,chain,given){
const{head,event,payload}=given;
const{records,writers,folder,checkpointId}=chain;
const from='Done'===head.state.name?machine$1.ue:head.state;
const state=(0,machine$1.VK)(from,event);
if (void 0 === state) throw new Error(`an install that is ${from.name} cannot be ${event.kind}`);
const record={
schema:1,
checkpointId,
stateVersion:head.version + 1,
state,
writer:writers.self,
...payload,
time:new Date(run.clock.now()).toISOString()
};
const path=(0,path$0.join)(folder,(0,record$2.xD)(record.stateVersion));
if(!await records.create(path,(0,record$2.HX)(record,records.sha256)))return;
const{stateVersion}=record;
if(await latest(run,folder)===stateVersion){
run.emit({
kind:'transition',
checkpoint:checkpointId,
from:from.name,
to:state.name,
stateVersion
});
return{
version:stateVersion,
state,
record
};
}
await run.files.remove(path);
return;
}
async function latest(run,folder){
const names=await run.files.list(folder);
return Math.max(0, ...names.map((name)=>(0, record$2.np)(name.replace(/\.damaged$/, '')) ?? 0));
}
async function forgetBefore(run,{folder},{version}){
for(const name of(await run.files.list(folder))){
const number=(0,record$2.np)(name);
const draft = (0, record$2.np)(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''));
const old=void 0===number?void 0!==draft&&draft<=version:number<version;
if(old)await run.files.remove((0,path$0.join)(folder,name));
}
}
}),
57341:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
T:()=>leftovers,
X:()=>sweep
});
var path$0=require$(76760);
var problem$1=require$(48624);
var record$2=require$(43197);
var name$6=require$(50565);
var folder$3=require$(30119);
var tools$4=require$(53104);
var chain$5=require$(61070);
async function sweep(run,limits){
try{
const{checkpointMaxAgeHours}=limits;
const staged=await sweepStaging(run,await leftovers(run),checkpointMaxAgeHours);
const freed=staged + await sweepTransactions(run,limits);
const elsewhere=await limits.elsewhere?.()??[];
return freed + await sweepStaging(run,elsewhere,checkpointMaxAgeHours);
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'sweep-failed',
message:error.message
});
return 0;
}
}
async function sweepTransactions(run,limits){
const all=[];
for(const name of(await run.files.list(limits.folder)).filter(record$2.o8))all.push(await remainsOf(run,(0,path$0.join)(limits.folder,name)));
let left=all.reduce((sum,{size})=>sum + size,0);
let freed=0;
for(const{folder,size,age,live}of all.toSorted((a,b)=>b.age - a.age)){
const tooOld=age>3_600_000*limits.checkpointMaxAgeHours;
const tooMuch=size>0&&left>limits.checkpointMaxSizeMb*1024**2;
if(!live&&(tooOld||tooMuch)){
await run.files.remove(folder);
run.emit({
kind:'checkpoint-removed',
path:folder
});
left -=size;
freed +=size;
}
}
return freed;
}
async function remainsOf(run,folder){
const writers=await run.writers();
const names=await run.files.list(folder);
let[size,age]=[
0,
1 / 0
];
let working=await writerAtWork(run,folder,names);
for(const name of names){
const facts=await run.files.facts((0,path$0.join)(folder,name));
if(void 0===facts)continue;
age=Math.min(age,Math.abs(run.clock.now()- facts.modified));
const writer=(0,name$6.g)(name);
if(void 0!==writer){
size +=facts.size;
working=[
...working,
writer
];
}
}
const live=working.some((writer)=>writers.isAlive(writer)??age<SILENT);
return{
folder,
size,
age,
live
};
}
const SILENT=3_600_000;
async function writerAtWork(run,folder,names){
const version=Math.max(0,...names.map((name)=>(0,record$2.np)(name)??0));
if(0===version)return[];
const text=await(0,chain$5.aE)(run,(0,path$0.join)(folder,(0,record$2.xD)(version)))??'';
const record=(0,record$2.Hh)(text,(await run.records()).sha256);
const resting=void 0===record||'Idle'===record.state.name||'Done'===record.state.name;
return resting?[]:[
record.writer
];
}
async function sweepStaging(run,paths,maxAgeHours){
const writers=await run.writers();
let freed=0;
for(const path of paths){
const writer = /\.(?:staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
const age=run.clock.now()-((await run.files.facts(path))?.modified??0);
const alive=writers.isAlive(writer);
if(alive??Math.abs(age)<3_600_000*maxAgeHours)continue;
const before=(await run.room(run.toolCache))?.free??0;
await run.files.remove(path);
run.emit({
kind:'leftover-removed',
path
});
freed +=Math.max(0,((await run.room(run.toolCache))?.free??0)- before);
}
return freed;
}
async function leftovers(run){
const names=(0,folder$3.z)(run);
const found=(await run.files.list(names)).filter(isLeftover).map((name)=>(0,path$0.join)(names,name));
const roots=new Set([
run.toolCache,
run.fasterDrive?.actual??run.toolCache
]);
for(const root of roots)for await(const{folder,names}of(0,tools$4.M)(root,run.files.list))for(const name of names)if(isLeftover(name))found.push((0,path$0.join)(folder,name));
else for(const inner of(await run.files.list((0,path$0.join)(folder,name))))if(isLeftover(inner))found.push((0,path$0.join)(folder,name,inner));
return found;
}
function isLeftover(name){
return /^\.(staging|removed)-|\.(complete|receipt\.json|manifest|tlog-proof)\.[0-9a-f]{12}\.tmp$/.test(name);
}
}),
66733:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>transactionsFolder
});
var path$0=require$(76760);
function transactionsFolder(run,checkpointPath){
const home=''===checkpointPath?run.toolCache:(0,path$0.resolve)(run.workspace,checkpointPath);
return(0,path$0.join)(home,'.setup-go-tarball','transactions');
}
})
};
