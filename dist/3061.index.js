"use strict";
exports.id=3061;
exports.ids=[
3061
];
exports.modules={
83061:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
parseRange:()=>parseRange
});
var range$0=require$(96782);
var range$0_default=require$.n(range$0);
function parseRange(text){
const alternatives=readSet(goSpellingToSemver(text));
const range=alternatives?.map((comparators)=>comparators.flatMap(toBounds));
return range?.every((bounds)=>!bounds.includes('unreadable'))?range.map((bounds)=>bounds.filter((bound)=>'unreadable'!==bound)):void 0;
}
function goSpellingToSemver(text){
return text.replaceAll(/\b(?:go|v)?(\d+\.\d+)(\.\d+)?-?(beta|rc)\.?(\d+)/g, (_, minor, patch, kind, number)=>`${minor}${patch ?? '.0'}-${kind}.${number}`).replaceAll(/\bgo(?=\d)/g, '');
}
function readSet(text){
try{
const range=new(range$0_default())(text);
return range.set;
}catch(error){
if(error instanceof TypeError)return;
throw error;
}
}
function toBounds({value,operator,semver}){
const{major,minor,patch,prerelease}=semver;
if(''===value)return[
{
operator:'>=',
version:{
major:0,
minor:0,
patch:0
}
}
];
const suffix=toSuffix(prerelease);
if(void 0===suffix)return[
'unreadable'
];
const version={
major,
minor,
patch,
...suffix
};
switch(operator){
case '<':
case '<=':
case '>=':
case '>':
return[
{
operator,
version
}
];
default:
return[
{
operator:'=',
version
}
];
}
}
function toSuffix([first,second]){
if(void 0===first)return{};
if(0===first||'alpha'===first)return{
pre:{
kind:'beta',
number:0
}
};
if('number'==typeof first)return void 0===second?{
revision:first
}:void 0;
if('beta'!==first&&'rc'!==first)return;
return 'string'==typeof second?void 0:{
pre:{
kind:first,
number:second??0
}
};
}
})
};
