"use strict";
exports.id=5057;
exports.ids=[
5057,
6032,
6896
];
exports.modules={
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
})
};
