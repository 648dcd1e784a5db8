export const id=6098;
export const ids=[
6098
];
export const modules={
6098:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var setup$0=require$(6032);
var dotenv$1=require$(3122);
var profile$2=require$(6307);
async function run(context){
return(0,dotenv$1.f)(context,await(0,profile$2.o)(context,()=>(0,setup$0.mj)(context.run,context.plan)));
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
