"use strict";
exports.id=7043;
exports.ids=[
7043
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
37043:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
allTexts:()=>allTexts,
pinPathsOf:()=>pinPathsOf,
readVariable:()=>readVariable
});
const miseConfFolders=[
'mise/conf.d',
'.mise/conf.d',
'.config/mise/conf.d'
];
function miseFiles(names,conf){
const{environments,confByEnvironment,instead,beside}=names;
const confNames = (suffix)=>(folder)=>confByEnvironment ? within(folder, conf, (name)=>name.slice(name.indexOf('.')) === `.${suffix}.toml`) : [];
const special=environments.toReversed().flatMap((name)=>[
`${name}.local`,
name
].flatMap((suffix)=>expand(ofEnvironment,suffix,confNames(suffix))));
if(void 0!==instead)return[
...special,
...instead.toReversed()
];
const always=(folder)=>within(folder,conf,(name)=>!confByEnvironment||!namesEnvironment(name));
const ordinary=[
...expand(ofThisMachine,'local',()=>[]),
...ofEverybody.flatMap((place)=>isConfFolder(place)?always(place):[
place
])
];
const index=ordinary.indexOf('mise.toml');
return[
...special,
...void 0===beside?ordinary:ordinary.toSpliced(index,0,beside)
];
}
const ofEnvironment=[
'.mise',
'.mise/config',
'.mise/conf.d',
'mise',
'mise/config',
'mise/conf.d',
'.config/mise',
'.config/mise/config',
'.config/mise/conf.d'
];
const ofThisMachine=[
'.mise',
'mise',
'mise/config',
'.mise/config',
'.config/mise',
'.config/mise/mise',
'.config/mise/config'
];
const ofEverybody=[
'.mise.toml',
'mise.toml',
'mise/config.toml',
'mise/conf.d',
'.mise/config.toml',
'.mise/conf.d',
'.config/mise.toml',
'.config/mise/mise.toml',
'.config/mise/config.toml',
'.config/mise/conf.d'
];
function expand(places,suffix,inFolder){
return places.flatMap((place)=>isConfFolder(place)?inFolder(place):[
`${place}.${suffix}.toml`
]);
}
function isConfFolder(place){
return place.endsWith('/conf.d');
}
function within(folder,conf,counts){
return (conf[folder] ?? []).filter((name)=>/^[^.].*\.toml$/.test(name) && counts(name)).toSorted().map((name)=>`${folder}/${name}`).toReversed();
}
function namesEnvironment(name){
return /^[^.]+\.(?!local\.toml$).+\.toml$/.test(name);
}
var problem=require$(48624);
var mise_document=require$(24453);
var mise_template=require$(90174);
async function miseSettings(sources){
const{env,platform}=sources;
const file=await readMiserc(sources);
const list=(variable,key)=>byColon(env[variable])??file.list(key);
const named=env.MISE_ENV??env.MISE_PROFILE??env.MISE_ENVIRONMENT;
const environments=(void 0===named?file.list('env'):split(named,','))??[];
const automatic=isTrue(env.MISE_AUTO_ENV??file.flag('auto_env'))?environmentsOf(platform):[];
const instead=list('MISE_OVERRIDE_CONFIG_FILENAMES','override_config_filenames')??[];
const toolVersions=list('MISE_OVERRIDE_TOOL_VERSIONS_FILENAMES','override_tool_versions_filenames');
const moreToolVersions=byColon(env.MISE_DEFAULT_TOOL_VERSIONS_FILENAME)??[];
const paths=(variable,key)=>split(env[variable]??'','windows'===platform.os?';':':').concat(void 0===env[variable]?file.list(key)??[]:[]);
return{
environments:[
...automatic.filter((name)=>!environments.includes(name)),
...environments
].filter(isName),
none:isTrue(env.MISE_NO_CONFIG),
confByEnvironment:isTrue(env.MISE_ENV_CONF_D??file.flag('env_conf_d')),
instead:instead.length>0?instead:void 0,
beside:env.MISE_DEFAULT_CONFIG_FILENAME||void 0,
toolVersions:(toolVersions??[
'.tool-versions',
...moreToolVersions
]).filter((name)=>'none'!==name).toReversed(),
ceilings:paths('MISE_CEILING_PATHS','ceiling_paths'),
ignored:paths('MISE_IGNORED_CONFIG_PATHS','ignored_config_paths')
};
}
async function readMiserc(sources){
let merged={};
for(const folder of sources.folders.toReversed())for(const path of[
'.config/miserc.toml',
'.miserc.toml'
]){
const text=await sources.readText(path,folder);
if(void 0===text)continue;
const document=await(0,mise_document.MT)({
path,
text
});
merged={
...merged,
...evaluated(document,path,sources)
};
}
return{
list:(key)=>requireList(merged,key),
flag:(key)=>'boolean'==typeof merged[key]?String(merged[key]):void 0
};
}
function requireList(settings,key){
const list=(0,mise_document.gC)(settings[key]);
if(void 0!==list||void 0===settings[key])return list;
throw new problem.A('VERSION_FILE_INVALID', `.miserc.toml: ${key} is not a list of texts`, {
hint: `Write a list: ${key} = ["\u{2026}"].`
});
}
function evaluated(document,path,{env}){
return Object.fromEntries(Object.entries(document).flatMap(([key,value])=>void 0===(0,mise_document.fO)(value)?[
[
key,
(0,mise_document.gC)(value)?.map((text)=>evaluate(text))??value
]
]:[]));
function evaluate(text){
const template=(0,mise_template.M)(text,{
env,
outer:env,
vars:{}
});
if('text'===template.kind)return template.text;
throw new problem.A('VERSION_FILE_INVALID', `${path}: ${JSON.stringify(text)} is a template of mise that cannot be evaluated here`, {
place:{
path
},
hint:'Write the value there, set MISE_ENV, or set go-version instead.'
});
}
}
function environmentsOf({os,arch}){
const system='darwin'===os?'macos':os;
const machine='amd64'===arch?'x64':arch;
return[
...'windows'===os?[]:[
'unix'
],
system,
`${system}-${machine}`
];
}
function isTrue(value){
return /^(?:1|true|yes|on|y)$/i.test(value ?? '');
}
function byColon(value){
return void 0===value?void 0:split(value,':');
}
function split(value,mark){
return value.split(mark).map((part)=>part.trim()).filter((part)=>''!==part);
}
function isName(name){
return /^[\w.-]+$/.test(name) && !name.includes('..');
}
var tool_version=require$(96118);
async function pinPathsOf(sources){
const settings=await miseSettings(sources);
const{folders}=sources;
const ceiling=folders.findIndex((folder)=>settings.ceilings.includes(folder));
const searched=ceiling<0?folders:folders.slice(0,ceiling);
return async(folder)=>({
mise:searched.includes(folder)&&!settings.none?await misePaths(sources,settings,folder):[],
toolVersions:settings.toolVersions
});
}
async function readVariable({env}){
const name=[
'MISE_GO_VERSION',
'MISE_GOLANG_VERSION'
].find((known)=>env[known]?.trim());
if(void 0===name)return;
const words = env[name]?.trim().split(/\s+/) ?? [];
return(0,tool_version.o)(words,{
kind:'input',
name,
yaml:false
});
}
async function allTexts(sources,pathsIn){
const found=[];
for(const folder of sources.folders)for(const path of(await pathsIn(folder)).mise){
const text=await sources.readText(path,folder);
if(void 0!==text)found.push({
path,
text
});
}
return found;
}
async function misePaths({list},settings,folder){
const conf={};
for(const path of miseConfFolders)conf[path]=await list(path,folder)??[];
const files=miseFiles(settings,conf);
const paths=[];
for(const file of files)paths.push(...file.includes('*')?await matching(file):[
file
]);
return paths.filter((path)=>!isIgnored(settings,folder,path));
async function matching(pattern){
const [, below = '', last = ''] = /^(.*\/)?([^/]*)$/.exec(pattern) ?? [];
const parts=last.split('*');
const names=await list(below,folder)??[];
return names.filter((name)=>hasInOrder(name,parts)).toSorted().toReversed().map((name)=>below + name);
}
}
function hasInOrder(name,[first='',...others]){
const last=others.pop();
if(void 0===last)return name===first;
if(!name.startsWith(first))return false;
let at=first.length;
for(const part of others){
const found=name.indexOf(part,at);
if(found<0)return false;
at=found + part.length;
}
return at + last.length<=name.length&&name.endsWith(last);
}
function isIgnored({ignored},folder,path){
const whole = `${folder}/${path}`;
return ignored.some((name)=>whole === name || whole.startsWith(`${name.replace(/\/$/, '')}/`));
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
