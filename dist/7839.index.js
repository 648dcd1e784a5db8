"use strict";
exports.id=7839;
exports.ids=[
7839
];
exports.modules={
87954:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>createWhole,
e:()=>abandon
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var promises$2=require$(51455);
var path$3=require$(76760);
var problem$4=require$(58076);
var files$5=require$(41773);
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
57839:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
disk:()=>disk
});
var external_node_crypto_=require$(77598);
var external_node_fs_=require$(73024);
var external_node_path_=require$(76760);
var external_node_child_process_=require$(31421);
var promises_=require$(51455);
var file_problem=require$(58076);
var held_files=require$(41773);
async function probeCapabilities(folder){
const path = (0, external_node_path_.join)(folder, `.doctor-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`);
(0,external_node_fs_.mkdirSync)(path);
try{
const[file,other]=[
(0,external_node_path_.join)(path,'File'),
(0,external_node_path_.join)(path,'other')
];
(0,external_node_fs_.writeFileSync)(file,'file');
return{
hardLinks:await works(()=>(0,promises_.link)(file,(0,external_node_path_.join)(path,'hard'))),
symbolicLinks:await works(()=>(0,external_node_fs_.symlinkSync)(file,(0,external_node_path_.join)(path,'symbolic'))),
ignoresCase:(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path,'fILE')),
runsPrograms:runsPrograms((0,external_node_path_.join)(path,'program')),
longPaths:await works(()=>makeLongPath(path)),
atomicRename:await replaces(file,other)
};
}finally{
await(0,held_files.TF)(path);
}
}
async function replaces(from,to){
(0,external_node_fs_.writeFileSync)(to,'other');
try{
await(0,held_files.$w)(from,to);
}catch {
return false;
}
return!(0,external_node_fs_.existsSync)(from)&&'file'===(0,external_node_fs_.readFileSync)(to,'utf8');
}
function runsPrograms(path){
if ('win32' === process.platform || !(0, external_node_fs_.existsSync)('/bin/sh')) return;
(0, external_node_fs_.writeFileSync)(path, '#!/bin/sh\nexit 0\n', {
mode:0o755
});
const{error,status}=(0,external_node_child_process_.spawnSync)(path,[],{
timeout:10_000
});
if(void 0===error)return 0===status;
return 'EACCES'===(0,file_problem.CA)(error)?false:void 0;
}
function makeLongPath(path){
const folder=(0,external_node_path_.join)(path,...Array.from({
length:3
},()=>'long'.repeat(25)));
(0,external_node_fs_.mkdirSync)(folder,{
recursive:true
});
(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder,'file'),'');
}
async function works(act){
try{
await act();
return true;
}catch {
return false;
}
}
var create_whole=require$(87954);
const disk={
look:(path)=>(0,file_problem.CD)(path,'look at',()=>look(path)),
tryToWrite:(folder)=>(0,file_problem.CD)(folder,'write to',()=>tryAll(folder)),
capabilities:(folder)=>(0,file_problem.CD)(folder,'write to',()=>probeCapabilities(folder))
};
function look(path){
const own=unlessNothing(()=>(0,external_node_fs_.lstatSync)(path));
if(void 0===own)return;
const there=own.isSymbolicLink()?unlessNothing(()=>(0,external_node_fs_.statSync)(path)):own;
const{size,mtimeMs,mode}=there??own;
return{
kind:own.isSymbolicLink()?'link':kindOf(own),
identity: `${own.dev}:${own.ino}`,
size,
modified:mtimeMs,
...'win32'!==process.platform&&{
mode:0o7777&mode
},
executable:'win32'===process.platform||(0o111&mode)!==0,
target:own.isSymbolicLink()?targetOf(path,own,there):void 0
};
}
function targetOf(path,own,there){
return{
path:(0,external_node_fs_.readlinkSync)(path),
kind:there&&kindOf(there),
otherDrive:void 0!==there&&there.dev!==own.dev
};
}
function kindOf(found){
return found.isFile()?'file':found.isDirectory()?'folder':'other';
}
function unlessNothing(ask){
try{
return ask();
}catch(error){
if(NOTHING.has((0,file_problem.CA)(error)))return;
throw error;
}
}
const NOTHING=new Set([
'ENOENT',
'ENOTDIR',
'ELOOP'
]);
async function tryAll(folder){
const path = (0, external_node_path_.join)(folder, `.doctor-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`);
const renamed = `${path}.renamed`;
(0,external_node_fs_.mkdirSync)(path);
try{
await(0,create_whole.c)((0,external_node_path_.join)(path,'record'),'text');
await(0,held_files.$w)(path,renamed);
}finally{
for(const each of[
path,
renamed
])await(0,held_files.TF)(each);
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
