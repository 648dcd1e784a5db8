"use strict";
exports.id=1108;
exports.ids=[
1108
];
exports.modules={
81108:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
findOnPath:()=>findOnPath,
findProgram:()=>findProgram,
keepGo:()=>keepGo
});
var path$0=require$(76760);
var environment$4=require$(86984);
var command$5=require$(67369);
var problem$1=require$(48624);
var text$2=require$(56048);
var cache$3=require$(47425);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,environment$4.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,text$2.K)(said)||(0===exitCode?await(0,cache$3.iJ)(run,root):void 0);
const version=void 0===release?void 0:(0,text$2.x)(release);
if(0!==exitCode||void 0===release||void 0===version){
const{refusedBy}=await require$.e(5420).then(require$.bind(require$,65420));
const{written:userGoEnv,file}=await run.goSettings();
const refused=refusedBy(stderr,{
env:run.env,
userGoEnv,
file
});
if(void 0!==refused)throw refused;
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new problem$1.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:void 0
};
}
async function findOnPath(run){
return findProgram(run,(0,command$5.d)(run.platform.os));
}
async function findProgram(run,name){
for(const folder of(run.env.PATH??'').split(path$0.delimiter)){
const candidate=(0,path$0.join)(folder,name);
if((0,path$0.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
})
};
