exports.id=264;
exports.ids=[
264
];
exports.modules={
40264:((__unused_webpack_module,exports$,require$)=>{
"use strict";
require$.r(exports$);
require$.d(exports$,{
handOver:()=>handOver
});
var fs$0=require$(73024);
var os$1=require$(48161);
var path$2=require$(76760);
var spawn$3=require$(80546);
var spawn$3_default=require$.n(spawn$3);
var problem$4=require$(48624);
var quoted$7=require$(58987);
var problem$5=require$(58076);
var third$6=require$(57303);
async function handOver(file,args,env,third){
const more=void 0===third?[]:[
'pipe'
];
const child=spawn$3_default()(file,[
...args
],{
env,
stdio:[
'inherit',
'inherit',
'inherit',
...more
]
});
if(void 0!==third)(0,third$6.F)(child,third);
const passOn=(signal)=>void(comesFromTerminal(signal)||child.kill(signal));
for(const signal of signals)process.on(signal,passOn);
try{
return await new Promise((resolve,reject)=>{
child.on('error',(error)=>{
if('kill'!==error.syscall)reject(cannotStart(file,error));
});
child.once('exit',(code,signal)=>{
if(code===notRecognized&&!isThere(file,env))return reject(cannotStart(file,{
code:'ENOENT'
}));
const exitCode=code??128 +(null===signal?0:os$1.constants.signals[signal]);
resolve({
exitCode,
signal:signal??void 0
});
});
});
}finally{
for(const signal of signals)process.off(signal,passOn);
}
}
const notRecognized='win32'===process.platform?9009:void 0;
function isThere(file,env){
const variable=(wanted)=>Object.entries(env).find(([name])=>name.toUpperCase()===wanted)?.[1]??'';
const folders=[
'',
...variable('PATH').split(';')
];
const extensions=[
'',
...variable('PATHEXT').split(';')
];
return folders.some((folder)=>extensions.some((extension)=>(0, fs$0.existsSync)((0, path$2.join)(folder, `${file}${extension}`))));
}
const signals='win32'===process.platform?[
'SIGINT',
'SIGBREAK',
'SIGHUP',
'SIGTERM'
]:[
'SIGINT',
'SIGQUIT',
'SIGHUP',
'SIGTERM',
'SIGUSR1',
'SIGUSR2'
];
function comesFromTerminal(signal){
if('win32'===process.platform)return true;
const ofKeys='SIGINT'===signal||'SIGQUIT'===signal;
return ofKeys&&(process.stdin.isTTY||process.stdout.isTTY||process.stderr.isTTY);
}
function cannotStart(file,cause){
if ('ENOENT' !== (0, problem$5.CA)(cause)) return new problem$4.A('COMMAND_FAILED', `Cannot run ${(0, quoted$7.T)(file)}: ${(0, problem$5.gJ)(cause)}`, {
hint:'Check that it is executable, and built for this platform.',
exitCode:126,
cause
});
return new problem$4.A('COMMAND_FAILED', `There is no command ${(0, quoted$7.T)(file)}`, {
hint: /[\\/]/.test(file) ? 'Check its path, and that what its first line names exists.' : 'Check its spelling. It is searched for on PATH, after the folders of that Go.',
exitCode:127,
cause
});
}
}),
57303:((__unused_webpack_module,exports$,require$)=>{
"use strict";
require$.d(exports$,{
F:()=>giveThird
});
var stream$0=require$(57075);
function giveThird(child,bytes){
const stream=child.stdio[3];
if(!(stream instanceof stream$0.Writable))return;
stream.on('error',()=>void 0);
stream.end(bytes);
}
}),
80546:((module,__unused_webpack_exports,require$)=>{
"use strict";
const cp=require$(35317);
const parse=require$(97877);
const enoent=require$(16469);
function spawn(command,args,options){
const parsed=parse(command,args,options);
const spawned=cp.spawn(parsed.command,parsed.args,parsed.options);
enoent.hookChildProcess(spawned,parsed);
return spawned;
}
function spawnSync(command,args,options){
const parsed=parse(command,args,options);
const result=cp.spawnSync(parsed.command,parsed.args,parsed.options);
result.error=result.error||enoent.verifyENOENTSync(result.status,parsed);
return result;
}
module.exports=spawn;
module.exports.spawn=spawn;
module.exports.sync=spawnSync;
module.exports._parse=parse;
module.exports._enoent=enoent;
}),
16469:((module)=>{
"use strict";
const isWin='win32'===process.platform;
function notFoundError(original,syscall){
return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
code:'ENOENT',
errno:'ENOENT',
syscall: `${syscall} ${original.command}`,
path:original.command,
spawnargs:original.args
});
}
function hookChildProcess(cp,parsed){
if(!isWin)return;
const originalEmit=cp.emit;
cp.emit=function(name,arg1){
if('exit'===name){
const err=verifyENOENT(arg1,parsed);
if(err)return originalEmit.call(cp,'error',err);
}
return originalEmit.apply(cp,arguments);
};
}
function verifyENOENT(status,parsed){
if(isWin&&1===status&&!parsed.file)return notFoundError(parsed.original,'spawn');
return null;
}
function verifyENOENTSync(status,parsed){
if(isWin&&1===status&&!parsed.file)return notFoundError(parsed.original,'spawnSync');
return null;
}
module.exports={
hookChildProcess,
verifyENOENT,
verifyENOENTSync,
notFoundError
};
}),
97877:((module,__unused_webpack_exports,require$)=>{
"use strict";
const path=require$(16928);
const resolveCommand=require$(64866);
const escape=require$(2164);
const readShebang=require$(70599);
const isWin='win32'===process.platform;
const isExecutableRegExp = /\.(?:com|exe)$/i;
const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
function detectShebang(parsed){
parsed.file=resolveCommand(parsed);
const shebang=parsed.file&&readShebang(parsed.file);
if(shebang){
parsed.args.unshift(parsed.file);
parsed.command=shebang;
return resolveCommand(parsed);
}
return parsed.file;
}
function parseNonShell(parsed){
if(!isWin)return parsed;
const commandFile=detectShebang(parsed);
const needsShell=!isExecutableRegExp.test(commandFile);
if(parsed.options.forceShell||needsShell){
const needsDoubleEscapeMetaChars=isCmdShimRegExp.test(commandFile);
parsed.command=path.normalize(parsed.command);
parsed.command=escape.command(parsed.command);
parsed.args=parsed.args.map((arg)=>escape.argument(arg,needsDoubleEscapeMetaChars));
const shellCommand=[
parsed.command
].concat(parsed.args).join(' ');
parsed.args=[
'/d',
'/s',
'/c',
`"${shellCommand}"`
];
parsed.command=process.env.comspec||'cmd.exe';
parsed.options.windowsVerbatimArguments=true;
}
return parsed;
}
function parse(command,args,options){
if(args&&!Array.isArray(args)){
options=args;
args=null;
}
args=args?args.slice(0):[];
options=Object.assign({},options);
const parsed={
command,
args,
options,
file:void 0,
original:{
command,
args
}
};
return options.shell?parsed:parseNonShell(parsed);
}
module.exports=parse;
}),
2164:((module)=>{
"use strict";
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
function escapeCommand(arg){
arg=arg.replace(metaCharsRegExp,'^$1');
return arg;
}
function escapeArgument(arg,doubleEscapeMetaChars){
arg = `${arg}`;
arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
arg = arg.replace(/(?=(\\+?)?)\1$/, '$1$1');
arg = `"${arg}"`;
arg=arg.replace(metaCharsRegExp,'^$1');
if(doubleEscapeMetaChars)arg=arg.replace(metaCharsRegExp,'^$1');
return arg;
}
module.exports.command=escapeCommand;
module.exports.argument=escapeArgument;
}),
70599:((module,__unused_webpack_exports,require$)=>{
"use strict";
const fs=require$(79896);
const shebangCommand=require$(79152);
function readShebang(command){
const size=150;
const buffer=Buffer.alloc(size);
let fd;
try{
fd=fs.openSync(command,'r');
fs.readSync(fd,buffer,0,size,0);
fs.closeSync(fd);
}catch(e){}
return shebangCommand(buffer.toString());
}
module.exports=readShebang;
}),
64866:((module,__unused_webpack_exports,require$)=>{
"use strict";
const path=require$(16928);
const which=require$(26848);
const getPathKey=require$(56689);
function resolveCommandAttempt(parsed,withoutPathExt){
const env=parsed.options.env||process.env;
const cwd=process.cwd();
const hasCustomCwd=null!=parsed.options.cwd;
const shouldSwitchCwd=hasCustomCwd&&void 0!==process.chdir&&!process.chdir.disabled;
if(shouldSwitchCwd)try{
process.chdir(parsed.options.cwd);
}catch(err){}
let resolved;
try{
resolved=which.sync(parsed.command,{
path:env[getPathKey({
env
})],
pathExt:withoutPathExt?path.delimiter:void 0
});
}catch(e){}finally{
if(shouldSwitchCwd)process.chdir(cwd);
}
if(resolved)resolved=path.resolve(hasCustomCwd?parsed.options.cwd:'',resolved);
return resolved;
}
function resolveCommand(parsed){
return resolveCommandAttempt(parsed)||resolveCommandAttempt(parsed,true);
}
module.exports=resolveCommand;
}),
72940:((module,__unused_webpack_exports,require$)=>{
require$(79896);
var core;
core='win32'===process.platform||global.TESTING_WINDOWS?require$(59225):require$(81025);
module.exports=isexe;
isexe.sync=sync;
function isexe(path,options,cb){
if('function'==typeof options){
cb=options;
options={};
}
if(!cb){
if('function'!=typeof Promise)throw new TypeError('callback not provided');
return new Promise(function(resolve,reject){
isexe(path,options||{},function(er,is){
if(er)reject(er);
else resolve(is);
});
});
}
core(path,options||{},function(er,is){
if(er){
if('EACCES'===er.code||options&&options.ignoreErrors){
er=null;
is=false;
}
}
cb(er,is);
});
}
function sync(path,options){
try{
return core.sync(path,options||{});
}catch(er){
if(options&&options.ignoreErrors||'EACCES'===er.code)return false;
else throw er;
}
}
}),
81025:((module,__unused_webpack_exports,require$)=>{
module.exports=isexe;
isexe.sync=sync;
var fs=require$(79896);
function isexe(path,options,cb){
fs.stat(path,function(er,stat){
cb(er,er?false:checkStat(stat,options));
});
}
function sync(path,options){
return checkStat(fs.statSync(path),options);
}
function checkStat(stat,options){
return stat.isFile()&&checkMode(stat,options);
}
function checkMode(stat,options){
var mod=stat.mode;
var uid=stat.uid;
var gid=stat.gid;
var myUid=void 0!==options.uid?options.uid:process.getuid&&process.getuid();
var myGid=void 0!==options.gid?options.gid:process.getgid&&process.getgid();
var u=parseInt('100',8);
var g=parseInt('010',8);
var o=parseInt('001',8);
var ug=u|g;
var ret=mod&o||mod&g&&gid===myGid||mod&u&&uid===myUid||mod&ug&&0===myUid;
return ret;
}
}),
59225:((module,__unused_webpack_exports,require$)=>{
module.exports=isexe;
isexe.sync=sync;
var fs=require$(79896);
function checkPathExt(path,options){
var pathext=void 0!==options.pathExt?options.pathExt:process.env.PATHEXT;
if(!pathext)return true;
pathext=pathext.split(';');
if(-1!==pathext.indexOf(''))return true;
for(var i=0;i<pathext.length;i++){
var p=pathext[i].toLowerCase();
if(p&&path.substr(-p.length).toLowerCase()===p)return true;
}
return false;
}
function checkStat(stat,path,options){
if(!stat.isSymbolicLink()&&!stat.isFile())return false;
return checkPathExt(path,options);
}
function isexe(path,options,cb){
fs.stat(path,function(er,stat){
cb(er,er?false:checkStat(stat,path,options));
});
}
function sync(path,options){
return checkStat(fs.statSync(path),path,options);
}
}),
56689:((module)=>{
"use strict";
const pathKey=(options={})=>{
const environment=options.env||process.env;
const platform=options.platform||process.platform;
if('win32'!==platform)return 'PATH';
return Object.keys(environment).reverse().find((key)=>'PATH'===key.toUpperCase())||'Path';
};
module.exports=pathKey;
module.exports.default=pathKey;
}),
79152:((module,__unused_webpack_exports,require$)=>{
"use strict";
const shebangRegex=require$(77334);
module.exports=(string='')=>{
const match=string.match(shebangRegex);
if(!match)return null;
const [path, argument] = match[0].replace(/#! ?/, '').split(' ');
const binary = path.split('/').pop();
if('env'===binary)return argument;
return argument ? `${binary} ${argument}` : binary;
};
}),
77334:((module)=>{
"use strict";
module.exports = /^#!(.*)/;
}),
26848:((module,__unused_webpack_exports,require$)=>{
const isWindows='win32'===process.platform||'cygwin'===process.env.OSTYPE||'msys'===process.env.OSTYPE;
const path=require$(16928);
const COLON=isWindows?';':':';
const isexe=require$(72940);
const getNotFoundError = (cmd)=>Object.assign(new Error(`not found: ${cmd}`), {
code:'ENOENT'
});
const getPathInfo=(cmd,opt)=>{
const colon=opt.colon||COLON;
const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [
''
]:[
...isWindows?[
process.cwd()
]:[],
...(opt.path||process.env.PATH||'').split(colon)
];
const pathExtExe=isWindows?opt.pathExt||process.env.PATHEXT||'.EXE;.CMD;.BAT;.COM':'';
const pathExt=isWindows?pathExtExe.split(colon):[
''
];
if(isWindows){
if(-1!==cmd.indexOf('.')&&''!==pathExt[0])pathExt.unshift('');
}
return{
pathEnv,
pathExt,
pathExtExe
};
};
const which=(cmd,opt,cb)=>{
if('function'==typeof opt){
cb=opt;
opt={};
}
if(!opt)opt={};
const{pathEnv,pathExt,pathExtExe}=getPathInfo(cmd,opt);
const found=[];
const step=(i)=>new Promise((resolve,reject)=>{
if(i===pathEnv.length)return opt.all&&found.length?resolve(found):reject(getNotFoundError(cmd));
const ppRaw=pathEnv[i];
const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
const pCmd=path.join(pathPart,cmd);
const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
resolve(subStep(p,i,0));
});
const subStep=(p,i,ii)=>new Promise((resolve,reject)=>{
if(ii===pathExt.length)return resolve(step(i + 1));
const ext=pathExt[ii];
isexe(p + ext,{
pathExt:pathExtExe
},(er,is)=>{
if(!er&&is)if(!opt.all)return resolve(p + ext);
else found.push(p + ext);
return resolve(subStep(p,i,ii + 1));
});
});
return cb?step(0).then((res)=>cb(null,res),cb):step(0);
};
const whichSync=(cmd,opt)=>{
opt=opt||{};
const{pathEnv,pathExt,pathExtExe}=getPathInfo(cmd,opt);
const found=[];
for(let i=0;i<pathEnv.length;i++){
const ppRaw=pathEnv[i];
const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
const pCmd=path.join(pathPart,cmd);
const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
for(let j=0;j<pathExt.length;j++){
const cur=p + pathExt[j];
try{
const is=isexe.sync(cur,{
pathExt:pathExtExe
});
if(is)if(!opt.all)return cur;
else found.push(cur);
}catch(ex){}
}
}
if(opt.all&&found.length)return found;
if(opt.nothrow)return null;
throw getNotFoundError(cmd);
};
module.exports=which;
which.sync=whichSync;
})
};
