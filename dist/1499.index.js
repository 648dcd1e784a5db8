"use strict";
exports.id=1499;
exports.ids=[
1499
];
exports.modules={
21499:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
createGuardPorts:()=>createGuardPorts,
createLeanHttp:()=>createLeanHttp
});
var external_node_crypto_=require$(77598);
var promises_=require$(51455);
var external_node_path_=require$(76760);
var file_problem=require$(58076);
var held_files=require$(41773);
var fs_pieces=require$(7031);
function createSpool(temporary){
let folder;
let count=0;
return{
async create(){
folder??=(0,file_problem.CD)(temporary,'make a folder in',()=>(0,promises_.mkdtemp)((0,external_node_path_.join)(temporary,'setup-go-guard-')));
count +=1;
const name = `${count}.part`;
return createFile((0,external_node_path_.join)(await folder,name));
},
async close(){
if(void 0!==folder)await(0,held_files.TF)(await folder);
}
};
}
const GATHERED=262144;
async function createFile(path){
const file=await(0,file_problem.CD)(path,'create',()=>(0,promises_.open)(path,'wx+',0o600));
let pieces=[];
let gathered=0;
let written=0;
let isOpen=true;
const close=async()=>{
if(!isOpen)return;
isOpen=false;
await file.close();
};
const flush=async()=>{
while(pieces.length>0){
const{bytesWritten}=await(0,file_problem.CD)(path,'write',()=>file.writev(pieces,written));
pieces=(0,fs_pieces.D)(pieces,bytesWritten);
written +=bytesWritten;
}
gathered=0;
};
return{
path,
async append(bytes){
pieces.push(bytes);
gathered +=bytes.length;
if(gathered>=GATHERED)await flush();
},
async restart(){
[pieces,gathered,written]=[
[],
0,
0
];
await(0,file_problem.CD)(path,'truncate',()=>file.truncate(0));
},
async read(start,length){
await flush();
const bytes=Buffer.alloc(length);
let done=0;
while(done<length){
const{bytesRead}=await(0,file_problem.CD)(path,'read',()=>file.read(bytes,done,length - done,start + done));
if(0===bytesRead)break;
done +=bytesRead;
}
return bytes.subarray(0,done);
},
async finish(){
await flush();
await close();
},
async remove(){
await close();
await(0,held_files.TF)(path);
}
};
}
var external_node_http_=require$(37067);
var problem=require$(48624);
const LATEST=10_000;
function postToGuard(url){
return new Promise((resolve,reject)=>{
const lost = (cause)=>reject(new problem.A('MIRROR_UNREACHABLE', `The guard does not answer: ${(0, file_problem.gJ)(cause)}`, {
cause
}));
const asked=(0,external_node_http_.request)(url,{
method:'POST',
agent:false,
timeout:LATEST
},(response)=>{
let text='';
response.setEncoding('utf8').on('data',(more)=>text +=more);
response.on('end',()=>resolve(text));
response.on('error',lost);
});
asked.on('timeout', ()=>asked.destroy(new Error(`no answer for ${LATEST} ms`)));
asked.on('error',lost);
asked.end();
});
}
var external_node_net_=require$(77030);
var external_node_net_default=require$.n(external_node_net_);
var response_head=require$(94965);
const LONGEST=16384;
function createRequestReader(){
let text='';
let at=0;
return{
push(chunk){
const more=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength).toString('latin1');
text=at===text.length?more:text.slice(at)+ more;
at=0;
},
next(){
while(text.startsWith('\r\n',at))at +=2;
const end=text.indexOf('\r\n\r\n',at);
if(end<0)return text.length - at>LONGEST?{
kind:'bad',
status:431
}:void 0;
if(end - at>LONGEST)return{
kind:'bad',
status:431
};
const head=text.slice(at,end);
at=end + 4;
return parseHead(head);
},
held:()=>text.length - at
};
}
function parseHead(head){
const lineEnd=head.indexOf('\r\n');
const line=lineEnd<0?head:head.slice(0,lineEnd);
const [, method = '', target = '', minor = ''] = /^([A-Z]{3,10}) (\/[\x21-\x7e]*) HTTP\/1\.([01])$/.exec(line) ?? [];
if(''===method)return bad;
const fields=lineEnd<0?'':head.slice(lineEnd);
if (/\r\n(?:transfer-encoding|content-length *:(?! *0 *(?:\r|$))|[\t ])|[\0\n](?<!\r\n)/i.test(fields)) return bad;
const connection = /\r\nconnection *: *([^\r]*)/i.exec(fields)?.[1]?.toLowerCase() ?? '';
const stays='1'===minor?!connection.includes('close'):connection.includes('keep-alive');
return{
kind:'request',
method,
target,
stays
};
}
const bad={
kind:'bad',
status:400
};
var __addDisposableResource=function(env,value,async){
if(null!=value){
if("object"!=typeof value&&"function"!=typeof value)throw new TypeError("Object expected.");
var dispose,inner;
if(async){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
dispose=value[Symbol.asyncDispose];
}
if(void 0===dispose){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
dispose=value[Symbol.dispose];
if(async)inner=dispose;
}
if("function"!=typeof dispose)throw new TypeError("Object not disposable.");
if(inner)dispose=function(){
try{
inner.call(this);
}catch(e){
return Promise.reject(e);
}
};
env.stack.push({
value:value,
dispose:dispose,
async:async
});
}else if(async)env.stack.push({
async:true
});
return value;
};
var __disposeResources=function(SuppressedError1){
return function(env){
function fail(e){
env.error=env.hasError?new SuppressedError1(e,env.error,"An error was suppressed during disposal."):e;
env.hasError=true;
}
var r,s=0;
function next(){
while(r=env.stack.pop())try{
if(!r.async&&1===s)return s=0,env.stack.push(r),Promise.resolve().then(next);
if(r.dispose){
var result=r.dispose.call(r.value);
if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){
fail(e);
return next();
});
}else s|=1;
}catch(e){
fail(e);
}
if(1===s)return env.hasError?Promise.reject(env.error):Promise.resolve();
if(env.hasError)throw env.error;
}
return next();
};
}("function"==typeof SuppressedError?SuppressedError:function(error,suppressed,message){
var e=new Error(message);
return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e;
});
const CLIENTS=1024;
const SILENCE=300_000;
const LAST_WORDS=2_000;
async function listenForGo(address,service){
const clients=new Set();
const server=(0,external_node_net_.createServer)({
noDelay:true,
allowHalfOpen:true
},(socket)=>{
clients.add(socket);
socket.on('close',()=>clients.delete(socket));
serve(socket,service);
});
server.maxConnections=CLIENTS;
await new Promise((resolve,reject)=>{
server.once('error',(cause)=>reject(cannotListen(address,cause)));
server.listen({
host:address.host,
port:address.port,
backlog:CLIENTS
},resolve);
});
const bound=server.address();
if(null===bound||'string'==typeof bound)throw new Error('a server on a port has an address');
return{
port:bound.port,
async close(){
const closed=new Promise((resolve)=>server.close(()=>resolve()));
for(const socket of clients)socket.end();
const timer=setTimeout(()=>{
for(const socket of clients)socket.destroy();
},LAST_WORDS);
await closed;
clearTimeout(timer);
}
};
}
function cannotListen({host,port},cause){
return new problem.A('GUARD_FAILED', `The guard cannot listen on ${host}:${port}: ${(0, file_problem.gJ)(cause)}`, {
hint:'Write --listen 127.0.0.1:0, which takes a port that is free.',
cause
});
}
function serve(socket,service){
const reader=createRequestReader();
let busy=false;
let full=false;
let over=false;
const end=(status)=>{
socket.end((0,response_head.O)({
status,
headers:{
connection:'close'
}
},0));
socket.pause();
};
const pump=()=>{
socket.cork();
while(!busy&&!full&&!socket.writableEnded){
const head=reader.next();
if(void 0===head)break;
if('bad'===head.kind)end(head.status);
else if('GET'===head.method)answerGet(head);
else answerLater(head);
}
socket.uncork();
if(busy||full){
if(reader.held()>AHEAD)socket.pause();
}else if(over)socket.end();
else if(socket.isPaused()&&!socket.writableEnded)socket.resume();
};
const answerGet=(head)=>{
const hit=service.hit(head.target);
if(void 0===hit)return void answerLater(head);
full=!socket.write(hit);
if(!head.stays)socket.end();
};
const answerLater=async(head)=>{
busy=true;
try{
const answer=await service.answer(head.method,head.target);
await send(socket,answer,head);
full=socket.writableNeedDrain;
}catch(error){
socket.destroy(error instanceof Error?error:void 0);
}finally{
busy=false;
}
if(!socket.destroyed)pump();
};
socket.setTimeout(SILENCE,()=>{
if(!busy)socket.destroy();
});
socket.on('error',()=>void 0);
socket.on('drain',()=>{
if(!full)return;
full=false;
pump();
});
socket.on('data',(chunk)=>{
reader.push(chunk);
pump();
});
socket.on('end',()=>{
over=true;
pump();
});
}
const AHEAD=65536;
async function send(socket,answer,{method,stays}){
try{
if(socket.destroyed)return;
if(void 0!==answer.whole&&stays&&'GET'===method)return void socket.write(answer.whole);
const{status,body}=answer;
const headers=stays?answer.headers:{
...answer.headers,
connection:'close'
};
const head=(0,response_head.O)({
status,
headers
},'bytes'===body.kind?body.bytes.length:body.size);
if('HEAD'!==method&&'bytes'===body.kind)writeWhole(socket,head,body.bytes);
else socket.write(head,'latin1');
if('HEAD'!==method&&'file'===body.kind)await sendFile(socket,body);
if(!stays)socket.end();
}finally{
answer.release();
}
}
const PIECE=262144;
async function sendFile(socket,{path,size}){
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
const file=__addDisposableResource(env_1,await(0,promises_.open)(path),true);
for(let at=0;at<size&&!socket.destroyed;){
const{bytesRead,buffer}=await file.read(Buffer.allocUnsafeSlow(Math.min(PIECE,size - at)),0);
if(0===bytesRead)throw new Error('a file of the guard ends before its size');
at +=bytesRead;
if(!socket.write(buffer.subarray(0,bytesRead)))await drained(socket);
}
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
}
function drained(socket){
return new Promise((resolve)=>{
if(socket.destroyed||!socket.writableNeedDrain)return resolve();
const done=()=>{
socket.off('drain',done);
socket.off('close',done);
resolve();
};
socket.on('drain',done);
socket.on('close',done);
});
}
const COPIED=16384;
function writeWhole(socket,head,bytes){
if(bytes.length<=COPIED){
const whole=Buffer.allocUnsafe(head.length + bytes.length);
whole.write(head,'latin1');
whole.set(bytes,head.length);
socket.write(whole);
return;
}
socket.cork();
socket.write(head,'latin1');
socket.write(bytes);
socket.uncork();
}
var external_node_child_process_=require$(31421);
var external_node_fs_=require$(73024);
function jobProcess({parent}){
const leader=parent?void 0:groupLeader();
if(1===leader)return;
for(const pid of[
leader,
process.ppid
]){
if(void 0===pid||pid<=1||pid===process.pid)continue;
const mark={
pid,
started:startOf(pid)
};
if(isRunning(mark))return mark;
}
return;
}
function isRunning({pid,started}){
try{
process.kill(pid,0);
}catch(error){
if(!(error instanceof Error&&'code' in error&&'EPERM'===error.code))return false;
}
const now=startOf(pid);
return(''===started||now===started)&&!isZombie(pid);
}
function groupLeader(){
if('win32'===process.platform)return;
const[,,group]=statOf(process.pid)??[];
if(void 0!==group)return Number(group);
const{stdout}=(0,external_node_child_process_.spawnSync)('ps',[
'-o',
'pgid=',
'-p',
String(process.pid)
],{
encoding:'utf8'
});
return /^\s*\d+\s*$/.test(stdout ?? '') ? Number(stdout) : void 0;
}
function startOf(pid){
return statOf(pid)?.[19]??'';
}
function isZombie(pid){
return statOf(pid)?.[0]==='Z';
}
function statOf(pid){
if('linux'!==process.platform)return;
try{
const text = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
return text.slice(text.lastIndexOf(')')+ 2).split(' ');
}catch {
return;
}
}
function watch(milliseconds,look){
const{promise:seen,resolve}=Promise.withResolvers();
const timer=setInterval(()=>{
if(!look())return;
clearInterval(timer);
resolve();
},milliseconds);
return{
seen,
stop:()=>clearInterval(timer)
};
}
var http_get=require$(33676);
var proxy=require$(43534);
var http_trust=require$(38661);
var external_node_tls_=require$(41692);
var external_node_tls_default=require$.n(external_node_tls_);
function parseLeanHead(text){
const lineEnd=text.indexOf('\r\n');
const line=lineEnd<0?text:text.slice(0,lineEnd);
const [, minor, digits = '', reason = ''] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: ([^\0\r\n]*))?$/.exec(line) ?? [];
if (void 0 === minor) throw new Error('the answer is not HTTP/1.1');
const headers={};
for(let at=lineEnd;at>=0;){
const next=text.indexOf('\r\n',at + 2);
readField(headers,text.slice(at + 2,next<0?void 0:next));
at=next;
}
const status=Number(digits);
const connection=headers.connection?.toLowerCase()??'';
const framing=framingOf(status,headers);
const stays='close'!==framing.kind&&('1'===minor?!connection.includes('close'):connection.includes('keep-alive'));
return{
status,
reason,
headers,
framing,
stays
};
}
function readField(headers,line){
const colon=line.indexOf(':');
const name=line.slice(0,Math.max(0,colon)).toLowerCase();
if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[\0\r\n]/.test(line)) throw new Error('the answer has a header that cannot be read');
const value=line.slice(colon + 1).trim();
const before=Object.hasOwn(headers,name)?headers[name]:void 0;
headers[name] = void 0 === before ? value : `${before}, ${value}`;
}
function framingOf(status,headers){
if(status<200||204===status||304===status)return{
kind:'length',
length:0
};
const coding=headers['transfer-encoding'];
const length=headers['content-length'];
if(void 0!==coding){
if(void 0!==length||'chunked'!==coding.toLowerCase())throw new Error('the answer has a Transfer-Encoding that cannot be read');
return{
kind:'chunked'
};
}
if(void 0===length)return{
kind:'close'
};
if (!/^\d{1,15}$/.test(length)) throw new Error('the answer has a Content-Length that cannot be read');
return{
kind:'length',
length:Number(length)
};
}
const LONGEST_LINE=16384;
function createUnchunker(){
let state='size';
let left=0;
let line='';
return(bytes)=>{
const data=[];
let at=0;
while(at<bytes.length){
if('data'===state){
const piece=bytes.subarray(at,at + left);
data.push(piece);
at +=piece.length;
left -=piece.length;
if(0===left)state='after';
continue;
}
const end=bytes.indexOf(10,at);
line +=Buffer.from(bytes.subarray(at,end<0?void 0:end)).toString('latin1');
if(line.length>LONGEST_LINE)throw new Error('the answer has a chunk that cannot be read');
if(end<0)break;
at=end + 1;
const whole = line.replace(/\r$/, '');
line='';
if('trailer'===state){
if(''===whole)return{
data,
rest:bytes.length - at
};
}else if('after'===state){
if(''!==whole)throw new Error('the answer has a chunk that is longer than its size');
state='size';
}else{
const [, size] = /^([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(whole) ?? [];
if(void 0===size)throw new Error('the answer has a chunk without a size');
left=Number.parseInt(size,16);
state=0===left?'trailer':'data';
}
}
return{
data,
rest:void 0
};
};
}
const READ=65536;
const LONGEST_HEAD=65536;
const SMALL=4096;
const SHARED=262144;
let shared=Buffer.alloc(0);
let taken=0;
function copyOf(bytes){
if(bytes.length<=SMALL)return Buffer.from(bytes);
if(taken + bytes.length>shared.length)[shared,taken]=[
Buffer.allocUnsafeSlow(SHARED),
0
];
const copy=shared.subarray(taken,taken + bytes.length);
copy.set(bytes);
taken +=bytes.length;
return copy;
}
function connect(options){
let taker;
let asked=0;
let answered=0;
let isOpen=false;
let waiting;
let head;
let held;
let left;
let unchunk;
const lose=(error)=>{
const lost=taker;
taker=void 0;
socket.destroy();
lost?.lost(error,1===asked||answered===asked);
};
const finish=(rest)=>{
const done=taker;
const stays=head?.stays===true&&0===rest&&!socket.destroyed;
[taker,head,unchunk]=[
void 0,
void 0,
void 0
];
if(stays){
if(socket.isPaused())socket.resume();
socket.unref();
options.onFree(connection);
}else socket.destroy();
done?.end();
};
const readHead=(bytes)=>{
const end=bytes.indexOf('\r\n\r\n');
if(end<0){
if (!'HTTP/'.startsWith(bytes.toString('latin1', 0, 5))) throw new Error('the answer is not HTTP/1.1');
if(bytes.length>LONGEST_HEAD)throw new Error('the answer has too many headers');
held=Buffer.from(bytes);
return bytes.length;
}
const read=parseLeanHead(bytes.toString('latin1',0,end));
if(read.status>=200){
head=read;
left='length'===read.framing.kind?read.framing.length:void 0;
if('chunked'===read.framing.kind)unchunk=createUnchunker();
taker?.head(read);
}else if(101===read.status)throw new Error('the answer changes the protocol');
return end + 4;
};
const readBody=(bytes)=>{
if(void 0!==unchunk){
const{data,rest}=unchunk(bytes);
for(const piece of data)taker?.data(copyOf(piece));
if(void 0!==rest)finish(rest);
return;
}
if(void 0===left)return void taker?.data(copyOf(bytes));
const own=bytes.length>left?bytes.subarray(0,left):bytes;
left -=own.length;
if(own.length>0)taker?.data(copyOf(own));
if(0===left)finish(bytes.length - own.length);
};
const receive=(length,buffer)=>{
if(void 0!==taker)answered=asked;
try{
let bytes=Buffer.from(buffer.buffer,buffer.byteOffset,length);
if(void 0!==held&&void 0===head){
bytes=Buffer.concat([
held,
bytes
]);
held=void 0;
}
let at=0;
while(void 0===head&&void 0!==taker&&at<bytes.length)at +=readHead(bytes.subarray(at));
if(void 0!==head)readBody(bytes.subarray(at));
else if(void 0===taker)socket.destroy();
}catch(error){
lose(error);
}
return true;
};
const onread={
buffer:Buffer.allocUnsafeSlow(READ),
callback:receive
};
const place={
host:options.host,
port:options.port,
onread,
noDelay:true,
autoSelectFamilyAttemptTimeout:1_000
};
const socket=void 0===options.tls?external_node_net_default().connect(place):external_node_tls_default().connect({
...place,
ALPNProtocols:[
'http/1.1'
],
...0===external_node_net_default().isIP(options.host)&&{
servername:options.host
},
...options.tls.secureContext&&{
secureContext:options.tls.secureContext
},
...options.tls.session&&{
session:options.tls.session
}
});
const opened=()=>{
isOpen=true;
if(void 0!==waiting)send(waiting);
waiting=void 0;
};
const send=(request)=>{
socket.write(request,'latin1');
taker?.sent();
};
const ended=()=>{
if(void 0===taker)return void socket.destroy();
if(head?.framing.kind==='close')finish(0);
else lose(new Error('other side closed'));
};
socket.on(void 0===options.tls?'connect':'secureConnect',opened);
socket.on('session',(session)=>options.onSession(session));
socket.on('error',lose);
socket.on('end',ended);
socket.on('close',()=>{
options.onClosed(connection);
if(void 0!==taker)ended();
});
const connection={
ask(request,by){
taker=by;
asked +=1;
socket.ref();
if(isOpen)send(request);
else waiting=request;
},
pause:()=>void socket.pause(),
resume:()=>void socket.resume(),
get left(){
return left;
},
destroy:()=>void socket.destroy()
};
return connection;
}
var http_limits=require$(14079);
const HELD_BYTES=1048576;
const DUMPED_BYTES=65536;
class LeanExchange{
status=0;
reason='';
headers={};
request;
deadline;
#options;
#answered;
#limit='connect';
#connection;
#held=[];
#heldBytes=0;
#paused=false;
#dumping=false;
#end;
#wake;
#rate;
#repeated=false;
constructor(request,answered,options){
[this.request,this.#answered,this.#options]=[
request,
answered,
options
];
this.deadline=performance.now()+ options.timeouts.connect;
}
on(connection){
this.#connection=connection;
connection.ask(this.request,this);
}
sent(){
this.#await('headers');
}
head({status,reason,headers}){
[this.status,this.reason,this.headers]=[
status,
reason,
headers
];
this.deadline = 1 / 0;
this.#answered.resolve(this);
}
data(bytes){
this.#heldBytes +=bytes.length;
if(this.#dumping){
if(this.#heldBytes>DUMPED_BYTES)this.#drop();
return;
}
this.#held.push(bytes);
this.#rate?.count(bytes.length);
if(this.#heldBytes>=HELD_BYTES&&!this.#paused){
this.#paused=true;
this.#connection?.pause();
}
this.#wake?.();
}
end(){
this.#finish('whole');
}
lost(error,fresh){
if(fresh||this.#repeated||void 0!==this.#end)this.fail(error);
else{
this.#repeated=true;
this.#await('connect');
this.#options.again(this);
}
}
fail(error){
const connection=this.#connection;
this.#finish({
error
});
connection?.destroy();
this.#answered.reject(error);
}
look(now){
if(now<this.deadline)return;
const limit=this.#limit;
setImmediate(()=>{
if(performance.now()<this.deadline||void 0!==this.#end)return;
const what={
connect:'no connection',
headers:'no headers',
stall:'no bytes'
}[limit];
this.fail(new http_limits.N(limit, `${what} for ${this.#options.timeouts[limit]} ms`));
});
}
whole(){
if('whole'!==this.#end||this.#held.length>1)return;
return this.#held[0]??new Uint8Array();
}
async*body(){
this.#rate??=new http_limits.U(this.#options.rateFloor);
try{
for(;;){
const chunk=this.#held.shift()??await this.#next(this.#rate);
if(void 0===chunk)return;
this.#heldBytes -=chunk.length;
if (this.#paused && this.#heldBytes < HELD_BYTES / 2 && void 0 === this.#end) {
this.#paused=false;
this.#connection?.resume();
}
yield chunk;
}
}finally{
this.#drop();
}
}
dump(){
this.#held=[];
if(void 0!==this.#end)return;
this.#dumping=true;
if(this.#heldBytes>DUMPED_BYTES||(this.#connection?.left??0)>DUMPED_BYTES)this.#drop();
else this.#await('stall');
}
async #next(rate){
if(void 0===this.#end){
const from=performance.now();
this.#await('stall');
await new Promise((resolve)=>{
this.#wake=resolve;
});
this.#wake=void 0;
this.deadline = 1 / 0;
if(void 0===this.#end)rate.check(performance.now()- from);
}
const chunk=this.#held.shift();
if(void 0===chunk&&'object'==typeof this.#end)throw this.#end.error;
return chunk;
}
#await(limit){
this.#limit=limit;
this.deadline=performance.now()+ this.#options.timeouts[limit];
}
#finish(end){
if(void 0!==this.#end)return;
this.#end=end;
this.deadline = 1 / 0;
this.#connection=void 0;
this.#options.over(this);
this.#wake?.();
}
#drop(){
if(void 0!==this.#end)return;
const connection=this.#connection;
this.#finish({
error:new Error('the rest of the body is not needed')
});
connection?.destroy();
}
}
const IDLE=4_000;
const LOOK=50;
function createLeanTransport(options){
const{env,timeouts,rateFloor,stop,certificate}=options;
const routes=new Map();
const connections=new Set();
const running=new Set();
const trust=(0,http_trust.Z)(env);
let trusted=trust.state;
let undici;
let looking;
const look=()=>{
const now=performance.now();
for(const exchange of running)exchange.look(now);
if(running.size>0)return;
clearInterval(looking);
looking=void 0;
};
stop.addEventListener('abort',()=>{
for(const exchange of[
...running
])exchange.fail(stop.reason);
});
const routeOf=(url)=>{
if(trusted!==trust.state){
trusted=trust.state;
routes.clear();
}
const known=routes.get(url.origin);
if(void 0!==known)return known;
const route=void 0===(0,proxy.i)(url,env)?direct(url):'proxy';
routes.set(url.origin,route);
return route;
};
const direct=(url)=>{
const https='https:'===url.protocol;
return{
host: url.hostname.replace(/^\[(.+)\]$/, '$1'),
port:Number(url.port||(https?443:80)),
https,
secureContext:https?(0,http_trust.V)(trust.authorities,certificate(url)):void 0,
idle:[],
session:void 0,
sent:void 0
};
};
const open=(route)=>{
const made=connect({
host:route.host,
port:route.port,
tls:route.https?{
secureContext:route.secureContext,
session:route.session
}:void 0,
onSession(session){
route.session=session;
},
onFree:(connection)=>void route.idle.push({
connection,
since:performance.now()
}),
onClosed(connection){
connections.delete(connection);
const at=route.idle.findIndex((each)=>each.connection===connection);
if(at>=0)route.idle.splice(at,1);
}
});
connections.add(made);
return made;
};
const take=(route)=>{
const last=route.idle.pop();
if(void 0===last)return open(route);
if(performance.now()- last.since<IDLE)return last.connection;
for(const{connection}of[
last,
...route.idle.splice(0)
])connection.destroy();
return open(route);
};
return{
exchange(request){
const{url,headers,headersTimeout=timeouts.headers}=request;
const route=routeOf(url);
if('proxy'===route){
undici??=Promise.all([
require$.e(3163),
require$.e(5901)
]).then(require$.bind(require$,98282)).then(({createUndiciTransport})=>createUndiciTransport(options,trust));
return undici.then((transport)=>transport.exchange(request));
}
return new Promise((resolve,reject)=>{
const text = `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n${fieldsOf(route, headers)}\r\n`;
const own=headersTimeout===timeouts.headers?timeouts:{
...timeouts,
headers:headersTimeout
};
const exchange=new LeanExchange(text,{
resolve,
reject
},{
timeouts:own,
rateFloor,
again:(each)=>each.on(open(route)),
over:(each)=>void running.delete(each)
});
running.add(exchange);
looking??=setInterval(look,LOOK).unref();
exchange.on(take(route));
});
},
trust,
async close(){
clearInterval(looking);
for(const connection of connections)connection.destroy();
await(await undici)?.close();
}
};
}
function fieldsOf(route,headers){
if(route.sent?.headers===headers)return route.sent.text;
const lines=Object.entries(headers).map(([name,value])=>{
if (!/^[\w-]+$/.test(name) || /[\0\r\n]|[^\0-\xff]/.test(value)) throw Object.assign(new Error(`the header ${name} cannot be sent`), {
code:'ERR_INVALID_CHAR'
});
return `${name}: ${value}\r\n`;
});
const text=lines.join('');
route.sent={
headers,
text
};
return text;
}
function createLeanHttp(options){
return(0,http_get.J)(createLeanTransport(options),options);
}
function createGuardPorts(given){
const{run,upstreams,mask}=given;
return{
listen:listenForGo,
post:postToGuard,
upstreams,
spool:createSpool(run.temporary),
async openSharedCache(address){
const{openRedis}=await Promise.all([
require$.e(7796),
require$.e(5351)
]).then(require$.bind(require$,5351));
return openRedis(address,run.env);
},
secret:()=>(0,external_node_crypto_.randomBytes)(16).toString('hex'),
sha256:(bytes)=>(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
async zipFault(path){
return(await Promise.all([
require$.e(663),
require$.e(1877)
]).then(require$.bind(require$,91877))).zipContentsFault(path);
},
async startDetached(command,options){
return(await require$.e(6746).then(require$.bind(require$,96746))).startDetached(command,options);
},
jobProcess:async()=>jobProcess({
parent:'true'===run.env.GITHUB_ACTIONS
}),
isRunning:isRunning,
watch:watch,
async untilSignal(){
return(await require$.e(4831).then(require$.bind(require$,4831))).untilSignal();
},
pid:process.pid,
mask
};
}
}),
94965:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>responseHead
});
function responseHead({status,headers},length){
const lines = Object.entries(headers).map(([name, value])=>`${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`);
return `HTTP/1.1 ${status} ${phrases[status] ?? 'Answer'}\r\n${lines.join('')}content-length: ${length}\r\n\r\n`;
}
const phrases={
200:'OK',
400:'Bad Request',
401:'Unauthorized',
403:'Forbidden',
404:'Not Found',
405:'Method Not Allowed',
410:'Gone',
429:'Too Many Requests',
431:'Request Header Fields Too Large',
500:'Internal Server Error',
503:'Service Unavailable'
};
}),
41773:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$w:()=>rename,
TF:()=>remove,
v$:()=>removeFolder,
xI:()=>removeAtOnce
});
var fs$0=require$(73024);
var promises$1=require$(51455);
var path$2=require$(76760);
var promises$3=require$(58500);
var problem$4=require$(48624);
var quoted$8=require$(58987);
var problem$5=require$(58076);
var place$6=require$(42211);
var write$7=require$(30815);
function rename(from,to){
return patiently(()=>promises$1.rename(from,to),{
doing: `move ${(0, quoted$8.T)(from)} to ${(0, quoted$8.T)(to)}`,
folders:[
(0,path$2.dirname)(from),
(0,path$2.dirname)(to)
],
codes:HELD,
async isFinal(){
if(!await isFolder(to)&&!(await isFolder(from)&&await isThere(to)))return;
throw Object.assign(new Error(`EEXIST: there is something already, rename '${from}' -> '${to}'`), {
code:'EEXIST'
});
}
});
}
function remove(path){
return patiently(()=>removeAll(path,promises$1.rm),removal(path,HELD));
}
function removeAtOnce(path){
return patiently(()=>removeAll(path,onWindows?promises$1.rm:fs$0.rmSync),removal(path,HELD));
}
const onWindows='win32'===process.platform;
async function removeAll(path,rm){
const isThere=(await promises$1.lstat(path).catch(()=>void 0))?.isDirectory()===true;
const held=isThere?(0,place$6.s)(path):void 0;
if(void 0===held)return rm(path,REMOVE);
try{
for(const name of(await promises$1.readdir(held.path)))await rm((0,path$2.join)(held.path,name),REMOVE);
}finally{
held.close();
}
await promises$1.rmdir(path);
}
function removeFolder(path){
return patiently(()=>promises$1.rmdir(path),removal(path,[
...HELD
].filter((code)=>'ENOTEMPTY'!==code)));
}
const REMOVE={
recursive:true,
force:true,
maxRetries:3
};
const HELD=[
'EPERM',
'EACCES',
'EBUSY',
'ENOTEMPTY'
];
const WAITS=[
10,
20,
40,
80,
160,
320,
640,
...Array.from({
length:9
},()=>1000)
];
function removal(path,codes){
return{
doing: `remove ${(0, quoted$8.T)(path)}`,
folders:[
(0,path$2.dirname)(path)
],
codes
};
}
async function patiently(act,work){
for(let attempt=0;;attempt++)try{
return await act();
}catch(error){
if(!isWindows(error)||!work.codes.includes((0,problem$5.CA)(error)))throw error;
await work.isFinal?.();
if(0===attempt&&!work.folders.every(isWritable))throw error;
const pause=WAITS[attempt];
if(void 0===pause)throw held(work,error);
await(0,promises$3.setTimeout)(pause);
}
}
function isWindows(error){
if(onWindows)return true;
const number='object'==typeof error&&null!==error?Reflect.get(error,'errno'):void 0;
return 'number'==typeof number&&number<-4000;
}
function isWritable(folder){
try{
(0,write$7.M)(folder);
return true;
}catch {
return false;
}
}
async function isThere(path){
try{
await promises$1.lstat(path);
return true;
}catch {
return false;
}
}
async function isFolder(path){
try{
return(await promises$1.stat(path)).isDirectory();
}catch {
return false;
}
}
function held({doing},error){
const why = `another program holds it, or a file in it, open (${(0, problem$5.CA)(error)})`;
return new problem$4.A('FILES_FAILED', `Cannot ${doing}: ${why}`, {
hint:'It may be an antivirus scanner, an editor, or a go.exe that still runs. Close it, or exclude the folder from scanning, and run again: an install resumes.',
cause:error
});
}
}),
7031:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
D:()=>withoutFirst
});
function withoutFirst(pieces,bytes){
const left=[];
let skip=bytes;
for(const piece of pieces)if(skip>=piece.length)skip -=piece.length;
else{
left.push(piece.subarray(skip));
skip=0;
}
return left;
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
