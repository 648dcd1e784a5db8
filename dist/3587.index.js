"use strict";
exports.id=3587;
exports.ids=[
3587
];
exports.modules={
71007:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
T7:()=>dash,
bs:()=>programFolder,
hq:()=>shScript,
of:()=>shellOf,
u4:()=>cmdScript
});
function shellOf(sh,hasDash){
const isSmall = /\/(?:dash|ash|busybox)$/.test(sh ?? '');
return hasDash && !isSmall ? dash : '/bin/sh';
}
const dash = '/bin/dash';
function shScript(script){
const{bin,shell,program,pinned,extension,own}=script;
const absolute = bin.startsWith('/');
const folder = absolute ? quoted(bin) : `"\${0%/*}"/${quoted(bin)}`;
const root = `$(cd ${folder}/.. && pwd -P)`;
const linesOf=(variable)=>own.filter((each)=>each.variable===variable).flatMap((each)=>ownSh(each,script));
return[
`#!${shell}`,
...absolute?[]:[
'[ -h "$0" ] && exec "$(readlink -f "$0")" "$@"'
],
pinned ? `export GOROOT="${root}"` : 'unset GOROOT',
'case $GOTOOLCHAIN$GOTOOLCHAIN_INTERNAL_SWITCH_VERSION in path) export GOTOOLCHAIN=local ;; esac',
...linesOf('GOPATH'),
absolute ? `PATH=${folder}:$PATH` : `case $0 in /*) PATH=${folder}:$PATH ;; esac`,
...linesOf('GOBIN'),
`exec ${folder}/${program}${extension} "$@"`,
''
].join('\n');
}
function ownSh({variable,mark,suffix},{version,extension}){
const windows=''!==extension;
const strip = `${windows ? '[\\\\/]' : '/'}*`;
const value = `\${${variable}%${strip}${'' === suffix ? '' : strip}}/${version}${suffix}`;
const bin = 'GOPATH' === variable ? '/bin' : '';
return[
`if [ -n "$${variable}" ] && [ "$${variable}" = "$${mark}" ]; then`,
`  export ${variable}="${value}"`,
...windows?[
`  ${mark}=\${${variable}/:/}`,
`  PATH=/\${${mark}//\\\\//}${bin}:$PATH`
]:[
`  PATH=$${variable}${bin}:$PATH`
],
`  export ${mark}="$${variable}"`,
'fi'
];
}
function cmdScript(script){
const{bin,program,pinned,own}=script;
const absolute = /^(?:[A-Za-z]:|[\\/]{2})/.test(bin);
const folder = `${absolute ? '' : '%~dp0'}${bin.replaceAll('/', '\\').replaceAll('%', '%%')}`;
const linesOf=(variable)=>own.filter((each)=>each.variable===variable).map((each)=>ownCmd(each,script));
return[
'@echo off',
'setlocal',
pinned ? `for %%I in ("${folder}\\..") do set "GOROOT=%%~fI"` : 'set "GOROOT="',
'if "%GOTOOLCHAIN%%GOTOOLCHAIN_INTERNAL_SWITCH_VERSION%"=="path" set "GOTOOLCHAIN=local"',
...linesOf('GOPATH'),
`set "PATH=${folder};%PATH%"`,
...linesOf('GOBIN'),
`"${folder}\\${program}.exe" %*`,
''
].join('\r\n');
}
function ownCmd({variable,mark,suffix},{version}){
const end = suffix.replaceAll('/', '\\');
const value = `%%~dpI${version}${end}`;
const bin='GOPATH'===variable?'\\bin':'';
const of = '' === suffix ? `%${variable}%` : `%${variable}%\\..`;
return `if defined ${variable} if "%${variable}%"=="%${mark}%" for %%I in ("${of}") do set "${variable}=${value}" & set "${mark}=${value}" & set "PATH=${value}${bin};%PATH%"`;
}
function programFolder(script){
const [, folder] = /^exec (?:"\$\{0%\/\*\}"\/)?'((?:[^']|'\\'')*)'\/go(?:fmt)?(?:\.exe)? "\$@"$/m.exec(script) ?? [];
return folder?.replaceAll("'\\''","'");
}
function quoted(text){
return `'${text.replaceAll("'", "'\\''")}'`;
}
}),
30119:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
z:()=>namesFolder
});
var path$0=require$(76760);
function namesFolder({toolCache}){
return(0,path$0.join)(toolCache,'.setup-go-tarball','names');
}
}),
53587:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
pruneNames:()=>pruneNames
});
var path$0=require$(76760);
var scripts$4=require$(71007);
var problem$1=require$(48624);
var cache$2=require$(47425);
var folder$3=require$(30119);
async function pruneNames(run,{gone,dryRun}){
const home=(0,folder$3.z)(run);
const pruned=[];
for (const name of (await run.files.list(home)).filter((entry)=>/^[0-9a-f]{16}$/.test(entry)).sort()){
const folder=(0,path$0.join)(home,name);
const names=await namesWithoutGo(run,folder,new Set(gone));
if(void 0!==names)pruned.push(dryRun?{
folder,
names
}:await removeNames(run,{
folder,
names
}));
}
if(!dryRun)await run.files.removeIfEmpty(home);
return pruned;
}
async function removeNames(run,names){
try{
await run.files.remove(names.folder);
return names;
}catch(problem){
if(problem instanceof problem$1.A)return{
...names,
problem
};
throw problem;
}
}
async function namesWithoutGo(run,folder,gone){
const scripts='windows'===run.platform.os?(0,path$0.join)(folder,'sh'):folder;
const names=(await run.files.list(scripts)).filter((name)=>name.startsWith('go')).sort();
if(0===names.length)return;
for(const name of names){
const bin=(0,scripts$4.bs)(await run.files.readText((0,path$0.join)(scripts,name))??'');
if(void 0===bin)return;
const root=(0,path$0.resolve)(scripts,bin,'..');
if(!gone.has(root)&&await run.files.kind((0,cache$2.K1)(run,root))==='file')return;
}
return names.filter((name)=>!name.startsWith('gofmt'));
}
})
};
