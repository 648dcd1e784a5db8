#!/usr/bin/env node
import{createRequire as t}from "module";
const e=(e)=>process.getBuiltinModule?.(e)??t(import.meta.url)(e);
var n={
42613:(t)=>{
t.exports=e("assert");
},
20181:(t)=>{
t.exports=e("buffer");
},
35317:(t)=>{
t.exports=e("child_process");
},
76982:(t)=>{
t.exports=e("crypto");
},
72250:(t)=>{
t.exports=e("dns");
},
24434:(t)=>{
t.exports=e("events");
},
79896:(t)=>{
t.exports=e("fs");
},
69278:(t)=>{
t.exports=e("net");
},
34589:(t)=>{
t.exports=e("node:assert");
},
16698:(t)=>{
t.exports=e("node:async_hooks");
},
4573:(t)=>{
t.exports=e("node:buffer");
},
31421:(t)=>{
t.exports=e("node:child_process");
},
77598:(t)=>{
t.exports=e("node:crypto");
},
53053:(t)=>{
t.exports=e("node:diagnostics_channel");
},
78474:(t)=>{
t.exports=e("node:events");
},
73024:(t)=>{
t.exports=e("node:fs");
},
51455:(t)=>{
t.exports = e("node:fs/promises");
},
37067:(t)=>{
t.exports=e("node:http");
},
32467:(t)=>{
t.exports=e("node:http2");
},
77030:(t)=>{
t.exports=e("node:net");
},
48161:(t)=>{
t.exports=e("node:os");
},
76760:(t)=>{
t.exports=e("node:path");
},
643:(t)=>{
t.exports=e("node:perf_hooks");
},
41792:(t)=>{
t.exports=e("node:querystring");
},
80099:(t)=>{
t.exports=e("node:sqlite");
},
57075:(t)=>{
t.exports=e("node:stream");
},
46466:(t)=>{
t.exports = e("node:stream/promises");
},
37830:(t)=>{
t.exports = e("node:stream/web");
},
58500:(t)=>{
t.exports = e("node:timers/promises");
},
41692:(t)=>{
t.exports=e("node:tls");
},
50755:(t)=>{
t.exports=e("node:url");
},
57975:(t)=>{
t.exports=e("node:util");
},
73429:(t)=>{
t.exports = e("node:util/types");
},
75919:(t)=>{
t.exports=e("node:worker_threads");
},
38522:(t)=>{
t.exports=e("node:zlib");
},
70857:(t)=>{
t.exports=e("os");
},
16928:(t)=>{
t.exports=e("path");
},
2203:(t)=>{
t.exports=e("stream");
},
64756:(t)=>{
t.exports=e("tls");
},
52018:(t)=>{
t.exports=e("tty");
},
39023:(t)=>{
t.exports=e("util");
},
43106:(t)=>{
t.exports=e("zlib");
},
45262:((t,e,n)=>{
n.d(e,{
s$:()=>ts,
be:()=>ti,
_K:()=>Q,
ah:()=>tn,
iY:()=>tr,
vq:()=>tt,
fA:()=>tp,
Ko:()=>tf,
rE:()=>te
});
var r=n(48161);
var o=n(62021);
var i=n(17719);
var s=n(72969);
function a(t){
return i.Fu.find((e)=>e.name===t)?.default??'';
}
function c(t,e){
const n=u(e);
if('true'===n||'false'===n)return 'true'===n;
throw new s.A('INPUT_INVALID', `The input ${t} must be true or false, not "${e}"`, {
hint: `Write ${t}: true or ${t}: false.`
});
}
function u(t){
return /^(True|TRUE|False|FALSE)$/.test(t) ? t.toLowerCase() : t;
}
function l(t,e,n){
const r=e||n;
if (/^\d{1,7}$/.test(r)) return Number(r);
throw new s.A('INPUT_INVALID', `The input ${t} is "${r}", which is not a whole number from 0 to 9999999`, {
hint: `Write ${t}: ${n}, for example.`
});
}
function d(t){
return t.split(/[\s,]+/).filter((t)=>'' !== t);
}
function f(t){
if(''===t)return '';
const e = t.replace(/^sha256:/i, '').toLowerCase();
if (/^[0-9a-f]{64}$/.test(e)) return e;
throw new s.A('INPUT_INVALID', `The input checksum is "${t}", which is not a SHA-256`, {
hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".'
});
}
function h(t,e,n){
const r=e.find((t)=>t===n);
if(''===n||void 0!==r)return r;
throw new s.A('INPUT_INVALID', `The input ${t} is "${n}", which is not one of its values`, {
hint: `Write one of ${e.join(', ')}.`
});
}
function p(t){
const e=d(t).map((t)=>h('fail-on',i.K1,t));
return e.filter((t)=>void 0!==t&&'none'!==t);
}
function m(t){
const e = t.startsWith('/');
const n = e ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
const r=t.split(e?':':';').find((t)=>''!==t&&!n.test(t));
if(void 0===r)return t;
throw new s.A('INPUT_INVALID', `The input gopath contains "${r}", which is not an absolute path`, {
hint: 'Write absolute paths, such as /home/me/go. ~ and shell variables are not expanded.'
});
}
function v(t,e){
if (!/[\u0000-\u001f\u007f]/.test(e)) return e;
throw new s.A('INPUT_INVALID', `The input ${t} contains a line break or another control character`, {
hint: `Give ${t} on one line.`
});
}
function w(t){
const e=(e)=>(t(e)??'').trim();
const n=(t)=>v(t,e(t));
const r=(t,n=a(t))=>c(t,e(t)||n);
const s=(t,n=a(t))=>l(t,e(t),n);
const w=(t)=>h(t,[
'shared',
'per-version'
],e(t))??'shared';
const g=e('mirrors');
return{
goVersion:e('go-version'),
goVersionFile:e('go-version-file'),
defaultVersion:e('default-version'),
checkLatest:r('check-latest'),
token:n('token'),
cache:h('cache',i.Z5,u(e('cache')))??'true',
cacheWrite:h('cache-write',i.ZM,u(e('cache-write')))??'auto',
cacheDependencyPath:e('cache-dependency-path'),
cacheTimeout:1000*s('cache-timeout-s'),
cacheMaxSizeMb:s('cache-max-size-mb'),
tools:d(e('tools')),
stableMtimes:r('stable-mtimes'),
matrix:e('matrix'),
matrixVersions:e('matrix-versions'),
architecture:e('architecture'),
goDownloadBaseUrl:e('go-download-base-url'),
mirrorAuth:e('mirror-auth'),
mirrors:''===g?void 0:d(g),
checksum:f(e('checksum')),
requireTrust:h('require-trust',o.e,e('require-trust')),
signatureKey:e('signature-key'),
frozen:r('frozen'),
verifyCommand:e('verify-command'),
minimumReleaseAge:s('minimum-release-age'),
maxRetries:s('max-retries'),
retryBackoff:s('retry-backoff-ms'),
timeout:s('timeout-ms'),
resumable:r('resumable'),
checkpointPath:n('checkpoint-path'),
checkpointMaxAgeHours:s('checkpoint-max-age-hours'),
checkpointMaxSizeMb:s('checkpoint-max-size-mb'),
locking:r('locking'),
retryOnPermissionDenied:r('retry-on-permission-denied'),
installDir:n('install-dir'),
replace:r('replace'),
slim:r('slim'),
exportGoroot:r('export-goroot'),
gopath:m(n('gopath')),
goproxy:n('goproxy'),
goprivate:n('goprivate'),
toolchain: n('toolchain').replace(/^(?=\d)/, 'go'),
gobin:w('gobin'),
gopathMode:w('gopath-mode'),
goauth:r('goauth'),
sandbox:h('sandbox',i.ui,e('sandbox'))??'auto',
projectCache:r('project-cache'),
problemMatcher:r('problem-matcher'),
patch:h('patch',i.px,e('patch'))??'exact',
advisories:h('advisories',i.jn,e('advisories'))??'notice',
advisoriesRefresh:r('advisories-refresh'),
failOn:p(e('fail-on')),
summary:h('summary',i.cy,e('summary'))??'full',
telemetry:h('telemetry',[
'off',
'otlp'
],e('telemetry'))??'off',
telemetryTimeout:s('telemetry-timeout-ms'),
metricsFile:n('metrics-file'),
summaryFile:n('summary-file'),
guard:r('guard')?{
text:e,
line:n,
flag:r,
count:s
}:void 0
};
}
var g=n(4519);
var b=n(42225);
var y=n(76760);
var O=n(25446);
function E({env:t,homedir:e,projectCache:n}){
const o=k(t);
const i=(0,y.join)(o,O.f);
const s=t.RUNNER_TOOL_CACHE?(0,y.resolve)(t.RUNNER_TOOL_CACHE):void 0;
const a=n?(0,y.join)(i,O.b):x(t,e);
return{
workspace:o,
temporary:t.RUNNER_TEMP||(0,r.tmpdir)(),
versionFolders:G(t,o),
toolCache:s??a??S(),
projectFolder:n?{
path:i,
asked:true,
homeless:false
}:void 0
};
}
async function $(t){
const e=await n.e(6772).then(n.bind(n,6772));
return e.gitLabPlaces({
...t,
workspace:k({}),
usualToolCache:x(t.env,t.homedir),
nodePlatform:process.platform
});
}
function k(t){
try{
return(0,y.resolve)(t.GITHUB_WORKSPACE||'.');
}catch(t){
throw new s.A('FILES_FAILED','The current folder no longer exists',{
hint:'Change to an existing folder and run again.',
cause:t
});
}
}
function G(t,e){
if(!t.GITHUB_WORKSPACE)return A(e);
const n=A(C()??e);
const r=n.indexOf(e);
return r<0?[
e
]:n.slice(0,r + 1);
}
function C(){
try{
return process.cwd();
}catch {
return;
}
}
function A(t){
const e=(0,y.dirname)(t);
return e===t?[
t
]:[
t,
...A(e)
];
}
function x(t,e){
const n='setup-go-tarball';
const r=t.LOCALAPPDATA;
if('win32'===process.platform&&r)return(0,y.join)(r,n);
const o=t.XDG_CACHE_HOME;
if(o&&(0,y.isAbsolute)(o))return(0,y.join)(o,n);
return ''===e?void 0:(0,y.join)(e,'.cache',n);
}
function S(){
throw new s.A('FILES_FAILED','No home folder is known, so there is no folder for the tool cache',{
hint:'Set RUNNER_TOOL_CACHE to a writable folder, or set HOME.'
});
}
var T=n(73024);
var I=n(86579);
var N=n(22969);
var V=n(39780);
function R(){
const t=()=>n.e(3135).then(n.bind(n,13135));
return{
readText:(t)=>_(t,'read',()=>(0,T.readFileSync)(t,'utf8'),void 0),
readBytes:(t)=>_(t,'read',()=>(0,T.readFileSync)(t,'latin1'),void 0),
async*readStream(e){
yield*(await t()).readStream(e);
},
list:(t)=>_(t,'list the folder',()=>(0,T.readdirSync)(t),[]),
kind:(t)=>_(t,'look at',()=>P(t),void 0),
modifiedAt:(t)=>_(t,'look at',()=>(0,T.statSync)(t).mtimeMs,void 0),
touch: (t, e)=>(0, b.CD)(t, 'date', ()=>(0, T.utimesSync)(t, e / 1000, e / 1000)),
makeFolder:(t,e)=>(0,b.CD)(t,'make the folder',()=>(0,V.w)(t,e)),
makeTemporaryFolder:async(e)=>(await t()).makeTemporaryFolder(e),
makeOwnFolder:async(e)=>(await t()).makeOwnFolder(e),
writeText:async(e,n,r)=>(await t()).writeText(e,n,r),
rewrite:async(t,e)=>(await n.e(5034).then(n.bind(n,85034))).rewrite(t,e),
writeStream:async(e,n)=>(await t()).writeStream(e,n),
rename:async(e,n)=>(await t()).move(e,n),
remove:async(e)=>(await t()).remove(e),
syncFolder:async(e)=>(await t()).syncFolder(e),
removeIfEmpty:async(e)=>(await t()).removeIfEmpty(e),
link:async(e,n,r)=>(await t()).link(e,n,r),
canWrite:async(t)=>U(t),
linkTarget:(t)=>(0,b.CD)(t,'look at',()=>L(t)),
facts:(t)=>_(t,'look at',()=>j(t),void 0),
realPath:(t)=>_(t,'look at',()=>T.realpathSync.native(t),void 0)
};
}
function _(t,e,n,r){
return(0,b.CD)(t,e,()=>{
try{
return n();
}catch(t){
if('ENOENT'===(0,b.CA)(t)||'ENOTDIR'===(0,b.CA)(t))return r;
throw t;
}
});
}
function P(t){
const e=(0,T.statSync)(t);
return e.isFile()?'file':e.isDirectory()?'folder':'other';
}
function j(t){
const{mtimeMs:e,size:n}=(0,T.statSync)(t);
return{
modified:e,
size:n
};
}
function L(t){
try{
return(0,T.readlinkSync)(t);
}catch(t){
if(M.has((0,b.CA)(t)))return;
throw t;
}
}
const M=new Set([
'EINVAL',
'ENOENT',
'ENOTDIR',
'UNKNOWN'
]);
function U(t){
try{
const e=(0,T.statSync)(t,{
throwIfNoEntry:false
});
if(void 0===e)return(0,y.dirname)(t)!==t&&U((0,y.dirname)(t));
if(!e.isDirectory())return false;
(0,T.accessSync)(t,T.constants.W_OK|T.constants.X_OK);
return true;
}catch {
return false;
}
}
const D={
now:Date.now,
elapsed:()=>performance.now(),
random:Math.random
};
var H=n(31421);
var F=n(21118);
const B={
run:async(t,e,{cwd:n,env:r})=>{
try{
return z(t,e,{
cwd:n,
env:r,
maxBuffer:q,
windowsHide:true
});
}catch(e){
throw await K(t,n,e);
}
},
handOver:async(...t)=>(await n.e(4833).then(n.bind(n,24833))).handOver(...t),
async start(t,e,r){
const{start:o}=await n.e(8835).then(n.bind(n,48835));
try{
return await o(t,e,r);
}catch(e){
throw await K(t,r.cwd,e);
}
}
};
const q=16*1024**2;
function z(t,e,n){
const r=(0,H.spawnSync)(t,e,{
...n,
encoding:'utf8',
stdio:[
'ignore',
'pipe',
'pipe'
]
});
if(void 0!==r.error)throw r.error;
return{
exitCode:W(r),
stdout:r.stdout,
stderr:r.stderr
};
}
function W(t){
return t.status??128 +(null===t.signal?0:r.constants.signals[t.signal]);
}
async function K(t,e,r){
if((0,b.N8)(r))return(0,b.HB)(r,t,'run');
const{whyNotStarted:o}=await n.e(192).then(n.bind(n,192));
const{why:i,hint:a}=o(t,e,r);
return new s.A('GO_FAILED', `Cannot run ${(0, F.T)(t)} in ${(0, F.T)(e)}: ${i}`, {
hint:a,
cause:r
});
}
function Z(t){
const{inputs:e,env:o,homedir:i,places:s,program:a,mask:c,redact:u}=t;
const{toolCache:l}=s;
const d=R();
let f;
let h;
const p=new AbortController();
let m;
const v=[];
let w;
const g=()=>w??=n.e(1013).then(n.bind(n,31013)).then(({createLazyPorts:t})=>t({
toolCache:l,
signal:p.signal
}));
let b;
const y={
emit:(e)=>t.listen({
...e,
time:D.now()
}),
files:d,
exec:B,
clock:{
...D,
sleep:async(t)=>(await n.e(3007).then(n.bind(n,3007))).sleepUnlessStopped(t,p.signal)
},
env:o,
platform:(0,N.rE)({
nodePlatform:process.platform,
nodeArch:process.arch,
machine:(0,r.machine)(),
kernelVersion:(0,r.version)()
},e.architecture),
...s,
home:i,
network:()=>b??=n.e(2082).then(n.bind(n,22082)).then(({openNetwork:t})=>t({
run:y,
inputs:e,
mask:c,
signal:p.signal
})),
records:async()=>(await g()).records(),
writers:()=>h??=n.e(3537).then(n.bind(n,33537)).then(({createWriters:t})=>t()),
partials:async()=>(await g()).partials(),
treeMoves:async()=>(await g()).treeMoves(),
room:async(t)=>(await n.e(9790).then(n.bind(n,69790))).room(t),
disk:async()=>(await g()).disk(),
versionsForActions:async(t,e)=>(await g()).versionsForActions(t,e),
cacheFolders:async()=>(await g()).cacheFolders(),
goCaches:async()=>(await g()).goCaches(),
cacheService:async(t)=>(await g()).cacheService(t),
afterwards(t){
const e=t.then(()=>void 0,(t)=>({
error:t
}));
v.push(e);
},
async listenForStop(){
m??=n.e(3007).then(n.bind(n,3007)).then(({listenForStop:t})=>t(e.timeout,p));
await m;
},
modesAreShared:async()=>(await n.e(8607).then(n.bind(n,38607))).modesAreShared(),
withSharedModes:async(t)=>(await n.e(8607).then(n.bind(n,38607))).withSharedModes(t),
throwIfStopped:()=>p.signal.throwIfAborted(),
trees:{
hashTree:async(t)=>(await g()).trees.hashTree(t),
modesOf:async(t)=>(await g()).trees.modesOf(t),
setModes:async(t,e)=>(await g()).trees.setModes(t,e),
sizeOf:async(t)=>(await g()).trees.sizeOf(t)
},
async digest(){
const{createDigest:t}=await n.e(2647).then(n.bind(n,82647));
return t();
},
sumdb:async()=>(await g()).sumdb(),
signatures:async()=>(await g()).signatures(),
goSettings:()=>f??=Y(d,{
env:o,
homedir:i,
goproxy:e.goproxy,
warn:(t)=>y.emit({
kind:'remark',
level:'warning',
message:t
})
}),
machine:async()=>(await g()).machine(),
fasterDrive:X(o,l),
redact:u,
program:a
};
return{
run:y,
async[Symbol.asyncDispose](){
const t=(await Promise.all(v)).find((t)=>void 0!==t);
await(await b?.catch(()=>void 0))?.close();
(await m)?.close();
if(void 0!==t)throw t.error;
}
};
}
async function Y(t,e){
const{env:n,homedir:r,goproxy:o,warn:i}=e;
const s=(0,I.m)({
env:n,
nodePlatform:process.platform,
homedir:r
});
const a=void 0===s?{}:(0,I.$)(await J(t,s,i));
return{
GOPROXY:o||n.GOPROXY||a.GOPROXY||'',
GOSUMDB:n.GOSUMDB||a.GOSUMDB||'',
file:s,
written:a
};
}
async function J(t,e,n){
try{
const r=await t.kind(e);
if ('folder' === r) n(`GOENV names "${e}", which is a folder: go ignores it, and go env -w fails. Name a file, or off.`);
return 'file'===r?await t.readText(e)??'':'';
}catch(t){
if(t instanceof s.A&&'PERMISSION_DENIED'===t.code)return '';
throw t;
}
}
function X(t,e){
const n='win32'===process.platform&&'github-hosted'===t.RUNNER_ENVIRONMENT;
if (!n || !/^c:/i.test(e) || !(0, T.existsSync)('D:\\')) return;
return{
actual: e.replace(/^c:/i, 'D:')
};
}
const{env:Q}=process;
const tt=(0,g.l)(Q);
const te='1.0.0';
async function tn(t,e){
let n=1;
let r;
try{
tc();
n=await e();
}catch(e){
r=e instanceof s.A?e:tu(e)??tl(e);
await t.fail(r);
if(e instanceof Error)t.event({
kind:'trace',
message:td(e),
time:Date.now()
});
to=r.signal;
n=r.exitCode??('USAGE'===r.code?2:1);
}
await tr?.end(n,r);
return n;
}
let tr;
let to;
function ti(t){
to=t;
}
function ts(){
if(void 0!==to)process.kill(process.pid,to);
}
const ta=24;
function tc(){
if(Number.parseInt(process.versions.node,10)>=ta)return;
throw new s.A('NODE_UNSUPPORTED', `Node ${process.versions.node} is too old: Node ${ta} or newer is required`, {
hint:'In a checkout, "npm ci" installs a suitable Node, and "npm start --" uses it.'
});
}
function tu(t){
return(0,b.N8)(t)?(0,b.HB)(t,import.meta.dirname,'read'):void 0;
}
function tl(t){
const e=t instanceof Error?t.stack??t.message:String(t);
return new s.A('INTERNAL',e,{
hint:'This is a bug in setup-go-tarball. Please report it with this text.',
cause:t
});
}
function td(t){
const e = t.cause instanceof Error ? `\ncaused by ${td(t.cause)}` : '';
return `${t.stack ?? t.message}${e}`;
}
function tf(t){
th(t);
const e=w((e)=>{
const n=t.readInput(e);
return 'go-download-base-url'===e?n||Q.GO_DOWNLOAD_BASE_URL:n;
});
return e;
}
function th(t){
const e=(t.readInput('token')??'').trim();
const n = e.replace(/^\S+ +/, '');
for(const r of new Set([
e,
n
]))if(''!==r)t.mask(r);
}
async function tp(t,e,r){
const o=tm();
const i={
env:Q,
homedir:o,
projectCache:e.projectCache,
cache:t.readInput('cache')
};
const{remarks:s,...a}=tt?await $(i):{
...E(i),
remarks:[]
};
if(r?.events!==void 0||'off'!==e.telemetry||e.metricsFile){
const{openObservers:o}=await n.e(8375).then(n.bind(n,88375));
tr=await o({
host:t,
inputs:e,
env:Q,
version:te,
...r
});
}
const c=Z({
listen(e){
t.event(e);
tr?.hear(e);
},
mask:t.mask,
redact:t.redact,
inputs:e,
env:tr?.env??Q,
homedir:o,
places:a,
program: `setup-go-tarball ${te}`
});
for(const t of s)c.run.emit({
kind:'remark',
level:'notice',
message:t
});
return c;
}
function tm(){
try{
return(0,r.homedir)();
}catch {
return '';
}
}
}),
8291:((t,e,n)=>{
n.d(e,{
Uv:()=>i,
Wz:()=>s,
fb:()=>r,
oP:()=>u,
p9:()=>o
});
function r(t){
return i({
...t.env,
...o(t.inputs),
GOTOOLCHAIN:t.toolchain,
GOROOT:t.inputs.exportGoroot?t.goroot:'',
...'local'!==t.toolchain&&{
GOWORK:'off'
}
});
}
function o({gopath:t,goproxy:e,goprivate:n,toolchain:r}){
const i={
GOPATH:t,
GOPROXY:e,
GOPRIVATE:n,
GOTOOLCHAIN:r
};
return Object.fromEntries(Object.entries(i).filter(([,t])=>t));
}
function i(t){
const e=Object.entries(t).filter((t)=>void 0!==t[1]);
return Object.fromEntries(e);
}
function s(t){
const{placed:e={},goEnv:n,inputs:r,separator:o,toolchain:s}=t;
const u={
...t,
env:{
...t.env,
...e
}
};
const[d,...f]=l(u);
f.push(...s.notes);
const h=n.GOPATH??'';
const p = h.replace('/' === o ? /:.*$/s : /;.*$/s, '');
if(''===p)f.push([
'no-gopath',
h
]);
else if(a(p)===a(u.goroot))f.push([
'gopath-is-goroot',
p
]);
const m = (...t)=>'/' === o ? t.join('/') : t.join('\\').replaceAll('/', '\\');
const v=c(u,m(p,'bin'));
const w=[
...d,
{
name:'GOPATH',
value:h
},
{
name:'GOPROXY',
value:n.GOPROXY??''
},
...s.variables,
{
name:'GOPRIVATE',
value:r.goprivate
}
];
const g=Object.entries(i(e)).filter(([t])=>w.every((e)=>e.name!==t));
const b=[
...w.filter(({name:t,value:e})=>'GOROOT'===t||''!==e),
...g.map(([t,e])=>({
name:t,
value:e
}))
];
const y=''===p?[]:[
m(p,'bin')
];
const O=[
...''===v?[]:[
v
],
m(u.goroot,'bin'),
...y
];
return{
variables:b,
paths:[
...new Set(O)
],
gopath:p,
folders:y,
notes:f
};
}
function a(t){
return t.replace(/(.)[\\/]+$/, '$1');
}
function c({env:t,goEnv:e,userGoEnv:n,separator:r},o){
const i=e.GOBIN??'';
const s=Boolean(t.GOBIN||n.GOBIN);
return(s||i!==o)&&u(i,r)?i:'';
}
function u(t,e){
return ('/' === e ? /^\// : /^(?:[A-Za-z]:[\\/]|[\\/]{2})/).test(t);
}
function l({env:t,goroot:e,inputs:n,sameRoot:r=false,userGoEnv:o}){
const i=[
{
name:'GOROOT',
value:e
}
];
const[s='',a]=[
t.GOROOT,
o.GOROOT
];
const c=s===e||r;
if(n.exportGoroot||c)return ''===s||c?[
i
]:[
i,
[
'goroot-changed',
s
]
];
if(a&&a!==e)return[
i,
[
'goroot-written',
a
]
];
if(''===s)return[
[]
];
return[
[
{
name:'GOROOT',
value:''
}
],
[
'goroot-emptied',
s
]
];
}
}),
86579:((t,e,n)=>{
n.d(e,{
$:()=>r,
m:()=>o
});
function r(t){
const e = t.split('\n').filter((t)=>/^[A-Z][^=]*=/.test(t));
return Object.fromEntries(e.map((t)=>[
t.slice(0,t.indexOf('=')),
t.slice(t.indexOf('=')+ 1)
]));
}
function o(t){
const{env:e,nodePlatform:n,homedir:r}=t;
if(e.GOENV)return 'off'===e.GOENV?void 0:e.GOENV;
const o=i(e,n,r);
const s = 'win32' === n ? '\\' : '/';
return o&&[
o,
'go',
'env'
].join(s);
}
function i(t,e,n){
if('win32'===e)return t.APPDATA||void 0;
const r=t.HOME||n;
if ('darwin' === e) return '' === r ? void 0 : `${r}/Library/Application Support`;
return t.XDG_CONFIG_HOME || ('' === r ? void 0 : `${r}/.config`);
}
}),
12098:((t,e,n)=>{
n.d(e,{
I:()=>r
});
function r(t){
return Boolean(t.GOLANG_VERSION)&&'local'===t.GOTOOLCHAIN;
}
}),
32560:((t,e,n)=>{
n.d(e,{
H:()=>o,
Q:()=>r
});
function r(t,e){
const n = /^go[^+]*/.exec(t)?.[0];
return i(e)&&void 0!==n&&n!==e;
}
function o(t,e){
return i(e)&&!s.test(t);
}
function i(t){
return !/^go1\.(\d|1\d|20)(?!\d)/.test(t);
}
const s = /^(?:auto|path|(?:local|go1(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)|[a-z]+(?:0|[1-9]\d*)?)?)?(?:[- \t][^+\\/]*)?)(?:\+(?:auto|path))?)$/;
}),
54905:((t,e,n)=>{
n.d(e,{
Fy:()=>c,
ZQ:()=>i,
tf:()=>s
});
var r=n(12098);
var o=n(32560);
const i='SETUP_GO_TARBALL_TOOLCHAIN';
async function s(t){
const e=a(t);
if(e.refused)throw(await n.e(5026).then(n.bind(n,65026))).toolchainProblem(e,t);
return e;
}
function a({env:t,userGoEnv:e,release:n,inputs:{toolchain:r,several:i}}){
const s=r||c(t);
const l=(t)=>(0,o.H)(t,n)||(0,o.Q)(t,n);
if(void 0!==s)return{
value:s,
by:r?'input':'environment',
variables:[
{
name:'GOTOOLCHAIN',
value:s
}
],
notes:[],
refused:l(s)
};
const d=e.GOTOOLCHAIN;
if(!d)return u(i?'path':'local');
if(!l(d))return{
...u(d),
by:'go env -w'
};
return{
...u('local'),
notes:[
[
'toolchain-written',
d
]
]
};
}
function c(t){
const e=t.GOTOOLCHAIN;
const n=e===t[i]||(0,r.I)(t);
return e&&!n?e:void 0;
}
function u(t){
const e=[
{
name:'GOTOOLCHAIN',
value:t
},
{
name:i,
value:t
}
];
return{
value:t,
by:'setup-go-tarball',
variables:e,
notes:[],
refused:false
};
}
}),
30209:((t,e,n)=>{
n.d(e,{
kb:()=>h,
Kb:()=>l,
Ii:()=>y,
xz:()=>c,
jU:()=>d,
c_:()=>u
});
var r=n(60658);
var o=n(50329);
function i(t,{version:e,target:n}){
return t.map((t)=>({
...t,
affected:(0,o.MZ)(t,{
version:e,
target:n
})
})).filter(({affected:t})=>t.length>0).map(({id:t,aliases:n,affected:r})=>({
id:t,
aliases:n,
parts:[
...new Set(r.map(({part:t})=>t))
],
fixedIn:s(r,e)
})).sort((t,e)=>a(e.id,t.id));
}
function s(t,e){
const n=t.map(({events:t})=>t.find((t)=>'fixed'===t.kind&&(0,r.Zy)(t.version,e)>0));
if(n.includes(void 0))return;
const o=n.flatMap((t)=>t?[
t.version
]:[]).sort(r.Zy).at(-1);
return o&&(0,r.zR)(o);
}
function a(t,e){
const n=(t)=>t.split('-').slice(1).map(Number);
const[r=0,o=0]=n(t);
const[i=0,s=0]=n(e);
return r - i||o - s;
}
function c({module:t,newest:e,advisories:n}){
return u({
...f({
module:t,
newest:e
}),
advisories:Object.entries(n).map(([t,e])=>m(t,e))
});
}
function u(t){
const{advisories:e}=t;
return{
...t,
vulnerabilities:(t,n)=>i(e,{
version:t,
target:n
})
};
}
function l({byMinor:t},e){
return void 0===e.pre&&void 0!==t[(0,o.Hs)(e)];
}
function d({module:t,newest:e,advisories:n,byMinor:r}){
const s=Object.entries(n);
const c=([t,e])=>m(t,e);
const u=(t)=>p(t).map((e)=>c(s[e]??O(t)));
return{
...f({
module:t,
newest:e
}),
vulnerabilities(t,e){
const n=(0,o.Hs)(t);
const l=r[n];
if(void 0===l)return i(s.map(c),{
version:t,
target:e
});
const d=(e)=>Object.entries(e).filter(([e])=>'never'===e||Number(e)>t.patch);
const f=d(l.others).flatMap(([,t])=>u(t));
return[
...i(f,{
version:t,
target:e
}),
...d(l.fixedBy).flatMap(([t,e])=>p(e).map((r)=>{
const[o,i]=s[r]??O(e);
const a=i.slice(0,i.indexOf(' stdlib')).split(' ');
return{
id:o,
aliases:a,
parts:[
'stdlib'
],
fixedIn: `go${n}.${t}`
};
}))
].sort((t,e)=>a(e.id,t.id));
}
};
}
function f({module:t,newest:e}){
if (void 0 === h(t)) throw new Error(`${t} is not a version of golang.org/x/vulndb`);
return{
module:t,
newest:e.map((t)=>(0,r.ot)(t)??O(t))
};
}
function h(t){
const [, e, n, r] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(t) ?? [];
return void 0 === e ? void 0 : `${e}-${n}-${r}`;
}
function p(t){
return t.split(',').flatMap((t)=>{
const[e=0,n=e]=t.split('-').map(Number);
return Array.from({
length:n - e + 1
},(t,n)=>e + n);
});
}
function m(t,e){
const n=e.split(' ');
const r=n.flatMap((t,e)=>v(t)?[
e
]:[]);
if(0===r.length)return O(e);
return{
id:t,
aliases:n.slice(0,r[0]),
affected:r.map((t,o)=>w(n.slice(t,r[o + 1]),e))
};
}
function v(t){
return t.startsWith('stdlib')||t.startsWith('toolchain');
}
function w([t='',...e],n){
const[r,i]=t.split(':');
if('stdlib'!==r&&'toolchain'!==r)return O(n);
return{
part:r,
targets:void 0===i?[]:i.split(',').map(g),
events:(0,o.al)(e.map(b))
};
}
function g(t){
const [e, n] = t.split('/');
return void 0===e||void 0===n?O(t):{
goos:e,
goarch:n
};
}
function b(t,e){
return(0,o.RU)(y(e),t)??O(t);
}
function y(t){
return t%2===0?'introduced':'fixed';
}
function O(t){
throw new Error(`the table of advisories has ${JSON.stringify(t)}`);
}
}),
50329:((t,e,n)=>{
n.d(e,{
Hs:()=>l,
MZ:()=>o,
RU:()=>c,
al:()=>a,
cl:()=>d
});
var r=n(60658);
function o({affected:t},{version:e,target:n}){
return t.filter(({events:t,targets:r})=>s(t,e)&&i(r,n));
}
function i(t,{goos:e,goarch:n}){
const r=(t,e)=>''===t||''===e||t===e;
return 0===t.length||t.some((t)=>r(t.goos,e)&&r(t.goarch,n));
}
function s(t,e){
const n=(0,r.cg)(e);
return t.findLast((t)=>(0,r.Zy)(t.version,n)<=0)?.kind==='introduced';
}
function a(t){
return t.toSorted((t,e)=>(0,r.Zy)(t.version,e.version));
}
function c(t,e){
const n=u(e);
return n&&{
kind:t,
text:e,
version:n
};
}
function u(t){
if('0'===t)return{
major:0,
minor:0,
patch:0
};
const [, e, n, o, i] = /^(\d+)\.(\d+)\.(\d+)(-0)?$/.exec(t) ?? [];
if(void 0!==o){
const t={
major:Number(e),
minor:Number(n),
patch:Number(o)
};
return void 0===i?t:{
...t,
pre:{
kind:'beta',
number:0
}
};
}
if (!/^\d+\.\d+(?:\.\d+)?(?:-|$)/.test(t)) return;
if(!t.endsWith('-0'))return(0,r.ot)(t);
const s=(0,r.ot)(t.slice(0,-2));
return s&&{
...s,
pre:{
kind:'beta',
number:0
}
};
}
function l({major:t,minor:e}){
return `${t}.${e}`;
}
function d(t,e){
return t.major===e.major&&t.minor===e.minor;
}
}),
97230:((t,e,n)=>{
n.d(e,{
Dy:()=>s,
kf:()=>o,
pq:()=>i
});
const r=5184000000;
function o(t,e){
const{vulnerabilities:n,supported:r}=t;
return{
concern:n.length>0||!r,
text:[
a(t),
s(t),
c(t,e.pinnedBy),
u(t,e.now)
].filter(Boolean).join(' ')
};
}
function i({vulnerabilities:{length:t}}){
return `${0 === t ? 'no' : t} known ${1 === t ? 'vulnerability' : 'vulnerabilities'}`;
}
function s({release:t,minor:e,supported:n,supportedMinors:r,newestPatch:o}){
if (n) return `Go ${e} is supported.`;
if (r.includes(e)) return `${t} is not supported: ${o} has replaced it.`;
return `Go ${e} is not supported: the supported versions are ${r.join(' and ')}.`;
}
function a(t){
const{release:e,vulnerabilities:n,clean:r}=t;
const o = `${e} has ${i(t)}`;
if (0 === n.length) return `${o}.`;
return void 0 === r ? `${o}, and so has every other release.` : `${o}; ${r} has none.`;
}
function c({release:t,newestPatch:e},n){
if(void 0===n||e===t)return '';
return `With patch: latest, ${n} would give ${e}.`;
}
function u({day:t},e){
const n=e - Date.parse(t);
if(n<=r)return '';
const o = Math.floor(n / 86400000);
return `The advisories are ${o} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
}),
38911:((t,e,n)=>{
n.d(e,{
P:()=>s,
s:()=>i
});
var r=n(60658);
var o=n(50329);
function i(t){
const e=new Map();
for(const n of t.filter(({pre:t})=>void 0===t)){
const t=(0,o.Hs)(n);
const i=e.get(t);
if(void 0===i||(0,r.Zy)(n,i)>0)e.set(t,n);
}
return[
...e.values()
].sort((t,e)=>(0,r.Zy)(e,t));
}
function s(t){
const e=t.flatMap(({affected:t})=>t.flatMap((t)=>t.events));
return e.filter(({kind:t})=>'fixed'===t).map(({version:t})=>t);
}
}),
17719:((t,e,n)=>{
n.d(e,{
Fu:()=>s,
K1:()=>d,
LO:()=>p,
Z5:()=>a,
ZM:()=>c,
cy:()=>h,
jn:()=>l,
px:()=>u,
ui:()=>f
});
const r=(t,e='')=>({
name:t,
type:'text',
default:e
});
const o=(t,e)=>({
name:t,
type:'boolean',
default:e
});
const i=(t,e)=>({
name:t,
type:'count',
default:e
});
const s=[
r('go-version'),
r('go-version-file'),
o('check-latest','false'),
{
name:'token',
type:'secret',
default: "${{ github.server_url == 'https://github.com' && github.token || '' }}"
},
r('cache','true'),
r('cache-dependency-path'),
r('architecture'),
r('go-download-base-url'),
{
name:'mirrors',
type:'list',
default:''
},
r('checksum'),
{
name:'require-trust',
type:'text',
default:''
},
r('signature-key'),
o('frozen','false'),
r('verify-command'),
i('minimum-release-age','0'),
i('max-retries','5'),
i('retry-backoff-ms','2000'),
i('timeout-ms','1800000'),
o('resumable','true'),
r('checkpoint-path'),
i('checkpoint-max-age-hours','168'),
i('checkpoint-max-size-mb','1024'),
o('locking','true'),
o('retry-on-permission-denied','false'),
r('install-dir'),
o('replace','false'),
o('slim','false'),
o('export-goroot','true'),
r('gopath'),
r('goproxy'),
r('goprivate'),
o('project-cache','false'),
o('problem-matcher','true'),
r('patch','exact'),
r('advisories','notice'),
o('advisories-refresh','false'),
{
name:'fail-on',
type:'list',
default:'none'
},
r('summary','full'),
r('summary-file'),
r('cache-write','auto'),
i('cache-timeout-s','120'),
i('cache-max-size-mb','0'),
{
name:'tools',
type:'list',
default:''
},
o('stable-mtimes','false'),
o('guard','false'),
r('default-version'),
r('toolchain'),
r('gobin','shared'),
r('gopath-mode','shared'),
r('matrix-versions'),
r('sandbox','auto'),
o('goauth','false'),
{
name:'mirror-auth',
type:'secret',
default:''
},
r('telemetry','off'),
i('telemetry-timeout-ms','1000'),
r('metrics-file'),
{
name:'matrix',
type:'text',
default:'${{ toJSON(matrix) }}'
}
];
const a=[
'true',
'false',
'always'
];
const c=[
'auto',
'true',
'false'
];
const u=[
'exact',
'latest'
];
const l=[
'notice',
'warning',
'error',
'off'
];
const d=[
'none',
'vulnerable',
'unsupported'
];
const f=[
'auto',
'require',
'off'
];
const h=[
'full',
'line',
'off'
];
function p(t){
return `SETUP_GO_${t.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
}),
16769:((t,e,n)=>{
n.d(e,{
X:()=>o
});
var r=n(2359);
async function o(t,{yaml:e}){
const n=await i(t);
const{goVersion:r,goVersionFile:c,defaultVersion:u,checkLatest:l,patch:d}=t;
const{checksum:f,requireTrust:h,slim:p}=t;
const{maxRetries:m,retryBackoff:v,retryOnPermissionDenied:w}=t;
const{resumable:g,locking:b,checkpointPath:y,checkpointMaxAgeHours:O,checkpointMaxSizeMb:E}=t;
const{installDir:$,replace:k}=t;
const{exportGoroot:G,gopath:C,goproxy:A,goprivate:x,toolchain:S,gobin:T,gopathMode:I}=t;
return{
version:{
goVersion:r,
goVersionFile:c,
defaultVersion:u,
checkLatest:l,
patch:d,
yaml:e
},
sources:{
...n,
checksum:f,
requireTrust:h,
slim:p,
logByDefault:a(n)
},
policy:t,
retry:{
maxRetries:m,
retryBackoff:v,
retryOnPermissionDenied:w
},
transaction:{
resumable:g,
locking:b,
checkpointPath:y,
checkpointMaxAgeHours:O,
checkpointMaxSizeMb:E
},
destination:{
installDir:$,
replace:k
},
activation:{
exportGoroot:G,
gopath:C,
goproxy:A,
goprivate:x,
toolchain:S,
gobin:T,
gopathMode:I
},
cache:{
cache:t.cache,
write:t.cacheWrite,
dependencyPath:t.cacheDependencyPath,
timeout:t.cacheTimeout,
maxSizeMb:t.cacheMaxSizeMb,
matrix:t.matrix
},
tools:await s(t),
stableMtimes:t.stableMtimes,
guard:t.guard,
sandbox:t.sandbox,
assessment:{
level:t.advisories,
failOn:t.failOn,
refresh:t.advisoriesRefresh
}
};
}
async function i({mirrors:t,goDownloadBaseUrl:e}){
if(''===e&&!t?.length)return{
mirrors:r.W7,
exclusive:false
};
return(await n.e(9953).then(n.bind(n,59953))).parseMirrors({
mirrors:t,
baseUrl:e
});
}
async function s({tools:t}){
return 0===t.length?[]:(await n.e(7528).then(n.bind(n,27528))).parseTools(t);
}
function a({mirrors:t,exclusive:e}){
return!e||t.some(({kind:t})=>'module-proxy'===t);
}
}),
4519:((t,e,n)=>{
n.d(e,{
l:()=>r
});
function r(t){
return 'true'===t.GITLAB_CI&&'true'!==t.GITHUB_ACTIONS;
}
}),
90332:((t,e,n)=>{
n.d(e,{
d:()=>r
});
function r(t){
return 'windows'===t?'go.exe':'go';
}
}),
22969:((t,e,n)=>{
n.d(e,{
$r:()=>c,
rE:()=>o,
uv:()=>i,
yP:()=>s
});
var r=n(72969);
function o(t,e){
const n=e.trim()||(l(t)?'arm64':t.nodeArch);
const r=u.find(({names:t})=>t.includes(n.toLowerCase()));
if(void 0===r)throw d(n);
const o='ppc64'===r.goArch&&'ppc64le'===t.machine?'ppc64le':r.goArch;
const i=a.get(t.nodePlatform)??t.nodePlatform;
return{
os:i,
arch:'arm'===o&&'linux'===i?'armv6l':o,
toolCacheArch:r.toolCacheArch??o
};
}
function i(t,e){
return `${t}.${e.os}-${e.arch}${s(e)}`;
}
function s(t){
return 'windows'===t.os?'.zip':'.tar.gz';
}
const a=new Map([
[
'win32',
'windows'
],
[
'sunos',
'illumos'
]
]);
function c(t,e){
const n=u.find(({names:t})=>t.includes(e.toLowerCase()))?.goArch;
return `${t}-${'arm' === n && 'linux' === t ? 'armv6l' : n ?? e}`;
}
const u=[
{
goArch:'amd64',
names:[
'x64',
'amd64',
'x86_64'
],
toolCacheArch:'x64'
},
{
goArch:'386',
names:[
'x86',
'x32',
'ia32',
'386',
'i386',
'i686'
],
toolCacheArch:'x32'
},
{
goArch:'arm64',
names:[
'arm64',
'aarch64'
]
},
{
goArch:'arm',
names:[
'arm',
'armv6l',
'armv7l',
'armhf'
]
},
{
goArch:'ppc64le',
names:[
'ppc64le',
'ppc64el'
]
},
{
goArch:'ppc64',
names:[
'ppc64'
]
},
{
goArch:'s390x',
names:[
's390x'
]
},
{
goArch:'riscv64',
names:[
'riscv64'
]
},
{
goArch:'loong64',
names:[
'loong64',
'loongarch64'
]
},
{
goArch:'mips',
names:[
'mips'
]
},
{
goArch:'mipsle',
names:[
'mipsle',
'mipsel'
]
},
{
goArch:'mips64',
names:[
'mips64'
]
},
{
goArch:'mips64le',
names:[
'mips64le',
'mips64el'
]
}
];
function l({nodePlatform:t,nodeArch:e,kernelVersion:n}){
return 'darwin'===t&&'x64'===e&&n.includes('ARM64');
}
function d(t){
const e=u.flatMap(({names:t})=>t).join(', ');
return new r.A('ARCHITECTURE_UNKNOWN', `${JSON.stringify(t)} is not a known architecture`, {
hint: `Set architecture to one of ${e}.`
});
}
}),
25446:((t,e,n)=>{
n.d(e,{
b:()=>o,
f:()=>r
});
const r='.setup-go';
const o='tools';
}),
72969:((t,e,n)=>{
n.d(e,{
A:()=>r
});
let r=class Problem extends Error{
code;
hint;
retryAfter;
status;
signal;
exitCode;
saysRoom;
place;
constructor(t,e,n={}){
super(e,void 0===n.cause?void 0:{
cause:n.cause
});
this.name='Problem';
this.code=t;
this.hint=n.hint;
this.retryAfter=n.retryAfter;
this.status=n.status;
this.signal=n.signal;
this.exitCode=n.exitCode;
this.saysRoom=true===n.saysRoom;
this.place=n.place;
}
};
}),
2359:((t,e,n)=>{
n.d(e,{
W7:()=>o,
cr:()=>s,
zZ:()=>i
});
var r=n(27827);
const o=[
{
kind:'official'
},
{
kind:'module-proxy',
url:void 0
}
];
function i(t){
return(0,r.B)(s(t));
}
function s(t){
switch(t.kind){
case 'official':
return 'official';
case 'module-proxy':
return void 0 === t.url ? 'module-proxy' : `module-proxy+${t.url}`;
case 'base':
return t.url;
case 'template':
return t.template;
}
}
}),
40381:((t,e,n)=>{
n.d(e,{
V:()=>r
});
function r(t){
const e=Object.entries(t).flatMap(([t,e])=>e?o(t,e):[]);
return[
...new Set(e)
];
}
function o(t,e){
const n=i.has(t)||e.length>=s&&a.test(t)?[
e
]:[];
const r = n.flatMap((t)=>t.split(/[\r\n]+/)).filter((t)=>t.length >= s);
const o=e.includes('@')?d(t,e):[];
const c=e.includes(':')?h(e):[];
const f=u.test(e)?l(e):[];
return[
...n,
...r,
...o,
...c,
...f
];
}
const i=new Set("CI_JOB_TOKEN CI_BUILD_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_JOB_JWT CI_JOB_JWT_V1 CI_JOB_JWT_V2 CI_RUNNER_TOKEN KUBE_TOKEN HARBOR_PASSWORD".split(' '));
const s=8;
const a = /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;
const c = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|gh[a-z]_\w{20,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;
const u = /gl[a-z]{2,6}-|gh[a-z]_|eyJ/;
function l(t){
return t.split(/[/\s]+/).filter((t)=>c.test(t));
}
function d(t,e){
const n = e.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
const r = e.matchAll(/\bhttps?:\/\/([^\s/?#:@]+)(?::(?:x-oauth-basic)?)?@/gi);
const o = /PROXY$/i.test(t) ? e.matchAll(/(?:^|[,|])\s*(?:[^\s/?#:@,|]*:)?([^\s/?#:@,|]+)@/g) : [];
const i=[
...n,
...r,
...o
].map(([,t=''])=>t).filter((t)=>!f.test(t));
return i.flatMap((t)=>[
t,
p(t)
]).filter((t)=>t.length>=4);
}
const f = /^(?:user|admin|root|anonymous|git|oauth2?|token|x-.+|gitlab-ci-token)$/i;
function h(t){
const e = t.matchAll(/^(?:(?:proxy-)?authorization:\s*\S+|(?:job|private|deploy)-token:)\s*(\S+)/gim);
return[
...e
].map(([,t=''])=>t);
}
function p(t){
try{
return decodeURIComponent(t);
}catch {
return t;
}
}
}),
42228:((t,e,n)=>{
n.d(e,{
G:()=>o,
q:()=>r
});
function r(t){
try{
return JSON.parse(t);
}catch {
return;
}
}
function o(t){
return 'object'==typeof t&&null!==t&&!Array.isArray(t);
}
}),
13261:((t,e,n)=>{
n.d(e,{
i:()=>r
});
function r(t){
return `${(t / 1e6).toFixed(1)} MB`;
}
}),
16186:((t,e,n)=>{
n.d(e,{
Df:()=>s,
TN:()=>o,
wh:()=>r
});
function r(t){
return t.replace(/\r\n?/g, '\n').replace(i, '\ufffd');
}
function o(t){
return r(t).replaceAll(/[\n\t]/g, ' ');
}
const i = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
function s(t){
return r(t).replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
}),
21118:((t,e,n)=>{
n.d(e,{
T:()=>r
});
function r(t){
return JSON.stringify(t).replaceAll('\\\\','\\');
}
}),
27827:((t,e,n)=>{
n.d(e,{
B:()=>r,
R:()=>o
});
function r(t){
const [, e = '', n = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(t) ?? [];
const r=v(n,'#');
const o=r.indexOf('?');
const i=o<0?r:r.slice(0,o);
const s=e + h(i,''!==e&&URL.canParse(t));
return o < 0 ? s : `${s}?${p(r.slice(o + 1))}`;
}
function o(t,e=[]){
const n=e.filter((t)=>''!==t).toSorted((t,e)=>e.length - t.length).reduce(s,t);
return n.replace(i,(t)=>{
const e = /[.,;:!?)\]}]*$/.exec(t)?.index ?? t.length;
return r(t.slice(0,e))+ t.slice(e);
});
}
const i = /\b[a-z][a-z0-9+.-]*:\/\/(?:(?![,|][a-z][a-z0-9+.-]*:\/\/)[^\s"'<>`])+/gi;
function s(t,e){
const n = /^[\w.~-]*$/.test(e) ? t.replaceAll(e, '***') : t.replace(a(e), '***');
return n.includes("\u2026")?d(n,e):n;
}
function a(t){
return new RegExp([
...t
].map(c).join(''),'g');
}
function c(t){
const e=u(t);
if (/[\w.~-]/.test(t) || !t.isWellFormed()) return e;
const n = /[!'()*]/.test(t) ? `%${t.charCodeAt(0).toString(16)}` : encodeURIComponent(t);
const r = n.replace(/[a-f]/gi, (t)=>`[${t.toUpperCase()}${t.toLowerCase()}]`);
const o=l[t]??[];
return `(?:${[
...o.map((t)=>u(t)),
r,
e
].join('|')})`;
}
function u(t){
return t.replace(/[^\w\s]/g, '\\$&');
}
const l={
"'":[
"'\\''",
"''",
"\\'"
],
'"':[
'\\"'
],
'\\':[
'\\\\'
]
};
function d(t,e){
for(let n=e.length - 1;n>=f;n -=1){
const r = `${e.slice(0, n)}\u{2026}`;
if(t.includes(r))return d(t.replaceAll(r,"***\u2026"),e);
}
return t;
}
const f=8;
function h(t,e){
const n = e ? /^[^/\\]*/.exec(t)?.[0].length ?? 0 : t.length;
const r=t.slice(0,n).lastIndexOf('@');
return t.slice(r + 1);
}
function p(t){
return t.split('&').map(m).join('&');
}
function m(t){
const e=t.indexOf('=');
if (e >= 0) return `${t.slice(0, e)}=\u{2026}`;
return ''===t?'':"\u2026";
}
function v(t,e){
const n=t.indexOf(e);
return n<0?t:t.slice(0,n);
}
}),
50282:((t,e,n)=>{
n.d(e,{
W:()=>s,
i:()=>i
});
var r=n(42228);
var o=n(62021);
function i(t){
return `${JSON.stringify(t, null, 2)}\n`;
}
function s(t){
const e=(0,r.q)(t);
if(!(0,r.G)(e)||1!==e.schema||!a(e.size))return;
const n=e.lacks;
if(!Array.isArray(n)||!n.every((t)=>'string'==typeof t))return;
const o=e.trust;
if(!c(o))return;
const i=e.treeSize;
const s=[
'tool',
'version',
'release',
'platform',
'archive',
'sha256',
'mirror',
'installedAt',
'installedBy'
];
const u=(t)=>String(e[t]);
if(s.some((t)=>'string'!=typeof e[t]))return;
return{
schema:1,
tool:u('tool'),
version:u('version'),
release:u('release'),
platform:u('platform'),
archive:u('archive'),
sha256:u('sha256'),
size:e.size,
...a(i)&&{
treeSize:i
},
mirror:u('mirror'),
trust:o,
...'string'==typeof e.h1&&{
h1:e.h1
},
lacks:n,
installedAt:u('installedAt'),
installedBy:u('installedBy')
};
}
function a(t){
return Number.isSafeInteger(t)&&Number(t)>=0;
}
function c(t){
return o.e.some((e)=>e===t);
}
}),
35580:((t,e,n)=>{
n.d(e,{
Lh:()=>i,
S7:()=>r,
cq:()=>o,
mr:()=>s
});
const r='go';
const o='go-slim';
function i(t){
return t===r||t===o||s(t);
}
function s(t){
return /^go-[0-9a-f]{8}$/.test(t);
}
}),
24560:((t,e,n)=>{
n.d(e,{
e:()=>i,
u:()=>o
});
var r=n(60658);
function o({binary:t,hasBinary:e,release:n,version:a}){
if (!e) return `it has no "${t}"`;
if(void 0===n)return 'it has no VERSION';
if(void 0===a)return i(n)?void 0:s(n);
const c=(0,r.ot)(n);
return c&&(0,r.Ud)(c)===a?void 0:s(n);
}
function i(t){
return /^(?:go\d|devel\b)/.test(t ?? '');
}
function s(t){
return `its VERSION says "${t}"`;
}
}),
46348:((t,e,n)=>{
n.d(e,{
$:()=>r
});
const r='.setup-go-tarball.json';
}),
62021:((t,e,n)=>{
n.d(e,{
O:()=>o,
e:()=>r
});
const r=[
'pin',
'log',
'known',
'signature',
'index'
];
function o(t,e){
return void 0!==t&&r.indexOf(t)<=r.indexOf(e);
}
}),
3612:((t,e,n)=>{
n.r(e);
n.d(e,{
goModRequest:()=>h,
lowestOf:()=>g,
readGoModVersions:()=>l
});
var r=n(72969);
function o(t){
const e=[];
let n;
for(const[r,o]of t.split('\n').entries()){
const t=r + 1;
const s=i(o);
if('string'==typeof s)return{
line:t,
reason:s
};
if(0===s.length)continue;
if(void 0!==n){
if(')'!==s[0])continue;
if(s.length>1)return{
line:t,
reason:'text after the closing parenthesis'
};
n=void 0;
continue;
}
const a=s.length>1&&'('===s.at(-1);
const c={
words:s,
line:t,
opensBlock:a
};
e.push(c);
if(a)n=c;
}
return n?{
line:n.line,
reason:'the block has no closing parenthesis'
}:e;
}
function i(t){
const e=[];
for(const[n]of t.matchAll(s)){
if (n.startsWith('//')) break;
if (n.startsWith('/*')) return 'comments begin with //, not /*';
if (/^["`]/.test(n) && !a(n)) return 'a quoted string is not closed';
e.push(n);
}
return e;
}
const s = /\/\/.*|\/\*|"(?:[^"\\]|\\.)*"?|`[^`]*`?|[()[\]{},]|(?:(?!\/[/*])[^\s()[\]{},])+/g;
function a(t){
return t.startsWith('`') ? /^`[^`]*`$/.test(t) : /^"(?:[^"\\]|\\.)*"$/.test(t);
}
var c=n(60658);
var u=n(74958);
async function l(t){
const e=o(t.text);
if('reason' in e)throw y(t,e.line,e.reason);
const n=v(t,e,'go',p);
const r='decides'===t.toolchainLine?v(t,e,'toolchain',m):void 0;
const i=r&&'default'!==r.text&&!w(r.version,n?.version);
return{
minimum:n&&await f(n,t),
toolchain:i?await d(r,t):void 0
};
}
async function d(t,e){
const n=await(0,u.TR)(t.version,b(e,t.line));
return 'exact'===n.kind?{
...n,
minimum:true
}:n;
}
async function f(t,e){
const n=await(0,u.TR)(t.version,b(e,t.line));
return 'exact'===n.kind?{
...n,
orNewerPatch:true
}:n;
}
async function h(t){
const{minimum:e,toolchain:n}=await l(t);
return n??e;
}
const p = /^(?<version>[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?)$/;
const m = /^(?:default|go(?<version>1(?:\.[^-/\\]+)?)(?:-[^/\\]*)?)$/;
function v(t,e,n,r){
const[o,i]=e.filter(({words:t})=>t[0]===n);
if(void 0===o)return;
const{line:s,words:a,opensBlock:c}=o;
if (i) throw y(t, i.line, `a second ${n} line; the first is line ${s}`);
if (c) throw y(t, s, `${n} cannot have a block`);
const[,u]=a;
if (void 0 === u || a.length > 2) throw y(t, s, `${n} takes exactly one version`);
const l=r.exec(u);
const d=l?.groups?.version??'';
if(null===l||''!==d&&void 0===g(d)){
const e='go'===n?'1.23.0':'go1.23.0 or default';
throw y(t, s, `${JSON.stringify(u)} is not of the form ${e}`);
}
return{
line:s,
text:u,
version:d
};
}
function w(t,e){
const[n,r]=[
g(t),
void 0===e?void 0:g(e)
];
return void 0!==n&&void 0!==r&&(0,c.Zy)(n,r)<0;
}
function g(t){
return (0, c.ot)(t) ?? (0, c.ot)(`${t}beta0`);
}
function b({kind:t,path:e},n){
return{
kind:t,
path:e,
line:n
};
}
function y(t,e,n){
return new r.A('VERSION_FILE_INVALID', `${t.path}:${e}: ${n}`, {
place:{
path:t.path,
line:e
},
hint:'Correct the line, for example with "go mod edit -go=1.23.0" or "go work edit -go=1.23.0".'
});
}
}),
26915:((t,e,n)=>{
n.d(e,{
K:()=>o,
x:()=>i
});
var r=n(60658);
function o(t){
const [e = '', n = ''] = t.trim().split(/\s+/);
return 'devel'===e?n||e:e;
}
function i(t){
const [, e, n] = /^go(\d+)\.(\d+)-/.exec(t) ?? [];
const o=(0,r.ot)(t);
if(void 0!==o)return o;
if (void 0 === e) return (0, r.ot)(/^go\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?/.exec(t)?.[0] ?? '');
return{
major:Number(e),
minor:Number(n),
patch:0,
pre:{
kind:'beta',
number:0
}
};
}
}),
6035:((t,e,n)=>{
n.d(e,{
Q:()=>i
});
var r=n(60658);
var o=n(90522);
function i(t){
const{source:e,text:n}=t;
if('file'!==e.kind&&'workspace'!==e.kind)return;
if('exact'!==t.kind)return t;
const{version:i}=t;
if(void 0!==i.pre||void 0!==i.revision)return;
const[s=[]]=(0,o.QC)(i.major,i.minor);
const a=[
[
...s,
{
operator:'>=',
version:i
}
]
];
return{
kind:'range',
text:n,
source:e,
range:a,
literal:(0,r.zR)(i)
};
}
}),
73613:((t,e,n)=>{
n.d(e,{
findInProject:()=>s,
readModules:()=>a
});
var r=n(3612);
var o=n(98070);
var i=n(88841);
async function s(t){
const e=await a(t);
const r=await l(t);
const s=r?.said;
if(s?.kind==='keep')return(await n.e(399).then(n.bind(n,90399))).keepOrInstall(t,e,s);
const c=s?.kind==='alias'?(await n.e(4544).then(n.bind(n,74544))).aliasPin(e,s):(0,o.vI)(e,s);
return c&&(0,i.install)(c.request,{
...c,
notes:[
...r?.notes??[],
...c.notes
]
});
}
async function a(t){
return(0,o.kg)(await c(t),await u(t,'go.mod'));
}
async function c(t){
const{gowork:e}=t;
if('off'===e)return;
if(''===e||'auto'===e)return u(t,'go.work');
const{requireWorkspace:r}=await n.e(6419).then(n.bind(n,56419));
return r(t,(e)=>u(t,e));
}
async function u(t,e){
const n=await(0,i.readNearest)(t,e);
if(void 0===n)return;
const o = n.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
return(0,r.readGoModVersions)((0,i.fileOf)(t,{
kind:'workspace',
path:e,
text:o
}));
}
async function l(t){
const e=await d(t);
const r=f(t.env,e);
if(!r&&e?.some((t)=>h.test(t))===false)return;
const o=r||e?.includes('.tool-versions')!==false;
return(await n.e(5076).then(n.bind(n,55076))).readPin(t,{
mise:r,
more:o
});
}
async function d({folders:t,list:e}){
const n=await Promise.all(t.map((t)=>e('',t)));
return n.every((t)=>void 0!==t)?n.flat():void 0;
}
function f(t,e){
if(Object.keys(t).some((t)=>t.startsWith('MISE_')))return true;
return e?.some((t)=>/mise|^\.config$/.test(t)) !== false;
}
const h = /^\.(?:go-version|tool-versions)$/;
}),
98070:((t,e,n)=>{
n.d(e,{
Et:()=>f,
ag:()=>u,
kg:()=>c,
pJ:()=>l,
vI:()=>a
});
var r=n(3612);
var o=n(60658);
var i=n(90522);
var s=n(74958);
function a({minimum:t,toolchain:e},n){
const r=l(e,t);
if(void 0===n)return r&&{
request:r,
notes:[],
warnings:[]
};
if(void 0===r)return{
request:n,
notes:[],
warnings:[]
};
const[o,i]=[
u(n),
u(r)
];
const s=h(n,f(r));
if(void 0!==s)return{
request:s,
notes:[
`${o} decides; ${i} is satisfied`
],
warnings:[]
};
if(void 0!==t&&void 0===h(n,f(t))){
const e = `${o} is below the minimum of ${u(t)}, so ${i} decides`;
return{
request:r,
notes:[],
warnings:[
e
]
};
}
return{
request:r,
notes:[
`${i} decides: it is newer than ${o}`
],
warnings:[]
};
}
function c(t,e){
if(void 0===t)return e??{
minimum:void 0,
toolchain:void 0
};
return{
minimum:l(t.minimum,e?.minimum),
toolchain:t.toolchain
};
}
function u(t){
return `${(0, s.B6)(t.source)} (${t.text})`;
}
function l(t,e){
if(void 0===t||void 0===e)return t??e;
return(0,o.Zy)(f(t),f(e))>=0?t:e;
}
const d={
major:0,
minor:0,
patch:0
};
function f(t){
return 'exact'===t.kind?t.version:(0,r.lowestOf)(t.text)??d;
}
function h(t,e){
switch(t.kind){
case 'exact':
return(0,o.Zy)(t.version,e)>=0?t:void 0;
case 'range':
{
const n=t.range.map((t)=>[
...t,
p(t,e)
]);
if(!(0,i.wC)(n))return;
const{literal:r,...s}=t;
const a=(0,o.ot)(r??'');
const c=void 0!==a&&(0,o.Zy)(a,e)<0;
return{
...s,
range:n,
...void 0!==r&&!c&&{
literal:r
}
};
}
}
}
function p(t,e){
const{pre:n,...r}=e;
const{major:i,minor:s,patch:a}=e;
const c=t.some(({version:t})=>t.pre&&0===(0,o.Zy)({
major:i,
minor:s,
patch:a,
pre:t.pre
},t));
const u=n?.number!==0||c?e:r;
return{
operator:'>=',
version:u
};
}
}),
16569:((t,e,n)=>{
n.d(e,{
noVersionIn:()=>l,
$:()=>d,
parseVersionFile:()=>u
});
var r=n(72969);
var o=n(3612);
function i(t,e){
return s(t)??a(e);
}
function s(t){
const e = t.split(/[\\/]/).at(-1) ?? '';
if (/\.(?:mod|work)$/.test(e)) return 'go.mod';
if (/\.tool-versions$/.test(e)) return 'tool-versions';
if (/(?:^|\.)go-version$/.test(e)) return 'plain';
if (/\.toml$/.test(e)) return 'mise';
return;
}
function a(t){
if (/^\s*(?:\[+\s*tools\b|tools\s*[.=])/m.test(t)) return 'mise';
if (/^\s*(?:module\s+\S|toolchain\s+(?:go\d|default\b)|use\s*[(.])/m.test(t)) return 'go.mod';
if (/^\s*(?:golang|go)\s+\S/m.test(t)) return 'tool-versions';
return 'plain';
}
var c=n(74958);
async function u(t){
const e={
...t,
text: t.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
};
switch(i(e.path,e.text)){
case 'go.mod':
return(0,o.goModRequest)(e);
case 'tool-versions':
return(await n.e(8114).then(n.bind(n,78114))).toolVersionsRequest(e);
case 'mise':
return(await n.e(9515).then(n.bind(n,89515))).miseRequest(e);
case 'plain':
return f(e);
}
}
function l(t){
return new r.A('VERSION_FILE_INVALID', `${t} names no Go version`, {
place:{
path:t
},
hint:'Add the version to the file, or set go-version instead.'
});
}
function d(t){
return new r.A('VERSION_FILE_INVALID', `"${t}" is not a regular file`, {
hint:'Name a file that holds a version, or set go-version instead.'
});
}
async function f({kind:t,path:e,text:n}){
for(const[r,o]of n.split('\n').entries()){
const n = o.replace(/(^|\s)(#|\/\/).*/, '').trim();
if(''!==n)return(0,c.TR)(n,{
kind:t,
path:e,
line:r + 1
});
}
return;
}
}),
90522:((t,e,n)=>{
n.d(e,{
QC:()=>s,
t5:()=>o,
wC:()=>i
});
var r=n(60658);
function o(t,e){
return t.some((t)=>t.every((t)=>a(t,e))&&(void 0===e.pre||t.some((t)=>c(t,e))));
}
function i(t){
const e=t.flat().map((t)=>t.version);
return[
{
major:0,
minor:0,
patch:0
},
...e.flatMap(u)
].some((e)=>e.pre?.number!==0&&o(t,e));
}
function s(t,e){
if(void 0===t)return[
[
{
operator:'>=',
version:{
major:0,
minor:0,
patch:0
}
}
]
];
const n=void 0===e?{
major:t + 1,
minor:0
}:{
major:t,
minor:e + 1
};
return[
[
{
operator:'>=',
version:{
major:t,
minor:e??0,
patch:0
}
},
{
operator:'<',
version:{
...n,
patch:0
}
}
]
];
}
function a({operator:t,version:e},n){
const o=(0,r.Zy)(void 0===e.revision?(0,r.cg)(n):n,e);
switch(t){
case '<':
return o<0;
case '<=':
return o<=0;
case '=':
return 0===o;
case '>=':
return o>=0;
case '>':
return o>0;
}
}
function c({version:t},e){
const{major:n,minor:r,patch:o}=e;
return void 0!==t.pre&&t.major===n&&t.minor===r&&t.patch===o;
}
function u(t){
const{major:e,minor:n,patch:r,pre:o}=t;
const i={
major:e,
minor:n,
patch:r
};
const s=[
t,
i,
{
...i,
patch:r + 1
}
];
return o?[
...s,
{
...i,
pre:{
...o,
number:o.number + 1
}
}
]:s;
}
}),
74958:((t,e,n)=>{
n.d(e,{
$t:()=>f,
B6:()=>d,
Ng:()=>l,
TR:()=>s,
W4:()=>c,
XN:()=>u,
ib:()=>a,
ol:()=>h
});
var r=n(72969);
var o=n(60658);
var i=n(90522);
async function s(t,e){
const s=t.trim();
const a=p.get(s);
if(void 0!==a)return{
kind:'alias',
text:s,
source:e,
alias:a
};
const c=m(s,e);
if(void 0!==c)return c;
const u=(0,o.ot)(s);
if(void 0!==u)return{
kind:'exact',
text:s,
source:e,
version:u
};
const l=''===s?void 0:(await Promise.all([
n.e(1084),
n.e(2500)
]).then(n.bind(n,2500))).parseRange(s);
if(void 0===l)throw w(s,e);
if (!(0, i.wC)(l)) throw new r.A('VERSION_INVALID', `No version can satisfy ${g(s)} (${d(e)})`, {
place:f(e),
hint:'Check its bounds: bounds separated by spaces must all match. Write || between alternatives.'
});
return{
kind:'range',
text:s,
source:e,
range:l
};
}
function a(t,e){
if('range'===t.kind)return(0,i.t5)(t.range,e);
return 0===(0,o.Zy)(t.version,e);
}
function c(t,e){
return e.filter((e)=>a(t,e)).reduce((t,e)=>t&&(0,o.Zy)(t,e)>=0?t:e,void 0);
}
function u(t){
return 'exact'===t.kind?(0,o.zR)(t.version):'range'===t.kind?t.literal:void 0;
}
function l(t){
return `${g(t.text)} (${d(t.source)})`;
}
function d(t){
switch(t.kind){
case 'input':
return t.name;
case 'file':
case 'workspace':
return void 0 === t.line ? t.path : `${t.path}:${t.line}`;
case 'path':
return 'Go on PATH';
case 'default':
return 'default';
}
}
function f(t){
if('file'!==t.kind&&'workspace'!==t.kind)return;
const{path:e,line:n}=t;
return{
path:e,
...void 0!==n&&{
line:n
}
};
}
function h({text:t,source:e}){
if ('input' !== e.kind || !e.yaml || !/^1\.[123]$/.test(t)) return;
return `If you meant ${t}0, put it in quotes: YAML reads an unquoted ${t}0 as the number ${t}.`;
}
const p=new Map([
[
'stable',
'stable'
],
[
'latest',
'stable'
],
[
'oldstable',
'oldstable'
]
]);
function m(t,e){
const n=v.exec(t)?.groups;
if(void 0===n)return;
const{major:r,minor:o,wild:s}=n;
const a=(0,i.QC)(void 0===r?void 0:Number(r),void 0===o?void 0:Number(o));
const c = void 0 !== o && void 0 === s ? `go${r}.${o}` : void 0;
return{
kind:'range',
text:t,
source:e,
range:a,
...c&&{
literal:c
}
};
}
const v = /^(?:[*xX]|(?:go|v)?(?<major>0|[1-9]\d{0,5})(?:\.[*xX](?:\.[*xX])?|\.(?<minor>0|[1-9]\d{0,5})(?<wild>\.[*xX])?)?)$/;
function w(t,e){
return new r.A('VERSION_INVALID', `${g(t)} (${d(e)}) is not a Go version`, {
place:f(e),
hint:'Write a version such as 1.22.5 or 1.23rc1, a part of one such as 1.22, a range such as ">=1.20 <1.22", stable or oldstable.'
});
}
function g(t){
return JSON.stringify(t.length > 100 ? `${t.slice(0, 100)}\u{2026}` : t);
}
}),
88841:((t,e,n)=>{
n.r(e);
n.d(e,{
fileOf:()=>s,
goOnPath:()=>i,
install:()=>r,
readNearest:()=>o
});
function r(t,{notes:e=[],warnings:n=[]}={}){
return{
kind:'install',
request:t,
notes:e,
warnings:n
};
}
async function o(t,e){
const n=t.isAbsolute(e)?[
''
]:t.folders;
for(const r of n){
const n=await t.readText(e,r);
if(void 0!==n)return n;
}
return;
}
async function i({wantsFolder:t,findGo:e}){
return t?void 0:e();
}
function s(t,e){
const n=t.ignoresToolchain?'ignored':'decides';
return{
...e,
toolchainLine:n,
env:t.env,
platform:t.platform
};
}
}),
60658:((t,e,n)=>{
n.d(e,{
ME:()=>a,
Ud:()=>i,
Zy:()=>o,
cg:()=>c,
ot:()=>r,
zR:()=>s
});
function r(t){
const e=l.exec(t)?.groups;
if(void 0===e)return;
const{major:n,minor:r,patch:o,kind:i,number:s,preRevision:a,revision:c=a}=e;
const u=d(i,s);
if(void 0===o&&void 0===u&&!f(Number(n),Number(r??0)))return;
if(void 0===r&&(void 0!==u||void 0!==c))return;
return{
major:Number(n),
minor:Number(r??0),
patch:Number(o??0),
...u&&{
pre:u
},
...void 0!==c&&{
revision:Number(c)
}
};
}
function o(t,e){
return t.major - e.major||t.minor - e.minor||t.patch - e.patch||h(t)- h(e)||(t.pre?.number??0)-(e.pre?.number??0)||(t.revision??0)-(e.revision??0);
}
function i(t){
const{major:e,minor:n,patch:r,pre:o,revision:i}=t;
const s=[
...o?[
o.kind,
o.number
]:[],
...void 0===i?[]:[
i
]
];
return `${e}.${n}.${r}${s.length > 0 ? `-${s.join('.')}` : ''}`;
}
function s(t){
return `go${a(t)}`;
}
function a(t){
const{major:e,minor:n,patch:r,pre:o,revision:i}=t;
const s=0===r&&(void 0!==o||f(e,n));
const a=s?0!==n||o||i?[
e,
n
]:[
e
]:[
e,
n,
r
];
return `${a.join('.')}${o ? `${o.kind}${o.number}` : ''}${void 0 === i ? '' : `-${i}`}`;
}
function c(t){
const{revision:e,...n}=t;
return n;
}
const u = String.raw`0|[1-9]\d{0,5}`;
const l = new RegExp(String.raw`^(?:go|v)?(?<major>${u})(?:\.(?<minor>${u})(?:\.(?<patch>${u}))?)?` + String.raw`(?:-?(?<kind>beta|rc)\.?(?<number>${u})(?:[.-](?<preRevision>[1-9]\d{0,5}))?` + String.raw`|-(?<revision>[1-9]\d{0,5}))?$`);
function d(t,e){
return 'beta'===t||'rc'===t?{
kind:t,
number:Number(e)
}:void 0;
}
function f(t,e){
return 1===t&&e<21;
}
function h(t){
if(void 0===t.pre)return 2;
return 'rc'===t.pre.kind?1:0;
}
}),
9604:((t,e,n)=>{
n.d(e,{
g:()=>r
});
async function r(t,e){
return 'system'===e.kind?(await n.e(399).then(n.bind(n,90399))).systemGo(t,e):e;
}
}),
48489:((t,e,n)=>{
n.d(e,{
Y:()=>g,
N:()=>b
});
var r=n(76760);
var o=n(8291);
const i = /^GO(?:FLAGS|EXPERIMENT|111MODULE|OS|ARCH|WORK|BIN|TMPDIR|ARM(?:64)?|AMD64|386|MIPS(?:64)?|PPC64|RISCV64|WASM)$/;
function s(t){
return Object.entries(t).some(([t,e])=>e&&t.startsWith('GO')&&(i.test(t)||e.trim()!==e));
}
var a=n(54905);
var c=n(90332);
var u=n(72969);
var l=n(26915);
var d=n(60658);
var f=n(31844);
var h=n(24591);
var p=n(65362);
async function m(t,e,o){
const{GOCACHE:i='',GOPATH:s='',GOMODCACHE:a}=e.goEnv;
const[c='']=s.split(r.delimiter);
const u = (0, r.join)(c, 'pkg/mod');
const l=''!==c&&a===u&&(0,r.isAbsolute)(i);
if(l&&await t.files.canWrite(i)&&await t.files.canWrite(u))return{
...e,
remarks:[]
};
return(await n.e(3096).then(n.bind(n,83096))).moveCaches(t,e,o);
}
const v=()=>n.e(9672).then(n.bind(n,69672));
const w={
major:1,
minor:9,
patch:0
};
async function g(t,e,n){
const r=await b(t,e,n);
const o=[
...r.remarks,
...await E(t,r.folders)
];
const{release:i,root:s}=e;
const a=r.variables.map(({name:t})=>t);
t.emit({
kind:'activated',
release:i,
goroot:s,
variables:a,
paths:r.paths
});
return{
...r,
remarks:o
};
}
async function b(t,e,i,c={},u){
if(void 0===u&&y(t,i)){
const{negotiateApart:r}=await n.e(3675).then(n.bind(n,53675));
return r(t,{
installed:e,
asked:i
},(t,n)=>b(t,e,i,c,n));
}
const g=(0,d.Zy)(e.version,w)<0;
const E={
...i,
exportGoroot:i.exportGoroot||g
};
const k=(await t.goSettings()).written;
const{root:G,release:C,version:A}=e;
const x=(t.env.GOROOT||G)!==G;
const S=x||s(t.env)||s(k);
const T=S?await n.e(1829).then(n.bind(n,61829)):void 0;
const I=await T?.repairPlaces(t,k);
const N={
...t.env,
...I?.places
};
const V=await(0,a.tf)({
env:N,
userGoEnv:k,
release:C,
inputs:i
});
const R=await O(t,e,{
given:N,
inputs:E,
json:!g,
toolchain:V.value
});
const _=(n)=>(0,h.IL)(t,e,{
env:n,
json:!g
});
const{env:P,goEnv:j,placed:L,remarks:M}=await m(t,R,{
askAgain:_,
version:A
});
const U={
...{
goroot:G,
toolchain:V,
inputs:E,
goEnv:j,
userGoEnv:k,
separator:r.sep,
...c
},
env:t.env,
placed:{
...I?.places,
...L
},
sameRoot:await T?.isSameRoot(t,G)??false
};
const{notes:D,remarks:H=[],...F}=(u??o.Wz)(U);
const B=await T?.tryOut(t,e,{
env:P,
goEnv:j
});
const q=await(0,h.b1)(t,e,{
env:P,
goEnv:j
});
const z = (0, l.K)(q.replace(/^go version /, '')).replace(/^go/, '');
if (`go${z}` !== C) throw (await v()).another(`go version in "${G}"`, q, C);
const W=F.variables.some(({name:t,value:e})=>'GOROOT'===t&&''!==e);
const K=W?j.GOROOT??'':await(0,h.jW)(t,e,P);
if(!await(0,p.V)(t,K,G))throw(await v()).another('go env GOROOT',K,G);
const Z=[
...F.paths,
t.env.PATH??''
].join(r.delimiter).split(r.delimiter);
await $(t,Z,(0,f.K1)(t,G));
const Y=D.length>0?await(await v()).tell(D,{
...U,
release:C
}):[];
const J=[
...Y,
...H,
...I?.remarks??[],
...M,
...B??[]
];
const X=async()=>(await n.e(305).then(n.bind(n,20305))).decisionsOf(U,F);
return{
...F,
remarks:J,
explain:X,
goVersionLine:q,
goVersion:z,
goEnv:j
};
}
function y({env:t},{gobin:e,gopathMode:n}){
const r=[
t.SETUP_GO_TARBALL_GOBIN,
t.SETUP_GO_TARBALL_GOPATH
];
return[
e,
n,
...r
].some((t)=>t&&'shared'!==t);
}
async function O(t,e,r){
const{given:i,inputs:s,json:a,toolchain:c}=r;
const u=t.projectFolder&&await n.e(8581).then(n.bind(n,68581));
const l=u?await u.placeInProject(t,s.gopath):{};
const d=(0,o.fb)({
env:{
...i,
...l
},
goroot:e.root,
toolchain:c,
inputs:{
...s,
exportGoroot:true
}
});
const f=await(0,h.IL)(t,e,{
env:d,
json:a
});
const p=u?.withWritableModules(l,{
goEnv:f,
version:e.version
})??{};
const{GOFLAGS:m}=p;
return{
env:d,
goEnv:void 0===m?f:{
...f,
GOFLAGS:m
},
placed:p
};
}
async function E(t,e){
const n=[];
for(const r of e)try{
await t.files.makeFolder(r);
}catch(t){
if(!(t instanceof u.A))throw t;
n.push({
level:'warning',
text: `go install has no folder to write to: ${t.message}`
});
}
return n;
}
async function $(t,e,n){
const o=(0,c.d)(t.platform.os);
for(const i of e){
if(''===i)continue;
const e=(0,r.join)(i,o);
if(await t.files.kind(e)==='file'){
if(await(0,p.V)(t,e,n))return;
throw await(await v()).shadowed(t,{
candidate:e,
ours:n
});
}
}
throw(await v()).notOnPath(n);
}
}),
24591:((t,e,n)=>{
n.d(e,{
IL:()=>s,
aC:()=>u,
b1:()=>c,
jW:()=>d
});
var r=n(76760);
var o=n(31844);
const i="CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK".split(' ');
async function s(t,e,r){
const o=await u(t,e,{
args:r.json?[
'env',
'-json',
...i
]:[
'env'
],
env:r.env
});
if(r.json)return a(o,e.root);
return(await n.e(3122).then(n.bind(n,83122))).parseGoEnvLines(o);
}
async function a(t,e){
try{
const e=JSON.parse(t);
const n=Object.entries(e??{}).filter((t)=>'string'==typeof t[1]);
return Object.fromEntries(n);
}catch(t){
throw(await n.e(9672).then(n.bind(n,69672))).noJson(e,t);
}
}
async function c(t,e,n){
const{GOVERSION:r,GOHOSTOS:o,GOHOSTARCH:i}=n.goEnv;
if (r) return `go version ${r} ${o}/${i}`;
return(await u(t,e,{
args:[
'version'
],
env:n.env
})).trim();
}
async function u(t,e,r){
const i=(0,o.K1)(t,e.root);
const s=await l(t,e.root);
const a=await t.exec.run(i,r.args,{
cwd:s,
env:r.env
});
if(0===a.exitCode)return a.stdout;
throw await(await n.e(9672).then(n.bind(n,69672))).failed(t,[
i,
...r.args
],a);
}
async function l(t,e){
const n=(0,r.join)(e,'src');
return await t.files.kind(n)==='folder'?n:e;
}
async function d(t,e,n){
return(await u(t,e,{
args:[
'env',
'GOROOT'
],
env:{
...n,
GOROOT:''
}
})).trim();
}
}),
65362:((t,e,n)=>{
n.d(e,{
V:()=>r
});
async function r(t,e,n){
if(e===n)return true;
const[r,o]=[
await t.files.realPath(e),
await t.files.realPath(n)
];
return void 0!==r&&r===o;
}
}),
76510:((t,e,n)=>{
n.d(e,{
tG:()=>w,
yT:()=>g,
kT:()=>y
});
var r=n(30209);
var o=n(60658);
var i=n(50329);
const s=2;
function a(t,{table:e,target:n}){
const l=(0,o.ot)(t);
if(void 0===l)return;
const d=c(e.newest,l);
const f=d.slice(0,s);
const h=d.find((t)=>(0,i.cl)(t,l));
const p=h&&(0,o.Zy)(h,l)>0?h:l;
const m=[
p,
...d
].filter((t)=>(0,o.Zy)(t,l)>=0);
const v=e.vulnerabilities(l,n);
const w=m.find((t)=>0===(t===l?v:e.vulnerabilities(t,n)).length);
return{
release:t,
minor:(0,i.Hs)(l),
vulnerabilities:v,
supported:u(l,d),
supportedMinors:f.map(i.Hs),
newestPatch:(0,o.zR)(p),
clean:w&&(0,o.zR)(w),
day:(0,r.kb)(e.module)??''
};
}
function c(t,e){
const n=t.find((t)=>(0,i.cl)(t,e));
const r=void 0===n||(0,o.Zy)(e,n)>0;
if(void 0!==e.pre||!r)return t;
return[
...t.filter((t)=>t!==n),
(0,o.cg)(e)
].sort((t,e)=>(0,o.Zy)(e,t));
}
function u(t,e){
const n=e.slice(0,s).at(-1);
if(void 0===n)return true;
const r=e.some((e)=>(0,i.cl)(e,t));
if(void 0!==t.pre&&r)return false;
return(0,o.Zy)({
...t,
patch:0
},{
...n,
patch:0
})>=0||(0,i.cl)(t,n);
}
var l=n(97230);
var d=n(38911);
const f = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12"],"advisories":{"GO-2024-2598":"CVE-2024-24783 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2599":"CVE-2023-45290 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2600":"CVE-2023-45289 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2609":"CVE-2024-24784 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2610":"CVE-2024-24785 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2687":"CVE-2023-45288 stdlib 0 1.21.9 1.22.0-0 1.22.2","GO-2024-2824":"CVE-2024-24788 stdlib 1.22.0-0 1.22.3","GO-2024-2825":"CVE-2024-24787 toolchain:darwin/ 0 1.21.10 1.22.0-0 1.22.3","GO-2024-2887":"CVE-2024-24790 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2888":"CVE-2024-24789 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2963":"CVE-2024-24791 stdlib 0 1.21.12 1.22.0-0 1.22.5","GO-2024-3105":"CVE-2024-34155 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3106":"CVE-2024-34156 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3107":"CVE-2024-34158 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2025-3373":"CVE-2024-45341 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3383":"CVE-2024-45340 toolchain 1.24.0-0 1.24.0-rc.2","GO-2025-3420":"CVE-2024-45336 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3421":"CVE-2025-22865 stdlib 1.24.0-0 1.24.0-rc.2","GO-2025-3428":"CVE-2025-22867 toolchain:darwin/ 1.24.0-rc.2 1.24.0-rc.3","GO-2025-3447":"CVE-2025-22866 stdlib:/ppc64le 0 1.22.12 1.23.0-0 1.23.6 1.24.0-0 1.24.0-rc.3","GO-2025-3503":"CVE-2025-22870 stdlib 0 1.23.7 1.24.0-0 1.24.1","GO-2025-3563":"CVE-2025-22871 stdlib 0 1.23.8 1.24.0-0 1.24.2","GO-2025-3749":"CVE-2025-22874 stdlib 1.24.0-0 1.24.4","GO-2025-3750":"CVE-2025-0913 stdlib:windows/ 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3751":"CVE-2025-4673 stdlib 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3828":"CVE-2025-4674 toolchain 0 1.23.11 1.24.0-0 1.24.5","GO-2025-3849":"CVE-2025-47907 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-3955":"CVE-2025-47910 stdlib 1.25.0 1.25.1","GO-2025-3956":"CVE-2025-47906 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-4006":"CVE-2025-61725 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4007":"CVE-2025-58187 stdlib 0 1.24.9 1.25.0 1.25.3","GO-2025-4008":"CVE-2025-58189 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4009":"CVE-2025-61723 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4010":"CVE-2025-47912 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4011":"CVE-2025-58185 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4012":"CVE-2025-58186 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4013":"CVE-2025-58188 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4014":"CVE-2025-58183 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4015":"CVE-2025-61724 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4155":"CVE-2025-61729 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2025-4175":"CVE-2025-61727 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2026-4337":"CVE-2025-68121 stdlib 0 1.24.13 1.25.0-0 1.25.7 1.26.0-rc.1 1.26.0-rc.3","GO-2026-4338":"CVE-2025-68119 toolchain 1.25.0 1.25.6","GO-2026-4339":"CVE-2025-61731 toolchain 0 1.24.12 1.25.0 1.25.6","GO-2026-4340":"CVE-2025-61730 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4341":"CVE-2025-61726 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4342":"CVE-2025-61728 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4403":"CVE-2025-22873 stdlib 0 1.23.9 1.24.0-0 1.24.3","GO-2026-4433":"CVE-2025-61732 toolchain 0 1.24.13 1.25.0-0 1.25.7","GO-2026-4599":"CVE-2026-27137 stdlib 1.26.0-0 1.26.1","GO-2026-4600":"CVE-2026-27138 stdlib 1.26.0-0 1.26.1","GO-2026-4601":"CVE-2026-25679 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4602":"CVE-2026-27139 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4603":"CVE-2026-27142 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4864":"CVE-2026-32282 stdlib:linux/ 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4865":"CVE-2026-32289 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4866":"CVE-2026-33810 stdlib 1.26.0-0 1.26.2","GO-2026-4867":"CVE-2026-27144 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4868":"CVE-2026-27143 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4869":"CVE-2026-32288 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4870":"CVE-2026-32283 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4871":"CVE-2026-27140 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4918":"CVE-2026-33814 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4946":"CVE-2026-32281 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4947":"CVE-2026-32280 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4970":"CVE-2026-39822 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-4971":"CVE-2026-39836 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4976":"CVE-2026-39825 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4977":"CVE-2026-42499 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4978":"CVE-2026-39819 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4979":"CVE-2026-39817 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4980":"CVE-2026-39826 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4981":"CVE-2026-33811 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4982":"CVE-2026-39823 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4984":"CVE-2026-42501 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4986":"CVE-2026-39820 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-5026":"CVE-2026-39821 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5037":"CVE-2026-27145 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5038":"CVE-2026-42504 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5039":"CVE-2026-42507 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5856":"CVE-2026-42505 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-5942":"CVE-2026-46600 stdlib 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5972":"CVE-2026-33818 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6088":"CVE-2026-56859 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6089":"CVE-2026-56853 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6090":"CVE-2026-56862 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6091":"CVE-2026-56858 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6179":"CVE-2026-56865 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6180":"CVE-2026-56864 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6218":"CVE-2026-56860 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6599":"CVE-2026-94448 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6600":"CVE-2026-97030 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6601":"CVE-2026-94444 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6602":"CVE-2026-94447 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6603":"CVE-2026-78659 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6604":"CVE-2026-56857 stdlib:windows/ 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6605":"CVE-2026-56866 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6607":"CVE-2026-97031 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6608":"CVE-2026-94440 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6609":"CVE-2026-78667 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6610":"CVE-2026-78660 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6611":"CVE-2026-78669 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6612":"CVE-2026-78663 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6613":"CVE-2026-94439 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6617":"CVE-2026-97032 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6809":"CVE-2026-111943 stdlib 0 1.26.10 1.27.0-0 1.27.3"},"byMinor":{"1.27":{"fixedBy":{"2":"90-91,94,96-104","3":"105"},"others":{"0":"65,76,80-89","2":"92-93,95"}},"1.26":{"fixedBy":{"1":"49-53","2":"55-56,59-60,63-64","3":"62,66-68,71-73,75","4":"77-79","5":"65,80","6":"76,81-86,89","9":"90-91,94,96-104","10":"105"},"others":{"0":"41","2":"54,57-58,61","3":"69-70,74","6":"87-88","9":"92-93,95"}},"1.25":{"fixedBy":{"7":"41","8":"51-53","9":"55,59-60,63-64","10":"62,66-68,71-73,75","11":"77-79","12":"65,80","13":"76,82-86,89"},"others":{"1":"27","2":"29,31-38","3":"30","5":"39-40","6":"42-46","7":"48","9":"54,57-58,61","10":"69-70,74","13":"87-88","never":"90-105"}},"1.24":{"fixedBy":{"1":"20","2":"21","3":"47","4":"22,24","8":"29,31-38","9":"30","11":"39-40","12":"44-46","13":"41"},"others":{"0":"14-19","4":"23","5":"25","6":"26,28","12":"43","13":"48","never":"51-55,57-80,82-105"}},"1.23":{"fixedBy":{"1":"11-13","5":"14,16","7":"20","8":"21","9":"47","10":"24","12":"26,28"},"others":{"6":"19","10":"23","11":"25","never":"29-41,43-46,48,51-55,57-80,82-105"}},"1.22":{"fixedBy":{"1":"0-4","2":"5","3":"6","4":"8-9","5":"10","7":"11-13","11":"14,16"},"others":{"3":"7","12":"19","never":"20-21,23-26,28-41,43-48,51-55,57-80,82-105"}}}}');
function h(t){
return(0,r.Kb)(f,t)?(0,r.jU)(f):void 0;
}
var p=n(72969);
var m=n(6035);
var v=n(74958);
async function w(t,e,{failOn:n,refresh:r,listed:o}){
const i=await g(t,{
refresh:r,
release:e
});
const s=i.assess(e,o);
if(void 0===s){
if(n.length>0){
const n = `${e} is not a release, so nothing is known about it: fail-on does not apply.`;
t.emit({
kind:'remark',
level:'warning',
message:n
});
}
return;
}
if(n.includes('vulnerable')&&s.vulnerabilities.length>0)throw E(s);
if(n.includes('unsupported')&&!s.supported)throw $(s);
return s;
}
async function g(t,{refresh:e,release:o}){
const i=e?await(await Promise.all([
n.e(4871),
n.e(3634)
]).then(n.bind(n,19576))).newestAdvisories(t):await b(o);
const s=O(t);
return{
table:i,
day:(0,r.kb)(i.module)??'',
assess(t,e=[]){
const n=0===e.length?i.newest:(0,d.s)([
...i.newest,
...e
]);
return a(t,{
table:{
...i,
newest:n
},
target:s
});
}
};
}
async function b(t){
const e=void 0===t?void 0:(0,o.ot)(t);
const r=e&&h(e);
return r??(await n.e(265).then(n.bind(n,50265))).knownAdvisories();
}
function y(t,e,{level:n,request:r}){
if('off'===n)return;
const o=r?.kind==='exact'&&void 0!==(0,m.Q)(r);
const i=o?(0,v.B6)(r.source):void 0;
const{concern:s,text:a}=(0,l.kf)(e,{
now:t.clock.now(),
pinnedBy:i
});
const{release:c,supported:u,newestPatch:d,clean:f,vulnerabilities:h,day:p}=e;
t.emit({
kind:'assessed',
level:s?n:'info',
message:a,
release:c,
vulnerabilities:h.map(({id:t})=>t),
supported:u,
newestPatch:d,
clean:f,
advisories:p
});
}
function O({env:t,platform:e}){
const n='armv6l'===e.arch?'arm':e.arch;
return{
goos:t.GOOS||e.os,
goarch:t.GOARCH||n
};
}
function E(t){
const{release:e,vulnerabilities:n,clean:r}=t;
const[o]=n;
const i = n.length > 1 ? ` and ${n.length - 1} more` : '';
return new p.A('GO_VULNERABLE', `${e} has ${(0, l.pq)(t)} (${o?.id ?? ''}${i}), and fail-on includes vulnerable`, {
hint: void 0 === r ? 'No release is free of them. Remove vulnerable from fail-on to go on.' : `Use ${r}, which has none, or patch: latest if a file names the version.`
});
}
function $(t){
return new p.A('GO_UNSUPPORTED', `${t.release} gets no fixes, and fail-on includes unsupported`, {
hint: `${(0, l.Dy)(t)} Choose a supported version, or remove unsupported from fail-on.`
});
}
}),
76692:((t,e,n)=>{
n.d(e,{
Z:()=>o
});
var r=n(93498);
async function o(t,e){
const{goVersion:o,goVersionFile:i,defaultVersion:s}=e.version;
const a = /[\n,]/.test(o) || '' === o && /[\n,*?[{]/.test(i);
if(!a&&''===s)return(0,r.mj)(t,e);
return(await n.e(6989).then(n.bind(n,16989))).setupSeveral(t,e);
}
}),
93498:((t,e,n)=>{
n.d(e,{
XK:()=>m,
br:()=>h,
mG:()=>g,
mj:()=>f,
no:()=>v
});
var r=n(54905);
var o=n(72969);
var i=n(60658);
var s=n(74958);
var a=n(48489);
var c=n(76510);
var u=n(15155);
var l=n(76259);
var d=n(68460);
async function f(t,e){
await h(t,e);
if(t.projectFolder)await(await n.e(8581).then(n.bind(n,68581))).prepareProjectFolder(t);
const r=await(0,d.in)(t,e);
if('keep'===r.kind){
const{keepGo:o}=await n.e(9373).then(n.bind(n,79373));
return m(t,e,{
answer:r,
installed:await o(t,r.go),
found:true
});
}
const i=await(0,d.VC)(t,r.request,e);
for(let n=1;;n++){
const s=await w(t,i.request,i.plan);
try{
return await m(t,e,{
answer:r,
...s
});
}catch(e){
if(n===p||!(e instanceof o.A))throw e;
if(!await(0,u.c)(t,s.installed))throw e;
t.emit({
kind:'tree-removed',
root:s.installed.root
});
}
}
}
async function h(t,e){
if(''===e.destination.installDir)return;
await(await n.e(7100).then(n.bind(n,47100))).refuseDefaultGopath(t,e);
}
const p=3;
async function m(t,e,{answer:r,installed:o,found:u,listed:l=[]}){
const d='keep'===r.kind?void 0:(0,s.ol)(r.request);
if(void 0!==d)t.emit({
kind:'remark',
level:'warning',
message:d
});
const f=await v(t,e,{
release:o.release,
listed:l
});
const h=await(0,a.Y)(t,o,e.activation);
for(const{level:e,text:n}of h.remarks)t.emit({
kind:'remark',
level:e,
message:n
});
if('js'===t.env.GOOS)(await n.e(582).then(n.bind(n,40582))).warnOfMissingWasm(t,o);
if(f){
const n='install'===r.kind&&'exact'===e.version.patch;
const o=n?r.request:void 0;
(0,c.kT)(t,f,{
level:e.assessment.level,
request:o
});
}
return{
...h,
assessment:f,
request:'keep'===r.kind?'':r.request.text,
source:(0,s.B6)('keep'===r.kind?r.source:r.request.source),
version:(0,i.Ud)(o.version),
release:o.release,
goroot:o.root,
tool:o.tool,
found:u,
trust:o.proved??o.receipt?.trust??'unrecorded',
mirror:o.receipt?.mirror??''
};
}
async function v(t,{assessment:e},{release:n,listed:r}){
if('off'===e.level&&0===e.failOn.length)return;
return(0,c.tG)(t,n,{
...e,
listed:r
});
}
async function w(t,e,o){
const i=await(0,l.l)(t,e,o);
if('installed'===i.kind)return g(t,o,i.installed);
const{resolution:s,fallback:a}=i;
const{release:c,archive:u,why:d}=s;
t.emit({
kind:'resolved',
release:c,
archive:u.filename,
why:d
});
await(0,r.tf)({
env:t.env,
userGoEnv:(await t.goSettings()).written,
release:c,
inputs:o.activation
});
await v(t,o,{
release:c,
listed:s.listed
});
t.besideInstall?.(c);
const{acquire:f}=await Promise.all([
n.e(4871),
n.e(28),
n.e(7248),
n.e(6806),
n.e(4985),
n.e(7136)
]).then(n.bind(n,74985));
try{
return{
installed:await f(t,s,i),
found:false,
listed:s.listed
};
}catch(r){
const{fallBack:e}=await n.e(1055).then(n.bind(n,21055));
return g(t,o,e(t,r,a));
}
}
async function g(t,e,r){
const{receipt:o,release:i,root:s,tool:a}=r;
if(e.policy.minimumReleaseAge>0)await(await n.e(4478).then(n.bind(n,14478))).requireTreeAge(t,e,r);
const c=r.proved??o?.trust??'unrecorded';
t.emit({
kind:'found',
release:i,
root:s,
tool:a,
trust:c,
lacks:o?.lacks??[]
});
await(0,u.M)(t,r);
return{
installed:r,
found:true
};
}
}),
15155:((t,e,n)=>{
n.d(e,{
M:()=>s,
c:()=>a
});
var r=n(76760);
var o=n(72969);
var i=n(46348);
async function s(t,{root:e,tool:n}){
try{
await t.files.touch(''===n?(0,r.join)(e,i.$):c(e),t.clock.now());
}catch(e){
if(!(e instanceof o.A))throw e;
t.emit({
kind:'ignored',
what:'last-use',
message:e.message
});
}
}
async function a(t,{root:e,tool:n}){
return ''!==n&&await t.files.modifiedAt(c(e))===void 0;
}
function c(t){
return `${t}.complete`;
}
}),
31844:((t,e,n)=>{
n.d(e,{
K1:()=>p,
OW:()=>m,
Ok:()=>d,
SW:()=>c,
UP:()=>u,
iJ:()=>f,
pK:()=>l
});
var r=n(76760);
var o=n(90332);
var i=n(50282);
var s=n(24560);
var a=n(60658);
function c(t,e,n){
return u(t,{
tool:e,
version:n,
arch:t.platform.toolCacheArch
});
}
function u(t,{tool:e,version:n,arch:o}){
const i=(0,r.join)(t.toolCache,e,n);
const s=(0,r.join)(i,o);
return{
tool:e,
version:n,
arch:o,
folder:i,
root:s,
marker: `${s}.complete`,
receipt: `${s}.receipt.json`,
manifest: `${s}.manifest`,
proof: `${s}.tlog-proof`
};
}
async function l(t,e,n){
for(const r of e){
const e=await w(t,r,n);
if(e)return e;
}
const r=e.filter(({rebuilds:t})=>t);
return d(t,r,(t)=>0===(0,a.Zy)((0,a.cg)(t),n));
}
async function d(t,e,n){
const o=[];
for(const i of e)for(const e of(await t.files.list((0,r.join)(t.toolCache,i.tool)))){
const t=(0,a.ot)(e);
if(t&&(0,a.Ud)(t)===e&&n(t))o.push({
entry:i,
version:t
});
}
o.sort((t,e)=>(0,a.Zy)(e.version,t.version));
for(const{entry:e,version:n}of o){
const r=await w(t,e,n);
if(r)return r;
}
return;
}
async function f(t,e){
const n=await h(t,(0,r.join)(e,'VERSION'));
return n?.split('\n')[0]?.trim().split(' ')[0]||void 0;
}
async function h(t,e){
try{
return await t.files.readText(e);
}catch(n){
if(await t.files.kind(e)==='folder')return;
throw n;
}
}
function p(t,e){
return(0,r.join)(e,'bin',(0,o.d)(t.platform.os));
}
async function m(t,e,n){
if(await t.files.kind(e.marker)===void 0)return{
kind:'none'
};
const r=await h(t,e.receipt);
const o=await f(t,e.root);
const i=v(e,o,r);
const a=p(t,e.root);
const c=await t.files.kind(a)==='file';
const u=(0,s.u)({
binary:a,
hasBinary:c,
release:o,
version:e.version
});
if(void 0!==u||void 0===o)return{
kind:'broken',
why:u??'',
receipt:i
};
return{
kind:'whole',
installed:{
root:e.root,
version:n,
release:o,
tool:e.tool,
receipt:i
}
};
}
function v(t,e,n){
const r=void 0===n?void 0:(0,i.W)(n);
const o=r?.tool===t.tool&&r.version===t.version&&r.release===e;
return o?r:void 0;
}
async function w(t,e,n){
const r=c(t,e.tool,(0,a.Ud)(n));
const o=await m(t,r,n);
if('broken'===o.kind&&e.accepts(o.receipt)&&!e.reported.has(r.root)){
e.reported.add(r.root);
const{tool:n,version:i,root:s}=r;
t.emit({
kind:'tree-broken',
tool:n,
version:i,
root:s,
why:o.why
});
}
if('whole'!==o.kind||!e.accepts(o.installed.receipt))return;
return e.recheck(o.installed);
}
}),
56295:((t,e,n)=>{
n.d(e,{
q:()=>o
});
var r=n(2359);
async function o(t,e){
const n=await t.digest();
n.update(new TextEncoder().encode((0,r.cr)(e)));
return `go-${n.hex().slice(0, 8)}`;
}
}),
49701:((t,e,n)=>{
n.d(e,{
_:()=>o
});
var r=n(74958);
function o(t,e,n){
if('exact'===e.kind&&!(e.orNewerPatch&&n))return t.findExact(e.version);
if('alias'===e.kind||n)return Promise.resolve(void 0);
return t.findNewest((t)=>(0,r.ib)(e,t));
}
}),
76259:((t,e,n)=>{
n.d(e,{
l:()=>a
});
var r=n(74958);
var o=n(49701);
var i=n(10279);
var s=n(67163);
async function a(t,e,a){
t.emit({
kind:'requested',
request:e.text,
source:(0,r.B6)(e.source)
});
const c=await(0,s.M)(t,a.sources);
const u=await(0,i.c)(t,a.destination,c);
const l=await(0,o._)(u,e,a.version.checkLatest);
if(l)return{
kind:'installed',
installed:l
};
const{findArchive:d}=await Promise.all([
n.e(28),
n.e(1529),
n.e(5897)
]).then(n.bind(n,75897));
return d(t,{
request:e,
given:a,
installedTrees:u
});
}
}),
10279:((t,e,n)=>{
n.d(e,{
c:()=>o
});
var r=n(31844);
async function o(t,{installDir:e},i){
if(''!==e){
const{installedAtInstallDir:r}=await n.e(8613).then(n.bind(n,98613));
return r(t,e,i);
}
return{
findExact:(e)=>(0,r.pK)(t,i,e),
findNewest:(e)=>(0,r.Ok)(t,i,e)
};
}
}),
67163:((t,e,n)=>{
n.d(e,{
M:()=>c
});
var r=n(2359);
var o=n(35580);
var i=n(56295);
var s=n(62021);
async function a(t,e,r){
const{requireTrust:o}=r;
if(void 0===o||(0,s.O)(e.receipt?.trust,o))return e;
return(await Promise.all([
n.e(4871),
n.e(1526),
n.e(3544)
]).then(n.bind(n,22360))).proveTree(t,e,{
...r,
required:o
});
}
async function c(t,e){
const{mirrors:n,exclusive:s,slim:a,locked:c}=e;
const l=[];
const d={
reported:new Set(),
recheck:u(t,e)
};
const f=(t)=>t?.archive!==c?.filename||t?.sha256===c?.sha256;
for(const e of n)if('official'!==e.kind&&'module-proxy'!==e.kind)l.push({
tool:await(0,i.q)(t,e),
rebuilds:true,
accepts:f,
...d
});
const h=(t)=>n.some((e)=>e.kind===t);
const p=new Set(n.map(r.zZ).flatMap((e)=>[
e,
t.redact(e)
]));
const m=(t)=>void 0!==t&&p.has(t.mirror)&&f(t);
const v=!s||h('official')?f:m;
const w=[
{
tool:o.S7,
rebuilds:false,
accepts:v,
...d
}
];
if(a||h('module-proxy'))w.push({
tool:o.cq,
rebuilds:false,
accepts:v,
...d
});
return s?[
...l,
...w
]:[
...w,
...l
];
}
function u(t,e){
const n=new Map();
return(r)=>{
const o=n.get(r.root)??a(t,r,e);
n.set(r.root,o);
return o;
};
}
}),
68460:((t,e,n)=>{
n.d(e,{
VC:()=>p,
in:()=>f,
u0:()=>h
});
var r=n(76760);
var o=n(12098);
var i=n(54905);
var s=n(72969);
var a=n(74958);
var c=n(88841);
var u=n(9604);
async function l(t){
const e=t.goVersion.trim();
const r=t.goVersionFile.trim();
if(''!==e){
const n=await(0,a.TR)(e,{
kind:'input',
name:'go-version',
yaml:t.yaml
});
const o = `Both go-version and go-version-file are given: using ${e}, ignoring ${r}.`;
return(0,c.install)(n,{
warnings:''===r?[]:[
o
]
});
}
if(''!==r)return d(t,r);
const{findInProject:o}=await Promise.resolve().then(n.bind(n,73613));
return await o(t)??(await n.e(1530).then(n.bind(n,1530))).fromNothing(t);
}
async function d(t,e){
const r=await(0,c.readNearest)(t,e);
if(void 0===r)throw await(await n.e(1530).then(n.bind(n,1530))).missing(t,e);
const{noVersionIn:o,parseVersionFile:i}=await Promise.resolve().then(n.bind(n,16569));
const s=await i((0,c.fileOf)(t,{
kind:'file',
path:e,
text:r
}));
if(void 0===s)throw o(e);
const a=await(0,u.g)(t,s);
return 'keep'===a.kind?a:(0,c.install)(a);
}
async function f(t,e){
const n=await l(await h(t,e));
if('keep'===n.kind)t.emit({
kind:'remark',
level:'notice',
message:n.notice
});
else{
for(const e of n.notes)t.emit({
kind:'remark',
level:'info',
message:e
});
for(const e of n.warnings)t.emit({
kind:'remark',
level:'warning',
message:e
});
}
return n;
}
async function h(t,e){
const{goVersion:o,goVersionFile:i,yaml:s}=e.version;
return{
goVersion:o,
goVersionFile:i,
yaml:s,
env:t.env,
gowork:''===o?await v(t):'',
ignoresToolchain:w(t),
folders:t.versionFolders,
isAbsolute:r.isAbsolute,
readText:(e,n)=>b(t,e,n),
list:(e,n)=>g(t,(0,r.join)(n,e)),
platform:t.platform,
wantsFolder:''!==e.destination.installDir,
findGo:async()=>(await n.e(9373).then(n.bind(n,79373))).findOnPath(t),
versionOf:async(e)=>(await(await n.e(9373).then(n.bind(n,79373))).keepGo(t,e)).version
};
}
async function p(t,e,r){
const o=await m(t);
const i={
request:e,
plan:r
};
if(void 0===o&&!r.policy.frozen&&'exact'===r.version.patch)return i;
return(await n.e(5096).then(n.bind(n,75096))).applyLockOrPatch(t,i,o);
}
async function m({versionFolders:t,files:e}){
for(const n of t){
const t=(0,r.join)(n,'setup-go.lock');
const o=await e.readText(t);
if(void 0!==o)return{
path:t,
text:o
};
}
return;
}
async function v(t){
return t.env.GOWORK||(await t.goSettings()).written.GOWORK||'';
}
function w({env:t}){
if('local'!==t.GOTOOLCHAIN||'local'===t[i.ZQ])return false;
return!(0,o.I)(t);
}
async function g(t,e){
try{
return await t.files.list(e);
}catch(e){
if(!(e instanceof s.A))throw e;
t.emit({
kind:'trace',
message:e.message
});
return;
}
}
async function b(t,e,o){
const i=(0,r.join)(o,e);
const s=()=>n.e(5058).then(n.bind(n,75058));
const a=await t.files.kind(i);
if('other'===a)throw(await s()).notAFile(i);
const c='folder'===a?void 0:await t.files.readText(i);
if(void 0!==c&&o!==t.workspace)t.emit({
kind:'version-file-read',
path:i
});
const u = void 0 === c || !/^\ufffd|\0/.test(c);
return u?c:await(await s()).readUtf16(t,i)??c;
}
}),
35080:((t,e,n)=>{
n.d(e,{
runGitHubStep:()=>f
});
var r=n(76760);
var o=n(45262);
var i=n(16769);
var s=n(76692);
var a=n(25401);
var c=n(36746);
var u=n(70808);
var l=function(t,e,n){
if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");
var r,o;
if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
r=e[Symbol.asyncDispose];
}
if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");
r=e[Symbol.dispose];
if(n)o=r;
}
if("function"!=typeof r)throw new TypeError("Object not disposable.");
if(o)r=function(){
try{
o.call(this);
}catch(t){
return Promise.reject(t);
}
};
t.stack.push({
value:e,
dispose:r,
async:n
});
}else if(n)t.stack.push({
async:true
});
return e;
};
var d=function(t){
return function(e){
function n(n){
e.error=e.hasError?new t(n,e.error,"An error was suppressed during disposal."):n;
e.hasError=true;
}
var r,o=0;
function i(){
while(r=e.stack.pop())try{
if(!r.async&&1===o)return o=0,e.stack.push(r),Promise.resolve().then(i);
if(r.dispose){
var t=r.dispose.call(r.value);
if(r.async)return o|=2,Promise.resolve(t).then(i,function(t){
n(t);
return i();
});
}else o|=1;
}catch(t){
n(t);
}
if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error;
}
return i();
};
}("function"==typeof SuppressedError?SuppressedError:function(t,e,n){
var r=new Error(n);
return r.name="SuppressedError",r.error=t,r.suppressed=e,r;
});
async function f(){
const t=(0,a.createGitHubHost)({
env:o._K,
problemMatcher:(0,r.join)(import.meta.dirname,'problem-matcher.json')
});
return(0,o.ah)(t,async()=>{
const e={
stack:[],
error:void 0,
hasError:false
};
try{
(0,c.j)(o._K,'none');
(0,u.PO)(o._K);
const r=(0,o.Ko)(t);
const a=l(e,await(0,o.fA)(t,r),true);
const d=await(0,i.X)(r,{
yaml:true
});
const{matrixVersions:f}=r;
if(f)return(await n.e(2437).then(n.bind(n,2437))).listVersions(a.run,d,f);
const p=d.guard&&(await n.e(7922).then(n.bind(n,47922))).planGuard(d.guard);
const m=h()&&'false'!==r.cache?()=>Promise.all([
n.e(1065),
n.e(3196)
]).then(n.bind(n,13196)):void 0;
let v;
const w={
...a.run,
besideInstall(t){
v??=m?.().then(({beginCaches:e})=>e(w,d,t));
v?.catch(()=>void 0);
}
};
let g=await(0,s.Z)(w,d);
if(p)g=await p.start(w,d,g);
const b=m&&await(await m()).restoreAndRemember(w,d.cache,g,v);
if(d.stableMtimes||d.tools.length>0)g=await(await Promise.all([
n.e(1065),
n.e(3196)
]).then(n.bind(n,13196))).makeRestReady(w,d,{
result:g,
restored:b
});
if(r.goauth)g=(await n.e(525).then(n.bind(n,50525))).exportGoauth(w,g,{
...r,
...t
});
g={
...g,
caches:b?.state
};
await t.report({
kind:'setup',
result:o.iY?.handOn(g)??g
},r);
return 0;
}catch(t){
e.error=t;
e.hasError=true;
}finally{
const t=d(e);
if(t)await t;
}
});
}
function h(){
return Boolean(o._K.ACTIONS_RESULTS_URL||o._K.ACTIONS_CACHE_URL);
}
}),
25401:((t,e,n)=>{
n.d(e,{
f:()=>$,
createGitHubHost:()=>v
});
var r=n(73024);
var o=n(76760);
var i=n(6805);
const s=[
'version',
'root',
'trust',
'mirror',
'found'
];
const a=[
{
name:'go-version',
value:(t)=>t.goVersion
},
{
name:'cache-hit',
value:({caches:t})=>String(t?.modules.exact===true)
},
{
name:'go-root',
value:(t)=>t.goroot
},
{
name:'go-path',
value:(t)=>t.gopath
},
{
name:'trust',
value:(t)=>t.trust
},
{
name:'mirror',
value:(t)=>t.mirror
},
{
name:'vulnerabilities',
value:({assessment:t})=>String(t?.vulnerabilities.length??'')
},
{
name:'supported',
value:({assessment:t})=>String(t?.supported??'')
},
{
name:'newest-patch',
value: ({ assessment: t })=>t?.newestPatch.replace(/^go/, '') ?? ''
},
{
name:'cache-primary-key',
value:({caches:t})=>t?.modules.key??''
},
{
name:'cache-matched-key',
value:({caches:t})=>t?.modules.matched??''
},
{
name:'build-cache-primary-key',
value:({caches:t})=>t?.build.key??''
},
{
name:'build-cache-matched-key',
value:({caches:t})=>t?.build.matched??''
},
{
name:'go-versions',
value:({versions:t,goVersion:e,goroot:n,trust:r,mirror:o,found:i})=>JSON.stringify(t??[
{
version:e,
root:n,
trust:r,
mirror:o,
found:i
}
],s)
},
{
name:'matrix',
value:()=>''
}
];
var c=n(40381);
var u=n(16186);
var l=n(59261);
var d=n(7063);
var f=n(65168);
var h=n(52308);
var p=n(68161);
var m=n(70808);
function v(t){
const{env:e}=t;
const{mask:r,redact:o}=(0,f.E)(e);
const s=(e)=>(0,u.Df)((t.redact??o)(e));
const a=(0,d.C)(10_000,(t,{describeTransfer:e})=>(0,i.pq)(s(e(t))));
const p=(t)=>{
(0,i.Pq)(t);
r(t);
};
const m=(0,l.M)(({level:t,text:e})=>y[t](s(e)));
const v=(0,h.k)();
return{
readInput:(t)=>(0,i.V4)(t),
mask:p,
redact:s,
event(t){
a(t);
v.hear(t);
m.hear(t);
},
caughtUp:m.caughtUp,
async report(r,o){
await m.caughtUp();
if('setup'!==r.kind)return;
for(const{name:t,value:e}of r.result.variables)(0,c.V)({
[t]:e
}).forEach(p);
const a=await E(r.result,{
safe:s,
events:v.events,
...o
});
w(e,r.result);
if('1'===e.RUNNER_DEBUG||'true'===e.ACTIONS_STEP_DEBUG)await(await n.e(58).then(n.bind(n,80058))).showDecisions(r.result,s);
if (o.problemMatcher) (0, i.pq)(`##[add-matcher]${await b(t)}`);
O(r.result,s);
if(''!==a)$(e,a);
},
async fail({code:t,message:n,hint:r,place:o}){
await m.caughtUp();
(0, i.pq)(`Set-up of Go failed: ${t}`);
const a=[
n,
...r?[
r
]:[]
];
(0,i.z3)(s(a.join('\n')),{
title:t,
...o&&g(o,e,s)
});
}
};
}
function w(t,e){
(0,m.PO)(t);
for(const t of e.paths)(0,m.Eu)(t);
(0,m.w4)(t,'GITHUB_ENV',e.variables);
(0,m.jH)(t,'GITHUB_PATH',()=>{
for(const t of e.paths.toReversed())(0,i.fM)(t);
});
(0,m.w4)(t,'GITHUB_OUTPUT',a.map(({name:t,value:n})=>({
name:t,
value:n(e)
})));
}
function g({path:t,line:e},n,r){
const i=n.GITHUB_WORKSPACE||'.';
const s = (0, o.relative)(i, (0, o.resolve)(i, t)).replaceAll('\\', '/');
return{
file:r(s),
...void 0!==e&&{
startLine:e
}
};
}
async function b(t){
if((0,r.existsSync)(t.problemMatcher))return t.problemMatcher;
const{writeProblemMatcher:e}=await n.e(3407).then(n.bind(n,3407));
return e(t.env);
}
const y={
debug:i.Yz,
info:i.pq,
notice:i.lm,
warning:i.$e,
error:i.z3
};
function O({goVersionLine:t,goEnv:e},n){
const r = Object.entries(e).map(([t, e])=>n(`${t}='${e}'`));
(0,i.pq)(n(t));
(0,i.Oh)('go env');
if(r.length>0)(0,i.pq)(r.join('\n'));
(0,i.N4)();
}
async function E(t,{safe:e,events:r,summary:o,summaryFile:i}){
const s='line'===o?e((await n.e(1672).then(n.bind(n,61672))).summaryLine(t)):'';
if(''===i&&'full'!==o)return s;
const a=await(0,p.e)(t,r,e);
if(''!==i)(0,p.o)(i,a);
return 'full'===o?a:s;
}
function $(t,e){
const n=t.GITHUB_STEP_SUMMARY;
if(n)(0,m.jH)(t,'GITHUB_STEP_SUMMARY',()=>(0,r.appendFileSync)(n,e));
}
}),
32071:((t,e,n)=>{
n.d(e,{
N:()=>o
});
var r=n(73024);
function o(){
return i()??process.getBuiltinModule('node:crypto').randomUUID();
}
function i(){
if('linux'!==process.platform)return;
try{
const t = (0, r.readFileSync)('/proc/sys/kernel/random/uuid', 'latin1').trimEnd();
return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(t) ? t : void 0;
}catch {
return;
}
}
}),
36746:((t,e,n)=>{
n.d(e,{
C:()=>c,
j:()=>a
});
var r=n(73024);
var o=n(6805);
var i=n(70808);
const s='setup-go-tarball-';
function a(t,e,n='caches'){
const c=t.GITHUB_STATE;
if(!c)return;
(0,i.jH)(t,'GITHUB_STATE',()=>{
(0,r.appendFileSync)(c,'');
(0,o.LZ)(s + n,e);
});
}
function c(t,e='caches'){
return t[`STATE_${s}${e}`] || void 0;
}
}),
70808:((t,e,n)=>{
n.d(e,{
Eu:()=>f,
PO:()=>l,
jH:()=>u,
w4:()=>d
});
var r=n(73024);
var o=n(48161);
var i=n(72969);
var s=n(21118);
var a=n(32071);
function c(t,e){
const n=t[e];
if (!n) throw new i.A('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${e} is not set`, {
hint:'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.'
});
u(t,e,()=>(0,r.appendFileSync)(n,''));
}
function u(t,e,n){
try{
n();
}catch(r){
const n = `${e} names "${t[e]}", which cannot be written: ${String(r)}`;
throw new i.A('FILES_FAILED',n,{
hint:'The runner makes this file; check that its disk has room, and that nothing in the job removes or replaces it.',
cause:r
});
}
}
function l(t){
for(const e of[
'GITHUB_ENV',
'GITHUB_PATH',
'GITHUB_OUTPUT'
])c(t,e);
}
function d(t,e,n){
const i = `ghadelimiter_${(0, a.N)()}`;
const s=n.map(({name:t,value:e})=>[
`${t}<<${i}`,
e,
i,
''
].join(o.EOL)).join('');
u(t,e,()=>(0,r.appendFileSync)(t[e]??'',s));
}
function f(t){
if (!/[\r\n]/.test(t)) return;
throw new i.A('INPUT_INVALID', `PATH cannot name ${(0, s.T)(t)}: it has a line break`, {
hint:'Choose a folder without one.'
});
}
}),
59261:((t,e,n)=>{
n.d(e,{
M:()=>o
});
var r=n(68399);
function o(t){
let e;
let r;
const o=[];
const i=(n)=>{
const r=s(n)?a(n):e?.(n);
const{install:o}=n;
if(void 0!==r)t(o?{
...r,
text: `${o}: ${r.text}`
}:r);
};
const c=async()=>{
e=(await n.e(3043).then(n.bind(n,43043))).installEventText;
for(const t of o.splice(0))i(t);
};
return{
hear(t){
if('bytes'===t.kind)return;
if(void 0!==e||void 0===r&&s(t))return i(t);
o.push(t);
r??=c();
},
caughtUp:()=>r??Promise.resolve()
};
}
const i={
requested:true,
'version-file-read':true,
found:true,
'tree-broken':true,
'tree-removed':true,
activated:true,
remark:true,
assessed:true,
ignored:true,
trace:true
};
function s(t){
return t.kind in i;
}
function a(t){
switch(t.kind){
case 'requested':
return (0, r.pq)(`Go ${t.request} (${t.source})`);
case 'version-file-read':
return (0, r.Yz)(`Read "${t.path}"`);
case 'found':
return(0,r.pq)(u(t));
case 'tree-broken':
return (0, r.$e)(`Skipping ${t.tool} ${t.version} in the tool cache at "${t.root}": ${t.why}`);
case 'tree-removed':
return (0, r.pq)(`Another run has just removed "${t.root}"`);
case 'activated':
return (0, r.Yz)(`Exporting ${t.variables.join(', ')}; PATH begins with ${t.paths.join(', ')}`);
case 'remark':
case 'assessed':
return{
level:t.level,
text:t.message
};
case 'ignored':
return (0, r.Yz)(`${c[t.what]}: ${t.message}`);
case 'trace':
return(0,r.Yz)(t.message);
}
}
const c={
'path-entry':'Skipping a folder of PATH',
'last-use':'Could not record last use',
staging:'Could not remove the staging folder',
rollback:'Could not roll back the commit',
'attempt-end':'Could not record the end of this attempt',
'install-dir-recovery':'Could not recover an earlier install',
'start-up-file':'Could not read a start-up file',
'real-path':'Could not resolve a link',
'first-run':'Could not start it in a clean environment'
};
function u(t){
const e=''===t.tool?'':' in the tool cache';
const n = 'unrecorded' === t.trust ? 'unrecorded: not installed by setup-go-tarball' : `trust ${t.trust}`;
return `Found ${t.release}${e} at "${t.root}" (${n})${(0, r.FF)(t.lacks)}`;
}
}),
7063:((t,e,n)=>{
n.d(e,{
C:()=>r
});
function r(t,e){
let r;
const o=[];
const i=async()=>{
const i=await n.e(6654).then(n.bind(n,6654));
r=i.createProgress(t,(t)=>e(t,i));
for(const t of o.splice(0))r(t);
};
return(t)=>{
if('bytes'!==t.kind&&'download-started'!==t.kind&&'resumed'!==t.kind)return;
if(void 0!==r)return r(t);
o.push(t);
if(1===o.length)i();
};
}
}),
68399:((t,e,n)=>{
n.d(e,{
$e:()=>s,
FF:()=>a,
Yz:()=>r,
lm:()=>i,
pq:()=>o
});
function r(t){
return{
level:'debug',
text:t
};
}
function o(t){
return{
level:'info',
text:t
};
}
function i(t){
return{
level:'notice',
text:t
};
}
function s(t){
return{
level:'warning',
text:t
};
}
function a(t){
return 0 === t.length ? '' : `, without ${t.join(' ')}`;
}
}),
81844:((t,e,n)=>{
n.d(e,{
EO:()=>i,
YA:()=>r,
aY:()=>o
});
function r(t){
return `${(t / 1000).toFixed(1)} s`;
}
function o(t){
return `\`${t.replace(/[`|\r\n]/g, ' ')}\``;
}
function i(t){
return t.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
}),
65168:((t,e,n)=>{
n.d(e,{
E:()=>s
});
var r=n(40381);
var o=n(16186);
var i=n(27827);
function s(t,e={}){
let n;
const a=()=>n??=[
...new Set([
...(0,r.V)(t),
...(0,r.V)(e)
])
];
return{
mask:(t)=>a().push(t),
redact:(t)=>(0,o.wh)((0,i.R)(t,a()))
};
}
}),
52308:((t,e,n)=>{
n.d(e,{
k:()=>r
});
function r(){
const t=[];
return{
hear(e){
if('bytes'!==e.kind)t.push(e);
},
events:t
};
}
}),
68161:((t,e,n)=>{
n.d(e,{
e:()=>u,
o:()=>l
});
var r=n(73024);
var o=n(97230);
var i=n(72969);
var s=n(13261);
var a=n(81844);
const c=5_000;
async function u(t,e,r){
const{assessment:o}=t;
const i=(0,a.EO)(r(t.source));
const s=[
[
'Requested',
`${(0, a.aY)(r(t.request || 'nothing'))} (${i})`
],
[
'Installed',
f(t,e,r)
],
[
'Trust',
(0,a.aY)(t.trust)
],
...await p(e,r),
...o?m(o):[]
];
return `${[
`### Go ${(0, a.EO)(r(t.goVersion))}`,
'',
`| Version | ${d(t, r)} |`,
'| :-- | :-- |',
...s.map(([t, e])=>`| ${t} | ${e} |`),
...t.versions?(await n.e(1143).then(n.bind(n,21143))).versionsTable(t,r):[],
...o?v(o):[],
...await g(e,r)
].join('\n')}\n`;
}
function l(t,e){
try{
(0,r.writeFileSync)(t,e);
}catch(e){
throw new i.A('FILES_FAILED', `Cannot write the summary-file "${t}": ${String(e)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause:e
});
}
}
function d({goVersionLine:t},e){
return (0, a.EO)(e(t.replace(/^go version /, '')));
}
function f({tool:t,goroot:e,found:n,mirror:r,release:o},i,c){
const u = '' === r ? '' : ` from ${(0, a.EO)(c(r))}`;
if (n) return '' === t ? `found at ${(0, a.aY)(c(e))}` : `found in the tool cache${u && `, downloaded${u}`}`;
const l=i.filter((t)=>'verified'===t.kind).find(({install:t=o})=>t===o)?.size;
return `downloaded${u}${void 0 === l ? '' : `, ${(0, s.i)(l)}`} in ${(0, a.YA)(b(h(i)))}`;
}
function h(t){
const e=t.findIndex(({kind:t})=>'activated'===t);
return e<0?t:t.slice(0,e + 1);
}
async function p(t,e){
if(!t.some(({kind:t})=>'cache-restored'===t||'tool-ready'===t))return[];
const{cacheRows:r,toolRows:o}=await n.e(3225).then(n.bind(n,13225));
return[
...r(t),
...o(t,e)
];
}
function m(t){
const{vulnerabilities:e,clean:n,newestPatch:r,release:i}=t;
const s = e.length > 0 && void 0 !== n ? `; ${n} has none` : '';
return[
[
'Vulnerabilities',
`${e.length || 'none'} known${s}`
],
[
'Newest patch',
r===i?'this one':r
],
[
'Support',
(0,o.Dy)(t)
]
];
}
function v(t){
const{vulnerabilities:e,day:n}=t;
if(0===e.length)return[];
return[
'',
`<details><summary>${(0, o.pq)(t)}, as of ${n}</summary>`,
'',
'| Advisory | CVE | Affects | Fixed in |',
'| --- | --- | --- | --- |',
...e.map(w),
'',
'</details>'
];
}
function w({id:t,aliases:e,parts:n,fixedIn:r}){
const o=n.map((t)=>'stdlib'===t?'standard library':'go command and tools').join(', ');
return `| [${t}](https://pkg.go.dev/vuln/${t}) | ${e.join(', ')} | ${o} | ${r ?? 'no fix'} |`;
}
async function g(t,e){
const r=b(t);
if(r<=c)return[];
const{phasesOf:o,timelineChart:i}=await n.e(7562).then(n.bind(n,17562));
return[
'',
`<details open><summary>Timeline: ${(0, a.YA)(r)}</summary>`,
'',
...i(o(t),e),
'',
'</details>'
];
}
function b(t){
return(t.at(-1)?.time??0)-(t[0]?.time??0);
}
}),
42225:((t,e,n)=>{
n.d(e,{
CA:()=>a,
CD:()=>w,
HB:()=>i,
N8:()=>c,
gJ:()=>u
});
var r=n(72969);
var o=n(21118);
function i(t,e,n){
if(t instanceof r.A)return t;
const{code:i,why:c,hint:l}=m[a(t)]??v;
const d=c??u(t);
const f='PERMISSION_DENIED'===i&&s(n)?h:l;
return new r.A(i, `Cannot ${n} ${(0, o.T)(e)}: ${d}`, {
hint:f,
cause:t
});
}
function s(t){
return /^(?:read|list|look)\b/.test(t);
}
function a(t){
return l(t,'code');
}
function c(t){
return[
'EMFILE',
'ENFILE'
].includes(a(t));
}
function u(t){
return l(t,'message')||String(t);
}
function l(t,e){
if('object'!=typeof t||null===t)return '';
const n=Reflect.get(t,e);
return 'string'==typeof n?n:'';
}
const d='Free some space, or move the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) to a larger disk.';
const f='Give this user write permission, or choose another folder for the tool cache (RUNNER_TOOL_CACHE) or for installs in progress (checkpoint-path).';
const h='Give this user read permission: check the owner and mode of it and of the folders above it.';
const p='Raise the limit (ulimit -n), or stop other programs that hold files open, and run again: an install resumes.';
const m={
ENOSPC:{
code:'DISK_FULL',
why:'the disk is full',
hint:d
},
EDQUOT:{
code:'DISK_FULL',
why:'the disk quota of this user is used up',
hint:d
},
EACCES:{
code:'PERMISSION_DENIED',
why:'permission denied (EACCES)',
hint:f
},
EPERM:{
code:'PERMISSION_DENIED',
why:'the operation is not permitted (EPERM)',
hint:f
},
EMFILE:{
code:'FILES_FAILED',
why:'this process has too many open files (EMFILE)',
hint:p
},
ENFILE:{
code:'FILES_FAILED',
why:'this machine has too many open files (ENFILE)',
hint:p
},
EROFS:{
code:'PERMISSION_DENIED',
why:'the file system is read-only',
hint:f
}
};
const v={
code:'FILES_FAILED',
why:void 0,
hint:'Check the path and the disk it is on, then try again.'
};
async function w(t,e,n){
try{
return await n();
}catch(n){
throw i(n,t,e);
}
}
}),
39780:((t,e,n)=>{
n.d(e,{
w:()=>s
});
var r=n(73024);
var o=n(76760);
var i=n(42225);
function s(t,e){
for(let n=1;;n++){
const r=c(t,e);
if(void 0===r)return;
if('ENOENT'!==(0,i.CA)(r)||n>a||(0,o.dirname)(t)===t)throw r;
s((0,o.dirname)(t));
}
}
const a=3;
function c(t,e){
try{
(0,r.mkdirSync)(t,void 0===e?void 0:{
mode:e
});
return;
}catch(e){
return(0,r.statSync)(t,{
throwIfNoEntry:false
})?.isDirectory()?void 0:e;
}
}
}),
6805:((t,e,n)=>{
n.d(e,{
fM:()=>b,
Yz:()=>O,
N4:()=>A,
z3:()=>E,
V4:()=>y,
pq:()=>G,
lm:()=>k,
LZ:()=>x,
Pq:()=>g,
Oh:()=>C,
$e:()=>$
});
var r=n(70857);
function o(t){
if(null==t)return '';
else if('string'==typeof t||t instanceof String)return t;
return JSON.stringify(t);
}
function i(t){
if(!Object.keys(t).length)return{};
return{
title:t.title,
file:t.file,
line:t.startLine,
endLine:t.endLine,
col:t.startColumn,
endColumn:t.endColumn
};
}
function s(t,e,n){
const o=new u(t,e,n);
process.stdout.write(o.toString()+ r.EOL);
}
function a(t,e=''){
s(t,{},e);
}
const c='::';
let u=class Command{
constructor(t,e,n){
if(!t)t='missing.command';
this.command=t;
this.properties=e;
this.message=n;
}
toString(){
let t=c + this.command;
if(this.properties&&Object.keys(this.properties).length>0){
t +=' ';
let e=true;
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){
const r=this.properties[n];
if(r){
if(e)e=false;
else t +=',';
t += `${n}=${d(r)}`;
}
}
}
t += `${c}${l(this.message)}`;
return t;
}
};
function l(t){
return o(t).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function d(t){
return o(t).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
var f=n(32071);
var h=n(79896);
function p(t,e){
const n = process.env[`GITHUB_${t}`];
if (!n) throw new Error(`Unable to find environment variable for file command ${t}`);
if (!h.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
h.appendFileSync(n, `${o(e)}${r.EOL}`, {
encoding:'utf8'
});
}
function m(t,e){
const n = `ghadelimiter_${f.N()}`;
const i=o(e);
if (t.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if (i.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return `${t}<<${n}${r.EOL}${i}${r.EOL}${n}`;
}
var v=n(16928);
var w;
(function(t){
t[t.Success=0]="Success";
t[t.Failure=1]="Failure";
})(w||(w={}));
function g(t){
s('add-mask',{},t);
}
function b(t){
const e=process.env.GITHUB_PATH||'';
if(e)p('PATH',t);
else s('add-path',{},t);
process.env.PATH = `${t}${v.delimiter}${process.env.PATH}`;
}
function y(t,e){
const n = process.env[`INPUT_${t.replace(/ /g, '_').toUpperCase()}`] || '';
if (e && e.required && !n) throw new Error(`Input required and not supplied: ${t}`);
if(e&&false===e.trimWhitespace)return n;
return n.trim();
}
function O(t){
s('debug',{},t);
}
function E(t,e={}){
s('error',i(e),t instanceof Error?t.toString():t);
}
function $(t,e={}){
s('warning',i(e),t instanceof Error?t.toString():t);
}
function k(t,e={}){
s('notice',i(e),t instanceof Error?t.toString():t);
}
function G(t){
process.stdout.write(t + r.EOL);
}
function C(t){
a('group',t);
}
function A(){
a('endgroup');
}
function x(t,e){
const n=process.env.GITHUB_STATE||'';
if(n)return p('STATE',m(t,e));
s('save-state',{
name:t
},o(e));
}
})
};
var r={};
function o(t){
var e=r[t];
if(void 0!==e)return e.exports;
var i=r[t]={
id:t,
loaded:false,
exports:{}
};
var s=true;
try{
n[t].call(i.exports,i,i.exports,o);
s=false;
}finally{
if(s)delete r[t];
}
i.loaded=true;
return i.exports;
}
o.m=n;
if (void 0 !== o) o.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
o.d=(t,e)=>{
for(var n in e)if(o.o(e,n)&&!o.o(t,n))Object.defineProperty(t,n,{
enumerable:true,
get:e[n]
});
};
})();
(()=>{
o.f={};
o.e=(t)=>Promise.all(Object.keys(o.f).reduce((e,n)=>{
o.f[n](t,e);
return e;
},[]));
})();
(()=>{
o.u=(t)=>"" + t + ".index.js";
})();
(()=>{
o.o=(t,e)=>Object.prototype.hasOwnProperty.call(t,e);
})();
(()=>{
o.r=(t)=>{
if("u">typeof Symbol&&Symbol.toStringTag)Object.defineProperty(t,Symbol.toStringTag,{
value:'Module'
});
Object.defineProperty(t,'__esModule',{
value:true
});
};
})();
(()=>{
o.nmd=(t)=>{
t.paths=[];
if(!t.children)t.children=[];
return t;
};
})();
(()=>{
var t={
8792:0
};
var e=(e)=>{
var{ids:n,modules:r,runtime:i}=e;
var s,a,c=0;
for(s in r)if(o.o(r,s))o.m[s]=r[s];
if(i)i(o);
for(;c<n.length;c++){
a=n[c];
if(o.o(t,a)&&t[a])t[a][0]();
t[n[c]]=0;
}
};
o.f.j=(n,r)=>{
var i=o.o(t,n)?t[n]:void 0;
if(0!==i)if(i)r.push(i[1]);
else{
var s = import("./" + o.u(n)).then(e, (e)=>{
if(0!==t[n])t[n]=void 0;
throw e;
});
var s=Promise.race([
s,
new Promise((e)=>i=t[n]=[
e
])
]);
r.push(i[1]=s);
}
};
})();
var i=o(45262);
var s=o(36746);
async function a(t){
if(0===t.length&&'true'===i._K.GITHUB_ACTIONS){
if(void 0!==(0,s.C)(i._K))return(await o.e(7279).then(o.bind(o,7279))).runPostStep();
const{runGitHubStep:t}=await Promise.resolve().then(o.bind(o,35080));
return t();
}
const{runCommandLine:e}=await o.e(8488).then(o.bind(o,38488));
return e(t);
}
const c=process.argv.slice(2);
process.exitCode=13;
a(c).then((t)=>{
process.exitCode=t;
(0,i.s$)();
if(0===c.length&&0===process.stdout.writableLength)process.exit();
});
//# sourceMappingURL=index.js.map
