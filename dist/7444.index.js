"use strict";
exports.id=7444;
exports.ids=[
7444
];
exports.modules={
77444:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
notAFile:()=>version_file.$,
readUtf16:()=>readUtf16
});
function fromUtf16(bytes){
const first=[
bytes.charCodeAt(0),
bytes.charCodeAt(1)
];
const isLittle=0xff===first[0]&&0xfe===first[1]||0===first[1];
const isBig=0xfe===first[0]&&0xff===first[1]||0===first[0];
if(isLittle===isBig)return;
const pairs = bytes.match(/.{2}/gs) ?? [];
const units=pairs.map((pair)=>{
const[a,b]=[
pair.charCodeAt(0),
pair.charCodeAt(1)
];
return String.fromCharCode(isLittle?a + 256*b:256*a + b);
});
return units.join('').replace(/^\uFEFF/, '');
}
var version_file=require$(71119);
async function readUtf16(run,path){
return fromUtf16(await run.files.readBytes(path)??'');
}
})
};
