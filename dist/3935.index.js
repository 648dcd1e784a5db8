export const id=3935;
export const ids=[
3935,
9440
];
export const modules={
7601:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
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
9440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
print:()=>print
});
function print(lines){
process.stdout.write(lines.map((line)=>`${line}\n`).join(''));
}
}),
373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
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
return colour === '' ? text : text.replace(/^.+$/gm, `\u001b[${colour}m$&\u001b[0m`);
}
}),
3935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
KN:()=>isEvaluated,
Q2:()=>printJson,
Yu:()=>showLine,
createShellHost:()=>createShellHost,
n:()=>printText
});
var _core_activate_shell_export_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4819);
var _core_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7929);
var _render_event_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9261);
var _render_problem_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7601);
var _render_redaction_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5168);
var _render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9440);
var _render_throttle_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4185);
var _render_tone_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(373);
function createShellHost(options){
const{env,flags,json,shell}=options;
const{mask,redact}=(0,_render_redaction_js__WEBPACK_IMPORTED_MODULE_3__.E)(env,flags);
const say=createVoice(env,redact);
const progress=createProgress(say,redact);
const narrator=(0,_render_event_text_js__WEBPACK_IMPORTED_MODULE_2__.M)((line)=>showLine(say,line,options));
return{
readInput:(name)=>flags[name]??env[(0,_core_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.LO)(name)],
mask,
redact,
event(event){
if(event.kind==='bytes')progress(event);
else narrator.hear(event);
},
async report(report){
await narrator.caughtUp();
if(json)return printJson(report,(line)=>showLine(say,line,options),redact);
if(report.kind!=='setup')return printText(report,(line)=>showLine(say,line,options),redact);
say('plain',report.result.goVersionLine);
(0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)((0,_core_activate_shell_export_js__WEBPACK_IMPORTED_MODULE_0__.Es)(shell,report.result));
if(process.stdout.isTTY)say('plain',usageHint[shell]);
},
async fail({code,message,hint}){
await narrator.caughtUp();
say('error', `${code}: ${message}`);
if(hint)say('plain',hint);
if(json)(0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([
(0,_render_problem_json_js__WEBPACK_IMPORTED_MODULE_6__.o)({
code,
message,
hint
},redact)
]);
else if(isEvaluated(options.command)&&!process.stdout.isTTY)(0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([
(0,_core_activate_shell_export_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(shell)
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
function isEvaluated(command){
return command===undefined||command==='setup'||command==='use';
}
async function printJson(report,show,redact){
const{reportJson}=await __webpack_require__.e(8590).then(__webpack_require__.bind(__webpack_require__,8590));
if(report.kind!=='setup'){
const{reportText}=await __webpack_require__.e(5823).then(__webpack_require__.bind(__webpack_require__,5823));
const{notes}=await reportText(report);
for(const note of notes.filter(({level})=>level==='warning'))show(note);
}
(0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([
await reportJson(report,redact)
]);
}
async function printText(report,show,redact){
const{reportText}=await __webpack_require__.e(5823).then(__webpack_require__.bind(__webpack_require__,5823));
const{lines,notes}=await reportText(report);
for(const note of notes.filter(({level})=>level==='warning'))show(note);
(0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)(lines.map(redact));
for(const note of notes.filter(({level})=>level!=='warning'))show(note);
}
function showLine(say,line,{debug}){
if(line.level==='debug'&&!debug)return;
if(line.level==='debug')say('faint',line.text);
else if (line.level === 'warning') say('warning', `Warning: ${line.text}`);
else say('plain',line.text);
}
function createVoice(env,redact){
const coloured=process.stderr.isTTY===true&&!env['NO_COLOR']&&env['TERM']!=='dumb';
return(tone,text)=>{
const clear=process.stderr.isTTY?'\r\u001b[K':'';
const shown=redact(text);
process.stderr.write(`${clear}${coloured ? (0, _render_tone_js__WEBPACK_IMPORTED_MODULE_4__.n)(tone, shown) : shown}\n`);
};
}
function createProgress(say,redact){
const seldom=(0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__.n)(5_000);
const often=(0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__.n)(100);
return(transfer)=>{
if(process.stderr.isTTY)often(transfer,()=>drawBar(transfer,redact));
else seldom(transfer,(text)=>say('plain',text));
};
}
function drawBar(transfer,redact){
const width=30;
const filled = transfer.total === undefined ? 0 : Math.floor(width * transfer.done / transfer.total);
const figures=redact((0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__.H)(transfer).slice(transfer.label.length + 2));
process.stderr.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`);
}
})
};
