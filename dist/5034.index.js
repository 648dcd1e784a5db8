export const id=5034;
export const ids=[
5034
];
export const modules={
5034:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
rewrite:()=>rewrite
});
var crypto$0=require$(7598);
var promises$1=require$(1455);
var path$2=require$(6760);
var problem$3=require$(2969);
var problem$4=require$(2225);
function rewrite(path,bytes){
return(0,problem$4.CD)(path,'write',async()=>{
const target=await finalTarget(path);
const before=await existing(target);
if(before!==undefined)await refuseReadOnly(target,before);
await replace(target,Buffer.from(bytes,'latin1'),before);
});
}
async function finalTarget(path){
try{
return await(0,promises$1.realpath)(path);
}catch(error){
if((0,problem$4.CA)(error)!=='ENOENT')throw error;
}
const target=await readLink(path);
if(target===undefined){
await(0,promises$1.mkdir)((0,path$2.dirname)(path),{
recursive:true
});
return(0,path$2.join)(await(0,promises$1.realpath)((0,path$2.dirname)(path)),(0,path$2.basename)(path));
}
const next=(0,path$2.resolve)(await(0,promises$1.realpath)((0,path$2.dirname)(path)),target);
await(0,promises$1.stat)((0,path$2.dirname)(next));
return finalTarget(next);
}
async function readLink(path){
try{
return await(0,promises$1.readlink)(path);
}catch(error){
if((0,problem$4.CA)(error)==='ENOENT')return undefined;
throw error;
}
}
async function existing(path){
try{
return await(0,promises$1.stat)(path);
}catch(error){
if((0,problem$4.CA)(error)==='ENOENT')return undefined;
throw error;
}
}
async function refuseReadOnly(path,{mode}){
if((mode&0o222)===0){
throw new problem$3.A('PERMISSION_DENIED', `Cannot write ${JSON.stringify(path)}: it is read-only`, {
hint:'Make it writable, then run again.'
});
}
await(0,promises$1.access)(path,promises$1.constants.W_OK);
}
async function replace(path,bytes,before){
const temporary = `${path}.${(0, crypto$0.randomBytes)(6).toString('hex')}.tmp`;
try{
const file=await(0,promises$1.open)(temporary,'wx',before===undefined?0o666:before.mode&0o777);
try{
await file.writeFile(bytes);
if(before!==undefined){
const{uid,gid}=await file.stat();
if(uid!==before.uid||gid!==before.gid)await file.chown(before.uid,before.gid);
await file.chmod(before.mode&0o7777);
}
await file.sync();
}finally{
await file.close();
}
await(0,promises$1.rename)(temporary,path);
}catch(error){
await(0,promises$1.rm)(temporary,{
force:true
});
throw error;
}
}
})
};
