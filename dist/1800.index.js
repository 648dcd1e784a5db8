"use strict";
exports.id=1800;
exports.ids=[
1800
];
exports.modules={
43534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
i:()=>proxyFor
});
function proxyFor(url,env){
const own='https:'===url.protocol?'https_proxy':'http_proxy';
const variable=[
own,
own.toUpperCase(),
'all_proxy',
'ALL_PROXY'
].find((name)=>env[name]);
const value=void 0===variable?void 0:env[variable];
if(void 0===variable||void 0===value)return;
if(isLoopback(hostOf(url))||isExcepted(url,env.no_proxy||env.NO_PROXY||''))return;
return{
variable,
url: value.includes('://') ? value : `http://${value}`
};
}
function isExcepted(url,noProxy){
const host=hostOf(url);
const port=''===url.port?'https:'===url.protocol?'443':'80':url.port;
return noProxy.split(/[,\s]+/).filter((entry)=>'' !== entry).map(parseEntry).some((entry)=>(void 0 === entry.port || entry.port === port) && matches(host, entry.pattern));
}
function parseEntry(entry){
const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
return{
pattern: (bracketed ?? plain ?? entry).toLowerCase().replace(/\.$/, ''),
port
};
}
function matches(host,pattern){
if('*'===pattern)return true;
if (pattern.includes('/')) return isInBlock(host, pattern);
if(pattern.startsWith('*.'))return host.endsWith(pattern.slice(1));
const name = pattern.replace(/^\./, '');
return host === name || host.endsWith(`.${name}`) || isInBlock(host, name);
}
function isLoopback(host){
return 'localhost' === host || host.endsWith('.localhost') || isInBlock(host, '127.0.0.0/8') || isInBlock(host, '::1');
}
function isInBlock(host,block){
const [network = '', prefix] = block.split('/');
const[a,b]=[
parseAddress(host),
parseAddress(network)
];
if(void 0===a||void 0===b||a.bits!==b.bits)return false;
const length=void 0===prefix?a.bits:Number(prefix);
if(!Number.isInteger(length)||length<0||length>a.bits)return false;
const shift=BigInt(a.bits - length);
return a.value>>shift===b.value>>shift;
}
function parseAddress(text){
if (/^\d+(\.\d+){3}$/.test(text)) {
const bytes=text.split('.').map(Number);
return bytes.some((byte)=>byte>255)?void 0:{
bits:32,
value:join(bytes,8n)
};
}
if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return;
const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
const front=groups(head);
const back=groups(tail??'');
const zeros=Array(8 - front.length - back.length).fill(0);
return{
bits:128,
value:join([
...front,
...zeros,
...back
],16n)
};
}
function groups(text){
return ''===text?[]:text.split(':').map((group)=>Number.parseInt(group,16));
}
function join(parts,width){
return parts.reduce((value,part)=>value<<width|BigInt(part),0n);
}
function hostOf(url){
return url.hostname.replace(/^\[(.+)\]$/, '$1').replace(/\.$/, '');
}
}),
33676:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
J:()=>createHttpOver
});
var problem=require$(48624);
var goauth=require$(95768);
var redact=require$(50386);
var external_node_util_=require$(57975);
var sources_proxy=require$(43534);
var http_limits=require$(14079);
function noAnswer(error,url,env){
if(error instanceof problem.A||isDefect(error))return error;
const late=error instanceof http_limits.N&&'headers'===error.limit;
const untrusted=UNTRUSTED.has(codeOf(error))||isInvalidCertificate(codeOf(error));
return new problem.A(late ? 'MIRROR_INTERRUPTED' : untrusted ? 'MIRROR_UNTRUSTED' : 'MIRROR_UNREACHABLE', `No answer from ${(0, redact.B)(url.href)}${through(url, env)}: ${reason(error)}`, {
hint:late?SLOW_HINT:hint(error,url,env),
cause:error
});
}
function through(url,env){
const proxy=(0,sources_proxy.i)(url,env);
return void 0 === proxy ? '' : ` through the proxy ${(0, redact.B)(proxy.url)} (${proxy.variable})`;
}
function interrupted(error,url,bytes){
if(error instanceof problem.A)return error;
return new problem.A('MIRROR_INTERRUPTED', `The response from ${(0, redact.B)(url.href)} was cut off after ${bytes} bytes: ${reason(error)}`, {
hint:SLOW_HINT,
cause:error
});
}
function isUntrustedAuthority(error){
return UNTRUSTED.has(codeOf(error));
}
const SLOW_HINT='Run again, or name another mirror.';
const UNTRUSTED=new Set([
'UNABLE_TO_GET_ISSUER_CERT',
'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
'SELF_SIGNED_CERT_IN_CHAIN',
'DEPTH_ZERO_SELF_SIGNED_CERT',
'CERT_UNTRUSTED'
]);
function hint(error,url,env){
const code=codeOf(error);
if (UNTRUSTED.has(code)) return `If a firewall inspects TLS, or "${url.hostname}" uses a private certificate authority, set NODE_EXTRA_CA_CERTS to that authority's PEM file.`;
if (isInvalidCertificate(code)) return `The certificate is not valid for "${url.hostname}" at this time: check the address, this machine's clock, and whether another server answers for that host.`;
if('ENOENT'===code||'EACCES'===code)return 'Set SSL_CERT_FILE to a readable PEM file, or unset it.';
const proxy=(0,sources_proxy.i)(url,env);
if(void 0===proxy)return 'Check the address and the network. If a proxy is needed, set HTTPS_PROXY, and NO_PROXY for hosts to reach directly.';
return `The request went through the proxy of ${proxy.variable}, ${(0, redact.B)(proxy.url)}: check it and its credentials, or list "${url.hostname}" in NO_PROXY.`;
}
function isDefect(error){
return ''===codeOf(error)&&(error instanceof TypeError||error instanceof ReferenceError);
}
function isInvalidCertificate(code){
return code.startsWith('CERT_')||'ERR_TLS_CERT_ALTNAME_INVALID'===code;
}
function reason(error){
if(!external_node_util_.types.isNativeError(error))return(0,redact.R)(String(error));
if('errors' in error&&Array.isArray(error.errors))return error.errors.map(reason).join('; ');
return(0,redact.R)(error.message);
}
function codeOf(error){
if(!external_node_util_.types.isNativeError(error))return '';
if('code' in error&&'string'==typeof error.code&&!error.code.startsWith('UND_'))return error.code;
return codeOf(error.cause);
}
var http_userinfo=require$(43204);
function createHttpOver(transport,options){
const plain={
'user-agent':options.userAgent,
accept: '*/*',
'accept-encoding':'identity'
};
const context={
...options,
transport,
plain
};
return{
get:(request)=>get(request,context),
close:()=>transport.close()
};
}
const MAX_REDIRECTS=10;
async function get(request,context){
const asked=readUrl(request.url);
const isGiven=()=>((0,http_userinfo.B)(asked)??context.authorize(asked))!==void 0||isAny(context.headersFor(asked));
if('https:'!==asked.protocol||isGiven())return response(await follow(request,asked,{},context));
const{credentials}=context;
const address=(0,goauth.Y6)(request.url,asked);
const first=await follow(request,asked,await credentials.known(address),context);
if(!mayWantOthers(first.answer.status))return response(first);
const renewed=await credentials.renewed(address,first.answer);
if(void 0===renewed)return response(first);
first.answer.dump();
return response(await follow(request,asked,renewed,context));
}
function mayWantOthers(status){
return status>=400&&status<500&&![
408,
416,
425,
429
].includes(status);
}
async function follow(request,asked,credentials,context){
const visited=new Set();
const userinfo=new Map();
const first=enter(asked,userinfo);
const from=first.origin;
for(let url=first;;){
const{origin}=url;
const home=origin===from;
const inAddress=userinfo.get(origin);
const mirrorAuth=context.headersFor(url);
const authorization=inAddress??mirrorAuth.authorization??context.authorize(url);
const found=home&&void 0===authorization?credentials:{};
const own=home?request.headers:withoutCredentials(request.headers);
const given={
...found,
...mirrorAuth,
...authorization&&{
authorization
}
};
const headers=requestHeaders(own,given,context);
const answer=await ask({
url,
headers,
headersTimeout:request.headersTimeout
},context);
if(!REDIRECTS.has(answer.status)){
const goauth=isAny(found)?'goauth':'nothing';
const other=isAny(mirrorAuth)?'mirror-auth':authorization?'token':goauth;
const sent=inAddress?'address':other;
const tokens=origin===context.tokenOrigin;
return{
url,
answer,
access:{
sent,
tokens,
redirected:!home
}
};
}
answer.dump();
visited.add(url.href);
const next=enter(redirectTarget(url,answer),userinfo);
refuseBadRedirect(url,next,visited);
if (next.origin !== from && request.mayLeadTo?.(next) === false) throw refused(url, `leads to ${(0, redact.B)(next.href)}, another place`);
url=next;
}
}
function isAny(headers){
for(const _ in headers)return true;
return false;
}
const REDIRECTS=new Set([
301,
302,
303,
307,
308
]);
function enter(url,userinfo){
const credentials=(0,http_userinfo.B)(url);
if(void 0!==credentials)userinfo.set(url.origin,credentials);
if(void 0===credentials&&''===url.hash)return url;
const bare=(0,http_userinfo.Q)(url);
bare.hash='';
return bare;
}
function readUrl(text){
const url=URL.parse(text);
if(null!==url&&isHttp(url))return url;
throw new problem.A('INPUT_INVALID', `"${(0, redact.B)(text)}" is not an http or https address`, {
hint: 'Write the full address of a mirror, such as https://mirror.example.com/go.'
});
}
function redirectTarget(from,answer){
const location=answer.headers.location;
const target=void 0===location?null:URL.parse(location,from.href);
if(null!==target&&isHttp(target))return target;
if(void 0===location)throw refused(from,'has no target');
throw refused(from, `leads to "${(0, redact.B)(location)}", which is not an http or https address`);
}
function refuseBadRedirect(from,to,visited){
const where = `leads to ${(0, redact.B)(to.href)}`;
if ('https:' === from.protocol && 'http:' === to.protocol) throw refused(from, `${where}, from https to http`);
if (visited.has(to.href)) throw refused(from, `${where}, which was already visited`);
if (visited.size > MAX_REDIRECTS) throw refused(from, `${where}, after ${MAX_REDIRECTS} other redirects`);
}
function refused(from,what){
return new problem.A('MIRROR_REDIRECT', `The redirect of ${(0, redact.B)(from.href)} ${what}`, {
hint:'Open the address in a browser to see where it leads, and use that final address for the mirror.'
});
}
function isHttp(url){
return 'https:'===url.protocol||'http:'===url.protocol;
}
function requestHeaders(own,credentials,{userAgent,plain}){
if(!isAny(own)&&!isAny(credentials))return plain;
const named=Object.entries(own??{}).map(([name,value])=>[
name.toLowerCase(),
value
]);
const proving=Object.entries(credentials).filter(([name])=>!OURS.has(name));
return{
'user-agent':userAgent,
accept: '*/*',
...Object.fromEntries(named),
...Object.fromEntries(proving),
'accept-encoding':'identity'
};
}
const OURS=new Set([
'host',
'connection',
'keep-alive',
'upgrade',
'expect',
'te',
'trailer',
'content-length',
'transfer-encoding',
'range',
'if-range'
]);
function withoutCredentials(headers){
const kept = Object.entries(headers ?? {}).filter(([name])=>!/^(authorization|cookie)$/i.test(name));
return Object.fromEntries(kept);
}
async function ask(request,{transport,env,stop}){
stop.throwIfAborted();
const{trust}=transport;
const before=trust.state;
try{
return await transport.exchange(request);
}catch(error){
if(!isUntrustedAuthority(error))throw noAnswer(error,request.url,env);
return askWidely(request,{
before,
error,
transport,
env
});
}
}
async function askWidely(request,{before,error,transport,env}){
try{
if(before===await transport.trust.widen())throw error;
return await transport.exchange(request);
}catch(again){
throw noAnswer(again,request.url,env);
}
}
function response({url,answer,access}){
const{status,headers}=answer;
return{
url:url.href,
status,
headers,
access,
get body(){
return body(url,answer);
},
whole:answer.whole?.()
};
}
async function*body(url,answer){
let bytes=0;
const chunks=answer.body();
try{
for(;;){
const next=await chunks.next().catch((error)=>{
throw interrupted(error,url,bytes);
});
if(next.done)return;
bytes +=next.value.length;
yield next.value;
}
}finally{
await chunks.return();
}
}
}),
14079:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
N:()=>Overdue,
U:()=>RateMeter
});
class Overdue extends Error{
limit;
constructor(limit,message){
super(message);
this.name='Overdue';
this.limit=limit;
}
}
class RateMeter{
#floor;
#bytes=0;
#waited=0;
constructor(floor){
this.#floor=floor;
}
count(bytes){
this.#bytes +=bytes;
}
check(waited){
this.#waited +=waited;
const{bytesPerSecond,windowMs}=this.#floor;
if(this.#waited<windowMs)return;
const rate = this.#bytes / this.#waited * 1000;
if (rate < bytesPerSecond) throw new Overdue('rate', `${Math.round(rate)} bytes per second, less than the minimum of ${bytesPerSecond}`);
this.#bytes=0;
this.#waited=0;
}
}
}),
38661:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
V:()=>contextOf,
Z:()=>createTrust
});
var promises$0=require$(51455);
var tls$1=require$(41692);
var tls$1_default=require$.n(tls$1);
var problem$2=require$(48624);
function createTrust(env){
let reading;
let authorities;
return{
get state(){
return void 0===authorities?'node':'wide';
},
get authorities(){
return authorities;
},
async widen(){
reading??=allAuthorities(env);
authorities=await reading;
return 'wide';
}
};
}
function contextOf(ca,shown){
if(void 0===ca&&void 0===shown)return;
try{
return tls$1_default().createSecureContext({
...ca&&{
ca
},
...shown&&{
cert:shown.cert,
key:shown.key
}
});
}catch(cause){
if(void 0===shown)throw cause;
throw new problem$2.A('INPUT_INVALID', `A client certificate cannot be used: ${String(cause)}`, {
hint:'Its file must have a certificate in PEM, and the key that belongs to it must be there too or in the other file, without a passphrase.',
cause
});
}
}
async function allAuthorities(env){
const named=env.SSL_CERT_FILE?[
await(0,promises$0.readFile)(env.SSL_CERT_FILE,'utf8')
]:[];
return[
...new Set([
...tls$1_default().getCACertificates('default'),
...tls$1_default().getCACertificates('system'),
...named
])
];
}
}),
43204:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>basicCredentials,
Q:()=>withoutUserinfo
});
function basicCredentials({username,password}){
if(''===username&&''===password)return;
return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}
function withoutUserinfo(url){
const bare=new URL(url);
bare.username='';
bare.password='';
return bare;
}
function decode(part){
return /%(?![0-9a-f]{2})/i.test(part) ? part : Buffer.from(unescapeBytes(part), 'latin1').toString('utf8');
}
function unescapeBytes(part){
return part.replace(/%([0-9a-f]{2})/gi, (_, hex)=>String.fromCharCode(Number.parseInt(hex, 16)));
}
})
};
