export const id=7443;
export const ids=[
7443
];
export const modules={
59905:((module$,exports$,require$)=>{
require$.d(exports$,{
Z7:()=>parsePatterns,
k3:()=>parsePrivatePatterns,
y9:()=>joinPatterns
});
var problem$0=require$(72969);
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
const pieces=[
...glob.matchAll(/\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|(\*)|(\?)|([^\\[\]*?]+)|(.)/gs)
];
return pieces.map(([,escaped,negated,members,star,any,plain])=>{
if (void 0 !== star) return '[^/]*';
if (void 0 !== any) return '[^/]';
if (void 0 !== members) return `(?!/)[${'^' === negated ? '^' : ''}${membersOf(members, glob, where)}]`;
const text=escaped??plain;
if(void 0===text)throw invalid(glob,where);
return text.replace(/[^\w\s]/g, '\\$&');
}).join('');
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
87164:((module$,exports$,require$)=>{
require$.d(exports$,{
US:()=>policyOf,
bq:()=>guardVariables,
cQ:()=>guardVariable
});
var problem$0=require$(72969);
var patterns$1=require$(59905);
const known = /^(?:proxy\.golang\.org|goproxy\.(?:io|cn)|mirrors\.aliyun\.com|athens\.azurefd\.net|proxy\.golang\.com\.cn|goproxy\.baidu\.com)$/;
function policyOf(inputs,goproxy,names){
const isPublic=(url)=>known.test(URL.parse(url)?.hostname??'')||inputs.publicProxies.some((each)=>sameProxy(each,url));
const listed=goproxy.proxies.map(({url})=>url);
const file = listed.find((url)=>/^file:/i.test(url));
if (void 0 !== file) throw new problem$0.A('INPUT_INVALID', `GOPROXY has the entry "${file}", which is a folder and no server that the guard can ask`, {
hint:'Serve that folder by HTTP, take the entry out of GOPROXY, or leave guard out.'
});
const privates=listed.filter((url)=>!isPublic(url));
const publics=inputs.publicProxies.map((url)=>listed.find((other)=>sameProxy(other,url))??url);
const named=(urls,kind)=>urls.map((url,index)=>({
name: `${kind}-${index + 1}`,
kind,
url
}));
return{
private:(0,patterns$1.y9)(inputs.private,(0,patterns$1.k3)(names.GOPRIVATE,'GOPRIVATE'),(0,patterns$1.k3)('none'===names.GONOPROXY?'':names.GONOPROXY,'GONOPROXY')),
public:0!==privates.length||inputs.publicGiven?inputs.public:void 0,
upstreams:[
...named(privates,'private'),
...named(publics,'public')
],
strictFilter:inputs.strictFilter
};
}
function sameProxy(one,other){
const[a,b]=[
URL.parse(one),
URL.parse(other)
];
return null!==a&&null!==b&&a.origin===b.origin&&trimmed(a.pathname)===trimmed(b.pathname);
}
function trimmed(path){
return path.replace(/\/+$/, '');
}
function guardVariables(policy,names,goproxy){
const privates=policy.private.texts.join(',');
const unsummed=[
...new Set([
...(names.GONOSUMDB||names.GOPRIVATE).split(','),
...policy.private.texts
])
].map((text)=>text.trim()).filter(Boolean).join(',');
return{
GOPROXY:goproxy,
GONOPROXY:'none',
...''!==privates&&{
GOPRIVATE:privates
},
...''!==unsummed&&{
GONOSUMDB:unsummed
},
[guardVariable]:goproxy
};
}
const guardVariable='SETUP_GO_TARBALL_GUARD';
}),
37150:((module$,exports$,require$)=>{
require$.d(exports$,{
J:()=>parseReadyFile,
P:()=>printReadyFile
});
var json$0=require$(42228);
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
37443:((module$,exports$,require$)=>{
require$.d(exports$,{
startBeside:()=>startBeside
});
var path$0=require$(76760);
var environment$5=require$(8291);
var of$1=require$(87164);
var file$6=require$(37150);
var table$2=require$(14466);
var table$3=require$(17719);
var problem$4=require$(72969);
const START=30_000;
async function startBeside(run,read,{result,start,goproxy,goprivate}){
const running=run.env[of$1.cQ];
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
...table$2.U.map(({name})=>name),
'mirror-auth'
];
const given=names.map((name)=>[
(0,table$3.LO)(name),
read.text(name)
]);
const values={
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
'--max-semi-space-size=4'
];
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
await run.clock.sleep(20);
}
const said=(await run.files.readText(log)??'').trim();
throw new problem$4.A('GUARD_FAILED', `The guard did not start${'' === said ? '' : `: ${said}`}`, {
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
})
};
