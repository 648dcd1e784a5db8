export const id=5823;
export const ids=[
5823
];
export const modules={
5823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
reportText:()=>reportText
});
var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6186);
async function reportText(report){
switch(report.kind){
case 'profile':
return only(report.profile.block);
case 'resolve':
return previewText(report.preview);
case 'verify':
return only(verdictLines(report.verdict));
case 'doctor':
{
const{diagnosisLines}=await __webpack_require__.e(6469).then(__webpack_require__.bind(__webpack_require__,6469));
return only(diagnosisLines(report.diagnosis));
}
case 'list':
{
const{listingText}=await __webpack_require__.e(520).then(__webpack_require__.bind(__webpack_require__,520));
return listingText(report.listing);
}
case 'prune':
{
const{prunedText}=await __webpack_require__.e(612).then(__webpack_require__.bind(__webpack_require__,612));
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
function verdictLines({ok,proved:isProved,path,release,trust,differences,findings}){
const proved = trust ? `, trust ${trust}` : '';
const verdict = ok ? `is intact${proved}` : isProved ? `HAS OTHER MODES than it was published with${proved}` : 'CANNOT BE TRUSTED';
return[
`${path}: ${release} ${verdict}`,
...findings.map((finding)=>`  ${finding}`),
...differences.filter(({ what })=>what !== 'mode').map(({ file, what })=>`  ${what}: ${(0, _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file)}`),
...modeLines(differences.filter(({what})=>what==='mode'))
];
}
const MODES_SHOWN=20;
function modeLines(modes){
const shown = modes.slice(0, MODES_SHOWN).map(({ file, what, mode, expected })=>`  ${what}: ${(0, _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file)} (${mode}, not ${expected})`);
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
