export const id=2301;
export const ids=[
2301
];
export const modules={
2301:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
miseRequest:()=>miseRequest
});
var problem=require$(2969);
;
function evaluateTemplate(text,values){
let failed;
const evaluated = text.replaceAll(/\{\{-?(.*?)-?\}\}/gs, (_, expression)=>{
const value=evaluate(expression.trim(),values);
if(typeof value==='string')return value;
failed??=value;
return '';
});
if(failed)return failed;
const statement = /\{[%#].*?[%#]\}/s.exec(text)?.[0];
return statement===undefined?{
kind:'text',
text:evaluated
}:{
kind:'other',
expression:statement
};
}
const quoted = `(?:'([^']*)'|"([^"]*)")`;
const variable = /^(env|vars)(?:\.(\w+)|\[(?:'(\w+)'|"(\w+)")\])$/;
const getEnv = new RegExp(String.raw`^get_env\(\s*name\s*=\s*${quoted}\s*(?:,\s*default\s*=\s*${quoted}\s*)?\)$`);
const withDefault = new RegExp(String.raw`^(.*?)\s*\|\s*default\(\s*value\s*=\s*${quoted}\s*\)$`, 's');
function evaluate(expression,values){
const[,inner=expression,...defaults]=withDefault.exec(expression)??[];
const read=reading(inner.trim(),values);
if(read===undefined)return{
kind:'other',
expression
};
const value=read.value||(read.fallback??defaults.find((text)=>text!==undefined));
return value===undefined?{
kind:'unset',
name:read.name
}:value;
}
function reading(expression,{env,vars}){
const[,table,...keys]=variable.exec(expression)??[];
const key=keys.find((text)=>text!==undefined);
if(key!==undefined)return table==='env'?{
name:key,
value:env[key]
}:{
name: `vars.${key}`,
value:vars[key]
};
const[,single,double,...defaults]=getEnv.exec(expression)??[];
const name=single??double;
if(name===undefined)return undefined;
return{
name,
value:env[name],
fallback:defaults.find((text)=>text!==undefined)
};
}
var tool_version=require$(6535);
;
async function miseRequest(file){
const{kind,path,text}=file;
const document=await parseToml(file);
const tools=asTable(document.tools);
const name=toolNames.find((candidate)=>tools?.[candidate]!==undefined);
if(name===undefined)return undefined;
const line=findLine(text,name);
const place={
path,
...line!==undefined&&{
line
}
};
const where = line === undefined ? path : `${path}:${line}`;
const values=valuesOf(document,file.env);
const known=aliasesOf(document);
const read=(word)=>evaluated(word,{
where,
place,
values
});
const words=wordsOf(tools?.[name],{
where,
place,
name
}).map((word)=>read(resolveAlias(read(word),known)));
return(0,tool_version.o)(words,{
kind,
...place
});
}
function valuesOf(document,env){
let values={
env,
vars:{}
};
for(const table of[
'env',
'vars'
]){
for(const[name,text='']of Object.entries(textsOf(document[table]))){
const read=evaluateTemplate(text,values);
values={
...values,
[table]:{
...values[table],
[name]:read.kind==='text'?read.text:text
}
};
}
}
return values;
}
const toolNames=[
'go',
'golang',
'core:go',
'vfox:golang',
'vfox:version-fox/vfox-golang',
'asdf:golang',
'asdf:asdf-community/asdf-golang',
'aqua:golang/go'
];
async function parseToml({path,text}){
const{parse,TomlError}=await require$.e(3292).then(require$.bind(require$,3292));
try{
return parse(text);
}catch(error){
if(!(error instanceof TomlError))throw error;
const reason = error.message.split('\n', 1).join('').replace(/^Invalid TOML document: /, '');
throw new problem.A('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
place:{
path,
line:error.line
},
hint:'Correct the line, or set go-version instead.',
cause:error
});
}
}
function asTable(value){
return typeof value==='object'&&value!==null&&!Array.isArray(value)?{
...value
}:undefined;
}
function textsOf(value){
const entries=Object.entries(asTable(value)??{});
return Object.fromEntries(entries.flatMap(([name,entry])=>typeof entry==='string'||Number.isInteger(entry)?[
[
name,
String(entry)
]
]:[]));
}
function wordsOf(value,at){
const values=Array.isArray(value)?value:[
value
];
if(values.length===0)throw noString(at);
return values.map((each)=>wordOf(each,at));
}
function wordOf(value,at){
if(typeof value==='string')return value;
const table=asTable(value);
if(table===undefined)throw noString(at);
if(typeof table.version==='string')return table.version;
if (typeof table.prefix === 'string') return `prefix:${table.prefix}`;
const other=[
'path',
'ref',
'branch',
'tag',
'rev'
].find((key)=>table[key]!==undefined);
if(other===undefined)throw noString(at);
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
function evaluated(word,at){
const first=evaluateTemplate(word,at.values);
const template=first.kind==='text'?evaluateTemplate(first.text,at.values):first;
switch(template.kind){
case 'text':
return template.text.trim();
case 'unset':
throw new problem.A('VERSION_FILE_INVALID', `${at.where}: ${JSON.stringify(word)} reads the variable ${template.name}, which is not set`, {
place:at.place,
hint: `Set ${template.name}, give the template a default, or set go-version instead.`
});
case 'other':
throw new problem.A('VERSION_FILE_INVALID', `${at.where}: ${JSON.stringify(word)} is a template of mise that cannot be evaluated here`, {
place:at.place,
hint:'Only variables are read ({{ env.NAME }}, {{ get_env(name="NAME") }}). Set go-version instead.'
});
}
}
function aliasesOf(document){
const found=new Map();
for(const table of[
asTable(document.alias),
asTable(document.tool_alias)
]){
for(const name of toolNames){
const own=asTable(table?.[name]);
for(const[alias,version]of Object.entries({
...textsOf(own),
...textsOf(own?.versions)
}))if(version!==undefined)found.set(alias,version);
}
}
return found;
}
function resolveAlias(word,known){
const seen=new Set();
let text=word;
for(let next=known.get(text);next!==undefined&&!seen.has(text);next=known.get(text)){
seen.add(text);
text=next;
}
return text;
}
function findLine(text,name){
const key = `\\s*(?:${name}|"${name}"|'${name}')\\s*`;
const inTools = new RegExp(`^${key}[.=]`);
const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
let table='';
for(const[index,line]of text.split('\n').entries()){
table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
if(full.test(line)||table==='tools'&&inTools.test(line))return index + 1;
}
return undefined;
}
}),
6535:((module$,exports$,require$)=>{
require$.d(exports$,{
o:()=>toolVersionRequest
});
var problem$0=require$(2969);
var request$1=require$(4958);
async function toolVersionRequest(words,source){
const[first,...others]=words;
if(first===undefined)return undefined;
if(first!=='system')return requestOf(first,source);
const next=others.find((word)=>word!=='system');
const otherwise=next===undefined?undefined:await requestOf(next,source);
return{
kind:'system',
source,
otherwise
};
}
async function requestOf(word,source){
const text = word.replace(/^(?:latest|prefix):/, '');
if (/^[a-z]+(?:-[\d.]+)?:/.test(text)) {
throw new problem$0.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0, request$1.B6)(source)}) is not a release of Go`, {
place:(0,request$1.$t)(source),
hint:'Write a version such as 1.22.5 there, or set go-version instead.'
});
}
return(0,request$1.TR)(text,source);
}
})
};
