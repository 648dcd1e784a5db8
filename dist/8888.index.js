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
})
};
