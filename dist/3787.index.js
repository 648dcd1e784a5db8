"use strict";
exports.id=3787;
exports.ids=[
3787
];
exports.modules={
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
33787:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
goCaches:()=>goCaches
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
var files$3=require$(41773);
var folders$4=require$(4148);
const goCaches={
buildEntries:(folder)=>(0,problem$2.CD)(folder,'list',()=>[
...buildEntries(folder)
]),
texts:(folder,paths)=>(0,problem$2.CD)(folder,'read',()=>paths.map((path)=>(0,folders$4.b6)((0,path$1.join)(folder,path)))),
markEntries:(folder,paths,time)=>(0,problem$2.CD)(folder,'write to',()=>{
for (const path of paths)mark((0, path$1.join)(folder, path), time / 1000);
}),
removeEntries:(folder,paths)=>(0,problem$2.CD)(folder,'remove from',async()=>{
for(const path of paths)await(0,files$3.TF)((0,path$1.join)(folder,path));
}),
moduleEntries:(folder)=>(0,problem$2.CD)(folder,'list',()=>[
...unpacked(folder,''),
...versions(folder, 'cache/download'),
...foldersIn(folder, 'cache/vcs')
]),
removeModules:(folder,staging,paths)=>(0,problem$2.CD)(folder,'remove from',async()=>{
await(0,folders$4.C0)(staging);
for(const[number,path]of paths.entries())if(stat((0,path$1.join)(folder,path))?.isDirectory()){
(0,folders$4.fc)(staging);
await(0,folders$4.Cy)((0,path$1.join)(folder,path),(0,path$1.join)(staging,String(number)));
}else await(0,files$3.TF)((0,path$1.join)(folder,path));
await(0,folders$4.C0)(staging);
}),
changedSince:(folder,time)=>(0,problem$2.CD)(folder,'list',()=>[
...changed(folder,'.',time)
]),
sizeOf:(folder,paths)=>(0,problem$2.CD)(folder,'list',()=>paths.reduce((bytes,path)=>bytes + sizeBelow(folder,path),0))
};
function*buildEntries(folder){
for (const { name: shard } of (0, folders$4.Mc)(folder))if (/^[0-9a-f]{2}$/.test(shard)) for (const { name } of (0, folders$4.Mc)((0, path$1.join)(folder, shard))){
const path = `${shard}/${name}`;
const found = /^[0-9a-f]+-[ad]$/.test(name) ? stat((0, path$1.join)(folder, path)) : void 0;
if(found?.isFile())yield{
path,
size:found.size,
modified:found.mtimeMs
};
if(found?.isDirectory())yield{
path,
size:sizeBelow(folder,path),
modified:found.mtimeMs
};
}
}
function*unpacked(folder,below){
for(const entry of(0,folders$4.Mc)((0,path$1.join)(folder,below))){
const path = '' === below ? entry.name : `${below}/${entry.name}`;
if(entry.isDirectory()&&'cache'!==path)if(entry.name.includes('@'))yield path;
else yield*unpacked(folder,path);
}
}
function*versions(folder,below){
for(const entry of(0,folders$4.Mc)((0,path$1.join)(folder,below))){
const path = `${below}/${entry.name}`;
if (entry.isDirectory() && 'cache/download/sumdb' !== path) yield* versions(folder, path);
else if (entry.isFile() && below.endsWith('/@v') && versionFile.test(entry.name)) yield path;
}
}
const versionFile = /^v.*\.(?:info|mod|zip|ziphash|partial)$/;
function*changed(folder,path,time){
const found=stat((0,path$1.join)(folder,path));
if(void 0===found)return;
if(found.mtimeMs>=time)yield path;
if (!found.isDirectory() || /@[^/]+$/.test(path.replace(/\/@v$/, ''))) return;
for (const { name } of (0, folders$4.Mc)((0, path$1.join)(folder, path)))yield* changed(folder, '.' === path ? name : `${path}/${name}`, time);
}
function*foldersIn(folder,below){
for (const entry of (0, folders$4.Mc)((0, path$1.join)(folder, below)))if (entry.isDirectory()) yield `${below}/${entry.name}`;
}
function sizeBelow(folder,path){
const found=stat((0,path$1.join)(folder,path));
if(!found?.isDirectory())return found?.size??0;
return[
...(0,folders$4.DR)((0,path$1.join)(folder,path))
].reduce((bytes,{size})=>bytes + size,0);
}
function stat(path){
return(0,fs$0.lstatSync)(path,{
throwIfNoEntry:false
});
}
function mark(path,time){
try{
(0,fs$0.utimesSync)(path,time,time);
}catch(error){
if('ENOENT'!==(0,problem$2.CA)(error))throw error;
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
