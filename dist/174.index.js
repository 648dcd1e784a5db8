export const id=174;
export const ids=[
174
];
export const modules={
60174:((module$,exports$,require$)=>{
require$.d(exports$,{
createGuardPorts:()=>createGuardPorts
});
var external_node_crypto_=require$(77598);
var promises_=require$(51455);
var external_node_path_=require$(76760);
var file_problem=require$(42225);
var held_files=require$(70740);
function createSpool(temporary){
let folder;
let count=0;
return{
async create(){
folder??=(0,file_problem.CD)(temporary,'make a folder in',()=>(0,promises_.mkdtemp)((0,external_node_path_.join)(temporary,'setup-go-guard-')));
count +=1;
return createFile((0, external_node_path_.join)(await folder, `${count}.part`));
},
async close(){
if(void 0!==folder)await(0,held_files.TF)(await folder);
}
};
}
async function createFile(path){
const file=await(0,file_problem.CD)(path,'create',()=>(0,promises_.open)(path,'wx+',0o600));
let size=0;
let isOpen=true;
const close=async()=>{
if(!isOpen)return;
isOpen=false;
await file.close();
};
return{
path,
async append(bytes){
await(0,file_problem.CD)(path,'write',async()=>{
for(let done=0;done<bytes.length;){
const{bytesWritten}=await file.write(bytes,done,bytes.length - done,size + done);
done +=bytesWritten;
}
});
size +=bytes.length;
},
async restart(){
size=0;
await(0,file_problem.CD)(path,'truncate',()=>file.truncate(0));
},
async read(start,length){
const bytes=Buffer.alloc(length);
let done=0;
while(done<length){
const{bytesRead}=await(0,file_problem.CD)(path,'read',()=>file.read(bytes,done,length - done,start + done));
if(0===bytesRead)break;
done +=bytesRead;
}
return bytes.subarray(0,done);
},
finish:close,
async remove(){
await close();
await(0,held_files.TF)(path);
}
};
}
var external_node_http_=require$(37067);
var problem=require$(72969);
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
var external_node_fs_=require$(73024);
var external_node_net_=require$(77030);
var external_node_stream_promises_=require$(46466);
var response_head=require$(53148);
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
}
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
if(busy||full)socket.pause();
else if(over)socket.end();
else if(!socket.writableEnded)socket.resume();
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
async function send(socket,answer,{method,stays}){
const{status,body}=answer;
const headers=stays?answer.headers:{
...answer.headers,
connection:'close'
};
const head=(0,response_head.O)({
status,
headers
},'bytes'===body.kind?body.bytes.length:body.size);
try{
if(socket.destroyed)return;
if('HEAD'!==method&&'bytes'===body.kind)writeWhole(socket,head,body.bytes);
else socket.write(head,'latin1');
if('HEAD'!==method&&'file'===body.kind)await(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(body.path,{
highWaterMark:262144
}),socket,{
end:false
});
if(!stays)socket.end();
}finally{
answer.release();
}
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
require$.e(2766)
]).then(require$.bind(require$,32766));
return openRedis(address,run.env);
},
secret:()=>(0,external_node_crypto_.randomBytes)(16).toString('hex'),
sha256:(bytes)=>(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
async zipFault(path){
return(await Promise.all([
require$.e(663),
require$.e(5246)
]).then(require$.bind(require$,35246))).zipContentsFault(path);
},
async startDetached(command,options){
return(await require$.e(5713).then(require$.bind(require$,75713))).startDetached(command,options);
},
jobProcess:async()=>jobProcess({
parent:'true'===run.env.GITHUB_ACTIONS
}),
isRunning:isRunning,
watch:watch,
async untilSignal(){
return(await require$.e(4284).then(require$.bind(require$,74284))).untilSignal();
},
pid:process.pid,
mask
};
}
}),
53148:((module$,exports$,require$)=>{
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
70740:((module$,exports$,require$)=>{
require$.d(exports$,{
$w:()=>rename,
TF:()=>remove,
v$:()=>removeFolder
});
var promises$0=require$(51455);
var path$1=require$(76760);
var promises$2=require$(58500);
var problem$3=require$(72969);
var quoted$7=require$(21118);
var problem$4=require$(42225);
var place$5=require$(28558);
var write$6=require$(45990);
function rename(from,to){
return patiently(()=>promises$0.rename(from,to),{
doing: `move ${(0, quoted$7.T)(from)} to ${(0, quoted$7.T)(to)}`,
folders:[
(0,path$1.dirname)(from),
(0,path$1.dirname)(to)
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
return patiently(()=>removeAll(path),removal(path,HELD));
}
async function removeAll(path){
const isThere=(await promises$0.lstat(path).catch(()=>void 0))?.isDirectory()===true;
const held=isThere?(0,place$5.s)(path):void 0;
if(void 0===held)return promises$0.rm(path,REMOVE);
try{
for(const name of(await promises$0.readdir(held.path)))await promises$0.rm((0,path$1.join)(held.path,name),REMOVE);
}finally{
held.close();
}
await promises$0.rmdir(path);
}
function removeFolder(path){
return patiently(()=>promises$0.rmdir(path),removal(path,[
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
doing: `remove ${(0, quoted$7.T)(path)}`,
folders:[
(0,path$1.dirname)(path)
],
codes
};
}
async function patiently(act,work){
for(let attempt=0;;attempt++)try{
return await act();
}catch(error){
if(!isWindows(error)||!work.codes.includes((0,problem$4.CA)(error)))throw error;
await work.isFinal?.();
if(0===attempt&&!work.folders.every(isWritable))throw error;
const pause=WAITS[attempt];
if(void 0===pause)throw held(work,error);
await(0,promises$2.setTimeout)(pause);
}
}
function isWindows(error){
if('win32'===process.platform)return true;
const number='object'==typeof error&&null!==error?Reflect.get(error,'errno'):void 0;
return 'number'==typeof number&&number<-4000;
}
function isWritable(folder){
try{
(0,write$6.M)(folder);
return true;
}catch {
return false;
}
}
async function isThere(path){
try{
await promises$0.lstat(path);
return true;
}catch {
return false;
}
}
async function isFolder(path){
try{
return(await promises$0.stat(path)).isDirectory();
}catch {
return false;
}
}
function held({doing},error){
const why = `another program holds it, or a file in it, open (${(0, problem$4.CA)(error)})`;
return new problem$3.A('FILES_FAILED', `Cannot ${doing}: ${why}`, {
hint:'It may be an antivirus scanner, an editor, or a go.exe that still runs. Close it, or exclude the folder from scanning, and run again: an install resumes.',
cause:error
});
}
}),
28558:((module$,exports$,require$)=>{
require$.d(exports$,{
S:()=>requireOwn,
s:()=>holdIfShared
});
var fs$0=require$(73024);
var path$1=require$(76760);
var write$2=require$(45990);
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
45990:((module$,exports$,require$)=>{
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
