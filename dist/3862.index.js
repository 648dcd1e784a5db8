"use strict";
exports.id=3862;
exports.ids=[
3862
];
exports.modules={
63862:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
start:()=>start
});
var process$0=require$(31421);
var events$1=require$(78474);
var os$2=require$(48161);
var stream$3=require$(57075);
var third$4=require$(57303);
async function start(file,args,options){
const{cwd,env,stdin,output,third}=options;
const stdio=[
stdin,
output,
output,
...void 0===third?[]:[
'pipe'
]
];
const child=(0,process$0.spawn)(file,args,{
cwd,
env,
stdio,
windowsHide:true
});
const exited=exitOf(child);
if(void 0!==third)(0,third$4.F)(child,third);
child.stdin?.on('error',()=>void 0);
await Promise.race([
(0,events$1.once)(child,'spawn'),
exited
]);
const{pid}=child;
if (void 0 === pid) throw new Error(`${file} has no process id`);
return{
pid,
write:(bytes)=>write(child,bytes),
endInput:()=>void child.stdin?.end(),
stdout:readable(child.stdout),
stderr:readable(child.stderr),
kill:(signal)=>child.kill(signal),
abandon(){
child.kill('SIGKILL');
for(const pipe of[
child.stdin,
child.stdout,
child.stderr
])pipe?.destroy();
},
exited
};
}
function exitOf(child){
const exited=new Promise((resolve,reject)=>{
child.once('error',(error)=>{
if(void 0===child.pid)reject(error);
});
child.once('close',(code,signal)=>{
const exitCode=code??128 +(null===signal?0:os$2.constants.signals[signal]);
resolve({
exitCode,
signal:signal??void 0
});
});
});
exited.catch(()=>void 0);
return exited;
}
async function write({stdin},bytes){
if(null===stdin)throw new Error('the standard input of this program is not a pipe');
await new Promise((resolve,reject)=>{
stdin.write(bytes,(error)=>{
if(error&&!('code' in error&&readsNoMore.has(error.code)))reject(error);
else resolve();
});
});
}
const readsNoMore=new Set([
'EPIPE',
'EOF',
'ECONNRESET',
'ERR_STREAM_DESTROYED'
]);
function readable(stream){
if(null===stream)return stream$3.Readable.from([]);
const kept=new stream$3.PassThrough();
(0,stream$3.pipeline)(stream,kept,()=>void 0);
return kept;
}
}),
57303:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
F:()=>giveThird
});
var stream$0=require$(57075);
function giveThird(child,bytes){
const stream=child.stdio[3];
if(!(stream instanceof stream$0.Writable))return;
stream.on('error',()=>void 0);
stream.end(bytes);
}
})
};
