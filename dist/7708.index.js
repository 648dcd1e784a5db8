"use strict";
exports.id=7708;
exports.ids=[
7708
];
exports.modules={
27708:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
openNetwork:()=>openNetwork
});
var external_node_path_=require$(76760);
var credentials=require$(77352);
var mirror_auth=require$(32586);
var environment=require$(86984);
var problem=require$(48624);
var goauth=require$(95768);
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
const words=(0,goauth.OA)(line);
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
var redact=require$(50386);
function goCredentials(run,mask){
const store=(0,goauth.jh)();
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
const commands=(0,goauth._Y)(value);
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
const[program,...args]=(0,goauth.GW)(text)??[];
if(void 0===program)throw new Failed('A command of GOAUTH has a quote without end');
const name = `The command "${program}" of GOAUTH`;
const{stdout}=await runProgram(run,name,{
program,
args:void 0===asked?args:[
...args,
asked.url
],
cwd:run.workspace,
input:asked&&(0,goauth.Kw)(asked.refusal)
});
const sets=(0,goauth.h3)(stdout);
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
const{prefix,username,password}=(0,goauth.Jc)(stdout);
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
prepareTarGz:async()=>{
(await require$.e(8888).then(require$.bind(require$,18888))).prepareThread();
await require$.e(9917).then(require$.bind(require$,29917));
},
unpackTarGz:(bytes,options)=>unpackTarGz(bytes,options,stop),
unpackZip:async(path,options)=>await apart(path,options,stop)??(await Promise.all([
require$.e(663),
require$.e(9569)
]).then(require$.bind(require$,59569))).unpackZip(path,options,stop),
unpackModuleZip:async(path,options)=>await apart(path,options,stop)??(await Promise.all([
require$.e(663),
require$.e(9569)
]).then(require$.bind(require$,59569))).unpackModuleZip(path,options,stop)
};
}
async function unpackTarGz(bytes,options,stop){
const{PackedBytes}=await require$.e(3079).then(require$.bind(require$,53079));
const packed=new PackedBytes(bytes);
const tree=await(await require$.e(9917).then(require$.bind(require$,29917))).unpackTarInThread(packed,options,stop);
return tree??(await require$.e(4563).then(require$.bind(require$,54563))).unpackTarGz(packed,options,{
stop
});
}
async function apart(path,options,stop){
if(!options.ownThread)return;
return(await require$.e(3941).then(require$.bind(require$,33941))).unpackZipInThread(path,options,stop);
}
var client_certificates=require$(17262);
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
return named&&(0,client_certificates.w)((0,external_node_path_.resolve)(run.workspace,named.certificate),named.key&&(0,external_node_path_.resolve)(run.workspace,named.key),'mirror-auth');
},
credentials:goCredentials(run,mask),
stop:signal
};
let downloads;
const http=()=>downloads??=Promise.all([
require$.e(3163),
require$.e(1800),
require$.e(8282)
]).then(require$.bind(require$,98282)).then(({createHttp})=>createHttp(options));
let upstreams;
return{
http:{
get:async(request)=>(await http()).get(request)
},
archives:createArchives(signal),
async guard(){
const{createGuardPorts,createLeanHttp}=await Promise.all([
require$.e(1800),
require$.e(1499)
]).then(require$.bind(require$,21499));
upstreams??=createLeanHttp({
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
(await downloads)?.close(),
upstreams?.close()
]);
}
};
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
95768:((__unused_webpack_module,exports$,require$)=>{
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
}),
32586:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Ri:()=>parseMirrorAuth,
Uj:()=>goauthLines,
iY:()=>headersFor,
kI:()=>secretsOfMirrorAuth,
n4:()=>certificateFor
});
var problem$0=require$(48624);
var quoted$2=require$(58987);
var redact$1=require$(50386);
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
17262:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_:()=>proxyCertificate,
w:()=>readCertificate
});
var fs$0=require$(73024);
var problem$1=require$(48624);
var quoted$3=require$(58987);
var problem$2=require$(58076);
function proxyCertificate(env){
const certificate=env.HTTPS_PROXY_CLIENT_CERT;
const key=env.HTTPS_PROXY_CLIENT_KEY;
if(certificate)return readCertificate(certificate,key||void 0,'HTTPS_PROXY_CLIENT_CERT');
if(!key)return;
throw new problem$1.A('INPUT_INVALID','HTTPS_PROXY_CLIENT_KEY is set, and HTTPS_PROXY_CLIENT_CERT is not',{
hint:'Set both, or HTTPS_PROXY_CLIENT_CERT alone if that file has the key too.'
});
}
function readCertificate(certificate,key,by){
const cert=read(certificate,by);
return{
cert,
key:void 0===key?cert:read(key,by)
};
}
function read(path,by){
try{
return(0,fs$0.readFileSync)(path,'utf8');
}catch(cause){
throw new problem$1.A('INPUT_INVALID', `${by} names ${(0, quoted$3.T)(path)}, which cannot be read: ${(0, problem$2.gJ)(cause)}`, {
hint:'Name a PEM file that this user can read.',
cause
});
}
}
})
};
