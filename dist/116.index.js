export const id=116;
export const ids=[
116
];
export const modules={
7147:((module$,exports$,require$)=>{
require$.d(exports$,{
GW:()=>splitCommand,
Jc:()=>parseGitCredential,
Kw:()=>refusalText,
OA:()=>fields,
Y6:()=>addressAsWritten,
_Y:()=>parseGoauth,
h3:()=>parseAuthOutput,
jh:()=>createCredentialStore
});
function parseGoauth(value){
const commands=value.split(';').map((text)=>text.trim());
if(commands.includes(''))return{
invalid:'has an empty command'
};
const ways=commands.map(parseWay);
const off=ways.includes('off');
if(off&&ways.length>1)return{
invalid:'combines "off" with other commands'
};
if(ways.includes('git'))return{
invalid:'names "git" without the one folder that belongs to it'
};
return ways.filter((way)=>typeof way!=='string');
}
function parseWay(text){
const[name,folder,...more]=fields(text);
if(name==='off')return 'off';
if(name==='netrc')return{
kind:'netrc'
};
if(name!=='git')return{
kind:'command',
text
};
return folder===undefined||more.length>0?'git':{
kind:'git',
folder
};
}
function fields(text){
return text.split(/\p{White_Space}+/u).filter((word)=>word !== '');
}
function splitCommand(text){
const words=[
...text.matchAll(/"([^"]*)"|'([^']*)'|(["'].*)|([^ \t\r\n]+)/gs)
];
if(words.some(([,,,unclosed])=>unclosed!==undefined))return undefined;
return words.map(([,double,single,,plain])=>double??single??plain??'');
}
function refusalText({status,reason,headers}){
const lines = Object.entries(headers).map(([name, value])=>`${canonical(name)}: ${value}\n`);
return `HTTP/1.1 ${`${status} ${reason}`.trimEnd()}\n${lines.join('')}\n`;
}
function canonical(name){
return name.replace(/(^|-)[a-z]/g, (first)=>first.toUpperCase());
}
function parseAuthOutput(text){
const lines=text.split('\n');
if(lines.pop()!=='')return{
invalid:'its last line has no end'
};
const sets=[];
while(lines.length>0){
const addresses=takeBlock(lines);
if(addresses===undefined)return{
invalid:'no empty line follows its addresses'
};
if(!addresses.every(isRequestUri))return{
invalid:'a line is not an address'
};
const headerLines=takeBlock(lines);
if(headerLines===undefined)return{
invalid:'no empty line follows its headers'
};
const headers=parseHeaders(headerLines);
if(headers===undefined)return{
invalid:'a line is not a header'
};
sets.push(...addresses.map((line)=>({
prefix:withSmallScheme(line),
headers
})));
}
return sets;
}
function withSmallScheme(address){
return address.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme)=>scheme.toLowerCase());
}
function takeBlock(lines){
const end=lines.indexOf('');
if(end<0)return undefined;
return lines.splice(0,end + 1).slice(0,end);
}
function isRequestUri(line){
if (/[\0-\x1f\x7f]|%(?![0-9a-f]{2})/i.test(line)) return false;
const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(line)?.[1] ?? '';
if (host !== '') return URL.canParse(`https://${host}`) && !/\s/.test(host);
return line === '*' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(line);
}
function parseHeaders(lines){
const headers=new Map();
for(const line of lines){
const [, name = '', rest = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): (.*)$/s.exec(line) ?? [];
const value=rest.trim();
if (name === '' || /[\0-\x08\x0a-\x1f\x7f]/.test(value)) return undefined;
const before=headers.get(name.toLowerCase());
const separator=name.toLowerCase()==='cookie'?'; ':', ';
headers.set(name.toLowerCase(), before === undefined ? value : `${before}${separator}${value}`);
}
return Object.fromEntries(headers);
}
function parseGitCredential(text){
const values={};
for(const line of text.split('\n')){
const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(line.trim()) ?? [];
if(key==='url'&&URL.canParse(value)){
const{protocol,host,pathname}=new URL(value);
Object.assign(values,{
protocol:protocol.slice(0,-1),
host,
path: pathname.replace(/^\/$/, '')
});
}else values[key]=value;
}
const{protocol='',host='',path='',username='',password=''}=values;
const slash = path === '' || path.startsWith('/') ? '' : '/';
return{
prefix: host === '' ? '' : `${protocol}://${host}${slash}${path}`,
username,
password
};
}
function createCredentialStore(){
const sets=new Map();
return{
store({prefix,headers}){
if(Object.keys(headers).length===0)sets.delete(keyOf(prefix));
else sets.set(keyOf(prefix),headers);
},
find(url){
for(let key = keyOf(url);; key = key.slice(0, key.lastIndexOf('/'))){
const found=sets.get(key);
if(found!==undefined)return found;
if (!key.includes('/')) return {};
}
}
};
}
function keyOf(prefix){
return prefix.replace(/^https:\/\//, '').replace(/\/$/, '');
}
function addressAsWritten(text,parsed){
const host = /^https:\/\/([^/?#\\\s]*)/i.exec(text.trim())?.[1] ?? '';
const same = URL.parse(`https://${host}`)?.host === parsed.host;
return `https://${same ? host : parsed.host}${parsed.pathname}${parsed.search}`;
}
}),
116:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createHttp:()=>createHttp
});
var problem=require$(2969);
var goauth=require$(7147);
var redact=require$(7827);
var promises_=require$(1455);
var external_node_tls_=require$(1692);
;
function proxyFor(url,env){
const own=url.protocol==='https:'?'https_proxy':'http_proxy';
const variable=[
own,
own.toUpperCase(),
'all_proxy',
'ALL_PROXY'
].find((name)=>env[name]);
const value=variable===undefined?undefined:env[variable];
if(variable===undefined||value===undefined)return undefined;
if(isLoopback(hostOf(url))||isExcepted(url,env['no_proxy']||env['NO_PROXY']||''))return undefined;
return{
variable,
url: value.includes('://') ? value : `http://${value}`
};
}
function isExcepted(url,noProxy){
const host=hostOf(url);
const port=url.port===''?url.protocol==='https:'?'443':'80':url.port;
return noProxy.split(/[,\s]+/).filter((entry)=>entry !== '').map(parseEntry).some((entry)=>(entry.port === undefined || entry.port === port) && matches(host, entry.pattern));
}
function parseEntry(entry){
const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
return{
pattern: (bracketed ?? plain ?? entry).toLowerCase().replace(/\.$/, ''),
port
};
}
function matches(host,pattern){
if(pattern==='*')return true;
if (pattern.includes('/')) return isInBlock(host, pattern);
if(pattern.startsWith('*.'))return host.endsWith(pattern.slice(1));
const name = pattern.replace(/^\./, '');
return host === name || host.endsWith(`.${name}`) || isInBlock(host, name);
}
function isLoopback(host){
return host === 'localhost' || host.endsWith('.localhost') || isInBlock(host, '127.0.0.0/8') || isInBlock(host, '::1');
}
function isInBlock(host,block){
const [network = '', prefix] = block.split('/');
const[a,b]=[
parseAddress(host),
parseAddress(network)
];
if(a===undefined||b===undefined||a.bits!==b.bits)return false;
const length=prefix===undefined?a.bits:Number(prefix);
if(!Number.isInteger(length)||length<0||length>a.bits)return false;
const shift=BigInt(a.bits - length);
return a.value>>shift===b.value>>shift;
}
function parseAddress(text){
if (/^\d+(\.\d+){3}$/.test(text)) {
const bytes=text.split('.').map(Number);
return bytes.some((byte)=>byte>255)?undefined:{
bits:32,
value:join(bytes,8n)
};
}
if (!text.includes(':') || !URL.canParse(`http://[${text}]/`)) return undefined;
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
return text===''?[]:text.split(':').map((group)=>Number.parseInt(group,16));
}
function join(parts,width){
return parts.reduce((value,part)=>value<<width|BigInt(part),0n);
}
function hostOf(url){
return url.hostname.replace(/^\[(.+)\]$/, '$1').replace(/\.$/, '');
}
var api_connect=require$(4660);
var agent=require$(7405);
var dispatcher=require$(883);
var pool=require$(628);
var proxy_agent=require$(6672);
;
Object.assign(dispatcher.prototype,{
connect:api_connect
});
;
function createAgents({env,connectTimeout}){
const open=[];
const routes=new Map();
let secureContext;
let connect=connectOptions(connectTimeout);
let trust='node';
return{
for(url){
const proxy=proxyFor(url,env);
const route=proxy?.url??'';
const known=routes.get(route);
if(known!==undefined)return known;
const made=proxy===undefined?direct(connect):proxied(proxy,connect);
routes.set(route,made);
open.push(made);
return made;
},
async widenTrust(){
secureContext??=allAuthorities(env).then((ca)=>external_node_tls_.createSecureContext({
ca
}));
const context=await secureContext;
if(trust==='node'){
connect={
...connect,
secureContext:context
};
routes.clear();
trust='wide';
}
return trust;
},
get trust(){
return trust;
},
async close(){
await Promise.all(open.map((dispatcher)=>dispatcher.destroy()));
}
};
}
function connectOptions(timeout){
return{
timeout,
allowH2:false,
autoSelectFamilyAttemptTimeout:1_000
};
}
function direct(connect){
return new agent({
connect,
allowH2:false
});
}
function proxied(proxy,connect){
const{uri,token}=readProxy(proxy);
return new proxy_agent({
uri,
...token===undefined?{}:{
token
},
allowH2:false,
connectTimeout:connect.timeout,
proxyTls:{
...connect
},
requestTls:{
...connect
},
clientFactory:(origin,options)=>new pool(origin,{
...options,
headersTimeout:connect.timeout
})
});
}
function readProxy(proxy){
const url=URL.parse(proxy.url);
if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
throw new problem.A('INPUT_INVALID', `${proxy.variable} is not a proxy address: "${(0, redact.B)(proxy.url)}"`, {
hint: 'Write it as http://host:port or https://host:port; other kinds of proxy are not supported.'
});
}
const token=basicCredentials(url);
return{
uri:withoutUserinfo(url).href,
token
};
}
function basicCredentials({username,password}){
if(username===''&&password==='')return undefined;
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
async function allAuthorities(env){
const named=env['SSL_CERT_FILE']?[
await(0,promises_.readFile)(env['SSL_CERT_FILE'],'utf8')
]:[];
return[
...new Set([
...external_node_tls_.getCACertificates('default'),
...external_node_tls_.getCACertificates('system'),
...named
])
];
}
;
class Overdue extends Error{
limit;
constructor(limit,message){
super(message);
this.name='Overdue';
this.limit=limit;
}
}
function exchange(options){
const{dispatcher,url,headers}=options;
const running=new Exchange(options);
try{
dispatcher.dispatch({
origin:url.origin,
path:url.pathname + url.search,
method:'GET',
headers,
headersTimeout:0,
bodyTimeout:0
},running);
}catch(error){
running.fail(error);
}
return running.answered.promise;
}
const HELD_BYTES=1<<20;
const DUMPED_BYTES=64<<10;
class Exchange{
answered=Promise.withResolvers();
#timeouts;
#rate;
#stop;
#controller;
#timer;
#held=[];
#heldBytes=0;
#dumping=false;
#end;
#wake;
constructor({timeouts,rateFloor,stop}){
this.#timeouts=timeouts;
this.#rate=new RateMeter(rateFloor);
this.#stop=stop;
stop.addEventListener('abort',this.#stopped);
this.#arm('connect','no connection');
}
#stopped=()=>{
this.fail(this.#stop.reason);
this.#controller?.abort(new Error('the run was stopped'));
};
onRequestStart(controller){
this.#controller=controller;
if(this.#end===undefined)this.#arm('headers','no headers');
else controller.abort(new Error('aborted before the connection was made'));
}
onResponseStart(_controller,status,headers,reason=''){
if(status<200)return;
this.#disarm();
this.answered.resolve({
status,
reason,
headers:flatten(headers),
body:()=>this.#read(),
dump:()=>this.#dump()
});
}
onResponseData(controller,chunk){
this.#heldBytes +=chunk.length;
if(this.#dumping){
if(this.#heldBytes>DUMPED_BYTES)controller.abort(new Error('the rest of the body is not needed'));
return;
}
this.#held.push(chunk);
this.#rate.count(chunk.length);
if(this.#heldBytes>=HELD_BYTES)controller.pause();
this.#wake?.();
}
onResponseEnd(){
setImmediate(()=>setImmediate(()=>{
this.#finish();
this.#end??='whole';
this.#wake?.();
}));
}
onResponseError(_controller,error){
this.fail(error);
}
fail(error){
this.#finish();
this.#end??={
error
};
this.answered.reject(error);
this.#wake?.();
}
async*#read(){
try{
for(;;){
const chunk=this.#held.shift()??await this.#next();
if(chunk===undefined)return;
this.#heldBytes -=chunk.length;
if (this.#heldBytes < HELD_BYTES / 2 && this.#controller?.paused) this.#controller.resume();
yield chunk;
}
}finally{
if(this.#end===undefined)this.#controller?.abort(new Error('the reader stopped'));
}
}
async #next(){
if(this.#end===undefined){
const from=performance.now();
this.#arm('stall','no bytes');
const{promise,resolve}=Promise.withResolvers();
this.#wake=resolve;
await promise;
this.#wake=undefined;
this.#disarm();
if(this.#end===undefined)this.#rate.check(performance.now()- from);
}
const chunk=this.#held.shift();
if(chunk===undefined&&typeof this.#end==='object')throw this.#end.error;
return chunk;
}
#dump(){
this.#dumping=true;
this.#held=[];
if(this.#end!==undefined)return;
if(this.#heldBytes>DUMPED_BYTES)this.#controller?.abort(new Error('the rest of the body is not needed'));
else this.#arm('stall','no bytes');
}
#finish(){
this.#disarm();
this.#stop.removeEventListener('abort',this.#stopped);
}
#arm(limit,what){
const ms=this.#timeouts[limit];
this.#disarm();
const timer=setTimeout(()=>{
setImmediate(()=>{
if(this.#timer!==timer)return;
const error = new Overdue(limit, `${what} for ${ms} ms`);
this.fail(error);
this.#controller?.abort(error);
});
},ms);
this.#timer=timer;
}
#disarm(){
clearTimeout(this.#timer);
this.#timer=undefined;
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
if(rate<bytesPerSecond){
throw new Overdue('rate', `${Math.round(rate)} bytes per second, less than the minimum of ${bytesPerSecond}`);
}
this.#bytes=0;
this.#waited=0;
}
}
function flatten(headers){
const pairs=Object.entries(headers).map(([name,value])=>[
name.toLowerCase(),
typeof value==='string'?value:(value??[]).join(', ')
]);
return Object.fromEntries(pairs);
}
var external_node_util_=require$(7975);
;
function noAnswer(error,url,env){
if(error instanceof problem.A||isDefect(error))return error;
const late=error instanceof Overdue&&error.limit==='headers';
const untrusted=UNTRUSTED.has(codeOf(error))||isInvalidCertificate(codeOf(error));
return new problem.A(late ? 'MIRROR_INTERRUPTED' : untrusted ? 'MIRROR_UNTRUSTED' : 'MIRROR_UNREACHABLE', `No answer from ${(0, redact.B)(url.href)}${through(url, env)}: ${reason(error)}`, {
hint:late?SLOW_HINT:hint(error,url,env),
cause:error
});
}
function through(url,env){
const proxy=proxyFor(url,env);
return proxy === undefined ? '' : ` through the proxy ${(0, redact.B)(proxy.url)} (${proxy.variable})`;
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
if(UNTRUSTED.has(code)){
return `If a firewall inspects TLS, or "${url.hostname}" uses a private certificate authority, set NODE_EXTRA_CA_CERTS to that authority's PEM file.`;
}
if(isInvalidCertificate(code)){
return `The certificate is not valid for "${url.hostname}" at this time: check the address, this machine's clock, and whether another server answers for that host.`;
}
if(code==='ENOENT'||code==='EACCES')return 'Set SSL_CERT_FILE to a readable PEM file, or unset it.';
const proxy=proxyFor(url,env);
if(proxy===undefined){
return 'Check the address and the network. If a proxy is needed, set HTTPS_PROXY, and NO_PROXY for hosts to reach directly.';
}
return `The request went through the proxy of ${proxy.variable}, ${(0, redact.B)(proxy.url)}: check it and its credentials, or list "${url.hostname}" in NO_PROXY.`;
}
function isDefect(error){
return codeOf(error)===''&&(error instanceof TypeError||error instanceof ReferenceError);
}
function isInvalidCertificate(code){
return code.startsWith('CERT_')||code==='ERR_TLS_CERT_ALTNAME_INVALID';
}
function reason(error){
if(!external_node_util_.types.isNativeError(error))return(0,redact.R)(String(error));
if('errors' in error&&Array.isArray(error.errors))return error.errors.map(reason).join('; ');
return(0,redact.R)(error.message);
}
function codeOf(error){
if(!external_node_util_.types.isNativeError(error))return '';
if('code' in error&&typeof error.code==='string'&&!error.code.startsWith('UND_'))return error.code;
return codeOf(error.cause);
}
;
function createHttp(options){
const agents=createAgents({
env:options.env,
connectTimeout:options.timeouts.connect
});
return{
get:(request)=>get(request,{
...options,
agents
}),
close:()=>agents.close()
};
}
const MAX_REDIRECTS=10;
async function get(request,context){
const asked=readUrl(request.url);
const isGiven=()=>(basicCredentials(asked)??context.authorize(asked))!==undefined;
if(asked.protocol!=='https:'||isGiven())return response(await follow(request,{},context));
const{credentials}=context;
const address=(0,goauth.Y6)(request.url,asked);
const first=await follow(request,await credentials.known(address),context);
if(!mayWantOthers(first.answer.status))return response(first);
const renewed=await credentials.renewed(address,first.answer);
if(renewed===undefined)return response(first);
first.answer.dump();
return response(await follow(request,renewed,context));
}
function mayWantOthers(status){
return status>=400&&status<500&&![
408,
416,
425,
429
].includes(status);
}
async function follow(request,credentials,context){
const visited=new Set();
const userinfo=new Map();
const first=enter(readUrl(request.url),userinfo);
for(let url=first;;){
visited.add(url.href);
const home=url.origin===first.origin;
const inAddress=userinfo.get(url.origin);
const authorization=inAddress??context.authorize(url);
const found=home&&authorization===undefined?credentials:{};
const own=home?request.headers:withoutCredentials(request.headers);
const headers=requestHeaders(own,{
...found,
...authorization&&{
authorization
}
},context);
const answer=await ask(url,headers,context);
if(!REDIRECTS.has(answer.status)){
const goauth=Object.keys(found).length>0?'goauth':'nothing';
const sent=inAddress?'address':authorization?'token':goauth;
const tokens=url.origin===context.tokenOrigin;
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
const next=enter(redirectTarget(url,answer),userinfo);
refuseBadRedirect(url,next,visited);
url=next;
}
}
const REDIRECTS=new Set([
301,
302,
303,
307,
308
]);
function enter(url,userinfo){
const credentials=basicCredentials(url);
if(credentials!==undefined)userinfo.set(url.origin,credentials);
const bare=withoutUserinfo(url);
bare.hash='';
return bare;
}
function readUrl(text){
const url=URL.parse(text);
if(url!==null&&isHttp(url))return url;
throw new problem.A('INPUT_INVALID', `"${(0, redact.B)(text)}" is not an http or https address`, {
hint: 'Write the full address of a mirror, such as https://mirror.example.com/go.'
});
}
function redirectTarget(from,answer){
const location=answer.headers['location'];
const target=location===undefined?null:URL.parse(location,from.href);
if(target!==null&&isHttp(target))return target;
if(location===undefined)throw refused(from,'has no target');
throw refused(from, `leads to "${(0, redact.B)(location)}", which is not an http or https address`);
}
function refuseBadRedirect(from,to,visited){
const where = `leads to ${(0, redact.B)(to.href)}`;
if (from.protocol === 'https:' && to.protocol === 'http:') throw refused(from, `${where}, from https to http`);
if (visited.has(to.href)) throw refused(from, `${where}, which was already visited`);
if (visited.size > MAX_REDIRECTS) throw refused(from, `${where}, after ${MAX_REDIRECTS} other redirects`);
}
function refused(from,what){
return new problem.A('MIRROR_REDIRECT', `The redirect of ${(0, redact.B)(from.href)} ${what}`, {
hint:'Open the address in a browser to see where it leads, and use that final address for the mirror.'
});
}
function isHttp(url){
return url.protocol==='https:'||url.protocol==='http:';
}
function requestHeaders(own,credentials,{userAgent}){
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
...[
'host',
'connection',
'keep-alive',
'upgrade',
'expect',
'te',
'trailer'
],
...[
'content-length',
'transfer-encoding',
'range',
'if-range'
]
]);
function withoutCredentials(headers){
const kept = Object.entries(headers ?? {}).filter(([name])=>!/^(authorization|cookie)$/i.test(name));
return Object.fromEntries(kept);
}
async function ask(url,headers,context){
const{agents,timeouts,rateFloor,env,stop}=context;
stop.throwIfAborted();
const once=()=>exchange({
dispatcher:agents.for(url),
url,
headers,
timeouts,
rateFloor,
stop
});
const before=agents.trust;
try{
return await once().catch(async(error)=>{
if(!isUntrustedAuthority(error)||before===await agents.widenTrust())throw error;
return once();
});
}catch(error){
throw noAnswer(error,url,env);
}
}
function response({url,answer,access}){
const{status,headers}=answer;
return{
url:url.href,
status,
headers,
access,
body:body(url,answer)
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
})
};
