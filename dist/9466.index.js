"use strict";
exports.id=9466;
exports.ids=[
9466
];
exports.modules={
49466:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
cacheRows:()=>cacheRows,
toolRows:()=>toolRows
});
var megabytes$0=require$(27578);
var markdown$1=require$(3507);
function cacheRows(events){
const restored=events.filter((event)=>'cache-restored'===event.kind);
return[
...restored.filter(({what})=>'modules'===what),
...restored.filter(({what})=>'modules'!==what)
].map(cacheRow);
}
function cacheRow({what,outcome,bytes,seconds:took}){
const from='exact'===outcome?'restored':'restored from an older cache';
const size = void 0 === bytes ? '' : `, ${(0, megabytes$0.i)(bytes)},`;
return[
`Cache of ${what}`,
'miss' === outcome ? 'none yet' : `${from}${size} in ${(0, markdown$1.YA)(1000 * took)}`
];
}
function toolRows(events,redact){
const tools=events.filter((event)=>'tool-ready'===event.kind);
const texts=tools.map(({tool,version,how,seconds:took})=>{
const said = 'found' === how ? how : `${how} in ${(0, markdown$1.YA)(1000 * took)}`;
return `${(0, markdown$1.aY)(redact(`${tool} ${version}`))} ${said}`;
});
return 0===texts.length?[]:[
[
'Tools',
texts.join(', ')
]
];
}
})
};
