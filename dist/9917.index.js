"use strict";
exports.id=9917;
exports.ids=[
9917,
8888
];
exports.modules={
71786:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
D_:()=>BATCH,
e$:()=>BatchBuilder,
wP:()=>writeBatch
});
const BATCH=524288;
class BatchBuilder{
buffer;
#content;
#paths=[];
#modes=[];
#ends=[];
continued;
filled=0;
open;
constructor(buffer,continued){
this.buffer=buffer;
this.#content=new Uint8Array(buffer);
this.continued=void 0!==continued;
if(void 0!==continued)this.begin(continued);
}
begin(file){
this.#paths.push(file.path);
this.#modes.push(file.mode);
this.#ends.push(this.filled);
this.open=file;
}
append(bytes,start,end){
const count=Math.min(end - start,BATCH - this.filled);
this.#content.set(bytes.subarray(start,start + count),this.filled);
this.filled +=count;
this.#ends[this.#ends.length - 1]=this.filled;
return count;
}
end(){
this.open=void 0;
}
get batch(){
return{
paths:this.#paths,
modes:this.#modes,
ends:this.#ends,
bytes:this.buffer,
continued:this.continued,
continues:void 0!==this.open
};
}
}
function writeBatch(writer,batch){
const{paths,modes,ends,continued,continues}=batch;
const bytes=new Uint8Array(batch.bytes);
let start=0;
for(const[index,path]of paths.entries()){
const end=ends[index]??start;
if(index>0||!continued)writer.beginFile({
path,
mode:modes[index]??0o644
});
writer.write(bytes,start,end);
if(index<paths.length - 1||!continues)writer.end();
start=end;
}
}
}),
15259:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>toPlainProblem,
H:()=>toProblem
});
var problem$0=require$(48624);
function toPlainProblem(error){
if(!(error instanceof problem$0.A))throw error;
const{code,message,hint,saysRoom,cause}=error;
return{
code,
message,
hint,
saysRoom,
cause
};
}
function toProblem({code,message,hint,saysRoom,cause}){
return new problem$0.A(code,message,{
...void 0!==hint&&{
hint
},
saysRoom,
cause
});
}
}),
29917:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
unpackTarInThread:()=>unpackTarInThread
});
var events$0=require$(78474);
var batch$4=require$(71786);
var problem$1=require$(15259);
var threads$2=require$(18888);
var writer$3=require$(73853);
let running=0;
async function unpackTarInThread(packed,options,stop){
if(running>=(0,threads$2.threadLimit)())return;
running +=1;
try{
const{into,slim,onFile}=options;
const thread=await(0,threads$2.startThread)({
tarGz:true,
into,
slim,
hashes:void 0!==onFile
});
return thread&&await unpackWith(thread,packed,options,stop);
}finally{
running -=1;
}
}
async function unpackWith(thread,packed,{into,onFile},stop){
const feeder=new Feeder(thread,packed);
const stopped=()=>thread.emit('error',stop?.reason);
stop?.addEventListener('abort',stopped);
try{
stop?.throwIfAborted();
const result=await resultOf(thread,feeder,into);
if('problem' in result)throw(0,problem$1.H)(result.problem);
for(const file of result.files)onFile?.(file);
return result.tree;
}finally{
stop?.removeEventListener('abort',stopped);
feeder.stop();
await thread.terminate();
}
}
async function resultOf(thread,feeder,into){
const messages=(0,events$0.on)(thread,'message',{
close:[
'exit'
]
});
feeder.run();
const writer=new writer$3.A(into);
try{
for await(const[message]of messages){
if(void 0===message)continue;
if('result' in message)return message.result;
if('read' in message){
feeder.giveBack(message.read);
continue;
}
(0,batch$4.wP)(writer,message.batch);
const{bytes}=message.batch;
thread.postMessage({
written:bytes,
tree:writer.tree
},[
bytes
]);
}
}finally{
writer.close();
}
throw new Error('the thread that unpacks has ended early');
}
const BLOCKS=4;
class Feeder{
#thread;
#packed;
#sent=0;
#stopped=false;
#wake;
constructor(thread,packed){
this.#thread=thread;
this.#packed=packed;
}
async run(){
try{
for await(const block of this.#packed){
this.#post({
block
},block.buffer);
this.#sent +=1;
while(this.#sent===BLOCKS&&!this.#stopped)await this.#sleep();
if(this.#stopped)return;
}
this.#post({
end:true
});
}catch(error){
if(!this.#stopped)this.#thread.emit('error',error);
}
}
giveBack(block){
this.#packed.reuse(block);
this.#sent -=1;
this.#wake?.();
}
stop(){
this.#stopped=true;
this.#wake?.();
}
#post(message,...buffers){
if(!this.#stopped)this.#thread.postMessage(message,buffers);
}
#sleep(){
return new Promise((resolve)=>{
this.#wake=resolve;
});
}
}
}),
18888:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
keepThread:()=>keepThread,
prepareThread:()=>prepareThread,
startThread:()=>startThread,
threadLimit:()=>threadLimit
});
var events$0=require$(78474);
var os$1=require$(48161);
var path$2=require$(76760);
var threads$3=require$(75919);
const resourceLimits={
maxYoungGenerationSizeMb:4
};
const entry=(0,path$2.join)(__dirname,'index.js');
const threadArgument='--thread';
function threadLimit(){
const cores=(0,os$1.availableParallelism)();
return cores > 1 && /\bindex\.js$/.test(__filename) ? cores : 0;
}
async function startThread(task){
const[chosen=newThread()]=waiting;
waiting.delete(chosen);
const{thread,runs}=chosen;
thread.ref();
if(!await runs)return;
thread.postMessage(task);
return thread;
}
function prepareThread(){
if(waiting.size>0||0===threadLimit())return;
const prepared=newThread();
prepared.thread.unref();
waiting.add(prepared);
}
function keepThread(thread){
for(const event of[
'message',
'error',
'exit'
])thread.removeAllListeners(event);
thread.unref();
waiting.add({
thread,
runs:Promise.resolve(true)
});
}
const waiting=new Set();
function newThread(){
const thread=new threads$3.Worker(entry,{
argv:[
threadArgument
],
resourceLimits
});
const runs=Promise.race([
(0,events$0.once)(thread,'message'),
(0,events$0.once)(thread,'exit')
]).then(([first])=>'object'==typeof first,()=>false);
return{
thread,
runs
};
}
}),
73853:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
A:()=>TreeWriter
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
var place$3=require$(42211);
const CREATE=fs$0.constants.O_WRONLY|fs$0.constants.O_CREAT|fs$0.constants.O_EXCL;
class TreeWriter{
#into;
#held;
#folders=new Set([
''
]);
#file;
#files=0;
#bytes=0;
constructor(into){
this.#into=into;
try{
this.#held=(0,place$3.s)(into);
if(void 0!==this.#held)(0,place$3.S)(this.#held,into);
}catch(error){
throw(0,problem$2.HB)(error,into,'write to');
}
}
get tree(){
return{
files:this.#files,
bytes:this.#bytes
};
}
begin(placement){
if('folder'===placement.action)this.#makeFolder(placement.path);
if('file'===placement.action){
this.makeFolderOf(placement.path);
this.beginFile(placement);
}
}
makeFolderOf(path){
this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
beginFile({path,mode}){
this.#file=this.#open(this.#whole(path),mode);
}
write(bytes,start,end){
const file=this.#file;
if(void 0===file)return;
try{
for(let offset=start;offset<end;)offset +=(0,fs$0.writeSync)(file.descriptor,bytes,offset,end - offset);
}catch(error){
throw(0,problem$2.HB)(error,file.path,'write');
}
this.#bytes +=end - start;
}
end(){
const file=this.#file;
if(void 0===file)return;
this.#file=void 0;
this.#files +=1;
try{
(0,fs$0.closeSync)(file.descriptor);
}catch(error){
throw(0,problem$2.HB)(error,file.path,'write');
}
}
close(){
const file=this.#file;
this.#file=void 0;
if(void 0!==file)(0,fs$0.closeSync)(file.descriptor);
this.#held?.close();
}
#whole(path){
return `${this.#into}${path$1.sep}${'/' === path$1.sep ? path : path.replaceAll('/', path$1.sep)}`;
}
#real(whole){
return void 0 === this.#held ? whole : `${this.#held.path}${whole.slice(this.#into.length)}`;
}
#makeFolder(path){
if(this.#folders.has(path))return;
this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
this.#folders.add(path);
const whole=this.#whole(path);
try{
(0,fs$0.mkdirSync)(this.#real(whole),0o755);
}catch(error){
throw(0,problem$2.HB)(error,whole,'make the folder');
}
}
#open(path,mode){
try{
return{
descriptor:(0,fs$0.openSync)(this.#real(path),CREATE,mode),
path
};
}catch(error){
throw(0,problem$2.HB)(error,path,'create');
}
}
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
