"use strict";
exports.id=7027;
exports.ids=[
7027
];
exports.modules={
79600:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Vd:()=>nameOfTree,
ll:()=>newestFirst,
uE:()=>installedVersions
});
var version$0=require$(35345);
var name$1=require$(89623);
function newestFirst(a,b){
return(0,version$0.Zy)(b.version,a.version)||compareTexts(a.tool,b.tool)||compareTexts(a.platform,b.platform)||compareTexts(a.root,b.root);
}
function nameOfTree({tool,version,platform}){
return `${tool || 'go'} ${(0, version$0.Ud)(version)} (${platform})`;
}
function installedVersions(trees){
const versions = new Set(trees.toSorted(newestFirst).map(({ version, tool, receipt })=>`${(0, version$0.Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
return 0 === versions.size ? 'No Go is installed.' : `Installed versions: ${[
...versions
].join(', ')}.`;
}
function fromElsewhere(tool){
return (0, name$1.mr)(tool) ? ` (${tool})` : '';
}
function compareTexts(a,b){
return a<b?-1:a>b?1:0;
}
}),
57027:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
prunedJson:()=>prunedJson,
prunedText:()=>prunedText
});
var megabytes$4=require$(27578);
var text$3=require$(11967);
var tree$0=require$(79600);
var version$1=require$(35345);
var line$2=require$(23108);
function prunedText(pruned){
const{dryRun,removed,spared,failed,names}=pruned;
const notes=[
...spared.map(({ tree, why })=>(0, line$2.pq)(`Kept ${(0, tree$0.Vd)(tree)} at "${tree.root}": ${why}`)),
...removed.filter(({ tree })=>tree.inUse && !dryRun).map(({ tree })=>(0, line$2.$e)(`${(0, tree$0.Vd)(tree)} was in use: GOROOT or PATH still refers to it`)),
...failed.map(({tree,problem})=>{
const hint = problem.hint ? ` ${problem.hint}` : '';
return (0, line$2.$e)(`${(0, tree$0.Vd)(tree)} is not completely removed: ${problem.code}: ${problem.message}.${hint}`);
}),
...names.flatMap(({folder,problem})=>void 0===problem?[]:[
(0, line$2.$e)(`The names at "${folder}" are not removed: ${problem.code}: ${problem.message}`)
]),
(0,line$2.pq)(summary(pruned))
];
const gone=names.filter(({problem})=>void 0===problem);
return{
lines:[
...removed.map((each)=>removedLine(each,dryRun)),
...gone.map((each)=>namesLine(each,dryRun))
],
notes
};
}
function prunedJson({dryRun,removed,spared,failed,names}){
return{
'dry-run':dryRun,
removed:removed.map(({tree,bytes,stays})=>({
...name(tree),
bytes,
'link-to':stays??null
})),
spared:spared.map(({tree,why})=>({
...name(tree),
why
})),
failed:failed.map(({tree,problem})=>({
...name(tree),
code:problem.code,
message:problem.message
})),
names:names.filter(({problem})=>void 0===problem).map(({folder})=>folder),
bytes:sumOf(removed)
};
}
function name({tool,version,platform,root}){
return{
tool,
version:(0,version$1.Ud)(version),
platform,
root
};
}
function removedLine({tree,bytes,stays},dryRun){
const what = `${dryRun ? 'Would remove' : 'Removed'} ${(0, tree$0.Vd)(tree)} at ${tree.root}`;
return (0, text$3.TN)(void 0 === stays ? `${what}: ${(0, megabytes$4.i)(bytes)}` : `${what}: a link; kept ${stays}`);
}
function namesLine({folder,names},dryRun){
return (0, text$3.TN)(`${dryRun ? 'Would remove' : 'Removed'} the names ${names.join(', ')} at ${folder}`);
}
function summary({removed,names,dryRun}){
const hasNames=names.some(({problem})=>void 0===problem);
if (0 === removed.length && hasNames) return `${dryRun ? 'Would free' : 'Freed'} a few kilobytes`;
if(0===removed.length)return 'Nothing to remove';
return `${dryRun ? 'Would free' : 'Freed'} ${(0, megabytes$4.i)(sumOf(removed))}`;
}
function sumOf(removed){
return removed.reduce((sum,each)=>sum + each.bytes,0);
}
})
};
