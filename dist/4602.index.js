"use strict";
exports.id=4602;
exports.ids=[
4602
];
exports.modules={
41394:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>runToEnd,
w:()=>lastLines
});
async function runToEnd(run,file,args,options){
await run.listenForStop();
run.throwIfStopped();
const child=await run.exec.start(file,args,{
...options,
stdin:'ignore',
output:'pipe'
});
const ended=Promise.all([
textOf(child.stdout),
textOf(child.stderr),
child.exited
]);
let running=true;
const done=ended.finally(()=>{
running=false;
});
while(running)try{
await Promise.race([
done,
run.clock.sleep(50)
]);
}catch(error){
child.kill('SIGTERM');
await ended;
throw error;
}
const[stdout,stderr,{exitCode}]=await done;
return{
exitCode,
stdout,
stderr
};
}
async function textOf(bytes){
const decoder=new TextDecoder();
let text='';
for await(const chunk of bytes)text +=decoder.decode(chunk,{
stream:true
});
return text + decoder.decode();
}
function lastLines(text){
return text.trim().split(/\r?\n/).slice(-12).join('\n');
}
}),
14602:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
setStableTimes:()=>setStableTimes
});
var external_node_path_=require$(76760);
var environment=require$(86984);
function readTrackedFiles(text){
const files=new Map();
const submodules=[];
const others=new Set();
for(const entry of text.split('\0')){
const [, tag, mode = '', blob = '', stage, path = ''] = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
if(void 0!==tag)if(mode===submodule)submodules.push(path);
else if('H'===tag&&'0'===stage)files.set(path,blob);
else others.add(path);
}
for(const path of others)files.delete(path);
return{
files:[
...files
].map(([path,blob])=>({
path,
blob
})),
submodules:[
...new Set(submodules)
],
others:others.size
};
}
const submodule='160000';
function timeOfBlob(blob){
const seconds=Number.parseInt(blob.slice(0,8),16)%2**29;
const thousandths=Number.parseInt(blob.slice(8,16),16)%1000;
return(earliest + seconds)*1000 + thousandths;
}
const earliest=1_000_000_000;
function foldersOf(paths){
const folders=new Map();
for(const path of paths){
let rest=path;
for(let cut = rest.lastIndexOf('/');; cut = rest.lastIndexOf('/')){
const folder=rest.slice(0,Math.max(cut,0));
const names=folders.get(folder)??new Set();
const known=names.has(rest.slice(cut + 1));
folders.set(folder,names.add(rest.slice(cut + 1)));
if(cut<0||known)break;
rest=folder;
}
}
return new Map([
...folders
].map(([folder,names])=>[
folder,
[
...names
].sort()
]));
}
var problem=require$(48624);
var run_to_end=require$(41394);
async function setStableTimes(run){
const started=run.clock.now();
try{
let done={
files:0,
others:0
};
for(const root of(await checkouts(run)))done=add(done,await setTimesIn(run,root));
const seconds = ((run.clock.now() - started) / 1000).toFixed(1);
const left = 0 === done.others ? '' : `; ${done.others} are not as git has them, and keep theirs`;
const message = `Set the times of ${done.files} files by their contents in ${seconds} s${left}`;
run.emit({
kind:'remark',
level:'info',
message
});
}catch(error){
if(!(error instanceof problem.A)||'INTERRUPTED'===error.code||'TIMED_OUT'===error.code)throw error;
const message = `stable-mtimes: not all times of files were set, so tests that open files run again: ${error.message}`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
}
function add(one,other){
return{
files:one.files + other.files,
others:one.others + other.others
};
}
async function checkouts(run){
const{workspace}=run;
const listed=await git(run,workspace,[
'ls-files',
'-z'
]);
if(''!==listed.stdout)return[
workspace
];
const below=[];
for(const name of(await run.files.list(workspace)))if(await run.files.kind((0,external_node_path_.join)(workspace,name,'.git'))!==void 0)below.push((0,external_node_path_.join)(workspace,name));
if(below.length>0)return below.toSorted();
const why=0===listed.exitCode?'git tracks nothing':firstLine(listed.stderr);
throw new problem.A('FILES_FAILED', `no files of git in "${workspace}": ${why}. Put the checkout before this step`);
}
async function setTimesIn(run,root){
const listing=await need(run,root,[
'ls-files',
'-z',
'--stage',
'-v',
'--cached',
'--modified'
]);
const{files,submodules,others}=readTrackedFiles(listing);
const folders=await run.cacheFolders();
const paths=files.map(({path})=>path);
const times=files.map(({path,blob})=>({
path,
time:timeOfBlob(blob),
isFolder:false
}));
const missing=await folders.setTimesOf(root,times);
await folders.setTimesOf(root,await timesOfFolders(run,paths));
const{exitCode,stderr}=await git(run,root,[
'update-index',
'-q',
'--refresh'
]);
if(exitCode>1)run.emit({
kind:'trace',
message: `git update-index: ${firstLine(stderr)}`
});
let done={
files:files.length - missing,
others
};
for(const path of submodules)if(await run.files.kind((0,external_node_path_.join)(root,path,'.git'))!==void 0)done=add(done,await setTimesIn(run,(0,external_node_path_.join)(root,path)));
return done;
}
async function timesOfFolders(run,paths){
const times=[];
for(const[path,names]of foldersOf(paths)){
const digest=await run.digest();
digest.update(new TextEncoder().encode(names.join('\0')));
times.push({
path,
time:timeOfBlob(digest.hex()),
isFolder:true
});
}
return times;
}
async function need(run,folder,args){
const{exitCode,stdout,stderr}=await git(run,folder,args);
if(0===exitCode)return stdout;
throw new problem.A('FILES_FAILED', `"git ${args[0]}" exited with ${exitCode} in "${folder}": ${firstLine(stderr)}`);
}
function git(run,cwd,args){
const env={
...(0,environment.Uv)(run.env),
LC_ALL:'C'
};
return(0,run_to_end.c)(run,'git',[
'-c',
'core.fsmonitor=false',
...args
],{
cwd,
env
});
}
function firstLine(text){
return text.trim().split(/\r?\n/)[0] ?? '';
}
})
};
