export const id=9576;
export const ids=[
9576
];
export const modules={
9576:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
newestAdvisories:()=>newestAdvisories
});
var external_node_path_=require$(6760);
var advisory_table=require$(209);
var known_advisories=require$(265);
var newest_releases=require$(8911);
var advisory=require$(329);
;
function readOsv(json){
const{id,aliases=[],affected=[],withdrawn}=fields(json,'the file');
if (typeof id !== 'string' || !/^GO-\d{4}-\d{4,}$/.test(id)) throw new Error(`id is ${print(id)}`);
const parts = list(affected, `${id} affected`).flatMap((each)=>readAffected(fields(each, id), id));
if(parts.length===0||withdrawn!==undefined)return undefined;
return{
id,
aliases: readAliases(list(aliases, `${id} aliases`)),
affected:parts
};
}
function readAliases(aliases){
const names=aliases.filter((alias)=>typeof alias==='string');
return[
...new Set(names.filter((name)=>/^CVE-\d{4}-\d{4,}$/.test(name)))
].sort();
}
function readAffected(entry,id){
const { name } = fields(entry['package'], `${id} package`);
if(name!=='stdlib'&&name!=='toolchain')return[];
const ranges = list(entry['ranges'], `${id} ranges`);
if (ranges.length === 0) throw new Error(`${id} has no range for ${name}`);
const targets=readTargets(entry['ecosystem_specific'],id);
return ranges.map((range)=>({
part:name,
targets,
events: readRange(fields(range, `${id} range`), id)
}));
}
function readTargets(specific,id){
const { imports = [] } = specific === undefined ? {} : fields(specific, `${id} ecosystem_specific`);
const packages = list(imports, `${id} imports`).map((each)=>{
const { goos = [], goarch = [] } = fields(each, `${id} import`);
return{
goos: names(list(goos, `${id} goos`)),
goarch: names(list(goarch, `${id} goarch`))
};
});
if(packages.some(({goos,goarch})=>goos.length + goarch.length===0))return[];
const targets=packages.flatMap(({goos,goarch})=>orAny(goos).flatMap((os)=>orAny(goarch).map((arch)=>({
goos:os,
goarch:arch
}))));
return[
...new Map(targets.map((target)=>[
`${target.goos}/${target.goarch}`,
target
])).values()
];
}
function names(values){
return values.map((value)=>{
if (typeof value === 'string' && /^[a-z0-9]+$/.test(value)) return value;
throw new Error(`a platform is ${print(value)}`);
});
}
function orAny(values){
return values.length===0?[
''
]:values;
}
function readRange({type,events},id){
if (type !== 'SEMVER') throw new Error(`${id} has a range of type ${print(type)}`);
const read = list(events, `${id} events`).map((event)=>readEvent(fields(event, `${id} event`), id));
if (read.length === 0) throw new Error(`${id} has a range without events`);
return(0,advisory.al)(read);
}
function readEvent(event,id){
const[entry,...others]=Object.entries(event);
const[kind,text]=entry??[];
if((kind==='introduced'||kind==='fixed')&&typeof text==='string'&&others.length===0){
const read=(0,advisory.RU)(kind,text);
if(read!==undefined)return read;
}
throw new Error(`${id} has the event ${print(event)}`);
}
function fields(value,what){
if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is ${print(value)}`);
return Object.fromEntries(Object.entries(value));
}
function list(value,what){
if (!Array.isArray(value)) throw new Error(`${what} is ${print(value)}`);
return value;
}
function print(value){
return String(JSON.stringify(value)).slice(0,100);
}
var versions_version=require$(658);
;
const minorsByPosition=10;
function storeTable({module,newest,advisories}){
const sorted=advisories.toSorted((a,b)=>a.id<b.id?-1:1);
const releases=newest.toSorted((a,b)=>(0,versions_version.Zy)(b,a));
return{
module,
newest:releases.map(versions_version.zR),
advisories:Object.fromEntries(sorted.map((advisory)=>[
advisory.id,
printAdvisory(advisory)
])),
byMinor:Object.fromEntries(releases.slice(0,minorsByPosition).map((release)=>[
(0,advisory.Hs)(release),
ofMinor(sorted,release)
]))
};
}
function ofMinor(advisories,minor){
const[fixedBy,others]=[
new Map(),
new Map()
];
advisories.forEach((advisory,at)=>{
if(!concernsMinor(advisory,minor))return;
const sole=soleFixIn(advisory,minor);
const group=sole===undefined?others:fixedBy;
const fix=String(sole??lastFixIn(advisory,minor)??'never');
group.set(fix,[
...group.get(fix)??[],
at
]);
});
return{
fixedBy:printGroups(fixedBy),
others:printGroups(others)
};
}
function printGroups(groups){
return Object.fromEntries([
...groups
].map(([fix,positions])=>[
fix,
printPositions(positions)
]));
}
function lastFixIn({affected},minor){
const concerned=affected.filter((each)=>concernsMinor({
affected:[
each
]
},minor));
const fixes=concerned.map(({events})=>events.findLast(({version})=>(0,advisory.cl)(version,minor)));
if(fixes.some((fix)=>fix?.kind!=='fixed'))return undefined;
return Math.max(...fixes.map((fix)=>fix?.version.patch??0));
}
function soleFixIn({aliases,affected},minor){
const[concerned,...more]=affected.filter((each)=>concernsMinor({
affected:[
each
]
},minor));
if(concerned===undefined||more.length>0||aliases.length===0)return undefined;
const{part,targets,events}=concerned;
if(part!=='stdlib'||targets.length>0)return undefined;
const[fix,...others]=events.filter(({kind,version})=>(0,advisory.cl)(version,minor)&&!(kind==='introduced'&&isFirst(version)));
const isSole=fix?.kind==='fixed'&&fix.version.pre===undefined&&others.length===0;
return isSole&&(0,advisory.UO)(events,firstOf(minor))&&fix.version.patch>0?fix.version.patch:undefined;
}
function firstOf({major,minor}){
return{
major,
minor,
patch:0,
pre:{
kind:'beta',
number:0
}
};
}
function isFirst(version){
return(0,versions_version.Zy)(version,firstOf(version))===0;
}
function printAdvisory({aliases,affected}){
return[
...aliases,
...affected.map(printAffected)
].join(' ');
}
function printAffected({part,targets,events}){
events.forEach(({kind},index)=>{
if (kind !== (0, advisory_table.Ii)(index)) throw new Error(`the events of ${part} do not alternate: ${JSON.stringify(events)}`);
});
const only = targets.map(({ goos, goarch })=>`${goos}/${goarch}`).join();
return[
only === '' ? part : `${part}:${only}`,
...events.map(({text})=>text)
].join(' ');
}
function concernsMinor({affected},minor){
return affected.some(({events})=>(0,advisory.UO)(events,firstOf(minor))||events.some(({kind,version})=>kind==='introduced'&&(0,advisory.cl)(version,minor)));
}
function printPositions(positions){
const runs=[];
for(const at of positions){
const last=runs.at(-1);
if(last?.[1]===at - 1)runs[runs.length - 1]=[
last[0],
at
];
else runs.push([
at,
at
]);
}
return runs.map(([first, last])=>first === last ? first : `${first}-${last}`).join();
}
var problem=require$(2969);
var json=require$(2228);
var fetch=require$(7148);
var module_hash=require$(2795);
var toolchain_module=require$(6968);
var download_target=require$(7914);
var verified_download=require$(8696);
var checksum_database=require$(5452);
var module_proxy=require$(4109);
;
async function fetchModule(run,module,read){
const logged=await(0,checksum_database.B)(run,module);
const base=(0,external_node_path_.join)(run.toolCache,'.setup-go-tarball');
await run.files.makeFolder(base);
await removeLeftovers(run,base);
const staging=await run.files.makeTemporaryFolder((0,external_node_path_.join)(base,'module-'));
try{
await unpackVerified(run,module,{
hash:logged.hash,
staging
});
return await read(staging);
}finally{
await run.files.remove(staging);
}
}
async function removeLeftovers(run,base){
for(const name of(await run.files.list(base)).filter((each)=>each.startsWith('module-'))){
const path=(0,external_node_path_.join)(base,name);
const age=run.clock.now()-((await run.files.facts(path))?.modified??run.clock.now());
if(age<24*3_600_000)continue;
await run.files.remove(path);
run.emit({
kind:'leftover-removed',
path
});
}
}
async function unpackVerified(run,module,{hash,staging}){
const label=(0,toolchain_module.B8)(module);
const target=(0,download_target.u)(staging);
const ask=()=>requestZip(run,module);
const download=await(0,verified_download.p)(run,{
ask,
label,
expected:{},
size:undefined,
growth:3,
target
});
const file = `${staging}.zip`;
try{
await run.files.writeStream(file,download.bytes);
download.check();
const files=[];
const{archives}=await run.network();
const onFile=(each)=>void files.push(each);
await archives.unpackZip(file,{
into:staging,
slim:false,
onFile,
prefix: `${label}/`
});
const{crypto}=await run.sumdb();
requireHash((0,module_hash.C)(files,crypto),hash,label);
}finally{
await download.close();
await run.files.remove(file);
}
}
async function requestZip(run,{path,version}){
const{http}=await run.network();
const answer=await(0,module_proxy.sG)(run,{
kind:'module-proxy',
url:undefined
},async(proxy)=>{
const url = `${proxy}/${path}/@v/${version}.zip`;
const response=await http.get({
url,
headers:{}
});
if((0,fetch.W0)(response.status))return undefined;
if(response.status!==200)throw(0,fetch.Yc)(run,response);
return{
url,
response
};
});
if(answer!==undefined)return answer;
throw new problem.A('MIRROR_STATUS', `The module proxy has no ${path}@${version}`, {
hint:'Name another proxy in GOPROXY.'
});
}
function requireHash(is,logged,label){
if(is===logged)return;
throw new problem.A('DIGEST_MISMATCH', `${label} has the hash ${is}, the Go checksum database has ${logged}`, {
hint:'The proxy serves other bytes than were published; name another proxy.'
});
}
;
const path = 'golang.org/x/vulndb';
const asked=new WeakMap();
function newestAdvisories(run){
const answer=asked.get(run)??askForNewest(run);
asked.set(run,answer);
return answer;
}
async function askForNewest(run){
const known=(0,known_advisories.R)();
try{
const version=await latestVersion(run);
if(version<known.module){
const message = `The advisories of the module proxy, ${version}, are older than those built in, ${known.module}, which are used.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
if(version<=known.module)return known;
return await readKept(run,version)??await fetchTable(run,version);
}catch(error){
if(!(error instanceof problem.A)||error.code==='INTERRUPTED'||error.code==='TIMED_OUT')throw error;
const message = `Could not refresh the advisories, so those of ${known.module} are used: ${error.message}`;
run.emit({
kind:'remark',
level:'warning',
message
});
return known;
}
}
const proxies={
kind:'module-proxy',
url:undefined
};
const longestAnswer=1<<20;
async function latestVersion(run){
const version = await (0, module_proxy.sG)(run, proxies, (proxy)=>latestAt(run, `${proxy}/${path}`));
if(version!==undefined)return version;
throw new problem.A('MIRROR_STATUS', `The module proxy has no version of ${path}`, {
hint:'Set advisories-refresh: false, or name a proxy in GOPROXY that has it.'
});
}
async function latestAt(run,module){
const text = await (0, fetch.Sy)(run, `${module}/@latest`, longestAnswer);
if(text===undefined){
const listed = await (0, fetch.Sy)(run, `${module}/@v/list`, longestAnswer);
return listed?.split(/\s+/).filter(isVersion).toSorted().at(-1);
}
const answer=(0,json.q)(text);
const version=(0,json.G)(answer)?answer['Version']:undefined;
return typeof version==='string'&&isVersion(version)?version:undefined;
}
function isVersion(text){
return /^v0\.0\.0-\d{14}-[0-9a-f]{12}$/.test(text);
}
function fileOf(run,version){
return (0, external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'advisories', `${version}.json`);
}
async function readKept(run,version){
const text=await run.files.readText(fileOf(run,version));
const stored=text===undefined?undefined:(0,json.q)(text);
if(!isStored(stored)||stored.module!==version)return undefined;
try{
return(0,advisory_table.xz)(stored);
}catch(error){
run.emit({
kind:'trace',
message: `${fileOf(run, version)} is damaged: ${String(error)}`
});
return undefined;
}
}
function isStored(value){
if(!(0,json.G)(value))return false;
const{module,newest,advisories}=value;
return typeof module==='string'&&Array.isArray(newest)&&(0,json.G)(advisories);
}
async function fetchTable(run,version){
const advisories=await fetchModule(run,{
path,
version
}, (folder)=>readAdvisories(run, (0, external_node_path_.join)(folder, 'data/osv')));
const releases=[
...await listedReleases(run),
...(0,newest_releases.P)(advisories),
...(0,known_advisories.R)().newest
];
const table=(0,advisory_table.c_)({
module:version,
advisories,
newest:(0,newest_releases.s)(releases)
});
const text = orMalformed('advisory', ()=>`${JSON.stringify(storeTable(table))}\n`);
await run.withSharedModes(async()=>{
const file=fileOf(run,version);
await run.files.makeFolder((0,external_node_path_.join)(file,'..'));
await run.files.writeText(file,text);
});
return table;
}
async function listedReleases(run){
try{
return(await(0,module_proxy.zV)(run,proxies)??[]).map(({version})=>version);
}catch(error){
if(!(error instanceof problem.A)||error.code==='INTERRUPTED'||error.code==='TIMED_OUT')throw error;
run.emit({
kind:'trace',
message: `The module proxy does not list the releases of Go: ${error.message}`
});
return[];
}
}
async function readAdvisories(run,folder){
const names=(await run.files.list(folder)).filter((name)=>name.endsWith('.json'));
const advisories=[];
for(const name of names){
const text=await run.files.readText((0,external_node_path_.join)(folder,name))??'';
const advisory=readFile(name,text);
if(advisory)advisories.push(advisory);
}
if(advisories.length>0)return advisories;
throw new problem.A('TREE_INVALID', `${path} has no advisories about Go in data/osv`, {
hint:'Set advisories-refresh: false, and report this.'
});
}
function readFile(name,text){
return orMalformed(name,()=>readOsv((0,json.q)(text)));
}
function orMalformed(what,read){
try{
return read();
}catch(cause){
throw new problem.A('TREE_INVALID', `${path} has a malformed ${what}: ${String(cause)}`, {
hint:'Set advisories-refresh: false, and report this.',
cause
});
}
}
}),
7914:((module$,exports$,require$)=>{
require$.d(exports$,{
u:()=>throwawayTarget
});
function throwawayTarget(staging){
const ignore=()=>undefined;
return{
staging,
resumable:undefined,
ranges:true,
reached:ignore,
mixed:ignore,
needs:ignore,
waitOut:async()=>false
};
}
}),
4109:((module$,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(5350);
var problem$1=require$(2969);
var goproxy$2=require$(5037);
var module$3=require$(6968);
var redact$4=require$(7827);
var version$5=require$(658);
var fetch$6=require$(7148);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror))){
try{
const answer=await ask(url);
if(answer!==undefined)return answer;
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
}
if(failure!==undefined)throw failure;
return undefined;
}
async function proxiesOf(run,mirror){
if(mirror.url!==undefined)return[
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
const longestList=16<<20;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(text===undefined)return undefined;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):undefined;
if(version===undefined)return[];
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
stable:version.pre===undefined,
archives
}
];
}
})
};
