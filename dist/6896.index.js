"use strict";
exports.id=6896;
exports.ids=[
6896
];
exports.modules={
62401:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>guardVariable
});
const guardVariable='SETUP_GO_TARBALL_GUARD';
}),
92885:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
J:()=>parseReadyFile,
P:()=>printReadyFile
});
var json$0=require$(32193);
function printReadyFile(ready){
return `${JSON.stringify(ready, void 0, 2)}\n`;
}
function parseReadyFile(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return;
const{pid,secret,environment,upstreams}=value;
if('number'!=typeof pid||'string'!=typeof secret||!(0,json$0.G)(environment)||!(0,json$0.G)(upstreams))return;
const variables=Object.entries(environment).filter((entry)=>'string'==typeof entry[1]);
const count=(name)=>Number(upstreams[name]??0);
return{
pid,
secret,
environment:Object.fromEntries(variables),
upstreams:{
private:count('private'),
public:count('public'),
patterns:count('patterns')
}
};
}
}),
56896:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
startBeside:()=>startBeside
});
var path$0=require$(76760);
var environment$5=require$(86984);
var variable$4=require$(62401);
var file$6=require$(92885);
var table$1=require$(69321);
var table$2=require$(78120);
var problem$3=require$(48624);
const START=30_000;
async function startBeside(run,read,{result,start,goproxy,goprivate}){
const running=run.env[variable$4.c];
if(running&&(await run.goSettings()).GOPROXY===running){
run.emit({
kind:'remark',
level:'info',
message:'A guard of an earlier step is running, and is used here too'
});
return{
result,
goproxy:void 0
};
}
const ports=await(await run.network()).guard();
const folder=await run.files.makeTemporaryFolder((0,path$0.join)(run.temporary,'setup-go-guard-start-'));
try{
const begin=run.clock.elapsed();
const ready=await launch(run,ports,{
folder,
start,
env:environment(run,read,{
goproxy,
goprivate
})
});
ports.mask(ready.secret);
const seconds = (run.clock.elapsed() - begin) / 1000;
run.emit({
kind:'guard-started',
...ready.upstreams,
seconds
});
return{
result:withVariables(result,ready),
goproxy:ready.environment.GOPROXY
};
}finally{
await run.files.remove('windows'===run.platform.os?(0,path$0.join)(folder,'ready.json'):folder);
}
}
function environment({env},read,{goproxy,goprivate}){
const names=[
...table$1.U.map(({name})=>name),
'mirror-auth'
];
const given=names.map((name)=>[
(0,table$2.LO)(name),
read.text(name)
]);
const values={
...frugal,
...env,
...Object.fromEntries(given),
SETUP_GO_GOPROXY:goproxy,
SETUP_GO_GOPRIVATE:goprivate,
SETUP_GO_TIMEOUT_MS:'0'
};
return(0,environment$5.Uv)(values);
}
const modest=[
'--max-old-space-size=128',
'--max-semi-space-size=1'
];
const frugal={
MALLOC_ARENA_MAX:'1'
};
async function launch(run,ports,given){
const[file,log]=[
(0,path$0.join)(given.folder,'ready.json'),
(0,path$0.join)(given.folder,'log')
];
const job=await ports.jobProcess();
const until=void 0===job?[]:[
'--while',
`${job.pid}:${job.started}`
];
const[node='',...script]=given.start;
const command=[
node,
...modest,
...script,
'guard',
'--listen',
'127.0.0.1:0',
'--ready-file',
file,
...until
];
const{pid}=await ports.startDetached(command,{
env:given.env,
log
});
for(const end=run.clock.elapsed()+ START;run.clock.elapsed()<end;){
const ready=(0,file$6.J)(await run.files.readText(file)??'');
if(void 0!==ready)return ready;
if(!ports.isRunning({
pid,
started:''
}))break;
await run.clock.sleep(4);
}
const said=(await run.files.readText(log)??'').trim();
throw new problem$3.A('GUARD_FAILED', `The guard did not start${'' === said ? '' : `: ${said}`}`, {
hint:'The lines above are its own. Without guard, the go command asks the proxies of GOPROXY itself.'
});
}
function withVariables(result,{environment:given}){
const names=Object.keys(given);
const others=result.variables.filter(({name})=>!names.includes(name));
const own=Object.entries(given).map(([name,value])=>({
name,
value
}));
const goEnv=Object.fromEntries(Object.entries(given).filter(([name])=>name in result.goEnv));
return{
...result,
variables:[
...others,
...own
],
goEnv:{
...result.goEnv,
...goEnv
}
};
}
})
};
