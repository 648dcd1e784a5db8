export const id=1560;
export const ids=[
1560
];
export const modules={
1560:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createTreeStore:()=>createTreeStore
});
var crypto$0=require$(7598);
var promises$1=require$(1455);
var path$2=require$(6760);
var problem$3=require$(2969);
function createTreeStore(folder,name){
const home = (0, path$2.join)(folder, `${encodeURIComponent(name)}.tree`);
return{
read:()=>guard(home,async()=>(await readLatest(home)).note),
replace:(old,next)=>guard(home,()=>replace(home,old,next)),
setAside:(note)=>guard(home,()=>setAside(home,note))
};
}
async function readLatest(home){
for(let attempt=0;attempt<100;attempt +=1){
const records=await listRecords(home);
const number=Math.max(0,...records.map((record)=>record.number));
const kept=records.filter(({damaged})=>!damaged).map((record)=>record.number);
if(kept.length===0)return{
number,
note:undefined
};
const note=await unlessMissing((0,promises$1.readFile)((0,path$2.join)(home,recordName(Math.max(...kept))),'utf8'));
if(note!==undefined)return{
number,
note
};
}
throw new problem$3.A('FILES_FAILED', `A file in ${JSON.stringify(home)} is listed but cannot be opened`, {
hint:'Remove the folder if no other job is using it. The next run trusts the checksum database afresh.'
});
}
async function replace(home,old,next){
const latest=await readLatest(home);
if(latest.note!==old)return false;
const number=latest.number + 1;
if(!await createRecord(home,number,next))return false;
const records=await listRecords(home);
if(records.some((record)=>record.number>number)){
await(0,promises$1.rm)((0,path$2.join)(home,recordName(number)),{
force:true
});
return false;
}
for(const record of records){
if(record.number<number&&!record.damaged)await(0,promises$1.rm)((0,path$2.join)(home,recordName(record.number)),{
force:true
});
}
return true;
}
async function createRecord(home,number,note){
await(0,promises$1.mkdir)(home,{
recursive:true
});
const draft = (0, path$2.join)(home, `${(0, crypto$0.randomUUID)()}.draft`);
try{
const file=await(0,promises$1.open)(draft,'wx');
try{
await file.writeFile(note);
await file.sync();
}finally{
await file.close();
}
await(0,promises$1.link)(draft,(0,path$2.join)(home,recordName(number)));
return true;
}catch(error){
if(codeOf(error)==='EEXIST')return false;
throw error;
}finally{
await(0,promises$1.rm)(draft,{
force:true
});
}
}
async function setAside(home,note){
for(const{number,damaged}of(await listRecords(home))){
const path=(0,path$2.join)(home,recordName(number));
if(damaged||await unlessMissing((0,promises$1.readFile)(path,'utf8'))!==note)continue;
const place = (0, path$2.join)(home, `${number}.damaged`);
await unlessMissing((0,promises$1.rename)(path,place));
return place;
}
return home;
}
async function listRecords(home){
const names=await unlessMissing((0,promises$1.readdir)(home))??[];
return names.flatMap((name)=>{
const [, number, kind] = /^([1-9][0-9]{0,14})\.(note|damaged)$/.exec(name) ?? [];
return number===undefined?[]:[
{
number:Number(number),
damaged:kind==='damaged'
}
];
});
}
function recordName(number){
return `${number}.note`;
}
async function unlessMissing(work){
try{
return await work;
}catch(error){
if(codeOf(error)==='ENOENT')return undefined;
throw error;
}
}
async function guard(home,work){
try{
return await work();
}catch(error){
const code=codeOf(error);
if(code===undefined)throw error;
const problem=code==='ENOSPC'||code==='EDQUOT'?'DISK_FULL':deniedCodes.has(code)?'PERMISSION_DENIED':'FILES_FAILED';
throw new problem$3.A(problem, `Cannot keep the tree of the checksum database in ${JSON.stringify(home)} (${code})`, {
hint:'Make the folder writable, or choose another tool cache (RUNNER_TOOL_CACHE).',
cause:error
});
}
}
const deniedCodes=new Set([
'EACCES',
'EPERM',
'EROFS'
]);
function codeOf(error){
if(typeof error!=='object'||error===null||!('code' in error))return undefined;
return typeof error.code==='string'?error.code:undefined;
}
})
};
