"use strict";
exports.id=3317;
exports.ids=[
3317
];
exports.modules={
43317:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
placesJson:()=>placesJson,
placesText:()=>placesText,
trimmedJson:()=>trimmedJson,
trimmedText:()=>trimmedText
});
var megabytes$1=require$(27578);
var line$0=require$(23108);
function placesText({modules,build}){
const lines=Object.entries({
modules,
'build outputs':build
}).flatMap(([what,place])=>void 0===place?[]:[
what,
`  folder:  ${place.folder}`,
`  key:     ${place.keys.primary}`,
...place.keys.restore.map((key)=>`  or from: ${key}`)
]);
const notes=[
...void 0===modules?[
(0,line$0.pq)('No go.sum was found, so no modules are cached')
]:[],
...void 0===build?[
(0,line$0.pq)('GOCACHE is off, so no build outputs are cached')
]:[]
];
return{
lines,
notes
};
}
function placesJson({modules,build}){
const describe=(place)=>void 0===place?null:{
folder:place.folder,
key:place.keys.primary,
restore:place.keys.restore
};
return{
modules:describe(modules),
build:describe(build)
};
}
function trimmedText({dryRun,build,modules}){
const removed=dryRun?'Would remove':'Removed';
const lines=[];
const notes=[];
if ('untrimmed' === build.kind) notes.push((0, line$0.pq)(`Left the build outputs as they are: ${build.why}`));
else lines.push(`${removed} ${counted(build.dropped, 'build output')} of ${build.folder}: ${(0, megabytes$1.i)(build.bytes)}; kept ${build.kept}`);
if ('untrimmed' === modules.kind) notes.push((0, line$0.pq)(`Left the modules as they are: ${modules.why}`));
else{
const zips = 0 === modules.zips ? '' : `, and the zips of ${modules.zips}`;
lines.push(`${removed} ${counted(modules.dropped.length, 'module')}${zips} of ${modules.folder}: ${(0, megabytes$1.i)(modules.bytes)}; kept ${modules.kept}`);
}
return{
lines,
notes
};
}
function trimmedJson({dryRun,build,modules}){
return{
'dry-run':dryRun,
build:'untrimmed'===build.kind?null:{
folder:build.folder,
removed:build.dropped,
kept:build.kept,
bytes:build.bytes
},
modules:'untrimmed'===modules.kind?null:{
folder:modules.folder,
removed: modules.dropped.map(({ path, version })=>`${path}@${version}`),
zips:modules.zips,
kept:modules.kept,
bytes:modules.bytes
}
};
}
function counted(count,thing){
return `${count} ${thing}${1 === count ? '' : 's'}`;
}
})
};
