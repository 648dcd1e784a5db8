"use strict";
exports.id=648;
exports.ids=[
648,
5057,
6032,
6896
];
exports.modules={
57354:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B5:()=>isRepeated,
ZO:()=>isTestLog,
jH:()=>outputOf
});
function outputOf(action){
const [, output] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +\d+ +\d+\s*$/.exec(action) ?? [];
return void 0 === output ? void 0 : `${output.slice(0, 2)}/${output}-d`;
}
function isRepeated(output){
return /^ok {2}\t\S+\t[\d.]+s/m.test(output) || output.startsWith(testLog) || output.startsWith('go index v');
}
function isTestLog(output){
return output.startsWith(testLog);
}
const testLog='# test log\n';
}),
10911:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
t:()=>trimBuild
});
function trimBuild(entries,rules){
const{since,restored,maxSize,complete=false}=rules;
const lastUse=usesOf(entries);
const inUse=entries.filter((entry)=>lastUse(entry)>=since);
const usedOfRestored=inUse.filter(({path})=>restored.has(path)).length;
const endedEarly=!complete&&2*usedOfRestored<restored.size;
const wanted=endedEarly?entries:inUse;
const newest=wanted.toSorted((a,b)=>lastUse(b)- lastUse(a));
let size=0;
const kept=newest.filter((entry)=>{
if(maxSize>0&&size + entry.size>maxSize)return false;
size +=entry.size;
return true;
});
const paths=new Set(kept.map(({path})=>path));
return{
kept,
dropped:entries.filter(({path})=>!paths.has(path)),
fresh:kept.filter(({path})=>!restored.has(path)),
used:usedOfRestored,
endedEarly
};
}
function usesOf(entries){
const byActions=new Map();
for(const{output,used}of entries)if(void 0!==output)byActions.set(output,Math.max(used,byActions.get(output)??0));
return ({ path, used })=>Math.max(used, byActions.get(path.split('/').slice(0, 2).join('/')) ?? 0);
}
}),
71442:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
D:()=>jobId,
Z:()=>jobOf
});
function jobOf(env,{matrix,defaultBranch}){
if('true'===env.GITHUB_ACTIONS)return gitHubJob(env,matrix,defaultBranch);
if('true'===env.GITLAB_CI)return gitLabJob(env,matrix);
return{
leg:matrix,
branch:'',
base:void 0,
defaultBranch,
run:'',
image:''
};
}
function gitHubJob(env,matrix,defaultBranch){
return{
leg:[
env.GITHUB_WORKFLOW,
env.GITHUB_JOB,
matrix
].join('\n'),
branch:env.GITHUB_HEAD_REF||env.GITHUB_REF_NAME||'',
base:env.GITHUB_BASE_REF||void 0,
defaultBranch,
run: `${env.GITHUB_RUN_ID ?? '0'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`,
image:env.ImageOS??''
};
}
function gitLabJob(env,matrix){
return{
leg:[
env.CI_JOB_NAME,
matrix
].join('\n'),
branch:env.CI_COMMIT_REF_NAME??'',
base:env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,
defaultBranch:env.CI_DEFAULT_BRANCH||void 0,
run:env.CI_JOB_ID??'',
image:env.CI_JOB_IMAGE??''
};
}
function jobId(env){
if (void 0 === env.GITHUB_RUN_ID && void 0 !== env.CI_JOB_ID) return `gitlab-${env.CI_JOB_ID}`;
return[
env.GITHUB_RUN_ID,
env.GITHUB_RUN_ATTEMPT,
env.GITHUB_JOB
].join('-');
}
}),
84757:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
E6:()=>buildSettings,
P4:()=>isExactKey,
T_:()=>buildKeys,
_H:()=>toolKey,
ci:()=>modulesKeys,
mv:()=>modulesSaveKey,
up:()=>toolSettings
});
function modulesKeys(sums){
const family = `${name}-modules-v1-`;
return{
primary: `${family}${sums}`,
restore:[
`${family}${sums}-`,
family
]
};
}
function modulesSaveKey(primary,held){
return `${primary}-${held}`;
}
function isExactKey(primary,matched){
return '' !== matched && (matched === primary || matched.startsWith(`${primary}-`));
}
function buildKeys(facts){
const{os,arch,image,goVersion,settings,leg,branch,base,defaultBranch,run}=facts;
const machine=[
os,
arch,
image,
goVersion
].map(plain).join('-');
const family = `${name}-build-v1-${machine}-${settings}-`;
const ofLeg = `${family}${leg}-`;
const branches=[
branch,
base,
defaultBranch
].filter((each)=>void 0!==each);
const restore=[
...branches.map((each)=>`${ofLeg}${each}-`),
ofLeg,
family
];
return{
primary: `${ofLeg}${branch}-${run}`,
restore:[
...new Set(restore)
]
};
}
function toolKey({os,arch,image,goVersion,name:tool,version,digest}){
return `${name}-tool-v1-${[
os,
arch,
image,
goVersion,
tool,
version
].map(plain).join('-')}-${digest}`;
}
const buildSettings=[
'CGO_ENABLED',
'CC',
'CXX',
'CGO_CFLAGS',
'CGO_LDFLAGS',
'GOOS',
'GOARCH',
'GOAMD64',
'GOARM',
'GOARM64',
'GO386',
'GOEXPERIMENT',
'GOFLAGS',
'GOCACHE',
'GOMODCACHE'
];
const toolSettings=[
'CGO_ENABLED',
'CC',
'CXX',
'CGO_CFLAGS',
'CGO_LDFLAGS',
'GOAMD64',
'GOARM',
'GOARM64',
'GO386',
'GOEXPERIMENT',
'GOFLAGS'
];
const name='setup-go-tarball';
function plain(text){
return text.replace(/[^\w.+]/g, '_').slice(0, 60);
}
}),
26176:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HX:()=>printRecord,
Hh:()=>parseRecord,
Rn:()=>recordIn,
mR:()=>recordFile
});
var json$0=require$(32193);
const recordFile='.setup-go-tarball-cache.json';
function printRecord(record){
return JSON.stringify(record);
}
function parseRecord(text){
return recordIn((0,json$0.q)(text));
}
function recordIn(value){
if(!(0,json$0.G)(value))return;
const{bytes,entries,leg,without}=value;
if(!isCount(bytes)||!isCount(entries)||'string'!=typeof leg)return;
return{
bytes,
entries,
leg,
without:isCount(without)?without:void 0
};
}
function isCount(value){
return 'number'==typeof value&&Number.isFinite(value)&&value>=0;
}
}),
24864:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>parseState,
U:()=>printState
});
var json$0=require$(32193);
var record$1=require$(26176);
function printState(state){
return JSON.stringify(state);
}
function parseState(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return;
const{tools,since,ready,leg}=value;
const[modules,build]=[
archiveIn(value.modules),
archiveIn(value.build)
];
if(!modules||!build||!Array.isArray(tools)||!tools.every(isTool))return;
return 'number'==typeof since&&'number'==typeof ready&&'string'==typeof leg?{
modules,
build,
tools,
since,
ready,
leg
}:void 0;
}
function isTool(value){
if(!(0,json$0.G)(value))return false;
const{name,folder,key,matched}=value;
return[
name,
folder,
key,
matched
].every((each)=>'string'==typeof each);
}
function archiveIn(value){
if(!(0,json$0.G)(value))return;
const{folder,key,matched,exact,warm,restoreSeconds,record}=value;
return 'string'==typeof folder&&'string'==typeof key&&'string'==typeof matched&&'boolean'==typeof exact&&'boolean'==typeof warm&&'number'==typeof restoreSeconds?{
folder,
key,
matched,
exact,
warm,
restoreSeconds,
record:(0,record$1.Rn)(record)
}:void 0;
}
}),
95164:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
HD:()=>parseGoSum,
Sl:()=>unpackedFolder,
rp:()=>filesOfModule
});
function parseGoSum(text){
const modules=new Map();
for(const line of text.split('\n')){
const [path = '', written = '', hash = ''] = line.trim().split(/\s+/);
if(!hash.startsWith('h1:')||!isSafe(path)||!isSafe(written))continue;
const whole = !written.endsWith('/go.mod');
const version = written.replace(/\/go\.mod$/, '');
const key = `${path}@${version}`;
if(whole||!modules.has(key))modules.set(key,{
path,
version,
whole
});
}
return[
...modules.values()
];
}
function isSafe(text){
return /^[\w.~!+/-]+$/.test(text) && !text.split('/').some((part)=>/^\.*$/.test(part));
}
function filesOfModule(module){
const{path,version,whole}=module;
const folder = `cache/download/${escapePath(path)}/@v`;
const file = `${folder}/${escapePath(version)}`;
const described=[
`${file}.mod`,
`${file}.info`
];
return whole?[
...described,
`${file}.ziphash`,
unpackedFolder(module)
]:described;
}
function unpackedFolder({path,version}){
return `${escapePath(path)}@${escapePath(version)}`;
}
function escapePath(text){
return text.replace(/[A-Z]/g, (letter)=>`!${letter.toLowerCase()}`);
}
}),
76032:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
parseGuardInputs:()=>parseGuardInputs
});
var guard_table=require$(69321);
var problem=require$(48624);
var goproxy=require$(78716);
var redact=require$(50386);
var patterns=require$(46818);
const publicHosts=[
'github.com',
'gitlab.com',
'bitbucket.org',
'codeberg.org',
'gitea.com',
'git.sr.ht',
'golang.org',
'google.golang.org',
'cloud.google.com',
'go.googlesource.com',
'gopkg.in',
'rsc.io',
'pgregory.net',
'honnef.co',
'mvdan.cc',
'4d63.com',
'go.uber.org',
'go.opencensus.io',
'go.opentelemetry.io',
'go.etcd.io',
'go.mongodb.org',
'go.mozilla.org',
'go.starlark.net',
'go.lsp.dev',
'go.yaml.in',
'go.dev',
'go.mau.fi',
'go.temporal.io',
'go.nhat.io',
'go-simpler.org',
'gotest.tools',
'gonum.org',
'gorm.io',
'gocloud.dev',
'gioui.org',
'goa.design',
'entgo.io',
'ariga.io',
'k8s.io',
'sigs.k8s.io',
'knative.dev',
'helm.sh',
'istio.io',
'oras.land',
'filippo.io',
'lukechampine.com',
'modernc.org',
'nhooyr.io',
'software.sslmate.com',
'storj.io',
'tailscale.com',
'xorm.io',
'zombiezen.com',
'dario.cat',
'emperror.dev',
'buf.build',
'connectrpc.com',
'cuelang.org',
'cuelabs.dev',
'dagger.io',
'deps.dev',
'contrib.go.opencensus.io',
'inet.af',
'go4.org',
'gvisor.dev',
'layeh.com',
'mellium.im',
'moul.io',
'olympos.io',
'perkeep.org',
'sourcegraph.com',
'gitlab.howett.net',
'bazil.org',
'cel.dev',
'charm.land'
];
function parseGuardInputs({text,line,flag,count}){
const listed=text('guard-public');
const redis=parseRedis(line('guard-redis'));
const strictFilter=flag('guard-strict-filter',defaultOf('guard-strict-filter'));
if(strictFilter&&''===redis)throw new problem.A('INPUT_INVALID','The input guard-strict-filter needs guard-redis, where the filter is',{
hint:'Set guard-redis, and fill the filter with "setup-go-tarball guard --fill go.sum", or leave guard-strict-filter out.'
});
return{
private:(0,patterns.k3)(text('guard-private'),'The input guard-private'),
public:(0,patterns.Z7)(listed||publicHosts.join(),{
where:'The input guard-public'
}),
publicGiven:''!==listed,
publicProxies:parseProxies(text('guard-public-proxy')||defaultOf('guard-public-proxy')),
redis,
strictFilter,
cacheDir:line('guard-cache-dir'),
cacheMaxSizeMb:count('guard-cache-max-size-mb',defaultOf('guard-cache-max-size-mb')),
timeout:count('guard-timeout-ms',defaultOf('guard-timeout-ms'))
};
}
function parseProxies(list){
const entries = list.split(/[\s,|]+/).filter(Boolean);
if(1===entries.length&&'off'===entries[0])return[];
return entries.map((entry)=>{
const url=(0,goproxy.s)(entry,'The input guard-public-proxy holds');
if (/^https?:/i.test(url)) return url;
throw new problem.A('INPUT_INVALID', `The input guard-public-proxy holds "${(0, redact.B)(entry)}", which is no http(s) address`, {
hint: 'Write the address of a module proxy, such as https://proxy.golang.org, or off.'
});
});
}
function parseRedis(address){
if(''===address)return '';
const url=URL.parse(address);
if (null !== url && /^rediss?:$/.test(url.protocol) && '' !== url.hostname) return address;
throw new problem.A('INPUT_INVALID', `The input guard-redis is "${(0, redact.B)(address)}", which is no address of Redis`, {
hint: 'Write rediss://user:password@host:6379/0; redis:// is without encryption.'
});
}
function defaultOf(name){
return guard_table.U.find((row)=>row.name===name)?.default??'';
}
}),
62401:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>guardVariable
});
const guardVariable='SETUP_GO_TARBALL_GUARD';
}),
46818:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Z7:()=>parsePatterns,
k3:()=>parsePrivatePatterns,
y9:()=>joinPatterns
});
var problem$0=require$(48624);
function parsePatterns(list,{where,caseless=false}){
const texts=[
...new Set(list.split(/[\s,]+/).map((text)=>text.replace(/\/$/, '')))
].filter(Boolean);
const expressions = texts.map((text)=>new RegExp(`^${expressionOf(text, where)}(?:/|$)`, caseless ? 'i' : ''));
return{
texts,
matches:(module)=>expressions.some((expression)=>expression.test(module))
};
}
function joinPatterns(...all){
return{
texts:[
...new Set(all.flatMap(({texts})=>texts))
],
matches:(module)=>all.some((patterns)=>patterns.matches(module))
};
}
function parsePrivatePatterns(list,where){
const own=parsePatterns(list,{
where,
caseless:true
});
const folders=new Set(own.texts.flatMap(foldersAbove).map((folder)=>folder.toLowerCase()));
return{
texts:own.texts,
matches:(module)=>own.matches(module)||folders.has(module.toLowerCase())
};
}
function foldersAbove(pattern){
const elements = pattern.split('/');
const named = elements.findIndex((element)=>/[*?[\\]/.test(element));
const last=Math.min(named<0?elements.length:named,elements.length - 1);
return Array.from({
length:Math.max(0,last - 1)
}, (_, index)=>elements.slice(0, index + 2).join('/'));
}
function expressionOf(glob,where){
const[start='',...afterStars]=piecesOf(glob,where).join('').split(STAR);
const last=afterStars.pop();
const between = afterStars.map((text, index)=>`(?=(?<star${index}>[^/]*?${text}))\\k<star${index}>`);
return[
start,
...between,
...void 0===last?[]:[
'[^/]*',
last
]
].join('');
}
const STAR='\0';
function piecesOf(glob,where){
const pieces=[
...glob.matchAll(/\\(.)|\[(\^?)((?:\\[^\0]|[^\]\\\0])+)\]|(\*)|(\?)|([^\\[\]*?\0]+)|(.)/gs)
];
return pieces.map(([,escaped,negated,members,star,any,plain])=>{
if(void 0!==star)return STAR;
if (void 0 !== any) return '[^/]';
if (void 0 !== members) return `(?!/)[${'^' === negated ? '^' : ''}${membersOf(members, glob, where)}]`;
const text=escaped??plain;
if(void 0===text||text===STAR)throw invalid(glob,where);
return text.replace(/[^\w\s]/g, '\\$&');
});
}
function membersOf(members,glob,where){
const parts=[
...members.matchAll(/(\\.|[^\\-])(?:-(\\.|[^\\-]))?|(.)/gs)
];
return parts.map(([,from,to,stray])=>{
if(void 0===from||void 0!==stray)throw invalid(glob,where);
const[low,high]=[
from,
to
].map((text)=>text?.replace(/^\\(?=.)/, ''));
if(void 0===low||void 0!==high&&high<low)throw invalid(glob,where);
return void 0 === high ? literal(low) : `${literal(low)}-${literal(high)}`;
}).join('');
}
function literal(character){
return character.replace(/[^\w\s]/g, '\\$&');
}
function invalid(glob,where){
return new problem$0.A('INPUT_INVALID', `${where} has the pattern ${JSON.stringify(glob)}, which cannot be read`, {
hint: 'Write module paths or their beginnings, with *, ? and [a-z] inside an element: git.example.com, github.com/example/*.'
});
}
}),
92885:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
J:()=>parseReadyFile,
P:()=>printReadyFile
});
var json$0=require$(32193);
function printReadyFile(ready){
return `${JSON.stringify(ready, void 0, 2)}\n`;
}
function parseReadyFile(text){
const value=(0,json$0.q)(text);
if(!(0,json$0.G)(value))return;
const{pid,secret,environment,upstreams}=value;
if('number'!=typeof pid||'string'!=typeof secret||!(0,json$0.G)(environment)||!(0,json$0.G)(upstreams))return;
const variables=Object.entries(environment).filter((entry)=>'string'==typeof entry[1]);
const count=(name)=>Number(upstreams[name]??0);
return{
pid,
secret,
environment:Object.fromEntries(variables),
upstreams:{
private:count('private'),
public:count('public'),
patterns:count('patterns')
}
};
}
}),
69321:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>guardTable
});
const guardTable=[
{
name:'guard-private',
type:'text',
default:''
},
{
name:'guard-public',
type:'text',
default:''
},
{
name:'guard-public-proxy',
type:'text',
default: 'https://proxy.golang.org'
},
{
name:'guard-redis',
type:'secret',
default:''
},
{
name:'guard-strict-filter',
type:'boolean',
default:'false'
},
{
name:'guard-cache-dir',
type:'text',
default:''
},
{
name:'guard-cache-max-size-mb',
type:'count',
default:'2048'
},
{
name:'guard-timeout-ms',
type:'count',
default:'60000'
}
];
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
89583:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
j:()=>putRecord,
v:()=>takeRecord
});
var path$0=require$(76760);
var record$1=require$(26176);
async function putRecord(run,staging,record){
await run.files.writeText((0,path$0.join)(staging,record$1.mR),(0,record$1.HX)(record));
}
async function takeRecord(run,staging){
const path=(0,path$0.join)(staging,record$1.mR);
const text=await run.files.readText(path);
if(void 0===text)return;
await run.files.remove(path);
return(0,record$1.Hh)(text);
}
}),
3774:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
n:()=>readBuildEntries,
z:()=>readSavable
});
var output$0=require$(57354);
async function readBuildEntries(run,folder){
return withOutputs(run,folder,await(await run.goCaches()).buildEntries(folder));
}
async function readSavable(run,folder){
const files=await(await run.cacheFolders()).files(folder);
const entries = files.filter(({ path })=>/^[0-9a-f]{2}\//.test(path));
return withOutputs(run,folder,entries);
}
async function withOutputs(run,folder,entries){
const caches=await run.goCaches();
const actions=entries.filter(({path})=>path.endsWith('-a')).map(({path})=>path);
const texts=await caches.texts(folder,actions);
const outputs=new Map(actions.map((path,index)=>[
path,
(0,output$0.jH)(texts[index]??'')
]));
return entries.map(({path,size,modified})=>({
path,
size,
used:modified,
output:outputs.get(path)
}));
}
}),
33430:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Hz:()=>describedModules,
Kn:()=>writeRestored,
PA:()=>stagingOf,
Yr:()=>isWarm,
f8:()=>readRestored,
ol:()=>digestOf
});
var path$0=require$(76760);
var job$1=require$(71442);
function stagingOf(folder){
return (0, path$0.join)((0, path$0.dirname)(folder), `.setup-go-tarball-${(0, path$0.basename)(folder)}`);
}
async function readRestored(run,folder){
const[job,...paths]=(await run.files.readText(restoredList(run,folder))??'').split('\n');
return job===(0,job$1.D)(run.env)?paths.filter(Boolean):void 0;
}
async function writeRestored(run,folder,paths){
await run.files.makeFolder((0,path$0.dirname)(restoredList(run,folder)));
await run.files.writeText(restoredList(run,folder),[
(0,job$1.D)(run.env),
...paths
].join('\n'));
}
function restoredList({env},folder){
return (0, path$0.join)(env.RUNNER_TEMP || (0, path$0.dirname)(folder), `setup-go-tarball-${(0, path$0.basename)(folder)}.restored`);
}
async function isWarm(run,folder,what){
if('github-hosted'===run.env.RUNNER_ENVIRONMENT)return false;
if('modules'===what)return await run.files.kind((0,path$0.join)(folder,'cache','download'))!==void 0;
for (const name of (await run.files.list(folder)))if (/^[0-9a-f]{2}$/.test(name) && (await run.files.list((0, path$0.join)(folder, name))).length > 0) return true;
return false;
}
async function describedModules(run,folder){
const folders=await run.cacheFolders();
const files=await folders.files((0,path$0.join)(folder,described));
return files.map((file)=>({
...file,
path: `${described}/${file.path}`
}));
}
const described = 'cache/download';
async function digestOf(run,text){
const digest=await run.digest();
digest.update(new TextEncoder().encode(text));
return digest.hex().slice(0,16);
}
}),
42424:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
g:()=>readDependencies
});
var path$0=require$(76760);
var sum$3=require$(95164);
var folder$2=require$(21683);
var problem$1=require$(48624);
const sumFiles=new Set([
'go.sum',
'go.work.sum'
]);
const foreign=new Set([
'.git',
'node_modules',
'vendor',
'testdata',
folder$2.f
]);
async function readDependencies(run,{dependencyPath,modCache}){
const paths=''===dependencyPath?await allSums(run,modCache):await named(run,dependencyPath);
const texts=[];
for(const path of paths)texts.push(await run.files.readText(path)??'');
if(0===texts.length)return{
sums:'',
modules:[]
};
const digest=await run.digest();
for (const text of texts.toSorted())digest.update(new TextEncoder().encode(`${text.length}:${text}`));
return{
sums:digest.hex(),
modules:texts.flatMap(sum$3.HD)
};
}
async function allSums(run,modCache){
const folders=await run.cacheFolders();
const found=await folders.find(run.workspace,{
names:sumFiles,
skip:foreign,
except:modCache
});
return found.map((path)=>(0,path$0.join)(run.workspace,path));
}
async function named(run,dependencyPath){
const folders=await run.cacheFolders();
const lines=dependencyPath.split('\n').map((line)=>line.trim()).filter(Boolean);
const paths=await folders.glob(lines.map((path)=>(0,path$0.isAbsolute)(path)?path:(0,path$0.join)(run.workspace,path)));
if (0 === paths.length) throw new problem$1.A('INPUT_INVALID', `The input cache-dependency-path is ${JSON.stringify(dependencyPath)}, which matches no file`, {
hint: 'Name go.sum files, from the root of the workspace: go.sum, tools/go.sum, or **/go.sum.'
});
const sums=paths.filter((path)=>'go.mod'===(0,path$0.basename)(path)).map((path)=>(0,path$0.join)((0,path$0.dirname)(path),'go.sum'));
const existing=[];
for(const path of sums)if(await run.files.kind(path)==='file')existing.push(path);
return[
...new Set([
...paths,
...existing
])
];
}
}),
56896:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
startBeside:()=>startBeside
});
var path$0=require$(76760);
var environment$5=require$(86984);
var variable$4=require$(62401);
var file$6=require$(92885);
var table$1=require$(69321);
var table$2=require$(78120);
var problem$3=require$(48624);
const START=30_000;
async function startBeside(run,read,{result,start,goproxy,goprivate}){
const running=run.env[variable$4.c];
if(running&&(await run.goSettings()).GOPROXY===running){
run.emit({
kind:'remark',
level:'info',
message:'A guard of an earlier step is running, and is used here too'
});
return{
result,
goproxy:void 0
};
}
const ports=await(await run.network()).guard();
const folder=await run.files.makeTemporaryFolder((0,path$0.join)(run.temporary,'setup-go-guard-start-'));
try{
const begin=run.clock.elapsed();
const ready=await launch(run,ports,{
folder,
start,
env:environment(run,read,{
goproxy,
goprivate
})
});
ports.mask(ready.secret);
const seconds = (run.clock.elapsed() - begin) / 1000;
run.emit({
kind:'guard-started',
...ready.upstreams,
seconds
});
return{
result:withVariables(result,ready),
goproxy:ready.environment.GOPROXY
};
}finally{
await run.files.remove('windows'===run.platform.os?(0,path$0.join)(folder,'ready.json'):folder);
}
}
function environment({env},read,{goproxy,goprivate}){
const names=[
...table$1.U.map(({name})=>name),
'mirror-auth'
];
const given=names.map((name)=>[
(0,table$2.LO)(name),
read.text(name)
]);
const values={
...frugal,
...env,
...Object.fromEntries(given),
SETUP_GO_GOPROXY:goproxy,
SETUP_GO_GOPRIVATE:goprivate,
SETUP_GO_TIMEOUT_MS:'0'
};
return(0,environment$5.Uv)(values);
}
const modest=[
'--max-old-space-size=128',
'--max-semi-space-size=1'
];
const frugal={
MALLOC_ARENA_MAX:'1'
};
async function launch(run,ports,given){
const[file,log]=[
(0,path$0.join)(given.folder,'ready.json'),
(0,path$0.join)(given.folder,'log')
];
const job=await ports.jobProcess();
const until=void 0===job?[]:[
'--while',
`${job.pid}:${job.started}`
];
const[node='',...script]=given.start;
const command=[
node,
...modest,
...script,
'guard',
'--listen',
'127.0.0.1:0',
'--ready-file',
file,
...until
];
const{pid}=await ports.startDetached(command,{
env:given.env,
log
});
for(const end=run.clock.elapsed()+ START;run.clock.elapsed()<end;){
const ready=(0,file$6.J)(await run.files.readText(file)??'');
if(void 0!==ready)return ready;
if(!ports.isRunning({
pid,
started:''
}))break;
await run.clock.sleep(4);
}
const said=(await run.files.readText(log)??'').trim();
throw new problem$3.A('GUARD_FAILED', `The guard did not start${'' === said ? '' : `: ${said}`}`, {
hint:'The lines above are its own. Without guard, the go command asks the proxies of GOPROXY itself.'
});
}
function withVariables(result,{environment:given}){
const names=Object.keys(given);
const others=result.variables.filter(({name})=>!names.includes(name));
const own=Object.entries(given).map(([name,value])=>({
name,
value
}));
const goEnv=Object.fromEntries(Object.entries(given).filter(([name])=>name in result.goEnv));
return{
...result,
variables:[
...others,
...own
],
goEnv:{
...result.goEnv,
...goEnv
}
};
}
}),
85057:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
guardState:()=>guardState,
planGuard:()=>planGuard
});
var inputs$0=require$(76032);
var beside$1=require$(56896);
var state$2=require$(64273);
const guardState='guard';
function planGuard(read){
(0,inputs$0.parseGuardInputs)(read);
return{
async start(run,{activation},result){
const{goproxy,goprivate}=activation;
const start=[
process.execPath,
process.argv[1]??''
];
const started=await(0,beside$1.startBeside)(run,read,{
result,
start,
goproxy,
goprivate
});
if(void 0!==started.goproxy)(0,state$2.j)(run.env,started.goproxy,guardState);
return started.result;
}
};
}
}),
80648:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
runPostStep:()=>runPostStep
});
var program=require$(90255);
var cache_state=require$(24864);
var plan_plan=require$(63832);
var problem_problem=require$(48624);
var build_trim=require$(10911);
var cache_keys=require$(84757);
function modulesWithout({restored,record},time){
if(!restored)return time.download;
return record?.without===void 0?void 0:record.without + time.download;
}
function buildWithout({restored,record,leg},time){
if(!restored)return Math.max(0,time.work - time.download);
return record?.leg===leg?record.without:void 0;
}
function savedByModules({restored,record}){
return restored?record?.without:void 0;
}
function savedByBuild(facts,time){
const{restored,record,leg,endedEarly}=facts;
if(!restored||endedEarly||record?.without===void 0||record.leg!==leg)return;
return Math.max(0,record.without -(time.work - time.download));
}
function busyTime(times,since){
const sorted=times.filter((time)=>time>since).toSorted((a,b)=>a - b);
const pauses=sorted.map((time,index)=>time -(sorted[index - 1]??time));
return pauses.filter((pause)=>pause<=longestPause).reduce((sum,pause)=>sum + pause,0);
}
const longestPause=1000;
var go_sum=require$(95164);
function isWorthSaving({kept,dropped,fresh}){
const whole=bytesOf(kept);
return 10*bytesOf(fresh)>=whole||4*bytesOf(dropped)>=whole;
}
function bytesOf(entries){
return entries.reduce((sum,{size})=>sum + size,0);
}
var build_entries=require$(3774);
var external_node_path_=require$(76760);
var build_output=require$(57354);
async function isOnlyRepeated(run,folder,entries){
for(const{path,size,output}of entries){
if(size>largest)return false;
if(!(path.endsWith('-d')?(0,build_output.B5)(await textOf(path)):await namesRepeated(output)))return false;
}
return true;
async function namesRepeated(output){
if(void 0===output)return false;
const text=await textOf(output);
return(0,build_output.B5)(text)&&!(0,build_output.ZO)(text);
}
async function textOf(path){
return await run.files.readText((0,external_node_path_.join)(folder,path))??'';
}
}
const largest=1048576;
var cache_places=require$(33430);
var dependency_files=require$(42424);
var archive_record=require$(89583);
async function saveArchive(run,plan,archive){
const{folder,key,paths,what,dropped,noted}=archive;
const folders=await run.cacheFolders();
const staging=(0,cache_places.PA)(folder);
const started=run.clock.now();
try{
await folders.remove(staging);
const bytes=await folders.linkInto(staging,folder,paths);
if(0===bytes)return skipSaving(run,what,'none were used');
if(void 0!==noted)await(0,archive_record.j)(run,staging,{
bytes,
entries:paths.length,
...noted
});
const service=await run.cacheService(plan.timeout);
if(!await service.save(staging,key))return;
const seconds = (run.clock.now() - started) / 1000;
run.emit({
kind:'cache-saved',
what,
key,
bytes,
kept:paths.length,
dropped,
seconds
});
}finally{
await folders.remove(staging);
}
}
function skipSaving(run,what,why){
run.emit({
kind:'remark',
level:'info',
message: `Not saving ${what}: ${why}.`
});
}
async function saveCaches(run,plan,state){
const time=await timeOf(run,state);
const{modules,build,tools}=state;
await Promise.all([
safely(run,'modules',()=>judged(run,{
what:'modules',
archive:modules
},()=>saveModules(run,plan,{
state,
time
}))),
safely(run,'build outputs',()=>judged(run,{
what:'build outputs',
archive:build
},()=>saveBuild(run,plan,{
state,
time
}))),
...tools.map((tool)=>safely(run,whatIs(tool),()=>saveTool(run,plan.cache,tool)))
]);
}
async function timeOf(run,{modules,ready}){
const work = Math.max(0, (run.clock.now() - ready) / 1000);
if(''===modules.key||modules.warm)return{
work,
download:0
};
const files=await(0,cache_places.Hz)(run,modules.folder);
const times=files.map(({modified})=>modified);
return{
work,
download: busyTime(times, ready) / 1000
};
}
async function safely(run,what,work){
try{
await work();
}catch(error){
if(!(error instanceof problem_problem.A))throw error;
run.emit({
kind:'remark',
level:'warning',
message: `Could not save ${what}: ${error.message}`
});
}
}
async function judged(run,{what,archive},work){
const started=run.clock.now();
const saved=await work();
if(''===archive.key||archive.warm)return;
const cost = archive.restoreSeconds + (run.clock.now() - started) / 1000;
run.emit({
kind:'cache-judged',
what,
cost,
saved
});
}
async function saveModules(run,{cache:plan},{state,time}){
const{modules:archive,leg}=state;
const{folder,key,matched,exact,warm,record}=archive;
const what='modules';
if(''===key)return;
if(warm)return skipSaving(run,what,'they were here before this step');
const{dependencyPath}=plan;
const{modules}=await(0,dependency_files.g)(run,{
dependencyPath,
modCache:folder
});
const paths=[
...new Set(modules.flatMap(go_sum.rp))
];
const wanted=new Set(paths);
const held=(await(0,cache_places.Hz)(run,folder)).map(({path})=>path).filter((path)=>wanted.has(path));
const restored=new Set(await(0,cache_places.f8)(run,folder));
const facts={
restored:''!==matched,
record,
leg,
endedEarly:false
};
const saved=savedByModules(facts);
if(exact&&held.every((path)=>restored.has(path))){
skipSaving(run,what,'they were restored as they are');
return saved;
}
const saveAs=(0,cache_keys.mv)(key,await(0,cache_places.ol)(run,held.toSorted().join('\n')));
const noted={
leg,
without:modulesWithout(facts,time)
};
await saveArchive(run,plan,{
folder,
key:saveAs,
paths,
what,
noted,
dropped:void 0
});
return saved;
}
async function saveBuild(run,{cache:plan,stableMtimes},{state,time}){
const{build,since,leg}=state;
const{folder,key,matched,warm,record}=build;
const what='build outputs';
if(''===key||''===folder||'off'===folder)return;
if(warm)return skipSaving(run,what,'they were here before this step');
const entries=await(0,build_entries.z)(run,folder);
const restored=new Set(await(0,cache_places.f8)(run,folder));
const maxSize=plan.maxSizeMb*2**20;
const complete=void 0!==record&&record.leg!==leg;
const trimmed=(0,build_trim.t)(entries,{
since,
restored,
maxSize,
complete
});
const{kept,dropped,used,endedEarly}=trimmed;
const facts={
restored:''!==matched,
record,
leg,
endedEarly
};
const saved=savedByBuild(facts,time);
const why=await whyNotSave(run,trimmed,{
folder,
stableMtimes,
own:record?.leg===leg
});
if(void 0!==why){
const ofRestored = 0 === restored.size ? '' : `; ${used} of ${restored.size} restored entries were used`;
skipSaving(run, what, `${why}${ofRestored}`);
return saved;
}
const paths=kept.map(({path})=>path);
const noted={
leg,
without:buildWithout(facts,time)
};
await saveArchive(run,plan,{
folder,
key,
paths,
what,
noted,
dropped:dropped.length
});
return saved;
}
async function whyNotSave(run,trimmed,given){
const{fresh}=trimmed;
if(0===fresh.length)return 'there is nothing new';
if(given.stableMtimes)return;
if(await isOnlyRepeated(run,given.folder,fresh))return 'only tests ran again';
return given.own&&!isWorthSaving(trimmed)?'less than a tenth of them is new':void 0;
}
async function saveTool(run,plan,tool){
const{folder,key,matched}=tool;
if(''!==matched)return;
const paths=await run.files.list(folder);
const what=whatIs(tool);
await saveArchive(run,plan,{
folder,
key,
paths,
what,
noted:void 0,
dropped:void 0
});
}
function whatIs({name}){
return `the tool ${name}`;
}
var github=require$(41652);
var step_state=require$(64273);
var megabytes=require$(27578);
function cacheSummary(events){
const judged=events.filter((event)=>'cache-judged'===event.kind);
if(0===judged.length)return '';
const rows=judged.toSorted((a,b)=>Number('modules'===b.what)- Number('modules'===a.what)).map(({what,cost,saved})=>{
const spared = void 0 === saved ? 'not known yet' : `about ${saved.toFixed(1)} s`;
return `| ${what} | ${savedText(events, what)} | ${cost.toFixed(1)} s | ${spared} |`;
});
return `${[
'| Cache | Saved again | It cost | It saved |',
'| :-- | :-- | :-- | :-- |',
...rows
].join('\n')}\n`;
}
function savedText(events,what){
const saved=events.find((event)=>'cache-saved'===event.kind&&event.what===what);
if(saved?.kind!=='cache-saved')return 'no';
const{kept,bytes,dropped}=saved;
return `${kept} entries, ${(0, megabytes.i)(bytes)}${dropped ? `, without ${dropped} unused ones` : ''}`;
}
var entry_guard=require$(85057);
var __addDisposableResource=function(env,value,async){
if(null!=value){
if("object"!=typeof value&&"function"!=typeof value)throw new TypeError("Object expected.");
var dispose,inner;
if(async){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
dispose=value[Symbol.asyncDispose];
}
if(void 0===dispose){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
dispose=value[Symbol.dispose];
if(async)inner=dispose;
}
if("function"!=typeof dispose)throw new TypeError("Object not disposable.");
if(inner)dispose=function(){
try{
inner.call(this);
}catch(e){
return Promise.reject(e);
}
};
env.stack.push({
value:value,
dispose:dispose,
async:async
});
}else if(async)env.stack.push({
async:true
});
return value;
};
var __disposeResources=function(SuppressedError1){
return function(env){
function fail(e){
env.error=env.hasError?new SuppressedError1(e,env.error,"An error was suppressed during disposal."):e;
env.hasError=true;
}
var r,s=0;
function next(){
while(r=env.stack.pop())try{
if(!r.async&&1===s)return s=0,env.stack.push(r),Promise.resolve().then(next);
if(r.dispose){
var result=r.dispose.call(r.value);
if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){
fail(e);
return next();
});
}else s|=1;
}catch(e){
fail(e);
}
if(1===s)return env.hasError?Promise.reject(env.error):Promise.resolve();
if(env.hasError)throw env.error;
}
return next();
};
}("function"==typeof SuppressedError?SuppressedError:function(error,suppressed,message){
var e=new Error(message);
return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e;
});
async function runPostStep(){
const state=(0,cache_state.B)((0,step_state.C)(program._K)??'');
const guard=(0,step_state.C)(program._K,entry_guard.guardState);
if(void 0===state&&void 0===guard)return 0;
const host=(0,github.createGitHubHost)({
env:program._K,
problemMatcher:''
});
let problem;
const failed=(what,error)=>{
const why=error instanceof Error?error.stack??error.message:String(error);
host.event({
kind:'remark',
level:'warning',
message: `${what}: ${why}`,
time:Date.now()
});
};
try{
const env_1={
stack:[],
error:void 0,
hasError:false
};
try{
const inputs=(0,program.Ko)(host);
const heard=[];
const event=(each)=>{
heard.push(each);
host.event(each);
};
const session=__addDisposableResource(env_1,await(0,program.fA)({
...host,
event
},inputs,{
command:'post'
}),true);
const plan=await(0,plan_plan.X)(inputs,{
yaml:true
});
const summaries=[];
if(void 0!==guard)summaries.push(await stop(session.run,guard).catch((error)=>failed('The guard could not be stopped',error)??''));
if(void 0!==state)await saveCaches(session.run,plan,state);
if(void 0!==state)summaries.push(cacheSummary(heard));
const summary='full'===inputs.summary?summaries.filter(Boolean).join('\n'):'';
if(''!==summary)(0,github.f)(program._K,summary);
}catch(e_1){
env_1.error=e_1;
env_1.hasError=true;
}finally{
const result_1=__disposeResources(env_1);
if(result_1)await result_1;
}
}catch(error){
problem=error instanceof problem_problem.A?error:new problem_problem.A('INTERNAL',String(error),{
cause:error
});
failed(void 0===state?'The step after the job failed':'The caches could not be saved',error);
}
await program.iY?.end(0,problem);
await host.caughtUp();
return 0;
}
async function stop(run,goproxy){
const[{stopGuard},{toldStopped},{guardLines,guardSummary}]=await Promise.all([
require$.e(4726).then(require$.bind(require$,44726)),
require$.e(6447).then(require$.bind(require$,66447)),
require$.e(9156).then(require$.bind(require$,59156))
]);
const report=await stopGuard(run,goproxy);
if(void 0===report){
run.emit({
kind:'remark',
level:'warning',
message:'The guard had ended before the job did, so later go commands had no proxy'
});
return '';
}
toldStopped(run,report);
for(const message of guardLines(report).slice(1))run.emit({
kind:'remark',
level:'info',
message
});
return guardSummary(report);
}
})
};
