"use strict";
exports.id=8888;
exports.ids=[
8888
];
exports.modules={
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
})
};
