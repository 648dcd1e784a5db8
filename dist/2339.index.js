export const id=2339;
export const ids=[
2339
];
export const modules={
42339:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openNetwork:()=>openNetwork
});
var external_node_path_=require$(76760);
var credentials=require$(6809);
var mirror_auth=require$(46703);
var environment=require$(8291);
var problem=require$(72969);
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
return ways.filter((way)=>'string'!=typeof way);
}
function parseWay(text){
const[name,folder,...more]=fields(text);
if('off'===name)return 'off';
if('netrc'===name)return{
kind:'netrc'
};
if('git'!==name)return{
kind:'command',
text
};
return void 0===folder||more.length>0?'git':{
kind:'git',
folder
};
}
function fields(text){
return text.split(/\p{White_Space}+/u).filter((word)=>'' !== word);
}
function splitCommand(text){
const words=[
...text.matchAll(/"([^"]*)"|'([^']*)'|(["'].*)|([^ \t\r\n]+)/gs)
];
if(words.some(([,,,unclosed])=>void 0!==unclosed))return;
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
if(''!==lines.pop())return{
invalid:'its last line has no end'
};
const sets=[];
while(lines.length>0){
const addresses=takeBlock(lines);
if(void 0===addresses)return{
invalid:'no empty line follows its addresses'
};
if(!addresses.every(isRequestUri))return{
invalid:'a line is not an address'
};
const headerLines=takeBlock(lines);
if(void 0===headerLines)return{
invalid:'no empty line follows its headers'
};
const headers=parseHeaders(headerLines);
if(void 0===headers)return{
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
if(end<0)return;
return lines.splice(0,end + 1).slice(0,end);
}
function isRequestUri(line){
if (/[\0-\x1f\x7f]|%(?![0-9a-f]{2})/i.test(line)) return false;
const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(line)?.[1] ?? '';
if ('' !== host) return URL.canParse(`https://${host}`) && !/\s/.test(host);
return '*' === line || /^([a-z][a-z0-9+.-]*:|\/)/i.test(line);
}
function parseHeaders(lines){
const headers=new Map();
for(const line of lines){
const [, name = '', rest = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): (.*)$/s.exec(line) ?? [];
const value=rest.trim();
if ('' === name || /[\0-\x08\x0a-\x1f\x7f]/.test(value)) return;
const before=headers.get(name.toLowerCase());
const separator='cookie'===name.toLowerCase()?'; ':', ';
headers.set(name.toLowerCase(), void 0 === before ? value : `${before}${separator}${value}`);
}
return Object.fromEntries(headers);
}
function parseGitCredential(text){
const values={};
for(const line of text.split('\n')){
const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(line.trim()) ?? [];
if('url'===key&&URL.canParse(value)){
const{protocol,host,pathname}=new URL(value);
Object.assign(values,{
protocol:protocol.slice(0,-1),
host,
path: pathname.replace(/^\/$/, '')
});
}else values[key]=value;
}
const{protocol='',host='',path='',username='',password=''}=values;
const slash = '' === path || path.startsWith('/') ? '' : '/';
return{
prefix: '' === host ? '' : `${protocol}://${host}${slash}${path}`,
username,
password
};
}
function createCredentialStore(){
const sets=new Map();
return{
store({prefix,headers}){
if(0===Object.keys(headers).length)sets.delete(keyOf(prefix));
else sets.set(keyOf(prefix),headers);
},
find(url){
for(let key = keyOf(url);; key = key.slice(0, key.lastIndexOf('/'))){
const found=sets.get(key);
if(void 0!==found)return found;
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
function parseNetrc(text){
const entries=[];
let entry={
machine:'',
login:'',
password:''
};
let inMacro=false;
for(const line of text.split('\n')){
if(inMacro){
inMacro=''!==line;
continue;
}
const words=fields(line);
const pairs=words.length - words.length%2;
for(let at=0;at<pairs;at +=2){
const value=words[at + 1]??'';
switch(words[at]){
case 'machine':
entry={
machine:value,
login:'',
password:''
};
break;
case 'login':
entry={
...entry,
login:value
};
break;
case 'password':
entry={
...entry,
password:value
};
break;
case 'macdef':
inMacro=true;
break;
}
if(!Object.values(entry).includes('')){
entries.push(entry);
entry={
machine:'',
login:'',
password:''
};
}
}
if('default'===words[pairs])break;
}
return entries;
}
var redact=require$(27827);
function goCredentials(run,mask){
const store=createCredentialStore();
const warn=once((message)=>run.emit({
kind:'remark',
level:'warning',
message
}));
const maskOnce=once(mask);
let ways;
let netrc;
async function runAll(commands,asked){
const failed=[];
for(const command of commands.toReversed())try{
for(const set of(await setsOf(command,asked)))store.store(set);
}catch(error){
if(!(error instanceof Failed))throw error;
failed.push(error);
}
return failed;
}
function setsOf(command,asked){
switch(command.kind){
case 'netrc':
netrc??=readNetrc(run,warn);
return netrc;
case 'git':
return void 0===asked?Promise.resolve([]):askGit(run,command.folder,asked);
case 'command':
return askCommand(run,command.text,asked);
}
}
async function begin(){
const{written}=await run.goSettings();
const commands=await readGoauth(run,run.env.GOAUTH||written.GOAUTH||'netrc',warn);
await runAll(commands);
return commands;
}
function use(url){
const headers=store.find(url);
for(const secret of secretsOf(headers))maskOnce(secret);
return headers;
}
return{
async known(url){
ways??=begin();
await ways;
return use(url);
},
async renewed(url,refusal){
const commands=await ways??[];
if(commands.every(({kind})=>'netrc'===kind))return;
const failed=await runAll(commands,{
url,
refusal
});
const headers=use(url);
if(Object.keys(headers).length>0)return headers;
const refused=401===refusal.status||403===refusal.status;
for (const { message } of failed)if (refused) warn(`${message}. Requests go without its credentials, and a server refuses that.`);
else run.emit({
kind:'trace',
message
});
return;
}
};
}
class Failed extends Error{
}
function once(say){
const said=new Set();
return(text)=>{
if(said.has(text))return;
said.add(text);
say(text);
};
}
async function readGoauth(run,value,warn){
const commands=parseGoauth(value);
const invalid='invalid' in commands?commands.invalid:await wrongFolder(run,commands);
if (void 0 !== invalid) warn(`GOAUTH ${invalid}, so requests go without its credentials, and the go command refuses to work. Correct it or unset it; "go help goauth" says what it may be.`);
return 'invalid' in commands||void 0!==invalid?[]:commands;
}
async function wrongFolder(run,commands){
for(const command of commands){
if('git'!==command.kind)continue;
if (!(0, external_node_path_.isAbsolute)(command.folder)) return `names git with "${command.folder}", which is not an absolute path`;
const kind=await run.files.kind(command.folder).catch(ignoreProblem);
if ('folder' !== kind) return `names git with "${command.folder}", which is not a folder`;
}
return;
}
async function readNetrc(run,warn){
const path=await netrcFile(run);
if(void 0===path)return[];
try{
const entries=parseNetrc(await run.files.readText(path)??'');
return entries.toReversed().map(({machine,login,password})=>({
prefix:machine,
headers:{
authorization:basic(login,password)
}
}));
}catch(error){
if(!(error instanceof problem.A))throw error;
warn(`${error.message}. Requests go without the credentials of netrc: let NETRC name a readable file.`);
return[];
}
}
async function netrcFile({env,home,platform,files}){
if(env.NETRC)return env.NETRC;
if(''===home)return;
const older=(0,external_node_path_.join)(home,'_netrc');
const isOlder='windows'===platform.os&&await files.kind(older).catch(ignoreProblem)!==void 0;
return isOlder?older:(0,external_node_path_.join)(home,'.netrc');
}
function ignoreProblem(error){
if(!(error instanceof problem.A))throw error;
}
async function askCommand(run,text,asked){
const[program,...args]=splitCommand(text)??[];
if(void 0===program)throw new Failed('A command of GOAUTH has a quote without end');
const name = `The command "${program}" of GOAUTH`;
const{stdout}=await runProgram(run,name,{
program,
args:void 0===asked?args:[
...args,
asked.url
],
cwd:run.workspace,
input:asked&&refusalText(asked.refusal)
});
const sets=parseAuthOutput(stdout);
if ('invalid' in sets) throw new Failed(`${name} printed no credentials that can be read: ${sets.invalid}`);
return sets.map(({prefix,headers})=>({
prefix,
headers:asBytes(headers)
}));
}
async function askGit(run,folder,{url}){
const name = `"git credential fill" in "${folder}", by GOAUTH,`;
const{stdout}=await runProgram(run,name,{
program:'git',
args:[
'credential',
'fill'
],
cwd:folder,
input: `url=${url}\n`,
env:{
GIT_TERMINAL_PROMPT:run.env.GIT_TERMINAL_PROMPT||'0',
GCM_INTERACTIVE:run.env.GCM_INTERACTIVE||'never'
}
});
const{prefix,username,password}=parseGitCredential(stdout);
if ('' === prefix || !url.startsWith(prefix)) throw new Failed(`${name} gave credentials for another address, "${(0, redact.B)(prefix)}"`);
return[
{
prefix,
headers:{
authorization:basic(username,password)
}
}
];
}
async function runProgram(run,name,given){
const{program,args,cwd,input,env}=given;
const child=await run.exec.start(program,args,{
cwd,
env:{
...(0,environment.Uv)(run.env),
...env
},
stdin:void 0===input?'ignore':'pipe',
output:'pipe'
}).catch((error)=>{
if (error instanceof problem.A) throw new Failed(`${name} did not start: ${error.message}`);
throw error;
});
if(void 0!==input)child.write(Buffer.from(input)).then(child.endInput,child.endInput);
const output=Promise.all([
read(child.stdout),
read(child.stderr),
child.exited
]);
const ended=output.then(()=>true);
try{
while(!await Promise.race([
ended,
run.clock.sleep(50).then(()=>false)
]));
}catch(error){
child.kill('SIGKILL');
throw error;
}
const[stdout,stderr,{exitCode}]=await output;
if(0===exitCode)return{
stdout
};
const[why='']=stderr.trim().split('\n');
throw new Failed(`${name} ended with ${exitCode}${'' === why ? '' : `: ${why}`}`);
}
async function read(stream){
const chunks=[];
for await(const chunk of stream)chunks.push(chunk);
return Buffer.concat(chunks).toString();
}
function basic(login,password){
return `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
}
function asBytes(headers){
const entries=Object.entries(headers).map(([name,value])=>[
name,
Buffer.from(value).toString('latin1')
]);
return Object.fromEntries(entries);
}
const shortest=8;
const shortestPassword=4;
function secretsOf(headers){
return Object.values(headers).flatMap((sent)=>{
const value=Buffer.from(sent,'latin1').toString();
const [, basicOnes] = /^Basic +(\S+)$/i.exec(value) ?? [];
if(void 0===basicOnes)return[
value,
value.replace(/^\S+ +/, '')
].filter((text)=>text.length>=shortest);
const password = Buffer.from(basicOnes, 'base64').toString().replace(/^[^:]*:/, '');
return[
basicOnes,
password
].filter((text)=>text.length>=shortestPassword);
});
}
function createArchives(stop){
return{
unpackTarGz:async(bytes,options)=>(await require$.e(8300).then(require$.bind(require$,48300))).unpackTarGz(bytes,options,stop),
unpackZip:async(path,options)=>await apart(path,options,stop)??(await Promise.all([
require$.e(663),
require$.e(799)
]).then(require$.bind(require$,70799))).unpackZip(path,options,stop),
unpackModuleZip:async(path,options)=>await apart(path,options,stop)??(await Promise.all([
require$.e(663),
require$.e(799)
]).then(require$.bind(require$,70799))).unpackModuleZip(path,options,stop)
};
}
async function apart(path,options,stop){
if(!options.ownThread)return;
const{hasThread,unpackZipInThread}=await require$.e(7292).then(require$.bind(require$,17292));
return hasThread()?unpackZipInThread(path,options,stop):void 0;
}
var external_node_fs_=require$(73024);
var quoted=require$(21118);
var file_problem=require$(42225);
function proxyCertificate(env){
const certificate=env.HTTPS_PROXY_CLIENT_CERT;
const key=env.HTTPS_PROXY_CLIENT_KEY;
if(certificate)return readCertificate(certificate,key||void 0,'HTTPS_PROXY_CLIENT_CERT');
if(!key)return;
throw new problem.A('INPUT_INVALID','HTTPS_PROXY_CLIENT_KEY is set, and HTTPS_PROXY_CLIENT_CERT is not',{
hint:'Set both, or HTTPS_PROXY_CLIENT_CERT alone if that file has the key too.'
});
}
function readCertificate(certificate,key,by){
const cert=client_certificates_read(certificate,by);
return{
cert,
key:void 0===key?cert:client_certificates_read(key,by)
};
}
function client_certificates_read(path,by){
try{
return(0,external_node_fs_.readFileSync)(path,'utf8');
}catch(cause){
throw new problem.A('INPUT_INVALID', `${by} names ${(0, quoted.T)(path)}, which cannot be read: ${(0, file_problem.gJ)(cause)}`, {
hint:'Name a PEM file that this user can read.',
cause
});
}
}
var promises_=require$(51455);
var external_node_tls_=require$(41692);
var sources_proxy=require$(29919);
var api_connect=require$(34660);
var agent=require$(57405);
var dispatcher=require$(30883);
var pool=require$(30628);
var proxy_agent=require$(76672);
Object.assign(dispatcher.prototype,{
connect:api_connect
});
function createAgents({env,connectTimeout,certificate}){
const open=[];
const routes=new Map();
let authorities;
let wide;
let trust='node';
return{
for(url){
const proxy=(0,sources_proxy.i)(url,env);
const shown=certificate(url);
const route = `${proxy?.url ?? ''} ${void 0 === shown ? '' : url.origin}`;
const known=routes.get(route);
if(void 0!==known)return known;
const connect=connectOptions(connectTimeout,wide,shown);
const toProxy=()=>connectOptions(connectTimeout,wide,proxyCertificate(env));
const made=void 0===proxy?direct(connect):proxied(proxy,connect,toProxy());
routes.set(route,made);
open.push(made);
return made;
},
async widenTrust(){
authorities??=allAuthorities(env);
const all=await authorities;
if('node'===trust){
wide=all;
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
function connectOptions(timeout,ca,shown){
const secureContext=void 0===ca&&void 0===shown?{}:{
secureContext:contextOf(ca,shown)
};
return{
timeout,
allowH2:false,
autoSelectFamilyAttemptTimeout:1_000,
...secureContext
};
}
function contextOf(ca,shown){
try{
return external_node_tls_.createSecureContext({
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
throw new problem.A('INPUT_INVALID', `A client certificate cannot be used: ${String(cause)}`, {
hint:'Its file must have a certificate in PEM, and the key that belongs to it must be there too or in the other file, without a passphrase.',
cause
});
}
}
function direct(connect){
return new agent({
connect,
allowH2:false
});
}
function proxied(proxy,connect,toProxy){
const{uri,token}=readProxy(proxy);
return new proxy_agent({
uri,
...void 0===token?{}:{
token
},
allowH2:false,
connectTimeout:connect.timeout,
proxyTls:{
...toProxy
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
if (null === url || !/^https?:$/.test(url.protocol) || '' === url.hostname) throw new problem.A('INPUT_INVALID', `${proxy.variable} is not a proxy address: "${(0, redact.B)(proxy.url)}"`, {
hint: 'Write it as http://host:port or https://host:port; other kinds of proxy are not supported.'
});
const token=basicCredentials(url);
return{
uri:withoutUserinfo(url).href,
token
};
}
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
async function allAuthorities(env){
const named=env.SSL_CERT_FILE?[
await(0,promises_.readFile)(env.SSL_CERT_FILE,'utf8')
]:[];
return[
...new Set([
...external_node_tls_.getCACertificates('default'),
...external_node_tls_.getCACertificates('system'),
...named
])
];
}
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
function runningOf(stop){
const known=running.get(stop);
if(void 0!==known)return known;
const made=new Set();
running.set(stop,made);
stop.addEventListener('abort',()=>{
for(const stopped of made)stopped();
});
return made;
}
const running=new WeakMap();
const HELD_BYTES=1048576;
const DUMPED_BYTES=65536;
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
runningOf(stop).add(this.#stopped);
this.#arm('connect','no connection');
}
#stopped=()=>{
this.fail(this.#stop.reason);
this.#controller?.abort(new Error('the run was stopped'));
};
onRequestStart(controller){
this.#controller=controller;
if(void 0===this.#end)this.#arm('headers','no headers');
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
if(void 0===chunk)return;
this.#heldBytes -=chunk.length;
if (this.#heldBytes < HELD_BYTES / 2 && this.#controller?.paused) this.#controller.resume();
yield chunk;
}
}finally{
if(void 0===this.#end)this.#controller?.abort(new Error('the reader stopped'));
}
}
async #next(){
if(void 0===this.#end){
const from=performance.now();
this.#arm('stall','no bytes');
const{promise,resolve}=Promise.withResolvers();
this.#wake=resolve;
await promise;
this.#wake=void 0;
this.#disarm();
if(void 0===this.#end)this.#rate.check(performance.now()- from);
}
const chunk=this.#held.shift();
if(void 0===chunk&&'object'==typeof this.#end)throw this.#end.error;
return chunk;
}
#dump(){
this.#dumping=true;
this.#held=[];
if(void 0!==this.#end)return;
if(this.#heldBytes>DUMPED_BYTES)this.#controller?.abort(new Error('the rest of the body is not needed'));
else this.#arm('stall','no bytes');
}
#finish(){
this.#disarm();
runningOf(this.#stop).delete(this.#stopped);
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
this.#timer=void 0;
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
function flatten(headers){
const pairs=Object.entries(headers).map(([name,value])=>[
name.toLowerCase(),
'string'==typeof value?value:(value??[]).join(', ')
]);
return Object.fromEntries(pairs);
}
var external_node_util_=require$(57975);
function noAnswer(error,url,env){
if(error instanceof problem.A||isDefect(error))return error;
const late=error instanceof Overdue&&'headers'===error.limit;
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
function createHttp(options){
const agents=createAgents({
env:options.env,
connectTimeout:options.timeouts.connect,
certificate:options.certificate
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
const isGiven=()=>(basicCredentials(asked)??context.authorize(asked))!==void 0||isAny(context.headersFor(asked));
if('https:'!==asked.protocol||isGiven())return response(await follow(request,{},context));
const{credentials}=context;
const address=addressAsWritten(request.url,asked);
const first=await follow(request,await credentials.known(address),context);
if(!mayWantOthers(first.answer.status))return response(first);
const renewed=await credentials.renewed(address,first.answer);
if(void 0===renewed)return response(first);
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
const answer=await ask(url,headers,withTimeout(context,request));
if(!REDIRECTS.has(answer.status)){
const goauth=isAny(found)?'goauth':'nothing';
const other=isAny(mirrorAuth)?'mirror-auth':authorization?'token':goauth;
const sent=inAddress?'address':other;
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
if (next.origin !== first.origin && request.mayLeadTo?.(next) === false) throw refused(url, `leads to ${(0, redact.B)(next.href)}, another place`);
url=next;
}
}
function withTimeout(context,{headersTimeout}){
if(void 0===headersTimeout)return context;
return{
...context,
timeouts:{
...context.timeouts,
headers:headersTimeout
}
};
}
function isAny(headers){
return Object.keys(headers).length>0;
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
if(void 0!==credentials)userinfo.set(url.origin,credentials);
const bare=withoutUserinfo(url);
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
function openNetwork(given){
const{run,inputs,mask,signal}=given;
const mirrorAuth=(0,mirror_auth.Ri)(inputs.mirrorAuth);
for(const secret of(0,mirror_auth.kI)(mirrorAuth))mask(secret);
const options={
env:run.env,
timeouts:{
connect:10_000,
headers:30_000,
stall:30_000
},
rateFloor:{
bytesPerSecond:1024,
windowMs:30_000
},
userAgent: run.program.replace(' ', '/'),
authorize:(0,credentials.rz)(inputs,run.env),
tokenOrigin:(0,credentials.Qd)(inputs),
headersFor:(url)=>(0,mirror_auth.iY)(mirrorAuth,url),
certificate(url){
const named=(0,mirror_auth.n4)(mirrorAuth,url);
return named&&readCertificate((0,external_node_path_.resolve)(run.workspace,named.certificate),named.key&&(0,external_node_path_.resolve)(run.workspace,named.key),'mirror-auth');
},
credentials:goCredentials(run,mask),
stop:signal
};
const http=createHttp(options);
let upstreams;
return{
http,
archives:createArchives(signal),
async guard(){
const{createGuardPorts}=await require$.e(174).then(require$.bind(require$,60174));
upstreams??=createHttp({
...options,
timeouts:{
connect:3_000,
headers:60_000,
stall:10_000
},
rateFloor:{
bytesPerSecond:1024,
windowMs:10_000
}
});
return createGuardPorts({
run,
upstreams,
mask
});
},
async close(){
await Promise.all([
http.close(),
upstreams?.close()
]);
}
};
}
}),
6809:((module$,exports$,require$)=>{
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
46703:((module$,exports$,require$)=>{
require$.d(exports$,{
Ri:()=>parseMirrorAuth,
Uj:()=>goauthLines,
iY:()=>headersFor,
kI:()=>secretsOfMirrorAuth,
n4:()=>certificateFor
});
var problem$0=require$(72969);
var quoted$2=require$(21118);
var redact$1=require$(27827);
function parseMirrorAuth(text){
const lines = text.split(/\r\n|\r|\n/).map((line)=>line.trim());
return lines.flatMap((line,index)=>''===line?[]:[
parseLine(line,index + 1)
]);
}
function secretsOfMirrorAuth(all){
const secrets=all.flatMap((auth)=>{
if('certificate'===auth.kind)return[];
if('basic'===auth.kind)return[
auth.password,
basicValue(auth)
];
return[
auth.value,
auth.value.replace(/^\S+ +/, '')
];
});
return[
...new Set(secrets)
].filter(({length})=>length>=shortest);
}
const shortest=4;
function headersFor(all,{origin}){
const headers={};
for(const auth of all)if(auth.origin===origin){
if ('basic' === auth.kind) headers.authorization = `Basic ${basicValue(auth)}`;
if('header'===auth.kind)headers[auth.name]=latin1OfUtf8(auth.value);
}
return headers;
}
function goauthLines(all,asked){
const origins=[
...new Set(all.map(({origin})=>origin))
].filter((origin)=>origin.startsWith('https:')&&(void 0===asked||asked.origin===origin));
return origins.flatMap((origin)=>{
const mine=all.filter((auth)=>auth.origin===origin);
const headers=mine.flatMap((auth)=>{
if('basic'===auth.kind)return[
`Authorization: Basic ${basicValue(auth)}`
];
return 'header'===auth.kind?[
`${auth.name}: ${auth.value}`
]:[];
});
return 0===headers.length?[]:[
origin,
'',
...headers,
''
];
});
}
function certificateFor(all,{origin}){
return all.filter((auth)=>'certificate'===auth.kind).findLast((auth)=>auth.origin===origin);
}
function parseLine(line,number){
const [address = '', kind = '', rest = ''] = /^(\S+)\s*(\S*)\s*(.*)$/.exec(line)?.slice(1) ?? [];
const wrong = (what)=>invalid(`Line ${number} of the input mirror-auth ${what}`);
const url=URL.parse(address);
if (null === url || !/^https?:$/.test(url.protocol)) throw wrong('does not start with an http or https origin');
const{origin}=url;
if (address !== origin && address !== `${origin}/`) throw wrong(`is for ${(0, quoted$2.T)((0, redact$1.B)(address))}, which is more than an origin: write ${(0, quoted$2.T)(origin)}`);
switch(kind){
case 'basic':
{
const colon=rest.indexOf(':');
if (colon < 0) throw wrong(`has no USER:PASSWORD after "${origin} basic"`);
return{
origin,
kind,
user:rest.slice(0,colon),
password:rest.slice(colon + 1)
};
}
case 'header':
{
const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.+)$/.exec(rest) ?? [];
if ('' === name) throw wrong(`has no NAME: VALUE after "${origin} header"`);
if (ours.has(name.toLowerCase())) throw wrong(`names the header ${name}, which says how a request is made`);
if (/[\u0000-\u001f\u007f]/.test(value)) throw wrong('has a control character in its value');
return{
origin,
kind,
name:name.toLowerCase(),
value
};
}
case 'certificate':
{
const [certificate, key, ...more] = rest.split(/\s+/).filter((path)=>'' !== path);
if (void 0 === certificate || more.length > 0) throw wrong(`needs one or two files after "${origin} certificate"`);
if ('https:' !== url.protocol) throw wrong(`has a certificate for ${origin}, and only https has certificates`);
return{
origin,
kind,
certificate,
key
};
}
default:
throw wrong(`says neither basic, header nor certificate after ${(0, quoted$2.T)(origin)}`);
}
}
const ours=new Set([
'host',
'connection',
'keep-alive',
'upgrade',
'expect',
'te',
'trailer',
'proxy-authorization',
'content-length',
'transfer-encoding',
'range',
'if-range',
'accept-encoding',
'user-agent'
]);
function invalid(message){
return new problem$0.A('INPUT_INVALID',message,{
hint: 'Write a line for each origin: "https://files.example.com basic USER:PASSWORD", "... header NAME: VALUE" or "... certificate CERT.pem KEY.pem".'
});
}
function basicValue({user,password}){
return btoa(latin1OfUtf8(`${user}:${password}`));
}
function latin1OfUtf8(text){
return Array.from(new TextEncoder().encode(text),(byte)=>String.fromCharCode(byte)).join('');
}
}),
29919:((module$,exports$,require$)=>{
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
})
};
