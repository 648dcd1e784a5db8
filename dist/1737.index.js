"use strict";
exports.id=1737;
exports.ids=[
1737,
1108
];
exports.modules={
51737:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
askedFor:()=>askedFor,
run:()=>run
});
var problem$0=require$(48624);
var use$1=require$(49245);
var dotenv$4=require$(32459);
var profile$3=require$(46784);
var switch$2=require$(83921);
async function run(context){
const{run:prepared,plan,line}=context;
const asked=askedFor(line);
const report=await(0,profile$3.o)(context,async()=>(0,switch$2.X)(context,await(0,use$1.Y)(prepared,plan,asked)));
return(0,dotenv$4.f)(context,report);
}
function askedFor(line){
if(''!==line.argument&&void 0!==line.flags['go-version'])throw new problem$0.A('USAGE','The version is given twice, as VERSION and as --go-version',{
hint:'Omit one of them.'
});
return{
version:line.argument,
install:void 0!==line.options.install
};
}
}),
32459:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
f:()=>withDotenv
});
async function withDotenv({run,line,token},report){
const{dotenv:file}=line.options;
if(file&&'setup'===report.kind){
const{writeDotenv}=await require$.e(5256).then(require$.bind(require$,65256));
await writeDotenv(run,report.result,{
file,
token
});
}
return report;
}
}),
46784:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>withProfile
});
async function withProfile({run,plan,line},obtain){
const{profile:wanted,print:show,remove,shell,'auto-switch':auto}=line.options;
if(void 0===wanted)return{
kind:'setup',
result:await obtain()
};
const{prepareProfile,removeProfile}=await require$.e(5308).then(require$.bind(require$,15308));
if(void 0!==remove)return{
kind:'profile',
profile:await removeProfile(run,shell)
};
if(void 0!==auto)await(await Promise.resolve().then(require$.bind(require$,52910))).refuseAutoSwitch(run,plan);
const write=await prepareProfile(run,{
asked:shell,
write:void 0===show,
autoSwitch:void 0!==auto
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
83921:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
X:()=>withSwitch
});
var switching$0=require$(52910);
async function withSwitch({run,plan,start},result){
const stale=(0,switching$0.staleFolders)(run,result.paths);
return{
...result,
stale,
switching:await(0,switching$0.openSwitching)(run,plan,{
result,
program:start
})
};
}
}),
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
79600:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Vd:()=>nameOfTree,
ll:()=>newestFirst,
uE:()=>installedVersions
});
var version$0=require$(35345);
var name$1=require$(89623);
function newestFirst(a,b){
return(0,version$0.Zy)(b.version,a.version)||compareTexts(a.tool,b.tool)||compareTexts(a.platform,b.platform)||compareTexts(a.root,b.root);
}
function nameOfTree({tool,version,platform}){
return `${tool || 'go'} ${(0, version$0.Ud)(version)} (${platform})`;
}
function installedVersions(trees){
const versions = new Set(trees.toSorted(newestFirst).map(({ version, tool, receipt })=>`${(0, version$0.Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
return 0 === versions.size ? 'No Go is installed.' : `Installed versions: ${[
...versions
].join(', ')}.`;
}
function fromElsewhere(tool){
return (0, name$1.mr)(tool) ? ` (${tool})` : '';
}
function compareTexts(a,b){
return a<b?-1:a>b?1:0;
}
}),
53472:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>isBelowMinimum,
g:()=>insteadOfAlias
});
var version$0=require$(35345);
var request$1=require$(11625);
function isBelowMinimum(request,version){
if('alias'!==request.kind||void 0===request.minimum)return false;
return(0,version$0.Zy)(version,request.minimum.version)<0;
}
function insteadOfAlias(request,version){
if(void 0===version||!isBelowMinimum(request,version))return;
if('alias'!==request.kind||void 0===request.minimum)return;
const{request:required}=request.minimum;
const low = `${(0, request$1.B6)(required.source)} (${required.text})`;
const is = `${(0, request$1.B6)(request.source)} (${request.text}: ${(0, version$0.zR)(version)})`;
return{
request:required,
warning: `${is} is below the minimum of ${low}, so ${low} decides`
};
}
}),
83340:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
l:()=>isLaterPatch
});
var version$0=require$(35345);
function isLaterPatch(version,{version:wanted,orNewerPatch,minimum}){
if(!orNewerPatch&&!minimum)return false;
const sameMinor=version.major===wanted.major&&version.minor===wanted.minor;
return sameMinor&&void 0===version.pre&&(0,version$0.Zy)(version,wanted)>0;
}
}),
81108:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
findOnPath:()=>findOnPath,
findProgram:()=>findProgram,
keepGo:()=>keepGo
});
var path$0=require$(76760);
var environment$4=require$(86984);
var command$5=require$(67369);
var problem$1=require$(48624);
var text$2=require$(56048);
var cache$3=require$(47425);
async function keepGo(run,go){
const{GOROOT:_,...others}=(0,environment$4.Uv)(run.env);
const env={
...others,
GOTOOLCHAIN:'local'
};
const args=[
'env',
'GOROOT',
'GOVERSION'
];
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd:run.workspace,
env
});
const[root='',said='']=stdout.split('\n').map((line)=>line.trim());
const release=(0,text$2.K)(said)||(0===exitCode?await(0,cache$3.iJ)(run,root):void 0);
const version=void 0===release?void 0:(0,text$2.x)(release);
if(0!==exitCode||void 0===release||void 0===version){
const{refusedBy}=await require$.e(5420).then(require$.bind(require$,65420));
const{written:userGoEnv,file}=await run.goSettings();
const refused=refusedBy(stderr,{
env:run.env,
userGoEnv,
file
});
if(void 0!==refused)throw refused;
const why = stderr.trim() || `neither go env GOVERSION nor the VERSION of "${root}" says it`;
throw new problem$1.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${why}`, {
hint:'Set go-version, so that a Go is installed next to it.'
});
}
return{
root,
version,
release,
tool:'',
receipt:void 0
};
}
async function findOnPath(run){
return findProgram(run,(0,command$5.d)(run.platform.os));
}
async function findProgram(run,name){
for(const folder of(run.env.PATH??'').split(path$0.delimiter)){
const candidate=(0,path$0.join)(folder,name);
if((0,path$0.isAbsolute)(candidate)&&await isFile(run,candidate))return candidate;
}
return;
}
async function isFile(run,path){
try{
return await run.files.kind(path)==='file';
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'path-entry',
message:error.message
});
return false;
}
}
}),
95602:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>isSamePlace,
U:()=>isWithin
});
var path$0=require$(76760);
var problem$1=require$(48624);
async function isSamePlace(run,one,other){
if(one===other)return true;
if(fold(one)!==fold(other))return false;
if((0,path$0.dirname)(one)===one)return true;
if(!await isSamePlace(run,(0,path$0.dirname)(one),(0,path$0.dirname)(other)))return false;
if((0,path$0.basename)(one)===(0,path$0.basename)(other))return true;
const[a,b]=[
await run.files.kind(one),
await run.files.kind(other)
];
if(void 0!==a&&void 0!==b)return isOneEntry(run,one,other);
return a===b&&(0,path$0.basename)(one).toLowerCase()===(0,path$0.basename)(other).toLowerCase()&&ignoresCase(run,one);
}
async function isWithin(run,path,folder){
if(leadsInto((0,path$0.relative)(folder,path)))return true;
const inside=(0,path$0.relative)(fold(folder),fold(path));
if(!leadsInto(inside))return false;
let above=path;
for(const _ of inside.split(path$0.sep).filter((name)=>''!==name))above=(0,path$0.dirname)(above);
return isSamePlace(run,above,folder);
}
function leadsInto(path){
return '..' !== path && !path.startsWith(`..${path$0.sep}`) && !(0, path$0.isAbsolute)(path);
}
function fold(path){
return path.normalize().toLowerCase();
}
async function isOneEntry(run,one,other){
try{
const names=await run.files.list((0,path$0.dirname)(one));
return!(names.includes((0,path$0.basename)(one))&&names.includes((0,path$0.basename)(other)));
}catch(error){
if(!(error instanceof problem$1.A))throw error;
const disk=await run.disk();
return(await disk.look(one))?.identity===(await disk.look(other))?.identity;
}
}
async function ignoresCase(run,path){
const[folder,name]=[
(0,path$0.dirname)(path),
(0,path$0.basename)((0,path$0.dirname)(path))
];
if(folder===path)return false;
const respelled=(0,path$0.join)((0,path$0.dirname)(folder),swapCase(name));
if(respelled===folder||await run.files.kind(folder)===void 0)return ignoresCase(run,folder);
return await run.files.kind(respelled)!==void 0&&isOneEntry(run,folder,respelled);
}
function swapCase(name){
return name===name.toLowerCase()?name.toUpperCase():name.toLowerCase();
}
}),
52910:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openSwitching:()=>openSwitching,
refuseAutoSwitch:()=>refuseAutoSwitch,
staleFolders:()=>staleFolders
});
var path$0=require$(76760);
var version$1=require$(93587);
var problem$2=require$(48624);
var order$3=require$(57636);
async function openSwitching(run,plan,given){
const{goroot,paths,variables}=given.result;
const own=ownFolders(plan,given.result);
const others=paths.filter((folder)=>!own.some(({onPath})=>onPath===folder));
const place=Math.max(0,others.indexOf((0,path$0.join)(goroot,'bin')));
const exported=variables.find(({name})=>'GOROOT'===name);
return{
toolCache:run.toolCache,
tools:await toolsFor(run,plan,given.result),
arch:run.platform.toolCacheArch,
before:others.slice(0,place),
after:others.slice(place + 1),
own:own.map(({folder})=>folder),
goroot:void 0===exported?'leave':''===exported.value?'unset':'export',
program:given.program
};
}
function ownFolders({activation},{variables,version}){
return(0,version$1.gR)(activation).flatMap((each)=>{
const value=variables.find(({name})=>name===each.variable)?.value??'';
const end=(0,path$0.join)(path$0.sep,version,each.suffix);
if(!value.endsWith(end))return[];
const folder={
...each,
parent:value.slice(0,-end.length)
};
return[
{
folder,
onPath:'GOPATH'===each.variable?(0,path$0.join)(value,'bin'):value
}
];
});
}
function staleFolders(run,paths){
const{toolCacheArch}=run.platform;
const before=(0,version$1.x)(run.env,path$0.sep);
return(run.env.PATH??'').split(path$0.delimiter).filter((folder)=>{
if(paths.includes(folder))return false;
if(before.includes(folder))return true;
if(!folder.startsWith((0,path$0.join)(run.toolCache,'go')))return false;
const[tool='',,arch,bin,...more]=(0,path$0.relative)(run.toolCache,folder).split(path$0.sep);
return /^go(?:-|$)/.test(tool) && arch === toolCacheArch && 'bin' === bin && 0 === more.length;
});
}
async function toolsFor(run,plan,{variables}){
const inProject=variables.some(({name})=>'GOFLAGS'===name);
if(inProject||await whyProgram(run,plan)!==void 0)return[];
return(await(0,order$3.M)(run,plan.sources)).map(({tool})=>tool);
}
async function whyProgram(run,{sources,destination}){
if(sources.exclusive)return 'mirrors other than the official ones are asked for';
if (void 0 !== sources.requireTrust) return `require-trust is ${sources.requireTrust}`;
if(''!==destination.installDir)return 'install-dir has one Go only';
if(run.projectFolder?.asked)return 'project-cache is true';
const toolchain=(await run.goSettings()).written.GOTOOLCHAIN??'';
return toolchain.startsWith('go') ? `go env -w has set GOTOOLCHAIN to "${toolchain}"` : void 0;
}
async function refuseAutoSwitch(run,plan){
const why=await whyProgram(run,plan);
if(void 0===why)return;
throw new problem$2.A('PROFILE_REFUSED', `--auto-switch does not work here: ${why}, so a shell cannot choose by itself`, {
hint:'Omit --auto-switch. The function usego switches by hand.'
});
}
}),
53104:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>goTools
});
var path$0=require$(76760);
var name$1=require$(89623);
async function*goTools(toolCache,list){
for(const tool of(await list(toolCache))){
if(!(0,name$1.Lh)(tool))continue;
const folder=(0,path$0.join)(toolCache,tool);
yield{
tool,
folder,
names:await list(folder)
};
}
}
}),
49245:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>findForUse,
Y:()=>use
});
var problem$0=require$(48624);
var tree$1=require$(79600);
var minimum$2=require$(53472);
var patch$3=require$(83340);
var request$4=require$(11625);
var path$5=require$(81108);
var setup$6=require$(53451);
var installed$7=require$(44316);
var inventory$8=require$(3250);
var order$9=require$(57636);
var request$10=require$(43312);
async function use(run,plan,{version,install=false}){
await(0,setup$6.br)(run,plan);
const answer=''===version?await(0,request$10.in)(run,plan):await readArgument(version);
if('keep'===answer.kind)return(0,setup$6.XK)(run,plan,{
answer,
installed:await(0,path$5.keepGo)(run,answer.go),
found:true
});
const wanted=await(0,request$10.VC)(run,answer.request,plan);
const{request}=wanted;
const isThere=!install||await isInstalled(run,request,wanted.plan);
if(!isThere)return(0,setup$6.mj)(run,withVersion(plan,version));
run.emit({
kind:'requested',
request:request.text,
source:(0,request$4.B6)(request.source)
});
const installed=await findInstalled(run,request,wanted.plan);
return(0,setup$6.XK)(run,plan,{
answer,
...await(0,setup$6.mG)(run,plan,installed)
});
}
async function findForUse(run,plan,version){
const answer=''===version?await(0,request$10.in)(run,plan):await readArgument(version);
if('keep'===answer.kind)return{
answer,
installed:await(0,path$5.keepGo)(run,answer.go)
};
const wanted=await(0,request$10.VC)(run,answer.request,plan);
return{
answer,
installed:await findInstalled(run,wanted.request,wanted.plan)
};
}
async function readArgument(version){
const request=await(0,request$4.TR)(version,{
kind:'input',
name:'VERSION',
yaml:false
});
return{
kind:'install',
request,
notes:[],
warnings:[]
};
}
async function isInstalled(run,request,plan){
if('alias'===request.kind&&'oldstable'===request.alias)return false;
const lookupOrder=await(0,order$9.M)(run,plan.sources);
return await find(await(0,installed$7.c)(run,plan.destination,lookupOrder),request)!==void 0;
}
function withVersion(plan,version){
return ''===version?plan:{
...plan,
version:{
...plan.version,
goVersion:version
}
};
}
async function findInstalled(run,request,plan){
const lookupOrder=await(0,order$9.M)(run,plan.sources);
const installedTrees=await(0,installed$7.c)(run,plan.destination,lookupOrder);
const installed=await find(installedTrees,request);
if(installed)return installed;
const trees=await readThere(run,plan.destination);
throw new problem$0.A('VERSION_UNKNOWN', `No installed Go matches ${(0, request$4.Ng)(request)}`, {
hint: `${(0, tree$1.uE)(trees)} To install it: ${installCommand(request)}`
});
}
async function readThere(run,{installDir}){
if(''!==installDir){
const tree=await(0,inventory$8.ED)(run,installDir);
return tree?[
tree
]:[];
}
return(await(0,inventory$8.zw)(run)).filter(({slot,broken})=>slot.arch===run.platform.toolCacheArch&&void 0===broken);
}
function find(installedTrees,request){
if('exact'===request.kind)return findExactOrPatch(installedTrees,request);
if('range'===request.kind)return installedTrees.findNewest((version)=>(0,request$4.ib)(request,version));
if('stable'===request.alias)return installedTrees.findNewest((version)=>void 0===version.pre&&!(0,minimum$2.U)(request,version));
throw new problem$0.A('VERSION_INVALID', `${(0, request$4.Ng)(request)} needs a release index, which "use" does not download`, {
hint:'Name a version or a range, such as 1.25, or use the command setup.'
});
}
async function findExactOrPatch(installedTrees,request){
const exact=await installedTrees.findExact(request.version);
return exact??installedTrees.findNewest((version)=>(0,patch$3.l)(version,request));
}
function installCommand({text,source}){
const command='setup-go-tarball setup';
if('input'!==source.kind)return command;
return `${command} --go-version ${/^[\w.*^~-]+$/.test(text) ? text : JSON.stringify(text)}`;
}
}),
3250:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$d:()=>sizeOf,
ED:()=>readOutside,
zw:()=>readInventory
});
var path$0=require$(76760);
var platform$1=require$(49664);
var problem$2=require$(48624);
var tree$3=require$(79600);
var notes$9=require$(97689);
var version$4=require$(35345);
var path$5=require$(81108);
var place$6=require$(95602);
var tools$7=require$(53104);
var cache$8=require$(47425);
async function readInventory(run){
const inUse=await goInUse(run);
const trees=[];
for(const slot of(await markedSlots(run))){
const tree=await describe(run,slot);
if(tree)trees.push({
...tree,
...await useOf(run,inUse,slot.root)
});
}
return trees.sort(tree$3.ll);
}
async function readOutside(run,installDir){
const[{preparedInstallDir},{readAnyTreeAt}]=await Promise.all([
require$.e(1714).then(require$.bind(require$,1714)),
require$.e(6373).then(require$.bind(require$,46373))
]);
const tree=await readAnyTreeAt(run,await preparedInstallDir(run,installDir));
if(void 0===tree)return;
const{os,arch}=run.platform;
return{
...tree,
platform: tree.receipt?.platform ?? `${os}-${arch}`,
broken:void 0,
lastUsed:await run.files.modifiedAt((0,path$0.join)(tree.root,notes$9.$)),
...await useOf(run,await goInUse(run),tree.root)
};
}
async function sizeOf(run,{root,receipt,broken}){
return(void 0===broken?receipt?.treeSize:void 0)??run.trees.sizeOf(root);
}
const markerName = /^(.+)\.complete$/;
async function markedSlots(run){
const slots=[];
for await(const{tool,folder,names}of(0,tools$7.M)(run.toolCache,run.files.list))for(const version of names)for(const name of(await run.files.list((0,path$0.join)(folder,version)))){
const arch=markerName.exec(name)?.[1];
if(void 0!==arch)slots.push((0,cache$8.UP)(run,{
tool,
version,
arch
}));
}
return slots;
}
async function describe(run,slot){
const version=(0,version$4.ot)(slot.version);
if(void 0===version||(0,version$4.Ud)(version)!==slot.version)return;
const content=await lookSafely(run,slot,version);
if('none'===content.kind)return;
const{receipt,release}='whole'===content.kind?content.installed:{
receipt:content.receipt,
release:void 0
};
return{
slot,
root:slot.root,
tool:slot.tool,
version,
release:release??receipt?.release,
platform:receipt?.platform??(0,platform$1.$r)(run.platform.os,slot.arch),
receipt,
broken:'broken'===content.kind?content.why:void 0,
lastUsed:await run.files.modifiedAt(slot.marker)
};
}
async function lookSafely(run,slot,version){
try{
return await(0,cache$8.OW)(run,slot,version);
}catch(error){
if(!(error instanceof problem$2.A))throw error;
return{
kind:'broken',
why:error.message,
receipt:void 0
};
}
}
async function goInUse(run){
const goroot=run.env.GOROOT;
const go=await(0,path$5.findOnPath)(run);
return{
goroot:goroot?await real(run,goroot):void 0,
onPath:void 0===go?void 0:(0,path$0.dirname)((0,path$0.dirname)(await real(run,go)))
};
}
async function useOf(run,{goroot,onPath},root){
const its=await real(run,root);
const isIts=async(path)=>void 0!==path&&await(0,place$6.O)(run,path,its);
const[named,runs]=[
await isIts(goroot),
await isIts(onPath)
];
return{
inUse:named||runs,
active:void 0===onPath?named:runs
};
}
async function real(run,path){
try{
return await run.files.realPath(path)??path;
}catch(error){
if(!(error instanceof problem$2.A))throw error;
run.emit({
kind:'ignored',
what:'real-path',
message:error.message
});
return path;
}
}
})
};
