"use strict";
exports.id=4598;
exports.ids=[
4598
];
exports.modules={
14598:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
decisionsOf:()=>decisionsOf
});
var environment$1=require$(86984);
var toolchain$0=require$(30178);
function decisionsOf({placed={},...facts},{variables}){
const env={
...facts.env,
GOTOOLCHAIN:(0,toolchain$0.Fy)(facts.env)
};
const{GOWORK:_,...goEnv}=facts.goEnv;
const sayings={
...facts,
wishes:(0,environment$1.p9)(facts.inputs),
env,
goEnv
};
const chosen=(name)=>{
const value=variables.find((each)=>each.name===name)?.value;
if(void 0===value)return;
if('GOTOOLCHAIN'===name)return{
by:facts.toolchain.by,
value
};
const isOurs='GOROOT'===name||name in placed||value!==(facts.goEnv[name]??value);
return isOurs?{
by:'setup-go-tarball',
value
}:void 0;
};
const names=new Set([
...variables.map(({name})=>name),
...Object.keys({
...goEnv,
...facts.project,
...facts.userGoEnv
}),
...Object.keys(facts.env).filter((name)=>/^(?:GO(?!LANG_|ROOT_)|CGO_)[A-Z0-9]+$/.test(name))
]);
const ofGo=[
...names
].filter((name)=>!name.startsWith('SETUP_GO_'));
return ofGo.map((name)=>decide(name,sayings,chosen(name)));
}
function decide(name,{wishes,env,userGoEnv,rootGoEnv,project,goEnv},chosen){
const places=[
[
'input',
wishes
],
[
'environment',
env
],
[
'go env -w',
userGoEnv
],
[
'go.env',
rootGoEnv
],
[
'project',
project
]
];
const said=places.flatMap(([by,values])=>values?.[name]?[
{
by,
value:values[name]
}
]:[]);
const{by,value}=chosen??{
by:'Go',
...said[0],
value:goEnv[name]||said[0]?.value||''
};
return{
name,
value,
by,
overruled:said.filter((other)=>other.value!==value)
};
}
})
};
