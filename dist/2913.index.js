export const id=2913;
export const ids=[
2913,
1700
];
export const modules={
9786:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var diagnose=require$(3752);
var finding=require$(1417);
var transactions_folder=require$(2276);
var platform=require$(5350);
var problem=require$(2969);
var goproxy=require$(5037);
var mirror_urls=require$(4607);
var mirrors=require$(2359);
var sumdb_gosumdb=require$(8935);
var sumdb_base=require$(603);
var tree_head=require$(745);
var text_json=require$(2228);
var redact=require$(7827);
var release_index=require$(5346);
var versions_version=require$(658);
var fetch=require$(7148);
var module_proxy=require$(4109);
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
const answers=await askSideBySide(run,[
...questions,
...checksums
]);
const needed=required||mirrors.every(({kind})=>'module-proxy'===kind);
const[database]=answers.slice(questions.length);
return{
mirrors:answers.slice(0,questions.length),
checksums:database&&{
...database,
needed
}
};
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
const{knownReleases}=await require$.e(3825).then(require$.bind(require$,3825));
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
name: `module-proxy ${(0, redact.B)(url)}`,
ask
};
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
const gosumdb=(0,sumdb_gosumdb.$)(settings.GOSUMDB,crypto);
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
var external_node_path_=require$(6760);
var check_places=require$(8105);
var tree_defect=require$(4560);
var tree_notes=require$(6348);
var check_install_dir=require$(7277);
var install_dir=require$(1700);
var tool_cache=require$(1844);
var go_tools=require$(6041);
var sweep=require$(7524);
var tool_cache_manifest=require$(7861);
var receipt=require$(282);
var found_by_actions=require$(850);
var tree_modes=require$(3260);
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
const beside = /^(.+)\.(?:complete|receipt\.json|manifest)$/.exec(name)?.[1];
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
replace:options.replace,
...tree,
busy:live??strays.find(({wanted})=>wanted)?.writer,
denied:there.isRoot?void 0:await deniedAt(look,(0,external_node_path_.dirname)(dir.real)),
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
const path=(0,external_node_path_.join)(root,tree_notes.$M);
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
return await look.at((0,external_node_path_.join)(root,tree_notes.$M))!==void 0||'file'===(0,check_places.xV)(await look.at((0,tool_cache.K1)(look.run,root)));
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
const manifest=(0,external_node_path_.join)(root,tree_notes._u);
const notes=[
await look.at((0,external_node_path_.join)(root,tree_notes.$M)),
await look.at(manifest)
];
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
var install_record=require$(8846);
var partial_name=require$(8734);
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
const{knownArchive}=await require$.e(3825).then(require$.bind(require$,3825));
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
const gosumdb=(0,sumdb_gosumdb.$)(GOSUMDB,crypto);
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
const{outside,strays:beside}=await inspectInstallDir(look,{
...plan.destination,
folder,
checkpointMaxAgeHours:plan.transaction.checkpointMaxAgeHours
});
const states=await statePlaces(look,{
folder,
notes,
places
});
return{
...await inspectRoom(look,{
places:[
...places,
...states
],
outside
}),
trees,
strays:[
...strays,
...beside
],
installs,
notes:await inspectNotes(look,notes),
unreadable:look.unreadable
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
var doctor_check_install_dir=require$(8588);
var check_trees=require$(7264);
var recover_install_dir=require$(8289);
var remove_tree=require$(498);
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
const after=await inspect(run,plan);
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
async function run({run:prepared,plan,line}){
return{
kind:'doctor',
diagnosis:await doctor(prepared,plan,{
fix:void 0!==line.options.fix
})
};
}
}),
9989:((module$,exports$,require$)=>{
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
6519:((module$,exports$,require$)=>{
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
8935:((module$,exports$,require$)=>{
require$.d(exports$,{
$:()=>parseGosumdb,
f:()=>requireSumdb
});
var problem$0=require$(2969);
var redact$1=require$(7827);
var key$2=require$(5798);
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
5048:((module$,exports$,require$)=>{
require$.d(exports$,{
Hx:()=>hashLength,
I5:()=>rootOf,
Nh:()=>nodesOf,
XV:()=>middleOf,
oj:()=>recordHash,
zB:()=>nodeHash
});
var bytes$0=require$(6519);
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
9610:((module$,exports$,require$)=>{
require$.d(exports$,{
K:()=>isPlainText,
j:()=>openNote
});
var problem$0=require$(2969);
var bytes$1=require$(6519);
var key$2=require$(5798);
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
603:((module$,exports$,require$)=>{
require$.d(exports$,{
_:()=>chooseSumdbBase,
g:()=>sumdbBases
});
var problem$0=require$(2969);
var goproxy$1=require$(5037);
var redact$2=require$(7827);
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
745:((module$,exports$,require$)=>{
require$.d(exports$,{
rB:()=>openTree,
zq:()=>parseCount
});
var problem$0=require$(2969);
var bytes$1=require$(6519);
var merkle$2=require$(5048);
var note$3=require$(9610);
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
5798:((module$,exports$,require$)=>{
require$.d(exports$,{
TK:()=>isKeyName,
uh:()=>hex,
z$:()=>parseVerifierKey
});
var problem$0=require$(2969);
var bytes$1=require$(6519);
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
4278:((module$,exports$,require$)=>{
require$.d(exports$,{
z:()=>namesFolder
});
var path$0=require$(6760);
function namesFolder({toolCache}){
return(0,path$0.join)(toolCache,'.setup-go-tarball','names');
}
}),
7277:((module$,exports$,require$)=>{
require$.d(exports$,{
$V:()=>checkInstallDir,
B2:()=>oldName,
x2:()=>lookAtInstallDir
});
var path$0=require$(6760);
var dir$4=require$(5941);
var points$5=require$(9989);
var problem$1=require$(2969);
var dir$2=require$(1700);
var place$3=require$(2801);
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
1700:((module$,exports$,require$)=>{
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
var path$0=require$(6760);
var dir$5=require$(5941);
var problem$1=require$(2969);
var receipt$7=require$(282);
var defect$2=require$(4560);
var notes$6=require$(6348);
var trust$8=require$(2021);
var version$3=require$(658);
var cache$4=require$(1844);
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
const text=await run.files.readText((0,path$0.join)(root,notes$6.$M));
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
8289:((module$,exports$,require$)=>{
require$.d(exports$,{
$1:()=>recoverInstallDir,
Yi:()=>emitKept,
lj:()=>recover
});
var problem$0=require$(2969);
var dir$1=require$(7277);
var dir$2=require$(1700);
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
return replace||ours?(await require$.e(1105).then(require$.bind(require$,1105))).discardTree(run,dir,aside):keep(run,dir,aside);
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
const{copyTree,discardTree}=await require$.e(1105).then(require$.bind(require$,1105));
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
2801:((module$,exports$,require$)=>{
require$.d(exports$,{
O:()=>isSamePlace,
U:()=>isWithin
});
var path$0=require$(6760);
var problem$1=require$(2969);
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
850:((module$,exports$,require$)=>{
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
3260:((module$,exports$,require$)=>{
require$.d(exports$,{
V:()=>wrongModesAt
});
var path$0=require$(6760);
var receipt$6=require$(282);
var name$4=require$(5580);
var modes$1=require$(9553);
var notes$5=require$(6348);
var version$2=require$(658);
var cache$3=require$(1844);
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
(0,path$0.join)(root,notes$5.$M),
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
`/${arch}.manifest`
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
