"use strict";
exports.id=5845;
exports.ids=[
5845
];
exports.modules={
25845:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var environment$3=require$(63395);
var problem$0=require$(48624);
var use$1=require$(49245);
var use$2=require$(51737);
async function run({run:prepared,plan,line}){
const[file,...args]=line.program;
if(void 0===file)throw new problem$0.A('USAGE','exec has no command');
const exports1=await(0,use$1.Y)(prepared,plan,(0,use$2.askedFor)(line));
const windows='windows'===prepared.platform.os;
const env=(0,environment$3.Q)(prepared.env,exports1,windows);
return{
kind:'exec',
exit:await prepared.exec.handOver(file,args,env)
};
}
}),
63395:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Q:()=>childEnvironment
});
var environment$0=require$(86984);
function childEnvironment(env,{variables,paths},windows){
const delimiter=windows?';':':';
const isPath=(name)=>sameName(name,'PATH',windows);
const others=Object.entries((0,environment$0.Uv)(env)).filter(([name])=>!isPath(name)&&!variables.some((each)=>sameName(name,each.name,windows)));
const before=Object.entries((0,environment$0.Uv)(env)).find(([name])=>isPath(name))?.[1]??'';
const rest=''===before?[]:before.split(delimiter).filter((folder)=>!paths.includes(folder));
return{
...Object.fromEntries(others),
...Object.fromEntries(variables.filter(({value})=>''!==value).map(({name,value})=>[
name,
value
])),
PATH:[
...paths,
...rest
].join(delimiter)
};
}
function sameName(one,other,windows){
return windows?one.toUpperCase()===other.toUpperCase():one===other;
}
})
};
