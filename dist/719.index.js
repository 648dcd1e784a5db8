"use strict";
exports.id=719;
exports.ids=[
719,
4597,
8560
];
exports.modules={
10719:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
createGitLabHost:()=>createGitLabHost
});
var shell_export=require$(49686);
var input_table=require$(78120);
var event_text=require$(47510);
var input_variables=require$(80676);
var lazy_progress=require$(47770);
var problem_json=require$(71482);
var redaction=require$(33121);
var shell_lines=require$(35588);
var standard_output=require$(54597);
var render_story=require$(66277);
var render_summary=require$(49632);
var render_tone=require$(7426);
var shell_shell=require$(48560);
function sectionStart(section){
const{name,title,time}=section;
return `${mark('start', {
name: `${name}[collapsed=true]`,
time
})}${title.replaceAll('\n', ' ')}\n`;
}
function sectionEnd(section){
return `${mark('end', section)}\n`;
}
function mark(kind,{name,time}){
return `\u001b[0Ksection_${kind}:${Math.floor(time / 1000)}:${name}\r\u001b[0K`;
}
function createGitLabHost(options){
const{env,flags,json,shell}=options;
const{mask,redact}=(0,redaction.E)(env,flags);
const say=createVoice(env,redact);
const shown={
command:options.command,
debug:options.debug||'true'===env.CI_DEBUG_TRACE
};
const progress=(0,lazy_progress.C)(10_000,(transfer,{describeTransfer})=>say('plain',describeTransfer(transfer)));
const group=createGroup(say,redact);
const narrator=(0,event_text.M)((line)=>(0,shell_shell.Yu)(say,line,shown));
const story=(0,render_story.k)();
return{
readInput:(name)=>flags[name]||env[(0,input_table.LO)(name)],
mask,
redact,
event(event){
progress(event);
story.hear(event);
narrator.hear(event);
},
caughtUp:narrator.caughtUp,
async report(report,{summary,summaryFile}){
await narrator.caughtUp();
const show=(line)=>(0,shell_shell.Yu)(say,line,shown);
if(shown.debug)await(0,shell_shell.jq)(report,show);
if('setup'===report.kind){
const{goVersionLine,goEnv}=report.result;
say('plain',goVersionLine);
group('go env', Object.entries(goEnv).map(([name, value])=>`${name}='${value}'`));
const markdown=await(0,render_summary.e)(report.result,story.events,redact);
if(''!==summaryFile)(0,render_summary.o)(summaryFile,markdown);
if('full'===summary)group('Summary',markdown.trimEnd().split('\n'));
if(!json)return(0,standard_output.print)(await(0,shell_lines.m)({
...changes(report.result,env),
switching:report.result.switching
},options));
}
if('env'===report.kind&&!report.explain&&!json)return(0,shell_shell.$G)(report.explained,{
show,
options
});
if(json||'setup'===report.kind)return(0,shell_shell.Q2)(report,show,redact);
return(0,shell_shell.n)(report,show,redact);
},
async fail({code,message,hint}){
await narrator.caughtUp();
say('error', `${code}: ${message}`);
const advice=[
hint,
(0,input_variables.h)({
message,
hint
},{
env,
flags,
all:true
})
].filter(Boolean);
if(advice.length>0)say('warning',advice.join(' '));
if(json)(0,standard_output.print)([
(0,problem_json.o)({
code,
message,
hint
},redact)
]);
else if(false!==options.evaluated&&(0,shell_shell.KN)(options.command))(0,standard_output.print)([
(0,shell_export.Pu)(shell)
]);
}
};
}
function createVoice(env,redact){
return(tone,text)=>{
const shown=redact(text);
process.stderr.write(`${env.NO_COLOR ? shown : (0, render_tone.n)(tone, shown)}\n`);
};
}
function createGroup(say,redact){
let sections=0;
return(title,lines)=>{
const name = `setup_go_${process.pid}_${++sections}`;
process.stderr.write(sectionStart({
name,
title:redact(title),
time:Date.now()
}));
for(const line of lines)say('plain',line);
process.stderr.write(sectionEnd({
name,
time:Date.now()
}));
};
}
function changes(exports1,env){
const variables=exports1.variables.filter(({name,value})=>(env[name]??'')!==value);
const{paths,stale=[]}=exports1;
return{
variables,
paths,
stale
};
}
}),
80676:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
h:()=>variablesOf
});
var inputs$0=require$(42314);
var table$1=require$(78120);
function variablesOf({message,hint=''},given){
const text = `${message} ${hint}`;
const named=inputs$0.j.filter(({name})=>void 0===given.flags[name]&&isNamed(name,text)).flatMap(({name})=>{
const variable=variableOf(name,given);
return void 0===variable?[]:[
{
name,
variable
}
];
});
const clauses = named.map(({ name, variable }, index)=>`${name} ${0 === index ? 'is set ' : ''}by ${variable}`);
return 0 === clauses.length ? '' : `${clauses.join(', ')}.`;
}
function isNamed(name,text){
const plain = `(?<![\\w./-])${name}(?![\\w/-])`;
const form = name.includes('-') ? plain : `\\b[Ii]nputs? ${name}(?![\\w/-])|\\(${name}\\)|${plain}:`;
return new RegExp(form).test(text);
}
function variableOf(name,{env,all}){
const own=(0,table$1.LO)(name);
if(env[own])return own;
if('go-download-base-url'===name&&env.GO_DOWNLOAD_BASE_URL)return 'GO_DOWNLOAD_BASE_URL';
return all?own:void 0;
}
}),
71482:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>problemJson
});
function problemJson({code,message,hint},redact){
const error={
code,
message:redact(message),
...hint&&{
hint:redact(hint)
}
};
return JSON.stringify({
error
},null,2);
}
}),
35588:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
m:()=>shellLines
});
var export$0=require$(49686);
async function shellLines(exports1,options){
const{shell,env,shortName=async()=>void 0}=options;
const path=env.PATH??'';
if('cmd'!==shell){
const lines=(0,export$0.Es)(shell,exports1,path);
if(void 0===exports1.switching)return lines;
const{switchLines}=await require$.e(4774).then(require$.bind(require$,24774));
return[
...lines,
...switchLines(shell,exports1.switching)
];
}
const cmd=await require$.e(7255).then(require$.bind(require$,27255));
if(!cmd.isBeyondAscii(exports1))return(0,export$0.Es)(shell,exports1,path);
return cmd.cmdLinesBeyondAscii(exports1,await cmd.withShortNames(exports1,shortName),path);
}
}),
54597:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
print:()=>print
});
function print(lines){
process.stdout.write(lines.map((line)=>`${line}\n`).join(''));
}
}),
7426:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
n:()=>paint
});
const colours={
plain:'',
warning:'33',
error:'31',
faint:'2'
};
function paint(tone,text){
const colour=colours[tone];
return '' === colour ? text : text.replace(/^.+$/gm, `\u001b[${colour}m$&\u001b[0m`);
}
}),
48560:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
$G:()=>printExports,
KN:()=>isEvaluated,
Q2:()=>printJson,
Yu:()=>showLine,
createShellHost:()=>createShellHost,
jq:()=>showDecisions,
n:()=>printText
});
var export$0=require$(49686);
var table$1=require$(78120);
var text$2=require$(47510);
var variables$3=require$(80676);
var progress$8=require$(47770);
var json$11=require$(71482);
var redaction$4=require$(33121);
var lines$5=require$(35588);
var output$10=require$(54597);
var story$9=require$(66277);
var summary$6=require$(49632);
var tone$7=require$(7426);
function createShellHost(options){
const{env,flags,json,shell}=options;
const{mask,redact}=(0,redaction$4.E)(env,flags);
const say=createVoice(env,redact);
const progress=process.stderr.isTTY?(0,progress$8.C)(100,(transfer,{barOf})=>drawBar(redact(barOf(transfer,process.stderr.columns||80)))):(0,progress$8.C)(5_000,(transfer,{describeTransfer})=>say('plain',describeTransfer(transfer)));
const narrator=(0,text$2.M)((line)=>showLine(say,line,options));
const story=(0,story$9.k)();
return{
readInput:(name)=>flags[name]??env[(0,table$1.LO)(name)],
mask,
redact,
event(event){
progress(event);
story.hear(event);
narrator.hear(event);
},
caughtUp:narrator.caughtUp,
async report(report,{summaryFile}){
await narrator.caughtUp();
if('setup'===report.kind&&''!==summaryFile)(0,summary$6.o)(summaryFile,await(0,summary$6.e)(report.result,story.events,redact));
const show=(line)=>showLine(say,line,options);
if(options.debug)await showDecisions(report,show);
if(json)return printJson(report,show,redact);
if('env'===report.kind&&!report.explain)return printExports(report.explained,{
show,
options
});
if('setup'!==report.kind)return printText(report,show,redact);
say('plain',report.result.goVersionLine);
const{switching}=process.stdout.isTTY?{}:report.result;
(0,output$10.print)(await(0,lines$5.m)({
...report.result,
switching
},options));
if(process.stdout.isTTY)say('plain',usageHint[shell]);
},
async fail({code,message,hint}){
await narrator.caughtUp();
say('error', `${code}: ${message}`);
const advice=[
hint,
(0,variables$3.h)({
message,
hint
},{
env,
flags,
all:false
})
].filter(Boolean);
if(advice.length>0)say('plain',advice.join(' '));
if(json)(0,output$10.print)([
(0,json$11.o)({
code,
message,
hint
},redact)
]);
else if(false!==options.evaluated&&isEvaluated(options.command)&&!process.stdout.isTTY)(0,output$10.print)([
(0,export$0.Pu)(shell)
]);
}
};
}
const usageHint={
sh:'These lines change nothing by themselves. To use this Go in your shell: eval "$(setup-go-tarball setup ...)"',
fish:'These lines change nothing by themselves. To use this Go in your shell: setup-go-tarball setup --shell fish ... | source',
powershell:'These lines change nothing by themselves. To use this Go in your shell: setup-go-tarball setup ... | Out-String | Invoke-Expression',
cmd:'These lines change nothing by themselves. Write them to a file that ends in .cmd, and call that file.'
};
async function printExports(explained,{show,options}){
for(const remark of explained.remarks)show(remark);
(0,output$10.print)(await(0,lines$5.m)(explained,options));
}
async function showDecisions(report,show){
if('setup'!==report.kind)return;
const{environmentTable}=await require$.e(1760).then(require$.bind(require$,81760));
const decisions=await report.result.explain();
for(const text of environmentTable({
...report.result,
decisions
}))show({
level:'debug',
text
});
}
function isEvaluated(command){
return void 0===command||'setup'===command||'use'===command||'env'===command;
}
async function printJson(report,show,redact){
await writeFiles(report,redact);
const{reportJson}=await require$.e(595).then(require$.bind(require$,20595));
if('setup'!==report.kind){
const{reportText}=await require$.e(3626).then(require$.bind(require$,33626));
const{notes}=await reportText(report);
for(const note of notes.filter(({level})=>'warning'===level))show(note);
}
(0,output$10.print)([
await reportJson(report,redact)
]);
}
async function writeFiles(report,redact){
if('stats'===report.kind&&void 0!==report.svg){
const{writeStatsSvg}=await require$.e(5908).then(require$.bind(require$,65908));
writeStatsSvg(report.stats,report.svg);
}
if('audit'!==report.kind)return;
const{writeSarif}=await require$.e(5).then(require$.bind(require$,30005));
writeSarif(report,redact);
}
async function printText(report,show,redact){
await writeFiles(report,redact);
const{reportText}=await require$.e(3626).then(require$.bind(require$,33626));
const{lines,notes}=await reportText(report);
for(const note of notes.filter(({level})=>'warning'===level))show(note);
(0,output$10.print)('goauth'===report.kind?lines:lines.map(redact));
for(const note of notes.filter(({level})=>'warning'!==level))show(note);
}
function showLine(say,line,{debug,command}){
const least='exec'===command||'sandbox'===command?[
'debug',
'info',
'notice'
]:[
'debug'
];
if(least.includes(line.level)&&!debug)return;
if('debug'===line.level)say('faint',line.text);
else if ('warning' === line.level) say('warning', `Warning: ${line.text}`);
else if ('error' === line.level) say('error', `Error: ${line.text}`);
else say('plain',line.text);
}
function createVoice(env,redact){
const coloured=true===process.stderr.isTTY&&!env.NO_COLOR&&'dumb'!==env.TERM;
return(tone,text)=>{
const clear=process.stderr.isTTY?'\r\u001b[K':'';
const shown=redact(text);
process.stderr.write(`${clear}${coloured ? (0, tone$7.n)(tone, shown) : shown}\n`);
};
}
function drawBar(bar){
process.stderr.write(`\r\u001b[K${bar}`);
}
})
};
