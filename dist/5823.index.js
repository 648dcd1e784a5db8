export const id=5823;
export const ids=[
5823
];
export const modules={
5823:((module$,exports$,require$)=>{
require$.d(exports$,{
reportText:()=>reportText
});
var text$0=require$(16186);
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
const{environmentTable}=await require$.e(2155).then(require$.bind(require$,72155));
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
const{lockedText}=await require$.e(4477).then(require$.bind(require$,84477));
return lockedText(report.locked);
}
case 'verify':
return only(verdictLines(report.verdict));
case 'doctor':
{
const{diagnosisLines}=await require$.e(4101).then(require$.bind(require$,34101));
return only(diagnosisLines(report.diagnosis));
}
case 'list':
{
const{listingText}=await require$.e(520).then(require$.bind(require$,50520));
return listingText(report.listing);
}
case 'audit':
{
const{auditText}=await require$.e(4285).then(require$.bind(require$,74285));
return auditText(report.audit);
}
case 'stats':
{
const{statsText}=await require$.e(5241).then(require$.bind(require$,15241));
return statsText(report.stats);
}
case 'cache-key':
{
const{placesText}=await require$.e(1954).then(require$.bind(require$,91954));
return placesText(report.places);
}
case 'cache-trim':
{
const{trimmedText}=await require$.e(1954).then(require$.bind(require$,91954));
return trimmedText(report.trimmed);
}
case 'guard':
{
const{guardLines}=await require$.e(9367).then(require$.bind(require$,9367));
return only(void 0===report.exit?guardLines(report.guard):[]);
}
case 'guard-filled':
return only([
`${report.added} of ${report.modules} modules were added to the filter`
]);
case 'prune':
{
const{prunedText}=await require$.e(612).then(require$.bind(require$,50612));
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
