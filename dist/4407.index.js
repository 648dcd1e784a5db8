"use strict";
exports.id=4407;
exports.ids=[
4407,
1108,
6373
];
exports.modules={
60465:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var go_env_file=require$(22468);
var diagnose=require$(51562);
var finding=require$(97774);
var transactions_folder=require$(66733);
var platform=require$(49664);
var problem=require$(48624);
var goproxy=require$(78716);
var mirror_urls=require$(41554);
var mirrors=require$(68234);
var sumdb_gosumdb=require$(49582);
var sumdb_base=require$(67220);
var tree_head=require$(26156);
var text_json=require$(32193);
var redact=require$(50386);
var release_index=require$(83089);
var versions_version=require$(35345);
var odd_surroundings=require$(90428);
var fetch=require$(21543);
var module_proxy=require$(88322);
const LIMIT=4_000;
async function askAll(run,plan){
const{mirrors,exclusive,requireTrust}=plan.sources;
const questions=[];
for(const mirror of mirrors)questions.push(...await questionsTo(run,mirror));
const modules=mirrors.some(({kind})=>'module-proxy'===kind);
const required='log'===requireTrust;
const checksums=required||modules||!exclusive?[
await questionToDatabase(run)
]:[];
const{proxies,end}=exclusive?NO_PROXIES:await proxiesOfGo(run);
const asked=new Set(questions.map(({name})=>name));
const others=proxies.map(({url})=>questionToProxy(run,url)).filter(({name})=>!asked.has(name));
const all=[
...questions,
...checksums,
...others
];
const answers=await askSideBySide(run,all);
const needed=required||mirrors.every(({kind})=>'module-proxy'===kind);
const[database]=answers.slice(questions.length,questions.length + checksums.length);
return{
mirrors:answers.slice(0,questions.length),
checksums:database&&{
...database,
needed
},
proxies:proxies.flatMap(({url,fallsBack})=>{
const answer=answers.find(({name})=>name===nameOfProxy(url));
return void 0===answer?[]:[
{
...answer,
fallsBack
}
];
}),
proxiesEnd:end
};
}
const NO_PROXIES={
proxies:[],
end:void 0
};
async function proxiesOfGo(run){
const{GOPROXY}=await run.goSettings();
if(''===GOPROXY&&await(0,odd_surroundings.nearest)(run,'go.mod')===void 0)return NO_PROXIES;
try{
const{proxies,end}=(0,goproxy.M)(GOPROXY);
return{
proxies: proxies.filter(({ url })=>!/^file:/i.test(url)),
end
};
}catch(error){
if(error instanceof problem.A)return NO_PROXIES;
throw error;
}
}
async function questionsTo(run,mirror){
if('module-proxy'!==mirror.kind)return[
{
name:(0,mirrors.zZ)(mirror),
ask:()=>askArchives(run,mirror)
}
];
if(void 0!==mirror.url)return[
questionToProxy(run,mirror.url)
];
try{
const{proxies,end}=(0,goproxy.M)((await run.goSettings()).GOPROXY);
const off = end && (proxies.length > 0 ? `GOPROXY ends with "${end}", so no further proxy is asked` : `GOPROXY is "${end}", so no proxy is asked`);
return[
...proxies.map(({url})=>questionToProxy(run,url)),
...void 0===off?[]:[
{
name: `module-proxy ${end}`,
ask:notAsked,
off
}
]
];
}catch(error){
return[
{
name:'module-proxy',
ask:()=>Promise.reject(error)
}
];
}
}
function notAsked(){
return Promise.resolve(void 0);
}
async function askArchives(run,mirror){
const url=(0,mirror_urls.E5)(mirror,'short');
if(void 0===url)return askTemplate(run,mirror);
const text=await(0,fetch.Sy)(run,url,LONGEST);
const json=void 0===text?void 0:(0,text_json.q)(text);
if(void 0!==json)(0,release_index.R)(json,(0,mirrors.zZ)(mirror));
else if('base'===mirror.kind)return{
without:'release index'
};
else throw new problem.A('INDEX_INVALID', `The release index of ${(0, mirrors.zZ)(mirror)} is not JSON`, {
hint:'A proxy or a log-in page may answer instead; open the address in a browser.'
});
return;
}
const LONGEST=1048576;
async function askTemplate(run,mirror){
const{knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
const release=knownReleases().find((name)=>(0,versions_version.ot)(name)?.pre===void 0)??'';
const version=(0,versions_version.ot)(release);
const{os,arch}=run.platform;
const filename=(0,platform.uv)(release,run.platform);
const url=(0,mirror_urls.Qq)(mirror,{
filename,
version:version?(0,versions_version.ME)(version):'',
os,
arch
});
return await isThere(run,url)?void 0:{
without:filename
};
}
function questionToProxy(run,url){
const ask = async ()=>await isThere(run, `${(0, module_proxy.pi)(url)}/list`) ? void 0 : {
without: 'list of golang.org/toolchain'
};
return{
name:nameOfProxy(url),
ask
};
}
function nameOfProxy(url){
return `module-proxy ${(0, redact.B)(url)}`;
}
async function isThere(run,url){
const{http}=await run.network();
const response=await http.get({
url,
headers:{
range:'bytes=0-0'
}
});
for await(const _ of response.body)break;
if((0,fetch.W0)(response.status))return false;
if(200!==response.status&&206!==response.status)throw(0,fetch.Yc)(run,response);
return true;
}
async function questionToDatabase(run){
const settings=await run.goSettings();
const{crypto}=await run.sumdb();
try{
const gosumdb=(0,sumdb_gosumdb.$M)(settings.GOSUMDB,crypto);
if('off'===gosumdb)return{
name:'checksum database',
ask:notAsked,
off:'GOSUMDB is "off"'
};
const ask=async()=>{
const base=await(0,sumdb_base._)((0,sumdb_base.g)(gosumdb,settings.GOPROXY),(url)=>(0,fetch.dy)(run,url));
const note = await (0, fetch.Sy)(run, `${base}/latest`, LONGEST);
if(void 0===note)return{
without:'signed tree'
};
(0,tree_head.rB)(note,gosumdb.key,crypto);
return;
};
return{
name:gosumdb.name,
ask
};
}catch(error){
return{
name:'checksum database',
ask:()=>Promise.reject(error)
};
}
}
async function askSideBySide(run,questions){
const begin=run.clock.elapsed();
const since=()=>Math.round(run.clock.elapsed()- begin);
const answers=new Map();
let defect;
for(const question of questions){
const{ask,off}=question;
if(void 0!==off){
answers.set(question,{
kind:'off',
why:off
});
continue;
}
ask().then((lacking)=>{
const{without:what}=lacking??{};
answers.set(question,void 0===what?{
kind:'good',
ms:since()
}:{
kind:'without',
ms:since(),
what
});
},(error)=>{
if(error instanceof problem.A)answers.set(question,{
kind:'failed',
ms:since(),
why:error.message,
hint:error.hint??''
});
else defect={
error
};
});
}
while(answers.size<questions.length&&since()<LIMIT&&void 0===defect)await run.clock.sleep(10);
if(void 0!==defect)throw defect.error;
return questions.map((question)=>({
name:question.name,
answer:answers.get(question)??{
kind:'silent',
ms:since()
}
}));
}
var external_node_path_=require$(76760);
var tree_notes=require$(97689);
async function inspectCapabilities(look){
const folder=await existing(look,look.run.toolCache);
return{
folder,
disk:await tried(look,folder),
inodes:(await look.safely(folder,()=>look.run.room(folder),void 0))?.inodes,
system:await(await look.run.machine()).system()
};
}
async function existing(look,path){
const above=(0,external_node_path_.dirname)(path);
return await look.at(path)===void 0&&above!==path?existing(look,above):path;
}
async function tried({run},folder){
try{
return await(await run.disk()).capabilities(folder);
}catch(error){
if(!(error instanceof problem.A))throw error;
run.throwIfStopped();
return;
}
}
var environment=require$(86984);
var refused_setting=require$(65420);
var go_version_text=require$(56048);
var activate=require$(70605);
var go_on_path=require$(81108);
var tool_cache=require$(47425);
async function inspectEnvironment(look,plan){
const{run}=look;
const path=await(0,go_on_path.findOnPath)(run);
const go=void 0===path?void 0:await lookAtGo(run,path);
const works=void 0!==path&&go?.broken===void 0;
const judged=works?await judge(run,plan,path):void 0;
return{
go,
roots:await rootsOf(look,go),
judged,
modules:works&&judged?.refused===void 0?await verifyModules(run,path,go?.root??''):void 0
};
}
async function lookAtGo(run,path){
const cache=await temporaryFolder(run);
try{
return await askGoAlone(run,path,cache);
}finally{
if(void 0!==cache)await run.files.remove(cache);
}
}
async function temporaryFolder(run){
try{
return await run.files.makeTemporaryFolder((0,external_node_path_.join)(run.temporary,'setup-go-doctor-'));
}catch(error){
if(error instanceof problem.A)return;
throw error;
}
}
async function askGoAlone(run,path,cache){
const env={
...Object.fromEntries(Object.entries((0, environment.Uv)(run.env)).filter(([name])=>!/^(?:GO|CGO_)/.test(name))),
GOENV:'off',
GOTOOLCHAIN:'local',
GOWORK:'off',
GO111MODULE:'off',
...void 0!==cache&&{
GOCACHE:cache
}
};
const said=await ask(run,path,{
args:[
'env',
'GOROOT',
'GOVERSION'
],
cwd:(0,external_node_path_.dirname)(path),
env
});
const[root='',version='']=said.stdout.split('\n').map((line)=>line.trim());
if(void 0!==said.failed)return{
path,
root:'',
release:'',
broken:said.failed
};
const release=(0,go_version_text.K)(version)||await(0,tool_cache.iJ)(run,root)||'';
const questions=[
[
'tool',
'compile',
'-V'
],
[
'tool',
'link',
'-V'
],
...void 0===cache?[]:[
[
'list',
'-deps',
'-f',
'{{.ImportPath}}',
'net/http'
]
]
];
for(const args of questions){
const{failed}=await ask(run,path,{
args,
cwd:(0,external_node_path_.dirname)(path),
env
});
if(void 0!==failed)return{
path,
root,
release,
broken:failed
};
}
return{
path,
root,
release,
broken:void 0
};
}
async function ask(run,go,{args,cwd,env}){
try{
const{stdout,stderr,exitCode}=await run.exec.run(go,args,{
cwd,
env
});
const said = `${stderr}\n${stdout}`.trim().split('\n')[0] ?? '';
const failed = 0 === exitCode ? void 0 : `"go ${args.join(' ')}" exits with ${exitCode}: ${said}`;
return{
stdout,
stderr,
failed
};
}catch(error){
if(!(error instanceof problem.A))throw error;
return{
stdout:'',
stderr:'',
failed:error.message
};
}
}
async function rootsOf(look,go){
const{run}=look;
const{written,file}=await run.goSettings();
const set=[
{
value:run.env.GOROOT,
file:void 0
},
{
value:written.GOROOT,
file
}
];
const own=void 0===go||''===go.root?void 0:await realPath(look,go.root);
const found=[];
for(const{value,file}of set){
if(!value||void 0!==own&&await realPath(look,value)===own)continue;
const isGo=await look.at((0,tool_cache.K1)(run,value))!==void 0;
const release=isGo?await look.safely(value,()=>(0,tool_cache.iJ)(run,value),void 0):void 0;
if(void 0!==own||void 0===release)found.push({
name:'GOROOT',
value,
file,
release
});
}
return found;
}
function realPath(look,path){
return look.safely(path,()=>look.run.files.realPath(path),void 0);
}
async function judge(run,plan,path){
try{
const{remarks}=await(0,activate.N)(run,await(0,go_on_path.keepGo)(run,path),plan.activation);
return{
remarks,
refused:void 0
};
}catch(error){
if(!(error instanceof problem.A))throw error;
const{code,message,hint=''}=error;
const{written:userGoEnv,file}=await run.goSettings();
const name = /^(GO[A-Z0-9]+) is .* by go env -w\b/.exec(message)?.[1];
const said=void 0===name?void 0:(0,refused_setting.y7)(name,{
env:{},
userGoEnv
});
const setting=void 0!==name&&said?{
name,
value:said.value,
file
}:void 0;
return{
remarks:[],
refused:{
fails:'GO_FAILED'===code,
message,
hint,
setting
}
};
}
}
async function verifyModules(run,go,root){
const gomod=await(0,odd_surroundings.nearest)(run,'go.mod');
if(void 0===gomod||await run.files.kind((0,external_node_path_.join)((0,external_node_path_.dirname)(gomod),'go.sum'))!=='file')return;
const env={
...(0,environment.Uv)(run.env),
GOROOT:root,
GOFLAGS:'-mod=mod',
GO111MODULE:'on',
GOPROXY:'off',
GOTOOLCHAIN:'local',
GOWORK:'off'
};
const cwd=(0,external_node_path_.dirname)(gomod);
const folder=(await ask(run,go,{
args:[
'env',
'GOMODCACHE'
],
cwd,
env
})).stdout.trim();
const{stdout,stderr,failed}=await ask(run,go,{
args:[
'mod',
'verify'
],
cwd,
env
});
const damaged = `${stdout}\n${stderr}`.split('\n').filter((line)=>/: (?:dir|zip) has been modified|checksum mismatch|not a valid zip file/.test(line));
const unchecked=damaged.length>0?void 0:failed;
return{
gomod,
folder,
damaged:damaged.map((line)=>line.trim()),
unchecked
};
}
var check_places=require$(30900);
var tree_defect=require$(61591);
var tree_note_names=require$(29755);
var check_install_dir=require$(63776);
var install_dir=require$(46373);
var go_tools=require$(53104);
var sweep=require$(57341);
var tool_cache_manifest=require$(48184);
var receipt=require$(39061);
var found_by_actions=require$(87420);
var tree_modes=require$(39537);
async function openLook(run){
const disk=await run.disk();
const unreadable=[];
const safely=async(path,work,otherwise)=>{
try{
return await work();
}catch(error){
if(!(error instanceof problem.A))throw error;
run.throwIfStopped();
const noted=unreadable.find(({why})=>why===error.message);
if(void 0===noted)unreadable.push({
path,
why:error.message
});
else if(path.length>noted.path.length)noted.path=path;
return otherwise;
}
};
return{
run,
records:await run.records(),
writers:await run.writers(),
unreadable,
at:(path)=>safely(path,()=>disk.look(path),void 0),
list:async(path)=>(await safely(path,()=>run.files.list(path),[])).toSorted(),
text:(path)=>safely(path,()=>run.files.readText(path),void 0),
safely,
age:(modified)=>Math.abs(run.clock.now()- modified)
};
}
const HOUR=3_600_000;
const WRITING=10_000;
function nameOfWriter({writers},writer){
const pid = /^(\d+)-/.exec(writer)?.[1];
switch(void 0===pid?void 0:writers.isAlive(writer)){
case true:
return `process ${pid}`;
case false:
return `process ${pid} (gone)`;
default:
return 'a process of another machine or container';
}
}
async function inspectTree(look,place,busy){
const is=await look.at(place.root);
const marked=await look.at(place.marker)!==void 0;
const there=(0,check_places.xV)(is);
const defect=marked&&void 0!==there?await defectOf(look,place,there):void 0;
const{facts:receipt,value}=await readReceipt(look,place,there);
const was=marked&&'folder'===there&&void 0===defect?value?.treeSize:void 0;
const size=void 0===was?void 0:{
is:await sizeOf(look,place.root,was),
was
};
const manifest=await look.at(place.manifest)!==void 0;
const doubtful=marked&&'folder'===there&&void 0===defect&&size?.is!==size?.was;
const unsized=marked&&'folder'===there&&void 0===defect&&void 0===size;
return{
place,
marked,
foundByActions:void 0!==defect&&await isFoundByActions(look,place),
is,
defect,
receipt,
manifest,
size,
missing:manifest&&(doubtful||unsized)?await missingFiles(look,place):[],
modes:marked&&is?.kind==='folder'&&void 0===defect?await modesOf(look,place.root,place.tool):[],
busy,
fresh:!marked&&'folder'===there&&await isFresh(look,place.root)
};
}
function isFoundByActions(look,place){
return look.safely(place.root,()=>(0,found_by_actions.T)(look.run)(place),false);
}
async function defectOf(look,{root,version},there){
if('folder'!==there)return 'it is not a folder';
const binary=(0,tool_cache.K1)(look.run,root);
const go=await look.at(binary);
if ('file' !== (0, check_places.xV)(go)) return `it has no "${binary}"`;
if (go?.size === 0) return `"${binary}" is empty`;
if (go?.executable === false) return `"${binary}" is not executable`;
for(const folder of[
'src',
'pkg'
])if ('folder' !== (0, check_places.xV)(await look.at((0, external_node_path_.join)(root, folder)))) return `it has no folder "${folder}"`;
const versionFile=await look.at((0,external_node_path_.join)(root,'VERSION'));
if('file'!==(0,check_places.xV)(versionFile))return 'it has no VERSION';
const release=await look.safely(root,()=>(0,tool_cache.iJ)(look.run,root),void 0);
if(void 0===release)return 'its VERSION names no release';
return(0,tree_defect.u)({
binary,
hasBinary:true,
release,
version
});
}
async function readReceipt(look,place,there){
const is=await look.at(place.receipt);
if(void 0===is)return{
facts:{
kind:'none'
},
value:void 0
};
if('file'!==(0,check_places.xV)(is))return wrong(is,'it is not a file');
const text=await look.text(place.receipt)??'';
const value=(0,receipt.W)(text);
if(void 0===value){
if(isOfLaterVersion(text))return{
facts:{
kind:'none'
},
value:void 0
};
return wrong(is,'it is damaged');
}
const why=await disagreement(look,place,{
value,
there
});
return void 0===why?{
facts:{
kind:'right',
mirror:value.mirror
},
value
}:wrong(is,why);
}
function wrong({identity},why){
return{
facts:{
kind:'wrong',
why,
identity
},
value:void 0
};
}
function isOfLaterVersion(text){
return /"schema": ?(?:[2-9]|\d\d)/.test(text);
}
async function disagreement(look,place,{value,there}){
if (void 0 !== place.tool && value.tool !== place.tool) return `it is for the tool "${value.tool}"`;
if (void 0 !== place.version && value.version !== place.version) return `it is for version "${value.version}"`;
if('folder'!==there||(await look.at((0,external_node_path_.join)(place.root,'VERSION')))?.kind!=='file')return;
const release=await look.safely(place.root,()=>(0,tool_cache.iJ)(look.run,place.root),void 0);
if(void 0===release||release===value.release)return;
return `it is for ${value.release}, but the tree is ${release}`;
}
function sizeOf(look,root,otherwise){
return look.safely(root,()=>look.run.trees.sizeOf(root),otherwise);
}
function modesOf(look,root,tool){
return look.safely(root,()=>(0,tree_modes.V)(look.run,root,tool),[]);
}
const EMPTY='e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
async function missingFiles(look,{root,manifest}){
const files=(0,tool_cache_manifest.Ng)(await look.text(manifest)??'')??new Map();
const missing=[];
for(const[file,sha256]of files){
const is=await look.at((0,external_node_path_.join)(root,file));
const emptied=is?.size===0&&sha256!==EMPTY;
if('file'!==(0,check_places.xV)(is)||emptied)missing.push(file);
}
return missing;
}
async function isFresh(look,root){
const folders=[
root
];
for(const name of(await look.list(root))){
const path=(0,external_node_path_.join)(root,name);
folders.push(path);
for(const inner of(await look.list(path)))folders.push((0,external_node_path_.join)(path,inner));
}
for(const path of folders){
const is=await look.at(path);
if(void 0!==is&&look.age(is.modified)<HOUR)return true;
}
return false;
}
async function inspectToolCache(look,given){
const{toolCache}=look.run;
const strays=await inspectStrays(look,given.maxAgeHours);
const top=await inspectPlace(look,{
path:toolCache,
role:'tool cache',
tryToWrite:true
});
const places=[
top
];
const trees=[];
for await(const{tool,folder,names}of(0,go_tools.M)(toolCache,look.list)){
const entry=await inspectPlace(look,{
path:folder,
role:'tool',
tryToWrite:void 0===top.denied
});
places.push(entry);
for(const version of names.filter(isVersion)){
const tryToWrite=void 0===top.denied&&void 0===entry.denied;
places.push(await inspectPlace(look,{
path:(0,external_node_path_.join)(folder,version),
role:'version',
tryToWrite
}));
for(const place of(await treePlaces(look,tool,version)))trees.push(await inspectTree(look,place,whoIsAt(place,{
strays,
installs:given.installs
})));
}
}
return{
places,
trees,
strays
};
}
function whoIsAt(place,{strays,installs}){
const stray=strays.find(({path,writer,wanted})=>{
const home=(0,external_node_path_.dirname)(path);
return void 0!==writer&&wanted&&(home===place.folder||home===(0,external_node_path_.dirname)(place.folder));
});
const install=installs.find(({live,archive})=>live&&mayBecome(archive,place.version));
return stray?.writer??(install&&(install.writer??'another process'));
}
function mayBecome(archive,version){
const name = /^(?:v0\.0\.1-)?(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(archive)?.[1] ?? '';
const its=(0,versions_version.ot)(name);
return void 0===its||(0,versions_version.Ud)(its)===version;
}
async function inspectStrays(look,maxAgeHours){
const paths=await look.safely(look.run.toolCache,()=>(0,sweep.T)(look.run),[]);
return straysAt(look,paths,maxAgeHours);
}
async function straysAt(look,paths,maxAgeHours){
const strays=[];
for(const path of paths){
const is=await look.at(path);
if(void 0===is)continue;
const [, kind, writer] = /\.(staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path) ?? [];
const grace='staging'===kind?maxAgeHours*HOUR:void 0===kind?HOUR:0;
const alive=void 0===writer?void 0:look.writers.isAlive(writer);
const wanted=alive??look.age(is.modified)<grace;
const name=void 0===writer?void 0:nameOfWriter(look,writer);
strays.push({
path,
identity:is.identity,
writer:name,
wanted
});
}
return strays;
}
async function inspectPlace(look,{path,role,tryToWrite}){
const is=await look.at(path);
const usable=void 0===is||'folder'===(0,check_places.xV)(is);
const denied=tryToWrite&&usable?await deniedAt(look,path):void 0;
return{
path,
role,
is,
denied,
room:void 0
};
}
async function deniedAt(look,path){
const disk=await look.run.disk();
let folder=path;
while(await look.at(folder)===void 0&&(0,external_node_path_.dirname)(folder)!==folder)folder=(0,external_node_path_.dirname)(folder);
try{
await disk.tryToWrite(folder);
return;
}catch(error){
if(!(error instanceof problem.A))throw error;
const why = error.message.replace(/^.*": /s, '');
return folder === path ? why : `"${folder}": ${why}`;
}
}
function isVersion(name){
const version=(0,versions_version.ot)(name);
return void 0!==version&&(0,versions_version.Ud)(version)===name;
}
async function treePlaces(look,tool,version){
const folder=(0,external_node_path_.join)(look.run.toolCache,tool,version);
const archs=new Set();
for(const name of(await look.list(folder))){
const beside = /^(.+)\.(?:complete|receipt\.json|manifest|tlog-proof)$/.exec(name)?.[1];
if(void 0!==beside)archs.add(beside);
else if (!/^\.|\.tmp$/.test(name) && await looksLikeGo(look, (0, external_node_path_.join)(folder, name))) archs.add(name);
}
return[
...archs
].sort().map((arch)=>(0,tool_cache.UP)(look.run,{
tool,
version,
arch
}));
}
async function looksLikeGo(look,path){
if((0,external_node_path_.basename)(path)===look.run.platform.toolCacheArch)return true;
for(const name of[
'VERSION',
'bin',
'src',
'pkg'
])if(await look.at((0,external_node_path_.join)(path,name)))return true;
return false;
}
async function inspectInstallDir(look,options){
const none={
outside:void 0,
strays:[]
};
const dir=''===options.installDir?void 0:await locate(look,options.installDir);
if(void 0===dir)return none;
const there=await look.safely(dir.path,()=>(0,check_install_dir.x2)(look.run,dir,options),void 0);
if(void 0===there)return none;
const{cutOff,live,others}=await inspectBeside(look,dir);
const strays=await straysAt(look,others,options.checkpointMaxAgeHours);
const tree=await inspectTreeAt(look,dir.real);
const outside={
path:dir.path,
real:dir.real,
is:await look.at(dir.path),
there,
implicit:options.implicit,
replace:options.replace,
...tree,
busy:live??strays.find(({wanted})=>wanted)?.writer,
denied:there.isRoot||options.implicit?void 0:await deniedAt(look,(0,external_node_path_.dirname)(dir.real)),
room:void 0,
cutOff,
old:(0,check_install_dir.B2)(dir.real)
};
return{
outside,
strays
};
}
async function inspectBeside(look,dir){
const beside=await look.safely((0,external_node_path_.dirname)(dir.real),()=>(0,install_dir.listBeside)(look.run,dir),[]);
const old=beside.filter(({what})=>'old'===what);
const[alive,gone]=[
true,
false
].map((is)=>old.filter(({writer})=>true===look.writers.isAlive(writer)===is));
const cutOff=[];
for(const{path,writer}of gone??[]){
const is=await look.at(path);
const receipt=await look.safely(path,()=>(0,install_dir.readTreeReceipt)(look.run,path),void 0);
if(void 0===is)continue;
const{identity}=is;
cutOff.push({
path,
identity,
writer:nameOfWriter(look,writer),
ours:void 0!==receipt
});
}
const[first]=alive??[];
return{
cutOff,
live:first&&nameOfWriter(look,first.writer),
others:beside.filter(({what})=>'old'!==what).map(({path})=>path)
};
}
async function locate(look,given){
try{
return await(0,install_dir.locateInstallDir)(look.run,given);
}catch(error){
if(!(error instanceof problem.A)||'INPUT_INVALID'===error.code)throw error;
look.unreadable.push({
path:given,
why:error.message
});
return;
}
}
const NOTHING={
size:void 0,
missing:[],
modes:[]
};
async function inspectTreeAt(look,root){
const path=(0,external_node_path_.join)(root,tree_notes.$);
const isFolder='folder'===(0,check_places.xV)(await look.at(root));
const release=isFolder?await releaseAt(look,root):void 0;
if(!isFolder||void 0===release&&!await lacksVersion(look,root)){
const receipt={
kind:'none',
path
};
return{
tree:void 0,
accepted:false,
defect:void 0,
receipt,
...NOTHING
};
}
const version=(0,versions_version.ot)(release??'');
const place={
root,
receipt:path,
tool:void 0,
version:version&&(0,versions_version.Ud)(version)
};
const{facts,value}=await readReceipt(look,place,'folder');
const accepted=await look.safely(root,()=>(0,install_dir.readTreeAt)(look.run,root),void 0)!==void 0;
const flaw=await defectOf(look,{
root,
version:void 0
},'folder');
const defect=flaw??(version&&!accepted?'it is not for this platform':void 0);
return{
tree:void 0===release?void 0:describe(release,value),
accepted,
defect,
receipt:{
...facts,
path
},
...void 0===defect?await inspectFiles(look,root,value):NOTHING
};
}
async function releaseAt(look,root){
const release=await look.safely(root,()=>(0,tool_cache.iJ)(look.run,root),void 0);
return(0,tree_defect.e)(release)?release:void 0;
}
async function lacksVersion(look,root){
return await look.at((0,external_node_path_.join)(root,tree_notes.$))!==void 0||'file'===(0,check_places.xV)(await look.at((0,tool_cache.K1)(look.run,root)));
}
function describe(release,receipt){
const{platform,trust,mirror}=receipt??{};
return{
release,
platform,
trust,
mirror
};
}
async function inspectFiles(look,root,receipt){
const was=receipt?.treeSize;
const manifest=(0,external_node_path_.join)(root,tree_note_names._u);
const names=[
tree_notes.$,
tree_note_names._u,
tree_note_names.Rq
];
const notes=await Promise.all(names.map((name)=>look.at((0,external_node_path_.join)(root,name))));
const own=notes.reduce((sum,note)=>sum +(note?.kind==='file'?note.size:0),0);
const size=void 0===was?void 0:{
is:await sizeOf(look,root,was + own)- own,
was
};
const doubtful=void 0!==notes[1]&&(void 0===size||size.is!==size.was);
return{
size,
missing:doubtful?await missingFiles(look,{
root,
manifest
}):[],
modes:await modesOf(look,root,'')
};
}
var install_record=require$(43197);
var partial_name=require$(50565);
async function inspectInstalls(look,folder){
const names=(await look.list(folder)).filter(install_record.o8);
const installs=[];
for(const name of names)installs.push(await inspectInstall(look,(0,external_node_path_.join)(folder,name)));
return installs;
}
async function inspectInstall(look,folder){
const is=await look.at(folder);
const entries=is?.kind==='folder'?await readEntries(look,folder):[];
const{record,damaged}=await readLatest(look,folder,entries);
const partials=entries.filter(({writer,is:{kind}})=>void 0!==writer&&'file'===kind);
const age = Math.min(1 / 0, ...entries.map((entry)=>look.age(entry.is.modified)));
const archive=record?.archive??archiveOf(folder);
const writers=[
...partials.map(({writer=''})=>writer),
...record&&isAtWork(record)?[
record.writer
]:[]
];
const alive=writers.map((writer)=>look.writers.isAlive(writer));
const justWritten=void 0!==damaged&&look.age(damaged.is.modified)<WRITING;
const live=justWritten||alive.some((known)=>known??age<HOUR);
const heirs=partials.filter((partial)=>hasHeir(look,partial,record));
const bytes=Math.max(0,...(live?partials:heirs).map((partial)=>partial.is.size));
const misplaced=void 0!==is&&'folder'!==is.kind?[
rubbish(folder,is,'in the way')
]:[];
return{
folder,
archive,
state:record?.state.name,
writer:record&&nameOfWriter(look,record.writer),
since:record?.time,
live,
known:alive.includes(true),
bytes,
size:bytes>0?await sizeOfArchive(archive):void 0,
age,
resumable:!live&&bytes>0&&record?.state.name!=='Done',
rubbish:live?[]:[
...misplaced,
...entries.flatMap((entry)=>rubbishIn(look,entry,{
record,
damaged,
heirs
}))
]
};
}
async function readEntries(look,folder){
const entries=[];
for(const name of(await look.list(folder))){
const path=(0,external_node_path_.join)(folder,name);
const is=await look.at(path);
if(is)entries.push({
name,
path,
is,
writer:(0,partial_name.g)(name)
});
}
return entries;
}
async function readLatest(look,folder,entries){
const records=entries.filter(({name})=>void 0!==(0,install_record.np)(name));
const last=records.toSorted((a,b)=>((0,install_record.np)(b.name)??0)-((0,install_record.np)(a.name)??0))[0];
if(void 0===last)return{
record:void 0,
damaged:void 0
};
if('file'!==last.is.kind)return{
record:void 0,
damaged:last
};
const text=await look.text(last.path);
if(void 0===text)return{
record:void 0,
damaged:void 0
};
const record=(0,install_record.Hh)(text,look.records.sha256);
const right = record?.stateVersion === (0, install_record.np)(last.name) && folder.endsWith(record?.checkpointId ?? '/');
return right?{
record,
damaged:void 0
}:{
record:void 0,
damaged:last
};
}
function isAtWork({state}){
return 'Idle'!==state.name&&'Done'!==state.name;
}
function hasHeir(look,{writer=''},record){
return false===look.writers.isAlive(writer)||writer===record?.writer;
}
function rubbishIn(look,entry,{record,damaged,heirs}){
const{name,path,is,writer}=entry;
const of=(kind)=>[
rubbish(path,is,kind)
];
if (/^\d+\.json\.damaged$/.test(name)) return of('record set aside');
if (/\.tmp$/.test(name)) return look.age(is.modified) > HOUR ? of('draft') : [];
if(void 0===writer&&void 0===(0,install_record.np)(name))return[];
if(entry===damaged)return of('damaged record');
if(void 0===writer)return[];
if('file'!==is.kind)return of('partial that is not a file');
if(record?.state.name==='Done')return of('partial of a finished install');
return heirs.includes(entry)?[]:of('partial without an heir');
}
function rubbish(path,{identity},kind){
return{
path,
identity,
kind
};
}
function archiveOf(folder){
return (folder.split(/[/\\]/).at(-1) ?? '').replace(/-[0-9a-f]{16}$/, '');
}
async function sizeOfArchive(archive){
const{knownArchive}=await require$.e(3766).then(require$.bind(require$,83766));
return knownArchive(archive)?.size;
}
async function inspectNotes(look,folder){
const notes=[];
for(const name of(await look.list(folder)).filter((each)=>each.endsWith('.tree'))){
const path=(0,external_node_path_.join)(folder,name);
const is=await look.at(path);
if(is?.kind==='folder')notes.push(...await inspectNotesOf(look,path,name));
else if(is)notes.push({
path,
identity:is.identity,
kind:'misplaced',
outlived:false
});
}
return notes;
}
async function inspectNotesOf(look,home,name){
const names = (await look.list(home)).filter((each)=>/^[1-9]\d*\.(?:note|damaged)$/.test(each));
const number=(each)=>Number.parseInt(each,10);
const last=Math.max(0,...names.filter((each)=>each.endsWith('.note')).map(number));
const found=[];
for(const each of names){
const path=(0,external_node_path_.join)(home,each);
const is=await look.at(path);
if(void 0===is)continue;
const{identity}=is;
if('file'===is.kind&&0===is.size&&look.age(is.modified)<WRITING)continue;
const outlived=number(each)<last;
if(each.endsWith('.damaged'))found.push({
path,
identity,
kind:'set aside',
outlived
});
else if('file'!==is.kind)found.push({
path,
identity,
kind:'misplaced',
outlived
});
else if(number(each)===last&&!await isSigned(look,path,name))found.push({
path,
identity,
kind:'damaged',
outlived
});
}
return found;
}
async function isSigned(look,path,folderName){
const text=await look.text(path);
if(void 0===text)return true;
const{crypto}=await look.run.sumdb();
const gosumdb=await gosumdbInForce(look);
if (void 0 === gosumdb || `${encodeURIComponent(gosumdb.name)}.tree` !== folderName) return text.startsWith('go.sum database tree\n') && text.endsWith('\n');
try{
(0,tree_head.rB)(text,gosumdb.key,crypto);
return true;
}catch(error){
if(!(error instanceof problem.A))throw error;
return false;
}
}
async function gosumdbInForce(look){
const[{crypto},{GOSUMDB}]=[
await look.run.sumdb(),
await look.run.goSettings()
];
try{
const gosumdb=(0,sumdb_gosumdb.$M)(GOSUMDB,crypto);
return 'off'===gosumdb?void 0:gosumdb;
}catch(error){
if(!(error instanceof problem.A))throw error;
return;
}
}
const TREE=300e6;
const ARCHIVE=80e6;
const INODES=17_000;
async function inspectRoom(look,{places,outside}){
const[toolCache]=places;
const checkpoints=places.find(({role})=>'checkpoints'===role);
const usable=(place)=>void 0!==place&&!isInTheWay(place);
const ofToolCache=usable(toolCache)?await measure(look,toolCache?.path):void 0;
const ofArchive=places.some(isInTheWay)?void 0:await measure(look,checkpoints?.path);
const ofOutside=await measure(look,outside&&(0,external_node_path_.dirname)(outside.real));
const ofTree=void 0===outside?ofToolCache:ofOutside;
const roomForTree=ofTree&&{
...roomFor(ofTree,TREE +(isApart(ofArchive,ofTree)?0:ARCHIVE)),
inodes:void 0===ofTree.inodes?void 0:{
free:ofTree.inodes,
needed:INODES
}
};
const roomOf=(place)=>{
if(place===toolCache)return outside?ofToolCache&&roomFor(ofToolCache,0):roomForTree;
if(place!==checkpoints||void 0===ofArchive)return;
return isApart(ofArchive,ofTree)?roomFor(ofArchive,ARCHIVE):void 0;
};
return{
places:places.map((place)=>({
...place,
room:roomOf(place)
})),
outside:outside&&{
...outside,
room:roomForTree
}
};
}
function isInTheWay({is}){
return void 0!==is&&'folder'!==(0,check_places.xV)(is);
}
async function measure(look,path){
return void 0===path?void 0:look.safely(path,()=>look.run.room(path),void 0);
}
function isApart(archive,tree){
return void 0!==archive&&archive.device!==tree?.device;
}
function roomFor({free},needed){
return{
free,
needed
};
}
async function inspect(run,plan){
const look=await openLook(run);
const folder=(0,transactions_folder.o)(run,plan.transaction.checkpointPath);
const installs=await inspectInstalls(look,folder);
const{places,trees,strays}=await inspectToolCache(look,{
installs,
maxAgeHours:plan.transaction.checkpointMaxAgeHours
});
const notes=(0,external_node_path_.join)(run.toolCache,'.setup-go-tarball','sumdb');
const environment=await inspectEnvironment(look,plan);
const{outside,strays:beside}=await inspectInstallDir(look,{
...await installDirOf(look,plan,environment.go),
replace:plan.destination.replace,
folder,
checkpointMaxAgeHours:plan.transaction.checkpointMaxAgeHours
});
const states=await statePlaces(look,{
folder,
notes,
places
});
const named=outside?.implicit===true?void 0:outside;
const measured=await inspectRoom(look,{
places:[
...places,
...states
],
outside:named
});
return{
places:measured.places,
outside:measured.outside??outside,
trees,
strays:[
...strays,
...beside
],
installs,
notes:await inspectNotes(look,notes),
environment,
capabilities:await inspectCapabilities(look),
unreadable:look.unreadable
};
}
async function installDirOf(look,{destination:{installDir}},go){
if(''!==installDir)return{
installDir,
implicit:false
};
const{toolCache,home}=look.run;
const roots=[
...void 0===go||''===go.root?[]:[
go.root
],
...''===home?[]:[
(0,external_node_path_.join)(home,'.go')
]
];
for(const root of roots){
const isOutside=root!==toolCache&&!root.startsWith(toolCache + external_node_path_.sep);
const ours=(await look.at((0,external_node_path_.join)(root,tree_notes.$)))?.kind==='file';
const isGo=ours||root!==go?.root&&await look.at((0,external_node_path_.join)(root,'VERSION'))!==void 0;
if(isOutside&&isGo)return{
installDir:root,
implicit:true
};
}
return{
installDir:'',
implicit:false
};
}
async function statePlaces(look,{folder,notes,places}){
const found=[];
for(const path of new Set([
(0,external_node_path_.dirname)(notes),
(0,external_node_path_.dirname)(folder),
notes
]))found.push(await inspectPlace(look,{
path,
role:'state',
tryToWrite:false
}));
const elsewhere=(0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder))!==look.run.toolCache;
const blocked=[
...places.slice(0,1),
...found
].some(isInTheWay);
const denied=places[0]?.denied!==void 0;
const tryToWrite=!blocked&&(elsewhere||!denied);
for(const path of blocked||denied?[]:await notesFolders(look,notes))found.push(await inspectPlace(look,{
path,
role:'notes',
tryToWrite:true
}));
const checkpoints={
path:folder,
role:'checkpoints',
tryToWrite
};
return[
...found,
await inspectPlace(look,checkpoints)
];
}
async function notesFolders(look,notes){
const names=(await look.list(notes)).filter((name)=>name.endsWith('.tree'));
const found=[];
for(const path of 0===names.length?[
notes
]:names.map((name)=>(0,external_node_path_.join)(notes,name)))if((await look.at(path))?.kind==='folder')found.push(path);
return found;
}
var doctor_check_install_dir=require$(7927);
var check_trees=require$(91839);
var recover_install_dir=require$(87844);
var remove_tree=require$(94721);
async function repair(run,found,options){
try{
return await act(run,found,options);
}catch(error){
if(!(error instanceof problem.A))throw error;
return error.message;
}
}
const changed='it has changed since it was inspected';
async function act(run,found,options){
const todo=found.repair;
if(void 0===todo)return;
const disk=await run.disk();
const isStill=async(path,identity)=>(await disk.look(path))?.identity===identity;
switch(todo.kind){
case 'remove':
if(!await isStill(todo.path,todo.identity))return changed;
await run.files.remove(todo.path);
return;
case 'unset-go-env':
return unsetGoEnv(run,todo);
case 'rename':
if(!await isStill(todo.path,todo.identity))return changed;
await run.files.rename(todo.path,todo.to);
return;
case 'set-modes':
{
if(!await isStill(todo.path,todo.identity))return changed;
const wrong=await(0,tree_modes.V)(run,todo.path,todo.tool);
await run.trees.setModes(todo.path,wrong.map(({path,should})=>({
path,
mode:should
})));
return;
}
case 'recover':
return recoverAgain(run,todo,options);
case 'remove-of-install':
{
const{live,writer}=await inspectInstall(await openLook(run),todo.folder);
if (live) return `${writer ?? 'another process'} is using it`;
if(!await isStill(todo.path,todo.identity))return changed;
await run.files.remove(todo.path);
await run.files.removeIfEmpty(todo.folder);
return;
}
case 'remove-tree':
{
const look=await openLook(run);
const wait=options.foundAt + MARKER_WAIT - run.clock.elapsed();
if('tree-without-marker'===found.code&&wait>0)await run.clock.sleep(wait);
if(!await isStillSo(look,found,{
place:todo.place,
...options
}))return changed;
return removeTree(run,todo.place,todo.identity);
}
}
}
async function unsetGoEnv(run,{file,name,value}){
const text=await run.files.readBytes(file)??'';
const lines=text.split('\n');
const isIt = (line)=>line.startsWith(`${name}=`);
const last=lines.findLast(isIt);
const found=void 0===last?void 0:Buffer.from(last,'latin1').toString('utf8');
if (found !== `${name}=${value}`) return changed;
await run.files.rewrite(file,lines.filter((line)=>!isIt(line)).join('\n'));
return;
}
async function recoverAgain(run,todo,{folder}){
const dir=await(0,install_dir.locateInstallDir)(run,todo.at);
const{cutOff}=await inspectBeside(await openLook(run),dir);
const aside=cutOff.find(({path,identity})=>path===todo.path&&identity===todo.identity);
const there=await(0,check_install_dir.x2)(run,dir,{
folder
});
if(void 0===aside||(0,doctor_check_install_dir.s)(there,aside)!==todo.outcome)return changed;
await(0,recover_install_dir.lj)(run,dir,{
aside:aside.path,
replace:false
});
return await run.files.kind(aside.path)===void 0?void 0:changed;
}
const MARKER_WAIT=3_000;
async function isStillSo(look,found,{place,folder,maxAgeHours}){
const installs=await inspectInstalls(look,folder);
const strays=await inspectStrays(look,maxAgeHours);
const now=(0,check_trees.RX)(await inspectTree(look,place,whoIsAt(place,{
strays,
installs
})));
return now.some(({code,repair:again})=>{
if(code!==found.code||again?.kind!=='remove-tree'||found.repair?.kind!=='remove-tree')return false;
return again.identity===found.repair.identity;
});
}
async function removeTree(run,place,identity){
const disk=await run.disk();
const[root,marked]=[
await disk.look(place.root),
await disk.look(place.marker)!==void 0
];
if(root?.target&&void 0===root.target.kind&&root.identity===identity){
await run.files.remove(place.marker);
await run.files.remove(place.root);
}
for(const aside of(await(0,remove_tree.u)(run,place))){
if((await disk.look(aside))?.identity!==identity){
await run.files.rename(aside,place.root);
if(marked)await run.withSharedModes(()=>run.files.writeText(place.marker,''));
return changed;
}
await run.files.remove(aside);
}
await run.files.removeIfEmpty(place.folder);
await run.files.removeIfEmpty((0,external_node_path_.dirname)(place.folder));
return;
}
async function doctor(run,plan,{fix}){
await run.listenForStop();
const asked=await askAll(run,plan);
const facts=await inspect(run,plan);
const findings=(0,diagnose.h)(facts,asked);
if(!fix||findings.every(({repair:todo})=>void 0===todo))return{
facts,
asked,
findings,
fixed:[],
failed:new Map()
};
const failed=new Map();
const options={
folder:(0,transactions_folder.o)(run,plan.transaction.checkpointPath),
maxAgeHours:plan.transaction.checkpointMaxAgeHours,
foundAt:run.clock.elapsed()
};
const repairable=findings.filter(({repair:todo})=>void 0!==todo);
for(const found of repairable){
run.throwIfStopped();
const why=await repair(run,found,options);
if(void 0!==why)failed.set((0,finding.Vb)(found),why);
}
const after=await inspect(await withSettingsAgain(run),plan);
const left=(0,diagnose.h)(after,asked);
const fixed=repairable.filter((found)=>!left.some((other)=>(0,finding.Vb)(other)===(0,finding.Vb)(found)));
return{
facts:after,
asked,
findings:left,
fixed,
failed
};
}
async function withSettingsAgain(run){
const settings=await run.goSettings();
if(void 0===settings.file||0===Object.keys(settings.written).length)return run;
const written=(0,go_env_file.$)(await run.files.readText(settings.file)??'');
return{
...run,
goSettings:async()=>({
...settings,
written
})
};
}
async function run({run:prepared,plan,line}){
return{
kind:'doctor',
diagnosis:await doctor(prepared,plan,{
fix:void 0!==line.options.fix
})
};
}
}),
71534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
JN:()=>backoff,
NA:()=>BACKOFF_CAP_MS,
P9:()=>retryAfter,
WG:()=>isPassing
});
const RETRY_AFTER_CAP_MS=120_000;
const BACKOFF_CAP_MS=30_000;
const PASSING=new Set([
408,
425,
429,
500,
502,
503,
504
]);
function isPassing(status){
return PASSING.has(status);
}
function retryAfter(headers,now){
const value=headers['retry-after']?.trim();
if(void 0===value)return;
const wait = /^\d+$/.test(value) ? 1000 * Number(value) : httpDate(value) - now;
return Number.isNaN(wait)?void 0:Math.min(Math.max(wait,0),RETRY_AFTER_CAP_MS);
}
function backoff({attempt,base,cap,random}){
return Math.floor(random*Math.min(cap,base*2**(attempt - 1)));
}
function httpDate(value){
if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return 0 / 0;
return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
}),
5674:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>isMounted,
l:()=>mountPoints
});
function isMounted(mountinfo,path){
return mountPoints(mountinfo).includes(path);
}
function mountPoints(mountinfo){
const points=mountinfo.split('\n').map((line)=>unquoted(line.split(' ')[4]??''));
return points.filter((point)=>''!==point);
}
function unquoted(field){
return field.replaceAll(/\\([0-7]{3})/g, (_, digits)=>String.fromCharCode(Number.parseInt(digits, 8)));
}
}),
77352:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Qd:()=>tokenOrigin,
ah:()=>refusalHint,
rz:()=>authorizeBy
});
function authorizeBy(inputs,env){
const{token}=inputs;
const origin=tokenOrigin(inputs);
const value = token.replace(/^\S+ +/, '');
if(''===token||isJobToken(value,env))return()=>void 0;
const header = value === token ? `token ${token}` : token;
return(url)=>url.origin===origin?header:void 0;
}
function tokenOrigin({goDownloadBaseUrl}){
return URL.parse(goDownloadBaseUrl)?.origin;
}
function refusalHint(status,url,access){
switch(access.sent){
case 'address':
return 'The server refuses the user and password in the address; check them.';
case 'mirror-auth':
return 'The server refuses what the input mirror-auth has for its origin; check it and the address.';
case 'token':
return 'The server requires other credentials; check the input token and the address.';
case 'goauth':
return 'The server refuses the credentials that GOAUTH finds for it (by default those of netrc); check them and the address.';
case 'nothing':
return nothingSentHint(status,url,access);
}
}
function nothingSentHint(status,url,access){
const{origin,protocol}=new URL(url);
if (access.redirected) return `The address leads on to ${origin}, and credentials do not go there with it; check the address, or name the place by its final one.`;
const wanted=401===status?'The server wants credentials':'The server may want credentials';
const inAddress='write user:password@ before the host in its address';
if (access.tokens) return `${wanted}: set the input token (the job's own GitHub token is not sent), or ${inAddress}.`;
if ('http:' === protocol) return `${wanted}: ${inAddress} (netrc and GOAUTH are for https alone).`;
return `${wanted}: put them where GOAUTH finds them (by default in netrc), as for the go command, or ${inAddress}.`;
}
function isJobToken(value,env){
return value.startsWith('ghs_')||value===env.GITHUB_TOKEN||value===env.ACTIONS_RUNTIME_TOKEN;
}
}),
78716:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>parseGoproxy,
s:()=>proxyUrl
});
var problem$0=require$(48624);
var redact$1=require$(50386);
const defaultGoproxy = 'https://proxy.golang.org,direct';
function parseGoproxy(value){
const given=value||defaultGoproxy;
const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator])=>({
text:text.trim(),
fallsBack:'|'===separator
})).filter(({text})=>''!==text);
if (0 === entries.length) throw new problem$0.A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0, redact$1.R)(given))}: it has no entry`, {
hint:'Unset it, or list proxies, "direct" or "off".'
});
const end=entries.findIndex(({text})=>'direct'===text||'off'===text);
const proxies=(end<0?entries:entries.slice(0,end)).map(({text,fallsBack})=>({
url:proxyUrl(text),
fallsBack
}));
const word=entries[end]?.text;
return{
proxies,
end:'direct'===word||'off'===word?word:void 0
};
}
function proxyUrl(entry,where='GOPROXY has the entry'){
const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
const url = isHost ? `https://${entry}` : entry;
if (/^(https?|file):\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
throw new problem$0.A('INPUT_INVALID', `${where} ${JSON.stringify((0, redact$1.B)(entry))}, which is not a URL`, {
hint:'A proxy is an http, https or file URL. GOPROXY may also contain the words "direct" and "off".'
});
}
}),
41554:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
E5:()=>indexUrl,
GZ:()=>signatureUrl,
Qq:()=>archiveUrl,
xh:()=>checksumUrl
});
const officialBase = 'https://go.dev/dl';
function indexUrl(mirror,extent){
if('template'===mirror.kind)return;
return `${baseOf(mirror)}/?mode=json${'all' === extent ? '&include=all' : ''}`;
}
function archiveUrl(mirror,archive){
if ('template' !== mirror.kind) return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
const values={
...archive,
ext:extensionOf(archive.filename)
};
return mirror.template.replace(placeholder,(_,name)=>encodeURIComponent(values[name]??''));
}
function checksumUrl(archive){
return urlBeside(archive,'.sha256');
}
function signatureUrl(archive){
return urlBeside(archive,'.asc');
}
function urlBeside(archive,ending){
const url=new URL(archive);
url.pathname = `${url.pathname}${ending}`;
return url.href;
}
function baseOf(mirror){
return 'official'===mirror.kind?officialBase:mirror.url;
}
const placeholder = /\{([^{}]*)\}/g;
function extensionOf(filename){
return filename.endsWith('.zip')?'zip':'tar.gz';
}
}),
70482:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Id:()=>concatBytes,
WG:()=>encodeBase64,
ex:()=>equalBytes,
g7:()=>decodeText,
wx:()=>encodeText,
y4:()=>decodeBase64
});
const encoder=new TextEncoder();
const decoder=new TextDecoder('utf-8',{
ignoreBOM:true
});
function encodeText(text){
return encoder.encode(text);
}
function decodeText(bytes){
const text=decoder.decode(bytes);
return equalBytes(encoder.encode(text),bytes)?text:void 0;
}
function encodeBase64(bytes){
return btoa(String.fromCharCode(...bytes));
}
function decodeBase64(text){
if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return;
const bytes=Uint8Array.from(atob(text),(character)=>character.charCodeAt(0));
return encodeBase64(bytes)===text?bytes:void 0;
}
function concatBytes(...parts){
const whole=new Uint8Array(parts.reduce((length,part)=>length + part.length,0));
let offset=0;
for(const part of parts){
whole.set(part,offset);
offset +=part.length;
}
return whole;
}
function equalBytes(left,right){
return left.length===right.length&&left.every((byte,index)=>byte===right[index]);
}
}),
49582:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$M:()=>parseGosumdb,
fL:()=>requireSumdb,
vO:()=>defaultSumdb
});
var problem$0=require$(48624);
var redact$1=require$(50386);
var key$2=require$(58241);
const knownKeys={
'sum.golang.org':'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
};
const aliases={
'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
};
function parseGosumdb(value,crypto){
const given=void 0===value||''===value?'sum.golang.org':value;
if('off'===given)return 'off';
const[name,url,...rest]=fields(Object.hasOwn(aliases,given)&&aliases[given]||given);
if(void 0===name)throw invalid(given,'it names no database');
if(rest.length>0)throw invalid(given,'it has more than two words (a database and its URL)');
const key=(0,key$2.z$)(Object.hasOwn(knownKeys,name)&&knownKeys[name]||name,crypto);
if (!isDatabaseName(key.name)) throw invalid(given, `the name ${JSON.stringify(key.name)} is not host[/path]`);
return{
name:key.name,
key,
...void 0===url?{}:{
url:parseUrl(url,given)
}
};
}
function requireSumdb(value,crypto){
const gosumdb=parseGosumdb(value,crypto);
if('off'!==gosumdb)return gosumdb;
throw new problem$0.A('SUMDB_OFF','A Go toolchain cannot be verified: GOSUMDB is "off"',{
hint:'Unset GOSUMDB, or use a mirror that serves archives: their digests do not need the checksum database.'
});
}
function defaultSumdb(crypto){
const name='sum.golang.org';
return{
name,
key:(0,key$2.z$)(knownKeys[name]??'',crypto)
};
}
function fields(text){
return text.split(/\p{White_Space}+/u).filter((field)=>'' !== field);
}
function isDatabaseName(name){
return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(\/[\w.~$&,:;=@-]+)*$/i.test(name) && !/(^|\/)\.+(\/|$)/.test(name);
}
function parseUrl(url,given){
const address=URL.canParse(url)?new URL(url):void 0;
if(address?.protocol!=='https:'&&address?.protocol!=='http:')throw invalid(given,'its second word is not an http or https URL');
return url.replace(/\/+$/, '');
}
function invalid(given,reason){
return new problem$0.A('INPUT_INVALID', `GOSUMDB is ${JSON.stringify((0, redact$1.R)(given))}: ${reason}`, {
hint:'Unset it for sum.golang.org, or write "<name or key>" or "<name or key> <URL>".'
});
}
}),
15931:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Hx:()=>hashLength,
I5:()=>rootOf,
Nh:()=>nodesOf,
XV:()=>middleOf,
oj:()=>recordHash,
zB:()=>nodeHash
});
var bytes$0=require$(70482);
const hashLength=32;
function recordHash(text,{sha256}){
return sha256((0,bytes$0.Id)(Uint8Array.of(0),(0,bytes$0.wx)(text)));
}
function nodeHash(left,right,{sha256}){
return sha256((0,bytes$0.Id)(Uint8Array.of(1),left,right));
}
function nodesOf({start,end}){
const nodes=[];
for(let next=start;next<end;){
const level=levelBelow(end - next + 1);
nodes.push({
level,
index: next / 2 ** level
});
next +=2**level;
}
return nodes;
}
function rootOf(hashes,hasher){
return 0===hashes.length?hasher.sha256(new Uint8Array()):hashes.reduceRight((right,left)=>nodeHash(left,right,hasher));
}
function middleOf({start,end}){
return start + 2**levelBelow(end - start);
}
function levelBelow(size){
let level=0;
while(2**(level + 1)<size)level +=1;
return level;
}
}),
40073:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
K:()=>isPlainText,
j:()=>openNote
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var key$2=require$(58241);
const maximumLength=1_000_000;
const maximumSignatures=100;
function openNote(message,known,crypto){
const{text,signatures}=splitNote(message);
const verified=new Map();
const unverified=new Map();
const signed=(0,bytes$1.wx)(text);
for(const signature of signatures){
const owner = `${signature.name}+${signature.id}`;
const key=findKey(signature,known);
if (void 0 === key) unverified.set(`${owner} ${(0, key$2.uh)(signature.bytes)}`, signature);
else if(!verified.has(owner)){
if (!crypto.verifyEd25519(key.publicKey, signed, signature.bytes)) throw invalid(`its signature by ${owner} is invalid`);
verified.set(owner,signature);
}
}
if(0===verified.size)throw invalid(unsigned(known,[
...unverified.values()
]));
return{
text,
verified:[
...verified.values()
],
unverified:[
...unverified.values()
]
};
}
function splitNote(message){
if (message.length > maximumLength) throw invalid(`it is longer than ${maximumLength} characters`);
if(!isPlainText(message))throw invalid('it has control characters or is not UTF-8');
const end=message.lastIndexOf('\n\n');
if(end<0)throw invalid('it has no empty line before its signatures');
const block=message.slice(end + 2);
if(!block.endsWith('\n'))throw invalid('it does not end in a signature and a newline');
const lines=block.slice(0,-1).split('\n');
if (lines.length > maximumSignatures) throw invalid(`it has more than ${maximumSignatures} signatures`);
return{
text:message.slice(0,end + 1),
signatures:lines.map(parseSignature)
};
}
function isPlainText(text){
return text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}
function parseSignature(line){
const[dash,name='',encoded='',...rest]=line.split(' ');
const bytes=(0,bytes$1.y4)(encoded);
if ("\u2014" !== dash || !(0, key$2.TK)(name) || void 0 === bytes || bytes.length < 5 || rest.length > 0) throw invalid(`${JSON.stringify(line)} is not a signature`);
return{
name,
id:(0,key$2.uh)(bytes.subarray(0,4)),
bytes:bytes.subarray(4)
};
}
function findKey(signature,known){
const keys=known.filter(({name,id})=>name===signature.name&&id===signature.id);
if (keys.length > 1) throw invalid(`two known keys have the name and id ${signature.name}+${signature.id}`);
return keys[0];
}
function unsigned(known,unverified){
const owners = (keys)=>keys.map(({ name, id })=>`${name}+${id}`).join(', ') || 'no key';
return `it is signed by ${owners(unverified)}, not by ${owners(known)}`;
}
function invalid(reason){
return new problem$0.A('SUMDB_INVALID', `The signed note is refused: ${reason}`, {
hint:'The answer was damaged or forged in transit, or GOSUMDB names a key that is not the one of this database.'
});
}
}),
67220:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_:()=>chooseSumdbBase,
g:()=>sumdbBases
});
var problem$0=require$(48624);
var goproxy$1=require$(78716);
var redact$2=require$(50386);
function sumdbBases({name,url},goproxy){
if(void 0!==url)return[
{
kind:'database',
base:url,
onlyIfAbsent:false
}
];
const{proxies,end}=(0,goproxy$1.M)(goproxy);
return[
...proxies.map((proxy)=>{
const base = `${proxy.url}/sumdb/${name}`;
return{
kind:'proxy',
base,
supported: `${base}/supported`,
fallsBack:proxy.fallsBack
};
}),
{
kind:'database',
base: `https://${name}`,
onlyIfAbsent:'direct'!==end
}
];
}
async function chooseSumdbBase(bases,ask){
let failure;
for(const place of bases){
if('database'===place.kind&&(void 0===failure||!place.onlyIfAbsent))return place.base;
if('database'===place.kind)break;
const answer=await attempt(place.supported,ask);
if(200===answer.status)return place.base;
if(404!==answer.status&&410!==answer.status){
failure=unreachable(place.supported,answer);
if(!place.fallsBack)break;
}
}
throw failure??new problem$0.A('INTERNAL','There is no URL to read the checksum database from');
}
async function attempt(url,ask){
try{
return await ask(url);
}catch(error){
return{
error
};
}
}
function unreachable(url,{status,hint,error}){
const cause=error instanceof problem$0.A?error:void 0;
const why = void 0 === cause ? '' : ` (${cause.message})`;
const reason = void 0 === status ? `gave no answer${why}` : `answered with status ${status}`;
return new problem$0.A('SUMDB_UNREACHABLE', `The checksum database cannot be read through ${(0, redact$2.B)(url)}: it ${reason}`, {
hint:hint??cause?.hint??'Try again later, write "|" after the proxy in GOPROXY so that its errors are skipped, or give GOSUMDB a URL.',
cause:error
});
}
}),
83519:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B8:()=>modulePrefix,
CJ:()=>moduleVersionSuffix,
IV:()=>toolchainModule,
LE:()=>toolchainEntryName,
Mw:()=>modulePath,
TQ:()=>moduleVersionPrefix
});
var problem$0=require$(48624);
const modulePath = 'golang.org/toolchain';
const moduleVersionPrefix='v0.0.1-';
const leftOut=new Set([
'api',
'doc',
'misc',
'test'
]);
function toolchainModule(release,os,architecture){
return{
path:modulePath,
version: `${moduleVersionPrefix}${release}${moduleVersionSuffix({
os,
arch:architecture
})}`
};
}
function moduleVersionSuffix({os,arch}){
return `.${os}-${'armv6l' === arch ? 'arm' : arch}`;
}
function modulePrefix({path,version}){
return `${path}@${version}`;
}
function toolchainEntryName(entry,prefix){
if (entry.endsWith('/')) return;
const [root, top, ...rest] = entry.split('/');
const base=rest.at(-1)??top;
if ('go' !== root || void 0 === top) throw refused(entry, 'it is not below go/');
if(leftOut.has(top))return;
if('_go.mod'===base)throw refused(entry,'that name is reserved for go.mod files in the module');
const folders=[
prefix,
top,
...rest
].slice(0,-1);
return[
...folders,
'go.mod'===base?'_go.mod':base
].join('/');
}
function refused(entry,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(entry)}: ${reason}`, {
hint:'This is not the archive of a Go release. Use another mirror.'
});
}
}),
26156:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
rB:()=>openTree,
zq:()=>parseCount
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var merkle$2=require$(15931);
var note$3=require$(40073);
function openTree(note,key,crypto){
return{
...parseTree((0,note$3.j)(note,[
key
],crypto).text),
note
};
}
function parseTree(text){
const[title,size='',encoded='',...rest]=text.split('\n');
const hash=(0,bytes$1.y4)(encoded);
if('go.sum database tree'!==title||0===rest.length||hash?.length!==merkle$2.Hx)throw invalid(text);
return{
size:parseCount(size)??refuse(text),
hash
};
}
function parseCount(text){
const count=Number(text);
return /^(0|[1-9][0-9]{0,15})$/.test(text) && Number.isSafeInteger(count) ? count : void 0;
}
function refuse(text){
throw invalid(text);
}
function invalid(text){
return new problem$0.A('SUMDB_INVALID', `${JSON.stringify(text.slice(0, 200))} does not describe a tree of a checksum database`, {
hint:'The key in GOSUMDB has signed a note of another kind. Check that it belongs to a checksum database.'
});
}
}),
58241:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
TK:()=>isKeyName,
uh:()=>hex,
z$:()=>parseVerifierKey
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
const ed25519=1;
function parseVerifierKey(text,crypto){
const[name='',id='',...rest]=text.split('+');
const encoded=(0,bytes$1.y4)(rest.join('+'));
if (!isKeyName(name) || !/^[0-9a-f]{8}$/i.test(id) || void 0 === encoded || 0 === encoded.length) throw invalid(text, 'it is not of the form <name>+<8 hex digits>+<base64>');
if(keyId(name,encoded,crypto)!==id.toLowerCase())throw invalid(text,'its hash does not match its name and key, so a part of it is wrong');
if(encoded[0]!==ed25519||33!==encoded.length)throw invalid(text,'it is not an Ed25519 key');
return{
name,
id:id.toLowerCase(),
publicKey:encoded.slice(1)
};
}
function isKeyName(name){
return '' !== name && name.isWellFormed() && !/[\p{White_Space}+]/u.test(name);
}
function keyId(name,encoded,crypto){
return hex(crypto.sha256((0, bytes$1.Id)((0, bytes$1.wx)(`${name}\n`), encoded)).subarray(0, 4));
}
function hex(bytes){
return Array.from(bytes,(byte)=>byte.toString(16).padStart(2,'0')).join('');
}
function invalid(text,reason){
return new problem$0.A('INPUT_INVALID', `${JSON.stringify(text)} is not a key of a checksum database: ${reason}`, {
hint:'Use a known name such as sum.golang.org, or the key that the operator of the database publishes.'
});
}
}),
29755:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
BA:()=>isTreeNote,
Rq:()=>treeProof,
_u:()=>treeManifest
});
var notes$0=require$(97689);
const treeManifest='.setup-go-tarball.manifest';
const treeProof='.setup-go-tarball.tlog-proof';
const notes=[
notes$0.$,
treeManifest,
treeProof
];
function isTreeNote(name){
return notes.some((note)=>name === `go/${note}`);
}
}),
29350:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$J:()=>tooNew,
LE:()=>timeInVersionFile,
_H:()=>ageUnknown,
c$:()=>insteadOf,
lA:()=>isTooNew,
pe:()=>parseTime
});
var problem$0=require$(48624);
var version$1=require$(35345);
var request$2=require$(11625);
const day=86400000;
function isTooNew(time,{days,now}){
return now - time<days*day;
}
function parseTime(text){
if ('string' != typeof text || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return;
const time=Date.parse(text);
return Number.isNaN(time)?void 0:time;
}
const lastWithoutTime=Date.parse('2024-02-07T00:00:00Z');
function timeInVersionFile(text){
const[release='',...lines]=text.split('\n');
const line=lines.find((each)=>each.startsWith('time '));
if(void 0!==line)return parseTime(line.slice(5).trim());
const version=(0,version$1.ot)(release.trim().split(' ')[0]??'');
return version&&1===version.major&&version.minor<21?lastWithoutTime:void 0;
}
function insteadOf(release,request){
if(request?.kind==='range')return(version)=>(0,request$2.ib)(request,version);
if(request?.kind==='alias')return(version)=>void 0===version.pre;
return(version)=>version.major===release.major&&version.minor===release.minor&&void 0===version.pre;
}
function tooNew(given){
const{release,time,days,instead}=given;
const rule = `minimum-release-age is ${days} ${1 === days ? 'day' : 'days'}`;
const date=new Date(time).toISOString().slice(0,10);
const other = void 0 === instead ? 'No release that passes it could be found.' : `The newest that passes it is ${instead}: ask for ${instead.replace(/^go/, '')}.`;
return new problem$0.A('RELEASE_TOO_NEW', `${release} is of ${date}, and ${rule}`, {
hint: `${other} Or lower minimum-release-age.`
});
}
function ageUnknown(release,days){
return new problem$0.A('RELEASE_TOO_NEW', `${release} does not say in its VERSION when it was made, and minimum-release-age is ${days} days`, {
hint:'Use a release of Go itself, or set minimum-release-age to 0.'
});
}
}),
83089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
R:()=>parseReleaseIndex
});
var problem$0=require$(48624);
var age$1=require$(29350);
var version$2=require$(35345);
function parseReleaseIndex(json,from){
if(!Array.isArray(json))throw invalid(from,'it is not a list');
const releases = json.flatMap((entry, index)=>readRelease(entry, `[${index}]`, from));
if(0===releases.length)throw invalid(from,'it lists no release');
return releases.sort(newestFirst);
}
function newestFirst(a,b){
const misspelt=({version,release})=>release===(0,version$2.zR)(version)?0:1;
return(0,version$2.Zy)(b.version,a.version)||misspelt(a)- misspelt(b);
}
function readRelease(entry,path,from){
if(!isFields(entry))throw off(from,path,entry);
const{version:release,stable,files}=entry;
if ('string' != typeof release || !release.startsWith('go')) throw off(from, `${path}.version`, release);
if ('boolean' != typeof stable) throw off(from, `${path}.stable`, stable);
if (!Array.isArray(files)) throw off(from, `${path}.files`, files);
const version=(0,version$2.ot)(release);
if(void 0===version)return[];
const archives = files.flatMap((file, index)=>readArchive(file, `${path}.files[${index}]`, from));
const time=(0,age$1.pe)(entry.time);
return[
{
version,
release,
stable,
archives,
...void 0!==time&&{
time
}
}
];
}
function readArchive(file,path,from){
if(!isFields(file))throw off(from,path,file);
if(!isArchive(file))return[];
const{filename,os,arch,sha256,size}=file;
if ('string' != typeof filename || !plainName.test(filename)) throw off(from, `${path}.filename`, filename);
if ('string' != typeof os || !platformName.test(os)) throw off(from, `${path}.os`, os);
if ('string' != typeof arch || !platformName.test(arch)) throw off(from, `${path}.arch`, arch);
const digest=readDigest(sha256,path,from);
const bytes=readSize(size,path,from);
return[
{
filename,
os,
arch,
...digest&&{
sha256:digest
},
...bytes&&{
size:bytes
}
}
];
}
function isArchive({kind,filename,os}){
if(void 0!==kind)return 'archive'===kind;
return 'string' == typeof filename && /\.(tar\.gz|zip)$/.test(filename) && '' !== os;
}
const plainName = /^[A-Za-z0-9][\w.+~-]*$/;
const platformName = /^[a-z0-9]+$/;
function readDigest(sha256,path,from){
if(void 0===sha256||''===sha256)return;
if ('string' != typeof sha256 || !/^[0-9a-f]{64}$/i.test(sha256)) throw off(from, `${path}.sha256`, sha256);
return sha256.toLowerCase();
}
function readSize(size,path,from){
if(void 0===size||0===size)return;
if ('number' != typeof size || !Number.isSafeInteger(size) || size < 0) throw off(from, `${path}.size`, size);
return size;
}
function isFields(value){
return 'object'==typeof value&&null!==value&&!Array.isArray(value);
}
function off(from,path,value){
const shown=void 0===value?'missing':(JSON.stringify(value)??String(value)).slice(0,100);
return invalid(from, `${path} is ${shown}`);
}
function invalid(from,reason){
return new problem$0.A('INDEX_INVALID', `The release index of ${from} cannot be used: ${reason}`, {
hint: 'Check that the address serves the JSON of https://go.dev/dl/?mode=json&include=all.'
});
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
30119:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
z:()=>namesFolder
});
var path$0=require$(76760);
function namesFolder({toolCache}){
return(0,path$0.join)(toolCache,'.setup-go-tarball','names');
}
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
}),
21543:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Sy:()=>fetchText,
W0:()=>isAbsent,
Yc:()=>badStatus,
ci:()=>fetchBytes,
dy:()=>probe
});
var retry$0=require$(71534);
var problem$1=require$(48624);
var credentials$3=require$(77352);
var redact$2=require$(50386);
async function fetchText(run,url,limit){
const bytes=await fetchBytes(run,url,limit);
return void 0===bytes?void 0:new TextDecoder().decode(bytes);
}
async function fetchBytes(run,url,limit){
const{http}=await run.network();
run.emit({
kind:'asked',
url:(0,redact$2.B)(url)
});
const response=await http.get({
url
});
if(isAbsent(response.status))return;
requireOk(run,response);
const chunks=[];
let length=0;
for await(const chunk of response.body){
length +=chunk.length;
if (length > limit) throw new problem$1.A('SIZE_MISMATCH', `${(0, redact$2.B)(response.url)} is longer than ${limit} bytes`, {
hint:'This is not the expected file; check the address.'
});
chunks.push(chunk);
}
return Buffer.concat(chunks,length);
}
function isAbsent(status){
return 404===status||410===status;
}
function requireOk(run,response){
if(200!==response.status)throw badStatus(run,response);
}
function badStatus(run,response){
const{status}=response;
const message = `${(0, redact$2.B)(response.url)} answers ${status}`;
if((0,retry$0.WG)(status))return new problem$1.A('MIRROR_BUSY',message,{
hint:'The server is overloaded or limits requests; run this again later or name another mirror.',
retryAfter:(0,retry$0.P9)(response.headers,run.clock.now())
});
return new problem$1.A('MIRROR_STATUS',message,{
hint:hintFor(response),
status:response.status
});
}
async function probe(run,url){
const{http}=await run.network();
const response=await http.get({
url
});
for await(const _ of response.body);
const{status}=response;
return{
status,
hint:401===status||403===status?hintFor(response):void 0
};
}
function hintFor({status,url,access}){
if(401===status||403===status)return(0,credentials$3.ah)(status,url,access);
if(isAbsent(status))return 'The mirror does not have this file; check the version and the address.';
return 'Check the address of the mirror.';
}
}),
63776:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$V:()=>checkInstallDir,
B2:()=>oldName,
x2:()=>lookAtInstallDir
});
var path$0=require$(76760);
var dir$4=require$(96476);
var points$5=require$(5674);
var problem$1=require$(48624);
var dir$2=require$(46373);
var place$3=require$(95602);
async function checkInstallDir(run,dir,claim){
const verdict=(0,dir$4.vB)(await lookAtInstallDir(run,dir,claim),claim);
if('refused'!==verdict.kind)return verdict;
const{path,real}=dir;
const where = path === real ? `"${path}"` : `"${path}" (which is "${real}")`;
throw new problem$1.A('INSTALL_DIR_REFUSED', `Cannot install Go at install-dir ${where}: ${verdict.why}`, {
hint:verdict.hint
});
}
async function lookAtInstallDir(run,{real},claim){
const kind=await run.files.kind(real)??'nothing';
const isFolder='folder'===kind;
return{
kind,
isRoot:(0,path$0.dirname)(real)===real,
isMountPoint:isFolder&&await isMountPoint(run,real),
holds:await whatMustStay(run,real,claim),
isEmpty:isFolder&&0===(await run.files.list(real)).length,
isGo:isFolder&&await(0,dir$2.isGoTree)(run,real),
isOurs:isFolder&&await(0,dir$2.readTreeReceipt)(run,real)!==void 0,
isOldTaken:await run.files.kind(oldName(real))!==void 0
};
}
function oldName(real){
return `${real}.old`;
}
async function isMountPoint(run,folder){
const[own,around]=[
await run.room(folder),
await run.room((0,path$0.dirname)(folder))
];
if(own?.device!==around?.device)return true;
if('windows'===run.platform.os)return false;
return (0, points$5.B)(await run.files.readText('/proc/self/mountinfo') ?? '', folder);
}
async function whatMustStay(run,real,{folder}){
const places=[
[
'the home folder',
run.home
],
[
'the workspace',
run.workspace
],
[
'the tool cache',
run.toolCache
],
[
'the records of installs in progress',
folder
]
];
for(const[name,place]of places){
const its=''===place?void 0:await run.files.realPath(place)??place;
if (void 0 !== its && await (0, place$3.U)(run, its, real)) return `${name} "${place}"`;
}
return;
}
}),
46373:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
followLinks:()=>followLinks,
isGoTree:()=>isGoTree,
isTheSame:()=>isTheSame,
listBeside:()=>listBeside,
locateInstallDir:()=>locateInstallDir,
pathBeside:()=>pathBeside,
readAnyTreeAt:()=>readAnyTreeAt,
readTreeAt:()=>readTreeAt,
readTreeReceipt:()=>readTreeReceipt
});
var path$0=require$(76760);
var dir$5=require$(96476);
var problem$1=require$(48624);
var receipt$7=require$(39061);
var defect$2=require$(61591);
var notes$6=require$(97689);
var trust$8=require$(21884);
var version$3=require$(35345);
var cache$4=require$(47425);
async function locateInstallDir(run,given){
if (/^~(?:[\\/]|$)/.test(given)) throw new problem$1.A('INPUT_INVALID', `The input install-dir is "${given}", but ~ is not expanded`, {
hint: 'Write the absolute path, or let a shell expand it: "$HOME/sdk/go".'
});
const path=(0,path$0.resolve)(run.workspace,given);
if (path.includes(path$0.delimiter)) throw new problem$1.A('INPUT_INVALID', `The input install-dir is "${given}", but a folder on PATH cannot contain "${path$0.delimiter}"`, {
hint:'Name another folder.'
});
return{
path,
real:await followLinks(run,path)
};
}
async function followLinks(run,path){
const there=await run.files.realPath(path);
if(void 0!==there)return there;
const around=await realFolder(run,(0,path$0.dirname)(path));
const target=await run.files.linkTarget(path);
return void 0===target?(0,path$0.join)(around,(0,path$0.basename)(path)):followLinks(run,(0,path$0.resolve)(around,target));
}
async function realFolder(run,folder){
const there=await run.files.realPath(folder);
if(void 0!==there||folder===(0,path$0.dirname)(folder))return there??folder;
return(0,path$0.join)(await realFolder(run,(0,path$0.dirname)(folder)),(0,path$0.basename)(folder));
}
async function pathBeside(run,{real},what){
const{self:writer}=await run.writers();
return(0,path$0.join)((0,path$0.dirname)(real),(0,dir$5.q4)((0,path$0.basename)(real),what,writer));
}
async function listBeside(run,{real}){
const[folder,base]=[
(0,path$0.dirname)(real),
(0,path$0.basename)(real)
];
const found=[];
const names=await run.files.list(folder);
for(const name of names){
const ours=(0,dir$5.WB)(base,name)?name:(0,dir$5.P0)(base,name);
if(void 0===ours)continue;
const path=(0,path$0.join)(folder,ours);
const isOurs=ours===name||!names.includes(ours)&&await run.files.kind(path)!==void 0;
const beside=isOurs?(0,dir$5.WB)(base,ours):void 0;
if(beside)found.push({
path,
...beside
});
}
return found;
}
async function isGoTree(run,root){
const binary=(0,cache$4.K1)(run,root);
const hasBinary=await run.files.kind(binary)==='file';
const release=hasBinary?await(0,cache$4.iJ)(run,root):void 0;
return void 0===(0,defect$2.u)({
binary,
hasBinary,
release,
version:void 0
});
}
async function readTreeReceipt(run,root){
const text=await run.files.readText((0,path$0.join)(root,notes$6.$));
return void 0===text?void 0:(0,receipt$7.W)(text);
}
async function readTreeAt(run,root){
const tree=await readAnyTreeAt(run,root);
return tree&&await isForThisPlatform(run,tree)?tree:void 0;
}
async function readAnyTreeAt(run,root){
if(!await isGoTree(run,root))return;
const release=await(0,cache$4.iJ)(run,root);
const version=void 0===release?void 0:(0,version$3.ot)(release);
if(void 0===release||void 0===version)return;
const found=await readTreeReceipt(run,root);
const its=found?.release===release&&found.version===(0,version$3.Ud)(version);
return{
root,
version,
release,
tool:'',
receipt:its?found:void 0
};
}
function isTheSame({version,receipt},wanted){
if(receipt?.tool!==wanted.tool||0!==(0,version$3.Zy)(version,wanted.version))return false;
return void 0===wanted.requireTrust||(0,trust$8.O)(receipt.trust,wanted.requireTrust);
}
async function isForThisPlatform(run,{root,receipt}){
const{os,arch}=run.platform;
if (receipt) return receipt.platform === `${os}-${arch}`;
const tools = (0, path$0.join)(root, 'pkg', 'tool', `${os}_${'armv6l' === arch ? 'arm' : arch}`);
return await run.files.kind(tools)==='folder';
}
}),
87844:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$1:()=>recoverInstallDir,
Yi:()=>emitKept,
lj:()=>recover
});
var problem$0=require$(48624);
var dir$1=require$(63776);
var dir$2=require$(46373);
async function recoverInstallDir(run,dir){
const old=(await(0,dir$2.listBeside)(run,dir)).filter(({what})=>'old'===what);
if(0===old.length)return;
await run.listenForStop();
const writers=await run.writers();
try{
for(const{path,writer}of old)if(true!==writers.isAlive(writer))await recover(run,dir,{
aside:path,
replace:false
});
}catch(error){
if(!(error instanceof problem$0.A))throw error;
run.emit({
kind:'ignored',
what:'install-dir-recovery',
message:error.message
});
}
}
async function recover(run,dir,{aside,replace}){
if(await run.files.kind(aside)===void 0)return;
if(!await(0,dir$2.isGoTree)(run,dir.real))return putBack(run,dir,aside);
const ours=await(0,dir$2.readTreeReceipt)(run,aside)!==void 0;
return replace||ours?(await require$.e(7496).then(require$.bind(require$,77496))).discardTree(run,dir,aside):keep(run,dir,aside);
}
async function putBack(run,dir,aside){
await run.files.removeIfEmpty(dir.real);
if(await move(run,dir,{
from:aside,
to:dir.real
})!=='renamed')return;
run.emit({
kind:'install-dir-recovered',
path:dir.path
});
}
async function keep(run,dir,aside){
const kept=(0,dir$1.B2)(dir.real);
const outcome=await move(run,dir,{
from:aside,
to:kept
});
if('renamed'===outcome)emitKept(run,dir);
if('taken'===outcome)run.emit({
kind:'install-dir-kept',
path:dir.path,
as:aside,
taken:kept
});
}
async function move(run,dir,names){
const treeMoves=await run.treeMoves();
const outcome=await treeMoves.tryRename(names.from,names.to);
if('unable'!==outcome)return outcome;
const{copyTree,discardTree}=await require$.e(7496).then(require$.bind(require$,77496));
const copied=await copyTree(run,dir,names);
if('renamed'===copied)await discardTree(run,dir,names.from);
return copied;
}
function emitKept(run,{path,real}){
run.emit({
kind:'install-dir-kept',
path,
as:(0,dir$1.B2)(real),
taken:void 0
});
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
88322:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(49664);
var problem$1=require$(48624);
var goproxy$2=require$(78716);
var module$3=require$(83519);
var redact$4=require$(50386);
var version$5=require$(35345);
var fetch$6=require$(21543);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror)))try{
const answer=await ask(url);
if(void 0!==answer)return answer;
}catch(error){
if(!(error instanceof problem$1.A))throw error;
failure=error;
if(!fallsBack)break;
run.emit({
kind:'proxy-failed',
url:(0,redact$4.B)(url),
message:error.message
});
}
if(void 0!==failure)throw failure;
return;
}
async function proxiesOf(run,mirror){
if(void 0!==mirror.url)return[
{
url:mirror.url,
fallsBack:false
}
];
const{proxies,end}=(0,goproxy$2.M)((await run.goSettings()).GOPROXY);
if(proxies.length>0)return proxies;
throw new problem$1.A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
hint:'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.'
});
}
const longestList=16777216;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(void 0===text)return;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):void 0;
if(void 0===version)return[];
const{os,arch}=run.platform;
const archives=[
{
filename:(0,platform$0.uv)(release,run.platform),
os,
arch
}
];
return[
{
version,
release,
stable:void 0===version.pre,
archives
}
];
}
}),
87420:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
T:()=>foundByActions
});
function foundByActions(run){
const answers=new Map();
return async({tool,version,arch})=>{
const key = `${tool}/${arch}`;
const answer=answers.get(key)??run.versionsForActions(tool,arch);
answers.set(key,answer);
return(await answer).includes(version);
};
}
}),
39537:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
V:()=>wrongModesAt
});
var path$0=require$(76760);
var receipt$6=require$(39061);
var name$4=require$(89623);
var modes$1=require$(49492);
var notes$5=require$(97689);
var version$2=require$(35345);
var cache$3=require$(47425);
async function wrongModesAt(run,root,tool){
const release=await(0,cache$3.iJ)(run,root)??'';
const receipt=await receiptOf(run,root,release);
const version=(0,version$2.ot)(release);
const packed=!(0,name$4.mr)(receipt?.tool??tool)&&void 0!==version&&(version.major>1||version.minor>=21);
const inside=(0,modes$1.md)(await run.trees.modesOf(root),{
packed,
exact:void 0!==receipt
});
return ''===tool?inside:[
...await closedAround(run,root),
...inside
];
}
async function receiptOf(run,root,release){
for(const path of[
(0,path$0.join)(root,notes$5.$),
`${root}.receipt.json`
]){
const text=await run.files.kind(path)==='file'?await run.files.readText(path):void 0;
const receipt=void 0===text?void 0:(0,receipt$6.W)(text);
if(receipt?.release===release)return receipt;
}
return;
}
async function closedAround(run,root){
const disk=await run.disk();
const arch=(0,path$0.basename)(root);
const found=[];
for(const name of[
'',
'/..',
`/${arch}.complete`,
`/${arch}.receipt.json`,
`/${arch}.manifest`,
`/${arch}.tlog-proof`
]){
const path = `..${name}`;
const is=await disk.look((0,path$0.join)(root,path));
const wrong=is&&(0,modes$1.Yo)(path,is);
if(void 0!==wrong)found.push(wrong);
}
return found;
}
})
};
