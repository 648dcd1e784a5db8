export const id=615;
export const ids=[
615
];
export const modules={
615:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
records:()=>records
});
var crypto$0=require$(7598);
var fs$1=require$(3024);
var promises$2=require$(1455);
var path$3=require$(6760);
var util$4=require$(7975);
var problem$5=require$(2225);
var folders$6=require$(9780);
const records={
create:(path,text)=>(0,problem$5.CD)(path,'write',()=>createWhole(path,text)),
heartbeat,
sha256:(text)=>(0,crypto$0.createHash)('sha256').update(text).digest('hex')
};
async function createWhole(path,text){
(0,folders$6.w)((0,path$3.dirname)(path));
const draft = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
await writeNew(draft,text);
try{
await(0,promises$2.link)(draft,path);
}catch(error){
if(!LINKLESS.has((0,problem$5.CA)(error)))throw error;
await writeNew(path,text);
}
return true;
}catch(error){
if((0,problem$5.CA)(error)==='EEXIST'||isGone(error,draft))return false;
throw error;
}finally{
await(0,promises$2.rm)(draft,{
force:true
});
}
}
function isGone(error,draft){
const from=util$4.types.isNativeError(error)&&'path' in error?error.path:undefined;
return(0,problem$5.CA)(error)==='ENOENT'&&from===draft&&(0,fs$1.statSync)(draft,{
throwIfNoEntry:false
})===undefined;
}
const LINKLESS=new Set([
'EPERM',
'ENOTSUP',
'EOPNOTSUPP',
'ENOSYS'
]);
async function writeNew(path,text){
const file=await(0,promises$2.open)(path,'wx');
try{
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
}
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
