export const id=8712;
export const ids=[
8712
];
export const modules={
8712:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
disk:()=>disk
});
var crypto$0=require$(7598);
var fs$1=require$(3024);
var path$2=require$(6760);
var problem$3=require$(2225);
const disk={
look:(path)=>(0,problem$3.CD)(path,'look at',()=>look(path)),
tryToWrite:(folder)=>(0,problem$3.CD)(folder,'write to',()=>makeAndRemove(folder))
};
function look(path){
const own=unlessNothing(()=>(0,fs$1.lstatSync)(path));
if(own===undefined)return undefined;
const there=own.isSymbolicLink()?unlessNothing(()=>(0,fs$1.statSync)(path)):own;
const{size,mtimeMs,mode}=there??own;
return{
kind:own.isSymbolicLink()?'link':kindOf(own),
identity: `${own.dev}:${own.ino}`,
size,
modified:mtimeMs,
...process.platform!=='win32'&&{
mode:mode&0o7777
},
executable:process.platform==='win32'||(mode&0o111)!==0,
target:own.isSymbolicLink()?targetOf(path,own,there):undefined
};
}
function targetOf(path,own,there){
return{
path:(0,fs$1.readlinkSync)(path),
kind:there&&kindOf(there),
otherDrive:there!==undefined&&there.dev!==own.dev
};
}
function kindOf(found){
return found.isFile()?'file':found.isDirectory()?'folder':'other';
}
function unlessNothing(ask){
try{
return ask();
}catch(error){
if(NOTHING.has((0,problem$3.CA)(error)))return undefined;
throw error;
}
}
const NOTHING=new Set([
'ENOENT',
'ENOTDIR',
'ELOOP'
]);
function makeAndRemove(folder){
const path = (0, path$2.join)(folder, `.doctor-${(0, crypto$0.randomBytes)(6).toString('hex')}`);
(0,fs$1.mkdirSync)(path);
(0,fs$1.rmdirSync)(path);
}
})
};
