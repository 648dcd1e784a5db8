export const id=8835;
export const ids=[
8835
];
export const modules={
8835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
start:()=>start
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421);
var node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8474);
var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161);
var node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7075);
async function start(file,args,options){
const{cwd,env,stdin,output}=options;
const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file,args,{
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
(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child,'spawn'),
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
const exitCode=code??128 +(signal===null?0:node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
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
'ECONNRESET',
'ERR_STREAM_DESTROYED'
]);
function readable(stream){
if(stream===null)return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);
const kept=new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough();
(0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream,kept,()=>undefined);
return kept;
}
})
};
