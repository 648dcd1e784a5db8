"use strict";
exports.id=6746;
exports.ids=[
6746
];
exports.modules={
96746:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
startDetached:()=>startDetached
});
var process$0=require$(31421);
var events$1=require$(78474);
var fs$2=require$(73024);
var problem$3=require$(58076);
async function startDetached([file='',...args],{env,log}){
const output=await(0,problem$3.CD)(log,'write',()=>(0,fs$2.openSync)(log,'a',0o600));
try{
const child=(0,process$0.spawn)(file,args,{
env,
detached:true,
stdio:[
'ignore',
output,
output
],
windowsHide:true
});
await Promise.race([
(0,events$1.once)(child,'spawn'),
(0,events$1.once)(child,'error').then(([error])=>Promise.reject(error))
]);
if (void 0 === child.pid) throw new Error(`${file} has no process id`);
child.unref();
return{
pid:child.pid
};
}finally{
(0,fs$2.closeSync)(output);
}
}
})
};
