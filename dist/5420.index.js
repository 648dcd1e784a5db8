"use strict";
exports.id=5420;
exports.ids=[
5420
];
exports.modules={
65420:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
SP:()=>shown,
refusedBy:()=>refusedBy,
x5:()=>refusal,
y7:()=>settingOf,
zL:()=>remedy
});
var problem$0=require$(48624);
function settingOf(name,{env,userGoEnv}){
if(env[name])return{
value:env[name],
place:'in the environment',
written:false
};
const written=userGoEnv[name];
return written?{
value:written,
place:'by go env -w',
written:true
}:void 0;
}
function shown(value){
return JSON.stringify(value).replaceAll('\\\\','\\');
}
function remedy(name,settings){
if (settingOf(name, settings)?.written !== true) return `Unset ${name}, or correct it.`;
const file = void 0 === settings.file ? 'the file of go env -w' : `"${settings.file}"`;
return `Remove the setting with "go env -u ${name}", or its line from ${file}.`;
}
function refusal(name,why,settings){
const{value='',place=''}=settingOf(name,settings)??{};
const message = `${name} is ${shown(value)} ${place}, and every go command would fail: ${why}`;
return new problem$0.A('GO_FAILED',message,{
hint:remedy(name,settings)
});
}
function refusedBy(stderr,settings){
const why = stderr.trim().replace(/^go: /, '');
const named=[
...why.matchAll(/\bGO[A-Z0-9]+\b/g)
].map(([name])=>name);
const flags = /^(?:flag provided|build flag|-\w+=)/.test(why) ? [
'GOFLAGS'
]:[];
const name=[
...named,
...flags
].find((each)=>!ours.has(each)&&void 0!==settingOf(each,settings));
return void 0===name?void 0:refusal(name,why,settings);
}
const ours=new Set([
'GOROOT',
'GOTOOLCHAIN'
]);
})
};
