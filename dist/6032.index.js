"use strict";
exports.id=6032;
exports.ids=[
6032
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
})
};
