#!/usr/bin/env node
((()=>{
"use strict";
var t={
90255:((t,e,n)=>{
var r=(function(t){
return D.Fu.find(((e)=>e.name===t))?.default??'';
});
var o=(function(t,e){
const n=i(e);
if('true'===n||'false'===n)return 'true'===n;
throw new M.A('INPUT_INVALID', `The input ${t} must be true or false, not "${e}"`, {
hint: `Write ${t}: true or ${t}: false.`
});
});
var i=(function(t){
return /^(True|TRUE|False|FALSE)$/.test(t) ? t.toLowerCase() : t;
});
var a=(function(t,e,n){
const r=e||n;
if (/^\d{1,7}$/.test(r)) return Number(r);
throw new M.A('INPUT_INVALID', `The input ${t} is "${r}", which is not a whole number from 0 to 9999999`, {
hint: `Write ${t}: ${n}, for example.`
});
});
var s=(function(t){
return t.split(/[\s,]+/).filter(((t)=>'' !== t));
});
var c=(function(t){
if(''===t)return '';
const e = t.replace(/^sha256:/i, '').toLowerCase();
if (/^[0-9a-f]{64}$/.test(e)) return e;
throw new M.A('INPUT_INVALID', `The input checksum is "${t}", which is not a SHA-256`, {
hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".'
});
});
var u=(function(t,e,n){
const r=e.find(((t)=>t===n));
if(''===n||void 0!==r)return r;
throw new M.A('INPUT_INVALID', `The input ${t} is "${n}", which is not one of its values`, {
hint: `Write one of ${e.join(', ')}.`
});
});
var l=(function(t){
const e=s(t).map((t)=>u('fail-on',D.K1,t));
return e.filter((t)=>void 0!==t&&'none'!==t);
});
var d=(function(t){
const e = t.startsWith('/');
const n = e ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
const r=t.split(e?':':';').find(((t)=>''!==t&&!n.test(t)));
if(void 0===r)return t;
throw new M.A('INPUT_INVALID', `The input gopath contains "${r}", which is not an absolute path`, {
hint: 'Write absolute paths, such as /home/me/go. ~ and shell variables are not expanded.'
});
});
var f=(function(t,e){
if (!/[\u0000-\u001f\u007f]/.test(e)) return e;
throw new M.A('INPUT_INVALID', `The input ${t} contains a line break or another control character`, {
hint: `Give ${t} on one line.`
});
});
var v=(function(t){
const e=((e)=>(t(e)??'').trim());
const n=((t)=>f(t,e(t)));
const v=((t,n=r(t))=>o(t,e(t)||n));
const h=((t,n=r(t))=>a(t,e(t),n));
const p=((t)=>u(t,[
'shared',
'per-version'
],e(t))??'shared');
const m=e('mirrors');
return{
goVersion:e('go-version'),
goVersionFile:e('go-version-file'),
defaultVersion:e('default-version'),
checkLatest:v('check-latest'),
token:n('token'),
cache:u('cache',D.Z5,i(e('cache')))??'true',
cacheWrite:u('cache-write',D.ZM,i(e('cache-write')))??'auto',
cacheDependencyPath:e('cache-dependency-path'),
cacheTimeout:1000*h('cache-timeout-s'),
cacheMaxSizeMb:h('cache-max-size-mb'),
tools:s(e('tools')),
stableMtimes:v('stable-mtimes'),
matrix:e('matrix'),
matrixVersions:e('matrix-versions'),
architecture:e('architecture'),
goDownloadBaseUrl:e('go-download-base-url'),
mirrorAuth:e('mirror-auth'),
mirrors:''===m?void 0:s(m),
checksum:c(e('checksum')),
requireTrust:u('require-trust',L.e,e('require-trust')),
signatureKey:e('signature-key'),
frozen:v('frozen'),
verifyCommand:e('verify-command'),
minimumReleaseAge:h('minimum-release-age'),
maxRetries:h('max-retries'),
retryBackoff:h('retry-backoff-ms'),
timeout:h('timeout-ms'),
resumable:v('resumable'),
checkpointPath:n('checkpoint-path'),
checkpointMaxAgeHours:h('checkpoint-max-age-hours'),
checkpointMaxSizeMb:h('checkpoint-max-size-mb'),
locking:v('locking'),
retryOnPermissionDenied:v('retry-on-permission-denied'),
installDir:n('install-dir'),
replace:v('replace'),
slim:v('slim'),
exportGoroot:v('export-goroot'),
gopath:d(n('gopath')),
goproxy:n('goproxy'),
goprivate:n('goprivate'),
toolchain: n('toolchain').replace(/^(?=\d)/, 'go'),
gobin:p('gobin'),
gopathMode:p('gopath-mode'),
goauth:v('goauth'),
sandbox:u('sandbox',D.ui,e('sandbox'))??'auto',
projectCache:v('project-cache'),
problemMatcher:v('problem-matcher'),
patch:u('patch',D.px,e('patch'))??'exact',
advisories:u('advisories',D.jn,e('advisories'))??'notice',
advisoriesRefresh:v('advisories-refresh'),
failOn:l(e('fail-on')),
summary:u('summary',D.cy,e('summary'))??'full',
telemetry:u('telemetry',[
'off',
'otlp'
],e('telemetry'))??'off',
telemetryTimeout:h('telemetry-timeout-ms'),
metricsFile:n('metrics-file'),
summaryFile:n('summary-file'),
guard:v('guard')?{
text:e,
line:n,
flag:v,
count:h
}:void 0
};
});
var h=(function({env:t,homedir:e,projectCache:n}){
const r=p(t);
const o=(0,F.join)(r,H.f);
const i=t.RUNNER_TOOL_CACHE?(0,F.resolve)(t.RUNNER_TOOL_CACHE):void 0;
const a=n?(0,F.join)(o,H.b):b(t,e);
return{
workspace:r,
temporary:t.RUNNER_TEMP||(0,j.tmpdir)(),
versionFolders:m(t,r),
toolCache:i??a??z(),
projectFolder:n?{
path:o,
asked:true,
homeless:false
}:void 0
};
});
var p=(function(t){
try{
return(0,F.resolve)(t.GITHUB_WORKSPACE||'.');
}catch(t){
throw new M.A('FILES_FAILED','The current folder no longer exists',{
hint:'Change to an existing folder and run again.',
cause:t
});
}
});
var m=(function(t,e){
if(!t.GITHUB_WORKSPACE)return w(e);
const n=w(g()??e);
const r=n.indexOf(e);
return r<0?[
e
]:n.slice(0,r + 1);
});
var g=(function(){
try{
return process.cwd();
}catch {
return;
}
});
var w=(function(t){
const e=(0,F.dirname)(t);
return e===t?[
t
]:[
t,
...w(e)
];
});
var b=(function(t,e){
const n='setup-go-tarball';
const r=t.LOCALAPPDATA;
if('win32'===process.platform&&r)return(0,F.join)(r,n);
const o=t.XDG_CACHE_HOME;
if(o&&(0,F.isAbsolute)(o))return(0,F.join)(o,n);
return ''===e?void 0:(0,F.join)(e,'.cache',n);
});
var y=(function(){
const t=()=>n.e(9162).then(n.bind(n,19162));
return{
readText:((t)=>O(t,'read',(()=>(0,W.readFileSync)(t,'utf8')),void 0)),
readBytes:(t)=>O(t,'read',()=>(0,W.readFileSync)(t,'latin1'),void 0),
async*readStream(e){
yield*(await t()).readStream(e);
},
list:((t)=>O(t,'list the folder',(()=>(0,W.readdirSync)(t)),[])),
kind:((t)=>O(t,'look at',(()=>E(t)),void 0)),
modifiedAt:(t)=>O(t,'look at',()=>(0,W.statSync)(t).mtimeMs,void 0),
touch: ((t, e)=>(0, q.CD)(t, 'date', (()=>(0, W.utimesSync)(t, e / 1000, e / 1000)))),
makeFolder:((t,e)=>(0,q.CD)(t,'make the folder',(()=>(0,Y.w)(t,e)))),
makeTemporaryFolder:async(e)=>(await t()).makeTemporaryFolder(e),
makeOwnFolder:async(e)=>(await t()).makeOwnFolder(e),
writeText:async(e,n,r)=>(await t()).writeText(e,n,r),
rewrite:async(t,e)=>(await n.e(6788).then(n.bind(n,94407))).rewrite(t,e),
writeStream:async(e,n)=>(await t()).writeStream(e,n),
rename:async(e,n)=>(await t()).move(e,n),
remove:async(e)=>(await t()).remove(e),
syncFolder:async(e)=>(await t()).syncFolder(e),
removeIfEmpty:async(e)=>(await t()).removeIfEmpty(e),
link:async(e,n,r)=>(await t()).link(e,n,r),
canWrite:(async(t)=>$(t)),
linkTarget:(t)=>(0,q.CD)(t,'look at',()=>X(t)),
facts:(t)=>O(t,'look at',()=>J(t),void 0),
realPath:(t)=>O(t,'look at',()=>W.realpathSync.native(t),void 0)
};
});
var O=(function(t,e,n,r){
return(0,q.CD)(t,e,(()=>{
try{
return n();
}catch(t){
if('ENOENT'===(0,q.CA)(t)||'ENOTDIR'===(0,q.CA)(t))return r;
throw t;
}
}));
});
var E=(function(t){
const e=(0,W.statSync)(t);
return e.isFile()?'file':e.isDirectory()?'folder':'other';
});
var $=(function(t){
try{
const e=(0,W.statSync)(t,{
throwIfNoEntry:false
});
if(void 0===e)return(0,F.dirname)(t)!==t&&$((0,F.dirname)(t));
if(!e.isDirectory())return false;
(0,W.accessSync)(t,W.constants.W_OK|W.constants.X_OK);
return true;
}catch {
return false;
}
});
var k=(function(t,e,n){
const r=(0,te.spawnSync)(t,e,{
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
exitCode:G(r),
stdout:r.stdout,
stderr:r.stderr
};
});
var G=(function(t){
return t.status??128 +(null===t.signal?0:j.constants.signals[t.signal]);
});
var C=(function(t){
const{inputs:e,env:r,homedir:o,places:i,program:a,mask:s,redact:c}=t;
const{toolCache:u}=i;
const l=y();
let d;
let f;
const v=new AbortController();
let h;
const p=[];
let m;
const g=()=>m??=n.e(5036).then(n.bind(n,95036)).then(({createLazyPorts:t})=>t({
toolCache:u,
signal:v.signal
}));
let w;
const b={
emit:((e)=>t.listen({
...e,
time:tt.now()
})),
files:l,
exec:tr,
clock:{
...tt,
sleep:async(t)=>(await n.e(4764).then(n.bind(n,94764))).sleepUnlessStopped(t,v.signal)
},
env:r,
platform:(0,Z.rE)({
nodePlatform:process.platform,
nodeArch:process.arch,
machine:(0,j.machine)(),
kernelVersion:(0,j.version)()
},e.architecture),
...i,
home:o,
network:()=>w??=n.e(7708).then(n.bind(n,27708)).then(({openNetwork:t})=>t({
run:b,
inputs:e,
mask:s,
signal:v.signal
})),
records:async()=>(await g()).records(),
writers:()=>f??=n.e(8406).then(n.bind(n,18406)).then(({createWriters:t})=>t()),
partials:async()=>(await g()).partials(),
treeMoves:async()=>(await g()).treeMoves(),
room:async(t)=>(await n.e(8875).then(n.bind(n,48875))).room(t),
disk:async()=>(await g()).disk(),
versionsForActions:async(t,e)=>(await g()).versionsForActions(t,e),
cacheFolders:async()=>(await g()).cacheFolders(),
goCaches:async()=>(await g()).goCaches(),
cacheService:async(t)=>(await g()).cacheService(t),
afterwards(t){
const e=t.then(()=>void 0,(t)=>({
error:t
}));
p.push(e);
},
async listenForStop(){
h??=n.e(4764).then(n.bind(n,94764)).then(({listenForStop:t})=>t(e.timeout,v));
await h;
},
modesAreShared:async()=>(await n.e(8068).then(n.bind(n,8068))).modesAreShared(),
withSharedModes:async(t)=>(await n.e(8068).then(n.bind(n,8068))).withSharedModes(t),
throwIfStopped:()=>v.signal.throwIfAborted(),
trees:{
hashTree:async(t)=>(await g()).trees.hashTree(t),
modesOf:async(t)=>(await g()).trees.modesOf(t),
setModes:async(t,e)=>(await g()).trees.setModes(t,e),
sizeOf:async(t)=>(await g()).trees.sizeOf(t)
},
async digest(t){
const{createDigest:e}=await n.e(8278).then(n.bind(n,98278));
return e(t);
},
sumdb:async()=>(await g()).sumdb(),
signatures:async()=>(await g()).signatures(),
goSettings:(()=>d??=A(l,{
env:r,
homedir:o,
goproxy:e.goproxy,
warn:(t)=>b.emit({
kind:'remark',
level:'warning',
message:t
})
})),
machine:async()=>(await g()).machine(),
fasterDrive:S(r,u),
redact:c,
program:a
};
return{
run:b,
[Symbol.asyncDispose]:(async function(){
const t=(await Promise.all(p)).find((t)=>void 0!==t);
await(await w?.catch(()=>void 0))?.close();
(await h)?.close();
if(void 0!==t)throw t.error;
})
};
});
var A=(async function(t,e){
const{env:n,homedir:r,goproxy:o,warn:i}=e;
const a=(0,K.m)({
env:n,
nodePlatform:process.platform,
homedir:r
});
const s=void 0===a?{}:(0,K.$)(await x(t,a,i));
return{
GOPROXY:o||n.GOPROXY||s.GOPROXY||'',
GOSUMDB:n.GOSUMDB||s.GOSUMDB||'',
file:a,
written:s
};
});
var x=(async function(t,e,n){
try{
const r=await t.kind(e);
if ('folder' === r) n(`GOENV names "${e}", which is a folder: go ignores it, and go env -w fails. Name a file, or off.`);
return 'file'===r?await t.readText(e)??'':'';
}catch(t){
if(t instanceof M.A&&'PERMISSION_DENIED'===t.code)return '';
throw t;
}
});
var S=(function(t,e){
const n='win32'===process.platform&&'github-hosted'===t.RUNNER_ENVIRONMENT;
if (!n || !/^c:/i.test(e) || !(0, W.existsSync)('D:\\')) return;
return{
actual: e.replace(/^c:/i, 'D:')
};
});
var T=(async function(t,e){
let n=1;
let r;
try{
I();
n=await e();
}catch(e){
r=e instanceof M.A?e:tv(e)??th(e);
await t.fail(r);
if(e instanceof Error)t.event({
kind:'trace',
message:tp(e),
time:Date.now()
});
tl=r.signal;
n=r.exitCode??('USAGE'===r.code?2:1);
}
await tu?.end(n,r);
return n;
});
var N=(function(){
if(void 0!==tl)process.kill(process.pid,tl);
});
var I=(function(){
if(Number.parseInt(process.versions.node,10)>=tf)return;
throw new M.A('NODE_UNSUPPORTED', `Node ${process.versions.node} is too old: Node ${tf} or newer is required`, {
hint:'In a checkout, "npm ci" installs a suitable Node, and "npm start --" uses it.'
});
});
var V=(function(t){
_(t);
const e=v(((e)=>{
const n=t.readInput(e);
return 'go-download-base-url'===e?n||ta.GO_DOWNLOAD_BASE_URL:n;
}));
return e;
});
var _=(function(t){
const e=(t.readInput('token')??'').trim();
const n = e.replace(/^\S+ +/, '');
for(const r of new Set([
e,
n
]))if(''!==r)t.mask(r);
});
var R=(async function(t,e,r){
const o=P();
const i={
env:ta,
homedir:o,
projectCache:e.projectCache,
cache:t.readInput('cache')
};
const{remarks:a,...s}=ts?await B(i):{
...h(i),
remarks:[]
};
if(r?.events!==void 0||'off'!==e.telemetry||e.metricsFile){
const{openObservers:o}=await n.e(9392).then(n.bind(n,99392));
tu=await o({
host:t,
inputs:e,
env:ta,
version:tc,
...r
});
}
const c=C({
listen:(function(e){
t.event(e);
tu?.hear(e);
}),
mask:t.mask,
redact:t.redact,
inputs:e,
env:tu?.env??ta,
homedir:o,
places:s,
program: `setup-go-tarball ${tc}`
});
for(const t of a)c.run.emit({
kind:'remark',
level:'notice',
message:t
});
return c;
});
var P=(function(){
try{
return(0,j.homedir)();
}catch {
return '';
}
});
n.d(e,{
s$:(()=>N),
be:()=>td,
_K:(()=>ta),
ah:(()=>T),
iY:(()=>tu),
vq:()=>ts,
fA:(()=>R),
Ko:(()=>V),
rE:()=>tc
});
var j=n(48161);
var L=n(21884);
var D=n(78120);
var M=n(48624);
var U=n(18362);
var q=n(58076);
var F=n(76760);
var H=n(21683);
async function B(t){
const e=await n.e(3368).then(n.bind(n,93368));
return e.gitLabPlaces({
...t,
workspace:p({}),
usualToolCache:b(t.env,t.homedir),
nodePlatform:process.platform
});
}
function z(){
throw new M.A('FILES_FAILED','No home folder is known, so there is no folder for the tool cache',{
hint:'Set RUNNER_TOOL_CACHE to a writable folder, or set HOME.'
});
}
var W=n(73024);
var K=n(22468);
var Z=n(49664);
var Y=n(26907);
function J(t){
const{mtimeMs:e,size:n}=(0,W.statSync)(t);
return{
modified:e,
size:n
};
}
function X(t){
try{
return(0,W.readlinkSync)(t);
}catch(t){
if(Q.has((0,q.CA)(t)))return;
throw t;
}
}
const Q=new Set([
'EINVAL',
'ENOENT',
'ENOTDIR',
'UNKNOWN'
]);
const tt={
now:Date.now,
elapsed:()=>performance.now(),
random:Math.random
};
var te=n(31421);
var tn=n(58987);
const tr={
run:(async(t,e,{cwd:n,env:r})=>{
try{
return k(t,e,{
cwd:n,
env:r,
maxBuffer:to,
windowsHide:true
});
}catch(e){
throw await ti(t,n,e);
}
}),
handOver:async(...t)=>(await n.e(264).then(n.bind(n,40264))).handOver(...t),
async start(t,e,r){
const{start:o}=await n.e(3862).then(n.bind(n,63862));
try{
return await o(t,e,r);
}catch(e){
throw await ti(t,r.cwd,e);
}
}
};
const to=16*1024**2;
async function ti(t,e,r){
if((0,q.N8)(r))return(0,q.HB)(r,t,'run');
const{whyNotStarted:o}=await n.e(1949).then(n.bind(n,61949));
const{why:i,hint:a}=o(t,e,r);
return new M.A('GO_FAILED', `Cannot run ${(0, tn.T)(t)} in ${(0, tn.T)(e)}: ${i}`, {
hint:a,
cause:r
});
}
const{env:ta}=process;
const ts=(0,U.l)(ta);
const tc='1.0.0';
let tu;
let tl;
function td(t){
tl=t;
}
const tf=24;
function tv(t){
return(0,q.N8)(t)?(0,q.HB)(t,__dirname,'read'):void 0;
}
function th(t){
const e=t instanceof Error?t.stack??t.message:String(t);
return new M.A('INTERNAL',e,{
hint:'This is a bug in setup-go-tarball. Please report it with this text.',
cause:t
});
}
function tp(t){
const e = t.cause instanceof Error ? `\ncaused by ${tp(t.cause)}` : '';
return `${t.stack ?? t.message}${e}`;
}
}),
86984:((t,e,n)=>{
var r=(function(t){
return i({
...t.env,
...o(t.inputs),
GOTOOLCHAIN:t.toolchain,
GOROOT:t.inputs.exportGoroot?t.goroot:'',
...'local'!==t.toolchain&&{
GOWORK:'off'
}
});
});
var o=(function({gopath:t,goproxy:e,goprivate:n,toolchain:r}){
const o={
GOPATH:t,
GOPROXY:e,
GOPRIVATE:n,
GOTOOLCHAIN:r
};
return Object.fromEntries(Object.entries(o).filter((([,t])=>t)));
});
var i=(function(t){
const e=Object.entries(t).filter(((t)=>void 0!==t[1]));
return Object.fromEntries(e);
});
var a=(function(t){
const{placed:e={},goEnv:n,inputs:r,separator:o,toolchain:a}=t;
const u={
...t,
env:{
...t.env,
...e
}
};
const[d,...f]=l(u);
f.push(...a.notes);
const v=n.GOPATH??'';
const h = v.replace('/' === o ? /:.*$/s : /;.*$/s, '');
if(''===h)f.push([
'no-gopath',
v
]);
else if(s(h)===s(u.goroot))f.push([
'gopath-is-goroot',
h
]);
const p = ((...t)=>'/' === o ? t.join('/') : t.join('\\').replaceAll('/', '\\'));
const m=c(u,p(h,'bin'));
const g=[
...d,
{
name:'GOPATH',
value:v
},
{
name:'GOPROXY',
value:n.GOPROXY??''
},
...a.variables,
{
name:'GOPRIVATE',
value:r.goprivate
}
];
const w=Object.entries(i(e)).filter(([t])=>g.every((e)=>e.name!==t));
const b=[
...g.filter((({name:t,value:e})=>'GOROOT'===t||''!==e)),
...w.map(([t,e])=>({
name:t,
value:e
}))
];
const y=''===h?[]:[
p(h,'bin')
];
const O=[
...''===m?[]:[
m
],
p(u.goroot,'bin'),
...y
];
return{
variables:b,
paths:[
...new Set(O)
],
gopath:h,
folders:y,
notes:f
};
});
var s=(function(t){
return t.replace(/(.)[\\/]+$/, '$1');
});
var c=(function({env:t,goEnv:e,userGoEnv:n,separator:r},o){
const i=e.GOBIN??'';
const a=Boolean(t.GOBIN||n.GOBIN);
return(a||i!==o)&&u(i,r)?i:'';
});
var u=(function(t,e){
return ('/' === e ? /^\// : /^(?:[A-Za-z]:[\\/]|[\\/]{2})/).test(t);
});
var l=(function({env:t,goroot:e,inputs:n,sameRoot:r=false,userGoEnv:o}){
const i=[
{
name:'GOROOT',
value:e
}
];
const[a='',s]=[
t.GOROOT,
o.GOROOT
];
const c=a===e||r;
if(n.exportGoroot||c)return ''===a||c?[
i
]:[
i,
[
'goroot-changed',
a
]
];
if(s&&s!==e)return[
i,
[
'goroot-written',
s
]
];
if(''===a)return[
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
a
]
];
});
n.d(e,{
Uv:()=>i,
Wz:(()=>a),
fb:(()=>r),
oP:()=>u,
p9:()=>o
});
}),
22468:((t,e,n)=>{
var r=(function(t){
const e = t.split('\n').filter(((t)=>/^[A-Z][^=]*=/.test(t)));
return Object.fromEntries(e.map((t)=>[
t.slice(0,t.indexOf('=')),
t.slice(t.indexOf('=')+ 1)
]));
});
var o=(function(t){
const{env:e,nodePlatform:n,homedir:r}=t;
if(e.GOENV)return 'off'===e.GOENV?void 0:e.GOENV;
const o=i(e,n,r);
const a = 'win32' === n ? '\\' : '/';
return o&&[
o,
'go',
'env'
].join(a);
});
var i=(function(t,e,n){
if('win32'===e)return t.APPDATA||void 0;
const r=t.HOME||n;
if ('darwin' === e) return '' === r ? void 0 : `${r}/Library/Application Support`;
return t.XDG_CONFIG_HOME || ('' === r ? void 0 : `${r}/.config`);
});
n.d(e,{
$:(()=>r),
m:(()=>o)
});
}),
44407:((t,e,n)=>{
n.d(e,{
I:()=>r
});
function r(t){
return Boolean(t.GOLANG_VERSION)&&'local'===t.GOTOOLCHAIN;
}
}),
54021:((t,e,n)=>{
n.d(e,{
H:()=>o,
Q:()=>r
});
function r(t,e){
const n = /^go[^+]*/.exec(t)?.[0];
return i(e)&&void 0!==n&&n!==e;
}
function o(t,e){
return i(e)&&!a.test(t);
}
function i(t){
return !/^go1\.(\d|1\d|20)(?!\d)/.test(t);
}
const a = /^(?:auto|path|(?:local|go1(?:\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)|[a-z]+(?:0|[1-9]\d*)?)?)?(?:[- \t][^+\\/]*)?)(?:\+(?:auto|path))?)$/;
}),
30178:((t,e,n)=>{
var r=(async function(t){
const e=o(t);
if(e.refused)throw(await n.e(2473).then(n.bind(n,42473))).toolchainProblem(e,t);
return e;
});
var o=(function({env:t,userGoEnv:e,release:n,inputs:{toolchain:r,several:o}}){
const s=r||i(t);
const u=(t)=>(0,c.H)(t,n)||(0,c.Q)(t,n);
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
refused:u(s)
};
const l=e.GOTOOLCHAIN;
if(!l)return a(o?'path':'local');
if(!u(l))return{
...a(l),
by:'go env -w'
};
return{
...a('local'),
notes:[
[
'toolchain-written',
l
]
]
};
});
var i=(function(t){
const e=t.GOTOOLCHAIN;
const n=e===t[u]||(0,s.I)(t);
return e&&!n?e:void 0;
});
var a=(function(t){
const e=[
{
name:'GOTOOLCHAIN',
value:t
},
{
name:u,
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
});
n.d(e,{
Fy:()=>i,
ZQ:()=>u,
tf:(()=>r)
});
var s=n(44407);
var c=n(54021);
const u='SETUP_GO_TARBALL_TOOLCHAIN';
}),
71848:((t,e,n)=>{
var r=(function({module:t,newest:e}){
if (void 0 === o(t)) throw new Error(`${t} is not a version of golang.org/x/vulndb`);
return{
module:t,
newest:e.map(((t)=>(0,i.ot)(t)??(0,a.Qm)(t)))
};
});
var o=(function(t){
const [, e, n, r] = /^v0\.0\.0-(\d{4})(\d\d)(\d\d)\d{6}-[0-9a-f]{12}$/.exec(t) ?? [];
return void 0 === e ? void 0 : `${e}-${n}-${r}`;
});
n.d(e,{
k:(()=>o),
z:(()=>r)
});
var i=n(35345);
var a=n(22512);
}),
22512:((t,e,n)=>{
var r=(function(t){
return t.split(',').map(((e)=>{
const [n, r] = e.split('/');
return void 0===n||void 0===r?h(t):{
goos:n,
goarch:r
};
}));
});
var o=(function(t,{goos:e,goarch:n}){
const r=((t,e)=>''===t||''===e||t===e);
return 0===t.length||t.some(((t)=>r(t.goos,e)&&r(t.goarch,n)));
});
var i=(function({major:t,minor:e}){
return `${t}.${e}`;
});
var a=(function(t,e){
return t.major===e.major&&t.minor===e.minor;
});
n.d(e,{
FB:(()=>o),
Hs:(()=>i),
MZ:()=>c,
Qm:()=>h,
R0:(()=>r),
RU:()=>f,
_f:()=>u,
al:()=>d,
cl:(()=>a)
});
var s=n(35345);
function c({affected:t},{version:e,target:n}){
return t.filter(({events:t,targets:r})=>l(t,e)&&o(r,n));
}
function u(t){
return t.map(({ goos: t, goarch: e })=>`${t}/${e}`).join();
}
function l(t,e){
const n=(0,s.cg)(e);
return t.findLast((t)=>(0,s.Zy)(t.version,n)<=0)?.kind==='introduced';
}
function d(t){
return t.toSorted((t,e)=>(0,s.Zy)(t.version,e.version));
}
function f(t,e){
const n=v(e);
return n&&{
kind:t,
text:e,
version:n
};
}
function v(t){
if('0'===t)return{
major:0,
minor:0,
patch:0
};
const [, e, n, r, o] = /^(\d+)\.(\d+)\.(\d+)(-0)?$/.exec(t) ?? [];
if(void 0!==r){
const t={
major:Number(e),
minor:Number(n),
patch:Number(r)
};
return void 0===o?t:{
...t,
pre:{
kind:'beta',
number:0
}
};
}
if (!/^\d+\.\d+(?:\.\d+)?(?:-|$)/.test(t)) return;
if(!t.endsWith('-0'))return(0,s.ot)(t);
const i=(0,s.ot)(t.slice(0,-2));
return i&&{
...i,
pre:{
kind:'beta',
number:0
}
};
}
function h(t){
throw new Error(`the table of advisories has ${JSON.stringify(t)}`);
}
}),
49593:((t,e,n)=>{
var r=(function(t,e){
const{vulnerabilities:n,supported:r}=t;
return{
concern:n.length>0||!r,
text:[
a(t),
i(t),
s(t,e.pinnedBy),
c(t,e.now)
].filter(Boolean).join(' ')
};
});
var o=(function({vulnerabilities:{length:t}}){
return `${0 === t ? 'no' : t} known ${1 === t ? 'vulnerability' : 'vulnerabilities'}`;
});
var i=(function({release:t,minor:e,supported:n,supportedMinors:r,newestPatch:o}){
if (n) return `Go ${e} is supported.`;
if (r.includes(e)) return `${t} is not supported: ${o} has replaced it.`;
return `Go ${e} is not supported: the supported versions are ${r.join(' and ')}.`;
});
var a=(function(t){
const{release:e,vulnerabilities:n,clean:r}=t;
const i = `${e} has ${o(t)}`;
if (0 === n.length) return `${i}.`;
return void 0 === r ? `${i}, and so has every other release.` : `${i}; ${r} has none.`;
});
var s=(function({release:t,newestPatch:e},n){
if(void 0===n||e===t)return '';
return `With patch: latest, ${n} would give ${e}.`;
});
var c=(function({day:t},e){
const n=e - Date.parse(t);
if(n<=u)return '';
const r = Math.floor(n / 86400000);
return `The advisories are ${r} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
});
n.d(e,{
Dy:(()=>i),
kf:(()=>r),
pq:(()=>o)
});
const u=5184000000;
}),
35848:((t,e,n)=>{
n.d(e,{
P:()=>a,
s:()=>i
});
var r=n(35345);
var o=n(22512);
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
function a(t){
const e=t.flatMap(({affected:t})=>t.flatMap((t)=>t.events));
return e.filter(({kind:t})=>'fixed'===t).map(({version:t})=>t);
}
}),
78120:((t,e,n)=>{
n.d(e,{
Fu:(()=>a),
K1:()=>d,
LO:()=>h,
Z5:(()=>s),
ZM:(()=>c),
cy:(()=>v),
jn:(()=>l),
px:(()=>u),
ui:(()=>f)
});
const r=((t,e='')=>({
name:t,
type:'text',
default:e
}));
const o=((t,e)=>({
name:t,
type:'boolean',
default:e
}));
const i=((t,e)=>({
name:t,
type:'count',
default:e
}));
const a=[
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
const s=[
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
const v=[
'full',
'line',
'off'
];
function h(t){
return `SETUP_GO_${t.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
}),
63832:((t,e,n)=>{
var r=(async function(t,{yaml:e}){
const n=await o(t);
const{goVersion:r,goVersionFile:s,defaultVersion:c,checkLatest:u,patch:l}=t;
const{checksum:d,requireTrust:f,slim:v}=t;
const{maxRetries:h,retryBackoff:p,retryOnPermissionDenied:m}=t;
const{resumable:g,locking:w,checkpointPath:b,checkpointMaxAgeHours:y,checkpointMaxSizeMb:O}=t;
const{installDir:E,replace:$}=t;
const{exportGoroot:k,gopath:G,goproxy:C,goprivate:A,toolchain:x,gobin:S,gopathMode:T}=t;
return{
version:{
goVersion:r,
goVersionFile:s,
defaultVersion:c,
checkLatest:u,
patch:l,
yaml:e
},
sources:{
...n,
checksum:d,
requireTrust:f,
slim:v,
logByDefault:a(n)
},
policy:t,
retry:{
maxRetries:h,
retryBackoff:p,
retryOnPermissionDenied:m
},
transaction:{
resumable:g,
locking:w,
checkpointPath:b,
checkpointMaxAgeHours:y,
checkpointMaxSizeMb:O
},
destination:{
installDir:E,
replace:$
},
activation:{
exportGoroot:k,
gopath:G,
goproxy:C,
goprivate:A,
toolchain:x,
gobin:S,
gopathMode:T
},
cache:{
cache:t.cache,
write:t.cacheWrite,
dependencyPath:t.cacheDependencyPath,
timeout:t.cacheTimeout,
maxSizeMb:t.cacheMaxSizeMb,
matrix:t.matrix
},
tools:await i(t),
stableMtimes:t.stableMtimes,
guard:t.guard,
sandbox:t.sandbox,
assessment:{
level:t.advisories,
failOn:t.failOn,
refresh:t.advisoriesRefresh
}
};
});
var o=(async function({mirrors:t,goDownloadBaseUrl:e}){
if(''===e&&!t?.length)return{
mirrors:s.W7,
exclusive:false
};
return(await n.e(9500).then(n.bind(n,29500))).parseMirrors({
mirrors:t,
baseUrl:e
});
});
var i=(async function({tools:t}){
return 0===t.length?[]:(await n.e(8111).then(n.bind(n,8111))).parseTools(t);
});
var a=(function({mirrors:t,exclusive:e}){
return!e||t.some(({kind:t})=>'module-proxy'===t);
});
n.d(e,{
X:(()=>r)
});
var s=n(68234);
}),
18362:((t,e,n)=>{
var r=(function(t){
return 'true'===t.GITLAB_CI&&'true'!==t.GITHUB_ACTIONS;
});
n.d(e,{
l:(()=>r)
});
}),
67369:((t,e,n)=>{
var r=(function(t){
return 'windows'===t?'go.exe':'go';
});
n.d(e,{
d:(()=>r)
});
}),
49664:((t,e,n)=>{
var r=(function(t,e){
const n=e.trim()||(o(t)?'arm64':t.nodeArch);
const r=l.find((({names:t})=>t.includes(n.toLowerCase())));
if(void 0===r)throw d(n);
const i='ppc64'===r.goArch&&'ppc64le'===t.machine?'ppc64le':r.goArch;
const a=c.get(t.nodePlatform)??t.nodePlatform;
return{
os:a,
arch:'arm'===i&&'linux'===a?'armv6l':i,
toolCacheArch:r.toolCacheArch??i
};
});
var o=(function({nodePlatform:t,nodeArch:e,kernelVersion:n}){
return 'darwin'===t&&'x64'===e&&n.includes('ARM64');
});
n.d(e,{
$r:()=>u,
rE:(()=>r),
uv:()=>a,
yP:()=>s
});
var i=n(48624);
function a(t,e){
return `${t}.${e.os}-${e.arch}${s(e)}`;
}
function s(t){
return 'windows'===t.os?'.zip':'.tar.gz';
}
const c=new Map([
[
'win32',
'windows'
],
[
'sunos',
'illumos'
]
]);
function u(t,e){
const n=l.find(({names:t})=>t.includes(e.toLowerCase()))?.goArch;
return `${t}-${'arm' === n && 'linux' === t ? 'armv6l' : n ?? e}`;
}
const l=[
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
function d(t){
const e=l.flatMap(({names:t})=>t).join(', ');
return new i.A('ARCHITECTURE_UNKNOWN', `${JSON.stringify(t)} is not a known architecture`, {
hint: `Set architecture to one of ${e}.`
});
}
}),
21683:((t,e,n)=>{
n.d(e,{
b:()=>o,
f:(()=>r)
});
const r='.setup-go';
const o='tools';
}),
48624:((t,e,n)=>{
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
68234:((t,e,n)=>{
var r=(function(t){
return(0,i.B)(o(t));
});
var o=(function(t){
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
});
n.d(e,{
W7:(()=>a),
cr:()=>o,
zZ:(()=>r)
});
var i=n(50386);
const a=[
{
kind:'official'
},
{
kind:'module-proxy',
url:void 0
}
];
}),
52854:((t,e,n)=>{
var r=(function(t){
const e=Object.entries(t).flatMap((([t,e])=>e?o(t,e):[]));
return[
...new Set(e)
];
});
var o=(function(t,e){
const n=a.has(t)||e.length>=s&&c.test(t)?[
e
]:[];
const r = n.flatMap((t)=>t.split(/[\r\n]+/)).filter((t)=>t.length >= s);
const o=e.includes('@')?f(t,e):[];
const u=i(e)?h(e):[];
const v=l.test(e)?d(e):[];
return[
...n,
...r,
...o,
...u,
...v
];
});
var i=(function(t){
if(!t.includes(':'))return false;
const e=t.toLowerCase();
return e.includes('authorization:')||e.includes('-token:');
});
n.d(e,{
V:(()=>r)
});
const a=new Set("CI_JOB_TOKEN CI_BUILD_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_JOB_JWT CI_JOB_JWT_V1 CI_JOB_JWT_V2 CI_RUNNER_TOKEN KUBE_TOKEN HARBOR_PASSWORD".split(' '));
const s=8;
const c = /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;
const u = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|gh[a-z]_\w{20,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;
const l = /gl[a-z]{2,6}-|gh[a-z]_|eyJ/;
function d(t){
return t.split(/[/\s]+/).filter((t)=>u.test(t));
}
function f(t,e){
const n = e.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
const r = e.matchAll(/\bhttps?:\/\/([^\s/?#:@]+)(?::(?:x-oauth-basic)?)?@/gi);
const o = /PROXY$/i.test(t) ? e.matchAll(/(?:^|[,|])\s*(?:[^\s/?#:@,|]*:)?([^\s/?#:@,|]+)@/g) : [];
const i=[
...n,
...r,
...o
].map(([,t=''])=>t).filter((t)=>!v.test(t));
return i.flatMap((t)=>[
t,
p(t)
]).filter((t)=>t.length>=4);
}
const v = /^(?:user|admin|root|anonymous|git|oauth2?|token|x-.+|gitlab-ci-token)$/i;
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
32193:((t,e,n)=>{
var r=(function(t){
try{
return JSON.parse(t);
}catch {
return;
}
});
var o=(function(t){
return 'object'==typeof t&&null!==t&&!Array.isArray(t);
});
n.d(e,{
G:(()=>o),
q:(()=>r)
});
}),
27578:((t,e,n)=>{
n.d(e,{
i:()=>r
});
function r(t){
return `${(t / 1e6).toFixed(1)} MB`;
}
}),
11967:((t,e,n)=>{
var r=(function(t){
return t.replace(/\r\n?/g, '\n').replace(a, '\ufffd');
});
var o=(function(t){
return r(t).replaceAll(/[\n\t]/g, ' ');
});
var i=(function(t){
return r(t).replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
});
n.d(e,{
Df:(()=>i),
TN:()=>o,
wh:(()=>r)
});
const a = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
}),
58987:((t,e,n)=>{
n.d(e,{
T:()=>r
});
function r(t){
return JSON.stringify(t).replaceAll('\\\\','\\');
}
}),
50386:((t,e,n)=>{
var r=(function(t){
const [, e = '', n = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(t) ?? [];
const r=a(n,'#');
const o=r.indexOf('?');
const s=o<0?r:r.slice(0,o);
const c=e + i(s,''!==e&&URL.canParse(t));
return o < 0 ? c : `${c}?${p(r.slice(o + 1))}`;
});
var o=(function(t,e=[]){
const n=e.filter((t)=>''!==t).toSorted((t,e)=>e.length - t.length).reduce(c,t);
return n.replace(s,((t)=>{
const e = /[.,;:!?)\]}]*$/.exec(t)?.index ?? t.length;
return r(t.slice(0,e))+ t.slice(e);
}));
});
var i=(function(t,e){
const n = e ? /^[^/\\]*/.exec(t)?.[0].length ?? 0 : t.length;
const r=t.slice(0,n).lastIndexOf('@');
return t.slice(r + 1);
});
var a=(function(t,e){
const n=t.indexOf(e);
return n<0?t:t.slice(0,n);
});
n.d(e,{
B:(()=>r),
R:(()=>o)
});
const s = /\b[a-z][a-z0-9+.-]*:\/\/(?:(?![,|][a-z][a-z0-9+.-]*:\/\/)[^\s"'<>`])+/gi;
function c(t,e){
const n = /^[\w.~-]*$/.test(e) ? t.replaceAll(e, '***') : t.replace(u(e), '***');
return n.includes("\u2026")?v(n,e):n;
}
function u(t){
return new RegExp([
...t
].map(l).join(''),'g');
}
function l(t){
const e=d(t);
if (/[\w.~-]/.test(t) || !t.isWellFormed()) return e;
const n = /[!'()*]/.test(t) ? `%${t.charCodeAt(0).toString(16)}` : encodeURIComponent(t);
const r = n.replace(/[a-f]/gi, (t)=>`[${t.toUpperCase()}${t.toLowerCase()}]`);
const o=f[t]??[];
return `(?:${[
...o.map((t)=>d(t)),
r,
e
].join('|')})`;
}
function d(t){
return t.replace(/[^\w\s]/g, '\\$&');
}
const f={
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
function v(t,e){
for(let n=e.length - 1;n>=h;n -=1){
const r = `${e.slice(0, n)}\u{2026}`;
if(t.includes(r))return v(t.replaceAll(r,"***\u2026"),e);
}
return t;
}
const h=8;
function p(t){
return t.split('&').map(m).join('&');
}
function m(t){
const e=t.indexOf('=');
if (e >= 0) return `${t.slice(0, e)}=\u{2026}`;
return ''===t?'':"\u2026";
}
}),
39061:((t,e,n)=>{
var r=(function(t){
const e=(0,a.q)(t);
if(!(0,a.G)(e)||1!==e.schema||!o(e.size))return;
const n=e.lacks;
if(!Array.isArray(n)||!n.every((t)=>'string'==typeof t))return;
const r=e.trust;
if(!i(r))return;
const s=e.treeSize;
const c=[
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
const u=((t)=>String(e[t]));
if(c.some(((t)=>'string'!=typeof e[t])))return;
return{
schema:1,
tool:u('tool'),
version:u('version'),
release:u('release'),
platform:u('platform'),
archive:u('archive'),
sha256:u('sha256'),
size:e.size,
...o(s)&&{
treeSize:s
},
mirror:u('mirror'),
trust:r,
...'string'==typeof e.h1&&{
h1:e.h1
},
lacks:n,
installedAt:u('installedAt'),
installedBy:u('installedBy')
};
});
var o=(function(t){
return Number.isSafeInteger(t)&&Number(t)>=0;
});
var i=(function(t){
return s.e.some(((e)=>e===t));
});
n.d(e,{
W:(()=>r),
i:()=>c
});
var a=n(32193);
var s=n(21884);
function c(t){
return `${JSON.stringify(t, null, 2)}\n`;
}
}),
89623:((t,e,n)=>{
n.d(e,{
Lh:()=>i,
S7:(()=>r),
cq:(()=>o),
mr:()=>a
});
const r='go';
const o='go-slim';
function i(t){
return t===r||t===o||a(t);
}
function a(t){
return /^go-[0-9a-f]{8}$/.test(t);
}
}),
61591:((t,e,n)=>{
var r=(function({binary:t,hasBinary:e,release:n,version:r}){
if (!e) return `it has no "${t}"`;
if(void 0===n)return 'it has no VERSION';
if(void 0===r)return i(n)?void 0:a(n);
const s=(0,o.ot)(n);
return s&&(0,o.Ud)(s)===r?void 0:a(n);
});
n.d(e,{
e:()=>i,
u:(()=>r)
});
var o=n(35345);
function i(t){
return /^(?:go\d|devel\b)/.test(t ?? '');
}
function a(t){
return `its VERSION says "${t}"`;
}
}),
97689:((t,e,n)=>{
n.d(e,{
$:()=>r
});
const r='.setup-go-tarball.json';
}),
21884:((t,e,n)=>{
n.d(e,{
O:()=>o,
e:(()=>r)
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
85272:((t,e,n)=>{
var r=(function(t){
const e=[];
let n;
for(const[r,i]of t.split('\n').entries()){
const t=r + 1;
const a=o(i);
if('string'==typeof a)return{
line:t,
reason:a
};
if(0===a.length)continue;
if(void 0!==n){
if(')'!==a[0])continue;
if(a.length>1)return{
line:t,
reason:'text after the closing parenthesis'
};
n=void 0;
continue;
}
const s=a.length>1&&'('===a.at(-1);
const c={
words:a,
line:t,
opensBlock:s
};
e.push(c);
if(s)n=c;
}
return n?{
line:n.line,
reason:'the block has no closing parenthesis'
}:e;
});
var o=(function(t){
const e=[];
for(const[n]of t.matchAll(f)){
if (n.startsWith('//')) break;
if (n.startsWith('/*')) return 'comments begin with //, not /*';
if (/^["`]/.test(n) && !v(n)) return 'a quoted string is not closed';
e.push(n);
}
return e;
});
var i=(async function(t){
const e=r(t.text);
if('reason' in e)throw y(t,e.line,e.reason);
const n=c(t,e,'go',g);
const o='decides'===t.toolchainLine?c(t,e,'toolchain',w):void 0;
const i=o&&'default'!==o.text&&!b(o.version,n?.version);
return{
minimum:n&&await a(n,t),
toolchain:i?await m(o,t):void 0
};
});
var a=(async function(t,e){
const n=await(0,p.TR)(t.version,l(e,t.line));
return 'exact'===n.kind?{
...n,
orNewerPatch:true
}:n;
});
var s=(async function(t){
const{minimum:e,toolchain:n}=await i(t);
return n??e;
});
var c=(function(t,e,n,r){
const[o,i]=e.filter((({words:t})=>t[0]===n));
if(void 0===o)return;
const{line:a,words:s,opensBlock:c}=o;
if (i) throw y(t, i.line, `a second ${n} line; the first is line ${a}`);
if (c) throw y(t, a, `${n} cannot have a block`);
const[,l]=s;
if (void 0 === l || s.length > 2) throw y(t, a, `${n} takes exactly one version`);
const d=r.exec(l);
const f=d?.groups?.version??'';
if(null===d||''!==f&&void 0===u(f)){
const e='go'===n?'1.23.0':'go1.23.0 or default';
throw y(t, a, `${JSON.stringify(l)} is not of the form ${e}`);
}
return{
line:a,
text:l,
version:f
};
});
var u=(function(t){
return (0, h.ot)(t) ?? (0, h.ot)(`${t}beta0`);
});
var l=(function({kind:t,path:e},n){
return{
kind:t,
path:e,
line:n
};
});
n.r(e);
n.d(e,{
goModRequest:(()=>s),
lowestOf:(()=>u),
readGoModVersions:(()=>i)
});
var d=n(48624);
const f = /\/\/.*|\/\*|"(?:[^"\\]|\\.)*"?|`[^`]*`?|[()[\]{},]|(?:(?!\/[/*])[^\s()[\]{},])+/g;
function v(t){
return t.startsWith('`') ? /^`[^`]*`$/.test(t) : /^"(?:[^"\\]|\\.)*"$/.test(t);
}
var h=n(35345);
var p=n(11625);
async function m(t,e){
const n=await(0,p.TR)(t.version,l(e,t.line));
return 'exact'===n.kind?{
...n,
minimum:true
}:n;
}
const g = /^(?<version>[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?)$/;
const w = /^(?:default|go(?<version>1(?:\.[^-/\\]+)?)(?:-[^/\\]*)?)$/;
function b(t,e){
const[n,r]=[
u(t),
void 0===e?void 0:u(e)
];
return void 0!==n&&void 0!==r&&(0,h.Zy)(n,r)<0;
}
function y(t,e,n){
return new d.A('VERSION_FILE_INVALID', `${t.path}:${e}: ${n}`, {
place:{
path:t.path,
line:e
},
hint:'Correct the line, for example with "go mod edit -go=1.23.0" or "go work edit -go=1.23.0".'
});
}
}),
56048:((t,e,n)=>{
var r=(function(t){
const [e = '', n = ''] = t.trim().split(/\s+/);
return 'devel'===e?n||e:e;
});
n.d(e,{
K:(()=>r),
x:()=>i
});
var o=n(35345);
function i(t){
const [, e, n] = /^go(\d+)\.(\d+)-/.exec(t) ?? [];
const r=(0,o.ot)(t);
if(void 0!==r)return r;
if (void 0 === e) return (0, o.ot)(/^go\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?/.exec(t)?.[0] ?? '');
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
68266:((t,e,n)=>{
var r=(function(t){
const{source:e,text:n}=t;
if('file'!==e.kind&&'workspace'!==e.kind)return;
if('exact'!==t.kind)return t;
const{version:r}=t;
if(void 0!==r.pre||void 0!==r.revision)return;
const[a=[]]=(0,i.QC)(r.major,r.minor);
const s=[
[
...a,
{
operator:'>=',
version:r
}
]
];
return{
kind:'range',
text:n,
source:e,
range:s,
literal:(0,o.zR)(r)
};
});
n.d(e,{
Q:(()=>r)
});
var o=n(35345);
var i=n(6809);
}),
29726:((t,e,n)=>{
var r=(async function(t){
const e=await o(t);
const r=await s(t);
const i=r?.said;
if(i?.kind==='keep')return(await n.e(9082).then(n.bind(n,39082))).keepOrInstall(t,e,i);
const a=i?.kind==='alias'?(await n.e(9991).then(n.bind(n,49991))).aliasPin(e,i):(0,d.vI)(e,i);
return a&&(0,f.install)(a.request,{
...a,
notes:[
...r?.notes??[],
...a.notes
]
});
});
var o=(async function(t){
return(0,d.kg)(await i(t),await a(t,'go.mod'));
});
var i=(async function(t){
const{gowork:e}=t;
if('off'===e)return;
if(''===e||'auto'===e)return a(t,'go.work');
const{requireWorkspace:r}=await n.e(1732).then(n.bind(n,81732));
return r(t,(e)=>a(t,e));
});
var a=(async function(t,e){
const n=await(0,f.readNearest)(t,e);
if(void 0===n)return;
const r = n.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
return(0,l.readGoModVersions)((0,f.fileOf)(t,{
kind:'workspace',
path:e,
text:r
}));
});
var s=(async function(t){
const e=await c(t);
const r=u(t.env,e);
if(!r&&e?.some(((t)=>v.test(t)))===false)return;
const o=r||e?.includes('.tool-versions')!==false;
return(await n.e(8209).then(n.bind(n,38209))).readPin(t,{
mise:r,
more:o
});
});
var c=(async function({folders:t,list:e}){
const n=await Promise.all(t.map(((t)=>e('',t))));
return n.every(((t)=>void 0!==t))?n.flat():void 0;
});
var u=(function(t,e){
if(Object.keys(t).some(((t)=>t.startsWith('MISE_'))))return true;
return e?.some(((t)=>/mise|^\.config$/.test(t))) !== false;
});
n.d(e,{
findInProject:(()=>r),
readModules:()=>o
});
var l=n(85272);
var d=n(78281);
var f=n(41454);
const v = /^\.(?:go-version|tool-versions)$/;
}),
78281:((t,e,n)=>{
var r=(function({minimum:t,toolchain:e},n){
const r=a(e,t);
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
const[o,u]=[
i(n),
i(r)
];
const l=c(n,s(r));
if(void 0!==l)return{
request:l,
notes:[
`${o} decides; ${u} is satisfied`
],
warnings:[]
};
if(void 0!==t&&void 0===c(n,s(t))){
const e = `${o} is below the minimum of ${i(t)}, so ${u} decides`;
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
`${u} decides: it is newer than ${o}`
],
warnings:[]
};
});
var o=(function(t,e){
if(void 0===t)return e??{
minimum:void 0,
toolchain:void 0
};
return{
minimum:a(t.minimum,e?.minimum),
toolchain:t.toolchain
};
});
var i=(function(t){
return `${(0, f.B6)(t.source)} (${t.text})`;
});
var a=(function(t,e){
if(void 0===t||void 0===e)return t??e;
return(0,l.Zy)(s(t),s(e))>=0?t:e;
});
var s=(function(t){
return 'exact'===t.kind?t.version:(0,u.lowestOf)(t.text)??v;
});
var c=(function(t,e){
switch(t.kind){
case 'exact':
return(0,l.Zy)(t.version,e)>=0?t:void 0;
case 'range':
{
const n=t.range.map((t)=>[
...t,
h(t,e)
]);
if(!(0,d.wC)(n))return;
const{literal:r,...o}=t;
const i=(0,l.ot)(r??'');
const a=void 0!==i&&(0,l.Zy)(i,e)<0;
return{
...o,
range:n,
...void 0!==r&&!a&&{
literal:r
}
};
}
}
});
n.d(e,{
Et:()=>s,
ag:()=>i,
kg:(()=>o),
pJ:()=>a,
vI:(()=>r)
});
var u=n(85272);
var l=n(35345);
var d=n(6809);
var f=n(11625);
const v={
major:0,
minor:0,
patch:0
};
function h(t,e){
const{pre:n,...r}=e;
const{major:o,minor:i,patch:a}=e;
const s=t.some(({version:t})=>t.pre&&0===(0,l.Zy)({
major:o,
minor:i,
patch:a,
pre:t.pre
},t));
const c=n?.number!==0||s?e:r;
return{
operator:'>=',
version:c
};
}
}),
71119:((t,e,n)=>{
var r=(function(t,e){
return o(t)??u(e);
});
var o=(function(t){
const e = t.split(/[\\/]/).at(-1) ?? '';
if (/\.(?:mod|work)$/.test(e)) return 'go.mod';
if (/\.tool-versions$/.test(e)) return 'tool-versions';
if (/(?:^|\.)go-version$/.test(e)) return 'plain';
if (/\.toml$/.test(e)) return 'mise';
return;
});
var i=(async function(t){
const e={
...t,
text: t.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
};
switch(r(e.path,e.text)){
case 'go.mod':
return(0,c.goModRequest)(e);
case 'tool-versions':
return(await n.e(909).then(n.bind(n,10909))).toolVersionsRequest(e);
case 'mise':
return(await n.e(7790).then(n.bind(n,87790))).miseRequest(e);
case 'plain':
return a(e);
}
});
var a=(async function({kind:t,path:e,text:n}){
for(const[r,o]of n.split('\n').entries()){
const n = o.replace(/(^|\s)(#|\/\/).*/, '').trim();
if(''!==n)return(0,l.TR)(n,{
kind:t,
path:e,
line:r + 1
});
}
return;
});
n.d(e,{
noVersionIn:(()=>d),
$:()=>f,
parseVersionFile:(()=>i)
});
var s=n(48624);
var c=n(85272);
function u(t){
if (/^\s*(?:\[+\s*tools\b|tools\s*[.=])/m.test(t)) return 'mise';
if (/^\s*(?:module\s+\S|toolchain\s+(?:go\d|default\b)|use\s*[(.])/m.test(t)) return 'go.mod';
if (/^\s*(?:golang|go)\s+\S/m.test(t)) return 'tool-versions';
return 'plain';
}
var l=n(11625);
function d(t){
return new s.A('VERSION_FILE_INVALID', `${t} names no Go version`, {
place:{
path:t
},
hint:'Add the version to the file, or set go-version instead.'
});
}
function f(t){
return new s.A('VERSION_FILE_INVALID', `"${t}" is not a regular file`, {
hint:'Name a file that holds a version, or set go-version instead.'
});
}
}),
6809:((t,e,n)=>{
var r=(function(t,e){
return t.some(((t)=>t.every(((t)=>i(t,e)))&&(void 0===e.pre||t.some((t)=>c(t,e)))));
});
var o=(function(t,e){
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
});
var i=(function({operator:t,version:e},n){
const r=(0,a.Zy)(void 0===e.revision?(0,a.cg)(n):n,e);
switch(t){
case '<':
return r<0;
case '<=':
return r<=0;
case '=':
return 0===r;
case '>=':
return r>=0;
case '>':
return r>0;
}
});
n.d(e,{
QC:(()=>o),
t5:(()=>r),
wC:()=>s
});
var a=n(35345);
function s(t){
const e=t.flat().map((t)=>t.version);
return[
{
major:0,
minor:0,
patch:0
},
...e.flatMap(u)
].some((e)=>e.pre?.number!==0&&r(t,e));
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
const a=[
t,
i,
{
...i,
patch:r + 1
}
];
return o?[
...a,
{
...i,
pre:{
...o,
number:o.number + 1
}
}
]:a;
}
}),
11625:((t,e,n)=>{
var r=(async function(t,e){
const r=t.trim();
const o=p.get(r);
if(void 0!==o)return{
kind:'alias',
text:r,
source:e,
alias:o
};
const a=s(r,e);
if(void 0!==a)return a;
const d=(0,u.ot)(r);
if(void 0!==d)return{
kind:'exact',
text:r,
source:e,
version:d
};
const f=''===r?void 0:(await Promise.all([
n.e(1084),
n.e(3061)
]).then(n.bind(n,83061))).parseRange(r);
if(void 0===f)throw g(r,e);
if (!(0, l.wC)(f)) throw new c.A('VERSION_INVALID', `No version can satisfy ${w(r)} (${i(e)})`, {
place:h(e),
hint:'Check its bounds: bounds separated by spaces must all match. Write || between alternatives.'
});
return{
kind:'range',
text:r,
source:e,
range:f
};
});
var o=(function(t,e){
if('range'===t.kind)return(0,l.t5)(t.range,e);
return 0===(0,u.Zy)(t.version,e);
});
var i=(function(t){
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
});
var a=(function({text:t,source:e}){
if ('input' !== e.kind || !e.yaml || !/^1\.[123]$/.test(t)) return;
return `If you meant ${t}0, put it in quotes: YAML reads an unquoted ${t}0 as the number ${t}.`;
});
var s=(function(t,e){
const n=m.exec(t)?.groups;
if(void 0===n)return;
const{major:r,minor:o,wild:i}=n;
const a=(0,l.QC)(void 0===r?void 0:Number(r),void 0===o?void 0:Number(o));
const s = void 0 !== o && void 0 === i ? `go${r}.${o}` : void 0;
return{
kind:'range',
text:t,
source:e,
range:a,
...s&&{
literal:s
}
};
});
n.d(e,{
$t:()=>h,
B6:(()=>i),
Ng:()=>v,
TR:(()=>r),
W4:()=>d,
XN:()=>f,
ib:(()=>o),
ol:(()=>a)
});
var c=n(48624);
var u=n(35345);
var l=n(6809);
function d(t,e){
return e.filter((e)=>o(t,e)).reduce((t,e)=>t&&(0,u.Zy)(t,e)>=0?t:e,void 0);
}
function f(t){
return 'exact'===t.kind?(0,u.zR)(t.version):'range'===t.kind?t.literal:void 0;
}
function v(t){
return `${w(t.text)} (${i(t.source)})`;
}
function h(t){
if('file'!==t.kind&&'workspace'!==t.kind)return;
const{path:e,line:n}=t;
return{
path:e,
...void 0!==n&&{
line:n
}
};
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
const m = /^(?:[*xX]|(?:go|v)?(?<major>0|[1-9]\d{0,5})(?:\.[*xX](?:\.[*xX])?|\.(?<minor>0|[1-9]\d{0,5})(?<wild>\.[*xX])?)?)$/;
function g(t,e){
return new c.A('VERSION_INVALID', `${w(t)} (${i(e)}) is not a Go version`, {
place:h(e),
hint:'Write a version such as 1.22.5 or 1.23rc1, a part of one such as 1.22, a range such as ">=1.20 <1.22", stable or oldstable.'
});
}
function w(t){
return JSON.stringify(t.length > 100 ? `${t.slice(0, 100)}\u{2026}` : t);
}
}),
41454:((t,e,n)=>{
var r=(function(t,{notes:e=[],warnings:n=[]}={}){
return{
kind:'install',
request:t,
notes:e,
warnings:n
};
});
var o=(async function(t,e){
const n=t.isAbsolute(e)?[
''
]:t.folders;
for(const r of n){
const n=await t.readText(e,r);
if(void 0!==n)return n;
}
return;
});
var i=(function(t,e){
const n=t.ignoresToolchain?'ignored':'decides';
return{
...e,
toolchainLine:n,
env:t.env,
platform:t.platform
};
});
n.r(e);
n.d(e,{
fileOf:(()=>i),
goOnPath:()=>a,
install:(()=>r),
readNearest:(()=>o)
});
async function a({wantsFolder:t,findGo:e}){
return t?void 0:e();
}
}),
35345:((t,e,n)=>{
var r=(function(t){
const e=v.exec(t)?.groups;
if(void 0===e)return;
const{major:n,minor:r,patch:o,kind:i,number:a,preRevision:s,revision:c=s}=e;
const d=u(i,a);
if(void 0===o&&void 0===d&&!l(Number(n),Number(r??0)))return;
if(void 0===r&&(void 0!==d||void 0!==c))return;
return{
major:Number(n),
minor:Number(r??0),
patch:Number(o??0),
...d&&{
pre:d
},
...void 0!==c&&{
revision:Number(c)
}
};
});
var o=(function(t,e){
return t.major - e.major||t.minor - e.minor||t.patch - e.patch||d(t)- d(e)||(t.pre?.number??0)-(e.pre?.number??0)||(t.revision??0)-(e.revision??0);
});
var i=(function(t){
const{major:e,minor:n,patch:r,pre:o,revision:i}=t;
const a=[
...o?[
o.kind,
o.number
]:[],
...void 0===i?[]:[
i
]
];
return `${e}.${n}.${r}${a.length > 0 ? `-${a.join('.')}` : ''}`;
});
var a=(function(t){
return `go${s(t)}`;
});
var s=(function(t){
const{major:e,minor:n,patch:r,pre:o,revision:i}=t;
const a=0===r&&(void 0!==o||l(e,n));
const s=a?0!==n||o||i?[
e,
n
]:[
e
]:[
e,
n,
r
];
return `${s.join('.')}${o ? `${o.kind}${o.number}` : ''}${void 0 === i ? '' : `-${i}`}`;
});
var c=(function(t){
const{revision:e,...n}=t;
return n;
});
var u=(function(t,e){
return 'beta'===t||'rc'===t?{
kind:t,
number:Number(e)
}:void 0;
});
var l=(function(t,e){
return 1===t&&e<21;
});
var d=(function(t){
if(void 0===t.pre)return 2;
return 'rc'===t.pre.kind?1:0;
});
n.d(e,{
ME:()=>s,
Ud:(()=>i),
Zy:(()=>o),
cg:(()=>c),
ot:(()=>r),
zR:(()=>a)
});
const f = String.raw`0|[1-9]\d{0,5}`;
const v = new RegExp(String.raw`^(?:go|v)?(?<major>${f})(?:\.(?<minor>${f})(?:\.(?<patch>${f}))?)?` + String.raw`(?:-?(?<kind>beta|rc)\.?(?<number>${f})(?:[.-](?<preRevision>[1-9]\d{0,5}))?` + String.raw`|-(?<revision>[1-9]\d{0,5}))?$`);
}),
77183:((t,e,n)=>{
var r=(async function(t,e){
return 'system'===e.kind?(await n.e(9082).then(n.bind(n,39082))).systemGo(t,e):e;
});
n.d(e,{
g:(()=>r)
});
}),
70605:((t,e,n)=>{
var r=(function(t){
return Object.entries(t).some((([t,e])=>e&&t.startsWith('GO')&&(v.test(t)||e.trim()!==e)));
});
var o=(async function(t,e,r){
const{GOCACHE:o='',GOPATH:i='',GOMODCACHE:a}=e.goEnv;
const[s='']=i.split(d.delimiter);
const c = (0, d.join)(s, 'pkg/mod');
const u=''!==s&&a===c&&(0,d.isAbsolute)(o);
if(u&&await t.files.canWrite(o)&&await t.files.canWrite(c))return{
...e,
remarks:[]
};
return(await n.e(7709).then(n.bind(n,27709))).moveCaches(t,e,r);
});
var i=(async function(t,e,n){
const r=await a(t,e,n);
const o=[
...r.remarks,
...await u(t,r.folders)
];
const{release:i,root:s}=e;
const c=r.variables.map((({name:t})=>t));
t.emit({
kind:'activated',
release:i,
goroot:s,
variables:c,
paths:r.paths
});
return{
...r,
remarks:o
};
});
var a=(async function(t,e,i,u={},v){
if(void 0===v&&s(t,i)){
const{negotiateApart:r}=await n.e(5102).then(n.bind(n,95102));
return r(t,{
installed:e,
asked:i
},(t,n)=>a(t,e,i,u,n));
}
const p=(0,w.Zy)(e.version,$)<0;
const m={
...i,
exportGoroot:i.exportGoroot||p
};
const k=(await t.goSettings()).written;
const{root:G,release:C,version:A}=e;
const x=(t.env.GOROOT||G)!==G;
const S=x||r(t.env)||r(k);
const T=S?await n.e(428).then(n.bind(n,90428)):void 0;
const N=await T?.repairPlaces(t,k);
const I={
...t.env,
...N?.places
};
const V=await(0,h.tf)({
env:I,
userGoEnv:k,
release:C,
inputs:i
});
const _=await c(t,e,{
given:I,
inputs:m,
json:!p,
toolchain:V.value
});
const R=(n)=>(0,y.IL)(t,e,{
env:n,
json:!p
});
const{env:P,goEnv:j,placed:L,remarks:D}=await o(t,_,{
askAgain:R,
version:A
});
const M={
...{
goroot:G,
toolchain:V,
inputs:m,
goEnv:j,
userGoEnv:k,
separator:d.sep,
...u
},
env:t.env,
placed:{
...N?.places,
...L
},
sameRoot:await T?.isSameRoot(t,G)??false
};
const{notes:U,remarks:q=[],...F}=(v??f.Wz)(M);
const H=await T?.tryOut(t,e,{
env:P,
goEnv:j
});
const B=await(0,y.b1)(t,e,{
env:P,
goEnv:j
});
const z = (0, g.K)(B.replace(/^go version /, '')).replace(/^go/, '');
if (`go${z}` !== C) throw (await E()).another(`go version in "${G}"`, B, C);
const W=F.variables.some((({name:t,value:e})=>'GOROOT'===t&&''!==e));
const K=W?j.GOROOT??'':await(0,y.jW)(t,e,P);
if(!await(0,O.V)(t,K,G))throw(await E()).another('go env GOROOT',K,G);
const Z=[
...F.paths,
t.env.PATH??''
].join(d.delimiter).split(d.delimiter);
await l(t,Z,(0,b.K1)(t,G));
const Y=U.length>0?await(await E()).tell(U,{
...M,
release:C
}):[];
const J=[
...Y,
...q,
...N?.remarks??[],
...D,
...H??[]
];
const X=async()=>(await n.e(4598).then(n.bind(n,14598))).decisionsOf(M,F);
return{
...F,
remarks:J,
explain:X,
goVersionLine:B,
goVersion:z,
goEnv:j
};
});
var s=(function({env:t},{gobin:e,gopathMode:n}){
const r=[
t.SETUP_GO_TARBALL_GOBIN,
t.SETUP_GO_TARBALL_GOPATH
];
return[
e,
n,
...r
].some(((t)=>t&&'shared'!==t));
});
var c=(async function(t,e,r){
const{given:o,inputs:i,json:a,toolchain:s}=r;
const c=t.projectFolder&&await n.e(3350).then(n.bind(n,23350));
const u=c?await c.placeInProject(t,i.gopath):{};
const l=(0,f.fb)({
env:{
...o,
...u
},
goroot:e.root,
toolchain:s,
inputs:{
...i,
exportGoroot:true
}
});
const d=await(0,y.IL)(t,e,{
env:l,
json:a
});
const v=c?.withWritableModules(u,{
goEnv:d,
version:e.version
})??{};
const{GOFLAGS:h}=v;
return{
env:l,
goEnv:void 0===h?d:{
...d,
GOFLAGS:h
},
placed:v
};
});
var u=(async function(t,e){
const n=[];
for(const r of e)try{
await t.files.makeFolder(r);
}catch(t){
if(!(t instanceof m.A))throw t;
n.push({
level:'warning',
text: `go install has no folder to write to: ${t.message}`
});
}
return n;
});
var l=(async function(t,e,n){
const r=(0,p.d)(t.platform.os);
for(const o of e){
if(''===o)continue;
const e=(0,d.join)(o,r);
if(await t.files.kind(e)==='file'){
if(await(0,O.V)(t,e,n))return;
throw await(await E()).shadowed(t,{
candidate:e,
ours:n
});
}
}
throw(await E()).notOnPath(n);
});
n.d(e,{
Y:(()=>i),
N:()=>a
});
var d=n(76760);
var f=n(86984);
const v = /^GO(?:FLAGS|EXPERIMENT|111MODULE|OS|ARCH|WORK|BIN|TMPDIR|ARM(?:64)?|AMD64|386|MIPS(?:64)?|PPC64|RISCV64|WASM)$/;
var h=n(30178);
var p=n(67369);
var m=n(48624);
var g=n(56048);
var w=n(35345);
var b=n(47425);
var y=n(50522);
var O=n(7529);
const E=()=>n.e(5527).then(n.bind(n,75527));
const $={
major:1,
minor:9,
patch:0
};
}),
50522:((t,e,n)=>{
var r=(async function(t,e,r){
const i=await a(t,e,{
args:r.json?[
'env',
'-json',
...l
]:[
'env'
],
env:r.env
});
if(r.json)return o(i,e.root);
return(await n.e(3183).then(n.bind(n,43183))).parseGoEnvLines(i);
});
var o=(async function(t,e){
try{
const e=JSON.parse(t);
const n=Object.entries(e??{}).filter(((t)=>'string'==typeof t[1]));
return Object.fromEntries(n);
}catch(t){
throw(await n.e(5527).then(n.bind(n,75527))).noJson(e,t);
}
});
var i=(async function(t,e,n){
const{GOVERSION:r,GOHOSTOS:o,GOHOSTARCH:i}=n.goEnv;
if (r) return `go version ${r} ${o}/${i}`;
return(await a(t,e,{
args:[
'version'
],
env:n.env
})).trim();
});
var a=(async function(t,e,r){
const o=(0,u.K1)(t,e.root);
const i=await s(t,e.root);
const a=await t.exec.run(o,r.args,{
cwd:i,
env:r.env
});
if(0===a.exitCode)return a.stdout;
throw await(await n.e(5527).then(n.bind(n,75527))).failed(t,[
o,
...r.args
],a);
});
var s=(async function(t,e){
const n=(0,c.join)(e,'src');
return await t.files.kind(n)==='folder'?n:e;
});
n.d(e,{
IL:(()=>r),
aC:()=>a,
b1:(()=>i),
jW:()=>d
});
var c=n(76760);
var u=n(47425);
const l="CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK".split(' ');
async function d(t,e,n){
return(await a(t,e,{
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
7529:((t,e,n)=>{
var r=(async function(t,e,n){
if(e===n)return true;
const[r,o]=[
await t.files.realPath(e),
await t.files.realPath(n)
];
return void 0!==r&&r===o;
});
n.d(e,{
V:(()=>r)
});
}),
69025:((t,e,n)=>{
var r=(function(t,{table:e,target:n}){
const r=(0,w.ot)(t);
if(void 0===r)return;
const a=o(e.newest,r);
const s=a.slice(0,y);
const c=a.find(((t)=>(0,b.cl)(t,r)));
const u=c&&(0,w.Zy)(c,r)>0?c:r;
const l=[
u,
...a
].filter(((t)=>(0,w.Zy)(t,r)>=0));
const d=e.vulnerabilities(r,n);
const f=l.find(((t)=>0===(t===r?d:e.vulnerabilities(t,n)).length));
return{
release:t,
minor:(0,b.Hs)(r),
vulnerabilities:d,
supported:i(r,a),
supportedMinors:s.map(b.Hs),
newestPatch:(0,w.zR)(u),
clean:f&&(0,w.zR)(f),
day:(0,g.k)(e.module)??''
};
});
var o=(function(t,e){
const n=t.find(((t)=>(0,b.cl)(t,e)));
const r=void 0===n||(0,w.Zy)(e,n)>0;
if(void 0!==e.pre||!r)return t;
return[
...t.filter((t)=>t!==n),
(0,w.cg)(e)
].sort((t,e)=>(0,w.Zy)(e,t));
});
var i=(function(t,e){
const n=e.slice(0,y).at(-1);
if(void 0===n)return true;
const r=e.some(((e)=>(0,b.cl)(e,t)));
if(void 0!==t.pre&&r)return false;
return(0,w.Zy)({
...t,
patch:0
},{
...n,
patch:0
})>=0||(0,b.cl)(t,n);
});
var a=(function({byMinor:t},e){
return void 0===e.pre&&void 0!==t[(0,b.Hs)(e)];
});
var s=(function({module:t,newest:e,entries:n,byMinor:r}){
return{
...(0,g.z)({
module:t,
newest:e
}),
vulnerabilities:(function(t,e){
const o=[];
const i=(0,b.Hs)(t);
for(const[a,s]of Object.entries(r[i]??(0,b.Qm)(i))){
const[r='',i]=a.split(' ');
const[u,d]=r.split('-');
if(!(t.patch<Number(u)||d&&t.patch>=Number(d)))for(const t of l(s)){
const r=c(n[t]??(0,b.Qm)(s),{
fixedIn:i,
target:e
});
if(r)o.push([
t,
r
]);
}
}
return o.sort((([t],[e])=>e - t)).map((([,t])=>t));
})
};
});
var c=(function(t,{fixedIn:e,target:n}){
const[r='',o]=t.split(':');
if(void 0!==o&&!(0,b.FB)((0,b.R0)(o),n))return;
const[i='',...a]=r.split(' ');
const s=a.filter(((t)=>!u(t)));
return{
id:i,
aliases:s,
parts:a.filter(u),
fixedIn:e
};
});
var u=(function(t){
return 'stdlib'===t||'toolchain'===t;
});
var l=(function(t){
return t.split(',').flatMap(((t)=>{
const[e=0,n=e]=t.split('-').map(Number);
return Array.from({
length:n - e + 1
},((t,n)=>e + n));
}));
});
var d=(function(t){
return t.every(((t)=>a($,t)))?s($):void 0;
});
var f=(async function(t,e,{failOn:n,refresh:r,listed:o}){
const i=(0,w.ot)(e);
const a=i&&[
i,
...o.filter((t)=>(0,w.Zy)(t,i)>0)
];
const s=await v(t,{
refresh:r,
versions:a
});
const c=s.assess(e,o);
if(void 0===c){
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
if(n.includes('vulnerable')&&c.vulnerabilities.length>0)throw A(c);
if(n.includes('unsupported')&&!c.supported)throw x(c);
return c;
});
var v=(async function(t,{refresh:e,versions:o}){
const i=e?await(await Promise.all([
n.e(9707),
n.e(7712)
]).then(n.bind(n,74263))).newestAdvisories(t):await h(o);
const a=m(t);
return{
table:i,
day:(0,g.k)(i.module)??'',
assess:(function(t,e=[]){
const n=0===e.length?i.newest:(0,E.s)([
...i.newest,
...e
]);
return r(t,{
table:{
...i,
newest:n
},
target:a
});
})
};
});
var h=(async function(t){
const e=t&&d(t);
return e??(await n.e(3534).then(n.bind(n,93534))).knownAdvisories();
});
var p=(function(t,e,{level:n,request:r}){
if('off'===n)return;
const o=r?.kind==='exact'&&void 0!==(0,G.Q)(r);
const i=o?(0,C.B6)(r.source):void 0;
const{concern:a,text:s}=(0,O.kf)(e,{
now:t.clock.now(),
pinnedBy:i
});
const{release:c,supported:u,newestPatch:l,clean:d,vulnerabilities:f,day:v}=e;
t.emit({
kind:'assessed',
level:a?n:'info',
message:s,
release:c,
vulnerabilities:f.map((({id:t})=>t)),
supported:u,
newestPatch:l,
clean:d,
advisories:v
});
});
var m=(function({env:t,platform:e}){
const n='armv6l'===e.arch?'arm':e.arch;
return{
goos:t.GOOS||e.os,
goarch:t.GOARCH||n
};
});
n.d(e,{
tG:(()=>f),
yT:()=>v,
kT:(()=>p)
});
var g=n(71848);
var w=n(35345);
var b=n(22512);
const y=2;
var O=n(49593);
var E=n(35848);
const $ = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12"],"entries":["GO-2024-2598 CVE-2024-24783 stdlib","GO-2024-2599 CVE-2023-45290 stdlib","GO-2024-2600 CVE-2023-45289 stdlib","GO-2024-2609 CVE-2024-24784 stdlib","GO-2024-2610 CVE-2024-24785 stdlib","GO-2024-2687 CVE-2023-45288 stdlib","GO-2024-2824 CVE-2024-24788 stdlib","GO-2024-2825 CVE-2024-24787 toolchain:darwin/","GO-2024-2887 CVE-2024-24790 stdlib","GO-2024-2888 CVE-2024-24789 stdlib","GO-2024-2963 CVE-2024-24791 stdlib","GO-2024-3105 CVE-2024-34155 stdlib","GO-2024-3106 CVE-2024-34156 stdlib","GO-2024-3107 CVE-2024-34158 stdlib","GO-2025-3373 CVE-2024-45341 stdlib","GO-2025-3420 CVE-2024-45336 stdlib","GO-2025-3447 CVE-2025-22866 stdlib:/ppc64le","GO-2025-3503 CVE-2025-22870 stdlib","GO-2025-3563 CVE-2025-22871 stdlib","GO-2025-3749 CVE-2025-22874 stdlib","GO-2025-3750 CVE-2025-0913 stdlib:windows/","GO-2025-3751 CVE-2025-4673 stdlib","GO-2025-3828 CVE-2025-4674 toolchain","GO-2025-3849 CVE-2025-47907 stdlib","GO-2025-3955 CVE-2025-47910 stdlib","GO-2025-3956 CVE-2025-47906 stdlib","GO-2025-4006 CVE-2025-61725 stdlib","GO-2025-4007 CVE-2025-58187 stdlib","GO-2025-4008 CVE-2025-58189 stdlib","GO-2025-4009 CVE-2025-61723 stdlib","GO-2025-4010 CVE-2025-47912 stdlib","GO-2025-4011 CVE-2025-58185 stdlib","GO-2025-4012 CVE-2025-58186 stdlib","GO-2025-4013 CVE-2025-58188 stdlib","GO-2025-4014 CVE-2025-58183 stdlib","GO-2025-4015 CVE-2025-61724 stdlib","GO-2025-4155 CVE-2025-61729 stdlib","GO-2025-4175 CVE-2025-61727 stdlib","GO-2026-4337 CVE-2025-68121 stdlib","GO-2026-4338 CVE-2025-68119 toolchain","GO-2026-4339 CVE-2025-61731 toolchain","GO-2026-4340 CVE-2025-61730 stdlib","GO-2026-4341 CVE-2025-61726 stdlib","GO-2026-4342 CVE-2025-61728 stdlib","GO-2026-4403 CVE-2025-22873 stdlib","GO-2026-4433 CVE-2025-61732 toolchain","GO-2026-4599 CVE-2026-27137 stdlib","GO-2026-4600 CVE-2026-27138 stdlib","GO-2026-4601 CVE-2026-25679 stdlib","GO-2026-4602 CVE-2026-27139 stdlib","GO-2026-4603 CVE-2026-27142 stdlib","GO-2026-4864 CVE-2026-32282 stdlib:linux/","GO-2026-4865 CVE-2026-32289 stdlib","GO-2026-4866 CVE-2026-33810 stdlib","GO-2026-4867 CVE-2026-27144 toolchain","GO-2026-4868 CVE-2026-27143 toolchain","GO-2026-4869 CVE-2026-32288 stdlib","GO-2026-4870 CVE-2026-32283 stdlib","GO-2026-4871 CVE-2026-27140 toolchain","GO-2026-4918 CVE-2026-33814 stdlib","GO-2026-4946 CVE-2026-32281 stdlib","GO-2026-4947 CVE-2026-32280 stdlib","GO-2026-4970 CVE-2026-39822 stdlib","GO-2026-4971 CVE-2026-39836 stdlib","GO-2026-4976 CVE-2026-39825 stdlib","GO-2026-4977 CVE-2026-42499 stdlib","GO-2026-4978 CVE-2026-39819 toolchain","GO-2026-4979 CVE-2026-39817 toolchain","GO-2026-4980 CVE-2026-39826 stdlib","GO-2026-4981 CVE-2026-33811 stdlib","GO-2026-4982 CVE-2026-39823 stdlib","GO-2026-4984 CVE-2026-42501 toolchain","GO-2026-4986 CVE-2026-39820 stdlib","GO-2026-5026 CVE-2026-39821 stdlib","GO-2026-5037 CVE-2026-27145 stdlib","GO-2026-5038 CVE-2026-42504 stdlib","GO-2026-5039 CVE-2026-42507 stdlib","GO-2026-5856 CVE-2026-42505 stdlib","GO-2026-5942 CVE-2026-46600 stdlib","GO-2026-5972 CVE-2026-33818 stdlib","GO-2026-6088 CVE-2026-56859 stdlib","GO-2026-6089 CVE-2026-56853 stdlib","GO-2026-6090 CVE-2026-56862 stdlib","GO-2026-6091 CVE-2026-56858 stdlib","GO-2026-6179 CVE-2026-56865 toolchain","GO-2026-6180 CVE-2026-56864 toolchain","GO-2026-6218 CVE-2026-56860 stdlib","GO-2026-6599 CVE-2026-94448 stdlib","GO-2026-6600 CVE-2026-97030 stdlib","GO-2026-6601 CVE-2026-94444 toolchain","GO-2026-6602 CVE-2026-94447 toolchain","GO-2026-6603 CVE-2026-78659 stdlib","GO-2026-6604 CVE-2026-56857 stdlib:windows/","GO-2026-6605 CVE-2026-56866 stdlib","GO-2026-6607 CVE-2026-97031 stdlib","GO-2026-6608 CVE-2026-94440 stdlib","GO-2026-6609 CVE-2026-78667 stdlib","GO-2026-6610 CVE-2026-78660 stdlib","GO-2026-6611 CVE-2026-78669 stdlib","GO-2026-6612 CVE-2026-78663 stdlib","GO-2026-6613 CVE-2026-94439 stdlib","GO-2026-6617 CVE-2026-97032 stdlib","GO-2026-6809 CVE-2026-111943 stdlib"],"byMinor":{"1.27":{"0-2 go1.27.2":"87-101","0-3 go1.27.3":"102"},"1.26":{"0-1 go1.26.1":"46-50","0-2 go1.26.2":"51-58,60-61","0-3 go1.26.3":"59,63-72","0-5 go1.26.5":"62,77","0-6 go1.26.6":"73,78-86","0-4 go1.26.4":"74-76","0-9 go1.26.9":"87-101","0-10 go1.26.10":"102"},"1.25":{"0-1 go1.25.1":"24","0-2 go1.25.2":"26,28-35","0-3 go1.25.3":"27","0-5 go1.25.5":"36-37","0-7 go1.25.7":"38,45","0-6 go1.25.6":"39-43","0-8 go1.25.8":"48-50","0-9 go1.25.9":"51-52,54-58,60-61","0-10 go1.25.10":"59,63-72","0-12 go1.25.12":"62,77","0-13 go1.25.13":"73,79-86","0-11 go1.25.11":"74-76","0- go1.26.9":"87-101","0- go1.26.10":"102"},"1.24":{"0-1 go1.24.1":"17","0-2 go1.24.2":"18","0-4 go1.24.4":"19-21","0-5 go1.24.5":"22","0-6 go1.24.6":"23,25","0-8 go1.24.8":"26,28-35","0-9 go1.24.9":"27","0-11 go1.24.11":"36-37","0-13 go1.24.13":"38,45","0-12 go1.24.12":"40-43","0-3 go1.24.3":"44","0- go1.25.8":"48-50","0- go1.25.9":"51-52,54-58,60-61","0- go1.25.10":"59,63-72","0- go1.25.12":"62,77","0- go1.25.13":"73,79-86","0- go1.25.11":"74-76","0- go1.26.9":"87-101","0- go1.26.10":"102"},"1.23":{"0-1 go1.23.1":"11-13","0-5 go1.23.5":"14-15","0-6 go1.23.6":"16","0-7 go1.23.7":"17","0-8 go1.23.8":"18","0-10 go1.23.10":"20-21","0-11 go1.23.11":"22","0-12 go1.23.12":"23,25","0- go1.24.8":"26,28-35","0- go1.24.9":"27","0- go1.24.11":"36-37","0- go1.24.13":"38,45","0- go1.24.12":"40-43","0-9 go1.23.9":"44","0- go1.25.8":"48-50","0- go1.25.9":"51-52,54-58,60-61","0- go1.25.10":"59,63-72","0- go1.25.12":"62,77","0- go1.25.13":"73,79-86","0- go1.25.11":"74-76","0- go1.26.9":"87-101","0- go1.26.10":"102"},"1.22":{"0-1 go1.22.1":"0-4","0-2 go1.22.2":"5","0-3 go1.22.3":"6-7","0-4 go1.22.4":"8-9","0-5 go1.22.5":"10","0-7 go1.22.7":"11-13","0-11 go1.22.11":"14-15","0-12 go1.22.12":"16","0- go1.23.7":"17","0- go1.23.8":"18","0- go1.23.10":"20-21","0- go1.23.11":"22","0- go1.23.12":"23,25","0- go1.24.8":"26,28-35","0- go1.24.9":"27","0- go1.24.11":"36-37","0- go1.24.13":"38,45","0- go1.24.12":"40-43","0- go1.23.9":"44","0- go1.25.8":"48-50","0- go1.25.9":"51-52,54-58,60-61","0- go1.25.10":"59,63-72","0- go1.25.12":"62,77","0- go1.25.13":"73,79-86","0- go1.25.11":"74-76","0- go1.26.9":"87-101","0- go1.26.10":"102"}}}');
var k=n(48624);
var G=n(68266);
var C=n(11625);
function A(t){
const{release:e,vulnerabilities:n,clean:r}=t;
const[o]=n;
const i = n.length > 1 ? ` and ${n.length - 1} more` : '';
return new k.A('GO_VULNERABLE', `${e} has ${(0, O.pq)(t)} (${o?.id ?? ''}${i}), and fail-on includes vulnerable`, {
hint: void 0 === r ? 'No release is free of them. Remove vulnerable from fail-on to go on.' : `Use ${r}, which has none, or patch: latest if a file names the version.`
});
}
function x(t){
return new k.A('GO_UNSUPPORTED', `${t.release} gets no fixes, and fail-on includes unsupported`, {
hint: `${(0, O.Dy)(t)} Choose a supported version, or remove unsupported from fail-on.`
});
}
}),
65329:((t,e,n)=>{
var r=(async function(t,e){
const{goVersion:r,goVersionFile:i,defaultVersion:a}=e.version;
const s = /[\n,]/.test(r) || '' === r && /[\n,*?[{]/.test(i);
if(!s&&''===a)return(0,o.mj)(t,e);
return(await n.e(8935).then(n.bind(n,78935))).setupSeveral(t,e);
});
n.d(e,{
Z:(()=>r)
});
var o=n(53451);
}),
53451:((t,e,n)=>{
var r=(async function(t,e){
await o(t,e);
if(t.projectFolder)await(await n.e(3350).then(n.bind(n,23350))).prepareProjectFolder(t);
const r=await(0,g.in)(t,e);
if('keep'===r.kind){
const{keepGo:o}=await n.e(1108).then(n.bind(n,81108));
return i(t,e,{
answer:r,
installed:await o(t,r.go),
found:true
});
}
const a=await(0,g.VC)(t,r.request,e);
for(let n=1;;n++){
const o=await s(t,a.request,a.plan);
try{
return await i(t,e,{
answer:r,
...o
});
}catch(e){
if(n===w||!(e instanceof l.A))throw e;
if(!await(0,p.c)(t,o.installed))throw e;
t.emit({
kind:'tree-removed',
root:o.installed.root
});
}
}
});
var o=(async function(t,e){
if(''===e.destination.installDir)return;
await(await n.e(7325).then(n.bind(n,97325))).refuseDefaultGopath(t,e);
});
var i=(async function(t,e,{answer:r,installed:o,found:i,listed:s=[]}){
const c='keep'===r.kind?void 0:(0,f.ol)(r.request);
if(void 0!==c)t.emit({
kind:'remark',
level:'warning',
message:c
});
const u=await a(t,e,{
release:o.release,
listed:s
});
const l=await(0,v.Y)(t,o,e.activation);
for(const{level:e,text:n}of l.remarks)t.emit({
kind:'remark',
level:e,
message:n
});
if('js'===t.env.GOOS)(await n.e(5227).then(n.bind(n,45227))).warnOfMissingWasm(t,o);
if(u){
const n='install'===r.kind&&'exact'===e.version.patch;
const o=n?r.request:void 0;
(0,h.kT)(t,u,{
level:e.assessment.level,
request:o
});
}
return{
...l,
assessment:u,
request:'keep'===r.kind?'':r.request.text,
source:(0,f.B6)('keep'===r.kind?r.source:r.request.source),
version:(0,d.Ud)(o.version),
release:o.release,
goroot:o.root,
tool:o.tool,
found:i,
trust:o.proved??o.receipt?.trust??'unrecorded',
mirror:o.receipt?.mirror??''
};
});
var a=(async function(t,{assessment:e},{release:n,listed:r}){
if('off'===e.level&&0===e.failOn.length)return;
return(0,h.tG)(t,n,{
...e,
listed:r
});
});
var s=(async function(t,e,r){
const o=await(0,m.l)(t,e,r);
if('installed'===o.kind)return c(t,r,o.installed);
const{resolution:i,fallback:s}=o;
const{release:l,archive:d,why:f}=i;
t.emit({
kind:'resolved',
release:l,
archive:d.filename,
why:f
});
await(0,u.tf)({
env:t.env,
userGoEnv:(await t.goSettings()).written,
release:l,
inputs:r.activation
});
await a(t,r,{
release:l,
listed:i.listed
});
t.besideInstall?.(l);
const{acquire:v}=await Promise.all([
n.e(9707),
n.e(6951),
n.e(6821),
n.e(4344),
n.e(5196),
n.e(5288)
]).then(n.bind(n,85196));
try{
return{
installed:await v(t,i,o),
found:false,
listed:i.listed
};
}catch(o){
const{fallBack:e}=await n.e(5366).then(n.bind(n,65366));
return c(t,r,e(t,o,s));
}
});
var c=(async function(t,e,r){
const{receipt:o,release:i,root:a,tool:s}=r;
if(e.policy.minimumReleaseAge>0)await(await n.e(3261).then(n.bind(n,93261))).requireTreeAge(t,e,r);
const c=r.proved??o?.trust??'unrecorded';
t.emit({
kind:'found',
release:i,
root:a,
tool:s,
trust:c,
lacks:o?.lacks??[]
});
await(0,p.M)(t,r);
return{
installed:r,
found:true
};
});
n.d(e,{
XK:()=>i,
br:()=>o,
mG:()=>c,
mj:(()=>r),
no:()=>a
});
var u=n(30178);
var l=n(48624);
var d=n(35345);
var f=n(11625);
var v=n(70605);
var h=n(69025);
var p=n(20772);
var m=n(94248);
var g=n(43312);
const w=3;
}),
20772:((t,e,n)=>{
var r=(async function(t,{root:e,tool:n}){
try{
await t.files.touch(''===n?(0,i.join)(e,s.$):o(e),t.clock.now());
}catch(e){
if(!(e instanceof a.A))throw e;
t.emit({
kind:'ignored',
what:'last-use',
message:e.message
});
}
});
var o=(function(t){
return `${t}.complete`;
});
n.d(e,{
M:(()=>r),
c:()=>c
});
var i=n(76760);
var a=n(48624);
var s=n(97689);
async function c(t,{root:e,tool:n}){
return ''!==n&&await t.files.modifiedAt(o(e))===void 0;
}
}),
47425:((t,e,n)=>{
var r=(function(t,e,n){
return o(t,{
tool:e,
version:n,
arch:t.platform.toolCacheArch
});
});
var o=(function(t,{tool:e,version:n,arch:r}){
const o=(0,v.join)(t.toolCache,e,n);
const i=(0,v.join)(o,r);
return{
tool:e,
version:n,
arch:r,
folder:o,
root:i,
marker: `${i}.complete`,
receipt: `${i}.receipt.json`,
manifest: `${i}.manifest`,
proof: `${i}.tlog-proof`
};
});
var i=(async function(t,e,n){
for(const r of e){
const e=await f(t,r,n);
if(e)return e;
}
const r=e.filter(({rebuilds:t})=>t);
return a(t,r,(t)=>0===(0,g.Zy)((0,g.cg)(t),n));
});
var a=(async function(t,e,n){
const r=[];
for(const o of e)for(const e of(await t.files.list((0,v.join)(t.toolCache,o.tool)))){
const t=(0,g.ot)(e);
if(t&&(0,g.Ud)(t)===e&&n(t))r.push({
entry:o,
version:t
});
}
r.sort((t,e)=>(0,g.Zy)(e.version,t.version));
for(const{entry:e,version:n}of r){
const r=await f(t,e,n);
if(r)return r;
}
return;
});
var s=(async function(t,e){
const n=await c(t,(0,v.join)(e,'VERSION'));
return n?.split('\n')[0]?.trim().split(' ')[0]||void 0;
});
var c=(async function(t,e){
try{
return await t.files.readText(e);
}catch(n){
if(await t.files.kind(e)==='folder')return;
throw n;
}
});
var u=(function(t,e){
return(0,v.join)(e,'bin',(0,h.d)(t.platform.os));
});
var l=(async function(t,e,n){
if(await t.files.kind(e.marker)===void 0)return{
kind:'none'
};
const r=await c(t,e.receipt);
const o=await s(t,e.root);
const i=d(e,o,r);
const a=u(t,e.root);
const l=await t.files.kind(a)==='file';
const f=(0,m.u)({
binary:a,
hasBinary:l,
release:o,
version:e.version
});
if(void 0!==f||void 0===o)return{
kind:'broken',
why:f??'',
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
});
var d=(function(t,e,n){
const r=void 0===n?void 0:(0,p.W)(n);
const o=r?.tool===t.tool&&r.version===t.version&&r.release===e;
return o?r:void 0;
});
var f=(async function(t,e,n){
const o=r(t,e.tool,(0,g.Ud)(n));
const i=await l(t,o,n);
if('broken'===i.kind&&e.accepts(i.receipt)&&!e.reported.has(o.root)){
e.reported.add(o.root);
const{tool:n,version:r,root:a}=o;
t.emit({
kind:'tree-broken',
tool:n,
version:r,
root:a,
why:i.why
});
}
if('whole'!==i.kind||!e.accepts(i.installed.receipt))return;
return e.recheck(i.installed);
});
n.d(e,{
K1:(()=>u),
OW:()=>l,
Ok:(()=>a),
SW:()=>r,
UP:()=>o,
iJ:()=>s,
pK:(()=>i)
});
var v=n(76760);
var h=n(67369);
var p=n(39061);
var m=n(61591);
var g=n(35345);
}),
77384:((t,e,n)=>{
n.d(e,{
q:()=>o
});
var r=n(68234);
async function o(t,e){
const n=await t.digest();
n.update(new TextEncoder().encode((0,r.cr)(e)));
return `go-${n.hex().slice(0, 8)}`;
}
}),
96176:((t,e,n)=>{
var r=(function(t,e,n){
if('exact'===e.kind&&!(e.orNewerPatch&&n))return t.findExact(e.version);
if('alias'===e.kind||n)return Promise.resolve(void 0);
return t.findNewest(((t)=>(0,o.ib)(e,t)));
});
n.d(e,{
_:(()=>r)
});
var o=n(11625);
}),
94248:((t,e,n)=>{
var r=(async function(t,e,r){
t.emit({
kind:'requested',
request:e.text,
source:(0,o.B6)(e.source)
});
const c=await(0,s.M)(t,r.sources);
const u=await(0,a.c)(t,r.destination,c);
const l=await(0,i._)(u,e,r.version.checkLatest);
if(l)return{
kind:'installed',
installed:l
};
const{findArchive:d}=await Promise.all([
n.e(6951),
n.e(8851),
n.e(488)
]).then(n.bind(n,70488));
return d(t,{
request:e,
given:r,
installedTrees:u
});
});
n.d(e,{
l:(()=>r)
});
var o=n(11625);
var i=n(96176);
var a=n(44316);
var s=n(57636);
}),
44316:((t,e,n)=>{
var r=(async function(t,{installDir:e},r){
if(''!==e){
const{installedAtInstallDir:o}=await n.e(6476).then(n.bind(n,1714));
return o(t,e,r);
}
return{
findExact:((e)=>(0,o.pK)(t,r,e)),
findNewest:((e)=>(0,o.Ok)(t,r,e))
};
});
n.d(e,{
c:(()=>r)
});
var o=n(47425);
}),
57636:((t,e,n)=>{
var r=(async function(t,e,r){
const{requireTrust:o}=r;
if(void 0===o||(0,u.O)(e.receipt?.trust,o))return e;
return(await Promise.all([
n.e(9707),
n.e(4811),
n.e(3562)
]).then(n.bind(n,22321))).proveTree(t,e,{
...r,
required:o
});
});
var o=(async function(t,e){
const{mirrors:n,exclusive:r,slim:o,locked:u}=e;
const l=[];
const d={
reported:new Set(),
recheck:i(t,e)
};
const f=((t)=>t?.archive!==u?.filename||t?.sha256===u?.sha256);
for(const e of n)if('official'!==e.kind&&'module-proxy'!==e.kind)l.push({
tool:await(0,c.q)(t,e),
rebuilds:true,
accepts:f,
...d
});
const v=((t)=>n.some(((e)=>e.kind===t)));
const h=new Set(n.map(a.zZ).flatMap(((e)=>[
e,
t.redact(e)
])));
const p=(t)=>void 0!==t&&h.has(t.mirror)&&f(t);
const m=!r||v('official')?f:p;
const g=[
{
tool:s.S7,
rebuilds:false,
accepts:m,
...d
}
];
if(o||v('module-proxy'))g.push({
tool:s.cq,
rebuilds:false,
accepts:m,
...d
});
return r?[
...l,
...g
]:[
...g,
...l
];
});
var i=(function(t,e){
const n=new Map();
return((o)=>{
const i=n.get(o.root)??r(t,o,e);
n.set(o.root,i);
return i;
});
});
n.d(e,{
M:(()=>o)
});
var a=n(68234);
var s=n(89623);
var c=n(77384);
var u=n(21884);
}),
43312:((t,e,n)=>{
var r=(async function(t){
const e=t.goVersion.trim();
const r=t.goVersionFile.trim();
if(''!==e){
const n=await(0,g.TR)(e,{
kind:'input',
name:'go-version',
yaml:t.yaml
});
const o = `Both go-version and go-version-file are given: using ${e}, ignoring ${r}.`;
return(0,w.install)(n,{
warnings:''===r?[]:[
o
]
});
}
if(''!==r)return o(t,r);
const{findInProject:i}=await Promise.resolve().then(n.bind(n,29726));
return await i(t)??(await n.e(6657).then(n.bind(n,66657))).fromNothing(t);
});
var o=(async function(t,e){
const r=await(0,w.readNearest)(t,e);
if(void 0===r)throw await(await n.e(6657).then(n.bind(n,66657))).missing(t,e);
const{noVersionIn:o,parseVersionFile:i}=await Promise.resolve().then(n.bind(n,71119));
const a=await i((0,w.fileOf)(t,{
kind:'file',
path:e,
text:r
}));
if(void 0===a)throw o(e);
const s=await(0,b.g)(t,a);
return 'keep'===s.kind?s:(0,w.install)(s);
});
var i=(async function(t,e){
const n=await r(await a(t,e));
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
});
var a=(async function(t,e){
const{goVersion:r,goVersionFile:o,yaml:i}=e.version;
return{
goVersion:r,
goVersionFile:o,
yaml:i,
env:t.env,
gowork:''===r?await u(t):'',
ignoresToolchain:l(t),
folders:t.versionFolders,
isAbsolute:v.isAbsolute,
readText:((e,n)=>f(t,e,n)),
list:((e,n)=>d(t,(0,v.join)(n,e))),
platform:t.platform,
wantsFolder:''!==e.destination.installDir,
findGo:async()=>(await n.e(1108).then(n.bind(n,81108))).findOnPath(t),
versionOf:async(e)=>(await(await n.e(1108).then(n.bind(n,81108))).keepGo(t,e)).version
};
});
var s=(async function(t,e,r){
const o=await c(t);
const i={
request:e,
plan:r
};
if(void 0===o&&!r.policy.frozen&&'exact'===r.version.patch)return i;
return(await n.e(4056).then(n.bind(n,44056))).applyLockOrPatch(t,i,o);
});
var c=(async function({versionFolders:t,files:e}){
for(const n of t){
const t=(0,v.join)(n,'setup-go.lock');
const r=await e.readText(t);
if(void 0!==r)return{
path:t,
text:r
};
}
return;
});
var u=(async function(t){
return t.env.GOWORK||(await t.goSettings()).written.GOWORK||'';
});
var l=(function({env:t}){
if('local'!==t.GOTOOLCHAIN||'local'===t[p.ZQ])return false;
return!(0,h.I)(t);
});
var d=(async function(t,e){
try{
return await t.files.list(e);
}catch(e){
if(!(e instanceof m.A))throw e;
t.emit({
kind:'trace',
message:e.message
});
return;
}
});
var f=(async function(t,e,r){
const o=(0,v.join)(r,e);
const i=()=>n.e(7444).then(n.bind(n,77444));
const a=await t.files.kind(o);
if('other'===a)throw(await i()).notAFile(o);
const s='folder'===a?void 0:await t.files.readText(o);
if(void 0!==s&&r!==t.workspace)t.emit({
kind:'version-file-read',
path:o
});
const c = void 0 === s || !/^\ufffd|\0/.test(s);
return c?s:await(await i()).readUtf16(t,o)??s;
});
n.d(e,{
VC:(()=>s),
in:(()=>i),
u0:()=>a
});
var v=n(76760);
var h=n(44407);
var p=n(30178);
var m=n(48624);
var g=n(11625);
var w=n(41454);
var b=n(77183);
}),
58069:((t,e,n)=>{
var r=(async function(){
const t=(0,u.createGitHubHost)({
env:a._K,
problemMatcher:(0,i.join)(__dirname,'problem-matcher.json')
});
return(0,a.ah)(t,(async()=>{
const e={
stack:[],
error:void 0,
hasError:false
};
try{
(0,l.j)(a._K,'none');
(0,d.PO)(a._K);
const r=(0,a.Ko)(t);
const i=f(e,await(0,a.fA)(t,r),true);
const u=await(0,s.X)(r,{
yaml:true
});
const{matrixVersions:v}=r;
if(v)return(await n.e(1522).then(n.bind(n,11522))).listVersions(i.run,u,v);
const h=u.guard&&(await n.e(5057).then(n.bind(n,85057))).planGuard(u.guard);
const p=o()&&'false'!==r.cache?()=>Promise.all([
n.e(8771),
n.e(4043)
]).then(n.bind(n,44043)):void 0;
let m;
const g={
...i.run,
besideInstall(t){
m??=p?.().then(({beginCaches:e})=>e(g,u,t));
m?.catch(()=>void 0);
}
};
let w=await(0,c.Z)(g,u);
if(h)w=await h.start(g,u,w);
const b=p&&await(await p()).restoreAndRemember(g,u.cache,w,m);
if(u.stableMtimes||u.tools.length>0)w=await(await Promise.all([
n.e(8771),
n.e(4043)
]).then(n.bind(n,44043))).makeRestReady(g,u,{
result:w,
restored:b
});
if(r.goauth)w=(await n.e(6122).then(n.bind(n,26122))).exportGoauth(g,w,{
...r,
...t
});
w={
...w,
caches:b?.state
};
await t.report({
kind:'setup',
result:a.iY?.handOn(w)??w
},r);
return 0;
}catch(t){
e.error=t;
e.hasError=true;
}finally{
const t=v(e);
if(t)await t;
}
}));
});
var o=(function(){
return Boolean(a._K.ACTIONS_RESULTS_URL||a._K.ACTIONS_CACHE_URL);
});
n.d(e,{
runGitHubStep:(()=>r)
});
var i=n(76760);
var a=n(90255);
var s=n(63832);
var c=n(65329);
var u=n(41652);
var l=n(64273);
var d=n(87049);
var f=(function(t,e,n){
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
});
var v=(function(t){
return (function(e){
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
});
})("function"==typeof SuppressedError?SuppressedError:function(t,e,n){
var r=new Error(n);
return r.name="SuppressedError",r.error=t,r.suppressed=e,r;
});
}),
41652:((t,e,n)=>{
var r=(function(t){
const{env:e}=t;
const{mask:r,redact:u}=(0,w.E)(e);
const l=((e)=>(0,p.Df)((t.redact??u)(e)));
const f=(0,g.C)(10_000,(t,{describeTransfer:e})=>(0,d.pq)(l(e(t))));
const v=(t)=>{
(0,d.Pq)(t);
r(t);
};
const y=(0,m.M)((({level:t,text:e})=>$[t](l(e))));
const O=(0,b.k)();
return{
readInput:((t)=>(0,d.V4)(t)),
mask:v,
redact:l,
event:(function(t){
f(t);
O.hear(t);
y.hear(t);
}),
caughtUp:y.caughtUp,
report:(async function(r,u){
await y.caughtUp();
if('setup'!==r.kind)return;
for(const{name:t,value:e}of r.result.variables)(0,h.V)({
[t]:e
}).forEach(v);
const f=await s(r.result,{
safe:l,
events:O.events,
...u
});
o(e,r.result);
if('1'===e.RUNNER_DEBUG||'true'===e.ACTIONS_STEP_DEBUG)await(await n.e(8155).then(n.bind(n,58155))).showDecisions(r.result,l);
if (u.problemMatcher) (0, d.pq)(`##[add-matcher]${await i(t)}`);
a(r.result,l);
if(''!==f)c(e,f);
}),
async fail({code:t,message:n,hint:r,place:o}){
await y.caughtUp();
(0, d.pq)(`Set-up of Go failed: ${t}`);
const i=[
n,
...r?[
r
]:[]
];
(0,d.z3)(l(i.join('\n')),{
title:t,
...o&&E(o,e,l)
});
}
};
});
var o=(function(t,e){
(0,O.PO)(t);
for(const t of e.paths)(0,O.Eu)(t);
(0,O.w4)(t,'GITHUB_ENV',e.variables);
(0,O.jH)(t,'GITHUB_PATH',(()=>{
for(const t of e.paths.toReversed())(0,d.fM)(t);
}));
(0,O.w4)(t,'GITHUB_OUTPUT',v.map((({name:t,value:n})=>({
name:t,
value:n(e)
}))));
});
var i=(async function(t){
if((0,u.existsSync)(t.problemMatcher))return t.problemMatcher;
const{writeProblemMatcher:e}=await n.e(6374).then(n.bind(n,36374));
return e(t.env);
});
var a=(function({goVersionLine:t,goEnv:e},n){
const r = Object.entries(e).map((([t, e])=>n(`${t}='${e}'`)));
(0,d.pq)(n(t));
(0,d.Oh)('go env');
if(r.length>0)(0,d.pq)(r.join('\n'));
(0,d.N4)();
});
var s=(async function(t,{safe:e,events:r,summary:o,summaryFile:i}){
const a='line'===o?e((await n.e(3671).then(n.bind(n,43671))).summaryLine(t)):'';
if(''===i&&'full'!==o)return a;
const s=await(0,y.e)(t,r,e);
if(''!==i)(0,y.o)(i,s);
return 'full'===o?s:a;
});
var c=(function(t,e){
const n=t.GITHUB_STEP_SUMMARY;
if(n)(0,O.jH)(t,'GITHUB_STEP_SUMMARY',(()=>(0,u.appendFileSync)(n,e)));
});
n.d(e,{
f:()=>c,
createGitHubHost:(()=>r)
});
var u=n(73024);
var l=n(76760);
var d=n(6805);
const f=[
'version',
'root',
'trust',
'mirror',
'found'
];
const v=[
{
name:'go-version',
value:((t)=>t.goVersion)
},
{
name:'cache-hit',
value:(({caches:t})=>String(t?.modules.exact===true))
},
{
name:'go-root',
value:((t)=>t.goroot)
},
{
name:'go-path',
value:((t)=>t.gopath)
},
{
name:'trust',
value:((t)=>t.trust)
},
{
name:'mirror',
value:((t)=>t.mirror)
},
{
name:'vulnerabilities',
value:(({assessment:t})=>String(t?.vulnerabilities.length??''))
},
{
name:'supported',
value:(({assessment:t})=>String(t?.supported??''))
},
{
name:'newest-patch',
value: (({ assessment: t })=>t?.newestPatch.replace(/^go/, '') ?? '')
},
{
name:'cache-primary-key',
value:(({caches:t})=>t?.modules.key??'')
},
{
name:'cache-matched-key',
value:(({caches:t})=>t?.modules.matched??'')
},
{
name:'build-cache-primary-key',
value:(({caches:t})=>t?.build.key??'')
},
{
name:'build-cache-matched-key',
value:(({caches:t})=>t?.build.matched??'')
},
{
name:'go-versions',
value:(({versions:t,goVersion:e,goroot:n,trust:r,mirror:o,found:i})=>JSON.stringify(t??[
{
version:e,
root:n,
trust:r,
mirror:o,
found:i
}
],f))
},
{
name:'matrix',
value:(()=>'')
}
];
var h=n(52854);
var p=n(11967);
var m=n(47510);
var g=n(47770);
var w=n(33121);
var b=n(66277);
var y=n(49632);
var O=n(87049);
function E({path:t,line:e},n,r){
const o=n.GITHUB_WORKSPACE||'.';
const i = (0, l.relative)(o, (0, l.resolve)(o, t)).replaceAll('\\', '/');
return{
file:r(i),
...void 0!==e&&{
startLine:e
}
};
}
const $={
debug:d.Yz,
info:d.pq,
notice:d.lm,
warning:d.$e,
error:d.z3
};
}),
44042:((t,e,n)=>{
var r=(function(){
return o()??process.getBuiltinModule('node:crypto').randomUUID();
});
var o=(function(){
if('linux'!==process.platform)return;
try{
const t = (0, i.readFileSync)('/proc/sys/kernel/random/uuid', 'utf8').trimEnd();
return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(t) ? t : void 0;
}catch {
return;
}
});
n.d(e,{
N:(()=>r)
});
var i=n(73024);
}),
64273:((t,e,n)=>{
var r=(function(t,e,n='caches'){
const r=t.GITHUB_STATE;
if(!r)return;
(0,s.jH)(t,'GITHUB_STATE',(()=>{
(0,i.appendFileSync)(r,'');
(0,a.LZ)(c + n,e);
}));
});
var o=(function(t,e='caches'){
return t[`STATE_${c}${e}`] || void 0;
});
n.d(e,{
C:(()=>o),
j:(()=>r)
});
var i=n(73024);
var a=n(6805);
var s=n(87049);
const c='setup-go-tarball-';
}),
87049:((t,e,n)=>{
var r=(function(t,e){
const n=t[e];
if (!n) throw new l.A('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${e} is not set`, {
hint:'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.'
});
o(t,e,(()=>(0,c.appendFileSync)(n,'')));
});
var o=(function(t,e,n){
try{
n();
}catch(r){
const n = `${e} names "${t[e]}", which cannot be written: ${String(r)}`;
throw new l.A('FILES_FAILED',n,{
hint:'The runner makes this file; check that its disk has room, and that nothing in the job removes or replaces it.',
cause:r
});
}
});
var i=(function(t){
for(const e of[
'GITHUB_ENV',
'GITHUB_PATH',
'GITHUB_OUTPUT'
])r(t,e);
});
var a=(function(t,e,n){
const r = `ghadelimiter_${(0, f.N)()}`;
const i=n.map((({name:t,value:e})=>[
`${t}<<${r}`,
e,
r,
''
].join(u.EOL))).join('');
o(t,e,(()=>(0,c.appendFileSync)(t[e]??'',i)));
});
var s=(function(t){
if (!/[\r\n]/.test(t)) return;
throw new l.A('INPUT_INVALID', `PATH cannot name ${(0, d.T)(t)}: it has a line break`, {
hint:'Choose a folder without one.'
});
});
n.d(e,{
Eu:(()=>s),
PO:(()=>i),
jH:(()=>o),
w4:(()=>a)
});
var c=n(73024);
var u=n(48161);
var l=n(48624);
var d=n(58987);
var f=n(44042);
}),
47510:((t,e,n)=>{
var r=(function(t){
let e;
let r;
const a=[];
const s=((n)=>{
const r=o(n)?i(n):e?.(n);
const{install:a}=n;
if(void 0!==r)t(a?{
...r,
text: `${a}: ${r.text}`
}:r);
});
const c=async()=>{
e=(await n.e(8644).then(n.bind(n,68644))).installEventText;
for(const t of a.splice(0))s(t);
};
return{
hear:(function(t){
if('bytes'===t.kind)return;
if(void 0!==e||void 0===r&&o(t))return s(t);
a.push(t);
r??=c();
}),
caughtUp:(()=>r??Promise.resolve())
};
});
var o=(function(t){
return t.kind in c;
});
var i=(function(t){
switch(t.kind){
case 'requested':
return (0, s.pq)(`Go ${t.request} (${t.source})`);
case 'version-file-read':
return (0, s.Yz)(`Read "${t.path}"`);
case 'found':
return(0,s.pq)(a(t));
case 'tree-broken':
return (0, s.$e)(`Skipping ${t.tool} ${t.version} in the tool cache at "${t.root}": ${t.why}`);
case 'tree-removed':
return (0, s.pq)(`Another run has just removed "${t.root}"`);
case 'activated':
return (0, s.Yz)(`Exporting ${t.variables.join(', ')}; PATH begins with ${t.paths.join(', ')}`);
case 'remark':
case 'assessed':
return{
level:t.level,
text:t.message
};
case 'ignored':
return (0, s.Yz)(`${u[t.what]}: ${t.message}`);
case 'trace':
return(0,s.Yz)(t.message);
}
});
var a=(function(t){
const e=''===t.tool?'':' in the tool cache';
const n = 'unrecorded' === t.trust ? 'unrecorded: not installed by setup-go-tarball' : `trust ${t.trust}`;
return `Found ${t.release}${e} at "${t.root}" (${n})${(0, s.FF)(t.lacks)}`;
});
n.d(e,{
M:(()=>r)
});
var s=n(23108);
const c={
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
const u={
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
}),
47770:((t,e,n)=>{
var r=(function(t,e){
let r;
const o=[];
const i=async()=>{
const i=await n.e(9201).then(n.bind(n,19201));
r=i.createProgress(t,(t)=>e(t,i));
for(const t of o.splice(0))r(t);
};
return((t)=>{
if('bytes'!==t.kind&&'download-started'!==t.kind&&'resumed'!==t.kind)return;
if(void 0!==r)return r(t);
o.push(t);
if(1===o.length)i();
});
});
n.d(e,{
C:(()=>r)
});
}),
23108:((t,e,n)=>{
var r=(function(t){
return{
level:'debug',
text:t
};
});
var o=(function(t){
return{
level:'info',
text:t
};
});
var i=(function(t){
return{
level:'notice',
text:t
};
});
var a=(function(t){
return 0 === t.length ? '' : `, without ${t.join(' ')}`;
});
n.d(e,{
$e:(()=>s),
FF:(()=>a),
Yz:(()=>r),
lm:(()=>i),
pq:(()=>o)
});
function s(t){
return{
level:'warning',
text:t
};
}
}),
3507:((t,e,n)=>{
var r=(function(t){
return `\`${t.replace(/[`|\r\n]/g, ' ')}\``;
});
var o=(function(t){
return t.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
});
n.d(e,{
EO:(()=>o),
YA:()=>i,
aY:(()=>r)
});
function i(t){
return `${(t / 1000).toFixed(1)} s`;
}
}),
33121:((t,e,n)=>{
var r=(function(t,e={}){
let n;
const r=(()=>n??=[
...new Set([
...(0,o.V)(t),
...(0,o.V)(e)
])
]);
return{
mask:(t)=>r().push(t),
redact:((t)=>(0,i.wh)((0,a.R)(t,r())))
};
});
n.d(e,{
E:(()=>r)
});
var o=n(52854);
var i=n(11967);
var a=n(50386);
}),
66277:((t,e,n)=>{
var r=(function(){
const t=[];
return{
hear:(function(e){
if('bytes'!==e.kind)t.push(e);
}),
events:t
};
});
n.d(e,{
k:(()=>r)
});
}),
49632:((t,e,n)=>{
var r=(async function(t,e,r){
const{assessment:u}=t;
const d=(0,m.EO)(r(t.source));
const f=[
[
'Requested',
`${(0, m.aY)(r(t.request || 'nothing'))} (${d})`
],
[
'Installed',
i(t,e,r)
],
[
'Trust',
(0,m.aY)(t.trust)
],
...await a(e,r),
...u?s(u):[]
];
return `${[
`### Go ${(0, m.EO)(r(t.goVersion))}`,
'',
`| Version | ${o(t, r)} |`,
'| :-- | :-- |',
...f.map((([t, e])=>`| ${t} | ${e} |`)),
...t.versions?(await n.e(8356).then(n.bind(n,18356))).versionsTable(t,r):[],
...u?c(u):[],
...await l(e,r)
].join('\n')}\n`;
});
var o=(function({goVersionLine:t},e){
return (0, m.EO)(e(t.replace(/^go version /, '')));
});
var i=(function({tool:t,goroot:e,found:n,mirror:r,release:o},i,a){
const s = '' === r ? '' : ` from ${(0, m.EO)(a(r))}`;
if (n) return '' === t ? `found at ${(0, m.aY)(a(e))}` : `found in the tool cache${s && `, downloaded${s}`}`;
const c=i.filter((t)=>'verified'===t.kind).find(({install:t=o})=>t===o)?.size;
return `downloaded${s}${void 0 === c ? '' : `, ${(0, p.i)(c)}`} in ${(0, m.YA)(d(b(i)))}`;
});
var a=(async function(t,e){
if(!t.some((({kind:t})=>'cache-restored'===t||'tool-ready'===t)))return[];
const{cacheRows:r,toolRows:o}=await n.e(9466).then(n.bind(n,49466));
return[
...r(t),
...o(t,e)
];
});
var s=(function(t){
const{vulnerabilities:e,clean:n,newestPatch:r,release:o}=t;
const i = e.length > 0 && void 0 !== n ? `; ${n} has none` : '';
return[
[
'Vulnerabilities',
`${e.length || 'none'} known${i}`
],
[
'Newest patch',
r===o?'this one':r
],
[
'Support',
(0,v.Dy)(t)
]
];
});
var c=(function(t){
const{vulnerabilities:e,day:n}=t;
if(0===e.length)return[];
return[
'',
`<details><summary>${(0, v.pq)(t)}, as of ${n}</summary>`,
'',
'| Advisory | CVE | Affects | Fixed in |',
'| --- | --- | --- | --- |',
...e.map(u),
'',
'</details>'
];
});
var u=(function({id:t,aliases:e,parts:n,fixedIn:r}){
const o=n.map(((t)=>'stdlib'===t?'standard library':'go command and tools')).join(', ');
return `| [${t}](https://pkg.go.dev/vuln/${t}) | ${e.join(', ')} | ${o} | ${r ?? 'no fix'} |`;
});
var l=(async function(t,e){
const r=d(t);
if(r<=g)return[];
const{phasesOf:o,timelineChart:i}=await n.e(1353).then(n.bind(n,11353));
return[
'',
`<details open><summary>Timeline: ${(0, m.YA)(r)}</summary>`,
'',
...i(o(t),e),
'',
'</details>'
];
});
var d=(function(t){
return(t.at(-1)?.time??0)-(t[0]?.time??0);
});
n.d(e,{
e:(()=>r),
o:()=>w
});
var f=n(73024);
var v=n(49593);
var h=n(48624);
var p=n(27578);
var m=n(3507);
const g=5_000;
function w(t,e){
try{
(0,f.writeFileSync)(t,e);
}catch(e){
throw new h.A('FILES_FAILED', `Cannot write the summary-file "${t}": ${String(e)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause:e
});
}
}
function b(t){
const e=t.findIndex(({kind:t})=>'activated'===t);
return e<0?t:t.slice(0,e + 1);
}
}),
58076:((t,e,n)=>{
var r=(function(t){
return o(t,'code');
});
var o=(function(t,e){
if('object'!=typeof t||null===t)return '';
const n=Reflect.get(t,e);
return 'string'==typeof n?n:'';
});
var i=(async function(t,e,n){
try{
return await n();
}catch(n){
throw c(n,t,e);
}
});
n.d(e,{
CA:(()=>r),
CD:(()=>i),
HB:()=>c,
N8:()=>l,
gJ:()=>d
});
var a=n(48624);
var s=n(58987);
function c(t,e,n){
if(t instanceof a.A)return t;
const{code:o,why:i,hint:c}=m[r(t)]??g;
const l=i??d(t);
const f='PERMISSION_DENIED'===o&&u(n)?h:c;
return new a.A(o, `Cannot ${n} ${(0, s.T)(e)}: ${l}`, {
hint:f,
cause:t
});
}
function u(t){
return /^(?:read|list|look)\b/.test(t);
}
function l(t){
return[
'EMFILE',
'ENFILE'
].includes(r(t));
}
function d(t){
return o(t,'message')||String(t);
}
const f='Free some space, or move the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) to a larger disk.';
const v='Give this user write permission, or choose another folder for the tool cache (RUNNER_TOOL_CACHE) or for installs in progress (checkpoint-path).';
const h='Give this user read permission: check the owner and mode of it and of the folders above it.';
const p='Raise the limit (ulimit -n), or stop other programs that hold files open, and run again: an install resumes.';
const m={
ENOSPC:{
code:'DISK_FULL',
why:'the disk is full',
hint:f
},
EDQUOT:{
code:'DISK_FULL',
why:'the disk quota of this user is used up',
hint:f
},
EACCES:{
code:'PERMISSION_DENIED',
why:'permission denied (EACCES)',
hint:v
},
EPERM:{
code:'PERMISSION_DENIED',
why:'the operation is not permitted (EPERM)',
hint:v
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
hint:v
}
};
const g={
code:'FILES_FAILED',
why:void 0,
hint:'Check the path and the disk it is on, then try again.'
};
}),
26907:((t,e,n)=>{
var r=(function(t,e){
for(let n=1;;n++){
const i=o(t,e);
if(void 0===i)return;
if('ENOENT'!==(0,s.CA)(i)||n>c||(0,a.dirname)(t)===t)throw i;
r((0,a.dirname)(t));
}
});
var o=(function(t,e){
try{
(0,i.mkdirSync)(t,void 0===e?void 0:{
mode:e
});
return;
}catch(e){
return(0,i.statSync)(t,{
throwIfNoEntry:false
})?.isDirectory()?void 0:e;
}
});
n.d(e,{
w:(()=>r)
});
var i=n(73024);
var a=n(76760);
var s=n(58076);
const c=3;
}),
42613:(t)=>{
t.exports=require("assert");
},
20181:(t)=>{
t.exports=require("buffer");
},
35317:(t)=>{
t.exports=require("child_process");
},
76982:(t)=>{
t.exports=require("crypto");
},
72250:(t)=>{
t.exports=require("dns");
},
24434:(t)=>{
t.exports=require("events");
},
79896:(t)=>{
t.exports=require("fs");
},
69278:(t)=>{
t.exports=require("net");
},
34589:(t)=>{
t.exports=require("node:assert");
},
16698:(t)=>{
t.exports=require("node:async_hooks");
},
4573:(t)=>{
t.exports=require("node:buffer");
},
31421:(t)=>{
t.exports=require("node:child_process");
},
77598:(t)=>{
t.exports=require("node:crypto");
},
53053:(t)=>{
t.exports=require("node:diagnostics_channel");
},
78474:(t)=>{
t.exports=require("node:events");
},
73024:(t)=>{
t.exports=require("node:fs");
},
51455:(t)=>{
t.exports = require("node:fs/promises");
},
37067:(t)=>{
t.exports=require("node:http");
},
32467:(t)=>{
t.exports=require("node:http2");
},
77030:(t)=>{
t.exports=require("node:net");
},
48161:(t)=>{
t.exports=require("node:os");
},
76760:(t)=>{
t.exports=require("node:path");
},
643:(t)=>{
t.exports=require("node:perf_hooks");
},
41792:(t)=>{
t.exports=require("node:querystring");
},
80099:(t)=>{
t.exports=require("node:sqlite");
},
57075:(t)=>{
t.exports=require("node:stream");
},
37830:(t)=>{
t.exports = require("node:stream/web");
},
58500:(t)=>{
t.exports = require("node:timers/promises");
},
41692:(t)=>{
t.exports=require("node:tls");
},
73136:(t)=>{
t.exports=require("node:url");
},
57975:(t)=>{
t.exports=require("node:util");
},
73429:(t)=>{
t.exports = require("node:util/types");
},
75919:(t)=>{
t.exports=require("node:worker_threads");
},
38522:(t)=>{
t.exports=require("node:zlib");
},
70857:(t)=>{
t.exports=require("os");
},
16928:(t)=>{
t.exports=require("path");
},
2203:(t)=>{
t.exports=require("stream");
},
64756:(t)=>{
t.exports=require("tls");
},
52018:(t)=>{
t.exports=require("tty");
},
39023:(t)=>{
t.exports=require("util");
},
43106:(t)=>{
t.exports=require("zlib");
},
6805:((t,e,n)=>{
var r=(function(t){
if(null==t)return '';
else if('string'==typeof t||t instanceof String)return t;
return JSON.stringify(t);
});
var o=(function(t){
if(!Object.keys(t).length)return{};
return{
title:t.title,
file:t.file,
line:t.startLine,
endLine:t.endLine,
col:t.startColumn,
endColumn:t.endColumn
};
});
var i=(function(t,e,n){
const r=new y(t,e,n);
process.stdout.write(r.toString()+ w.EOL);
});
var a=(function(t,e=''){
i(t,{},e);
});
var s=(function(t){
return r(t).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
});
var c=(function(t,e){
const n = process.env[`GITHUB_${t}`];
if (!n) throw new Error(`Unable to find environment variable for file command ${t}`);
if (!$.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
$.appendFileSync(n, `${r(e)}${w.EOL}`, {
encoding:'utf8'
});
});
var u=(function(t,e){
const n = `ghadelimiter_${E.N()}`;
const o=r(e);
if (t.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if (o.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return `${t}<<${n}${w.EOL}${o}${w.EOL}${n}`;
});
var l=(function(t){
const e=process.env.GITHUB_PATH||'';
if(e)c('PATH',t);
else i('add-path',{},t);
process.env.PATH = `${t}${k.delimiter}${process.env.PATH}`;
});
var d=(function(t,e){
const n = process.env[`INPUT_${t.replace(/ /g, '_').toUpperCase()}`] || '';
if (e && e.required && !n) throw new Error(`Input required and not supplied: ${t}`);
if(e&&false===e.trimWhitespace)return n;
return n.trim();
});
var f=(function(t){
i('debug',{},t);
});
var v=(function(t,e={}){
i('notice',o(e),t instanceof Error?t.toString():t);
});
var h=(function(t){
process.stdout.write(t + w.EOL);
});
var p=(function(t){
a('group',t);
});
var m=(function(){
a('endgroup');
});
var g=(function(t,e){
const n=process.env.GITHUB_STATE||'';
if(n)return c('STATE',u(t,e));
i('save-state',{
name:t
},r(e));
});
n.d(e,{
fM:(()=>l),
Yz:(()=>f),
N4:(()=>m),
z3:(()=>A),
V4:(()=>d),
pq:(()=>h),
lm:(()=>v),
LZ:(()=>g),
Pq:()=>C,
Oh:(()=>p),
$e:(()=>x)
});
var w=n(70857);
const b='::';
let y=class Command{
constructor(t,e,n){
if(!t)t='missing.command';
this.command=t;
this.properties=e;
this.message=n;
}
toString(){
let t=b + this.command;
if(this.properties&&Object.keys(this.properties).length>0){
t +=' ';
let e=true;
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){
const r=this.properties[n];
if(r){
if(e)e=false;
else t +=',';
t += `${n}=${O(r)}`;
}
}
}
t += `${b}${s(this.message)}`;
return t;
}
};
function O(t){
return r(t).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
var E=n(44042);
var $=n(79896);
var k=n(16928);
var G;
((function(t){
t[t.Success=0]="Success";
t[t.Failure=1]="Failure";
}))(G||(G={}));
function C(t){
i('add-mask',{},t);
}
function A(t,e={}){
i('error',o(e),t instanceof Error?t.toString():t);
}
function x(t,e={}){
i('warning',o(e),t instanceof Error?t.toString():t);
}
})
};
var e={};
function n(r){
var o=e[r];
if(void 0!==o)return o.exports;
var i=e[r]={
id:r,
loaded:false,
exports:{}
};
var a=true;
try{
t[r].call(i.exports,i,i.exports,n);
a=false;
}finally{
if(a)delete e[r];
}
i.loaded=true;
return i.exports;
}
n.m=t;
if (void 0 !== n) n.ab = __dirname + "/";
((()=>{
n.n=(t)=>{
var e=t&&t.__esModule?()=>t.default:()=>t;
n.d(e,{
a:e
});
return e;
};
}))();
((()=>{
n.d=((t,e)=>{
for(var r in e)if(n.o(e,r)&&!n.o(t,r))Object.defineProperty(t,r,{
enumerable:true,
get:e[r]
});
});
}))();
((()=>{
n.f={};
n.e=((t)=>Promise.all(Object.keys(n.f).reduce(((e,r)=>{
n.f[r](t,e);
return e;
}),[])));
}))();
((()=>{
n.u=((t)=>"" + t + ".index.js");
}))();
((()=>{
n.o=((t,e)=>Object.prototype.hasOwnProperty.call(t,e));
}))();
((()=>{
n.r=((t)=>{
if("u">typeof Symbol&&Symbol.toStringTag)Object.defineProperty(t,Symbol.toStringTag,{
value:'Module'
});
Object.defineProperty(t,'__esModule',{
value:true
});
});
}))();
((()=>{
n.nmd=(t)=>{
t.paths=[];
if(!t.children)t.children=[];
return t;
};
}))();
((()=>{
var t={
8792:1
};
var e=((e)=>{
var r=e.modules,o=e.ids,i=e.runtime;
for(var a in r)if(n.o(r,a))n.m[a]=r[a];
if(i)i(n);
for(var s=0;s<o.length;s++)t[o[s]]=1;
});
n.f.require=((r,o)=>{
if (!t[r]) e(require("./" + n.u(r)));
});
}))();
var r={};
n.r(r);
var o=n(90255);
var i=n(64273);
async function a(t){
if(0===t.length&&'true'===o._K.GITHUB_ACTIONS){
if(void 0!==(0,i.C)(o._K))return(await n.e(648).then(n.bind(n,80648))).runPostStep();
const{runGitHubStep:t}=await Promise.resolve().then(n.bind(n,58069));
return t();
}
if('--thread'===t[0]&&await(await n.e(8991).then(n.bind(n,48991))).runThread())return 0;
const{runCommandLine:e}=await n.e(4852).then(n.bind(n,54852));
return e(t);
}
const s=process.argv.slice(2);
process.exitCode=13;
a(s).then(((t)=>{
process.exitCode=t;
(0,o.s$)();
if(0===s.length&&0===process.stdout.writableLength)process.exit();
}));
module.exports=r;
}))();
//# sourceMappingURL=index.js.map
