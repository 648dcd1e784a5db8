export const id=7119;
export const ids=[
7119
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
7119:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
goCredentials:()=>goCredentials
});
var external_node_path_=require$(6760);
var environment=require$(8291);
var problem=require$(2969);
var goauth=require$(7147);
;
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
inMacro=line!=='';
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
if(Object.values(entry).includes(''))continue;
entries.push(entry);
entry={
machine:'',
login:'',
password:''
};
}
if(words[pairs]==='default')break;
}
return entries;
}
var redact=require$(7827);
;
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
for(const command of commands.toReversed()){
try{
for(const set of(await setsOf(command,asked)))store.store(set);
}catch(error){
if(!(error instanceof Failed))throw error;
failed.push(error);
}
}
return failed;
}
function setsOf(command,asked){
switch(command.kind){
case 'netrc':
netrc??=readNetrc(run,warn);
return netrc;
case 'git':
return asked===undefined?Promise.resolve([]):askGit(run,command.folder,asked);
case 'command':
return askCommand(run,command.text,asked);
}
}
async function begin(){
const{written}=await run.goSettings();
const commands=await readGoauth(run,run.env['GOAUTH']||written['GOAUTH']||'netrc',warn);
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
if(commands.every(({kind})=>kind==='netrc'))return undefined;
const failed=await runAll(commands,{
url,
refusal
});
const headers=use(url);
if(Object.keys(headers).length>0)return headers;
const refused=refusal.status===401||refusal.status===403;
for(const{message}of failed){
if (refused) warn(`${message}. Requests go without its credentials, and a server refuses that.`);
else run.emit({
kind:'trace',
message
});
}
return undefined;
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
if(invalid!==undefined){
warn(`GOAUTH ${invalid}, so requests go without its credentials, and the go command refuses to work. Correct it or unset it; "go help goauth" says what it may be.`);
}
return 'invalid' in commands||invalid!==undefined?[]:commands;
}
async function wrongFolder(run,commands){
for(const command of commands){
if(command.kind!=='git')continue;
if (!(0, external_node_path_.isAbsolute)(command.folder)) return `names git with "${command.folder}", which is not an absolute path`;
const kind=await run.files.kind(command.folder).catch(ignoreProblem);
if (kind !== 'folder') return `names git with "${command.folder}", which is not a folder`;
}
return undefined;
}
async function readNetrc(run,warn){
const path=await netrcFile(run);
if(path===undefined)return[];
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
if(env['NETRC'])return env['NETRC'];
if(home==='')return undefined;
const older=(0,external_node_path_.join)(home,'_netrc');
const isOlder=platform.os==='windows'&&await files.kind(older).catch(ignoreProblem)!==undefined;
return isOlder?older:(0,external_node_path_.join)(home,'.netrc');
}
function ignoreProblem(error){
if(!(error instanceof problem.A))throw error;
}
async function askCommand(run,text,asked){
const[program,...args]=(0,goauth.GW)(text)??[];
if(program===undefined)throw new Failed('A command of GOAUTH has a quote without end');
const name = `The command "${program}" of GOAUTH`;
const{stdout}=await runProgram(run,name,{
program,
args:asked===undefined?args:[
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
GIT_TERMINAL_PROMPT:run.env['GIT_TERMINAL_PROMPT']||'0',
GCM_INTERACTIVE:run.env['GCM_INTERACTIVE']||'never'
}
});
const{prefix,username,password}=(0,goauth.Jc)(stdout);
if (prefix === '' || !url.startsWith(prefix)) throw new Failed(`${name} gave credentials for another address, "${(0, redact.B)(prefix)}"`);
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
stdin:input===undefined?'ignore':'pipe',
output:'pipe'
}).catch((error)=>{
if (error instanceof problem.A) throw new Failed(`${name} did not start: ${error.message}`);
throw error;
});
if(input!==undefined)child.write(Buffer.from(input)).then(child.endInput,child.endInput);
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
if(exitCode===0)return{
stdout
};
const[why='']=stderr.trim().split('\n');
throw new Failed(`${name} ended with ${exitCode}${why === '' ? '' : `: ${why}`}`);
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
if(basicOnes===undefined)return[
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
})
};
