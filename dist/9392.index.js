"use strict";
exports.id=9392;
exports.ids=[
9392
];
exports.modules={
99392:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
openObservers:()=>openObservers
});
var job$1=require$(18362);
var outcome$0=require$(81799);
async function openObservers(options){
const{host,inputs,command='setup',events:file}=options;
const where=placeOf(options.env);
const observers=[];
if(void 0!==file){
const{openEventFile}=await require$.e(6218).then(require$.bind(require$,16218));
const{write,close}=openEventFile(file,host);
observers.push({
hear:write,
end:close
});
}
if('otlp'===inputs.telemetry)observers.push((await Promise.all([
require$.e(9155),
require$.e(639)
]).then(require$.bind(require$,40639))).openTelemetry(options));
if(''!==inputs.metricsFile)observers.push((await Promise.all([
require$.e(9155),
require$.e(4015)
]).then(require$.bind(require$,34015))).openMetricsFile(options));
const events=[];
const hear=(event)=>{
for(const observer of observers)observer.hear?.(event);
keep(events,event);
};
return{
env:observers.find(({env})=>env)?.env??options.env,
hear,
handOn:(result)=>observers.reduce((all,{handOn})=>handOn?.(all)??all,result),
async end(exitCode,problem){
const start=performance.timeOrigin;
const time=Date.now();
const outcome=(0,outcome$0.s)(exitCode,problem);
const run={
command,
host:where,
start,
end:Math.max(start,time),
outcome,
code:problem?.code
};
const milliseconds=Math.round(run.end - start);
hear({
kind:'finished',
command,
host:where,
outcome,
code:run.code,
milliseconds,
time
});
await Promise.all(observers.map((observer)=>safely(host,async()=>observer.end(run,events))));
if(observers.some(({isLate})=>isLate?.()))exitSoon();
}
};
}
function exitSoon(){
setInterval(()=>{
if(process.stdout.writableLength + process.stderr.writableLength===0)process.exit();
},50).unref();
}
function placeOf(env){
if('true'===env.GITHUB_ACTIONS)return 'github';
return(0,job$1.l)(env)?'gitlab':'shell';
}
async function safely(host,tell){
try{
await tell();
}catch(error){
const message = `Telemetry failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
host.event({
kind:'remark',
level:'warning',
message,
time:Date.now()
});
}
}
function keep(events,event){
const[before,last]=events.slice(-2);
const same=(other)=>'bytes'===event.kind&&other?.kind==='bytes'&&other.install===event.install;
if(same(last)&&same(before))events.pop();
events.push(event);
}
}),
25796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
ho:()=>hasRefused,
vu:()=>isRefusal
});
var problem$0=require$(48624);
const failures={
USAGE:failure('user'),
INPUT_INVALID:failure('user'),
VERSION_INVALID:failure('user'),
VERSION_UNKNOWN:failure('user',{
otherMirror:true,
unlisted:true
}),
VERSION_FILE_MISSING:failure('user'),
VERSION_FILE_INVALID:failure('user'),
ARCHITECTURE_UNKNOWN:failure('user'),
PLATFORM_UNSUPPORTED:failure('user',{
otherMirror:true,
unlisted:true
}),
MIRROR_UNREACHABLE:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_UNTRUSTED:failure('network',{
otherMirror:true
}),
MIRROR_INTERRUPTED:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_STATUS:failure('mirror',{
otherMirror:true
}),
MIRROR_BUSY:failure('mirror',{
otherMirror:true,
retry:'later'
}),
MIRROR_REDIRECT:failure('network',{
otherMirror:true
}),
INDEX_INVALID:failure('mirror',{
otherMirror:true
}),
ARCHIVE_NOT_ONE:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SIZE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISSING:failure('mirror',{
otherMirror:true
}),
TRUST_TOO_LOW:failure('user',{
otherMirror:true
}),
SIGNATURE_MISSING:failure('mirror',{
otherMirror:true
}),
SIGNATURE_INVALID:failure('mirror',{
otherMirror:true
}),
SIGNATURE_UNTRUSTED:failure('user',{
otherMirror:true
}),
SIGNATURE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
VERIFY_COMMAND_REFUSED:failure('user'),
RELEASE_TOO_NEW:failure('user'),
LOCKFILE_INVALID:failure('user'),
LOCKFILE_INCOMPLETE:failure('user'),
ARCHIVE_REFUSED:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SUMDB_UNREACHABLE:failure('database',{
otherMirror:true,
retry:'later',
unconfirmed:true
}),
SUMDB_INVALID:failure('database',{
otherMirror:true
}),
SUMDB_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true,
unconfirmed:true
}),
SUMDB_INCONSISTENT:failure('database'),
SUMDB_OFF:failure('user',{
otherMirror:true,
unconfirmed:true
}),
TREE_INVALID:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
MIRRORS_FAILED:failure('mirror'),
PERMISSION_DENIED:failure('disk',{
retry:'if-allowed'
}),
DISK_FULL:failure('disk',{
retry:'after-sweep'
}),
FILES_FAILED:failure('disk'),
INTERRUPTED:failure('user'),
TIMED_OUT:failure('user'),
LOCK_HELD:failure('other-job'),
RANGE_INVALID:failure('mirror',{
otherMirror:true,
retry:'whole-file'
}),
INSTALL_DIR_REFUSED:failure('user'),
PROFILE_REFUSED:failure('user'),
GO_FAILED:failure('other-go'),
GO_SHADOWED:failure('other-go'),
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
GUARD_FAILED:failure('user'),
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof problem$0.A?failures[error.code]:void 0;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return 'later'===retry||'whole-file'===retry;
}
function isMirrorFailure(error){
return failureOf(error)?.otherMirror===true;
}
function isWrongBytes(error){
return failureOf(error)?.wrongBytes===true;
}
function isUnlisted(error){
return failureOf(error)?.unlisted===true;
}
function isUnconfirmed(error){
return failureOf(error)?.unconfirmed===true;
}
function isRefusal(error){
const failure=failureOf(error);
return failure?.fault==='mirror'&&'never'===failure.retry&&!failure.wrongBytes;
}
function hasRefused(error){
return isRefusal(error)||failureOf(error)?.fault==='mirror'&&failureOf(error)?.retry==='later';
}
function isNoAnswer(error){
const failure=failureOf(error);
return(failure?.fault==='network'||failure?.fault==='mirror')&&!failure.wrongBytes;
}
function failure(fault,more={}){
return{
fault,
retry:'never',
otherMirror:false,
wrongBytes:false,
unlisted:false,
unconfirmed:false,
...more
};
}
}),
81799:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
K:()=>outcomes,
s:()=>outcomeOf
});
var failures$0=require$(25796);
const outcomes=[
'success',
'failure',
'error',
'timeout',
'cancellation'
];
function outcomeOf(exitCode,problem){
if(void 0===problem)return 0===exitCode?'success':'failure';
if('TIMED_OUT'===problem.code)return 'timeout';
if('INTERRUPTED'===problem.code)return 'cancellation';
return 'user'===failures$0.e9[problem.code].fault?'failure':'error';
}
})
};
