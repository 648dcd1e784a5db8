"use strict";
exports.id=2255;
exports.ids=[
2255
];
exports.modules={
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
})
};
