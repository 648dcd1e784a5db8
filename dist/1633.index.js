export const id=1633;
export const ids=[
1633
];
export const modules={
1633:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var setup_all=require$(6692);
var with_dotenv=require$(3122);
var with_profile=require$(6307);
var with_switch=require$(8273);
async function withTools({run,plan},result){
if(plan.stableMtimes)await(await require$.e(1574).then(require$.bind(require$,1574))).setStableTimes(run);
if(0===plan.tools.length)return result;
const{readyTools}=await require$.e(1065).then(require$.bind(require$,1065));
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
const obtain=async()=>(0,with_switch.X)(context,await withTools(context,await(0,setup_all.Z)(run,plan)));
return(0,with_dotenv.f)(context,await(0,with_profile.o)(context,obtain));
}
}),
3122:((module$,exports$,require$)=>{
require$.d(exports$,{
f:()=>withDotenv
});
async function withDotenv({run,line,token},report){
const{dotenv:file}=line.options;
if(file&&'setup'===report.kind){
const{writeDotenv}=await require$.e(2001).then(require$.bind(require$,2001));
await writeDotenv(run,report.result,{
file,
token
});
}
return report;
}
}),
6307:((module$,exports$,require$)=>{
require$.d(exports$,{
o:()=>withProfile
});
async function withProfile({run,plan,line},obtain){
const{profile:wanted,print:show,remove,shell}=line.options;
if(void 0===wanted)return{
kind:'setup',
result:await obtain()
};
const{prepareProfile,removeProfile}=await require$.e(4071).then(require$.bind(require$,4071));
if(void 0!==remove)return{
kind:'profile',
profile:await removeProfile(run,shell)
};
const write=await prepareProfile(run,{
asked:shell,
write:void 0===show
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
8273:((module$,exports$,require$)=>{
require$.d(exports$,{
X:()=>withSwitch
});
var external_node_path_=require$(6760);
var lookup_order=require$(7163);
async function openSwitching(run,plan,given){
const{goroot,paths,variables}=given.result;
const place=Math.max(0,paths.indexOf((0,external_node_path_.join)(goroot,'bin')));
const exported=variables.find(({name})=>'GOROOT'===name);
return{
toolCache:run.toolCache,
tools:await toolsFor(run,plan,given.result),
arch:run.platform.toolCacheArch,
before:paths.slice(0,place),
after:paths.slice(place + 1),
goroot:void 0===exported?'leave':''===exported.value?'unset':'export',
program:given.program
};
}
function staleFolders(run,paths){
const{toolCacheArch}=run.platform;
return(run.env['PATH']??'').split(external_node_path_.delimiter).filter((folder)=>{
if(paths.includes(folder)||!folder.startsWith((0,external_node_path_.join)(run.toolCache,'go')))return false;
const[tool='',,arch,bin,...more]=(0,external_node_path_.relative)(run.toolCache,folder).split(external_node_path_.sep);
return /^go(?:-|$)/.test(tool) && arch === toolCacheArch && 'bin' === bin && 0 === more.length;
});
}
async function toolsFor(run,{sources,destination},{variables}){
const needsProgram=sources.exclusive||void 0!==sources.requireTrust||''!==destination.installDir||variables.some(({name})=>'GOFLAGS'===name)||((await run.goSettings()).written['GOTOOLCHAIN']??'').startsWith('go');
return needsProgram?[]:(await(0,lookup_order.M)(run,sources)).map(({tool})=>tool);
}
async function withSwitch({run,plan,start},result){
const stale=staleFolders(run,result.paths);
return{
...result,
stale,
switching:await openSwitching(run,plan,{
result,
program:start
})
};
}
})
};
