"use strict";
exports.id=3941;
exports.ids=[
3941
];
exports.modules={
33941:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
hasThreads:()=>hasThreads,
unpackZipInThread:()=>unpackZipInThread
});
var os$0=require$(48161);
var path$1=require$(76760);
var threads$2=require$(75919);
var problem$3=require$(48624);
const resourceLimits={
maxYoungGenerationSizeMb:4
};
const entry=(0,path$1.join)(__dirname,'index.js');
const threadArgument='--thread';
function hasThreads(){
return /\bindex\.js$/.test(__filename);
}
async function unpackZipInThread(path,options,stop){
if(running===(0,os$0.availableParallelism)())await new Promise((resolve)=>waiting.push(resolve));
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
const task={
path,
into,
slim,
prefix,
hashes:void 0!==onFile
};
const thread=new threads$2.Worker(entry,{
argv:[
threadArgument
],
workerData:task,
resourceLimits
});
const stopped=()=>void thread.terminate();
stop?.addEventListener('abort',stopped);
return new Promise((resolve,reject)=>{
thread.on('message',resolve).on('error',reject);
thread.on('exit',(code)=>reject(stop?.aborted?stop.reason:endedEarly(path,code)));
}).then((result)=>{
if('problem' in result)throw toProblem(result.problem);
for(const file of result.files)onFile?.(file);
return result.tree;
}).finally(()=>stop?.removeEventListener('abort',stopped));
}
function endedEarly(path,code){
return new Error(`the thread that unpacks "${path}" ended with ${code}`);
}
function toProblem({code,message,hint,saysRoom,cause}){
return new problem$3.A(code,message,{
...void 0!==hint&&{
hint
},
saysRoom,
cause
});
}
})
};
