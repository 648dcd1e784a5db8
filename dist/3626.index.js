"use strict";
exports.id=3626;
exports.ids=[
3626
];
exports.modules={
33626:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
reportText:()=>reportText
});
var text$0=require$(11967);
async function reportText(report){
switch(report.kind){
case 'profile':
return only(report.profile.block);
case 'exec':
return only([]);
case 'goauth':
return only(report.lines);
case 'env':
{
const{environmentTable}=await require$.e(1760).then(require$.bind(require$,81760));
return{
lines:environmentTable(report.explained),
notes:report.explained.remarks
};
}
case 'matrix':
return only([
JSON.stringify(report.releases.map(({version})=>version))
]);
case 'resolve':
return previewText(report.preview);
case 'lock':
{
const{lockedText}=await require$.e(7192).then(require$.bind(require$,7192));
return lockedText(report.locked);
}
case 'verify':
return only(verdictLines(report.verdict));
case 'doctor':
{
const{diagnosisLines}=await require$.e(4701).then(require$.bind(require$,64701));
return only(diagnosisLines(report.diagnosis));
}
case 'list':
{
const{listingText}=await require$.e(9363).then(require$.bind(require$,99363));
return listingText(report.listing);
}
case 'audit':
{
const{auditText}=await require$.e(2362).then(require$.bind(require$,42362));
return auditText(report.audit);
}
case 'stats':
{
const{statsText}=await require$.e(7478).then(require$.bind(require$,7478));
return statsText(report.stats);
}
case 'cache-key':
{
const{placesText}=await require$.e(3317).then(require$.bind(require$,43317));
return placesText(report.places);
}
case 'cache-trim':
{
const{trimmedText}=await require$.e(3317).then(require$.bind(require$,43317));
return trimmedText(report.trimmed);
}
case 'guard':
{
const{guardLines}=await require$.e(9156).then(require$.bind(require$,59156));
return only(void 0===report.exit?guardLines(report.guard):[]);
}
case 'guard-filled':
return only([
`${report.added} of ${report.modules} modules were added to the filter`
]);
case 'prune':
{
const{prunedText}=await require$.e(7027).then(require$.bind(require$,57027));
return prunedText(report.pruned);
}
}
}
function previewText({release,why,archive}){
const text = `${why}${archive ? `; ${archive.url}` : ''}`;
return{
lines:[
release
],
notes:[
{
level:'info',
text
}
]
};
}
function verdictLines({ok,proved:isProved,path,release,trust,unchecked,differences,findings}){
const proved = trust ? `, trust ${trust}` : '';
const verdict = ok ? `is intact${proved}` : isProved ? `HAS OTHER MODES than it was published with${proved}` : void 0 === unchecked ? 'CANNOT BE TRUSTED' : 'could not be checked, so nothing proves it';
return[
`${path}: ${release} ${verdict}`,
...findings.map((finding)=>`  ${finding}`),
...differences.filter(({ what })=>'mode' !== what).map(({ file, what })=>`  ${what}: ${(0, text$0.TN)(file)}`),
...modeLines(differences.filter(({what})=>'mode'===what))
];
}
const MODES_SHOWN=20;
function modeLines(modes){
const shown = modes.slice(0, MODES_SHOWN).map(({ file, what, mode, expected })=>`  ${what}: ${(0, text$0.TN)(file)} (${mode}, not ${expected})`);
const more=modes.length - shown.length;
return more>0?[
...shown,
`  and ${more} more with other modes; --json names all`
]:shown;
}
function only(lines){
return{
lines,
notes:[]
};
}
})
};
