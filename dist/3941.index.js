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
var os$0=require$(48161);
var path$1=require$(76760);
var threads$2=require$(75919);
const resourceLimits={
maxYoungGenerationSizeMb:4
};
const entry=(0,path$1.join)(__dirname,'index.js');
const threadArgument='--thread';
function threadLimit(){
const cores=(0,os$0.availableParallelism)();
return cores > 1 && /\bindex\.js$/.test(__filename) ? cores : 0;
}
function startThread(task){
const[thread=newThread()]=waiting;
waiting.delete(thread);
thread.ref();
thread.postMessage(task);
return thread;
}
function prepareThread(){
if(0===waiting.size&&threadLimit()>0)keepThread(newThread());
}
function keepThread(thread){
for(const event of[
'message',
'error',
'exit'
])thread.removeAllListeners(event);
thread.unref();
waiting.add(thread);
const forget=()=>waiting.delete(thread);
thread.once('error',forget).once('exit',forget);
}
const waiting=new Set();
function newThread(){
return new threads$2.Worker(entry,{
argv:[
threadArgument
],
resourceLimits
});
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
function unpack(path,{into,slim,onFile,prefix},stop){
stop?.throwIfAborted();
const thread=(0,threads$1.startThread)({
path,
into,
slim,
prefix,
hashes:void 0!==onFile
});
const stopped=()=>void thread.terminate();
stop?.addEventListener('abort',stopped);
return new Promise((resolve,reject)=>{
thread.on('message',resolve).on('error',reject);
thread.on('exit',(code)=>reject(stop?.aborted?stop.reason:endedEarly(path,code)));
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
