export const id=3225;
export const ids=[
3225
];
export const modules={
3225:((module$,exports$,require$)=>{
require$.d(exports$,{
cacheRows:()=>cacheRows,
toolRows:()=>toolRows
});
var megabytes$0=require$(3261);
var markdown$1=require$(9463);
function cacheRows(events){
const restored=events.filter((event)=>event.kind==='cache-restored');
return[
...restored.filter(({what})=>what==='modules'),
...restored.filter(({what})=>what!=='modules')
].map(cacheRow);
}
function cacheRow({what,outcome,bytes,seconds:took}){
const from=outcome==='exact'?'restored':'restored from an older cache';
const size = bytes === undefined ? '' : `, ${(0, megabytes$0.i)(bytes)},`;
return[
`Cache of ${what}`,
outcome === 'miss' ? 'none yet' : `${from}${size} in ${(0, markdown$1.YA)(took * 1000)}`
];
}
function toolRows(events,redact){
const tools=events.filter((event)=>event.kind==='tool-ready');
const texts=tools.map(({tool,version,how,seconds:took})=>{
const said = how === 'found' ? how : `${how} in ${(0, markdown$1.YA)(took * 1000)}`;
return `${(0, markdown$1.aY)(redact(`${tool} ${version}`))} ${said}`;
});
return texts.length===0?[]:[
[
'Tools',
texts.join(', ')
]
];
}
})
};
