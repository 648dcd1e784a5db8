"use strict";
exports.id=9799;
exports.ids=[
9799,
9162
];
exports.modules={
19162:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
link:()=>link,
makeOwnFolder:()=>makeOwnFolder,
makeTemporaryFolder:()=>makeTemporaryFolder,
move:()=>move,
readStream:()=>readStream,
remove:()=>remove,
removeIfEmpty:()=>removeIfEmpty,
syncFolder:()=>syncFolder,
writeStream:()=>writeStream,
writeText:()=>writeText
});
var crypto$0=require$(77598);
var promises$1=require$(51455);
var path$2=require$(76760);
var quoted$6=require$(58987);
var problem$3=require$(58076);
var folders$4=require$(26907);
var files$5=require$(41773);
function makeTemporaryFolder(prefix){
return (0, problem$3.CD)(`${prefix}*`, 'make the folder', ()=>makeTemporary(prefix));
}
function makeOwnFolder(prefix){
return (0, problem$3.CD)(`${prefix}*`, 'make the folder', async ()=>{
const path = `${prefix}${process.getuid?.() ?? ''}`;
const isOurs=void 0!==process.getuid&&await makePrivate(path,process.getuid());
return isOurs?path:makeTemporary(prefix);
});
}
async function makePrivate(path,uid){
(0,folders$4.w)((0,path$2.dirname)(path));
try{
await(0,promises$1.mkdir)(path,{
mode:0o700
});
return true;
}catch(error){
if('EEXIST'!==(0,problem$3.CA)(error))throw error;
const found=await(0,promises$1.lstat)(path);
return found.isDirectory()&&found.uid===uid&&(0o022&found.mode)===0;
}
}
function writeText(path,text,mode){
return(0,problem$3.CD)(path,'write',()=>writeWhole(path,text,mode));
}
function move(from,to){
return (0, problem$3.CD)(to, `move ${(0, quoted$6.T)(from)} to`, ()=>files$5.$w(from, to));
}
function remove(path){
return(0,problem$3.CD)(path,'remove',()=>files$5.TF(path));
}
function removeIfEmpty(path){
return(0,problem$3.CD)(path,'remove',()=>removeEmpty(path));
}
function link(target,path,kind){
return(0,problem$3.CD)(path,'make the link',()=>(0,promises$1.symlink)(target,path,'folder'===kind?'junction':'file'));
}
function syncFolder(path){
return(0,problem$3.CD)(path,'sync',async()=>{
if('win32'===process.platform)return;
const folder=await(0,promises$1.open)(path,'r');
try{
await folder.sync();
}finally{
await folder.close();
}
});
}
async function makeTemporary(prefix){
(0,folders$4.w)((0,path$2.dirname)(prefix));
for(let attempt=1;;attempt +=1)try{
return await makeUnique(prefix);
}catch(error){
if(attempt>=3||![
'ENOENT',
'EEXIST'
].includes((0,problem$3.CA)(error)))throw error;
(0,folders$4.w)((0,path$2.dirname)(prefix));
}
}
async function makeUnique(prefix){
const path=prefix +(0,crypto$0.randomBytes)(6).toString('hex');
await(0,promises$1.mkdir)(path);
return path;
}
async function writeWhole(path,text,mode=0o666){
const temporary = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
const file=await(0,promises$1.open)(temporary,'wx',mode);
try{
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
await files$5.$w(temporary,path);
}catch(error){
await files$5.TF(temporary);
throw error;
}
}
async function*readStream(path){
const file=await(0,problem$3.CD)(path,'read',()=>(0,promises$1.open)(path,'r'));
try{
for(;;){
const chunk=Buffer.allocUnsafeSlow(262144);
const{bytesRead}=await(0,problem$3.CD)(path,'read',()=>file.read(chunk));
if(0===bytesRead)return;
yield chunk.subarray(0,bytesRead);
}
}finally{
await file.close();
}
}
async function writeStream(path,bytes){
const file=await(0,problem$3.CD)(path,'create',()=>(0,promises$1.open)(path,'w'));
let waiting=[];
let length=0;
const flush=async()=>{
const[chunks,total]=[
waiting,
length
];
[waiting,length]=[
[],
0
];
if(total>0)await(0,problem$3.CD)(path,'write',()=>writeAll(file,chunks,total));
};
try{
for await(const chunk of bytes){
waiting.push(chunk);
length +=chunk.length;
if(length>=PIECE)await flush();
}
}finally{
await flush().finally(()=>(0,problem$3.CD)(path,'write',()=>file.close()));
}
}
const PIECE=1024**2;
async function writeAll(file,chunks,length){
const{bytesWritten}=await file.writev(chunks);
if(bytesWritten===length)return;
await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}
async function removeEmpty(path){
try{
await files$5.v$(path);
}catch(error){
if(!STAYS.has((0,problem$3.CA)(error)))throw error;
}
}
const STAYS=new Set([
'ENOTEMPTY',
'EEXIST',
'ENOENT',
'ENOTDIR'
]);
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
29799:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
treeMoves:()=>treeMoves
});
var fs$0=require$(73024);
var promises$1=require$(51455);
var path$2=require$(76760);
var quoted$6=require$(58987);
var changes$3=require$(19162);
var problem$4=require$(58076);
var files$5=require$(41773);
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
const treeMoves={
tryRename,
takeAway,
copyTree
};
function tryRename(from,to){
return (0, problem$4.CD)(to, `move ${(0, quoted$6.T)(from)} to`, async ()=>{
try{
await(0,files$5.$w)(from,to);
return 'renamed';
}catch(error){
const outcome=OUTCOMES[(0,problem$4.CA)(error)];
if(void 0===outcome)throw error;
return outcome;
}
});
}
const OUTCOMES={
ENOTEMPTY:'taken',
EEXIST:'taken',
ENOTDIR:'taken',
ENOENT:'gone',
EXDEV:'unable'
};
async function takeAway(from,to,{before,last}){
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
const folder=__addDisposableResource(env_1,await openFolder(from),true);
const outcome=await tryRename(from,to);
if('unable'!==outcome)return outcome;
await before();
const inside = void 0 === folder ? from : `/proc/self/fd/${folder.fd}`;
await(0,problem$4.CD)(from,'empty',async()=>{
const names=await(0,promises$1.readdir)(inside);
for(const name of names)if(name!==last)await(0,files$5.TF)((0,path$2.join)(inside,name));
if(void 0!==last)await(0,files$5.TF)((0,path$2.join)(inside,last));
});
await(0,changes$3.removeIfEmpty)(from);
return 'emptied';
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
}
async function openFolder(path){
if('linux'!==process.platform)return;
try{
const folder=await(0,promises$1.open)(path,fs$0.constants.O_DIRECTORY|fs$0.constants.O_NOFOLLOW);
await (0, promises$1.readdir)(`/proc/self/fd/${folder.fd}`);
return folder;
}catch {
return;
}
}
const COPY={
recursive:true,
preserveTimestamps:true,
verbatimSymlinks:true,
force:false,
errorOnExist:true
};
function copyTree(from,to){
return (0, problem$4.CD)(to, `copy ${(0, quoted$6.T)(from)} to`, ()=>(0, promises$1.cp)(from, to, COPY));
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
