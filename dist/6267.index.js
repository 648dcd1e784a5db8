"use strict";
exports.id=6267;
exports.ids=[
6267
];
exports.modules={
26267:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
cacheFolders:()=>cacheFolders
});
var external_node_fs_=require$(73024);
var external_node_path_=require$(76760);
var file_problem=require$(58076);
var folders=require$(4148);
function setTimesOf(root,times){
const isOurs=createFolderCheck(root);
const now=new Date();
return times.filter(({path,time,isFolder})=>{
if(!isOurs(isFolder?path:folderOf(path)))return true;
return!setTime((0,external_node_path_.join)(root,path),time,now);
}).length;
}
function setTime(path,time,accessed){
try{
(0, external_node_fs_.lutimesSync)(path, accessed, time / 1000);
return true;
}catch(error){
if('ENOENT'===(0,file_problem.CA)(error))return false;
throw error;
}
}
function createFolderCheck(root){
const known=new Map([
[
'',
true
]
]);
const look=(path)=>check(folderOf(path))&&(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root,path),{
throwIfNoEntry:false
})?.isDirectory()===true;
const check=(path)=>{
const answer=known.get(path)??look(path);
known.set(path,answer);
return answer;
};
return check;
}
function folderOf(path){
return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
const cacheFolders={
files:(folder)=>(0,file_problem.CD)(folder,'list',()=>[
...(0,folders.DR)(folder)
]),
moveInto:(staging,folder)=>(0,file_problem.CD)(folder,'write to',async()=>{
await merge(staging,folder);
await(0,folders.C0)(staging);
}),
linkInto:(staging,folder,paths)=>(0,file_problem.CD)(staging,'write to',()=>{
const made=new Set();
return paths.reduce((bytes,path)=>bytes + linkTree({
from:folder,
to:staging,
made
},path),0);
}),
setTimes:(folder,time)=>(0,file_problem.CD)(folder,'write to',()=>{
const paths=[
...(0,folders.Yl)(folder,'')
];
for (const path of paths)(0, external_node_fs_.utimesSync)((0, external_node_path_.join)(folder, path), time / 1000, time / 1000);
return paths;
}),
setTimesOf:(folder,times)=>(0,file_problem.CD)(folder,'write to',()=>setTimesOf(folder,times)),
remove:(folder)=>(0,file_problem.CD)(folder,'remove',()=>(0,folders.C0)(folder)),
glob:(patterns)=>(0,file_problem.CD)(patterns.join(),'list',()=>(0,external_node_fs_.globSync)([
...patterns
]).filter((path)=>(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:false
})?.isFile()).toSorted()),
find:(folder,wanted)=>(0,file_problem.CD)(folder,'list',()=>[
...find(folder,'',wanted)
])
};
function*find(folder,below,wanted){
const{names,skip,except}=wanted;
for(const entry of(0,folders.Mc)((0,external_node_path_.join)(folder,below))){
const path = '' === below ? entry.name : `${below}/${entry.name}`;
if(entry.isDirectory()&&!skip.has(entry.name)&&(0,external_node_path_.join)(folder,path)!==except)yield*find(folder,path,wanted);
else if(entry.isFile()&&names.has(entry.name))yield path;
}
}
async function merge(from,to){
if(!exists(to)){
(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to),{
recursive:true
});
return(0,folders.Cy)(from,to);
}
for(const entry of(0,folders.Mc)(from)){
const[source,target]=[
(0,external_node_path_.join)(from,entry.name),
(0,external_node_path_.join)(to,entry.name)
];
if(exists(target)){
if(entry.isDirectory()&&!entry.name.includes('@'))await merge(source,target);
}else await(0,folders.Cy)(source,target);
}
}
function exists(path){
return void 0!==(0,external_node_fs_.lstatSync)(path,{
throwIfNoEntry:false
});
}
function linkTree(linking,path){
const{from,to}=linking;
const source=(0,external_node_path_.join)(from,path);
const found=(0,external_node_fs_.lstatSync)(source,{
throwIfNoEntry:false
});
if(found?.isFile()){
makeFolder(linking,(0,external_node_path_.dirname)((0,external_node_path_.join)(to,path)));
cache_folders_link(source,(0,external_node_path_.join)(to,path));
return found.size;
}
if(!found?.isDirectory())return 0;
makeFolder(linking,(0,external_node_path_.join)(to,path));
let bytes=0;
for (const { name } of (0, folders.Mc)(source))bytes += linkTree(linking, `${path}/${name}`);
(0,external_node_fs_.chmodSync)((0,external_node_path_.join)(to,path),0o777&found.mode);
return bytes;
}
function makeFolder({made},folder){
if(made.has(folder))return;
(0,external_node_fs_.mkdirSync)(folder,{
recursive:true
});
made.add(folder);
}
function cache_folders_link(from,to){
try{
(0,external_node_fs_.linkSync)(from,to);
}catch {
(0,external_node_fs_.copyFileSync)(from,to);
const{atime,mtime}=(0,external_node_fs_.statSync)(from);
(0,external_node_fs_.utimesSync)(to,atime,mtime);
}
}
}),
4148:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
C0:()=>removeAll,
Cy:()=>move,
DR:()=>filesBelow,
Mc:()=>entriesOf,
Yl:()=>pathsBelow,
b6:()=>textOf,
fc:()=>makeFolder
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
var files$3=require$(41773);
function*filesBelow(folder){
for(const path of pathsBelow(folder,'')){
const{size,mtimeMs}=(0,fs$0.lstatSync)((0,path$1.join)(folder,path));
yield{
path,
size,
modified:mtimeMs
};
}
}
function*pathsBelow(folder,below){
for(const entry of entriesOf((0,path$1.join)(folder,below))){
const path = '' === below ? entry.name : `${below}/${entry.name}`;
if(entry.isDirectory())yield*pathsBelow(folder,path);
else if(entry.isFile())yield path;
}
}
function entriesOf(folder){
try{
return(0,fs$0.readdirSync)(folder,{
withFileTypes:true
});
}catch(error){
if([
'ENOENT',
'ENOTDIR',
'EACCES'
].includes((0,problem$2.CA)(error)))return[];
throw error;
}
}
async function move(from,to){
const{mode}=(0,fs$0.lstatSync)(from);
const isClosed=(0o200&mode)===0;
if(isClosed)(0,fs$0.chmodSync)(from,0o200|mode);
await(0,files$3.$w)(from,to);
if(isClosed)(0,fs$0.chmodSync)(to,mode);
}
function makeFolder(path){
(0,fs$0.mkdirSync)(path,{
recursive:true
});
}
async function removeAll(folder){
openUp(folder);
await(0,files$3.xI)(folder);
}
function openUp(folder){
const found=(0,fs$0.lstatSync)(folder,{
throwIfNoEntry:false
});
if(!found?.isDirectory())return;
if((0o200&found.mode)===0)(0,fs$0.chmodSync)(folder,0o700|found.mode);
for(const entry of entriesOf(folder))if(entry.isDirectory())openUp((0,path$1.join)(folder,entry.name));
}
function textOf(path){
try{
return(0,fs$0.readFileSync)(path,'utf8');
}catch(error){
if([
'ENOENT',
'ENOTDIR',
'EACCES'
].includes((0,problem$2.CA)(error)))return '';
throw error;
}
}
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
