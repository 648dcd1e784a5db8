export const id=8835;
export const ids=[
8835
];
export const modules={
8835:((module$,exports$,require$)=>{
require$.d(exports$,{
start:()=>start
});
var process$0=require$(1421);
var events$1=require$(8474);
var os$2=require$(8161);
var stream$3=require$(7075);
async function start(file,args,options){
const{cwd,env,stdin,output}=options;
const child=(0,process$0.spawn)(file,args,{
cwd,
env,
stdio:[
stdin,
output,
output
],
windowsHide:true
});
const exited=exitOf(child);
child.stdin?.on('error',()=>undefined);
await Promise.race([
(0,events$1.once)(child,'spawn'),
exited
]);
const{pid}=child;
if (pid === undefined) throw new Error(`${file} has no process id`);
return{
pid,
write:(bytes)=>write(child,bytes),
endInput:()=>void child.stdin?.end(),
stdout:readable(child.stdout),
stderr:readable(child.stderr),
kill:(signal)=>child.kill(signal),
exited
};
}
function exitOf(child){
const exited=new Promise((resolve,reject)=>{
child.once('error',(error)=>{
if(child.pid===undefined)reject(error);
});
child.once('close',(code,signal)=>{
const exitCode=code??128 +(signal===null?0:os$2.constants.signals[signal]);
resolve({
exitCode,
signal:signal??undefined
});
});
});
exited.catch(()=>undefined);
return exited;
}
async function write({stdin},bytes){
if(stdin===null)throw new Error('the standard input of this program is not a pipe');
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
if(stream===null)return stream$3.Readable.from([]);
const kept=new stream$3.PassThrough();
(0,stream$3.pipeline)(stream,kept,()=>undefined);
return kept;
}
})
};
