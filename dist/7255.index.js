"use strict";
exports.id=7255;
exports.ids=[
7255
];
exports.modules={
27255:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
cmdLinesBeyondAscii:()=>cmdLinesBeyondAscii,
isBeyondAscii:()=>isBeyondAscii,
withShortNames:()=>withShortNames
});
var export$0=require$(49686);
function isBeyondAscii({variables,paths}){
return[
...variables.map(({value})=>value),
...paths
].some((text)=>!isAscii(text));
}
function cmdLinesBeyondAscii(exports1,short,path){
const end=[
`chcp %${page}% >nul 2>nul`,
`set "${letter}="`,
`set "${page}="`
];
return[
`for /f "tokens=2 delims=:." %%p in ('chcp') do set "${page}=%%p"`,
'chcp 65001 >nul 2>nul',
`set "${letter}=\u{8A9E}"`,
...(0, export$0.Es)('cmd', exports1, path).map((line)=>`if ${isOneLetter} ${line}`),
...void 0===short?[
`if not ${isOneLetter} (${end.join(' & ')} & echo setup-go-tarball: ${refusal} 1>&2 & exit /b 1)`
] : (0, export$0.Es)('cmd', short, path).map((line)=>`if not ${isOneLetter} ${line}`),
...end
];
}
async function withShortNames(exports1,shortName){
let missing=false;
const shorten=async(text)=>{
const parts=[];
for(const part of text.split(';')){
const short=isAscii(part)?part:await shortName(part);
if(void 0===short)missing=true;
parts.push(short??part);
}
return parts.join(';');
};
const variables=[];
for(const{name,value}of exports1.variables)variables.push({
name,
value:await shorten(value)
});
const paths=[];
for(const folder of exports1.paths)paths.push(await shorten(folder));
return missing?void 0:{
variables,
paths
};
}
const page='SETUPGO_CODE_PAGE';
const letter='SETUPGO_LETTER';
const isOneLetter = `"%${letter}:~1,1%"==""`;
const refusal='this cmd does not read UTF-8. Run chcp 65001 first, or install Go in a folder with ASCII letters only.';
function isAscii(text){
return !/[^\0-\x7f]/.test(text);
}
})
};
