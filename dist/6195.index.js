"use strict";
exports.id=6195;
exports.ids=[
6195
];
exports.modules={
16195:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openCacheService:()=>openCacheService
});
var path$0=require$(76760);
var url$1=require$(73136);
var problem$2=require$(48624);
var __rewriteRelativeImportExtension=function(path,preserveJsx){
if ("string" == typeof path && /^\.\.?\//.test(path)) return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
return tsx?preserveJsx?".jsx":".js":!d||ext&&cm?d + ext + "." + cm.toLowerCase()+ "js":m;
});
return path;
};
async function openCacheService(milliseconds){
const service=await load();
return{
restore:(folder,keys)=>within(milliseconds,'restore',service.restore(folder,keys)),
save:(folder,key)=>within(milliseconds,'save',service.save(folder,key))
};
}
async function load(){
const file=(0,path$0.join)(__dirname,'cache-service.mjs');
try{
const url=(0,url$1.pathToFileURL)(file).href;
const module=await import(__rewriteRelativeImportExtension(url));
return module.cacheService;
}catch(cause){
throw new problem$2.A('FILES_FAILED', `Cannot load "${file}": ${String(cause)}`, {
hint:'The bundle in one file has no caches: use the action, or set cache: false.',
cause
});
}
}
async function within(milliseconds,doing,work){
let timer;
const late=new Promise((_,reject)=>{
timer=setTimeout(()=>{
const message = `the cache service took longer than ${milliseconds / 1000} s (cache-timeout-s)`;
reject(new problem$2.A('TIMED_OUT',message,{
hint:'The job continues without it.'
}));
},milliseconds);
});
try{
return await Promise.race([
work,
late
]);
}catch(cause){
if(cause instanceof problem$2.A)throw cause;
const message=cause instanceof Error?cause.message:String(cause);
throw new problem$2.A('MIRROR_UNREACHABLE', `the cache service could not ${doing}: ${message}`, {
hint:'The job continues without it.',
cause
});
}finally{
clearTimeout(timer);
work.catch(()=>void 0);
}
}
})
};
