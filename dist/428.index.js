"use strict";
exports.id=428;
exports.ids=[
428,
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
}),
90428:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
isSameRoot:()=>isSameRoot,
nearest:()=>nearest,
repairPlaces:()=>repairPlaces,
tryOut:()=>tryOut
});
var external_node_path_=require$(76760);
var versions_version=require$(35345);
var environment=require$(86984);
var refused_setting=require$(65420);
function judgeSettings(facts){
return rules.flatMap((rule)=>{
const found=rule(facts);
return void 0===found?[]:[
found
];
});
}
const rules=[
modules,
modFlag,
workspace,
gobin,
tmpdir,
target
];
function modules(facts){
const said=(0,refused_setting.y7)('GO111MODULE',facts);
if(void 0===said||isBefore(facts,11))return;
if(![
'on',
'off',
'auto'
].includes(said.value))throw(0,refused_setting.x5)('GO111MODULE','unknown environment setting, it can be on, off or auto',facts);
const{gomod}=facts.project;
if('off'!==said.value||void 0===gomod)return;
return warning(`GO111MODULE is "off" ${said.place}, so go does not read "${gomod}", nor finds the modules that it names. ${(0, refused_setting.zL)('GO111MODULE', facts)}`);
}
function modFlag(facts){
const said=(0,refused_setting.y7)('GOFLAGS',facts);
const mode = said && /(?:^|\s)--?mod=(\S*)/.exec(said.value)?.[1];
if(void 0===said||void 0===mode||isBefore(facts,11))return;
const{gomod,gowork,vendor}=facts.project;
if(![
'',
'mod',
'readonly',
'vendor'
].includes(mode)) throw (0, refused_setting.x5)('GOFLAGS', `-mod=${mode} is not supported, it can be mod, readonly or vendor`, facts);
if ('vendor' === mode && void 0 !== gomod && void 0 === gowork && !vendor) return warning(`GOFLAGS is ${(0, refused_setting.SP)(said.value)} ${said.place}, and there is no folder "vendor" next to "${gomod}": go build fails without it. Run "go mod vendor", or take -mod=vendor out of GOFLAGS.`);
if ('mod' === mode && void 0 !== gowork && !isBefore(facts, 18)) return warning(`GOFLAGS is ${(0, refused_setting.SP)(said.value)} ${said.place}, and "${gowork}" makes this a workspace, in which go refuses -mod=mod. Take it out of GOFLAGS, or set GOWORK=off.`);
return;
}
function workspace(facts){
const said=(0,refused_setting.y7)('GOWORK',facts);
if(void 0===said||[
'off',
'auto'
].includes(said.value)||isBefore(facts,18))return;
if (!(0, environment.oP)(said.value, facts.separator)) return warning(`GOWORK is ${(0, refused_setting.SP)(said.value)} ${said.place}, which is not an absolute path: go build refuses it. ${(0, refused_setting.zL)('GOWORK', facts)}`);
if(facts.project.goworkExists)return;
return warning(`GOWORK is ${(0, refused_setting.SP)(said.value)} ${said.place}, which does not exist: go build fails. ${(0, refused_setting.zL)('GOWORK', facts)}`);
}
function gobin(facts){
const said=(0,refused_setting.y7)('GOBIN',facts);
if(void 0===said||(0,environment.oP)(said.value,facts.separator))return;
return warning(`GOBIN is ${(0, refused_setting.SP)(said.value)} ${said.place}, which is not an absolute path: go install refuses it, and it is not put on PATH. ${(0, refused_setting.zL)('GOBIN', facts)}`);
}
function tmpdir(facts){
const said=(0,refused_setting.y7)('GOTMPDIR',facts);
if(void 0===said||facts.project.tmpdirExists||isBefore(facts,10))return;
return warning(`GOTMPDIR is ${(0, refused_setting.SP)(said.value)} ${said.place}, which is no folder: go build fails. ${(0, refused_setting.zL)('GOTMPDIR', facts)}`);
}
function target(facts){
const{GOOS,GOARCH,GOHOSTOS,GOHOSTARCH}=facts.goEnv;
const said=[
'GOOS',
'GOARCH'
].flatMap((name)=>{
const{value,place}=(0,refused_setting.y7)(name,facts)??{};
return void 0===value?[]:[
`${name} is ${(0, refused_setting.SP)(value)} ${place}`
];
});
if(0===said.length||GOOS===GOHOSTOS&&GOARCH===GOHOSTARCH)return;
return{
level:'info',
text: `${said.join(', ')}: go builds for ${GOOS}/${GOARCH}, which go run and go test may not be able to start on ${GOHOSTOS}/${GOHOSTARCH}. Unset it for commands that do.`
};
}
function isBefore({version},minor){
return(0,versions_version.Zy)(version,{
major:1,
minor,
patch:0
})<0;
}
function warning(text){
return{
level:'warning',
text
};
}
var problem=require$(48624);
var ask_go=require$(50522);
var same_file=require$(7529);
const placeNames=[
'GOPATH',
'GOBIN',
'GOCACHE',
'GOMODCACHE',
'GOTMPDIR'
];
async function repairPlaces(run,userGoEnv){
const places={};
const remarks=[];
const settings={
env:run.env,
userGoEnv,
file:(await run.goSettings()).file
};
for(const name of placeNames){
const said=(0,refused_setting.y7)(name,settings);
const trimmed=said?.value.trim();
if(void 0===said||!trimmed||trimmed===said.value)continue;
if(await kindOf(run,said.value)!==void 0)continue;
places[name]=trimmed;
const text = `${name} is ${(0, refused_setting.SP)(said.value)} ${said.place}, with white space around it: it is exported as "${trimmed}". ${(0, refused_setting.zL)(name, settings)}`;
remarks.push({
level:'warning',
text
});
}
return{
places,
remarks
};
}
async function tryOut(run,installed,{env,goEnv}){
const{written:userGoEnv,file}=await run.goSettings();
const settings={
env:run.env,
userGoEnv,
file
};
const project=await projectFacts(run,settings);
const{version}=installed;
const remarks=judgeSettings({
...settings,
version,
project,
goEnv,
separator:external_node_path_.sep
});
await(0,ask_go.aC)(run,installed,{
args:[
'version'
],
env
});
const{GOOS='',GOARCH='',GOHOSTOS,GOHOSTARCH}=goEnv;
const isHost=GOOS===GOHOSTOS&&GOARCH===GOHOSTARCH;
if (!isHost && !commonTarget.test(`${GOOS}/${GOARCH}`)) {
const named=[
'GOOS',
'GOARCH'
].find((name)=>void 0!==(0,refused_setting.y7)(name,settings));
try{
await(0,ask_go.aC)(run,installed,{
args:[
'build',
'unsafe'
],
env:{
...env,
GOFLAGS:'',
GOWORK:'off'
}
});
}catch(error){
if(!(error instanceof problem.A)||void 0===named)throw error;
throw (0, refused_setting.x5)(named, `${GOOS}/${GOARCH} is no target of ${installed.release}`, settings);
}
}
return remarks;
}
const commonTarget = /^(?:linux\/(?:386|amd64|arm|arm64)|windows\/(?:386|amd64)|darwin\/(?:amd64|arm64)|js\/wasm)$/;
async function projectFacts(run,settings){
const gomod=await nearest(run,'go.mod');
const said=(0,refused_setting.y7)('GOWORK',settings)?.value??'';
const named=''!==said&&'auto'!==said?said:void 0;
const goworkExists=void 0!==named&&(0,external_node_path_.isAbsolute)(named)&&await kindOf(run,named)==='file';
const found=void 0===named?await nearest(run,'go.work'):void 0;
return{
gomod,
gowork:goworkExists?named:found,
vendor:void 0!==gomod&&await kindOf(run,(0,external_node_path_.join)((0,external_node_path_.dirname)(gomod),'vendor'))==='folder',
goworkExists,
tmpdirExists:await kindOf(run,(0,refused_setting.y7)('GOTMPDIR',settings)?.value.trim()??'')==='folder'
};
}
async function isSameRoot(run,goroot){
try{
return await(0,same_file.V)(run,run.env.GOROOT||goroot,goroot);
}catch(error){
if(error instanceof problem.A)return false;
throw error;
}
}
async function nearest(run,name){
for(const folder of run.versionFolders)if(await kindOf(run,(0,external_node_path_.join)(folder,name))==='file')return(0,external_node_path_.join)(folder,name);
return;
}
async function kindOf(run,path){
try{
return await run.files.kind(path);
}catch(error){
if(error instanceof problem.A)return;
throw error;
}
}
})
};
