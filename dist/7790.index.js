"use strict";
exports.id=7790;
exports.ids=[
7790,
2255
];
exports.modules={
24453:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
MT:()=>parseToml,
fO:()=>asTable,
gC:()=>textList
});
var problem$0=require$(48624);
async function parseToml({path,text}){
const{parse,TomlError}=await require$.e(3292).then(require$.bind(require$,3292));
try{
return parse(text);
}catch(error){
if(!(error instanceof TomlError))throw error;
const reason = error.message.split('\n', 1).join('').replace(/^Invalid TOML document: /, '');
const place={
path,
line:error.line
};
throw new problem$0.A('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
place,
hint:'Correct the line, or set go-version instead.',
cause:error
});
}
}
function asTable(value){
return 'object'!=typeof value||null===value||Array.isArray(value)?void 0:{
...value
};
}
function textList(value){
if(!Array.isArray(value))return;
return value.filter((entry)=>'string'==typeof entry);
}
}),
82255:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
evaluated:()=>evaluated
});
var problem$0=require$(48624);
var template$1=require$(90174);
function evaluated(word,at){
const first=(0,template$1.M)(word,at.values);
const template='text'===first.kind?(0,template$1.M)(first.text,at.values):first;
switch(template.kind){
case 'text':
return template.text.trim();
case 'unset':
throw new problem$0.A('VERSION_FILE_INVALID', `${at.where}: ${JSON.stringify(word)} reads the variable ${template.name}, which is not set`, {
place:at.place,
hint: `Set ${template.name}, give the template a default, or set go-version instead.${at.unread ?? ''}`
});
case 'other':
throw new problem$0.A('VERSION_FILE_INVALID', `${at.where}: ${JSON.stringify(word)} is a template of mise that cannot be evaluated here`, {
place:at.place,
hint:'Only plain templates are evaluated: texts and variables ({{ env.NAME }}, {{ get_env(name="NAME") }}). Set go-version instead.'
});
}
}
}),
90174:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>evaluateTemplate
});
function evaluateTemplate(text,values){
let failed;
const evaluated = text.replaceAll(/\{\{-?(.*?)-?\}\}/gs, (_, expression)=>{
const value=evaluate(expression.trim(),values);
if('string'==typeof value)return value;
failed??=value;
return '';
});
if(failed)return failed;
const statement = /\{[%#].*?[%#]\}/s.exec(text)?.[0];
return void 0===statement?{
kind:'text',
text:evaluated
}:{
kind:'other',
expression:statement
};
}
const quoted="(?:'([^']*)'|\"([^\"]*)\")";
const variable = /^(env|vars)(?:\.(\w+)|\[(?:'(\w+)'|"(\w+)")\])$/;
const getEnv = new RegExp(String.raw`^get_env\(\s*name\s*=\s*${quoted}\s*(?:,\s*default\s*=\s*${quoted}\s*)?\)$`);
const literal = new RegExp(`^${quoted}$`);
const filters=[
[
new RegExp(String.raw`^default\(\s*value\s*=\s*${quoted}\s*\)$`),
(value,[word=''])=>value||word
],
[
/^trim$/,
(value)=>value.trim()
],
[
new RegExp(String.raw`^replace\(\s*from\s*=\s*${quoted}\s*,\s*to\s*=\s*${quoted}\s*\)$`),
(value,[from='',to=''])=>value.replaceAll(from,to)
]
];
function parts(expression,mark){
const found = expression.match(new RegExp(`(?:'[^']*'|"[^"]*"|[^'"${mark}])+`, 'g')) ?? [];
return found.map((part)=>part.trim());
}
function evaluate(expression,values){
if (/^\s*~|~\s*~|~\s*$/.test(expression)) return {
kind:'other',
expression
};
let text='';
for(const operand of parts(expression,'~')){
const value=evaluateOperand(operand,values);
if('string'!=typeof value)return 'other'===value.kind?{
kind:'other',
expression
}:value;
text +=value;
}
return ''===expression?{
kind:'other',
expression
}:text;
}
function evaluateOperand(operand,values){
const[inner='',...applied]=parts(operand,'|');
const read=reading(inner,values);
if(void 0===read)return{
kind:'other',
expression:operand
};
let value=read.value;
for(const written of applied){
const filter=filters.find(([form])=>form.test(written));
if(void 0===filter)return{
kind:'other',
expression:operand
};
const[form,apply]=filter;
value=apply(value,wordsIn(form.exec(written)?.slice(1)??[]));
}
return ''===value&&void 0!==read.name?{
kind:'unset',
name:read.name
}:value;
}
function wordsIn(groups){
return groups.flatMap((group,index)=>index%2===0?[
group??groups[index + 1]??''
]:[]);
}
function reading(expression,{env,outer,vars}){
const text=literal.exec(expression);
if(null!==text)return{
value:text[1]??text[2]??''
};
const[,table,...keys]=variable.exec(expression)??[];
const key=keys.find((word)=>void 0!==word);
if(void 0!==key){
if('env'===table)return{
name:key,
value:env[key]??''
};
return{
name: `vars.${key}`,
value:vars[key]??''
};
}
const found=getEnv.exec(expression);
if(null===found)return;
const[name='',fallback='']=wordsIn(found.slice(1));
return{
name,
value:outer[name]||fallback
};
}
}),
87790:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
miseRequest:()=>miseRequest
});
var problem=require$(48624);
var mise_document=require$(24453);
var mise_evaluate=require$(82255);
var mise_template=require$(90174);
const ownNames=[
'go',
'golang',
'core:go'
];
const toolNames=[
...ownNames,
'vfox:golang',
'vfox:version-fox/vfox-golang',
'asdf:golang',
'asdf:asdf-community/asdf-golang',
'aqua:golang/go'
];
async function settingsFor(file,document,words){
const needed = words.some((word)=>!/^(?:(?:go|v|prefix:|latest:)?\d[^{]*|latest|system)$/.test(word));
const others=needed?await file.others?.()??[]:[];
const documents=[
document
];
for(const other of others)documents.push(await(0,mise_document.MT)(other));
documents.reverse();
const directives=documents.some(({env})=>(0,mise_document.fO)(env)?._!==void 0);
return{
values:valuesOf(documents,file.env),
aliases:aliasesOf(documents),
unread: directives ? ' Variables that `_` in [env] loads are not read here.' : ''
};
}
function valuesOf(documents,outer){
let values={
env:outer,
outer,
vars:{}
};
for(const table of[
'env',
'vars'
])for(const document of documents)for(const[name,text='']of Object.entries(textsOf(document[table],outer))){
const read=(0,mise_template.M)(text,values);
values={
...values,
[table]:{
...values[table],
[name]:'text'===read.kind?read.text:text
}
};
}
return values;
}
function textsOf(table,outer={}){
const entries=Object.entries((0,mise_document.fO)(table)??{});
return Object.fromEntries(entries.flatMap(([name,entry])=>{
const fallback=(0,mise_document.fO)(entry)?.default;
const value=(0,mise_document.fO)(entry)?.value??(outer[name]?void 0:fallback)??entry;
return 'string'==typeof value||Number.isInteger(value)?[
[
name,
String(value)
]
]:[];
}));
}
function aliasesOf(documents){
const found=new Map();
for(const table of documents.flatMap(({alias,tool_alias:newer})=>[
(0,mise_document.fO)(alias),
(0,mise_document.fO)(newer)
]))for(const name of toolNames){
const own=(0,mise_document.fO)(table?.[name]);
for(const[alias,version]of Object.entries({
...textsOf(own),
...textsOf(own?.versions)
}))if(void 0!==version)found.set(alias,version);
}
return found;
}
function resolveAlias(word,known){
const seen=new Set();
let text=word;
for(let next=known.get(text);void 0!==next&&!seen.has(text);next=known.get(text)){
seen.add(text);
text=next;
}
return text;
}
var tool_version=require$(96118);
async function miseRequest(file){
const{kind,path,text,env,platform}=file;
const document=await(0,mise_document.MT)(file);
const tools=(0,mise_document.fO)(document.tools)??{};
const name=toolOf(tools);
if(void 0===name||isDisabled(document,env))return;
const line=findLine(text,name);
const place={
path,
...void 0!==line&&{
line
}
};
const where = void 0 === line ? path : `${path}:${line}`;
const written=wordsOf(tools[name],{
where,
place,
name,
platform
});
const{values,aliases,unread}=await settingsFor(file,document,written);
const read=(word)=>(0,mise_evaluate.evaluated)(word,{
where,
place,
values,
unread
});
const words=written.map((word)=>read(resolveAlias(read(word),aliases)));
return(0,tool_version.o)(words,{
kind,
...place
});
}
function toolOf(tools){
const names=Object.keys(tools);
const plain = (name)=>name.replace(/\[.*\]$/, '');
const own=names.filter((name)=>ownNames.some((known)=>known===plain(name)));
return own.at(-1)??names.find((name)=>toolNames.some((known)=>known===plain(name)));
}
function isDisabled(document,env){
const settings=(0,mise_document.fO)(document.settings)??{};
const listed=(variable,key)=>env[variable]?.split(',').map((name)=>name.trim())??(0,mise_document.gC)(settings[key]);
const isGo=(name)=>ownNames.some((known)=>known===name);
if(listed('MISE_DISABLE_TOOLS','disable_tools')?.some(isGo)===true)return true;
return listed('MISE_ENABLE_TOOLS','enable_tools')?.some(isGo)===false;
}
function wordsOf(value,at){
const values=Array.isArray(value)?value:[
value
];
if(0===values.length)throw noString(at);
return values.filter((each)=>isForHere((0,mise_document.fO)(each)?.os,at.platform)).map((each)=>wordOf(each,at));
}
function isForHere(systems,{os,arch}){
const wanted='string'==typeof systems?[
systems
]:(0,mise_document.gC)(systems);
if(void 0===wanted)return true;
const names=[
os,
...'darwin'===os?[
'macos'
]:[],
...'windows'===os?[]:[
'unix'
]
];
const machines=[
arch,
...'amd64'===arch?[
'x64',
'x86_64'
]:[],
...'arm64'===arch?[
'aarch64'
]:[]
];
return wanted.some((entry)=>{
const [system = '', machine] = entry.split('/');
return names.includes(system)&&(void 0===machine||machines.includes(machine));
});
}
function wordOf(value,at){
if('string'==typeof value)return value;
const table=(0,mise_document.fO)(value);
if(void 0===table)throw noString(at);
if('string'==typeof table.version)return table.version;
if ('string' == typeof table.prefix) return `prefix:${table.prefix}`;
const other=[
'path',
'ref',
'branch',
'tag',
'rev'
].find((key)=>void 0!==table[key]);
if(void 0===other)throw noString(at);
throw new problem.A('VERSION_FILE_INVALID', `${at.where}: ${at.name} is set by ${other}, not by a version`, {
place:at.place,
hint:'Only released versions can be installed; write version = "1.25.3" there, or set go-version instead.'
});
}
function noString({where,place,name}){
return new problem.A('VERSION_FILE_INVALID', `${where}: the version of ${name} is not a string`, {
place,
hint: `Put it in quotes: ${name} = "1.22". A number would lose the zero of 1.20.`
});
}
function findLine(text,name){
const literal = name.replace(/[^\w\s-]/g, '\\$&');
const key = `\\s*(?:${literal}|"${literal}"|'${literal}')\\s*`;
const inTools = new RegExp(`^${key}[.=]`);
const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
let table='';
for(const[index,line]of text.split('\n').entries()){
table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
if(full.test(line)||'tools'===table&&inTools.test(line))return index + 1;
}
return;
}
}),
96118:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>toolVersionRequest
});
var problem$0=require$(48624);
var request$1=require$(11625);
async function toolVersionRequest(words,source){
const[first,...others]=words;
if(void 0===first)return;
if('system'!==first)return requestOf(first,source);
const next=others.find((word)=>'system'!==word);
const otherwise=void 0===next?void 0:await requestOf(next,source);
return{
kind:'system',
source,
otherwise
};
}
async function requestOf(word,source){
const text = word.replace(/^(?:latest|prefix):/, '');
if (/^[a-z]+(?:-[\d.]+)?:/.test(text)) throw new problem$0.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0, request$1.B6)(source)}) is not a release of Go`, {
place:(0,request$1.$t)(source),
hint:'Write a version such as 1.22.5 there, or set go-version instead.'
});
return(0,request$1.TR)(text,source);
}
})
};
