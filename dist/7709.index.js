"use strict";
exports.id=7709;
exports.ids=[
7709,
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
27709:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
moveCaches:()=>moveCaches
});
var path$0=require$(76760);
var setting$1=require$(65420);
var problem$2=require$(48624);
const subfolders={
GOCACHE:'build',
GOPATH:'go',
GOMODCACHE:'mod'
};
async function moveCaches(run,consulted,{askAgain,version}){
const places={};
const remarks=[];
const{written:userGoEnv,file}=await run.goSettings();
const settings={
env:run.env,
userGoEnv,
file
};
let temporary;
for(const name of(await unusable(run,consulted.goEnv,version))){
const why=await whyNot(run,name,consulted);
const usual=await usualPlace(run,name,{
consulted,
askAgain
});
if(void 0===usual)temporary??=makeFolder(run);
const folder=void 0===usual?await temporary:void 0;
const place=usual??(folder&&(0,path$0.join)(folder,subfolders[name]));
const own = `Set ${name} to a folder of your own`;
if (void 0 === place) remarks.push(warning(`${why}. ${own}.`));
else{
places[name]=place;
const advice = void 0 === usual ? `${own} to keep what is in it.` : (0, setting$1.zL)(name, settings);
remarks.push(warning(`${why}: it is "${place}" instead. ${advice}`));
}
}
if(0===Object.keys(places).length)return{
...consulted,
remarks
};
const env={
...consulted.env,
...places
};
const goEnv={
...await askAgain(env),
...places
};
return{
env,
goEnv,
placed:{
...consulted.placed,
...places
},
remarks
};
}
async function unusable(run,goEnv,{major,minor}){
const{GOCACHE='',GOPATH='',GOMODCACHE}=goEnv;
const found=[];
const isOff='off'===GOCACHE&&1===major&&minor<12;
const isUsable=(0,path$0.isAbsolute)(GOCACHE)&&await run.files.canWrite(GOCACHE);
if(''!==GOCACHE&&!isOff&&!isUsable)found.push('GOCACHE');
const[first='']=GOPATH.split(path$0.delimiter);
const modules = (0, path$0.join)(first, 'pkg/mod');
const isDefault=void 0===GOMODCACHE||GOMODCACHE===modules;
const needed=isDefault?modules:first;
if(''===first){
if(''!==GOPATH||isHomeless(run))found.push('GOPATH');
}else if(!await run.files.canWrite(needed)&&await isMissing(run,needed)){
if(GOPATH===first)found.push('GOPATH');
else if(GOMODCACHE===modules)found.push('GOMODCACHE');
}
if(GOMODCACHE&&!(0,path$0.isAbsolute)(GOMODCACHE)&&!found.includes('GOPATH'))found.push('GOMODCACHE');
return found;
}
function isHomeless(run){
return!(0,path$0.isAbsolute)(run.env[homeVariable(run)]??'');
}
function homeVariable({platform}){
return 'windows'===platform.os?'USERPROFILE':'HOME';
}
async function isMissing(run,folder){
try{
return await run.files.kind(folder)===void 0;
}catch(error){
if(error instanceof problem$2.A)return true;
throw error;
}
}
async function whyNot(run,name,{env,goEnv}){
const said=(0,setting$1.y7)(name,{
env,
userGoEnv:(await run.goSettings()).written
});
if(void 0===said&&!(0,path$0.isAbsolute)(goEnv[name]??'')){
const home=run.env[homeVariable(run)];
const what = home ? `is ${(0, setting$1.SP)(home)}, which is not an absolute path` : 'is not set';
return `${homeVariable(run)} ${what}, so Go has no ${name}`;
}
if (void 0 !== said && 'GOPATH' === name && said.value.startsWith(path$0.delimiter)) return `GOPATH is ${(0, setting$1.SP)(said.value)} ${said.place}, whose first folder is empty`;
if (said?.value === 'off') return `${name} is "off" ${said.place}, and this Go does not build without a build cache`;
if (void 0 !== said && 'GOPATH' !== name && !(0, path$0.isAbsolute)(said.value)) return `${name} is ${(0, setting$1.SP)(said.value)} ${said.place}, which is not an absolute path`;
return `${name} is "${goEnv[name]}", which cannot be written`;
}
async function usualPlace(run,name,{consulted:{env,goEnv},askAgain}){
const place=await defaultOf(run,name,{
env,
goEnv,
askAgain
});
if(place===goEnv[name]||!(0,path$0.isAbsolute)(place))return;
return await run.files.canWrite(place.split(path$0.delimiter)[0]??'')?place:void 0;
}
async function defaultOf(run,name,{env,goEnv,askAgain}){
const folders=(goEnv.GOPATH??'').split(path$0.delimiter).filter(Boolean);
if('GOPATH'===name)return folders.join(path$0.delimiter);
if ('GOMODCACHE' === name) return void 0 === folders[0] ? '' : (0, path$0.join)(folders[0], 'pkg/mod');
const said=(0,setting$1.y7)(name,{
env,
userGoEnv:(await run.goSettings()).written
});
if(void 0===said||'off'!==goEnv[name])return '';
const{[name]:_,...others}=env;
return(await askAgain({
...others,
...said.written&&{
GOENV:'off'
}
}))[name]??'';
}
async function makeFolder(run){
try{
return await run.files.makeOwnFolder((0,path$0.join)(run.temporary,'setup-go-tarball-caches-'));
}catch(error){
if(error instanceof problem$2.A)return;
throw error;
}
}
function warning(text){
return{
level:'warning',
text
};
}
})
};
