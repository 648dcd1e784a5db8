"use strict";
exports.id=652;
exports.ids=[
652
];
exports.modules={
49686:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Es:()=>exportLines,
Pu:()=>failureLine,
SN:()=>inMsys,
bW:()=>shellNames,
hD:()=>quote
});
var problem$0=require$(48624);
var quoted$1=require$(58987);
const shellNames={
sh:'sh',
bash:'sh',
zsh:'sh',
fish:'fish',
powershell:'powershell',
cmd:'cmd'
};
function exportLines(shell,exports1,path){
const speech=speeches[shell];
const lines=exports1.variables.map(({name,value})=>''===value?speech.unset(name):speech.set(name,value));
if(0===exports1.paths.length)return lines;
const out=[
...exports1.paths,
...exports1.stale??[]
];
const takeOut=out.some((folder)=>path.includes(folder))?speech.takeOut(out):[];
return[
...lines,
...takeOut,
speech.prepend(exports1.paths)
];
}
function failureLine(shell){
return speeches[shell].fail;
}
function quote(shell,text){
return({
sh:quoteSh,
fish:quoteFish,
powershell:quotePowerShell
})[shell](text);
}
const speeches={
sh:{
fail:'false',
set: (name, value)=>`export ${name}=${quoteSh(value)}`,
unset: (name)=>`unset ${name}`,
takeOut:(paths)=>takeOutSh(paths.map(inMsys).map(quoteSh)),
prepend: (paths)=>`export PATH=${paths.map(inMsys).map(quoteSh).join(':')}"\${PATH:+:$PATH}"`
},
fish:{
fail:'false',
set: (name, value)=>`set -gx ${name} ${quoteFish(value)}`,
unset: (name)=>`set -e ${name}`,
takeOut:(paths)=>[
`set -gx PATH (for entry in $PATH; contains -- $entry ${paths.map(inMsys).map(quoteFish).join(' ')}; or echo $entry; end)`
],
prepend: (paths)=>`set -gx PATH ${paths.map(inMsys).map(quoteFish).join(' ')} $PATH`
},
powershell:{
fail:"throw 'setup-go-tarball failed'",
set: (name, value)=>`$env:${name} = ${quotePowerShell(value)}`,
unset: (name)=>`$env:${name} = $null`,
takeOut(paths){
const others = `@($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -cnotin ${arrayOf(paths)} })`;
return[
`$env:PATH = ${others} -join [IO.Path]::PathSeparator`
];
},
prepend: (paths)=>`$env:PATH = (${arrayOf(paths)} + $env:PATH) -join [IO.Path]::PathSeparator`
},
cmd:{
fail: 'exit /b 1',
set: (name, value)=>`set "${name}=${escapeCmd(value)}"`,
unset: (name)=>`set "${name}="`,
takeOut:takeOutCmd,
prepend: (paths)=>`set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`
}
};
function inMsys(folder){
if (!/^(?:[A-Za-z]:[\\/]|\\\\)/.test(folder)) return folder;
return folder.replaceAll('\\', '/').replace(/^([A-Za-z]):/, (_, drive)=>`/${drive.toLowerCase()}`);
}
function takeOutSh(quoted){
const cases = quoted.map((path)=>`*:${path}:*) PATH=\${PATH%%:${path}:*}:\${PATH#*:${path}:} ;;`);
return[
"PATH=:${PATH-}:",
`while case $PATH in ${cases.join(' ')} *) false ;; esac; do :; done`,
"PATH=${PATH#:} PATH=${PATH%:}"
];
}
function takeOutCmd(paths){
const plain = paths.filter((path)=>!/[%=]/.test(path));
return[
'set "PATH=;%PATH%;"',
...plain.map((path)=>`set "PATH=%PATH:;${path};=;%"`),
'set "PATH=%PATH:~1,-1%"'
];
}
function arrayOf(paths){
return `@(${paths.map(quotePowerShell).join(', ')})`;
}
function quoteSh(text){
return `'${text.replaceAll("'", "'\\''")}'`;
}
function quoteFish(text){
return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function quotePowerShell(text){
const pieces=[
...text.matchAll(/[ -~]+|[^ -~]/g)
].map(([piece])=>/^[ -~]/.test(piece) ? `'${piece.replaceAll("'", "''")}'` : `[char]0x${piece.charCodeAt(0).toString(16)}`);
if(pieces.length<=1&&pieces[0]?.startsWith('[')!==true)return pieces[0]??"''";
return `(${[
...pieces[0]?.startsWith('[')?[
"''"
]:[],
...pieces
].join(' + ')})`;
}
function escapeCmd(text){
if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) throw new problem$0.A('INPUT_INVALID', `cmd cannot set a variable to ${(0, quoted$1.T)(text)}: it has a line break or another control character`, {
hint:'Give it another value, or use --shell powershell.'
});
const[inside='',...parts]=text.replaceAll('%','%%').split('"');
return[
inside,
...parts.map((part, index)=>index % 2 === 0 ? part.replace(/[&|<>()^]/g, '^$&') : part)
].join('"');
}
}),
5674:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B:()=>isMounted,
l:()=>mountPoints
});
function isMounted(mountinfo,path){
return mountPoints(mountinfo).includes(path);
}
function mountPoints(mountinfo){
const points=mountinfo.split('\n').map((line)=>unquoted(line.split(' ')[4]??''));
return points.filter((point)=>''!==point);
}
function unquoted(field){
return field.replaceAll(/\\([0-7]{3})/g, (_, digits)=>String.fromCharCode(Number.parseInt(digits, 8)));
}
}),
54347:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
n7:()=>findSandbox,
id:()=>runConfined,
cd:()=>runToEnd
});
var problem=require$(48624);
function bubblewrap(given,filter){
const{hidden,readable,writable,cwd,program}=given;
const args=[
'--unshare-user-try',
'--unshare-ipc',
'--unshare-pid',
'--unshare-net',
'--unshare-uts',
'--unshare-cgroup-try',
'--die-with-parent',
'--new-session',
'--cap-drop',
'ALL',
'--ro-bind',
'/',
'/',
'--dev',
'/dev',
'--proc',
'/proc',
...hidden.flatMap((folder)=>[
'--tmpfs',
folder
]),
...readable.flatMap((path)=>[
'--ro-bind',
path,
path
]),
...writable.flatMap((path)=>[
'--bind',
path,
path
]),
'--remount-ro',
'/dev',
'--chdir',
cwd,
...void 0===filter?[]:[
'--seccomp',
'3'
],
'--',
...program
];
return{
tool:'bubblewrap',
file:'bwrap',
args,
third:filter
};
}
function isWithin(path,folder){
return path === folder || path.startsWith(`${folder}/`);
}
function firejail(given){
const{hidden,scratch,readable,writable,cwd,program,mounts}=given;
const kept=[
...readable,
...writable
];
const isKept=(folder)=>kept.some((path)=>isWithin(path,folder));
const opened=kept.filter((path)=>hidden.some((folder)=>isWithin(path,folder)));
const covered=hidden.filter((folder)=>folder!==scratch&&!isKept(folder));
const closed=mounts.filter((point)=>!unseen.some((folder)=>isWithin(point,folder)));
const args=[
'--quiet',
'--noprofile',
'--net=none',
'--caps.drop=all',
'--nonewprivs',
'--nogroups',
'--seccomp',
'--private-tmp',
...isKept('/dev') ? [] : [
'--private-dev'
],
...opened.every((path)=>isWithin(path,scratch))?[
'--private'
]:[],
...opened.map((path)=>`--whitelist=${path}`),
...[
'/',
'/dev',
...closed,
...covered
].map((path)=>`--read-only=${path}`),
...covered.map((folder)=>`--blacklist=${folder}`),
`--read-write=${scratch}`,
...readable.map((path)=>`--read-only=${path}`),
...writable.map((path)=>`--read-write=${path}`),
'--',
'sh',
'-c',
'cd "$1" && shift && exec "$@"',
'sh',
cwd,
...program
];
return{
tool:'firejail',
file:'firejail',
args
};
}
const unseen=[
'/proc',
'/sys',
'/dev/pts',
'/dev/mqueue',
'/dev/hugepages',
'/run/firejail'
];
function systemCallFilter(arch){
if(!filtered.has(arch))return;
const parts=tables.map(({audit,calls,top})=>{
const wide=void 0===top?[]:[
jump(JGE,top,calls.length + 1,0)
];
const body=[
load(NUMBER),
...wide,
...calls.map((call,index)=>jump(JEQ,call,calls.length - index,0)),
answer(ALLOW),
answer(REFUSE)
];
return[
jump(JEQ,audit,0,body.length),
...body
];
});
const program=[
load(ARCHITECTURE),
...parts.flat(),
answer(REFUSE)
];
const bytes=new Uint8Array(8*program.length);
const view=new DataView(bytes.buffer);
program.forEach(({code,yes,no,value},index)=>{
view.setUint16(8*index,code,true);
view.setUint8(8*index + 2,yes);
view.setUint8(8*index + 3,no);
view.setUint32(8*index + 4,value,true);
});
return bytes;
}
const NUMBER=0;
const ARCHITECTURE=4;
const JEQ=0x15;
const JGE=0x35;
const ALLOW=0x7fff0000;
const REFUSE=0x00050001;
function load(offset){
return{
code:0x20,
yes:0,
no:0,
value:offset
};
}
function jump(code,value,yes,no){
return{
code,
yes,
no,
value
};
}
function answer(value){
return{
code:0x06,
yes:0,
no:0,
value
};
}
const later=[
425,
429,
430,
428,
442
];
const amd64={
audit:0xc000003e,
calls:[
101,
165,
166,
155,
161,
167,
168,
169,
175,
176,
313,
246,
321,
298,
250,
248,
249,
272,
308,
323,
310,
311,
312,
304,
163,
164,
227,
179,
...later
],
top:0x40000000
};
const i386={
audit:0x40000003,
calls:[
26,
21,
52,
217,
61,
87,
115,
88,
128,
129,
350,
283,
357,
336,
288,
286,
287,
310,
346,
374,
347,
348,
349,
342,
51,
79,
264,
404,
131,
...later
]
};
const arm64={
audit:0xc00000b7,
calls:[
117,
40,
39,
41,
51,
224,
225,
142,
105,
106,
273,
104,
280,
241,
219,
217,
218,
97,
268,
282,
270,
271,
272,
265,
89,
170,
112,
60,
...later
]
};
const tables=[
amd64,
i386,
arm64
];
const filtered=new Set([
'amd64',
'386',
'arm64'
]);
var shell_export=require$(49686);
function unshare(given){
const namespaces=[
'--mount',
'--net',
'--pid',
'--ipc',
'--uts',
'--fork',
'--kill-child',
'--mount-proc'
];
const script=[
'sh',
'-c',
scriptOf(given),
'sh',
...given.program
];
return[
[
'--user',
'--map-root-user',
...namespaces
],
namespaces
].map((ways)=>({
tool:'unshare',
file:'unshare',
args:[
...ways,
...script
]
}));
}
function scriptOf({hidden,readable,writable,cwd}){
const bound=[
...readable,
...writable
];
const closed = bound.map((_, index)=>`${firstDescriptor + index}<&-`).join(' ');
return[
'set -e',
'mount --make-rprivate /',
...writable.map((path)=>`mount --bind ${q(path)} ${q(path)}`),
...bound.map((path, index)=>`exec ${firstDescriptor + index}<${q(path)}`),
'while read -r _ point _ options _; do',
"  point=$(printf '%b.' \"$(printf %s \"$point\" | sed 's/\\\\\\([0-7]\\)/\\\\0\\1/g')\"); point=${point%.}",
`  case $point in ${[
...writable.map(q),
'/proc',
'/proc/*'
].join(' | ')}) continue ;; esac`,
'  flags=remount,bind,ro',
'  for flag in nosuid nodev noexec noatime nodiratime relatime; do',
'    case ,$options, in *,$flag,*) flags=$flags,$flag ;; esac',
'  done',
'  mount -c -o "$flags" "$point" 2>/dev/null || [ "$(stat -c %m "$point" 2>/dev/null)" != "$point" ]',
'done <<END',
'$(cat /proc/self/mounts)',
'END',
...hidden.map((folder)=>`mount -c -t tmpfs -o nosuid,nodev,mode=0700 tmpfs ${q(folder)}`),
...bound.map((path, index)=>`mkdir -p ${q(path)} 2>/dev/null || :; mount -c --bind /proc/self/fd/${firstDescriptor + index} ${q(path)}`),
`cd ${q(cwd)}`,
`exec setpriv --no-new-privs --inh-caps=-all --bounding-set=-all "$@" ${closed}`
].join('\n');
}
const firstDescriptor=3;
function q(path){
return(0,shell_export.hD)('sh',path);
}
function sandboxedCommands(platform,confinement,program){
if('linux'!==platform.os)return[];
const given={
...confinement,
hidden:outermost(confinement.hidden),
program
};
return[
bubblewrap(given,systemCallFilter(platform.arch)),
firejail(given),
...unshare(given)
];
}
function outermost(folders){
const kept=[
...new Set(folders)
].filter((folder)=>'' !== folder && '/' !== folder);
return kept.filter((folder)=>!kept.some((other)=>other!==folder&&isWithin(folder,other)));
}
async function runConfined(run,confinement,given){
const{env}=given;
const program=[
'sh',
'-c',
`echo ${mark} && exec "$@"`,
'sh',
...given.program
];
for(const command of sandboxedCommands(run.platform,confinement,program)){
const ended=await runToEnd(run,{
...command,
cwd: '/',
env
});
if (ended?.stdout.startsWith(`${mark}\n`)) return {
tool:command.tool,
...ended
};
run.emit({
kind:'trace',
message: `no sandbox by ${command.tool}: ${ended?.stderr.trim() ?? 'not found'}`
});
}
return;
}
async function findSandbox(run,confinement,given){
const working=await runConfined(run,confinement,{
program:[
'true'
],
env:given.env
});
const commands=sandboxedCommands(run.platform,confinement,given.program);
return commands.find(({tool})=>tool===working?.tool);
}
const mark='setup-go-tarball';
const limit=60_000;
async function runToEnd(run,given){
const{file,args,cwd,env,third}=given;
const child=await run.exec.start(file,args,{
cwd,
env,
stdin:'ignore',
output:'pipe',
third
}).catch((error)=>{
if(error instanceof problem.A)return;
throw error;
});
if(void 0===child)return;
const output=Promise.all([
read(child.stdout),
read(child.stderr),
child.exited
]);
const ended=output.then(()=>true);
try{
for(let waited=0;!await Promise.race([
ended,
pause(run)
]);waited +=step)if(waited>=limit)throw endless(file);
}catch(error){
child.kill('SIGKILL');
throw error;
}
const[stdout,stderr,{exitCode}]=await output;
return{
exitCode,
stdout,
stderr
};
}
const step=50;
async function pause(run){
await run.clock.sleep(step);
return false;
}
function endless(file){
return new problem.A('GO_FAILED', `"${file}" has not ended after ${limit / 1000} seconds`, {
hint:'A Go that works answers at once. Run this again; if it stays so, name another mirror.'
});
}
async function read(stream){
const chunks=[];
for await(const chunk of stream)chunks.push(chunk);
return Buffer.concat(chunks).toString();
}
}),
10652:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
cleanEnvironment:()=>cleanEnvironment,
firstRun:()=>firstRun,
mountsOf:()=>mountsOf,
requireSandbox:()=>requireSandbox,
sandboxMissing:()=>sandboxMissing,
scratch:()=>scratch
});
var path$0=require$(76760);
var points$4=require$(5674);
var problem$1=require$(48624);
var cache$2=require$(47425);
var confined$3=require$(54347);
async function firstRun(run,{root,release},mode){
if('windows'===run.platform.os&&'require'!==mode)return 'none';
const program=[
(0,cache$2.K1)(run,root),
'version'
];
const confined='off'===mode?void 0:await confinedRun(run,root,program);
if(void 0===confined&&'require'===mode)throw sandboxMissing();
const{exitCode,stderr}=confined??await bareRun(run,root,program)??{
exitCode:126,
stderr:''
};
const sandbox=confined?.tool??'none';
run.emit({
kind:'first-run',
release,
sandbox,
exitCode
});
if(0===exitCode||'require'!==mode)return sandbox;
throw new problem$1.A('GO_FAILED', `"go version" of ${release} ended with ${exitCode} in a sandbox by ${sandbox}: ${stderr.trim()}`, {
hint:'If this Go is built for this machine, it may not work in sandboxes: set sandbox: auto.'
});
}
async function requireSandbox(run){
const confinement=await confinementOf(run,[]);
const found=await(0,confined$3.id)(run,confinement,{
program:[
'true'
],
env:cleanEnvironment(run,confinement.scratch)
});
if(void 0===found)throw sandboxMissing();
}
function sandboxMissing(){
return new problem$1.A('SANDBOX_MISSING','No program of this machine can make a sandbox',{
hint:'Install bubblewrap or firejail, and allow it to make namespaces; --debug shows what was tried. Or set sandbox: auto.'
});
}
async function confinedRun(run,root,program){
const confinement=await confinementOf(run,[
root
]);
const env={
...cleanEnvironment(run,confinement.scratch),
GOROOT:root
};
return(0,confined$3.id)(run,confinement,{
program,
env
});
}
async function bareRun(run,root,program){
const home=await emptyHome(run);
if(void 0===home)return;
const[file='',...args]=program;
try{
return await(0,confined$3.cd)(run,{
file,
args,
cwd:home,
env:{
...cleanEnvironment(run,home),
GOROOT:root
}
});
}finally{
await run.files.remove(home);
}
}
async function emptyHome(run){
try{
return await run.files.makeTemporaryFolder((0,path$0.join)(run.temporary,'setup-go-first-run-'));
}catch(error){
if(!(error instanceof problem$1.A))throw error;
run.emit({
kind:'ignored',
what:'first-run',
message:error.message
});
return;
}
}
async function confinementOf(run,readable){
const{home,workspace,temporary}=run;
const hidden=[
scratch,
home,
workspace,
temporary
];
return{
hidden,
scratch,
readable,
writable:[],
cwd:scratch,
mounts:await mountsOf(run)
};
}
async function mountsOf(run){
return (0, points$4.l)(await run.files.readText('/proc/self/mountinfo') ?? '');
}
const scratch = '/tmp';
function cleanEnvironment({env},home){
return{
PATH:env.PATH??'',
HOME:home,
TMPDIR:home,
GOENV:'off',
GOTOOLCHAIN:'local',
GOTELEMETRY:'off'
};
}
})
};
