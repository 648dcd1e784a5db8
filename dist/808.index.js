"use strict";
exports.id=808;
exports.ids=[
808
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
50808:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
unpackFor:()=>unpackFor
});
var external_node_events_=require$(78474);
var plain_problem=require$(15259);
var file_batch=require$(71786);
var tree_writer=require$(73853);
const BATCHES=3;
class SharedWriter{
#writer;
#give;
#batch=new file_batch.e$(new ArrayBuffer(file_batch.D_));
#spare=[];
#out=0;
#others={
files:0,
bytes:0
};
#begun={
files:0,
bytes:0
};
#here=false;
#wake;
constructor(into,give){
this.#writer=new tree_writer.A(into);
this.#give=give;
}
get tree(){
const{files,bytes}=this.#writer.tree;
return{
files:files + this.#others.files,
bytes:bytes + this.#others.bytes
};
}
begin(placement,size){
if('file'===placement.action)this.#begun={
files:this.#begun.files + 1,
bytes:this.#begun.bytes + size
};
this.#here='file'!==placement.action||size>file_batch.D_&&this.#out>=BATCHES;
if(this.#here)this.#writer.begin(placement);
else if('file'===placement.action){
this.#writer.makeFolderOf(placement.path);
if(size<=file_batch.D_&&this.#batch.filled + size>file_batch.D_)this.#flush();
this.#batch.begin(placement);
}
}
write(bytes,start,end){
if(this.#here)return void this.#writer.write(bytes,start,end);
for(let offset=start;offset<end;){
offset +=this.#batch.append(bytes,offset,end);
if(offset<end)this.#send();
}
}
end(){
if(this.#here)this.#writer.end();
else this.#batch.end();
}
written(buffer,others){
this.#others=others;
this.#spare.push(buffer);
this.#out -=1;
this.#wake?.();
}
async ready(){
await this.#outBelow(BATCHES + 1);
}
async finish(){
this.#flush();
await this.#outBelow(1);
const{files,bytes}=this.tree;
const begun=this.#begun;
if (files !== begun.files || bytes !== begun.bytes) throw new Error(`${files} files with ${bytes} bytes were written, not ${begun.files} with ${begun.bytes}`);
}
close(){
this.#writer.close();
}
async #outBelow(limit){
while(this.#out>=limit)await new Promise((resolve)=>{
this.#wake=resolve;
});
}
#flush(){
if(this.#out<BATCHES||this.#batch.continued)this.#send();
else{
(0,file_batch.wP)(this.#writer,this.#batch.batch);
this.#batch=new file_batch.e$(this.#batch.buffer);
}
}
#send(){
const{batch,open}=this.#batch;
this.#out +=1;
this.#give(batch);
this.#batch=new file_batch.e$(this.#spare.pop()??new ArrayBuffer(file_batch.D_),open);
}
}
async function unpackFor(port){
const messages=(0,external_node_events_.on)(port,'message');
await Promise.all([
require$.e(6944).then(require$.bind(require$,54563)),
Promise.all([
require$.e(663),
require$.e(1950)
]).then(require$.bind(require$,59569))
]);
port.postMessage({
ready:true
});
for(let next=await messages.next();!next.done;next=await messages.next()){
const task=next.value[0];
const isTar='tarGz' in task;
const result=await(isTar?unpackTarFor(task,port,messages):unpackZipFor(task));
port.postMessage({
result
});
if(isTar)return;
}
}
async function unpackZipFor(task){
const{unpackModuleZip,unpackZip}=await Promise.all([
require$.e(663),
require$.e(1950)
]).then(require$.bind(require$,59569));
const{path,prefix}=task;
return resultOf(task,(options)=>void 0===prefix?unpackZip(path,options):unpackModuleZip(path,{
...options,
prefix
}));
}
async function unpackTarFor(task,port,messages){
const{unpackTarGz}=await require$.e(6944).then(require$.bind(require$,54563));
const post=(message,...buffers)=>port.postMessage(message,buffers);
return resultOf(task,(options)=>{
const writer=new SharedWriter(task.into,(batch)=>post({
batch
},batch.bytes));
port.on('message',(message)=>{
if('written' in message)writer.written(message.written,message.tree);
});
return unpackTarGz(blocksIn(messages,post),options,{
writer
});
});
}
async function*blocksIn(messages,post){
for await(const[message]of messages){
if(void 0===message||'end' in message)return;
if(!('block' in message))continue;
yield message.block;
const{buffer}=message.block;
post({
read:buffer
},buffer);
}
}
async function resultOf({into,slim,hashes},unpack){
const files=[];
const options={
into,
slim,
...hashes&&{
onFile:(file)=>void files.push(file)
}
};
try{
return{
tree:await unpack(options),
files
};
}catch(error){
return{
problem:(0,plain_problem.B)(error)
};
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
