"use strict";
exports.id=5527;
exports.ids=[
5527,
2473,
5420
];
exports.modules={
42473:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
tellNotes:()=>tellNotes,
toolchainProblem:()=>toolchainProblem
});
var problem$0=require$(48624);
var form$1=require$(54021);
function tellNotes(notes,facts){
return notes.map(([about,value])=>({
level:'goroot-changed'===about?'info':'warning',
text:tellers[about](value,facts)
}));
}
const tellers={
'no-gopath': (_, facts)=>`${whyNoGopath(facts)}, so Go has no GOPATH: it is not exported, and go install cannot install anything`,
'gopath-is-goroot': (value)=>`GOPATH is "${value}", the folder of this Go: modules and tools would go there, and be removed with it. Set GOPATH, or the input gopath, to another folder.`,
'goroot-changed': (value, { goroot })=>`GOROOT was "${value}" and is now "${goroot}"`,
'goroot-emptied': (value)=>`GOROOT is "${value}", which belongs to another Go: it is set to empty, so that each Go uses its own`,
'goroot-written': (value)=>`go env -w has set GOROOT to "${value}", which would break this Go: GOROOT is exported anyway. Remove the setting with "go env -u GOROOT".`,
'toolchain-written'(value,{release}){
const why = (0, form$1.H)(value, release) ? 'which Go refuses' : `which would run instead of ${release}`;
return `go env -w has set GOTOOLCHAIN to "${value}", ${why}: GOTOOLCHAIN=local is exported. Remove the setting with "go env -u GOTOOLCHAIN".`;
}
};
function whyNoGopath({env,goroot,separator}){
const home = '/' === separator ? 'HOME' : 'USERPROFILE';
return env[home] ? `This Go is at the default GOPATH, "${goroot}"` : `${home} is not set`;
}
function toolchainProblem({value},{release,inputs:{toolchain}}){
const place=toolchain?'by the input toolchain':'in the environment';
if ((0, form$1.H)(value, release)) return new problem$0.A('GO_FAILED', `GOTOOLCHAIN is ${JSON.stringify(value)} ${place}, and every go command would fail: invalid GOTOOLCHAIN`, {
hint:'Unset GOTOOLCHAIN, or set it to local, auto, path, or a name such as go1.26.8+auto.'
});
return new problem$0.A('GO_SHADOWED', `GOTOOLCHAIN is "${value}" ${place}, so every go command would run that instead of ${release}`, {
hint:'Unset GOTOOLCHAIN, set it to local or auto, or request that version.'
});
}
}),
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
}),
75527:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
another:()=>another,
failed:()=>failed,
noJson:()=>noJson,
notOnPath:()=>notOnPath,
shadowed:()=>shadowed,
tell:()=>tell
});
var path$0=require$(76760);
var text$1=require$(42473);
var setting$2=require$(65420);
var problem$3=require$(48624);
function another(what,got,wanted,hint=elsewhere){
return new problem$3.A('GO_SHADOWED', `${what} is "${got}", expected "${wanted}"`, {
hint
});
}
const elsewhere='Another Go takes precedence. Remove it, or remove its folder from PATH, GOBIN and go env -w.';
async function shadowed(run,{candidate,ours}){
const gobin=(0,setting$2.y7)('GOBIN',{
env:run.env,
userGoEnv:(await run.goSettings()).written
});
const{value,place}=gobin??{
value:(0,path$0.dirname)(candidate),
place:''
};
const hint = `GOBIN is "${value}" ${place}. Take the go out of that folder, or set GOBIN to another one.`;
return another('the first go on PATH',candidate,ours,hint);
}
function notOnPath(ours){
return new problem$3.A('GO_SHADOWED', `"${ours}" cannot be on PATH: its path contains "${path$0.delimiter}"`, {
hint: `Move the tool cache to a folder whose path has no "${path$0.delimiter}".`
});
}
async function failed(run,command,{exitCode,stderr}){
const what = `"${command.join(' ')}" exited with ${exitCode}`;
const{written:userGoEnv,file}=await run.goSettings();
return(0,setting$2.refusedBy)(stderr,{
env:run.env,
userGoEnv,
file
}) ?? new problem$3.A('GO_FAILED', `${what}: ${stderr.trim()}`, {
hint:'If Go does not say why, check that it is built for this machine (input architecture).'
});
}
function noJson(root,cause){
return new problem$3.A('GO_FAILED','"go env -json" did not print JSON',{
hint: `The installed Go does not work. Remove "${root}" and run this again.`,
cause
});
}
async function tell(notes,facts){
return(0,text$1.tellNotes)(notes,facts);
}
})
};
