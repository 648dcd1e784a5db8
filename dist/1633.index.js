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
var setup=require$(6032);
var with_dotenv=require$(3122);
var with_profile=require$(6307);
;
async function withTools({run,plan},result){
if(plan.stableMtimes)await(await require$.e(1574).then(require$.bind(require$,1574))).setStableTimes(run);
if(plan.tools.length===0)return result;
const{readyTools}=await require$.e(1065).then(require$.bind(require$,1065));
const{paths}=await readyTools(run,plan,{
result,
policy:undefined
});
return{
...result,
paths:[
...paths,
...result.paths
]
};
}
;
async function run(context){
const{run,plan}=context;
const obtain=async()=>withTools(context,await(0,setup.mj)(run,plan));
return(0,with_dotenv.f)(context,await(0,with_profile.o)(context,obtain));
}
}),
3122:((module$,exports$,require$)=>{
require$.d(exports$,{
f:()=>withDotenv
});
async function withDotenv({run,line,token},report){
const{dotenv:file}=line.options;
if(file&&report.kind==='setup'){
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
if(wanted===undefined)return{
kind:'setup',
result:await obtain()
};
const{prepareProfile,removeProfile}=await require$.e(4071).then(require$.bind(require$,4071));
if(remove!==undefined)return{
kind:'profile',
profile:await removeProfile(run,shell)
};
const write=await prepareProfile(run,{
asked:shell,
write:show===undefined
});
const result=await obtain();
const profile=await write(result,plan.activation);
if(show===undefined||line.json)return{
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
})
};
