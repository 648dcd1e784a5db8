"use strict";
exports.id=2119;
exports.ids=[
2119
];
exports.modules={
52119:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var setup_all=require$(65329);
var with_dotenv=require$(32459);
var problem=require$(48624);
function refuseWithGuard({plan,line}){
if(void 0===plan.guard)return;
for(const name of[
'profile',
'dotenv'
])if (void 0 !== line.options[name]) throw new problem.A('USAGE', `--guard cannot be combined with --${name}`, {
hint:'The guard ends with this shell, and nobody else would reach it. Leave one of them out.'
});
}
async function withGuard({run,plan,start},obtain){
if(void 0===plan.guard)return obtain();
const{parseGuardInputs}=await require$.e(6032).then(require$.bind(require$,76032));
parseGuardInputs(plan.guard);
const{startBeside}=await require$.e(6896).then(require$.bind(require$,56896));
const{goproxy,goprivate}=plan.activation;
const result=await obtain();
return(await startBeside(run,plan.guard,{
result,
start,
goproxy,
goprivate
})).result;
}
var with_profile=require$(46784);
var with_switch=require$(83921);
async function withTools({run,plan},result){
if(plan.stableMtimes)await(await require$.e(4602).then(require$.bind(require$,14602))).setStableTimes(run);
if(0===plan.tools.length)return result;
const{readyTools}=await require$.e(8771).then(require$.bind(require$,78771));
const{paths}=await readyTools(run,plan,{
result,
policy:void 0
});
return{
...result,
paths:[
...paths,
...result.paths
]
};
}
async function run(context){
const{run,plan}=context;
refuseWithGuard(context);
const installed=()=>withGuard(context,()=>(0,setup_all.Z)(run,plan));
const obtain=async()=>(0,with_switch.X)(context,await withTools(context,await installed()));
return(0,with_dotenv.f)(context,await(0,with_profile.o)(context,obtain));
}
}),
32459:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
f:()=>withDotenv
});
async function withDotenv({run,line,token},report){
const{dotenv:file}=line.options;
if(file&&'setup'===report.kind){
const{writeDotenv}=await require$.e(5256).then(require$.bind(require$,65256));
await writeDotenv(run,report.result,{
file,
token
});
}
return report;
}
}),
46784:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>withProfile
});
async function withProfile({run,plan,line},obtain){
const{profile:wanted,print:show,remove,shell,'auto-switch':auto}=line.options;
if(void 0===wanted)return{
kind:'setup',
result:await obtain()
};
const{prepareProfile,removeProfile}=await require$.e(5308).then(require$.bind(require$,15308));
if(void 0!==remove)return{
kind:'profile',
profile:await removeProfile(run,shell)
};
if(void 0!==auto)await(await Promise.resolve().then(require$.bind(require$,52910))).refuseAutoSwitch(run,plan);
const write=await prepareProfile(run,{
asked:shell,
write:void 0===show,
autoSwitch:void 0!==auto
});
const result=await obtain();
const profile=await write(result,plan.activation);
if(void 0===show||line.json)return{
kind:'setup',
result:{
...result,
profile
}
};
return{
kind:'profile',
profile
};
}
}),
83921:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
X:()=>withSwitch
});
var switching$0=require$(52910);
async function withSwitch({run,plan,start},result){
const stale=(0,switching$0.staleFolders)(run,result.paths);
return{
...result,
stale,
switching:await(0,switching$0.openSwitching)(run,plan,{
result,
program:start
})
};
}
}),
93587:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
eH:()=>withoutPerVersion,
gR:()=>perVersion,
tF:()=>setApart,
x:()=>perVersionFolders
});
var problem$0=require$(48624);
var environment$1=require$(86984);
const marks={
GOBIN:'SETUP_GO_TARBALL_GOBIN',
GOPATH:'SETUP_GO_TARBALL_GOPATH'
};
function perVersion({gobin,gopathMode}){
const ownGopath='per-version'===gopathMode;
return[
...ownGopath?[
{
variable:'GOPATH',
mark:marks.GOPATH,
suffix:''
}
]:[],
...'per-version'===gobin?[
{
variable:'GOBIN',
mark:marks.GOBIN,
suffix: ownGopath ? '/bin' : ''
}
]:[]
];
}
function withoutPerVersion(env){
const{GOBIN,GOPATH}=env;
return{
...env,
...GOBIN&&GOBIN===env[marks.GOBIN]&&{
GOBIN:''
},
...GOPATH&&GOPATH===env[marks.GOPATH]&&{
GOPATH:parentOf(GOPATH)
}
};
}
function perVersionFolders(env,separator){
const gopath=env[marks.GOPATH];
return[
env[marks.GOBIN]??'',
gopath ? `${gopath}${separator}bin` : ''
].filter((folder)=>''!==folder);
}
function setApart(given){
const{modes,version,before,facts}=given;
const{env,goEnv,userGoEnv,placed={},separator}=facts;
const shared=goEnv.GOPATH??'';
const wanted=''===shared?[]:perVersion(modes);
const [first = ''] = shared.split('/' === separator ? ':' : ';');
const join=(...parts)=>parts.join(separator);
const ownGopath=wanted.some(({variable})=>'GOPATH'===variable);
const ownGobin=wanted.some(({variable})=>'GOBIN'===variable);
if(ownGopath&&first!==shared)throw severalFolders(shared);
const gopath=ownGopath?join(first,version):shared;
const gobin=ownGobin?ownGopath?join(gopath,'bin'):join(first,'bin',version):'';
const values={
GOPATH:gopath,
GOBIN:gobin
};
const isSet=Boolean(env.GOBIN||userGoEnv.GOBIN);
const modules=goEnv.GOMODCACHE||join(first,'pkg','mod');
return{
facts:{
env:''===gobin?env:{
...env,
GOBIN:gobin
},
goEnv:{
...(0,environment$1.Uv)(goEnv),
GOPATH:gopath,
GOBIN:gobin||(isSet?goEnv.GOBIN??'':'')
},
placed:ownGopath?{
...placed,
GOMODCACHE:modules
}:placed
},
variables:[
...''===gobin?ended(before,'GOBIN'):[
{
name:'GOBIN',
value:gobin
}
],
...[
'GOPATH',
'GOBIN'
].flatMap((variable)=>{
const isOurs=wanted.some((each)=>each.variable===variable);
return isOurs||before[marks[variable]]?[
{
name:marks[variable],
value:isOurs?values[variable]:''
}
]:[];
})
],
folders:''===gobin?[]:[
gobin
],
remarks:''===gobin?[]:overruled({
env,
userGoEnv,
gobin
})
};
}
function ended(before,name){
return before[name]&&before[name]===before[marks[name]]?[
{
name,
value:''
}
]:[];
}
function overruled({env,userGoEnv,gobin}){
const yours=env.GOBIN||userGoEnv.GOBIN;
if(!yours)return[];
const place=env.GOBIN?'in the environment':'by go env -w';
const text = `GOBIN is "${yours}" ${place}, and the input gobin is per-version: it is "${gobin}" instead. Omit that input to keep yours.`;
return[
{
level:'warning',
text
}
];
}
function severalFolders(gopath){
return new problem$0.A('INPUT_INVALID', `The input gopath-mode is per-version, and GOPATH is "${gopath}": several folders, of which none is that of all versions`, {
hint:'Set GOPATH, or the input gopath, to one folder, or omit gopath-mode.'
});
}
function parentOf(folder){
return folder.replace(/[\\/][^\\/]*$/, '');
}
}),
52910:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openSwitching:()=>openSwitching,
refuseAutoSwitch:()=>refuseAutoSwitch,
staleFolders:()=>staleFolders
});
var path$0=require$(76760);
var version$1=require$(93587);
var problem$2=require$(48624);
var order$3=require$(57636);
async function openSwitching(run,plan,given){
const{goroot,paths,variables}=given.result;
const own=ownFolders(plan,given.result);
const others=paths.filter((folder)=>!own.some(({onPath})=>onPath===folder));
const place=Math.max(0,others.indexOf((0,path$0.join)(goroot,'bin')));
const exported=variables.find(({name})=>'GOROOT'===name);
return{
toolCache:run.toolCache,
tools:await toolsFor(run,plan,given.result),
arch:run.platform.toolCacheArch,
before:others.slice(0,place),
after:others.slice(place + 1),
own:own.map(({folder})=>folder),
goroot:void 0===exported?'leave':''===exported.value?'unset':'export',
program:given.program
};
}
function ownFolders({activation},{variables,version}){
return(0,version$1.gR)(activation).flatMap((each)=>{
const value=variables.find(({name})=>name===each.variable)?.value??'';
const end=(0,path$0.join)(path$0.sep,version,each.suffix);
if(!value.endsWith(end))return[];
const folder={
...each,
parent:value.slice(0,-end.length)
};
return[
{
folder,
onPath:'GOPATH'===each.variable?(0,path$0.join)(value,'bin'):value
}
];
});
}
function staleFolders(run,paths){
const{toolCacheArch}=run.platform;
const before=(0,version$1.x)(run.env,path$0.sep);
return(run.env.PATH??'').split(path$0.delimiter).filter((folder)=>{
if(paths.includes(folder))return false;
if(before.includes(folder))return true;
if(!folder.startsWith((0,path$0.join)(run.toolCache,'go')))return false;
const[tool='',,arch,bin,...more]=(0,path$0.relative)(run.toolCache,folder).split(path$0.sep);
return /^go(?:-|$)/.test(tool) && arch === toolCacheArch && 'bin' === bin && 0 === more.length;
});
}
async function toolsFor(run,plan,{variables}){
const inProject=variables.some(({name})=>'GOFLAGS'===name);
if(inProject||await whyProgram(run,plan)!==void 0)return[];
return(await(0,order$3.M)(run,plan.sources)).map(({tool})=>tool);
}
async function whyProgram(run,{sources,destination}){
if(sources.exclusive)return 'mirrors other than the official ones are asked for';
if (void 0 !== sources.requireTrust) return `require-trust is ${sources.requireTrust}`;
if(''!==destination.installDir)return 'install-dir has one Go only';
if(run.projectFolder?.asked)return 'project-cache is true';
const toolchain=(await run.goSettings()).written.GOTOOLCHAIN??'';
return toolchain.startsWith('go') ? `go env -w has set GOTOOLCHAIN to "${toolchain}"` : void 0;
}
async function refuseAutoSwitch(run,plan){
const why=await whyProgram(run,plan);
if(void 0===why)return;
throw new problem$2.A('PROFILE_REFUSED', `--auto-switch does not work here: ${why}, so a shell cannot choose by itself`, {
hint:'Omit --auto-switch. The function usego switches by hand.'
});
}
})
};
