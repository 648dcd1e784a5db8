"use strict";
exports.id=1949;
exports.ids=[
1949
];
exports.modules={
94546:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Yq:()=>loaderMissing,
an:()=>glibcLoaders,
kJ:()=>hintForLoader
});
var problem$0=require$(48624);
var version$1=require$(35345);
function glibcLoaders(version,{os,arch}){
if('linux'!==os||(0,version$1.Zy)(version,firstStatic)>=0)return[];
return loaders.get(arch)??[];
}
function loaderMissing(archive,[loader='']){
return new problem$0.A('PLATFORM_UNSUPPORTED', `${archive} cannot run on this system: its go command needs glibc's loader "${loader}", which does not exist`, {
hint:glibcHint
});
}
function hintForLoader(loader){
return isGlibcs(loader) ? glibcHint : `Install what provides "${loader}".`;
}
const glibcHint='Use Go 1.21 or later, which needs no loader, or a system with glibc. On Alpine, "apk add gcompat" provides the loader.';
const firstStatic={
major:1,
minor:21,
patch:0,
pre:{
kind:'beta',
number:0
}
};
const loaders=new Map([
[
'amd64',
[
'/lib64/ld-linux-x86-64.so.2'
]
],
[
'386',
[
'/lib/ld-linux.so.2'
]
],
[
'arm64',
[
'/lib/ld-linux-aarch64.so.1'
]
],
[
'armv6l',
[
'/lib/ld-linux.so.3',
'/lib/ld-linux-armhf.so.3'
]
],
[
'ppc64le',
[
'/lib64/ld64.so.2'
]
],
[
's390x',
[
'/lib64/ld64.so.1',
'/lib/ld64.so.1'
]
]
]);
function isGlibcs(loader){
return /^\/lib(?:64)?\/ld-linux|^\/lib(?:64)?\/ld64\.so\.\d$/.test(loader);
}
}),
61949:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
whyNotStarted:()=>whyNotStarted
});
var external_node_fs_=require$(73024);
function interpreterOf(head){
if (0x23 === head[0] && 0x21 === head[1]) return /^#![ \t]*([^ \t\r\n]+)/.exec(ascii(head))?.[1];
const isElf='\x7fELF'===ascii(head.subarray(0,4));
return isElf?loaderOf(new DataView(head.buffer,head.byteOffset,head.byteLength)):void 0;
}
function loaderOf(elf){
if(elf.byteLength<64)return;
const[wide,little]=[
2===elf.getUint8(4),
1===elf.getUint8(5)
];
const word=(at)=>wide?Number(elf.getBigUint64(at,little)):elf.getUint32(at,little);
const table=word(wide?32:28);
const[entrySize,entries]=[
elf.getUint16(wide?54:42,little),
elf.getUint16(wide?56:44,little)
];
for(let index=0;index<entries;index++){
const entry=table + index*entrySize;
if(entry +(wide?40:20)>elf.byteLength)return;
if(elf.getUint32(entry,little)!==PT_INTERP)continue;
const[start,size]=[
word(entry +(wide?8:4)),
word(entry +(wide?32:16))
];
if(start + size>elf.byteLength)return;
return ascii(new Uint8Array(elf.buffer, elf.byteOffset + start, size)).replace(/\0.*$/s, '');
}
return;
}
const PT_INTERP=3;
function ascii(bytes){
return new TextDecoder('latin1').decode(bytes);
}
var glibc_loader=require$(94546);
var file_problem=require$(58076);
function whyNotStarted(file,cwd,error){
const said=(0,file_problem.gJ)(error);
const usual={
why:said,
hint:'Check that the file exists, is executable, and is built for this platform.'
};
if('ENOENT'!==(0,file_problem.CA)(error)||!isFile(file))return usual;
if(!(0,external_node_fs_.existsSync)(cwd))return{
why:'that folder does not exist',
hint:'Create it, or name another folder.'
};
if('win32'===process.platform&&Math.max(file.length,cwd.length)>longestOnWindows)return{
why: `Windows starts nothing at a path of more than ${longestOnWindows} characters`,
hint:'Choose a shorter folder for the tool cache (RUNNER_TOOL_CACHE), or set install-dir.'
};
const runner=interpreterOf(headOf(file));
if(void 0===runner||(0,external_node_fs_.existsSync)(runner))return usual;
return{
why: `it needs "${runner}", which does not exist`,
hint:(0,glibc_loader.kJ)(runner)
};
}
const longestOnWindows=258;
function isFile(path){
return(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:false
})?.isFile()===true;
}
function headOf(file){
const head=new Uint8Array(4096);
try{
const open=(0,external_node_fs_.openSync)(file,'r');
try{
return head.subarray(0,(0,external_node_fs_.readSync)(open,head));
}finally{
(0,external_node_fs_.closeSync)(open);
}
}catch(error){
if('EACCES'===(0,file_problem.CA)(error))return new Uint8Array();
throw error;
}
}
})
};
