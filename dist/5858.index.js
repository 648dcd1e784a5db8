export const id=5858;
export const ids=[
5858
];
export const modules={
7781:((module$,exports$,require$)=>{
require$.d(exports$,{
C0:()=>removeAll,
Cy:()=>move,
DR:()=>filesBelow,
Mc:()=>entriesOf,
Yl:()=>pathsBelow,
b6:()=>textOf,
fc:()=>makeFolder
});
var fs$0=require$(3024);
var path$1=require$(6760);
var problem$2=require$(2225);
var files$3=require$(2354);
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
await(0,files$3.TF)(folder);
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
5858:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
goCaches:()=>goCaches
});
var fs$0=require$(3024);
var path$1=require$(6760);
var problem$2=require$(2225);
var files$3=require$(2354);
var folders$4=require$(7781);
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
})
};
