export const id=615;
export const ids=[
615
];
export const modules={
6539:((module$,exports$,require$)=>{
require$.d(exports$,{
c:()=>createWhole,
e:()=>abandon
});
var crypto$0=require$(7598);
var fs$1=require$(3024);
var promises$2=require$(1455);
var path$3=require$(6760);
var problem$4=require$(2225);
var files$5=require$(2354);
async function createWhole(path,text){
const draft = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
await writeDraft(draft,text);
return await place(draft,path);
}finally{
await(0,files$5.TF)(draft);
}
}
async function abandon(path){
const folder=(0,path$3.dirname)(path);
for(const name of(await namesIn(folder)))if(isDraftOf((0,path$3.basename)(path),name))await(0,files$5.TF)((0,path$3.join)(folder,name));
}
async function namesIn(folder){
try{
return await(0,promises$2.readdir)(folder);
}catch(error){
if('ENOENT'===(0,problem$4.CA)(error))return[];
throw error;
}
}
function isDraftOf(file,name){
return name.startsWith(`${file}.`) && /^\.[0-9a-f]{12}\.tmp$/.test(name.slice(file.length));
}
async function writeDraft(draft,text){
const file=await(0,promises$2.open)(draft,'wx');
try{
await openToReaders(file);
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
}
async function openToReaders(file){
const{mode}=await file.stat();
if((0o444&mode)!==0o444)await file.chmod(0o777&mode|0o444);
}
async function place(draft,path){
try{
await(0,promises$2.link)(draft,path);
return true;
}catch(error){
if('EEXIST'===(0,problem$4.CA)(error)||isGone(draft))return false;
return placeByRename(draft,path);
}
}
async function placeByRename(draft,path){
try{
await(await(0,promises$2.open)(path,'wx')).close();
}catch(error){
if('EEXIST'===(0,problem$4.CA)(error))return false;
throw error;
}
try{
await(0,files$5.$w)(draft,path);
return true;
}catch(error){
await release(path);
if(isGone(draft))return false;
throw error;
}
}
function isGone(draft){
return void 0===(0,fs$1.statSync)(draft,{
throwIfNoEntry:false
});
}
async function release(path){
const found=(0,fs$1.statSync)(path,{
throwIfNoEntry:false
});
if(found?.isFile()&&0===found.size)await(0,files$5.TF)(path);
}
}),
2354:((module$,exports$,require$)=>{
require$.d(exports$,{
TF:()=>remove,
v$:()=>removeFolder,
$w:()=>rename
});
var promises_=require$(1455);
var external_node_path_=require$(6760);
var external_node_timers_promises_=require$(8500);
var problem=require$(2969);
var quoted=require$(1118);
var file_problem=require$(2225);
var external_node_crypto_=require$(7598);
var external_node_fs_=require$(3024);
function makeAndRemove(folder){
const path = (0, external_node_path_.join)(folder, `.doctor-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`);
(0,external_node_fs_.mkdirSync)(path);
(0,external_node_fs_.rmdirSync)(path);
}
function rename(from,to){
return patiently(()=>promises_.rename(from,to),{
doing: `move ${(0, quoted.T)(from)} to ${(0, quoted.T)(to)}`,
folders:[
(0,external_node_path_.dirname)(from),
(0,external_node_path_.dirname)(to)
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
return patiently(()=>promises_.rm(path,REMOVE),removal(path,HELD));
}
function removeFolder(path){
return patiently(()=>promises_.rmdir(path),removal(path,[
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
doing: `remove ${(0, quoted.T)(path)}`,
folders:[
(0,external_node_path_.dirname)(path)
],
codes
};
}
async function patiently(act,work){
for(let attempt=0;;attempt++)try{
return await act();
}catch(error){
if(!isWindows(error)||!work.codes.includes((0,file_problem.CA)(error)))throw error;
await work.isFinal?.();
if(0===attempt&&!work.folders.every(isWritable))throw error;
const pause=WAITS[attempt];
if(void 0===pause)throw held(work,error);
await(0,external_node_timers_promises_.setTimeout)(pause);
}
}
function isWindows(error){
if('win32'===process.platform)return true;
const number='object'==typeof error&&null!==error?Reflect.get(error,'errno'):void 0;
return 'number'==typeof number&&number<-4000;
}
function isWritable(folder){
try{
makeAndRemove(folder);
return true;
}catch {
return false;
}
}
async function isThere(path){
try{
await promises_.lstat(path);
return true;
}catch {
return false;
}
}
async function isFolder(path){
try{
return(await promises_.stat(path)).isDirectory();
}catch {
return false;
}
}
function held({doing},error){
const why = `another program holds it, or a file in it, open (${(0, file_problem.CA)(error)})`;
return new problem.A('FILES_FAILED', `Cannot ${doing}: ${why}`, {
hint:'It may be an antivirus scanner, an editor, or a go.exe that still runs. Close it, or exclude the folder from scanning, and run again: an install resumes.',
cause:error
});
}
}),
615:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
records:()=>records
});
var crypto$0=require$(7598);
var fs$1=require$(3024);
var path$2=require$(6760);
var whole$3=require$(6539);
var problem$4=require$(2225);
var folders$5=require$(9780);
const records={
create:(path,text)=>(0,problem$4.CD)(path,'write',()=>{
(0,folders$5.w)((0,path$2.dirname)(path));
return(0,whole$3.c)(path,text);
}),
abandon:(path)=>(0,problem$4.CD)(path,'remove',()=>(0,whole$3.e)(path)),
heartbeat,
sha256:(text)=>(0,crypto$0.createHash)('sha256').update(text).digest('hex')
};
const HEARTBEAT_MS=2_000;
function heartbeat(path){
const timer=setInterval(()=>{
try{
const now=new Date();
(0,fs$1.utimesSync)(path,now,now);
}catch {
clearInterval(timer);
}
},HEARTBEAT_MS).unref();
return()=>clearInterval(timer);
}
})
};
