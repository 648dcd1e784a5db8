"use strict";
exports.id=3941;
exports.ids=[
3941,
8888
];
exports.modules={
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
33941:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
unpackZipInThread:()=>unpackZipInThread
});
var problem$0=require$(15259);
var threads$1=require$(18888);
async function unpackZipInThread(path,options,stop){
if(0===(0,threads$1.threadLimit)())return;
if(running===(0,threads$1.threadLimit)())await new Promise((resolve)=>waiting.push(resolve));
else running +=1;
try{
return await unpack(path,options,stop);
}finally{
const next=waiting.shift();
if(void 0===next)running -=1;
else next();
}
}
let running=0;
const waiting=[];
async function unpack(path,{into,slim,onFile,prefix},stop){
stop?.throwIfAborted();
const thread=await(0,threads$1.startThread)({
path,
into,
slim,
prefix,
hashes:void 0!==onFile
});
if(void 0===thread)return;
const stopped=()=>void thread.terminate();
stop?.addEventListener('abort',stopped);
return new Promise((resolve,reject)=>{
thread.on('message',resolve).on('error',reject);
thread.on('exit',(code)=>reject(stop?.aborted?stop.reason:endedEarly(path,code)));
if(stop?.aborted)stopped();
}).then(({result})=>{
(0,threads$1.keepThread)(thread);
if('problem' in result)throw(0,problem$0.H)(result.problem);
for(const file of result.files)onFile?.(file);
return result.tree;
}).finally(()=>stop?.removeEventListener('abort',stopped));
}
function endedEarly(path,code){
return new Error(`the thread that unpacks "${path}" ended with ${code}`);
}
})
};
