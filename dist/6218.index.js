"use strict";
exports.id=6218;
exports.ids=[
6218
];
exports.modules={
16218:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
openEventFile:()=>openEventFile
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
const schema=1;
const BYTES_EVERY=1000;
function openEventFile(path,{redact,event:report}){
const file=(0,path$1.resolve)(path);
const descriptor=attempt(file,()=>(0,fs$0.openSync)(file,'a',0o600));
let bytesShown = -1 / 0;
let failed=false;
const run = `${Date.now().toString(36)}-${process.pid}`;
return{
write({time,...event}){
if('bytes'===event.kind){
if(event.done!==event.total&&time - bytesShown<BYTES_EVERY)return;
bytesShown=time;
}
const line={
schema,
time:new Date(time).toISOString(),
...event,
run
};
const text=JSON.stringify(line,(_,value)=>'string'==typeof value?redact(value):value);
try{
if (!failed) attempt(file, ()=>(0, fs$0.writeSync)(descriptor, `${text}\n`));
}catch(error){
failed=true;
const message = `${(0, problem$2.HB)(error, file, 'write').message}; no further events are written`;
report({
kind:'remark',
level:'warning',
message,
time
});
}
},
close:()=>(0,fs$0.closeSync)(descriptor)
};
}
function attempt(path,act){
try{
return act();
}catch(error){
throw(0,problem$2.HB)(error,path,'write');
}
}
})
};
