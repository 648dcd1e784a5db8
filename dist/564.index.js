"use strict";
exports.id=564;
exports.ids=[
564
];
exports.modules={
40564:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
askVerifyCommand:()=>askVerifyCommand
});
var environment=require$(86984);
var problem=require$(48624);
function parseVerifyCommand(text,question){
const[program='',...args]=text.startsWith('[')?parseList(text):splitWords(text);
if(''===program)throw invalid(text,'names no program');
const values={
...question
};
const fill = (argument)=>argument.replaceAll(/\{([a-z0-9]+)\}/g, (braced, name)=>{
if('schema'!==name&&Object.hasOwn(values,name))return String(values[name]);
if('h1'===name)return '';
throw invalid(text, `has ${braced}, which means nothing`);
});
return[
program,
...args.map(fill)
];
}
function verifyVariables(question){
const entries=Object.entries(question).filter(([name])=>'schema'!==name);
return Object.fromEntries(entries.map(([name,value])=>[
`SETUP_GO_VERIFY_${name.toUpperCase()}`,
String(value)
]));
}
function parseList(text){
try{
const list=JSON.parse(text);
if(Array.isArray(list)&&list.every((item)=>'string'==typeof item))return list;
}catch(cause){
throw invalid(text,'begins like a JSON list and is none',cause);
}
throw invalid(text,'is a list of something else than texts');
}
function splitWords(text){
const words=[
...text.matchAll(/"([^"]*)"|'([^']*)'|(["'].*)|([^\s]+)/gs)
];
if(words.some(([,,,unclosed])=>void 0!==unclosed))throw invalid(text,'has a quote without end');
return words.map(([,double,single,,plain])=>double??single??plain??'');
}
function invalid(text,why,cause){
return new problem.A('INPUT_INVALID', `The input verify-command is ${JSON.stringify(text)}, which ${why}`, {
hint:'Write a program and its arguments, such as: cosign verify-blob --bundle go.bundle {archive}; or the same as a JSON list. {archive}, {filename}, {sha256}, {size}, {release}, {platform}, {trust}, {mirror} and {h1} are replaced.',
cause
});
}
function verifyRefused(question,{program,said,last}){
const shown = '' === last ? '' : `: ${last}`;
return new problem.A('VERIFY_COMMAND_REFUSED', `${program} (verify-command) does not accept ${question.filename}: ${said}${shown}`, {
hint:'Nothing was installed. What it has printed is in the log above.'
});
}
const LIMIT=300_000;
const TICK=50;
async function askVerifyCommand(run,command,question){
const[program,...args]=parseVerifyCommand(command,question);
const refused=(said,last='')=>verifyRefused(question,{
program,
said,
last
});
run.emit({
kind:'verify-command',
program,
archive:question.filename
});
const child=await start(run,program,{
args,
env:verifyVariables(question)
}).catch((error)=>{
if (error instanceof problem.A) throw refused(`it did not start. ${error.message}`);
throw error;
});
child.write(Buffer.from(`${JSON.stringify(question)}\n`)).then(child.endInput, child.endInput);
let last='';
const hear=async(stream)=>{
for await(const line of linesOf(stream)){
if(''!==line.trim())last=line.trim();
run.emit({
kind:'verify-command-output',
line
});
}
};
const output=Promise.all([
hear(child.stdout),
hear(child.stderr),
child.exited
]);
try{
await inTime(run, output, ()=>refused(`it did not end within ${LIMIT / 60_000} minutes`, last));
}catch(error){
output.catch(()=>void 0);
child.abandon();
throw error;
}
const{exitCode,signal}=await child.exited;
if (void 0 !== signal) throw refused(`it was ended by ${signal}`, last);
if (0 !== exitCode) throw refused(`it ended with ${exitCode}`, last);
}
async function inTime(run,work,late){
const from=run.clock.elapsed();
const done=work.then(()=>true);
while(!await Promise.race([
done,
run.clock.sleep(TICK).then(()=>false)
]))if(run.clock.elapsed()- from>=LIMIT)throw late();
}
function start(run,program,{args,env}){
return run.exec.start(program,args,{
cwd:run.workspace,
env:{
...(0,environment.Uv)(run.env),
...env
},
stdin:'pipe',
output:'pipe'
});
}
const longestLine=4096;
async function*linesOf(stream){
const decoder=new TextDecoder();
let rest='';
for await(const chunk of stream){
const lines = `${rest}${decoder.decode(chunk, {
stream:true
})}`.split(/\r?\n/);
rest=lines.pop()??'';
yield*lines;
for(;rest.length>longestLine;rest=rest.slice(longestLine))yield rest.slice(0,longestLine);
}
if(''!==rest)yield rest;
}
})
};
