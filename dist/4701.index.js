"use strict";
exports.id=4701;
exports.ids=[
4701
];
exports.modules={
64701:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
diagnosisJson:()=>diagnosisJson,
diagnosisLines:()=>diagnosisLines
});
var check_installs=require$(97740);
var check_places=require$(30900);
var diagnose=require$(51562);
var finding=require$(97774);
var shell_export=require$(49686);
var tool_name=require$(89623);
function whatWasDone({repair}){
switch(repair?.kind){
case void 0:
return '';
case 'remove':
case 'remove-of-install':
return `Removed "${repair.path}".`;
case 'unset-go-env':
return `Removed the line ${repair.name}=${repair.value} from "${repair.file}".`;
case 'remove-tree':
return `Removed "${repair.place.root}", its marker and its receipt.`;
case 'rename':
return `Moved "${repair.path}" to "${repair.to}".`;
case 'set-modes':
return 'Gave everything the modes that it was published with.';
case 'recover':
return({
'put back': `Moved "${repair.path}" back to "${repair.at}".`,
kept: `Kept "${repair.path}" under the name with .old.`,
removed: `Removed "${repair.path}".`
})[repair.outcome];
}
}
const losses=[
'marker-without-tree',
'tree-broken',
'tree-incomplete',
'link-broken'
];
function restoreCommand({code,repair}){
if(repair?.kind!=='remove-tree'||!losses.includes(code))return;
const{version,arch}=repair.place;
const origin=flagsOf(repair);
return[
'setup-go-tarball setup --go-version',
version,
'--architecture',
arch,
...origin
].join(' ');
}
function flagsOf({place,mirror}){
if(place.tool===tool_name.cq)return[
'--slim'
];
if(place.tool===tool_name.S7)return[];
return[
'--mirrors',
void 0===mirror?'URL':(0,shell_export.hD)('sh',mirror)
];
}
var plain_text=require$(11967);
function surroundingsLines({environment,capabilities},{proxies,mirrors}){
const{go,modules}=environment;
const others=proxies.filter(({name})=>mirrors.every((mirror)=>mirror.name!==name));
return[
...others.map(({name,answer})=>[
'Proxy',
`${name} ${'ms' in answer ? `${answer.ms} ms` : ''}`
]),
[
'Go on PATH',
void 0 === go ? 'none' : `${go.path} (${go.release || 'does not work'})`
],
...void 0===modules?[]:[
[
'Modules',
modulesText(modules)
]
],
[
'System',
systemText(capabilities)
],
[
'Disk',
diskText(capabilities)
]
];
}
function surroundingsJson({environment,capabilities,places},proxies){
const{go,modules}=environment;
const{folder,disk,inodes,system}=capabilities;
return{
'go-on-path':void 0===go?null:{
path:go.path,
root:go.root,
release:go.release,
works:void 0===go.broken
},
modules:void 0===modules?null:{
'go-mod':modules.gomod,
cache:modules.folder,
verified:0===modules.damaged.length&&void 0===modules.unchecked,
damaged:modules.damaged,
unchecked:modules.unchecked??null
},
proxies,
capabilities:{
folder,
'atomic-rename':disk?.atomicRename??null,
'hard-links':disk?.hardLinks??null,
'symbolic-links':disk?.symbolicLinks??null,
'case-insensitive':disk?.ignoresCase??null,
'runs-programs':disk?.runsPrograms??null,
'long-paths':disk?.longPaths??null,
free:places[0]?.room?.free??null,
inodes:inodes??null,
descriptors:system.descriptors??null,
libc:system.libc?{
name:system.libc.name,
version:system.libc.version??null
}:null,
rosetta:system.rosetta,
container:system.container??null
}
};
}
function modulesText({folder,damaged,unchecked}){
if (damaged.length > 0) return `${folder} (${damaged.length} damaged)`;
return `${folder} (${void 0 === unchecked ? 'verified' : `not verified: ${unchecked}`})`;
}
function systemText({system}){
const{libc,rosetta,container,descriptors}=system;
const parts=[
void 0===libc?'':[
libc.name,
libc.version
].filter(Boolean).join(' '),
rosetta?'translated by Rosetta':'',
void 0 === container ? 'no container' : `container (${container})`,
void 0 === descriptors ? '' : `${descriptors} open files`
];
return parts.filter(Boolean).join(', ');
}
function diskText({folder,disk,inodes}){
if (void 0 === disk) return `${folder} (nothing can be made there, so nothing was tried)`;
const has = (is, what)=>is ? what : `no ${what}`;
return[
has(disk.atomicRename,'atomic rename'),
has(disk.hardLinks,'hard links'),
has(disk.symbolicLinks,'symbolic links'),
disk.ignoresCase?'ignores case':'case-sensitive',
void 0===disk.runsPrograms?'':has(disk.runsPrograms,'programs'),
has(disk.longPaths,'long paths'),
void 0 === inodes ? '' : `${inodes} inodes free`
].filter(Boolean).join(', ');
}
function diagnosisLines(diagnosis){
const{facts,asked,findings,fixed,failed}=diagnosis;
const wrong=findings.filter(({severity})=>'fine'!==severity);
const lines=[
...factLines(facts,asked),
...findings.filter(({ severity })=>'fine' === severity).map((found)=>row('Note', `${found.path}: ${found.what}`)),
...fixed.flatMap(describeFixed),
...wrong.flatMap((found)=>describe(found,failed.get((0,finding.Vb)(found)))),
'',
summary(wrong,fixed)
];
return lines.map(plain_text.TN);
}
function diagnosisJson({facts,asked,findings,fixed,failed}){
const{checksums}=asked;
return{
healthy:(0,diagnose.W)(findings),
findings:[
...fixed.map((found)=>({
...plain(found),
fixed:true,
...repairedJson(found)
})),
...findings.map((found)=>{
const why=failed.get((0,finding.Vb)(found));
return{
...plain(found),
...void 0!==why&&{
fixed:false,
why
}
};
})
],
'tool-cache':placeJson(facts,'tool cache'),
checkpoints:placeJson(facts,'checkpoints'),
trees:facts.trees.filter(isThere).map(treeJson),
...facts.outside&&{
'install-dir':outsideJson(facts.outside)
},
installs:facts.installs.map(installJson),
mirrors:asked.mirrors.map(askedJson),
'checksum-database':checksums?askedJson(checksums):null,
...surroundingsJson(facts,asked.proxies.map(askedJson))
};
}
function factLines(facts,asked){
const[toolCache]=facts.places;
const absent=toolCache?.is===void 0;
const free = toolCache?.room ? `${(0, check_places.ix)(toolCache.room.free)} free` : '';
const state=[
absent?'does not exist yet':'',
free
].filter(Boolean).join(', ');
const{checksums}=asked;
return[
row('Tool cache', `${toolCache?.path}${state && ` (${state})`}`),
row('Trees',treesText(facts.trees.filter(isThere))),
...facts.outside?[
row('Install dir',outsideText(facts.outside))
]:[],
row('Installs',installsText(facts.installs)),
...asked.mirrors.map((mirror,index)=>row(0===index?'Mirrors':'',answerText(mirror))),
...checksums?[
row('Checksums',answerText(checksums))
]:[],
...surroundingsLines(facts,asked).map(([title,text])=>row(title,text))
];
}
function row(title,text){
return `${title.padEnd(12)}${text}`;
}
function isThere({is,marked}){
return marked&&'folder'===(0,check_places.xV)(is);
}
function treesText(trees){
const names = trees.map(({ place })=>`${place.tool} ${place.version} (${place.arch})`);
return 0 === names.length ? 'none' : `${names.length}: ${names.join(', ')}`;
}
function outsideText({path,there,tree}){
if(void 0===tree){
const empty='nothing'===there.kind?'does not exist yet':there.isEmpty?'empty':'no Go';
return `${path} (${empty})`;
}
const{release,platform,trust,mirror}=tree;
const origin = void 0 === trust ? 'unrecorded' : `${trust} from ${mirror}`;
return `${path} (${[
release,
platform,
origin
].filter(Boolean).join(', ')})`;
}
function installsText(installs){
const running=installs.filter(({live})=>live).length;
const resumable=installs.filter((install)=>install.resumable).length;
const parts=[
running > 0 ? `${running} running` : '',
resumable > 0 ? `${resumable} resumable` : ''
];
return parts.filter(Boolean).join(', ')||'none in progress';
}
function answerText({name,answer}){
switch(answer.kind){
case 'good':
return `${name} ${answer.ms} ms`;
case 'without':
return `${name} ${answer.ms} ms, without ${answer.what}`;
case 'off':
return `${name} not asked: ${answer.why}`;
default:
return `${name} no usable answer after ${answer.ms} ms`;
}
}
function describe(found,whyNot){
const notFixed=void 0===whyNot?[]:[
`  Not repaired: ${whyNot}`
];
return[
'',
heading(found.severity,found),
`  ${found.what}`,
`  ${found.means}`,
`  ${found.fix}`,
...notFixed
];
}
function describeFixed(found){
const done=whatWasDone(found);
const command=restoreCommand(found);
return[
'',
heading('Fixed',found),
`  ${found.what}`,
...''===done?[]:[
`  ${done}`
],
...void 0===command?[]:[
`  To install it again: ${command}`
]
];
}
function repairedJson(found){
const command=restoreCommand(found);
return{
done:whatWasDone(found),
...void 0!==command&&{
restore:command
}
};
}
function heading(word,{code,path}){
return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${code}: ${path}`;
}
function summary(wrong,fixed){
const done=fixed.length>0?[
`${fixed.length} repaired`
]:[];
if (0 === wrong.length) return done.length > 0 ? `Everything is fine: ${done}.` : 'Everything is fine.';
const errors=wrong.filter(({severity})=>'error'===severity).length;
const able=wrong.filter(({repair})=>void 0!==repair).length;
const counts=[
count(errors,'error'),
count(wrong.length - errors,'warning'),
...done
].filter(Boolean);
const offer = able > 0 && 0 === fixed.length ? ` "setup-go-tarball doctor --fix" can repair ${able}.` : '';
return `${counts.join(', ')}.${offer}`;
}
function count(number,noun){
return 0 === number ? '' : `${number} ${noun}${1 === number ? '' : 's'}`;
}
function plain({code,severity,path,what,means,fix}){
return{
code,
severity,
path,
what,
means,
fix
};
}
function placeJson({places},role){
const place=places.find((each)=>each.role===role);
if(void 0===place)return null;
const{path,is,denied,room}=place;
return{
path,
exists:void 0!==is,
writable:void 0===denied,
free:room?.free??null
};
}
function treeJson({place,receipt}){
const{tool,version,arch,root}=place;
return{
tool,
version,
arch,
root,
recorded:'right'===receipt.kind
};
}
function outsideJson({path,real,there,tree,denied}){
return{
path,
real,
exists:'nothing'!==there.kind,
writable:void 0===denied,
release:tree?.release??null,
platform:tree?.platform??null,
trust:tree?tree.trust??'unrecorded':null,
mirror:tree?.mirror??null
};
}
function installJson(install){
const{folder,archive,state,writer,since,live,bytes,size,age,resumable}=install;
return{
folder,
archive,
state:state??null,
writer:writer??null,
since:since??null,
running:live,
resumable,
bytes,
size:size??null,
progress:(0,check_installs.qB)({
bytes,
size
}),
'age-seconds': Number.isFinite(age) ? Math.round(age / 1000) : null
};
}
function askedJson({name,answer}){
const words={
good:'answers',
without:'answers in part',
failed:'fails',
silent:'is silent',
off:'is off'
};
const why='failed'===answer.kind||'off'===answer.kind?{
why:answer.why
}:{};
return{
name,
answer:words[answer.kind],
ms:'ms' in answer?answer.ms:null,
...why
};
}
})
};
