"use strict";
exports.id=5102;
exports.ids=[
5102
];
exports.modules={
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
95102:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
negotiateApart:()=>negotiateApart
});
var environment$2=require$(86984);
var version$0=require$(93587);
var version$1=require$(35345);
async function negotiateApart(run,{installed,asked},negotiateBy){
let goEnv;
const given={
modes:asked,
version:(0,version$1.Ud)(installed.version),
before:run.env
};
const before={
...run,
env:(0,version$0.eH)(run.env)
};
const negotiated=await negotiateBy(before,(facts)=>{
const own=(0,version$0.tF)({
...given,
facts
});
goEnv=own.facts.goEnv;
const plan=(0,environment$2.Wz)({
...facts,
...own.facts
});
return{
...plan,
variables:[
...plan.variables,
...own.variables
],
folders:[
...plan.folders,
...own.folders
],
remarks:own.remarks
};
});
return{
...negotiated,
goEnv:goEnv??negotiated.goEnv
};
}
})
};
